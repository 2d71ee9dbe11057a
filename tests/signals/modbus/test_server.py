"""The registers over TCP: peers of libmodbus, node and mbpoll, and what no well-behaved peer does."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.core.line.handshake import Handshake
from inspector.core.line.messages import LineEvent, ResultTaken, TakePart, ToStation
from inspector.core.line.vocabulary import LineControl, LineResult, LineStatus
from inspector.signals.loop import LineLoop
from inspector.signals.modbus import server
from inspector.signals.modbus.registers import RegisterCode
from inspector.signals.modbus.server import ModbusPort, PortUnusable
from inspector.signals.ports import made_ports
from inspector.signals.reporting import LineWatch
from tests.signals.peers import libmodbus_peer, mbpoll, node_modules, pyrung
from tests.signals.played_station import ALIVE, RUN, judged, line_settings

PARTS = 60
ENABLE, TRIGGER, ACK = LineControl.ENABLE, LineControl.TRIGGER, LineControl.RESULT_ACK


class ServedLine:
    """Server, handshake and a station that judges at once, on one loop."""

    def __init__(self, port: ModbusPort, line: LineLoop, said: list[Any], judging: list[bool]) -> None:
        self.port = port
        self.line = line
        self.said = said
        self._judging = judging
        self.clients: list[Client] = []
        self.address = int(port.listening[0].rpartition(":")[2])

    def judge(self, on: bool) -> None:
        """Whether parts are judged."""
        self._judging[0] = on


def serve(scenario: Callable[[ServedLine], Awaitable[None]], clients: Sequence[str] = (), **settings: Any) -> None:
    """Run ``scenario`` beside a served line."""

    async def run() -> None:
        wanted = line_settings(Path(), "127.0.0.1:0", **settings)
        wanted = replace(wanted, modbus=replace(wanted.modbus, clients=tuple(clients)))
        said: list[ToStation] = []
        judging = [True]

        def hear(message: ToStation) -> None:
            said.append(message)
            if isinstance(message, TakePart) and not message.refused and judging[0]:
                asyncio.get_running_loop().call_later(0.001, line.hear, judged(message))

        broken: list[Exception] = []
        made = made_ports(wanted, lambda: line.turn())  # noqa: PLW0108 - the loop is made after its ports
        line = LineLoop(Handshake(wanted.line, RUN), made.ports, made.control, None, hear, LineWatch("real-time"), broken.append)
        port = made.control
        assert isinstance(port, ModbusPort)
        await port.start()

        async def live() -> None:
            while True:
                line.hear(ALIVE)
                await asyncio.sleep(0.1)

        living = asyncio.create_task(live())
        served = ServedLine(port, line, said, judging)
        try:
            await scenario(served)
        finally:
            living.cancel()
            for client in served.clients:
                await client.close()
            await port.close()
            line.end()
        assert not broken

    asyncio.run(run())


class Client:
    """One connection that sends what it is told, bytes for bytes."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self.writer = writer
        self.out = [0] * 40

    @classmethod
    async def of(cls, line: ServedLine, host: str = "127.0.0.1") -> Client:
        line.clients.append(cls(*await asyncio.open_connection("127.0.0.1", line.address, local_addr=(host, 0))))
        return line.clients[-1]

    async def close(self) -> None:
        self.writer.close()
        with suppress(ConnectionError):
            await self.writer.wait_closed()

    async def ask(self, *requests: bytes) -> list[bytes]:
        """Send all in one segment; the answers without their heads."""
        heads = [struct.pack(">HHHB", i + 1, 0, len(one) + 1, 9) for i, one in enumerate(requests)]
        self.writer.write(b"".join(head + one for head, one in zip(heads, requests, strict=True)))
        return [await self._answer(i + 1) for i in range(len(requests))]

    async def _answer(self, number: int) -> bytes:
        got, protocol, length, unit = struct.unpack(">HHHB", await self._reader.readexactly(7))
        assert (got, protocol, unit) == (number, 0, 9)
        return await self._reader.readexactly(length - 1)

    async def scan(self, control: LineControl, sequence: int = 0) -> dict[str, Any]:
        """One FC23: all that a line writes, all that it reads."""
        self.out[0], self.out[1], self.out[2] = int(control), self.out[1] + 1, sequence
        (answer,) = await self.ask(struct.pack(">BHHHHB40H", 23, 100, 100, 0, 40, 80, *self.out))
        assert answer[:2] == bytes([23, 200]), answer
        return RegisterCode().read(struct.unpack(">100H", answer[2:]))

    async def closed(self) -> bool:
        """Whether the server has ended the connection."""
        try:
            return await self._reader.read(1) == b""
        except ConnectionError:
            return True


