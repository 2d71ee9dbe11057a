"""Stations that soon take a silent camera for one that stalls. Elsewhere a test that waits on a busy machine must not be told of it."""

from __future__ import annotations

import pytest

from tests.runtime.conftest import MakeLine
from tests.runtime.line import Line, with_engine


@pytest.fixture
def line(make_line: MakeLine) -> Line:
    return make_line(settings=with_engine(stall_after_s=0.2))
