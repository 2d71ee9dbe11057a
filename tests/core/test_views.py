"""Views are put together by their moments: no part mixes two, none is lost, and unknown is never PASS."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.types import Band, Frame, Inspection, Verdict
from inspector.core.views import ONLY_VIEW, PartCombiner, PartVerdict, worst

BLANK = np.zeros((2, 2, 3), np.uint8)
PASS, FAIL, INVALID = Verdict.PASS, Verdict.FAIL, Verdict.INVALID


def seen(part: int, verdict: Verdict = PASS, *, at: float | None = None, frame_id: int | None = None, fault: str = "") -> Inspection:
    moment = float(part) if at is None else at
    frame = Frame(BLANK, part, moment, 0.0, part if frame_id is None else frame_id, 1, fault)
    return Inspection(frame, verdict, fault or f"part {part}", 0.0, 0.0, None)


def combiner(*views: str) -> PartCombiner:
    return PartCombiner(views or ("top", "side"), skew_s=0.2, deadline_s=1.0)


@pytest.mark.parametrize("takt_s", [0.4, 4.0])
def test_a_gap_that_is_seen_after_its_part_was_given_costs_no_other_part_its_verdict(takt_s: float) -> None:
    """One picture of the side is lost on its way; its number is missed when the next one comes, after the deadline or before."""
    both, parts = combiner(), list[PartVerdict]()
    for number in range(5):
        now = takt_s * number
        parts += both.add("top", seen(number, at=now), now)
        if number == 2:
            parts += both.add("side", seen(1, INVALID, at=now, frame_id=1, fault="missed: its picture never came"), now + 0.01)
        if number != 1:
            parts += both.add("side", seen(number, at=now), now + 0.02)
        parts += both.expired(now + takt_s - 0.01)
    parts += both.closed(takt_s * 5)
    assert [part.verdict for part in parts] == [PASS, INVALID, PASS, PASS, PASS]


@pytest.mark.parametrize(
    ("top", "side", "expected"),
    [(PASS, PASS, PASS), (PASS, FAIL, FAIL), (FAIL, PASS, FAIL), (FAIL, INVALID, INVALID), (INVALID, PASS, INVALID), (FAIL, FAIL, FAIL)],
)
def test_the_worst_wins(top: Verdict, side: Verdict, expected: Verdict) -> None:
    both = combiner()
    assert both.add("top", seen(0, top), 0.1) == []
    (part,) = both.add("side", seen(0, side), 0.2)
    assert part.verdict is expected
    assert worst({}) is INVALID


def test_a_view_that_is_missing_makes_an_invalid_part_and_its_late_picture_makes_none() -> None:
    both = combiner()
    both.add("top", seen(0), 0.1)
    assert both.expired(1.0) == []
    (part,) = both.expired(1.2)
    assert (part.verdict, part.views["side"]) == (INVALID, None)
    assert part.reason == "no picture of this part from side"
    assert both.add("side", seen(0), 1.5) == []
    assert both.late == 1
    both.add("side", seen(2), 2.1)
    (part,) = both.add("top", seen(2), 2.2)
    assert part.verdict is PASS


def test_a_part_that_one_view_never_saw_stands_alone_and_the_next_agree_again() -> None:
    both = combiner()
    both.add("top", seen(0), 0.1)
    both.add("top", seen(1), 1.1)
    alone, together = both.add("side", seen(1, frame_id=0), 1.1)
    assert (alone.verdict, alone.reason) == (INVALID, "no picture of this part from side")
    assert together.verdict is PASS
    assert both.waiting == 0


def test_a_part_without_a_picture_goes_with_the_others() -> None:
    both = combiner()
    both.add("top", seen(0, INVALID, fault="missed: never came", at=5.0), 0.3)
    (part,) = both.add("side", seen(0), 0.3)
    assert part.verdict is INVALID
    assert "top: missed" in part.reason


def test_numbers_that_go_on_differently_are_not_believed() -> None:
    both = combiner()
    both.add("top", seen(0, frame_id=10), 0.1)
    assert both.add("side", seen(0, frame_id=50), 0.1)[0].verdict is PASS
    both.add("top", seen(1, frame_id=11), 1.1)
    (part,) = both.add("side", seen(1, frame_id=52), 1.1)
    assert part.verdict is INVALID
    assert "numbers disagree" in part.reason
    both.add("top", seen(2, frame_id=12), 2.1)
    assert both.add("side", seen(2, frame_id=53), 2.1)[0].verdict is PASS


def test_what_waits_is_bounded() -> None:
    both = PartCombiner(("top", "side"), skew_s=0.2, deadline_s=1e9)
    parts: list[PartVerdict] = []
    for number in range(1000):
        parts += both.add("top", seen(number), 0.0)
    assert both.waiting <= 256
    assert all(part.verdict is INVALID for part in parts)
    assert len(parts) + len(both.closed(0.0)) == 1000


def test_names() -> None:
    with pytest.raises(ValueError, match="each its own"):
        combiner("top", "top")


@pytest.mark.slow
@given(
    verdicts=st.lists(st.tuples(st.sampled_from([PASS, FAIL, INVALID]), st.sampled_from([PASS, FAIL, INVALID])), min_size=1, max_size=30),
    jitter=st.lists(st.floats(0, 0.09), min_size=60, max_size=60),
    order=st.randoms(use_true_random=False),
)
def test_whole_views_in_any_interleaving(verdicts: list[tuple[Verdict, Verdict]], jitter: list[float], order: object) -> None:
    both = combiner()
    queues = {
        view: [seen(n, pair[k], at=n + jitter[2 * n % 60 + k]) for n, pair in enumerate(verdicts)] for k, view in enumerate(("top", "side"))
    }
    parts: list[PartVerdict] = []
    while any(queues.values()):
        view = order.choice([name for name, queue in queues.items() if queue])  # type: ignore[attr-defined]
        parts += both.add(view, queues[view].pop(0), 0.0)
    assert len(parts) == len(verdicts)
    for number, (part, pair) in enumerate(zip(parts, verdicts, strict=True)):
        assert part.number == number
        assert part.verdict is worst({"top": pair[0], "side": pair[1]})
        assert {one.frame.index for one in part.views.values() if one is not None} == {number}


@pytest.mark.slow
@given(
    there=st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans()), min_size=1, max_size=40),
    delays=st.lists(st.floats(0, 3.0), min_size=120, max_size=120),
)
def test_no_part_mixes_two_and_each_that_was_seen_has_its_verdict(there: list[tuple[bool, bool, bool]], delays: list[float]) -> None:
    views = ("top", "side", "back")
    three = combiner(*views)
    ids = dict.fromkeys(views, 0)
    events = []
    behind = dict.fromkeys(views, 0.0)
    for number, present in enumerate(there):
        for place, view in enumerate(views):
            if present[place]:
                behind[view] = max(behind[view], number + delays[(3 * number + place) % 120])  # in the order of each view
                events.append((behind[view], number, view, ids[view]))
                ids[view] += 1
    events.sort()
    parts: list[PartVerdict] = []
    for now, number, view, frame_id in events:
        parts += three.expired(now)
        parts += three.add(view, seen(number, frame_id=frame_id), now)
    parts += three.closed(1e6)
    for part in parts:
        numbers = {one.frame.index for one in part.views.values() if one is not None}
        assert len(numbers) == 1
        if None in part.views.values():
            assert part.verdict is INVALID
    shown = [next(one.frame.index for one in part.views.values() if one is not None) for part in parts]
    assert sorted(shown) == [number for number, present in enumerate(there) if any(present)]
    assert sum(one is not None for part in parts for one in part.views.values()) == len(events) - three.late


def test_a_person_decides_if_every_view_that_failed_lies_in_its_review_band() -> None:
    near, far, good = replace(seen(0, FAIL), band=Band.REVIEW), replace(seen(0, FAIL), band=Band.NG), seen(0)
    for views, band in (((near, good), Band.REVIEW), ((near, near), Band.REVIEW), ((near, far), None), ((near, None), None)):
        verdict = INVALID if None in views else FAIL
        assert PartVerdict(0, verdict, "", dict(zip(("top", "side"), views, strict=True))).band is band


def test_a_part_is_shown_by_the_view_that_decided() -> None:
    good, bad = seen(4), seen(4, FAIL)
    part = PartVerdict(0, FAIL, "", {"top": good, "side": bad})
    assert part.decisive is bad and part.label == "0"
    assert PartVerdict(0, INVALID, "", {"top": None, "side": good}).decisive is good
    assert PartVerdict(0, INVALID, "", {"top": None}).decisive is None
    assert PartVerdict(0, FAIL, "", {ONLY_VIEW: bad}).label == "4", "the camera's own number, where there is one camera"