async def ran(*command: str | int, **more: Any) -> tuple[int, str]:
    """Exit status and output of a peer."""
    pipe = asyncio.subprocess.PIPE
    peer = await asyncio.create_subprocess_exec(*map(str, command), stdout=pipe, stderr=asyncio.subprocess.STDOUT, **more)
    out, _ = await asyncio.wait_for(peer.communicate(), 60)
    return peer.returncode or 0, out.decode()


def results_in_order(out: str, ids: bool = True) -> None:
    """Each of the parts has exactly one result, that of its own, in the order of the triggers."""
    rows = [line.split() for line in out.splitlines() if line.startswith("part")]
    assert [row[1:4] for row in rows] == [[str(n), "2" if n % 3 == 0 else "1", "7"] for n in range(1, PARTS + 1)], out
    assert not ids or [row[4] for row in rows] == [f"PART-{n}" for n in range(1, PARTS + 1)]
    assert "torn" not in out


@pytest.mark.parametrize("scan", ["fc23", pytest.param("split", marks=pytest.mark.slow)])
def test_each_trigger_of_a_libmodbus_plc_is_one_result(scan: str) -> None:
    plc = libmodbus_peer("plc")

    async def scenario(line: ServedLine) -> None:
        status, out = await ran(plc, "127.0.0.1", line.address, PARTS, 200, scan)
        assert status == 0, out
        results_in_order(out)
        assert sum(isinstance(one, TakePart) for one in line.said) == sum(isinstance(one, ResultTaken) for one in line.said) == PARTS

    serve(scenario)


@pytest.mark.slow
def test_each_trigger_of_a_plc_on_node_is_one_result() -> None:
    environment = node_modules("modbus-serial")

    async def scenario(line: ServedLine) -> None:
        peer = Path(__file__).parents[1] / "peers" / "plc.js"
        status, out = await ran("node", str(peer), "127.0.0.1", line.address, PARTS, env=environment)
        assert status == 0, out
        results_in_order(out, ids=False)
        assert "exception 2" in out

    serve(scenario)


@pytest.mark.slow
def test_each_trigger_of_a_ladder_program_is_one_result() -> None:
    python = pyrung()

    async def scenario(line: ServedLine) -> None:
        status, out = await ran(python, str(Path(__file__).parents[1] / "peers" / "ladder.py"), "127.0.0.1", line.address, PARTS)
        assert status == 0, out
        results_in_order(out, ids=False)

    serve(scenario)


def test_mbpoll_reads_the_map_as_it_is_documented() -> None:
    poll = mbpoll()

    async def scenario(line: ServedLine) -> None:
        of = ("-m", "tcp", "-a", 1, "-p", line.address, "-0", "-1", "-t", "4", "127.0.0.1")
        status, out = await ran(poll, "-r", 148, *of)
        assert status == 0 and "[148]: \t1" in out
        status, out = await ran(poll, "-r", 500, *of)
        assert status != 0 and "Illegal data address" in out
        status, out = await ran(poll, "-r", 100, *of, 7)
        assert status != 0 and "Illegal data address" in out

    serve(scenario)


