"""One piece of work at a time on a thread of its own, its answer back on the window's thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextvars import copy_context
from functools import partial

from PyQt6.QtCore import QObject, pyqtSignal

from calibration.errors import CalibrationError
from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded

_log = logging.getLogger(__name__)


class Working(QObject):
    """``done`` gives what the work returned, ``refused`` why it did not. Call :meth:`stop` before letting go of it.

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
        self._threads: list[threading.Thread] = []
        self._busy = self._stopped = False
        self._ending = threading.RLock()
        """The work is over and its answer is on its way: both or neither, for whoever asks meanwhile."""

    @property
    def busy(self) -> bool:
        """Whether something is being done. No longer so as soon as its answer is on its way: the thread may end a little later."""
        with self._ending:
            return self._busy

    def begin(self, work: Callable[[], object]) -> bool:
        """Returns at once. False, and nothing is begun, while something else is being done, or after :meth:`stop`."""
        if self._stopped or self.busy:
            return False
        thread = threading.Thread(target=copy_context().run, args=(self._run, work), name=self._name, daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        self._busy = True
        thread.start()
        return True

    def join(self) -> None:
        """Wait for the end of what is being done: some seconds at most."""
        for thread in self._threads:
            thread.join()

    def stop(self) -> None:
        """Begin nothing any more, and wait for the end of what is being done: some seconds at most.

        An answer that is on its way arrives all the same, and whoever hears it may ask the next question: by then nobody would wait for it.
        """
        self._stopped = True
        self.join()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            tell = partial(self.done.emit, work())
        except (NotAllowed, ReasonNeeded) as error:
            tell = partial(self.asked.emit, error, lambda: self.begin(work))
            tell = tell if self.receivers(self.asked) else partial(self.refused.emit, str(error))
        except (CalibrationError, InspectorError) as error:
            tell = partial(self.refused.emit, str(error))
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a person is told what went wrong
            _log.error("%s failed", self._name, exc_info=error)
            tell = partial(self.refused.emit, f"{type(error).__name__}: {error}")
        with self._ending:
            self._busy = False
            tell()
