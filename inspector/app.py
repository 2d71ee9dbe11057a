"""Puts the station together: the only place that knows all of it. Nothing heavy is imported before it is needed."""

from __future__ import annotations

import functools
import logging
import os
import shutil
import sys
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.cli.commands import WindowOptions, build_cli, run
from inspector.cli.context import CommandContext, Folder
from inspector.cli.line.signals import undisturbed
from inspector.core.detector import Detector
from inspector.core.errors import InspectorError, SettingsError, StorageError
from inspector.core.names import twins
from inspector.core.program import package_versions, program_version
from inspector.core.quality.people import StartChoice
from inspector.core.recipe import Recipe
from inspector.core.redaction import redact
from inspector.core.settings import LogSettings, Settings, StationView
from inspector.core.teaching import Trainer
from inspector.core.teaching_defaults import GoOn
from inspector.core.types import RecipeId
from inspector.runtime.examination.exam_service import ExamService, profile_in_use
from inspector.runtime.examination.gate import ExamGate
from inspector.runtime.improvement.confirmed_parts import AnswerSource
from inspector.runtime.improvement.learning_beside import LearningServices
from inspector.runtime.improvement.shadow_process import ShadowProcess
from inspector.runtime.improvement_control import CandidateServices
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.multi_view import MultiView
from inspector.runtime.people.access import Access
from inspector.runtime.people.service import PeopleService
from inspector.runtime.people.settings_audit import keep_settings, note_settings
from inspector.runtime.people.syslog import SyslogSender, parse_address
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.recipe_sets import RecipeSets
from inspector.runtime.reporting.making import ReportMaker
from inspector.runtime.settings_book import SettingsBook
from inspector.runtime.station import MOST_LOOKED_THROUGH, Station, StationServices
from inspector.runtime.teaching.process import ProcessTrainer
from inspector.runtime.view_group import SingleView, ViewGroup
from inspector.storage.assets import assets_dir
from inspector.storage.atomic import sweep_leftovers, write_bytes
from inspector.storage.camera_secrets import keep_secrets, load_secrets, password_in_the_open
from inspector.storage.checkpoint_file import CheckpointFile
from inspector.storage.data_dir import DataDir, DataDirLock, default_data_dir
from inspector.storage.ledger.audit_reading import AuditReader
from inspector.storage.ledger.database import AuditEntry, StationDatabase
from inspector.storage.log.process_log import ProcessLog
from inspector.storage.profiles import ProfileStore
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore
from inspector.storage.settings import load_settings, save_settings
from inspector.vision.teaching.teachers import TeacherStore

if TYPE_CHECKING:
    from inspector.camera.base import Camera
    from inspector.signals.process_settings import LineProcessSettings
    from inspector.vision.networks.choosing import MachineCache

_log = logging.getLogger(__name__)

ASSETS = assets_dir()


