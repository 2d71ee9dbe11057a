"""A station that says what a test tells it to say, and remembers what it was asked."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from calibration.camera.profile import Profile
from inspector.core.errors import InspectorError
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.shape import Shape
from inspector.core.status import CameraState, GoldenPart, GoldenStatus, Mode, Status, TeachingStatus, TeachPhase
from inspector.core.types import AnomalyMap, Frame, Inspection, Picture, RecipeId, Region, Verdict
from inspector.core.views import ONLY_VIEW, PartVerdict
from inspector.runtime.controls import CameraControl, DriftControl, LotControl, TeachingControl
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.inspection.set_up import IDLE_S, SetUp
from inspector.runtime.recipe_control import RecipeControl

Command = tuple[object, ...]

CONTROLS: dict[str, type] = {
    "camera": CameraControl,
    "recipes": RecipeControl,
    "teaching": TeachingControl,
    "judging": PipelineInUse,
    "lot": LotControl,
    "golden": GoldenCheck,
    "drift": DriftControl,
    "set_up": SetUp,
}


class ScriptedStation:
    """Stands for ``inspector.runtime.station.Station``. Commands are kept in ``commands`` and change what their meaning says.

    ``refusal``, if set, is raised by every command.
    """

    def __init__(self, status: Status | None = None) -> None:
        self.now = status or ready_status()
        self.commands: list[Command] = []
        self.refusal: InspectorError | None = None
        self.poll_refusal: InspectorError | None = None
        self.names: tuple[str, ...] = ()
        self.titles: dict[str, str] = {}
        self.in_use: Recipe | None = None
        self.flags: tuple[Inspection, ...] = ()
        self.closed = threading.Event()
        self._newest: Inspection | None = None
        self.seen_through: Profile | None = None
        for name, control in CONTROLS.items():
            setattr(self, name, ScriptedControl(self._answer, name, control))
        self.recipes.library = None  # type: ignore[attr-defined]

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

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        self._ask("observe", callback)

    def close(self) -> None:
        self.closed.set()

    def _ask(self, *command: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.commands.append(command)

    def _answer(self, command: str, arguments: tuple[object, ...]) -> object:
        """What a control answers, or does to the status."""
        answers: dict[str, object] = {
            "recipes.current": self.in_use,
            "recipes.names": self.names,
            "recipes.titles": self.titles,
            "camera.profile": self.seen_through,
            "lot.flagged": self.flags,
        }
        if command in answers:
            return answers[command]
        self._ask(command, *arguments)
        effect = getattr(self, "_" + command.replace(".", "_"), None)
        if effect is not None:
            effect(*arguments)
        return None

    def _camera_open(self, address: str) -> None:
        self.change(camera=address, camera_state=CameraState.OPENING)

    def _camera_use_profile(self, profile: Profile | None) -> None:
        self.seen_through = profile

    def _recipes_use(self, name: str, version: str | None = None) -> None:
        self.change(recipe_progress=f"loading {name}")

    def _recipes_change_limit(self, request: LimitRequest) -> None:
        if request.value is not None:
            self.change(limit=request.value)

    def _recipes_judge_within(self, shapes: tuple[Shape, ...]) -> None:
        self.change(recipe_progress="scoring its good parts again")

    def _judging_pause(self) -> None:
        self.change(mode=Mode.PAUSED, verdict=Verdict.INVALID, reason="paused")

    def _judging_resume(self) -> None:
        self.change(mode=Mode.INSPECTING)

    def _set_up_begin(self) -> None:
        self.change(set_up_left_s=IDLE_S, verdict=Verdict.INVALID, reason="SET-UP: would be PASS: score −3.20")

    def _set_up_end(self, why: str = "") -> None:
        self.change(set_up_left_s=float("nan"))

    def _teaching_collect(self, recipe: str, wanted: int) -> None:
        self.change(teaching=TeachingStatus(TeachPhase.COLLECTING, recipe, wanted))

    def _teaching_remove(self, number: int) -> None:
        if self.now.teaching is not None:
            parts = tuple(part for part in self.now.teaching.parts if part.number != number)
            self.change(teaching=replace(self.now.teaching, parts=parts))

    def _teaching_learn(self, budget_s: float | None = None) -> None:
        if self.now.teaching is not None:
            self.change(teaching=replace(self.now.teaching, phase=TeachPhase.PREPARING))

    def _teaching_cancel(self) -> None:
        if self.now.teaching is not None:
            self.change(teaching=replace(self.now.teaching, phase=TeachPhase.CANCELLED, parts=(), message="Stopped"))

    def _lot_acknowledge(self) -> None:
        self.change(unacknowledged=0)

    def _lot_begin(self, lot: str) -> None:
        self.change(counters=replace(self.now.counters, passed=0, failed=0, invalid=0, lot=lot))

    def _golden_begin(self) -> None:
        self.change(golden=GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS))

    def _golden_show(self) -> None:
        self.change(golden=replace(self.now.golden, armed=True))

    def _drift_restart(self) -> None:
        self.change(drift=())


class ScriptedControl:
    """One control of the station: every command that the real one has, with its arguments, kept as ``("camera.open", ...)``."""

    def __init__(self, answer: Callable[[str, tuple[object, ...]], object], name: str, control: type) -> None:
        self._answer = answer
        self._name = name
        self._control = control

    def __getattr__(self, command: str) -> Callable[..., object]:
        signature = inspect.signature(getattr(self._control, command))

        def ask(*arguments: object) -> object:
            signature.bind(self, *arguments)
            return self._answer(f"{self._name}.{command}", arguments)

        return ask


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
