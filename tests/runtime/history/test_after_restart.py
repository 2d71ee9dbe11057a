"""After a restart: the parts that wait still wait, the strip shows them from their records, and each can be answered."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np

from inspector.camera.base import Delivery
from inspector.core.quality.answers import Answer, Unseen
from inspector.core.types import Verdict
from inspector.runtime.history.kept_parts import merged
from inspector.runtime.view_group import SingleView
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.line import BAD, GOOD, Line, shot, until, with_records
from tests.runtime.views_rig import Rig


def line_on(folder: Path, *, keep: bool) -> closing[Line]:
    """A line on a folder, which may have been used before."""
    return closing(Line(folder, settings=with_records(keep=keep)))


def test_the_strip_and_the_latch_survive_a_restart(tmp_path: Path) -> None:
    with line_on(tmp_path, keep=True) as line:
        camera = line.scripted(Delivery.REPLAY)
        line.start()
        camera.give(*(shot(n, BAD if n % 2 else GOOD) for n in range(8)), shot(8, fault="torn: 3 of 9 rows"))
        line.until_judged(9)
        shown = line.engine.lot.flagged()
        line.engine.answers.answer(2, Answer.GOOD)
        line.engine.answers.acknowledge(4)
    with line_on(tmp_path, keep=True) as line:
        line.scripted(Delivery.REPLAY)
        group = SingleView(line.start())
        until(lambda: len(group.flagged()) == 5)
        status = group.status()
        assert status.answers.unseen == Unseen(2, 0, 1) and status.unacknowledged == 3
        assert status.answers.waiting == {6, 8, 9}
        again = group.flagged()
        assert [(one.row, one.verdict) for one in again] == [(one.part_number, one.verdict) for one in shown]
        first = again[0].decisive
        assert first is not None and np.array_equal(first.frame.image, shown[0].frame.image)
        assert status.answers.known[2].answer is Answer.GOOD
        assert group.flagged()[0] is again[0]
        group.answers.answer(6, Answer.BAD, "dent")
        until(lambda: group.status().answers.unseen == Unseen(1, 0, 1))
        assert group.status().counters == group.status().views[""].counters
        assert group.status().corrected.confirmed.good == 1


def test_without_records_the_strip_shows_what_the_rows_say(tmp_path: Path) -> None:
    with line_on(tmp_path, keep=False) as line:
        camera = line.scripted(Delivery.REPLAY)
        line.start()
        camera.give(shot(0), shot(1, BAD))
        line.until_judged(2)
    with line_on(tmp_path, keep=False) as line:
        line.scripted(Delivery.REPLAY)
        group = SingleView(line.start())
        until(lambda: len(group.flagged()) == 1)
        (part,) = group.flagged()
        assert (part.row, part.verdict) == (2, Verdict.FAIL) and "no picture of it is kept" in part.reason


def test_older_parts_that_wait_come_back_when_the_strip_is_done(tmp_path: Path) -> None:
    with line_on(tmp_path, keep=False) as line:
        camera = line.scripted(Delivery.REPLAY)
        group = SingleView(line.start())
        camera.give(*(shot(n, BAD) for n in range(8)))
        line.until_judged(8)
        assert [one.row for one in group.flagged()] == [4, 5, 6, 7, 8]
        for part in group.flagged():
            group.answers.acknowledge(part.row)
        group.flag_again()
        assert [one.row for one in group.flagged()] == [1, 2, 3, 7, 8]


def test_parts_of_several_views_come_back_with_what_each_view_kept(tmp_path: Path) -> None:
    with closing(StationDatabase(tmp_path / "parts.db")) as database:
        rig = Rig(tmp_path, database=database)
        try:
            rig.devices["side"].lose = {0, 1}
            rig.ready()
            first, second = rig.part(), rig.part()
            assert (first.verdict, first.row, second.row) == (Verdict.INVALID, 1, 2)
            side = rig.lines["side"].engine
            assert side.status().unacknowledged == 2
            rig.views.answers.acknowledge(first.row)
            assert rig.views.status().unacknowledged == 1
            until(lambda: side.status().unacknowledged == 1)  # the view's own count of the same part
            rig.views._flagged.clear()
            rig.views.flag_again()
            (again,) = rig.views.flagged()
            assert (again.row, again.verdict, again.reason, set(again.views)) == (2, second.verdict, second.reason, {"top", "side"})
            seen = again.views["side"]
            assert seen is not None and seen.verdict is Verdict.INVALID and again.views["top"] is None
            said = rig.views.answers.answer(again.row, Answer.GOOD)
            status = rig.views.status()
            assert (status.answers.known, status.unacknowledged) == ({2: said}, 0)
            assert status.corrected.confirmed.invalid_good == 1
            until(lambda: side.status().unacknowledged == 0)
        finally:
            rig.close()


def test_those_that_wait_come_first() -> None:
    def numbers(now: list[int], found: list[int], waiting: set[int], most: int) -> list[int]:
        return list(merged(now, found, frozenset(waiting), most, lambda one: one))

    assert numbers([7, 8], [1, 2, 8], set(), 3) == [2, 7, 8]
    assert numbers([7, 8], [1, 2, 3], {1, 2}, 3) == [1, 2, 8]
    assert numbers([0, 8], [1], {1}, 2) == [1, 0]
    assert numbers([], [], set(), 2) == []
