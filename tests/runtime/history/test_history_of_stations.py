"""The history of running stations, of one camera and of several."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from inspector.camera.base import Delivery
from inspector.core.quality.answers import Answer
from inspector.core.quality.search import NOT_PASSED, PartFilter, Review
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.core.views import ONLY_VIEW
from inspector.runtime.view_group import SingleView
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.line import BAD, Line, shot, until, with_records
from tests.runtime.views_rig import Rig


def test_a_part_is_found_while_the_line_runs(tmp_path: Path) -> None:
    line = Line(tmp_path, settings=with_records(keep=True))
    camera = line.scripted(Delivery.TRIGGERED)
    try:
        line.start()
        line.until(lambda status: status.runtime != "" and status.camera_state is CameraState.STREAMING)
        camera.give(shot(0, BAD))
        line.until_judged(1)
        history = SingleView(line.engine).history
        until(lambda: any(part.row.evidence for part in history.page(PartFilter(verdicts=NOT_PASSED)).parts), "its record")
        (part,) = history.page(PartFilter(review=Review.NEW)).parts
        assert history.evidence(part).views[ONLY_VIEW].verdict is Verdict.FAIL
        line.engine.answers.answer(part.row.number, Answer.GOOD)
        assert [one.row.number for one in history.page(PartFilter(answer=Answer.GOOD)).parts] == [part.row.number]
    finally:
        line.close()


def test_a_part_that_several_cameras_see_is_found_with_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "views").mkdir()
    with closing(StationDatabase(tmp_path / "views" / "station.db")) as database:
        rig = Rig(tmp_path, database)
        try:
            rig.ready()
            told = rig.part()
            history = rig.views.history
            (part,) = history.page(PartFilter()).parts
            assert part.row.verdict is told.verdict and {one.view for one in part.row.views} == {"top", "side"}
            assert part.records == {} and history.evidence(part).missing
        finally:
            rig.close()