class StationContext:
    """Implements ``inspector.cli.context.CommandContext`` on a data directory."""

    def __init__(
        self, data_dir: Path | None, device: str, runtime: str, quiet: bool, *, forgiving: bool = False, folder: Folder = Folder.MADE
    ) -> None:
        """Make the data directory if need be and read the settings. Raises SettingsError, StorageError.

        Whether it can be written to is left to who writes: reading and judging do without. ``forgiving``, ``folder``: see MakeContext.
        """
        self._folder = DataDir(data_dir or default_data_dir())
        self._makes_folder = folder is Folder.MADE
        self.trouble: InspectorError | None = None
        self.data_dir = self._folder.root
        self.assets_dir = ASSETS
        self.device = device
        self.runtime = runtime
        self.quiet = quiet
        self.chosen_at_start: tuple[StartChoice, ...] = ()
        self._settling = threading.Lock()
        self._learning_turn = threading.Semaphore(1)
        self._learn_secrets()
        self.settings: Settings = load_settings(ASSETS / "settings.yaml", None)
        try:
            if self._makes_folder:
                self._folder.make()
            elif folder is Folder.NEEDED:
                self._folder.check_begun()
            self.settings = load_settings(ASSETS / "settings.yaml", self._folder.settings)
        except InspectorError as error:
            if not forgiving:
                raise
            self.trouble = error

    def _learn_secrets(self) -> None:
        from inspector.camera.secrets import SECRETS

        try:
            SECRETS.learn(load_secrets(self._folder.camera_secrets))
        except StorageError as error:  # a camera with a password says so when it is opened; all else goes on
            _log.error("%s", error)

    def _for_settings(self, address: str, written: str) -> str:
        """The address as it is shown; its password is kept apart. As a person has ``written`` it, if that is the same, password and all.
        Raises StorageError."""
        from inspector.camera.secrets import SECRETS

        whole = SECRETS.whole(address)
        shown = SECRETS.note(whole)
        if shown != whole:
            keep_secrets(self._folder.camera_secrets, {shown: whole})
        same = redact(written) == shown and whole in (shown, written)
        return written if same else shown

    @functools.cached_property
    def recipes(self) -> RecipeStore:
        return RecipeStore(self._folder.recipes)

    @functools.cached_property
    def recipe_service(self) -> RecipeService:
        writing = functools.partial(DataDirLock, self._folder)
        refuse = self.settings.profile.when_other == "refuse"
        gate = ExamGate(self.exams, lambda: profile_in_use(self.profiles), refuse_other_profile=refuse)
        return RecipeService(
            self.recipes,
            self.pipeline,
            self._audit,
            writing,
            self.access,
            gate,
            judging=self._begins_with,
            entries=self._audit_entries,
            compile_float32=self.pipeline_float32,
        )

    def _audit_entries(self) -> tuple[AuditEntry, ...]:
        """None where the database cannot be read: recipes can be shown without it."""
        try:
            return self.database.audit_entries(MOST_LOOKED_THROUGH)
        except StorageError as error:
            _log.warning("%s", error)
            return ()

    @functools.cached_property
    def exams(self) -> ExamService:
        writing = functools.partial(DataDirLock, self._folder)
        return ExamService(self.recipes.exams, lambda: self.database, writing=writing, access=self.access)

    def _audit(self, what: str, detail: str, *, who: str = "", old: str = "", new: str = "", why: str = "") -> None:
        """Opens the database with the first entry, not before."""
        self.database.audit(what, detail, who=who, old=old, new=new, why=why)

    def _begins_with(self) -> dict[str, str]:
        """Name of each view -> the recipe that the station begins with the next time."""
        if self.settings.views:
            return {view.name: self._named(view.recipe) for view in self.settings.views}
        return {"": self._named(self.settings.recipe or self.database.known_state("recipe") or "")}

    @functools.cached_property
    def access(self) -> Access:
        people = self.settings.people
        return_after_s = 60 * people.return_minutes
        service = PeopleService(self.database, shortest_pin=people.shortest_pin)
        ends = self.settings.shifts if people.until_shift_end else ()
        return Access(self.database, service, return_after_s=return_after_s, shift_ends=ends)

    def _begin_people(self, lock: DataDirLock) -> Callable[[], None]:
        """A station begins: who touches nothing is signed out, the audit is sent where the settings say, and what a person wrote into the
        settings since the last start stands in it. Returns what to call when nothing of the station writes any more."""
        note_settings(self.database, self.settings)
        self.access.start()
        sender = None
        if self.settings.syslog.to:
            address = parse_address(self.settings.syslog.to)
            sender = SyslogSender(address, AuditReader(self._folder.database), self.database, ca_file=self.settings.syslog.ca_file)
            sender.start()

        def end() -> None:
            self.access.stop()
            if sender is not None:
                sender.stop()
            lock.release()

        return end

    def settings_book(self) -> SettingsBook:
        """Where a person changes the settings."""

        def kept(settings: Settings) -> None:
            keep_settings(self.database, settings)  # which opens the database only now

        return SettingsBook(ASSETS / "settings.yaml", self._folder.settings, self.access, kept)

    @functools.cached_property
    def database(self) -> StationDatabase:
        return self._station_database(self._folder.database)

    def _station_database(self, path: Path) -> StationDatabase:
        from inspector.storage.ledger.key import LedgerKey

        return StationDatabase(path, opens_later=True, key=LedgerKey(self._folder.ledger_key))

    @functools.cached_property
    def records(self) -> RecordStore:
        return _records(self._folder, self.database, self.settings)

    @functools.cached_property
    def profiles(self) -> ProfileStore:
        return ProfileStore(self._folder.profiles, self.settings.profile.name, functools.partial(self._remember, "profile"))

    @functools.cached_property
    def teachers(self) -> TeacherStore:
        """Weights that come by pip or torch are kept at the first look at them; by a command that makes no folder, aside until it ends."""
        if self._makes_folder or self._folder.root.is_dir():
            return _teachers(self._folder.teachers)
        aside = tempfile.mkdtemp(prefix="inspector-")
        weakref.finalize(self, shutil.rmtree, aside, ignore_errors=True)
        return _teachers(Path(aside))

    @functools.cached_property
    def _cache(self) -> MachineCache:
        from inspector.vision.networks.choosing import MachineCache

        with suppress(StorageError):  # what cannot be cached is worked out anew
            for folder in (self._folder.cache, self._folder.cache / "compiled"):
                sweep_leftovers(folder)
        return MachineCache.at(self._folder.cache, write_bytes)

    def reports(self) -> ReportMaker:
        def up_to_date() -> None:
            self._parts_database.next_part()

        return ReportMaker(
            self._parts_path, self.recipes, self.settings.report, self._folder.reports, prepare=up_to_date, access=self.access
        )

    @property
    def _parts_path(self) -> Path:
        """Of the database that has the rows of the parts: of several views that of the group."""
        return DataDir(self.data_dir / "views").database if self.settings.views else self._folder.database

    @functools.cached_property
    def _parts_database(self) -> StationDatabase:
        return StationDatabase(self._parts_path, opens_later=True) if self.settings.views else self.database

    def begin_log(self, log: ProcessLog) -> None:
        """Send this process's log to the data folder; its first lines say what runs here. Called once, by :func:`main`. Nothing where no
        station has begun: a command that only reads makes no folder."""
        if not self._folder.is_begun:
            return
        from inspector.vision.networks.processor import cores, processor_name

        log.begin(self._folder.log, self.settings.log)
        _log.info("%s", program_version())
        _log.info("packages: %s", ", ".join(f"{name} {version or 'is not installed'}" for name, version in package_versions().items()))
        _log.info("processor: %s, %d cores for this process; data folder %s", processor_name(), cores(), self.data_dir)
        if password_in_the_open(self.settings, self._folder.settings):
            _log.warning("%s holds a camera's password, and others may read it. chmod 600 it", self._folder.settings)
        _log.info("camera of the settings: %s", "; ".join(one.camera for one in self.settings.views) or self.settings.camera)

    def trainer(self) -> Trainer:
        return _trainer(self._folder.teachers)

    def compile(self, recipe: Recipe) -> Detector:
        return self._compiled(recipe, self.runtime)

    def _compiled(self, recipe: Recipe, runtime: str) -> Detector:
        from inspector.vision.networks.compiling import compile_recipe

        return compile_recipe(recipe, self.teachers.load_exact(recipe.teacher), self.device, runtime, self._cache)

    def pipeline(self, recipe: Recipe) -> Pipeline:
        return Pipeline(recipe, self.compile(recipe))

    def pipeline_float32(self, recipe: Recipe) -> Pipeline:
        """Of a recipe without ranges, also where 8 bits alone were asked for."""
        return Pipeline(recipe, self._compiled(recipe, "openvino" if self.runtime == "openvino-int8" else self.runtime))

    def elsewhere(self, data_dir: Path) -> StationContext:
        other = StationContext(data_dir, self.device, self.runtime, self.quiet)
        if self._folder.teachers.is_dir():
            shutil.copytree(self._folder.teachers, other._folder.teachers, dirs_exist_ok=True)
        # What is measured there, or tried, is one recipe: it does not go on learning beside that.
        other.settings = replace(other.settings, teach=replace(other.settings.teach, go_on=GoOn.OFF))
        return other

    def views(self, views: Sequence[StationView]) -> MultiView:
        """Each view keeps its records and counters in ``views/NAME`` of the data directory, the parts' counters lie beside; the recipes
        are those of all.

        Raises SettingsError for two views with one name, StorageError."""
        same = twins(view.name for view in views)
        if same is not None:
            named = " and ".join(repr(views[place].name) for place in same)
            raise SettingsError(f"the views {named} have one name", remedy="Give each view a name of its own")
        lock = DataDirLock(self._folder)
        lock.acquire()
        open_ones, counting = len(views), threading.Lock()

        def closed() -> None:
            nonlocal open_ones
            with counting:
                open_ones -= 1
                last = not open_ones
            if last:
                end()

        end: Callable[[], None] = lock.release
        stations: dict[str, Station] = {}
        engine = self.settings.engine
        with _closed_if_it_fails(lock, self.access.stop) as begun:
            self._sweep_recipes()
            end = self._begin_people(lock)
            group = self._station_database(DataDir(self.data_dir / "views").database)
            for one in self.chosen_at_start:
                group.audit(one.what, redact(one.detail), who=one.by.who, old=redact(one.old), new=redact(one.new), why=one.by.why)
            for view in views:
                stations[view.name] = Station(self._parts_of_view(view.name, group, stations), device=self.device, on_close=closed)
                begun.append(stations[view.name])
            together = MultiView(
                stations,
                skew_s=engine.view_skew_s,
                deadline_s=engine.view_deadline_s,
                flagged_length=engine.filmstrip_length,
                database=group,
                ledger=self.settings.ledger,
                invalid_too=self.settings.review.invalid,
                access=self.access,
                sets=RecipeSets(stations, self.recipes, group.audit, self.access),
                line=self._line_of_views(),
                line_process=self._line_process,
                plant=self.settings.plant,
            )
            begun[:] = [together]  # which closes its stations
            self._pull_recipes(stations, None)
            # Behind it: from the first part on each view's inspections are put together.
            for view in views:
                stations[view.name].start(view.camera, self._named(view.recipe))
        return together

    def _parts_of_view(self, name: str, group: StationDatabase, stations: Mapping[str, Station]) -> StationServices:
        """``group``: the database of all views' parts; ``stations``: of all views, while they are made."""
        folder = DataDir(self.data_dir / "views" / name)
        database = self._station_database(folder.database)
        keep_profile = functools.partial(database.set_state, "profile")
        profiles = ProfileStore(self._folder.profiles, database.known_state("profile") or "", keep_profile)
        candidates = self._candidates(folder, functools.partial(AnswerSource, group, view=name))
        records, chosen = _records(folder, database, self.settings), self.settings.camera_output.view
        return replace(
            self._parts(records, database, functools.partial(self._remember_of, name), profiles, candidates),
            in_a_group=True,
            has_output=name == chosen if chosen in self.settings.cameras else not stations,
            judging=lambda: {view: station.recipes.asked for view, station in stations.items()},
            answered=functools.partial(group.answer_book.scores, view=name),
        )

    def _pull_recipes(self, stations: Mapping[str, Station], profiles: ProfileStore | None) -> None:
        """Approved recipes of the plant, where the settings name one. ``profiles``: of the only view."""
        if not self.settings.plant.on:
            return
        from inspector.runtime.plant.recipes_of_station import PlantPlaces, pulling_of

        first = next(iter(stations.values()))
        views = {name: station.recipes for name, station in stations.items()}
        places = PlantPlaces(self.settings, self.data_dir)
        pulling = pulling_of(places, first.recipes.service, self.database, profiles, first.note, views, self.access)
        for station in stations.values():
            station.pull_recipes(pulling)

    def _line_of_views(self) -> LineProcessSettings | None:
        if not self.settings.has_line_process:
            return None
        from inspector.runtime.line.of_station import process_settings

        return process_settings(self.settings, self.data_dir)

    @property
    def _line_process(self) -> Callable[..., None] | None:
        """What the line process does, with a log file of its own."""
        if not self.settings.has_line_process:
            return None
        from inspector.runtime.line.child import LoggedLineProcess

        return LoggedLineProcess(self._folder.log, self.settings.log)

    def _remember_of(self, view: str, key: str, value: str) -> None:
        """On the views' recording threads: the camera and the recipe that a view of the settings begins with the next time."""
        with self._settling:
            views = self.settings.views
            if key == "camera":
                value = self._for_settings(value, next((one.camera for one in views if one.name == view), ""))
            changed = tuple(replace(one, **{key: value}) if one.name == view else one for one in views)
            if changed == views:
                return
            save_settings(ASSETS / "settings.yaml", self._folder.settings, {"views": [asdict(one) for one in changed]})
            self.settings = replace(self.settings, views=changed)

    def _candidates(self, folder: DataDir, answers: Callable[[StationDatabase], AnswerSource] | None = None) -> CandidateServices:
        """``folder``: of this view. ``answers``: see ``CandidateServices``."""
        make = functools.partial(_candidate, self._folder, self.device, self.runtime, self.settings.log)

        def start_shadow(candidate: RecipeId, stopped: Callable[[], bool]) -> ShadowProcess:
            return ShadowProcess(make, candidate, stopped)

        learning = LearningServices(functools.partial(CheckpointFile, folder.cache / "learning"), self._learning_turn)
        return CandidateServices(start_shadow, folder.root / "shadow", answers, learning=learning)

    def _parts(
        self,
        records: RecordStore,
        database: StationDatabase,
        remember: Callable[[str, str], None],
        profiles: ProfileStore,
        candidates: CandidateServices,
    ) -> StationServices:
        """``profiles``: of this view's camera."""
        return StationServices(
            settings=self.settings,
            open_camera=functools.partial(_open_camera, profiles),
            compile=self.pipeline,
            compile_float32=self.pipeline_float32,
            trainer=lambda: ProcessTrainer(functools.partial(_logging_trainer, self._folder, self.settings.log)),
            recipes=self.recipes,
            records=records,
            database=database,
            remember=remember,
            profiles=profiles,
            exams=ExamService(self.recipes.exams, lambda: self.database, access=self.access),
            candidates=candidates,
            access=self.access,
            line_process=self._line_process,
        )

    def station(self, camera: str, recipe: str | None = None) -> Station:
        lock = DataDirLock(self._folder)
        lock.acquire()
        with _closed_if_it_fails(lock, self.access.stop) as begun:
            self._sweep_recipes()
            parts = self._parts(self.records, self.database, self._remember, self.profiles, self._candidates(self._folder))
            station = Station(parts, device=self.device, on_close=self._begin_people(lock))
            begun.append(station)
            self._pull_recipes({"": station}, self.profiles)
            station.start(camera or self.settings.camera, self._first_recipe(recipe), self.chosen_at_start)
        return station

    def _first_recipe(self, asked: str | None) -> str | None:
        """The one asked for, else the settings', else the one used last; with none of these the only one there is. A name that there is no
        recipe of is not passed over: the station says so, and judges nothing."""
        name = asked or self.settings.recipe or self.database.known_state("recipe")
        if name:
            return self._named(name)
        names = self.recipes.names()
        return names[0] if len(names) == 1 else None

    def _named(self, recipe: str) -> str:
        """The name of the recipe that a person calls so; as it is, where there is none: the station says that."""
        try:
            return self.recipes.name_of(recipe) if recipe else recipe
        except InspectorError:
            return recipe

    def _sweep_recipes(self) -> None:
        """What cannot be cleared away is no recipe either way, and the next start tries again."""
        try:
            self.recipes.sweep_leftovers()
        except StorageError as error:
            _log.warning("recipes: %s", error)

    def _remember(self, key: str, value: str) -> None:
        if key == "camera":
            written = load_settings(ASSETS / "settings.yaml", self._folder.settings).camera
            value = self._for_settings(value, written)
            if value != written:
                save_settings(ASSETS / "settings.yaml", self._folder.settings, {"camera": value})
        elif key == "profile":
            save_settings(ASSETS / "settings.yaml", self._folder.settings, {"profile": {"name": value}})
        else:
            self.database.set_state(key, value)


