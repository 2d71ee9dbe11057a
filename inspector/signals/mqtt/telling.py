"""What stands in each topic: JSON objects, UTF-8. A value that nobody knows is null; times are ISO 8601 in UTC."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime

from inspector.core.line.exchange import LineOutputs
from inspector.core.line.messages import Alive, LineEvent, LineReport, PartJudged
from inspector.core.line.vocabulary import LineError, LineStatus, LineWarning

Told = Mapping[str, object]

OFFLINE: Told = {"state": "OFFLINE"}
"""The last will."""

_WARNINGS = {
    LineWarning.DRIFT: "the parts drift away from those that the limit was set from",
    LineWarning.DISK: "the disk takes no evidence, or is nearly full",
    LineWarning.GOLDEN_DUE: "the golden part check is due",
    LineWarning.FAILURES_HELD: "failures wait until a person has seen them",
    LineWarning.NO_CODE: "a part had no code",
    LineWarning.PRIORITY: "the line process has no real-time priority",
}


def as_json(told: Told) -> bytes:
    """The bytes of a message. No NaN: JSON has none."""
    return json.dumps({key: _plain(value) for key, value in told.items()}, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "replace"
    )


def moment(unix_s: float) -> str | None:
    """``unix_s`` as ``2026-01-31T06:00:00.000Z``."""
    if not math.isfinite(unix_s):
        return None
    return datetime.fromtimestamp(unix_s, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def state_told(outputs: LineOutputs, alive: Alive, report: LineReport) -> Told:
    """Without ``since``, which changes with the others only."""
    error = outputs.error or report.error
    return {
        "state": outputs.state.name,
        "ready": bool(outputs.status & LineStatus.READY),
        "recipe": alive.recipe,
        "version": alive.recipe_version,
        "error": error.value,
        "fault": report.fault or ("" if error is LineError.NONE else error.name.lower()),
        "mode": alive.mode,
        "camera": alive.camera,
        "disk": alive.disk,
        "warnings": warnings_told(alive.warnings),
    }


def counters_told(outputs: LineOutputs, alive: Alive, report: LineReport, at: float) -> Told:
    """``passed``, ``failed``, ``invalid`` of the lot; the others since the line process began."""
    return {
        "at": moment(at),
        "lot": alive.lot,
        "passed": outputs.passed,
        "failed": outputs.failed,
        "invalid": outputs.invalid,
        "triggers": outputs.triggers,
        "flushed": outputs.flushed,
        "missed": report.missed,
        "late": report.late,
        "ejected": report.ejected,
    }


def recipe_told(outputs: LineOutputs, alive: Alive) -> Told:
    """Which recipe judges. ``number``: that of the line, null if the recipe has none."""
    return {
        "recipe": alive.recipe,
        "version": alive.recipe_version,
        "sha256": alive.recipe_sha256,
        "number": outputs.recipe or None,
        "changing": alive.changing,
    }


def part_told(part: PartJudged, now: float, unix_now: float) -> Told:
    """``now``: monotonic seconds, the same moment as ``unix_now``. ``run`` in hexadecimal: no number of JSON holds 63 bits everywhere."""
    identity = part.identity
    return {
        "run": f"{identity.run:016x}",
        "part": identity.part,
        "sequence": identity.sequence,
        "number": part.number or None,
        "at": moment(unix_now - now + (part.triggered_at if math.isnan(part.captured_at) else part.captured_at)),
        "verdict": part.result.name,
        "why": part.why.name.lower(),
        "reason": part.reason,
        "review": part.review,
        "score": part.score,
        "limit": part.limit,
        "regions": part.regions,
        "recipe": part.recipe,
        "version": part.recipe_version,
        "lot": part.lot or identity.lot,
        "part_id": identity.serial,
        "place": part.place,
        "of": part.of,
        "encoder": identity.encoder,
        "latency_ms": round(part.latency_ms, 1),
        "evidence": part.evidence,
    }


def event_told(event: LineEvent, at: float) -> Told:
    """Something of the audit, among the alarms."""
    parts = [one.sequence or one.part for one in event.parts]
    return {"alarm": event.what, "active": True, "at": moment(at), "text": event.text, "parts": parts}


def warnings_told(warnings: LineWarning) -> list[str]:
    return [one.name.lower() for one in LineWarning if one in warnings and one.name]


def alarms_told(before: LineWarning, now: LineWarning, at: float) -> list[Told]:
    """One message for each warning that came or went."""
    changed = [one for one in LineWarning if (one in before) != (one in now) and one.name]
    return [
        {"alarm": str(one.name).lower(), "active": one in now, "at": moment(at), "text": _WARNINGS.get(one, "") if one in now else ""}
        for one in changed
    ]


def fault_told(before: LineError, now: LineError, text: str, at: float) -> Told | None:
    """The message of an error that came, changed or went; None if it is the same."""
    if before is now:
        return None
    gone = now is LineError.NONE
    return {"alarm": (before if gone else now).name.lower(), "active": not gone, "at": moment(at), "text": "" if gone else text}


def _plain(value: object) -> object:
    return None if isinstance(value, float) and not math.isfinite(value) else value
