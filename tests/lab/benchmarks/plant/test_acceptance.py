"""What was to be reached, beside what was found: nothing is met that was not measured, or on less than it was meant for."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.lab.benchmarks.plant.acceptance import BACKLOG, ROWS, acceptance
from inspector.lab.benchmarks.plant.draining import Drained
from inspector.lab.benchmarks.plant.faults import SurvivedFault
from inspector.lab.benchmarks.plant.fleet_questions import FleetQuestions
from inspector.lab.benchmarks.plant.pages import PageTimes
from inspector.lab.benchmarks.plant.taught_elsewhere import TaughtElsewhere

DRAINED = Drained(BACKLOG, 9000.0, 8, 55.0, BACKLOG, BACKLOG, BACKLOG, 280.0, 18.0)
FAULT = SurvivedFault("the network cut", 60.0, 3.0, 100, 100, 100, 100, 20, 20)
TAUGHT = TaughtElsewhere(100, 20.0, 0.3, 31.0, 60.0, 9, ("manifest.json", "recipe.yaml"), ("version",))


def states(**found: object) -> dict[str, str]:
    return {one.what: one.state for one in acceptance(found)}


def test_nothing_is_met_that_was_not_measured() -> None:
    assert set(states().values()) == {"not measured", *(f"tests/plant/test_{name}.py" for name in ("recipes_of_plant", "jobs", "schema"))}


@pytest.mark.parametrize(
    ("drained", "state"),
    [
        (DRAINED, "met"),
        (replace(DRAINED, seconds=61.0), "MISSED"),
        (replace(DRAINED, distinct=BACKLOG - 1), "MISSED"),
        (Drained(100, 9000.0, 8, 1.0, 100, 100, 100, 280.0, 18.0), "smaller than it is meant"),
        (Drained(100, 9000.0, 8, 1.0, 99, 99, 99, 280.0, 18.0), "MISSED"),
    ],
)
def test_a_backlog_is_met_in_its_size_and_exactly(drained: Drained, state: str) -> None:
    assert next(known for what, known in states(draining=drained).items() if "six hours" in what) == state


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (FAULT, "met"),
        (replace(FAULT, away_s=5.0), "smaller than it is meant"),
        (replace(FAULT, whole_files=19), "MISSED"),
        (replace(FAULT, arrived=101), "MISSED"),
        (SurvivedFault("the network cut", skipped="a network namespace needs root"), "not measured"),
    ],
)
def test_what_was_cut_must_all_be_there(fault: SurvivedFault, state: str) -> None:
    (found,) = (one for one in acceptance({"faults": [fault]}) if one.what.startswith("the network cut"))
    assert found.state == state
    assert found.measured


def test_a_recipe_of_elsewhere_has_another_version_and_nothing_else_of_its_own() -> None:
    assert TAUGHT.same
    assert not replace(TAUGHT, differing=("memory.bin",)).same
    assert not replace(TAUGHT, lines=("limit", "version")).same


def test_a_page_of_fewer_rows_is_no_proof() -> None:
    pages = {"stations": PageTimes({"p50": 60.0, "p95": 80.0, "p99": 90.0}, 1), "trends": PageTimes({"p50": 101.0}, 1)}
    questions = FleetQuestions(ROWS, 40, {})
    found = states(pages=pages, questions=questions)
    assert found[f"page of the fleet, {ROWS} rows"] == "met"
    assert found[f"the slowest page but a search for words, {ROWS} rows"] == "MISSED"
    few = states(pages=pages, questions=replace(questions, rows=1000))
    assert few[f"page of the fleet, {ROWS} rows"] == "smaller than it is meant"
