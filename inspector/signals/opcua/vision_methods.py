"""What clients call by OPC 40100-1. Every method answers; what it cannot do stands in its argument Error."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from asyncua import Node, Server, ua

from inspector.signals.opcua.nodes import made
from inspector.signals.opcua.results import KeptResults, VisionResult, no_result
from inspector.signals.opcua.talk import Ask, CallAnswer, JobError, LineJob, Prepare, StartJob

Call = Callable[[Callable[[int], StartJob | Ask | Prepare]], Awaitable[CallAnswer]]
"""Sends what it makes of the number of a call, and waits for the answer to it."""

Method = Callable[..., Awaitable[list[ua.Variant]]]

_COMPONENT_IDS = (
    "MeasId",
    "PartId",
    "ExternalRecipeId",
    "InternalRecipeId",
    "ProductId",
    "ExternalConfigurationId",
    "InternalConfigurationId",
    "JobId",
)

_FILTER_IDS = (
    "MeasId",
    "PartId",
    "ExternalRecipeId",
    "InternalRecipeId",
    "ExternalConfigurationId",
    "InternalConfigurationId",
    "ProductId",
    "JobId",
)


class VisionMethods:
    """The methods of one vision system. ``idx``: of the standard's namespace. ``in_use``: the line's number of the prepared recipe, 0 for
    none."""

    def __init__(
        self, server: Server, idx: int, recipes: Sequence[tuple[int, str]], results: KeptResults, call: Call, in_use: Callable[[], int]
    ) -> None:
        self._server = server
        self._idx = idx
        self._recipes = dict(recipes)
        self._results = results
        self._call = call
        self._in_use = in_use

    async def link(self, machine: Node, automatic: Node, recipes: Node, results: Node) -> None:
        """Join them with the methods of those objects."""
        for node, name, what in (
            (machine, "Reset", "reset"),
            (machine, "Halt", "halt"),
            (machine, "SelectModeAutomatic", "automatic"),
            (automatic, "Stop", "stop"),
            (automatic, "Abort", "abort"),
        ):
            await self._link(node, name, self._asking(what))
        await self._link(machine, "ConfirmAll", self._asking("confirm", answers=False))
        await self._link(automatic, "StartSingleJob", self._starting(False))
        await self._link(automatic, "StartContinuous", self._starting(True))
        await self._link(recipes, "PrepareRecipe", self._prepare_recipe)
        await self._link(recipes, "UnprepareRecipe", self._unprepare_recipe)
        await self._link(recipes, "GetRecipeListFiltered", self._recipe_list)
        await self._link(recipes, "ReleaseRecipeHandle", _released)
        await self._link(results, "GetResultById", self._result_by_id)
        await self._link(results, "GetResultComponentsById", self._components_by_id)
        await self._link(results, "GetResultListFiltered", self._result_list)
        await self._link(results, "ReleaseResultHandle", _released)

    async def _link(self, node: Node, name: str, method: Method) -> None:
        async def called(_: ua.NodeId, *given: ua.Variant) -> list[ua.Variant]:
            return await method(*(one.Value for one in given))

        self._server.link_method(await node.get_child(ua.QualifiedName(name, self._idx)), called)

    async def link_recipe(self, node: Node, number: int) -> None:
        """Join the methods of one recipe."""

        async def prepare(*_: Any) -> list[ua.Variant]:
            return (await self._prepare(number))[1:]

        await self._link(node, "Prepare", prepare)
        await self._link(node, "Unprepare", self._asking("unprepare"))

    def _asking(self, what: Any, answers: bool = True) -> Method:
        async def ask(*_: Any) -> list[ua.Variant]:
            answer = await self._call(lambda call: Ask(call, what))
            return [_error(answer.error)] if answers else []

        return ask

    def _starting(self, continuous: bool) -> Method:
        async def start(
            measurement: Any = None, part: Any = None, recipe: Any = None, product: Any = None, more: Any = None, *_: Any
        ) -> list[ua.Variant]:
            number, error = self._number(recipe)
            if more or _id(product):
                error = JobError.PARAMETERS
            job = LineJob("", _id(measurement), _id(part), continuous)
            answer = CallAnswer(0, error) if error else await self._call(lambda call: StartJob(call, job, number))
            return [_extension("JobIdDataType", Id=answer.job), _error(answer.error)]

        return start

    def _number(self, *ids: Any) -> tuple[int, JobError]:
        """The line's number of a recipe by its name, 0 where none is named."""
        name = next((text for text in map(_id, ids) if text), "")
        if not name:
            return 0, JobError.NONE
        number = next((number for number, known in self._recipes.items() if name in {known, str(number)}), 0)
        return number, JobError.NONE if number else JobError.RECIPE_UNKNOWN

    async def _prepare_recipe(self, outside: Any = None, inside: Any = None, *_: Any) -> list[ua.Variant]:
        number, error = self._number(outside, inside)
        if not number:
            error = error or JobError.RECIPE_UNKNOWN
            return [_extension("RecipeIdInternalDataType", Id=""), _boolean(False), _error(error)]
        return await self._prepare(number)

    async def _prepare(self, number: int) -> list[ua.Variant]:
        answer = await self._call(lambda call: Prepare(call, number))
        done = answer.error == JobError.NONE
        name = self._recipes[number] if done else ""
        return [_extension("RecipeIdInternalDataType", Id=name), _boolean(done and answer.completed), _error(answer.error)]

    async def _unprepare_recipe(self, outside: Any = None, inside: Any = None, *_: Any) -> list[ua.Variant]:
        number, error = self._number(outside, inside)
        if not error and (not number or number != self._in_use()):
            error = JobError.RECIPE_NOT_PREPARED
        if not error:
            error = (await self._call(lambda call: Ask(call, "unprepare"))).error
        return [_extension("RecipeIdInternalDataType", Id="" if error else self._recipes[number]), _error(error)]

    async def _recipe_list(
        self, outside: Any = None, _product: Any = None, prepared: Any = 2, most: Any = 0, start: Any = 0, *_: Any
    ) -> list[ua.Variant]:
        in_use = self._recipes.get(self._in_use())
        wanted = {0: False, 1: True}.get(_whole(prepared, 2))
        names = dict.fromkeys(self._recipes.values())
        fitting = [name for name in names if _id(outside) in {"", name} and (wanted is None or wanted == (name == in_use))]
        first, last = _whole(start), _whole(start) + (_whole(most) or len(fitting))
        found = [made("RecipeIdInternalDataType", Id=name) for name in fitting[first:last]]
        return [_boolean(last >= len(fitting)), _count(len(found)), _count(0), _extensions(found), _error(JobError.NONE)]

    async def _result_by_id(self, wanted: Any = None, *_: Any) -> list[ua.Variant]:
        found = self._results.find(_id(wanted))
        value = no_result() if found is None else found.value
        return [_count(0), ua.Variant(value, ua.VariantType.ExtensionObject), _found(found)]

    async def _components_by_id(self, wanted: Any = None, *_: Any) -> list[ua.Variant]:
        found = self._results.find(_id(wanted))
        value = no_result() if found is None else found.value
        ids = [_extension_of(getattr(value, name)) for name in _COMPONENT_IDS]
        return [
            _boolean(False),
            _count(0),
            _boolean(bool(value.IsPartial)),
            _boolean(False),
            ua.Variant(value.ResultState, ua.VariantType.Int32),
            *ids,
            ua.Variant(value.CreationTime or datetime.now(UTC), ua.VariantType.DateTime),
            _extension_of(value.ProcessingTimes or made("ProcessingTimesDataType")),
            ua.Variant(value.ResultContent, ua.VariantType.Variant),
            _found(found),
        ]

    async def _result_list(self, *given: Any) -> list[ua.Variant]:
        state, *ids = [*given, *[None] * 12][:9]
        wanted = {name: _id(value) for name, value in zip(_FILTER_IDS, ids, strict=True)}
        most, start = ([*given, *[None] * 12])[9:11]
        found, complete = self._results.find_all(wanted, _whole(state), _whole(start), _whole(most))
        values = [one.value for one in found]
        return [_boolean(complete), _count(len(values)), _count(0), _extensions(values), _error(JobError.NONE)]