def test_one_scan_reads_the_answer_to_what_it_wrote() -> None:
    async def scenario(line: ServedLine) -> None:
        line.judge(False)
        plc = await Client.of(line)
        assert LineStatus.READY & (await plc.scan(ENABLE))["Status"]
        shown = await plc.scan(ENABLE | TRIGGER, 17)
        assert shown["Status"] & (LineStatus.TRIGGER_ACK | LineStatus.READY) == LineStatus.TRIGGER_ACK
        (take,) = (one for one in line.said if isinstance(one, TakePart))
        assert not (await plc.scan(ENABLE, 17))["Status"] & LineStatus.TRIGGER_ACK
        line.line.hear(judged(take))
        shown = await plc.scan(ENABLE)
        assert (shown["Result"], shown["ResultSequence"]) == (LineResult.PASS, 17) and shown["Status"] & LineStatus.RESULT_VALID
        assert not (await plc.scan(ENABLE | ACK))["Status"] & LineStatus.RESULT_VALID
        assert (await plc.scan(ENABLE))["Result"] == LineResult.NONE

    serve(scenario)


@pytest.mark.parametrize(
    ("request_", "exception"),
    [
        (struct.pack(">BHH", 3, 500, 1), 2),
        (struct.pack(">BHH", 3, 199, 2), 2),
        (struct.pack(">BHH", 3, 39, 2), 2),
        (struct.pack(">BHH", 3, 0, 0), 3),
        (struct.pack(">BHH", 3, 0, 126), 3),
        (struct.pack(">BHHB", 3, 0, 1, 0), 3),
        (struct.pack(">BHH", 6, 100, 1), 2),
        (struct.pack(">BHH", 6, 40, 1), 2),
        (struct.pack(">BHHBHH", 16, 39, 2, 4, 1, 1), 2),
        (struct.pack(">BHHBH", 16, 0, 2, 4, 1), 3),
        (struct.pack(">BHHHHBH", 23, 500, 1, 0, 1, 2, 1), 2),
        (struct.pack(">BHHHHBH", 23, 100, 1, 100, 1, 2, 1), 2),
        (struct.pack(">BHHHHBH", 23, 100, 0, 0, 1, 2, 1), 3),
        *((bytes([code, 0, 0, 0, 1]), 1) for code in (1, 2, 4, 5, 7, 8, 15, 17, 20, 22, 24, 43, 100)),
        (b"\x03", 3),
    ],
    ids=lambda value: value.hex() if isinstance(value, bytes) else str(value),
)
def test_what_the_map_does_not_have_is_refused_and_nothing_is_written(request_: bytes, exception: int) -> None:
    async def scenario(line: ServedLine) -> None:
        client = await Client.of(line)
        answers = await client.ask(request_, struct.pack(">BHH", 3, 0, 40))
        assert answers == [bytes([request_[0] | 0x80, exception]), bytes([3, 80]) + bytes(80)]

    serve(scenario)


def test_many_requests_in_one_segment_are_answered_in_their_order() -> None:
    async def scenario(line: ServedLine) -> None:
        client = await Client.of(line)
        answers = await client.ask(*(struct.pack(">BHH", 6, 4, n) for n in range(20)), struct.pack(">BHH", 3, 4, 1))
        assert [answer[-1] for answer in answers] == [*range(20), 19]

    serve(scenario)


@pytest.mark.parametrize(
    "garbage", [b"GET / HTTP/1.1\r\nHost: station\r\n\r\n", bytes(7) + b"\x03", struct.pack(">HHHB", 1, 0, 2000, 1) + b"\x03"]
)
def test_what_is_no_modbus_is_hung_up_on(garbage: bytes) -> None:
    async def scenario(line: ServedLine) -> None:
        client = await Client.of(line)
        client.writer.write(garbage)
        assert await client.closed()
        assert (await (await Client.of(line)).ask(struct.pack(">BHH", 3, 148, 1)))[0] == bytes([3, 2, 0, 1])

    serve(scenario)


