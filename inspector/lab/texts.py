"""The texts that the window shows, found in the source, and brought into the translations: ``python -m inspector.lab.texts``.

A translation is made for each template: an f-string with its holes numbered in their order, or a plain string. Texts of the other layers
(reasons, errors) are found too: the window translates what it shows of them.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from calibration.gate.picture_gate import FACTS, LIGHTS
from inspector.core.promises.promise_words import KINDS as DEFECT_KINDS
from inspector.core.quality.answers import KINDS
from inspector.core.quality.people import Level
from inspector.gui.words.speech import ENGLISH, LANGUAGES
from inspector.gui.words.ts_file import read_ts, ts_bytes
from inspector.storage.assets import assets_dir
from inspector.storage.atomic import write_bytes
from inspector.storage.settings import explanations

SHOWN_BY = ("gui", "core", "runtime", "storage", "camera", "vision", "reporting", "signals")
"""Packages whose texts reach the window; those of ``calibration`` do too."""
_NOT_SHOWN = frozenset(("meanings.py", "plc.py", "plc_link.py", "register_map.py", "symbols.py"))
"""Modules of ``signals`` whose texts are for PLC programmers, on the console and in files: they are English."""
_OF_PEOPLE = ("gui", "reporting")
"""Those whose single words are texts."""

_NO_TEXT_IN = frozenset(
    (
        *("debug", "info", "warning", "error", "exception", "critical", "log", "rows", "rows_in", "execute", "executemany"),
        *("setObjectName", "setStyleSheet", "setStyle", "fromString", "icon", "paint", "compile", "match", "fullmatch", "search", "sub"),
        *("encode", "startswith", "endswith", "split", "partition", "rpartition", "strptime", "strftime", "replace", "removeprefix"),
        *("removesuffix", "getattr", "hasattr", "setattr", "getLogger", "find_library", "CDLL", "TypeVar", "Literal", "simplefilter"),
        *("import_module", "Path", "find", "findtext", "iter", "get", "SubElement", "Element", "print_png"),
    )
)
"""Calls whose arguments nobody reads in the window. A log is one of them; an ``error`` that is raised is no call of that name."""

_SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|PRAGMA|BEGIN|COMMIT|VACUUM|DROP|WITH|ATTACH|REPLACE|ANALYZE)\b|\s*SUM\(|\w+ = '\w+'$"
    r"|.*(\bSELECT\b|\bWHERE\b|\bJOIN\b|\bEXISTS\b)"
)
_STYLE = re.compile(r"\s*(\*|Q[A-Z]\w+)[^{]*\{ ")
"""A style sheet of Qt."""
_WORDS = re.compile(r"[A-Za-z}]\S* (\S{1,3} )?\S*[A-Za-z{]")
_WORD = re.compile(r"[A-Z][A-Za-z]+( …)?")
_ANY_WORD = re.compile(r"[A-Za-z][A-Za-z-]+")
_WORDS_OF = frozenset(("tr", "Fact", "say", "Figure", "table"))
"""Calls whose arguments are texts also where they are single words; so are the values of an enumeration."""
_NAMED_BY = frozenset(("audit", "_audit", "_say", "asked"))
"""Calls whose first argument is the name of an entry of the audit."""
_WORDS_OF_OTHERS = (
    *("none", "loading", "effectiveness", "good", "bad", "correct", "wrong", "maker", "customer", "somebody", "passed", "never", "empty"),
    *(
        "yes",
        "no",
        "on",
        "off",
        "part",
        "parts",
        "answer",
        "answers",
        "score",
        "limit",
        "lot",
        "teaching",
        "Light",
        "Teaching",
        "defect",
        "refused",
    ),
    *("sign-in", "sign-out"),
)
"""Single words of the other layers that the window shows; in the source they look like names."""
_COLUMNS = re.compile(r"[a-z0-9_]+(,\s+[a-z0-9_]+){3,}")
"""Names of a table's columns."""
_LETTERS = re.compile(r"[A-Za-z]{2}")


