"""The station as a VisionSystemType of OPC 40100-1: its states, its methods, its recipes and results, and their events."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from asyncua import Node, Server, ua
from asyncua.common.instantiate_util import instantiate

from inspector.core.line.line_words import error_in_words
from inspector.core.line.vocabulary import LineError, LineState, LineStatus
from inspector.signals.opcua.nodes import EventSource, Field, below, made, named, numbered, remove, show, show_nothing
from inspector.signals.opcua.results import FIELDS, KeptResults, id_field, vision_result
from inspector.signals.opcua.talk import JobBegan, JobError, Look, RecipeCame, ResultMade
from inspector.signals.opcua.vision_methods import Call, VisionMethods

_NOT_OF_THIS_STATION = (
    ("ConfigurationManagement",),
    ("SafetyStateManagement",),
    ("DiagnosticLevel",),
    *(("RecipeManagement", name) for name in ("AddRecipe", "PrepareProduct", "Products", "RecipeTransfer", "RemoveRecipe")),
    *(("RecipeManagement", name) for name in ("UnlinkProduct", "UnprepareProduct")),
    ("ResultManagement", "ResultTransfer"),
    *(("VisionStateMachine", f"{state}StepModel") for state in ("Error", "Halted", "Preoperational")),
    *(
        ("VisionStateMachine", "AutomaticModeStateMachine", name)
        for name in ("ContinuousExecutionStepModel", "InitializedStepModel", "ReadyStepModel", "SingleExecutionStepModel", "SimulationMode")
    ),
)
"""Optional parts of the type that mean nothing here; configuration and recipes are made in the station's window."""

_STATES = {
    LineState.PREOPERATIONAL: (5028, "Preoperational"),
    LineState.HALTED: (5029, "Halted"),
    LineState.ERROR: (5030, "Error"),
    LineState.INITIALIZED: (5056, "Initialized"),
    LineState.READY: (5057, "Ready"),
    LineState.SINGLE_EXECUTION: (5058, "SingleExecution"),
    LineState.CONTINUOUS_EXECUTION: (5059, "ContinuousExecution"),
}
"""Node of each state and its name. The nodes are those of the types: an instance of the automatic mode has none of its own."""

_OPERATIONAL = (5031, "Operational")
_EVENTS = {
    "JobStarted": 1013,
    "StateChanged": 1018,
    "Error": 1019,
    "ErrorResolved": 1020,
    "RecipePrepared": 1022,
    "Ready": 1023,
    "ResultReady": 1024,
    "AcquisitionDone": 1025,
}
"""Node of each event's type."""

_TEXT, _ID = ua.VariantType.LocalizedText, ua.VariantType.NodeId
_PRODUCTIVE, _STANDBY, _DOWN = 1, 2, 5
"""SystemState by SEMI E10: PRD, SBY, UDT."""

_LOW, _HIGH = 100, 800
"""Severities."""


