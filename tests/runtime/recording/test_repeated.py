"""A camera that flaps does not fill the audit, and drops nothing of what people did."""

from __future__ import annotations

from inspector.core.quality.people import By
from inspector.runtime.recording.repeated import ALIKE, EVERY_S, MOST_KINDS, RepeatedTrouble
from tests.runtime.conftest import MakeLine


class Clock:
    def __init__(self) -> None:
        self.ticks = 0.0

    def __call__(self) -> float:
        return self.ticks


def test_the_first_are_written_and_the_others_said_together() -> None:
    ticks = Clock()
    trouble = RepeatedTrouble(ticks, lambda: 1_800_000_000.0)
    written = [not trouble.is_counted("camera", f"lost after {number} frames") for number in range(515)]
    assert written.count(True) == ALIKE and trouble.due() == []
    ticks.ticks = EVERY_S
    ((what, said),) = trouble.due()
    assert what == "camera" and said.startswith("the same 512 times more until ") and said.endswith(": lost after 0 frames")
    assert trouble.is_counted("camera", "lost after 7 frames"), "it goes on"
    ticks.ticks = 2 * EVERY_S
    assert trouble.due()[0][1].startswith("the same once more until ")
    ticks.ticks = 3 * EVERY_S
    assert trouble.due() == [] and not trouble.is_counted("camera", "lost after 7 frames"), "after a quiet time it is news again"


def test_two_troubles_are_told_apart_and_the_end_says_what_is_left() -> None:
    trouble = RepeatedTrouble(Clock(), lambda: 1_800_000_000.0)
    for _ in range(10):
        trouble.is_counted("camera", "lost")
        trouble.is_counted("camera", "streams again")
    assert len(trouble.due(all_of_them=True)) == 2 and trouble.due(all_of_them=True) == []


def test_what_is_no_trouble_is_never_counted() -> None:
    trouble = RepeatedTrouble(Clock())
    assert not any(trouble.is_counted("limit", "-0.5") for _ in range(100))
    for kind in range(10 * MOST_KINDS):
        trouble.is_counted("error", f"kind {'x' * kind}")
        trouble.due()
    assert len(trouble._kinds) <= MOST_KINDS + 1


def test_the_recorder_folds_trouble_and_keeps_what_people_did(make_line: MakeLine) -> None:
    line = make_line()
    recorder = line.engine._recorder
    recorder.start()
    for number in range(50):
        recorder.audit("camera", f"lost, {number} frames")
        if number % 10 == 0:
            recorder.audit("camera", "was chosen", By("Cara"), old="a", new="b")
    assert recorder.stop(5.0)
    entries = [entry for entry in line.database.audit_entries(1000) if entry.what == "camera"]
    assert sum(entry.who == "Cara" for entry in entries) == 5
    folded = [entry.detail for entry in entries if "times more until" in entry.detail]
    assert len(folded) == 1 and folded[0].startswith(f"the same {50 - ALIKE} times more")
