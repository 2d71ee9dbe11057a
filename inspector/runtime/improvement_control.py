"""What a person does to make the recipe in use better: learn from answers, watch the candidate judge beside it, use or discard it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path

from inspector.core.errors import InspectorError, RecipeError, StorageError
from inspector.core.limit_change import with_changed_limit
from inspector.core.program import HOW_TO_CHOOSE, PROGRAM
from inspector.core.promises.held_out_growth import DRAWN, HeldOutDraw
from inspector.core.quality.improvement import RelearnPhase, RelearnStatus, ShadowedPart, ShadowStatus
from inspector.core.quality.learning import WENT_ON
from inspector.core.quality.learning_status import LearningStatus
from inspector.core.quality.people import By, Right, because
from inspector.core.recipe import Recipe
from inspector.core.settings import TeachSettings
from inspector.core.teaching import FIRST_VERSION, HELD_OUT, NOT_KEPT, Trainer, doubt
from inspector.core.teaching_defaults import GoOn
from inspector.core.types import Picture, RecipeId
from inspector.runtime.examination.answered import join_confirmed
from inspector.runtime.improvement.confirmed_parts import AnswerSource, ConfirmedPart
from inspector.runtime.improvement.holding_out import HoldingOut, request_of
from inspector.runtime.improvement.learning_beside import LearningServices
from inspector.runtime.improvement.lot_change import LearnedVersion, lost_with
from inspector.runtime.improvement.relearning import ANSWERS, JoinExam, Relearning
from inspector.runtime.improvement.settled_limit import SETTLED, settled, with_limit
from inspector.runtime.improvement.shadow_run import ShadowRun, StartShadow
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.learning_control import LearningControl
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.recipe_control import RecipeControl
from inspector.runtime.recording.recorder import Recorder
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.shadow_book import ShadowBook

_HOW_TO_LEARN = f"Learn from answers first: Shift+F5 in the window, or {PROGRAM} relearn NAME"

CANDIDATE = "candidate"
"""Key of the database's state under which the candidate of the shadow run stands: it goes on after a restart."""


@dataclass(frozen=True)
class CandidateServices:
    """``start_shadow``: None where nothing can judge beside the line. ``folder``: of what shadow runs find. ``answers``: where several
    cameras keep the answers of their parts, and which view this is; None: in the station's own database. ``learning``: what learning on
    beside the line needs; None: a recipe learns no more once it is taught."""

    start_shadow: StartShadow | None = None
    folder: Path | None = None
    answers: Callable[[StationDatabase], AnswerSource] | None = None
    join_exam: JoinExam | None = None
    learning: LearningServices | None = None


@dataclass(frozen=True)
class ImprovementStatus:
    """``candidate``: the version that may be used or discarded, None without one. ``learning``: what goes on learning beside the line."""

    relearning: RelearnStatus | None = None
    shadow: ShadowStatus | None = None
    candidate: RecipeId | None = None
    learning: LearningStatus | None = None


