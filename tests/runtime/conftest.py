"""Lines that are closed whatever happens to their test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.line import Line

MakeLine = Callable[..., Line]


@pytest.fixture
def make_line(tmp_path: Path, no_leftover_threads: None) -> Iterator[MakeLine]:
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
