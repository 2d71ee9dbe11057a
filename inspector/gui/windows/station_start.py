"""Making and closing the station on threads of their own: both take seconds, and the window must not freeze for them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PyQt6.QtCore import QObject, pyqtSignal

from inspector.core.errors import InspectorError
from inspector.runtime.view_group import ViewGroup

_log = logging.getLogger(__name__)


class StationStart(QObject):
    """Makes the station and closes it. ``ready`` gives it, ``failed`` the InspectorError that says why there is none, ``closed`` is always
    the last.

    The signals arrive on the thread that this object belongs to. Call :meth:`join` before letting go of it: a thread that is still
    inside a signal would otherwise be the one to destroy it, and Qt's objects die on the thread that they belong to.
    """

    ready = pyqtSignal(object)
    failed = pyqtSignal(object)
    closed = pyqtSignal()

    def __init__(self, make_station: Callable[[], ViewGroup]) -> None:
        super().__init__()
        self._make_station = make_station
        self._lock = threading.Lock()
        self._station: ViewGroup | None = None
        self._closing = False
        self._making = threading.Thread(target=self._make, name="make-station", daemon=True)
        self._ending: threading.Thread | None = None

    def begin(self) -> None:
        """Returns at once."""
        self._making.start()

    def close(self) -> None:
        """Returns at once; ``closed`` comes when all is written. May be called again, and while the station is still being made."""
        with self._lock:
            if self._closing:
                return
            self._closing = True
            self._ending = threading.Thread(target=self._close, name="close-station", daemon=True)
        self._ending.start()

    def join(self) -> None:
        """Wait for the end of both threads. Once ``closed`` has come that is at once; without :meth:`close` it is the making alone."""
        for thread in (self._making, self._ending):
            if thread is not None and thread.ident is not None:
                thread.join()

    def _make(self) -> None:
        try:
            station = self._make_station()
        except InspectorError as error:
            self.failed.emit(error)
            return
        except Exception as error:  # noqa: BLE001 - the guard of this thread: the window says why there is no station
            _log.error("The station could not be made", exc_info=error)
            self.failed.emit(InspectorError(f"{type(error).__name__}: {error}"))
            return
        with self._lock:
            self._station = station
            wanted = not self._closing
        if wanted:
            self.ready.emit(station)

    def _close(self) -> None:
        if self._making.ident is not None:
            self._making.join()
        try:
            if self._station is not None:
                self._station.close()
        except Exception as error:  # noqa: BLE001 - the guard of this thread: the program ends all the same
            _log.error("The station did not close well", exc_info=error)
        finally:
            self.closed.emit()
