"""Kept parts judged again: bit for bit with the recipe of then, or with the reason why not."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from calibration.gate.limits import GateCheck, Light
from inspector.core.limit_change import LimitRequest, changed_limit
from inspector.core.recipe import Recipe
from inspector.core.teaching import FIRST_VERSION
from inspector.core.types import Frame, Inspection, RecipeId, Verdict
from inspector.runtime.improvement.replay import NO_PREVIOUS, NOT_SAID, PREVIOUS_PICTURE, PartReplay, ReplayedPart, Sameness
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.document import parse_document
from inspector.storage.records.store import RecordStore
from tests.runtime.line import BAD, GOOD, SETTINGS, GreyDetector, frame
from tests.runtime.toy_trainer import make_recipe

HERE: Mapping[str, str] = {"program": "0.1.0", "openvino": "2025.3", "processor": "a processor"}


class Shop:
    """Recipes and records in one folder."""

    def __init__(self, folder: Path) -> None:
        self.recipes = RecipeStore(folder / "recipes")
        self.database = StationDatabase(folder / "station.db")
        self.records = RecordStore(folder / "records", self.database, SETTINGS.records, computed_by=lambda: HERE)
        self.recipe = self.recipes.save(make_recipe("Plate"))

    def judged(self, grey: int = BAD, recipe: Recipe | None = None) -> Inspection:
        return Pipeline(recipe or self.recipe, GreyDetector()).inspect(frame(grey=grey))

    def keep(self, inspection: Inspection) -> Path:
        return self.records.write(inspection).json

    def replay(self, path: Path, here: Mapping[str, str] = HERE, chosen: Recipe | None = None) -> ReplayedPart:
        def compiled(recipe: Recipe, runtime: str) -> Pipeline:
            return Pipeline(recipe, GreyDetector())

        with PartReplay(self.recipes, compiled, here, chosen=None if chosen is None else lambda _: chosen) as replay:
            return replay.replay(path)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = Shop(tmp_path)
    yield made
    made.database.close()


@pytest.mark.parametrize("grey", [GOOD, BAD])
def test_a_part_comes_out_bit_for_bit(shop: Shop, grey: int) -> None:
    found = shop.replay(shop.keep(shop.judged(grey)))
    assert (found.sameness, found.map_difference, found.reasons) == (Sameness.EQUAL, 0.0, ())
    assert found.now == found.then and not found.changes_side


def test_the_recipe_of_then_is_taken_though_another_is_in_use(shop: Shop) -> None:
    path = shop.keep(shop.judged())
    other = shop.recipes.save(make_recipe("Plate", limit=0.0))
    assert shop.replay(path).sameness is Sameness.EQUAL
    with_today = shop.replay(path, chosen=other)
    assert with_today.changes_side and with_today.now is not None and with_today.now.verdict is Verdict.PASS


def test_a_limit_that_judged_before_its_version_was_kept_is_found_by_its_digest(shop: Shop) -> None:
    moved = replace(shop.recipe, limit=changed_limit(shop.recipe, LimitRequest(-0.1)))
    path = shop.keep(shop.judged(GOOD, moved))  # under the name of the version that the limit was changed of
    assert shop.replay(path).sameness is Sameness.DIFFERS
    assert shop.replay(path).reasons[0].startswith("limit, masks or image gate were others")
    shop.recipes.save(moved)
    assert shop.replay(path).sameness is Sameness.EQUAL


def test_it_says_what_is_another_one_than_then(shop: Shop) -> None:
    inspection = shop.judged()
    path = shop.keep(replace(inspection, score=inspection.score + 1e-6, runtime="openvino int8 CPU, 9.1 ms", memory_sha256="ab" * 32))
    found = shop.replay(path, {**HERE, "openvino": "2026.1", "processor": "another processor"})
    assert found.sameness is Sameness.DIFFERS
    assert found.reasons == (
        "another memory than then",
        "another runtime: openvino int8 CPU then, grey f32 CPU now",
        "another version of openvino: 2025.3 then, 2026.1 now",
        "another processor: a processor then, another processor now",
    )


def test_a_map_that_differs_by_one_grey_level_is_not_the_same(shop: Shop) -> None:
    inspection = shop.judged()
    assert inspection.map is not None
    values = inspection.map.values.copy()
    values[3, 3] -= 0.01
    found = shop.replay(shop.keep(replace(inspection, map=replace(inspection.map, values=values))))
    assert found.sameness is Sameness.DIFFERS
    assert found.map_difference == pytest.approx(0.01, rel=0.1)


def test_a_record_of_an_earlier_version_says_that_it_does_not_know(shop: Shop, tmp_path: Path) -> None:
    shop.records = RecordStore(tmp_path / "records", shop.database, SETTINGS.records)
    inspection = shop.judged()
    assert shop.replay(shop.keep(replace(inspection, score=0.25))).reasons == (NOT_SAID,)
    assert shop.replay(shop.keep(inspection)).sameness is Sameness.EQUAL


@pytest.mark.parametrize(
    ("version", "why"),
    [("20200101T000000.000Z-00000000", "its recipe is gone"), (FIRST_VERSION, "the teacher's memory judged alone")],
)
def test_a_recipe_that_is_gone_is_said(shop: Shop, version: str, why: str) -> None:
    found = shop.replay(shop.keep(replace(shop.judged(), recipe=RecipeId("Plate", version), recipe_sha256="cd" * 32)))
    assert found.sameness is Sameness.NOT_REPLAYED and found.now is None
    assert found.reasons[0].startswith(why)


def test_what_compares_with_the_picture_before_is_said_to_be_left_out(shop: Shop) -> None:
    frozen = GateCheck(PREVIOUS_PICTURE, PREVIOUS_PICTURE, 1.0, None, None, Light.OUT, "frozen")
    refused = replace(shop.judged(GOOD), verdict=Verdict.INVALID, band=None, reason="frozen", checks=(frozen,))
    found = shop.replay(shop.keep(refused))
    assert (found.sameness, found.reasons) == (Sameness.NOT_REPLAYED, (NO_PREVIOUS,))


def test_a_verdict_for_a_reason_outside_the_picture_is_named(shop: Shop) -> None:
    due = replace(shop.judged(GOOD), verdict=Verdict.INVALID, band=None, reason="a golden part check is due")
    found = shop.replay(shop.keep(due))
    assert found.sameness is Sameness.NOT_REPLAYED
    assert "a golden part check is due" in found.reasons[0] and "bit for bit" in found.reasons[0]


def test_damage_that_the_camera_told_of_is_replayed(shop: Shop) -> None:
    torn = Pipeline(shop.recipe, GreyDetector()).inspect(frame(fault="torn: 20 of 128 rows"))
    found = shop.replay(shop.keep(torn))
    assert found.sameness is Sameness.EQUAL and math.isnan(found.then.score)


def test_an_exchanged_picture_is_not_judged(shop: Shop) -> None:
    path = shop.keep(shop.judged())
    cv2.imwrite(str(path.with_suffix(".png")), np.zeros((128, 128, 3), np.uint8))
    found = shop.replay(path)
    assert found.sameness is Sameness.NOT_REPLAYED and "not those of the record" in found.reasons[0]


def test_records_keep_what_judged(shop: Shop) -> None:
    recipe = shop.recipes.save(replace(make_recipe("Plate"), memory={"places": np.ones((2, 2), np.float32)}, usual={}))
    inspection: Inspection = Pipeline(recipe, GreyDetector()).inspect(Frame(frame().image, 0, 0.0, 1_760_000_000.0, 0, 1))
    document = parse_document(shop.keep(inspection).read_bytes(), "")
    assert document.computed_by == HERE
    assert (document.memory_sha256, document.baseline_sha256) == (recipe.memory_sha256, "")
    assert document.scoring_sha256 == recipe.scoring_sha256
