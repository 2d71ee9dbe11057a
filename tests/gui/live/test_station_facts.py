"""Banner, counters, status bar, trend, filmstrip and notice: what they show of a status."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, QRectF, Qt
from PyQt6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QWheelEvent
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inspector.core.plant.plant_report import PlantReport
from inspector.core.quality.answers import Confirmed, CorrectedCounters, Unseen
from inspector.core.status import CameraState, Counters, Disk, Latency, Losses, Mode, Trend
from inspector.core.types import Verdict
from inspector.gui.charts.trend import TrendChart, settled_range
from inspector.gui.live.banner import VerdictBanner, two_lines
from inspector.gui.live.filmstrip import Filmstrip
from inspector.gui.panels.counters import CountersPanel
from inspector.gui.panels.status_bar import StatusBar
from inspector.gui.widgets.figures import count_text, yield_text
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.notice import Notice
from inspector.gui.widgets.theme import Theme, theme_named
from tests.gui.scripted_station import part, ready_status


def distance(widget: QWidget, colour: str) -> np.ndarray:
    """int (h, w): how far each pixel of a widget is from a colour, in the channel that differs most."""
    return unlike(widget.grab().toImage(), colour)


def unlike(image: QImage, colour: str) -> np.ndarray:
    """The same of a picture."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    assert bits is not None
    pixels = np.frombuffer(bits.asarray(image.sizeInBytes()), np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1]
    wanted = QColor(colour)
    return np.abs(pixels.astype(int) - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=2)


def grey_shape(widget: QWidget, fill: str) -> np.ndarray:
    """bool (h, w): where the widget differs from its ground, whatever the colours are."""
    return distance(widget, fill) > 60


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_verdicts_differ_in_shape_and_are_large(qtbot: QtBot, icons: IconSet, name: str) -> None:
    theme = theme_named(name)
    banner = VerdictBanner(theme, icons)
    qtbot.addWidget(banner)
    banner.resize(404, 141)
    shapes = {}
    for verdict in Verdict:
        banner.show_status(replace(ready_status(), mode=Mode.INSPECTING, verdict=verdict, reason=""))
        assert banner.word == verdict.value
        shapes[verdict] = grey_shape(banner, theme.of(verdict).fill)
        rows = np.flatnonzero(shapes[verdict][:, 130:330].any(axis=1))
        # On a 24 inch screen of 1920x1080 a scale of 1.5 makes this 50 px: 14 mm, legible from 5 m (DIN 1450, 10 arc minutes).
        assert rows.max() - rows.min() >= 33
    for one in Verdict:
        for other in Verdict:
            if one is not other:
                assert (shapes[one] != shapes[other]).mean() > 0.04


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_ink_stands_out_from_its_ground(name: str) -> None:
    """WCAG 2.2: 4.5 to 1 for text, 3 to 1 for marks."""
    theme = theme_named(name)
    for verdict in Verdict:
        colours = theme.of(verdict)
        assert contrast(colours.ink, colours.fill) >= 4.5
        assert contrast(colours.mark, theme.surface) >= 3.0
    for ground in (theme.background, theme.surface, theme.raised, theme.pressed):
        assert contrast(theme.text, ground) >= 4.5
    assert contrast(theme.dim, theme.surface) >= 4.5
    assert contrast(theme.accent_ink, theme.accent) >= 4.5


def contrast(one: str, other: str) -> float:
    def luminance(text: str) -> float:
        colour = QColor(text)
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (colour.redF(), colour.greenF(), colour.blueF())]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_banner_before_and_without_a_station(qtbot: QtBot, theme: Theme, icons: IconSet) -> None:
    banner = VerdictBanner(theme, icons)
    qtbot.addWidget(banner)
    assert banner.word == "STARTING"
    banner.show_trouble("the disk is read-only")
    assert banner.word == "INVALID"
    assert "INVALID: the disk is read-only" in banner.accessibleDescription()


def test_two_lines_never_hide_the_beginning(qtbot: QtBot, theme: Theme, icons: IconSet) -> None:
    banner = VerdictBanner(theme, icons)
    qtbot.addWidget(banner)
    metrics = QFontMetricsF(banner.font())
    lines = two_lines("the camera is lost: opencv:0 was unplugged while it was being read", metrics, 200.0)
    assert len(lines) == 2
    assert lines[0].startswith("the camera is lost")
    assert all(metrics.horizontalAdvance(line) <= 200.0 for line in lines)


