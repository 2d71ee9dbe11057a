"""The limit, in terms of expected false rejects."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QColor, QWheelEvent
from PyQt6.QtWidgets import QApplication, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from calibration.statistics.guarantee import per_cent
from calibration.statistics.limit import expected_false_rejects, known_of
from inspector.core.limit_change import LimitRequest
from inspector.core.quality.recipe_cards import KnownParts
from inspector.core.recipe import Limit
from inspector.core.status import Status, Trend
from inspector.core.types import Verdict
from inspector.gui.charts.score_histogram import BINS, counts
from inspector.gui.panels.limit_panel import LimitPanel, axis_of, basis_text, costs_text, expected_text, promise_of, scale_text
from inspector.gui.widgets.theme import Theme, style_sheet
from tests.gui.scripted_station import ready_status, recipe


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> LimitPanel:
    made = LimitPanel(theme)
    qtbot.addWidget(made)
    made.resize(400, 340)
    made.show()
    return made


def judging(limit: float, scores: tuple[float, ...] = ()) -> Status:
    return replace(ready_status(), limit=limit, trend=Trend(scores, (Verdict.PASS,) * len(scores)))


def test_without_a_recipe_there_is_no_limit(panel: LimitPanel) -> None:
    assert not panel.slider.isEnabled()
    assert "no limit yet" in panel.expected.text()


def test_shows_what_the_limit_costs(panel: LimitPanel) -> None:
    made = recipe(limit=-3.15)
    panel.show_recipe(made)
    panel.show_status(judging(-3.15, (-3.3, -3.0, -2.0, math.nan)))
    share = expected_false_rejects(made.good_scores, -3.15)
    assert expected_text(share) in panel.estimate.toolTip(), "what is extrapolated is not what is read first"
    bound = known_of(made.good_scores, -3.15, 0.9).bound
    assert panel.promise.number.text() == f"≤ {per_cent(bound)}", "the one number in large letters is the bound"
    assert panel.promise.words.text() == f"of good parts rejected (90 % confidence, from {len(made.good_scores)} held-out parts)"
    assert "Rejects 2 of the last 3 parts" in panel.expected.text()
    assert panel.histogram.good_counts.sum() == len(made.good_scores)
    assert panel.histogram.recent_counts.sum() == 3


def test_dragging_tells_the_cost_and_asks_only_when_applied(qtbot: QtBot, panel: LimitPanel) -> None:
    panel.show_recipe(recipe(limit=-2.5))
    before = panel.promise.number.text()
    asked: list[float] = []
    panel.limit_asked.connect(asked.append)
    panel.slider.setSliderDown(True)
    panel.slider.setValue(-330)
    panel.show_status(judging(-2.5))
    assert panel.slider.value() == -330, "the station's limit does not pull the slider out of the hand"
    assert panel.promise.number.text() != before
    with qtbot.assertNotEmitted(panel.limit_asked, wait=60):
        panel.slider.setSliderDown(False)  # a hand that lets go has not said yes
    panel.show_status(judging(-2.5))
    assert panel.slider.value() == -330 and panel.touched
    panel.apply.click()
    assert asked == [pytest.approx(-3.3)] and not panel.touched


def test_a_run_of_keys_is_one_change(qtbot: QtBot, panel: LimitPanel) -> None:
    panel.show_recipe(recipe(limit=-2.5))
    asked: list[float] = []
    panel.limit_asked.connect(asked.append)
    for _ in range(3):
        qtbot.keyClick(panel.slider, Qt.Key.Key_Right)
    assert asked == []
    assert panel.touched
    panel.apply.click()
    assert asked == [pytest.approx(-2.47)]
    assert not panel.touched


def test_neither_a_mere_click_nor_the_wheel_changes_the_limit(qtbot: QtBot, panel: LimitPanel) -> None:
    """Each change is a version of the recipe."""
    panel.show_recipe(recipe(limit=-2.504))
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    with qtbot.assertNotEmitted(panel.limit_asked):
        panel.slider.setSliderDown(True)
        panel.slider.setSliderDown(False)
        QApplication.sendEvent(panel.slider, turn)
    assert panel.slider.value() == -250
    assert not panel.touched


def test_follows_the_limit_that_is_judged_by(qtbot: QtBot, panel: LimitPanel) -> None:
    panel.show_recipe(recipe(limit=-2.5))
    with qtbot.assertNotEmitted(panel.limit_asked):
        panel.show_status(judging(-2.8))
    assert panel.slider.value() == -280


def test_showing_a_recipe_asks_for_nothing(qtbot: QtBot, panel: LimitPanel) -> None:
    with qtbot.assertNotEmitted(panel.limit_asked, wait=0):
        panel.show_recipe(recipe(limit=-2.5))
        panel.show_recipe(recipe(limit=-1.0))
        panel.show_recipe(None)


def test_the_axis_stays_whatever_the_parts_score(panel: LimitPanel) -> None:
    panel.show_recipe(recipe())
    ends = (panel.slider.minimum(), panel.slider.maximum())
    panel.show_status(judging(-2.5, (5.0, -40.0)))
    assert (panel.slider.minimum(), panel.slider.maximum()) == ends
    recent = panel.histogram.recent_counts
    assert recent[0] == recent[-1] == 1, "what lies beyond is counted at the ends"


def seen(panel: LimitPanel, colour: str) -> np.ndarray:
    """int (n, 2) y, x of the histogram's pixels of about this colour."""
    image = panel.histogram.grab().toImage()
    wanted = QColor(colour)
    return np.array(
        [
            (y, x)
            for y in range(image.height())
            for x in range(image.width())
            if max(abs(a - b) for a, b in zip(image.pixelColor(x, y).getRgb(), wanted.getRgb(), strict=True)) < 25
        ]
    )


