"""The state of a camera and times, in words."""

from __future__ import annotations

import math
import time

from inspector.core.status import Status


def state_text(status: Status, now: float | None = None) -> str:
    """State and since when: "streaming for 12 min". ``now``: Unix seconds."""
    passed = (time.time() if now is None else now) - status.camera_since
    since = f" for {duration_text(passed)}" if status.camera_since and passed >= 0 else ""
    return f"{status.camera_state.value}{since}"


def duration_text(seconds: float) -> str:
    """In the unit that a person would use."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    if seconds < 3600:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.1f} h"


def age_text(seconds: float) -> str:
    """Of a picture; a dash where there was none."""
    if not math.isfinite(seconds):
        return "–"
    return f"{1000 * seconds:.0f} ms" if seconds < 1 else duration_text(seconds)
