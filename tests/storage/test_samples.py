"""Files that version 0.1.0 wrote mean the same today."""

from __future__ import annotations

import math
import shutil
from pathlib import Path

import pytest

from calibration.camera.profile_file import load_profile
from calibration.gate.limits import FactLimits
from inspector.core.recipe import Limit
from inspector.core.settings import StationView, WindowSettings
from inspector.core.several import PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.core.tiles import WHOLE, Tiles
from inspector.core.types import Band, RecipeId, Rect, Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.recipes.document import write_document
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.document import document_bytes, parse_document
from inspector.storage.settings import load_settings

SAMPLES = Path(__file__).parents[1] / "samples" / "0.1.0"
DEFAULTS = Path(__file__).parents[2] / "assets" / "settings.yaml"
RECORDS = SAMPLES / "records" / "2025-10-09"


def test_settings() -> None:
    read = load_settings(DEFAULTS, SAMPLES / "settings.yaml")
    assert (read.camera, read.recipe) == ("aravis:SN 12", "aligned")
    assert read.views == (StationView("top", "opencv:0", "cover top"), StationView("side", "folder:in", "cover side"))
    assert (read.engine.stall_after_s, read.engine.filmstrip_length, read.engine.trend_length) == (1.25, 8, 400)
    assert (read.records.keep, read.records.pass_every, read.records.max_gigabytes) == (False, 10, 5.5)
    teach = read.teach
    assert (teach.parts, teach.teacher, teach.target_rate, teach.align, teach.tiles) == (30, "resnet18", 1e-5, "off", "2x3")
    assert (teach.guaranteed, teach.augment, teach.parts_per_picture, teach.parts_at_most) == (True, False, 4, True)
    assert (read.drift.false_alarm_parts, read.golden.at_start, read.golden.interval_hours) == (50_000.0, True, 8.0)
    assert read.window == WindowSettings("light", "", "mouse", 0.25, 20.0)
    assert (read.profile.name, read.profile.when_other) == ("line-1", "warn")


def test_recipes() -> None:
    store = RecipeStore(SAMPLES / "recipes")
    aligned, tiled, several, masked = (store.load(name) for name in ("aligned", "tiled", "several", "masked"))
    assert aligned.fixture is not None
    assert (aligned.fixture.crop, aligned.fixture.numbers["turn"], aligned.region) == ((7, 5), (0.1 + 0.2, 3.0), Rect(1, 2, 8, 6))
    assert aligned.gate.limits == {"brightness": FactLimits(40.5, 100.25, 160.0), "sharpness": FactLimits(1.5, 3.0, None)}
    assert (aligned.light, aligned.limit, aligned.tiles) == ((101.5, 99.0, 97.25), Limit(-2.5, 0.001, 0.1, 9, "conformal"), WHOLE)
    assert aligned.camera_settings == {"exposure_us": 1200.0, "gain": 2, "auto": False, "name": "täst: [x]"}
    assert (tiled.tiles, tiled.input_size, tiled.fusion) == (Tiles(2, 3, 2), (20, 14), "calibrated_product")
    assert several.parts == PartsInView(3, at_most=True)
    assert [shape.kind for shape in masked.shapes] == [ShapeKind.ELLIPSE, ShapeKind.POLYGON]
    assert masked.shapes[1] == Shape(ShapeKind.POLYGON, ((0.0, 0.0), (4.5, 0.0), (2.0, 3.5)), ignored=False)
    assert masked.limit == Limit(-2.125, 0.001, 0.1, 9, "manual", 0.9, 0.5, True, -2.0, 0.01)
    assert len(store.versions("masked")) == 2


@pytest.mark.parametrize("path", sorted((SAMPLES / "recipes").glob("*/*/recipe.yaml")), ids=lambda path: path.parts[-3])
def test_a_recipe_is_written_to_the_byte_as_it_was(path: Path) -> None:
    recipe = RecipeStore(SAMPLES / "recipes").load(path.parts[-3], path.parts[-2])
    assert write_document(recipe, recipe.id).encode() == path.read_bytes()


def test_records() -> None:
    passed, failed, invalid = (parse_document(path.read_bytes(), path.name) for path in sorted(RECORDS.glob("*.json")))
    assert [one.verdict for one in (passed, failed, invalid)] == [Verdict.PASS, Verdict.FAIL, Verdict.INVALID]
    assert (passed.score, passed.limit, passed.recipe, passed.lot) == (-3.0, -2.5, RecipeId("Bottle", "v1"), "A-18")
    assert failed.part is not None
    assert (failed.part.number, failed.part.of, failed.part.outline[1], failed.band) == (2, 3, (9.26, 1.0), Band.REVIEW)
    assert (failed.regions[0].area_mm2, failed.regions[0].length_mm, failed.gate[0].name) == (1.5, 2.25, "brightness")
    assert (invalid.score, invalid.recipe, invalid.gate[1].value) == (None, None, None)


@pytest.mark.parametrize("path", sorted(RECORDS.glob("*.json")), ids=lambda path: path.stem)
def test_a_record_is_written_to_the_byte_as_it_was(path: Path) -> None:
    assert document_bytes(parse_document(path.read_bytes(), path.name)) == path.read_bytes()


def test_database(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "station.db", tmp_path)
    database = StationDatabase(tmp_path / "station.db")
    counters, (ended,) = database.load_counters(), database.lots()
    assert (counters.lot, counters.passed, counters.failed, counters.invalid, counters.review) == ("A-18", 40, 3, 2, 2)
    assert (ended.counters.lot, ended.counters.passed, ended.ended_at) == ("A-17", 7, 1_759_999_990.0)
    rows = database.record_rows(9)
    assert [row.verdict for row in rows] == [Verdict.INVALID, Verdict.FAIL, Verdict.PASS]
    assert math.isnan(rows[0].score)
    assert (database.state("camera"), database.state("recipe")) == ("opencv:0", "aligned")
    assert database.audit_entries()[0].detail == "of aligned set to -2.125"
    database.close()


def test_profiles() -> None:
    profile, bare = (load_profile(SAMPLES / "profiles" / f"{name}.yaml") for name in ("line-1", "bare"))
    assert profile.plane is not None
    assert (profile.size, profile.camera, profile.plane.mm_per_px, profile.quality["lens_rms_px"]) == ((32, 24), "opencv:0", 0.105, 0.06)
    assert profile.fingerprint.startswith("beb52281653d38fc")
    assert (bare.size, bare.lens) == ((64, 48), None)
