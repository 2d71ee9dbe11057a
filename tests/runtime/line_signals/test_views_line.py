"""Several cameras on one line: one trigger, one part, one result."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from inspector.core.errors import CameraError
from inspector.core.line.messages import RecipeAnswer, UseRecipe
from inspector.core.line.vocabulary import LineResult, Why
from inspector.core.status import CameraState
from inspector.runtime.line.of_station import process_settings
from inspector.runtime.multi_view import MultiView
from inspector.runtime.recipe_sets import RecipeSets
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.line import BAD, GOOD, SETTINGS, Line, until
from tests.runtime.line_signals.conftest import TriggeredCamera, with_line
from tests.runtime.line_signals.played_line import PlayedLine, PlayedProcess
from tests.runtime.toy_trainer import make_recipe

NAMES = ("top", "side")


@dataclass
class ViewsLine:
    views: MultiView
    lines: dict[str, Line]
    cameras: dict[str, TriggeredCamera]
    database: StationDatabase
    process: PlayedProcess


@pytest.fixture
def seen(tmp_path: Path, played: PlayedLine, books: object) -> Iterator[ViewsLine]:
    lines: dict[str, Line] = {}
    cameras: dict[str, TriggeredCamera] = {}
    for name in NAMES:
        (tmp_path / name).mkdir()
        if name != "top":
            (tmp_path / name / "recipes").symlink_to(tmp_path / "top" / "recipes")
        lines[name] = Line(tmp_path / name, settings=SETTINGS)
        cameras[name] = TriggeredCamera()
        lines[name].cameras["scripted"] = cameras[name]
    with closing(StationDatabase(tmp_path / "station.db")) as database:
        stations = {name: line.engine for name, line in lines.items()}
        sets = RecipeSets(stations, lines["top"].recipes, database.audit)
        settings = process_settings(with_line(), tmp_path)
        views = MultiView(stations, skew_s=0.05, deadline_s=0.3, flagged_length=3, database=database, sets=sets, line=settings)
        for line in lines.values():
            line.start()
            line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
        yield ViewsLine(views, lines, cameras, database, played.now)
        views.close()
        for line in lines.values():
            line.close()


def test_one_trigger_is_one_part_of_all_views_and_one_result(seen: ViewsLine) -> None:
    seen.process.until_alive()
    seen.cameras["side"].greys = [GOOD, BAD]
    good = seen.process.take(1, sequence=8, serial="A")
    seen.process.until_judged(1)
    bad = seen.process.take(2, sequence=9)
    told = seen.process.until_judged(2)
    assert [(one.identity, one.result, one.why, one.number) for one in told] == [
        (good, LineResult.PASS, Why.JUDGED, 1),
        (bad, LineResult.FAIL, Why.JUDGED, 2),
    ]
    rows = seen.database.part_rows(2)
    assert [(row.identity and row.identity.sequence, row.serial) for row in rows] == [(9, ""), (8, "A")]
    assert seen.process.until_alive(lambda alive: alive.failed == 1).recipe == "part"
    line = seen.views.status().line
    assert line is not None


def test_a_view_that_takes_no_trigger_makes_the_part_invalid(seen: ViewsLine) -> None:
    seen.process.until_alive()
    seen.process.take(1)
    seen.process.until_judged(1)
    seen.cameras["side"].refuses = CameraError("busy")
    part = seen.process.take(2)
    told = seen.process.until_judged(2)[1]
    assert (told.identity, told.result) == (part, LineResult.INVALID) and told.why in (Why.NO_PICTURE, Why.STATION_FAULT)


def test_a_view_that_hangs_silences_the_sign_of_life_and_one_that_is_paused_blanks_it(seen: ViewsLine) -> None:
    seen.process.until_alive()
    seen.lines["side"].engine.judging.pause()
    seen.process.until_alive(lambda alive: not alive.healthy)
    part = seen.process.take(1)
    (told,) = seen.process.until_judged(1)
    assert (told.identity, told.result, told.reason) == (part, LineResult.INVALID, "side: paused")
    seen.lines["side"].engine.judging.resume()
    seen.process.until_alive()


def test_a_set_is_changed_over_to_by_its_name(seen: ViewsLine) -> None:
    top = seen.lines["top"].recipes
    for name in ("lid top", "lid side"):
        top.save(make_recipe(name))
    assert seen.views.sets is not None
    seen.views.sets.make("lid", {"top": "lid top", "side": "lid side"})
    seen.process.until_alive()
    seen.process.say(UseRecipe("lid", 2))
    until(lambda: bool(seen.process.of(RecipeAnswer)))
    assert seen.process.of(RecipeAnswer) == [RecipeAnswer("lid")]
    seen.process.until_alive(lambda alive: alive.healthy and alive.recipe == "lid")
    seen.process.take(1)
    assert seen.process.until_judged(1)[0].recipe == "lid"
    seen.process.say(UseRecipe("nowhere", 3))
    until(lambda: len(seen.process.of(RecipeAnswer)) == 2)
    assert seen.process.of(RecipeAnswer)[1].problem
    seen.process.until_alive(lambda alive: not alive.healthy)
