"""``recipes``: list, show, go back, carry to another station."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.promises.light import LIGHT, LightRange
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.recipes.files import seal
from inspector.storage.recipes.glance import glance
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench
from tests.core.promises.planted import LIMIT, planted_scores


@pytest.fixture
def twice(call: Call, taught: str, good_parts: Path) -> str:
    """A recipe with two versions, the second in use."""
    assert call("teach", "--images", good_parts, "--recipe", taught, "--seed", 1, "--quiet").code == 0
    return taught


def test_list_names_the_version_in_use(call: Call, bench: Bench, tmp_path: Path) -> None:
    outcome = call("recipes", "list")
    assert outcome.code == 0
    assert "no recipes" in outcome.out
    assert outcome.err == ""


def test_list_and_show(call: Call, bench: Bench, twice: str, tmp_path: Path) -> None:
    figures = tmp_path / "recipes.json"
    outcome = call("recipes", "list", "--quiet", "--json", figures)
    assert outcome.code == 0
    current = bench.recipes.current(twice)
    assert current in outcome.out
    (line,) = read_json(figures)["recipes"]
    assert (line["recipe"], line["in_use"], line["versions"], line["problem"]) == (twice, current, 2, "")
    shown = call("recipes", "show", twice, "--version", bench.recipes.versions(twice)[0], "--json", figures)
    assert shown.code == 0
    assert "12 pictures kept, 2 held out" in shown.out
    assert read_json(figures)["version"] == bench.recipes.versions(twice)[0]
    assert read_json(figures)["good_scores"] == list(bench.recipes.load(twice).good_scores)


def test_show_says_in_which_light_the_promises_hold(call: Call, bench: Bench, taught: str, tmp_path: Path) -> None:
    recipe = bench.recipes.load(taught)
    found = LightRange(0.85, 1.2, 20, 15, 0.25, recipe.limit.value)
    bench.recipes.save(replace(recipe, notes={**recipe.notes, LIGHT: found.note()}))
    figures = tmp_path / "recipe.json"
    outcome = call("recipes", "show", taught, "--json", figures)
    said = " ".join(outcome.out.split())
    assert "both promises hold from 85 % to 120 % of the light of teaching" in said
    told = read_json(figures)["light_range"]
    assert (told["darkest"], told["brightest"], told["gradient"]) == pytest.approx((0.85, 1.2, 0.25))
    folder = bench.recipes.root / taught / bench.recipes.versions(taught)[-1]
    assert glance(folder).light == found.words(recipe.limit.value)


def test_figures_on_standard_output_stand_there_alone(call: Call, taught: str) -> None:
    outcome = call("recipes", "list", "--json", "-")
    assert outcome.code == 0
    assert json.loads(outcome.out)["recipes"][0]["recipe"] == taught
    assert taught in outcome.err, "the table goes elsewhere"
    assert taught in call("recipes", "list").out


def test_a_recipe_is_exported_into_a_device(call: Call, taught: str) -> None:
    exported = call("recipes", "export", taught, "/dev/null")
    assert exported.code == 0 and "was written to /dev/null" in exported.said
    assert Path("/dev/null").is_char_device()
    assert call("recipes", "export", taught, "/dev").said.startswith("Error /dev: is a folder")


def test_a_damaged_recipe_is_listed_with_its_fault(call: Call, bench: Bench, twice: str) -> None:
    document = bench.recipes.root / twice / bench.recipes.current(twice) / "recipe.yaml"
    document.write_text(document.read_text(encoding="utf-8").replace("fusion", "fushion"), encoding="utf-8")
    outcome = call("recipes", "list")
    assert outcome.code == 0
    assert "damaged" in outcome.out
    assert "recipe.yaml" in outcome.out
    assert call("recipes", "show", twice).code == 1
    assert call("recipes", "rollback", twice).code == 0
    assert "damaged" not in call("recipes", "list").out


def test_it_rolls_back_by_either_name_and_help_shows_one(call: Call, bench: Bench, twice: str) -> None:
    newest = bench.recipes.current(twice)
    assert call("recipes", "roll-back", twice).code == 0 and bench.recipes.current(twice) != newest
    assert call("recipes", "rollback", twice, "--to", newest).code == 0 and bench.recipes.current(twice) == newest
    listed = call("recipes", "--help").out
    assert " roll-back " in listed and " rollback " not in listed


def test_rollback_there_and_back(call: Call, bench: Bench, twice: str) -> None:
    first, second = bench.recipes.versions(twice)
    assert call("recipes", "rollback", twice).code == 0
    assert bench.recipes.current(twice) == first
    assert call("recipes", "rollback", twice).code == 0
    assert bench.recipes.current(twice) == second
    assert call("recipes", "rollback", twice, "--to", first).code == 0
    assert bench.recipes.current(twice) == first
    listed = call("recipes", "versions", twice).out
    assert next(line for line in listed.splitlines() if first in line).count("in use") == 1
    assert "in use" not in next(line for line in listed.splitlines() if second in line)


def test_rollback_of_the_only_version_is_refused(call: Call, taught: str) -> None:
    outcome = call("recipes", "rollback", taught)
    assert outcome.code == 1
    assert "no version before" in outcome.said


def test_rollback_beside_a_running_station_is_refused(call: Call, bench: Bench, twice: str) -> None:
    current = bench.recipes.current(twice)
    with DataDirLock(DataDir(bench.data_dir)):
        outcome = call("recipes", "rollback", twice)
    assert outcome.code == 1
    assert "another station" in outcome.said
    assert bench.recipes.current(twice) == current


def test_export_and_import_on_another_station(call: Call, bench: Bench, twice: str, tmp_path: Path) -> None:
    file, other = tmp_path / "new" / "plate.zip", tmp_path / "other"
    assert call("recipes", "export", twice, file).code == 0
    outcome = call("recipes", "import", file, "--data-dir", other)
    assert outcome.code == 0
    assert "in use from now on" in outcome.said
    assert bench.made[-1].recipes.load(twice).id == bench.recipes.load(twice).id
    again = call("recipes", "import", file, "--data-dir", other)
    assert again.code == 0
    assert "not in use" in again.said
    assert call("recipes", "import", file, "--data-dir", other, "--name", "Plate 2").code == 0
    assert bench.made[-1].recipes.names() == ("Plate", "Plate 2")


@pytest.mark.parametrize("content", [b"text", b""])
def test_import_refuses_what_is_no_recipe(call: Call, bench: Bench, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "plate.zip"
    file.write_bytes(content)
    outcome = call("recipes", "import", file)
    assert outcome.code == 1
    assert "plate.zip" in outcome.said
    assert bench.recipes.names() == ()


@pytest.mark.parametrize("command", ["show", "versions", "rollback"])
def test_a_name_with_a_slip_says_which_was_meant(call: Call, taught: str, command: str) -> None:
    outcome = call("recipes", command, "Plaet")
    assert outcome.code == 1
    assert "Plate" in outcome.said


def test_a_recipe_that_cannot_be_listed_costs_no_other(call: Call, bench: Bench, twice: str, tmp_path: Path) -> None:
    for name, old, new in (("Late", "created_at: 1760000000.0", "created_at: 1e300"), ("Long", "seed: 1\n", f"seed: {'9' * 4000}\n")):
        call("recipes", "export", twice, tmp_path / "a.zip")
        call("recipes", "import", tmp_path / "a.zip", "--name", name)
        folder = bench.recipes.root / name / bench.recipes.current(name)
        text = (folder / "recipe.yaml").read_text(encoding="utf-8")
        assert old in text
        (folder / "recipe.yaml").write_text(text.replace(old, new), encoding="utf-8")
        seal(folder)
    os.mkfifo(bench.recipes.root / "Long" / "pipe")
    (bench.recipes.root / "Late" / "current").write_bytes(b"\xff")
    outcome = call("recipes", "list")
    assert outcome.code == 0
    assert outcome.out.count("damaged") >= 2 and twice in outcome.out
    assert bench.recipes.current(twice) in outcome.out


def test_names_as_people_write_them(call: Call, bench: Bench, twice: str, tmp_path: Path) -> None:
    assert call("recipes", "rename", twice, "4711/A").said.strip() == f"{twice} is called 4711/A from now on"
    assert f"4711/A ({twice})" in call("recipes", "list").out
    assert call("recipes", "note", "4711/a", "Cap must be on").code == 0
    assert call("recipes", "note", "4711/A").out.strip() == "Cap must be on"
    assert "in the folder 4712_B" in call("recipes", "copy", "4711/A", "4712/B").said
    figures = tmp_path / "versions.json"
    call("recipes", "versions", "4711/A", "--json", figures)
    assert [one["changes"] for one in read_json(figures)["versions"]] == [["first version"], ["nothing that judges"]]
    assert call("recipes", "show", "4711/A").code == 0
    refused = call("recipes", "rename", "4712/B", "4711/A")
    assert refused.code == 1 and "already" in refused.said


def test_the_trash(call: Call, bench: Bench, twice: str) -> None:
    asked = call("recipes", "delete", twice)
    assert asked.code == 1 and bench.recipes.names() == (twice,), "nobody said yes"
    assert call("recipes", "delete", twice, "--yes").code == 0
    assert bench.recipes.names() == () and twice in call("recipes", "deleted").out
    assert call("recipes", "restore", twice).said.strip() == f"{twice} is back"
    assert len(bench.recipes.versions(twice)) == 2
    call("recipes", "delete", twice, "--yes")
    assert call("recipes", "empty-trash", "--yes").said.strip() == "1 recipe removed for good"
    assert call("recipes", "deleted").out.strip() == "The trash is empty"


def test_a_product_is_taught_under_its_title(call: Call, bench: Bench, good_parts: Path) -> None:
    for _ in range(2):
        assert call("teach", "--images", good_parts, "--recipe", "Ø12 (links)", "--quiet").code == 0
    (name,) = bench.recipes.names()
    assert name == "Ø12 _links_" and len(bench.recipes.versions("ø12 (links)")) == 2
    assert "Ø12 (links)" in call("recipes", "list").out


def test_how_small_a_defect_is_found_is_shown_and_measured(call: Call, bench: Bench, taught: str, tmp_path: Path) -> None:
    figures = tmp_path / "escapes.json"
    assert "Which sizes of defects are found was not measured" in call("recipes", "show", taught).out
    refused = call("recipes", "escapes", taught)
    assert refused.code == 1 and "cannot be told apart" in refused.said, "its parts are seen in few pixels"
    recipe = bench.recipes.load(taught)
    saved = bench.recipes.save(replace(recipe, planted=planted_scores(), limit=replace(recipe.limit, value=LIMIT)))
    shown = call("recipes", "show", taught, "--json", figures)
    assert "Discolourations: nothing can be promised by size." in shown.out
    escapes = read_json(figures)["escapes"]
    assert escapes["planted"] == len(saved.planted) and escapes["unit"] == "px" and escapes["limit"] == LIMIT
    spot = escapes["kinds"]["spot"]
    assert set(spot) == {"everywhere", "inside", "rim"} and spot["everywhere"]["size"] > 0
    assert escapes["kinds"]["discolouration"]["everywhere"]["size"] is None
    changed = call("recipes", "limit", taught, "--value", LIMIT + 0.1)
    assert changed.code == 0 and "escapes: spots" in changed.said
