"""Which code belongs to which part. Pure: times are given, in monotonic seconds."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inspector.core.line.line_settings import CodeSettings
from inspector.core.line.line_words import why_in_words
from inspector.core.line.vocabulary import Why

LONGEST_CODE = 200
"""Characters that are kept of a code."""

MOST_WAITING = 256
"""Codes that nobody has claimed; beyond that the oldest goes."""

_REASONS: Mapping[Why, str] = {why: why_in_words(why) for why in (Why.NO_CODE, Why.TWO_CODES, Why.CODE_AGAIN)}


@dataclass(frozen=True)
class CodeOfPart:
    """``text``: the part's code, empty if it has none, or more than one. ``fault``: NO_CODE, TWO_CODES or CODE_AGAIN, NONE if all is well.
    ``refused``: the part must not pass for that; without it the fault is a warning. ``words``: the fault for people."""

    text: str = ""
    fault: Why = Why.NONE
    refused: bool = False
    words: str = ""


def fault_of(reason: str) -> Why:
    """The fault of a code that the reason of an INVALID part names; NONE if it names another."""
    return next((why for why, words in _REASONS.items() if reason.startswith(words)), Why.NONE)


def clean_code(text: str) -> str:
    """A code as it is kept: without what cannot be printed (separators of GS1, the scanner's ends of line) and blanks around it."""
    return "".join(character for character in text if character.isprintable()).strip()[:LONGEST_CODE]


class CodeJudge:
    """What the codes of one part mean, and whether a part before had the same."""

    def __init__(self, *, required: bool, unlike_last: int) -> None:
        self._required = required
        self._before: deque[str] = deque(maxlen=unlike_last)

    def of(self, texts: Iterable[str]) -> CodeOfPart:
        """``texts``: all codes of the next part, as :func:`clean_code` gives them; the same twice is one."""
        different = list(dict.fromkeys(filter(None, texts)))
        if not different:
            return CodeOfPart("", Why.NO_CODE, self._required, _REASONS[Why.NO_CODE])
        if len(different) > 1:
            # Neither of them is remembered: nobody knows which one is the part's.
            return CodeOfPart("", Why.TWO_CODES, True, f"{_REASONS[Why.TWO_CODES]}: {', '.join(different[:4])}")
        text = different[0]
        again = text in self._before
        self._before.append(text)
        return CodeOfPart(text, Why.CODE_AGAIN, True, f"{_REASONS[Why.CODE_AGAIN]}: {text}") if again else CodeOfPart(text)


class CodeMatch:
    """Codes of a scanner beside the belt. A code belongs to the part whose trigger it came ``before_s`` before or ``after_s`` behind, and
    to one part only: the first of them, in the order of the triggers."""

    def __init__(self, settings: CodeSettings) -> None:
        self._before_s, self._after_s = settings.before_s, settings.after_s
        self._judge = CodeJudge(required=settings.required, unlike_last=settings.unlike_last)
        self._waiting: deque[tuple[float, str]] = deque(maxlen=MOST_WAITING)

    def scanned(self, text: str, at: float) -> None:
        """A code was read. One without a character, or without a time, is none."""
        if (clean := clean_code(text)) and math.isfinite(at):
            self._waiting.append((at, clean))

    @property
    def waiting(self) -> int:
        """Codes that no part has claimed yet."""
        return len(self._waiting)

    def closes_at(self, triggered_at: float) -> float:
        """From this moment on no code comes for the part any more."""
        return triggered_at + self._after_s

    def of(self, triggered_at: float) -> CodeOfPart:
        """The code of the part that was triggered then. To be asked once for each part, in their order, when its time is over; codes that
        are too old for it are forgotten."""
        first, last = triggered_at - self._before_s, self.closes_at(triggered_at)
        mine = [text for at, text in self._waiting if first <= at <= last]
        later = [(at, text) for at, text in self._waiting if at > last]
        self._waiting = deque(later, maxlen=MOST_WAITING)
        return self._judge.of(mine)
