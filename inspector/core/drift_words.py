"""What a drift alarm says to a person."""

from __future__ import annotations

import math
from datetime import datetime

from calibration.statistics.drift import DriftAlarm


def in_words(alarm: DriftAlarm) -> str:
    """What moved, by how much, and since when."""
    way = "up" if alarm.moved > 0 else "down"
    sigmas = f" ({abs(alarm.sigmas):.1f} standard deviations)" if math.isfinite(alarm.sigmas) else ""
    amount, usual = abs(alarm.moved), alarm.usual
    since = f"{datetime.fromtimestamp(alarm.since_s):%H:%M:%S}" if math.isfinite(alarm.since_s) else "-"
    return f"{alarm.name} of passing parts has drifted {way} by {amount:.3g} from {usual:.4g}{sigmas} since {since}, part {alarm.since + 1}"