def test_good_parts_rise_and_the_last_ones_hang(panel: LimitPanel, theme: Theme) -> None:
    panel.show_recipe(recipe(limit=-2.5))
    only_good = seen(panel, theme.text)
    panel.show_status(judging(-2.5, (-3.3,) * 30))
    good, both = seen(panel, theme.accent), seen(panel, theme.text)
    axis = good[good[:, 1] > 40].max(axis=0)[0]
    recent = {tuple(place) for place in both} - {tuple(place) for place in only_good}
    assert len(recent) > 40
    assert sum(y > axis for y, _ in recent) > 0.9 * len(recent)


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("limit", [-3.4, -2.9, -2.5])
def test_the_limit_stands_over_the_handle_of_the_slider(panel: LimitPanel, theme: Theme, limit: float, scale: float) -> None:
    panel.setStyleSheet(style_sheet(theme, scale))
    panel.show_recipe(recipe(limit=-2.5))
    panel.grab()
    panel.show_status(judging(limit))
    QApplication.processEvents()
    option = QStyleOptionSlider()
    panel.slider.initStyleOption(option)
    style = panel.slider.style()
    assert style is not None
    handle = style.subControlRect(QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, panel.slider)
    line = panel.histogram.getViewBox().mapViewToScene(QPointF(limit, 0.0)).x()
    assert line == pytest.approx(handle.center().x(), abs=2.0)


def test_scores_that_count_from_a_typical_good_pixel(panel: LimitPanel) -> None:
    """Never below nought, good parts at 1.5 to 2.5, defects far above the limit."""
    panel.show_recipe(recipe(limit=3.5, good_scores=(1.5, 1.8, 2.0, 2.1, 2.5)))
    panel.show_status(judging(3.5, (1.6, 2.2, 8.0)))
    assert (panel.slider.minimum(), panel.slider.maximum()) == (100, 500)
    assert panel.slider.value() == 350
    assert panel.histogram.recent_counts[-1] == 1
    assert "Rejects 1 of the last 3 parts" in panel.expected.text()


@pytest.mark.parametrize(
    ("method", "value", "words"),
    [
        (
            "conformal",
            -2.5,
            "≤ 7.7 % of good parts rejected (90 % confidence, from 39 held-out parts)\nOn average at most 2.5 %: a rank among 39",
        ),
        ("tolerance", -2.5, "An estimate: 0.1 % would need 2302 held-out parts, not 39"),
        (
            "manual",
            -2.5,
            "≤ 9.7 % of good parts rejected (90 % confidence, from 39 held-out parts)\nSet by hand: 1 of 39 held-out parts lie",
        ),
        (
            "conformal",
            -2.2,
            "≤ 5.8 % of good parts rejected (90 % confidence, from 39 held-out parts)\nSet by hand: 0 of 39 held-out parts",
        ),
    ],
)
def test_promises_no_more_than_the_held_out_parts_can(method: str, value: float, words: str) -> None:
    limit = Limit(-2.5, target_rate=0.001, promised_rate=1 / 40, held_out=39, method=method, bound=0.0766)
    scores = (*(-3.0 - number / 100 for number in range(38)), -2.3)
    assert words in f"{' '.join(promise_of(limit, value, scores))}\n{basis_text(limit, value, scores)}"


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (math.nan, "not known"),
        (0.0, "below 1 in 10\u2009000"),
        (0.004, "0.4 % of good parts (1 in 250)"),
        (0.25, "25 % of good parts (1 in 4)"),
        (1.0, "100 % of good parts."),
    ],
)
def test_expected_text(rate: float, words: str) -> None:
    assert words in expected_text(rate)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=50))
def test_every_finite_score_is_in_one_bin(scores: list[float]) -> None:
    found = counts(scores, (-3.0, -1.0))
    assert found.shape == (BINS,)
    assert found.sum() == np.isfinite(np.array(scores, dtype=np.float64)).sum()


