"""The calibration in the window, walked through with the simulated target."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import QPointF, Qt
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calibration.camera.board import Board
from calibration.camera.profile import Profile
from inspector.camera.simulated.target import TargetCamera, TargetOptions
from inspector.core.types import Picture
from inspector.gui.dialogs.wizards.board_form import BoardForm
from inspector.gui.dialogs.wizards.calibration_dialog import CalibrationDialog
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.theme import Theme
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, inspection

WAIT_MS = 20_000


@cache
def pictures(show: str, count: int) -> list[Picture]:
    camera = TargetCamera(TargetOptions(show=show, rate=0, hold=1))
    shots = [camera.read(1) for _ in range(count)]
    return [shot.image for shot in shots if shot is not None]


class Bench:
    """The dialog, the profile in use, and a hand that shows it pictures."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.in_use: Profile | None = None
        self.asked: list[Profile | None] = []
        self.dialog = CalibrationDialog(lambda: self.in_use, "", theme)
        self.dialog.profile_asked.connect(self._use)
        qtbot.addWidget(self.dialog)
        self.dialog.resize(1280, 720)
        self.dialog.show()

    def _use(self, profile: Profile | None) -> None:
        self.in_use = profile
        self.asked.append(profile)

    def show(self, picture: Picture) -> None:
        """One live picture, looked at to the end."""
        self.qtbot.waitUntil(lambda: not self.dialog._working.busy, timeout=WAIT_MS)
        self.dialog.show_inspection(inspection(image=picture))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog._working.busy, timeout=WAIT_MS)
        # The answer was posted before the thread ended.
        QApplication.processEvents()

    def take(self, button: int, shown: list[Picture]) -> None:
        self.dialog.action_buttons[button].click()
        for picture in shown:
            self.show(picture)

    def work_out(self) -> None:
        self.dialog.work_out.click()
        self.settle()


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme) -> Iterator[Bench]:
    made = Bench(qtbot, theme)
    yield made
    made.dialog.close()


def lens(bench: Bench) -> None:
    for picture in pictures("charuco", 10):
        bench.show(picture)
        bench.show(picture)
    bench.work_out()


@pytest.mark.slow
def test_every_step_is_walked_through(bench: Bench) -> None:
    dialog = bench.dialog
    assert not dialog.work_out.isEnabled()
    lens(bench)
    assert "reprojection error" in dialog.facts.text()
    assert dialog.accept_button.isVisible()
    dialog.accept_button.click()
    assert bench.in_use is not None
    assert bench.in_use.lens is not None
    np.testing.assert_allclose(bench.in_use.lens.focal_px, TargetOptions().lens().focal_px, rtol=0.005)

    dialog.choose(1)
    bench.take(0, pictures("white", 8))
    bench.take(1, pictures("dark", 8))
    assert dialog.taken.text() == "8 white, 8 dark pictures"
    bench.work_out()
    assert "remains" in dialog.facts.text()
    dialog.accept_button.click()
    assert bench.in_use.flat_field is not None
    assert bench.in_use.lens is not None

    dialog.choose(2)
    bench.take(0, pictures("plane", 1))
    bench.work_out()
    assert "mm/px" in dialog.facts.text()
    dialog.accept_button.click()
    assert bench.in_use.plane is not None
    assert "mm/px" in dialog.in_use.text()
    dialog.undo.click()
    assert bench.in_use.plane is None
    assert bench.in_use.flat_field is not None
    dialog.undo.click()
    dialog.undo.click()
    assert bench.in_use is None
    assert not dialog.undo.isEnabled()


@pytest.mark.slow
def test_a_still_board_is_taken_by_itself_and_only_once(bench: Bench) -> None:
    still, other = pictures("charuco", 2)
    bench.show(still)
    assert bench.dialog.taken.text() == "no view yet"
    bench.show(still)
    bench.show(still)
    assert bench.dialog.taken.text().startswith("1 views")
    bench.show(other)
    assert bench.dialog.taken.text().startswith("1 views")
    bench.dialog.action_buttons[0].click()
    bench.show(other)
    assert bench.dialog.taken.text().startswith("2 views")
    bench.dialog.again.click()
    assert bench.dialog.taken.text() == "no view yet"


