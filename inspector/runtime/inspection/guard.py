"""Guard around work whose failure must cost neither a part nor the thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeVar

from inspector.runtime.watched_thread import fault_in_words

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Guard:
    """Runs one piece of work after the other; what one raises is reported in words and goes no further, whatever it is.

    Also what is no Exception: a native library's panic is a BaseException, and on a thread of the station there is nobody above to whom
    SystemExit or KeyboardInterrupt would mean anything.
    """

    def __init__(self, on_trouble: Callable[[str], None]) -> None:
        """``on_trouble`` gets each fault in words, on the thread of the work; it must not block. What it raises goes no further either."""
        self._on_trouble = on_trouble

    def run(self, what: str, work: Callable[[], object]) -> str:
        """Do ``work``. Returns what went wrong ("``what`` failed: ..."), empty if nothing did."""
        return self.result(what, work)[1]

    def result(self, what: str, work: Callable[[], T]) -> tuple[T | None, str]:
        """What ``work`` returns, None if it raises, and what went wrong."""
        try:
            return work(), ""
        except BaseException as error:  # noqa: BLE001 - the purpose of this class
            trouble = f"{what} failed: {fault_in_words(error)}"
            self._report(what, trouble)
            return None, trouble

    def _report(self, what: str, trouble: str) -> None:
        try:
            _log.exception("%s failed", what)
            self._on_trouble(trouble)
        except BaseException:  # noqa: BLE001 - the report of a fault must not become the fault of a part
            _log.critical("could not be reported: %s", trouble)
