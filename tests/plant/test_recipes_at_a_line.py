"""Approved recipes at a running line: in use from the lot's change on, while parts are judged all the time; and on the console."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.camera.base import Delivery
from inspector.cli.commands import build_cli, run
from inspector.core.plant.recipe_offer import TakeUpState
from inspector.core.quality.exam import KnownKind
from inspector.core.types import Verdict
from inspector.runtime.examination.exam_service import ExamService
from inspector.runtime.plant.publishing import Wanted
from inspector.runtime.plant.recipes_of_station import PlantPlaces, pulling_of
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets
from tests.cli.small import Bench, part
from tests.plant.conftest import PlantDatabase
from tests.plant.recipe_plant import NAME, RecipePlant, teach
from tests.runtime.line import GOOD, SETTINGS, Line, picture, shot, until
from tests.runtime.toy_trainer import make_recipe


@pytest.fixture
def plant(plant_database: PlantDatabase, tmp_path: Path) -> Iterator[RecipePlant]:
    made = RecipePlant(plant_database, tmp_path)
    yield made
    made.close()


def test_the_line_changes_over_with_the_lot_and_judges_all_the_time(plant: RecipePlant, tmp_path: Path) -> None:
    url, password = plant.database.add_station("press")
    folder = tmp_path / "line"
    folder.mkdir()
    PlantSecrets(DataDir(folder).plant_secrets).keep_password(url, password)
    at_the_lot = replace(SETTINGS.plant, url=url, store=plant.store.as_uri(), station="press", take_up="at_lot_change")
    settings = replace(SETTINGS, plant=replace(at_the_lot, approvers=str(tmp_path / "keys")))
    line = Line(folder, settings=settings)
    camera = line.scripted(Delivery.REPLAY)
    own = line.recipes.save(make_recipe("part"))
    ExamService(line.recipes.exams, lambda: line.database).add("part", picture(GOOD), KnownKind.GOOD, came_from="part 1")
    service, views = line.engine.recipes.service, {"": line.engine.recipes}
    places = PlantPlaces(settings, folder)
    line.engine.pull_recipes(pulling_of(places, service, line.database, None, line.engine.note, views, line.access))
    try:
        line.start()
        camera.give(shot(1))
        line.until_judged(1)
        made = plant.engineer.recipes.save(make_recipe("part", limit=-0.45))
        wanted = Wanted("part", made.id.version)
        approval = plant.publishing.approve(plant.key, plant.publishing.publish("part", made.id.version)[0], wanted)
        line.until(lambda now: now.plant_recipes is not None and [one.state for one in now.plant_recipes.waiting] == [TakeUpState.EXAMINED])
        camera.give(shot(2))
        line.until_judged(2)
        line.engine.lot.begin("L2")
        line.until(lambda now: now.recipe == made.id)
        camera.give(shot(3))
        line.until_judged(3)
        assert [(one.verdict, one.recipe) for one in line.judged] == [
            (Verdict.PASS, own.id),
            (Verdict.PASS, own.id),
            (Verdict.PASS, made.id),
        ]
        until(lambda: [one.sha256 for one in plant.register.in_use() if one.station == "press"] == [approval.sha256], "told who runs what")
        until(lambda: plant.taken_up() == {"press": ("used", "")}, "told what became of it")
        until(lambda: any(entry.who == "anna" and entry.new == str(made.id) for entry in line.database.audit_entries(40)), "audited")
    finally:
        line.close()


@pytest.mark.slow
def test_from_a_key_to_all_stations_and_back_on_the_console(
    plant: RecipePlant, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    station = plant.station("press")

    def call(who: str, *arguments: object, code: int = 0) -> str:
        context = plant.engineer if who == "eve" else station.context
        bench = Bench(context.data_dir, settings=context.settings)
        found = run([str(one) for one in ("plant", *arguments)], build_cli(bench, bench.open_window, ()))
        said = capsys.readouterr()
        assert found == code, said.err
        return " ".join((said.out + said.err).split())

    monkeypatch.setenv("INSPECTOR_APPROVER_PASSPHRASE", "four words are enough")
    assert "keep it to yourself" in call("eve", "key", "--new", "bert", "--folder", tmp_path / "keys")
    monkeypatch.setenv("INSPECTOR_APPROVER_PASSPHRASE", "four words are enough")
    old = teach(plant.engineer, [part(number) for number in range(12)]).id.version
    new = teach(plant.engineer, [part(number) for number in range(20, 32)]).id.version
    key = tmp_path / "keys" / "bert.key"
    assert "is not published" in call("eve", "approve", NAME, "--key", key, code=1)
    for version in (old, new):
        assert "To approve it" in call("eve", "publish", f"{NAME}/{version}", "--note", "new cap")
    assert "already" in call("eve", "publish", NAME)
    assert "for press, to use" in call("eve", "approve", NAME, "--key", key, "--stations", "press")
    assert "bert approves no recipes here" in json.dumps(_taken_up(call, tmp_path))
    for name in ("press", "eve"):
        (tmp_path / name / "approvers" / "bert.pub").write_bytes((tmp_path / "keys" / "bert.pub").read_bytes())
    monkeypatch.setenv("INSPECTOR_APPROVER_PASSPHRASE", "four words are enough")
    call("eve", "approve", f"{NAME}/{new}", "--key", key)
    assert "offered" in call("press", "pull")
    call("press", "pull", "--use", NAME)
    assert station.in_use == new
    monkeypatch.setenv("INSPECTOR_APPROVER_PASSPHRASE", "four words are enough")
    assert "to roll back" in call("eve", "roll-back", NAME, "--to", old, "--key", key)
    call("press", "pull", "--use", NAME)
    assert station.in_use == old
    assert "press" in call("eve", "recipes")


def _taken_up(call, tmp_path: Path) -> object:  # type: ignore[no-untyped-def]
    call("press", "pull")
    call("eve", "recipes", "--json", tmp_path / "recipes.json")
    return json.loads((tmp_path / "recipes.json").read_text())["taken_up"]