@pytest.mark.slow
def test_refusals_say_why_and_discard_keeps_what_was_taken(bench: Bench) -> None:
    dialog = bench.dialog
    bench.show(pictures("white", 8)[0])
    assert "no board is seen" in dialog.live_words.text()
    dialog.choose(1)
    bench.take(0, pictures("dark", 8))
    assert "these are not white" in dialog.message.text()
    assert not dialog.work_out.isEnabled()
    bench.take(0, [pictures("charuco", 2)[0]] * 8)
    bench.work_out()
    assert "white surface" in dialog.message.text()
    assert not dialog.accept_button.isVisible()
    bench.take(0, pictures("white", 8))
    bench.work_out()
    dialog.discard.click()
    assert bench.asked == []
    assert dialog.taken.text().startswith("8 white")


def test_a_station_that_refuses_leaves_the_result_to_be_accepted(bench: Bench) -> None:
    dialog = bench.dialog
    dialog.profile_asked.disconnect(bench._use)
    bench.take(0, pictures("plane", 1))
    dialog.choose(2)
    bench.take(0, pictures("plane", 1))
    bench.work_out()
    # Without a lens the distortion shows, but less than would be refused.
    assert "mm/px" in dialog.facts.text()
    dialog.accept_button.click()
    assert "did not take it" in dialog.message.text()
    assert dialog.accept_button.isVisible()
    assert not dialog.undo.isEnabled()


def test_millimetres_from_a_known_distance(bench: Bench, qtbot: QtBot) -> None:
    dialog = bench.dialog
    dialog.choose(2)
    bench.show(pictures("plane", 1)[0])
    place = dialog.view.place()
    scale = place.width() / 800

    def click(x: float, y: float) -> None:
        at = QPointF(place.x() + (x + 0.5) * scale, place.y() + (y + 0.5) * scale)
        qtbot.mouseClick(dialog.view, Qt.MouseButton.LeftButton, pos=at.toPoint())

    click(100, 100)
    assert dialog.taken.text() == "no view yet"
    dialog.distance.setValue(100.0)
    click(100, 100)
    assert "one point" in dialog.taken.text()
    click(500, 400)
    bench.show(pictures("plane", 1)[0])
    assert "two points" in dialog.taken.text()
    bench.work_out()
    assert "corners" not in dialog.facts.text()
    dialog.accept_button.click()
    assert bench.in_use is not None
    assert bench.in_use.plane is not None
    assert bench.in_use.plane.mm_per_px == pytest.approx(100 / 500, rel=0.01)
    assert bench.in_use.quality["plane_from"] == "distance"


def test_another_board_forgets_the_views(bench: Bench) -> None:
    dialog = bench.dialog
    bench.take(0, pictures("charuco", 1))
    assert dialog.taken.text().startswith("1 views")
    dialog.form.columns.setValue(9)
    dialog.form.columns.editingFinished.emit()
    assert dialog.taken.text() == "no view yet"
    assert dialog.steps[2].board.columns == 9
    bench.show(pictures("charuco", 1)[0])
    assert "another board" in dialog.live_words.text()


def test_board_is_written_as_pdf(qtbot: QtBot, tmp_path: Path) -> None:
    form = BoardForm()
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.told) as said:
        form.write(str(tmp_path / "board.pdf"))
    assert "100 %" in said.args[0]
    assert (tmp_path / "board.pdf").read_bytes().startswith(b"%PDF")
    form.board = Board(columns=21, rows=9, square_mm=20)
    with qtbot.waitSignal(form.told) as said:
        form.write(str(tmp_path / "large.pdf"))
    assert "does not fit a3" in said.args[0]
    form.board = Board()
    with qtbot.waitSignal(form.told) as said:
        form.write(str(tmp_path / "none" / "board.pdf"))
    assert "none/board.pdf: could not write" in said.args[0]


def test_opens_from_the_window_and_closes_with_it(window: MainWindow, bridge: ViewsBridge, station: ScriptedStation) -> None:
    bridge.attach(SingleView(station))
    window.selected.tasks.calibrate.trigger()
    dialog = window.selected.tasks.calibration
    assert dialog is not None
    window.selected.tasks.open_calibration()
    assert window.selected.tasks.calibration is dialog
    dialog.profile_asked.emit(None)
    assert station.commands[-1] == ("camera.use_profile", None)
    window.close()
    assert window.selected.tasks.calibration is None
