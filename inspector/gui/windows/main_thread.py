"""What the window's thread does for the whole process: report errors that nothing caught, and collect garbage.

Without a hook PyQt6 ends the process at the first uncaught error in a slot. Python collects cycles on whichever thread happens to
allocate; a cycle that holds a widget would be destroyed by the inspecting thread, which Qt does not survive.
"""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

COLLECT_EVERY_MS = 250
ALL_ANEW = 100
"""Of so many collections of the oldest generation, about an hour of work, one looks at what the others leave out."""

_OLDEST = 2

_log = logging.getLogger(__name__)


class UncaughtErrors(QObject):
    """``sys.excepthook`` within a ``with`` block. ``caught`` gives the text for a person, ``interrupted`` is Ctrl+C; errors are logged."""

    caught = pyqtSignal(str)
    interrupted = pyqtSignal()

    def __enter__(self) -> Self:
        self._before = sys.excepthook
        sys.excepthook = self.catch
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        sys.excepthook = self._before

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """As ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            self.interrupted.emit()
            return
        _log.error("An error that nobody caught", exc_info=(kind, error, trace))
        self.caught.emit(f"Something went wrong in the window: {kind.__name__}: {error}. The station goes on.")


@contextmanager
def garbage_collected_here() -> Iterator[None]:
    """Within the ``with`` block cycles are collected by a timer of the calling thread, at Python's own thresholds."""
    collector = Collector()
    timer = QTimer()
    timer.setInterval(COLLECT_EVERY_MS)
    timer.timeout.connect(collector.collect_due)
    was_enabled = gc.isenabled()
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        collector.end()
        if was_enabled:
            gc.enable()


class Collector:
    """Collects what is due. To look at all objects of a station takes 110 ms, in which no thread judges a part: so what has outlived a
    collection of the oldest generation is left out of the next ones (``gc.freeze``), but for one of ``ALL_ANEW``."""

    def __init__(self) -> None:
        self._left_out = 0

    def collect_due(self) -> None:
        """The oldest generation whose threshold is exceeded, with all younger ones."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most > 0]
        if not due:
            return
        oldest = max(due)
        if oldest == _OLDEST and self._left_out >= ALL_ANEW:
            self.end()
        gc.collect(oldest)
        if oldest == _OLDEST:
            self._left_out += 1
            gc.freeze()

    def end(self) -> None:
        """Leave out nothing any more of what was left out here."""
        if self._left_out:
            self._left_out = 0
            gc.unfreeze()