def texts_of(source: str, *, single_words: bool) -> set[str]:
    """The texts of one module, holes numbered from 0. ``single_words``: also those of one capitalised word."""
    tree = ast.parse(source)
    found = {text for text in _texts(tree) if _is_text(text, single_words=single_words)}
    return found | {text for text in _words(tree) if _ANY_WORD.fullmatch(text)}


def all_texts(packages: Path, calibration: Path) -> list[str]:
    """The texts of ``SHOWN_BY`` in the folder of ``inspector``, those of ``calibration``, and what settings are, sorted."""
    found: set[str] = set()
    for folder in (*(packages / name for name in SHOWN_BY), calibration):
        for path in sorted(one for one in folder.rglob("*.py") if folder.name != "signals" or one.name not in _NOT_SHOWN):
            found |= texts_of(path.read_text(encoding="utf-8"), single_words=folder.name in _OF_PEOPLE)
    settings = explanations(packages.parent / "assets" / "settings.yaml")
    found |= {words for words in settings.values() if words}
    checks = (fact.name for fact in FACTS)
    return sorted(found.union(LIGHTS, checks, KINDS, DEFECT_KINDS.values(), (level.word for level in Level), _WORDS_OF_OTHERS))


def _texts(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and _called(node.func) in _NO_TEXT_IN:
        return
    if isinstance(node, ast.Compare):
        return
    if isinstance(node, ast.JoinedStr):
        yield _template(node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                yield from _texts(value.value)
        return
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield node.value
        return
    for child in ast.iter_child_nodes(node):
        is_docstring = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        is_annotation = child is getattr(node, "annotation", None) or child is getattr(node, "returns", None)
        if not is_docstring and not is_annotation:
            yield from _texts(child)


def _words(tree: ast.AST) -> Iterator[str]:
    """Single words that are texts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node.func) in _WORDS_OF:
            arguments = (one for argument in node.args for one in (argument.elts if isinstance(argument, ast.Tuple) else [argument]))
            yield from (one.value for one in arguments if isinstance(one, ast.Constant) and isinstance(one.value, str))
        elif isinstance(node, ast.Call) and _called(node.func) in _NAMED_BY and node.args:
            name = node.args[0]
            yield from (name.value,) if isinstance(name, ast.Constant) and isinstance(name.value, str) else ()
        elif isinstance(node, ast.ClassDef) and any("Enum" in _called(base) for base in node.bases):
            yield from (
                inner.value
                for line in node.body
                if isinstance(line, ast.Assign)
                for inner in ast.walk(line.value)
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str)
            )


def _template(node: ast.JoinedStr) -> str:
    text, holes = "", 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            text += str(value.value)
        else:
            text += f"{{{holes}}}"
            holes += 1
    return text


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""


def _is_text(text: str, *, single_words: bool) -> bool:
    if _COLUMNS.fullmatch(text) or _SQL.match(text) or _STYLE.match(text) or not _LETTERS.search(re.sub(r"\{\d+\}", "", text)):
        return False
    return bool(_WORDS.search(text)) or (single_words and bool(_WORD.fullmatch(text)))


def main() -> int:
    """Bring new texts into each language's file, marked as unfinished, and take out what is shown no more. Returns 1 if some are."""
    folder = Path(__file__).parents[1]
    texts, unfinished = all_texts(folder, folder.parent / "calibration"), 0
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        path = assets_dir() / "translations" / f"{code}.ts"
        path.parent.mkdir(exist_ok=True)
        known = read_ts(path) if path.is_file() else {}
        write_bytes(path, ts_bytes(code, {text: known[text] for text in texts if known.get(text)}, texts))
        missing = sum(not known.get(text) for text in texts)
        unfinished += missing
        sys.stdout.write(f"{path.name}: {len(texts)} texts, {missing} not translated yet\n")
    return min(unfinished, 1)


if __name__ == "__main__":
    sys.exit(main())
