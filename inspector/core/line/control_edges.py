"""What the line asks for, turn by turn: which bits rose and fell, and since when its heartbeat stands still."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.line.exchange import LineInputs
from inspector.core.line.vocabulary import LineControl


class ControlEdges:
    """Compares each turn's inputs with those of the turn before. While nobody is connected the bits stay as they were left."""

    def __init__(self) -> None:
        self.inputs = LineInputs(connected=False)
        self.still_since = 0.0
        """Monotonic seconds of the last change of the heartbeat, or of the last rise of ENABLE."""
        self._before = self._now = 0  # plain numbers, since the arithmetic of flags is slow and a turn must be short
        self._heartbeat: int | None = None

    def read(self, now_s: float, inputs: LineInputs) -> None:
        """What was read at ``now_s``."""
        self._before = self._now
        if not inputs.connected:
            self.inputs = replace(self.inputs, connected=False)
            return
        self.inputs, self._now = inputs, inputs.control.value
        if inputs.heartbeat != self._heartbeat:
            self.still_since, self._heartbeat = now_s, inputs.heartbeat
        if self.rose(LineControl.ENABLE):
            self.still_since = now_s

    def beats(self, now_s: float, inputs: LineInputs) -> bool:
        """Whether ``inputs`` differ from those that were read last by their heartbeat alone; then that was read, and no edge with it."""
        if inputs.heartbeat == self._heartbeat or replace(self.inputs, heartbeat=inputs.heartbeat) != inputs:
            return False
        self.inputs, self.still_since, self._heartbeat = inputs, now_s, inputs.heartbeat
        return True

    def has(self, bit: LineControl) -> bool:
        """Whether ``bit`` is set."""
        return self._now & bit.value != 0

    def rose(self, bit: LineControl) -> bool:
        """Whether ``bit`` is set and was not in the turn before."""
        return self._now & ~self._before & bit.value != 0

    def fell(self, bit: LineControl) -> bool:
        """Whether ``bit`` was set in the turn before and is not."""
        return self._before & ~self._now & bit.value != 0