class VisionSystem:
    """``idx``: of the standard's namespace, ``own`` of the station's. ``call`` reaches the line; see :data:`Call`."""

    def __init__(self, server: Server, idx: int, own: int, run: str, recipes: Sequence[tuple[int, str]], call: Call) -> None:
        self._server = server
        self._idx = idx
        self._own = own
        self._run = run
        self._recipes = dict(recipes)
        self._results = KeptResults()
        self._methods = VisionMethods(server, idx, recipes, self._results, call, self._in_use)
        self._look: Look | None = None
        self._job = ""
        self._nodes: dict[str, Node] = {}
        self._prepared: dict[str, Node] = {}
        self._newest: dict[str, ua.NodeId] = {}
        self._events: EventSource

    async def build(self, parent: Node, station: str) -> Node:
        """Make it below ``parent``, and return it."""
        name = ua.QualifiedName(station, self._own)
        root = await parent.add_object(named(station, self._own), name, objecttype=numbered(1003, self._idx))
        for path in _NOT_OF_THIS_STATION:
            await remove(self._server, await self._child(root, *path))
        for key, path in _PATHS.items():
            self._nodes[key] = await self._child(root, *path)
        machine, automatic = self._nodes["machine"], self._nodes["automatic"]
        self._events = EventSource(self._server, station, (root, machine, automatic, self._nodes["results"], self._nodes["recipes"]))
        await self._events.prepare()
        await self._methods.link(machine, automatic, self._nodes["recipes"], self._nodes["results"])
        for number, recipe in self._recipes.items():
            if recipe not in self._prepared:  # a recipe may have several numbers
                await self._add_recipe(number, recipe)
        await self._add_newest()
        return root

    def _in_use(self) -> int:
        return 0 if self._look is None or self._look.unprepared else self._look.outputs.recipe

    async def _child(self, node: Node, *path: str) -> Node:
        zero = {"CurrentState", "Id"}
        return await node.get_child([ua.QualifiedName(name, 0 if name in zero else self._idx) for name in path])

    async def _add_recipe(self, number: int, name: str) -> None:
        folder = await self._child(self._nodes["recipes"], "Recipes")
        kind = numbered(1002, self._idx)
        node = await folder.add_object(below(folder, name), ua.QualifiedName(name, self._own), kind, instantiate_optional=False)
        kept = await self._child(node, "InternalId")
        await show(self._server, kept.nodeid, made("RecipeIdInternalDataType", Id=name), ua.VariantType.ExtensionObject)
        outside = ua.Variant(made("RecipeIdExternalDataType", Id=name), ua.VariantType.ExtensionObject)
        await node.add_property(below(node, "ExternalId"), ua.QualifiedName("ExternalId", self._idx), outside)
        self._prepared[name] = await self._child(node, "IsPrepared")
        await self._methods.link_recipe(node, number)

    async def _add_newest(self) -> None:
        folder = await self._child(self._nodes["results"], "Results")
        kind = self._server.get_node(numbered(2002, self._idx))
        node = (await instantiate(folder, kind, nodeid=below(folder, "Newest"), bname=ua.QualifiedName("Newest", self._own)))[0]
        self._newest[""] = node.nodeid
        for one in await node.get_children():
            name = (await one.read_browse_name()).Name
            if name in FIELDS:
                self._newest[name] = one.nodeid
            else:
                await remove(self._server, one)

    # What the line shows

    async def look(self, look: Look) -> None:
        """States, and the events of their changes."""
        before, self._look = self._look, look
        if before is None or before.state != look.state:
            await self._show_state(look.state)
            if before is not None:
                await self._send("StateChanged", f"{_STATES[look.state][1]}", _LOW, _transition(self._idx, before.state, look.state))
        recipe = 0 if look.unprepared else look.outputs.recipe
        if before is None or recipe != (0 if before.unprepared else before.outputs.recipe):
            for name, node in self._prepared.items():
                await show(self._server, node.nodeid, name == self._recipes.get(recipe), ua.VariantType.Boolean)
        if before is None:
            return
        await self._send_errors(before, look)
        if look.outputs.status & LineStatus.READY and not before.outputs.status & LineStatus.READY:
            await self._send("Ready", "ready for the next part", _LOW, {"JobId": id_field("JobIdDataType", self._job)})

    async def _show_state(self, state: LineState) -> None:
        operational = state in _AUTOMATIC
        number, name = _OPERATIONAL if operational else _STATES[state]
        await show(self._server, self._nodes["state"].nodeid, ua.LocalizedText(name), _TEXT)
        await show(self._server, self._nodes["state id"].nodeid, numbered(number, self._idx), _ID)
        inner, inner_id = self._nodes["automatic state"].nodeid, self._nodes["automatic state id"].nodeid
        if operational:
            await show(self._server, inner, ua.LocalizedText(_STATES[state][1]), _TEXT)
            await show(self._server, inner_id, numbered(_STATES[state][0], self._idx), _ID)
        else:
            await show_nothing(self._server, inner)
            await show_nothing(self._server, inner_id)
        system = _DOWN if state == LineState.ERROR else _PRODUCTIVE if operational else _STANDBY
        value = made("SystemStateDescriptionDataType", State=made("SystemStateDataType", value=system), StateDescription=name)
        await show(self._server, self._nodes["system"].nodeid, value, ua.VariantType.ExtensionObject)

    async def _send_errors(self, before: Look, look: Look) -> None:
        was, now = before.outputs.error, look.outputs.error
        if was == now:
            return
        fields = _transition(self._idx, before.state, look.state)
        if was != LineError.NONE:
            await self._send("ErrorResolved", error_in_words(was), _LOW, fields)
        if now != LineError.NONE:
            await self._send("Error", error_in_words(now), _HIGH, fields)

    async def job_began(self, message: JobBegan) -> None:
        """A job was taken."""
        self._job = message.job.id
        await self._send("JobStarted", f"job {self._job}", _LOW, {"JobId": id_field("JobIdDataType", self._job)})

    async def recipe_came(self, message: RecipeCame) -> None:
        """A recipe is in use; one that cannot be stands as an error of the line."""
        name = self._recipes.get(message.number, "")
        if message.error == JobError.NONE and name:
            fields = {
                "ExternalId": id_field("RecipeIdExternalDataType", name),
                "InternalId": id_field("RecipeIdInternalDataType", name),
                "ProductId": id_field("ProductIdDataType", ""),
            }
            await self._send("RecipePrepared", f"recipe {name}", _LOW, fields)

    async def result_made(self, message: ResultMade) -> None:
        """A part's result: kept, shown, told."""
        result = vision_result(message, self._run)
        self._results.keep(result)
        await show(self._server, self._newest[""], result.value, ua.VariantType.ExtensionObject)
        for name in FIELDS:
            value, kind = result.field(name)
            await show(self._server, self._newest[name], value, kind)
        if result.captured is not None:
            job = {"JobId": id_field("JobIdDataType", result.job)}
            await self._send("AcquisitionDone", "the picture was taken", _LOW, job, result.captured)
        await self._send("ResultReady", result.verdict, _LOW, result.fields())

    async def _send(self, name: str, text: str, severity: int, fields: dict[str, Field], at: datetime | None = None) -> None:
        source = 2 if name in {"StateChanged", "Error", "ErrorResolved"} else 3
        await self._events.send(numbered(_EVENTS[name], self._idx), text, severity, fields, at, source)


