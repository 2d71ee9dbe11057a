"""One piece of work at a time on a thread of its own, its answer back on the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PyQt6.QtCore import QObject, pyqtSignal

from calibration.errors import CalibrationError
from inspector.core.errors import InspectorError

_log = logging.getLogger(__name__)


class Working(QObject):
    """``done`` gives what the work returned, ``refused`` why it did not. Call :meth:`join` before letting go of it."""

    done = pyqtSignal(object)
    refused = pyqtSignal(str)

    def __init__(self, name: str) -> None:
        """``name``: the thread's."""
        super().__init__()
        self._name = name
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def begin(self, work: Callable[[], object]) -> bool:
        """Returns at once. False, and nothing is begun, while something else is being done."""
        if self.busy:
            return False
        self._thread = threading.Thread(target=self._run, args=(work,), name=self._name, daemon=True)
        self._thread.start()
        return True

    def join(self) -> None:
        """Wait for the end of what is being done: some seconds at most."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            answer = work()
        except (CalibrationError, InspectorError) as error:
            self.refused.emit(str(error))
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a person is told what went wrong
            _log.error("%s failed", self._name, exc_info=error)
            self.refused.emit(f"{type(error).__name__}: {error}")
        else:
            self.done.emit(answer)
