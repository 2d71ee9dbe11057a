"""The consent to let judged parts join the held-out ones: what is drawn, now and then, and why not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calibration.statistics.lot_check import RejectEstimate
from inspector.core.errors import RecipeError
from inspector.core.limit_change import fitted
from inspector.core.promises.held_out_growth import HeldOutDraw
from inspector.core.promises.lot_standing import LotStanding
from inspector.core.recipe import Recipe
from inspector.core.types import RecipeId
from inspector.gui.dialogs.held_out_dialog import HeldOutDialog
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, recipe

NOW = RejectEstimate(0.07, 0.04, 0.09, 1.8, 200)
UNLIKE = LotStanding("4711", "Plate", 300, 40, 17, 1.7e9, NOW, 40, 0.056)


class Improving:
    """Draws what it is told to, and remembers what it was asked."""

    def __init__(self, draw: HeldOutDraw, then: Recipe, *, refuses: bool = False) -> None:
        self.draw, self.then, self.refuses = draw, then, refuses
        self.asked: list[tuple[Any, ...]] = []

    def held_out_draw(self, lot: str | None, wanted: int) -> HeldOutDraw:
        return self.draw

    def with_joined(self, draw: HeldOutDraw) -> Recipe:
        return self.then

    def join_held_out(self, lot: str | None, wanted: int) -> HeldOutDraw:
        self.asked.append((lot, wanted))
        if self.refuses:
            raise RecipeError("the line has another recipe by now")
        return self.draw


def more() -> Recipe:
    scores = tuple(-3.0 - number / 1000 for number in range(240))
    return replace(recipe(), good_scores=scores, limit=fitted(scores, 0.001, 0.9, False, 0.0))


DRAW = HeldOutDraw(RecipeId("Plate", "1"), (-3.0,) * 232, tuple(range(240)), ("A", "B"), (), 240)


def shown(qtbot: QtBot, improving: Improving, **of: Any) -> HeldOutDialog:
    dialog = HeldOutDialog(None, improving, recipe(), **of)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.drawn.text() != "The parts are being drawn …" or bool(dialog.problem.text()))
    return dialog


def test_both_promises_are_shown_and_the_consent_is_given_by_a_button(qtbot: QtBot) -> None:
    improving = Improving(DRAW, more())
    dialog = shown(qtbot, improving)
    assert dialog.then.number.text() == "≤ 0.96 %" and dialog.then.isVisible()
    before, after = recipe().limit.value, more().limit.value
    said = f"240 parts of 2 lots were drawn; 8 of them do not join. The limit goes from {before:.2f} to {after:.2f}."
    assert dialog.drawn.text() == said
    with qtbot.waitSignal(dialog.said) as told, qtbot.waitSignal(dialog.accepted):
        dialog.join.click()
    assert told.args == ["232 parts of 2 lots that were judged join the held-out ones"]
    assert improving.asked == [(None, 200)]


def test_what_speaks_against_it_is_said_and_nothing_can_be_pressed(qtbot: QtBot) -> None:
    dialog = shown(qtbot, Improving(replace(DRAW, problem="of the drawn parts 2 failed: answer part 7, 9"), more()))
    assert dialog.problem.text() == "Of the drawn parts 2 failed: answer part 7, 9"
    assert not dialog.join.isEnabled() and not dialog.then.isVisible()


def test_a_refusal_stays_in_the_dialog(qtbot: QtBot) -> None:
    dialog = shown(qtbot, Improving(DRAW, more(), refuses=True), lot="A", wanted=40)
    dialog.join.click()
    qtbot.waitUntil(lambda: "another recipe" in dialog.problem.text())
    assert dialog.isVisible()


def test_an_unlike_lot_is_said_once_stays_in_chart_and_panel_and_is_acknowledged(
    window: MainWindow, bridge: ViewsBridge, station: ScriptedStation, qtbot: QtBot
) -> None:
    station.load(recipe())
    bridge.attach(SingleView(station))
    bridge.poll()
    controls = window.selected
    assert not controls.limit_panel.lot.isVisibleTo(controls.limit_panel)
    station.change(lot_check=UNLIKE)
    bridge.poll()
    assert window.notice.text().startswith("Lot check: this lot is not like the parts that the limit was set from; expected")
    assert controls.trend.warning == "⚠ this lot: 4 to 9 % false rejects"
    assert "found at part 17 of the lot" in controls.trend.toolTip()
    controls.limit_panel.show_status(station.now)
    assert controls.limit_panel.lot.isVisibleTo(controls.limit_panel)
    assert controls.limit_panel.lot.words.text() == "⚠ This lot: 4 to 9 % false rejects; promised: at most 5.6 %"
    assert "learn again, or take 40 of these as good" in controls.limit_panel.lot.words.toolTip()
    window.notice.hide()
    bridge.poll()
    assert not window.notice.isVisible()
    assert window.commands.acknowledge.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: ("drift.restart",) in station.commands)
    bridge.poll()
    assert station.now.lot_check is not None and station.now.lot_check.seen
    with qtbot.waitSignal(controls.limit_panel.hold_out_asked) as asked:
        controls.limit_panel.lot.take.click()
    assert [replace(lot, seen=True) for lot in asked.args] == [replace(UNLIKE, seen=True)]  # the panel may have heard of F2 yet or not
    dialog = next(one for one in window.findChildren(HeldOutDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.problem.text() == "There are 0 parts to draw from")
    dialog.reject()
