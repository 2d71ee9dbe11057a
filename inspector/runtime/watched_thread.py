"""A thread that does not die unseen: why it ended, or did not start, and since when it has not gone round."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from time import monotonic

from inspector.core.errors import InspectorError
from inspector.core.redaction import redact
from inspector.core.status import Duty

_log = logging.getLogger(__name__)

REMEDY = "start the station again"


class WatchedThread(threading.Thread):
    """Runs ``work`` once. ``work`` calls :meth:`beat` each time it goes round. Any thread may ask :meth:`look`."""

    def __init__(self, duty: str, work: Callable[[], None], *, name: str, patience_s: float = math.inf) -> None:
        """``duty``: what it does, for a person. ``patience_s``: without a beat for so long it counts as hanging; infinite for work that
        may take any time."""
        super().__init__(name=name, daemon=True)
        self.duty = duty
        self._work = work
        self._patience_s = patience_s
        self._asked = False
        self._end = ""
        self._beat_at = math.nan

    def start(self) -> None:
        """Start it. A machine that gives no more threads is no error here: :meth:`look` says so, and that nothing can be relied on."""
        if self._asked:
            raise RuntimeError(f"the {self.duty} thread was started already")
        self._asked = True
        self.beat()
        try:
            super().start()
        except (RuntimeError, MemoryError) as error:
            self._end = f"could not be started: {fault_in_words(error)}"
            _log.critical("the %s thread %s", self.duty, self._end)

    @property
    def could_not_start(self) -> str:
        """Why it did not start, in words; empty if it did, or was not asked to."""
        return f"the {self.duty} thread {self._end}" if self._asked and self.ident is None else ""

    def run(self) -> None:
        """The thread itself; for :meth:`start`."""
        try:
            self._work()
        except BaseException as error:  # noqa: BLE001 - the last guard of a thread: what passes here would be seen by nobody
            self._end = f"has ended: {fault_in_words(error)}"
            _log.critical("the %s thread has ended", self.duty, exc_info=True)

    def beat(self) -> None:
        """It goes round. On the thread itself."""
        self._beat_at = monotonic()

    def look(self) -> Duty:
        """How it is now. Only while it is meant to run: one that has ended as it should is a problem, too."""
        if not self._asked:
            return Duty(self.duty)
        age_s = monotonic() - self._beat_at
        end = self._end or ("" if self.is_alive() else "has ended")
        if end:
            return Duty(self.duty, age_s, f"the {self.duty} thread {end}; {REMEDY}")
        late = age_s > self._patience_s
        return Duty(self.duty, age_s, f"the {self.duty} thread has not answered for {age_s:.0f} s" if late else "")


def fault_in_words(error: BaseException) -> str:
    """``error`` for a person, whatever it is, without a password. Never raises, also where the error cannot say what it is."""
    try:
        text = redact(str(error))
    except BaseException:  # noqa: BLE001 - an error whose own text fails is still an error
        text = "it cannot say why"
    if isinstance(error, InspectorError):
        return text
    name = type(error).__name__
    return redact(f"{name}: {text}") if text else name
