"""A PLC and a station that do as a test says, around the real handshake, with a clock that the test turns."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.handshake import Handshake
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import LineRecipe, LineSettings
from inspector.core.line.messages import Alive, FromStation, LineEvent, PartJudged, ResultTaken, TakePart
from inspector.core.line.turn import Turn
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineStatus, Why

RUN = 4711
SETTINGS = LineSettings(
    "modbus", "station", 1, 0.5, 0.5, 0.3, 2.0, 60.0, 0.0, 0.3, 3, False, (LineRecipe(1, "bracket"), LineRecipe(2, "lid"))
)


class ScriptedLine:
    """Each call is one turn, ``step_s`` after the one before. PLC and station are alive unless they are told to be still."""

    def __init__(self, step_s: float = 0.01, **settings: Any) -> None:
        self.handshake = Handshake(replace(SETTINGS, **settings), RUN)
        self.step_s = step_s
        self.now_s = 100.0
        self.control = LineControl.NOTHING
        self.inputs = LineInputs()
        self.alive = Alive(True, recipe="bracket", recipe_sha256="89abcdef" * 8)
        self.plc_beats = self.station_beats = True
        self.faults: tuple[LineError, ...] = ()
        self.turn = Turn(LineOutputs(), (), None, self.handshake.step(self.now_s, LineInputs(), ()).counts)
        self.told: list[ShownResult] = []
        self.book: list[PartIdentity] = []
        """As the station's end keeps it."""
        self.said: list[Any] = []

    def go(self, *heard: FromStation, rise: int = 0, fall: int = 0, after_s: float | None = None, **inputs: Any) -> LineOutputs:
        """One turn; ``rise`` and ``fall``: control bits."""
        self.now_s += self.step_s if after_s is None else after_s
        self.control = LineControl((self.control | rise) & ~fall)
        beat = (self.inputs.heartbeat + self.plc_beats) & 0xFFFF
        self.inputs = replace(self.inputs, control=self.control, heartbeat=beat, **inputs)
        before = self.turn.outputs.shown
        station = ((self.alive,) if self.station_beats else ()) + heard
        self.turn = self.handshake.step(self.now_s, self.inputs, station, self.faults)
        if self.turn.outputs.shown and (before is None or before is not self.turn.outputs.shown):
            self.told.append(self.turn.outputs.shown)
        for message in self.turn.say:
            if isinstance(message, TakePart):
                self.book.append(message.identity)
            if isinstance(message, ResultTaken):
                self.book = [one for one in self.book if (one.run, one.part) != (message.run, message.part)]
        self.said += self.turn.say
        return self.turn.outputs

    def wait(self, seconds: float) -> LineOutputs:
        """Turns, until so much time has gone by."""
        for _ in range(round(seconds / self.step_s)):
            self.go()
        return self.turn.outputs

    def enable(self) -> LineOutputs:
        """ENABLE rises."""
        return self.go(rise=LineControl.ENABLE)

    def trigger(self, *heard: FromStation, **inputs: Any) -> PartIdentity:
        """TRIGGER rises, is acknowledged, and falls. Returns the part."""
        assert LineStatus.TRIGGER_ACK in self.go(*heard, rise=LineControl.TRIGGER, **inputs).status
        part = next(message.identity for message in self.turn.say if isinstance(message, TakePart))
        assert LineStatus.TRIGGER_ACK not in self.go(fall=LineControl.TRIGGER).status
        return part

    def take(self) -> ShownResult:
        """RESULT_ACK rises and falls. Returns the result that was taken."""
        shown = self.turn.outputs.shown
        assert shown is not None and LineStatus.RESULT_VALID in self.turn.outputs.status
        assert LineStatus.RESULT_VALID not in self.go(rise=LineControl.RESULT_ACK).status
        self.go(fall=LineControl.RESULT_ACK)
        return shown

    @property
    def ready(self) -> bool:
        """Whether the line reads READY."""
        return LineStatus.READY in self.turn.outputs.status

    @property
    def events(self) -> list[str]:
        """What was said for the audit."""
        return [message.what for message in self.said if isinstance(message, LineEvent)]


def judged(part: PartIdentity, result: LineResult = LineResult.PASS, why: Why = Why.JUDGED, **more: Any) -> PartJudged:
    """What the station says of ``part``."""
    return PartJudged(part, result, why, **more)