async def _released(*_: Any) -> list[ua.Variant]:
    """There is nothing to release: no handle is given out."""
    return [_error(JobError.NONE)]


def _id(value: Any) -> str:
    """Of one of the standard's ids; empty where a client gave none, or something else."""
    text = value if isinstance(value, str) else getattr(value, "Id", None)
    return text.strip() if isinstance(text, str) else ""


def _whole(value: Any, instead: int = 0) -> int:
    return max(int(value), 0) if isinstance(value, int) else instead


def _error(error: JobError) -> ua.Variant:
    return ua.Variant(int(error), ua.VariantType.Int32)


def _found(result: VisionResult | None) -> ua.Variant:
    return _error(JobError.NO_SUCH_RESULT if result is None else JobError.NONE)


def _boolean(value: bool) -> ua.Variant:
    return ua.Variant(value, ua.VariantType.Boolean)


def _count(value: int) -> ua.Variant:
    return ua.Variant(value, ua.VariantType.UInt32)


def _extension(type_name: str, **values: Any) -> ua.Variant:
    return ua.Variant(made(type_name, **values), ua.VariantType.ExtensionObject)


def _extension_of(value: Any) -> ua.Variant:
    return ua.Variant(value, ua.VariantType.ExtensionObject)


def _extensions(values: list[Any]) -> ua.Variant:
    return ua.Variant(values, ua.VariantType.ExtensionObject, is_array=True)
