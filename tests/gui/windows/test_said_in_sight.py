"""What a person must see at once: losses, which part is live and which is held, why a part is INVALID, what can be done here."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import fields, replace

import numpy as np
import pytest
from PyQt6.QtGui import QColor, QFontMetricsF, QImage
from PyQt6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from calibration.gate.limits import GateCheck, Light
from inspector.core.settings import Settings, StationView
from inspector.core.status import CameraState, Counters, Disk, Losses, Mode
from inspector.core.types import RecipeId, Verdict
from inspector.core.views import ViewsStatus
from inspector.gui.live.live_marks import reason_lines
from inspector.gui.live.view_message import no_recipe_reason, view_message
from inspector.gui.panels.loss_line import NO_LOSS, WORDS, LossLine, losses_of
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.path_text import breakable, reason_first, with_short_paths
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.dialogs.test_shapes import part as recipe_with_reference
from tests.gui.scripted_station import ScriptedStation, inspection, part, part_of, ready_status
from tests.gui.scripted_views import ScriptedViews

FULL = "/home/line/.local/share/inspector-station/records/2026-11-29/000123.png: could not write: No space left on device. Free some space"


@pytest.fixture
def running(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> ScriptedStation:
    station.load(recipe_with_reference())
    station.show(inspection(5))
    bridge.attach(SingleView(station))
    bridge.poll()
    return station


def share_of(widget: QWidget, colour: str) -> float:
    """Of the pixels of a widget that have this colour."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    assert bits is not None
    pixels = np.frombuffer(bits.asarray(image.sizeInBytes()), np.uint8).reshape(-1, 4)[:, 2::-1].astype(int)
    wanted = QColor(colour)
    return float((np.abs(pixels - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=1) < 12).mean())


# Losses


def status_with(**facts: object) -> ViewsStatus:
    counters = facts.pop("counters", Counters())
    assert isinstance(counters, Counters)
    return ViewsStatus(Verdict.PASS, "", counters, {"": replace(ready_status(), **facts)})  # type: ignore[arg-type]


def test_every_kind_of_loss_that_the_station_counts_has_words() -> None:
    counted = {field.name for field in fields(Losses)} - NO_LOSS
    assert counted <= set(WORDS)
    for name in counted:
        (said,) = losses_of(status_with(losses=Losses(**{name: 1})))
        assert said == f"1 {WORDS[name][0]}"
        (said,) = losses_of(status_with(losses=Losses(**{name: 2000})))
        assert said == f"2\u2009000 {WORDS[name][1]}"


def test_a_free_running_camera_loses_nothing_by_being_fast() -> None:
    assert losses_of(status_with(losses=Losses(replaced=10_000))) == ()


def test_the_losses_of_all_views_are_put_together() -> None:
    views = {name: replace(ready_status(), losses=Losses(unrecorded=4), disk=Disk(problem=FULL)) for name in ("top", "side")}
    said = losses_of(ViewsStatus(Verdict.PASS, "", Counters(invalid=1), views, late=2))
    assert said[0].startswith("No space left on device")
    assert said[1:] == ("8 pictures not on disk", "2 pictures too late for their part", "1 part INVALID in this lot")


def test_what_the_account_of_all_views_loses_is_said_too() -> None:
    said = losses_of(ViewsStatus(Verdict.PASS, "", Counters(), {"top": ready_status()}, unkept=2, uncounted=1, untold=3))
    assert said == ("2 verdicts not on disk", "1 part not counted", "3 verdicts not passed on")


