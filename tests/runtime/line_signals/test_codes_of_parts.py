"""A scanner of the line: its codes become the serials of the parts that the line announces."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from inspector.core.line.messages import CodeScanned
from inspector.core.line.vocabulary import LineResult, LineWarning, Why
from inspector.core.types import Verdict
from inspector.runtime.line.of_station import process_settings
from inspector.storage.line_secrets import keep_mqtt_password
from tests.runtime.line import SETTINGS, Line, until
from tests.runtime.line_signals.conftest import Make

CODED = replace(SETTINGS, codes=replace(SETTINGS.codes, source="serial", before_s=30.0, after_s=0.0, required=True))


def test_a_scanned_code_is_told_with_the_part_and_one_without_does_not_pass(make_signals: Make) -> None:
    signals = make_signals(CODED)
    process = signals.process
    process.until_alive()
    process.say(CodeScanned("SN-9", monotonic()))
    first = process.take(1, sequence=41)
    until(lambda: len(process.judged()) == 1)
    process.take(2)
    process.take(3, serial="PLC-3")
    until(lambda: len(process.judged()) == 3)
    told = process.judged()
    assert told[0].identity == replace(first, serial="SN-9")
    assert [(one.result, one.why) for one in told] == [
        (LineResult.PASS, Why.JUDGED),
        (LineResult.INVALID, Why.NO_CODE),
        (LineResult.PASS, Why.JUDGED),
    ]
    assert told[2].identity.serial == "PLC-3"
    rows = signals.line.database.part_rows(3)
    assert [row.serial for row in reversed(rows)] == ["SN-9", "", "PLC-3"]
    assert rows[1].verdict is Verdict.INVALID


def test_a_part_without_its_code_is_a_warning(make_signals: Make) -> None:
    signals = make_signals(replace(CODED, codes=replace(CODED.codes, required=False)))
    process = signals.process
    process.until_alive()
    process.take(1)
    process.until_alive(lambda alive: bool(alive.warnings & LineWarning.NO_CODE))
    process.say(CodeScanned("SN-9", monotonic()))
    process.take(2)
    process.until_alive(lambda alive: not alive.warnings & LineWarning.NO_CODE)
    until(lambda: [one.result for one in process.judged()] == [LineResult.PASS, LineResult.PASS])


def test_the_password_of_the_broker_goes_to_the_line_process_and_into_no_text(make_line: Callable[..., Line]) -> None:
    folder = make_line().folder
    keep_mqtt_password(folder / "secrets.json", "right-horse")
    named = process_settings(replace(SETTINGS, mqtt=replace(SETTINGS.mqtt, user="station")), folder)
    assert named.mqtt_password == "right-horse"
    assert "horse" not in repr(named)
    assert process_settings(SETTINGS, folder).mqtt_password == ""
