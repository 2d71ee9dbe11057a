"""Lines that are closed whatever happens to their test, and books that are kept of every station and checked behind every test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.books import Book, watched
from tests.runtime.line import Line
from tests.runtime.views_rig import Rig

MakeLine = Callable[..., Line]


@pytest.fixture(autouse=True)
def books(no_leftover_threads: None) -> Iterator[list[Book]]:
    """Behind every test of this folder: parts given = told = counted = recorded, or said to be lost. A test that breaks its station's
    books on purpose takes that one out."""
    with watched() as kept:
        yield kept
        for book in kept:
            book.check()


@pytest.fixture
def make_line(tmp_path: Path, books: list[Book]) -> Iterator[MakeLine]:
    """Makes lines on one folder; the arguments are those of ``Line``."""
    made: list[Line] = []

    def make(**changes: Any) -> Line:
        made.append(Line(tmp_path, **changes))
        return made[-1]

    yield make
    for line in made:
        line.close()


@pytest.fixture
def line(make_line: MakeLine) -> Line:
    return make_line()


@pytest.fixture
def rig(tmp_path: Path, books: list[Book]) -> Iterator[Rig]:
    """Two views."""
    made = Rig(tmp_path)
    yield made
    made.close()
