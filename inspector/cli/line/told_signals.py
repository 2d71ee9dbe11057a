"""The line's signals on the console."""

from __future__ import annotations

import math
from dataclasses import asdict

from inspector.core.line.messages import LineReport


def signals_of(line: LineReport | None) -> dict[str, object]:
    """For ``line --json``: how the line process was at the end, empty without one."""
    if line is None:
        return {}
    known = {name: value for name, value in asdict(line).items() if name != "kind"}
    known["last_fault_at"] = None if math.isnan(line.last_fault_at) else line.last_fault_at
    return known | {"result": line.result.name, "error": int(line.error)}


def line_in_words(line: LineReport | None) -> str:
    """Behind the status line; empty without signals."""
    if line is None:
        return ""
    if line.fault or line.problems:
        return f"  line: {'; '.join(filter(None, (*line.problems[:1], line.fault)))}"
    state = "ready" if line.ready else "busy" if line.busy else "not ready" if line.online else "not online"
    return f"  line: {state}{'' if line.plc_alive else ', no PLC'}"
