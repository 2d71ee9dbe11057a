"""Every dialog that the program opens: nothing of it is cut on any screen, and every text can be read in every theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollArea,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from inspector.core.errors import StorageError
from inspector.core.settings import Settings
from inspector.core.status import GoldenPart, GoldenStatus
from inspector.gui.dialogs.trouble_dialog import TroubleDialog
from inspector.gui.widgets import column
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.widgets.theme import style_sheet, theme_named
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.scaled_window import HEIGHT, WIDTH
from inspector.gui.words.speech import tr
from inspector.runtime.view_group import SingleView
from tests.gui.dialogs.test_shapes import part
from tests.gui.scripted_station import ScriptedStation

LEAST_CONTRAST = 4.5
"""Of text against its ground: the Web Content Accessibility Guidelines, level AA."""
SCREENS = ((1024, 768), (1366, 768), (1920, 1080))
LETTERS = (1.0, 1.5)
MakeWindow = Callable[[str, tuple[int, int]], MainWindow]


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings, icons: IconSet) -> Iterator[MakeWindow]:
    """A window in a theme, of a size, at work."""
    made: list[MainWindow] = []

    def make(theme: str, size: tuple[int, int]) -> MainWindow:
        window = MainWindow(replace(settings, window=replace(settings.window, theme=theme)), icons)
        qtbot.addWidget(window)
        station = ScriptedStation()
        station.load(part())
        window.attach(SingleView(station))
        window.bridge.poll()
        window.resize(*size)
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.detach()
        for view in window.views:
            view.close()


def all_dialogs(window: MainWindow) -> Iterator[QDialog]:
    """Each as the program opens it, in each of its states."""
    view, tasks = window.selected, window.selected.tasks
    for ask in (window._ask_new_lot, window._show_keys, view.cameras.open_search, tasks.open_shapes):
        ask()
    view.cameras._chosen(view.cameras.combo.findText(tr("Video file …")))
    tasks.open_calibration()
    assert tasks.calibration is not None
    tasks.calibration.form._ask_file()
    tasks.open_golden()
    window.offer_scan("cover")
    trouble = TroubleDialog(
        StorageError("could not write: No space left on device", where=f"/{'station/' * 20}a.db", remedy="Free it"), window
    )
    column.fit(trouble)
    trouble.open()
    opened = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(opened) == 10
    for number in range(len(tasks.calibration.steps)):
        tasks.calibration.choose(number)
        settle()
        yield tasks.calibration
    for wanted in GoldenPart:
        tasks.golden.show_golden(GoldenStatus(due=True, wanted=wanted, message="the must-fail part was PASS: " + "score far below " * 4))
        settle()
        yield tasks.golden
    yield from opened
    for dialog in opened:
        dialog.close()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def place_in(widget: QWidget, over: QWidget) -> QRect:
    return QRect(widget.mapTo(over, QPoint(0, 0)), widget.size())


def scrolls(widget: QWidget) -> bool:
    """Whether it lies in a scroll area, where it can be brought into sight."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def cut_of(dialog: QWidget) -> list[str]:
    """What is cut in it, in words."""
    found = []
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, RoomLabel) or widget.window() is not dialog:
            continue
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        if isinstance(widget, QLabel) and text:
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            whole = needed <= widget.height() and (widget.wordWrap() or widget.sizeHint().width() <= widget.width())
        elif isinstance(widget, QAbstractButton) and text:
            whole = widget.sizeHint().width() <= widget.width() and widget.sizeHint().height() <= widget.height()
        elif isinstance(widget, QLineEdit | QComboBox):
            whole = widget.height() >= widget.fontMetrics().height()
        else:
            continue
        inside = dialog.rect().contains(place_in(widget, dialog)) or (scrolls(widget) and not isinstance(widget, QAbstractButton))
        across = place_in(widget, dialog).left() >= 0 and place_in(widget, dialog).right() <= dialog.width()
        if not (whole and across and (inside or scrolls(widget))):
            found.append(f"{dialog.windowTitle()}: {type(widget).__name__} {text!r} {place_in(widget, dialog)} in {dialog.size()}")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut(monkeypatch: pytest.MonkeyPatch, make_window: MakeWindow, screen: tuple[int, int], letters: float) -> None:
    monkeypatch.setattr(column, "room_on_screen", lambda dialog: QSize(screen[0] - 16, screen[1] - 48))
    window = make_window("dark", screen)
    scale = min(screen[0] / WIDTH, screen[1] / HEIGHT)
    window.setStyleSheet(style_sheet(theme_named("dark"), letters * max(0.8, scale)))
    cut: list[str] = []
    for dialog in all_dialogs(window):
        settle()
        cut += cut_of(dialog)
        if dialog.width() > screen[0] or dialog.height() > screen[1]:
            cut.append(f"{dialog.windowTitle()} is {dialog.width()}x{dialog.height()}")
    assert not cut, "\n".join(cut)


@pytest.mark.parametrize("screen", SCREENS)
def test_no_panel_of_the_window_is_cut(make_window: MakeWindow, screen: tuple[int, int]) -> None:
    window = make_window("dark", screen)
    view, cut = window.selected, list[str]()
    for page in (0, 1):
        view.camera_panel.show_page(page)
        for show in (view.close_panel, view.open_learning, view.toggle_camera):
            view.close_panel()
            show()
            settle()
            cut += cut_of(window)
    assert not cut, "\n".join(cut)


