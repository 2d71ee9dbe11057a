"""One piece of work at a time on a thread of its own, its answer back on the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextvars import copy_context

from PyQt6.QtCore import QObject, pyqtSignal

from calibration.errors import CalibrationError
from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded

_log = logging.getLogger(__name__)


class Working(QObject):
    """``done`` gives what the work returned, ``refused`` why it did not. Call :meth:`join` before letting go of it.

    ``asked`` gives the NotAllowed or ReasonNeeded and what does the work again, in place of ``refused`` where somebody listens to it. The
    work is done for the reason (``core.quality.people.because``) for which it was begun.
    """

    done = pyqtSignal(object)
    refused = pyqtSignal(str)
    asked = pyqtSignal(object, object)

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
        self._thread = threading.Thread(target=copy_context().run, args=(self._run, work), name=self._name, daemon=True)
        self._thread.start()
        return True

    def join(self) -> None:
        """Wait for the end of what is being done: some seconds at most."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            answer = work()
        except (NotAllowed, ReasonNeeded) as error:
            if self.receivers(self.asked):
                self.asked.emit(error, lambda: self.begin(work))
            else:
                self.refused.emit(str(error))
        except (CalibrationError, InspectorError) as error:
            self.refused.emit(str(error))
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a person is told what went wrong
            _log.error("%s failed", self._name, exc_info=error)
            self.refused.emit(f"{type(error).__name__}: {error}")
        else:
            self.done.emit(answer)
