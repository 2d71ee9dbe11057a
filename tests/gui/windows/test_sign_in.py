"""At the window: who is there is shown, what somebody may not do is offered to whoever may, and the window closes only for those."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt6.QtCore import QSize, Qt
from PyQt6.QtGui import QCloseEvent
from PyQt6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from inspector.core.errors import NotAllowed, ReasonNeeded
from inspector.core.quality.people import NOBODY, By, Level, Person, Right
from inspector.gui.dialogs.people.account_dialog import AccountDialog, OwnPinDialog
from inspector.gui.dialogs.people.people_dialog import PeopleDialog
from inspector.gui.dialogs.people.sign_in_dialog import SignInDialog
from inspector.gui.dialogs.reason_dialog import ReasonDialog
from inspector.gui.widgets import column
from inspector.gui.widgets.theme import style_sheet, theme_named
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.scaled_window import HEIGHT, WIDTH
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, recipe
from tests.gui.windows.test_dialogs import LETTERS, SCREENS, cut_of, settle
from tests.runtime.people.people_rig import ANNA, BEN, CARA, PINS, Gate


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    made = Gate(tmp_path)
    yield made
    made.access.stop()
    made.database.close()


@pytest.fixture
def watched(window: MainWindow, station: ScriptedStation, gate: Gate) -> MainWindow:
    """A window on a station where people are set up: its commands ask as the real ones do."""
    gate.set_up()
    return attached(window, station, gate)


def attached(window: MainWindow, station: ScriptedStation, gate: Gate) -> MainWindow:
    station.access = gate.access
    station.load(recipe())
    station.asks = {"recipes.change_limit": Right.LIMIT, "judging.pause": Right.PAUSE, "recipes.use": Right.PRODUCT}
    window.attach(SingleView(station))  # type: ignore[arg-type]
    return window


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    assert isinstance(window.sign_in.dialog, kind), window.sign_in.dialog
    return window.sign_in.dialog


def give(qtbot: QtBot, dialog: QDialog, name: str, pin: str) -> None:
    assert isinstance(dialog, SignInDialog)
    dialog.names.setCurrentIndex(dialog.names.findData(name))
    dialog.pad.edit.setText(pin)
    settled: list[object] = []
    dialog._checking.wrong.connect(settled.append)
    dialog._checking.found.connect(lambda: settled.append(True))
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(settled))


def limits(station: ScriptedStation) -> list[object]:
    return [command for command in station.commands if command[0] == "recipes.change_limit"]


def test_who_is_there_is_on_the_screen(qtbot: QtBot, window: MainWindow, station: ScriptedStation, gate: Gate) -> None:
    attached(window, station, gate)
    assert window.person.isVisible() and window.person.lines[:2] == ("Open to", "everybody")
    gate.set_up()
    window.bridge.poll()
    assert window.person.lines[:2] == ("Nobody", "operator")
    gate.sign_in(CARA)
    window.bridge.poll()
    assert window.person.lines[:2] == (CARA, "engineer")
    timed = gate.access_with(return_after_s=600)
    timed.start()
    timed.sign_in(CARA, PINS[CARA])
    gate.watch.passes(28)
    window.sign_in.attach(timed)
    window.bridge.poll()
    assert window.person.lines[2] == "9:32"
    qtbot.keyClick(window, Qt.Key.Key_Down)
    window.bridge.poll()
    assert window.person.lines[2] == "10:00", "a key says that somebody is there"
    timed.stop()


def test_an_operator_who_tries_the_limit_is_offered_to_sign_in_and_then_it_is_done(
    qtbot: QtBot, watched: MainWindow, station: ScriptedStation, gate: Gate
) -> None:
    gate.sign_in(BEN)
    watched.selected.limit_panel.limit_asked.emit(-1.5)
    dialog = dialog_of(watched, SignInDialog)
    assert "Ben (operator) may not change the limit. Sign in as an engineer or above." in dialog.why.text()
    assert not limits(station)
    give(qtbot, dialog, CARA, "9999")
    assert "do not belong together" in dialog.said.text() and not dialog.pad.pin
    give(qtbot, dialog, CARA, PINS[CARA])
    qtbot.waitUntil(lambda: isinstance(watched.sign_in.dialog, ReasonDialog))
    reason = dialog_of(watched, ReasonDialog)
    assert not reason.go.isEnabled()
    qtbot.keyClicks(reason.text, "new lamp")
    reason.go.click()
    assert len(limits(station)) == 1 and station.reasons == ["new lamp"]
    assert gate.access.present().name == CARA


def test_who_gives_up_leaves_the_limit_as_it_is(watched: MainWindow, station: ScriptedStation) -> None:
    panel = watched.selected.limit_panel
    before = panel.slider.value()
    panel.slider.setValue(before + 20)
    panel._ask()
    dialog_of(watched, SignInDialog).reject()
    assert panel.slider.value() == before and not limits(station)
    assert watched.sign_in.dialog is None


def test_what_nobody_may_wears_a_lock(watched: MainWindow, gate: Gate) -> None:
    watched.bridge.poll()
    locked = {right for mark, right in watched._locks if not mark.isHidden()}
    assert locked == {Right.LEARN, Right.PRODUCT, Right.CAMERA, Right.LIMIT}
    gate.sign_in(CARA)
    watched.bridge.poll()
    assert all(mark.isHidden() for mark, _ in watched._locks)


def test_too_many_wrong_pins_are_counted_down(qtbot: QtBot, watched: MainWindow) -> None:
    watched.sign_in.begin()
    dialog = dialog_of(watched, SignInDialog)
    for _ in range(3):
        give(qtbot, dialog, BEN, "9999")
    assert not dialog.pad.isEnabled() and dialog.go.text().startswith("Wait ") and not dialog.go.isEnabled()


def test_the_pad_types_and_deletes(watched: MainWindow) -> None:
    watched.sign_in.begin()
    dialog = dialog_of(watched, SignInDialog)
    for key in "314⌫15":
        dialog.pad.keys[key].click()
    assert dialog.pad.pin == "3115"
    dialog.pad.keys["C"].click()
    assert dialog.pad.pin == "" and dialog.pad.edit.displayText() == ""


def test_a_badge_signs_in_wherever_it_is_scanned(qtbot: QtBot, watched: MainWindow, gate: Gate) -> None:
    gate.service.set_badge(BEN, "BADGE-4711", By(ANNA))
    watched.sign_in.scan("BADGE-4711")
    qtbot.waitUntil(lambda: gate.access.present().name == BEN)
    watched.sign_in._badge.join()
    watched.sign_in.scan("LOT-0001")
    qtbot.waitUntil(lambda: watched._scan is not None)
    assert "LOT-0001" in watched._scan.title.text(), "what is no badge is offered as before"
    watched._scan.reject()
    watched.sign_in._sign_in(None, lambda: None)
    dialog = dialog_of(watched, SignInDialog)
    watched.sign_in.scan("NOBODY-1")
    qtbot.waitUntil(lambda: "nobody's badge" in dialog.said.text())


def test_a_scan_is_never_a_pin(qtbot: QtBot, watched: MainWindow, gate: Gate) -> None:
    """Typed by a scanner into the PIN field, it is a badge, and the field is as it was."""
    gate.service.set_badge(BEN, "BADGE-4711", By(ANNA))
    watched.sign_in.begin()
    dialog = dialog_of(watched, SignInDialog)
    at = iter(range(0, 10_000, 5))
    watched.scanner.moment = lambda _: next(at)
    dialog.activateWindow()
    dialog.pad.edit.setFocus()
    qtbot.waitUntil(dialog.pad.edit.hasFocus)
    qtbot.keyClicks(dialog.pad.edit, "BADGE-4711")
    qtbot.keyClick(dialog.pad.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.access.present().name == BEN)
    assert not [entry for entry in gate.entries() if entry.what == "wrong sign-in"]


def test_the_window_closes_for_who_may(qtbot: QtBot, watched: MainWindow, gate: Gate) -> None:
    watched._acts()["quit"]()
    dialog = dialog_of(watched, SignInDialog)
    assert watched.isVisible() and "may close the window" in dialog.why.text()
    give(qtbot, dialog, CARA, PINS[CARA])
    qtbot.waitUntil(lambda: not watched.isVisible())
    assert [entry.who for entry in gate.entries() if entry.what == "close"] == [CARA]


def test_the_desktop_cannot_close_it_for_an_operator_but_a_signal_can(watched: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    event = QCloseEvent()
    monkeypatch.setattr(event, "spontaneous", lambda: True)
    watched.closeEvent(event)
    assert not event.isAccepted() and isinstance(watched.sign_in.dialog, SignInDialog)
    assert watched.close()


def test_f4_signs_out_and_changes_the_pin(qtbot: QtBot, watched: MainWindow, gate: Gate) -> None:
    gate.sign_in(BEN)
    watched.sign_in.begin()
    account = dialog_of(watched, AccountDialog)
    assert "people" not in account.buttons
    pins = OwnPinDialog(gate.access, account)
    pins.old.setText(PINS[BEN])
    pins.new.setText("7391")
    pins.again.setText("7392")
    assert not pins.go.isEnabled()
    pins.again.setText("7391")
    pins.go.click()
    qtbot.waitUntil(lambda: gate.entries()[-1].detail == "PIN of Ben")
    pins.done(0)
    account.buttons["sign out"].click()
    assert gate.access.present() is NOBODY


def test_the_first_administrator_is_set_up_in_the_window(qtbot: QtBot, window: MainWindow, station: ScriptedStation, gate: Gate) -> None:
    attached(window, station, gate)
    window.sign_in.begin()
    account = dialog_of(window, AccountDialog)
    account.buttons["people"].click()
    dialog = dialog_of(window, PeopleDialog)
    assert not dialog.level.isEnabled() and dialog.level.currentData() is Level.ADMINISTRATOR
    dialog.name.setText(ANNA)
    dialog.pin.setText("1234")
    dialog.add.click()
    qtbot.waitUntil(lambda: "run of digits" in dialog.said.text())
    dialog.pin.setText(PINS[ANNA])
    qtbot.waitUntil(lambda: not dialog._working.busy)
    dialog.add.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    assert gate.access.present().name == ANNA
    dialog.table.selectRow(0)
    dialog.remove.click()
    qtbot.waitUntil(lambda: "last administrator" in dialog.said.text())
    qtbot.waitUntil(lambda: not dialog._working.busy)
    dialog.scan("BADGE-0001")
    qtbot.waitUntil(lambda: gate.service.people()[0].has_badge)
    qtbot.waitUntil(lambda: not dialog._working.busy)
    lot = dialog.rights.levels[Right.LOT]
    lot.setCurrentIndex(lot.findData(Level.ENGINEER))
    qtbot.waitUntil(lambda: gate.access.rights().level(Right.LOT) is Level.ENGINEER)
    assert dialog.rights.levels[Right.LIMIT].findData(Level.OPERATOR) == -1, "below its floor a right cannot be given"
    dialog.reject()


@pytest.mark.slow
@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_in_the_dialogs(
    monkeypatch: pytest.MonkeyPatch, watched: MainWindow, gate: Gate, screen: tuple[int, int], letters: float
) -> None:
    monkeypatch.setattr(column, "room_on_screen", lambda dialog: QSize(screen[0] - 16, screen[1] - 48))
    watched.resize(*screen)
    watched.setStyleSheet(style_sheet(theme_named("light"), letters * max(0.8, min(screen[0] / WIDTH, screen[1] / HEIGHT))))
    gate.sign_in(ANNA)
    cut: list[str] = []
    for ask in (
        lambda: watched.sign_in.refused(
            NotAllowed.of(Right.RECIPE, Level.ENGINEER, Person("Nebuchadnezzar of Babylon", Level.OPERATOR)), print
        ),
        lambda: watched.sign_in.refused(ReasonNeeded.of(Right.RECIPE), print),
        watched.sign_in.begin,
        watched.sign_in._change_people,
    ):
        ask()
        settle()
        assert watched.sign_in.dialog is not None
        cut += cut_of(watched.sign_in.dialog)
        if watched.sign_in.dialog.width() > screen[0] or watched.sign_in.dialog.height() > screen[1]:
            cut.append(f"{watched.sign_in.dialog.windowTitle()} is larger than the screen")
        watched.sign_in.dialog.reject()
    assert not cut, "\n".join(cut)
