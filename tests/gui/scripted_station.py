"""A station that says what a test tells it to say, and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from calibration.camera.profile import Profile
from inspector.core.camera_features import Setting
from inspector.core.errors import InspectorError
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.shape import Shape
from inspector.core.status import CameraState, GoldenPart, GoldenStatus, Mode, Status, TeachingStatus, TeachPhase
from inspector.core.types import AnomalyMap, Frame, Inspection, Picture, RecipeId, Region, Verdict
from inspector.core.views import ONLY_VIEW, PartVerdict

Command = tuple[object, ...]


class ScriptedStation:
    """Implements ``inspector.core.station.Station``. Commands are kept in ``commands`` and change what their meaning says.

    ``refusal``, if set, is raised by every command.
    """

    def __init__(self, status: Status | None = None) -> None:
        self.now = status or ready_status()
        self.commands: list[Command] = []
        self.refusal: InspectorError | None = None
        self.poll_refusal: InspectorError | None = None
        self.names: tuple[str, ...] = ()
        self.in_use: Recipe | None = None
        self.flags: tuple[Inspection, ...] = ()
        self.closed = threading.Event()
        self._newest: Inspection | None = None
        self.seen_through: Profile | None = None

    def show(self, inspection: Inspection) -> None:
        """A part was judged."""
        self._newest = inspection
        self.change(verdict=inspection.verdict, reason=inspection.reason)
        if inspection.verdict is not Verdict.PASS:
            self.flags = (*self.flags, inspection)
            self.change(unacknowledged=self.now.unacknowledged + 1)

    def change(self, **facts: object) -> None:
        """Another status, different in these facts."""
        self.now = replace(self.now, **facts)  # type: ignore[arg-type]

    def load(self, recipe: Recipe) -> None:
        """This recipe is in use now."""
        self.in_use = recipe
        self.names = tuple(sorted({*self.names, recipe.id.name}))
        self.change(recipe=recipe.id, limit=recipe.limit.value, mode=Mode.INSPECTING)

    def status(self) -> Status:
        if self.poll_refusal is not None:
            raise self.poll_refusal
        return self.now

    def newest(self) -> Inspection | None:
        inspection, self._newest = self._newest, None
        return inspection

    def flagged(self) -> tuple[Inspection, ...]:
        return self.flags

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        self._ask("observe", callback)

    def recipe(self) -> Recipe | None:
        return self.in_use

    def recipe_names(self) -> tuple[str, ...]:
        return self.names

    def open_camera(self, address: str) -> None:
        self._ask("open_camera", address)
        self.change(camera=address, camera_state=CameraState.OPENING)

    def set_camera_feature(self, name: str, value: Setting) -> None:
        self._ask("set_camera_feature", name, value)

    def trigger(self, moment: float | None = None) -> None:
        self._ask("trigger")

    def profile(self) -> Profile | None:
        return self.seen_through

    def use_profile(self, profile: Profile | None) -> None:
        self._ask("use_profile", profile)
        self.seen_through = profile

    def use_recipe(self, name: str, version: str | None = None) -> None:
        self._ask("use_recipe", name, version)
        self.change(recipe_progress=f"loading {name}")

    def set_limit(self, value: float) -> None:
        self._ask("set_limit", value)
        self.change(limit=value)

    def change_limit(self, request: LimitRequest) -> None:
        self._ask("change_limit", request)

    def judge_within(self, shapes: tuple[Shape, ...]) -> None:
        self._ask("judge_within", shapes)
        self.change(recipe_progress="judging its good parts anew")

    def pause(self) -> None:
        self._ask("pause")
        self.change(mode=Mode.PAUSED, verdict=Verdict.INVALID, reason="paused")

    def resume(self) -> None:
        self._ask("resume")
        self.change(mode=Mode.INSPECTING)

    def collect_good_parts(self, recipe: str, wanted: int) -> None:
        self._ask("collect_good_parts", recipe, wanted)
        self.change(teaching=TeachingStatus(TeachPhase.COLLECTING, recipe, wanted))

    def remove_good_part(self, number: int) -> None:
        self._ask("remove_good_part", number)
        if self.now.teaching is not None:
            parts = tuple(part for part in self.now.teaching.parts if part.number != number)
            self.change(teaching=replace(self.now.teaching, parts=parts))

    def learn(self, budget_s: float | None = None) -> None:
        self._ask("learn", budget_s)
        if self.now.teaching is not None:
            self.change(teaching=replace(self.now.teaching, phase=TeachPhase.PREPARING))

    def cancel_teaching(self) -> None:
        self._ask("cancel_teaching")
        if self.now.teaching is not None:
            self.change(teaching=replace(self.now.teaching, phase=TeachPhase.CANCELLED, parts=(), message="Stopped"))

    def acknowledge(self) -> None:
        self._ask("acknowledge")
        self.change(unacknowledged=0)

    def new_lot(self, lot: str) -> None:
        self._ask("new_lot", lot)
        self.change(counters=replace(self.now.counters, passed=0, failed=0, invalid=0, lot=lot))

    def begin_golden_check(self) -> None:
        self._ask("begin_golden_check")
        self.change(golden=GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS))

    def show_golden_part(self) -> None:
        self._ask("show_golden_part")
        self.change(golden=replace(self.now.golden, armed=True))

    def restart_drift_watch(self) -> None:
        self._ask("restart_drift_watch")
        self.change(drift=())

    def close(self) -> None:
        self.closed.set()

    def _ask(self, *command: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.commands.append(command)


def ready_status() -> Status:
    """A camera streams, there is no recipe."""
    return Status(
        mode=Mode.NO_RECIPE,
        verdict=Verdict.INVALID,
        reason="no recipe: learn good parts, or choose a recipe",
        camera_state=CameraState.STREAMING,
        camera="simulated:metal",
        camera_fps=10.0,
    )


def picture(seed: int = 0, size: tuple[int, int] = (96, 64)) -> Picture:
    """uint8 RGB of (width, height), read-only as a camera's is."""
    made = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    made.flags.writeable = False
    return made


