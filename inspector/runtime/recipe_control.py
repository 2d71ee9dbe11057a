"""Which recipe judges: chosen, learned, given another limit or other masks while the line runs."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from inspector.core.errors import InspectorError, RecipeError, TeachingCancelled
from inspector.core.limit_change import LimitRequest, in_words, said_of
from inspector.core.program import HOW_TO_CHOOSE
from inspector.core.quality.exam import ExamRefused, KnownPart
from inspector.core.quality.people import NO_ONE, By, Right
from inspector.core.recipe import Recipe
from inspector.core.shape import Shape
from inspector.core.status import Duty
from inspector.core.teaching import FIRST_VERSION, NOT_KEPT, doubt
from inspector.core.types import Picture, RecipeId
from inspector.runtime.exam_control import ExamControl
from inspector.runtime.inspection.changeover import Changeover
from inspector.runtime.inspection.interim import Interim
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.inspection.rescoring import same_request
from inspector.runtime.people.access import Access
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.recipe_worker import EXAM, KEEP, LOAD, PROFILE, RESCORE, RecipeWorker
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.teaching.session import Deployed
from inspector.runtime.unkept_recipes import UnkeptRecipes
from inspector.runtime.watched_thread import fault_in_words
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.records.store import RecordStore

_log = logging.getLogger(__name__)


class RecipeControl:
    """The recipe in use and the commands that change it; what is slow is done by a :class:`RecipeWorker`.

    Of what waits to be loaded, to be kept, or to be judged within, whoever asks again means the last. From the request for another recipe
    on no part is judged until it judges: see :class:`Changeover`. A change that the disk does not take judges, and is tried again: see
    :class:`UnkeptRecipes`.

    ``remember(name)`` keeps which recipe was asked for last: a restart is no request for the one before. Only a start's own name is not
    kept if there is no recipe of it: see :meth:`begin_with`. ``came_into_use(name)`` is told which one judges, and ``complain`` gets each
    fault in words; none of them blocks.
    """

    def __init__(
        self,
        service: RecipeService,
        in_use: PipelineInUse,
        recorder: Recorder,
        remember: Callable[[str], None],
        came_into_use: Callable[[str], None],
        complain: Callable[[str], None],
        access: Access,
        evidence: tuple[StationDatabase, RecordStore] | None = None,
        on_set: Callable[[str, tuple[KnownPart, ...]], object] = lambda name, parts: None,
    ) -> None:
        self._access = access
        self._service = service
        self._in_use = in_use
        self._recorder = recorder
        self._remember = remember
        self._came_into_use = came_into_use
        self._asked = self._asked_before_teaching = ""
        self.doubted: Recipe | None = None
        """What was learned last, if it is kept and not in use since it misses most of its planted defects; until a recipe is chosen."""
        self._complain = complain
        self._asking = threading.Lock()
        self._putting_in_use = threading.Lock()
        self._changeover = Changeover(in_use)
        self.interim = Interim(self._compile_examined, in_use, self._changeover, self._putting_in_use)
        self._unkept = UnkeptRecipes(service, self._as_judged, in_use.rename, complain)
        self._worker = RecipeWorker(complain, self._unkept.keep, self._unkept.again_s, self._unkept.keep_last)
        self.exam = ExamControl(service.gate, service.compile, in_use, self._worker, access, evidence, on_set)
        """The exam that stands before each change."""

    @property
    def service(self) -> RecipeService:
        """What can be done with recipes beside the line. Its methods block: not for the window's thread."""
        return self._service

    def start(self) -> None:
        """Begin to work."""
        self._worker.start()

    def stop(self) -> None:
        """Keep what waits to be kept, load nothing more, and end. Returns at once; see :meth:`join`."""
        self._worker.stop()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the work. False if it has not ended."""
        return self._worker.join(timeout)

    def look(self) -> Duty:
        """How the working thread is."""
        return self._worker.look()

    def names(self) -> tuple[str, ...]:
        """Names of the recipes on disk, sorted."""
        return self._service.names()

    def titles(self) -> Mapping[str, str]:
        """Name of each recipe on disk -> what people call it."""
        return self._service.titles()

    @property
    def library(self) -> RecipeService:
        """What can be done with recipes beside the line. Its methods block: not for the window's thread."""
        return self._service

    @property
    def asked(self) -> str:
        """The recipe that judges here, or was asked for last; empty for none."""
        recipe = self.current()
        return self.loading or ("" if recipe is None else recipe.id.name)

    def current(self) -> Recipe | None:
        """The recipe in use."""
        pipeline = self._in_use.pipeline
        return None if pipeline is None else pipeline.recipe

    def use(self, name: str, version: str | None = None) -> None:
        """Load a recipe (its current version unless given) and put it in use between two frames. Until then no part is judged, also if it
        cannot be loaded; unless it is the recipe in use that is asked for: that one judges on.

        One that waits, or is being loaded, is no longer wanted. Raises NotAllowed, ReasonNeeded.
        """
        right = Right.PRODUCT if version is None else Right.RECIPE
        self.load(name, version, self._access.allow(right, f"use {name}{f' {version}' if version else ''}"))

    def begin_with(self, name: str) -> None:
        """As :meth:`use`, for the station's own start: nobody is asked whether he may. A name that there is no recipe of, mistyped on a
        command line, is said and not remembered: the next start begins with the recipe used before. Reads the names of the recipes."""
        self.load(name, remembered=name in self.names())

    def load(self, name: str, version: str | None = None, by: By = NO_ONE, *, remembered: bool = True) -> None:
        """As :meth:`use`, where somebody was asked already whether he may. ``remembered``: for the next start, too."""
        if self._worker.stopping:
            return
        self.doubted = None
        with self._asking:
            number = self._changeover.choose(name, version, judges=self._judges(name, version))
            if remembered:
                self._ask_for(name)
            self._worker.ask(LOAD, name, partial(self._load, number, name, version, by))

    def use_version(self, version: str, by: By = NO_ONE) -> None:
        """Put another version of the product in use, between two frames once it is loaded; until then the one in use judges on.

        For a change back, where the one in use is in doubt, :meth:`use` lets no part pass until the other judges. Raises RecipeError.
        """
        recipe = self.current()
        if recipe is None:
            raise RecipeError("there is no recipe in use", remedy=HOW_TO_CHOOSE)
        self._worker.ask(LOAD, recipe.id.name, partial(self._renew, recipe.id.name, version, by))

    def change_limit(self, request: LimitRequest) -> None:
        """Judge by another limit from the next frame on, set by hand or fitted to the held-out scores, and keep it as a new version.

        It is the limit of the recipe in use, also while another one is being loaded. Where the product has an exam set the limit of before
        judges until the exam was passed. Raises RecipeError.
        """
        self.change_limit_by(request, self._access.allow(Right.LIMIT, "change the limit"))

    def change_limit_by(self, request: LimitRequest, by: By = NO_ONE) -> None:
        """As :meth:`change_limit`, ``by`` whom, where that was asked already. Raises RecipeError."""
        name = self._in_use.with_limit(request)[1].id.name
        if self.exam.watches(name):
            self._worker.ask(EXAM, name, partial(self._limit_examined, request, by))
            return
        before = self.current()
        recipe = self._in_use.change_limit(request)
        self._tell_limit(recipe, before, by, request)
        self._unkept.limit(recipe)
        self._worker.ask(KEEP, recipe.id.name, self._unkept.keep)

    def judge_within(self, shapes: tuple[Shape, ...]) -> None:
        """Judge only what ``shapes`` leave of the part (none: all of it). The held-out good parts are scored again and give the limit; a
        new version is kept, and put in use when it is ready. Raises RecipeError if there is none to change."""
        by = self._access.allow(Right.MASK, "change what is judged")
        pipeline = self._in_use.pipeline
        if pipeline is None:
            raise RecipeError("there is no recipe of which something could be judged", remedy=HOW_TO_CHOOSE)
        recipe = pipeline.recipe.id
        if recipe.version == FIRST_VERSION:
            raise RecipeError("what is judged cannot be changed while the student is taught", remedy="Wait until it is ready")
        if recipe.version == NOT_KEPT:
            raise RecipeError("its good parts are not on the disk yet", where=recipe.name, remedy="Free some room on the disk first")
        self._worker.ask(RESCORE, recipe.name, partial(self._judge_within, recipe.name, shapes, by))

    @property
    def progress(self) -> str:
        """What goes on with the recipe in use, for a person; empty if nothing."""
        if self._worker.at_work_on(RESCORE):
            return "scoring its good parts again"
        if self._worker.at_work_on(EXAM) or self._worker.at_work_on(PROFILE):
            return "judging the known parts of its exam"
        return "still learning" if self.interim.judges else ""

    @property
    def loading(self) -> str:
        """Name of the recipe that is being loaded or waits for it; empty if none is."""
        return self._worker.at_work_on(LOAD)

    @property
    def problem(self) -> str:
        """Which change of a recipe the disk has not taken, and why, in words; empty if all are kept."""
        return self._unkept.problem

    def check_room(self, parts: Sequence[Picture]) -> None:
        """See ``RecipeService.check_room``."""
        self._service.check_room(parts)

    def begin_teaching(self, name: str) -> None:
        """A product is taught from now on. If it is not the one in use no part is judged until it is, or another one is chosen."""
        self.doubted = None
        self._changeover.teach(name)
        if self._asked:
            before = self._asked
            self._ask_for(name)
            self._asked_before_teaching = before

    def deploy(self, recipe: Recipe, parts: list[Picture], given_up: Callable[[], bool]) -> Deployed:
        """On the teaching thread: compile what was learned, keep it, put it in use unless a ``doubt`` or the exam of its product
        speaks against it. Blocks. Nothing is kept if it cannot be compiled. If the disk does not take it,
        it judges all the same, and is kept as soon as it can be. It is kept and not put in use if another product was chosen since the
        teaching began. Raises TeachingCancelled if ``given_up`` says so by then.
        """
        pipeline = self._service.compile(recipe)
        try:
            if self._worker.stopping or given_up():
                raise TeachingCancelled("teaching was stopped")
            unexamined = "" if doubt(recipe) else self._exam_against(pipeline, given_up)
            against = doubt(recipe) or unexamined
            taught = self._unkept.taught(replace(recipe, id=RecipeId(recipe.id.name, NOT_KEPT)), parts, judges=not against)
            self._unkept.keep()
            if taught.refused is not None:
                raise taught.refused
        except InspectorError:
            pipeline.close()
            raise
        learned = pipeline.with_recipe(taught.stored or taught.recipe)
        said = [self._use_taught(learned, against)]
        if taught.stored is not None:
            self._in_use.rename(taught.recipe, taught.stored)  # kept only now, by the other thread
        else:
            said.append(f"it is not on the disk yet: {self.problem}")
            self._complain(self.problem)
            self._worker.ask(KEEP, recipe.id.name, self._unkept.keep)
        if against and not unexamined and taught.stored is not None:
            self.doubted = learned.recipe
        if unexamined:
            self.exam.again(partial(self.use, recipe.id.name, learned.recipe.id.version))
        return Deployed(learned.recipe, "; ".join(filter(None, said)), against)

    def _exam_against(self, pipeline: Pipeline, given_up: Callable[[], bool]) -> str:
        """Why what was learned may not judge, by the exam of its product; empty if it may."""
        name = pipeline.recipe.id.name
        try:
            self.exam.admit(pipeline, f"what was learned of {name}", lambda: None, lambda: self._worker.stopping or given_up())
        except ExamRefused as error:
            return "; ".join(error.result.problems)
        return ""

    def _use_taught(self, learned: Pipeline, against: str) -> str:
        """Judge by what was learned, unless something speaks ``against`` it. Returns why it is not in use, unless that is it."""
        recipe = learned.recipe.id
        if against:
            learned.close()
            self._recorder.audit("recipe", f"learned, not in use: {recipe}: {against}")
            self.go_back(against)
            return ""
        with self._putting_in_use:
            judges = self._changeover.use_taught(learned)
            if judges:
                # Under the lock: the recipe that is remembered is the one in use, also if a teaching and a loading end together.
                self._ask_for(recipe.name)
                self._tell(learned, "learned")
        self.interim.end()
        return "" if judges else "it is not in use: another recipe was chosen meanwhile"

    def deploy_interim(self, recipe: Recipe, given_up: Callable[[], bool]) -> bool:
        """On the teaching thread: judge by a recipe that has no student yet. Blocks. Whether it is in use; it is not kept.

        A fault is reported by ``complain``: the teaching goes on.
        """

        def unwanted() -> bool:
            return self._worker.stopping or given_up() or bool(self.loading) or not self._changeover.taught_is_wanted

        try:
            begun = self.interim.begin(recipe, unwanted)
        except Exception as error:  # noqa: BLE001 - a fault of the interim recipe costs the teaching nothing
            _log.warning("the interim recipe cannot be used", exc_info=True)
            self._complain(fault_in_words(error))
            return False
        if begun:
            self._recorder.audit("recipe", f"judged by the teacher's memory alone until the student is ready: {recipe.id.name}")
        return begun

    def go_back(self, why: str) -> str:
        """The teaching came to nothing: ``why`` in words, empty if a person gave it up. The recipe before :meth:`deploy_interim` is in use
        again, if the interim one still was. Where it is of another product it judges if that was given up, and else when it is chosen.

        Returns in words what is in use.
        """
        self._changeover.not_taught(why)
        back = self.interim.end()
        state = self._in_use.state
        if self._asked_before_teaching and not why:
            self._ask_for(self._asked_before_teaching)
        if back:
            self._recorder.audit("recipe", f"back to {'no recipe' if state.pipeline is None else state.pipeline.recipe.id}")
        left = "what was in use before is in use again" if back else "the recipe in use stays in use"
        return f"{left}, and judges once it is chosen" if state.change and state.pipeline is not None else left

    def _ask_for(self, name: str) -> None:
        self._asked, self._asked_before_teaching = name, ""
        self._remember(name)

    def _judges(self, name: str, version: str | None) -> bool:
        """Whether that recipe is in use. A limit that is not kept makes it another one than the version it came from."""
        recipe = self.current()
        if recipe is None or recipe.id.name != name:
            return False
        return version is None or (version == recipe.id.version and self._unkept.of(name) is None)

    def _load(self, number: int, name: str, version: str | None, by: By) -> None:
        try:
            self._load_wanted(number, name, version, by)
        except BaseException as error:
            # A version that is refused is no reason to stop the one of the same product that judges.
            if not (isinstance(error, ExamRefused) and self._changeover.stays(number)):
                self._changeover.failed(number, f"{name} could not be loaded: {fault_in_words(error)}")
            raise
        finally:
            if self._changeover.is_last(number):
                self._in_use.nothing_loads()

    def _load_wanted(self, number: int, name: str, version: str | None, by: By) -> None:
        if not self._changeover.is_last(number):
            return
        unkept = self._unkept.of(name) if version is None else None
        if self._judges(name, version) and (version is not None or unkept is not None or self._service.current(name) == self._version()):
            self._complain("")
            self._keep_choice(name, version)
            return
        self._changeover.loads(number, name, version)
        pipeline = self._prepared(name, version) if unkept is None else None
        if pipeline is None:
            pipeline = self._service.compile(unkept if isinstance(unkept, Recipe) else self._service.load(name, unkept or version))
            if not isinstance(unkept, Recipe):
                self._in_use.prepared.know(pipeline)
        if self._worker.stopping:
            pipeline.close()
            return
        try:
            unwanted = lambda: self._worker.stopping or not self._changeover.is_last(number)  # noqa: E731
            self.exam.admit(pipeline, f"the choice of {pipeline.recipe.id}", partial(self.use, name, version), unwanted)
        except BaseException:
            pipeline.close()
            raise
        with self._putting_in_use:
            before = self.current()
            judges = self._changeover.put_in_use(pipeline, number)
            if judges:
                self._tell(pipeline, "in use", by, before)
        if judges:
            self._keep_choice(name, version)

    def _prepared(self, name: str, version: str | None) -> Pipeline | None:
        """The pipeline of that version, if it is still compiled. Raises InspectorError if there is no such recipe any more."""
        current = self._service.current(name) if version is None else version
        return None if current is None else self._in_use.prepared.take(name, current)

    def _renew(self, name: str, version: str, by: By) -> None:
        pipeline = self._service.compile(self._service.load(name, version))
        now = self.current()
        if self._worker.stopping or now is None or now.id.name != name:
            pipeline.close()
            raise RecipeError("another product came into use meanwhile", where=f"{name}/{version}", remedy="Choose the version again")
        try:
            again = partial(self.use_version, version, by)
            self.exam.admit(pipeline, f"the choice of {pipeline.recipe.id}", again, lambda: self._worker.waits(LOAD))
        except BaseException:
            pipeline.close()
            raise
        with self._putting_in_use:
            judges = self._changeover.renew(pipeline)
            if judges:
                self._tell(pipeline, "in use", by, now)
        if judges:
            self._keep_choice(name, version)

    def _keep_choice(self, name: str, version: str | None) -> None:
        """The version that was asked for by its number is the one of the next start, too."""
        if version is None:
            return
        try:
            kept = self._service.current(name) == version and self._unkept.of(name) is None
        except InspectorError:
            kept = False  # what is damaged is replaced, or the disk does not answer and is tried again
        if not kept:
            self._unkept.version(name, version)
            self._unkept.keep()

    def _version(self) -> str:
        recipe = self.current()
        return "" if recipe is None else recipe.id.version

    def _tell(self, pipeline: Pipeline, how: str, by: By = NO_ONE, before: Recipe | None = None) -> None:
        self.exam.uses(pipeline)
        self._complain("")
        new = pipeline.recipe.id
        self._recorder.audit("recipe", f"{how}: {new}", by, old="" if before is None else str(before.id), new=str(new))
        self._came_into_use(pipeline.recipe.id.name)

    def _judge_within(self, name: str, shapes: tuple[Shape, ...], by: By) -> None:
        before = self._in_use.pipeline
        if before is None or before.recipe.id.name != name:
            raise RecipeError("is not in use any more, and what of it is judged stays as it was", where=name, remedy="Choose it again")

        def still_wanted() -> None:
            now = self._in_use.pipeline
            if self._worker.stopping or now is None or now.detector is not before.detector:
                raise RecipeError("another version came into use meanwhile", where=name, remedy="Draw what is judged again")

        def examined(pipeline: Pipeline) -> None:
            again = partial(self.judge_within, shapes)
            self.exam.admit(pipeline, f"what is judged of {name}", again, lambda: self._worker.waits(RESCORE, LOAD))

        pipeline = self._service.rescore(before.recipe, shapes, still_wanted, by, examined)
        with self._putting_in_use:
            if self._changeover.renew(pipeline):
                self._tell(pipeline, "what is judged of the part was changed", by, before.recipe)

    def _limit_examined(self, request: LimitRequest, by: By) -> None:
        before = self.current()
        recipe = self.exam.limit_examined(request, partial(self.change_limit, request))
        self._tell_limit(recipe, before, by, request)
        self._unkept.limit(recipe)
        self._unkept.keep()

    def _tell_limit(self, recipe: Recipe, before: Recipe | None, by: By, request: LimitRequest) -> None:
        old, new = "" if before is None else in_words(before.limit), in_words(recipe.limit)
        self._recorder.audit("limit", f"{recipe.id}: {said_of(request, recipe.limit)}", by, old=old, new=new)

    def _compile_examined(self, recipe: Recipe) -> Pipeline:
        """Of an interim recipe: it judges like any other."""
        pipeline = self._service.compile(recipe)
        try:
            self.exam.admit(pipeline, f"the first recipe of {recipe.id.name}", lambda: None, lambda: self._worker.stopping)
        except BaseException:
            pipeline.close()
            raise
        return pipeline

    def _as_judged(self, recipe: Recipe) -> Recipe:
        """A limit that was asked for during a rescoring is meant for what is judged now."""
        pipeline = self._in_use.pipeline
        if pipeline is not None and pipeline.recipe.id.name == recipe.id.name and pipeline.recipe.shapes != recipe.shapes:
            return self._in_use.change_limit(same_request(recipe.limit))
        return recipe