def _open_camera(profiles: ProfileStore | None, address: str) -> Camera:
    """Seen through the profile in use, if there is one. Raises CameraError, CalibrationFailed."""
    from inspector.camera.catalog import open_camera
    from inspector.camera.rectified import RectifiedCamera

    profile = None if profiles is None else profiles.current()
    camera = open_camera(address)
    return camera if profile is None else RectifiedCamera(camera, profile)


def _records(folder: DataDir, database: StationDatabase, settings: Settings) -> RecordStore:
    def computed_by() -> Mapping[str, str]:
        from inspector.vision.networks import processor

        return processor.computed_by()

    return RecordStore(folder.records, database, settings.records, computed_by=computed_by)


def _teachers(root: Path) -> TeacherStore:
    return TeacherStore(root, ASSETS / "teachers.json", write_bytes)


def _trainer(root: Path) -> Trainer:
    from inspector.vision.teaching.training import StpmTrainer

    return StpmTrainer(_teachers(root))


def _logging_trainer(folder: DataDir, settings: LogSettings) -> Trainer:
    """The trainer of the teaching process, which writes a log file of its own until it ends."""
    # Each line at once: the process may end at any moment, and no verdict waits for it.
    ProcessLog().begin(folder.log, settings, on_thread=False)
    _log.info("the teaching process has started")
    return _trainer(folder.teachers)


