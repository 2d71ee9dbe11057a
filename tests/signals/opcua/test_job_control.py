"""Methods as a PLC: with the real handshake, each job that was taken is exactly one result."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.handshake import Handshake
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import LineRecipe, LineSettings
from inspector.core.line.messages import Alive, FromStation, OpenParts, PartJudged, RecipeAnswer, TakePart, UseRecipe
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineState, LineStatus, Why
from inspector.signals.opcua.job_control import SIGNS_TO_ANSWER, JobControl
from inspector.signals.opcua.talk import (
    Ask,
    CallAnswer,
    JobBegan,
    JobError,
    LineJob,
    Prepare,
    RecipeCame,
    ResultMade,
    ResultTold,
    StartJob,
    TagsSet,
    ToServer,
)

SETTINGS = LineSettings(
    "opcua", "station", 1, 0.5, 60.0, 60.0, 60.0, 60.0, 0.0, 0.3, 3, False, (LineRecipe(1, "bracket"), LineRecipe(2, "lid"))
)
RUN = 0xAB


class ServedLine:
    """The handshake, the jobs, and a server that tells each result at once unless ``tells`` is False. A turn is 10 ms."""

    def __init__(self, depth: int = 1, in_control: bool = True) -> None:
        self.handshake = Handshake(replace(SETTINGS, depth=depth), RUN)
        self.said: list[ToServer] = []
        self.control = JobControl(in_control, RUN, self.said.append)
        self.now_s = 50.0
        self.alive = Alive(True, recipe="bracket")
        self.open: list[TakePart] = []
        self.recipes: list[str] = []
        self.tells = True
        self.calls = 0
        self.shown: LineOutputs | None = None
        self.sign()

    def turn(self, *heard: FromStation) -> None:
        """Turns until nothing changes, as the loop of the line process makes them."""
        waiting = [self.alive, *heard]
        for _ in range(40):
            self.now_s += 0.01
            turn = self.handshake.step(self.now_s, self.control.inputs(), waiting)
            waiting = []
            self.open += [one for one in turn.say if isinstance(one, TakePart) and not one.refused]
            self.recipes += [one.name for one in turn.say if isinstance(one, UseRecipe)]
            if turn.outputs != self.shown:
                self.shown = turn.outputs
                self.control.show(turn.outputs)
            if self.tells and self.results:
                self.control.hear(ResultTold(self.results[-1].number))
            if not self.control.new and turn.outputs == self.shown:
                return
        raise AssertionError("the line never comes to rest")

    def sign(self, times: int = 1) -> None:
        for _ in range(times):
            self.control.sign(True)
            self.turn()

    def ask(self, what: str) -> JobError:
        return self.call(lambda call: Ask(call, what)).error  # type: ignore[arg-type]

    def start(self, part: str = "", continuous: bool = False, recipe: int = 0) -> CallAnswer:
        return self.call(lambda call: StartJob(call, LineJob("", "m", part, continuous), recipe))

    def call(self, make: object) -> CallAnswer:
        self.calls += 1
        self.control.hear(make(self.calls))  # type: ignore[operator]
        self.turn()
        return next((one for one in self.said if isinstance(one, CallAnswer) and one.call == self.calls), CallAnswer(0, JobError.NO_ANSWER))

    def judge(self, result: LineResult = LineResult.PASS, of: int = 1) -> None:
        part = self.open.pop(0)
        judged = [PartJudged(part.identity, result, Why.JUDGED, score=0.5, place=place, of=of) for place in range(1, of + 1)]
        for one in judged:
            self.control.judged(one)
        self.turn(*judged)

    @property
    def results(self) -> list[ResultMade]:
        return [one for one in self.said if isinstance(one, ResultMade)]

    @property
    def told(self) -> list[tuple[str, LineResult, Why]]:
        return [(one.job.id if one.job else "", one.shown.result, one.shown.why) for one in self.results]

    @property
    def state(self) -> LineState:
        return self.control.look.state


def ready(depth: int = 1) -> ServedLine:
    line = ServedLine(depth)
    assert (line.state, line.ask("automatic"), line.state) == (LineState.PREOPERATIONAL, JobError.NONE, LineState.READY)
    return line


def test_a_job_is_one_trigger_and_one_result_in_the_states_of_the_standard() -> None:
    line = ready()
    assert line.start("p-1") == CallAnswer(line.calls, JobError.NONE, "ab-1")
    assert (line.state, [one.identity.serial for one in line.open]) == (LineState.SINGLE_EXECUTION, ["p-1"])
    assert line.start("too early").error == JobError.WRONG_STATE
    line.judge()
    assert line.told == [("ab-1", LineResult.PASS, Why.JUDGED)]
    assert line.results[0].judged is not None and line.results[0].judged.score == 0.5
    assert line.state == LineState.READY and line.control.look.outputs.waiting == 0
    assert [one.job.id for one in line.said if isinstance(one, JobBegan)] == ["ab-1"]
    assert line.start().job == "ab-2"


def test_the_line_has_its_acknowledgement_when_the_server_has_the_result() -> None:
    line = ready()
    line.tells = False
    line.start()
    line.judge(LineResult.FAIL)
    assert line.control.look.outputs.status & LineStatus.RESULT_VALID
    line.control.server_began()  # another one, which knows nothing
    assert line.told == [("ab-1", LineResult.FAIL, Why.JUDGED)] * 2
    line.control.hear(ResultTold(line.results[-1].number))
    line.turn()
    assert not line.control.look.outputs.status & LineStatus.RESULT_VALID
    assert line.control.look.outputs.waiting == 0


def test_methods_are_answered_in_every_state_and_refused_in_the_wrong_one() -> None:
    line = ServedLine()
    assert line.start().error == line.ask("stop") == line.ask("abort") == JobError.WRONG_STATE
    assert line.call(lambda call: Prepare(call, 1)).error == JobError.WRONG_STATE
    assert (line.ask("halt"), line.state, line.ask("halt")) == (JobError.NONE, LineState.HALTED, JobError.WRONG_STATE)
    assert line.ask("automatic") == JobError.WRONG_STATE
    assert (line.ask("reset"), line.state, line.ask("automatic"), line.state) == (0, LineState.PREOPERATIONAL, 0, LineState.READY)
    assert line.ask("automatic") == JobError.WRONG_STATE
    line.alive = replace(line.alive, healthy=False, error=LineError.CAMERA_LOST)
    line.turn()
    assert (line.state, line.start().error) == (LineState.ERROR, JobError.WRONG_STATE)
    line.alive = Alive(True, recipe="bracket")
    assert line.ask("confirm") == JobError.NONE
    line.sign(SIGNS_TO_ANSWER)
    assert (line.state, line.start().error) == (LineState.READY, JobError.NONE)


def test_nobody_but_the_protocol_in_control_triggers_and_results_are_told_all_the_same() -> None:
    line = ServedLine(in_control=False)
    assert {line.start().error, line.ask("automatic"), line.ask("reset"), line.ask("halt")} == {JobError.ELSEWHERE}
    assert line.call(lambda call: Prepare(call, 1)).error == JobError.ELSEWHERE
    other = ready()
    other.start()
    other.judge()
    shown = other.results[0].shown
    line.control.show(LineOutputs(LineStatus.RESULT_VALID | LineStatus.PASS, state=LineState.READY, shown=shown))
    assert line.told == [("", LineResult.PASS, Why.JUDGED)] and line.state == LineState.READY
    assert not line.control.new


def test_who_sets_enable_by_tags_has_the_line_until_it_falls() -> None:
    line = ServedLine()
    heartbeat = 1
    for bits in (LineControl.ENABLE, LineControl.ENABLE | LineControl.TRIGGER, LineControl.ENABLE):
        heartbeat += 1
        line.control.hear(TagsSet(LineInputs(bits, heartbeat, sequence=9, serial="by tag")))
        line.turn()
    assert [one.identity.serial for one in line.open] == ["by tag"]
    assert {line.start().error, line.ask("automatic"), line.ask("abort")} == {JobError.ELSEWHERE}
    line.judge(LineResult.FAIL)
    assert line.told == [("", LineResult.FAIL, Why.JUDGED)]
    assert line.control.look.outputs.status & LineStatus.RESULT_VALID, "only the tag ResultAck takes it"
    line.control.hear(TagsSet(LineInputs(LineControl.ENABLE | LineControl.RESULT_ACK, 7)))
    line.turn()
    assert not line.control.look.outputs.status & LineStatus.RESULT_VALID
    line.control.hear(TagsSet(LineInputs(LineControl.NOTHING, 8)))
    line.turn()
    assert line.ask("automatic") == JobError.NONE
    line.control.hear(TagsSet(LineInputs(LineControl.TRIGGER | LineControl.ENABLE, 9, lot="L 5")))
    line.turn()
    assert not line.open, "methods are in control now"
    line.start("p")
    assert [(one.identity.serial, one.identity.lot) for one in line.open] == [("p", "L 5")]


def test_tags_and_calls_end_with_their_server() -> None:
    line = ServedLine()
    line.control.hear(TagsSet(LineInputs(LineControl.ENABLE | LineControl.TRIGGER, 1)))
    line.turn()
    assert line.open and line.control.look.control == "tags"
    line.control.server_began()
    line.turn()
    assert (line.control.look.control, line.control.look.outputs.flushed) == ("nobody", 1)
    line = ready()
    line.call(lambda call: Prepare(call, 2))
    line.control.server_began()
    line.alive = Alive(True, recipe="lid")
    line.turn(RecipeAnswer("lid"))
    assert RecipeCame(2) in line.said and not [one for one in line.said if isinstance(one, CallAnswer) and one.call == line.calls]


def test_abort_halt_and_reset_end_a_job_with_one_invalid_result() -> None:
    for what, after in (("abort", LineState.READY), ("halt", LineState.HALTED), ("reset", LineState.PREOPERATIONAL)):
        line = ready()
        line.start("p")
        assert line.ask(what) == JobError.NONE
        assert (line.state, line.told) == (after, [("ab-1", LineResult.INVALID, Why.ABORTED)]), what
        late = line.open.pop()
        line.turn(PartJudged(late.identity, LineResult.PASS, Why.JUDGED))
        assert len(line.told) == 1, "a verdict that comes later changes nothing"


def test_a_continuous_job_goes_on_until_it_is_stopped() -> None:
    line = ready()
    assert line.start("p", continuous=True).job == "ab-1"
    for _ in range(3):
        assert line.state == LineState.CONTINUOUS_EXECUTION
        line.judge()
    assert line.start().error == JobError.WRONG_STATE
    assert line.ask("stop") == JobError.NONE
    line.judge(LineResult.FAIL)
    assert Counter(line.told) == {("ab-1", LineResult.PASS, Why.JUDGED): 3, ("ab-1", LineResult.FAIL, Why.JUDGED): 1}
    assert line.state == LineState.READY and not line.open


def test_a_continuous_job_goes_on_where_a_picture_shows_many_parts() -> None:
    line = ready()
    line.start("p", continuous=True)
    for _ in range(3):
        line.judge(of=12)
        assert line.state == LineState.CONTINUOUS_EXECUTION and line.open
    assert line.told == [("ab-1", LineResult.PASS, Why.JUDGED)] * 36


def test_a_recipe_is_prepared_at_once_or_later_and_a_failure_leaves_none_judging() -> None:
    line = ready()
    answer = line.call(lambda call: Prepare(call, 2))
    asked = line.calls
    assert (answer.error, line.recipes) == (JobError.NO_ANSWER, ["lid"])
    assert line.start().error == JobError.WRONG_STATE
    line.sign(SIGNS_TO_ANSWER + 2)
    assert CallAnswer(asked, completed=False) in line.said
    line.alive = Alive(True, recipe="lid")
    line.turn(RecipeAnswer("lid"))
    assert RecipeCame(2) in line.said and line.state == LineState.READY
    assert line.start(recipe=1).error == JobError.RECIPE_NOT_PREPARED
    assert (line.ask("unprepare"), line.state) == (JobError.NONE, LineState.INITIALIZED)
    assert line.start().error == JobError.WRONG_STATE
    assert line.call(lambda call: Prepare(call, 2)) == CallAnswer(line.calls)
    assert line.state == LineState.READY
    line.call(lambda call: Prepare(call, 1))
    line.turn(RecipeAnswer("bracket", "its files are damaged"))
    assert RecipeCame(1, JobError.RECIPE_FAILED) in line.said
    assert line.start().error in {JobError.WRONG_STATE, JobError.NOT_READY}


def test_a_part_of_a_process_before_this_one_is_no_job_of_this_one() -> None:
    line = ServedLine()
    line.turn(OpenParts((PartIdentity(run=7, part=3, sequence=1, serial="old"),)))
    line.ask("automatic")
    assert line.told == [("", LineResult.INVALID, Why.LINK_LOST)]
    assert line.start("new").job == "ab-1"
    line.judge()
    assert line.told[1:] == [("ab-1", LineResult.PASS, Why.JUDGED)]


STEPS = st.sampled_from(
    [
        "start",
        "continuous",
        "stop",
        "abort",
        "halt",
        "reset",
        "automatic",
        "pass",
        "fail",
        "sign",
        "confirm",
        "late",
        "prepare",
        "prepared",
        "unprepare",
    ]
)


@given(st.lists(STEPS, max_size=40), st.integers(1, 3))
def test_whatever_clients_call_each_job_has_its_result_and_pass_only_what_was_judged_so(steps: list[str], depth: int) -> None:
    line = ready(depth)
    single: set[str] = set()
    passed = 0
    for step in steps:
        if step == "start":
            answer = line.start()
            single |= {answer.job} if answer.job else set()
        elif step == "continuous":
            line.start(continuous=True)
        elif step in {"pass", "fail"}:
            if line.open:
                passed += step == "pass"
                line.judge(LineResult.PASS if step == "pass" else LineResult.FAIL)
        elif step == "sign":
            line.sign()
        elif step == "prepare":
            line.call(lambda call: Prepare(call, 1))
        elif step == "prepared":
            line.turn(RecipeAnswer("bracket"))
        elif step == "late":
            line.open.clear()
        else:
            line.ask(step)
    line.ask("halt")
    line.open.clear()
    told = Counter(job for job, _, _ in line.told if job in single)
    assert told == dict.fromkeys(single, 1)
    assert sum(result == LineResult.PASS for _, result, _ in line.told) <= passed
    assert [one.number for one in line.results] == list(range(1, len(line.results) + 1))
