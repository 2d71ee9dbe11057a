"""YAML files that people edit: read with line numbers, checked against a dataclass; errors name the line, the key and what was meant."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, get_type_hints

import numpy as np
import yaml
from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from inspector.core.errors import InspectorError
from inspector.core.names import encodable

Place = tuple[str | int, ...]
"""The keys that lead to a value, from the top."""

M = TypeVar("M")

_SWITCHES = {"on": True, "yes": True, "off": False, "no": False}
"""Words that YAML 1.1 takes for booleans. Here they are words, and booleans only where a boolean is meant."""

_EXPECTED = {
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a finite number",
    "bool_type": "true or false",
    "string_type": "text (put it in quotes)",
    "string_too_short": "some text",
    "greater_than": "more than {gt}",
    "greater_than_equal": "at least {ge}",
    "less_than": "less than {lt}",
    "less_than_equal": "at most {le}",
    "literal_error": "one of {expected}",
    "enum": "one of {expected}",
    "dataclass_type": "a section with keys of its own",
    "dict_type": "a section with keys of its own",
    "tuple_type": "a list",
    "list_type": "a list",
    "too_short": "a list of at least {min_length} values",
    "too_long": "a list of at most {max_length} values",
    "value_error": "as this says: {error}",
}

MOST_BYTES = 256 * 1024
"""Of a file: PyYAML takes 6 s and more for a megabyte."""

MOST_DIGITS = 40

_UNKNOWN = "unexpected_keyword_argument"


class _Loader(yaml.SafeLoader):
    """Safe YAML without two traps: aliases, which can unfold without end, and the scalars that YAML 1.1 and 1.2 read differently.

    Booleans are ``true`` and ``false``; dates are text; numbers with leading zeros (octal in 1.1) and with colons (base 60) are refused.
    """

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.events.AliasEvent):
            event = self.get_event()  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "aliases (*) are not allowed here", event.start_mark)
        return super().compose_node(parent, index)

    def construct_whole(self, node: yaml.ScalarNode) -> int:
        if len(node.value) > MOST_DIGITS:
            raise yaml.constructor.ConstructorError(None, None, f"this number has more than {MOST_DIGITS} digits", node.start_mark)
        return int(self.construct_yaml_int(self._unambiguous(node)))

    def construct_float(self, node: yaml.ScalarNode) -> float:
        return float(self.construct_yaml_float(self._unambiguous(node)))

    def _unambiguous(self, node: yaml.ScalarNode) -> yaml.ScalarNode:
        """The tag may have been written, ``!!int 040``."""
        if _AMBIGUOUS_NUMBER.match(node.value) or "o" in node.value:
            self.refuse_number(node)
        return node

    def refuse_number(self, node: yaml.ScalarNode) -> None:
        said = f"{node.value} is read as another number by some programs: write it without leading zeros and colons, or in quotes"
        raise yaml.constructor.ConstructorError(None, None, said, node.start_mark)


_AMBIGUOUS = "tag:inspector,ambiguous-number"
_AMBIGUOUS_NUMBER = re.compile(r"[-+]?(?:0[0-9_]+|[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?)$")
_NUMERIC = list("-+0123456789.")
for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?(?:0|[1-9][0-9_]*)|0b[01_]+|0x[0-9a-fA-F_]+", _NUMERIC),
    ("float", r"[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+", _NUMERIC),
    ("float", r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)", _NUMERIC),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), _first)
_Loader.add_implicit_resolver(_AMBIGUOUS, _AMBIGUOUS_NUMBER, _NUMERIC)
_Loader.add_constructor(_AMBIGUOUS, _Loader.refuse_number)
_Loader.add_constructor("tag:yaml.org,2002:int", _Loader.construct_whole)
_Loader.add_constructor("tag:yaml.org,2002:float", _Loader.construct_float)


class _Dumper(yaml.SafeDumper):
    """Quotes whatever YAML 1.1 would read as something else than text, so that older programs read it too."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    text = encodable(text)  # a camera's address may name a folder whose name is no UTF-8
    # Line ends of other scripts come back as plain ones unless they are escaped, which only this style does.
    style = '"' if any(end in text for end in "\x85\u2028\u2029\ufeff") else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _represent_text)
# "08" and "1e-3" are text in YAML 1.1; here one is refused, the other a number: as text they need quotes.
_Dumper.add_implicit_resolver(_AMBIGUOUS, _AMBIGUOUS_NUMBER, _NUMERIC)
_Dumper.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+"), list("-+0123456789"))


@dataclass(frozen=True)
class Document:
    """What stood in a file (``where`` names it): its top mapping, and the line, from 1, of each key."""

    where: str
    values: dict[str, Any]
    lines: Mapping[Place, int]


