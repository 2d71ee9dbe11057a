"""What a station makes of an approved recipe: its limit is that of this station's own good parts, and stays so whatever is changed then."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from inspector.core.limit_change import LimitRequest
from inspector.core.plant.approval import RecipeApproval
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.runtime.plant.approved_files import ApprovedFiles
from inspector.runtime.plant.pulled import PulledBook
from inspector.storage.png import read_png
from tests.runtime.line import picture
from tests.runtime.test_recipe_service import Kept
from tests.runtime.toy_trainer import make_recipe

ORIGIN_GREY, OWN_GREY = 40, 90
"""What good parts look like where the recipe was taught, and here: what is brighter scores higher."""

PICTURES, HELD_OUT, OWN_HELD_OUT = 16, 4, 8
IGNORED = Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (40.0, 127.0)))


class Station:
    """One that gets recipes from the plant, and the station where these are taught."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folders = [folder / name for name in ("origin", "here")]
        for one in folders:
            one.mkdir()
        self.origin, self.here = (Kept(one) for one in folders)
        self.book = PulledBook(lambda: None, lambda text: None)
        self.serial = 0

    def taught(self, kept: Kept, grey: int, held_out: int, seed: int = 1, **changes: Any) -> Recipe:
        made = make_recipe("part", seed=seed, **changes)
        made = replace(made, limit=replace(made.limit, held_out=held_out))
        with kept.service.writing():
            return kept.service.keep_taught(made, [picture(grey + number) for number in range(PICTURES)])

    def approved(self, seed: int = 1) -> Recipe:
        """A recipe of the origin, approved and taken in; the version here."""
        origin = self.taught(self.origin, ORIGIN_GREY, HELD_OUT, seed)
        self.serial += 1
        file = self.folder / f"{self.serial}.recipe"
        self.origin.service.export("part", file, origin.id.version)
        files = ApprovedFiles(self.here.service, lambda _, path: shutil.copy(file, path), lambda *_: None)
        begins = datetime(2026, 11, 29, tzinfo=UTC)
        approval = RecipeApproval("part", origin.id.version, f"{self.serial:064x}", "anna", self.serial, begins)
        known = files.taken_in(approval, self.book.from_plant("part"))
        self.book.know(known)
        return self.here.recipes.load("part", known.version)

    def rejected(self, recipe: Recipe, own: Recipe) -> int:
        """How many of this station's own good parts fail by ``recipe``."""
        pipeline = self.here._compile(recipe)
        maps = [pipeline.maps_of_each(read_png(path))[0] for path in self.here.recipes.teach_pictures("part", own.id.version)]
        pipeline.close()
        return sum(float(pipeline.framing.scored(one).max()) > recipe.limit.value for one in maps)


@pytest.fixture
def station(tmp_path: Path) -> Station:
    return Station(tmp_path)


def test_a_mask_on_a_recipe_of_the_plant_keeps_the_limit_of_this_stations_parts(station: Station) -> None:
    own = station.taught(station.here, OWN_GREY, OWN_HELD_OUT)
    fitted = station.approved()
    assert fitted.fitted_to_others and fitted.limit.held_out == OWN_HELD_OUT and station.rejected(fitted, own) == 0
    assert station.here.recipes.teach_digests("part", fitted.id.version) == station.here.recipes.teach_digests("part", own.id.version)
    written = station.here.recipes.root / "part" / fitted.id.version / "recipe.yaml"
    assert written.read_text().startswith("format: 2"), "an earlier program would take its parts for those that it was taught with"
    station.here.service.use("part", fitted.id.version)
    _, masked = station.here.service.change_shapes("part", (IGNORED,))
    assert masked.fitted_to_others and masked.shapes == (IGNORED,)
    assert masked.good_scores == fitted.good_scores and masked.limit.value == fitted.limit.value
    assert station.rejected(masked, own) == 0


def test_what_was_made_of_a_recipe_of_the_plant_is_not_taken_for_this_stations_own(station: Station) -> None:
    came = station.approved()  # before there are good parts of this station
    station.here.service.use("part", came.id.version)
    station.here.service.change_limit("part", LimitRequest(target_rate=0.02))
    own = station.taught(station.here, OWN_GREY, OWN_HELD_OUT, seed=3)
    station.here.service.use("part", came.id.version)
    _, derived = station.here.service.change_limit("part", LimitRequest(target_rate=0.03))
    assert station.here.recipes.in_use("part") == derived.id.version
    fitted = station.approved(seed=5)
    assert fitted.limit.held_out == OWN_HELD_OUT and station.rejected(fitted, own) == 0


def test_good_parts_lie_several_in_a_picture(station: Station) -> None:
    """24 parts were held out, in four pictures."""
    own = station.taught(station.here, OWN_GREY, 24, parts=PartsInView(6))
    files = ApprovedFiles(station.here.service, lambda *_: None, lambda *_: None)
    found = files._own_version("part", ())
    assert found is not None and found.id == own.id
