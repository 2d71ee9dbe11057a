"""Numbers of the line's registers and what they mean. A number that a PLC has been programmed with never changes its meaning."""

from __future__ import annotations

from enum import IntEnum, IntFlag

MAP_VERSION = 1
"""Of the register map; goes up whenever a register changes its meaning."""


class LineControl(IntFlag):
    """What the line asks for: register 0."""

    NOTHING = 0
    ENABLE = 1 << 0
    TRIGGER = 1 << 1
    RESULT_ACK = 1 << 2
    RECIPE_REQUEST = 1 << 3
    RESET = 1 << 4
    NEW_LOT = 1 << 5
    GOLDEN_PART = 1 << 6
    ACKNOWLEDGE = 1 << 7


class LineStatus(IntFlag):
    """What the station says: register 100."""

    NOTHING = 0
    ONLINE = 1 << 0
    READY = 1 << 1
    TRIGGER_ACK = 1 << 2
    BUSY = 1 << 3
    RESULT_VALID = 1 << 4
    PASS = 1 << 5
    FAIL = 1 << 6
    INVALID = 1 << 7
    REVIEW = 1 << 8
    RECIPE_DONE = 1 << 9
    RECIPE_FAILED = 1 << 10
    ERROR = 1 << 11
    WARNING = 1 << 12
    TRIGGER_MISSED = 1 << 13
    LOT_DONE = 1 << 14


class LineError(IntEnum):
    """Why the station is not ready: register 102."""

    NONE = 0
    PLC_SILENT = 10
    STATION_DEAD = 11
    ACK_MISSING = 12
    RECIPE_FAILED = 13
    TRIGGER_WHILE_NOT_READY = 14
    RESULT_QUEUE_FULL = 15
    CAMERA_LOST = 16
    DISK_FULL = 17
    EJECTOR_LATE = 18
    REJECT_NOT_CONFIRMED = 19
    PART_AND_PICTURE_APART = 20
    COUNTS_DISAGREE = 21
    OUTPUT_LOST = 22


class LineState(IntEnum):
    """State by the numbers of OPC 40100-1: register 103."""

    PREOPERATIONAL = 1
    HALTED = 2
    ERROR = 3
    INITIALIZED = 5
    READY = 6
    SINGLE_EXECUTION = 7
    CONTINUOUS_EXECUTION = 8


class LineResult(IntEnum):
    """Result of a part: register 105. PASS is the only one that lets a part go."""

    NONE = 0
    PASS = 1
    FAIL = 2
    INVALID = 3


class Why(IntEnum):
    """Where a result comes from: register 107. ``GATE`` carries which check in the bits above the lowest four."""

    NONE = 0
    NOT_READY = 1
    LATE = 2
    STATION_FAULT = 3
    ABORTED = 4
    LINK_LOST = 5
    NO_PICTURE = 6
    JUDGED = 7
    GATE = 8
    NO_CODE = 9
    TWO_CODES = 10
    CODE_AGAIN = 11


class LineWarning(IntFlag):
    """What asks for a person while the line goes on."""

    NOTHING = 0
    DRIFT = 1 << 0
    DISK = 1 << 1
    GOLDEN_DUE = 1 << 2
    FAILURES_HELD = 1 << 3
    NO_CODE = 1 << 4
    PRIORITY = 1 << 5
    """The line process has no real-time priority."""
