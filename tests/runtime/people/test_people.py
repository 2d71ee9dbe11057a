"""People are set up, sign in, and are locked out for a while by wrong PINs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.core.errors import PeopleError, SignInRefused, StorageError
from inspector.core.quality.people import By, Level, Right
from inspector.core.quality.pins import ScryptCost, check_pin, found_secret, hash_secret, is_secret
from inspector.runtime.people.service import FIRST_WAIT_S, FREE_TRIES, LONGEST_WAIT_S, PeopleService, wait_after
from inspector.storage.ledger.database import StationDatabase
from tests.runtime.people.people_rig import ANNA, BEN, CARA, CHEAP, PINS, Gate


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    made = Gate(tmp_path)
    yield made
    made.database.close()


def test_only_hashes_are_kept(gate: Gate) -> None:
    gate.set_up()
    gate.service.set_badge(BEN, "BADGE-4711", By(ANNA))
    gate.database.close()
    content = b"".join(path.read_bytes() for path in gate.folder.iterdir())
    assert b"scrypt$16$1$1$" in content
    for secret in (*PINS.values(), "BADGE-4711"):
        assert secret.encode() not in content


def test_a_hash_tells_its_cost_and_fits_its_secret_alone() -> None:
    kept = hash_secret("3141", CHEAP)
    assert kept.split("$")[:4] == ["scrypt", "16", "1", "1"]
    assert is_secret("3141", kept) and not is_secret("3142", kept)
    assert kept != hash_secret("3141", CHEAP), "each has a salt of its own"
    assert is_secret("3141", hash_secret("3141", ScryptCost(n=2**5, r=1, p=2))), "also at another cost"
    assert not any(is_secret("3141", odd) for odd in ("", "scrypt", "scrypt$x$1$1$AA==$AA==", "scrypt$16$1$1$%%$%%"))
    salted = [hash_secret(code, CHEAP, salt=b"0" * 16) for code in ("AAAAAA", "BBBBBB")]
    assert found_secret("BBBBBB", ["", *salted]) == 2 and found_secret("CCCCCC", salted) is None


@pytest.mark.parametrize("pin", ["", "314", "0000", "1234", "9876", "7890", "abcd", "1212", "2580", "ben0", " 3141", "31\t41", "3" * 65])
def test_simple_pins_are_refused(pin: str) -> None:
    with pytest.raises(PeopleError, match="this PIN"):
        check_pin(pin, "Ben0", 4)


def test_the_first_person_is_an_administrator(gate: Gate) -> None:
    with pytest.raises(PeopleError, match="must be able to add the others"):
        gate.service.add(BEN, Level.OPERATOR, PINS[BEN], By())
    with pytest.raises(PeopleError, match="must be able"):
        gate.service.add(ANNA, Level.ADMINISTRATOR, "", By())
    assert gate.service.people() == ()
    gate.set_up(ANNA)
    with pytest.raises(PeopleError, match="there is somebody of this name"):
        gate.service.add("anna adm", Level.OPERATOR, PINS[BEN], By())
    with pytest.raises(PeopleError, match="a signal of the line"):
        gate.service.add("Line", Level.OPERATOR, PINS[BEN], By())


def test_the_last_administrator_stays(gate: Gate) -> None:
    gate.set_up()
    for change in (lambda: gate.service.remove(ANNA, By()), lambda: gate.service.set_level(ANNA, Level.ENGINEER, By())):
        with pytest.raises(PeopleError, match="last administrator"):
            change()
    gate.service.set_level(CARA, Level.ADMINISTRATOR, By(ANNA))
    gate.service.remove(ANNA, By(CARA))
    assert ANNA not in [facts.person.name for facts in gate.service.people()]


def test_a_wrong_pin_waits_longer_each_time_and_stands_in_the_audit(gate: Gate) -> None:
    gate.set_up()
    for _ in range(FREE_TRIES):
        with pytest.raises(SignInRefused, match="Try again"):
            gate.service.check(BEN, "9999")
    with pytest.raises(SignInRefused, match="Wait 5 s"):
        gate.service.check(BEN, "9999")
    with pytest.raises(SignInRefused, match="too many"):
        gate.service.check(BEN, PINS[BEN])
    assert gate.service.check(CARA, PINS[CARA]).name == CARA, "nobody else waits"
    gate.watch.passes(FIRST_WAIT_S)
    with pytest.raises(SignInRefused) as caught:
        gate.service.check(BEN, "9999")
    assert caught.value.wait_s == 2 * FIRST_WAIT_S
    gate.watch.passes(2 * FIRST_WAIT_S)
    assert gate.service.check("ben", PINS[BEN]).name == BEN
    with pytest.raises(SignInRefused, match="Try again"):
        gate.service.check(BEN, "9999")
    wrong = [(entry.who, entry.detail) for entry in gate.entries() if entry.what == "wrong sign-in"]
    assert wrong[2] == (BEN, "wrong PIN, 3 in a row; waits 5 s") and len(wrong) == 5
    assert wait_after(100) == LONGEST_WAIT_S


def test_the_wait_outlives_a_restart_and_a_clock_that_is_set_back(gate: Gate) -> None:
    gate.set_up()
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(SignInRefused):
            gate.service.check(BEN, "9999")
    after = gate.again()
    with pytest.raises(SignInRefused, match="too many"):
        after.service.check(BEN, PINS[BEN])
    after.watch.now -= 365 * 86_400
    with pytest.raises(SignInRefused) as caught:
        after.service.check(BEN, PINS[BEN])
    assert caught.value.wait_s <= FIRST_WAIT_S, "a clock that was set back locks nobody out for a year"
    after.watch.passes(FIRST_WAIT_S)
    assert after.service.check(BEN, PINS[BEN]).name == BEN
    after.database.close()


def test_a_clock_that_is_set_ahead_shortens_no_wait(gate: Gate) -> None:
    gate.set_up()
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(SignInRefused):
            gate.service.check(BEN, "9999")
    gate.watch.now += 86_400
    with pytest.raises(SignInRefused, match="too many"):
        gate.service.check(BEN, PINS[BEN])


def test_names_that_are_not_there_wait_too_and_are_not_written_down(gate: Gate) -> None:
    gate.set_up()
    for name in ("3141", "Eve", "Mallory"):
        with pytest.raises(SignInRefused, match="do not belong together"):
            gate.service.check(name, "9999")
    with pytest.raises(SignInRefused, match="too many"):
        gate.service.check("Trudy", "9999")
    assert not any("3141" in entry.detail + entry.who for entry in gate.entries()), "a PIN typed as a name stays secret"


def test_a_badge_is_its_persons(gate: Gate) -> None:
    gate.set_up()
    gate.service.set_badge(BEN, "BADGE-4711", By(ANNA))
    gate.service.set_badge(CARA, "BADGE-4712", By(ANNA))
    assert gate.service.check_badge("BADGE-4712").name == CARA
    with pytest.raises(PeopleError, match="somebody's already"):
        gate.service.set_badge(ANNA, "BADGE-4711", By(ANNA))
    with pytest.raises(PeopleError, match="6 to 64"):
        gate.service.set_badge(ANNA, "4711", By(ANNA))
    for _ in range(2 * FREE_TRIES):
        with pytest.raises(SignInRefused, match="nobody's badge"):
            gate.service.check_badge("PART-0001", counts=False)
    gate.service.set_badge(BEN, "", By(ANNA))
    with pytest.raises(SignInRefused, match="nobody's badge"):
        gate.service.check_badge("BADGE-4711")


def test_a_person_changes_the_own_pin_and_a_lost_one_is_set_from_the_console(gate: Gate) -> None:
    gate.set_up()
    with pytest.raises(SignInRefused):
        gate.service.change_own_pin(BEN, "9999", "7777")
    with pytest.raises(PeopleError, match="again and again"):
        gate.service.change_own_pin(BEN, PINS[BEN], "7777")
    gate.service.change_own_pin(BEN, PINS[BEN], "7391")
    assert gate.service.check(BEN, "7391").name == BEN
    gate.service.set_pin(ANNA, "55443", By("console"), lost=True)
    assert gate.service.check(ANNA, "55443").level is Level.ADMINISTRATOR
    assert gate.entries()[-1].detail == f"PIN of {ANNA}, which was lost, set from the console"


def test_each_change_stands_in_the_audit_with_old_and_new(gate: Gate) -> None:
    gate.set_up()
    gate.service.set_level(BEN, Level.ENGINEER, By(ANNA, "trained"))
    gate.service.set_right(Right.LOT, Level.ENGINEER, True, By(ANNA))
    level, right = gate.entries()[-2:]
    assert (level.what, level.who, level.old, level.new, level.why) == ("people", ANNA, "operator", "engineer", "trained")
    assert (right.old, right.new) == ("operator", "engineer, with a reason")
    with pytest.raises(PeopleError, match="not below engineer"):
        gate.service.set_right(Right.LIMIT, Level.OPERATOR, False, By(ANNA))
    with pytest.raises(PeopleError, match="not below administrator"):
        gate.service.set_right(Right.PEOPLE, Level.QUALITY, False, By(ANNA))


def test_a_change_without_its_entry_is_none(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    gate.set_up(ANNA)

    def refuse(*_: object) -> None:
        raise StorageError("the disk is full")

    monkeypatch.setattr(gate.database, "note", refuse)
    with pytest.raises(StorageError):
        gate.service.add(BEN, Level.OPERATOR, PINS[BEN], By())
    assert [facts.person.name for facts in gate.service.people()] == [ANNA]


def test_a_damaged_database_opens_the_station_to_nobody(gate: Gate) -> None:
    gate.set_up()
    gate.service.set_right(Right.LOT, Level.ENGINEER, True, By(ANNA))
    gate.database.close()
    for path in gate.folder.glob("station.db*"):
        path.write_bytes(b"damaged, and long enough to be no database at all " * 200)
    after = Gate(gate.folder, gate.watch)
    assert after.access.presence().watched and after.service.check(ANNA, PINS[ANNA]).name == ANNA
    assert after.service.rights().level(Right.LOT) is Level.ENGINEER
    assert "4 people were brought back from people.json" in after.entries()[-1].detail
    assert (gate.folder / "people.json").stat().st_mode & 0o077 == 0
    after.database.close()


@pytest.mark.parametrize("ends", ["in between", "halfway"])
def test_people_are_brought_back_whoever_began_the_database_anew(gate: Gate, monkeypatch: pytest.MonkeyPatch, ends: str) -> None:
    """A command that only reads answers set the damaged file aside, or the process was killed before all people were back."""
    gate.set_up()
    gate.database.close()
    for path in gate.folder.glob("station.db*"):
        path.write_bytes(b"damaged, and long enough to be no database at all " * 200)
    other = StationDatabase(gate.folder / "station.db")
    assert other.problem
    if ends == "halfway":
        monkeypatch.setattr(other, "note", lambda _: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            PeopleService(other).people()
    other.close()
    after = Gate(gate.folder, gate.watch)
    assert after.access.presence().watched and not after.access.may(Right.LIMIT)
    assert len(after.service.people()) == 4 and after.service.check(ANNA, PINS[ANNA]).name == ANNA
    after.database.close()


def test_whoever_asks_first_sees_who_was_brought_back(gate: Gate) -> None:
    gate.set_up()
    gate.service.set_right(Right.LOT, Level.ENGINEER, True, By(ANNA))
    gate.database.close()
    (gate.folder / "station.db").unlink()
    after = Gate(gate.folder, gate.watch)
    assert after.service.rights().level(Right.LOT) is Level.ENGINEER
    with pytest.raises(PeopleError, match="somebody of this name"):
        after.service.add(ANNA, Level.ADMINISTRATOR, "999888", By())
    after.database.close()


def test_a_damaged_copy_lets_nobody_through(gate: Gate) -> None:
    gate.set_up()
    gate.database.close()
    for path in gate.folder.glob("station.db*"):
        path.write_bytes(b"damaged, and long enough to be no database at all " * 200)
    (gate.folder / "people.json").write_text("{")
    after = Gate(gate.folder, gate.watch)
    assert not after.access.may(Right.LIMIT)
    after.database.close()


@pytest.mark.slow
def test_the_cost_of_a_try_is_that_of_the_recommendation(tmp_path: Path) -> None:
    with_real_cost = PeopleService(StationDatabase(tmp_path / "station.db"))
    with_real_cost.add(ANNA, Level.ADMINISTRATOR, PINS[ANNA], By())
    assert with_real_cost.check(ANNA, PINS[ANNA]).name == ANNA
