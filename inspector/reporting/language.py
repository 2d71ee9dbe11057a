"""The language of what is made on paper. The texts are written in English where they are made; the sheet says them in another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Translate = Callable[[str], str]
"""From an English text, with its figures and names, to the same in another language."""


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True)
class Language:
    """``code``: as in "de". ``say``: translates; the window's, since the translations are its own."""

    code: str = "en"
    say: Translate = _as_it_is


ENGLISH = Language()
