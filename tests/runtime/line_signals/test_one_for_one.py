"""Whatever happens, each announced part is one result for the line and one row in the ledger, and no other part's PASS."""

from __future__ import annotations

import random
from collections import Counter
from time import monotonic

from inspector.core.errors import CameraError
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import ResultTaken, UseRecipe
from inspector.core.line.vocabulary import LineResult, Why
from tests.runtime.line import BAD, GOOD, shot, until
from tests.runtime.line_signals.conftest import Make, SignalLine

PARTS = 14


def _told_and_kept(line: SignalLine, given: dict[PartIdentity, int]) -> None:
    """``given``: the grey value of each part that its picture would show."""
    told = line.process.until_judged(len(given))
    line.line.until_judged(len(given))
    assert Counter(one.identity for one in told) == Counter(list(given))
    rows = line.line.database.part_rows(1000)
    kept = Counter((row.identity.run, row.identity.part) for row in rows if row.identity is not None)
    assert kept == Counter((one.run, one.part) for one in given)
    assert all(given[one.identity] == GOOD for one in told if one.result is LineResult.PASS)
    assert all(given[one.identity] == BAD for one in told if one.result is LineResult.FAIL)


def test_a_station_that_triggers(make_signals: Make) -> None:
    line, dice = make_signals(), random.Random(1)
    line.process.until_alive()
    station, given = line.line.engine, {}
    for part in range(1, PARTS + 1):
        grey, refused, event = dice.choice((GOOD, BAD)), Why.NONE, dice.random()
        paused = station.status().mode.value == "paused"
        if event < 0.1:
            (station.judging.resume if paused else station.judging.pause)()
            paused = not paused
        elif event < 0.2:
            refused = dice.choice((Why.NOT_READY, Why.LINK_LOST))
        elif event < 0.3:
            line.camera.refuses = CameraError("busy")
        elif event < 0.35:
            line.process.say(UseRecipe("part"))
        line.camera.greys = [grey]
        identity = line.process.take(part, sequence=part, refused=refused)
        given[identity] = grey
        line.process.until_judged(part)
        line.process.say(ResultTaken(part, run=identity.run))
        until(lambda count=part: len(line.line.judged) >= count)  # type: ignore[misc]
        line.camera.refuses = None
    _told_and_kept(line, given)


def test_a_line_that_triggers_the_camera_itself(make_signals: Make) -> None:
    line, dice = make_signals(trigger="line", picture_max_s=0.04), random.Random(3)
    line.process.until_alive()
    given: dict[PartIdentity, int] = {}
    for part in range(1, 9):
        grey, refused = dice.choice((GOOD, BAD)), Why.NOT_READY if part == 6 else Why.NONE
        identity = line.process.take(part, announced=True, at=monotonic(), refused=refused)
        given[identity] = grey
        if part % 4:  # else its picture is lost
            line.camera.give(shot(part, grey))
        until(lambda one=identity: any(told.identity == one for told in line.process.judged()))  # type: ignore[misc]
        until(lambda: line.process.alive.healthy)
    _told_and_kept_of_announced(line, given)


def _told_and_kept_of_announced(line: SignalLine, given: dict[PartIdentity, int]) -> None:
    """Pictures that belong to no part are told beside them, as INVALID."""
    told = [one for one in line.process.judged() if one.identity.part]
    assert Counter(one.identity for one in told) == Counter(list(given))
    assert all(one.result is LineResult.INVALID for one in line.process.judged() if not one.identity.part)
    assert all(given[one.identity] == GOOD for one in told if one.result is LineResult.PASS)
    assert all(given[one.identity] == BAD for one in told if one.result is LineResult.FAIL)
    assert {LineResult.PASS, LineResult.FAIL, LineResult.INVALID} == {one.result for one in told}
