"""``bench light``: parts in other light, counted by whether the recipe says that it holds there."""

from __future__ import annotations

from functools import partial
from types import SimpleNamespace

import numpy as np

from calibration.gate.other_light import OtherLight
from inspector.cli.console import Terminal
from inspector.core.promises.light import LightRange
from inspector.core.types import Frame, Picture, Verdict
from inspector.lab.benchmarks.promises.light import LIGHTS, holds_in, judge_in_lights
from inspector.lab.datasets.catalog import TestPart

KNOWN = LightRange(0.85, 1.2, 20, 10, 0.2, 0.0)


def test_within_the_range_each_change_and_all_of_them() -> None:
    assert holds_in(KNOWN, OtherLight()) and holds_in(KNOWN, OtherLight(0.85, 20, 0.2)) and holds_in(KNOWN, OtherLight(1.2, -10))
    for light in (OtherLight(0.84), OtherLight(1.21), OtherLight(warmer_mired=21), OtherLight(warmer_mired=-11), OtherLight(gradient=0.21)):
        assert not holds_in(KNOWN, light)
    assert not holds_in(LightRange(0.5, 2.0, None, None, 0.8, 0.0), OtherLight(warmer_mired=5))


def grey(value: int) -> Picture:
    return np.full((8, 8, 3), value, np.uint8)


def test_verdicts_are_counted_in_each_light() -> None:
    """A gate that refuses what is dark, and a network that rejects what is bright: a grey part of 100 is good, of 180 defective."""

    def inspect(frame: Frame) -> SimpleNamespace:
        level = float(frame.image.mean())
        return SimpleNamespace(verdict=Verdict.INVALID if level < 90 else Verdict.FAIL if level > 150 else Verdict.PASS)

    parts = [TestPart(f"{value}", "", value > 150, partial(grey, value)) for value in (100, 100, 100, 180)]
    rows = {row.light: row for row in judge_in_lights(SimpleNamespace(inspect=inspect), parts, 2, KNOWN, Terminal(True))}  # type: ignore[arg-type]
    assert list(rows) == list(LIGHTS)
    taught, dark, bright = rows["as taught"], rows["60 %"], rows["160 %"]
    assert (taught.within, taught.good, taught.good_refused, taught.false_rejects, taught.defective, taught.escapes) == (
        True,
        2,
        0,
        0,
        1,
        0,
    )
    assert (dark.within, dark.good_refused, dark.escapes) == (False, 2, 1)
    assert not bright.within and bright.false_rejects == 0 and rows["93 %"].within
