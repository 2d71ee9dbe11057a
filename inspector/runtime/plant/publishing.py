"""What an engineer and an approver do for all stations: publish a version, approve it, go back to an earlier one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from inspector.core.errors import ApprovalRefused, InspectorError, PlantError
from inspector.core.plant.approval import (
    Purpose,
    RecipeApproval,
    next_serial,
    read_statement,
    sorted_stations,
    whole_second,
)
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right
from inspector.runtime.people.access import Access
from inspector.runtime.plant.recipes_of_station import PlantPlaces
from inspector.runtime.recipe_service import RecipeService

if TYPE_CHECKING:
    from inspector.plant.approval import ApproverKey
    from inspector.plant.postgres.recipe_register import PublishedVersion, RecipeRegister

LEAST_DIGITS = 16
"""Of a digest that a person gives: 64 bits, which nobody finds another file for."""


@dataclass(frozen=True)
class Wanted:
    """What is to be approved. ``version`` empty: the one published last. ``stations`` none: all. ``digest``: first digits of that of the
    file, as ``publish`` told it; empty where this station has the same version itself."""

    name: str
    version: str = ""
    stations: tuple[str, ...] = ()
    valid_from: datetime | None = None
    purpose: Purpose = Purpose.USE
    digest: str = ""


class Publishing:
    """Every method blocks for the network and raises InspectorError; then nothing was published or approved."""

    def __init__(self, places: PlantPlaces, register: RecipeRegister, service: RecipeService, access: Access) -> None:
        self._places = places
        self._register = register
        self._service = service
        self._access = access

    def publish(self, name: str, version: str = "", note: str = "") -> tuple[PublishedVersion, bool]:
        """Bring a version (the one in use unless given) into the store and the register. Returns what stands there, and whether that is
        new. Nothing uses it until it is approved."""
        by = self._access.allow(Right.RECIPE, f"publish {name}")
        files = self._places.files()
        with TemporaryDirectory(prefix="inspector-recipe-") as folder:
            file = Path(folder) / "published.recipe"
            found = self._service.store.export(name, file, version or None, known_parts=False)
            sha256, size = files.put(file)
        published, new = self._register.publish(sha256, found.name, found.version, size, by.who or self._places.station, note)
        if new:
            self._access.tell("recipe", f"published in the plant: {found}, digest {sha256[:LEAST_DIGITS]}", by)
        return published, new

    def find(self, wanted: Wanted) -> PublishedVersion:
        """The published version that is meant, its file being the one that is known here or by its digest. Raises PlantError."""
        known = self._register.versions(self._name(wanted.name))
        found = next((one for one in known if wanted.version in ("", one.version)), None)
        if found is None:
            there = ", ".join(one.version for one in known[:5])
            remedy = f"There are: {there}" if there else f"Publish it first: {PROGRAM} plant publish {wanted.name!r}"
            raise PlantError("is not published", where="/".join(filter(None, (wanted.name, wanted.version))), remedy=remedy)
        self._check_meant(found, wanted.digest)
        return found

    def approve(self, key: ApproverKey, published: PublishedVersion, wanted: Wanted, now: datetime | None = None) -> RecipeApproval:
        """Sign that it may be used, and enter that. Raises PlantError also for a station that the plant does not know."""
        known = {use.station for use in self._register.in_use()} if wanted.stations else set()
        for station in sorted({*wanted.stations} - known):
            raise PlantError(f"no station is called {station}", where="--stations", remedy=f"There are: {', '.join(sorted(known))}")
        moment = datetime.now(UTC) if now is None else now
        approval = RecipeApproval(
            name=published.name,
            version=published.version,
            sha256=published.sha256,
            approver=key.name,
            serial=next_serial(moment, self._serials(published.name)),
            valid_from=whole_second(wanted.valid_from or moment),
            stations=sorted_stations(wanted.stations),
            purpose=wanted.purpose,
        )
        self._register.approve(published.sha256, key.name, approval.statement, key.sign(approval))
        return approval

    def _name(self, text: str) -> str:
        """A recipe may be called by its title where it is known."""
        try:
            return self._service.store.name_of(text)
        except InspectorError:
            return text

    def _serials(self, name: str) -> Iterable[int]:
        """Of the approvals of a recipe that can be read, whoever signed them: the next one is later than each."""
        for one in self._register.approvals():
            try:
                approval = read_statement(one.statement)
            except ApprovalRefused:
                continue
            if approval.name == name:
                yield approval.serial

    def _check_meant(self, published: PublishedVersion, digest: str) -> None:
        """The database may say what it likes: an approver signs the file that he means."""
        where = f"{published.name}/{published.version}"
        if digest:
            if len(digest) < LEAST_DIGITS or not published.sha256.startswith(digest.lower()):
                raise PlantError(
                    f"the digest of the published file is {published.sha256[:LEAST_DIGITS]}, not {digest[:64]}",
                    where=where,
                    remedy=f"Give at least {LEAST_DIGITS} digits of what plant publish has told; if they differ, somebody changed it",
                )
            return
        from inspector.plant.recipe_files import file_digest

        with TemporaryDirectory(prefix="inspector-recipe-") as folder:
            file = Path(folder) / "own.recipe"
            try:
                self._service.store.export(published.name, file, published.version, known_parts=False)
            except InspectorError as error:
                raise PlantError(
                    "this station does not have the version itself, so it cannot tell whether the published file is what you mean",
                    where=where,
                    remedy="Give the digest that plant publish has told: --digest",
                ) from error
            if file_digest(file) != published.sha256:
                raise PlantError(
                    "what is published is not the version of that number here, or its title was changed since",
                    where=where,
                    remedy="Compare the digest with what plant publish has told, and give it: --digest",
                )