_AUTOMATIC = {LineState.INITIALIZED, LineState.READY, LineState.SINGLE_EXECUTION, LineState.CONTINUOUS_EXECUTION}

_MACHINE = ("VisionStateMachine",)
_MODE = (*_MACHINE, "AutomaticModeStateMachine")
_PATHS: dict[str, tuple[str, ...]] = {
    "machine": _MACHINE,
    "automatic": _MODE,
    "recipes": ("RecipeManagement",),
    "results": ("ResultManagement",),
    "system": ("SystemState",),
    "state": (*_MACHINE, "CurrentState"),
    "state id": (*_MACHINE, "CurrentState", "Id"),
    "automatic state": (*_MODE, "CurrentState"),
    "automatic state id": (*_MODE, "CurrentState", "Id"),
}


def _transition(idx: int, before: LineState, after: LineState) -> dict[str, Field]:
    """Fields of an event of type TransitionEventType (OPC 10000-16)."""
    (was, was_name), (now, now_name) = _STATES[before], _STATES[after]
    return {
        "Transition": (ua.LocalizedText(f"{was_name}To{now_name}"), _TEXT),
        "Transition/Id": (ua.NodeId(), _ID),
        "FromState": (ua.LocalizedText(was_name), _TEXT),
        "FromState/Id": (numbered(was, idx), _ID),
        "ToState": (ua.LocalizedText(now_name), _TEXT),
        "ToState/Id": (numbered(now, idx), _ID),
    }
