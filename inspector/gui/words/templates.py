"""Texts with holes, and their translations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

_HOLE = re.compile(r"\{(\d+)\}")
_ONE_OR_MORE = "||"
_JOINTS = ("\n", "\t", "   ", "  ", ". ", "; ", ": ", ", ", " → ")
"""Where a text is taken apart: the first of these that it has, then each piece at the next."""
_STOP = ". "
_MOST_JOINED = 4
"""Pieces that are looked up as one text: no text of the program has more sentences."""
_AROUND = " ,;"
_BESIDE = " \t\n•⚠"
"""What stands before and behind a text and belongs to none."""
_NUMBERED = re.compile(r"([\d.,]+ )(\S.*)", re.DOTALL)
_VALUED = re.compile(r"(\S.*?)( [−-]?[\d.,]+)", re.DOTALL)
_ENDING = re.compile(r"[A-Za-z0-9 ']{0,8}")
"""What a hole may carry that a translation leaves out: the ending of an English word, "is" or "are"."""
_WORD = re.compile(r"[^\W\d_]{2,}")
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
        templates = sorted(
            (_TextTemplate(source, text) for source, text in known.items() if _HOLE.search(source)),
            key=lambda one: (-one.letters, -one.length),
        )
        self._by_word: dict[str, list[tuple[int, _TextTemplate]]] = {}
        for place, template in enumerate(templates):
            self._by_word.setdefault(template.word, []).append((place, template))
        self._best: Callable[[str], _Found] = lru_cache(_KEPT)(self._search)
        self._direct: Callable[[str], _Found] = lru_cache(_KEPT)(self._looked_up)

    def translated(self, text: str) -> str:
        """The text in the other language."""
        return self._best(text).text

    def _search(self, text: str) -> _Found:
        core = text.strip(_BESIDE)
        if core != text and core:
            inner = self._best(core)
            return _Found(text.replace(core, inner.text, 1), inner.left)
        best = self._direct(text)
        for found in self._pieces(text) if best.left else ():
            best = found if found.left < best.left else best
        return best

    def _looked_up(self, text: str) -> _Found:
        """By a text that is known as it is, or a template that fits it."""
        best = _Found(text, sum(letter.isalpha() for letter in text))
        if text in self._whole:
            return _Found(_form(self._whole[text], ()), 0)
        tried = 0
        for template in self._fitting(text) if best.left else ():
            values = template.values_in(text)
            if values is None:
                continue
            found = template.filled([self._best(value) for value in values], values)
            best = found if found.left < best.left else best
            tried += 1
            if not best.left or tried == _MOST_TEMPLATES:
                break
        return best

    def _fitting(self, text: str) -> list[_TextTemplate]:
        """Those whose own word stands in ``text``, and those without one, with the most letters first."""
        words = {"", *_WORD.findall(text)}
        return [template for _, template in sorted((one for word in words for one in self._by_word.get(word, ())), key=lambda one: one[0])]

    def _pieces(self, text: str) -> Iterator[_Found]:
        joint = next((one for one in _JOINTS if one in text), None)
        if text.endswith(".") and joint not in ("\n", "\t", _STOP):
            sentence = self._best(text[:-1])
            yield _Found(f"{sentence.text}.", sentence.left)
        elif joint is not None:
            yield self._joined(text.split(joint), joint)
        if joint is not None:
            return
        if text.startswith("(") and text.endswith(")"):
            within = self._best(text[1:-1])
            yield _Found(f"({within.text})", within.left)
        if numbered := _NUMBERED.fullmatch(text):
            counted = self._best(numbered[2])
            yield _Found(numbered[1] + counted.text, counted.left)
        if valued := _VALUED.fullmatch(text):
            named = self._best(valued[1])
            yield _Found(named.text + valued[2], named.left)

    def _joined(self, pieces: list[str], joint: str) -> _Found:
        """The best of all ways to look up neighbouring pieces together, and the others each by itself."""
        if joint == _STOP:
            # A full stop belongs to the sentence before it.
            pieces, joint = [*(f"{piece}." for piece in pieces[:-1]), pieces[-1]], " "
        ways = [_Found("", 0)]
        for end in range(1, len(pieces) + 1):
            found = []
            for begin in range(max(0, end - _MOST_JOINED), end):
                last = self._best(pieces[begin]) if end - begin == 1 else self._direct(joint.join(pieces[begin:end]))
                before = ways[begin]
                found.append(_Found(f"{before.text}{joint}{last.text}" if begin else last.text, before.left + last.left))
            ways.append(min(found, key=lambda one: one.left))
        return ways[-1]


@dataclass(frozen=True)
class _Found:
    """A text, and how many letters of it were ``left`` as they are."""

    text: str
    left: int


class _TextTemplate:
    """One text with holes. ``letters``: how many stand outside its holes; ``length``: how many characters of any kind do.

    ``word``: the longest of its words that no hole touches, which each text has that is made from it; empty if there is none.
    """

    def __init__(self, source: str, translation: str) -> None:
        pieces = _HOLE.split(source)
        literals, self._numbers = pieces[0::2], [int(number) for number in pieces[1::2]]
        self._translation = translation
        self._endings = set(self._numbers) - {int(number) for number in _HOLE.findall(translation)}
        self._longest = max(literals, key=len)
        self.letters = sum(letter.isalpha() for literal in literals for letter in literal)
        self.length = sum(map(len, literals))
        self.word = max(_own_words(literals), key=len, default="")
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
        if any(number in self._endings and not _ENDING.fullmatch(value) for number, value in zip(self._numbers, values, strict=True)):
            return None
        return values if self.letters >= _FEW_LETTERS or not any(" " in value for value in values) else None

    def filled(self, translated: list[_Found], values: tuple[str, ...]) -> _Found:
        """The translation with these values. ``values`` as they stood in the text, which say how many."""
        by_number = dict(zip(self._numbers, translated, strict=True))
        form = _form(self._translation, values)
        used = {int(number) for number in _HOLE.findall(form)}
        left = sum(by_number[number].left for number in used if number in by_number)
        return _Found(_HOLE.sub(lambda hole: by_number[int(hole[1])].text if int(hole[1]) in by_number else "", form), left)


def _own_words(literals: list[str]) -> Iterator[str]:
    last = len(literals) - 1
    for place, literal in enumerate(literals):
        for word in _WORD.finditer(literal):
            if (place == 0 or word.start() > 0) and (place == last or word.end() < len(literal)):
                yield word[0]


def _form(translation: str, values: tuple[str, ...]) -> str:
    one, several, more = translation.partition(_ONE_OR_MORE)
    if not several:
        return translation
    count = next((value for value in values if value.strip().isdigit()), "")
    return one if count.strip() == "1" else more
