"""The lamps of the line's signals: what the PLC sees of the station, and what is wrong, in words."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.core.line.messages import LineReport
from inspector.core.line.vocabulary import LineError, LineResult
from inspector.core.settings import Settings
from inspector.core.status import Counters
from inspector.core.types import Verdict
from inspector.core.views import ViewsStatus
from inspector.gui.live.line_lamps import NO_FAULT, NO_REPORT, LineLamps, Lit, report_in_lines, standing_fault
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow
from tests.gui.scripted_station import ready_status

READY = LineReport(online=True, ready=True, plc_alive=True, result=LineResult.PASS, listening=("modbus 192.168.0.10:502",))


@pytest.fixture
def lamps(qtbot: QtBot, theme: Theme) -> LineLamps:
    made = LineLamps(theme, "modbus")
    qtbot.addWidget(made)
    made.resize(1000, 30)
    made.show()
    return made


def test_each_lamp_burns_as_the_line_sees_the_station(lamps: LineLamps) -> None:
    lamps.show_report(READY)
    assert [lamp.lit for lamp in (lamps.online, lamps.ready, lamps.busy, lamps.plc)] == [Lit.ON, Lit.ON, Lit.OFF, Lit.ON]
    assert (lamps.result.word, lamps.fault.text, lamps.fault.standing) == ("PASS", NO_FAULT, False)
    lamps.show_report(replace(READY, ready=False, busy=True, plc_alive=False, result=LineResult.INVALID, error=LineError.PLC_SILENT))
    assert [lamp.lit for lamp in (lamps.online, lamps.ready, lamps.busy, lamps.plc)] == [Lit.ON, Lit.OFF, Lit.ON, Lit.WRONG]
    assert (lamps.result.word, lamps.fault.text, lamps.fault.standing) == ("INVALID", "The PLC is silent: its heartbeat stands still", True)


def test_without_a_word_of_the_line_process_nothing_is_well(lamps: LineLamps) -> None:
    assert (lamps.online.lit, lamps.fault.text) == (Lit.OFF, "")  # the station is getting ready
    lamps.show_report(None)
    assert (lamps.online.lit, lamps.ready.lit, lamps.plc.lit) == (Lit.WRONG, Lit.OFF, Lit.WRONG)
    assert (lamps.fault.text, lamps.fault.standing, lamps.result.word) == (NO_REPORT, True, "–")
    lamps.show_report(READY)
    lamps.show_report(None)
    assert (lamps.ready.lit, lamps.fault.text) == (Lit.OFF, NO_REPORT)


def test_the_last_fault_stays_with_its_time_once_it_is_over(lamps: LineLamps) -> None:
    moment = time.time() - 3 * 86_400
    lamps.show_report(
        replace(READY, last_fault="The camera is lost. Check its cable and power; reset when its picture is back.", last_fault_at=moment)
    )
    day = time.strftime("%Y-%m-%d %H:%M", time.localtime(moment))
    assert (lamps.fault.text, lamps.fault.standing) == (f"Last fault {day}: The camera is lost", False)


def test_lamps_differ_by_form_and_readers_of_the_screen_hear_them(lamps: LineLamps) -> None:
    seen = set()
    for lit in Lit:
        lamps.online.show_lit(lit)
        image = lamps.online.grab().toImage()
        grey = [image.pixelColor(x, image.height() // 2).lightness() // 40 for x in range(image.height())]
        seen.add(tuple(grey))
        assert lamps.online.accessibleDescription() == lit.value
    assert len(seen) == 3
    lamps.result.show_result(LineResult.FAIL, waits=True)
    assert lamps.result.accessibleDescription() == "FAIL"


def test_a_click_tells_all_of_it(qtbot: QtBot, lamps: LineLamps) -> None:
    lamps.show_report(replace(READY, problems=("the module 192.168.0.30 does not answer",), triggers=7, passed=5, failed=2, flushed=3))
    with qtbot.waitSignal(lamps.clicked, timeout=1000) as told:
        qtbot.mouseClick(lamps, Qt.MouseButton.LeftButton)
    assert told.args[0].splitlines() == [
        "the module 192.168.0.30 does not answer",
        "Triggers 7: PASS 5, FAIL 2, INVALID 0",
        "3 never taken by the line",
        "Listens: modbus 192.168.0.10:502",
    ]
    assert report_in_lines(None) == (NO_REPORT,)
    assert standing_fault(READY) == ""


def test_a_window_without_signals_has_no_lamps(window: MainWindow) -> None:
    window.lamps.show_report(READY)  # a process that tells by MQTT alone
    assert window.lamps.isHidden() and window.wall.lamps.isHidden()


def test_without_a_plc_there_is_no_lamp_for_one(qtbot: QtBot, theme: Theme) -> None:
    made = LineLamps(theme, "camera")
    qtbot.addWidget(made)
    assert made.plc.isHidden() and not made.ready.isHidden()


def test_lamps_take_no_height_from_the_picture(qtbot: QtBot, settings: Settings, icons: IconSet, window: MainWindow) -> None:
    made = MainWindow(replace(settings, line=replace(settings.line, control="modbus")), icons)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    assert made.lamps.isVisible() and made.canvas.height() == window.canvas.height()
    made.wall.show_status(ViewsStatus(Verdict.PASS, "", Counters(), {"": ready_status()}, line=READY))
    assert made.wall.lamps.result.word == "PASS"


def test_where_no_plc_resets_errors_a_person_does(qtbot: QtBot, theme: Theme, lamps: LineLamps) -> None:
    late = replace(READY, ready=False, error=LineError.EJECTOR_LATE)
    lamps.show_report(late)
    assert not lamps.reset.isVisible(), "the PLC resets"
    alone = LineLamps(theme, "camera")
    qtbot.addWidget(alone)
    alone.show()
    alone.show_report(READY)
    assert not alone.reset.isVisible()
    alone.show_report(late)
    assert alone.reset.isVisible()
    with qtbot.waitSignal(alone.reset_asked):
        alone.reset.click()
