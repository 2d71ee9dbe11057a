"""The working thread: slow work on recipes, beside the line."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from inspector.core.errors import InspectorError
from inspector.core.status import Duty
from inspector.runtime.watched_thread import WatchedThread, fault_in_words

_log = logging.getLogger(__name__)

KEEP, RESCORE, OVERRIDE, EXAM, PROFILE, LOAD = "keep", "rescore", "override", "exam", "profile", "load"
KINDS = (KEEP, RESCORE, OVERRIDE, EXAM, PROFILE, LOAD)
"""Kinds of work, in the order in which they are done where several wait."""

Job = Callable[[], None]


class RecipeWorker:
    """Does one job after the other on a thread of its own. At most one of each kind waits: whoever asks again means the last.

    A job that raises, whatever it is, is reported and ends neither the thread nor the jobs behind it.
    """

    def __init__(self, complain: Callable[[str], None], again: Job, again_s: Callable[[], float | None], last: Job) -> None:
        """``complain`` gets each fault in words. ``again`` is done whenever ``again_s()`` seconds have passed without other work (None: not
        at all), and ``last`` at the end."""
        self._complain = complain
        self._again = again
        self._again_s = again_s
        self._last = last
        self._changed = threading.Condition()
        self._waiting: dict[str, tuple[str, Job]] = {}
        self._doing: dict[str, str] = {}
        self._stopping = False
        self._thread = WatchedThread("recipes", self._run, name="work")

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Keep what is to be kept, begin nothing else, and end. Returns at once; see :meth:`join`."""
        with self._changed:
            self._stopping = True
            self._waiting = {kind: job for kind, job in self._waiting.items() if kind == KEEP}
            self._changed.notify_all()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread. False if it has not ended."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def look(self) -> Duty:
        """How the thread is."""
        return self._thread.look()

    @property
    def stopping(self) -> bool:
        return self._stopping

    def ask(self, kind: str, what: str, job: Job) -> None:
        """Have ``job`` done; one of its ``kind`` that waits is not wanted any more. ``what`` names it."""
        with self._changed:
            if not self._stopping or kind == KEEP:
                self._waiting[kind] = what, job
                self._changed.notify_all()

    def waits(self, *kinds: str) -> bool:
        """Whether a job of one of these kinds waits, or the end has come: who does something long may give it up."""
        with self._changed:
            return self._stopping or any(kind in self._waiting for kind in kinds)

    def at_work_on(self, kind: str) -> str:
        """What the job of that kind that waits or is being done is about; empty if there is none."""
        with self._changed:
            return self._waiting[kind][0] if kind in self._waiting else self._doing.get(kind, "")

    def _run(self) -> None:
        while (jobs := self._next()) is not None:
            for kind, job in jobs.items():
                self._guarded(job)
                with self._changed:
                    self._doing.pop(kind, None)
        self._guarded(self._last)

    def _next(self) -> dict[str, Job] | None:
        """The jobs that wait, in their order; None at the end."""
        with self._changed:
            came = self._changed.wait_for(lambda: bool(self._waiting or self._stopping), self._again_s())
            if not came:
                return {KEEP: self._again}
            if not self._waiting:
                return None
            waiting, self._waiting = self._waiting, {}
            self._doing = {kind: waiting[kind][0] for kind in KINDS if kind in waiting}
            return {kind: waiting[kind][1] for kind in self._doing}

    def _guarded(self, job: Job) -> None:
        try:
            job()
        except BaseException as error:  # noqa: BLE001 - the guard of this thread
            if not isinstance(error, InspectorError):
                _log.exception("a job of the working thread failed")
            self._complain(fault_in_words(error))
