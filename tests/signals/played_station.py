"""A station that judges as a test says, at the other end of a line process' pipe."""

from __future__ import annotations

import multiprocessing
import os
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, TypeVar

from inspector.core.line.line_settings import (
    CodeSettings,
    LineRecipe,
    LineSettings,
    ModbusSettings,
    MqttSettings,
    OpcUaSettings,
    OutputSettings,
    RejectSettings,
)
from inspector.core.line.messages import Alive, LineReport, PartJudged, StationEnds, TakePart, ToStation
from inspector.core.line.vocabulary import LineResult, Why
from inspector.signals.process import run_line_process
from inspector.signals.process_settings import LineProcessSettings
from inspector.signals.wire import packed, to_station

_Kind = TypeVar("_Kind")

RUN = 4711
ALIVE = Alive(True, mode="INSPECTING", camera="STREAMING", recipe="bracket", recipe_sha256="89abcdef" * 8, lot="L-7")


def line_settings(data: Path, listen: str = "", run: int = RUN, **line: Any) -> LineProcessSettings:
    """As the defaults have it, with a PLC at ``listen``."""
    usual = LineSettings(
        control="modbus",
        trigger="station",
        depth=1,
        result_deadline_s=0.5,
        plc_timeout_s=0.5,
        station_timeout_s=0.3,
        ack_timeout_s=2.0,
        recipe_timeout_s=60.0,
        picture_min_s=0.0,
        picture_max_s=0.3,
        keep_prepared=3,
        stop_when_unrecorded=False,
        recipes=(LineRecipe(1, "bracket"), LineRecipe(2, "lid")),
    )
    return LineProcessSettings(
        station="station-1",
        run=run,
        data=data,
        line=replace(usual, **line),
        modbus=ModbusSettings(listen, (), False),
        outputs=OutputSettings("", 1, "choose", -1, -1, -1, -1, -1, -1, -1, -1, -1, 0.1, 1.0),
        reject=RejectSettings("plc", 600.0, 0.5, 200.0, 24.0, 0.0, 40.0, 0.0),
        opcua=OpcUaSettings("", "", False),
        mqtt=MqttSettings("", "site", "line", "", "", False),
        codes=CodeSettings("off", "", 9600, 0.5, 0.1, (), False, 0),
    )


def verdict(take: TakePart) -> LineResult:
    """Every third part fails."""
    return LineResult.FAIL if take.identity.part % 3 == 0 else LineResult.PASS


def judged(take: TakePart) -> PartJudged:
    """What the station says of a part."""
    return PartJudged(take.identity, verdict(take), Why.JUDGED, score=1.5, limit=2.5, latency_ms=7, recipe="bracket")


class PlayedStation:
    """Starts a line process, gives it signs of life, and judges each part ``judge_s`` after it came; ``answer`` None: never.

    ``first``: messages that it begins with.
    """

    def __init__(
        self,
        settings: LineProcessSettings,
        judge_s: float = 0.0,
        answer: Callable[[TakePart], PartJudged] | None = judged,
        first: tuple[bytes, ...] = (),
    ) -> None:
        self.heard: list[ToStation] = []
        self.report = LineReport()
        self.alive = ALIVE
        self._judge_s = judge_s
        self._answer = answer
        self._changed = threading.Condition()
        self._over = threading.Event()
        self._silent = False
        context = multiprocessing.get_context("spawn")
        self.pipe, there = context.Pipe()
        self.process: SpawnProcess = context.Process(target=run_line_process, args=(there, settings), name="line", daemon=True)
        self.process.start()
        there.close()
        for message in first:
            self.pipe.send_bytes(message)
        self._sending = threading.Lock()
        self._threads = [threading.Thread(target=one, daemon=True) for one in (self._listen, self._live)]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> PlayedStation:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._send(StationEnds())
        self.process.join(10)
        self.process.kill()
        self.process.join()
        self._over.set()
        for thread in self._threads:
            thread.join()
        self.pipe.close()

    def wait_until(self, holds: Callable[[LineReport], bool], timeout_s: float = 10.0) -> LineReport:
        """The first report for which ``holds`` does."""
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self.report), timeout_s), self.report
            return self.report

    def wait_for(self, kind: type[_Kind]) -> list[_Kind]:
        """All messages of a kind, once there is one."""
        with self._changed:
            assert self._changed.wait_for(lambda: any(isinstance(one, kind) for one in self.heard), 10)
            return [one for one in self.heard if isinstance(one, kind)]

    def silence(self, on: bool) -> None:
        """Whether signs of life are kept back."""
        self._silent = on

    def pipe_end_closes(self) -> None:
        """As if the station was killed: the process that runs here cannot be, so its end of the pipe is shut."""
        with socket.socket(fileno=os.dup(self.pipe.fileno())) as end:
            end.shutdown(socket.SHUT_RDWR)

    def _send(self, message: Any) -> None:
        with self._sending:
            self.pipe.send_bytes(packed(message))

    def _live(self) -> None:
        with suppress(OSError):
            while not self._over.wait(0.1):
                if not self._silent:
                    self._send(self.alive)

    def _listen(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                message = to_station(self.pipe.recv_bytes())
                with self._changed:
                    self.heard.append(message)
                    if isinstance(message, LineReport):
                        self.report = message
                    self._changed.notify_all()
                if isinstance(message, TakePart) and self._answer and not message.refused:
                    time.sleep(self._judge_s)
                    self._send(self._answer(message))
