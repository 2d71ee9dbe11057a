"""``bench`` measures what it says: the figures are of parts that were really judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app import main


@pytest.mark.slow
def test_parts_beside_teaching_are_really_judged(tmp_path: Path) -> None:
    figures = tmp_path / "bench.json"
    assert main(["bench", "teach-beside", "--seconds", "4", "--quiet", "--data-dir", str(tmp_path / "data"), "--json", str(figures)]) == 0
    found = json.loads(figures.read_text())["teach_beside"]
    assert found["parts_alone"] >= 20
    assert found["parts_beside"] >= 20
    assert found["invalid"] == found["lost"]
    assert found["result"].startswith("done")
