"""The rest of the day: report, set-up, settings, people, audit, wall, help, and the restart."""

from __future__ import annotations

import json
from functools import partial

from PyQt6.QtCore import QPoint

from inspector.core.types import Verdict
from inspector.gui.dialogs.help_dialog import HelpDialog
from inspector.gui.dialogs.key_list import KeyList
from inspector.gui.dialogs.people.account_dialog import AccountDialog
from inspector.gui.dialogs.people.people_dialog import PeopleDialog
from inspector.gui.dialogs.people.sign_in_dialog import SignInDialog
from inspector.gui.pages.report.page import ReportPage
from inspector.gui.pages.settings.settings_page import SettingsPage
from tests.end_to_end.day.shift import Day

ADMINISTRATOR, ENGINEER, OPERATOR = ("Maria Ott", "9517"), ("Anna Engel", "4826"), ("Olaf Berg", "6193")


def report(day: Day) -> None:
    hand, page = day.hand, day.page(ReportPage)
    hand.keys("F9")
    hand.until(lambda: page.isVisible() and page.figures is not None, "figures are read", 240)
    hand.wait(1.0)
    hand.look("34_report", "The report of the running shift: counts, yield raw and corrected, charts with every change marked.")
    day.in_large("34_report", "The report of the running shift.")
    hand.click(page.make)
    hand.until(lambda: page._folder is not None, "the report is made", 240)
    hand.wait(0.4)
    hand.look("35_report_made", "The PDF and the tables were written, and where.")
    hand.keys("Escape")


def set_up(day: Day) -> None:
    before = day.status.counters.total
    day.hand.keys("ctrl+y")
    day.hand.until(day.window.set_up_bar.isVisible, "set-up mode")
    day.hand.wait(1.5)
    counted = day.status.counters.total
    day.hand.wait(1.5)
    day.hand.look("36_set_up", "Set-up mode: a frame round the window, parts are judged and shown, nothing is counted.")
    if day.status.counters.total != counted:
        day.hand.fault(f"in set-up mode parts were counted: {counted} became {day.status.counters.total}, {before} before")
    day.hand.click(day.window.set_up_bar.end)
    day.hand.until(lambda: not day.window.set_up_bar.isVisible(), "no set-up mode")


def settings(day: Day) -> None:
    hand, page = day.hand, day.page(SettingsPage)
    hand.keys("F10")
    hand.until(lambda: page.isVisible() and page.sections.count() > 0, "settings")
    hand.look("37_settings", "The settings, each with what it means.")
    hand.keys("Down", "Down", "Down")
    hand.look("38_settings_section", "Another section of the settings.")
    day.in_large("38_settings_section", "A section of the settings.")
    hand.keys("Escape")


def people(day: Day) -> None:
    hand = day.hand
    hand.keys("F4")
    account = hand.dialog(AccountDialog)
    hand.look("39_nobody", "Nobody was set up: everybody may everything, and it says so.")
    hand.click(account.buttons["people"])
    dialog = hand.dialog(PeopleDialog)
    for (name, pin), level in ((ADMINISTRATOR, 3), (ENGINEER, 1), (OPERATOR, 0)):
        hand.click(dialog.name)
        hand.write(name)
        if dialog.level.isEnabled():
            hand.choose(dialog.level, level)
        hand.click(dialog.pin)
        hand.write(pin)
        hand.click(dialog.add)
        hand.until(partial(_is_there, dialog, name), f"{name} is known", 20)
        hand.wait(0.3)
    hand.look("40_people", "People with level, PIN and badge; the first is the administrator.")
    bar = dialog.tabs.tabBar()
    assert bar is not None
    hand.click(bar, bar.tabRect(1).center())
    hand.look("41_rights", "What each level may, and where a reason is asked for.")
    hand.keys("Escape")
    hand.gone(dialog)


def _is_there(dialog: PeopleDialog, name: str) -> bool:
    return any(one.person.name == name for one in dialog._people)


def sign_out(day: Day) -> None:
    hand = day.hand
    hand.keys("F4")
    account = hand.dialog(AccountDialog)
    hand.look("42_account", "Who is signed in, and what that person may.")
    hand.click(account.buttons["sign out"])
    hand.wait(0.5)
    hand.look("43_operator", "Back to operator: locks on what an operator may not.")


