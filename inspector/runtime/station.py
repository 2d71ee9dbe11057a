"""The running station: builds its threads, reports its status, and has a control for each matter that a person decides."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from inspector.camera.base import Camera
from inspector.core.line.camera_output import hindered_camera_output
from inspector.core.line.line_check import untriggered
from inspector.core.program import program_version
from inspector.core.quality.answers import Answer
from inspector.core.quality.people import BEGUN_WITH, NO_ONE, By, Right, StartChoice
from inspector.core.recipe import Recipe
from inspector.core.redaction import redact
from inspector.core.settings import Settings
from inspector.core.status import CameraState, Disk, Duty, Losses, Mode, Status
from inspector.core.teaching import Trainer
from inspector.core.types import Frame, Inspection, Verdict
from inspector.core.views import ONLY_VIEW
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.acquisition.player import Player
from inspector.runtime.codes.part_codes import PartCodes
from inspector.runtime.controls import CameraControl, DriftControl, JudgingControl, LotControl, TeachingControl
from inspector.runtime.exam_control import LineFirst
from inspector.runtime.examination.exam_service import ExamService, profile_in_use
from inspector.runtime.examination.gate import ExamGate
from inspector.runtime.history.answering import Answering
from inspector.runtime.history.kept_parts import KeptParts
from inspector.runtime.history.part_history import PartHistory
from inspector.runtime.improvement_control import CandidateServices, ImprovementControl
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.dispatch import LOT_CHECK
from inspector.runtime.inspection.drift_watch import DriftWatch
from inspector.runtime.inspection.gauge_study import GaugeStudy
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.inspection_thread import InspectionThread, parts_in_words
from inspector.runtime.inspection.live_verdict import live_band, live_verdict
from inspector.runtime.inspection.lot_watch import LotWatch
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.inspection.set_up import SetUp
from inspector.runtime.learning_control import LearningControl
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.recipe_control import RecipeControl
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.recording.ledger_keeper import LedgerKeeper
from inspector.runtime.recording.part_book import PartBook
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.recording.unreviewed import Unreviewed
from inspector.runtime.teaching.session import TeachingSession
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.profiles import ProfileStore
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore

if TYPE_CHECKING:  # a station whose line has no signals imports nothing of them
    from inspector.runtime.line.camera_output import CameraOutput
    from inspector.runtime.line.line_end import LineEnd
    from inspector.runtime.line.of_station import StationParts
    from inspector.runtime.plant.forwarder import Forwarder
    from inspector.runtime.plant.pulling import RecipePulling

_log = logging.getLogger(__name__)

GOLDEN = "golden"
"""Key of the database's state under which the last golden part check stands."""

LOT_SEEN = "lot check seen"
"""Key of the database's state under which it stands that a person has seen what is said of the standing lot."""

JUDGED_BY = "judged by"
"""Begin of the key under which it stands by what a product was judged last: digest of an ``ExamKey``."""

MOST_LOOKED_THROUGH = 10_000
"""Entries of the audit in which the maker of a recipe's version is looked for."""

OUTPUT_OFF_S = 0.5
"""Within so long a camera that answers has its output off; one that does not is closed all the same, which goes on trying."""

STOP_TIMEOUT_S = 5.0
"""For all threads together, and once more for what is to be written."""