def inspection(
    index: int = 0,
    verdict: Verdict = Verdict.PASS,
    *,
    image: Picture | None = None,
    values: np.ndarray | None = None,
    score: float = -3.2,
    limit: float = -2.5,
    reason: str = "",
    regions: tuple[Region, ...] = (),
) -> Inspection:
    """A judged frame. ``values``: float32 log10 map over the whole frame."""
    seen = picture(index) if image is None else image
    anomaly = None
    if values is not None:
        to_frame = np.diag([seen.shape[1] / values.shape[1], seen.shape[0] / values.shape[0], 1.0])
        anomaly = AnomalyMap(values, to_frame)
    return Inspection(
        frame=Frame(seen, index, captured_at=float(index), taken_at=1e9 + index, camera_frame_id=index, session=1),
        verdict=verdict,
        reason=reason or f"score {score:.2f}, limit {limit:.2f}",
        score=score,
        limit=limit,
        recipe=RecipeId("cover", "0001"),
        map=anomaly,
        regions=regions,
        colour_scale=(-4.0, -1.5),
    )


def part(number: int = 0, verdict: Verdict = Verdict.FAIL) -> PartVerdict:
    """A part of a station with one camera."""
    return part_of(inspection(number, verdict))


def part_of(seen: Inspection) -> PartVerdict:
    return PartVerdict(seen.frame.index, seen.verdict, seen.reason, {ONLY_VIEW: seen})


def recipe(
    name: str = "cover",
    *,
    version: str = "0001",
    limit: float = -2.5,
    method: str = "tolerance",
    good_scores: tuple[float, ...] = tuple(-3.6 + 0.1 * number for number in range(9)),
) -> Recipe:
    """A recipe without a student: the window does not look at one."""
    held_out = len(good_scores)
    promised = 1 / (held_out + 1) if held_out else 1.0
    return Recipe(
        id=RecipeId(name, version),
        created_at=1e9,
        teacher=TeacherId("resnet18", "0" * 64),
        frame_size=(96, 64),
        region=None,
        input_size=(256, 256),
        fusion="calibrated_sum",
        smoothing_px=4.0,
        level_scales=(LevelScale(0.1, 0.2),) * 3,
        student={},
        limit=Limit(limit, 0.001, promised, held_out, method),
        good_scores=good_scores,
        colour_scale=(-4.0, -1.5),
    )
