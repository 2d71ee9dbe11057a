"""The real ``inspector line`` for tests that kill it: writes on stdout whatever its observers are told of, and changes things meanwhile.

``python -m tests.end_to_end.telling_line WHAT FOLDER ARGUMENTS``: WHAT is ``judge``, ``teach`` or ``change``. Lines, with tabs between:
``part DATABASE NUMBER VERDICT`` when an observer was told of a part, ``lot DATABASE NAME`` when a lot had begun.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from inspector.app import start
from inspector.core.errors import InspectorError
from inspector.core.limit_change import LimitRequest
from inspector.core.status import TeachPhase
from inspector.runtime.multi_view import MultiView
from inspector.runtime.recording import part_book
from inspector.runtime.station import Station

PARTS = 8


def say(*words: object) -> None:
    os.write(1, ("\t".join(map(str, words)) + "\n").encode())


def telling(observe: Callable[..., None], number_of: Callable[[Any], int], then: Callable[[Any], None]) -> Callable[..., None]:
    def told(station: Any, callback: Callable[[Any], None]) -> None:
        path = station._book._database.path

        def tell(part: Any) -> None:
            callback(part)
            say("part", path, number_of(part), part.verdict.value)

        observe(station, tell)
        then(station)

    return told


def teach(station: Station) -> None:
    teaching = station.status().teaching
    if teaching is None or not (teaching.phase.running or teaching.phase is TeachPhase.COLLECTING):
        station.teaching.collect("part", PARTS)
    elif teaching.phase is TeachPhase.COLLECTING and len(teaching.parts) == PARTS:
        station.teaching.learn(1.5)


def change(station: Station, numbers: Any = itertools.count()) -> None:  # noqa: B008 - one count for all calls
    if station.recipes.loading or station.recipes.current() is None:
        return
    number = next(numbers)
    name = f"lot {os.getpid()} {number}"
    station.lot.begin(name)
    say("lot", station._book._database.path, name)
    if number % 3 == 0:
        station.recipes.use("part")
    else:
        station.recipes.change_limit(LimitRequest(value=-2.0 - 0.001 * number))


def keep_busy(work: Callable[[Station], None], station: Station) -> None:
    def run() -> None:
        while True:
            with suppress(InspectorError):
                work(station)
            time.sleep(0.02)

    threading.Thread(target=run, daemon=True).start()


if __name__ == "__main__":
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # also below ``nohup``, whose children inherit that it is ignored
    part_book.ANSWER_WITHIN_S = 60.0  # a busy machine: what is told of without waiting for the disk is another test's
    what = {"judge": lambda station: None, "teach": teach, "change": change}[sys.argv[1]]
    Station.observe = telling(Station.observe, lambda part: part.part_number, lambda station: keep_busy(what, station))  # type: ignore[method-assign]
    MultiView.observe = telling(MultiView.observe, lambda part: part.number, lambda views: None)  # type: ignore[method-assign]
    sys.argv = ["inspector", "--data-dir", str(Path(sys.argv[2])), *sys.argv[3:]]
    sys.exit(start())
