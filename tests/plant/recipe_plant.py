"""A plant of small stations: a real database and a folder as its store, an engineer who publishes and an approver who signs."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from inspector.core.plant.approval import Purpose, RecipeApproval
from inspector.core.plant.recipe_offer import RecipeOffer
from inspector.core.quality.people import By
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.plant.approval import ApproverKey, make_key, read_key
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.plant.postgres.recipe_register import PublishedVersion, RecipeRegister
from inspector.runtime.plant.publishing import Publishing, Wanted
from inspector.runtime.plant.recipe_pull import JudgingView, RecipePull
from inspector.runtime.plant.recipes_of_station import PlantPlaces, pull_of
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets
from inspector.storage.settings import load_settings
from tests.cli.small import ASSETS, BrightnessTrainer, SmallContext, part
from tests.plant.conftest import PlantDatabase

NAME = "Plate"


def teach(context: SmallContext, parts: Sequence[Picture]) -> Recipe:
    """A version of the plate, in use."""
    learned = context.teach_with.teach(NAME, parts, TeachOptions(), lambda _: None, lambda: False)
    return context.recipe_service.keep_taught(learned, parts)


@dataclass
class PlantStation:
    """A station that pulls by hand. ``views``: what judges there."""

    context: SmallContext
    pull: RecipePull
    register: RecipeRegister

    @property
    def offer(self) -> RecipeOffer | None:
        return next(iter(self.pull.offers), None)

    @property
    def in_use(self) -> str | None:
        return self.context.recipes.in_use(NAME) if NAME in self.context.recipes.names() else None

    @property
    def audit(self) -> str:
        return "\n".join(f"{entry.who}: {entry.detail}" for entry in self.context.database.audit_entries())


class RecipePlant:
    """``folder``: of everything but the database."""

    def __init__(self, database: PlantDatabase, folder: Path) -> None:
        self.database = database
        self.folder = folder
        self.store = folder / "store"
        make_key(folder / "keys", "anna")
        self.key: ApproverKey = read_key(folder / "keys" / "anna.key", lambda: "")
        with closing(connect(database.url, database.password)) as owner:
            account = add_person(owner, database.url, "eve", "engineer")
        self.engineer = self.context("eve", account.url, account.password)
        self._open: list[RecipeRegister] = []
        self.publishing = Publishing(*self._publishing_parts(self.engineer))

    def context(self, name: str, url: str, password: str, take_up: str = "ask") -> SmallContext:
        folder = self.folder / name
        folder.mkdir()
        PlantSecrets(DataDir(folder).plant_secrets).keep_password(url, password)
        (folder / "approvers").mkdir()
        shutil.copy(self.folder / "keys" / "anna.pub", folder / "approvers")
        settings = load_settings(ASSETS / "settings.yaml", None)
        plant = replace(settings.plant, url=url, store=self.store.as_uri(), station=name, take_up=take_up)  # type: ignore[arg-type]
        return SmallContext(folder, "cpu", "auto", True, replace(settings, plant=plant), BrightnessTrainer())

    def station(
        self,
        name: str,
        take_up: Literal["ask", "at_lot_change", "at_once"] = "ask",
        views: dict[str, JudgingView] | None = None,
    ) -> PlantStation:
        context = self.context(name, *self.database.add_station(name), take_up)
        return self.again(context, views)

    def again(self, context: SmallContext, views: dict[str, JudgingView] | None = None) -> PlantStation:
        """The station after a start."""
        places = PlantPlaces(context.settings, context.data_dir)
        register = places.register()
        self._open.append(register)

        def note(what: str, detail: str, by: By) -> None:
            context.database.audit(what, detail, who=by.who, why=by.why)

        service = context.recipe_service
        return PlantStation(context, pull_of(places, register, service, context.database, context.profiles, note, views or {}), register)

    def publish(self, parts: Sequence[Picture] | None = None) -> PublishedVersion:
        taught = teach(self.engineer, [part(number) for number in range(12)] if parts is None else parts)
        return self.publishing.publish(NAME, taught.id.version)[0]

    def approve(self, published: PublishedVersion, *stations: str, later_s: float = 0.0, purpose: Purpose = Purpose.USE) -> RecipeApproval:
        begins = datetime.now(UTC) + timedelta(seconds=later_s)
        wanted = Wanted(NAME, published.version, stations, begins, purpose)
        return self.publishing.approve(self.key, self.publishing.find(wanted), wanted)

    def taken_up(self) -> dict[str, tuple[str, str]]:
        """Station -> what it has told of the last approval."""
        rows = self.register.all_taken_up()
        return {one.station: (one.state, one.reason) for one in rows}

    @property
    def register(self) -> RecipeRegister:
        return self._register

    def close(self) -> None:
        for register in self._open:
            register.close()

    def _publishing_parts(self, context: SmallContext):  # type: ignore[no-untyped-def]
        places = PlantPlaces(context.settings, context.data_dir)
        self._register = places.register()
        self._open.append(self._register)
        return places, self._register, context.recipe_service, context.access
