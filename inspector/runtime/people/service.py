"""The use cases of people, whoever asks: add, remove, change the level, PIN and badge, say who may what; and check who signs in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic, time

from inspector.core.errors import PeopleError, SignInRefused
from inspector.core.quality.people import LINE, By, Level, Person, Right, Rights
from inspector.core.quality.pins import (
    SCRYPT_COST,
    ScryptCost,
    check_badge,
    check_name,
    check_pin,
    found_secret,
    hash_secret,
    is_secret,
    nobodys_hash,
    salt_of,
)
from inspector.storage.ledger.database import AuditEntry, StationDatabase
from inspector.storage.ledger.people import PeopleBook, PersonRow, WrongTries
from inspector.storage.ledger.people_copy import keep_copy, take_copy

FREE_TRIES = 2
"""So often in a row a PIN may be wrong before it must be waited."""
FIRST_WAIT_S, LONGEST_WAIT_S = 5.0, 900.0
"""The wait doubles with each wrong PIN."""
_BADGE = "(badge)"
_UNKNOWN = "(unknown)"
"""Names of the tries that belong to no person: they count, too."""
_WRONG = "Name and PIN do not belong together"


@dataclass(frozen=True)
class PersonFacts:
    """What may be shown of a person. ``since``: Unix seconds."""

    person: Person
    has_pin: bool
    has_badge: bool
    since: float


class PeopleService:
    """Calls may block, some for tenths of a second, and raise PeopleError, SignInRefused, StorageError; then nothing has changed.

    Nobody is asked here whether the one who calls may do so: that is ``Access.allow``.
    """

    def __init__(
        self,
        database: StationDatabase,
        *,
        shortest_pin: int = 4,
        cost: ScryptCost = SCRYPT_COST,
        clock: Callable[[], float] = time,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        """``clock``: Unix seconds; ``ticks``: monotonic seconds."""
        self._database = database
        self._shortest_pin = shortest_pin
        self._cost = cost
        self._clock = clock
        self._ticks = ticks
        self._one_at_a_time = threading.RLock()
        self._waits_until: dict[str, float] = {}

    @property
    def _book(self) -> PeopleBook:
        return self._database.people_book

    def people(self) -> tuple[PersonFacts, ...]:
        """By name. Nobody: the station is open to everybody."""
        return tuple(PersonFacts(row.person, bool(row.pin), bool(row.badge), row.since) for row in self._rows())

    def rights(self) -> Rights:
        """Who may what."""
        self._rows()  # rights are brought back with the people
        return self._book.rights()

    def add(self, name: str, level: Level, pin: str, by: By) -> Person:
        """Add a person, who signs in with this PIN; empty: with a badge that is given later. The first one is an administrator with a PIN:
        from then on not everybody may everything."""
        name = check_name(name)
        with self._one_at_a_time:
            known = self._rows()
            if any(row.person.name.casefold() == name.casefold() for row in known) or name in (_BADGE, _UNKNOWN):
                raise PeopleError("there is somebody of this name", where=name, remedy="Add a letter of the family name")
            if name.casefold() == LINE:
                raise PeopleError("is how the audit calls a signal of the line", where=name, remedy="Add a letter of the family name")
            if not known and (level is not Level.ADMINISTRATOR or not pin):
                remedy = "Begin with an administrator and a PIN"
                raise PeopleError("the first person must be able to add the others", where=name, remedy=remedy)
            person = Person(name, level)
            hashed = self._hashed_pin(pin, name) if pin else ""
            said = f"{name} was added" + ("" if known else "; from now on people sign in")
            self._keep(PersonRow(person, hashed, "", self._clock()), self._entry(said, by, new=level.word))
        return person

    def remove(self, name: str, by: By) -> None:
        """Take a person out. What he did stays in the audit under his name."""
        with self._one_at_a_time:
            row = self._row(name)
            self._refuse_last(row)
            entry = self._entry(f"{row.person.name} was removed", by, old=row.person.level.word)
            self._book.remove(row.person.name, lambda: self._database.note(entry))
            keep_copy(self._database)

    def set_level(self, name: str, level: Level, by: By) -> None:
        """Give a person another level."""
        with self._one_at_a_time:
            row = self._row(name)
            if level is row.person.level:
                return
            self._refuse_last(row)
            entry = self._entry(f"level of {row.person.name}", by, old=row.person.level.word, new=level.word)
            self._keep(replace(row, person=Person(row.person.name, level)), entry)

    def set_pin(self, name: str, pin: str, by: By, *, lost: bool = False) -> None:
        """Give a person another PIN. ``lost``: by somebody who has the files of the station, which the audit says."""
        with self._one_at_a_time:
            if lost:
                self.check_lost(name)
            row = self._row(name)
            said = f"PIN of {row.person.name}" + (", which was lost, set from the console" if lost else "")
            self._keep(replace(row, pin=self._hashed_pin(pin, row.person.name)), self._entry(said, by))
            if lost:
                self._right(row.person.name)

    def check_lost(self, name: str) -> None:
        """Raise PeopleError unless this is an administrator: anybody else's PIN can be set by one of these."""
        if self._row(name).person.level is not Level.ADMINISTRATOR:
            raise PeopleError("an administrator can set this PIN", where=name, remedy="Leave --lost out, and sign in with --as")

    def change_own_pin(self, name: str, old: str, new: str) -> None:
        """A person changes the PIN, who knows the old one. A wrong old one counts as a wrong try."""
        with self._one_at_a_time:
            self.check(name, old)
            self.set_pin(name, new, By(self._row(name).person.name))

    def set_badge(self, name: str, code: str, by: By) -> None:
        """Give a person a badge by its code, in place of the one before; empty: none."""
        with self._one_at_a_time:
            row = self._row(name)
            if not code and not row.pin:
                raise PeopleError("without a badge and a PIN nobody can sign in", where=name, remedy="Give a PIN first")
            badges = [one.badge for one in self._rows()]
            if code:
                check_badge(code)
                if found_secret(code, badges) is not None:
                    raise PeopleError("this badge is somebody's already", remedy="Give another badge")
            hashed = hash_secret(code, self._cost, salt=salt_of(badges)) if code else ""
            said = f"badge of {row.person.name}" + ("" if code else " was taken away")
            self._keep(replace(row, badge=hashed), self._entry(said, by))

    def set_right(self, right: Right, level: Level, asks_why: bool, by: By) -> None:
        """Say from which level on people may, and whether they must say why. Not below the right's floor."""
        if level < right.floor:
            raise PeopleError(f"{right.means}: not below {right.floor.word}", remedy="Give the person another level instead")
        with self._one_at_a_time:
            rights = self.rights()
            old, new = (_right_in_words(*one) for one in ((rights.level(right), rights.asks_why(right)), (level, asks_why)))
            if old == new:
                return
            entry = self._entry(f"right to {right.means}", by, old=old, new=new)
            self._book.set_right(right, level, asks_why, lambda: self._database.note(entry))
            keep_copy(self._database)

    def check(self, name: str, pin: str) -> Person:
        """The person of this name and PIN. Blocks. Raises SignInRefused: it was wrong, or it must be waited."""
        with self._one_at_a_time:
            rows = {row.person.name.casefold(): row for row in self._rows()}
            row = rows.get(" ".join(name.split()).casefold())
            tried = row.person.name if row is not None else _UNKNOWN
            self._wait(tried)
            # As much work for a name that is not there: nobody learns which names are.
            kept = row.pin if row is not None and row.pin else nobodys_hash(self._cost)
            if not is_secret(pin, kept) or row is None or not row.pin:
                raise self._wrong(tried, _WRONG, "wrong PIN" if row is not None else "a name that is not known")
            self._right(tried)
            return row.person

    def check_badge(self, code: str, *, counts: bool = True) -> Person:
        """The person of this badge. Blocks. Raises SignInRefused. ``counts``: a code that is nobody's is a wrong try; not so for a scan
        that may just as well be a part's or a lot's."""
        with self._one_at_a_time:
            self._wait(_BADGE)
            rows = self._rows()
            place = found_secret(code, [row.badge for row in rows])
            if place is None:
                if not counts:
                    raise SignInRefused("this is nobody's badge")
                raise self._wrong(_BADGE, "this is nobody's badge", "a badge that is nobody's")
            self._right(_BADGE)
            return rows[place].person

    def _wait(self, tried: str) -> None:
        """Raises SignInRefused while a try would not count. A clock that is set, or a restart, shortens no wait, and lengthens none beyond
        what its last wrong PIN gave."""
        tries = self._book.wrong_tries(tried)
        wait_s = wait_after(tries.count)
        if not wait_s:
            return
        now = self._clock()
        if now < tries.last_at:  # the clock was set back: it is waited from now on
            self._book.note_try(tried, replace(tries, last_at=now), lambda: None)
        left_s = max(wait_s - max(0.0, now - tries.last_at), self._waits_until.get(tried, 0.0) - self._ticks())
        if left_s > 0:
            raise SignInRefused("too many wrong tries", remedy=f"Wait {_in_words(left_s)}, then try again", wait_s=left_s)

    def _wrong(self, tried: str, what: str, said: str) -> SignInRefused:
        count = self._book.wrong_tries(tried).count + 1
        wait_s = wait_after(count)
        self._waits_until[tried] = self._ticks() + wait_s
        who = "" if tried in (_BADGE, _UNKNOWN) else tried
        wait = f"; waits {_in_words(wait_s)}" if wait_s else ""
        entry = AuditEntry(self._clock(), "wrong sign-in", f"{said}, {count} in a row{wait}", who)
        self._book.note_try(tried, WrongTries(count, self._clock()), lambda: self._database.note(entry))
        remedy = f"Wait {_in_words(wait_s)}, then try again" if wait_s else "Try again"
        return SignInRefused(what, remedy=remedy, wait_s=wait_s)

    def _right(self, tried: str) -> None:
        self._waits_until.pop(tried, None)
        if self._book.wrong_tries(tried).count:
            self._book.note_try(tried, WrongTries(), lambda: None)

    def _rows(self) -> tuple[PersonRow, ...]:
        """By name; of a database that was begun anew those of the copy."""
        take_copy(self._database)
        return self._book.people()

    def _row(self, name: str) -> PersonRow:
        people = self._rows()
        for row in people:
            if row.person.name.casefold() == " ".join(name.split()).casefold():
                return row
        known = ", ".join(row.person.name for row in people) or "nobody yet"
        raise PeopleError("there is nobody of this name", where=name, remedy=f"There are: {known}")

    def _refuse_last(self, row: PersonRow) -> None:
        administrators = [one for one in self._rows() if one.person.level is Level.ADMINISTRATOR and one.pin]
        if [one.person.name for one in administrators] == [row.person.name]:
            what = "is the last administrator with a PIN, and nobody could add people any more"
            raise PeopleError(what, where=row.person.name, remedy="Make somebody else an administrator first")

    def _hashed_pin(self, pin: str, name: str) -> str:
        check_pin(pin, name, self._shortest_pin)
        return hash_secret(pin, self._cost)

    def _keep(self, row: PersonRow, entry: AuditEntry) -> None:
        self._book.keep(row, lambda: self._database.note(entry))
        keep_copy(self._database)

    def _entry(self, detail: str, by: By, *, old: str = "", new: str = "") -> AuditEntry:
        return AuditEntry(self._clock(), "people", detail, by.who, old, new, by.why)


def wait_after(count: int) -> float:
    """Seconds to be waited after so many wrong tries in a row."""
    return 0.0 if count <= FREE_TRIES else min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(count - FREE_TRIES - 1, 20))


def _right_in_words(level: Level, asks_why: bool) -> str:
    return level.word + (", with a reason" if asks_why else "")


def _in_words(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"
