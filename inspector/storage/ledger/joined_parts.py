"""Which part of several views an inspection of one view went into, read beside the running station.

Both ledgers stand apart: a view numbers its own parts, and the row of the part of all views names them. Numbers come again in a database
that was begun anew; the start of the program, which both rows have, and the time tell such apart.
"""

from __future__ import annotations

from typing import NamedTuple

from inspector.core.types import Verdict
from inspector.storage.ledger.outbox import OutboxReader
from inspector.storage.ledger.parts import to_seen

MOSTLY_S, NEAR_S = 1.0, 120.0
"""The part has the time of the view that decided, and others have taken their picture at that time, or before it by the deadlines of the
triggers. What lies nearest is looked at first."""
_NEWEST = 64
"""Rows that are looked at for the newest part of a view: another that has missed so many is not there."""


class JoinedPart(NamedTuple):
    """The row of a part of several views, as far as it names it."""

    number: int
    run: str
    at: float
    verdict: Verdict


class JoinedParts:
    """The parts of one ``view``. To be used on the thread of the ``reader``, which reads the ledger of all views. Calls raise StorageError.

    ``run``: this start of the program; parts of an earlier one have their rows, or never get them.
    """

    def __init__(self, reader: OutboxReader, view: str, run: str) -> None:
        self._reader = reader
        self._view = view
        self._run = run

    def find(self, part: int, run: str | None, at: float) -> JoinedPart | None:
        """What the view's own part of this number, start (None: not known) and time went into; None if there is no such row."""
        return self._find(part, run, at, MOSTLY_S) or self._find(part, run, at, NEAR_S)

    def _find(self, part: int, run: str | None, at: float, near_s: float) -> JoinedPart | None:
        statement = """SELECT number, run, at, verdict, views FROM parts WHERE at >= ? AND at <= ? AND instr(views, ?)
            AND run = COALESCE(?, run) ORDER BY ABS(at - ?), number"""
        values = (at - near_s, at + near_s, f',{part},"', run, at)
        for number, its_run, its_at, verdict, views in self._reader.rows(statement, values):
            if any(one.view == self._view and one.part == part for one in to_seen(views)):
                return JoinedPart(number, its_run, its_at, Verdict(verdict))
        return None

    def may_come(self, part: int, run: str | None) -> bool:
        """Whether its row may still be written. To be asked before :meth:`find`: what came meanwhile is found then.

        Parts of a view go into their rows in order: behind a row with a later one it does not come any more.
        """
        if run != self._run:
            return False
        for its_run, views in self._reader.rows("SELECT run, views FROM parts ORDER BY number DESC LIMIT ?", (_NEWEST,)):
            newest = next((one.part for one in to_seen(views) if one.view == self._view and one.part), 0)
            if newest and its_run == run:
                return newest < part
        return True
