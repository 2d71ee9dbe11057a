"""The handshake between line and station: from what the line sets and the station says, turn by turn, to what the line reads.

Pure: no clock, no input or output. Two four-phase handshakes, one for the trigger (TRIGGER, TRIGGER_ACK) and one for the result
(RESULT_VALID, RESULT_ACK), with a queue of results between them. Each rise of TRIGGER while ENABLE is one part, and each part is one
result in the order of the triggers, whatever happens. PASS is told for a part that was judged PASS, and for no other reason.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import inf

from inspector.core.line.control_edges import ControlEdges
from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import LineSettings
from inspector.core.line.line_words import error_in_words, why_in_words
from inspector.core.line.messages import (
    Acknowledge,
    Alive,
    FromStation,
    LineEvent,
    LotAnswer,
    NewLot,
    OpenParts,
    PartJudged,
    RecipeAnswer,
    ResetErrors,
    ResultTaken,
    StationEnds,
    TakePart,
    ToStation,
)
from inspector.core.line.part_book import MOST_IN_BOOK, BookedPart, LinePartBook
from inspector.core.line.recipe_request import RecipeRequest
from inspector.core.line.result_telling import first_32_bits, told_result
from inspector.core.line.standing_errors import StandingErrors
from inspector.core.line.station_life import StationLife
from inspector.core.line.turn import LineCounts, Turn
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineState, LineStatus, Why

MOST_WAITING = 8
"""Parts, each a trigger with all of its results, that may be in the book before the station is not ready."""

_ACKNOWLEDGE_EVERY_S = 0.1
_LOT_AGAIN_AFTER_S = 1.0
_SAID_AGAIN_AFTER_S = 10.0
"""An error that comes and goes stands in the audit so often at the most: a judging that is slow is silent at each part."""
_U16, _U32 = 0xFFFF, 0xFFFF_FFFF
_FLAG = {LineResult.PASS: LineStatus.PASS.value, LineResult.FAIL: LineStatus.FAIL.value, LineResult.INVALID: LineStatus.INVALID.value}
# Plain numbers, since the arithmetic of flags is slow and a turn must be short.
_ONLINE, _READY, _TRIGGER_ACK = LineStatus.ONLINE.value, LineStatus.READY.value, LineStatus.TRIGGER_ACK.value
_BUSY, _ERROR, _WARNING = LineStatus.BUSY.value, LineStatus.ERROR.value, LineStatus.WARNING.value
_TRIGGER_MISSED, _LOT_DONE = LineStatus.TRIGGER_MISSED.value, LineStatus.LOT_DONE.value
_RESULT_VALID, _REVIEW = LineStatus.RESULT_VALID.value, LineStatus.REVIEW.value
_COUNTED = {LineResult.PASS: "passed", LineResult.FAIL: "failed", LineResult.INVALID: "invalid"}


class Handshake:
    """One line process' handshake. ``run``: see :class:`PartIdentity`. With ``control`` "camera" there is no PLC: nothing but lamps,
    and most errors end with their cause; what a PLC would have to reset ends by ResetErrors."""

    def __init__(self, settings: LineSettings, run: int) -> None:
        self._settings = settings
        self._run = run
        self._by_camera = settings.control == "camera"
        self._edges = ControlEdges()
        self._errors = StandingErrors()
        self._book = LinePartBook()
        self._recipe = RecipeRequest(settings.recipes, settings.recipe_timeout_s)
        self._life = StationLife(settings.station_timeout_s)
        self._shown: ShownResult | None = None
        self._first_since_s = inf
        self._shown_at_s = -inf
        self._successor = False
        self._enabled_once = False
        self._trigger_ack = False
        self._trigger_missed = False
        self._golden = False
        self._lot_asked: str | None = None
        self._lot_asked_at_s = -inf
        self._lot_done = False
        self._acknowledged_at_s = -inf
        self._now_s = -inf
        self._said_at_s: dict[LineError, float] = {}
        self._counts = dict.fromkeys(LineCounts.__dataclass_fields__, 0)
        self._say: list[ToStation] = []

    def step(self, now_s: float, inputs: LineInputs, heard: Sequence[FromStation], faults: Collection[LineError] = ()) -> Turn:
        """One turn at ``now_s``, monotonic seconds. ``faults``: errors of the outputs whose cause lasts."""
        self._say, self._now_s = [], now_s
        self._edges.read(now_s, LineInputs(LineControl.ENABLE) if self._by_camera else inputs)
        self._see_acknowledgement()
        self._see_enable()
        self._expire()
        for message in heard:
            self._hear(message)
        self._see_errors(faults)
        self._see_reset(heard)
        self._see_recipe_request()
        self._see_other_requests()
        self._see_trigger()
        self._show()
        self._see_errors(faults)
        return Turn(self._outputs(), tuple(self._say), self._next_at_s(), self._counted())

    def beats(self, now_s: float, inputs: LineInputs) -> bool:
        """Whether a turn with ``inputs``, in which nothing is heard, would bring nothing but that the line's heartbeat goes on.

        If so that was noted, and no turn is needed before ``next_at_s`` of the last one.
        """
        return now_s < self._plc_silent_at_s and self._edges.beats(now_s, inputs)

    def _event(self, what: str, text: str, parts: tuple[PartIdentity, ...] = ()) -> None:
        self._say.append(LineEvent(what, text, parts))

    # What the line sets

    def _see_acknowledgement(self) -> None:
        if self._shown is None or not self._edges.rose(LineControl.RESULT_ACK):
            return
        result, ended = self._book.take()
        self._shown, self._first_since_s = None, inf
        self._counts[_COUNTED[result.result]] += 1
        if ended:
            self._say.append(ResultTaken(ended.part, late=result.why is Why.LATE, run=ended.run, shown_at=self._shown_at_s))

    def _see_enable(self) -> None:
        if self._edges.rose(LineControl.ENABLE):
            self._errors.enabled()
            self._trigger_missed = False
        if not self._edges.fell(LineControl.ENABLE):
            return
        lost, parts = self._book.flush()
        self._shown, self._golden = None, False
        self._counts["flushed"] += lost
        self._say += [ResultTaken(part.part, taken=False, run=part.run) for part in parts]
        if parts:
            self._event("flushed", f"Enable fell; results that the line did not take: {lost}", parts)

    def _see_reset(self, heard: Sequence[FromStation]) -> None:
        if self._edges.has(LineControl.RESET) or any(isinstance(message, ResetErrors) for message in heard):
            self._errors.reset()
            self._trigger_missed = False
        if self._by_camera or not self._edges.has(LineControl.ENABLE):
            self._errors.enabled()  # there is no PLC, or none uses the station: nobody resets what ended with its cause

    def _see_recipe_request(self) -> None:
        edges, recipe = self._edges, self._recipe
        held = edges.has(LineControl.RECIPE_REQUEST)
        if edges.rose(LineControl.RECIPE_REQUEST) or (held and edges.inputs.recipe != recipe.number):
            recipe.ask(edges.inputs.recipe, self._now_s)  # a number that changes while the bit is up: another product comes
        elif edges.fell(LineControl.RECIPE_REQUEST):
            recipe.withdraw()
        said = recipe.go_on(self._now_s, self._book.open > 0, held)
        if said:
            self._say.append(said)
        if problem := recipe.new_problem():
            self._event("recipe", f"change over by the line failed: {problem}")

    def _see_other_requests(self) -> None:
        edges, now_s = self._edges, self._now_s
        if edges.rose(LineControl.NEW_LOT):
            lot, self._lot_done = edges.inputs.lot, False
            if self._lot_asked != lot or now_s >= self._lot_asked_at_s + _LOT_AGAIN_AFTER_S:
                self._lot_asked, self._lot_asked_at_s = lot, now_s
                self._say.append(NewLot(lot))
        if edges.fell(LineControl.NEW_LOT):
            self._lot_done = False
        if edges.rose(LineControl.ACKNOWLEDGE) and now_s >= self._acknowledged_at_s + _ACKNOWLEDGE_EVERY_S:
            self._acknowledged_at_s = now_s
            self._say.append(Acknowledge())
        self._golden |= edges.rose(LineControl.GOLDEN_PART)

    def _see_trigger(self) -> None:
        edges = self._edges
        enabled = edges.has(LineControl.ENABLE)
        self._trigger_ack &= enabled and edges.has(LineControl.TRIGGER)
        if enabled and edges.rose(LineControl.TRIGGER):
            self._trigger_ack = True
            self._take_part()
        self._enabled_once |= enabled

    def _take_part(self) -> None:
        inputs = self._edges.inputs
        refused = self._refusal()
        self._counts["triggers"] += 1
        part = self._counts["triggers"]
        identity = PartIdentity(self._run, part, inputs.sequence, inputs.serial, inputs.lot, inputs.place, inputs.encoder)
        golden, self._golden = self._golden, False
        self._say.append(TakePart(identity, self._now_s, self._settings.trigger == "line", golden, refused))
        if refused is Why.NOT_READY:
            self._miss(identity)
        if len(self._book) >= MOST_IN_BOOK:
            self._counts["flushed"] += 1
            self._say.append(ResultTaken(part, taken=False, run=self._run))
            return
        booked = BookedPart(identity, self._now_s + self._settings.result_deadline_s, self._life.recipe)
        if refused:
            booked.refuse(refused)
        self._book.enter(booked)

    def _refusal(self) -> Why:
        """Why a part that is triggered now is INVALID whatever its picture shows."""
        if self._successor and not self._enabled_once:
            return Why.LINK_LOST  # TRIGGER was up before this process heard of the line: nobody knows since when
        sequence = self._edges.inputs.sequence
        if not self._takes_parts or (sequence and self._book.has_sequence(sequence)):
            return Why.NOT_READY  # nor may the line take one part's result for that of another
        return Why.NONE

    def _miss(self, identity: PartIdentity) -> None:
        self._counts["missed"] += 1
        if not self._trigger_missed:
            self._event("trigger missed", error_in_words(LineError.TRIGGER_WHILE_NOT_READY), (identity,))
        self._trigger_missed = True
        self._errors.latch(LineError.TRIGGER_WHILE_NOT_READY)

    # What the station says

    def _hear(self, message: FromStation) -> None:
        match message:
            case Alive():
                self._life.hear(self._now_s, message)
                self._recipe.hear(message)
            case PartJudged():
                self._judged(message)
            case RecipeAnswer():
                self._recipe.hear(message)
            case LotAnswer():
                self._lot_answered(message)
            case OpenParts():
                self._successor = True
                self._counts["handed_over"] += self._book.put_first(message.parts, self._shown is not None)
            case StationEnds():
                self._life.end()
                self._book.refuse_all(Why.ABORTED)

    def _judged(self, judged: PartJudged) -> None:
        if judged.identity.run != self._run or not 0 < judged.identity.part <= self._counts["triggers"]:
            self._counts["foreign"] += 1
            return
        part = self._book.find_open(judged)
        told = told_result(judged, part, self._recipe.number_of(judged.recipe)) if part else None
        if part and told and part.hear(told):
            self._book.settle(part)
            if told.result is not judged.result:
                self._event("verdict refused", why_in_words(told.why), (judged.identity,))
        elif judged.why in {Why.JUDGED, Why.GATE}:
            self._counts["late"] += 1
            self._event("late verdict", "the verdict came after the part's result was told, and changes nothing", (judged.identity,))

    def _lot_answered(self, answer: LotAnswer) -> None:
        if self._lot_asked is None or (self._lot_asked.strip() and answer.lot.strip() != self._lot_asked.strip()):
            return
        self._lot_asked = None
        self._lot_done = not answer.problem and self._edges.has(LineControl.NEW_LOT)
        if answer.problem:
            self._event("lot", f"no new lot: {answer.problem}")

    def _expire(self) -> None:
        late = self._book.expire(self._now_s)
        if late:
            self._event("no verdict in time", f"no verdict within {self._settings.result_deadline_s:g} s: INVALID", tuple(late))

    # What follows

    def _see_errors(self, faults: Collection[LineError]) -> None:
        causes = {*faults, self._life.error(self._now_s)}
        if self._now_s >= self._plc_silent_at_s:
            causes.add(LineError.PLC_SILENT)
        if self._recipe.refused:
            causes.add(LineError.RECIPE_FAILED)
        if self._now_s >= self._queue_stuck_at_s:
            causes.add(LineError.RESULT_QUEUE_FULL)
        if self._now_s >= self._ack_missing_at_s:
            causes.add(LineError.ACK_MISSING)
        for error in self._errors.see(causes):
            if self._now_s >= self._said_at_s.get(error, -inf) + _SAID_AGAIN_AFTER_S:
                self._said_at_s[error] = self._now_s
                self._event("error", error_in_words(error))

    @property
    def _plc_silent_at_s(self) -> float:
        asked = self._edges.has(LineControl.ENABLE) and not self._by_camera
        return self._edges.still_since + self._settings.plc_timeout_s if asked else inf

    @property
    def _ack_missing_at_s(self) -> float:
        return self._first_since_s + self._settings.ack_timeout_s

    @property
    def _queue_stuck_at_s(self) -> float:
        """When a full queue is an error. Where pictures show several parts a line that takes each result at once fills it as well: that
        paces the line and is none. A line that takes nothing is told as soon as a dead one would be, since the belt may run until then."""
        full = self._book.decided >= MOST_WAITING
        return self._first_since_s + min(self._settings.plc_timeout_s, self._settings.ack_timeout_s) if full else inf

    @property
    def _takes_parts(self) -> bool:
        """READY, but for a TRIGGER that is still up."""
        room = self._book.open < self._settings.depth and len(self._book) < MOST_WAITING
        recipe = not self._recipe.under_way and not self._recipe.refused
        enabled = self._edges.has(LineControl.ENABLE)
        return enabled and self._life.judges(self._now_s) and not self._errors.stops and recipe and room

    def _show(self) -> None:
        """The first part's result, once it is decided and RESULT_ACK is down; it stands until RESULT_ACK rises."""
        first = self._book.first
        if first is None or not first.decided or not self._edges.has(LineControl.ENABLE):
            self._shown, self._first_since_s = None, inf
            return
        self._first_since_s = min(self._first_since_s, self._now_s)
        if self._shown is None and not self._edges.has(LineControl.RESULT_ACK):
            self._shown, self._shown_at_s = first.results[0], self._now_s

    def _outputs(self) -> LineOutputs:
        life, recipe, edges = self._life, self._recipe, self._edges
        ready = self._takes_parts and not edges.has(LineControl.TRIGGER)
        flags = (
            (_ONLINE, life.online(self._now_s)),
            (_READY, ready),
            (_TRIGGER_ACK, self._trigger_ack),
            (_BUSY, self._book.open > 0),
            (_ERROR, self._errors.told is not LineError.NONE),
            (_WARNING, life.warns),
            (_TRIGGER_MISSED, self._trigger_missed),
            (_LOT_DONE, self._lot_done),
        )
        status = recipe.bits.value | sum(bit for bit, stands in flags if stands)
        if self._shown:
            status |= _RESULT_VALID | _FLAG[self._shown.result] | (_REVIEW if self._shown.review else 0)
        return LineOutputs(
            LineStatus(status),
            life.heartbeat & _U16,
            self._errors.told,
            self._state(ready),
            self._shown,
            self._book.waiting,
            recipe.number_of(life.recipe),
            first_32_bits(life.last.recipe_sha256),
            life.last.passed & _U32,
            life.last.failed & _U32,
            life.last.invalid & _U32,
            self._counts["triggers"] & _U32,
            self._counts["flushed"] & _U16,
        )

    def _state(self, ready: bool) -> LineState:
        if not self._life.ever:
            return LineState.PREOPERATIONAL
        if self._errors.stops:
            return LineState.ERROR
        if not self._life.last.healthy and not self._life.last.changing:
            return LineState.HALTED
        if self._book.open or self._trigger_ack or self._by_camera:
            one = self._settings.depth == 1 and not self._by_camera
            return LineState.SINGLE_EXECUTION if one else LineState.CONTINUOUS_EXECUTION
        return LineState.READY if ready else LineState.INITIALIZED

    def _next_at_s(self) -> float | None:
        moments = (
            self._book.next_deadline_s,
            self._life.silent_at_s,
            self._plc_silent_at_s,
            self._ack_missing_at_s,
            self._queue_stuck_at_s,
            self._recipe.deadline_s,
        )
        coming = [moment for moment in moments if self._now_s < moment < inf]
        return min(coming, default=None)

    def _counted(self) -> LineCounts:
        now = {"further": self._book.further, "waiting": self._book.waiting, "open": self._book.open}
        return LineCounts(**{**self._counts, **now})
