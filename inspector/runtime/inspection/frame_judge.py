"""From a frame to its final verdict: camera profile, pipeline, sizes in millimetres, golden part check."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from inspector.camera.base import Delivery
from inspector.core.several import spread
from inspector.core.types import Frame, Inspection, Picture, Verdict
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.profiled import in_millimetres, profile_conflict


class FrameJudge:
    """Gives exactly one event for each frame: a step that fails makes it INVALID. On the inspection thread only."""

    def __init__(self, golden: GoldenCheck, guard: Guard, on_trouble: Callable[[str], None], *, refuse_other_profile: bool) -> None:
        """``refuse_other_profile``: a camera that works under another profile than the recipe was taught under makes every part INVALID;
        else it is only reported to ``on_trouble``."""
        self._golden = golden
        self._guard = guard
        self._on_trouble = on_trouble
        self._refuse_other_profile = refuse_other_profile
        self._previous: Frame | None = None

    def judge(
        self, pipeline: Pipeline, era: int, frame: Frame, source: FrameSource, overtaken: Callable[[], str] = lambda: ""
    ) -> PictureJudged:
        """Judge ``frame``, taken by ``source``. The golden part check comes last: while it is due no part is PASS.

        ``overtaken()``: why this pipeline must not judge, in words, empty if it may. It is asked before and after: a part that is in hand
        or still waits when another recipe is asked for is INVALID, for nobody knows of which product it is.

        Never raises, whichever step does; then ``trouble`` says what failed.
        """
        found, trouble = self._guard.result("the inspection", partial(self._judged, pipeline, frame, source, overtaken))
        judged = spread(found or pipeline.invalid(frame, trouble), camera=source.address, camera_settings=source.settings)
        checked, failed = self._guard.result("the golden part check", partial(self._golden.passed_on, judged))
        inspection, of_the_lot = checked or (spread(judged, verdict=Verdict.INVALID, reason=failed, band=None), True)
        return PictureJudged(inspection, pipeline.recipe, source, era, of_the_lot, failed or trouble)

    def _judged(self, pipeline: Pipeline, frame: Frame, source: FrameSource, overtaken: Callable[[], str]) -> Inspection:
        before = self._before(frame, source)
        refused = overtaken()
        if refused:
            return pipeline.invalid(frame, refused)
        judged = self._by_recipe(pipeline, frame, before, source)
        refused = overtaken()
        return pipeline.invalid(frame, refused) if refused else judged

    def _by_recipe(self, pipeline: Pipeline, frame: Frame, before: Picture | None, source: FrameSource) -> Inspection:
        conflict = profile_conflict(pipeline.recipe, source.settings)
        if conflict and self._refuse_other_profile:
            return pipeline.invalid(frame, conflict)
        if conflict:
            self._on_trouble(conflict)
        plane = None if source.profile is None else source.profile.plane
        return in_millimetres(pipeline.inspect(frame, before), plane)

    def _before(self, frame: Frame, source: FrameSource) -> Picture | None:
        """The previous picture; None for the first of an opening of the camera, and for stored pictures, which may well repeat."""
        before, self._previous = self._previous, frame
        live = source.delivery is not Delivery.REPLAY
        return before.image if live and before is not None and before.session == frame.session and not before.fault else None
