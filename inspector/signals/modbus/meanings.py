"""What the bits and numbers of the register map mean to a PLC programmer. Errors and reasons: ``inspector.core.line.words``."""

from __future__ import annotations

from inspector.core.line.vocabulary import LineControl, LineResult, LineStatus, LineWarning

CONTROLS = {
    LineControl.ENABLE: "the line uses the station; taking it away drops every part and result",
    LineControl.TRIGGER: "0 to 1: a part is there; hold it until TriggerAck, then take it away",
    LineControl.RESULT_ACK: "0 to 1: the result was read; take it away when ResultValid is gone",
    LineControl.RECIPE_REQUEST: "0 to 1: judge by the recipe in register 4; hold it until RecipeDone or RecipeFailed",
    LineControl.RESET: "while 1, errors whose cause is gone are cleared",
    LineControl.NEW_LOT: "0 to 1: the lot in registers 24 to 39 begins; hold it until LotDone",
    LineControl.GOLDEN_PART: "the next part is the golden one",
    LineControl.ACKNOWLEDGE: "0 to 1: somebody has seen the failures that are held",
}
"""Bits of the control word."""

STATUSES = {
    LineStatus.ONLINE: "a station is there and tells that it lives",
    LineStatus.READY: "a part that is triggered now will be judged",
    LineStatus.TRIGGER_ACK: "the part was taken; take Trigger away",
    LineStatus.BUSY: "a part is under way",
    LineStatus.RESULT_VALID: "the block holds the result of one part, until ResultAck",
    LineStatus.PASS: "the result is PASS; only while ResultValid",
    LineStatus.FAIL: "the result is FAIL",
    LineStatus.INVALID: "the result is INVALID: the part was not judged, reject it",
    LineStatus.REVIEW: "a person should look at this part",
    LineStatus.RECIPE_DONE: "the recipe asked for judges",
    LineStatus.RECIPE_FAILED: "the recipe asked for cannot be used; nothing judges until one can",
    LineStatus.ERROR: "there is an error: see the error code",
    LineStatus.WARNING: "something asks for a person while the line goes on: see the warnings",
    LineStatus.TRIGGER_MISSED: "a trigger came while the station was not ready; stays until Reset",
    LineStatus.LOT_DONE: "the lot asked for has begun",
}
"""Bits of the status word."""

RESULTS = {
    LineResult.NONE: "nothing",
    LineResult.PASS: "PASS",
    LineResult.FAIL: "FAIL",
    LineResult.INVALID: "INVALID",
}
"""Result of a part."""

WARNINGS = {
    LineWarning.DRIFT: "the picture or the scores drift",
    LineWarning.DISK: "the disk is nearly full",
    LineWarning.GOLDEN_DUE: "the golden part is due",
    LineWarning.FAILURES_HELD: "failures are held until somebody has seen them",
    LineWarning.NO_CODE: "no code was read lately",
    LineWarning.PRIORITY: "the line process has no real-time priority",
}
"""What asks for a person while the line goes on."""
