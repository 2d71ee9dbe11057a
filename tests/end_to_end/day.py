"""A day at the line, played with mouse and keyboard through the real window, with a picture of each step.

``python -m tests.end_to_end.day OUT [--language en|de] [--size 1280x720] [--parts 200] [--rate 5]`` on a display that is larger than the
window (``xvfb-run -a -s "-screen 0 1920x1080x24" ...``) with ``xdotool`` and ``openbox``. Pictures go to OUT/LANGUAGE, a sentence for each
to OUT/README.md. At the end the ledger must hold what was told, to the part. Exit code 1 if a person would have to complain.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PyQt6.QtCore import QPoint, QTimer
from PyQt6.QtWidgets import QApplication

from inspector.app import main as inspector
from inspector.camera.simulated.conveyor import Conveyor
from inspector.core.quality.answers import Answer
from inspector.core.status import Mode, Status, TeachPhase
from inspector.core.types import Inspection, Verdict
from inspector.gui.dialogs.golden_dialog import GoldenDialog
from inspector.gui.dialogs.help_dialog import HelpDialog
from inspector.gui.dialogs.key_list import KeyList
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.dialogs.people.account_dialog import AccountDialog
from inspector.gui.dialogs.people.people_dialog import PeopleDialog
from inspector.gui.dialogs.people.sign_in_dialog import SignInDialog
from inspector.gui.dialogs.product_dialog import ProductDialog
from inspector.gui.dialogs.reason_dialog import ReasonDialog
from inspector.gui.pages.improvement.page import ImprovementPage
from inspector.gui.pages.parts.place_dialog import PlaceDialog
from inspector.gui.pages.recipes.name_dialog import TitleDialog
from inspector.gui.pages.report.page import ReportPage
from inspector.gui.pages.settings.settings_page import SettingsPage
from inspector.storage.ledger.database import StationDatabase
from tests.end_to_end.hand import Hand

PROJECT = Path(__file__).resolve().parents[2]
SEED, DEFECT_RATE = 7, 0.12
ENGINEER, OPERATOR = ("Anna Engel", "4826"), ("Olaf Berg", "6193")
LANGUAGES = ("en", "de")
Step = Callable[["Day"], None]
T = TypeVar("T")
TO_LEARN = 24


@dataclass(frozen=True)
class Asked:
    """What the day is played with."""

    out: Path
    folder: Path
    language: str
    size: tuple[int, int]
    parts: int
    rate: float


class Day:
    """The window and its station, and what was told of its parts."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.hand = Hand(asked.out / asked.language, asked.size)
        self.window = self.hand.window
        self.line = Conveyor("metal", SEED, (512, 512), DEFECT_RATE)
        self.told: list[Inspection] = []
        self.hand.until(lambda: bool(self.window._stations), "the station is there", 60)
        self.station = next(iter(self.window._stations.values()))
        self.station.observe(self.told.append)

    @property
    def status(self) -> Status:
        return self.station.status()

    @property
    def judged(self) -> list[Inspection]:
        return [one for one in list(self.told) if one.recipe is not None]

    def judge(self, parts: int) -> None:
        """Until so many more are judged."""
        wanted = len(self.judged) + parts
        self.hand.until(lambda: len(self.judged) >= wanted, f"{parts} parts judged", 60 + 3 * parts / self.asked.rate)

    def until_one(self, verdict: Verdict) -> None:
        first = len(self.told)
        self.hand.until(lambda: any(one.verdict is verdict for one in self.told[first:]), f"a part is {verdict.value}", 60)

    def is_bad(self, inspection: Inspection) -> bool:
        return bool(self.line.truth(inspection.frame.camera_frame_id))

    def page(self, kind: type[T]) -> T:
        return next(one for one in self.window.pages if isinstance(one, kind))

    def in_large(self, name: str, sentence: str) -> None:
        """The same at 1920x1080: full screen by F11, and back."""
        self.hand.keys("F11")
        self.hand.until(self.window.isFullScreen, "full screen")
        self.hand.wait(0.6)
        self.hand.look(f"{name}_1920x1080", f"{sentence} At 1920x1080.")
        self.hand.keys("F11")
        self.hand.until(lambda: not self.window.isFullScreen(), "no full screen")
        self.hand.wait(0.4)


