"""The line's errors, results and their reasons in words, each with what a person does about it."""

from __future__ import annotations

from inspector.core.line.vocabulary import LineError, Why

_ERRORS = {
    LineError.NONE: "",
    LineError.PLC_SILENT: (
        "The PLC is silent: its heartbeat stands still. Check that the PLC runs, the cable, and that its program changes the heartbeat."
    ),
    LineError.STATION_DEAD: (
        "The station gives no sign of life: no part is judged. Look at the station's window; if it does not answer, start it again."
    ),
    LineError.ACK_MISSING: (
        "The line has not acknowledged a result. Check the PLC's program: ResultAck rises when ResultValid does, and falls after it."
    ),
    LineError.RECIPE_FAILED: (
        "The recipe that the line asked for is not in use, so no part is judged. Check its number in the settings, then ask again."
    ),
    LineError.TRIGGER_WHILE_NOT_READY: (
        "A part was triggered while the station was not ready: it is INVALID. Let the PLC wait for Ready, then reset."
    ),
    LineError.RESULT_QUEUE_FULL: "Results wait that the line does not take, and there is no room for another. Check the PLC's ResultAck.",
    LineError.CAMERA_LOST: "The camera is lost. Check its cable and power; reset when its picture is back.",
    LineError.DISK_FULL: "The disk takes no more evidence, and no part may go unrecorded. Make room on the disk, then reset.",
    LineError.EJECTOR_LATE: (
        "The ejector was switched too late: a part to be rejected may have passed. Check the last parts, then the load of the computer."
    ),
    LineError.REJECT_NOT_CONFIRMED: (
        "The sensor behind the ejector saw twice what it should not have. Check the ejector, the sensor, and the last parts, then reset."
    ),
    LineError.PART_AND_PICTURE_APART: (
        "Parts and pictures cannot be matched: those under way are INVALID. Check the camera's trigger and its wiring, then reset."
    ),
    LineError.COUNTS_DISAGREE: (
        "Triggers, pictures, verdicts and ejected parts do not agree in number. Clear the belt, check the last parts, then reset."
    ),
    LineError.OUTPUT_LOST: "The module of the outputs does not answer. Check its power, its cable and its address, then reset.",
}

_WHY = {
    Why.NONE: "",
    Why.NOT_READY: "triggered while the station was not ready",
    Why.LATE: "no verdict in time",
    Why.STATION_FAULT: "the station could not judge it",
    Why.ABORTED: "aborted before it was judged",
    Why.LINK_LOST: "the line's signals were interrupted while it was under way",
    Why.NO_PICTURE: "no picture of it",
    Why.JUDGED: "judged by its picture",
    Why.GATE: "its picture was refused",
    Why.NO_CODE: "no code was read",
    Why.TWO_CODES: "two codes for one part",
    Why.CODE_AGAIN: "its code was read before",
}


def error_in_words(error: LineError) -> str:
    """What is wrong, and what a person does about it; empty for NONE."""
    return _ERRORS[error]


def why_in_words(why: Why) -> str:
    """Where a result comes from, as part of a sentence; empty for NONE."""
    return _WHY[why]
