"""Results of the station as OPC 40100-1 has them."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from asyncua import ua

from inspector.core.line.vocabulary import LineResult, Why
from inspector.signals.opcua.nodes import Field, made, structure
from inspector.signals.opcua.talk import ResultMade

RESULTS_KEPT = 100
"""Results that GetResultById and GetResultListFiltered find."""

COMPLETED, ABORTED, FAILED = 1, 3, 4
"""ResultState by OPC 40100-1: judged, stopped by a client, never judged."""

FIELDS = (
    "ResultId",
    "IsPartial",
    "IsSimulated",
    "ResultState",
    "MeasId",
    "PartId",
    "ExternalRecipeId",
    "InternalRecipeId",
    "InternalConfigurationId",
    "JobId",
    "CreationTime",
    "ProcessingTimes",
    "ResultContent",
)
"""Fields of a result that the station fills in."""

_PLAIN = {"IsPartial": ua.VariantType.Boolean, "IsSimulated": ua.VariantType.Boolean, "ResultState": ua.VariantType.Int32}
_PLAIN |= {"CreationTime": ua.VariantType.DateTime, "ResultContent": ua.VariantType.Variant}


@dataclass(frozen=True)
class VisionResult:
    """One result: ``id``, ``job`` and ``value``, a ResultDataType. ``captured``: when its picture was taken, None without one."""

    id: str
    job: str
    value: Any
    captured: datetime | None

    @property
    def verdict(self) -> str:
        """PASS, FAIL or INVALID."""
        return str(self.value.ResultContent[0].Value)

    def field(self, name: str) -> Field:
        """One field with its type, for events and variables."""
        return getattr(self.value, name), _PLAIN.get(name, ua.VariantType.ExtensionObject)

    def fields(self) -> dict[str, Field]:
        """All that the station fills in."""
        return {name: self.field(name) for name in FIELDS}


def vision_result(message: ResultMade, run: str) -> VisionResult:
    """The result of a part. ``run``: makes ids unlike those of every other start."""
    shown, judged, job = message.shown, message.judged, message.job
    state = COMPLETED if shown.result in {LineResult.PASS, LineResult.FAIL} else ABORTED if shown.why == Why.ABORTED else FAILED
    now = datetime.now(UTC)
    captured = _moment(judged.captured_at, now) if judged is not None else None
    recipe = judged.recipe if judged is not None else ""
    identity = f"{run}-{message.number}"
    value = made(
        "ResultDataType",
        ResultId=made("ResultIdDataType", Id=identity),
        HasTransferableDataOnFile=False,
        IsPartial=shown.place < shown.of,
        IsSimulated=False,
        ResultState=state,
        MeasId=made("MeasIdDataType", Id=job.measurement if job else ""),
        PartId=made("PartIdDataType", Id=job.part if job else shown.serial),
        ExternalRecipeId=made("RecipeIdExternalDataType", Id=recipe),
        InternalRecipeId=made(
            "RecipeIdInternalDataType",
            Id=recipe,
            Version=judged.recipe_version if judged is not None else "",
            Hash=_digest(judged.recipe_sha256 if judged is not None else ""),
            HashAlgorithm="SHA-256",
        ),
        InternalConfigurationId=made("ConfigurationIdDataType", Id=""),
        JobId=made("JobIdDataType", Id=job.id if job else ""),
        CreationTime=now,
        ProcessingTimes=made(
            "ProcessingTimesDataType",
            StartTime=captured or now,
            EndTime=now,
            AcquisitionDuration=0.0,
            ProcessingDuration=float(shown.latency_ms),
        ),
        ResultContent=[
            ua.Variant(shown.result.name, ua.VariantType.String),
            ua.Variant(shown.why.name, ua.VariantType.String),
            ua.Variant(shown.score, ua.VariantType.Double),
            ua.Variant(shown.limit, ua.VariantType.Double),
            ua.Variant(shown.regions, ua.VariantType.UInt32),
            ua.Variant(shown.largest, ua.VariantType.Double),
            ua.Variant(shown.x, ua.VariantType.Int32),
            ua.Variant(shown.y, ua.VariantType.Int32),
        ],
    )
    return VisionResult(identity, job.id if job else "", value, captured)


def _moment(monotonic_s: float, now: datetime) -> datetime | None:
    """A moment of the monotonic clock, which is the same in all processes of a machine, as a time of the day."""
    if not math.isfinite(monotonic_s):
        return None
    return now - timedelta(seconds=min(max(time.monotonic() - monotonic_s, 0.0), 3600.0))


def _digest(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


class KeptResults:
    """The last results, newest last."""

    def __init__(self) -> None:
        self._results: deque[VisionResult] = deque(maxlen=RESULTS_KEPT)

    def keep(self, result: VisionResult) -> None:
        """One more."""
        self._results.append(result)

    def find(self, identity: str) -> VisionResult | None:
        """By ResultId; None if there is none any more."""
        return next((one for one in self._results if one.id == identity), None)

    def find_all(self, wanted: dict[str, str], state: int, start: int, most: int) -> tuple[Sequence[VisionResult], bool]:
        """Those that have every id of ``wanted`` (by name of the field; empty: any) and ``state`` (0: any), newest first.

        Returns at most ``most`` (0: all) from the ``start``-th on, and whether these are all there are.
        """
        fitting = [one for one in reversed(self._results) if state in {0, one.value.ResultState} and _has(one, wanted)]
        found = fitting[start : start + most if most else None]
        return found, start + len(found) >= len(fitting)


def _has(result: VisionResult, wanted: dict[str, str]) -> bool:
    return all(not text or getattr(getattr(result.value, name), "Id", "") == text for name, text in wanted.items())


def no_result() -> Any:
    """What a method returns for a result that there is not: never one that could be taken for a PASS."""
    return made(
        "ResultDataType",
        ResultState=FAILED,
        ResultContent=[ua.Variant(LineResult.NONE.name, ua.VariantType.String)],
    )


def id_field(type_name: str, text: str) -> Field:
    """One of the standard's ids, as a field of an event."""
    return structure(type_name, Id=text)
