"""``bench teach-beside`` measures what it says: parts are really judged while the teaching takes what they leave of the processor."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app import main
from inspector.lab.rig import taught_line


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_parts_beside_teaching_are_really_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taught_line, "TEACH_S", 1.0)
    figures = tmp_path / "bench.json"
    assert main(["bench", "teach-beside", "--seconds", "3", "--quiet", "--data-dir", str(tmp_path / "data"), "--json", str(figures)]) == 0
    found = json.loads(figures.read_text())["teach_beside"]
    assert found["parts_alone"] >= 20
    assert found["parts_beside"] >= 20
    assert found["invalid"] == found["lost"]
    assert found["result"].startswith("done")
