"""A barcode scanner types like a keyboard: what it types is offered, and commands nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeySequence
from PyQt6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from inspector.core.status import Counters, GoldenPart, GoldenStatus
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.dialogs.scan_dialog import ScanDialog
from inspector.gui.shortcuts import KEYS
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.scanner import FASTEST_HAND_MS, KeyRun
from inspector.runtime.view_group import SingleView
from tests.gui.dialogs.test_shapes import part
from tests.gui.scripted_station import ScriptedStation, inspection

Key, Modifier = Qt.Key, Qt.KeyboardModifier


class Hands:
    """Types into whatever has the focus, with a clock of its own."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.now = 0
        window.scanner.moment = lambda _: self.now

    def press(self, key: Qt.Key | str, after_ms: int, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        self.now += after_ms
        asked = QApplication.activeModalWidget()
        if asked is not None:
            self.qtbot.waitUntil(asked.isActiveWindow)
        popup = QApplication.activePopupWidget()
        target = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        self.qtbot.keyClick(target, key, modifier)

    def scan(self, text: str, end: Qt.Key | None = Key.Key_Return, gap_ms: int = 8) -> None:
        for number, letter in enumerate(text):
            self.press(letter, gap_ms if number else 1000)
        if end is not None:
            self.press(end, gap_ms)

    def type(self, text: str) -> None:
        for letter in text:
            self.press(letter, 120)


@pytest.fixture
def running(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> Iterator[ScriptedStation]:
    """At work with the recipe "cover"; its dialogs are closed at the end."""
    station.load(part())
    station.show(inspection(5))
    station.change(unacknowledged=3, counters=Counters(9, 1, 0, "A-9"))
    bridge.attach(SingleView(station))
    bridge.poll()
    yield station
    for dialog in window.findChildren(QDialog):
        dialog.close()


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow, running: ScriptedStation) -> Hands:
    return Hands(qtbot, window)


def offered(window: MainWindow) -> ScanDialog | None:
    return next((dialog for dialog in window.findChildren(ScanDialog) if dialog.isVisible()), None)


# Which keys are a scan


@pytest.mark.parametrize(("gap_ms", "scan"), [(1, True), (8, True), (FASTEST_HAND_MS, True), (FASTEST_HAND_MS + 1, False), (120, False)])
def test_a_scan_is_told_by_its_speed(gap_ms: int, scan: bool) -> None:
    run = KeyRun()
    for number, letter in enumerate("pg1204"):
        run.add(letter, 5000 + number * gap_ms)
    assert run.end(5000 + 6 * gap_ms) == ("pg1204" if scan else "")


def test_one_late_key_of_a_wireless_scanner_does_not_break_its_scan() -> None:
    run = KeyRun()
    for letter, at in zip("pg1204", (0, 8, 16, 96, 104, 112), strict=True):
        run.add(letter, at)
    assert run.end(120) == "pg1204"


def test_the_end_of_a_scan_may_come_late() -> None:
    for after_ms, scan in ((90, "pg1204"), (290, "pg1204"), (310, "")):
        run = KeyRun()
        for number, letter in enumerate("pg1204"):
            run.add(letter, 8 * number)
        assert run.end(40 + after_ms) == scan


@pytest.mark.parametrize("code", ["7", "a1"])
@pytest.mark.parametrize(("end_ms", "scan"), [(8, True), (FASTEST_HAND_MS, True), (90, False)])
def test_a_scan_of_one_or_two_characters_is_told_by_the_speed_of_its_end(code: str, end_ms: int, scan: bool) -> None:
    run = KeyRun()
    for number, letter in enumerate(code):
        run.add(letter, 5000 + 8 * number)
    assert run.end(5000 + 8 * (len(code) - 1) + end_ms) == (code if scan else "")


def test_what_a_hand_types_before_a_scan_is_none_of_it() -> None:
    run = KeyRun()
    for letter, at in zip("xpg12", (0, 500, 508, 516, 524), strict=True):
        run.add(letter, at)
    assert run.end(532) == "pg12"


def test_no_key_of_the_window_can_be_typed_by_a_scanner() -> None:
    for key in KEYS:
        for keys in key.keys:
            combined = QKeySequence(keys)[0]
            plain = combined.keyboardModifiers() in (Modifier.NoModifier, Modifier.ShiftModifier)
            typed = 0x20 <= combined.key() < 0x1000000 or combined.key() in (Key.Key_Tab, Key.Key_Return, Key.Key_Enter)
            assert not (plain and typed), f"{keys}: {key.means}"


# What becomes of it


@pytest.mark.parametrize("code", ["pg1204", "PGNLCTOD", "0123456789+-=", "a b c  d", "lpgn "])
def test_a_scan_commands_nothing_and_is_offered_as_a_lot(window: MainWindow, running: ScriptedStation, hands: Hands, code: str) -> None:
    hands.scan(code)
    assert running.commands == []
    dialog = offered(window)
    assert dialog is not None
    assert dialog.title.text() == f"Scanned: {code.strip()}"
    assert not dialog.use.isVisible()
    dialog.begin.click()
    (lot,) = (one for one in window.findChildren(LotDialog) if one.isVisible())
    assert lot.lot == code.strip()
    assert running.commands == [], "a person confirms it"
    hands.press(Key.Key_Return, 900)
    assert running.commands == [("lot.begin", code.strip())]


def test_a_scan_of_a_recipes_name_is_offered_as_the_recipe(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    hands.scan("COVER")
    dialog = offered(window)
    assert dialog is not None
    assert running.commands == []
    dialog.use.click()
    assert running.commands == [("recipes.use", "cover")]


def test_the_next_scan_takes_the_place_of_the_one_before(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    hands.scan("pg1204")
    hands.scan("cover")
    dialog = offered(window)
    assert dialog is not None
    assert dialog.title.text() == "Scanned: cover"
    assert dialog.use.isVisible()
    hands.press(Key.Key_Return, 900)
    assert offered(window) is None, "Enter of a person ignores it"
    assert running.commands == []


@pytest.mark.parametrize("code", ["7", "a1", "pg1204"])
@pytest.mark.parametrize("key", [Key.Key_F6, Key.Key_F5, None])
def test_no_scan_however_short_commands_anything(
    window: MainWindow, running: ScriptedStation, hands: Hands, code: str, key: Qt.Key | None
) -> None:
    """While a new lot or a product is to be named, and at a button."""
    if key is None:
        window.commands.pause.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        hands.press(key, 900)
    hands.scan(code)
    assert running.commands == []
    assert all(lot.isVisible() for lot in window.findChildren(LotDialog))
    assert (offered(window) is None) == (key is not None)


def test_a_space_that_begins_a_scan_presses_no_button(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    window.commands.pause.setFocus(Qt.FocusReason.TabFocusReason)
    hands.scan(" 12")
    window.scanner._press_button()
    assert running.commands == []
    assert offered(window) is not None


def test_a_space_of_a_person_presses_the_button(qtbot: QtBot, window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    window.commands.pause.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press(" ", 900)
    qtbot.waitUntil(lambda: len(running.commands) == 1)


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_space_and_the_end_of_a_scan_press_no_button(window: MainWindow, running: ScriptedStation, hands: Hands, end: Qt.Key) -> None:
    window.commands.pause.setFocus(Qt.FocusReason.TabFocusReason)
    hands.scan("AB 12", end)
    assert running.commands == []
    assert window.commands.pause.hasFocus() or offered(window) is not None


@pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_F3, Key.Key_F12])
def test_a_control_character_within_a_scan_is_no_command(running: ScriptedStation, hands: Hands, key: Qt.Key) -> None:
    """Some scanners send a group separator as a function key."""
    hands.scan("[)>06", None)
    hands.press(key, 8)
    hands.press(Key.Key_P, 8, Modifier.ControlModifier)
    assert running.commands == []
    hands.press(key, 900)
    assert (running.commands != []) == (key == Key.Key_F3), "a person's key is one, where it has something to do"


def test_a_line_feed_ends_a_scan_too(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    """As the key for it, or as Ctrl+J, which draws shapes when a person presses it."""
    hands.scan("pg1204", None)
    hands.press(Key.Key_J, 8, Modifier.ControlModifier)
    dialog = offered(window)
    assert dialog is not None
    assert dialog.title.text() == "Scanned: pg1204"
    assert window.selected.tasks.shapes is None
    assert running.commands == []


def test_a_field_for_names_gets_the_scan_and_a_person_confirms_it(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    hands.press(Key.Key_F6, 900)
    (lot,) = (one for one in window.findChildren(LotDialog) if one.isVisible())
    hands.scan("pg1204")
    assert lot.lot == "pg1204"
    assert lot.isVisible()
    assert running.commands == []
    hands.press(Key.Key_Return, 900)
    assert running.commands == [("lot.begin", "pg1204")]


def test_a_scan_begins_no_learning(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    hands.press(Key.Key_F5, 900)
    hands.scan("pg1204")
    assert window.selected.learn_panel.name_page.name.text() == "pg1204"
    assert running.commands == []


def test_a_scan_is_no_camera_and_no_number(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    window.selected.cameras.combo.setFocus()
    before = window.selected.cameras.combo.currentText()
    hands.scan("pg1204")
    assert window.selected.cameras.combo.currentText() == before
    dialog = offered(window)
    assert dialog is not None
    dialog.reject()
    window.selected.open_learning()
    page = window.selected.learn_panel.name_page
    page.wanted.setFocus()
    hands.scan("1204")
    assert page.wanted.text() == "40"
    assert running.commands == []


def test_where_the_station_takes_codes_a_scan_is_that_of_the_part(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    running.takes_codes = True
    hands.scan("pg1204")
    assert running.commands == [("code_scanned", "pg1204", True)]
    assert offered(window) is None


def test_an_address_typed_by_hand_is_a_camera(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    combo = window.selected.cameras.combo
    combo.setFocus()
    hands.press(Key.Key_A, 500, Modifier.ControlModifier)
    hands.type("opencv:1")
    hands.press(Key.Key_Return, 300)
    assert running.commands == [("camera.open", "opencv:1")]


def test_a_question_of_qt_is_not_answered_by_a_scan(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "There is one", "Replace it?", QMessageBox.StandardButton.Yes, window)
    box.open()
    hands.scan("yes")
    assert box.isVisible()
    box.close()


def test_a_recipe_in_the_open_list_is_not_chosen_by_a_scan(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    combo = window.selected.recipes.combo
    combo.showPopup()
    hands.scan("cover")
    assert running.commands == []
    combo.hidePopup()


# The golden part check


def test_enter_begins_no_golden_part_check(window: MainWindow, running: ScriptedStation, hands: Hands) -> None:
    hands.press(Key.Key_G, 900, Modifier.ControlModifier)
    golden = window.selected.tasks.golden
    assert golden.isVisible()
    hands.press(Key.Key_Return, 900)
    assert running.commands == []
    assert not golden.isVisible()


def test_enter_of_somebody_who_types_takes_no_picture(
    window: MainWindow, bridge: ViewsBridge, running: ScriptedStation, hands: Hands
) -> None:
    """The dialog opens by itself when the check is due."""
    running.change(golden=GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS))
    bridge.poll()
    assert window.selected.tasks.golden.isVisible()
    hands.press(Key.Key_Return, 300)
    assert running.commands == []