@dataclass(frozen=True)
class StationServices:
    """What a station is made of. ``compile`` is slow and called on worker threads only, and so is what ``trainer`` makes."""

    settings: Settings
    open_camera: Callable[[str], Camera]
    compile: Callable[[Recipe], Pipeline]
    trainer: Callable[[], Trainer]
    recipes: RecipeStore
    records: RecordStore
    database: StationDatabase
    remember: Callable[[str, str], None]
    """Keep ("camera" or "recipe", its address or name) for the next start. May block; called on the recording thread."""
    profiles: ProfileStore | None = None
    """Where the camera's profile is kept; None: this station has none, and cannot be given one."""
    exams: ExamService | None = None
    """The exam sets of the products; None: nothing is examined."""
    candidates: CandidateServices | None = None
    """What a candidate needs to be taught from answers and to judge beside the recipe in use; None: this station makes none."""
    access: Access = OPEN
    """Who is at the station, and what he may; of all views the same."""
    judging: Callable[[], Mapping[str, str]] = dict
    """Of several cameras: name of each view -> the recipe that judges there, or was asked for."""
    line_process: Callable[..., None] | None = None
    """What the line process does; None: see ``runtime.line.child``."""
    in_a_group: bool = False
    """It is one of several views: the line's signals are those of the group."""
    has_output: bool = True
    """Of several views: this one's camera has the output line that the settings ask for; the group's verdict switches it."""
    answered: Callable[[str, Sequence[str]], Sequence[tuple[Answer, float]]] | None = None
    """What people said of the parts that versions of a recipe judged, and their scores; None: as the station's own database has it."""
    compile_float32: Callable[[Recipe], Pipeline] | None = None
    """As ``compile``, also where 8 bits alone are wanted: by it parts are scored when a limit is to be set. None: ``compile`` does that."""

    @property
    def most_unsent(self) -> int:
        """Rows that stay for a plant that has not been told of them; of several views it is told those of the group."""
        return 0 if self.in_a_group else self.settings.plant.most_unsent


