"""The station at a real broker."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from inspector.core.line.exchange import LineOutputs
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import LineRecipe, MqttSettings
from inspector.core.line.messages import Alive, LineReport, LotAnswer, NewLot, PartJudged, RecipeAnswer, UseRecipe
from inspector.core.line.vocabulary import LineError, LineResult, LineState, LineStatus, LineWarning, Why
from inspector.signals.mqtt.outbox import MessageQueue
from inspector.signals.mqtt.port import MqttPort
from inspector.signals.port import HearsStation, LinePort
from tests.signals.mqtt.broker import Mosquitto, needs_mosquitto, until

pytestmark = needs_mosquitto

ROOT = "inspector/site/line/station 3"
ALIVE = Alive(True, recipe="bracket", recipe_version="2", recipe_sha256="ab12", camera="STREAMING", lot="L-1")
PART = PartJudged(
    PartIdentity(2**62 + 1, 7, 12, "ID-7"), LineResult.FAIL, Why.JUDGED, 70, reason="beyond the limit", score=-2.5, recipe="bracket"
)


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Mosquitto]:
    one = Mosquitto(tmp_path)
    one.start()
    yield one
    one.kill()


def settings(at: Mosquitto, **changed: object) -> MqttSettings:
    plain = MqttSettings(f"mqtt://127.0.0.1:{at.port}", "site", "line", "", "", commands=False)
    return replace(plain, **changed)  # type: ignore[arg-type]


def port_to(at: Mosquitto, **changed: object) -> MqttPort:
    return MqttPort(settings(at, **changed), "station 3", recipes=(LineRecipe(4, "bracket"),), first_retry_s=0.02)


async def started(port: MqttPort) -> MqttPort:
    await port.start()
    await until(lambda: port.peers)
    return port


def test_it_is_a_port_that_only_tells() -> None:
    port: LinePort = MqttPort(MqttSettings("mqtt://127.0.0.1:9", "a", "b", "", "", commands=False), "c")
    assert isinstance(port, HearsStation)
    assert port.inputs() is None
    assert port.listening == ()


def test_state_recipe_and_counters_are_retained(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = await started(port_to(broker))
        port.heard(ALIVE)
        port.show(LineOutputs(LineStatus.ONLINE | LineStatus.READY, state=LineState.READY, recipe=4, passed=3, failed=1))
        async with broker.heard(f"{ROOT}/#") as said:
            state = await said.next(lambda one: one["topic"] == f"{ROOT}/state" and one["ready"])
            assert (state["state"], state["recipe"], state["version"], state["camera"]) == ("READY", "bracket", "2", "STREAMING")
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", state["since"])
        async with broker.heard(f"{ROOT}/+") as late:  # who comes later hears them at once
            heard = [await late.next() for _ in range(3)]
            assert {one["topic"]: one["retain"] for one in heard} == {f"{ROOT}/{one}": 1 for one in ("state", "recipe", "counters")}
            recipe = next(one for one in heard if one["topic"] == f"{ROOT}/recipe")
            assert (recipe["recipe"], recipe["number"], recipe["sha256"]) == ("bracket", 4, "ab12")
        await port.close()

    asyncio.run(scenario())


def test_a_part_is_told_with_qos_1_and_without_nan(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = await started(port_to(broker))
        async with broker.heard(f"{ROOT}/part", f"{ROOT}/state") as said:
            await said.next()
            port.judged(PART)
            part = await said.next(lambda one: one["topic"].endswith("part"))
        assert (part["verdict"], part["why"], part["part_id"], part["number"], part["qos"]) == ("FAIL", "judged", "ID-7", 70, 1)
        assert part["run"] == "4000000000000001"
        assert part["limit"] is None
        await port.close()

    asyncio.run(scenario())


def test_warnings_and_faults_are_alarms(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = await started(port_to(broker))
        async with broker.heard(f"{ROOT}/alarm", f"{ROOT}/state") as said:
            await said.next()
            port.heard(replace(ALIVE, warnings=LineWarning.DRIFT))
            port.report(LineReport(error=LineError.CAMERA_LOST, fault="the camera is gone"))
            port.report(LineReport())
            alarms = [await said.next(lambda one: one["topic"].endswith("alarm")) for _ in range(3)]
        assert [(one["alarm"], one["active"]) for one in alarms] == [("drift", True), ("camera_lost", True), ("camera_lost", False)]
        await port.close()

    asyncio.run(scenario())


def test_the_broker_says_offline_when_the_station_leaves_or_is_cut_off(broker: Mosquitto) -> None:
    async def scenario() -> None:
        async with broker.heard(f"{ROOT}/state") as said:
            port = await started(port_to(broker))
            await said.next(lambda one: one["state"] == "PREOPERATIONAL")
            await port.close()
            assert (await said.next())["state"] == "OFFLINE"
            port = await started(port_to(broker))
            await said.next(lambda one: one["state"] == "PREOPERATIONAL")
            for task in port._tasks:  # as if the process were gone
                task.cancel()
            assert port._connection is not None
            port._connection._let_go()
            port._connection = None
            assert (await said.next())["state"] == "OFFLINE"
        async with broker.heard(f"{ROOT}/state") as late:
            assert (await late.next())["retain"] == 1

    asyncio.run(scenario())


HUNG = """
import asyncio, sys
from inspector.core.line.line_settings import MqttSettings
from inspector.signals.mqtt.outbox import MessageQueue
from inspector.signals.mqtt.port import MqttPort

