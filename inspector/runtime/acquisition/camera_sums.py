"""What was counted of all sessions together."""

from __future__ import annotations

import threading

from inspector.core.camera_report import CameraCounts
from inspector.runtime.acquisition.frame_numbering import FrameNumbering
from inspector.runtime.acquisition.session import Session

_NAMES = (
    *("incomplete", "replaced", "resent", "underruns"),
    *("triggers", "missed_triggers", "surplus", "late", "frozen", "settings_lost"),
)


class CameraSums:
    """The sessions that are over, summed up; the one in hand is added when somebody asks."""

    def __init__(self, intake: FrameNumbering) -> None:
        self._numbering = intake
        self._lock = threading.Lock()
        self._away = 0
        self._last: Session | None = None
        self._past = dict.fromkeys(_NAMES, 0)

    def take_over(self, session: Session) -> None:
        """This session is over. What a driver that hangs still counts is lost."""
        with self._lock:
            self._last = session
            self._past = _sum(self._past, _of(session))

    def trigger_missed(self) -> None:
        """A trigger came while no camera was there."""
        with self._lock:
            self._away += 1

    def now(self, session: Session | None, done: int, reconnects: int) -> CameraCounts:
        """All of it. ``session`` is the one in hand, ``done`` how many frames were judged."""
        with self._lock:
            sums = self._past if session is None or session is self._last else _sum(self._past, _of(session))
            away = self._away
        return CameraCounts(
            frames=self._numbering.arrived,
            used=done,
            replaced=self._numbering.queue.replaced + sums["replaced"],
            missed=self._numbering.missed,
            reconnects=reconnects,
            incomplete=sums["incomplete"],
            resent=sums["resent"],
            underruns=sums["underruns"],
            triggers=sums["triggers"] + away,
            missed_triggers=sums["missed_triggers"] + away,
            surplus=sums["surplus"],
            late=sums["late"],
            frozen=sums["frozen"],
            settings_lost=sums["settings_lost"],
        )


def _of(session: Session) -> dict[str, int]:
    transport, book = session.reading.transport, session.book
    return {
        "incomplete": transport.incomplete,
        "replaced": transport.replaced,
        "resent": transport.resent,
        "underruns": transport.underruns,
        "triggers": book.sent_count,
        "missed_triggers": book.missed,
        "surplus": book.surplus,
        "late": book.late,
        "frozen": session.frozen,
        "settings_lost": session.settings_lost,
    }


def _sum(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    return {name: value + other[name] for name, value in one.items()}
