"""Texts with holes, and their translations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

_HOLE = re.compile(r"\{(\d+)\}")
_ONE_OR_MORE = "||"
_JOINTS = ("\n", "   ", "  ", ". ", "; ", ": ", ", ", " → ")
_AROUND = " ,;"
_BESIDE = " \t\n•⚠"
"""What stands before and behind a text and belongs to none."""
_NUMBERED = re.compile(r"([\d.,]+ )(\S.*)", re.DOTALL)
_VALUED = re.compile(r"(\S.*?)( [−-]?[\d.,]+)", re.DOTALL)
_DEEPEST = 6
_FEW_LETTERS = 6
"""A template with fewer of them fits many a sentence by chance ("{0} on {1}"): only single words may stand in its holes."""
_MOST_TEMPLATES = 4
"""Templates that are tried for one text: those with the most letters."""
_KEPT = 8192


class Templates:
    """Translates texts that were made from templates: "score {0} is above the limit {1}".

    A text is looked up as it is. Else it may be made from a template that fits it, with what stands in its holes translated by the same
    rules; or it is taken apart at line ends, full stops, semicolons, colons and commas. Of these ways the one counts that leaves the fewest
    letters untranslated, and of equals the template with the most letters. What is not known stays as it is.

    A translation of the form ``one||more`` has two forms: the first is taken if the first number in the holes is 1.
    """

    def __init__(self, translations: Mapping[str, str]) -> None:
        """``translations``: template -> translation, with the same holes in any order."""
        # A text is looked up without the blanks and line ends around it, and so are those that are a part of another one.
        known = {source.strip(_BESIDE): text.strip(_BESIDE) for source, text in translations.items()} | dict(translations)
        # So is the rest of a sentence that begins with its joint: ", still learning".
        known = {source.strip(_AROUND): text.strip(_AROUND) for source, text in known.items() if source.startswith((",", ";"))} | known
        self._whole = {source: text for source, text in known.items() if not _HOLE.search(source)}
        self._with_holes = sorted(
            (_TextTemplate(source, text) for source, text in known.items() if _HOLE.search(source)),
            key=lambda one: (-one.letters, -one.length),
        )
        self._best: Callable[[str, int], _Found] = lru_cache(_KEPT)(self._search)

    def translated(self, text: str) -> str:
        """The text in the other language."""
        return self._best(text, 0).text

    def _search(self, text: str, depth: int) -> _Found:
        core = text.strip(_BESIDE)
        unknown = _Found(text, sum(letter.isalpha() for letter in core))
        if not unknown.left or depth > _DEEPEST:
            return unknown
        if core != text:
            inner = self._best(core, depth)
            return _Found(text.replace(core, inner.text, 1), inner.left)
        if text in self._whole:
            return _Found(_form(self._whole[text], ()), 0)
        best = unknown
        for found in self._ways(text, depth):
            if found.left < best.left:
                best = found
            if not best.left:
                break
        return best

    def _ways(self, text: str, depth: int) -> Iterator[_Found]:
        tried = 0
        for template in self._with_holes:
            values = template.values_in(text)
            if values is None:
                continue
            inner = [self._best(value, depth + 1) for value in values]
            yield template.filled(inner, values)
            tried += 1
            if tried == _MOST_TEMPLATES:
                break
        if text.startswith("(") and text.endswith(")"):
            within = self._best(text[1:-1], depth + 1)
            yield _Found(f"({within.text})", within.left)
        if numbered := _NUMBERED.fullmatch(text):
            counted = self._best(numbered[2], depth + 1)
            yield _Found(numbered[1] + counted.text, counted.left)
        if numbered := _VALUED.fullmatch(text):
            named = self._best(numbered[1], depth + 1)
            yield _Found(named.text + numbered[2], named.left)
        if text.endswith("."):
            inner_one = self._best(text[:-1], depth + 1)
            yield _Found(f"{inner_one.text}.", inner_one.left)
        for joint in _JOINTS:
            if joint in text:
                for before, after in dict.fromkeys((text.partition(joint)[::2], text.rpartition(joint)[::2])):
                    # A full stop belongs to the sentence before it.
                    ended, parted = (f"{before}.", " ") if joint == ". " else (before, joint)
                    first, second = self._best(ended, depth + 1), self._best(after, depth + 1)
                    yield _Found(f"{first.text}{parted}{second.text}", first.left + second.left)


@dataclass(frozen=True)
class _Found:
    """A text, and how many letters of it were ``left`` as they are."""

    text: str
    left: int


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

    def filled(self, translated: list[_Found], values: tuple[str, ...]) -> _Found:
        """The translation with these values. ``values`` as they stood in the text, which say how many."""
        by_number = dict(zip(self._numbers, translated, strict=True))
        form = _form(self._translation, values)
        # A hole that the translation leaves out carried the ending of an English word.
        left = sum(by_number[int(number)].left for number in _HOLE.findall(form) if int(number) in by_number)
        return _Found(_HOLE.sub(lambda hole: by_number[int(hole[1])].text if int(hole[1]) in by_number else "", form), left)


def _form(translation: str, values: tuple[str, ...]) -> str:
    one, several, more = translation.partition(_ONE_OR_MORE)
    if not several:
        return translation
    count = next((value for value in values if value.strip().isdigit()), "")
    return one if count.strip() == "1" else more
