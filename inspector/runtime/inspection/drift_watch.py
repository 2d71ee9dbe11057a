"""Drift watch: control charts over score, brightness, focus and position of passing parts."""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping, Sequence

import numpy as np

from calibration.statistics.drift import DriftAlarm, DriftChart, design_charts
from inspector.core.drift_words import in_words
from inspector.core.fixture import Fixture
from inspector.core.shape import Shape
from inspector.core.types import Inspection, Verdict

SCORE = "score"

WATCHED = (SCORE, "brightness", "sharpness", "local sharpness")
"""Values that are watched of every part, beside those of its position."""

POSITION_X, POSITION_Y, ANGLE = "position x (px)", "position y (px)", "angle (degrees)"

MOST_VALUES = 8
"""Values that are watched at most: the control limits are designed for so many altogether."""


class DriftWatch:
    """One thread adds every inspection, any may read the alarms. Takes some microseconds a part.

    The charts start again with another recipe or camera, with other shapes to judge, and after :meth:`begin_anew`. In every lot that of
    the score goes on from the held-out parts that the limit was set from, the others from what they learned in the lots before.
    """

    def __init__(self, false_alarm_parts: float) -> None:
        """``false_alarm_parts``: mean number of parts between false alarms, over all values together; 0: nothing is watched."""
        self._parts = false_alarm_parts
        self._lock = threading.Lock()
        self._charts: dict[str, DriftChart] = {}
        self._about: tuple[str, str, tuple[Shape, ...]] | None = None
        self._accepted = False

    def add(
        self,
        inspection: Inspection,
        place: Mapping[str, float] | None = None,
        shapes: tuple[Shape, ...] = (),
        held_out: Sequence[float] = (),
    ) -> tuple[str, ...]:
        """One judged part. ``place``: where it lay, if that is known (name -> value). ``shapes``: what the recipe judges of it;
        ``held_out``: the scores that its limit was set from.

        Returns each new alarm in words.
        """
        if self._parts <= 0:
            return ()
        with self._lock:
            about = (inspection.scored_by, inspection.camera, shapes)
            if about != self._about:
                self._charts, self._about, self._accepted = {}, about, False
            if inspection.verdict is not Verdict.PASS:
                return ()
            values = {check.name: check.value for check in inspection.checks if check.name in WATCHED}
            if SCORE not in self._charts:
                self._chart(SCORE, () if self._accepted else held_out)
            found = [
                chart.add(value, inspection.frame.taken_at)
                for name, value in {SCORE: inspection.score, **values, **(place or {})}.items()
                if (chart := self._chart(name)) is not None
            ]
        return tuple(in_words(alarm) for alarm in found if alarm is not None)

    def alarms(self) -> tuple[DriftAlarm, ...]:
        """The alarms that no restart has cleared."""
        with self._lock:
            return tuple(chart.alarm for chart in self._charts.values() if chart.alarm is not None)

    def begin_anew(self) -> None:
        """Restart all charts once a person has seen the alarms: what the parts are like now is learned for the rest of the lot."""
        with self._lock:
            self._charts, self._accepted = {}, True

    def begin_lot(self) -> None:
        """Another lot: the alarms are over, the references are not."""
        with self._lock:
            self._accepted = False
            self._charts.pop(SCORE, None)
            for chart in self._charts.values():
                chart.go_on()

    def _chart(self, name: str, reference: Sequence[float] = ()) -> DriftChart | None:
        if name not in self._charts:
            if len(self._charts) == MOST_VALUES:
                return None
            self._charts[name] = DriftChart(name, design_charts(self._parts, MOST_VALUES), reference=reference)
        return self._charts[name]


def place_of(inspection: Inspection, fixture: Fixture | None) -> Mapping[str, float]:
    """Position of the part in the frame: x and y (pixels) of the middle of its map, and its angle (degrees) from the mean of good parts.

    Empty if the recipe does not find the part. No angle for parts in any orientation: it is random, and has no mean.
    """
    if fixture is None or inspection.map is None:
        return {}
    height, width = inspection.map.values.shape
    to_frame = inspection.map.to_frame
    x, y, _ = (float(value) for value in to_frame @ np.array([(width - 1) / 2, (height - 1) / 2, 1.0]))
    place = {POSITION_X: x, POSITION_Y: y}
    middle, half = fixture.numbers.get("turn", (0.0, math.pi))
    if any(fixture.numbers.get("rotation", ())) and half < math.pi:
        turned = math.atan2(to_frame[1, 0], to_frame[0, 0]) - middle
        place[ANGLE] = math.degrees(math.remainder(turned, math.tau))
    return place
