"""The line's loop with the real handshake and the OPC UA port, and a station that judges each part a moment later."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from inspector.core.line.handshake import Handshake
from inspector.core.line.line_settings import LineRecipe
from inspector.core.line.messages import Alive, PartJudged, RecipeAnswer, ResultTaken, TakePart, ToStation, UseRecipe
from inspector.core.line.vocabulary import LineResult, Why
from inspector.signals.loop import LineLoop
from inspector.signals.opcua.port import OpcUaPort
from inspector.signals.process_settings import LineProcessSettings
from inspector.signals.reporting import LineWatch
from inspector.storage.assets import assets_dir
from inspector.storage.settings import load_settings

Value = TypeVar("Value")

JUDGE_S = 0.01
ALIVE_S = 0.05
RECIPES = (LineRecipe(1, "bracket"), LineRecipe(2, "lid"), LineRecipe(3, "broken"), LineRecipe(4, "lid"))


def line_settings(data: Path, control: str = "opcua", listen: str = "", insecure: bool = False) -> LineProcessSettings:
    """Those of a fresh station, but for what a test says."""
    shipped = load_settings(assets_dir() / "settings.yaml", None)
    # Patience for a machine that does other work: what is tested is the order of things, not how fast this machine is.
    line = replace(shipped.line, control=control, recipes=RECIPES, plc_timeout_s=5.0, station_timeout_s=5.0, result_deadline_s=5.0)
    opcua = replace(shipped.opcua, listen=listen, insecure=insecure)
    return LineProcessSettings(
        "cell 7", 0x5EED, data, line, shipped.modbus, shipped.outputs, shipped.reject, opcua, shipped.mqtt, shipped.codes
    )


class LineOnLoop:
    """Runs on a loop of its own in a thread. ``verdicts`` says what becomes of a part, None: nothing ever does."""

    def __init__(self, settings: LineProcessSettings) -> None:
        self.settings = settings
        self.taken: list[TakePart] = []
        self.ended: list[ResultTaken] = []
        self.recipe = "bracket"
        self.judge: Callable[[TakePart], LineResult | None] = lambda part: (LineResult.PASS, LineResult.FAIL)[part.identity.part % 2]
        self.broken: list[Exception] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="line", daemon=True)
        self.port: OpcUaPort
        self.line: LineLoop

    def start(self) -> None:
        self._thread.start()
        self.run(self._start())

    def run(self, work: Coroutine[Any, Any, Value]) -> Value:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(200)

    def close(self) -> None:
        if self._loop.is_closed():
            return

        async def end() -> None:
            self._beat.cancel()
            await self.port.close()

        self.run(end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _start(self) -> None:
        self.port = OpcUaPort(self.settings, self._turn)
        handshake = Handshake(self.settings.line, self.settings.run)
        control = self.port if self.settings.line.control == "opcua" else None
        self.line = LineLoop(handshake, (self.port,), control, None, self._hear, LineWatch("usual"), self.broken.append)
        self.line.turn()
        await self.port.start()
        self._beat = asyncio.create_task(self._live())

    def _turn(self) -> None:
        self.line.turn()

    async def _live(self) -> None:
        while True:
            self.line.hear(self.alive())
            await asyncio.sleep(ALIVE_S)

    def alive(self) -> Alive:
        return Alive(True, mode="INSPECTING", recipe=self.recipe, recipe_sha256="89abcdef" * 8)

    def _hear(self, message: ToStation) -> None:
        loop = asyncio.get_running_loop()
        if isinstance(message, TakePart):
            self.taken.append(message)
            if not message.refused:
                loop.call_later(JUDGE_S, self._judge, message, monotonic())
        elif isinstance(message, ResultTaken):
            self.ended.append(message)
        elif isinstance(message, UseRecipe):
            loop.call_soon(self._use, message)

    def _judge(self, part: TakePart, captured: float) -> None:
        result = self.judge(part)
        if result is not None:
            known = {"score": 0.25, "limit": 0.5, "regions": 2, "largest": 1.5, "in_mm": True, "x": 17, "y": 4, "latency_ms": 9.6}
            about: dict[str, Any] = {"captured_at": captured, "recipe": self.recipe, "recipe_version": "7", "recipe_sha256": "89abcdef" * 8}
            self.line.hear(PartJudged(part.identity, result, Why.JUDGED, **known, **about))

    def _use(self, wanted: UseRecipe) -> None:
        problem = "its files are damaged" if wanted.name == "broken" else ""
        if not problem:
            self.recipe = wanted.name
            self.line.hear(self.alive())
        self.line.hear(RecipeAnswer(wanted.name, problem))
