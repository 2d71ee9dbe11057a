"""From a frame to its final verdict: camera profile, pipeline, sizes in millimetres, golden part check."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from time import monotonic

from inspector.camera.base import Delivery
from inspector.core.camera_features import Setting
from inspector.core.several import spread
from inspector.core.types import Frame, Inspection, Picture, Verdict
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.inspection.framing_ahead import FramingAhead
from inspector.runtime.inspection.gated_framing import FramedPicture, GatedFraming
from inspector.runtime.inspection.gauge_study import STUDIED, GaugeStudy
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import JudgingState
from inspector.runtime.inspection.profiled import in_millimetres, profile_conflict

Examined = Callable[[Pipeline, Mapping[str, Setting]], str]
"""Why a pipeline must not judge parts of a camera with these settings, in words: its exam was not passed. Empty if it may."""


class FrameJudge:
    """Gives exactly one event for each frame: a step that fails makes it INVALID. On the inspection thread, but for :meth:`unjudged`."""

    def __init__(
        self,
        golden: GoldenCheck,
        gauge: GaugeStudy,
        guard: Guard,
        on_trouble: Callable[[str], None],
        *,
        refuse_other_profile: bool,
        examined: Examined = lambda pipeline, settings: "",
        upcoming: Callable[[], Frame | None] = lambda: None,
    ) -> None:
        """``refuse_other_profile``: a camera that works under another profile than the recipe was taught under makes every part INVALID;
        else it is only reported to ``on_trouble``. ``examined``: see :data:`Examined`. ``upcoming()`` gives a frame that waits, if any: it
        is framed while the network computes."""
        self._examined = examined
        self._golden = golden
        self._gauge = gauge
        self._guard = guard
        self._on_trouble = on_trouble
        self._refuse_other_profile = refuse_other_profile
        self._upcoming = upcoming
        self._ahead = FramingAhead()
        self._previous: Frame | None = None

    def judge(
        self,
        pipeline: Pipeline,
        era: int,
        frame: Frame,
        source: FrameSource,
        overtaken: Callable[[], str] = lambda: "",
        *,
        golden: bool = True,
    ) -> PictureJudged:
        """Judge ``frame``, taken by ``source``. The golden part check comes last: while it is due no part is PASS.

        ``overtaken()``: why this pipeline must not judge, in words, empty if it may. It is asked before and after: a part that is in hand
        or still waits when another recipe is asked for is INVALID, for nobody knows of which product it is.

        ``golden``: False, it is taken for no golden part. Never raises, whichever step does; then ``trouble`` says what failed.
        """
        found, trouble = self._guard.result("the inspection", partial(self._judged, pipeline, frame, source, overtaken))
        judged = found or self._invalid(pipeline, frame, source, trouble)
        if not golden:
            return PictureJudged(judged, pipeline.recipe, source, era, trouble=trouble)
        checked, failed = self._guard.result("the golden part check", partial(self._golden.passed_on, judged))
        inspection, of_the_lot = checked or (spread(judged, verdict=Verdict.INVALID, reason=failed, band=None), True)
        studied, not_read = self._guard.result("the gauge study", partial(self._gauge.takes, judged))
        if studied:
            # Whoever lies before the camera: the line must not take a part for good that nobody has counted.
            would = f"would be {inspection.verdict.value}: " if inspection.verdict is not Verdict.INVALID else ""
            reason = f"{STUDIED}{would}{inspection.reason}"
            inspection, of_the_lot = spread(inspection, verdict=Verdict.INVALID, reason=reason, band=None), False
        inspection = inspection if of_the_lot else spread(inspection, counted=False)
        return PictureJudged(inspection, pipeline.recipe, source, era, of_the_lot, failed or not_read or trouble)

    def unjudged(self, state: JudgingState, frame: Frame, source: FrameSource, reason: str, trouble: str = "") -> PictureJudged:
        """An INVALID part of which nothing but the ``reason`` is known, for a person. On any thread. Never raises."""
        recipe = None if state.pipeline is None else state.pipeline.recipe
        return PictureJudged(self._invalid(state.pipeline, frame, source, reason), recipe, source, state.era, trouble=trouble)

    def close(self) -> None:
        """Nothing is judged any more."""
        self._ahead.close()

    def _judged(self, pipeline: Pipeline, frame: Frame, source: FrameSource, overtaken: Callable[[], str]) -> Inspection:
        before, self._previous = _picture_before(self._previous, frame, source), frame
        refused = overtaken()
        if refused:
            return _of_the_camera(pipeline.invalid(frame, refused), source)
        found = self._inspected(pipeline, frame, before, source)
        if not isinstance(found, Inspection):
            raise TypeError(f"the result is a {type(found).__name__}, and no inspection")
        refused = overtaken()
        return _of_the_camera(pipeline.invalid(frame, refused) if refused else found, source)

    def _inspected(self, pipeline: Pipeline, frame: Frame, before: Picture | None, source: FrameSource) -> Inspection:
        conflict = profile_conflict(pipeline.recipe, source.settings)
        if conflict and self._refuse_other_profile:
            return pipeline.invalid(frame, conflict)
        if unexamined := self._examined(pipeline, source.settings):
            return pipeline.invalid(frame, unexamined)
        if conflict:
            self._on_trouble(conflict)
        plane = None if source.profile is None else source.profile.plane
        by = pipeline.gated_framing
        framed = FramedPicture() if frame.fault else self._ahead.framed(by, frame.image, before)
        self._guard.run("taking a frame", partial(self._frame_next, by, frame, source))
        return in_millimetres(pipeline.judged(frame, framed), plane)

    def _frame_next(self, by: GatedFraming, frame: Frame, source: FrameSource) -> None:
        """While the network computes for ``frame``. What comes of another opening of the camera is framed in its turn."""
        following = self._upcoming()
        if following is not None and not following.fault and following.session == frame.session:
            self._ahead.begin(by, following.image, _picture_before(frame, following, source))

    def _invalid(self, pipeline: Pipeline | None, frame: Frame, source: FrameSource, reason: str) -> Inspection:
        """By the recipe, which knows how many parts the picture must show; where even that fails, or there is none, one part."""
        made = None
        if pipeline is not None:
            made, _ = self._guard.result("the inspection", lambda: _of_the_camera(pipeline.invalid(frame, reason), source))
        if made is not None:
            return made
        recipe = None if pipeline is None else pipeline.recipe.id
        latency_ms = 1000 * (monotonic() - frame.captured_at)
        bare = Inspection(frame, Verdict.INVALID, reason, math.nan, math.nan, recipe, latency_ms=latency_ms)
        return _of_the_camera(bare, source)


def _picture_before(before: Frame | None, frame: Frame, source: FrameSource) -> Picture | None:
    """The previous picture; None for the first of an opening of the camera, and for stored pictures, which may well repeat."""
    live = source.delivery is not Delivery.REPLAY
    return before.image if live and before is not None and before.session == frame.session and not before.fault else None


def _of_the_camera(inspection: Inspection, source: FrameSource) -> Inspection:
    return spread(inspection, camera=source.address, camera_settings=source.settings)