def test_counters(qtbot: QtBot, theme: Theme) -> None:
    panel = CountersPanel(theme)
    qtbot.addWidget(panel)
    panel.show_counters(Counters(1999, 1, 0, "A-7"))
    assert panel.texts() == ("1\u2009999", "1", "0", "2\u2009000", "99.9\u2009%")
    with qtbot.waitSignal(panel.new_lot_asked):
        panel.button.click()


@pytest.mark.parametrize(
    ("rate", "text"), [(math.nan, "–"), (1.0, "100\u2009%"), (0.99999, "99.9\u2009%"), (0.5, "50.0\u2009%"), (0.0, "0.0\u2009%")]
)
def test_yield_is_never_rounded_up(rate: float, text: str) -> None:
    assert yield_text(rate) == text


def test_large_counts_keep_their_room() -> None:
    assert count_text(999_999) == "999\u2009999"
    assert count_text(1_234_567) == "1.23\u2009M"


def test_status_bar_says_how_the_station_is(qtbot: QtBot, theme: Theme) -> None:
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show_status(replace(ready_status(), verdicts_per_s=9.96, latency=Latency(20.4, 30.6, 41.0, 7), losses=Losses(replaced=5)), "")
    assert bar.camera.text == "streaming  10.0 fps"
    assert bar.rate.text == "10.0/s"
    assert bar.latency.text == "20 / 31 / 41 ms"
    assert bar.losses.text == "5 / 0 / 0"
    assert not any(cell.alarm for cell in (bar.camera, bar.losses, bar.disk, bar.error))


def test_status_bar_marks_every_loss(qtbot: QtBot, theme: Theme) -> None:
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.show_status(
        replace(
            ready_status(),
            camera_state=CameraState.LOST,
            losses=Losses(unrecorded=1),
            disk=Disk(problem="disk full"),
        ),
        "unplugged",
    )
    assert bar.camera.text == "lost"
    assert all(cell.alarm for cell in (bar.camera, bar.losses, bar.disk, bar.error))
    assert "1 picture not on disk" in bar.losses.toolTip()


def test_trend_axis_moves_only_if_it_must() -> None:
    assert settled_range((-4.0, -1.0), [-3.2, -1.5]) == (-4.0, -1.0)
    assert settled_range((-4.0, -1.0), [-3.2, 0.3]) == (-3.5, 0.5)
    assert settled_range((-4.0, -1.0), []) == (-4.0, -1.0)


def test_trend_axis_with_scores_from_nought_upwards() -> None:
    """A score that counts from a typical good pixel is never negative, nor is its axis; a defect stretches it, and lets it go."""
    assert settled_range((-1.0, 1.0), [1.5, 2.5, 3.5]) == (1.0, 4.0)
    assert settled_range((1.0, 4.0), [1.5, 8.0, 3.5]) == (1.0, 8.5)
    assert settled_range((1.0, 8.5), [1.5, 2.5, 3.5]) == (1.0, 4.0)
    assert settled_range((-1.0, 1.0), [0.0, 0.05, 3.5]) == (0.0, 4.0)


def test_trend_axis_is_marked_in_round_steps(qtbot: QtBot, theme: Theme) -> None:
    chart = TrendChart(theme, 400)
    qtbot.addWidget(chart)
    chart.resize(300, 100)
    for scores, marks in (((-3.0, -1.2), 3), ((1.5, 8.0), 4), ((-2.9, -2.6), 2)):
        chart.show_trend(Trend(scores, (Verdict.PASS, Verdict.FAIL)), math.nan)
        axis = chart.getAxis("left")
        (_, values), *_ = axis.tickValues(*chart.value_range, 80)
        assert len(values) == marks
        assert all(value % 0.5 == 0 for value in values)
        assert not any("-" in text for text in axis.tickStrings(values, 1.0, 1.0)), "a minus, not a hyphen"


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_trend_shows_each_verdict_at_its_place_and_in_its_shape(qtbot: QtBot, name: str) -> None:
    theme = theme_named(name)
    chart = TrendChart(theme, 3)
    qtbot.addWidget(chart)
    chart.resize(300, 150)
    chart.show_trend(Trend((-3.0, math.nan, -1.2), (Verdict.PASS, Verdict.INVALID, Verdict.FAIL)), -2.5)
    low, high = chart.value_range
    assert low < -3.0
    assert high > -1.2
    places = {verdict: np.argwhere(distance(chart, theme.of(verdict).mark) < 40) for verdict in Verdict}
    middles = {verdict: place.mean(axis=0) for verdict, place in places.items()}
    assert middles[Verdict.PASS][1] < middles[Verdict.INVALID][1] < middles[Verdict.FAIL][1]
    assert middles[Verdict.FAIL][0] < middles[Verdict.PASS][0] < middles[Verdict.INVALID][0]
    extents = {verdict: np.ptp(place, axis=0) + 1 for verdict, place in places.items()}
    assert extents[Verdict.INVALID][0] > 2 * extents[Verdict.INVALID][1], "a bar"
    assert len(places[Verdict.FAIL]) < 0.7 * extents[Verdict.FAIL].prod(), "a cross, not a disc"


