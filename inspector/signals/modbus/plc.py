"""A PLC's program for the handshake by registers, to try a station without one.

It is pure: scan by scan, what it writes follows from what it has read and the time. It believes as little as a good one does: a
result is taken only if its complement holds, its sequence is that of the oldest part and its bits say the same; of a picture of several
parts all must pass; a heartbeat that stands still is a dead station; a part without a result within its own time is rejected.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from inspector.core.line.exchange import LineInputs
from inspector.core.line.line_words import error_in_words
from inspector.core.line.vocabulary import MAP_VERSION, LineControl, LineError, LineResult, LineStatus, Why
from inspector.signals.modbus.register_map import Value

DEAD_AFTER_S = 0.5
"""A heartbeat of the station that stands still for so long: the station is dead."""
_MOST_SEQUENCE = 0xFFFF
_TOLD_AGAIN = 64
"""Results taken last, of which one may be told again after the station's signals were interrupted: as INVALID, and the first one stands."""
_TOO_MANY = 15
"""Parts in a picture, as ``About`` says: so many or more. Nobody can tell whether all of their results have come."""
_SHOWN_BITS = {LineResult.PASS: LineStatus.PASS, LineResult.FAIL: LineStatus.FAIL, LineResult.INVALID: LineStatus.INVALID}

Read = Mapping[str, Value]
"""What was read of the station: the names of the register map, and their values."""


class ResultFault(Enum):
    """What is wrong with a result, or with the part that it should be of."""

    TORN = "torn"
    OUT_OF_ORDER = "out of order"
    LOST = "lost"


@dataclass(frozen=True)
class PlcPlan:
    """What the program does. ``parts``: how many, one each ``period_s`` at the fastest. ``result_timeout_s``: a part without a result
    for so long is rejected, and LOST. ``recipe``: number to change over to first, 0: none; ``lot``: to begin first, empty: none.
    ``serials``: each part has an id, ``serial_prefix`` and its number."""

    parts: int
    period_s: float = 0.0
    result_timeout_s: float = 5.0
    recipe: int = 0
    lot: str = ""
    serials: bool = True
    serial_prefix: str = "PART"


@dataclass(frozen=True)
class PlcResult:
    """One part as the line has it in the end; where its picture shows several, all of them together. ``result`` is INVALID where none
    can be believed: the part is rejected. ``waited_s``: from the trigger to the result. ``fault``: None if all is well."""

    sequence: int
    serial: str
    result: LineResult
    why: Why
    gate: int = 0
    score: float = math.nan
    limit: float = math.nan
    latency_ms: int = 0
    waited_s: float = math.nan
    fault: ResultFault | None = None

    @property
    def passes(self) -> bool:
        """Whether the part goes on."""
        return self.result is LineResult.PASS and self.fault is None


@dataclass(frozen=True)
class _Sent:
    sequence: int
    serial: str
    at_s: float


class _PlcStep(Enum):
    RESET = "reset"
    RECIPE = "change over"
    RECIPE_OFF = "take the request back"
    LOT = "new lot"
    LOT_OFF = "take the lot back"
    PARTS = "parts"
    FAILED = "failed"


