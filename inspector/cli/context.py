"""What the commands work with. ``inspector.app`` builds one; the commands never build these things themselves."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the names alone: --help and the window must not wait for OpenCV and pydantic
    from inspector.core.detector import Detector
    from inspector.core.errors import InspectorError
    from inspector.core.quality.people import StartChoice
    from inspector.core.recipe import Recipe
    from inspector.core.settings import Settings, StationView
    from inspector.core.teaching import Trainer
    from inspector.runtime.examination.exam_service import ExamService
    from inspector.runtime.inspection.pipeline import Pipeline
    from inspector.runtime.multi_view import MultiView
    from inspector.runtime.people.access import Access
    from inspector.runtime.recipe_service import RecipeService
    from inspector.runtime.reporting.making import ReportMaker
    from inspector.runtime.settings_book import SettingsBook
    from inspector.runtime.station import Station
    from inspector.storage.ledger.database import StationDatabase
    from inspector.storage.profiles import ProfileStore
    from inspector.storage.recipes.store import RecipeStore
    from inspector.storage.records.store import RecordStore
    from inspector.vision.teaching.teachers import TeacherStore


class Folder(Enum):
    """What a command wants of the data folder. One that only reads leaves no folder behind where a name was mistyped."""

    MADE = auto()
    """It is made where it is not there."""
    NEEDED = auto()
    """Without it there is nothing that the command could show or change: that is said, and nothing is made."""
    UNNEEDED = auto()
    """The command does without, too; nothing is made."""


class CommandContext(Protocol):
    """The station's parts, each made when it is first asked for (torch is not imported before it is needed)."""

    data_dir: Path
    assets_dir: Path
    settings: Settings
    trouble: InspectorError | None
    device: str
    runtime: str
    quiet: bool
    chosen_at_start: tuple[StartChoice, ...]
    """What the command line of this start has changed; the station notes it in the audit."""

    @property
    def recipes(self) -> RecipeStore: ...

    @property
    def recipe_service(self) -> RecipeService:
        """What is done with recipes, under the lock of the data folder."""
        ...

    def settings_book(self) -> SettingsBook:
        """Where a person changes the settings."""
        ...

    @property
    def exams(self) -> ExamService:
        """The known parts of the products, and the exams that were held."""
        ...

    @property
    def access(self) -> Access:
        """Who is at the station, and what this person may."""
        ...

    @property
    def records(self) -> RecordStore: ...

    @property
    def database(self) -> StationDatabase: ...

    @property
    def profiles(self) -> ProfileStore: ...

    @property
    def teachers(self) -> TeacherStore: ...

    def reports(self) -> ReportMaker:
        """Makes reports of what the parts' ledger says. The ledger is brought up to date first, if it can be written to."""
        ...

    def trainer(self) -> Trainer:
        """Teaches in this process with all its cores."""
        ...

    def compile(self, recipe: Recipe) -> Detector:
        """The fastest detector of this machine that agrees with the reference. Raises RecipeMismatch, TeacherUnavailable."""
        ...

    def pipeline(self, recipe: Recipe) -> Pipeline:
        """The recipe's detector with everything around it: ``Pipeline.inspect(Frame) -> Inspection``, on the caller's thread."""
        ...

    def elsewhere(self, data_dir: Path) -> CommandContext:
        """The same device and runtime on another data directory, with the teachers of this one."""
        ...

    def views(self, views: Sequence[StationView]) -> MultiView:
        """Running stations for several cameras that look at the same parts. Close them."""
        ...

    def station(self, camera: str, recipe: str | None = None) -> Station:
        """A running station. Close it."""
        ...


class MakeContext(Protocol):
    """Makes the parts of a station. ``data_dir`` None: this user's."""

    def __call__(
        self, data_dir: Path | None, device: str, runtime: str, quiet: bool, *, forgiving: bool = False, folder: Folder = Folder.MADE
    ) -> CommandContext:
        """Raises InspectorError. ``forgiving``: a data folder or settings that cannot be used are kept in ``trouble`` instead, and the
        settings are the program's defaults. ``folder``: what the command wants of the data folder."""
        ...