async def tell() -> None:
    port = MqttPort(MqttSettings(sys.argv[1], "site", "line", "", "", commands=False), "station 3", keep_alive_s=1)
    await port.start()
    await asyncio.sleep(60)

asyncio.run(tell())
"""


@pytest.mark.slow
def test_a_station_that_hangs_is_offline_soon_after_its_keep_alive(broker: Mosquitto) -> None:
    async def scenario() -> float:
        async with broker.heard(f"{ROOT}/state") as said:
            process = subprocess.Popen([sys.executable, "-c", HUNG, settings(broker).broker])
            try:
                await said.next(lambda one: one["state"] == "PREOPERATIONAL")
                os.kill(process.pid, signal.SIGSTOP)
                began = asyncio.get_running_loop().time()
                assert (await said.next())["state"] == "OFFLINE"
                return asyncio.get_running_loop().time() - began
            finally:
                process.kill()
                process.wait()

    # After one and a half times the keep-alive, as soon as mosquitto looks, which it does every 5 s.
    assert asyncio.run(scenario()) < 9


def test_parts_of_the_time_without_a_broker_are_told_when_it_is_back(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = await started(port_to(broker))
        broker.kill()
        await until(lambda: port.problems)
        for number in range(1, 51):
            port.judged(replace(PART, number=number))
        assert "50 messages wait" in port.problems[0]
        broker.start()
        async with broker.heard(f"{ROOT}/#") as said:
            numbers = [(await said.next(lambda one: one["topic"].endswith("part")))["number"] for _ in range(50)]
            assert numbers == list(range(1, 51))
        async with broker.heard(f"{ROOT}/state") as late:  # its memory was lost, and is there again
            assert (await late.next())["state"] == "PREOPERATIONAL"
        assert port.problems == ()
        await port.close()

    asyncio.run(scenario())


def test_what_the_broker_never_hears_is_counted(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = MqttPort(settings(broker), "station 3", unsent=MessageQueue(most_parts=5))
        for number in range(8):
            port.judged(replace(PART, number=number + 1))
        assert port.problems[0].startswith("3 messages were dropped, the oldest first")
        async with broker.heard(f"{ROOT}/part") as said:
            await started(port)
            first = await said.next()
            assert first["number"] == 4
        await port.close()

    asyncio.run(scenario())


def test_recipe_and_lot_are_asked_for_and_answered(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = await started(port_to(broker, commands=True))
        async with broker.heard(f"{ROOT}/cmd/answer", f"{ROOT}/state") as said:
            await said.next()
            asked = []

            async def order(name: str, payload: bytes) -> None:
                before = len(asked)
                await asyncio.to_thread(broker.publish, f"{ROOT}/cmd/{name}", payload)
                await until(lambda: asked.extend(port.asked()) or len(asked) > before)

            await order("recipe", b'{"number": 4}')
            port.heard(RecipeAnswer("bracket"))
            answer = await said.next(lambda one: "ok" in one)
            assert (answer["command"], answer["ok"], answer["recipe"]) == ("recipe", True, "bracket")
            await order("recipe", b'{"recipe": "flange"}')
            port.heard(RecipeAnswer("flange", "there is no such recipe"))
            answer = await said.next(lambda one: "ok" in one)
            assert (answer["ok"], answer["problem"]) == (False, "there is no such recipe")
            await order("lot", b'{"lot": "L-2"}')
            await asyncio.to_thread(broker.publish, f"{ROOT}/cmd/lot", b'{"lot": "L-3"}')
            answer = await said.next(lambda one: "ok" in one)
            assert answer["problem"] == "the one before has not been answered yet"
            port.heard(LotAnswer("L-2"))
            assert (await said.next(lambda one: "ok" in one))["lot"] == "L-2"
        assert asked == [UseRecipe("bracket", 4), UseRecipe("flange"), NewLot("L-2")]
        await port.close()

    asyncio.run(scenario())


def test_the_answer_carries_the_correlation_data(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = await started(port_to(broker, commands=True))
        answer = await asyncio.create_subprocess_exec(
            *("mosquitto_rr", "-V", "5", "-p", str(broker.port), "-t", f"{ROOT}/cmd/lot", "-e", f"{ROOT}/cmd/answer"),
            *("-m", "[]", "-D", "publish", "correlation-data", "c-17", "-F", "%D", "-q", "1"),
            stdout=subprocess.PIPE,
        )
        said, _ = await asyncio.wait_for(answer.communicate(), 20)
        assert said.strip() == b"c-17"
        await port.close()

    asyncio.run(scenario())


def test_hostile_commands_are_refused(broker: Mosquitto) -> None:
    broker.publish(f"{ROOT}/cmd/lot", b'{"lot": "retained"}', "-r", "-s")

    async def scenario() -> None:
        port = await started(port_to(broker, commands=True))
        hostile = {"lot": (b"\xff\xfe", b"[" * 1000, b'{"lot": "' + b"A" * 2000 + b'"}'), "reboot": (b"{}",), "recipe": (b'{"number": 5}',)}
        async with broker.heard(f"{ROOT}/cmd/answer", f"{ROOT}/state") as said:
            await said.next()
            for name, payloads in hostile.items():
                await asyncio.to_thread(broker.publish, f"{ROOT}/cmd/{name}", b"\n".join(payloads), "-l")
            problems = [(await said.next(lambda one: "ok" in one))["problem"] for _ in range(4)]
        assert [problem.split(". ")[0] for problem in problems] == [
            "the command is no UTF-8",
            "the command is no JSON",
            "the command has more than 1024 bytes",
            "no recipe has that number",
        ]
        assert port.asked() == ()
        await port.close()

    asyncio.run(scenario())


def test_without_leave_no_command_is_heard(broker: Mosquitto) -> None:
    async def scenario() -> None:
        port = await started(port_to(broker))
        await asyncio.to_thread(broker.publish, f"{ROOT}/cmd/lot", b'{"lot": "L-2"}')
        async with broker.heard(f"{ROOT}/part") as said:  # what is told afterwards has come: the command would have, too
            port.judged(PART)
            await asyncio.sleep(0)
            del said
        await port.close()
        assert port.asked() == ()

    asyncio.run(scenario())


def test_who_answers_with_no_mqtt_is_a_problem_and_nothing_else() -> None:
    async def garbage(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"\x20\x03\x00\x00\x7f\xff" + bytes(range(256)) * 4)
        await writer.drain()
        writer.close()

    async def scenario() -> None:
        server = await asyncio.start_server(garbage, "127.0.0.1", 0)
        address = f"mqtt://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        port = MqttPort(MqttSettings(address, "a", "b", "", "", commands=False), "c", first_retry_s=0.01)
        await port.start()
        await until(lambda: port.problems)
        assert "broker" in port.problems[0]
        await port.close()
        server.close()

    asyncio.run(scenario())


def test_a_wrong_password_is_said_and_no_password_is(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    accounts = tmp_path / "accounts"
    accounts.touch(mode=0o600)
    subprocess.run(["mosquitto_passwd", "-b", str(accounts), "station", "right-horse"], check=True, stderr=subprocess.DEVNULL)
    broker = Mosquitto(tmp_path, f"allow_anonymous false\npassword_file {accounts}\n")
    broker.start()

    async def scenario() -> None:
        wrong = MqttPort(settings(broker, user="station"), "station 3", "wrong-horse", first_retry_s=0.02)
        await wrong.start()
        await until(lambda: wrong.problems)
        assert "Check the user" in wrong.problems[0]
        assert "horse" not in f"{wrong.problems} {wrong._login} {vars(wrong)}"
        await wrong.close()
        await (await started(MqttPort(settings(broker, user="station"), "station 3", "right-horse"))).close()

    try:
        asyncio.run(scenario())
    finally:
        broker.kill()
    assert "horse" not in caplog.text


def certificate(folder: Path, host: str) -> Path:
    """A certificate that its holder has signed himself; its key lies beside it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - timedelta(days=1), now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    file = folder / "certificate.pem"
    file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return file


def test_over_tls_only_a_broker_whose_certificate_is_known_is_told(tmp_path: Path) -> None:
    file = certificate(tmp_path, "127.0.0.1")
    broker = Mosquitto(tmp_path, f"allow_anonymous true\ncertfile {file}\nkeyfile {file.with_name('key.pem')}\n")
    broker.start()
    address = f"mqtts://127.0.0.1:{broker.port}"

    async def scenario() -> None:
        for ca_file, said in (("", "is not trusted"), (str(tmp_path / "nowhere"), "cannot be read")):
            port = MqttPort(settings(broker, broker=address, ca_file=ca_file), "station 3", first_retry_s=0.02)
            await port.start()
            await until(lambda port=port: port.problems)
            assert said in port.problems[0]
            await port.close()
        port = await started(port_to(broker, broker=address, ca_file=str(file)))
        port.judged(PART)
        await until(lambda: not len(port._unsent))
        await port.close()

    try:
        asyncio.run(scenario())
    finally:
        broker.kill()
