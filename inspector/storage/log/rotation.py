"""The log's files: written by one process each, rotated by size, and never a reason to stop."""

from __future__ import annotations

import logging
import sys
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from threading import Thread

from filelock import FileLock, Timeout

from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.storage.atomic import make_private_folder

FILE = "inspector.log"
MOST_PROCESSES = 4
"""Files for processes that run at once: the station, its teaching, a command beside it. One more writes no log."""

MEGABYTE = 10**6
LINES_WAITING = 1000
CLOSING_S = 2.0


class RotatingText(RotatingFileHandler):
    """Lines in ``inspector.log``, or in ``inspector-2.log`` ff. while another process writes that one.

    A full or missing disk raises nothing: ``lost`` counts the lines that could not be written, and the next one that can be says so.
    """

    def __init__(self, folder: Path, size_mb: float, files: int) -> None:
        """``files`` of ``size_mb`` megabytes are kept, the one being written among them. Raises OSError if there is none to write."""
        make_private_folder(folder)
        self._lock_file, path = _free_file(folder)
        super().__init__(path, "a", round(size_mb * MEGABYTE), files - 1, encoding="utf-8", delay=True, errors="backslashreplace")
        self.lost = 0
        self._untold = 0
        self._problem = ""

    def write(self, line: str) -> None:
        """Append one line, or several that belong together. May block as long as the disk does; never raises."""
        before = self.lost
        self.handle(logging.makeLogRecord({"msg": line}))
        if self._untold and self.lost == before:
            told, self._untold = self._untold, 0
            self.handle(logging.makeLogRecord({"msg": f"{told} lines of the log could not be written: {self._problem}"}))

    def count_lost(self, lines: int, problem: str) -> None:
        """``lines`` were not written, for this reason."""
        self.lost += lines
        self._untold += lines
        self._problem = problem

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        self.count_lost(1, str(sys.exception()))

    def close(self) -> None:
        """Close the file and let another process have it. May be called again."""
        with suppress(OSError):
            super().close()
        with suppress(OSError):
            self._lock_file.release()


class WritingThread:
    """Writes lines to a RotatingText on a thread of its own: no verdict waits for a slow disk."""

    def __init__(self, file: RotatingText) -> None:
        self._file = file
        self._lines: Channel[str] = Channel(LINES_WAITING, WhenFull.REFUSE)
        self._refused = 0
        self._thread = Thread(target=self._run, name="log", daemon=True)
        self._thread.start()

    def write(self, line: str) -> None:
        """Never blocks, never raises. A line that finds no room is lost, and counted."""
        with suppress(ChannelClosed):
            self._lines.put(line)

    def close(self) -> None:
        """Write what waits, for at most ``CLOSING_S``, then close the file."""
        self._lines.close()
        self._thread.join(CLOSING_S)
        if not self._thread.is_alive():
            self._file.close()

    def _run(self) -> None:
        while True:
            try:
                line = self._lines.get()
            except ChannelClosed:
                return
            refused, self._refused = self._lines.lost - self._refused, self._lines.lost
            if refused:
                self._file.count_lost(refused, "the disk was too slow")
            self._file.write(line)


def log_files(folder: Path) -> tuple[Path, ...]:
    """Every file of the log in ``folder``, those of other processes and the older ones too, sorted. Empty if there is none."""
    try:
        return tuple(sorted(path for path in folder.glob("inspector*.log*") if path.is_file()))
    except OSError:
        return ()


def _free_file(folder: Path) -> tuple[FileLock, Path]:
    """The first file that no living process writes, locked; the system frees the lock of a process that died."""
    stem, suffix = FILE.split(".")
    for number in range(1, MOST_PROCESSES + 1):
        path = folder / (FILE if number == 1 else f"{stem}-{number}.{suffix}")
        lock = FileLock(path.with_name(f".{path.name}.lock"), thread_local=False)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            continue
        return lock, path
    raise OSError(f"{MOST_PROCESSES} processes write to {folder} already")
