"""Who is at the station now, and the one place that says whether this person may do something."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from time import monotonic, time

from inspector.core.errors import NotAllowed, ReasonNeeded, SignInRefused, StorageError
from inspector.core.quality.people import LINE, LINE_MAY, NO_ONE, NOBODY, By, Person, Presence, Right, Rights, reason, the_line_acts
from inspector.runtime.people.service import PeopleService
from inspector.runtime.watched_thread import WatchedThread
from inspector.storage.ledger.audit_reading import AuditReader
from inspector.storage.ledger.database import AuditEntry, StationDatabase

_log = logging.getLogger(__name__)

LOOK_AGAIN_S = 1.0
"""So often people and rights are read again: another window, or the console, may have changed them."""
MOST_ENTRIES_WAITING = 1000


@dataclass(frozen=True)
class _Known:
    """As read last. ``people``: None as long as they could not be read; then nobody is let through."""

    people: tuple[Person, ...] | None
    rights: Rights


class Access:
    """Who has signed in at this station, and what he may. Safe to use from several threads.

    Until people were set up everybody may everything, and nobody has a name. ``start`` begins the return to the operator, and looks for
    what others change; a command of the console does without. Only the methods that say so block.
    """

    def __init__(
        self,
        database: StationDatabase | None,
        service: PeopleService | None = None,
        *,
        return_after_s: float = 0.0,
        shift_ends: Sequence[str] = (),
        clock: Callable[[], float] = time,
        ticks: Callable[[], float] = monotonic,
    ) -> None:
        """``database`` None: nobody is ever set up. ``return_after_s``: without a touch for so long nobody is signed in any more; 0: it
        stays so. ``shift_ends``: "HH:MM" by the local clock, when nobody is either. ``clock``: Unix seconds, ``ticks`` monotonic ones."""
        self._database = database
        self.service = service if service is not None or database is None else PeopleService(database, clock=clock, ticks=ticks)
        """Adds and changes people; None where nobody can be set up."""
        self.audit = None if database is None else AuditReader(database.path)
        """What was done, of all views; None where nothing is kept."""
        self._return_after_s = return_after_s
        self._shift_ends = tuple(shift_ends)
        self._clock = clock
        self._ticks = ticks
        self._lock = threading.RLock()
        self._person = NOBODY
        self._touched = 0.0
        self._ends_at = self._ends_ticks = float("inf")
        self._known = _Known((), Rights())
        self._waiting: deque[AuditEntry] = deque(maxlen=MOST_ENTRIES_WAITING)
        self._stopping = threading.Event()
        self._returns = False
        self._thread = WatchedThread("people", self._run, name="people")
        self.refresh()

    def start(self) -> None:
        """From now on who touches nothing is signed out, and what is changed elsewhere is seen."""
        if self._thread.is_alive():
            return
        self._returns = True
        self._stopping.clear()
        self._thread = WatchedThread("people", self._run, name="people")
        self._thread.start()

    def stop(self) -> None:
        """Sign out and write what waits. May be called again."""
        self.sign_out("the station was stopped")
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(2.0)
        self._write()

    # Who is there

    def present(self) -> Person:
        """The person who has signed in, NOBODY without one."""
        with self._lock:
            self._return_if_due()
            return self._person

    def presence(self) -> Presence:
        """Who is there, for a window."""
        with self._lock:
            self._return_if_due()
            leaves = None
            if self._person is not NOBODY and self._returns:
                ends = [self._ends_ticks - self._ticks(), self._ends_at - self._clock()]
                if self._return_after_s:
                    ends.append(self._touched + self._return_after_s - self._ticks())
                leaves = max(0.0, min(ends)) if min(ends) < float("inf") else None
            return Presence(self._person, self._is_watched, leaves)

    def rights(self) -> Rights:
        """Who may what, as read last."""
        return self._known.rights

    def may(self, right: Right) -> bool:
        """Whether the person at the station may."""
        with self._lock:
            return not self._is_watched or self.present().level >= self._known.rights.level(right)

    def allow(self, right: Right, act: str = "") -> By:
        """Whose act it is, if the person at the station may; called before anything is done. ``act``: what is done, in words.

        Raises NotAllowed, which stands in the audit, and ReasonNeeded. See ``core.quality.people.because``. A signal of the line may what
        ``LINE_MAY`` says, and nobody is asked for a reason.
        """
        if the_line_acts():
            if right in LINE_MAY:
                return By(LINE)
            self._note("refused", f"{act or right.means}: no signal of the line may", who=LINE)
            raise NotAllowed.by_signal(right)
        with self._lock:
            if not self._is_watched:
                return By("", reason())
            person, rights = self.present(), self._known.rights
            level = rights.level(right)
            if person.level < level:
                self._note("refused", f"{act or right.means}: {level.word} or above may", who=person.name)
                raise NotAllowed.of(right, level, person)
            why = reason()
            if rights.asks_why(right) and not why:
                raise ReasonNeeded.of(right)
            return By(person.name, why)

    def touch(self) -> None:
        """Somebody has pressed a key or moved the mouse."""
        self._touched = self._ticks()

    def people(self) -> tuple[Person, ...]:
        """Who may sign in, as read last."""
        return self._known.people or ()

    def tell(self, what: str, detail: str, by: By = NO_ONE, *, old: str = "", new: str = "") -> None:
        """Write something in the audit that belongs to no camera."""
        self._note(what, detail, by.who, old, new, by.why)

    # Coming and going

    def sign_in(self, name: str, pin: str) -> Person:
        """Blocks for some tenths of a second. Raises SignInRefused, StorageError."""
        return self._came(self._people().check(name, pin), "PIN")

    def sign_in_by_badge(self, code: str, *, counts: bool = True) -> Person:
        """Blocks for some tenths of a second. ``counts``: see ``PeopleService.check_badge``. Raises SignInRefused, StorageError."""
        return self._came(self._people().check_badge(code, counts=counts), "badge")

    def sign_out(self, why: str = "") -> None:
        """Nobody is there any more. ``why``: if it was not the person's wish."""
        with self._lock:
            if self._person is not NOBODY:
                self._note("sign-out", why or "by hand", who=self._person.name)
                self._person = NOBODY

    def refresh(self) -> None:
        """Read people and rights again. Blocks. If they cannot be read, those of before hold; without any nobody may more than an
        operator."""
        if self.service is None:
            return
        try:
            known = _Known(tuple(facts.person for facts in self.service.people()), self.service.rights())
        except StorageError as error:
            _log.warning("people cannot be read: %s", error)
            with self._lock:
                if not self._known.people:
                    self._known = replace(self._known, people=None)
            return
        with self._lock:
            self._known = known
            if self._person is NOBODY:
                return
            now = next((one for one in known.people or () if one.name == self._person.name), None)
            if now is None:
                self.sign_out("this person was removed")
            elif now.level is not self._person.level:
                self._person = now

    @property
    def _is_watched(self) -> bool:
        return self._known.people is None or bool(self._known.people)

    def _people(self) -> PeopleService:
        if self.service is None:
            raise SignInRefused("nobody was set up at this station")
        return self.service

    def _came(self, person: Person, how: str) -> Person:
        with self._lock:
            if self._person is not NOBODY and self._person.name != person.name:
                self.sign_out(f"{person.name} signed in")
            self._person = person
            self.touch()
            self._ends_at = next_shift_end(self._clock(), self._shift_ends)
            # Also by a clock that nobody can set.
            self._ends_ticks = self._ticks() + self._ends_at - self._clock()
            self._note("sign-in", f"{person.level.word}, by {how}", who=person.name)
        self.refresh()
        return person

    def _return_if_due(self) -> None:
        if self._person is NOBODY or not self._returns:
            return
        if self._return_after_s and self._ticks() - self._touched >= self._return_after_s:
            self.sign_out(f"nothing was touched for {self._return_after_s / 60:g} min")
        elif self._ticks() >= self._ends_ticks or self._clock() >= self._ends_at:
            self.sign_out("the shift ended")

    def _note(self, what: str, detail: str, who: str, old: str = "", new: str = "", why: str = "") -> None:
        """On the thread, or here where none runs: whoever asks does not wait for the disk while a station runs."""
        _log.info("%s: %s%s", what, f"{who}: " if who else "", detail)
        self._waiting.append(AuditEntry(self._clock(), what, detail, who, old, new, why))
        if not self._thread.is_alive():
            self._write()

    def _write(self) -> None:
        if self._database is None:
            return
        while self._waiting:
            entry = self._waiting[0]
            try:
                self._database.audit(entry.what, entry.detail, entry.at, who=entry.who, old=entry.old, new=entry.new, why=entry.why)
            except StorageError as error:
                _log.warning("the audit of people waits: %s", error)
                return
            with self._lock:
                if self._waiting and self._waiting[0] is entry:
                    self._waiting.popleft()

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_AGAIN_S):
            self._thread.beat()
            self.refresh()
            self.present()
            self._write()


OPEN = Access(None)
"""Of a station where nobody was set up, and nobody can be."""


def next_shift_end(now: float, ends: Sequence[str]) -> float:
    """Unix seconds of the first of these times of day ("HH:MM", local) after ``now``; infinite without any."""
    moment = datetime.fromtimestamp(now)
    found = []
    for end in ends:
        hour, minute = map(int, end.split(":"))
        at = moment.replace(hour=hour, minute=minute, second=0, microsecond=0)
        found.append((at if at > moment else at + timedelta(days=1)).timestamp())
    return min(found, default=float("inf"))
