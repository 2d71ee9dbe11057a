"""What stands in the topics, what is taken for a command, and what waits for the broker; without a broker."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.line.exchange import LineOutputs
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import LineRecipe, MqttSettings
from inspector.core.line.messages import Alive, LineReport, NewLot, PartJudged, UseRecipe
from inspector.core.line.vocabulary import LineError, LineResult, LineStatus, Why
from inspector.signals.mqtt.commands import CommandRefused, read_command
from inspector.signals.mqtt.outbox import MOST_UNACKNOWLEDGED, MessageQueue, OutgoingMessage
from inspector.signals.mqtt.telling import as_json, part_told, state_told
from inspector.signals.mqtt.topics import StationTopics

TABLE = (LineRecipe(4, "bracket"),)
SETTINGS = MqttSettings("mqtt://broker", "Werk Süd", "line", "", "", commands=False)


@given(st.text(list("aZ9 -/+#$Ü漢\0\n\x85\ud800\ufdd0\uffff"), max_size=80))
def test_any_name_of_a_station_is_one_level(name: str) -> None:
    topics = StationTopics.of(SETTINGS, name)
    assert topics.state.count("/") == 4
    assert not set(topics.root) & set("+#\0")
    assert topics.state.encode()


def test_commands_are_known_by_their_whole_topic() -> None:
    topics = StationTopics.of(SETTINGS, "a")
    assert topics.command_of("inspector/Werk Süd/line/a/cmd/lot") == "lot"
    assert topics.command_of("inspector/Werk Süd/line/b/cmd/lot") == ""


@given(st.floats(), st.floats(), st.just(math.nan) | st.floats(0, 1e9))
def test_a_part_is_json_whatever_its_figures(score: float, limit: float, captured_at: float) -> None:
    part = PartJudged(PartIdentity(), LineResult.INVALID, Why.LATE, score=score, limit=limit, captured_at=captured_at)

    def refuse(name: str) -> object:
        raise AssertionError(name)

    told = json.loads(as_json(part_told(part, 1e9, 1.8e9)), parse_constant=refuse)
    assert told["verdict"] == "INVALID"
    assert (told["score"] is None) == (not math.isfinite(score))


def test_ready_and_fault_are_those_of_the_outputs() -> None:
    outputs = LineOutputs(LineStatus.ONLINE, error=LineError.PLC_SILENT)
    told = state_told(outputs, Alive(False), LineReport(fault="the PLC is silent"))
    assert (told["ready"], told["error"], told["fault"]) == (False, 10, "the PLC is silent")


def test_a_command_is_exactly_that() -> None:
    assert read_command("recipe", b'{"recipe": "flange"}', TABLE) == UseRecipe("flange")
    assert read_command("recipe", b'{"recipe": "bracket"}', TABLE) == UseRecipe("bracket", 4)
    assert read_command("recipe", b'{"number": 4}', TABLE) == UseRecipe("bracket", 4)
    assert read_command("lot", b'{"lot": ""}', TABLE) == NewLot("")


@pytest.mark.parametrize(
    ("name", "payload"),
    [
        ("recipe", b"bracket"),
        ("recipe", b"null"),
        ("recipe", b'{"recipe": ""}'),
        ("recipe", b'{"number": true}'),
        ("recipe", b'{"number": 4, "recipe": "bracket"}'),
        ("lot", b'{"lot": 5}'),
        ("lot", b'{"lot": "a\\u0000b"}'),
        ("lot", b'{"lot": "' + b"A" * 33 + b'"}'),
        ("", b'{"lot": "L"}'),
    ],
)
def test_anything_else_is_refused(name: str, payload: bytes) -> None:
    with pytest.raises(CommandRefused):
        read_command(name, payload, TABLE)


@given(st.sampled_from(["recipe", "lot", "x"]), st.binary(max_size=2000))
def test_no_bytes_do_anything_but_be_refused_or_read(name: str, payload: bytes) -> None:
    try:
        read_command(name, payload, TABLE)
    except CommandRefused as error:
        assert str(error)


def messages(count: int) -> list[OutgoingMessage]:
    return [OutgoingMessage("part", str(number).encode()) for number in range(count)]


def test_the_oldest_goes_first_where_there_is_no_room() -> None:
    unsent = MessageQueue(most_parts=3)
    for one in messages(5):
        unsent.add_part(one)
    assert (unsent.dropped, len(unsent)) == (2, 3)
    first = unsent.next_once()
    assert first is not None
    assert first.payload == b"2"


def test_what_was_not_acknowledged_is_sent_again_in_order() -> None:
    unsent = MessageQueue()
    for one in messages(5):
        unsent.add_part(one)
    for number in (11, 12, 13):
        unsent.sent(number)
    unsent.acknowledged(12)
    unsent.connection_lost()
    again = []
    while (one := unsent.next_once()) is not None:
        again.append(one.payload)
        unsent.sent(len(again))
    assert again == [b"0", b"2", b"3", b"4"]


def test_only_some_are_on_their_way_at_once() -> None:
    unsent = MessageQueue()
    for one in messages(MOST_UNACKNOWLEDGED + 1):
        unsent.add_part(one)
    for number in range(MOST_UNACKNOWLEDGED):
        assert unsent.next_once() is not None
        unsent.sent(number)
    assert unsent.next_once() is None


@given(st.lists(st.sampled_from(["part", "alarm", "send", "acknowledge", "lose"]), max_size=60))
def test_nothing_is_lost_unless_it_is_counted(steps: list[str]) -> None:
    unsent = MessageQueue(most_parts=4, most_alarms=2)
    put = acknowledged = 0
    flying: list[int] = []
    for number, step in enumerate(steps):
        if step == "part":
            unsent.add_part(OutgoingMessage("t", str(number).encode()))
            put += 1
        elif step == "alarm":
            unsent.add_alarm(OutgoingMessage("t", str(number).encode()))
            put += 1
        elif step == "send" and unsent.next_once() is not None:
            unsent.sent(number)
            flying.append(number)
        elif step == "acknowledge" and flying:
            unsent.acknowledged(flying.pop())
            acknowledged += 1
        elif step == "lose":
            unsent.connection_lost()
            flying.clear()
        assert len(unsent) + unsent.dropped + acknowledged == put


def test_a_retained_topic_is_told_again_only_if_it_changed_or_the_broker_is_another() -> None:
    unsent = MessageQueue()
    for payload in (b"1", b"2", b"2"):
        unsent.retain("state", payload)
    assert unsent.next_retained() == OutgoingMessage("state", b"2", once=False)
    unsent.retain("state", b"2")
    assert unsent.next_retained() is None
    unsent.connection_lost()
    assert unsent.next_retained() == OutgoingMessage("state", b"2", once=False)
