"""A small line for the runtime's tests: the real stores and engine around a detector, a camera and a trainer that do as they are told."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np

from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.catalog import open_camera
from inspector.core.camera_features import Setting
from inspector.core.channel import Channel, WhenFull
from inspector.core.errors import CameraLost, CameraTimeout, TeachingCancelled
from inspector.core.fixture import Align
from inspector.core.promises.odd_parts import OddPart, odd_notes, told_apart
from inspector.core.recipe import Recipe
from inspector.core.settings import (
    DriftSettings,
    EngineSettings,
    GoldenSettings,
    LedgerSettings,
    LogSettings,
    PeopleSettings,
    ProfileSettings,
    RecordSettings,
    ReportSettings,
    ReviewSettings,
    Settings,
    SyslogSettings,
    TeachSettings,
    WindowSettings,
)
from inspector.core.status import Status, TeachPhase
from inspector.core.teaching import FIRST_VERSION, TeachOptions, TeachProgress
from inspector.core.types import Detection, Frame, Inspection, Picture, RecipeId, Verdict
from inspector.runtime.examination.exam_service import ExamService
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.station import Station, StationServices
from inspector.storage.assets import assets_dir
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey
from inspector.storage.profiles import ProfileStore
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore
from inspector.storage.settings import load_settings
from tests.runtime.faulty_camera import Device
from tests.runtime.toy_trainer import make_recipe

DEADLINE_S = 20.0
SIDE = 128

_SHIPPED = load_settings(assets_dir() / "settings.yaml", None)
"""The signals of the line: off."""

SETTINGS = Settings(
    camera="",
    recipe="",
    views=(),
    shifts=("06:00",),
    engine=EngineSettings(
        stall_after_s=30.0,  # tests of a silent camera have less patience: see acquisition/conftest.py
        trigger_deadline_s=0.5,
        view_skew_s=0.05,
        view_deadline_s=0.5,
        trigger_queue_length=3,
        replay_queue_length=4,
        filmstrip_length=5,
        trend_length=50,
        latency_window=100,
    ),
    records=RecordSettings(keep=False, pass_every=0, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=8),
    teach=TeachSettings(
        parts=3,
        budget_s=1.0,
        teacher="auto",
        target_rate=0.01,
        confidence=0.9,
        guaranteed=False,
        review_rate=0.0,
        align=Align.OFF,
        tiles="1x1",
        parts_per_picture=1,
        parts_at_most=False,
        held_out=0.2,
        seed=0,
        sample_interval_s=0.0,
        normalise_light=False,
        augment=True,
    ),
    drift=DriftSettings(false_alarm_parts=0),
    golden=GoldenSettings(at_start=False, interval_hours=0),
    window=WindowSettings(theme="dark", language="en", density="mouse", overlay_opacity=0.5, repaint_hz=30.0),
    review=ReviewSettings(invalid=True, sound=False),
    profile=ProfileSettings(name="", when_other="refuse"),
    log=LogSettings(level="info", size_mb=5.0, files=5),
    report=ReportSettings(station="", folder=""),
    people=PeopleSettings(return_minutes=0, until_shift_end=False, shortest_pin=4),
    syslog=SyslogSettings(to="", ca_file=""),
    ledger=LedgerSettings(parts_days=0, audit_days=0),
    line=_SHIPPED.line,
    modbus=_SHIPPED.modbus,
    outputs=_SHIPPED.outputs,
    camera_output=_SHIPPED.camera_output,
    reject=_SHIPPED.reject,
    opcua=_SHIPPED.opcua,
    mqtt=_SHIPPED.mqtt,
    codes=_SHIPPED.codes,
    plant=_SHIPPED.plant,
)


def until(reached: Callable[[], bool], what: str | Callable[[], str] = "") -> None:
    """Wait for it, with a deadline. ``what``: told if it does not happen; a function is asked then."""
    never = threading.Event()
    deadline = monotonic() + DEADLINE_S
    while not reached():
        assert monotonic() < deadline, f"did not happen in {DEADLINE_S:.0f} s: {what() if callable(what) else what or reached}"
        never.wait(0.003)


def picture(grey: int, side: int = SIDE) -> Picture:
    return np.full((side, side, 3), grey, np.uint8)


GOOD, BAD = 60, 120
"""Grey values: below and above the limit of the recipes here (255 * 10 ** -0.5 = 80.6)."""


def shot(frame_id: int, grey: int = GOOD, fault: str = "", side: int = SIDE) -> Shot:
    """No two good parts are the same to the bit: one pixel tells them apart."""
    image = picture(grey, side)
    image[0, 0] = grey, (grey + frame_id) % 256, (grey + frame_id // 256) % 256
    return Shot(image, frame_id, monotonic(), fault)


def frame(index: int = 0, grey: int = GOOD, fault: str = "", session: int = 1) -> Frame:
    return Frame(picture(grey), index, monotonic(), 1_760_000_000.0 + index, index, session, fault)


class GreyDetector:
    """The map is the mean grey value, as log10 of its part of the range. ``free`` cleared, it hangs; ``fault`` it raises."""

    runtime = "grey f32 CPU"

    def __init__(self) -> None:
        self.free = threading.Event()
        self.free.set()
        self.entered = threading.Event()
        self.fault: Exception | None = None
        self.answer: Detection | None = None
        self.closed = 0

    def detect(self, picture: Picture) -> Detection:
        assert not self.closed, "a closed detector was used"
        self.entered.set()
        assert self.free.wait(DEADLINE_S)
        if self.fault is not None:
            raise self.fault
        if self.answer is not None:
            return self.answer
        level = math.log10(max(1.0, float(picture.mean())) / 255)
        values = np.full(picture.shape[:2], level, np.float32)
        return Detection(values, float(values.max()))

    def close(self) -> None:
        self.closed += 1


class ScriptedCamera(Camera):
    """Gives what its test hands it: shots, None for the end, an exception to raise."""

    def __init__(self, delivery: Delivery, address: str = "scripted") -> None:
        self.address = address
        self.delivery = delivery
        self.script: Channel[Shot | Exception | None] = Channel(10_000, WhenFull.REFUSE)
        self.good_only: list[bool] = []
        self.closed = 0

    def give(self, *what: Shot | Exception | None) -> None:
        for one in what:
            assert self.script.put(one)

    def read(self, timeout: float) -> Shot | None:
        try:
            found = self.script.get(min(timeout, 0.02))
        except TimeoutError:
            raise CameraTimeout("nothing yet") from None
        if isinstance(found, Exception):
            raise found
        return found

    def settings(self) -> dict[str, Setting]:
        return {"width": SIDE, "height": SIDE, "name": self.address}

    def good_parts_only(self, wanted: bool) -> None:
        self.good_only.append(wanted)

    def close(self) -> None:
        self.closed += 1


class StepTrainer:
    """Waits for ``go``; then gives a recipe, or raises ``fault``. Looks at ``cancelled`` meanwhile."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.began = threading.Event()
        self.fault: Exception | None = None
        self.frames: list[Picture] = []
        self.limit = -0.4
        self.first_limit: float | None = None
        self.notes: dict[str, str] = {}
        self.names: tuple[str, ...] = ()
        self.odd: tuple[OddPart, ...] = ()
        self.options: list[TeachOptions] = []

    def teach(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        on_progress: Callable[[TeachProgress], None],
        cancelled: Callable[[], bool],
        on_first: Callable[[Recipe], None] | None = None,
    ) -> Recipe:
        self.frames, self.names = list(frames), options.picture_names
        self.options.append(options)
        odd = told_apart(tuple(one for one in self.odd if one.name in options.picture_names), options.confirmed)[0]
        if self.first_limit is not None and on_first is not None:
            memory = {"places": np.full((2, 3), 0.5, np.float32)}
            first = make_recipe(name, frames[0].shape[1], self.first_limit, id=RecipeId(name, FIRST_VERSION), student={}, memory=memory)
            on_first(replace(first, notes=odd_notes(odd, ())))
        on_progress(TeachProgress(TeachPhase.TRAINING, 0.5, 1.0, 0.25, odd=odd))
        self.began.set()
        while not self.go.wait(0.003):
            if cancelled():
                raise TeachingCancelled("teaching was stopped")
        if self.fault is not None:
            raise self.fault
        return make_recipe(name, frames[0].shape[1], self.limit, notes=self.notes | odd_notes(odd, ()))


