"""Where the log of this process goes. Only the program's entry points set it up; the library just calls ``logging``."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from inspector.core.redaction import redact
from inspector.core.settings import LogSettings
from inspector.storage.log.repeats import RepeatedMessages
from inspector.storage.log.rotation import RotatingText, WritingThread

_OURS = ("inspector", "calibration")
_FORMAT = "%(asctime)s %(levelname)-8s %(process)d %(threadName)s %(name)s: %(message)s"

_log = logging.getLogger(__name__)


class _Lines(Protocol):
    """Takes lines without raising: :class:`RotatingText` at once, :class:`WritingThread` later."""

    def write(self, line: str) -> None: ...

    def close(self) -> None: ...


class ProcessLog:
    """Sends what ``logging`` is told, and errors that no thread catches, to a file of this process until :meth:`end`.

    The program's own messages from the level of the settings on, those of libraries from WARNING on. Nothing is sent before
    :meth:`begin`; a folder that cannot be written to leaves it at that.
    """

    def __init__(self) -> None:
        self._records: _RecordSink | None = None
        self._levels: dict[str, int] = {}
        self._uncaught = threading.excepthook

    def begin(self, folder: Path, settings: LogSettings, *, on_thread: bool = True) -> None:
        """Write to ``folder`` from now on. Called once; again it does nothing.

        ``on_thread``: on a thread of its own, so that no caller ever waits for the disk.
        """
        if self._records is not None:
            return
        try:
            file = RotatingText(folder, settings.size_mb, settings.files)
        except OSError:
            return  # doctor says so; a station without a log judges all the same
        self._records = _RecordSink(WritingThread(file) if on_thread else file)
        for name in _OURS:
            self._levels[name] = logging.getLogger(name).level
            logging.getLogger(name).setLevel(settings.level.upper())
        logging.getLogger().addHandler(self._records)
        self._uncaught = threading.excepthook
        threading.excepthook = self._of_thread

    def end(self) -> None:
        """Write what waits, and leave ``logging`` as it was found. May be called again."""
        if self._records is None:
            return
        threading.excepthook = self._uncaught
        logging.getLogger().removeHandler(self._records)
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)
        self._records.close()
        self._records = None

    def _of_thread(self, uncaught: threading.ExceptHookArgs) -> None:
        """As ``threading.excepthook``."""
        if uncaught.exc_value is not None:
            trace = (uncaught.exc_type, uncaught.exc_value, uncaught.exc_traceback)
            name = "" if uncaught.thread is None else uncaught.thread.name
            _log.critical("The thread %r ended by an error that nobody caught", name, exc_info=trace)
        self._uncaught(uncaught)


class _RecordSink(logging.Handler):
    """From records to lines: repeated ones counted, formatted on the caller's thread, without passwords. Never raises."""

    def __init__(self, lines: _Lines) -> None:
        super().__init__()
        self._lines = lines
        self._repeats = RepeatedMessages()
        self.setFormatter(_PlainFormatter(_FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            for one in self._repeats.passed(record):
                self._lines.write(self.format(one))
        except Exception as error:  # noqa: BLE001 - a message that cannot be formatted must not stop what it is about
            with suppress(Exception):
                self._lines.write(f"a message of {record.name} could not be written: {type(error).__name__}")

    def close(self) -> None:
        for one in self._repeats.rest():
            self._lines.write(self.format(one))
        self._lines.close()
        super().close()


class _PlainFormatter(logging.Formatter):
    """Local time with its offset, one line for each message with its traceback below, redacted as the very last step."""

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        # A camera's or a file's name may hold line ends and console codes; a line of the log is one line.
        return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in super().formatMessage(record))

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: N802 - logging's name
        return datetime.fromtimestamp(record.created).astimezone().isoformat(" ", "milliseconds")
