"""What a window or a console may ask of the station. The engine in ``inspector.runtime`` is one.

Every call returns at once and may come from any thread. What a command does shows in a later ``status()``; a command
that cannot be carried out raises the InspectorError that says why, or, if that shows later, puts it in
``Status.last_error``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from inspector.core.camera_features import Setting
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Recipe
from inspector.core.shape import Shape
from inspector.core.status import Status
from inspector.core.types import Inspection

if TYPE_CHECKING:  # the name alone: core does without OpenCV
    from calibration.camera.profile import Profile


class Station(Protocol):
    """A running inspection station."""

    def status(self) -> Status:
        """The station now."""
        ...

    def newest(self) -> Inspection | None:
        """The newest inspection since the last call, or None. Older ones that nobody took are dropped."""
        ...

    def flagged(self) -> tuple[Inspection, ...]:
        """The last FAIL and INVALID inspections, oldest first, at most ``Settings.filmstrip_length``."""
        ...

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        """Call ``callback`` with every inspection from now on, none left out, on the inspecting thread: it must be quick."""
        ...

    def recipe(self) -> Recipe | None:
        """The recipe in use."""
        ...

    def recipe_names(self) -> tuple[str, ...]:
        """Names of the recipes on disk, sorted."""
        ...

    def open_camera(self, address: str) -> None:
        """Leave the camera in use and open another: ``simulated``, ``folder:PATH``, ``video:PATH``, ``opencv:0`` ..."""
        ...

    def set_camera_feature(self, name: str, value: Setting) -> None:
        """Set one feature of the camera; what it took shows in ``Status.camera_report.answer``, and it is kept so from then on."""
        ...

    def trigger(self, moment: float | None = None) -> None:
        """Trigger the camera by software. Each trigger is one part: PASS, FAIL, or INVALID if its picture is missing or in doubt.

        ``moment``: monotonic seconds that the part is known by (``Frame.triggered_at``), now unless told.
        """
        ...

    def profile(self) -> Profile | None:
        """The calibration profile of the camera in use. Raises CalibrationFailed if it is damaged."""
        ...

    def use_profile(self, profile: Profile | None) -> None:
        """Rectify the camera's pictures by this profile from now on (None: by none), and keep it. The camera is opened anew."""
        ...

    def use_recipe(self, name: str, version: str | None = None) -> None:
        """Load a recipe (its current version unless told) and swap it in between two frames."""
        ...

    def set_limit(self, value: float) -> None:
        """Judge by another limit (log10 score) from the next frame on, and keep it as a new version of the recipe."""
        ...

    def change_limit(self, request: LimitRequest) -> None:
        """Work the limit out anew from the recipe's held-out scores, judge by it from the next frame on, and keep it likewise."""
        ...

    def judge_within(self, shapes: tuple[Shape, ...]) -> None:
        """Judge only what ``shapes`` leave of the part (none: all of it). The held-out good parts are judged anew and give the limit;
        a new version of the recipe is kept, and judged by when it is ready. Raises RecipeError if there is none to change."""
        ...

    def pause(self) -> None:
        """Stop judging; the live picture goes on. The standing verdict is INVALID."""
        ...

    def resume(self) -> None:
        """Judge again."""
        ...

    def collect_good_parts(self, recipe: str, wanted: int) -> None:
        """Begin *Learn good parts*: take the coming parts until ``wanted`` are there. Inspection goes on meanwhile."""
        ...

    def remove_good_part(self, number: int) -> None:
        """Take one collected part out again; a coming part takes its place."""
        ...

    def learn(self, budget_s: float | None = None) -> None:
        """Teach with what was collected, beside the inspection; the new version is swapped in when it is ready."""
        ...

    def cancel_teaching(self) -> None:
        """Give up collecting or teaching. The recipe in use stays in use."""
        ...

    def acknowledge(self) -> None:
        """A person has seen the held failures."""
        ...

    def new_lot(self, lot: str) -> None:
        """Set the counters to zero under a new lot name; the old figures are kept in the audit."""
        ...

    def begin_golden_check(self) -> None:
        """Ask for the golden parts now: no part is PASS until the one that must pass passed and the one that must fail failed."""
        ...

    def show_golden_part(self) -> None:
        """The golden part that is wanted lies before the camera, or comes next: the next picture is taken for it."""
        ...

    def restart_drift_watch(self) -> None:
        """A person has seen the drift alarms: what is usual is learned again from the coming parts."""
        ...

    def close(self) -> None:
        """Stop all threads, write what is pending, close the camera. Blocks up to a few seconds. May be called again."""
        ...