def _candidate(folder: DataDir, device: str, runtime: str, settings: LogSettings, candidate: RecipeId) -> Pipeline:
    """A version that judges in a process of its own, which writes a log file of its own until it ends."""
    ProcessLog().begin(folder.log, settings, on_thread=False)
    context = StationContext(folder.root, device, runtime, True)
    return context.pipeline(context.recipes.load(candidate.name, candidate.version, pictures=False))


@contextmanager
def _closed_if_it_fails(lock: DataDirLock, end: Callable[[], None]) -> Iterator[list[Station | MultiView]]:
    """A start: what the body put into the list is closed, ``end`` called and the lock released, if an error or a signal ends it."""
    begun: list[Station | MultiView] = []
    try:
        yield begun
    except BaseException:
        with undisturbed():
            for one in begun:
                with suppress(InspectorError):  # the reason why the start failed is the one to report
                    one.close()
            with suppress(InspectorError):
                end()
            lock.release()
        raise


def main(argv: Sequence[str]) -> int:
    """Run a command line (without the program's name) and return the exit code.

    The one place that sets up a log: it begins with the first context that a command asks for, in that context's data folder.
    """
    from inspector.lab.commands import LAB

    log = ProcessLog()
    # What is logged before there is a folder for the log is told to the person anyway: it need not stand on the console twice.
    logging.getLogger("inspector").addHandler(logging.NullHandler())

    def make_context(
        data_dir: Path | None, device: str, runtime: str, quiet: bool, *, forgiving: bool = False, folder: Folder = Folder.MADE
    ) -> StationContext:
        context = StationContext(data_dir, device, runtime, quiet, forgiving=forgiving, folder=folder)
        context.begin_log(log)
        _log.info("begins: %s", " ".join(argv) or "the window")
        return context

    try:
        code = run(argv, build_cli(make_context, _open_window, LAB, argv))
        _log.info("ends with exit code %d", code)
    except Exception:
        _log.critical("ends by an error that nobody caught", exc_info=True)
        raise
    finally:
        log.end()
    return code


def start() -> int:
    """The command ``inspector``: runs the command line of this process and returns the exit code."""
    code = main(sys.argv[1:])
    stuck = [thread.name for thread in threading.enumerate() if thread.daemon and thread is not threading.current_thread()]
    if stuck:
        # They were waited for: one may be in the middle of compiling a network, which Python's own end would tear to pieces (SIGABRT).
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError):
                stream.flush()
        os._exit(code)
    return code


def _open_window(make_context: Callable[[], CommandContext], window: WindowOptions) -> int:
    from inspector.gui.windows.program import ProgramRun, StationOfSettings, run_program

    def begin() -> StationOfSettings:
        context: CommandContext = make_context()
        settings, views = context.settings, context.settings.views

        def make_station() -> ViewGroup:
            return context.views(views) if views else SingleView(context.station(settings.camera))

        return StationOfSettings(settings, make_station, context.settings_book(), context.reports())

    options = ProgramRun(window.exit_after_s, window.screenshot, window.size, window.report, window.full_screen)
    return run_program(begin, load_settings(ASSETS / "settings.yaml", None), ASSETS, options)
