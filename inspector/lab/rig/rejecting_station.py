"""The station's end of a line process, played: it gives signs of life and says FAIL of each part at once."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from inspector.core.errors import InspectorError
from inspector.core.line.messages import Alive, FromStation, LineReport, PartJudged, StationEnds, TakePart, ToStation
from inspector.core.line.vocabulary import LineResult, Why
from inspector.signals.process import run_line_process
from inspector.signals.process_settings import LineProcessSettings
from inspector.signals.wire import packed, to_station

ALIVE_EVERY_S = 0.1
RECIPE = "bench"


class RejectingStation:
    """Starts a line process. ``heard``: what that has said."""

    def __init__(self, settings: LineProcessSettings) -> None:
        self.heard: list[ToStation] = []
        self._report = LineReport()
        self._news = threading.Condition()
        self._sending = threading.Lock()
        self._over = threading.Event()
        context = multiprocessing.get_context("spawn")
        self._pipe, there = context.Pipe()
        self._process = context.Process(target=run_line_process, args=(there, settings), name="line", daemon=True)
        self._process.start()
        there.close()
        self._threads = [threading.Thread(target=one, daemon=True) for one in (self._live, self._listen)]
        for thread in self._threads:
            thread.start()

    def wait_until(self, holds: Callable[[LineReport], bool], timeout_s: float = 30.0) -> None:
        """Until the line process is so. Raises InspectorError."""
        with self._news:
            if not self._news.wait_for(lambda: holds(self._report), timeout_s):
                raise InspectorError(f"the line process is not ready: {self._report}", remedy="This must not be: report it")

    def close(self) -> None:
        """Have the line process end."""
        self._say(StationEnds())
        self._process.join(10)
        self._process.kill()
        self._process.join()
        self._over.set()
        for thread in self._threads:
            thread.join()
        self._pipe.close()

    def _say(self, message: FromStation) -> None:
        with self._sending, suppress(OSError):
            self._pipe.send_bytes(packed(message))

    def _live(self) -> None:
        while not self._over.is_set():
            self._say(Alive(healthy=True, mode="INSPECTING", camera="STREAMING", recipe=RECIPE))
            self._over.wait(ALIVE_EVERY_S)

    def _listen(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                message = to_station(self._pipe.recv_bytes())
                if isinstance(message, TakePart) and not message.refused:
                    self._say(PartJudged(message.identity, LineResult.FAIL, Why.JUDGED, captured_at=time.monotonic(), recipe=RECIPE))
                with self._news:
                    self.heard.append(message)
                    if isinstance(message, LineReport):
                        self._report = message
                    self._news.notify_all()
