"""Every command of a running station and of the recipes asks who gives it, does nothing for those who may not, and notes whose it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from calibration.camera.profile import Profile
from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded
from inspector.core.limit_change import LimitRequest
from inspector.core.quality.people import By, Level, Right
from inspector.core.several import PartsInView
from inspector.core.status import Mode
from inspector.runtime.people.access import because
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.station import Station
from inspector.storage.recipes.store import RecipeStore
from tests.runtime.line import GreyDetector, Line, until
from tests.runtime.people.people_rig import ANNA, BEN, CARA, Gate
from tests.runtime.toy_trainer import make_recipe

COMMANDS: dict[str, tuple[Right, Callable[[Station], object]]] = {
    "use": (Right.PRODUCT, lambda station: station.recipes.use("part")),
    "use a version": (Right.RECIPE, lambda station: station.recipes.use("part", "v1")),
    "limit": (Right.LIMIT, lambda station: station.recipes.change_limit(LimitRequest(value=-0.1))),
    "mask": (Right.MASK, lambda station: station.recipes.judge_within(())),
    "camera": (Right.CAMERA, lambda station: station.camera.open("simulated")),
    "feature": (Right.CAMERA, lambda station: station.camera.set_feature("Gain", 2.0)),
    "profile": (Right.PROFILE, lambda station: station.camera.use_profile(None)),
    "collect": (Right.LEARN, lambda station: station.teaching.collect("other", 3)),
    "take out": (Right.LEARN, lambda station: station.teaching.remove(1)),
    "back": (Right.LEARN, lambda station: station.teaching.resume()),
    "learn": (Right.LEARN, lambda station: station.teaching.learn(1.0)),
    "give up": (Right.LEARN, lambda station: station.teaching.cancel()),
    "pause": (Right.PAUSE, lambda station: station.judging.pause()),
    "resume": (Right.PAUSE, lambda station: station.judging.resume()),
    "acknowledge": (Right.ACKNOWLEDGE, lambda station: station.lot.acknowledge()),
    "drift": (Right.ACKNOWLEDGE, lambda station: station.drift.restart()),
    "lot": (Right.LOT, lambda station: station.lot.begin("B")),
    "golden": (Right.GOLDEN_CHECK, lambda station: station.golden.begin()),
    "golden part": (Right.GOLDEN_CHECK, lambda station: station.golden.show()),
}


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    made = Gate(tmp_path / "people")
    made.set_up()
    yield made
    made.database.close()


@pytest.fixture
def guarded(line: Line, gate: Gate) -> Line:
    """A line that judges, with people set up and nobody there."""
    line.access = gate.access
    return line


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_is_given_by_who_may_not(guarded: Line, gate: Gate, command: str) -> None:
    right, act = COMMANDS[command]
    station = guarded.station
    gate.service.set_right(right, Level.QUALITY, False, By(ANNA))
    gate.sign_in(CARA)
    before = station.status()
    with pytest.raises(NotAllowed) as caught:
        act(station)
    assert caught.value.right is right
    after = station.status()
    assert (before.mode, before.limit, before.recipe, before.camera, before.teaching) == (
        after.mode, after.limit, after.recipe, after.camera, after.teaching,
    )  # fmt: skip
    assert gate.entries()[-1].what == "refused" and gate.entries()[-1].who == CARA