def parse_yaml(content: bytes, where: str, error: type[InspectorError]) -> Document:
    """Read one YAML mapping; an empty file is an empty mapping. Raises ``error`` with line and column, and for more than ``MOST_BYTES``."""
    if len(content) > MOST_BYTES:
        remedy = "Restore an earlier copy: no file of this kind is as large as that"
        raise error(f"is larger than {MOST_BYTES // 1024} kB", where=where, remedy=remedy)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content[: problem.start].count(b"\n") + 1
        raise error(f"line {line} is not UTF-8 text", where=where, remedy="Save the file as UTF-8") from problem
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            values = {} if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise error(f"{place}{problem.problem or problem.context}", where=where, remedy="Correct the YAML there") from problem
    except yaml.reader.ReaderError as problem:
        line = text[: problem.position].count("\n") + 1
        raise error(f"line {line} holds a character that YAML does not allow", where=where, remedy="Remove it") from problem
    except (ValueError, LookupError, AttributeError, TypeError, OverflowError, RecursionError, yaml.YAMLError) as problem:
        # What PyYAML says of a value that is not what its own tag promises ("!!bool maybe") depends on the tag.
        raise error(f"is not usable YAML: {problem}", where=where, remedy="Correct it or restore an earlier copy") from problem
    if values is None:
        return Document(where, {}, {})
    if not isinstance(values, dict):
        raise error("should hold 'key: value' lines", where=where, remedy="Correct it or restore an earlier copy")
    lines: dict[Place, int] = {}
    if node is not None:
        _note_lines(node, (), lines, where, error)
    return Document(where, values, lines)


def dump_yaml(values: Mapping[str, Any]) -> str:
    """YAML that :func:`parse_yaml` reads back exactly; keys in the order given, short lists on one line."""
    return yaml.dump(dict(values), Dumper=_Dumper, sort_keys=False, allow_unicode=True, default_flow_style=None, width=120)


def dump_inline(value: Any, style: str | None = None, *, flow: bool = True) -> str:
    """One value as it can stand on one line behind a key. ``style``: the quotes that a text gets. ``flow``: within braces or brackets."""
    in_one_line = partial(yaml.dump, Dumper=_Dumper, allow_unicode=True, width=math.inf, sort_keys=False)
    if style is not None:
        text = str(in_one_line(value, default_style=style)).rstrip("\n")
    elif flow or isinstance(value, Mapping | list | tuple):
        text = str(in_one_line({"k": value}, default_flow_style=True))[len("{k: ") : -len("}\n")]
    else:
        text = str(in_one_line({"k": value}, default_flow_style=False))[len("k: ") : -len("\n")]
    return text if "\n" not in text else json.dumps(_whole_letters(value), ensure_ascii=False)


def compose(text: str) -> yaml.Node | None:
    """The nodes of a document that :func:`parse_yaml` accepts, with the places where they stand in ``text``."""
    loader = _Loader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def construct(node: yaml.Node) -> Any:
    """The value of a node."""
    return _Loader("").construct_document(node)


def plain(value: Any) -> Any:
    """``value`` in the types that YAML knows: dataclasses as mappings by field, tuples as lists, enums and numpy numbers as plain ones."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    if isinstance(value, Enum):
        return value.value
    return value.item() if isinstance(value, np.generic) else value


def check(model: type[M], document: Document, error: type[InspectorError], *, under: Document | None = None) -> M:
    """The dataclass ``model`` from ``document``, laid over ``under`` where there is one, section by section.

    Bounds are the ``annotated_types`` of its fields. Raises ``error`` with file, line, key, what is wrong, what was expected and, for an
    unknown key, which one was meant.
    """
    values = document.values if under is None else overlay(under.values, document.values)
    try:
        return _validated(model, values)
    except ValidationError as problem:
        # A key with a slip in it is unknown and missing at once: say the one that names the slip.
        first, *others = sorted(problem.errors(include_url=False), key=lambda one: one["type"] != _UNKNOWN)
        place = _key_place(first)
        # What is missing has no line: that of the section that should hold it is said.
        written = place[:-1] if first["type"] == "missing" else place
        source = document if under is None or _holds(document.values, written) else under
        line = next((source.lines[written[:end]] for end in range(len(written), 0, -1) if written[:end] in source.lines), None)
        what = (f"line {line}: " if line else "") + _explain(model, first)
        if others:
            what += f" (and {len(others)} more)"
        raise error(what, where=source.where, remedy=_remedy(model, first)) from problem


@cache
def _adapter(model: type) -> TypeAdapter[Any]:
    # "| None", because pydantic takes the configuration of a dataclass alone from the dataclass only.
    return TypeAdapter(model | None, config=ConfigDict(extra="forbid", strict=True, allow_inf_nan=False))  # type: ignore[arg-type]


def _validated(model: type[M], values: Mapping[str, Any]) -> M:
    """As JSON, in which lists may be tuples and words enums, and all else is strict. Raises ValidationError."""
    adapter: TypeAdapter[M] = _adapter(model)  # type: ignore[arg-type]
    try:
        return adapter.validate_json(_json(values))
    except ValidationError as problem:
        switches = [one for one in problem.errors() if one["type"] == "bool_type" and str(one["input"]).lower() in _SWITCHES]
        if not switches:
            raise
        switched = json.loads(_json(values))
        for one in switches:
            *way, key = _key_place(one)
            section = switched
            for part in way:
                section = section[part]
            section[key] = _SWITCHES[str(one["input"]).lower()]
        return adapter.validate_json(json.dumps(switched))


def _json(values: Any) -> str:
    return json.dumps(_whole_letters(values), default=lambda other: [repr(other)])  # bytes and sets, by tags, are no text


def _whole_letters(value: Any) -> Any:
    """``value`` without halves of letters (surrogates), which JSON does not have: they are written out."""
    if isinstance(value, str):
        return encodable(value)
    if isinstance(value, Mapping):
        return {_whole_letters(key): _whole_letters(inner) for key, inner in value.items()}
    return [_whole_letters(inner) for inner in value] if isinstance(value, list | tuple) else value


def overlay(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """``above`` laid over ``below``, mapping by mapping. A section of ``above`` that is left empty changes nothing."""
    merged = dict(below)
    for key, value in above.items():
        lower = below.get(key)
        if isinstance(lower, Mapping) and (value is None or isinstance(value, Mapping)):
            merged[key] = overlay(lower, value or {})
        else:
            merged[key] = value
    return merged


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """ "did you mean 'x'?", or nothing."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else ""


