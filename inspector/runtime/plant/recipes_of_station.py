"""The pull of recipes, put together from a station's settings. Imported only where ``plant.url`` is set: its libraries are an extra."""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.errors import InspectorError, PlantError
from inspector.core.recipe import Recipe
from inspector.core.settings import Settings
from inspector.core.types import PROFILE_SETTING
from inspector.runtime.examination.exam_service import profile_in_use
from inspector.runtime.inspection.profiled import profile_conflict
from inspector.runtime.people.access import Access
from inspector.runtime.plant.approved_files import ApprovedFiles, Note
from inspector.runtime.plant.opening import installed, open_store
from inspector.runtime.plant.pulled import PULLED, PulledBook
from inspector.runtime.plant.pulling import RecipePulling
from inspector.runtime.plant.recipe_pull import JudgingView, RecipePull
from inspector.runtime.recipe_service import RecipeService
from inspector.storage.data_dir import DataDir
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.plant_secrets import PlantSecrets
from inspector.storage.profiles import ProfileStore

if TYPE_CHECKING:
    from inspector.plant.approval import Approvers
    from inspector.plant.postgres.recipe_register import RecipeRegister
    from inspector.plant.recipe_files import RecipeFiles


@dataclass(frozen=True)
class PlantPlaces:
    """Where a station finds the plant. ``folder``: its data folder. Each method raises PlantError."""

    settings: Settings
    folder: Path

    @property
    def station(self) -> str:
        """This station's name in the plant."""
        return self.settings.plant.station or self.settings.report.station or platform.node()

    def register(self) -> RecipeRegister:
        """The register of recipes; each has a connection of its own."""
        if not self.settings.plant.on:
            raise PlantError("there is no plant: plant.url is empty", remedy="Set plant.url and plant.store in the settings")
        with installed():
            from inspector.plant.postgres.recipe_register import RecipeRegister
        url = self.settings.plant.url
        password = PlantSecrets(DataDir(self.folder).plant_secrets).password(url)
        return RecipeRegister(url, password, program=f"inspector {self.station} recipes")

    def files(self) -> RecipeFiles:
        """The recipe files in the store."""
        with installed():
            from inspector.plant.recipe_files import RecipeFiles
        return RecipeFiles(open_store(self.settings.plant.store, self.folder))

    def approvers(self) -> Approvers:
        """Those whose approvals hold here."""
        from inspector.plant.approval import Approvers

        return Approvers(self.approvers_folder)

    @property
    def approvers_folder(self) -> Path:
        """Where their public keys are."""
        named = self.settings.plant.approvers
        return Path(named).expanduser() if named else self.folder / "approvers"


def pull_of(
    places: PlantPlaces,
    register: RecipeRegister,
    service: RecipeService,
    database: StationDatabase,
    profiles: ProfileStore | None,
    note: Note,
    views: Mapping[str, JudgingView],
    stopping: Callable[[], bool] = lambda: False,
    wait: Callable[[float], object] = lambda seconds: None,
) -> RecipePull:
    """``views``: those that judge; none where no station runs. ``database``: keeps what was taken up."""
    fetch = lambda sha256, path: places.files().fetch(sha256, path)  # noqa: E731 - a store that is not there is asked for when it is needed
    files = ApprovedFiles(service, fetch, note, partial(_misfit, places.settings, profiles))
    book = PulledBook(lambda: database.known_state(PULLED), partial(database.set_state, PULLED))
    when = places.settings.plant.take_up
    return RecipePull(places.station, register, places.approvers(), files, book, when, views, stopping=stopping, wait=wait)


def pulling_of(
    places: PlantPlaces,
    service: RecipeService,
    database: StationDatabase,
    profiles: ProfileStore | None,
    note: Note,
    views: Mapping[str, JudgingView],
    access: Access,
) -> RecipePulling:
    """Beside a running station. Raises PlantError where the libraries are not installed."""
    ended = threading.Event()
    register, notices = places.register(), places.register()
    pull = pull_of(places, register, service, database, profiles, note, views, ended.is_set, ended.wait)
    return RecipePulling(pull, register, notices, access, ended)


def _misfit(settings: Settings, profiles: ProfileStore | None, recipe: Recipe) -> str:
    """Why no part from this station's camera would be judged by it. ``profiles`` None: each view has one of its own, and says so itself."""
    if profiles is None or settings.profile.when_other != "refuse":
        return ""
    try:
        now = profile_in_use(profiles)
    except InspectorError as error:
        return str(error)
    return profile_conflict(recipe, {PROFILE_SETTING: now})