def try_limit(day: Day) -> None:
    hand, panel = day.hand, day.window.selected.limit_panel
    before = day.status.limit
    hand.click(panel.slider, QPoint(round(panel.slider.width() * 0.6), panel.slider.height() // 2))
    hand.click(panel.apply)
    dialog = hand.dialog(SignInDialog)
    hand.look("44_operator_tries_the_limit", "An operator tries the limit: it asks for somebody who may.")
    row = next(row for row in range(dialog.names.count()) if dialog.names.itemData(row) == ENGINEER[0])
    hand.choose(dialog.names, row)
    hand.click(dialog.pad.edit)
    hand.write("1111")
    hand.keys("Return")
    hand.until(lambda: "⚠" in dialog.said.text(), "the PIN is wrong")
    hand.wait(0.3)
    hand.look("45_wrong_pin", "A wrong PIN is refused, without saying more than that.")
    hand.keys("Escape")
    hand.gone(dialog)
    if day.status.limit != before:
        hand.fault("an operator has changed the limit")
    hand.wait(0.3)
    hand.look("46_not_changed", "Given up: the limit is what it was.")


def sign_in(day: Day) -> None:
    hand = day.hand
    hand.keys("F4")
    dialog = hand.dialog(SignInDialog)
    _sign_in(day, dialog)
    hand.wait(0.4)
    hand.look("47_engineer", "The engineer has signed in: no locks.")


def _sign_in(day: Day, dialog: SignInDialog) -> None:
    hand = day.hand
    row = next(row for row in range(dialog.names.count()) if dialog.names.itemData(row) == ENGINEER[0])
    if dialog.names.currentIndex() != row:
        hand.choose(dialog.names, row)
    for digit in ENGINEER[1]:
        hand.click(dialog.pad.keys[digit])
    hand.click(dialog.go)
    hand.gone(dialog)


def audit(day: Day) -> None:
    hand, page = day.hand, day.window.audit_page
    hand.keys("ctrl+l")
    hand.until(lambda: page.isVisible() and page.table.rowCount() > 5, "the audit is read")
    hand.wait(0.4)
    hand.look("48_audit", "The audit: who, when, what, old and new value, and why.")
    day.in_large("48_audit", "The audit.")
    hand.keys("Escape")


def wall(day: Day) -> None:
    hand = day.hand
    hand.keys("ctrl+F11")
    hand.until(day.window.wall.isVisible, "wall view")
    hand.look("49_wall", "Wall view: verdict and counters, to be read from afar.")
    day.in_large("49_wall", "Wall view.")
    hand.keys("Escape")
    hand.until(lambda: not day.window.wall.isVisible(), "no wall view")


def help_(day: Day) -> None:
    hand = day.hand
    hand.keys("F1")
    dialog = hand.dialog(HelpDialog)
    hand.look("50_help", "Help on what is on the screen.", verdict=False)
    hand.keys("Escape")
    hand.gone(dialog)
    hand.keys("shift+F1")
    keys = hand.dialog(KeyList)
    hand.look("51_keys", "Every key.", verdict=False)
    hand.keys("Escape")
    hand.gone(keys)


def close(day: Day) -> None:
    """A few failures are left for the one who comes next."""
    day.until_one(Verdict.FAIL)
    print(f"waiting at the end: {day.status.answers.unseen.total}", flush=True)  # noqa: T201
    (day.asked.folder / "before.json").write_text(json.dumps(_state(day)))
    day.hand.keys("ctrl+q")


def restarted(day: Day) -> None:
    hand = day.hand
    hand.until(lambda: bool(day.judged), "it judges again", 240)
    before, now = json.loads((day.asked.folder / "before.json").read_text()), _state(day)
    hand.look("52_after_restart", "After a restart: recipe, lot, counters, numbers of the parts and the parts that wait go on.")
    for key in ("lot", "recipe"):
        if before[key] != now[key]:
            hand.fault(f"{key} was {before[key]!r}, is {now[key]!r}")
    for key in ("total", "waiting"):
        if now[key] < before[key]:
            hand.fault(f"{key} was {before[key]}, is {now[key]}")
    first = min((one.part_number for one in day.told), default=0)
    if first <= before["number"]:
        hand.fault(f"part numbers begin anew: {before['number']}, then {first}")
    hand.keys("F2")
    hand.until(lambda: day.window.filmstrip.selected is not None, "a part of before is held")
    hand.wait(0.5)
    hand.look("53_queue_after_restart", "The part that waited before the restart is held, with its picture.")
    hand.keys("Escape")
    hand.keys("F4")
    _sign_in(day, hand.dialog(SignInDialog))
    hand.keys("ctrl+q")


def _state(day: Day) -> dict[str, object]:
    status, views = day.status, day.window._status
    assert views is not None
    last = max((one.part_number for one in day.told), default=0)
    recipe = None if status.recipe is None else status.recipe.name
    waiting = views.answers.unseen.total
    return {"lot": status.counters.lot, "total": status.counters.total, "recipe": recipe, "waiting": waiting, "number": last}
