"""What the stack light shows, and whether the belt may run."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.line.exchange import LineOutputs
from inspector.core.line.vocabulary import LineStatus, LineWarning

BLINK_S = 0.5
"""A lamp that blinks is on for so long, then off for so long."""

_AT_WORK = LineStatus.READY | LineStatus.TRIGGER_ACK | LineStatus.BUSY | LineStatus.RESULT_VALID


@dataclass(frozen=True)
class StackLight:
    """The three lamps at one moment."""

    green: bool
    yellow: bool
    red: bool


def stack_light(outputs: LineOutputs, now_s: float) -> StackLight:
    """Green: ready or at work. Yellow blinks: something asks for a person. Red: an error; red blinks: failures are held."""
    on = int(now_s / BLINK_S) % 2 == 0
    held = bool(outputs.warnings & LineWarning.FAILURES_HELD)
    other = outputs.warnings & ~LineWarning.FAILURES_HELD
    error = bool(outputs.status & LineStatus.ERROR)
    return StackLight(
        green=bool(outputs.status & (LineStatus.READY | LineStatus.BUSY)) and not error,
        yellow=bool(other) and on,
        red=error or (held and on),
    )


def may_run(outputs: LineOutputs) -> bool:
    """Whether the belt may bring parts: the station lives, has no error, and is ready or has a part in its hands."""
    status = outputs.status
    return bool(status & LineStatus.ONLINE) and not status & LineStatus.ERROR and bool(status & _AT_WORK)