# Colours


def pixels(widget: QWidget) -> NDArray[np.uint8]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    assert bits is not None
    rows = np.frombuffer(bits.asstring(image.sizeInBytes()), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)


def luminance(colours: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Relative luminance of sRGB, by the guidelines' definition."""
    parts = colours / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]), np.float64)


def contrast(picture: NDArray[np.uint8]) -> float:
    """Of what is drawn against the ground that it is drawn on, the most frequent colour."""
    # One number for each colour: NumPy takes ten times as long for triples.
    codes, counts = np.unique(picture.reshape(-1, 3) @ np.array([1 << 16, 1 << 8, 1], np.uint32), return_counts=True)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1).astype(np.uint8)
    ground = luminance(colours[counts.argmax()][None])[0]
    drawn = luminance(colours)
    return float(((np.maximum(drawn, ground) + 0.05) / (np.minimum(drawn, ground) + 0.05)).max())


def text_places(widget: QWidget) -> Iterator[tuple[str, QWidget, QRect]]:
    """Each text that is seen: its words, the widget that paints it, and its place there, without icons and borders."""
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisible() or child.window() is not widget.window() or child.visibleRegion().isEmpty() or not child.isEnabled():
            continue
        inner = child.rect().adjusted(4, 4, -4, -4)
        if isinstance(child, QLabel) and child.text().strip():
            yield child.text(), child, child.contentsRect()
        elif isinstance(child, QAbstractButton) and child.text() and not child.icon().isNull() and child.iconSize().width():
            yield child.text(), child, inner.adjusted(child.width() // 2, 0, 0, 0)
        elif (isinstance(child, QAbstractButton) and child.text()) or (isinstance(child, QLineEdit) and child.text()):
            yield child.text(), child, inner
        elif isinstance(child, QAbstractItemView) and child.model() is not None:
            viewport = child.viewport()
            assert viewport is not None
            model = child.model()
            for row in range(model.rowCount(child.rootIndex())):
                index = model.index(row, 0, child.rootIndex())
                place = child.visualRect(index).adjusted(24, 2, -2, -2).intersected(viewport.rect())
                words = str(model.data(index, Qt.ItemDataRole.DisplayRole) or "")
                if words and place.width() > 10 and place.height() > 6:
                    yield words, viewport, place


def unreadable(widget: QWidget) -> list[str]:
    found = []
    seen = set()
    # Of the whole window: what a child lies on is painted by others.
    whole = pixels(widget)
    for words, painter, inner in text_places(widget):
        place = inner.translated(painter.mapTo(widget, QPoint(0, 0))) if painter is not widget else inner
        picture = whole[max(0, place.top()) : place.bottom() + 1, max(0, place.left()) : place.right() + 1]
        seen.add(words)
        if not picture.size or contrast(picture) < LEAST_CONTRAST:
            found.append(f"{type(widget).__name__} {widget.windowTitle()!r}: {words!r} has {contrast(picture) if picture.size else 0:.1f}")
    assert seen or not isinstance(widget, QDialog)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_every_text_can_be_read(make_window: MakeWindow, theme: str) -> None:
    bad: list[str] = []
    for dialog in all_dialogs(make_window(theme, (1280, 720))):
        settle()
        bad += unreadable(dialog)
    assert not bad, "\n".join(bad)


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_what_qt_opens_itself_can_be_read(qtbot: QtBot, make_window: MakeWindow, tmp_path: Path, theme: str) -> None:
    window = make_window(theme, (1280, 720))
    for name in ("one.mp4", "two.mp4"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder").mkdir()
    files = column.file_dialog(window, "Video file")
    files.setDirectory(str(tmp_path))
    files.open()
    lists = [view for view in files.findChildren(QAbstractItemView) if view.objectName() in ("treeView", "listView")]
    qtbot.waitUntil(lambda: any(view.model().rowCount(view.rootIndex()) == 3 for view in lists))
    box = QMessageBox(QMessageBox.Icon.Question, "There is one", "Replace it?", QMessageBox.StandardButton.Yes, window)
    box.open()
    combo = window.selected.cameras.combo
    combo.showPopup()
    popup = combo.view()
    assert popup is not None
    settle()
    bad = [*unreadable(files), *unreadable(box), *unreadable(popup.window() or popup)]
    combo.hidePopup()
    menu: QMenu = window.selected.tasks.menu
    menu.popup(QPoint(10, 10))
    settle()
    for action in menu.actions():
        place = menu.actionGeometry(action).adjusted(4, 2, -4, -2)
        if contrast(pixels(menu)[place.top() : place.bottom(), place.left() : place.right()]) < LEAST_CONTRAST:
            bad.append(f"menu: {action.text()}")
    menu.close()
    QToolTip.showText(QPoint(20, 20), "what a button does", window)
    settle()
    tips = [widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel") and widget.isVisible()]
    assert len(tips) == 1
    bad += unreadable(tips[0])
    QToolTip.hideText()
    files.close()
    box.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not bad, "\n".join(bad)
    assert isinstance(files, QFileDialog)
