"""Teaching and judging elsewhere, as a person types it: the same files as a local teaching, and what would change."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("procrastinate", reason="the extra [plant] is not installed")
pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.plant.objects import PlantStore
from inspector.plant.postgres.accounts import add_person
from inspector.plant.postgres.connection import connect
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.settings import load_settings
from tests.cli.conftest import Call, bench, call, good_parts, read_json
from tests.cli.small import ASSETS, Bench, part, write_picture
from tests.plant.conftest import PlantDatabase

__all__ = ["bench", "call", "good_parts"]


@pytest.fixture
def plant(plant_database: PlantDatabase, bench: Bench, tmp_path: Path) -> PlantStore:
    """The station knows the plant, as an engineer."""
    with closing(connect(plant_database.url, plant_database.password)) as owner:
        account = add_person(owner, plant_database.url, f"engineer of {plant_database.name}", "engineer")
    settings = load_settings(ASSETS / "settings.yaml", None)
    store = f"file://{tmp_path / 'store'}"
    bench.settings = replace(settings, plant=replace(settings.plant, url=account.url, store=store))
    bench.data_dir.mkdir(parents=True, exist_ok=True)
    PlantSecrets(DataDir(bench.data_dir).plant_secrets).keep_password(account.url, account.password)
    return PlantStore(store)


def files_of(recipes: RecipeStore, name: str) -> dict[str, bytes]:
    folder = recipes.place(name) / recipes.versions(name)[-1]
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.slow
def test_a_teaching_elsewhere_gives_the_files_of_a_local_one(
    call: Call, bench: Bench, plant: PlantStore, plant_database: PlantDatabase, good_parts: Path, tmp_path: Path
) -> None:
    options = ("--seed", 3, "--image-steps", 12, "--target-rate", 0.01, "--review-rate", 0.1)
    figures = tmp_path / "asked.json"
    asked = call("plant", "teach", good_parts, "--name", "Plate", *options, "--json", figures)
    assert asked.code == 0, asked.err
    assert read_json(figures) == {"work": 1, "recipe": "Plate", "pictures": 12, "state": None}
    assert "waiting" in call("plant", "jobs").out
    entry = bench.made[-1].database.audit_entries(1)[0]
    assert (entry.what, entry.detail) == ("recipe", "to be taught elsewhere: Plate, work 1, 12 pictures")
    worked = call("plant", "worker", "--queues", "teach", "--name", "bench 7", "--until-idle")
    assert worked.code == 0, worked.err
    assert "nobody has approved it yet" in worked.said
    (row,) = plant_database.rows("SELECT sha256, name, version, published_by, station, note FROM inspector.recipe_versions")
    assert row[1] == "Plate"
    assert row[4:] == (None, "taught elsewhere, by bench 7: work 1")
    listed = call("plant", "jobs", "--json", figures)
    assert "done" in listed.out
    assert read_json(figures)["jobs"][0]["sha256"] == row[0]
    # What the store holds, unpacked at a station, beside what a local teaching of the same pictures gives.
    packed = tmp_path / "fetched.recipe"
    packed.write_bytes(plant.get_by_content(f"recipes/{row[0]}", str(row[0])))
    elsewhere = RecipeStore(tmp_path / "elsewhere")
    elsewhere.import_file(packed)
    assert call("teach", "--images", good_parts, "--recipe", "Plate", *options).code == 0
    here, there = files_of(bench.recipes, "Plate"), files_of(elsewhere, "Plate")
    assert here.keys() == there.keys()
    differing = {name for name in here if here[name] != there[name]}
    assert differing <= {"recipe.yaml", "manifest.json"}
    # In the document the version's number alone is another one.
    lines = zip(here["recipe.yaml"].decode().splitlines(), there["recipe.yaml"].decode().splitlines(), strict=True)
    assert [a.partition(":")[0].strip() for a, b in lines if a != b] == ["version"]
    local, farmed = bench.trainer.asked[-1], bench.trainer.asked[0]
    assert replace(farmed, device=local.device) == local


@pytest.mark.slow
def test_an_archive_is_judged_again_and_what_would_change_is_told(
    call: Call, plant: PlantStore, plant_database: PlantDatabase, good_parts: Path, tmp_path: Path
) -> None:
    assert call("plant", "teach", good_parts, "--name", "Plate").code == 0
    assert call("plant", "worker", "--until-idle").code == 0
    archive = tmp_path / "archive"
    for number in range(6):
        write_picture(archive / f"{number}.png", part(100 + number, defective=number % 3 == 0))
    (archive / "broken.png").write_bytes(b"no picture")
    asked = call("plant", "judge", "--recipe", "Plate", "--source", archive, "--chunk", 2)
    assert asked.code == 0, asked.err
    assert "7 pictures are to be judged" in asked.said
    assert call("plant", "worker", "--until-idle").code == 0
    figures, lines = tmp_path / "judged.json", tmp_path / "judged.csv"
    told = call("plant", "judged", 2, "--json", figures, "--csv", lines)
    assert told.code == 0, told.err
    found = read_json(figures)
    assert (found["state"]["done"], found["unlike"], found["unknown"]) == (7, 0, 7)
    assert {one["now"]: one["pictures"] for one in found["changes"]} == {"FAIL": 2, "INVALID": 1, "PASS": 4}
    with lines.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["picture"] for row in rows] == ["0.png", "1.png", "2.png", "3.png", "4.png", "5.png", "broken.png"]
    assert rows[-1]["reason"].startswith("the file is no whole picture")
    # The same pictures where they lie in the store: now each has a verdict to compare with.
    assert call("plant", "judge", "--recipe", "Plate", "--source", "store:pictures/").code == 0
    assert call("plant", "worker", "--until-idle").code == 0
    assert read_report(call, figures, 3)["state"]["done"] == 7 + 12
    assert plant_database.rows("SELECT count(*), count(DISTINCT sha256) FROM inspector.judged_again WHERE job = 3") == [(19, 19)]


def read_report(call: Call, figures: Path, work: int) -> dict[str, dict[str, object]]:
    assert call("plant", "judged", work, "--json", figures).code == 0
    return read_json(figures)


def test_work_is_withdrawn_by_a_person_who_says_yes(
    call: Call, bench: Bench, plant: PlantStore, plant_database: PlantDatabase, good_parts: Path
) -> None:
    assert call("plant", "teach", good_parts, "--name", "Plate").code == 0
    unsure = call("plant", "jobs", "--cancel", 1)
    assert unsure.code != 0
    assert "nobody is there to say yes" in unsure.err
    assert "work 1: teach Plate, asked for by" in unsure.err
    done = call("plant", "jobs", "--cancel", 1, "--yes")
    assert done.code == 0, done.err
    assert "withdrawn" in done.out
    assert bench.made[-1].database.audit_entries(1)[0].detail.startswith("withdrawn from the plant's workers: work 1")
    again = call("plant", "jobs", "--cancel", 1, "--yes")
    assert again.code != 0
    assert "has ended already, withdrawn" in again.err
    assert call("plant", "worker", "--until-idle").code == 0
    assert plant_database.rows("SELECT count(*) FROM inspector.recipe_versions") == [(0,)]


def test_what_cannot_be_asked_is_refused(call: Call, bench: Bench, good_parts: Path, tmp_path: Path) -> None:
    nowhere = call("plant", "jobs")
    assert (nowhere.code, "no plant" in nowhere.said) == (1, True)
    assert "exactly one of" in call("plant", "teach", "--name", "Plate").said
    assert "there is no queue 'bake'" in call("plant", "worker", "--queues", "bake").said


def test_pictures_of_other_views_are_passed_over_and_that_is_said(
    call: Call, plant: PlantStore, plant_database: PlantDatabase, tmp_path: Path
) -> None:
    plant_database.add_station("press 4")
    views = json.dumps([["top", "usb:1", 8, "PASS", 0.1, 0.5, "Lid", "3"], ["side", "usb:2", 9, "PASS", 0.1, 0.5, "Rim", "2"]])
    with closing(plant_database.server.connect(plant_database.name)) as owner:
        owner.execute("SET search_path = inspector")
        owner.execute(
            "INSERT INTO recipe_versions (sha256, name, version, bytes, published_by) VALUES (repeat('ab', 32), 'Lid', '3', 9, 'A')"
        )
        owner.execute(
            """INSERT INTO verdicts (station, run, part, at, lot, serial, view, camera, recipe, version, verdict, band, reason, counted,
                views)
            VALUES (1, 'r', 1, now(), 'L1', '', 'top', '', 'Lid', '3', 'PASS', '', '', true, %s)""",
            (views,),
        )
        for view in ("top", "side"):
            owner.execute(
                """INSERT INTO evidence SELECT station, run, part, at, 'picture', repeat(%s, 64), 9, %s FROM verdicts""",
                ({"top": "a", "side": "b"}[view], view),
            )
    figures = tmp_path / "asked.json"
    asked = call("plant", "judge", "--recipe", "Lid", "--source", "evidence", "--json", figures)
    assert asked.code == 0, asked.err
    assert (
        "1 pictures of the view side of press 4 are passed over: they were judged with Rim, and Lid is that of another view" in asked.said
    )
    told = read_json(figures)
    assert told["pictures"] == 1
    assert told["passed_over"] == [{"station": "press 4", "view": "side", "recipe": "Rim", "of_another": True, "pictures": 1}]
    none = call("plant", "judge", "--recipe", "Lid", "--source", "evidence", "--view", "side")
    assert (none.code, "there is no picture to judge" in none.said) == (1, True)
    several = call("plant", "teach", "--lot", "L1", "--name", "Plate")
    assert (several.code, "are of several views" in several.said, "side, top" in several.said) == (1, True, True)
    assert call("plant", "teach", "--lot", "L1", "--name", "Plate", "--view", "side").code == 0
    pieces = "SELECT args->'piece'->'pictures'->0->>'name' FROM inspector_work.procrastinate_jobs ORDER BY id"
    assert plant_database.rows(pieces) == [("press 4/r/1/top/picture",), ("press 4/r/1/side/picture",)]


def test_what_the_plant_does_not_have_is_named(call: Call, plant: PlantStore, good_parts: Path) -> None:
    unknown = call("plant", "judge", "--recipe", "Plate", "--source", good_parts)
    assert (unknown.code, "is not at the plant" in unknown.said) == (1, True)
    lot = call("plant", "teach", "--lot", "4711", "--name", "Plate")
    assert (lot.code, "no station has sent a picture" in lot.said) == (1, True)
    beside = call("plant", "judge", "--recipe", "Plate", "--source", good_parts, "--lot", "4711")
    assert (beside.code, "belong to --source evidence" in beside.said) == (2, True)