class Station:
    """A running inspection station. Every call returns at once, but :meth:`close`, and may come from any thread.

    Commands belong to the controls: :attr:`camera`, :attr:`recipes`, :attr:`teaching`, :attr:`judging`, :attr:`set_up`, :attr:`lot`,
    :attr:`golden`, :attr:`drift`, :attr:`answers`, :attr:`improvement`, :attr:`learning`. What a command does shows in a later
    :meth:`status`. A command that cannot be carried out raises the InspectorError that says why, or, if that shows later, puts it in
    ``Status.last_error``.
    """

    plant_recipes: RecipePulling | None = None
    """Recipes that were approved for the plant; None where there is none."""
    output: CameraOutput | None
    """The camera's own output line; None where none is switched."""

    def __init__(self, services: StationServices, *, device: str = "auto", on_close: Callable[[], None] = lambda: None) -> None:
        """``device``: for teaching. ``on_close`` is called last, when nothing of this station writes any more.

        It is not called at all if a disk or a teaching does not let its thread end: then the end of the process must do it.
        """
        self._on_close = on_close
        self._remember = services.remember
        self._database = services.database
        self._line_first = LineFirst(lambda: self.has_part)
        settings = self._settings = services.settings
        self.access = access = services.access
        self._closing = threading.Lock()
        self._started = self._stopping = self._closed = False
        self._last_error = self._product = ""
        self._book = PartBook(services.database)
        player = Player()
        self._ledger_keeper = LedgerKeeper(services.database, settings.ledger, most_unsent=services.most_unsent)
        self.answers = Answering(services.database, Unreviewed(invalid_too=settings.review.invalid), access=access)
        """What people say of the parts, and which parts wait for them."""
        self._counting = Counting(self._book.counters, self.answers.unreviewed, settings.engine)
        self._capture = Capture(
            lambda address: self._wired(player.around(services.open_camera(address))),
            settings.engine,
            lambda text: self._recorder.audit("camera", text),
            self._on_source_ended,
        )
        self._recorder = Recorder(services.records, services.database, settings.records)
        self._drift = DriftWatch(settings.drift.false_alarm_parts)
        self._lot_watch = self._watch_of_lots(services)
        self._in_use = PipelineInUse(Guard(self._complain), self._capture.use_settings, settings.recipes_kept_compiled)
        self.judging = JudgingControl(self._in_use, self._recorder, access)
        """Pause and resume."""
        # Set-up mode: nothing is counted or recorded.
        self.set_up = SetUp(self._in_use, self._recorder.audit, access)
        self.recipes = RecipeControl(
            RecipeService(
                services.recipes,
                services.compile,
                self._audit,
                gate=self._exam_gate(services),
                judging=lambda: services.judging() or {"": self.recipes.asked},
                entries=lambda: services.database.audit_entries(MOST_LOOKED_THROUGH),
                answered=services.answered or services.database.answer_book.scores,
                access=access,
                compile_float32=services.compile_float32,
            ),
            self._in_use,
            self._recorder,
            lambda name: self._keep("recipe", name),
            self._came_into_use,
            self._complain,
            access,
            (services.database, services.records),
            lambda name, parts: self.golden.know(name, parts),  # noqa: PLW0108 - it is made below
        )
        """Which recipe judges, its limit, and what is judged of the part."""
        self.exam = self.recipes.exam
        """The known parts of a product, and the exam that stands before each change."""
        session = TeachingSession(services.trainer, settings.teach, self.recipes)
        self._session = session
        self.teaching = TeachingControl(session, self._capture, settings.teach, device, self._recorder, access, services.recipes.check_new)
        """*Learn good parts*."""
        self.camera = CameraControl(
            self._capture, session, services.profiles, self._recorder, partial(self._keep, "camera"), access, player
        )
        """Which camera, its features, its calibration profile, and software triggers."""
        program = "" if services.exams is None else services.exams.program
        checked = services.database.known_state(GOLDEN)
        self.golden = GoldenCheck(settings.golden, checked, self._keep_golden, self._audit, access, shifts=settings.shifts, program=program)
        """The golden part check."""
        self.gauge = GaugeStudy(services.database.gauge_studies, self._recorder.do, self._recorder.audit, self._complain, access)
        """The gauge study: known parts several times, which are not counted."""
        self.drift = DriftControl(self._drift, self._recorder, access, self._lot_watch, partial(self._keep_state, LOT_SEEN))
        """The drift alarms, and that of a lot that breaks what was promised."""
        self.lot = LotControl(
            self._counting,
            self._book,
            self._drift,
            self.answers,
            KeptParts(services.database, services.records),
            access,
            self._end_lot,
        )
        """The lot's counters, and what a person has seen of it."""
        self.history = PartHistory(services.database.path, {ONLY_VIEW: services.records.root}, services.recipes)
        """The parts that were judged, to be found again."""
        self.improvement = ImprovementControl(
            services.candidates or CandidateServices(),
            services.trainer,
            self.recipes,
            settings.teach,
            services.database,
            services.records.root,
            self._recorder,
            device,
            access,
            lambda: (status := session.status()) is not None and status.phase.running,
        )
        """Learning on, learning from answers, the shadow run of what comes of it, and its use."""
        self._inspecting = self._coded(
            InspectionThread(
                self._capture,
                session,
                self._recorder,
                self._book,
                self._counting,
                self._in_use,
                self.set_up,
                lambda: bool(self.recipes.loading),
                self._complain,
                self._drift,
                self.golden,
                self.gauge,
                refuse_other_profile=settings.profile.when_other == "refuse",
                examined=self.exam.reason,
                shadow=self.improvement.offer,
                lot_watch=self._lot_watch,
            )
        )
        self._line, self._plant, self.output = self._line_of(services), self._plant_of(services), self._output_of(services)

    def pull_recipes(self, pulling: RecipePulling) -> None:
        """Before :meth:`start`: approved recipes of the plant come to this station. Of several views each is told of the same."""
        self.plant_recipes = pulling

    def _line_of(self, services: StationServices) -> LineEnd | None:
        """The line's signals, where the settings ask for any."""
        if services.in_a_group or not services.settings.has_line_process:
            return None
        from inspector.runtime.line.of_station import line_end

        end = line_end(services.settings, services.database.path.parent, self.line_parts(), services.line_process)
        self._inspecting.of_the_line(end.identified, lambda idle: end.sign_of_life(idle=idle), end.judged)
        return end

    def _start_book(self) -> None:
        if self.output is None and not self._settings.has_line_process:
            self._book.start()
            return
        from inspector.runtime.line.promptness import start_promptly

        start_promptly(self._book)

    def _output_of(self, services: StationServices) -> CameraOutput | None:
        settings = services.settings
        if not (settings.camera_output.line and services.has_output):
            return None
        from inspector.runtime.line.camera_output import CameraOutput

        # Which camera it is in the end shows when it is opened.
        hindered = hindered_camera_output(settings.camera_output, dict.fromkeys(settings.cameras, ""))
        output = CameraOutput(settings.camera_output, hindered, self._is_judging, lambda text: self._recorder.audit("camera output", text))
        if not services.in_a_group:
            self._inspecting.of_the_camera(output.judged)
        return output

    def _wired(self, camera: Camera) -> Camera:
        return camera if self.output is None else self.output.around(camera)

    def _is_judging(self) -> bool:
        """Whether a part that comes now is judged, and nothing is in the way of its verdict."""
        state = self._in_use.state
        judges = state.mode is Mode.INSPECTING and not (state.change or state.set_up)
        return judges and self._capture.facts().state is CameraState.STREAMING and not any(duty.problem for duty in self._duties())

    def _plant_of(self, services: StationServices) -> Forwarder | None:
        """What tells the plant, where the settings name one."""
        if services.in_a_group or not services.settings.plant.on:
            return None
        from inspector.runtime.plant.of_station import KeptEvidence, facts_of, forwarder_of

        return forwarder_of(
            services.settings.plant,
            services.database,
            {ONLY_VIEW: KeptEvidence(services.records.root, services.database.path)},
            services.database.path.parent,
            facts=lambda: facts_of(self.status()),
            busy=lambda: self.has_part,
            note=lambda detail: self.note("plant", detail, NO_ONE),
        )

    def line_parts(self) -> StationParts:
        """What the line has to do with; for it alone."""
        from inspector.runtime.line.of_station import StationParts

        return StationParts(
            settings=self._settings.line,
            capture=self._capture,
            in_use=self._in_use,
            recipes=self.recipes,
            golden=self.golden,
            drift=self._drift,
            lot=self.lot,
            counting=self._counting,
            answers=self.answers,
            note=self.note,
            duties=self._duties,
            disk=self._disk,
            codes=self._codes,
        )

    def note(self, what: str, detail: str, by: By) -> None:
        """Write an entry of the audit."""
        self._recorder.audit(what, detail, by)

    def reset_line(self) -> None:
        """A person has looked at the line's parts and outputs: its errors whose cause is gone end. Raises NotAllowed, ReasonNeeded."""
        if self._line is not None:
            self._line.reset(self.access.allow(Right.ACKNOWLEDGE, "reset errors of the line"))

    def of_the_line(self, identified: Callable[[Frame], Frame], sign_of_life: Callable[[bool], object]) -> None:
        """See ``InspectionThread.of_the_line``; by the group, where it is one of several views."""
        self._inspecting.of_the_line(identified, sign_of_life)

    def _coded(self, inspecting: InspectionThread) -> InspectionThread:
        """With codes of the parts, where the settings ask for any."""
        settings = self._settings
        self._codes = PartCodes(settings.codes, next_part=not settings.line.on)
        if self._codes.on:
            inspecting.use_codes(self._codes)
        return inspecting

    def code_scanned(self, text: str, at: float) -> None:
        """A scanner has read a code at that moment, in monotonic seconds; ignored unless the settings take codes from scanners."""
        self._codes.scanned(text, at)

    @property
    def takes_codes(self) -> bool:
        """Whether what is scanned at the window is the code of a part."""
        return self._codes.on and self._settings.codes.source == "window"

    @staticmethod
    def _watch_of_lots(services: StationServices) -> LotWatch:
        database = services.database
        return LotWatch(services.settings.drift.lot_check, database.scores.of_the_lot, lambda: database.known_state(LOT_SEEN))

    def _exam_gate(self, services: StationServices) -> ExamGate | None:
        """What may judge at this station; None where nothing is examined."""
        if services.exams is None:
            return None
        return ExamGate(
            services.exams,
            partial(profile_in_use, services.profiles),
            used_last=lambda name: self._database.known_state(f"{JUDGED_BY} {name}") or "",
            keep_used=lambda name, key: self._keep_state(f"{JUDGED_BY} {name}", key),
            refuse_other_profile=services.settings.profile.when_other == "refuse",
            rest=self._line_first,
        )

    @property
    def learning(self) -> LearningControl:
        """The learning that goes on beside the line: pause, go on, stop."""
        return self.improvement.learning

    def _on_source_ended(self) -> None:
        self.teaching.source_ended()

    def start(self, camera: str, recipe: str | None, chosen: Sequence[StartChoice] = ()) -> None:
        """Begin with this camera and this recipe; without one the live picture is shown and nothing is judged. ``chosen``: what somebody
        has changed for this start."""
        _log.info("the station starts with camera %s and %s", redact(camera), f"recipe {recipe}" if recipe else "no recipe")
        said = f"{program_version()}; camera {redact(camera) or 'none'}, {f'recipe {recipe}' if recipe else 'no recipe'}"
        self._recorder.audit("start", said)
        for one in chosen:
            self._recorder.audit(one.what, redact(one.detail), one.by, old=redact(one.old), new=redact(one.new))
        if recipe:
            self.recipes.begin_with(recipe)
        else:
            self._in_use.nothing_loads()
        self._recorder.start()
        self._start_book()
        self._ledger_keeper.start()
        self.answers.start()
        self.answers.do(self.lot.flag_again)
        self.recipes.start()
        self._codes.start()
        self._inspecting.start()
        if why := untriggered(camera, self._settings.line):
            _log.warning("%s", why)
        if self.output is not None:
            self.output.start()
        self._capture.use(camera)
        self._capture.start()
        self._keep_state(BEGUN_WITH, redact(camera))
        self.learning.start()
        if self._line is not None:
            self._line.start()
        if self._plant is not None:
            self._plant.start()
        if self.plant_recipes is not None:
            self.plant_recipes.start()
        self._started = True

    def status(self) -> Status:
        """The station now."""
        # First: a teaching that has ended is never newer than the recipe shown beside it.
        teaching = self._session.status()
        camera = self._capture.facts()
        # In this order: a part on its way from here to there is seen twice, never not at all.
        waiting = self._capture.waiting() + self._book.untold
        counters = self._counting.counters()
        answers = self.answers.status(counters)
        inspecting, measures, channel = self._inspecting, self._counting.measures, self._recorder.channel
        mode, pipeline, loading = self._in_use.mode, self._in_use.pipeline, self.recipes.loading
        last = inspecting.last()
        duties = self._duties()
        verdict, reason = live_verdict(
            mode,
            camera,
            last,
            busy_s=inspecting.busy_s(),
            trouble=inspecting.trouble or self.golden.reason(),
            change=self._in_use.state.change,
        )
        verdict, reason = self._with_duties(duties, verdict, reason)
        output = None if self.output is None else self.output.report
        return Status(
            mode=mode,
            verdict=verdict,
            reason=reason,
            camera_state=camera.state,
            camera=camera.address,
            camera_since=camera.since,
            camera_fps=camera.fps,
            frame_age_s=monotonic() - camera.last_frame_at,
            recipe=None if pipeline is None else pipeline.recipe.id,
            recipe_progress=f"loading {loading}" if loading else self.recipes.progress,
            limit=math.nan if pipeline is None else pipeline.recipe.limit.value,
            runtime="" if pipeline is None else pipeline.detector.runtime,
            counters=counters,
            losses=self._losses(),
            verdicts_per_s=measures.verdicts.per_second(),
            latency=measures.latency(),
            stages_ms=measures.stages_ms(),
            queues={"inspect": (waiting, self._capture.capacity()), "record": (len(channel), channel.capacity)},
            teaching=teaching,
            disk=self._disk(),
            trend=measures.trend(None if pipeline is None else pipeline.digests.scoring_sha256),
            unacknowledged=answers.unseen.total,
            last_error=self._last_error or camera.problem or self._codes.problem or ("" if output is None else output.problem),
            reconnects=camera.reconnects,
            band=live_band(verdict, last),
            gate=() if last is None else last.checks,
            camera_report=self._capture.report(),
            drift=self._drift.alarms(),
            lot_check=self._lot_watch.standing(),
            golden=self.golden.status(),
            exam=self.exam.status(),
            gauge=self.gauge.state(),
            duties=duties,
            answers=answers,
            player=self.camera.player.status(),
            set_up_left_s=self.set_up.left_s,
            learning=self.learning.status(),
            line=None if self._line is None else self._line.report,
            camera_output=output,
            plant=None if self._plant is None else self._plant.report(),
            plant_recipes=None if self.plant_recipes is None else self.plant_recipes.status(),
        )

    @property
    def has_part(self) -> bool:
        """Whether a part is being judged now."""
        return self._inspecting.busy_s() > 0

    @property
    def result_times_ms(self) -> tuple[float, ...]:
        """Of the newest parts whose results the line has taken: from the verdict to the moment that the line could read it."""
        return () if self._line is None else self._line.result_times.newest_ms

    def newest(self) -> Inspection | None:
        """The newest inspection since the last call, or None. Older ones that nobody took are dropped."""
        return self._inspecting.view.take_now()

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        """Call ``callback`` with every inspection from now on, none left out, once its row is on the disk (``recording.part_book`` says
        what that means), on the telling thread: it must be quick, or judging waits for it.

        Frames that are not judged (no recipe, paused) are no inspections; parts among them are counted in ``Status.losses.unjudged``. Parts
        that wait when the station is stopped are INVALID ones. If ``callback`` raises, the live verdict is INVALID until the
        next part, and the line goes on.
        """
        self._inspecting.observe(callback)

    def stop_taking_parts(self) -> None:
        """Refuse new parts from now on; those that are on their way become INVALID. Returns at once: :meth:`close` does the rest."""
        self._stopping = True
        if self.output is not None:
            self.output.stop()
            self.output.join(OUTPUT_OFF_S)
        self._line_first.end()
        self._codes.stop()
        self._inspecting.stop()
        self._capture.stop()
        self._book.take_all()

    def close(self) -> None:
        """Refuse new parts, give those on their way their verdict, INVALID, stop all threads, write what is pending, close the camera.

        Blocks up to a few seconds, also if a detector, a camera, a disk or an observer hangs. May be called again.
        """
        with self._closing:
            if self._closed:
                return
            self._closed = True
        self.set_up.stop("with the station")
        if self.plant_recipes is not None:
            self.plant_recipes.stop()
        self.stop_taking_parts()
        self.recipes.stop()
        self._session.stop()
        self.improvement.stop()
        until = monotonic() + STOP_TIMEOUT_S
        # The camera first: only then does no part come any more. The recorder last: what the others still have to say is written.
        ended = [one.join(max(0.0, until - monotonic())) for one in self._worked_by()]
        self._codes.join(max(0.0, until - monotonic()))
        kept = self._book.stop(STOP_TIMEOUT_S)
        kept = self.answers.stop(STOP_TIMEOUT_S) and kept
        if self.plant_recipes is not None:
            kept = self.plant_recipes.join(STOP_TIMEOUT_S) and kept
        # Behind the book: the line is told of all parts.
        if self._line is not None:
            self._line.stop()
            kept = self._line.join(STOP_TIMEOUT_S) and kept
        if self.output is not None:
            self.output.say_left_on()
        if left := self._capture.waiting() + self._book.untold:
            _log.error("%s have no verdict: an observer hangs", parts_in_words(left))
            self._recorder.audit("error", f"{parts_in_words(left)} had no verdict at the end")
        if self._started:
            self._recorder.audit("stop", "the station ends")
        written = self._recorder.stop(STOP_TIMEOUT_S) and kept
        # Behind all that write: what it signs is the end.
        written = self._ledger_keeper.stop(STOP_TIMEOUT_S) and written
        if self._plant is not None:
            self._plant.stop(STOP_TIMEOUT_S)
        self.history.close()
        if written and all(ended[2:]):
            self._on_close()
        if not (written and all(ended)):
            names = ("capture", "inspection", "teaching", "recipes", "improvement", "recording")
            stuck = [name for name, one in zip(names, (*ended, written), strict=True) if not one]
            _log.error("threads that did not end within %.0f s: %s", STOP_TIMEOUT_S, ", ".join(stuck))

    def _worked_by(self) -> tuple[Capture | InspectionThread | TeachingSession | RecipeControl | ImprovementControl, ...]:
        """Whose threads end with the station, in this order."""
        return self._capture, self._inspecting, self._session, self.recipes, self.improvement

    def _audit(self, what: str, detail: str, *, who: str = "", old: str = "", new: str = "", why: str = "") -> None:
        self._recorder.audit(what, detail, By(who, why), old=old, new=new)

    def _duties(self) -> tuple[Duty, ...]:
        """How the threads are, as long as they are meant to run."""
        if not self._started or self._stopping:
            return ()
        line = () if self._line is None else self._line.look()
        return self._capture.look(), self._inspecting.look(), *self._book.look(), self._recorder.look(), self.recipes.look(), *line

    def _with_duties(self, duties: tuple[Duty, ...], verdict: Verdict, reason: str) -> tuple[Verdict, str]:
        """INVALID while a thread is gone; and how many parts have passed, where nothing is judged."""
        gone = [duty.problem for duty in duties if duty.problem]
        if gone:
            return Verdict.INVALID, "; ".join(gone)
        passed = self._inspecting.just_passed
        if passed and verdict is Verdict.INVALID and self._in_use.mode in (Mode.PAUSED, Mode.NO_RECIPE):
            return verdict, f"{reason}; {parts_in_words(passed)} passed without being judged"
        return verdict, reason

    def _complain(self, text: str) -> None:
        """What went wrong last; empty: all is well again. In the audit once, also if it comes back with each part."""
        if text and text != self._last_error:
            self._recorder.audit("error", text)
        self._last_error = text

    def _came_into_use(self, recipe: str) -> None:
        """The lot goes on with another product; what was counted until here stands in the audit, so that each product's share is known."""
        counted = self._counting.counters()
        if recipe != self._product and counted.total:
            figures = f"{counted.passed} PASS, {counted.failed} FAIL, {counted.invalid} INVALID"
            self._recorder.audit("lot", f"{counted.lot or 'without a name'}: {figures} before {recipe} came into use")
        self._product = recipe
        self.golden.use(recipe)
        self.improvement.came_into_use()
        if self.plant_recipes is not None:
            self.plant_recipes.came_into_use()
        if (now := self.recipes.current()) is not None:
            self._lot_watch.use(now, counted.lot)
            # Not here: a teaching that goes back holds its own lock while a recipe comes into use.
            self._recorder.do(lambda: self._session.came_into_use(now), "good parts to let go")

    def _end_lot(self, lot: str) -> None:
        if said := self._lot_watch.begin_lot(lot):
            self._recorder.audit(LOT_CHECK, said)
        self.improvement.lot_begins()
        if self.plant_recipes is not None:
            self.plant_recipes.lot_begins()
        self._recorder.do(self.improvement.hold_out_on, "held-out parts to join")

    def _keep_golden(self, value: str) -> None:
        self._keep_state(GOLDEN, value)

    def _keep_state(self, key: str, value: str) -> None:
        self._recorder.do(lambda: self._database.set_state(key, value), key)

    def _keep(self, key: str, value: str) -> None:
        self._recorder.do(lambda: self._remember(key, value), key)

    def _losses(self) -> Losses:
        losses = replace(self._capture.losses(), unrecorded=self._recorder.unrecorded, unkept=self._book.unkept)
        return self._inspecting.losses(losses)

    def _disk(self) -> Disk:
        """With what keeps the parts from the disk first, then the changes of recipes that are not kept: they judge, and would be gone after
        a restart."""
        disk = self._recorder.disk()
        others = "" if self._book.problem else disk.problem or self._ledger_keeper.problem
        problems = (self._book.problem, self.recipes.problem, self.answers.problem, others)
        return replace(disk, problem="; ".join(filter(None, problems)))
