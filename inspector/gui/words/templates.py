"""Texts with holes, and their translations."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

_HOLE = re.compile(r"\{(\d+)\}")
_ONE_OR_MORE = "||"
_JOINTS = ("\n", "; ", ". ", ": ", ", ")
_DEEPEST = 6
_FEW_LETTERS = 6
"""A template with fewer of them fits many a sentence by chance ("{0} on {1}"): only single words may stand in its holes."""
_KEPT = 4096


class Templates:
    """Translates texts that were made from templates: "score {0} is above the limit {1}".

    A text is looked up as it is; then the template with the most letters that fits it counts, and what stands in its holes is translated
    by the same rules; then the text is taken apart at line ends, semicolons, full stops, colons and commas, if each half that has letters
    is known, or at least one is. What is not known stays as it is.

    A translation of the form ``one||more`` has two forms: the first is taken if the first number in the holes is 1.
    """

    def __init__(self, translations: Mapping[str, str]) -> None:
        """``translations``: template -> translation, with the same holes in any order."""
        # A text is looked up without the blanks and line ends around it, and so are those that are a part of another one.
        known = {source.strip(): text.strip() for source, text in translations.items()} | dict(translations)
        self._whole = {source: text for source, text in known.items() if not _HOLE.search(source)}
        self._with_holes = sorted(
            (_TextTemplate(source, text) for source, text in known.items() if _HOLE.search(source)),
            key=lambda one: (-one.letters, -one.length),
        )
        self.translated: Callable[[str], str] = lru_cache(_KEPT)(lambda text: self._translated(text, 0))
        """The text in the other language."""

    def _translated(self, text: str, depth: int) -> str:
        found = self._known(text, depth)
        return text if found is None else found

    def _known(self, text: str, depth: int) -> str | None:
        """None if nothing of it is known."""
        core = text.strip()
        if not any(letter.isalpha() for letter in core) or depth > _DEEPEST:
            return None
        if core != text:
            inner = self._known(core, depth)
            return None if inner is None else text.replace(core, inner, 1)
        if text in self._whole:
            return _form(self._whole[text], ())
        for template in self._with_holes:
            values = template.values_in(text)
            if values is not None:
                return template.filled([self._translated(value, depth + 1) for value in values], values)
        if text.endswith("."):
            inner = self._known(text[:-1], depth + 1)
            if inner is not None:
                return f"{inner}."
        return self._in_pieces(text, depth)

    def _in_pieces(self, text: str, depth: int) -> str | None:
        """At the first joint or the last, wherever both halves are known; else at the first, where one is."""
        for joint in _JOINTS:
            if joint not in text:
                continue
            halves = [(text.partition(joint)[0], text.partition(joint)[2]), (text.rpartition(joint)[0], text.rpartition(joint)[2])]
            known = [(*half, self._known(half[0], depth + 1), self._known(half[1], depth + 1)) for half in dict.fromkeys(halves)]
            whole = [one for one in known if one[2] is not None and one[3] is not None]
            before, after, first, second = (whole or known)[0]
            if first is not None or second is not None:
                return f"{before if first is None else first}{joint}{after if second is None else second}"
        return None


class _TextTemplate:
    """One text with holes. ``letters``: how many stand outside its holes; ``length``: how many characters of any kind do."""

    def __init__(self, source: str, translation: str) -> None:
        pieces = _HOLE.split(source)
        literals, self._numbers = pieces[0::2], [int(number) for number in pieces[1::2]]
        self._translation = translation
        self._longest = max(literals, key=len)
        self.letters = sum(letter.isalpha() for literal in literals for letter in literal)
        self.length = sum(map(len, literals))
        holes = "".join(f"{re.escape(literal)}(.*?)" for literal in literals[:-1])
        self._pattern = re.compile(holes + re.escape(literals[-1]), re.DOTALL)

    def values_in(self, text: str) -> tuple[str, ...] | None:
        """What stands in the holes, in the order of the template; None if the text is not made from it."""
        if self._longest not in text:
            return None
        found = self._pattern.fullmatch(text)
        if found is None:
            return None
        values = found.groups()
        return values if self.letters >= _FEW_LETTERS or not any(" " in value for value in values) else None

    def filled(self, translated: list[str], values: tuple[str, ...]) -> str:
        """The translation with these values. ``values`` as they stood in the text, which say how many."""
        by_number = dict(zip(self._numbers, translated, strict=True))
        return _HOLE.sub(lambda hole: by_number.get(int(hole[1]), ""), _form(self._translation, values))


def _form(translation: str, values: tuple[str, ...]) -> str:
    one, several, more = translation.partition(_ONE_OR_MORE)
    if not several:
        return translation
    count = next((value for value in values if value.strip().isdigit()), "")
    return one if count.strip() == "1" else more
