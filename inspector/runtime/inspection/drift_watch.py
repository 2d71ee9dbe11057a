"""Whether passing parts drift: control charts over their score, brightness, focus and place."""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping

import numpy as np

from calibration.statistics.drift import DriftAlarm, DriftChart, design_charts
from inspector.core.drift_words import in_words
from inspector.core.fixture import Fixture
from inspector.core.shape import Shape
from inspector.core.types import Inspection, Verdict

WATCHED = ("score", "brightness", "sharpness", "local sharpness")
"""What is watched of every part; beside it whatever is told of the part's place."""

POSITION_X, POSITION_Y, ANGLE = "position x (px)", "position y (px)", "angle (degrees)"

MOST_VALUES = 8
"""More values of a part's place are not watched: the limits are set for so many altogether."""


class DriftWatch:
    """Takes every inspection in on one thread; its alarms may be asked for on any. Cheap: some microseconds a part.

    The charts begin anew with another recipe, camera or lot, with other shapes to judge, and after :meth:`begin_anew`.
    """

    def __init__(self, false_alarm_parts: float) -> None:
        """``false_alarm_parts``: one false alarm in so many parts, over all values together; 0: nothing is watched."""
        self._parts = false_alarm_parts
        self._lock = threading.Lock()
        self._charts: dict[str, DriftChart] = {}
        self._about: tuple[str, str, tuple[Shape, ...]] | None = None

    def add(self, inspection: Inspection, place: Mapping[str, float] | None = None, shapes: tuple[Shape, ...] = ()) -> tuple[str, ...]:
        """One judged part. ``place``: where it lay, if that is known (name -> value). ``shapes``: what the recipe judges of it.

        Returns each new alarm in words.
        """
        if self._parts <= 0:
            return ()
        with self._lock:
            about = (inspection.weights_sha256, inspection.camera, shapes)
            if about != self._about:
                self._charts, self._about = {}, about
            if inspection.verdict is not Verdict.PASS:
                return ()
            values = {check.name: check.value for check in inspection.checks if check.name in WATCHED}
            found = [
                chart.add(value, inspection.frame.taken_at)
                for name, value in {"score": inspection.score, **values, **(place or {})}.items()
                if (chart := self._chart(name)) is not None
            ]
        return tuple(in_words(alarm) for alarm in found if alarm is not None)

    def alarms(self) -> tuple[DriftAlarm, ...]:
        """Those that stand."""
        with self._lock:
            return tuple(chart.alarm for chart in self._charts.values() if chart.alarm is not None)

    def begin_anew(self) -> None:
        """Another lot, or a person has seen the alarms: what is usual is learned again."""
        with self._lock:
            self._charts = {}

    def _chart(self, name: str) -> DriftChart | None:
        if name not in self._charts:
            if len(self._charts) == MOST_VALUES:
                return None
            self._charts[name] = DriftChart(name, design_charts(self._parts, MOST_VALUES))
        return self._charts[name]


def place_of(inspection: Inspection, fixture: Fixture | None) -> Mapping[str, float]:
    """Where the part that was found lies in the frame: the middle of what was judged, and how far it is turned against good parts' middle.

    Empty where no part was looked for. Without the angle for parts that lie any way round: it is a matter of chance, and has no mean.
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
