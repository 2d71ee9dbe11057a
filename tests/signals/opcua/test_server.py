"""The OPC UA server with real clients: who gets in, jobs by methods, the handshake by tags. One server for all of them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psutil
import pytest

asyncua = pytest.importorskip("asyncua")

from asyncua import Client, Node, ua  # noqa: E402
from asyncua.crypto.security_policies import SecurityPolicyBasic256Sha256  # noqa: E402
from asyncua.crypto.uacrypto import CertProperties  # noqa: E402

from inspector.lab.rig.line_station import free_port  # noqa: E402
from inspector.signals.opcua.certificates import application_uri, own_certificate  # noqa: E402
from inspector.signals.opcua.talk import JobError  # noqa: E402
from tests.runtime.line import until  # noqa: E402
from tests.signals.opcua.station import LineOnLoop, line_settings  # noqa: E402
from tests.signals.peers import node_modules  # noqa: E402

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("opcua")]

JOBS = 50


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LineOnLoop]:
    folder = tmp_path_factory.mktemp("station")
    line = LineOnLoop(line_settings(folder, listen=f"127.0.0.1:{free_port()}"))
    line.start()
    try:
        yield line
    finally:
        line.close()
    assert not line.broken


class Visitor:
    """A client of the station, with a certificate of its own."""

    def __init__(self, line: LineOnLoop, name: str = "visitor") -> None:
        self.folder = line.settings.data / "opcua"
        self.url = f"opc.tcp://{line.settings.opcua.listen}"
        self.own = line.settings.data / name
        own_certificate(self.own, name, "127.0.0.1")
        self.client = Client(self.url, timeout=60)
        self.client.application_uri = application_uri(name)
        self.events: list[Any] = []

    async def connect(self) -> None:
        certificate = CertProperties((self.own / "certificate.der").read_bytes(), "der")
        key = CertProperties((self.own / "key.pem").read_bytes(), "pem")
        await self.client.set_security(SecurityPolicyBasic256Sha256, certificate, key, mode=ua.MessageSecurityMode.SignAndEncrypt)
        await self.client.connect()
        await self.client.load_data_type_definitions()
        spaces = await self.client.get_namespace_array()
        self.vision, self.space = spaces.index("http://opcfoundation.org/UA/MachineVision"), spaces.index("urn:inspector:station")

    def trust(self) -> None:
        """What an engineer does who has looked at it."""
        shutil.copy(self.own / "certificate.der", self.folder / "trusted" / f"{self.own.name}.der")

    def node(self, path: str) -> Node:
        return self.client.get_node(ua.NodeId(f"cell 7.{path}" if path else "cell 7", self.space))

    async def call(self, path: str, *values: Any) -> Any:
        parent, _, name = path.rpartition(".")
        return await self.node(parent).call_method(f"{self.vision}:{name}", *values)

    async def start(self, part: str, recipe: str = "", continuous: bool = False) -> tuple[str, int]:
        ids = ua.MeasIdDataType(Id="m"), ua.PartIdDataType(Id=part), ua.RecipeIdExternalDataType(Id=recipe), ua.ProductIdDataType()
        name = "StartContinuous" if continuous else "StartSingleJob"
        none = ua.Variant([], ua.VariantType.Variant, is_array=True)
        job, error = await self.call(f"VisionStateMachine.AutomaticModeStateMachine.{name}", *ids, none)
        return job.Id, error

    async def listen(self, *numbers: int) -> None:
        subscription = await self.client.create_subscription(10, self)
        await subscription.subscribe_events(
            self.client.nodes.server, [self.client.get_node(ua.NodeId(one, self.vision)) for one in numbers]
        )

    def event_notification(self, event: Any) -> None:
        self.events.append(event)

    async def until(self, count: int) -> None:
        async with asyncio.timeout(60):
            while len(self.events) < count:
                await asyncio.sleep(0.005)

    async def state(self) -> str:
        return (await self.node("VisionStateMachine.CurrentState").read_value()).Text

    async def automatic(self) -> None:
        """From whatever a test before has left."""
        await self.call("VisionStateMachine.Reset", 0, "")
        assert await self.call("VisionStateMachine.SelectModeAutomatic") == 0
        async with asyncio.timeout(20):
            while not await self.node("Signals.Status.Ready").read_value():
                await asyncio.sleep(0.005)


def visit(line: LineOnLoop, work: Any, name: str = "visitor", trusted: bool = True) -> None:
    async def go() -> None:
        visitor = Visitor(line, name)
        if trusted:
            visitor.trust()
        await visitor.connect()
        try:
            await work(visitor)
        finally:
            await visitor.client.disconnect()

    asyncio.run(go())


def test_fifty_jobs_are_fifty_results_in_order_with_the_types_of_the_standard(line: LineOnLoop) -> None:
    async def work(plc: Visitor) -> None:
        await plc.listen(1024)
        await plc.automatic()
        jobs = []
        for number in range(JOBS):
            job, error = await plc.start(f"part {number}")
            assert error == 0, number
            jobs.append(job)
            await plc.until(number + 1)
        results = [event.get_event_props_as_fields_dict() for event in plc.events]
        assert [one["JobId"].Value.Id for one in results] == jobs and len(set(jobs)) == JOBS
        assert [one["PartId"].Value.Id for one in results] == [f"part {number}" for number in range(JOBS)]
        shown = [part.identity.part % 2 for part in line.taken[-JOBS:]]
        assert [one["ResultContent"].Value[0].Value for one in results] == [("PASS", "FAIL")[odd] for odd in shown]
        last = results[-1]
        digest = bytes.fromhex("89abcdef" * 8)
        recipe = ua.RecipeIdInternalDataType(Id="bracket", Version="7", Hash=digest, HashAlgorithm="SHA-256")
        assert last["IsPartial"] == ua.Variant(False, ua.VariantType.Boolean) and last["ResultState"].Value == 1
        assert last["InternalRecipeId"].Value == recipe
        assert [one.Value for one in last["ResultContent"].Value[1:]] == ["JUDGED", 0.25, 0.5, 2, 1.5, 17, 4]
        handle, found, error = await plc.call("ResultManagement.GetResultById", last["ResultId"].Value, 0)
        assert (handle, found.JobId.Id, error) == (0, jobs[-1], 0)
        assert (await plc.node("ResultManagement.Results.Newest").read_value()).ResultId == last["ResultId"].Value
        empty = [ua.Variant(None)] * 7
        complete, count, _, several, error = await plc.call(
            "ResultManagement.GetResultListFiltered", 0, *empty, ua.JobIdDataType(Id=jobs[3]), *map(_u32, (0, 0)), 0
        )
        assert (complete, count, [one.PartId.Id for one in several], error) == (True, 1, ["part 3"], 0)

    visit(line, work)


def _u32(value: int) -> ua.Variant:
    return ua.Variant(value, ua.VariantType.UInt32)


def test_an_unknown_certificate_is_refused_and_lies_where_an_engineer_finds_it(line: LineOnLoop) -> None:
    async def nothing(_: Visitor) -> None:
        raise AssertionError("it was let in")

    with pytest.raises(ua.uaerrors.BadCertificateUntrusted):
        visit(line, nothing, "stranger", trusted=False)
    (kept,) = (line.settings.data / "opcua" / "rejected").glob("Inspector-stranger_*.der")
    kept.rename(kept.parent.parent / "trusted" / kept.name)

    async def read(plc: Visitor) -> None:
        assert (await plc.client.nodes.server_state.read_value()) == 0

    visit(line, read, "stranger", trusted=False)


async def _bare(line: LineOnLoop) -> Client:
    """A channel without security, as everybody may open one to ask for endpoints."""
    client = Client(f"opc.tcp://{line.settings.opcua.listen}", timeout=30)
    await client.connect_socket()
    await client.send_hello()
    await client.open_secure_channel()
    return client


def test_without_a_certificate_nobody_gets_beyond_the_list_of_endpoints(line: LineOnLoop) -> None:
    async def go() -> None:
        client = await _bare(line)
        endpoints = await client.get_endpoints()
        assert {one.SecurityMode for one in endpoints} == {ua.MessageSecurityMode.SignAndEncrypt}
        with pytest.raises(ua.uaerrors.BadServiceUnsupported):
            await client.uaclient.register_server(ua.RegisteredServer())
        await client.uaclient.create_session(ua.CreateSessionParameters(SessionName="bare", RequestedSessionTimeout=60_000.0))
        for service in (client.nodes.server_state.read_value(), client.nodes.objects.get_children()):
            with pytest.raises(ua.uaerrors.BadSessionNotActivated):
                await service
        with pytest.raises(ua.uaerrors.BadSecurityModeRejected):
            await client.activate_session()
        client.disconnect_socket()

    asyncio.run(go())


def test_a_session_is_not_taken_over_by_its_token(line: LineOnLoop) -> None:
    async def work(_: Visitor) -> None:
        for token in range(1001, 1040):
            client = await _bare(line)
            client.uaclient.session.restore_authentication_token(ua.NodeId(token))
            with pytest.raises(ua.uaerrors.BadSessionIdInvalid):
                await client.uaclient.activate_session(ua.ActivateSessionParameters(UserIdentityToken=ua.AnonymousIdentityToken()))
            with pytest.raises(ua.UaError):
                await client.nodes.server_state.read_value()
            client.disconnect_socket()

    visit(line, work)


def test_methods_answer_with_an_error_and_never_with_an_exception(line: LineOnLoop) -> None:
    async def work(plc: Visitor) -> None:
        await plc.call("VisionStateMachine.Reset", 0, "")
        assert await plc.state() == "Preoperational"
        assert await plc.start("p") == ("", JobError.WRONG_STATE)
        assert await plc.call("VisionStateMachine.Halt", 1, "why") == 0 and await plc.state() == "Halted"
        await plc.automatic()
        assert await plc.state() == "Operational"
        inner = plc.node("VisionStateMachine.AutomaticModeStateMachine.CurrentState.Id")
        assert await inner.read_value() == ua.NodeId(5057, plc.vision)
        assert await plc.start("p", recipe="lid") == ("", JobError.RECIPE_NOT_PREPARED)
        assert await plc.start("p", recipe="unheard of") == ("", JobError.RECIPE_UNKNOWN)
        single = "VisionStateMachine.AutomaticModeStateMachine.StartSingleJob"
        assert (await plc.call(single))[1] == 0, "arguments may be missing"
        await asyncio.sleep(0)
        assert (await plc.call(single, 1, 2, 3, "product", [4]))[1] == JobError.PARAMETERS
        assert (await plc.call("ResultManagement.GetResultById", "none", 0))[1:][1] == JobError.NO_SUCH_RESULT
        assert (await plc.call("ResultManagement.GetResultComponentsById", "none", 0))[-1] == JobError.NO_SUCH_RESULT

    visit(line, work)


def test_recipes_are_listed_prepared_and_let_go(line: LineOnLoop) -> None:
    async def work(plc: Visitor) -> None:
        await plc.listen(1022)
        await plc.automatic()
        nothing = [ua.RecipeIdExternalDataType(), ua.ProductIdDataType()]
        listed = await plc.call("RecipeManagement.GetRecipeListFiltered", *nothing, 2, *map(_u32, (0, 0)), 0)
        assert [one.Id for one in listed[3]] == ["bracket", "lid", "broken"] and listed[4] == 0
        prepared, complete, error = await plc.call(
            "RecipeManagement.PrepareRecipe", ua.RecipeIdExternalDataType(Id="lid"), ua.RecipeIdInternalDataType()
        )
        assert (prepared.Id, complete, error) == ("lid", True, 0)
        await plc.until(1)
        assert await plc.node("RecipeManagement.Recipes.lid.IsPrepared").read_value() is True
        assert (await plc.start("p", recipe="lid"))[1] == 0
        await asyncio.sleep(0.1)
        ids = ua.RecipeIdExternalDataType(Id="lid"), ua.RecipeIdInternalDataType()
        assert (await plc.call("RecipeManagement.UnprepareRecipe", *ids))[1] == 0
        assert await plc.start("p") == ("", JobError.WRONG_STATE)
        ids = ua.RecipeIdExternalDataType(Id="broken"), ua.RecipeIdInternalDataType()
        failed = await plc.call("RecipeManagement.PrepareRecipe", *ids)
        assert failed[1:] == [False, JobError.RECIPE_FAILED]
        assert await plc.call("RecipeManagement.Recipes.bracket.Prepare") == [True, 0]
        assert (await plc.start("p"))[1] == 0

    visit(line, work)


def test_the_handshake_by_tags_and_nothing_else_can_be_written(line: LineOnLoop) -> None:
    async def work(plc: Visitor) -> None:
        await plc.call("VisionStateMachine.Reset", 0, "")

        async def write(name: str, value: Any, kind: ua.VariantType = ua.VariantType.Boolean) -> None:
            await plc.node(f"Signals.{name}").write_value(ua.Variant(value, kind))

        async def until(name: str, value: Any) -> None:
            async with asyncio.timeout(20):
                while await plc.node(f"Signals.{name}").read_value() != value:
                    await asyncio.sleep(0.005)

        for name in ("Status.Ready", "Result", "Status"):
            with pytest.raises(ua.uaerrors.BadNotWritable):
                await write(name, 1, ua.VariantType.UInt16)
        with pytest.raises(ua.uaerrors.BadNotWritable):
            await plc.node("SystemState").write_value(ua.Variant(None))
        await write("Control.Enable", True)
        await until("Status.Ready", True)
        assert await plc.call("VisionStateMachine.SelectModeAutomatic") == JobError.ELSEWHERE
        await write("PartId", "T-1", ua.VariantType.String)
        await write("Control.Trigger", True)
        await until("Status.TriggerAck", True)
        await write("Control.Trigger", False)
        await until("Status.ResultValid", True)
        names = ("Result", "ResultCheck", "ResultPartId", "LargestX")
        result, check, part, x = [await plc.node(f"Signals.{name}").read_value() for name in names]
        assert (result in {1, 2}, check, part, x) == (True, 65_535 - result, "T-1", 17)
        await write("Control.ResultAck", True)
        await until("Status.ResultValid", False)
        assert await plc.node("Signals.Result").read_value() == 0
        await write("Control.ResultAck", False)
        await write("Control.Enable", False)
        await plc.automatic()
        with pytest.raises(ua.uaerrors.BadUserAccessDenied):
            await write("Control.Trigger", True)

    visit(line, work)


def test_nothing_is_ready_and_no_result_stands_while_the_line_process_hangs(line: LineOnLoop) -> None:
    async def work(plc: Visitor) -> None:
        await plc.automatic()
        held, freed = threading.Event(), threading.Event()

        async def hang() -> None:
            held.set()
            freed.wait(60)

        hanging = threading.Thread(target=line.run, args=(hang(),))
        hanging.start()
        try:
            assert held.wait(60)
            async with asyncio.timeout(30):
                while await plc.state() != "Error":
                    await asyncio.sleep(0.02)
            names = ("Status.Ready", "Status.ResultValid", "Result", "ErrorCode")
            assert [await plc.node(f"Signals.{name}").read_value() for name in names] == [False, False, 0, 11]
        finally:
            freed.set()
            hanging.join()
        async with asyncio.timeout(30):
            while await plc.state() == "Error":
                await asyncio.sleep(0.02)
        await plc.automatic()
        assert (await plc.start("p"))[1] == 0

    visit(line, work)


def test_a_foreign_client_gets_each_result_once_with_its_values(line: LineOnLoop) -> None:
    environment = node_modules("node-opcua-client")
    script = Path(__file__).parents[1] / "peers" / "opcua_client.mjs"
    folder = line.settings.data / "node"

    def run(jobs: int) -> dict[str, Any]:
        command = ["node", str(script), f"opc.tcp://{line.settings.opcua.listen}", str(folder), str(jobs), "10", "secure"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=environment)
        assert done.returncode == 0, done.stderr
        told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return told

    async def reset(plc: Visitor) -> None:
        await plc.call("VisionStateMachine.Reset", 0, "")

    visit(line, reset)
    assert "BadCertificateUntrusted" in run(1)["refused"]
    for kept in (line.settings.data / "opcua" / "rejected").iterdir():
        kept.rename(kept.parent.parent / "trusted" / kept.name)
    told = run(JOBS)
    assert (told["errors"], told.get("refused"), told["automatic"]) == ([], None, 0)
    assert [one["part"] for one in told["results"]] == [f"part {number}" for number in range(1, JOBS + 1)]
    assert len({one["job"] for one in told["results"]}) == JOBS
    assert all(one["partial"] is False and one["state"] == 1 and one["recipe"] == line.recipe for one in told["results"])
    assert all(one["content"][1:] == ["JUDGED", 0.25, 0.5, 2, 1.5, 17, 4] for one in told["results"])
    assert told["found"]["content"] == told["results"][-1]["content"] and told["found"]["partial"] is False


def test_what_was_never_judged_is_invalid_also_when_the_server_is_killed(line: LineOnLoop) -> None:
    async def abort(plc: Visitor) -> None:
        await plc.automatic()
        assert (await plc.start("never judged"))[1] == 0
        await plc.call("VisionStateMachine.AutomaticModeStateMachine.Abort", 0, "")
        newest = await plc.node("ResultManagement.Results.Newest").read_value()
        assert (newest.PartId.Id, newest.ResultState, newest.ResultContent[0].Value) == ("never judged", 3, "INVALID")
        await plc.automatic()
        assert (await plc.start("under way"))[1] == 0
        _kill(line)

    async def look(plc: Visitor) -> None:
        await plc.listen(1024)
        await plc.call("VisionStateMachine.ConfirmAll", ua.LocalizedText("seen"))
        async with asyncio.timeout(60):
            while not await plc.node("Signals.Status.Ready").read_value():
                await asyncio.sleep(0.02)
        assert (await plc.start("after"))[1] == 0
        await plc.until(1)
        content = plc.events[-1].get_event_props_as_fields_dict()["ResultContent"].Value
        assert content[0].Value in {"PASS", "FAIL"} and content[1].Value == "JUDGED"

    judge = line.judge
    line.judge = lambda part: None
    try:
        with contextlib.suppress(ua.UaError, OSError, asyncio.TimeoutError):
            visit(line, abort)
        until(lambda: bool(line.port.problems) and not line.port.listening, "the port says that its server is gone")
    finally:
        line.judge = judge
    deadline = monotonic() + 180
    while not line.port.listening or line.port.problems:
        assert monotonic() < deadline, line.port.problems
        sleep(0.05)
    visit(line, look)
    line.close()  # the last test of them: the new server's thread is no other's


def _kill(line: LineOnLoop) -> None:
    # Other tests of this process may have had multiprocessing start its own tracker.
    (child,) = (one for one in psutil.Process().children() if not any("resource_tracker" in word for word in one.cmdline()))
    child.kill()
