"""A PLC inside the line process: makes the line's signals of method calls, so that each job is one trigger and exactly one result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.identity import LONGEST_TEXT
from inspector.core.line.messages import PartJudged
from inspector.core.line.vocabulary import LineControl, LineError, LineState, LineStatus
from inspector.signals.opcua.job_results import JobResults
from inspector.signals.opcua.talk import (
    Ask,
    CallAnswer,
    Control,
    JobBegan,
    JobError,
    LineJob,
    Look,
    Prepare,
    RecipeCame,
    ResultTold,
    StartJob,
    TagsSet,
    ToServer,
)

SIGNS_TO_ANSWER = 10
"""Signs of life of the server, ten a second, that a method waits for the line."""

BESIDE_METHODS = LineControl.NEW_LOT | LineControl.GOLDEN_PART | LineControl.ACKNOWLEDGE
"""Bits that stay tags while methods are in control."""


@dataclass
class _JobTrigger:
    """One trigger under way. ``call``: the method that waits for it, None within a continuous job."""

    job: LineJob
    sequence: int
    call: int | None
    taken: bool = False
    waited: int = 0


@dataclass
class _AskedRecipe:
    """A recipe that was asked for. ``call``: the method that waits for it, None after it was told to wait."""

    number: int
    call: int | None
    answered: bool = False
    waited: int = 0


class JobControl:
    """Sees what the line reads and hears what clients ask for; :meth:`inputs` is what the line sets, ``say`` what the server hears.

    ``in_control``: the settings give OPC UA the line; else every method is refused, and results are told all the same. ``run``: makes the
    ids of jobs unlike those of every other start. Has no clock: signs of life of the server count its patience.
    """

    def __init__(self, in_control: bool, run: int, say: Callable[[ToServer], None]) -> None:
        self._say = say
        self._run = run
        self._by: Control = "nobody" if in_control else "elsewhere"
        self._tags = LineInputs()
        self._outputs = LineOutputs()
        self._heartbeat = 0
        self._peers = False
        self._read: LineInputs | None = None
        self._enable = self._halted = self._unprepared = False
        self._low_read = False
        """ENABLE was read low since it fell."""
        self._enable_again = False
        self._reset_signs = 0
        self._confirm = False
        self._trigger: _JobTrigger | None = None
        self._change: _AskedRecipe | None = None
        self._continuous: LineJob | None = None
        self._results = JobResults(say)
        self._jobs = self._sequence = 0

    # What the line sets

    def inputs(self) -> LineInputs:
        """What the line sets now. Reading it changes nothing but that it was read."""
        if not self._enable:
            self._low_read = True
        self._read = self._set()
        return self._read

    @property
    def new(self) -> bool:
        """Whether the line sets something else than was read last."""
        return self._by != "elsewhere" and self._set() != self._read

    @property
    def look(self) -> Look:
        """What the server shows."""
        return Look(self._outputs, self.state, self._by, self._unprepared)

    @property
    def state(self) -> LineState:
        """Of the vision system: that of the handshake, as far as methods do not say more."""
        state = self._outputs.state
        if self._by in {"elsewhere", "tags"} or state == LineState.ERROR:
            return state
        if not self._enable:
            return LineState.HALTED if self._halted else LineState.PREOPERATIONAL
        if self._continuous is not None:
            return LineState.CONTINUOUS_EXECUTION
        if self._outputs.status & LineStatus.READY:  # also while a job before is under way: the next one may start
            return LineState.INITIALIZED if self._unprepared else LineState.READY
        return LineState.SINGLE_EXECUTION if state == LineState.CONTINUOUS_EXECUTION else state

    def _set(self) -> LineInputs:
        if self._by != "methods":
            control = self._tags.control if self._by == "tags" else self._tags.control & ~LineControl.ENABLE
            return replace(self._tags, control=control | self._resetting(), connected=self._peers)
        control = self._tags.control & BESIDE_METHODS | self._resetting()
        values = replace(self._tags, heartbeat=self._heartbeat, connected=self._peers, sequence=0, serial="", recipe=0)
        if self._enable:
            control |= LineControl.ENABLE
        if self._results.acknowledged:
            control |= LineControl.RESULT_ACK
        if self._trigger is not None:
            values = replace(values, sequence=self._trigger.sequence, serial=self._trigger.job.part[:LONGEST_TEXT])
            if not self._trigger.taken:
                control |= LineControl.TRIGGER
        if self._change is not None:
            values = replace(values, recipe=self._change.number)
            if not self._change.answered:
                control |= LineControl.RECIPE_REQUEST
        return replace(values, control=control)

    def _resetting(self) -> LineControl:
        bits = LineControl.RESET if self._reset_signs else LineControl.NOTHING
        return bits | LineControl.ACKNOWLEDGE if self._confirm else bits

    # What the line reads

    def show(self, outputs: LineOutputs) -> None:
        """What the line reads from now on."""
        self._outputs = outputs
        if outputs.error == LineError.NONE and not self._confirm:
            self._reset_signs = 0
        self._see_trigger(outputs.status)
        self._see_recipe(outputs.status)
        self._results.see(outputs)
        self._go_on()

    def judged(self, part: PartJudged) -> None:
        """A part was judged: more about a result than the line reads."""
        self._results.judged(part)

    def _see_trigger(self, status: LineStatus) -> None:
        trigger = self._trigger
        if trigger is None:
            return
        if not trigger.taken and status & LineStatus.TRIGGER_ACK:
            trigger.taken = True
            self._results.begun(trigger.sequence, trigger.job)
            self._answer(trigger.call, job=trigger.job.id)
            trigger.call = None
            self._say(JobBegan(trigger.job))
        elif trigger.taken and not status & LineStatus.TRIGGER_ACK:
            self._trigger = None

    def _see_recipe(self, status: LineStatus) -> None:
        change = self._change
        if change is None:
            return
        answered = status & (LineStatus.RECIPE_DONE | LineStatus.RECIPE_FAILED)
        if answered and not change.answered:
            change.answered = True
            error = JobError.NONE if status & LineStatus.RECIPE_DONE else JobError.RECIPE_FAILED
            self._unprepared = self._unprepared and error != JobError.NONE
            self._answer(change.call, error)
            self._say(RecipeCame(change.number, error))
        elif change.answered and not answered:
            self._change = None

    def _go_on(self) -> None:
        """Steps that need nothing but that the line is as far."""
        status = self._outputs.status
        if self._enable_again and self._low_read and not status & (LineStatus.BUSY | LineStatus.RESULT_VALID | LineStatus.READY):
            self._enable, self._enable_again = True, False
        if self._continuous is not None:
            if self._outputs.error:
                self._continuous = None
            elif self._trigger is None and status & LineStatus.READY and not status & LineStatus.TRIGGER_ACK:
                self._pull(self._continuous, None)

    # What clients ask for

    def hear(self, message: StartJob | Ask | Prepare | TagsSet | ResultTold) -> None:
        """Something that a client asked for, or that the server has done."""
        if isinstance(message, ResultTold):
            self._results.told(message.number)
            return
        self._peers = True  # before the sign of life says so
        match message:
            case StartJob():
                self._start(message)
            case Ask():
                self._ask(message)
            case Prepare():
                self._prepare(message)
            case TagsSet():
                self._write(message)

    def _write(self, message: TagsSet) -> None:
        """Clients have written to the tags. Whoever sets ENABLE has the line until it falls; methods are refused meanwhile."""
        self._tags = message.inputs
        enabled = message.inputs.has(LineControl.ENABLE)
        if self._by == "nobody" and enabled:
            self._by = "tags"
        elif self._by == "tags" and not enabled:
            self._by = "nobody"

    def sign(self, peers: bool) -> None:
        """A sign of life of the server. ``peers``: a client has a session."""
        self._heartbeat = (self._heartbeat + 1) & 0xFFFF
        self._peers = peers
        if self._reset_signs:
            self._reset_signs -= 1
        self._confirm = self._confirm and self._reset_signs > 0
        for waiting in (self._trigger, self._change):
            if waiting is not None and waiting.call is not None:
                waiting.waited += 1
        if self._trigger is not None and self._trigger.waited > SIGNS_TO_ANSWER:
            self._answer(self._trigger.call, JobError.NO_ANSWER)
            self._results.begun(self._trigger.sequence, self._trigger.job)
            self._trigger = None
        if self._change is not None and self._change.waited > SIGNS_TO_ANSWER:
            self._answer(self._change.call, completed=False)
            self._change.call = None
            self._change.waited = 0
        self._go_on()

    def server_began(self) -> None:
        """A server that knows nothing yet: no tag is set, no method waits, and what the one before may not have told is told again."""
        self._write(TagsSet(LineInputs()))
        for waiting in (self._trigger, self._change):
            if waiting is not None:
                waiting.call = None
        self._results.tell_again()

    def _start(self, message: StartJob) -> None:
        """StartSingleJob or StartContinuous."""
        error = self._not_ready(message)
        if error:
            self._answer(message.call, error)
            return
        self._jobs += 1
        job = replace(message.job, id=f"{self._run:x}-{self._jobs}")
        self._continuous = job if job.continuous else None
        self._pull(job, message.call)

    def _not_ready(self, message: StartJob) -> JobError:
        if self._by != "methods":
            return JobError.WRONG_STATE if self._by == "nobody" else JobError.ELSEWHERE
        if self.state != LineState.READY:
            return JobError.WRONG_STATE
        if message.recipe and message.recipe != self._outputs.recipe:
            return JobError.RECIPE_NOT_PREPARED
        if not self._outputs.status & LineStatus.READY or self._trigger is not None or self._change is not None:
            return JobError.NOT_READY
        return JobError.NONE

    def _pull(self, job: LineJob, call: int | None) -> None:
        self._sequence = self._sequence % 65_535 + 1
        self._trigger = _JobTrigger(job, self._sequence, call)

    def _prepare(self, message: Prepare) -> None:
        """PrepareRecipe: answered when the line has the recipe or could not, after a second that it is not completed yet."""
        if self._by != "methods":
            self._answer(message.call, JobError.WRONG_STATE if self._by == "nobody" else JobError.ELSEWHERE)
        elif self.state not in {LineState.INITIALIZED, LineState.READY, LineState.ERROR} or not self._enable:
            self._answer(message.call, JobError.WRONG_STATE)
        elif self._change is not None or self._trigger is not None:
            self._answer(message.call, JobError.NOT_READY)
        elif message.number == self._outputs.recipe and self._unprepared and not self._outputs.error:
            self._unprepared = False
            self._answer(message.call)
            self._say(RecipeCame(message.number))
        else:
            self._change = _AskedRecipe(message.number, message.call)

    def _ask(self, message: Ask) -> None:
        """One of the methods that only change the state."""
        if self._by in {"elsewhere", "tags"}:
            self._answer(message.call, JobError.ELSEWHERE)
            return
        steps: dict[str, Callable[[], JobError]] = {
            "reset": self._reset,
            "halt": self._halt,
            "automatic": self._automatic,
            "confirm": self._confirm_all,
            "stop": self._stop,
            "abort": self._abort,
            "unprepare": self._unprepare,
        }
        self._answer(message.call, steps[message.what]())

    def _automatic(self) -> JobError:
        if self.state != LineState.PREOPERATIONAL or self._enable_again:
            return JobError.WRONG_STATE
        self._by, self._enable, self._unprepared = "methods", True, False
        return JobError.NONE

    def _halt(self) -> JobError:
        if self._halted and not self._enable:
            return JobError.WRONG_STATE
        self._let_go()
        self._halted = True
        return JobError.NONE

    def _reset(self) -> JobError:
        self._let_go()
        self._halted = False
        self._reset_signs = SIGNS_TO_ANSWER
        return JobError.NONE

    def _confirm_all(self) -> JobError:
        self._confirm, self._reset_signs = True, SIGNS_TO_ANSWER // 3
        return JobError.NONE

    def _stop(self) -> JobError:
        if self.state not in {LineState.SINGLE_EXECUTION, LineState.CONTINUOUS_EXECUTION}:
            return JobError.WRONG_STATE
        self._continuous = None
        return JobError.NONE

    def _abort(self) -> JobError:
        if self.state not in {LineState.SINGLE_EXECUTION, LineState.CONTINUOUS_EXECUTION}:
            return JobError.WRONG_STATE
        self._let_go()
        self._by, self._enable_again = "methods", True
        return JobError.NONE

    def _unprepare(self) -> JobError:
        if self.state != LineState.READY:
            return JobError.WRONG_STATE
        self._unprepared = True
        return JobError.NONE

    def _let_go(self) -> None:
        """ENABLE falls: whatever is under way ends, and each job of it has its one result, INVALID."""
        self._enable = self._low_read = self._enable_again = False
        self._by = "nobody"
        self._continuous = self._change = None
        if self._trigger is not None and not self._trigger.taken:
            self._answer(self._trigger.call, JobError.WRONG_STATE)
        self._trigger = None
        self._results.abort()

    def _answer(self, call: int | None, error: JobError = JobError.NONE, job: str = "", completed: bool = True) -> None:
        if call is not None:
            self._say(CallAnswer(call, error, job, completed))
