"""The profiles of a station on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from calibration.camera.profile import Profile
from inspector.core.errors import CalibrationFailed
from inspector.storage.profiles import ProfileStore


def test_a_profile_never_takes_the_place_of_one_that_a_disk_takes_for_it(tmp_path: Path) -> None:
    kept: list[str] = []
    store = ProfileStore(tmp_path, "", kept.append)
    store.keep(Profile("Top", (8, 8), "opencv:0"))
    store.keep(Profile("Top", (16, 16), "opencv:0"))
    with pytest.raises(CalibrationFailed, match="a profile called 'Top' already"):
        store.keep(Profile("top", (8, 8), "opencv:1"))
    assert store.load("Top").size == (16, 16)
    assert kept == ["Top", "Top"]
