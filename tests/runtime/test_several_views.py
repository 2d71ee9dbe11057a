"""Several cameras, one verdict for each part: the real stations of this folder's tests, put together."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.core.quality.gauge_study import make_plan
from inspector.core.status import CameraState, Mode
from inspector.core.types import Verdict
from inspector.runtime.station import Station
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.line import until
from tests.runtime.views_rig import Rig


def test_parts_are_those_of_all_views(rig: Rig) -> None:
    rig.ready()
    for number in range(1, 11):
        part = rig.part()
        assert part.number == number
        assert part.verdict is Verdict.PASS
        assert all(part.views.values())
    status = rig.views.status()
    assert (status.counters.total, status.counters.passed) == (10, 10)
    assert status.verdict is Verdict.PASS


def test_a_gauge_study_at_one_view_and_a_golden_part_make_no_part_of_the_lot(tmp_path: Path, no_leftover_threads: None) -> None:
    database = StationDatabase(tmp_path / "parts.db")
    rig = Rig(tmp_path, database)
    rig.ready()
    top = rig.lines["top"].engine
    top.gauge.plan(make_plan("spring", good=1, bad=1, passes=1, pictures=1))
    studied = rig.part()
    top.gauge.close()
    top.golden.begin()
    top.golden.show()
    golden = rig.part()
    assert [(one.verdict, one.counted) for one in (studied, golden)] == [(Verdict.INVALID, False)] * 2
    assert rig.views.status().counters.total == 0 and not rig.views.flagged() and not rig.views.status().unacknowledged
    rig.close()
    assert [row.counted for row in database.part_rows(9)] == [False, False] and database.mend_counters().total == 0
    database.close()


def test_a_picture_that_one_camera_lost_makes_the_part_invalid_and_no_other(rig: Rig) -> None:
    rig.devices["side"].lose = {2}
    rig.devices["top"].ignore = {4}
    rig.ready()
    verdicts = [rig.part().verdict for _ in range(5)]
    assert verdicts == [Verdict.PASS, Verdict.PASS, Verdict.INVALID, Verdict.PASS, Verdict.INVALID]
    # An ignored trigger leaves no gap in the numbering: for a while the next pictures might be its late answer.
    triggers = 5
    while rig.part().verdict is not Verdict.PASS:
        triggers += 1
        assert triggers < 1000
    assert len(rig.parts) == triggers + 1


def test_a_camera_that_is_away_makes_every_part_invalid_until_it_is_back(rig: Rig) -> None:
    rig.ready()
    assert rig.part().verdict is Verdict.PASS
    rig.devices["side"].there = False
    rig.lines["side"].until(lambda status: status.camera_state is not CameraState.STREAMING)
    status = rig.views.status()
    assert status.verdict is Verdict.INVALID
    assert "side" in status.reason
    part = rig.part()
    assert part.verdict is Verdict.INVALID
    rig.devices["side"].there = True
    rig.ready()
    assert rig.part().verdict is Verdict.PASS
    assert [one.number for one in rig.parts] == [1, 2, 3]


@pytest.mark.slow
def test_counters_of_parts_are_there_after_a_restart(tmp_path: Path, no_leftover_threads: None) -> None:
    database = StationDatabase(tmp_path / "parts.db")
    for run, total in ((1, 3), (2, 5)):
        (tmp_path / str(run)).mkdir()
        rig = Rig(tmp_path / str(run), database)
        rig.ready()
        rig.devices["side"].lose = {1}
        for _ in range(total - rig.views.status().counters.total):
            rig.part()
        rig.close()
        kept = database.load_counters()
        assert (kept.total, kept.invalid) == (total, run)
    database.close()


def test_a_lot_ends_with_its_figures(tmp_path: Path, no_leftover_threads: None) -> None:
    database = StationDatabase(tmp_path / "parts.db")
    rig = Rig(tmp_path, database)
    rig.ready()
    rig.part()
    rig.views.new_lot("tuesday")
    assert rig.views.status().counters.total == 0
    rig.part()
    rig.part()
    # While the station runs: after a crash at most the last second is missing.
    until(lambda: database.load_counters().total == 2)
    rig.close()
    (before,) = database.lots()
    assert before.counters.total == 1
    for number, row in enumerate(database.part_rows(10, first=1), 1):
        assert [(one.view, one.part, one.verdict) for one in row.views] == [("top", number, "PASS"), ("side", number, "PASS")]
        assert {one.camera for one in row.views} == {line.engine.status().camera for line in rig.lines.values()}
        assert (row.view, row.recorded) == ("top", False)
    assert (database.load_counters().lot, database.load_counters().total) == ("tuesday", 2)
    database.close()


def test_parts_that_did_not_pass_wait_for_a_person(rig: Rig) -> None:
    rig.devices["side"].lose = {1}
    rig.ready()
    for _ in range(3):
        rig.part()
    assert rig.views.status().unacknowledged == 1
    rig.views.acknowledge()
    assert rig.views.status().unacknowledged == 0
    assert all(line.engine.status().unacknowledged == 0 for line in rig.lines.values())


@pytest.mark.slow
def test_the_last_parts_that_did_not_pass_are_kept_with_all_their_pictures(rig: Rig) -> None:
    rig.devices["side"].lose = {1, 2, 3}
    rig.ready()
    parts = [rig.part() for _ in range(4)]
    flagged = rig.views.flagged()
    assert [one.number for one in flagged] == [3, 4], "the last two"
    assert all(one is parts[one.number - 1] for one in flagged)


def test_paused_views_judge_no_part_until_they_are_resumed(rig: Rig) -> None:
    rig.ready()
    rig.part()
    rig.views.pause()
    until(lambda: rig.views.status().mode is Mode.PAUSED, "all views to be paused")
    assert rig.views.status().verdict is Verdict.INVALID
    rig.views.resume()
    assert rig.part().verdict is Verdict.PASS
    assert rig.views.status().mode is Mode.INSPECTING


def test_a_lot_that_one_view_cannot_keep_begins_for_none(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.ready()
    rig.views.new_lot("monday")
    monkeypatch.setattr(rig.lines["side"].engine._book, "_trouble", lambda: "the disk is full")
    with pytest.raises(StorageError, match=r"'tuesday' was not begun.*the disk is full"):
        rig.views.new_lot("tuesday")
    status = rig.views.status()
    assert {status.counters.lot, *(one.counters.lot for one in status.views.values())} == {"monday"}


def test_the_views_are_closed_together(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.ready()
    together, close = threading.Barrier(2), Station.close
    alone: list[str] = []

    def closed(station: Station) -> None:
        try:
            together.wait(5)
        except threading.BrokenBarrierError:
            alone.append("a view was closed before the other one began to")
        close(station)

    monkeypatch.setattr(Station, "close", closed)
    rig.views.close()
    monkeypatch.undo()
    assert not alone
