"""What the numbers of the line's registers mean, in words for people."""

from __future__ import annotations

from inspector.core.line.vocabulary import LineError, LineState, Why

ERROR_WORDS = {
    LineError.NONE: "no error",
    LineError.PLC_SILENT: "the PLC is silent: its heartbeat stands still",
    LineError.STATION_DEAD: "the judging gives no sign of life",
    LineError.ACK_MISSING: "the PLC has not taken a result",
    LineError.RECIPE_FAILED: "the recipe that the line asked for could not be used",
    LineError.TRIGGER_WHILE_NOT_READY: "a part was triggered while the station was not ready",
    LineError.RESULT_QUEUE_FULL: "too many results wait for the PLC",
    LineError.CAMERA_LOST: "the camera is lost",
    LineError.DISK_FULL: "the disk takes no evidence",
    LineError.EJECTOR_LATE: "the ejector was switched too late",
    LineError.REJECT_NOT_CONFIRMED: "the sensor behind the ejector has not seen what was rejected",
    LineError.PART_AND_PICTURE_APART: "picture and part cannot be matched",
    LineError.COUNTS_DISAGREE: "triggers, pictures, verdicts and rejected parts do not agree",
    LineError.OUTPUT_LOST: "the output module does not answer",
}
"""Of register 102."""

WHY_WORDS = {
    Why.NONE: "nothing is said",
    Why.NOT_READY: "triggered while the station was not ready",
    Why.LATE: "no verdict in time",
    Why.STATION_FAULT: "the station could not judge it",
    Why.ABORTED: "given up: the line was disabled or reset",
    Why.LINK_LOST: "station and line process had lost each other",
    Why.NO_PICTURE: "no picture of it came",
    Why.JUDGED: "judged by its picture",
    Why.GATE: "its picture cannot be judged",
    Why.NO_CODE: "no code was read",
    Why.TWO_CODES: "two codes for one part",
    Why.CODE_AGAIN: "its code was there before",
}
"""Of register 107."""

STATE_WORDS = {
    LineState.PREOPERATIONAL: "preoperational",
    LineState.HALTED: "halted",
    LineState.ERROR: "error",
    LineState.INITIALIZED: "initialized",
    LineState.READY: "ready",
    LineState.SINGLE_EXECUTION: "single execution",
    LineState.CONTINUOUS_EXECUTION: "continuous execution",
}
"""Of register 103, as OPC 40100-1 calls them."""
