"""A small station for the commands: the real stores and pipeline around a detector and a trainer whose answers are known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path

import cv2
import numpy as np

from inspector.cli.commands import WindowOptions
from inspector.cli.context import CommandContext, Folder
from inspector.core.errors import InspectorError, RecipeError
from inspector.core.promises.odd_parts import LEFT_OUT, OddPart, odd_note, odd_notes, told_apart
from inspector.core.quality.people import StartChoice
from inspector.core.recipe import LevelScale, Limit, Recipe, TeacherId
from inspector.core.settings import Settings
from inspector.core.status import TeachPhase
from inspector.core.teaching import TeachOptions, TeachProgress
from inspector.core.types import Detection, Picture, RecipeId
from inspector.runtime.examination.exam_service import ExamService
from inspector.runtime.examination.gate import ExamGate
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.people.access import Access
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.reporting.making import ReportMaker
from inspector.runtime.station import Station
from inspector.storage.atomic import write_bytes
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.profiles import ProfileStore
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore
from inspector.storage.settings import load_settings
from inspector.vision.framing.preprocessing import prepare
from inspector.vision.teaching.good_parts import check_good_parts
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.teaching_set import without

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SIDE = 96
GREY = 100
DEFECT = (24, 56, 32, 72)
"""Rows and columns of the defect, from and to."""


def part(number: int, *, defective: bool = False) -> Picture:
    """A grey part with noise of its own; a defective one has a bright rectangle. uint8 RGB (96, 96, 3)."""
    picture = np.random.default_rng(number).integers(GREY - 8, GREY + 9, (SIDE, SIDE, 3), dtype=np.uint8)
    if defective:
        top, bottom, left, right = DEFECT
        picture[top:bottom, left:right] = 220
    return picture


def write_picture(path: Path, picture: Picture) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))


def write_video(path: Path, pictures: Sequence[Picture]) -> None:
    """MJPEG in AVI, 25 frames/s."""
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter_fourcc(*"MJPG"), 25, (SIDE, SIDE))
    assert writer.isOpened()
    for picture in pictures:
        writer.write(cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    writer.release()


class BrightnessDetector:
    """How far each pixel is from the grey of a good part, as log10 of its part of the range."""

    runtime = "brightness f32 CPU"

    def detect(self, picture: Picture) -> Detection:
        distance = np.abs(picture.astype(np.float32).mean(axis=2) - GREY) / 255
        values = np.log10(np.maximum(distance, 1e-4)).astype(np.float32)
        return Detection(values, float(values.max()))

    def close(self) -> None:
        pass


class BrightnessTrainer:
    """Sets the limit just above the scores of the held-out parts; refuses what the real one refuses. Keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[TeachOptions] = []
        self.notes: dict[str, str] = {}
        self.odd: tuple[OddPart, ...] = ()

    def teach(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        on_progress: Callable[[TeachProgress], None],
        cancelled: Callable[[], bool],
        on_first: Callable[[Recipe], None] | None = None,
    ) -> Recipe:
        self.asked.append(options)
        check_good_parts(frames, options.region, options.picture_names)
        odd, confirmed = told_apart(self.odd, options.confirmed)
        if options.leave_out_odd:
            gone = {one.index for one in odd}
            frames, options = without(frames, options, gone)
            self.notes = {LEFT_OUT: odd_note(odd)}
            odd = ()
        self.notes |= odd_notes(odd, confirmed)
        on_progress(TeachProgress(TeachPhase.TRAINING, 0.5, 1.0, 0.25, odd=odd))
        held = frames[-max(2, round(len(frames) * options.held_out)) :]
        height, width = frames[0].shape[:2]
        size = options.input_size or (64, 64)
        found = [BrightnessDetector().detect(prepare(frame, options.region, size)) for frame in held]
        scores = tuple(detection.score for detection in found)
        limit = Limit(max(scores) + 0.3, options.target_rate, 1 / (len(held) + 1), len(held), "conformal")
        return Recipe(
            id=RecipeId(name, ""),
            created_at=1_760_000_000.0,
            teacher=TeacherId("resnet18", "ab" * 32),
            frame_size=(width, height),
            region=options.region,
            input_size=size,
            fusion=options.fusion,
            smoothing_px=options.smoothing_px,
            level_scales=(LevelScale(0.1, 0.3),) * 3,
            student={"layer1.weight": np.ones((2, 3, 3, 3), np.float32)},
            limit=limit,
            good_scores=scores,
            colour_scale=(-3.0, limit.value + 0.3),
            seed=options.seed,
            teach_seconds=0.5,
            image_steps=12,
            loss_curve=(1.0, 0.25),
            notes=self.notes,
            reference=held[0],
            reference_map=(scores[0], float(found[0].values.mean())),
        )


