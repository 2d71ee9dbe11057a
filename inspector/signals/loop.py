"""The loop of the line process: what was heard and what the line has set go in, what the line reads and the station hears come out."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import TypeVar

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.handshake import Handshake
from inspector.core.line.messages import Alive, FromStation, LineEvent, PartJudged, StationEnds, TakePart, ToStation
from inspector.core.line.vocabulary import LineError, LineState, LineStatus
from inspector.signals.counting import LineCounting
from inspector.signals.port import HearsStation, LinePort, OutputPort
from inspector.signals.reporting import LineWatch

_log = logging.getLogger(__name__)

_Answer = TypeVar("_Answer")

MOST_TURNS = 8
"""Turns in a row for inputs that change while a turn is made."""

BREATH_S = 0.001
"""After them the others have theirs."""


class LineLoop:
    """Makes a turn whenever something has changed or is due. Everything happens on one asyncio loop, in the thread that runs it.

    ``control``: the port that the line sets its signals by, one of ``ports``; None: nobody does, and parts come with the camera's pictures
    if at all. ``outputs``: the one that ejects, if any. ``say`` sends to the station. ``broken`` is told what the handshake raised:
    nothing is ready then, and no turn is made any more.
    """

    def __init__(
        self,
        handshake: Handshake,
        ports: Sequence[LinePort],
        control: LinePort | None,
        outputs: OutputPort | None,
        say: Callable[[ToStation], None],
        watch: LineWatch,
        broken: Callable[[Exception], None],
        faults: frozenset[LineError] = frozenset(),
        counting: LineCounting | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._handshake = handshake
        self._ports = ports
        self._hearing = tuple(port for port in ports if isinstance(port, HearsStation))
        self._control = control
        self._gate = outputs
        self._say = say
        self._watch = watch
        self._broken = broken
        self._standing = faults
        self._clock = clock
        self._heard: list[FromStation] = []
        self._alive = Alive(healthy=False)
        self._inputs = LineInputs(connected=False)
        self._outputs: LineOutputs | None = None
        self._counting = counting or LineCounting()
        self._apart = False
        self._gate_failed = self._gate_told = False
        self._turning = False
        self._again = False
        self._over = False
        self._timer: asyncio.TimerHandle | None = None

    @property
    def idle(self) -> bool:
        """Whether no part is under way and no result waits."""
        outputs = self._outputs
        return outputs is None or not (outputs.status & (LineStatus.BUSY | LineStatus.RESULT_VALID) or outputs.waiting)

    def hear(self, message: FromStation) -> None:
        """A message of the station: a turn is made at once."""
        if isinstance(message, Alive):
            message = self._alive = replace(message, warnings=message.warnings | self._watch.warnings)
        self._heard.append(message)
        self.turn()

    def turn(self) -> None:
        """Make a turn; called by a port when the line has changed what it sets, and what the line reads is new when this returns.

        Where only its heartbeat goes on there is nothing to turn.
        """
        self._again = True
        if self._turning or self._over:
            return
        self._turning = True
        try:
            if not self._only_beats():
                self._wake_at(self._turns())
        except Exception as error:  # noqa: BLE001 - whoever asked for a turn is not to blame
            _log.exception("the handshake failed")
            self._heard.clear()
            self._show(LineOutputs(LineStatus.ERROR, error=LineError.STATION_DEAD, state=LineState.ERROR))
            self._over = True
            self._broken(error)
        finally:
            self._turning = False

    def end(self) -> None:
        """The station is gone: the last turn. No turn is made by itself after it."""
        if self._over:
            return
        self._heard.append(StationEnds())
        self.turn()
        self._over = True
        self._wake_at(None)

    def report(self) -> None:
        """Tell the station and every port how the line process is, if that is new or a second old."""
        report = self._watch.report(self._clock(), self._ports)
        if report is not None:
            self._say(report)
            for port in self._ports:
                self._safely(port, None, port.report, report)

    def _only_beats(self) -> bool:
        """Most scans of a PLC change its heartbeat alone: a turn would bring nothing, and the judging wants the core meanwhile."""
        return not self._heard and self._outputs is not None and self._handshake.beats(self._clock(), self._read())

    def _turns(self) -> float | None:
        for _ in range(MOST_TURNS):
            self._again = False
            due = self._one_turn()
            if not self._again:
                return due
        return self._clock() + BREATH_S

    def _one_turn(self) -> float | None:
        now = self._clock()
        heard, self._heard = self._heard, []
        self._gate_told, self._gate_failed = self._gate_failed, False
        faults = self._faults()
        turn = self._handshake.step(now, self._read(), heard, faults)
        outputs = self._whole(turn.outputs)
        self._show(outputs)
        for message in heard:
            self._tell_heard(message)
        for said in turn.say:
            self._say(said)
            if isinstance(said, LineEvent):
                self._tell_event(said)
            elif isinstance(said, TakePart):
                self._tell_taken(said)
        self._count(now, heard)
        for port in self._ports:
            nothing: tuple[ToStation, ...] = ()
            for asked in self._safely(port, nothing, port.asked):
                self._say(asked)
                if isinstance(asked, LineEvent):
                    self._tell_event(asked, port)
        self._watch.saw(self._inputs, outputs, turn.counts, 0 if self._gate is None else self._gate.ejected)
        if self._watch.urgent:
            self.report()
        return turn.next_at_s

    def _whole(self, outputs: LineOutputs) -> LineOutputs:
        """With what the last sign of life says. The same object as long as nothing changes: a PLC's scan is a turn, and waits for it."""
        alive, shown = self._alive, self._outputs
        whole = replace(outputs, warnings=alive.warnings, lot=alive.lot)
        return shown if shown == whole else whole

    def _read(self) -> LineInputs:
        if self._control is None:
            return self._inputs
        nothing: LineInputs | None = None
        read = self._safely(self._control, nothing, self._control.inputs)
        # Of a port that fails the last inputs stand, without anybody there.
        self._inputs = replace(self._inputs, connected=False) if read is None else read
        return self._inputs

    def _faults(self) -> frozenset[LineError]:
        """Errors of counts and outputs; a part that they failed to take or to hear of may go on, whatever it is."""
        standing = self._standing | {LineError.COUNTS_DISAGREE} if self._apart else self._standing
        if self._gate is None:
            return standing
        gate = self._gate
        lost: Collection[LineError] = (LineError.OUTPUT_LOST,)
        faults = frozenset(self._safely(gate, lost, lambda: gate.faults))
        return standing | faults | (frozenset(lost) if self._gate_told else frozenset())

    def _show(self, outputs: LineOutputs) -> None:
        if outputs is self._outputs:
            return
        self._outputs = outputs
        for port in self._ports:
            self._safely(port, None, port.show, outputs)

    def _count(self, now: float, heard: Sequence[FromStation]) -> None:
        self._apart = False
        # A sign of life counts the picture of each part whose verdict came before it: the two are compared then.
        if any(isinstance(message, Alive) for message in heard):
            event = self._counting.compared(now, self._alive.pictures)
            if event is not None:
                self._say(event)
                self._tell_event(event)
                self._apart = self._again = True

    def _tell_taken(self, part: TakePart) -> None:
        self._counting.taken(part)
        if self._gate is not None:
            self._safely(self._gate, None, self._gate.taken, part)

    def _tell_heard(self, message: FromStation) -> None:
        for hearing in self._hearing:
            self._safely(hearing, None, hearing.heard, message)
        if isinstance(message, PartJudged):
            self._counting.judged(message)
            for port in self._ports:
                self._safely(port, None, port.judged, message)

    def _tell_event(self, event: LineEvent, but: LinePort | None = None) -> None:
        for port in self._ports:
            if port is not but:
                self._safely(port, None, port.happened, event)

    def _safely(self, port: LinePort, instead: _Answer, call: Callable[..., _Answer], *values: object) -> _Answer:
        try:
            answer = call(*values)
        except Exception as error:  # noqa: BLE001 - a fault of one port costs the others nothing
            self._watch.port_failed(port, error)
            if port is self._gate:
                self._gate_failed = True
                self._again = self._again or not self._gate_told
            return instead
        return answer

    def _wake_at(self, due: float | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if due is not None:
            loop = asyncio.get_running_loop()
            # The clock of the loop is the monotonic one; a scripted clock differs by a constant.
            self._timer = loop.call_later(max(0.0, due - self._clock()), self.turn)
