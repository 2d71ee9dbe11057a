"""Learning that goes on beside a running station: what it offers, what a person decides, and what it survives."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import StorageError, TeachingCancelled, TeachingError
from inspector.core.promises.light import LIGHT, light_copies_note
from inspector.core.promises.odd_parts import ALL, CONFIRMED, ODD
from inspector.core.quality.learning import LEARNED, WENT_ON, LearnedOn, LearningPlan, LearningProgress, teaching_of
from inspector.core.quality.learning_status import LearningGrade, LearningPhase, LearningStatus, learning_in_words
from inspector.core.recipe import Recipe
from inspector.core.teaching import HELD_OUT, PLANTED, TeachOptions, held_out_note, planted_note
from inspector.core.teaching_defaults import GoOn
from inspector.core.types import Picture, RecipeId
from inspector.runtime import station as station_module
from inspector.runtime.improvement import learning_beside
from inspector.runtime.improvement.as_taught import as_taught
from inspector.runtime.improvement.learning_beside import LearningServices
from inspector.runtime.improvement.lot_change import LearnedVersion
from inspector.runtime.improvement_control import CandidateServices
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.checkpoint_file import CheckpointFile
from tests.runtime.conftest import MakeLine
from tests.runtime.improvement.test_shadow_run import ScriptedShadow
from tests.runtime.line import SETTINGS, GreyDetector, Line, ScriptedCamera, StepTrainer, picture, shot, until
from tests.runtime.toy_trainer import make_recipe

FAIR = {LEARNED: "fair, still learning: 900 image-steps"}


class OnLearner(StepTrainer):
    """Learns on as it is told: ``versions`` says how many better ones there are to come; waits before each of them and before the end."""

    def __init__(self) -> None:
        super().__init__()
        self.versions = threading.Semaphore(0)
        self.finish = threading.Event()
        self.plans: list[LearningPlan] = []
        self.options: list[TeachOptions] = []
        self.seen: list[list[int]] = []
        self.stopped = 0

    def go_on(
        self,
        frames: Sequence[Picture],
        options: TeachOptions,
        plan: LearningPlan,
        on_progress: Callable[[LearningProgress], None],
        cancelled: Callable[[], bool],
        on_version: Callable[[Recipe], None],
    ) -> LearnedOn:
        self.options.append(options)
        self.seen.append([int(frame.mean()) for frame in frames])
        self.plans.append(plan)
        offered = 0
        on_progress(LearningProgress(400, 1800, 7200))
        while not self.finish.is_set():
            if cancelled():
                self.stopped += 1
                raise TeachingCancelled("learning was stopped")
            if self.versions.acquire(timeout=0.003):
                offered += 1
                notes = {LEARNED: f"good: {offered}", WENT_ON: teaching_of(plan.start)}
                on_version(make_recipe(plan.start.id.name, 128, -0.4 - 0.01 * offered, notes=notes, image_steps=1800 * offered))
        return LearnedOn(True, LearningGrade.GOOD, "learning for twice as long gained no more")


@dataclass
class Learning:
    """A line whose recipe learns on."""

    line: Line
    trainer: OnLearner
    recipe: Recipe
    camera: ScriptedCamera

    @property
    def improvement(self) -> station_module.ImprovementControl:
        return self.line.engine.improvement

    def until_phase(self, phase: LearningPhase) -> LearningStatus:
        begun = lambda: phase is not LearningPhase.LEARNING or len(self.trainer.plans) > self.trainer.stopped  # noqa: E731
        until(lambda: self.status is not None and self.status.phase is phase and begun(), lambda: str(self.status))
        assert self.status is not None
        return self.status

    @property
    def status(self) -> LearningStatus | None:
        return self.improvement.status().learning

    def until_candidate(self, steps: int) -> RecipeId:
        def there() -> bool:
            candidate = self.improvement.status().candidate
            return candidate is not None and self.line.recipes.load("part", candidate.version).image_steps == steps

        until(there, lambda: str(self.improvement.status()))
        candidate = self.improvement.status().candidate
        assert candidate is not None
        return candidate

    def audit(self) -> str:
        return "\n".join(entry.detail for entry in self.line.database.audit_entries(100))


Begin = Callable[..., Learning]


@pytest.fixture
def begin(make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Begin]:
    monkeypatch.setattr(learning_beside, "LOOK_S", 0.005)
    monkeypatch.setattr(learning_beside, "AGAIN_S", 0.01)
    monkeypatch.setattr(learning_beside, "FAILED_AGAIN_S", 0.005)
    made: list[Learning] = []

    def start(go_on: GoOn = GoOn.OFFER, notes: dict[str, str] = FAIR, *, fresh: bool = True, **changes: object) -> Learning:
        def shadow(candidate: RecipeId, stopped: Callable[[], bool]) -> ScriptedShadow:
            scripted = ScriptedShadow()
            scripted.pipeline = Pipeline(made[-1].line.recipes.load(candidate.name, candidate.version), GreyDetector())
            return scripted

        checkpoint = lambda name: CheckpointFile(tmp_path / "learning", name)  # noqa: E731
        services = CandidateServices(shadow, tmp_path / "shadow", learning=LearningServices(checkpoint))
        real = station_module.StationServices
        with monkeypatch.context() as patched:
            patched.setattr("tests.runtime.line.StationServices", lambda **given: real(**given, candidates=services))
            trainer = OnLearner()
            line = make_line(settings=replace(SETTINGS, teach=replace(SETTINGS.teach, go_on=go_on)), trainer=trainer)
        taught = [picture(grey) for grey in (58, 59, 60, 61, 62)]
        made_so = replace(make_recipe("part", notes=notes), **changes)  # type: ignore[arg-type]
        recipe = line.recipes.save(made_so, teach_pictures=taught) if fresh else line.recipes.load("part")
        made.append(Learning(line, trainer, recipe, line.scripted(Delivery.TRIGGERED)))
        line.start()
        line.until(lambda status: status.runtime != "")
        return made[-1]

    yield start
    for one in made:
        one.trainer.finish.set()


def test_a_better_version_is_offered_and_the_next_one_takes_its_place(begin: Begin) -> None:
    learning = begin(mm_per_px=0.05)
    status = learning.until_phase(LearningPhase.LEARNING)
    assert learning.trainer.seen == [[58, 59, 60, 61, 62]] and learning.trainer.options[0].background
    until(lambda: learning.status is not None and learning.status.most == 7200)
    assert learning.status is not None
    assert learning_in_words(learning.status) == "Learning goes on: 400 of at most 7200 steps, fair"
    learning.trainer.versions.release()
    first = learning.until_candidate(1800)
    # It is kept with the good parts, offered, and not in use.
    assert len(learning.line.recipes.teach_pictures("part", first.version)) == 5
    assert learning.line.recipes.load("part", first.version).mm_per_px == 0.05
    assert (
        learning.line.engine.status().recipe == learning.recipe.id and learning.line.recipes.current("part") == learning.recipe.id.version
    )
    assert learning.status is not None and learning_in_words(learning.status).endswith("fair -> good")
    learning.trainer.versions.release()
    second = learning.until_candidate(3600)
    learning.trainer.finish.set()
    done = learning.until_phase(LearningPhase.DONE)
    assert (done.now, done.offered) == (LearningGrade.DONE, second) and status.began is LearningGrade.FAIR
    assert "gained no more" in learning_in_words(done)
    learning.improvement.use(why="better")
    learning.line.until(lambda status: status.recipe == second)
    # The version that came of it learns no further: it is the same learning.
    learning.until_phase(LearningPhase.DONE)
    assert len(learning.trainer.plans) == 1
    until(lambda: "learned on, not in use" in learning.audit())


def test_off_and_a_recipe_of_before_learn_no_more(begin: Begin) -> None:
    learning = begin(GoOn.OFF)
    assert learning.status is None
    with pytest.raises(TeachingError, match="nothing learns on"):
        learning.line.engine.learning.pause()
    learning.line.close()
    before = begin(notes={})
    until(lambda: not before.line.engine.learning._beside()._looked.is_set())
    assert before.status is None and not before.trainer.plans


def test_a_person_pauses_and_stops_it_and_a_restart_does_not_change_that(begin: Begin) -> None:
    learning = begin()
    learning.until_phase(LearningPhase.LEARNING)
    learning.line.engine.learning.pause()
    learning.until_phase(LearningPhase.PAUSED)
    until(lambda: learning.trainer.stopped == 1)
    learning.line.close()
    again = begin(fresh=False)
    again.until_phase(LearningPhase.PAUSED)
    assert not again.trainer.plans
    again.line.engine.learning.resume()
    again.until_phase(LearningPhase.LEARNING)
    again.line.engine.learning.finish()
    again.until_phase(LearningPhase.STOPPED)
    again.line.close()
    last = begin(fresh=False)
    last.until_phase(LearningPhase.STOPPED)
    assert not last.trainer.plans
    for said in ("learning was paused", "learning goes on", "learning was stopped"):
        assert said in last.audit()


def test_a_station_that_was_stopped_goes_on_at_the_next_start(begin: Begin) -> None:
    learning = begin()
    learning.until_phase(LearningPhase.LEARNING)
    place = learning.trainer.plans[0].kept
    assert place is not None
    place.write(b"half a training")
    learning.line.close()
    assert learning.trainer.stopped == 1
    again = begin(fresh=False)
    again.until_phase(LearningPhase.LEARNING)
    kept = again.trainer.plans[0].kept
    assert kept is not None and kept.read() == b"half a training"
    assert again.trainer.plans[0].start.id == learning.recipe.id


def test_another_recipe_or_a_discarded_version_stops_it(begin: Begin) -> None:
    learning = begin()
    learning.until_phase(LearningPhase.LEARNING)
    learning.trainer.versions.release()
    learning.until_candidate(1800)
    learning.improvement.discard(why="not wanted")
    assert "discarded" in learning.until_phase(LearningPhase.STOPPED).message
    until(lambda: learning.trainer.stopped == 1)
    learning.line.recipes.save(make_recipe("other", notes=FAIR), teach_pictures=[picture(70), picture(71)])
    learning.line.engine.recipes.use("other")
    until(lambda: len(learning.trainer.plans) == 2, lambda: str(learning.status))
    assert learning.trainer.plans[1].start.id.name == "other"
    learning.line.engine.recipes.use("part")
    until(lambda: learning.trainer.stopped == 2)
    learning.until_phase(LearningPhase.STOPPED)


def test_a_new_teaching_comes_first(begin: Begin) -> None:
    learning = begin()
    learning.until_phase(LearningPhase.LEARNING)
    learning.line.engine.teaching.collect("part", 1)
    until(lambda: learning.camera.good_only[-1:] == [True])
    learning.camera.give(shot(0))
    learning.line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 1)
    learning.line.engine.teaching.learn()
    until(lambda: learning.trainer.stopped == 1)
    assert learning.trainer.began.wait(5) and len(learning.trainer.plans) == 1
    learning.trainer.go.set()


def test_what_was_learned_and_is_not_good_enough_learns_on_until_it_can_be_used(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    learning = begin()
    learning.until_phase(LearningPhase.LEARNING)
    engine = learning.line.engine
    learning.trainer.notes = {**FAIR, PLANTED: planted_note(1, 8)}
    engine.teaching.collect("new", 1)
    until(lambda: learning.camera.good_only[-1:] == [True])
    learning.camera.give(shot(0))
    learning.line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 1)
    engine.teaching.learn()
    learning.trainer.go.set()
    learning.line.until(lambda status: status.teaching is not None and bool(status.teaching.doubt))
    until(lambda: len(learning.trainer.plans) == 2, lambda: str(learning.status))
    assert learning.trainer.plans[1].start.id.name == "new"
    learning.trainer.versions.release()
    until(lambda: learning.improvement.status().candidate is not None)
    candidate = learning.improvement.status().candidate
    assert candidate is not None and candidate.name == "new" and engine.status().recipe != candidate
    learning.improvement.use(why="it finds them now")
    learning.line.until(lambda status: status.recipe == candidate)


def test_a_version_is_taken_when_the_lot_changes(begin: Begin) -> None:
    learning = begin(GoOn.AT_LOT)
    learning.trainer.versions.release()
    candidate = learning.until_candidate(1800)
    assert learning.line.engine.status().recipe == learning.recipe.id
    learning.line.engine.lot.begin("L-2")
    learning.line.until(lambda status: status.recipe == candidate)
    was, now = learning.recipe.limit, learning.line.recipes.load("part", candidate.version).limit
    said = f"used at the lot's change: {candidate}: limit {was.value:.3f}, conformal"
    until(lambda: said in learning.audit() and f" -> {now.value:.3f}, conformal" in learning.audit())


@pytest.mark.parametrize(
    ("notes", "limit", "said"),
    [
        ({HELD_OUT: held_out_note(9, 20)}, {}, "comes of more held-out parts (9 of the teaching, 20 that passed beside the line)"),
        ({}, {"method": "manual"}, "was set by hand (-0.500)"),
    ],
    ids=["parts joined", "by hand"],
)
def test_what_the_limit_in_use_rests_on_is_not_lost_where_nobody_looks(
    begin: Begin, notes: dict[str, str], limit: dict[str, str], said: str
) -> None:
    learning = begin(GoOn.AT_LOT, {**FAIR, **notes}, limit=replace(make_recipe("part").limit, **limit))  # type: ignore[arg-type]
    learning.trainer.versions.release()
    learning.until_candidate(1800)
    until(lambda: "a person decides whether it is used" in learning.audit() and said in learning.audit())
    learning.line.engine.lot.begin("L-2")
    until(lambda: "not used at the lot's change, the limit in use" in learning.audit())
    assert learning.line.engine.status().recipe == learning.recipe.id


def test_only_a_version_that_nothing_speaks_against_takes_the_place_of_another() -> None:
    recipe = make_recipe("part")
    assert LearnedVersion.of(recipe).speaks_against(recipe) == ""
    odd = LearnedVersion.of(replace(recipe, notes={ODD: "part 2: unlike the other 3"}))
    assert "part 2" in odd.speaks_against(recipe)
    wider = LearnedVersion.of(replace(recipe, limit=replace(recipe.limit, bound=0.3)))
    assert wider.speaks_against(replace(recipe, limit=replace(recipe.limit, bound=0.2))).startswith("its limit may reject up to 30 %")


@pytest.mark.parametrize(
    ("method", "review_rate", "aimed"), [("conformal", 0.0, 0.2), ("tolerance", 0.05, 0.01), ("manual", 0.05, 0.01), ("manual", 0.0, 0.2)]
)
def test_a_rate_that_was_raised_for_few_parts_leaves_the_review_band_its_room(
    begin: Begin, method: str, review_rate: float, aimed: float
) -> None:
    limit = replace(make_recipe("part").limit, method=method, target_rate=0.2, review_rate=review_rate)
    learning = begin(limit=limit)
    learning.until_phase(LearningPhase.LEARNING)
    assert SETTINGS.teach.target_rate == 0.01 and learning.trainer.options[0].target_rate == aimed


def test_it_is_taught_as_the_recipe_was() -> None:
    recipe = make_recipe("part")
    bare = as_taught(recipe, SETTINGS.teach, "cpu", 0.25)
    assert (bare.light_range, bare.light_copies, bare.confirmed) == (False, 0.0, ())
    notes = {LIGHT: "not measured: none of the held-out parts passes", **light_copies_note(0.3), CONFIRMED: "part 2: unlike the other 3"}
    whole = as_taught(replace(recipe, notes=notes), SETTINGS.teach, "cpu", 0.25)
    assert (whole.light_range, whole.light_copies, whole.confirmed) == (True, 0.3, (ALL,))
    # Which of them was confirmed is not known: the gate is not widened for one that nobody has found good.
    assert as_taught(replace(recipe, notes={**notes, ODD: "part 3: unlike"}), SETTINGS.teach, "cpu", 0.25).confirmed == ()


def test_a_full_disk_loses_no_version(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    learning = begin()
    learning.until_phase(LearningPhase.LEARNING)
    save = learning.line.recipes.save
    full = True

    def refusing(recipe: Recipe, **given: object) -> Recipe:
        if full:
            raise StorageError("the disk is full")
        return save(recipe, **given)  # type: ignore[arg-type]

    monkeypatch.setattr(learning.line.recipes, "save", refusing)
    learning.trainer.versions.release()
    until(lambda: learning.status is not None and "not on the disk yet" in learning.status.message)
    full = False
    learning.until_candidate(1800)


def test_a_learning_that_fails_leaves_the_station_as_it_is(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    def broken(*arguments: object) -> LearnedOn:
        tries.append(1)
        raise ZeroDivisionError("a fault of the program")

    monkeypatch.setattr(OnLearner, "go_on", broken)
    learning = begin()
    assert "a fault of the program" in learning.until_phase(LearningPhase.FAILED).message
    assert learning.line.engine.status().recipe == learning.recipe.id
    # What time does not cure is not tried for ever; a person can let it go on.
    until(lambda: learning.status is not None and "failed 3 times" in learning.status.message)
    assert len(tries) == 3
    learning.line.engine.learning.resume()
    until(lambda: len(tries) > 3)
