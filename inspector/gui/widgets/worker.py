"""A thread beside the window that answers questions one after the other."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal

from inspector.core.errors import InspectorError

_log = logging.getLogger(__name__)

Work = Callable[[], Any]
Take = Callable[[Any], None]


class Worker(QObject):
    """``failed`` tells why a question was not answered. Belongs to the window's thread; :meth:`stop` it before letting go of it.

    The newest question is answered first: what came on the screen last is looked at. One that is asked again under the same key replaces
    the earlier one.
    """

    failed = pyqtSignal(str)
    _answered = pyqtSignal(object, object)

    def __init__(self, name: str, most: int = 200) -> None:
        """``name``: the thread's. ``most``: questions that wait; of more the oldest is forgotten."""
        super().__init__()
        self._name = name
        self._most = most
        self._changed = threading.Condition()
        self._waiting: dict[object, tuple[Work, Take]] = {}
        self._ending = False
        self._thread: threading.Thread | None = None
        self._answered.connect(lambda take, answer: take(answer))

    def ask(self, key: object, work: Work, take: Take) -> None:
        """Call ``work()`` on the thread, then ``take`` with its answer on the window's."""
        with self._changed:
            if self._ending:
                return
            self._waiting.pop(key, None)
            self._waiting[key] = (work, take)
            while len(self._waiting) > self._most:
                self._waiting.pop(next(iter(self._waiting)))
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()

    def forget(self, keep: Callable[[object], bool] = lambda key: False) -> None:
        """Questions that wait and are not to be kept by their key are not answered any more."""
        with self._changed:
            self._waiting = {key: asked for key, asked in self._waiting.items() if keep(key)}

    def stop(self) -> None:
        """Answer nothing more; waits for what is being answered, a second at most."""
        with self._changed:
            self._ending = True
            self._waiting.clear()
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(1.0)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._ending)
                if self._ending:
                    return
                _, (work, take) = self._waiting.popitem()
            try:
                answer = work()
            except InspectorError as error:
                self._tell(str(error))
            except Exception as error:  # noqa: BLE001 - the guard of this thread: a person is told what went wrong
                _log.error("%s failed", self._name, exc_info=error)
                self._tell(f"{type(error).__name__}: {error}")
            else:
                if not self._ending:
                    self._answered.emit(take, answer)

    def _tell(self, text: str) -> None:
        if not self._ending:
            self.failed.emit(text)