def test_the_trend_s_marks_are_as_large_on_a_screen_with_finer_dots(qtbot: QtBot, theme: Theme) -> None:
    chart = TrendChart(theme, 3)
    qtbot.addWidget(chart)
    chart.resize(300, 150)
    chart.show_trend(Trend((-3.0, math.nan, -1.2), (Verdict.PASS, Verdict.INVALID, Verdict.FAIL)), math.nan)
    inked: dict[int, dict[Verdict, float]] = {}
    for dots in (1, 3):
        picture = QImage(300 * dots, 150 * dots, QImage.Format.Format_RGB32)
        picture.fill(QColor(theme.surface))
        picture.setDevicePixelRatio(dots)
        painter = QPainter(picture)
        chart.render(painter, QRectF(0, 0, 300, 150), chart.viewport().rect())
        painter.end()
        inked[dots] = {one: float((unlike(picture, theme.of(one).mark) < 60).sum()) / dots**2 for one in Verdict}
    for verdict, area in inked[3].items():
        assert area > 0.7 * inked[1][verdict] > 3, (verdict, inked)


@pytest.mark.qt_log_ignore("Mouse event .* not accepted by receiving widget")
@pytest.mark.usefixtures("every_move")
def test_a_chart_does_not_move_by_hand(qtbot: QtBot, theme: Theme) -> None:
    chart = TrendChart(theme, 400)
    qtbot.addWidget(chart)
    chart.resize(300, 150)
    chart.show_trend(Trend((-3.0, -1.2), (Verdict.PASS, Verdict.FAIL)), -2.5)
    before = chart.viewRect()
    centre = QPoint(150, 75)
    wheel = QWheelEvent(
        centre.toPointF(), centre.toPointF(), QPoint(0, 0), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart.viewport(), wheel)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        qtbot.mousePress(chart.viewport(), button, pos=centre)
        qtbot.mouseMove(chart.viewport(), QPoint(30, 20))
        qtbot.mouseRelease(chart.viewport(), button, pos=QPoint(30, 20))
    assert chart.viewRect() == before
    assert not chart.getViewBox().menuEnabled()


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme, icons: IconSet) -> Filmstrip:
    made = Filmstrip(theme, icons)
    qtbot.addWidget(made)
    made.resize(500, 92)
    made.show()
    return made


def test_filmstrip_steps_through_failures_and_back_to_live(qtbot: QtBot, strip: Filmstrip) -> None:
    parts = tuple(part(number) for number in range(3))
    strip.show_flagged(parts)
    held: list[object] = []
    strip.chosen.connect(held.append)
    for by in (-1, -1, -1, -1, 1, 1, 1):
        strip.step(by)
    assert held == [parts[2], parts[1], parts[0], parts[1], parts[2], None]


def test_filmstrip_holds_by_click_and_lets_go_by_the_next(qtbot: QtBot, strip: Filmstrip) -> None:
    one = part(7, Verdict.INVALID)
    strip.show_flagged((one,))
    for expected in (one, None):
        with qtbot.waitSignal(strip.chosen) as chosen:
            qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.rect().center() / 8)
        assert chosen.args == [expected]


def test_filmstrip_keeps_a_held_part_that_the_station_let_go(strip: Filmstrip) -> None:
    parts = tuple(part(number) for number in range(4))
    strip.show_flagged(parts[:3])
    strip.select(parts[0])
    strip.show_flagged(parts[1:])
    assert strip.selected is parts[0]
    strip.grab()


