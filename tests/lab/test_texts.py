"""The texts that the window shows are found in the source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from inspector.gui.words.speech import ENGLISH, LANGUAGES
from inspector.gui.words.templates import Templates
from inspector.gui.words.ts_file import read_ts
from inspector.lab.texts import all_texts, texts_of

ROOT = Path(__file__).parents[2]

SOURCE = '''
"""A docstring is no text."""

KEY = "station.db"
SQL = "SELECT number FROM parts WHERE lot = ?"
PIECE = "EXISTS (SELECT 1 FROM reviews AS r WHERE r.part = ?)"


def say(count: int, name: str) -> "Label":
    """Nor is this one."""
    log.warning("only the log says so: %s", name)
    label.setObjectName("dim one")
    if name == "the other name":
        return Label("Acknowledge")
    raise StorageError(f"{count} part{'s' * (count > 1)} were lost", where=name, remedy="Free some space" if count else "Wait a while")
'''


def test_texts_are_found_and_nothing_else() -> None:
    found = {"{0} part{1} were lost", "Free some space", "Wait a while"}
    assert texts_of(SOURCE, single_words=False) == found
    assert texts_of(SOURCE, single_words=True) == found | {"Acknowledge"}


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """All that the program shows."""
    return all_texts(ROOT / "inspector", ROOT / "calibration")


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != ENGLISH])
def test_no_text_lands_without_its_translations(texts: list[str], code: str) -> None:
    """After a change of texts: ``python -m inspector.lab.texts``, then translate what is unfinished."""
    known = read_ts(ROOT / "assets" / "translations" / f"{code}.ts")
    assert [text for text in texts if not known.get(text)] == [], "not translated"
    assert sorted(known.keys() - set(texts)) == [], "shown no more"
    holes = re.compile(r"\{\d+\}")
    assert {text: told for text, told in known.items() if not set(holes.findall(told)) <= set(holes.findall(text))} == {}


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != ENGLISH])
def test_every_text_is_found_again_when_the_window_shows_it(code: str) -> None:
    """With numbers in its holes each gives its own translation, and not that of another one that fits it."""
    known = {text: told for text, told in read_ts(ROOT / "assets" / "translations" / f"{code}.ts").items() if told}
    templates = Templates(known)

    def filled(text: str) -> str:
        return re.sub(r"\{(\d+)\}", lambda hole: str(70 + int(hole[1])), text)

    def letters(text: str) -> str:
        return "".join(letter for letter in text if letter.isalpha())

    told_otherwise = {
        text: templates.translated(filled(text))
        for text, told in known.items()
        if letters(templates.translated(filled(text))) not in {letters(form) for form in told.split("||")}
    }
    assert told_otherwise == {}
    apart = [
        text
        for text, told in known.items()
        for first, second in re.findall(r"(\{\d+\})(?=(\{\d+\}))", text)
        if any(first + second not in form and first in form and second in form for form in told.split("||"))
    ]
    assert apart == [], "nobody knows where one of two holes that touch ends: they stay together"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_help(code: str) -> None:
    english, own = ({path.name for path in (ROOT / "assets" / "help" / one).glob("*.md")} for one in (ENGLISH, code))
    assert own == english
