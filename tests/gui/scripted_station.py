"""A station that says what a test tells it to say, and remembers what it was asked."""

from __future__ import annotations

import inspect
import math
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from calibration.camera.profile import Profile
from inspector.core.errors import InspectorError
from inspector.core.limit_change import LimitRequest
from inspector.core.promises.held_out_growth import HeldOutDraw
from inspector.core.quality.answers import Answer, AnswersStatus, PartAnswer, Unseen
from inspector.core.quality.exam import ExamResult, KnownPart, Override
from inspector.core.quality.gauge_study import StudyPlan, StudyState
from inspector.core.quality.improvement import ShadowedPart
from inspector.core.quality.people import By, Right
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.shape import Shape
from inspector.core.status import CameraState, GoldenPart, GoldenStatus, Mode, Status, TeachingStatus, TeachPhase
from inspector.core.types import AnomalyMap, Frame, Inspection, Picture, RecipeId, Region, Verdict
from inspector.core.views import ONLY_VIEW, PartVerdict
from inspector.runtime.controls import CameraControl, DriftControl, JudgingControl, LotControl, TeachingControl
from inspector.runtime.exam_control import ExamControl
from inspector.runtime.history.answering import Answering
from inspector.runtime.history.part_history import PartHistory
from inspector.runtime.improvement.confirmed_parts import ConfirmedPart
from inspector.runtime.improvement_control import ImprovementControl, ImprovementStatus
from inspector.runtime.inspection.gauge_study import GaugeStudy
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.set_up import IDLE_S, SetUp
from inspector.runtime.learning_control import LearningControl
from inspector.runtime.people.access import Access
from inspector.runtime.plant.pulling import RecipePulling
from inspector.runtime.recipe_control import RecipeControl
from inspector.storage.recipes.store import RecipeStore

Command = tuple[object, ...]

CONTROLS: dict[str, type] = {
    "camera": CameraControl,
    "recipes": RecipeControl,
    "teaching": TeachingControl,
    "judging": JudgingControl,
    "lot": LotControl,
    "golden": GoldenCheck,
    "gauge": GaugeStudy,
    "drift": DriftControl,
    "set_up": SetUp,
    "exam": ExamControl,
    "answers": Answering,
    "improvement": ImprovementControl,
    "learning": LearningControl,
    "plant_recipes": RecipePulling,
}
NOW = 1e9
"""When everything is answered here, Unix seconds."""


