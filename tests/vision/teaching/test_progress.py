"""Progress of a teaching as it is told: never back, and a few times a second."""

from __future__ import annotations

import time

import pytest

from inspector.core.errors import TeachingCancelled
from inspector.core.status import TeachPhase
from inspector.core.teaching import TeachProgress
from inspector.vision.teaching.progress import TeachingProgress


def test_what_begins_anew_waits_until_it_comes_as_far() -> None:
    told: list[TeachProgress] = []
    progress = TeachingProgress(time.monotonic(), 60.0, told.append, lambda: False)
    for share in (0.0, 0.1, 0.0, 0.05, 0.4, 2.0, 0.97):
        progress.report(TeachPhase.FEATURES, share)
    assert [one.progress for one in told] == [0.0, 0.1, 0.1, 0.1, 0.4, 1.0, 1.0]


def test_what_nobody_wants_any_more_ends_there() -> None:
    told: list[TeachProgress] = []
    progress = TeachingProgress(time.monotonic(), 60.0, told.append, lambda: True)
    with pytest.raises(TeachingCancelled):
        progress.report(TeachPhase.FEATURES, 0.1)
    assert told == []