def first_start(day: Day) -> None:
    day.hand.wait(1.0)
    day.hand.look("01_first_start", "The first start: no recipe yet, nothing is PASS, and the guide to the first recipe is open.")


def learn(day: Day) -> None:
    hand, panel = day.hand, day.window.selected.learn_panel
    if not panel.isVisible():
        hand.keys("F5")
    hand.click(panel.name_page.field.edit)
    hand.keys("ctrl+a")
    hand.write("Flange 4711/A")
    hand.look("02_name", "The product gets the name that people write, with a stroke and blanks.")
    hand.click(panel.name_page.start)
    hand.until(lambda: day.status.teaching is not None and len(day.status.teaching.parts) >= TO_LEARN // 2, "half is collected", 60)
    hand.look("03_collecting", "Good parts are being collected.")
    hand.until(lambda: day.status.teaching is not None and len(day.status.teaching.parts) >= TO_LEARN, "all are collected", 60)
    hand.click(panel.collect_page.learn_button)
    hand.until(lambda: day.status.mode is Mode.INSPECTING, "the first recipe judges", 120)
    hand.look("04_learning", "A first recipe judges already, while the finished one is being learned.")
    ended = (TeachPhase.DONE, TeachPhase.FAILED, TeachPhase.CANCELLED)
    hand.until(lambda: day.status.teaching is not None and day.status.teaching.phase in ended, "learned", 240)
    hand.look("05_learned", "The recipe is finished: what it promises, and what it found of planted defects.")
    hand.click(panel.result_page.close_button)


def begin_lot(day: Day) -> None:
    day.hand.keys("F6")
    dialog = day.hand.dialog(LotDialog)
    day.hand.keys("ctrl+a")
    day.hand.write("L-2611")
    day.hand.look("06_new_lot", "A new lot begins; the figures of the old one are said and kept.")
    day.hand.click(dialog.begin)
    day.judge(5)


def tighten(day: Day) -> None:
    panel = day.window.selected.limit_panel
    day.hand.click(panel.slider, QPoint(4, panel.slider.height() // 2))
    day.hand.look("07_limit", "The limit is dragged down: the sentences say what it would reject, before it is applied.")
    day.hand.click(panel.apply)
    day.judge(3)


def judge(day: Day) -> None:
    day.judge(day.asked.parts // 2)
    day.until_one(Verdict.PASS)
    day.hand.look("08_judging", "Parts are judged: word, colour and shape of the verdict, the counters of the lot, the scores of the last parts.")
    day.judge(day.asked.parts - day.asked.parts // 2)
    day.until_one(Verdict.FAIL)
    day.hand.look("09_fail", "A part has failed: where the flaw is, and how many wait for a person.")
    day.in_large("09_fail", "A part has failed.")


def answer(day: Day) -> None:
    hand, window = day.hand, day.window
    hand.keys("F2")
    hand.until(lambda: window.filmstrip.selected is not None, "a part is held")
    hand.look("10_held", "A failed part is held; beside it three large buttons ask what it was really, and the kinds of defects.")
    good = bad = 0
    for _ in range(40):
        part = window.filmstrip.selected
        if part is None or part.decisive is None:
            break
        known = window._status is not None and part.row in window._status.answers.known
        if not known and day.is_bad(part.decisive):
            bad += 1
            hand.click(window.answer_bar.chips.buttons[bad % 3] if bad % 2 else window.answer_bar.buttons[Answer.BAD])
        elif not known:
            good += 1
            hand.click(window.answer_bar.buttons[Answer.GOOD])
        row = part.row
        hand.until(lambda row=row: window._status is not None and row in window._status.answers.known, "the answer is kept")
        if bad == 1 and not known and day.is_bad(part.decisive):
            hand.look("11_really_bad", "Answered with one press: really bad, of which kind, when; it may be taken back for five minutes.")
        if good == 1 and not known and not day.is_bad(part.decisive):
            hand.look("12_was_good", "A part that was good: the line's verdict stays, the corrected figure stands beside the raw one.")
            hand.click(window.answer_bar.undo)
            hand.until(lambda row=row: _answer(day, row) is None, "the answer is taken back")
            hand.look("13_undone", "The answer was taken back and may be given again.")
            hand.keys("ctrl+Up")
            hand.until(lambda row=row: _answer(day, row) is Answer.GOOD, "the answer is given again by key")
        hand.keys("F2")
    print(f"answered: {bad} really bad, {good} was good", flush=True)  # noqa: T201
    hand.keys("Escape")
    hand.until(lambda: window.filmstrip.selected is None, "live again")


def _answer(day: Day, row: int) -> Answer | None:
    status = day.window._status
    known = None if status is None else status.answers.known.get(row)
    return None if known is None else known.answer


def find(day: Day) -> None:
    hand, page = day.hand, day.window.parts_page
    hand.keys("F7")
    hand.until(lambda: page.isVisible() and bool(page.grid.parts), "parts are listed")
    hand.wait(0.8)
    hand.look("14_parts", "The parts that did not pass, cut to the flaw, the unseen ones first.")
    day.in_large("14_parts", "The parts that did not pass.")
    hand.click(page.filters.place)
    dialog = hand.dialog(PlaceDialog)
    hand.until(lambda: not dialog.board.picture_place().isEmpty(), "the reference is there")
    shown = dialog.board.picture_place()

    def at(x: float, y: float) -> QPoint:
        return QPoint(round(shown.left() + x * shown.width()), round(shown.top() + y * shown.height()))

    hand.drag(dialog.board, at(0.1, 0.1), at(0.6, 0.9))
    hand.look("15_place", "A place is drawn on the reference: which parts had their flaw there?", verdict=False)
    hand.click(dialog.search)
    hand.until(lambda: page.filters.place_shown is not None and bool(page.grid.parts), "parts with a flaw there")
    hand.wait(0.8)
    hand.look("16_parts_of_place", "Only the parts that have their flaw there.")
    hand.click(page.grid.viewport(), QPoint(60, 60))
    hand.until(lambda: page.shows_one, "one is large")
    hand.wait(1.0)
    hand.look("17_one_part", "One part large, beside its reference, with its figures, gate values and answer; it is answered here, too.")
    day.in_large("17_one_part", "One part large.")
    hand.click(page.detail.heat)
    hand.look("18_heat", "The heat over it, on demand.")
    hand.keys("Right")
    hand.keys("Escape")
    hand.until(lambda: not page.shows_one, "the list again")
    hand.click(page.filters.reset)
    hand.keys("Escape")


def improve(day: Day) -> None:
    hand, page = day.hand, day.page(ImprovementPage)
    hand.keys("shift+F5")
    hand.until(lambda: page.isVisible() and page.relearn.isEnabled(), "answers can be learned from")
    hand.look("19_improve", "Learn from answers: how many were found good and really bad.")
    hand.click(page.relearn)
    hand.wait(3.0)
    hand.look("20_relearning", "The recipe learns again in the background; the line goes on.")
    hand.until(lambda: page._bridge().improvement.status().candidate is not None, "there is a candidate", 300)
    hand.until(lambda: (s := page._bridge().improvement.status().shadow) is not None and s.judged >= day.asked.parts // 4, "shadowed", 240)
    hand.look("21_who_changes_sides", "The candidate judges in the shadow: who fails and would pass, who passes and would fail, in pictures.")
    day.in_large("21_who_changes_sides", "The candidate judges in the shadow.")
    before = day.status.recipe
    hand.click(page.why)
    hand.write("was too strict")
    hand.click(page.use)
    hand.until(lambda: day.status.recipe != before or bool(day.status.exam.refused), "the candidate is in use", 90)
    if day.status.exam.refused:
        hand.fault(f"the exam refused the candidate: {day.status.exam.refused}")
    day.judge(5)
    hand.look("22_used", "The candidate is in use; the version before can come back by one press.")
    hand.until(page.roll_back.isEnabled, "can be rolled back")
    after = day.status.recipe
    hand.click(page.roll_back)
    hand.until(lambda: day.status.recipe not in (after, None), "the version before judges", 90)
    day.judge(3)
    hand.look("23_rolled_back", "Rolled back while the line runs; the version before judges again.")
    hand.keys("Escape")


def change_product(day: Day) -> None:
    hand, page = day.hand, day.window.recipes_page
    hand.keys("F8")
    hand.until(lambda: page.isVisible() and page.list.count() > 0, "recipes are listed")
    hand.wait(0.6)
    hand.look("24_recipes", "Recipes as cards, with picture, figures, versions and notes.")
    hand.click(page.detail.copy)
    dialog = hand.dialog(TitleDialog)
    hand.keys("ctrl+a")
    hand.write("Flange 4712 (left)")
    hand.click(dialog.action)
    hand.until(lambda: page.list.count() == 2, "there are two recipes", 30)
    hand.until(lambda: page.list.current is not None and page.list.current.title.startswith("Flange 4712"), "the copy is marked")
    hand.wait(0.8)
    hand.look("25_copied", "A copy under another name is a product of its own.")
    day.in_large("25_copied", "A copy under another name.")
    hand.click(page.detail.use)
    product = hand.dialog(ProductDialog)
    hand.wait(0.6)
    hand.look("26_change_product", "A change of product is asked for with the picture of the new one.")
    before = day.status.recipe
    hand.click(product.change)
    hand.until(lambda: day.status.recipe not in (before, None), "the other product judges", 60)
    hand.keys("Escape")
    day.judge(5)
    hand.look("27_other_product", "The other product is judged.")


def exam(day: Day) -> None:
    hand, page = day.hand, day.window.exam_page
    hand.keys("shift+F8")
    hand.until(page.isVisible, "the exam page")
    hand.wait(0.5)
    hand.look("28_exam_empty", "The exam of a product that has no known parts yet says how to get some.")
    hand.click(page.add)
    hand.wait(0.3)
    hand.keys("Down", "Right")
    hand.wait(0.3)
    hand.look("29_exam_add", "Known parts are added as good, as a limit sample or as a defect.", verdict=False)
    hand.keys("Return")
    hand.until(lambda: len(page._set.parts) == 1, "a known good part")
    hand.click(page.add)
    hand.keys("Down", "Down", "Down", "Down", "Down", "Return")
    hand.wait(1.5)
    hand.until(page.run.isEnabled, "the exam can be held")
    hand.click(page.run)
    hand.until(lambda: page._set.last is not None and not day.status.exam.running, "the exam was held", 90)
    hand.wait(0.5)
    hand.look("30_exam_held", "The exam was held: each known part with its verdict, and what may be claimed by it.")
    hand.keys("Escape")


def golden(day: Day) -> None:
    hand = day.hand
    hand.keys("ctrl+g")
    dialog = hand.dialog(GoldenDialog)
    hand.look("31_golden", "The golden part check, which may be begun at any time.")
    hand.click(dialog.go)
    hand.until(lambda: day.status.golden.due, "the check is due")
    hand.wait(0.6)
    hand.look("32_golden_must_pass", "No part is PASS until a part that must pass has passed and one that must fail has failed.")
    for _ in range(30):
        if not day.status.golden.due:
            break
        hand.until(lambda: dialog.go.isEnabled() or not day.status.golden.due, "the part was judged", 30)
        if day.status.golden.due:
            hand.click(dialog.go)
            hand.wait(0.6)
    hand.wait(0.6)
    hand.look("33_golden_done", "The golden parts were judged as they must be: parts may pass again.")
    if day.status.golden.due:
        hand.fault("the golden part check could not be done")
        hand.click(dialog.give_up)
        reason = hand.dialog(ReasonDialog)
        hand.write("no golden part at hand")
        hand.click(reason.go)
    if dialog.isVisible():
        hand.click(dialog.later)


def report(day: Day) -> None:
    hand, page = day.hand, day.page(ReportPage)
    hand.keys("F9")
    hand.until(lambda: page.isVisible() and page.figures is not None, "figures are read", 60)
    hand.wait(1.0)
    hand.look("34_report", "The report of the running shift: counts, yield raw and corrected, charts with every change marked.")
    day.in_large("34_report", "The report of the running shift.")
    hand.click(page.make)
    hand.until(lambda: page._folder is not None, "the report is made", 120)
    hand.wait(0.4)
    hand.look("35_report_made", "The PDF and the tables were written, and where.")
    hand.keys("Escape")


def set_up(day: Day) -> None:
    before = day.status.counters.total
    day.hand.keys("ctrl+y")
    day.hand.until(lambda: day.window.set_up_bar.isVisible(), "set-up mode")
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
    for (name, pin), level in ((("Maria Ott", "9517"), 3), (ENGINEER, 1), (OPERATOR, 0)):
        hand.click(dialog.name)
        hand.write(name)
        if dialog.level.isEnabled():
            hand.choose(dialog.level, level)
        hand.click(dialog.pin)
        hand.write(pin)
        hand.click(dialog.add)
        hand.until(lambda name=name: any(one.person.name == name for one in dialog._people), f"{name} is known", 20)
        hand.wait(0.3)
    hand.look("40_people", "People with level, PIN and badge; the first is the administrator.")
    hand.click(dialog.tabs.tabBar(), dialog.tabs.tabBar().tabRect(1).center())
    hand.look("41_rights", "What each level may, and where a reason is asked for.")
    hand.keys("Escape")
    hand.until(lambda: not dialog.isVisible(), "closed")


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
    hand.until(lambda: not dialog.isVisible(), "closed")
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
    hand.until(lambda: not dialog.isVisible(), "signed in")


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
    hand.until(lambda: not dialog.isVisible(), "help closed")
    hand.keys("shift+F1")
    keys = hand.dialog(KeyList)
    hand.look("51_keys", "Every key.", verdict=False)
    hand.keys("Escape")
    hand.until(lambda: not keys.isVisible(), "keys closed")


def close(day: Day) -> None:
    """A few failures are left for the one who comes next."""
    day.until_one(Verdict.FAIL)
    print(f"waiting at the end: {day.status.answers.unseen.total}", flush=True)  # noqa: T201
    (day.asked.folder / "before.json").write_text(json.dumps(_state(day)))
    day.hand.keys("ctrl+q")


def restarted(day: Day) -> None:
    hand = day.hand
    hand.until(lambda: bool(day.judged), "it judges again", 90)
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


MORNING: tuple[Step, ...] = (
    *(first_start, learn, begin_lot, tighten, judge, answer, find, improve, change_product, exam, golden, report, set_up, settings),
    *(people, sign_out, try_limit, sign_in, audit, wall, help_, close),
)
AFTERNOON: tuple[Step, ...] = (restarted,)


def play(day: Day, steps: tuple[Step, ...]) -> None:
    """Every step; one that cannot be gone is a fault, and the next begins at the live picture."""
    for step in steps:
        began = time.monotonic()
        day.hand.begin(step.__name__)
        try:
            step(day)
        except Exception as error:  # noqa: BLE001 - a person goes on, too
            day.hand.fault(f"{type(error).__name__}: {error}")
            if day.window.isVisible():
                day.hand.look(f"stuck_{step.__name__}", "Stuck.", verdict=False)
                day.hand.keys("Escape", "Escape", "Escape", "Escape")
        day.hand.end()
        print(f"{step.__name__}: {time.monotonic() - began:.1f} s, late {day.hand.slowest[step.__name__]:.3f} s", flush=True)  # noqa: T201


def session(asked: Asked, name: str, only: tuple[str, ...]) -> int:
    """The program from its start until it is closed, played by a hand within its own process."""
    application = QApplication(sys.argv[:1])  # which the program finds and uses
    steps = tuple(one for one in (MORNING if name == "morning" else AFTERNOON) if not only or one.__name__.strip("_") in only)
    faults: list[str] = []

    def work() -> None:
        day = Day(asked)
        day.window.move(0, 0)
        play(day, steps)
        with (asked.folder / "told.txt").open("a") as file:
            file.writelines(f"{one.part_number} {one.verdict.value}\n" for one in day.told if not one.set_up)
        with (asked.folder / "seen.json").open("a") as file:
            file.write(json.dumps(day.hand.seen) + "\n")
        faults.extend(day.hand.faults)
        day.window.close()

    QTimer.singleShot(500, work)
    camera = f"simulated:metal?seed={SEED}&rate={asked.rate:g}&defect_rate={DEFECT_RATE}&good_first={TO_LEARN * 4}"
    size = f"{asked.size[0]}x{asked.size[1]}"
    code = inspector(["--data-dir", str(asked.folder / "data"), "gui", "--camera", camera, "--window-size", size])
    return code or int(bool(faults))


def verify(asked: Asked) -> list[str]:
    """What the disk says beside what was told."""
    faults: list[str] = []
    data = asked.folder / "data"
    told = dict(line.split() for line in (asked.folder / "told.txt").read_text().splitlines())
    if inspector(["ledger", "verify", "--data-dir", str(data)]) != 0:
        faults.append("inspector ledger verify does not pass")
    with StationDatabase(data / "station.db") as database:
        rows = {str(row.number): row for row in database.part_rows(1_000_000)}
    wrong = [number for number, verdict in told.items() if number not in rows or rows[number].verdict.value != verdict]
    more = sorted(set(rows) - set(told), key=int)
    print(f"told {len(told)}, rows {len(rows)}, not as told {wrong[:5]}, not told {more[:5]}")  # noqa: T201
    faults += [f"{len(wrong)} parts are not as told"] if wrong else []
    for lot in {row.lot for row in rows.values()}:
        figures = asked.folder / "lot.json"
        inspector(["report", "lot", lot, "-o", str(asked.folder / "reports"), "--json", str(figures), "--data-dir", str(data)])
        said = json.loads(figures.read_text())
        own = Counter(row.verdict for row in rows.values() if row.lot == lot)
        wanted = (own.total(), own[Verdict.PASS], own[Verdict.FAIL], own[Verdict.INVALID])
        found = tuple(said[name] for name in ("parts", "passed", "failed", "invalid"))
        print(f"lot {lot!r}: ledger {wanted}, report {found}")  # noqa: T201
        faults += [f"the report of lot {lot!r} says {found}, the ledger {wanted}"] if wanted != found else []
    return faults


def write_readme(asked: Asked) -> None:
    seen: dict[str, str] = {}
    for line in (asked.folder / "seen.json").read_text().splitlines():
        seen.update(json.loads(line))
    lines = ["# A day at the line", "", "Played through the real window by `python -m tests.end_to_end.day`, on the simulated line.", ""]
    lines += ["| step | what is seen |", "|---|---|"]
    links = {name: " ".join(f"[{one}]({one}/{name}.png)" for one in LANGUAGES) for name in seen}
    lines += [f"| {name} {links[name]} | {sentence} |" for name, sentence in sorted(seen.items()) if not name.startswith("stuck")]
    (asked.out / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def prepared(asked: Asked) -> None:
    (asked.folder / "data").mkdir(parents=True, exist_ok=True)
    if not (asked.folder / "data" / "settings.yaml").exists():
        settings = f"window:\n  language: {asked.language}\nteach:\n  parts: {TO_LEARN}\n  budget_s: 20.0\n"
        (asked.folder / "data" / "settings.yaml").write_text(settings, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--parts", type=int, default=200)
    parser.add_argument("--rate", type=float, default=5.0)
    parser.add_argument("--folder", type=Path, help="of the station; else a new one")
    parser.add_argument("--session", choices=("morning", "afternoon"), help="only this one")
    parser.add_argument("--only", default="", help="steps, with commas between")
    given = parser.parse_args()
    width, height = map(int, given.size.split("x"))
    folder = given.folder or Path(tempfile.mkdtemp(prefix="day-"))
    asked = Asked(given.out, folder, given.language, (width, height), given.parts, given.rate)
    prepared(asked)
    if given.session:
        return session(asked, given.session, tuple(filter(None, given.only.split(","))))
    manager = subprocess.Popen(["openbox", "--sm-disable"])
    try:
        words = [sys.executable, "-m", "tests.end_to_end.day", *sys.argv[1:], "--folder", str(folder), "--session"]
        codes = [subprocess.run([*words, name], cwd=PROJECT, check=False).returncode for name in ("morning", "afternoon")]
    finally:
        manager.terminate()
        manager.wait()
    faults = verify(asked)
    write_readme(asked)
    for fault in faults:
        print(f"FAULT {fault}")  # noqa: T201
    return int(any(codes) or bool(faults))


if __name__ == "__main__":
    sys.exit(main())
