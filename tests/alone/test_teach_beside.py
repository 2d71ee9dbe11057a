"""``bench teach-beside`` measures what it says: parts are really judged while the teaching takes what they leave of the processor."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.app import main
from inspector.cli.console_teaching import teach_options
from inspector.core.teaching import options_of
from inspector.lab.benchmarks import teach_beside
from inspector.lab.rig import taught_line
from inspector.runtime import controls
from inspector.vision.teaching.planted import judging


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_parts_beside_teaching_are_really_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taught_line, "TEACH_S", 1.0)
    monkeypatch.setattr(judging, "TELLING_EACH", 2)
    small = {"input_size": (128, 128), "light_range": False, "eight_bits": False}
    monkeypatch.setattr(taught_line, "teach_options", lambda context: replace(teach_options(context), **small))
    # Beside the line too: what parts are left of the processor is asked, not what is taught.
    monkeypatch.setattr(controls, "options_of", lambda settings, device: replace(options_of(settings, device), **small))
    for module in (taught_line, teach_beside):
        monkeypatch.setattr(module, "LINE", "simulated?seed=1&width=192&height=192")
        monkeypatch.setattr(module, "TAUGHT_PARTS", 12)
    figures = tmp_path / "bench.json"
    asked = ["bench", "teach-beside", "--seconds", "2", "--rate", "15", "--quiet", "--data-dir", str(tmp_path / "data")]
    assert main([*asked, "--json", str(figures)]) == 0
    found = json.loads(figures.read_text())["teach_beside"]
    assert found["parts_alone"] >= 20
    assert found["parts_beside"] >= 20
    assert found["invalid"] == found["lost"]
    assert found["result"].startswith("done")
