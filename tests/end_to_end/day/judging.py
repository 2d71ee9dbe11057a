"""The day until parts are judged and found again: learn, lot, limit, answers, parts."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QPoint

from inspector.core.quality.answers import Answer
from inspector.core.status import Mode, TeachPhase
from inspector.core.types import Verdict
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.pages.parts.place_dialog import PlaceDialog
from tests.end_to_end.day.shift import TO_LEARN, Day


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
    hand.until(lambda: day.status.teaching is not None and len(day.status.teaching.parts) >= TO_LEARN // 2, "half is collected", 240)
    hand.look("03_collecting", "Good parts are being collected.")
    hand.until(lambda: day.status.teaching is not None and len(day.status.teaching.parts) >= TO_LEARN, "all are collected", 240)
    hand.click(panel.collect_page.learn_button)
    hand.until(lambda: day.status.mode is Mode.INSPECTING, "the first recipe judges", 240)
    hand.look("04_learning", "A first recipe judges already, while the finished one is being learned.")
    ended = (TeachPhase.DONE, TeachPhase.FAILED, TeachPhase.CANCELLED)
    hand.until(lambda: day.status.teaching is not None and day.status.teaching.phase in ended, "learned", 480)
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
    day.hand.look(
        "08_judging", "Parts are judged: word, colour and shape of the verdict, the counters of the lot, the scores of the last parts."
    )
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
        hand.until(partial(_is_known, day, row), "the answer is kept")
        if bad == 1 and not known and day.is_bad(part.decisive):
            hand.look("11_really_bad", "Answered with one press: really bad, of which kind, when; it may be taken back for five minutes.")
        if good == 1 and not known and not day.is_bad(part.decisive):
            hand.look("12_was_good", "A part that was good: the line's verdict stays, the corrected figure stands beside the raw one.")
            hand.click(window.answer_bar.undo)
            hand.until(partial(_says, day, row, None), "the answer is taken back")
            hand.look("13_undone", "The answer was taken back and may be given again.")
            hand.keys("ctrl+Up")
            hand.until(partial(_says, day, row, Answer.GOOD), "the answer is given again by key")
        hand.keys("F2")
    print(f"answered: {bad} really bad, {good} was good", flush=True)  # noqa: T201
    hand.wait(1.0)  # a part of before may still be brought back
    if window.filmstrip.selected is not None:
        hand.keys("Escape")
    hand.until(lambda: window.filmstrip.selected is None, "live again")


def _is_known(day: Day, row: int) -> bool:
    status = day.window._status
    return status is not None and row in status.answers.known


def _says(day: Day, row: int, wanted: Answer | None) -> bool:
    status = day.window._status
    known = None if status is None else status.answers.known.get(row)
    return (None if known is None else known.answer) is wanted


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
    hand.click(page.grid, QPoint(60, 60))
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