class ImprovementControl:
    """One candidate at a time. Every command returns at once, unless its docstring says that it blocks, and raises the InspectorError that
    says why it cannot be carried out. The line waits for nothing of it."""

    def __init__(
        self,
        services: CandidateServices,
        trainer: Callable[[], Trainer],
        recipes: RecipeControl,
        settings: TeachSettings,
        database: StationDatabase,
        records: Path,
        recorder: Recorder,
        device: str,
        access: Access = OPEN,
        teaches: Callable[[], bool] = lambda: False,
    ) -> None:
        """``records``: the folder of the records. ``device``: the one to teach on. ``teaches()``: whether good parts are learned now."""
        self._access = access
        self._services = services
        self._recipes = recipes
        self._database = database
        self._recorder = recorder
        self._lock = threading.Lock()
        self._run: ShadowRun | None = None
        self._candidate: RecipeId | None = None
        self._stopped = False
        self._settings = settings
        self._records = records
        source = AnswerSource(database, database) if services.answers is None else services.answers(database)
        self._holding_out = HoldingOut(recipes.service, database.scores, lambda: source)
        self._relearning = Relearning(
            trainer,
            recipes.service,
            source,
            records,
            settings,
            device=device,
            join_exam=services.join_exam or self._join_exam,
            audit=self._note,
            done=self._taught,
        )
        self._learned_on: LearnedVersion | None = None

        def taught() -> bool:
            relearning = self._relearning.status()
            return teaches() or (relearning is not None and relearning.phase is RelearnPhase.RUNNING)

        self.learning = LearningControl(
            services.learning, trainer, recipes, settings, database, recorder, device, access, taught, self._offer_learned
        )
        """What goes on learning beside the line."""

    # Asked by the window and the console

    def status(self) -> ImprovementStatus:
        """As it is now."""
        run = self._run
        return ImprovementStatus(self._relearning.status(), None if run is None else run.status(), self._candidate, self.learning.status())

    def changes(self) -> tuple[ShadowedPart, ...]:
        """The parts that change sides, the newest first."""
        run = self._run
        return () if run is None else run.changes()

    def thumbnail(self, part: ShadowedPart) -> Picture:
        """The small picture of a part that changes sides, uint8 RGB. Blocks; raises StorageError."""
        run = self._run
        if run is None or not part.thumbnail:
            raise StorageError("no picture is kept of this part", where=f"part {part.part}")
        return run.book.thumbnail(part.thumbnail)

    def answered(self) -> tuple[ConfirmedPart, ...]:
        """The answered parts of the recipe in use. Blocks; raises StorageError."""
        recipe = self._recipes.current()
        return () if recipe is None else self._relearning.answered(recipe.id.name)

    def relearn(self, *, budget_s: float | None = None, background: bool = True) -> None:
        """Teach the recipe in use again with what people answered, at nice 10 unless ``background`` is false; what comes of it
        judges in the shadow. Raises RecipeError, TeachingError."""
        by = self._access.allow(Right.LEARN, "learn from answers")
        self._relearning.begin(self._kept_recipe(), who=by.who, budget_s=budget_s, background=background)

    def cancel(self) -> None:
        """Give up learning from answers."""
        self._access.allow(Right.LEARN, "give up learning from answers")
        self._relearning.cancel()

    def held_out_draw(self, lot: str | None = None, wanted: int = DRAWN) -> HeldOutDraw:
        """So many parts that may join the held-out ones of the recipe in use; of ``lot`` alone, or of several. Blocks; raises RecipeError,
        StorageError."""
        return self._holding_out.draw(self._kept_recipe(), lot=lot, wanted=wanted)

    def with_joined(self, draw: HeldOutDraw) -> Recipe:
        """The recipe in use as it would be with them. Raises RecipeError."""
        recipe = self._kept_recipe()
        return with_changed_limit(recipe, request_of(draw, recipe, self._settings.target_rate))

    def join_held_out(self, lot: str | None = None, wanted: int = DRAWN) -> HeldOutDraw:
        """Let them join, by which the limit is set anew: a new version, through the exam. Returns them. Blocks; raises RecipeError,
        StorageError."""
        by = self._access.allow(Right.LIMIT, "let parts join the held-out ones")
        draw = self.held_out_draw(lot, wanted)
        self._join(draw, by)
        return draw

    def hold_out_on(self) -> None:
        """A lot is over: as :meth:`join_held_out`, where the settings have the consent to it. On the recording thread; what speaks against
        it is no trouble."""
        if not self._settings.hold_out_on:
            return
        with suppress(InspectorError):
            self._join(self.held_out_draw(), By("", "the settings say teach.hold_out_on"))

    def _join(self, draw: HeldOutDraw, by: By) -> None:
        request = request_of(draw, self._kept_recipe(), self._settings.target_rate)
        self._recipes.change_limit_by(request, by)

    def shadow(self, version: str) -> None:
        """Let a version of the product in use judge beside it. One that does so already ends. Reads the disk. Raises RecipeError."""
        by = self._access.allow(Right.RECIPE, "let a version judge beside the recipe in use")
        recipe = self._kept_recipe()
        candidate = RecipeId(recipe.id.name, version)
        if candidate == recipe.id:
            raise RecipeError("is the version in use", where=str(candidate), remedy="Choose another version to judge beside it")
        self._recorder.audit("recipe", f"judges in the shadow: {candidate}", by, old=str(recipe.id), new=str(candidate))
        self._begin(candidate, recipe.id)

    def use(self, *, why: str = "") -> RecipeId:
        """Judge by the candidate, between two parts; until it is loaded the recipe in use judges on. Returns it. Raises RecipeError."""
        by = self._allowed("use the candidate", why)
        candidate, recipe = self._wanted(), self._recipes.current()
        doubted = self._recipes.doubted
        if doubted is not None and doubted.id.name == candidate.name:
            self._recipes.load(candidate.name, candidate.version, by)
            self._recorder.audit("recipe", f"the candidate is to be used: {candidate}", by, old=str(doubted.id), new=str(candidate))
            return candidate
        if recipe is None or recipe.id.name != candidate.name:
            raise RecipeError("another product is in use", where=str(candidate), remedy=f"Change to {candidate.name} first")
        self._recipes.use_version(candidate.version, by)
        self._recorder.audit("recipe", f"the candidate is to be used: {candidate}", by, old=str(recipe.id), new=str(candidate))
        return candidate

    def discard(self, *, why: str = "") -> RecipeId:
        """End the shadow run. The version stays on the disk, not in use. Returns it. Raises RecipeError."""
        by = self._allowed("discard the candidate", why)
        candidate = self._wanted()
        learned_on = self._is_learned_on(candidate)
        self._end()
        if learned_on:
            self.learning.discarded()
        self._recorder.audit("recipe", f"the candidate was discarded: {candidate}", by, old=str(candidate))
        return candidate

    def may_roll_back(self, *, why: str = "") -> By:
        """Whose act :meth:`go_back` is, if he may. Raises NotAllowed, ReasonNeeded."""
        return self._allowed("roll back", why)

    def go_back(self, by: By) -> RecipeId:
        """Judge by the version in use before, ``by`` whom. Until it does no part is PASS: the one in use is in doubt. Returns it. Reads the
        disk. Raises RecipeError."""
        recipe = self._kept_recipe()
        service, name = self._recipes.service, recipe.id.name
        # Where the disk names another one, what judges came into use a moment ago and is not kept as that yet.
        on_disk = service.current(name)
        earlier = RecipeId(name, service.used_before(name) if on_disk == recipe.id.version else on_disk)
        self._recipes.load(earlier.name, earlier.version, by)
        self._recorder.audit("recipe", f"rolled back: {earlier}", by, old=str(recipe.id), new=str(earlier))
        return earlier

    # Called by the station

    def offer(self, event: PictureJudged) -> None:
        """A picture of the line has its verdict. On the telling thread: never blocks."""
        run = self._run
        if run is not None:
            run.offer(event)

    def lot_begins(self) -> None:
        """A new lot: a better version that learned on is put in use now, where the settings say so and nothing of what the limit in use
        rests on is lost by it. Never blocks."""
        candidate, learned, run, recipe = self._candidate, self._learned_on, self._run, self._recipes.current()
        if self._settings.go_on is not GoOn.AT_LOT or candidate is None or learned is None or candidate != learned.id or recipe is None:
            return
        if recipe.id.name != candidate.name:
            return
        lost = () if run is None else run.status().lost
        against = "it does not find known bad parts" if lost else learned.speaks_against(recipe)
        if against:  # a person decides
            self._recorder.audit("recipe", f"not used at the lot's change, {against}: {candidate}")
            return
        self._recipes.use_version(candidate.version)
        said = f"used at the lot's change: {candidate}: {learned.change_in_words(recipe)}"
        self._recorder.audit("recipe", said, old=str(recipe.id), new=str(candidate))

    def came_into_use(self) -> None:
        """Another recipe judges: a candidate that is in use now is none any more, and one of that product judges in the shadow again."""
        recipe = self._recipes.current()
        if recipe is None:
            return
        if self._candidate == recipe.id:
            self._end()
        elif self._candidate is None or self._candidate.name != recipe.id.name:
            self._recorder.do(lambda: self._resume(recipe.id), CANDIDATE)

    def stop(self) -> None:
        """End everything. Returns at once; see :meth:`join`."""
        self._stopped = True
        self._relearning.stop()
        self.learning.stop()
        run = self._run
        if run is not None:
            run.stop()

    def join(self, timeout: float) -> bool:
        """False if something has not ended."""
        run = self._run
        return all((self._relearning.join(timeout), run is None or run.join(timeout), self.learning.join(timeout)))

    def _allowed(self, act: str, why: str) -> By:
        """Raises NotAllowed, ReasonNeeded."""
        with because(why) if why else nullcontext():
            return self._access.allow(Right.RECIPE, act)

    def _note(self, what: str, detail: str, *, who: str = "", old: str = "", new: str = "") -> None:
        self._recorder.audit(what, detail, By(who), old=old, new=new)

    def _kept_recipe(self) -> Recipe:
        recipe = self._recipes.current()
        if recipe is None:
            raise RecipeError("there is no recipe in use", remedy=HOW_TO_CHOOSE)
        if recipe.id.version in (FIRST_VERSION, NOT_KEPT):
            raise RecipeError("the recipe in use is not on the disk yet", where=recipe.id.name, remedy="Wait until it is")
        return recipe

    def _wanted(self) -> RecipeId:
        if self._candidate is None:
            raise RecipeError("there is no candidate", remedy=_HOW_TO_LEARN)
        return self._candidate

    def _taught(self, recipe: Recipe) -> None:
        """On the thread of the teaching: what was learned judges beside the recipe in use, if that is still of its product."""
        now = self._recipes.current()
        if now is not None and now.id.name == recipe.id.name and not self._stopped:
            self._begin(recipe.id, now.id)

    def _offer_learned(self, recipe: Recipe) -> None:
        """On the thread of the learning: a better version judges beside the one in use, unless a candidate of another kind does. Where
        none of its product judges, it can be used as soon as nothing speaks against it."""
        now, doubted = self._recipes.current(), self._recipes.doubted
        if doubted is not None and doubted.id.name == recipe.id.name:
            if not doubt(recipe):
                self._end()
                self._candidate, self._learned_on = recipe.id, LearnedVersion.of(recipe)
            return
        if now is None or now.id.name != recipe.id.name or self._stopped:
            return
        if self._candidate is not None and not self._is_learned_on(self._candidate):
            self._recorder.audit("recipe", f"learned on, and not offered while another candidate is: {recipe.id}")
            return
        self._learned_on = LearnedVersion.of(recipe)
        if lost := lost_with(now):
            self._recorder.audit("recipe", f"a person decides whether it is used, {lost}: {recipe.id}")
        if self._services.start_shadow is None:
            self._candidate = recipe.id  # it can be used or left
            self._remember(f"{recipe.id}")
        else:
            self._begin(recipe.id, now.id)

    def _is_learned_on(self, candidate: RecipeId) -> bool:
        return self._learned_on is not None and candidate == self._learned_on.id

    def _begin(self, candidate: RecipeId, beside: RecipeId) -> None:
        start, folder = self._services.start_shadow, self._services.folder
        if start is None or folder is None:
            raise RecipeError("nothing can judge beside this line", where=str(candidate), remedy="Use the version, or leave it")
        recipe = self._recipes.service.load(candidate.name, candidate.version)
        answered = ANSWERS in recipe.notes
        run = ShadowRun(
            start,
            candidate,
            beside,
            ShadowBook(folder, candidate),
            known=lambda: self._relearning.known_pictures(recipe),
            note=f"limit {recipe.limit.value:.2f} from {recipe.limit.parts} parts",
            settle_after=SETTLED if answered and HELD_OUT not in recipe.notes else None,
            on_settled=self._settle,
        )
        with self._lock:
            before, self._run = self._run, run
            self._candidate = candidate
            if before is not None:
                before.stop()
            if self._stopped:
                self._run.stop()
            self._run.start()
        self._remember(f"{candidate}")

    def _join_exam(self, name: str, picture: Picture, part: ConfirmedPart, profile: str) -> None:
        """On the thread of the teaching: a part that people found bad joins the exam of its product, unless it is in it already."""
        gate = self._recipes.service.gate
        if gate is not None:
            join_confirmed(gate.exams, name, picture, part.row.number, part.answer, profile)

    def _settle(self, run: ShadowRun) -> None:
        """On the thread of the run: enough parts have passed beside the line to set the candidate's limit by them."""
        service, folder, candidate = self._recipes.service, self._services.folder, run.candidate
        if folder is None or self._run is not run:
            return
        recipe = service.store.load(candidate.name, candidate.version)
        found = settled(recipe, run.passed, run.lowest_bad, self._settings.target_rate, run.rejected_good())
        if found is None:
            return
        stored = service.save(found)
        parts = [with_limit(part, stored.limit) for part in run.book.read()]
        ShadowBook(folder, stored.id).take_over(run.book, parts)
        was, now = f"{recipe.limit.value:.3f}", f"{stored.limit.value:.3f}"
        said = f"limit of the candidate, not in use, from {stored.limit.parts} parts: {stored.id}"
        self._recorder.audit("limit", said, old=was, new=now)
        self._begin(stored.id, run.beside)

    def _end(self) -> None:
        with self._lock:
            run, self._run, self._candidate = self._run, None, None
        if run is not None:
            run.stop()
        self._remember("")

    def _resume(self, recipe: RecipeId) -> None:
        """On the recording thread: the candidate of before the restart, if it is of this product."""
        name, _, version = (self._database.known_state(CANDIDATE) or "").partition("/")
        if name != recipe.name or version == recipe.version or self._stopped:
            return
        try:
            if version in self._recipes.service.store.versions(name):
                found = self._recipes.service.load(name, version)
                if WENT_ON in found.notes:
                    self._learned_on = LearnedVersion.of(found)
                self._begin(RecipeId(name, version), recipe)
        except InspectorError:
            return  # a candidate that is gone is none

    def _remember(self, candidate: str) -> None:
        self._recorder.do(lambda: self._database.set_state(CANDIDATE, candidate), "candidate to remember")
