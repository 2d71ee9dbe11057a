"""``bench`` measures what it says: the figures are of parts that were really judged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from inspector.app import main


@pytest.mark.slow
def test_more_tiles_see_more_and_stand_beside_one(tmp_path: Path) -> None:
    figures, picture = tmp_path / "bench.json", tmp_path / "bench.png"
    options = ["--rounds", "3", "--tiles", "1x1", "--tiles", "1x2", "--teacher", "efficientnet_lite0"]
    options += ["--quiet", "--data-dir", str(tmp_path / "data")]
    assert main(["bench", "tiles", *options, "--json", str(figures), "--picture", str(picture)]) == 0
    one, two = json.loads(figures.read_text())["tiles"]
    assert (one["tiles"], one["seen"], one["of_linear"]) == (1, [256, 256], pytest.approx(1.0))
    assert (two["tiles"], two["seen"]) == (2, [480, 256])
    assert all(row["verdict_ms"] > 0 and row["as_one_ms"] > 0 for row in (one, two))
    assert two["per_tile_ms"] == pytest.approx(two["network_ms"] / 2)
    assert picture.stat().st_size > 1000