def test_one_host_at_a_time_has_the_station() -> None:
    async def scenario(line: ServedLine) -> None:
        plc, other = await Client.of(line), await Client.of(line, "127.0.0.2")
        await plc.scan(ENABLE)
        write = struct.pack(">BHH", 6, 0, int(ENABLE | TRIGGER))
        assert await other.ask(write) == [bytes([0x86, 6])]
        assert (await other.ask(struct.pack(">BHH", 3, 0, 1)))[0][-1] == ENABLE
        assert line.port.peers == ("modbus 127.0.0.1 (in control)", "modbus 127.0.0.2")
        assert "127.0.0.2 wanted to write while 127.0.0.1 has the station" in line.port.problems[0]
        (event,) = (one for one in line.said if isinstance(one, LineEvent) and one.what == "client refused")
        assert "127.0.0.2" in event.text
        second = await Client.of(line)  # of the same PLC
        assert (await second.ask(struct.pack(">BHH", 6, 4, 2)))[0][0] == 6
        plc.writer.close()
        second.writer.close()
        while len(line.port.peers) > 1:
            await asyncio.sleep(0.001)
        assert (await other.ask(write))[0][0] == 6
        assert line.port.problems == ()

    serve(scenario)


def test_two_programs_at_one_host_do_not_take_each_others_results() -> None:
    async def scenario(line: ServedLine) -> None:
        plc, other = await Client.of(line), await Client.of(line)
        await plc.scan(ENABLE)
        for control in (LineControl.NOTHING, ENABLE | TRIGGER):
            assert await other.ask(struct.pack(">BHH", 6, 0, int(control))) == [bytes([0x86, 6])]
        assert (await other.ask(struct.pack(">BHH", 3, 0, 1)))[0][-1] == ENABLE
        assert "127.0.0.1 wanted to write while another program there has the station" in line.port.problems[0]
        await plc.close()
        while len(line.port.peers) > 1:
            await asyncio.sleep(0.001)
        assert (await other.scan(ENABLE))["Status"] & LineStatus.READY

    serve(scenario)


def test_a_plc_that_takes_enable_away_lets_go_of_the_station() -> None:
    async def scenario(line: ServedLine) -> None:
        plc, other = await Client.of(line), await Client.of(line, "127.0.0.2")
        await plc.scan(ENABLE)
        await plc.scan(LineControl.NOTHING)
        assert (await other.scan(ENABLE))["Status"] & LineStatus.READY
        assert (await plc.ask(struct.pack(">BHH", 6, 0, 1)))[0] == bytes([0x86, 6])

    serve(scenario)


def test_only_the_clients_of_the_settings_come_in() -> None:
    async def scenario(line: ServedLine) -> None:
        assert await (await Client.of(line)).closed()
        assert (await (await Client.of(line, "127.0.0.9")).ask(struct.pack(">BHH", 3, 148, 1)))[0][-1] == 1
        assert "127.0.0.1 was not let in" in line.port.problems[0]

    serve(scenario, clients=("127.0.0.2", "127.0.0.8/29"))


def test_no_more_than_sixteen_clients_come_in() -> None:
    async def scenario(line: ServedLine) -> None:
        first = [await Client.of(line) for _ in range(16)]
        await first[0].scan(ENABLE)
        assert await (await Client.of(line)).closed()
        assert (await first[0].scan(ENABLE))["Status"] & LineStatus.READY

    serve(scenario)


def test_a_client_that_never_hung_up_makes_room_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "SILENT_S", 0.0)

    async def scenario(line: ServedLine) -> None:
        first = [await Client.of(line) for _ in range(16)]
        for client in first[1:]:
            await client.ask(struct.pack(">BHH", 3, 148, 1))
        assert (await (await Client.of(line)).scan(ENABLE))["Status"] & LineStatus.READY
        assert await first[0].closed()

    serve(scenario)


