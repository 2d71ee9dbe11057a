"""What one turn of the handshake brings, and what became of the parts so far."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.core.line.exchange import LineOutputs
from inspector.core.line.messages import ToStation


@dataclass(frozen=True)
class LineCounts:
    """What became of the parts since the process began; none of them is set back.

    ``triggers`` + ``handed_over`` + further results of pictures with several parts = ``passed`` + ``failed`` + ``invalid`` (results that
    the line has taken) + ``flushed`` + ``waiting`` + ``open``. ``missed``: triggers while not ready, ``late``: verdicts that came after
    the part's result was told, ``foreign``: verdicts of parts that this process does not know.
    """

    triggers: int = 0
    handed_over: int = 0
    further: int = 0
    passed: int = 0
    failed: int = 0
    invalid: int = 0
    flushed: int = 0
    waiting: int = 0
    open: int = 0
    missed: int = 0
    late: int = 0
    foreign: int = 0


@dataclass(frozen=True)
class Turn:
    """What one turn brings: what the line reads from now on, what is said to the station, and when the next turn is due at the latest.

    Each part that is told otherwise than it was judged, or not at all, stands in a LineEvent of that turn or of one before.
    ``next_at_s``: monotonic seconds of the next deadline; None: nothing happens unless line or station do something.
    """

    outputs: LineOutputs
    say: tuple[ToStation, ...]
    next_at_s: float | None
    counts: LineCounts
