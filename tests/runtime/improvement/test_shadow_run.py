"""A candidate beside the recipe in use: what it would change, and that nothing of the line waits for it."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import DetectorError
from inspector.core.quality.improvement import Said, ShadowedPart, ShadowPhase
from inspector.core.types import Band, Frame, RecipeId, Verdict
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.acquisition.frame_numbering import OVERRUN
from inspector.runtime.improvement.shadow_process import ShadowProcess, said_of
from inspector.runtime.improvement.shadow_run import REST_S, ShadowRun
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage import shadow_book
from inspector.storage.shadow_book import PARTS, ShadowBook
from tests.runtime.line import BAD, GOOD, GreyDetector, frame, picture, until
from tests.runtime.toy_trainer import make_recipe

OLD, NEW = RecipeId("part", "old"), RecipeId("part", "new")
MIDDLE = 90
"""A grey value between the limits of the two recipes here."""


def pipeline_of(candidate: RecipeId) -> Pipeline:
    return Pipeline(make_recipe(candidate.name, limit=-0.4, id=candidate), GreyDetector())


def dying(candidate: RecipeId) -> Pipeline:
    os._exit(3)


def hanging(candidate: RecipeId) -> Pipeline:
    made = pipeline_of(candidate)
    made.inspect = lambda frame, previous=None: threading.Event().wait()  # type: ignore[method-assign, assignment]
    return made


class ScriptedShadow:
    """Judges in this process by another limit; waits while ``free`` is cleared, raises ``fault``."""

    runtime = "grey f32 CPU"

    def __init__(self) -> None:
        self.pipeline = pipeline_of(NEW)
        self.free = threading.Event()
        self.free.set()
        self.entered = threading.Event()
        self.fault: Exception | None = None
        self.ended = 0

    def judge(self, frame: Frame) -> tuple[Said, ...]:
        self.entered.set()
        while not self.free.wait(0.003):
            pass
        if self.fault is not None:
            raise self.fault
        return (said_of(self.pipeline.inspect(frame)),)

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def shadow() -> ScriptedShadow:
    return ScriptedShadow()


@pytest.fixture
def run(shadow: ScriptedShadow, tmp_path: Path) -> Iterator[ShadowRun]:
    made = ShadowRun(lambda candidate, stopped: shadow, NEW, OLD, ShadowBook(tmp_path, NEW))
    made.start()
    until(lambda: made.status().phase is ShadowPhase.JUDGING)
    yield made
    shadow.free.set()
    made.stop()
    assert made.join(5.0)


def event(number: int, grey: int, recipe: RecipeId = OLD, **changes: object) -> PictureJudged:
    inspection = Pipeline(make_recipe("part", id=recipe), GreyDetector()).inspect(frame(number, grey))
    inspection = replace(inspection, part_number=number, **changes)  # type: ignore[arg-type]
    return PictureJudged(inspection, None, FrameSource(delivery=Delivery.TRIGGERED), 0)


def judged(run: ShadowRun, *events: PictureJudged) -> None:
    for one in events:
        before = run.status().judged
        run.offer(one)
        until(lambda before=before: run.status().judged > before)  # type: ignore[misc]


def test_it_says_who_changes_sides(run: ShadowRun) -> None:
    judged(run, event(1, GOOD), event(2, MIDDLE), event(3, BAD))
    status = run.status()
    assert (status.judged, status.dropped, status.would_pass, status.would_fail) == (3, 0, 1, 0)
    (one,) = run.changes()
    assert (one.part, one.line.verdict, one.shadow.verdict) == (2, Verdict.FAIL, Verdict.PASS)
    assert one.would_pass and one.line.limit == -0.5 and one.shadow.limit == -0.4
    assert run.book.thumbnail(one.thumbnail).shape == (128, 128, 3)


def test_a_full_queue_drops_pictures_for_the_shadow_alone(run: ShadowRun, shadow: ScriptedShadow) -> None:
    shadow.free.clear()
    run.offer(event(1, GOOD))
    assert shadow.entered.wait(5)
    for number in range(2, 12):
        run.offer(event(number, GOOD))  # would block for ever if it waited
    assert run.status().dropped == 8
    shadow.free.set()
    until(lambda: run.status().judged == 3)
    assert run.status().share == pytest.approx(3 / 11)


def test_it_rests_while_the_line_cannot_keep_up(shadow: ScriptedShadow, tmp_path: Path) -> None:
    now = 100.0
    made = ShadowRun(lambda candidate, stopped: shadow, NEW, OLD, ShadowBook(tmp_path, NEW), clock=lambda: now)
    made.start()
    until(lambda: made.status().phase is ShadowPhase.JUDGING)
    overrun = event(1, GOOD, verdict=Verdict.INVALID, frame=replace(frame(1), fault=f"{OVERRUN} (1)"))
    made.offer(overrun)
    made.offer(event(2, GOOD))
    now += REST_S
    judged(made, event(3, GOOD))
    assert [part.part for part in made.book.read()] == [3] and made.status().dropped == 1
    made.stop()
    assert made.join(5.0)


def test_what_the_picture_alone_does_not_decide_is_left_out(run: ShadowRun) -> None:
    golden = replace(event(1, BAD), of_the_lot=False)
    refused = event(2, GOOD, verdict=Verdict.INVALID, reason="a golden part check is due")
    run.offer(golden)
    run.offer(refused)
    run.offer(replace(event(3, GOOD), trouble="a fault"))
    run.offer(event(4, GOOD, NEW))
    run.offer(event(5, GOOD, RecipeId("another", "old")))
    judged(run, event(6, GOOD))
    assert run.status().judged == 1


def test_a_fault_ends_the_run_and_is_said(run: ShadowRun, shadow: ScriptedShadow) -> None:
    shadow.fault = DetectorError("a fault of the candidate")
    run.offer(event(1, GOOD))
    until(lambda: run.status().phase is ShadowPhase.ENDED)
    assert "a fault of the candidate" in run.status().problem and shadow.ended == 1
    run.offer(event(2, GOOD))


def test_another_version_in_use_begins_anew(run: ShadowRun) -> None:
    judged(run, event(1, MIDDLE))
    newer = RecipeId("part", "newer")
    run.offer(event(2, GOOD, newer))
    until(lambda: run.status().beside == newer and run.status().judged == 1)
    assert not run.changes()


def test_it_goes_on_after_a_kill_in_the_middle_of_a_line(run: ShadowRun, shadow: ScriptedShadow, tmp_path: Path) -> None:
    judged(run, event(1, GOOD), event(2, MIDDLE))
    path = tmp_path / "part" / "new" / PARTS
    path.write_bytes(path.read_bytes() + b'{"part":3,"at":1')
    again = ShadowRun(lambda candidate, stopped: shadow, NEW, OLD, ShadowBook(tmp_path, NEW))
    again.start()
    until(lambda: again.status().phase is ShadowPhase.JUDGING)
    assert (again.status().judged, again.status().would_pass) == (2, 1)
    judged(again, event(4, BAD))
    again.stop()
    assert again.join(5.0)
    assert [part.part for part in ShadowBook(tmp_path, NEW).read()] == [1, 2, 4]


def test_the_files_of_a_run_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shadow_book, "MOST_LINES", 10)
    monkeypatch.setattr(shadow_book, "MOST_THUMBNAILS", 3)
    book = ShadowBook(tmp_path, NEW)
    fail, ok = Said(Verdict.FAIL, Band.NG, 1.0, 0.5, (3.0, 4.0)), Said(Verdict.PASS, Band.OK, math.nan, 0.5)
    for number in range(35):
        book.add(ShadowedPart(number, 1.0, fail, ok), picture(GOOD, 16))
    kept = list(book.read())
    assert 10 <= len(kept) <= 20 and kept[-1].part == 34 and kept[-1].line == fail
    assert len(list(book.folder.glob("*.png"))) == 3
    assert not book.unkept


def test_a_disk_that_refuses_costs_the_run_nothing(tmp_path: Path) -> None:
    (tmp_path / "part").write_text("no folder")
    book = ShadowBook(tmp_path, NEW)
    said = Said(Verdict.PASS, Band.OK, 0.0, 0.5)
    assert book.add(ShadowedPart(1, 1.0, said, said)).part == 1
    assert book.unkept == 1


@pytest.mark.slow
def test_a_process_judges_as_the_line_would(tmp_path: Path) -> None:
    shadow = ShadowProcess(pipeline_of, NEW, lambda: False)
    try:
        for grey in (GOOD, MIDDLE, BAD):
            one = frame(0, grey)
            assert shadow.judge(one) == (said_of(pipeline_of(NEW).inspect(one)),)
        assert shadow.runtime == GreyDetector.runtime
        shadow._process.kill()
        with pytest.raises(DetectorError, match="ended by itself"):
            shadow.judge(frame())
    finally:
        shadow.end()


@pytest.mark.slow
def test_a_candidate_that_dies_or_hangs_is_given_up() -> None:
    with pytest.raises(DetectorError, match="ended by itself"):
        ShadowProcess(dying, NEW, lambda: False)
    shadow = ShadowProcess(hanging, NEW, lambda: False, answer_s=0.2)
    try:
        with pytest.raises(DetectorError, match="has not answered"):
            shadow.judge(Frame(np.zeros((128, 128, 3), np.uint8), 0, 0.0, 0.0, 0, 1))
    finally:
        shadow.end()