def _note_lines(node: yaml.Node, place: Place, lines: dict[Place, int], where: str, error: type[InspectorError]) -> None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            line = key.start_mark.line + 1
            if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
                name = getattr(key, "value", "")
                raise error(f"line {line}: {name!r} is not a name of a key", where=where, remedy="Put it in quotes or correct it")
            inner = (*place, key.value)
            if inner in lines:
                said = f"line {line}: {key.value!r} is there a second time, first in line {lines[inner]}"
                raise error(said, where=where, remedy="Remove one of them")
            lines[inner] = line
            _note_lines(value, inner, lines, where, error)
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            lines[(*place, number)] = value.start_mark.line + 1
            _note_lines(value, (*place, number), lines, where, error)


def _key_place(problem: ErrorDetails) -> Place:
    """Where the fault is in the file: pydantic appends the tried type of a union to the place."""
    return tuple(part for part in problem["loc"] if isinstance(part, int) or part not in ("bool", "int", "float", "str"))


def _holds(values: Any, place: Place) -> bool:
    for part in place:
        try:
            values = values[part]
        except (TypeError, LookupError):
            return False
    return True


def _explain(model: type, problem: ErrorDetails) -> str:
    place = _key_place(problem)
    key = ".".join(str(part) for part in place)
    if problem["type"] == _UNKNOWN:
        elsewhere = _other_place(model, place)
        hint = f"it belongs under {elsewhere!r}" if elsewhere else did_you_mean(str(place[-1]), _keys_at(model, place[:-1]))
        return f"there is no key {key!r}" + (f" ({hint})" if hint else "")
    if problem["type"] == "missing" and isinstance(place[-1], int):
        return f"{'.'.join(map(str, place[:-1]))} is {_shown(problem['input'])}, but should be a list of at least {place[-1] + 1} values"
    if problem["type"] == "missing":
        return f"the key {key!r} is missing"
    if problem["type"] == "predicate_failed":
        return f"{key} is {_shown(problem['input'])}, which cannot be its value"
    template = _EXPECTED.get(problem["type"])
    expected = template.format(**problem.get("ctx", {})) if template else problem["msg"]
    return f"{key} is {_shown(problem['input'])}, but should be {expected}"


def _remedy(model: type, problem: ErrorDetails) -> str:
    place = _key_place(problem)
    if problem["type"] in (_UNKNOWN, "missing") and isinstance(place[-1], str):
        section = f"under {'.'.join(map(str, place[:-1]))!r}" if place[:-1] else "there"
        return f"Keys allowed {section}: {', '.join(_keys_at(model, place[:-1]))}"
    return "Correct it"


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _section_in(annotation: Any) -> type | None:
    """The dataclass in a type: itself, or that in ``tuple[X, ...]``, ``X | None``, ``Mapping[str, X]``."""
    if isinstance(annotation, type) and dataclasses.is_dataclass(annotation):
        return annotation
    return next((found for found in map(_section_in, getattr(annotation, "__args__", ())) if found is not None), None)


def _keys_at(model: type, place: Place) -> list[str]:
    """The keys of the section at ``place``; list positions are passed over."""
    found: type | None = model
    for part in place:
        if isinstance(part, str) and found is not None:
            found = _section_in(get_type_hints(found).get(part))
    return [] if found is None else [field.name for field in dataclasses.fields(found)]


def _other_place(model: type, place: Place) -> str:
    """The section that does have the key, if it was only put at the wrong place."""
    key, top = str(place[-1]), _keys_at(model, ())
    if len(place) > 1 and key in top:
        return "the top"
    return next((name for name in top if key in _keys_at(model, (name,))), "")
