"""Both errors of a limit, the sizes that it finds, and the proposal."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.limit_change import LimitRequest
from inspector.core.promises.both_errors import carried_request
from inspector.core.promises.escape_promise import SizeUnit
from inspector.core.quality.recipe_cards import KnownParts, VersionFigures
from inspector.core.recipe import Recipe
from inspector.gui.dialogs.limit_dialog import LimitDialog, escapes_text, proposal_sentences
from inspector.gui.dialogs.promise_dialog import PromiseDialog
from inspector.gui.widgets.theme import Theme
from tests.core.promises.planted import LIMIT, planted_scores
from tests.gui.scripted_station import recipe


@pytest.fixture(scope="module")
def learned() -> Recipe:
    return replace(recipe(limit=LIMIT), planted=planted_scores(), mm_per_px=0.2)


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    """The window that dialogs open over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(below: QWidget, theme: Theme, learned: Recipe) -> LimitDialog:
    made = LimitDialog(below, theme, learned, KnownParts(bad=(-2.7, -2.0)))
    made.show()
    return made


def texts(dialog: QWidget) -> str:
    return " | ".join(label.text() for label in dialog.findChildren(QLabel))


def test_shows_both_errors_of_the_limit_in_use(dialog: LimitDialog, learned: Recipe) -> None:
    passed = sum(one.score <= LIMIT for one in learned.planted)
    assert dialog.escapes.text() == f"Lets {passed} of {len(learned.planted)} planted defects and 1 of 2 confirmed defects pass."
    assert "23 %" in dialog.rejects.number.text()
    assert not dialog.apply.isEnabled() and dialog.propose.isEnabled()
    rising = dialog.chart._planted.yData
    falling = dialog.chart._bound.yData
    assert (np.diff(rising) >= 0).all() and (np.diff(falling) <= 0).all()


def test_the_sizes_follow_the_slider_once_it_rests(qtbot: QtBot, dialog: LimitDialog) -> None:
    before = texts(dialog.table)
    dialog.slider.setValue(round(100 * (LIMIT + 0.4)))
    assert texts(dialog.table) == before, "a hand that still moves waits for nothing"
    qtbot.waitUntil(lambda: texts(dialog.table) != before)
    with qtbot.waitSignal(dialog.limit_asked) as asked:
        dialog.apply.click()
    assert asked.args == [pytest.approx(LIMIT + 0.4)] and not dialog.isVisible()


def test_the_proposal_is_the_limit_that_the_held_out_parts_can_carry(qtbot: QtBot, dialog: LimitDialog, learned: Recipe) -> None:
    assert "instead of" in dialog.proposal.text() and dialog.proposal.text().startswith("Proposed: the limit whose false rejects")
    with qtbot.waitSignal(dialog.change_asked) as asked:
        dialog.propose.click()
    assert asked.args == [carried_request(learned)] and isinstance(asked.args[0], LimitRequest)


def test_without_planted_defects_it_says_so(below: QWidget, theme: Theme) -> None:
    made = LimitDialog(below, theme, recipe(), KnownParts())
    assert made.escapes.text() == "No defects are known: nothing can be said of those that pass."
    assert "Learn again, with more time, to know it" in made.table.basis.text()
    assert proposal_sentences(recipe(), None, ()) == ("The held-out parts give no other limit.",)
    assert escapes_text((), (-3.0,), -2.5) == "Lets 1 of 1 confirmed defects pass."


def test_a_version_shows_the_curve_of_each_kind(below: QWidget, theme: Theme, learned: Recipe) -> None:
    figures = VersionFigures("v", 1.8e9, learned.limit, planted_scores=learned.planted, unit=SizeUnit("mm", 0.1))
    made = PromiseDialog(below, theme, "Flange", figures)
    assert made.kinds.count() == 6 and made.sentence.text().startswith("Spots of ")
    assert len(made.chart._curve.xData) > 100
    made.kinds.setCurrentIndex(4)
    assert made.sentence.text() == "Discolourations: nothing can be promised by size."
    empty = PromiseDialog(below, theme, "Flange", VersionFigures("v", 1.8e9, learned.limit))
    assert not empty.kinds.isEnabled() and empty.kinds.count() == 0
