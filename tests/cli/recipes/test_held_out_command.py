"""``recipes held-out``: what may join, what speaks against it, and the consent."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from inspector.core.types import Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench


def test_parts_of_two_lots_join_by_consent_and_not_before(call: Call, bench: Bench, taught: str, tmp_path: Path) -> None:
    before = bench.recipes.load(taught)
    scores = np.random.default_rng(1).normal(before.limit.value - 0.5, 0.05, 120).tolist()
    rows = [
        PartRow(number, 1e9, "run", "A" if number <= 60 else "B", "", "c", taught, before.id.version, Verdict.PASS, None, "", score, 0.0)
        for number, score in enumerate(scores, start=1)
    ]
    database = StationDatabase(bench.data_dir / "station.db")
    database.add_parts(rows[:60])
    one = call("recipes", "held-out", taught)
    assert one.code == 0 and "must come from 2 lots at least" in one.out
    refused = call("recipes", "held-out", taught, "--join")
    assert refused.code == 1 and "no part may join the held-out ones" in refused.said
    database.add_parts(rows[60:])
    figures = tmp_path / "held_out.json"
    looked = call("recipes", "held-out", taught, "--json", figures)
    assert looked.code == 0 and "120 parts of 2 lots, 120 of them would join" in looked.out
    assert bench.recipes.current(taught) == before.id.version and not read_json(figures)["joined"]
    assert call("recipes", "held-out", taught, "--join", "--parts", 100).code == 0
    after = bench.recipes.load(taught)
    assert len(after.good_scores) == len(before.good_scores) + 100 and after.limit.bound < before.limit.bound
    assert "100 parts of 2 lots that were judged join the held-out ones" in database.audit_entries()[0].detail
