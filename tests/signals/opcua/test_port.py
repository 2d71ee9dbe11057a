"""The port without a server: an address that cannot be had, and what is imported."""

from __future__ import annotations

import asyncio
import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.line.exchange import LineOutputs, ShownResult
from inspector.core.line.vocabulary import LineResult, LineState, LineStatus, Why
from inspector.signals.opcua.port import OpcUaPort, OpcUaUnusable
from inspector.signals.opcua.talk import Begin, CallAnswer, Look, ServerSign, from_server, packed_from_server, packed_to_server, to_server
from inspector.signals.ports import made_ports
from inspector.signals.wire import WireFault
from tests.signals.opcua.station import line_settings


def nothing() -> None:
    """No turn is made."""


def test_there_is_no_port_unless_it_was_asked_for(tmp_path: Path) -> None:
    off = made_ports(line_settings(tmp_path, listen=""), nothing)
    assert off.ports == () and "opcua.listen" in off.problems[0]
    on = made_ports(line_settings(tmp_path, listen="127.0.0.1:4840"), nothing)
    assert isinstance(on.control, OpcUaPort) and on.problems == ()
    assert made_ports(line_settings(tmp_path, control="camera", listen="127.0.0.1:4840"), nothing).control is None


def test_a_library_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "asyncua", None)
    made = made_ports(line_settings(tmp_path, listen="127.0.0.1:4840"), nothing)
    assert made.ports == () and "asyncua is not installed" in made.problems[0]


def test_an_address_that_is_taken_or_foreign_is_said_at_once(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        for address in (f"127.0.0.1:{taken.getsockname()[1]}", "192.0.2.1:4840"):
            port = OpcUaPort(line_settings(tmp_path, listen=address), nothing)
            with pytest.raises(OpcUaUnusable, match=r"Name an address of this machine"):
                asyncio.run(port.start())
            assert port.listening == () == port.peers


def test_messages_arrive_as_they_were_sent_and_others_are_refused() -> None:
    shown = ShownResult(3, 4, LineResult.FAIL, Why.JUDGED, serial="Ä\n", score=float("inf"))
    look = Look(LineOutputs(LineStatus.READY, shown=replace(shown, limit=0.5)), LineState.READY, "methods", True)
    begin = Begin("::1", 4840, "cell 7", "own", "trusted", "rejected", "sets", False, True, ((1, "bracket"),))
    for message in (look, begin, CallAnswer(7, job="a-1")):
        line = packed_to_server(message)
        assert line.count(b"\n") == 1 and to_server(line) == message
    sign = ServerSign(("opcua 127.0.0.1:4840",))
    assert from_server(packed_from_server(sign)) == sign
    with pytest.raises(WireFault):
        from_server(b'{"kind":"none"}\n')
    with pytest.raises(WireFault):
        to_server(b"\n")
