"""Errors that stand: each while its cause does, most of them until a reset after that."""

from __future__ import annotations

from collections.abc import Collection

from inspector.core.line.vocabulary import LineError

END_WITH_THEIR_CAUSE = frozenset({LineError.ACK_MISSING, LineError.RESULT_QUEUE_FULL, LineError.RECIPE_FAILED})
"""Errors that need no reset: the line ends the cause itself, by taking results or by another recipe."""

END_BY_RESET_ALONE = frozenset({LineError.EJECTOR_LATE, LineError.REJECT_NOT_CONFIRMED, LineError.COUNTS_DISAGREE, LineError.OUTPUT_LOST})
"""Errors after which a part to be rejected may have gone on: ENABLE does not end them, somebody must say so by RESET."""

_BY_WEIGHT = (
    LineError.STATION_DEAD,
    LineError.PLC_SILENT,
    LineError.OUTPUT_LOST,
    LineError.EJECTOR_LATE,
    LineError.REJECT_NOT_CONFIRMED,
    LineError.COUNTS_DISAGREE,
    LineError.CAMERA_LOST,
    LineError.DISK_FULL,
    LineError.PART_AND_PICTURE_APART,
    LineError.RECIPE_FAILED,
    LineError.TRIGGER_WHILE_NOT_READY,
    LineError.RESULT_QUEUE_FULL,
    LineError.ACK_MISSING,
)


class StandingErrors:
    """Which errors stand. One whose cause is gone and that stands nevertheless is latched."""

    def __init__(self) -> None:
        self._causes: frozenset[LineError] = frozenset()
        self._latched: set[LineError] = set()

    def see(self, causes: Collection[LineError]) -> tuple[LineError, ...]:
        """The causes that there are now. Returns the errors that did not stand before."""
        seen = frozenset(causes) - {LineError.NONE}
        new = tuple(sorted(seen - self._causes - self._latched))
        self._causes = seen
        self._latched |= seen - END_WITH_THEIR_CAUSE
        return new

    def latch(self, error: LineError) -> None:
        """An error whose cause lasts but a moment."""
        self._latched.add(error)

    def reset(self) -> None:
        """RESET is set: errors whose cause is gone end. A level: called in each turn in which it is set."""
        self._latched &= self._causes

    def enabled(self) -> None:
        """ENABLE rose: errors whose cause is gone end, but those which only a reset ends."""
        self._latched &= self._causes | END_BY_RESET_ALONE

    @property
    def standing(self) -> frozenset[LineError]:
        """All that stand."""
        return self._causes | self._latched

    @property
    def stops(self) -> bool:
        """Whether one of them keeps the station from being ready. A missing acknowledgement alone does not: results may wait."""
        return bool(self.standing - {LineError.ACK_MISSING})

    @property
    def told(self) -> LineError:
        """The one that the line reads: the heaviest whose cause lasts, else the heaviest that is latched."""
        for among in (self._causes, self._latched):
            for error in _BY_WEIGHT:
                if error in among:
                    return error
        return LineError.NONE
