"""``bench line-latency`` takes what a PLC has seen and what the station says of the same parts apart, stage by stage."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from inspector.core.line.vocabulary import LineResult, Why
from inspector.lab.benchmarks.line_signals.flush import flushes_ms
from inspector.lab.benchmarks.line_signals.latency import STAGES, JudgedPart, stages_of
from inspector.lab.rig.plc_run import told_by_plc

SAID = """part 1 1 7 PART-1 1000000 1061000 40
part 2 3 2 PART-2 2000000 2500000 0
scan 250 480 4080
ack 900 1000 1100
"""


def test_what_a_plc_prints_is_read() -> None:
    run = told_by_plc(SAID)
    assert run.scan_ms == {"p50": 0.25, "p99": 0.48, "max": 4.08}
    first, second = run.parts
    assert (first.serial, first.result, first.why, first.latency_ms) == ("PART-1", LineResult.PASS, Why.JUDGED, 40)
    assert second.result is LineResult.INVALID and second.taken_at == 2.5
    assert math.isnan(told_by_plc("").scan_ms["p50"]), "a PLC that said nothing"


def test_the_stages_of_a_part_add_up() -> None:
    run = told_by_plc(SAID)
    judged = {"PART-1": JudgedPart(heard_at=1.001, captured_at=1.006, latency_ms=40.0, told_at=1.059)}
    stages = stages_of(run, judged, [13.5, math.nan])
    assert [stages[name] for name in STAGES] == [[pytest.approx(ms)] for ms in (1.0, 5.0, 40.0, 13.0, 0.5, 1.5, 14.5, 16.0)]
    assert sum(stages[name][0] for name in STAGES[:-2]) == pytest.approx(1000 * (run.parts[0].taken_at - run.parts[0].triggered_at))


def test_a_flush_is_timed(tmp_path: Path) -> None:
    assert len(flushes_ms(tmp_path, 3)) == 3 and min(flushes_ms(tmp_path, 2)) > 0
    assert not list(tmp_path.iterdir())
