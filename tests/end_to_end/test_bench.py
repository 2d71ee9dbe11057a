"""``bench`` measures what it says: the figures are of parts that were really judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app import main


@pytest.mark.slow
def test_more_tiles_see_more_and_stand_beside_one(tmp_path: Path) -> None:
    figures, picture = tmp_path / "bench.json", tmp_path / "bench.png"
    options = ["--rounds", "3", "--tiles", "1x1", "--tiles", "1x2", "--quiet", "--data-dir", str(tmp_path / "data")]
    assert main(["bench", "tiles", *options, "--json", str(figures), "--picture", str(picture)]) == 0
    one, two = json.loads(figures.read_text())["tiles"]
    assert (one["tiles"], one["seen"], one["of_linear"]) == (1, [256, 256], pytest.approx(1.0))
    assert (two["tiles"], two["seen"]) == (2, [480, 256])
    assert all(row["verdict_ms"] > 0 and row["as_one_ms"] > 0 for row in (one, two))
    assert two["per_tile_ms"] == pytest.approx(two["network_ms"] / 2)
    assert picture.stat().st_size > 1000


@pytest.mark.slow
@pytest.mark.alone
@pytest.mark.timeout(600)
def test_parts_beside_teaching_are_really_judged(tmp_path: Path) -> None:
    figures = tmp_path / "bench.json"
    assert main(["bench", "teach-beside", "--seconds", "3", "--quiet", "--data-dir", str(tmp_path / "data"), "--json", str(figures)]) == 0
    found = json.loads(figures.read_text())["teach_beside"]
    assert found["parts_alone"] >= 20
    assert found["parts_beside"] >= 20
    assert found["invalid"] == found["lost"]
    assert found["result"].startswith("done")