@dataclass
class PlcProgram:
    """Call :meth:`scan` again and again. ``results`` in the order of the triggers; ``problems`` in words, each once.

    ``acknowledges``, ``waits_for_ready``, ``beats`` may be taken away meanwhile: a PLC that is not programmed well.
    """

    plan: PlcPlan
    results: list[PlcResult] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    missed: int = 0
    """Triggers that the station was not ready for."""
    acknowledges: bool = True
    waits_for_ready: bool = True
    beats: bool = True

    def __post_init__(self) -> None:
        self._step = _PlcStep.RESET
        self._scans = 0
        self._heartbeat = 0
        self._control = LineControl.NOTHING
        self._open: deque[_Sent] = deque()
        self._given_up: deque[_Sent] = deque(maxlen=_MOST_SEQUENCE)
        self._taken: deque[int] = deque(maxlen=_TOLD_AGAIN)
        self._of_picture: list[PlcResult] = []
        self._of = 0
        self._sent = 0
        self._part = _Sent(0, "", math.nan)
        self._next_s = -math.inf
        self._beat: Value | None = None
        self._beat_s = -math.inf
        self._version_told = False

    @property
    def done(self) -> bool:
        """Every part has its result, or nothing more can come."""
        rests = self._control == LineControl.ENABLE
        return self._step is _PlcStep.FAILED or (self._sent >= self.plan.parts and not self._open and rests)

    @property
    def failed(self) -> bool:
        """Whether what had to come before the parts could not be had: the recipe."""
        return self._step is _PlcStep.FAILED

    @property
    def faults(self) -> Counter[ResultFault]:
        """How many parts had which fault."""
        return Counter(one.fault for one in self.results if one.fault is not None)

    @property
    def open(self) -> int:
        """Parts that have been triggered and have no result."""
        return len(self._open)

    @property
    def triggered(self) -> int:
        """Parts that were triggered."""
        return self._sent

    def scan(self, now_s: float, read: Read | None) -> LineInputs:
        """What to write now. ``read``: what the scan before has read; None: there was none, or it failed."""
        self._scans += 1
        if self.beats:
            self._heartbeat = (self._heartbeat + 1) & 0xFFFF
        if read is not None:
            self._look(now_s, read)
            if self.alive(now_s):
                self._go_on(now_s, LineStatus(int(read["Status"])), read)
        self._give_up(now_s)
        return LineInputs(
            self._control, self._heartbeat, self._part.sequence, recipe=self.plan.recipe, serial=self._part.serial, lot=self.plan.lot
        )

    def alive(self, now_s: float) -> bool:
        """Whether the station's heartbeat goes on."""
        return now_s - self._beat_s < DEAD_AFTER_S

    def _look(self, now_s: float, read: Read) -> None:
        if read["Heartbeat"] != self._beat:
            self._beat, self._beat_s = read["Heartbeat"], now_s
        elif not self.alive(now_s) and self._step is _PlcStep.PARTS:
            self._tell("the station's heartbeat stood still: it is dead, every part is rejected")
        if read["MapVersion"] not in (MAP_VERSION, 0) and not self._version_told:
            self._version_told = True
            self._tell(f"the station has version {read['MapVersion']} of the register map, this program has {MAP_VERSION}")

    def _go_on(self, now_s: float, status: LineStatus, read: Read) -> None:
        if self._step is _PlcStep.RESET:
            # Enable was down for a scan: what an earlier run has left is flushed.
            if self._scans > 2:
                self._control = LineControl.ENABLE
                self._step = _PlcStep.RECIPE if self.plan.recipe else _PlcStep.LOT if self.plan.lot else _PlcStep.PARTS
        elif self._step is _PlcStep.PARTS:
            self._reset(status, read)
            self._take_result(now_s, status, read)
            self._trigger(now_s, status)
        else:
            self._ask(status, read)

    def _ask(self, status: LineStatus, read: Read) -> None:
        """A recipe and a lot, one after the other."""
        if self._step is _PlcStep.RECIPE:
            self._control |= LineControl.RECIPE_REQUEST
            if status & LineStatus.RECIPE_FAILED:
                self._tell(f"the recipe {self.plan.recipe} could not be used: {_error_of(read)}")
                self._step = _PlcStep.FAILED
            elif status & LineStatus.RECIPE_DONE and read["RecipeInUse"] == self.plan.recipe:
                self._step = _PlcStep.RECIPE_OFF
        elif self._step is _PlcStep.RECIPE_OFF:
            self._control &= ~LineControl.RECIPE_REQUEST
            if not status & LineStatus.RECIPE_DONE:
                self._step = _PlcStep.LOT if self.plan.lot else _PlcStep.PARTS
        elif self._step is _PlcStep.LOT:
            self._control |= LineControl.NEW_LOT
            if status & LineStatus.LOT_DONE:
                self._step = _PlcStep.LOT_OFF
        elif self._step is _PlcStep.LOT_OFF:
            self._control &= ~LineControl.NEW_LOT
            if not status & LineStatus.LOT_DONE:
                self._step = _PlcStep.PARTS

    def _reset(self, status: LineStatus, read: Read) -> None:
        """A level: it stands while there is an error."""
        if status & LineStatus.ERROR:
            self._control |= LineControl.RESET
            self._tell(_error_of(read))
        else:
            self._control &= ~LineControl.RESET

    def _trigger(self, now_s: float, status: LineStatus) -> None:
        """The first handshake: Trigger, TriggerAck."""
        if self._control & LineControl.TRIGGER:
            if status & LineStatus.TRIGGER_ACK:
                self.missed += bool(status & LineStatus.TRIGGER_MISSED)
                self._control &= ~LineControl.TRIGGER
        elif self._sent < self.plan.parts and now_s >= self._next_s and self._may_trigger(status):
            sequence = self._sent % _MOST_SEQUENCE + 1
            self._sent += 1
            self._part = _Sent(sequence, f"{self.plan.serial_prefix}-{self._sent}" if self.plan.serials else "", now_s)
            self._open.append(self._part)
            self._next_s = now_s + self.plan.period_s
            self._control |= LineControl.TRIGGER

    def _may_trigger(self, status: LineStatus) -> bool:
        ready = bool(status & LineStatus.READY) or not self.waits_for_ready
        return ready and not status & LineStatus.TRIGGER_ACK

    def _take_result(self, now_s: float, status: LineStatus, read: Read) -> None:
        """The second one: ResultValid, ResultAck."""
        if self._control & LineControl.RESULT_ACK:
            if not status & LineStatus.RESULT_VALID:
                self._control &= ~LineControl.RESULT_ACK
        elif status & LineStatus.RESULT_VALID and self.acknowledges:
            self._control |= LineControl.RESULT_ACK
            self._enter(now_s, read, torn=_is_torn(status, read))

    def _enter(self, now_s: float, read: Read, *, torn: bool) -> None:
        sequence = int(read["ResultSequence"])
        if not any(one.sequence == sequence for one in self._open):
            if any(one.sequence == sequence for one in self._given_up):
                self._tell(f"the result of part {sequence} came after the part was rejected")
                return
            if sequence in self._taken:
                # The signals were interrupted between its acknowledgement and the station's hearing of it.
                self._tell(f"the result of part {sequence} was told again: the first one stands")
                return
        while self._open and self._open[0].sequence != sequence and any(one.sequence == sequence for one in self._open):
            self.results.append(_without_result(self._open.popleft(), now_s))
            self._of_picture = []
        if not self._open or self._open[0].sequence != sequence:
            self.results.append(_result_of(_Sent(sequence, "", math.nan), read, now_s, ResultFault.OUT_OF_ORDER))
            return
        part = self._open[0]
        strange = bool(part.serial) and read["ResultPartId"] != part.serial
        of, place = int(read["About"]) >> 4 & 15, int(read["About"]) >> 8
        uncounted = not 0 < of < _TOO_MANY or bool(self._of_picture and of != self._of)
        result = _result_of(part, read, now_s, ResultFault.TORN if torn or strange or uncounted else None)
        if result.fault is None and of > 1:
            self._of = of
            if place <= len(self._of_picture):
                return  # told again: the first one stands
            missed = place > len(self._of_picture) + 1
            self._of_picture.append(replace(result, result=LineResult.INVALID, fault=ResultFault.OUT_OF_ORDER) if missed else result)
            if place < of:
                return
            # Of all parts in the picture the first that does not pass stands for it.
            result = next((one for one in self._of_picture if not one.passes), result)
        self._open.popleft()
        if uncounted:
            self._given_up.append(part)  # more results of it may come
        else:
            self._taken.append(sequence)
        self._of_picture = []
        self.results.append(result)

    def _give_up(self, now_s: float) -> None:
        while self._open and now_s - self._open[0].at_s > self.plan.result_timeout_s:
            part = self._open.popleft()
            self._of_picture = []
            self._given_up.append(part)
            self.results.append(_without_result(part, now_s))

    def _tell(self, text: str) -> None:
        if text not in self.problems:
            self.problems.append(text)


