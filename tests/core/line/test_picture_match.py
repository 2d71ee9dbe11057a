"""Pictures of a line that triggers the camera itself, put together with the parts that it has announced."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.line.identity import PartIdentity
from inspector.core.line.picture_match import Matched, PictureMatch

MIN_S, MAX_S = 0.02, 0.3


def part(number: int) -> PartIdentity:
    return PartIdentity(run=1, part=number)


def test_the_nth_picture_answers_the_nth_announcement() -> None:
    match = PictureMatch(MIN_S, MAX_S)
    for number in range(1, 4):
        assert match.announced(part(number), float(number)) == Matched()
        assert match.picture(number + 0.05) == Matched(part(number))
    assert match.waiting == 0 and not match.apart(3.05)


def test_a_picture_that_fits_none_empties_both_queues_and_the_next_is_not_taken_for_it() -> None:
    match = PictureMatch(MIN_S, MAX_S)
    match.announced(part(1), 1.0)
    assert match.picture(1.01) == Matched(lost=(part(1),)), "too early"
    assert match.picture(1.05) == Matched(), "it may show the part that was lost"
    assert match.announced(part(2), 1.2) == Matched(lost=(part(2),)), "its picture cannot be told from that of the first"
    assert match.picture(1.25) == Matched()
    assert match.announced(part(3), 1.6) == Matched(), "since .3 s no part has come: none has a picture left"
    assert match.picture(1.65) == Matched(part(3))
    assert not match.apart(1.65)


def test_an_announcement_without_a_picture_is_lost_and_so_are_those_behind_it() -> None:
    match = PictureMatch(MIN_S, MAX_S)
    match.announced(part(1), 1.0)
    match.announced(part(2), 1.25)
    assert match.expired(1.29) == Matched()
    assert match.expired(1.31) == Matched(lost=(part(1), part(2)))
    assert match.apart(1.5) and not match.apart(1.6)


def test_a_picture_that_fits_two_parts_is_none_of_them() -> None:
    match = PictureMatch(MIN_S, MAX_S)
    match.announced(part(1), 1.0)
    match.announced(part(2), 1.1)
    assert match.picture(1.2) == Matched(lost=(part(1), part(2)))


def test_a_picture_without_any_part_is_a_mismatch() -> None:
    match = PictureMatch(MIN_S, MAX_S)
    assert match.picture(1.0) == Matched()
    assert match.apart(1.29) and not match.apart(1.31)


DELAYS = st.floats(MIN_S + 1e-6, MAX_S - 1e-6)
PARTS = st.lists(st.tuples(st.floats(0.01, 1.0), DELAYS, st.booleans()), min_size=1, max_size=20)


def _events(parts: list[tuple[float, float, bool]]) -> list[tuple[float, bool, int]]:
    """(time, whether it is a picture, number), in the order of time; pictures stay in the order of the parts, some never come."""
    at, taken, events = 0.0, 0.0, []
    for number, (gap, delay, comes) in enumerate(parts):
        at += gap
        events.append((at, False, number))
        # A camera gives its pictures in their order; one that would then come too late does not come.
        taken = max(taken, at + delay)
        if comes and taken < at + MAX_S - 1e-6:
            events.append((taken, True, number))
    return sorted(events)


@given(PARTS)
def test_whatever_pictures_get_lost_no_part_gets_that_of_another(parts: list[tuple[float, float, bool]]) -> None:
    match = PictureMatch(MIN_S, MAX_S)
    seen: list[int] = []
    for time, is_picture, number in _events(parts):
        # What is overdue by now is so before this event.
        found = match.expired(time) if not is_picture else Matched()
        seen += [one.part for one in found.lost]
        found = match.picture(time) if is_picture else match.announced(part(number), time)
        seen += [one.part for one in found.lost]
        if found.part is not None:
            assert found.part.part == number
            seen.append(number)
    seen += [one.part for one in match.expired(1e9).lost]
    assert sorted(seen) == list(range(len(parts))), "each announced part comes back once"


@given(st.lists(st.tuples(st.booleans(), st.floats(0.0, 0.5)), max_size=40))
def test_in_any_order_of_events_each_part_comes_back_once_and_quiet_heals(steps: list[tuple[bool, float]]) -> None:
    match = PictureMatch(MIN_S, MAX_S)
    now, announced, seen = 0.0, 0, []
    for is_picture, later in steps:
        now += later
        if is_picture:
            found = match.picture(now)
        else:
            found = match.announced(part(announced), now)
            announced += 1
        seen += [one.part for one in (*found.lost, *((found.part,) if found.part else ()))]
    seen += [one.part for one in match.expired(now + 1.0).lost]
    assert sorted(seen) == list(range(announced))
    later = now + 3.0
    assert match.announced(part(-1), later) == Matched()
    assert match.picture(later + MIN_S * 1.5) == Matched(part(-1))
