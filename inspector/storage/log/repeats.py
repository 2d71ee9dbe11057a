"""Equal messages of a log: the first is written, the others are counted."""

from __future__ import annotations

import logging
import re
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import monotonic

EVERY_S = 60.0
MOST_MESSAGES = 64
_NUMBER = re.compile(r"\d+(?:\.\d+)?")

_Key = tuple[str, int, str]


@dataclass
class _Message:
    record: logging.LogRecord
    text: str
    since: float
    repeated: int = 0


class RepeatedMessages:
    """Passes the first of equal messages; how often it came again is said once in ``EVERY_S``, with the next message of any kind.

    Warnings and errors that differ only in their numbers are equal, for a trouble that comes with each part names the part. Remembers
    ``MOST_MESSAGES`` at most, the newest. Not thread-safe. ``clock``: monotonic seconds.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._known: OrderedDict[_Key, _Message] = OrderedDict()

    def passed(self, record: logging.LogRecord) -> Iterator[logging.LogRecord]:
        """What is to be written now that ``record`` has come: counts that are due, then the record unless it is counted."""
        now = self._clock()
        yield from self._due(now)
        text = record.getMessage()
        same = text if record.levelno < logging.WARNING else _NUMBER.sub("#", text)
        key = record.name, record.levelno, same
        known = self._known.get(key)
        if known is not None:
            known.repeated += 1
            return
        while len(self._known) >= MOST_MESSAGES:
            yield from _told(self._known.popitem(last=False)[1], now)
        bare = logging.LogRecord(record.name, record.levelno, "", 0, "", (), None)  # without the traceback, which holds pictures
        self._known[key] = _Message(bare, text, now)
        yield record

    def rest(self) -> Iterator[logging.LogRecord]:
        """The counts that were not said yet; everything is forgotten."""
        known, self._known = self._known, OrderedDict()
        for message in known.values():
            yield from _told(message, self._clock())

    def _due(self, now: float) -> Iterator[logging.LogRecord]:
        for key, message in [(key, one) for key, one in self._known.items() if now - one.since >= EVERY_S]:
            if message.repeated:
                yield from _told(message, now)
                message.since, message.repeated = now, 0
            else:
                del self._known[key]


def _told(message: _Message, now: float) -> Iterator[logging.LogRecord]:
    if message.repeated:
        of = message.record
        times = "once" if message.repeated == 1 else f"{message.repeated} times"
        yield logging.LogRecord(of.name, of.levelno, "", 0, "repeated %s in %.0f s: %s", (times, now - message.since, message.text), None)