def test_losses_cannot_be_overlooked(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    line: LossLine = window.losses
    theme = window._theme
    window.resize(1024, 768)
    assert share_of(line, theme.invalid.fill) == 0
    running.change(losses=Losses(unrecorded=973, overrun=4), counters=Counters(100, 3, 1189), disk=Disk(problem=FULL))
    bridge.poll()
    assert share_of(line, theme.invalid.fill) > 0.5
    assert line.width() > 0.95 * window.width()
    assert line.said[0] == "No space left on device"
    assert "1\u2009189 parts INVALID in this lot" in line.said
    assert "973 pictures not on disk" in line.said
    whole = "⚠  " + "   ·   ".join(line.said)
    assert QFontMetricsF(line.font()).horizontalAdvance(whole) * 1.12 < line.width(), "all of it is seen"
    assert window.status_bar.losses.text == "0 / 977 / 0"
    window.losses.clicked.emit("\n".join(line.said))
    assert "973 pictures" in window.notice.text()


def test_parts_that_nobody_asked_to_judge_are_not_called_lost(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    """A window without a recipe said "lost 98" of a line that had lost nothing."""
    running.change(losses=Losses(unjudged=98))
    bridge.poll()
    assert window.status_bar.losses.text == "0 / 0 / 98" and window.status_bar.losses.alarm
    assert window.losses.said == ("98 parts not judged: no recipe, or paused",)


def test_a_full_disk_says_so_before_it_says_where(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    running.change(disk=Disk(problem=FULL), last_error=FULL)
    bridge.poll()
    for cell in (window.status_bar.disk, window.status_bar.error):
        assert cell.text.startswith("No space left on device")
        assert "Free some space" in cell.text
        assert FULL in cell.toolTip()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (FULL, "No space left on device: could not write /home/…/000123.png. Free some space"),
        ("/a/b.db: the disk image is malformed", "The disk image is malformed (/a/b.db)"),
        (r"C:\Users\line\records\2026\000123.png: could not read: Denied", r"Denied: could not read C:\Users\…\000123.png"),
        ("the camera is lost", "the camera is lost"),
        (f"top view: {FULL}", "top view: No space left on device: could not write /home/…/000123.png. Free some space"),
        (
            "no camera; trying again: simulated:metal?rate=1&defects=0.5: 'defects' is unknown. Correct it",
            "no camera; trying again: 'defects' is unknown. Correct it (simulated:meta…efects=0.5)",
        ),
        ("opencv:rtsp://line/1: could not open: Timed out. Wait", "Timed out: could not open opencv:rtsp://line/1. Wait"),
        ("folder:/a/b: there is no such folder", "There is no such folder (folder:/a/b)"),
        ("score 2.1: within the limit", "score 2.1: within the limit"),
        ("2 late pictures   b: /a/b: there is none", "2 late pictures   b: There is none (/a/b)"),
        ("", ""),
    ],
)
def test_the_reason_stands_first_and_the_middle_of_a_path_goes(text: str, said: str) -> None:
    assert reason_first(text) == said


def test_a_path_in_a_text_is_shortened_or_broken_but_not_its_name() -> None:
    long = "no room for /var/lib/station/records/2026/11/29/part-000123.png today"
    assert with_short_paths(long) == "no room for /var/…/part-000123.png today"
    assert breakable(long).replace("\u200b", "") == long
    assert breakable(long).count("\u200b") == 8


# Live and held


def test_the_banner_says_which_part_is_live_and_which_is_held(
    qtbot: QtBot, window: MainWindow, bridge: ViewsBridge, running: ScriptedStation
) -> None:
    banner, theme = window.banner, window._theme
    usual = share_of(banner, theme.passed.fill)
    held = part_of(inspection(7, Verdict.INVALID, score=math.nan, reason="the picture is torn: 120 of 512 rows"))
    window.filmstrip.select(held)
    assert banner.word == "PASS", "the live verdict stays in sight"
    assert banner.held == "HELD: part 7 was INVALID"
    assert "torn" in banner.accessibleDescription()
    assert banner.toolTip().startswith("Live: ")
    assert 0.2 < share_of(banner, theme.passed.fill) < 0.65 * usual
    assert share_of(banner, theme.accent) > 0.25, "the colour of what is held is that of no verdict"
    size = banner.size()
    window.filmstrip.select(None)
    assert banner.held == ""
    assert share_of(banner, theme.passed.fill) == usual
    assert share_of(banner, theme.accent) == 0
    assert banner.size() == size


def test_the_lights_of_the_picture_are_those_of_the_held_one(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    blurred = GateCheck("sharpness", "sharpness", -1.2, -0.9, None, Light.OUT, "blurred")
    lights = window.selected.gate_lights
    running.change(gate=(replace(blurred, value=-0.7, light=Light.OK, reason=""),))
    bridge.poll()
    assert lights.lights["sharpness"].light is Light.OK
    window.filmstrip.select(part_of(replace(inspection(7, Verdict.INVALID), checks=(blurred,))))
    bridge.poll()
    assert lights.lights["sharpness"].light is Light.OUT
    assert lights.caption.text() == "Held picture"
    window.filmstrip.select(None)
    assert lights.lights["sharpness"].light is Light.OK
    assert lights.caption.text() == "Picture"


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
@pytest.mark.parametrize("verdict", list(Verdict))
def test_no_verdict_has_the_colour_of_what_is_held(qtbot: QtBot, settings: Settings, icons: IconSet, theme: str, verdict: Verdict) -> None:
    from inspector.gui.live.banner import VerdictBanner
    from inspector.gui.widgets.theme import theme_named

    colours = theme_named(theme)
    banner = VerdictBanner(colours, icons)
    qtbot.addWidget(banner)
    banner.resize(404, 150)
    banner.show_status(replace(ready_status(), mode=Mode.INSPECTING, verdict=verdict, reason="why"))
    assert share_of(banner, colours.accent) == 0
    banner.show_held(part(6, Verdict.FAIL))
    assert share_of(banner, colours.accent) > 0.25
    assert share_of(banner, colours.of(verdict).fill) > 0.2


def test_why_a_part_is_invalid_stands_on_its_picture() -> None:
    invalid = inspection(7, Verdict.INVALID, reason="torn: 120 of 512 rows")
    assert reason_lines(invalid, held=False) == "torn: 120 of 512 rows"
    failed = inspection(8, Verdict.FAIL, reason="score -1 is above the limit")
    assert reason_lines(failed, held=False) == "", "the banner says it"
    assert reason_lines(failed, held=True) == "score -1 is above the limit"
    assert reason_lines(inspection(9), held=True) == ""
    several = replace(inspection(9, Verdict.INVALID, reason="2 of 3 parts are there"), parts=(invalid, failed))
    assert reason_lines(several, held=False) == "2 of 3 parts are there\n1: torn: 120 of 512 rows"


def test_the_reason_is_painted(window: MainWindow, bridge: ViewsBridge, running: ScriptedStation) -> None:
    running.show(inspection(6, Verdict.INVALID, score=math.nan, reason="why"))
    bridge.poll()
    short = window.selected.live_view.grab().toImage()
    running.show(inspection(6, Verdict.INVALID, score=math.nan, reason="the picture is torn: 120 of 512 rows arrived"))
    bridge.poll()
    assert window.selected.live_view.grab().toImage() != short


# Several views


@pytest.fixture
def two(qtbot: QtBot, settings: Settings, icons: IconSet) -> Iterator[tuple[MainWindow, ScriptedViews]]:
    """Two views without a recipe."""
    views = (StationView("top", "simulated:metal", ""), StationView("side", "simulated:metal", ""))
    window = MainWindow(replace(settings, views=views), icons)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    group = ScriptedViews()
    reason = "no recipe: learn good parts, or choose a recipe"
    for one in group.stations.values():
        one.change(mode=Mode.NO_RECIPE, verdict=Verdict.INVALID, reason=reason)
    group.change(verdict=Verdict.INVALID, reason=f"top: {reason}; side: {reason}")
    yield window, group
    window.detach()
    for view in window.views:
        view.close()


def texts(window: MainWindow) -> str:
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return "\n".join((*labels, window.banner.reason))


def test_nobody_is_told_to_choose_a_recipe_where_there_is_none(two: tuple[MainWindow, ScriptedViews]) -> None:
    window, group = two
    window.attach(group)
    window.selected.close_panel()
    QApplication.processEvents()
    assert window.banner.reason == "no recipe for top and side: select it (Ctrl+1, Ctrl+2), then learn good parts (F5)"
    assert "choose a recipe" not in texts(window)
    window.selected.tasks.open_shapes()
    assert "choose" not in window.notice.text()
    assert "learn good parts" in window.notice.text()


def test_what_can_be_chosen_is_said_with_its_view_and_key(two: tuple[MainWindow, ScriptedViews]) -> None:
    window, group = two
    side = group.stations["side"]
    side.names = ("cover",)
    group.stations["top"].change(mode=Mode.INSPECTING, verdict=Verdict.PASS, reason="", recipe=RecipeId("lid", "0001"))
    window.attach(group)
    window.bridge.poll()
    assert window.banner.reason == "no recipe for side: select it (Ctrl+2), then choose a recipe (Ctrl+R), or learn good parts (F5)"
    window.select(window.views[1])
    assert window.selected.recipes.combo.isVisible()
    assert window.selected.recipes.combo.isEnabled()


def test_another_reason_is_not_hidden() -> None:
    lost = replace(ready_status(), mode=Mode.INSPECTING, reason="the camera is lost")
    lacking = replace(ready_status(), reason="no recipe: learn")
    status = ViewsStatus(Verdict.INVALID, "top: no recipe: learn; side: the camera is lost", Counters(), {"top": lacking, "side": lost})
    assert no_recipe_reason(status, {"top": (), "side": ()}).endswith("then learn good parts (F5); side: the camera is lost")
    assert no_recipe_reason(replace(status, reason="paused"), {"top": (), "side": ()}) == ""
    assert no_recipe_reason(ViewsStatus(Verdict.PASS, "", Counters(), {"": lost}), {"": ()}) == ""


def test_one_camera_alone_is_not_called_a_view() -> None:
    status = ViewsStatus(Verdict.INVALID, "no recipe: learn", Counters(), {"": ready_status()})
    assert no_recipe_reason(status, {"": ("cover",)}) == "no recipe: choose a recipe (Ctrl+R), or learn good parts (F5)"
    closed = replace(ready_status(), camera_state=CameraState.CLOSED)
    assert view_message(closed)[2] == "Choose a camera above (Ctrl+K)."
    assert view_message(closed, "Select this view (Ctrl+2). ")[2] == "Select this view (Ctrl+2). Choose a camera above (Ctrl+K)."


def test_the_verdict_above_a_held_picture_says_that_it_is_live(two: tuple[MainWindow, ScriptedViews]) -> None:
    window, group = two
    for one in group.stations.values():
        one.change(mode=Mode.INSPECTING, verdict=Verdict.PASS, reason="")
    window.attach(group)
    pane = window.views[0].pane
    assert pane is not None
    assert pane.verdict.text() == "PASS"
    window.filmstrip.select(group.part(3, Verdict.FAIL))
    assert pane.verdict.text() == "live: PASS"
    window.filmstrip.select(None)
    assert pane.verdict.text() == "PASS"


def test_a_view_that_cannot_judge_says_why_above_its_picture(two: tuple[MainWindow, ScriptedViews]) -> None:
    window, group = two
    group.stations["side"].change(mode=Mode.INSPECTING, verdict=Verdict.INVALID, reason="blurred: hold the camera still")
    window.attach(group)
    window.bridge.poll()
    pane = window.views[1].pane
    assert pane is not None
    assert pane.facts.text().startswith("blurred: hold the camera still")