@dataclass
class Line:
    """An engine with all its parts on a folder. ``compile`` may be held up by clearing ``compiling``."""

    folder: Path
    settings: Settings = SETTINGS
    cameras: dict[str, Camera | Exception] = field(default_factory=dict)
    devices: dict[str, Device] = field(default_factory=dict)
    detectors: list[GreyDetector] = field(default_factory=list)
    trainer: StepTrainer = field(default_factory=StepTrainer)
    opened: list[str] = field(default_factory=list)
    remembered: list[tuple[str, str]] = field(default_factory=list)
    judged: list[Inspection] = field(default_factory=list)
    closed: int = 0
    records_type: type[RecordStore] = RecordStore
    profiles: ProfileStore | None = None
    rectify: Callable[[Camera], Camera] = lambda camera: camera
    opens_later: bool = False
    access: Access = OPEN

    def __post_init__(self) -> None:
        self._checked = False
        self.compiling = threading.Event()
        self.compiling.set()
        self.compile_began = threading.Event()
        key = LedgerKey(self.folder / "ledger_key.pem")
        self.database = StationDatabase(self.folder / "station.db", opens_later=self.opens_later, key=key)
        self.recipes = RecipeStore(self.folder / "recipes")
        self.records = self.records_type(self.folder / "records", self.database, self.settings.records)
        self.engine = Station(
            StationServices(
                settings=self.settings,
                open_camera=self._open,
                compile=self._compile,
                trainer=lambda: self.trainer,
                recipes=self.recipes,
                records=self.records,
                database=self.database,
                remember=lambda key, value: self.remembered.append((key, value)),
                profiles=self.profiles,
                exams=ExamService(self.recipes.exams, lambda: self.database, access=self.access),
                access=self.access,
            ),
            on_close=self._on_close,
        )
        self.engine.observe(self.judged.append)

    def start(self, camera: str = "scripted", recipe: str | None = "part") -> Station:
        if recipe is not None and recipe not in self.recipes.names():
            self.recipes.save(make_recipe(recipe))
        self.engine.start(camera, recipe)
        return self.engine

    def scripted(self, delivery: Delivery, address: str = "scripted") -> ScriptedCamera:
        camera = ScriptedCamera(delivery, address)
        self.cameras[address] = camera
        return camera

    def until(self, reached: Callable[[Status], bool]) -> Status:
        """Wait until the status says so, and return it."""
        seen: list[Status] = []

        def look() -> bool:
            seen[:] = [self.engine.status()]
            return reached(seen[0])

        until(look, lambda: f"last seen: {seen}")
        return seen[0]

    def until_judged(self, count: int) -> None:
        until(lambda: len(self.judged) >= count, f"{count} parts judged")

    def close(self) -> None:
        """Free whatever hangs, stop everything."""
        self.compiling.set()
        for detector in self.detectors:
            detector.free.set()
        for device in self.devices.values():
            device.hang = False
            device.unhang.set()
        self.engine.close()
        for one in self.engine._worked_by():
            one.join(DEADLINE_S)  # closed before, while something hung: its threads end now
        if not self._checked and not self.engine.status().losses.unkept:
            self._checked = True
            self.kept()
        self.database.close()

    def kept(self) -> None:
        """Every part that the observer was told of has its row, and the counters on the disk are what the rows say."""
        told = {one.part_number: one.verdict for one in self.judged if not one.set_up}
        first = min(told, default=0)
        rows = {row.number: row.verdict for row in self.database.part_rows(1_000_000, first=first)} if told else {}
        assert {number: rows.get(number) for number in told} == told
        before = self.database.load_counters()
        assert self.database.mend_counters() == before

    def verdicts(self) -> list[Verdict]:
        return [inspection.verdict for inspection in self.judged]

    def accounted(self) -> None:
        """The counters are what the observer saw, and no part was seen twice. On a line that goes on they may differ by a part for a
        moment, while it is counted and told of."""
        seen: list[list[int]] = []

        def agree() -> bool:
            counters, verdicts = self.engine.status().counters, self.verdicts()
            seen[:] = [[counters.passed, counters.failed, counters.invalid], [verdicts.count(verdict) for verdict in Verdict]]
            return seen[0] == seen[1]

        until(agree, lambda: f"counted {seen[0]}, told of {seen[1]}")
        indices = [inspection.frame.index for inspection in self.judged]
        assert indices == sorted(set(indices))

    def _open(self, address: str) -> Camera:
        self.opened.append(address)
        if address in self.devices:
            return self.devices[address].open(address)
        found = self.cameras.get(address)
        if isinstance(found, Exception):
            raise found
        return self.rectify(found if found is not None else open_camera(address))

    def _compile(self, recipe: Recipe) -> Pipeline:
        self.compile_began.set()
        assert self.compiling.wait(DEADLINE_S)
        self.detectors.append(GreyDetector())
        return Pipeline(recipe, self.detectors[-1])

    def _on_close(self) -> None:
        self.closed += 1


def with_engine(**changes: Any) -> Settings:
    return replace(SETTINGS, engine=replace(SETTINGS.engine, **changes))


def with_records(**changes: Any) -> Settings:
    return replace(SETTINGS, records=replace(SETTINGS.records, **changes))


LOST = CameraLost("gone", where="scripted", remedy="Look at the cable")
