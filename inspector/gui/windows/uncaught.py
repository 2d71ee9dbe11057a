"""Errors that nobody caught: logged and shown. Without a hook PyQt6 ends the process at the first one in a slot."""

from __future__ import annotations

import logging
import sys
from types import TracebackType
from typing import Self

from PyQt6.QtCore import QObject, pyqtSignal

_log = logging.getLogger(__name__)


class Uncaught(QObject):
    """``sys.excepthook`` while it is entered. ``told`` gives the text for a person, ``interrupted`` is Ctrl+C."""

    told = pyqtSignal(str)
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
        self.told.emit(f"Something went wrong in the window: {kind.__name__}: {error}. The station goes on.")