@given(st.lists(st.floats(-9, 3), max_size=20), st.floats(-9, 3))
def test_the_axis_holds_the_limit_and_every_good_score(scores: list[float], limit: float) -> None:
    low, high = axis_of(recipe(limit=limit, good_scores=tuple(scores)))
    assert low < limit < high
    assert all(low < score < high for score in scores)


def test_undo_goes_back_to_the_limit_in_use_and_then_to_the_one_before(qtbot: QtBot, panel: LimitPanel) -> None:
    panel.show_recipe(recipe(limit=-2.5))
    assert not panel.apply.isEnabled() and not panel.undo.isEnabled()
    asked: list[float] = []
    panel.limit_asked.connect(asked.append)
    panel.slider.setValue(-300)
    panel.undo.click()
    assert panel.slider.value() == -250 and asked == []
    panel.slider.setValue(-300)
    panel.apply.click()
    panel.show_status(judging(-3.0))
    panel.undo.click()
    assert asked == [-3.0, -2.5] and panel.slider.value() == -250
    panel.show_recipe(recipe("lid"))
    assert not panel.undo.isEnabled(), "the limit before was another product's"


def test_another_rate_can_be_undone_too(panel: LimitPanel) -> None:
    panel.show_recipe(recipe(limit=-2.5))
    panel.rates.requested.emit(LimitRequest(target_rate=0.01))
    panel.show_recipe(recipe(version="0002", limit=-2.9))
    asked: list[float] = []
    panel.limit_asked.connect(asked.append)
    panel.undo.click()
    assert asked == [-2.5]


def test_known_defects_hang_below_and_are_counted(panel: LimitPanel, theme: Theme) -> None:
    planted = {"scores of planted defects": "-2.900 -2.100 -1.900"}
    panel.show_recipe(replace(recipe(limit=-2.5), notes=planted))
    assert panel.histogram.known_counts.sum() == 3
    assert "lets 1 of 3 known defects pass" in panel.expected.text()
    panel.show_known(KnownParts((-3.2, -2.4), (-2.0,), (-2.9, -2.1, -1.9)))
    assert "1 of 2 that people found good; lets 0 of 1 confirmed and 1 of 3 planted defects pass" in panel.expected.text()
    panel.show_recipe(replace(recipe(version="0002", limit=-2.6), notes=planted))
    assert "of 1 confirmed and 1 of 3 planted" in panel.expected.text(), "another limit does not change how parts score"
    panel.show_recipe(recipe("lid"))
    assert panel.histogram.known_counts.sum() == 0 and "known" not in panel.expected.text()
    assert costs_text((), KnownParts(), -2.5) == "Rejects 0 of the last 0 parts."


def test_the_scale_is_in_parts_of_the_way_from_good_to_the_limit(panel: LimitPanel) -> None:
    assert scale_text(-3.5, -2.5, -2.5) == "100"
    assert scale_text(-3.5, -2.5, -2.0) == "100 → 150"
    assert scale_text(math.nan, -2.5, -2.0) == "−2.00"
    panel.show_recipe(recipe(limit=-2.5))
    assert panel._value.text() == "100" and "−2.50" in panel._value.toolTip()


def test_where_there_is_little_room_the_histogram_has_it(panel: LimitPanel) -> None:
    line = panel.fontMetrics().lineSpacing()
    panel.resize(400, 30 * line)
    assert not panel.estimate.isHidden()
    panel.resize(400, 15 * line)
    assert panel.estimate.isHidden()


def test_learned_parts_are_counted_and_not_called_held_out(panel: LimitPanel) -> None:
    made = recipe(limit=-2.5)
    learned = tuple(score - 0.01 for score in made.good_scores)
    limit = replace(made.limit, held_out=len(made.good_scores), learned=len(learned), bound=1.0, method="tolerance")
    both = replace(made, cross_scores=learned, limit=limit)
    panel.show_recipe(both)
    panel.show_status(judging(-2.5))
    of = f"{2 * len(learned)} good parts, {len(learned)} of them held out"
    assert panel.promise.words.text().endswith(f"(90 % confidence, from {of})")
    assert panel.histogram.good_counts.sum() == 2 * len(learned)
    assert f"{2 * len(learned)} good parts" in panel.histogram.getAxis("top").labelText
    assert panel.estimate.text().endswith(f"good parts, not {2 * len(learned)}.") and "held-out" not in panel.estimate.text()
    assert "from the good parts" in panel.estimate.toolTip()
    assert basis_text(replace(limit, method="conformal"), limit.value, both.limit_scores).endswith(f"a rank among {of}.")
    by_hand = basis_text(replace(limit, method="manual"), limit.value, both.limit_scores)
    assert by_hand == f"Set by hand: 0 of {2 * len(learned)} good parts lie above it, learned ones by what the others taught."
