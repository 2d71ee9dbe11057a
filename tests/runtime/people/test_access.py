"""Who is at the station, what this person may, and when nobody is there any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from inspector.core.errors import NotAllowed, ReasonNeeded, SignInRefused, StorageError
from inspector.core.quality.people import LINE, LINE_MAY, NOBODY, By, Level, Right, because, by_the_line
from inspector.runtime.people.access import OPEN, Access, next_shift_end
from tests.runtime.people.people_rig import ANNA, BEN, CARA, PINS, Gate


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    made = Gate(tmp_path)
    yield made
    made.access.stop()
    made.database.close()


def test_everybody_may_everything_until_people_are_set_up(gate: Gate) -> None:
    for access in (gate.access, OPEN):
        assert all(access.allow(right) == By() for right in Right)
        assert access.present() is NOBODY and not access.presence().watched
    gate.set_up()
    assert gate.access.presence().watched and not gate.access.may(Right.LIMIT)


def test_an_operator_may_not_what_an_engineer_may(gate: Gate) -> None:
    gate.set_up()
    gate.sign_in(BEN)
    with pytest.raises(NotAllowed) as caught:
        gate.access.allow(Right.LIMIT, "change the limit")
    assert str(caught.value) == (
        "Ben (operator) may not change the limit. Sign in as an engineer or above: F4 in the window, --as NAME on the console"
    )
    assert gate.access.allow(Right.LOT) == By(BEN)
    refused = gate.entries()[-1]
    assert (refused.what, refused.who, refused.detail) == ("refused", BEN, "change the limit: engineer or above may")


def test_nobody_is_an_operator_without_a_name(gate: Gate) -> None:
    gate.set_up()
    assert gate.access.allow(Right.ACKNOWLEDGE) == By()
    with pytest.raises(NotAllowed, match="Nobody has signed in, so nobody may close the window"):
        gate.access.allow(Right.CLOSE)
    with pytest.raises(NotAllowed, match="as an administrator: F4"):
        gate.access.allow(Right.PEOPLE)


def test_a_reason_is_asked_for_and_kept(gate: Gate) -> None:
    gate.set_up()
    gate.sign_in(CARA)
    with pytest.raises(ReasonNeeded, match="to change the limit needs a reason"):
        gate.access.allow(Right.LIMIT)
    with because(" new lamp "):
        assert gate.access.allow(Right.LIMIT) == By(CARA, "new lamp")
    with pytest.raises(ReasonNeeded):
        gate.access.allow(Right.LIMIT)
    gate.service.set_right(Right.LIMIT, Level.ENGINEER, False, By(ANNA))
    gate.access.refresh()
    assert gate.access.allow(Right.LIMIT) == By(CARA)


def test_a_restart_signs_nobody_in(gate: Gate) -> None:
    gate.set_up()
    gate.sign_in(ANNA)
    after = gate.again()
    assert after.access.present() is NOBODY and after.access.presence().watched
    assert [entry.detail for entry in after.entries() if entry.what == "sign-out"] == ["the station was stopped"]
    after.database.close()


def test_who_touches_nothing_is_signed_out(gate: Gate) -> None:
    gate.set_up()
    access = gate.access_with(return_after_s=600)
    access.start()
    access.sign_in(CARA, PINS[CARA])
    gate.watch.passes(599)
    assert access.present().name == CARA and access.presence().leaves_in_s == pytest.approx(1)
    access.touch()
    gate.watch.passes(599)
    gate.watch.now -= 86_400
    assert access.present().name == CARA
    gate.watch.ticks += 2
    assert access.present() is NOBODY, "also by a clock that was set back"
    with pytest.raises(NotAllowed):
        access.allow(Right.LEARN)
    access.stop()
    assert gate.entries()[-1 if gate.entries()[-1].what == "sign-out" else -2].detail == "nothing was touched for 10 min"


def test_the_end_of_the_shift_signs_out_whatever_the_clock_does(gate: Gate) -> None:
    gate.set_up()
    gate.watch.now = datetime(2026, 3, 3, 13, 0).timestamp()
    for move in (lambda: gate.watch.passes(3600), lambda: setattr(gate.watch, "now", gate.watch.now + 3600)):
        access = gate.access_with(shift_ends=("06:00", "14:00", "22:00"))
        access.start()
        access.sign_in(CARA, PINS[CARA])
        gate.watch.now = datetime(2026, 3, 3, 13, 0).timestamp()
        assert access.present().name == CARA
        move()
        assert access.present() is NOBODY
        access.stop()
        gate.watch.now = datetime(2026, 3, 3, 13, 0).timestamp()
    access = gate.access_with(shift_ends=("14:00",))
    access.start()
    access.sign_in(CARA, PINS[CARA])
    gate.watch.ticks += 3600
    gate.watch.now -= 7200
    assert access.present() is NOBODY, "a clock that was set back makes no shift longer"
    access.stop()


def test_the_next_end_of_a_shift() -> None:
    at = datetime(2026, 3, 3, 22, 0).timestamp()
    assert datetime.fromtimestamp(next_shift_end(at, ("06:00", "22:00"))) == datetime(2026, 3, 4, 6, 0)
    assert next_shift_end(at, ()) == float("inf")


def test_a_second_person_takes_the_place_of_the_first(gate: Gate) -> None:
    gate.set_up()
    gate.sign_in(BEN)
    gate.sign_in(CARA)
    assert gate.access.present().name == CARA
    assert [(one.what, one.who) for one in gate.entries()[-3:]] == [("sign-in", BEN), ("sign-out", BEN), ("sign-in", CARA)]


def test_what_another_program_changes_is_seen(gate: Gate, tmp_path: Path) -> None:
    gate.set_up()
    gate.sign_in(CARA)
    console = Gate(tmp_path, gate.watch)
    console.service.set_level(CARA, Level.OPERATOR, By(ANNA))
    gate.access.refresh()
    with pytest.raises(NotAllowed, match="Cara"):
        gate.access.allow(Right.LEARN)
    console.service.remove(CARA, By(ANNA))
    console.database.close()
    gate.access.refresh()
    assert gate.access.present() is NOBODY


def test_people_that_cannot_be_read_let_nobody_through(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    gate.set_up()

    def refuse() -> None:
        raise StorageError("the disk does not answer")

    monkeypatch.setattr(gate.service, "people", refuse)
    access = Access(gate.database, gate.service)
    with pytest.raises(NotAllowed):
        access.allow(Right.LIMIT)
    gate.access.refresh()
    with pytest.raises(NotAllowed):
        gate.access.allow(Right.LIMIT)


def test_nobody_can_sign_in_where_nobody_was_set_up() -> None:
    with pytest.raises(SignInRefused, match="nobody was set up"):
        OPEN.sign_in(BEN, PINS[BEN])


def test_a_signal_of_the_line_may_what_its_own_right_says_whoever_is_there_and_nothing_else(gate: Gate) -> None:
    gate.set_up()
    with by_the_line():
        for right in Right:
            if right in LINE_MAY:
                assert gate.access.allow(right) == By(LINE)
                continue
            with pytest.raises(NotAllowed, match="No signal of the line may"):
                gate.access.allow(right)
    assert gate.entries()[-1].who == LINE
    with pytest.raises(NotAllowed):
        gate.access.allow(Right.PRODUCT)
