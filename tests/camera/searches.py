"""Searches for cameras that answer what a test wants, without a network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from inspector.camera.built_in import BUILT_IN
from inspector.camera.found import FoundCamera


def answer_searches(monkeypatch: pytest.MonkeyPatch, **searches: Callable[[], Sequence[FoundCamera]]) -> None:
    """From now on the drivers of these names search so."""
    for name, search in searches.items():
        monkeypatch.setitem(BUILT_IN, name, replace(BUILT_IN[name], search=search))


def nothing() -> Sequence[FoundCamera]:
    """No camera answers."""
    return ()
