"""``bench cameras``: what is counted adds up. How fast this machine is, is not a test's business."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inspector.lab.benchmarks import cameras
from inspector.lab.rig.fake_camera import PROGRAM
from tests.camera.peers import needs_aravis
from tests.cli.conftest import Call, read_json


@pytest.mark.slow
def test_frames_ages_and_cores_are_measured_beside_each_other(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs_aravis()
    if shutil.which(PROGRAM) is None:
        pytest.skip(f"{PROGRAM} is not installed (sudo apt-get install aravis-tools)")
    monkeypatch.setattr(cameras, "CASES", ((64, 50.0),))
    done = call("bench", "cameras", "--seconds", 2, "--json", tmp_path / "figures.json")
    found = read_json(tmp_path / "figures.json")
    (one,) = found["cameras"]
    assert done.code == (1 if one["lost"] else 0)
    assert one["side"] == 64 and one["took_fps"] == pytest.approx(50, rel=1e-3)
    assert one["frames"] > 10 and one["fps"] == pytest.approx(one["frames"] / one["seconds"])
    assert 0 < one["age_ms"]["p50"] <= one["age_ms"]["p99"]
    assert 0 < one["reader_cores"] <= one["process_cores"]
    # 60 ms for each: at most 34 in two seconds, and at 50 frames/s newer ones replaced others.
    assert 0 < one["slow_frames"] <= 35 and one["slow_replaced"] > 0
    assert "64x64" in done.out and "rmem_max" in done.out


def test_without_the_camera_program_it_says_what_to_install(call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    done = call("bench", "cameras", "--seconds", 2)
    assert done.code == 1 and "apt-get install aravis-tools" in done.said
