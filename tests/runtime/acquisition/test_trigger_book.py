"""Triggers = parts, whatever is lost, ignored, late or too much; and no picture stands for another part's trigger."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from inspector.camera.base import Shot
from inspector.runtime.acquisition.triggers import LOST_ON_THE_WAY, MISSED_TRIGGER, OVERLAP, SURPLUS, UNCERTAIN, TriggerBook, TriggeredPart

DEADLINE_S = 1.0
BLANK = np.zeros((2, 2, 3), np.uint8)


def shot(frame_id: int, fault: str = "") -> Shot:
    return Shot(BLANK, frame_id, 0.0, fault)


def numbered_book(most_held: int) -> TriggerBook:
    """One whose camera has given a picture already, its number 0."""
    book = TriggerBook(DEADLINE_S, most_held)
    book.arrived(shot(0), -10.0)
    book.surplus = 0
    return book


def told(parts: list[TriggeredPart]) -> list[tuple[int | None, str]]:
    return [(part.trigger, part.fault) for part in parts]


def test_one_trigger_after_the_other() -> None:
    book = TriggerBook(DEADLINE_S, 8)
    for number in range(5):
        assert book.sent(float(number)) == []
        assert told(book.arrived(shot(number + 7), number + 0.1)) == [(number, "")]
    assert (book.pending, book.missed, book.surplus, book.late) == (0, 0, 0, 0)


def test_ten_back_to_back_and_one_frame_without_a_gap() -> None:
    book = numbered_book(20)
    for number in range(10):
        book.sent(number / 1000)
    assert book.arrived(shot(1), 0.05) == []
    assert book.expired(0.9) == []
    assert told(book.expired(1.2)) == [(0, UNCERTAIN)] + [(number, MISSED_TRIGGER) for number in range(1, 10)]
    assert (book.missed, book.pending) == (9, 0)


def test_an_ignored_trigger_makes_the_pictures_around_it_uncertain() -> None:
    book = numbered_book(8)
    for number in range(3):
        book.sent(number / 100)
    assert book.arrived(shot(1), 0.03) == []  # a camera may be busy for longer than its picture takes: not even this is sure
    assert book.arrived(shot(2), 0.05) == []  # of trigger 1, or of trigger 2?
    assert told(book.expired(1.1)) == [(0, UNCERTAIN), (1, UNCERTAIN), (2, MISSED_TRIGGER)]


def test_overlapping_triggers_that_are_all_answered_are_good_parts() -> None:
    book = numbered_book(8)
    for number in range(3):
        book.sent(number / 100)
    assert book.arrived(shot(1), 0.03) == []
    assert book.arrived(shot(2), 0.05) == []
    assert told(book.arrived(shot(3), 0.06)) == [(0, ""), (1, ""), (2, "")]


def test_a_gap_tells_whose_picture_was_lost() -> None:
    book = TriggerBook(DEADLINE_S, 8)
    book.sent(0.0)
    assert told(book.arrived(shot(1), 0.01)) == [(0, "")]
    book.sent(0.02)
    book.sent(0.04)
    assert told(book.arrived(shot(3), 0.06)) == [(1, LOST_ON_THE_WAY), (2, "")]
    assert book.missed == 1


def test_a_gap_explains_a_trigger_that_expired_before() -> None:
    book = TriggerBook(DEADLINE_S, 8)
    book.sent(0.0)
    book.arrived(shot(1), 0.01)
    book.sent(1.0)
    assert told(book.sent(2.1)) == [(1, MISSED_TRIGGER)]
    assert told(book.arrived(shot(3), 2.12)) == [(2, "")]


def test_after_an_unexplained_miss_the_next_picture_may_be_its_late_one() -> None:
    book = TriggerBook(DEADLINE_S, 8)
    book.sent(0.0)
    book.sent(1.1)
    assert told(book.arrived(shot(1), 1.12)) == [(1, UNCERTAIN)]
    assert book.arrived(shot(2), 1.13) == []  # the trigger that is answered late has its INVALID part already
    assert book.late == 1
    book.sent(2.5)
    assert told(book.arrived(shot(3), 2.52)) == [(2, "")]


def test_a_frame_that_nobody_asked_for() -> None:
    book = TriggerBook(DEADLINE_S, 8)
    assert told(book.arrived(shot(1), 0.0)) == [(None, SURPLUS)]
    assert book.surplus == 1


def test_a_damaged_picture_answers_its_trigger() -> None:
    book = TriggerBook(DEADLINE_S, 8)
    book.sent(0.0)
    assert told(book.arrived(shot(1, "torn: 3 of 9 rows"), 0.1)) == [(0, "torn: 3 of 9 rows")]


def test_triggers_without_end_hold_nothing_without_end() -> None:
    book = TriggerBook(DEADLINE_S, 3)
    parts: list[TriggeredPart] = book.sent(0.0)
    for number in range(1, 50):
        parts += book.sent(number / 100)
        parts += book.arrived(shot(number), number / 100 + 0.001)
        assert book.pending <= 6
    assert OVERLAP in {part.fault for part in parts}


def test_a_camera_that_goes_away_answers_nothing_more() -> None:
    book = numbered_book(8)
    for number in range(3):
        book.sent(number / 100)
    book.arrived(shot(1), 0.02)
    book.arrived(shot(2), 0.03)
    assert told(book.closed("the camera is lost")) == [(0, UNCERTAIN), (1, UNCERTAIN), (2, "missed trigger: the camera is lost")]


class Line:
    """A camera by its rules: it ignores a trigger while it is busy, and frames get lost on the way; each frame knows its trigger."""

    def __init__(self, busy_s: float, latency_s: float) -> None:
        self.busy_s, self.latency_s = busy_s, latency_s
        self.busy_until = -1.0
        self.next_id = 1
        self.under_way: list[tuple[float, int, int]] = []

    def trigger(self, number: int, now: float, lost: bool) -> None:
        if now < self.busy_until:
            return
        self.busy_until = now + self.busy_s
        if not lost:
            self.under_way.append((now + self.latency_s, self.next_id, number))
        self.next_id += 1

    def due(self, now: float) -> list[tuple[float, int, int]]:
        there = [one for one in self.under_way if one[0] <= now]
        self.under_way = [one for one in self.under_way if one[0] > now]
        return there


@given(
    gaps=st.lists(st.tuples(st.floats(0.001, 3.0), st.booleans(), st.booleans()), min_size=1, max_size=60),
    busy_s=st.floats(0.0, 0.2),
    latency_s=st.floats(0.001, 0.9),
    most_held=st.integers(1, 20),
)
def test_triggers_are_parts_and_no_good_part_has_another_ones_picture(
    gaps: list[tuple[float, bool, bool]], busy_s: float, latency_s: float, most_held: int
) -> None:
    book, camera = TriggerBook(DEADLINE_S, most_held), Line(busy_s, latency_s)
    parts: list[TriggeredPart] = []
    shows: dict[int, int] = {}  # id(shot) -> the trigger that it was taken by

    def arrive(until: float) -> None:
        for at, frame_id, number in camera.due(until):
            taken = shot(frame_id)
            kept.append(taken)
            shows[id(taken)] = number
            parts.extend(book.arrived(taken, at))

    kept: list[Shot] = []
    now, clear = 0.0, 0.0
    for number, (gap, lost, seldom) in enumerate(gaps):
        now += gap
        arrive(now)
        parts.extend(book.sent(now))
        camera.trigger(number, now, lost and seldom)
        clear = now
    arrive(clear + 10)
    parts.extend(book.expired(clear + 100))
    triggered = [part.trigger for part in parts if part.trigger is not None]
    assert triggered == list(range(len(gaps)))
    assert len(parts) == len(gaps) + book.surplus
    assert book.pending == 0
    for part in parts:
        if part.shot is not None and not part.fault:
            assert shows[id(part.shot)] == part.trigger
    assert sum(part.shot is None for part in parts) == book.missed


EVENTS = st.tuples(st.sampled_from(["sent", "arrived", "torn", "refused", "expired", "closed"]), st.floats(0, 2), st.integers(0, 3))


@given(st.lists(EVENTS, max_size=80))
def test_any_order_of_events_keeps_the_account(events: list[tuple[str, float, int]]) -> None:
    book, now, frame_id, sent, frames = TriggerBook(DEADLINE_S, 5), 0.0, 0, 0, 0
    parts: list[TriggeredPart] = []
    for event, passed, skipped in events:
        now += passed
        if event == "sent":
            parts += book.sent(now)
            sent += 1
        elif event == "refused":
            parts += book.refused("not now")
            sent += 1
        elif event == "expired":
            parts += book.expired(now)
        elif event == "closed":
            parts += book.closed("gone")
        else:
            frame_id += 1 + skipped
            frames += 1
            parts += book.arrived(shot(frame_id, "torn" if event == "torn" else ""), now)
    parts += book.closed("the end")
    assert sorted(part.trigger for part in parts if part.trigger is not None) == list(range(sent))
    assert sum(part.trigger is None for part in parts) == book.surplus
    assert sum(part.shot is not None for part in parts) == frames - book.late