def test_a_client_that_reads_no_answer_is_hung_up_on() -> None:
    async def scenario(line: ServedLine) -> None:
        ear = socket.socket()
        ear.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        ear.connect(("127.0.0.1", line.address))
        deaf = Client(*await asyncio.open_connection(sock=ear))
        line.clients.append(deaf)
        deaf.writer.transport.pause_reading()  # type: ignore[attr-defined]
        while not line.port.peers:
            await asyncio.sleep(0)
        request = struct.pack(">HHHBBHH", 1, 0, 6, 1, 3, 100, 100)
        while line.port.peers:
            deaf.writer.write(request * 100)
            await asyncio.sleep(0)
        assert (await (await Client.of(line)).ask(struct.pack(">BHH", 3, 148, 1)))[0][-1] == 1

    serve(scenario)


def test_a_plc_whose_cable_was_pulled_reads_the_result_that_waits() -> None:
    async def scenario(line: ServedLine) -> None:
        line.judge(False)
        plc = await Client.of(line)
        await plc.scan(ENABLE)
        await plc.scan(ENABLE | TRIGGER, 5)
        (take,) = (one for one in line.said if isinstance(one, TakePart))
        plc.writer.transport.abort()
        while line.port.peers:
            await asyncio.sleep(0.001)
        line.line.hear(judged(take))
        again = await Client.of(line)
        shown = await again.scan(ENABLE | TRIGGER, 5)
        assert (shown["Status"] & LineStatus.RESULT_VALID, shown["Result"], shown["ResultSequence"], shown["Triggers"]) == (16, 1, 5, 1)

    serve(scenario)


def test_a_plc_that_starts_again_flushes_what_waits() -> None:
    async def scenario(line: ServedLine) -> None:
        plc = await Client.of(line)
        await plc.scan(ENABLE)
        shown = await plc.scan(ENABLE | TRIGGER, 5)
        while not shown["Status"] & LineStatus.RESULT_VALID:
            shown = await plc.scan(ENABLE | TRIGGER, 5)
        again = await Client.of(line)  # the connection of before never hung up: it has to be silent first
        nothing = struct.pack(">BHH", 6, 0, 0)
        while await again.ask(nothing) == [bytes([0x86, 6])]:
            await asyncio.sleep(0.005)
        shown = await again.scan(LineControl.NOTHING)
        assert (shown["Result"], shown["Flushed"]) == (LineResult.NONE, 1)
        assert (await again.scan(ENABLE))["Status"] & LineStatus.READY
        assert any(isinstance(one, ResultTaken) and not one.taken for one in line.said)

    serve(scenario, plc_timeout_s=0.05)


def test_registers_are_only_read_where_another_protocol_is_in_control() -> None:
    async def scenario() -> None:
        settings = line_settings(Path(), "127.0.0.1:0", control="opcua")
        port = ModbusPort(settings.modbus, False, 0.5, lambda: None)
        await port.start()
        client = Client(*await asyncio.open_connection("127.0.0.1", int(port.listening[0].rpartition(":")[2])))
        assert await client.ask(struct.pack(">BHH", 6, 0, 1)) == [bytes([0x86, 2])]
        assert port.inputs() is None
        await port.close()
        assert await client.closed()
        await client.close()

    asyncio.run(scenario())


def test_an_address_that_is_not_this_machines_is_said() -> None:
    settings = line_settings(Path(), "203.0.113.7:5020")
    with pytest.raises(PortUnusable, match=r"203\.0\.113\.7:5020.*modbus\.listen"):
        asyncio.run(ModbusPort(settings.modbus, True, 0.5, lambda: None).start())


def test_nothing_is_made_unless_the_settings_ask_for_it() -> None:
    made = made_ports(line_settings(Path()), lambda: None)
    assert made.ports == () and made.control is None
    assert "modbus.listen" in made.problems[0]
    assert made_ports(line_settings(Path(), control="camera"), lambda: None).problems == ()