def _error_of(read: Read) -> str:
    code = int(read["ErrorCode"])
    return f"error {code}: {error_in_words(LineError(code))}" if code in set(LineError) else f"error {code}"


def _is_torn(status: LineStatus, read: Read) -> bool:
    """Whether the block does not hold together: then nothing in it is believed."""
    result = int(read["Result"])
    known = result in _SHOWN_BITS and int(read["ResultCheck"]) == 0xFFFF ^ result
    return not known or not status & _SHOWN_BITS[LineResult(result)]


def _result_of(part: _Sent, read: Read, now_s: float, fault: ResultFault | None) -> PlcResult:
    number, why = int(read["Result"]), int(read["Why"])
    result = LineResult(number) if fault is None else LineResult.INVALID
    known = why & 15 in set(Why)
    return PlcResult(
        part.sequence,
        part.serial,
        result,
        Why(why & 15) if known else Why.NONE,
        why >> 4,
        float(read["Score"]),
        float(read["Limit"]),
        int(read["LatencyMs"]),
        now_s - part.at_s,
        fault,
    )


def _without_result(part: _Sent, now_s: float) -> PlcResult:
    return PlcResult(part.sequence, part.serial, LineResult.INVALID, Why.NONE, waited_s=now_s - part.at_s, fault=ResultFault.LOST)