@dataclass
class SmallContext:
    """Implements CommandContext."""

    data_dir: Path
    device: str
    runtime: str
    quiet: bool
    settings: Settings
    teach_with: BrightnessTrainer
    assets_dir: Path = ASSETS
    trouble: InspectorError | None = None
    chosen_at_start: tuple[StartChoice, ...] = ()

    @cached_property
    def recipes(self) -> RecipeStore:
        return RecipeStore(self.data_dir / "recipes")

    @cached_property
    def recipe_service(self) -> RecipeService:
        lock = partial(DataDirLock, DataDir(self.data_dir))
        return RecipeService(self.recipes, self.pipeline, self.database.audit, lock, self.access, ExamGate(self.exams))

    @cached_property
    def exams(self) -> ExamService:
        lock = partial(DataDirLock, DataDir(self.data_dir))
        return ExamService(self.recipes.exams, lambda: self.database, writing=lock, access=self.access)

    @cached_property
    def access(self) -> Access:
        return Access(self.database)

    @cached_property
    def database(self) -> StationDatabase:
        return StationDatabase(self.data_dir / "station.db")

    @cached_property
    def records(self) -> RecordStore:
        return RecordStore(self.data_dir / "records", self.database, self.settings.records)

    @cached_property
    def profiles(self) -> ProfileStore:
        return ProfileStore(self.data_dir / "profiles", self.settings.profile.name, lambda name: None)

    @cached_property
    def teachers(self) -> TeacherStore:
        return TeacherStore(self.data_dir / "teachers", ASSETS / "teachers.json", write_bytes)

    def trainer(self) -> BrightnessTrainer:
        return self.teach_with

    def compile(self, recipe: Recipe) -> BrightnessDetector:
        return BrightnessDetector()

    def pipeline(self, recipe: Recipe) -> Pipeline:
        return Pipeline(recipe, self.compile(recipe))

    def reports(self) -> ReportMaker:
        return ReportMaker(self.data_dir / "station.db", self.recipes, self.settings.report, self.data_dir / "reports")

    def elsewhere(self, data_dir: Path) -> SmallContext:
        return replace(self, data_dir=data_dir)

    def station(self, camera: str, recipe: str | None = None) -> Station:
        raise RecipeError("this small station has no engine", where=camera)


@dataclass
class Bench:
    """Makes contexts over one data folder and remembers them; ``window`` stands where the window would open."""

    data_dir: Path
    trainer: BrightnessTrainer = field(default_factory=BrightnessTrainer)
    made: list[SmallContext] = field(default_factory=list)
    windows: list[CommandContext] = field(default_factory=list)
    window_code: int = 0
    settings: Settings | None = None
    """Those of the program, unless given."""

    def __call__(
        self, data_dir: Path | None, device: str, runtime: str, quiet: bool, *, forgiving: bool = False, folder: Folder = Folder.MADE
    ) -> SmallContext:
        root = data_dir or self.data_dir
        root.mkdir(parents=True, exist_ok=True)
        settings = self.settings or load_settings(ASSETS / "settings.yaml", None)
        self.made.append(SmallContext(root, device, runtime, quiet, settings, self.trainer))
        return self.made[-1]

    def open_window(self, make: Callable[[], CommandContext], window: WindowOptions) -> int:
        self.windows.append(make())
        return self.window_code

    @property
    def recipes(self) -> RecipeStore:
        return RecipeStore(self.data_dir / "recipes")
