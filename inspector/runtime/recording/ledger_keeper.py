"""Keeps the ledger: signs a checkpoint every minute and at the end, and folds old rows, on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from inspector.core.errors import InspectorError
from inspector.core.plant.outgoing import AUDIT, PARTS
from inspector.core.settings import LedgerSettings
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.storage.ledger.checkpoints import END, MINUTE
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.outbox import Unsent
from inspector.storage.ledger.parts import MOST_ROWS

_log = logging.getLogger(__name__)

CHECKPOINT_EVERY_S = 60.0
FOLD_EVERY_S = 600.0
BETWEEN_PORTIONS_S = 0.05
"""Rows of parts are written meanwhile."""
_DAY_S = 86_400.0
_ALL_STAY = Unsent(0, 0)

T = TypeVar("T")


class LedgerKeeper:
    """One for each database. A disk that refuses or hangs is tried again, and stops nothing: judging and telling know nothing of it.

    The age of a row is counted from the newest one at the start and the time that this process has run since, not by the clock alone: one
    that is suddenly years ahead folds nothing.
    """

    def __init__(self, database: StationDatabase, settings: LedgerSettings, *, most_unsent: int = 0) -> None:
        """``most_unsent``: so many rows of each kind stay beyond their time for a plant that has not been told of them."""
        self._most_unsent = most_unsent
        self._database = database
        self._settings = settings
        self._stopping = threading.Event()
        self._problems: dict[str, str] = {}
        self._thread = WatchedThread("ledger", self._run, name="keep ledger")

    def start(self) -> None:
        """Begin, and sign first what a run before has left unsigned."""
        self._thread.start()

    @property
    def problem(self) -> str:
        """Why nothing is signed or folded now, in words; empty if all is well."""
        return next((problem for problem in tuple(self._problems.values()) if problem), self._database.checkpoints.problem)

    def stop(self, timeout: float) -> bool:
        """Sign the end, once nothing is added any more. False if the disk does not let the thread end. Blocks."""
        self._stopping.set()
        if self._thread.could_not_start:
            self._sign(END)
        elif self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        opened = monotonic()
        newest: float | None = None
        next_checkpoint = next_fold = opened
        while not self._stopping.wait(max(0.0, min(next_checkpoint, next_fold) - monotonic())):
            if monotonic() >= next_checkpoint:
                next_checkpoint = monotonic() + CHECKPOINT_EVERY_S
                self._sign(MINUTE)
            if monotonic() >= next_fold:
                next_fold = monotonic() + FOLD_EVERY_S
                if newest is None:
                    newest = self._guarded("newest", self._database.newest_part)
                if newest is not None:
                    now = min(self._database.now(), newest + monotonic() - opened)
                    self._fold(now)
        self._sign(END)

    def _sign(self, why: str) -> None:
        self._guarded("checkpoints", lambda: self._database.checkpoints.add(why))

    def _fold(self, now: float) -> None:
        """Portion by portion, until nothing is old enough."""
        parts, audit = (now - days * _DAY_S if days else 0.0 for days in (self._settings.parts_days, self._settings.audit_days))
        up_to = (self._guarded("newest", self._database.next_part) or 0) - 1 - MOST_ROWS
        folds = self._database.folds
        portions: dict[str, Callable[[], int]] = {
            "fold parts": lambda: self._fold_parts(parts, up_to),
            "forget audit": lambda: self._forget_audit(audit),
            "forget checkpoints": lambda: folds.forget("checkpoints", before=parts),
            "forget evidence": lambda: folds.forget_evidence(before=parts),
        }
        for duty, portion in portions.items():
            while self._guarded(duty, portion) and not self._stopping.wait(BETWEEN_PORTIONS_S):
                pass

    def _fold_parts(self, before: float, up_to: int) -> int:
        with self._database.outbox.folding:
            return self._database.folds.fold_parts(before=before, up_to=up_to, unsent=self._unsent(PARTS))

    def _forget_audit(self, before: float) -> int:
        with self._database.outbox.folding:
            told = self._unsent(AUDIT)
            return self._database.folds.forget("audit", before=before, stays=None if told is None else told.stays)

    def _unsent(self, chain: str) -> Unsent | None:
        """What must stay now."""
        if not self._most_unsent:
            return None
        return self._guarded("outbox", lambda: self._database.outbox.unsent(chain, self._most_unsent)) or _ALL_STAY

    def _guarded(self, duty: str, work: Callable[[], T]) -> T | None:
        """What ``work`` returns; None if it failed, which ``problem`` says until the same duty succeeds."""
        try:
            found = work()
        except InspectorError as error:
            self._fails(duty, str(error))
            return None
        except Exception as error:  # noqa: BLE001 - the guard of this thread: keeping the ledger fails, judging goes on
            _log.exception("keeping the ledger failed")
            self._fails(duty, fault_in_words(error))
            return None
        self._problems[duty] = ""
        return found

    def _fails(self, duty: str, why: str) -> None:
        if self._problems.get(duty) != why:
            _log.warning("the ledger: %s", why)
        self._problems[duty] = why