def test_notice_floats_and_goes_by_a_click(qtbot: QtBot, theme: Theme) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(600, 300)
    notice = Notice(ground, theme)
    ground.show()
    notice.tell("the recipe is damaged")
    assert notice.isVisible()
    assert notice.geometry().bottom() < 300
    qtbot.mouseClick(notice, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_the_axis_of_a_trend_begins_anew_with_another_recipe(qtbot: QtBot) -> None:
    chart = TrendChart(theme_named("dark"), 60)
    qtbot.addWidget(chart)
    chart.show_trend(Trend((5.0, -3.0), (Verdict.PASS,) * 2, 0, "a"), 0.0)
    assert chart.value_range == (-3.5, 5.5)
    for recipe, value_range in (("a", (-3.5, 5.5)), ("b", (-1.0, 4.0))):
        chart.show_trend(Trend((-0.9, 3.8), (Verdict.PASS,) * 2, 2, recipe), -0.5)
        assert chart.value_range == value_range


def test_failures_stay_on_the_banner_until_somebody_looked(qtbot: QtBot, theme: Theme, icons: IconSet) -> None:
    banner = VerdictBanner(theme, icons)
    qtbot.addWidget(banner)
    banner.resize(400, 140)
    banner.show_status(replace(ready_status(), mode=Mode.INSPECTING, verdict=Verdict.PASS, reason="well"))
    plain = banner.grab().toImage()
    banner.show_unseen(Unseen(3, 1, 2))
    assert banner.latched == "3 FAIL, 2 INVALID since you looked"
    assert banner.word == "PASS" and "since you looked" in banner.accessibleDescription()
    latched = banner.grab().toImage()
    assert latched != plain
    # The live verdict is as it was, in its place.
    assert latched.copy(0, 0, 400, 70) == plain.copy(0, 0, 400, 70)
    banner.show_held(part(1, Verdict.FAIL))
    assert banner.grab().toImage() != latched
    banner.show_unseen(Unseen())
    banner.show_held(None)
    assert banner.latched == "" and banner.grab().toImage() == plain


def test_the_corrected_figure_stands_beside_the_raw_one(qtbot: QtBot, theme: Theme) -> None:
    panel = CountersPanel(theme)
    qtbot.addWidget(panel)
    raw = Counters(4021, 40, 2)
    panel.show_counters(raw)
    panel.show_corrected(CorrectedCounters(4021, 40, 2))
    assert panel.corrected.text() == ""
    panel.show_corrected(CorrectedCounters(4021, 40, 2, Confirmed(bad=12, good=4)))
    assert panel.corrected.text() == "40 FAIL, 4 of them confirmed good; yield 99.0\u2009% corrected"
    assert "without an answer: 24" in panel.corrected.toolTip()
    assert panel.texts()[1] == "40"


def test_what_the_plant_was_told_is_quiet_until_something_waits(qtbot: QtBot, theme: Theme) -> None:
    bar = StatusBar(theme)
    qtbot.addWidget(bar)
    bar.resize(1200, 50)
    bar.show()
    bar.show_status(ready_status(), "")
    assert not bar.plant.isVisible(), "no plant is named"
    at = time.mktime((2026, 11, 29, 14, 2, 11, 0, 0, -1))
    told = PlantReport(waiting=12, sent=900, sent_at=at)
    bar.show_status(ready_status(), "", told)
    assert bar.plant.isVisible() and (bar.plant.text, bar.plant.alarm) == ("told 14:02", False)
    assert "Last sent: 2026-11-29 14:02:11" in bar.plant.toolTip() and "Rows that wait: 12" in bar.plant.toolTip()
    away = replace(told, waiting=43_200, pictures_waiting=7, problem="db.plant.example/plant: connection refused")
    bar.show_status(ready_status(), "", away)
    assert (bar.plant.text, bar.plant.alarm) == (f"{count_text(43_200)} wait", True)
    assert bar.plant.toolTip().splitlines()[0] == away.problem and "Pictures that wait: 7" in bar.plant.toolTip()
    bar.show_status(ready_status(), "", replace(told, waiting=0, refused=5, problem="5 rows are set aside"))
    assert (bar.plant.text, bar.plant.alarm) == ("5 set aside", True)
    bar.show_status(ready_status(), "", PlantReport())
    assert (bar.plant.text, bar.plant.alarm) == ("–", False)