class ScriptedStation:
    """Stands for ``inspector.runtime.station.Station``. Commands are kept in ``commands`` and change what their meaning says.

    ``refusal``, if set, is raised by every command; ``asks``: commands that ask for a right, as the real ones do.
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
        self.known_parts: tuple[KnownPart, ...] = ()
        self.last_exam: tuple[ExamResult, Override | None] | None = None
        self.improvement_now = ImprovementStatus()
        self.changing: tuple[ShadowedPart, ...] = ()
        self.answered: tuple[ConfirmedPart, ...] = ()
        self.studies: tuple[str, ...] = ()
        self.closed = threading.Event()
        self.history = PartHistory(Path(), {}, RecipeStore(Path()))
        self._newest: Inspection | None = None
        self.seen_through: Profile | None = None
        self.access = Access(None)
        self.asks: dict[str, Right] = {}
        self.reasons: list[str] = []
        for name, control in CONTROLS.items():
            setattr(self, name, ScriptedControl(self._answer, name, control))
        self.takes_codes = False
        self.recipes.library = None  # type: ignore[attr-defined]

    def code_scanned(self, text: str, at: float) -> None:
        """A scanner has read a code at that moment."""
        self.commands.append(("code_scanned", text, math.isfinite(at)))

    def show(self, inspection: Inspection) -> None:
        """A part was judged."""
        self._newest = inspection
        self.change(verdict=inspection.verdict, reason=inspection.reason)
        if inspection.verdict is not Verdict.PASS:
            self.flags = (*self.flags, inspection)
            self.change(**waits(self.now.answers, inspection.part_number, inspection.verdict))

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
            "exam.parts": self.known_parts,
            "improvement.held_out_draw": HeldOutDraw(RecipeId("Plate", "1"), problem="there are 0 parts to draw from"),
            "exam.last": self.last_exam,
            "improvement.status": self.improvement_now,
            "improvement.changes": self.changing,
            "improvement.thumbnail": picture(),
            "improvement.answered": self.answered,
            "gauge.known": self.studies,
        }
        if command == "exam.picture":
            return picture(arguments[1].number)  # type: ignore[attr-defined]
        if command in answers:
            return answers[command]
        if command in self.asks:
            self.reasons.append(self.access.allow(self.asks[command]).why)
        self._ask(command, *arguments)
        effect = getattr(self, "_" + command.replace(".", "_"), None)
        return None if effect is None else effect(*arguments)

    def _improvement_may_roll_back(self, why: str) -> By:
        return By("", why)

    def _improvement_go_back(self, by: By) -> RecipeId:
        return RecipeId("Plate", "before")

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
        self.change(unacknowledged=0, answers=replace(self.now.answers, unseen=Unseen(), waiting=frozenset()))

    def _answers_answer(self, part: int, answer: Answer, kind: str = "") -> None:
        self.change(**answered(self.now.answers, PartAnswer(1, part, NOW, "Meier", answer, kind)))

    def _answers_undo(self, part: int) -> None:
        self.change(**answered(self.now.answers, PartAnswer(2, part, NOW, "Meier", None)))

    def _answers_acknowledge(self, part: int) -> None:
        self.change(**looked_at(self.now.answers, part))

    def _lot_begin(self, lot: str) -> None:
        self.change(counters=replace(self.now.counters, passed=0, failed=0, invalid=0, lot=lot))

    def _golden_begin(self) -> None:
        self.change(golden=GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS))

    def _gauge_plan(self, plan: StudyPlan) -> None:
        self.change(gauge=StudyState(plan))

    def _gauge_show(self) -> None:
        if self.now.gauge is not None:
            self.change(gauge=replace(self.now.gauge, armed=True))

    def _gauge_close(self) -> None:
        self.change(gauge=None)

    def _golden_show(self) -> None:
        self.change(golden=replace(self.now.golden, armed=True))

    def _drift_restart(self) -> None:
        lot = self.now.lot_check
        self.change(drift=(), lot_check=None if lot is None else replace(lot, seen=True))


class ScriptedControl:
    """One control of the station: every command that the real one has, with its arguments, kept as ``("camera.open", ...)``."""

    def __init__(self, answer: Callable[[str, tuple[object, ...]], object], name: str, control: type) -> None:
        self._answer = answer
        self._name = name
        self._control = control

    def __getattr__(self, command: str) -> Callable[..., object]:
        signature = inspect.signature(getattr(self._control, command))

        def ask(*arguments: object, **named: object) -> object:
            signature.bind(self, *arguments, **named)
            return self._answer(f"{self._name}.{command}", (*arguments, *named.values()))

        return ask


def waits(answers: AnswersStatus, part: int, verdict: Verdict) -> dict[str, object]:
    """What changes in a status when one more part waits for a person."""
    unseen = answers.unseen + Unseen.one(verdict, None)
    return {"unacknowledged": unseen.total, "answers": replace(answers, unseen=unseen, waiting=answers.waiting | {part})}


def looked_at(answers: AnswersStatus, part: int) -> dict[str, object]:
    """What changes when somebody has looked at a FAIL."""
    unseen = replace(answers.unseen, failed=answers.unseen.failed - (part in answers.waiting))
    return {"unacknowledged": unseen.total, "answers": replace(answers, unseen=unseen, waiting=answers.waiting - {part})}


def answered(answers: AnswersStatus, said: PartAnswer) -> dict[str, object]:
    """What changes when somebody has answered a part, or taken that back."""
    known = {**answers.known, said.part: said} if said.answer else {part: one for part, one in answers.known.items() if part != said.part}
    return looked_at(replace(answers, known=known), said.part)


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
        part_number=index,
    )


def part(number: int = 0, verdict: Verdict = Verdict.FAIL) -> PartVerdict:
    """A part of a station with one camera."""
    return part_of(inspection(number, verdict))


def part_of(seen: Inspection) -> PartVerdict:
    return PartVerdict(seen.frame.index, seen.verdict, seen.reason, {ONLY_VIEW: seen}, seen.part_number)


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
