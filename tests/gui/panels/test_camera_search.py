"""The search for cameras: asked for by a person, on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from inspector.camera.discovery import Discovery
from inspector.camera.found import FoundCamera
from inspector.core.errors import CameraError
from inspector.gui.panels.choosers import SEARCH, CameraChooser
from tests.gui.scripted_station import ready_status

FOUND = Discovery(
    (
        FoundCamera("aravis:Aravis-GV01", "Aravis", "Fake", "GV01", "GigEVision"),
        FoundCamera("opencv:/dev/v4l/by-id/usb-Maker_Cam-video-index0", model="Maker Cam", protocol="UVC"),
    ),
    {"gentl": "no producer was found. Set GENICAM_GENTL64_PATH"},
)


class Search:
    """Finds what it is told to find, when it is let."""

    def __init__(self) -> None:
        self.found = FOUND
        self.fault: Exception | None = None
        self.go = threading.Event()
        self.go.set()
        self.threads: list[str] = []

    def __call__(self) -> Discovery:
        self.threads.append(threading.current_thread().name)
        assert self.go.wait(20)
        if self.fault is not None:
            raise self.fault
        return self.found


@pytest.fixture
def search() -> Search:
    return Search()


@pytest.fixture
def chooser(qtbot: QtBot, search: Search) -> Iterator[CameraChooser]:
    made = CameraChooser(search)
    qtbot.addWidget(made)
    made.show_status(ready_status())
    made.show()
    made.combo.activated.emit(made.combo.findText(SEARCH))
    yield made
    search.go.set()
    made.finish()


def test_nothing_is_searched_before_a_person_says_so(chooser: CameraChooser, search: Search) -> None:
    dialog = chooser.searching
    assert dialog is not None and dialog.isVisible()
    assert dialog.search.isEnabled() and not dialog.use.isEnabled()
    assert "every network" in "".join(label.text() for label in dialog.findChildren(type(dialog.message)))
    assert search.threads == []


def test_a_camera_that_was_found_is_used(qtbot: QtBot, chooser: CameraChooser, search: Search) -> None:
    dialog = chooser.searching
    assert dialog is not None
    dialog.search.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    assert search.threads == ["search-cameras"]
    cells = [[dialog.table.item(row, column).text() for column in range(4)] for row in range(2)]  # type: ignore[union-attr]
    assert cells[0] == ["Aravis", "Fake", "GV01", "aravis:Aravis-GV01"]
    assert cells[1] == ["–", "Maker Cam", "–", "opencv:/dev/v4l/by-id/usb-Maker_Cam-video-index0"]
    assert dialog.message.text().startswith("2 cameras found.\ngentl could not search: no producer")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.camera_asked) as asked:
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.args == ["opencv:/dev/v4l/by-id/usb-Maker_Cam-video-index0"]
    assert not dialog.isVisible()


def test_a_search_that_finds_nothing_or_fails_can_be_begun_again(qtbot: QtBot, chooser: CameraChooser, search: Search) -> None:
    dialog = chooser.searching
    assert dialog is not None
    search.found = Discovery((), {})
    dialog.search.click()
    qtbot.waitUntil(lambda: dialog.message.text() == "No camera was found.")
    assert not dialog.use.isEnabled()
    search.fault = CameraError("the network is down", remedy="Look at the cable")
    dialog.search.click()
    qtbot.waitUntil(lambda: "the network is down" in dialog.message.text())
    search.fault, search.found = None, FOUND
    dialog.search.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)


def test_one_search_at_a_time_and_none_outlives_the_window(qtbot: QtBot, chooser: CameraChooser, search: Search) -> None:
    dialog = chooser.searching
    assert dialog is not None
    search.go.clear()
    dialog.search.click()
    assert not dialog.search.isEnabled()
    dialog.begin()
    dialog.reject()
    chooser.open_search()
    assert chooser.searching is dialog
    assert dialog.message.text() == "Searching …"
    search.go.set()
    chooser.finish()
    assert len(search.threads) == 1
    assert "search-cameras" not in {thread.name for thread in threading.enumerate()}
