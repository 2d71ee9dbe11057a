"""What is changed during the day: a better recipe, another product, the exam, the golden parts."""

from __future__ import annotations

from inspector.gui.dialogs.golden_dialog import GoldenDialog
from inspector.gui.dialogs.product_dialog import ProductDialog
from inspector.gui.dialogs.reason_dialog import ReasonDialog
from inspector.gui.pages.improvement.page import ImprovementPage
from inspector.gui.pages.recipes.name_dialog import TitleDialog
from tests.end_to_end.day.shift import Day


def improve(day: Day) -> None:
    hand, page = day.hand, day.page(ImprovementPage)
    hand.keys("shift+F5")
    hand.until(lambda: page.isVisible() and page.relearn.isEnabled(), "answers can be learned from")
    hand.look("19_improve", "Learn from answers: how many were found good and really bad.")
    hand.click(page.relearn)
    hand.wait(3.0)
    hand.look("20_relearning", "The recipe learns again in the background; the line goes on.")
    control = day.station.improvement
    hand.until(lambda: control.status().candidate is not None, "there is a candidate", 600)
    hand.until(
        lambda: (s := control.status().shadow) is not None and (s.judged >= day.asked.parts or s.would_pass + s.would_fail > 1),
        "shadowed",
        480,
    )
    hand.look(
        "21_who_changes_sides", "The candidate judges in the shadow: who fails and would pass, who passes and would fail, in pictures."
    )
    day.in_large("21_who_changes_sides", "The candidate judges in the shadow.")
    before = day.status.recipe
    hand.click(page.why)
    hand.write("was too strict")
    hand.click(page.use)
    hand.until(lambda: day.status.recipe != before or bool(day.status.exam.refused), "the candidate is in use", 240)
    if day.status.exam.refused:
        hand.fault(f"the exam refused the candidate: {day.status.exam.refused}")
    day.judge(5)
    hand.look("22_used", "The candidate is in use; the version before can come back by one press.")
    hand.until(page.roll_back.isEnabled, "can be rolled back")
    after = day.status.recipe
    hand.click(page.roll_back)
    hand.until(lambda: day.status.recipe not in (after, None), "the version before judges", 240)
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
    hand.until(lambda: page.list.count() == 2, "there are two recipes", 240)
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
    hand.until(lambda: day.status.recipe not in (before, None), "the other product judges", 240)
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
    hand.until(lambda: page._set.last is not None and not day.status.exam.running, "the exam was held", 240)
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
        hand.until(lambda: dialog.go.isEnabled() or not day.status.golden.due, "the part was judged", 240)
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
