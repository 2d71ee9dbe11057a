"""``bench line-safety``: the ejector's lateness by what its module says, and what must hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.settings import Settings
from inspector.lab.benchmarks.line_signals.belt import BeltOutcome
from inspector.lab.benchmarks.line_signals.lateness import BELT, GATE, RUN, lateness_of, measure_lateness
from inspector.lab.benchmarks.line_signals.safety import LineSafety
from inspector.lab.rig.output_module import Switched
from inspector.storage.settings import load_settings
from tests.signals.peers import libmodbus_peer

ASSETS = Path(__file__).parents[4] / "assets"
ON_AFTER_S = (BELT.distance_mm - BELT.window_mm) / BELT.speed_mm_s
OFF_AFTER_S = (BELT.distance_mm + BELT.window_mm) / BELT.speed_mm_s


def ejected(at: float, late_s: float) -> list[Switched]:
    return [Switched(GATE, True, at + ON_AFTER_S + late_s), Switched(GATE, False, at + OFF_AFTER_S + late_s)]


def test_lateness_is_that_of_each_edge() -> None:
    changes = [Switched(RUN, True, 0.0), *ejected(1.0, 0.0005), *ejected(1.2, 0.02)]
    found = lateness_of([1.0, 1.2, 1.4], changes, said=1)
    assert found.late_ms == pytest.approx((0.5, 0.5, 20.0, 20.0))
    assert (found.beyond, found.said, found.unswitched, found.stopped) == (2, 1, 1, 0), "more than half the window late; never switched"


def test_parts_of_a_belt_that_stood_are_not_measured() -> None:
    changes = [Switched(RUN, True, 0.95), *ejected(1.0, 0.0), *ejected(1.2, 0.001), Switched(RUN, False, 1.45), *ejected(1.4, 3.0)]
    found = lateness_of([1.0, 1.2, 1.4], changes, said=0)
    assert found.stopped == 2 and found.late_ms == pytest.approx((1.0, 1.0))


def test_what_holds() -> None:
    none, some = BeltOutcome(10, 90, 0, 2, frozenset()), BeltOutcome(10, 90, 5, 2, frozenset())
    late = lateness_of([1.0], [Switched(RUN, True, 0.0), *ejected(1.0, 0.02)], said=1)
    good = LineSafety((0.06,), (0.3,), (0.6,), late, None, none, some, "", 0.0)
    assert good.holds
    assert not replace(good, stopped_s=(0.3, 0.36)).holds
    assert not replace(good, outputs_s=(1.1,)).holds
    assert not replace(good, by_encoder=some).holds
    assert not replace(good, late=replace(late, said=0)).holds, "late, and nobody was told"
    assert replace(good, outputs_s=(), late=None, missing="no libmodbus").holds


@pytest.mark.slow
def test_the_ejector_of_the_real_line_process_is_measured(tmp_path: Path) -> None:
    libmodbus_peer("io_module")
    settings: Settings = load_settings(ASSETS / "settings.yaml", None)
    found = measure_lateness(settings, tmp_path, 3)
    assert found.parts == 4 and found.stopped >= 1, "the last one, and what lay near the start"
    assert len(found.late_ms) == 2 * (found.parts - found.stopped - found.unswitched) or found.beyond
