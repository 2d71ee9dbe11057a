"""A hand on mouse and keyboard before the real window, and an eye on it: what it clicks must be seen, and what it sees is kept.

Mouse and keys go through the display (``xdotool``), so what is covered, cut or out of the way cannot be pressed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PIL import Image
from PyQt6.QtCore import QAbstractListModel, QPoint, QProcess, QRect, Qt, QTimer
from PyQt6.QtGui import QFontMetrics, QImage
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QMenu, QPushButton, QWidget
from PyQt6.sip import isdeleted

from inspector.gui.widgets.room_label import RoomLabel
from inspector.gui.windows.main_window import MainWindow

BEAT_MS = 20
SLOW_S = 0.25
"""A window that does not answer for so long is felt."""
COLOURS = 256
MOST_ROWS = 60
"""Rows of a table whose texts are read."""
T = TypeVar("T", bound=QWidget)


class Beat:
    """How late the window's own timer comes: the longest since it was asked last."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._longest = (0.0, "")
        self.doing = ""
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(BEAT_MS)

    def _tick(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, (now - self._last - BEAT_MS / 1000, self.doing))
        self._last = now

    def longest(self) -> tuple[float, str]:
        """Seconds, and what was done then."""
        longest, self._longest = self._longest, (0.0, "")
        return longest


class Hand:
    """Works at the window that is on the screen. ``faults``: what a person would complain of, in words. ``read``: each text that
    was seen -> the picture where it was seen first."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        """``folder``: of the pictures. ``size``: of the window in pixels; the display is larger."""
        self.folder, self.size = folder, size
        self.faults: list[str] = []
        self.seen: dict[str, str] = {}
        self.read: dict[str, str] = {}
        self.slowest: dict[str, float] = {}
        self.window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        self._beat = Beat()
        self._step = ""

    # What it does

    def begin(self, step: str) -> None:
        """Another step of the day: slowness and faults are told under its name."""
        self._beat.longest()
        self._step = step

    def end(self) -> None:
        late_s, doing = self._beat.longest()
        self.slowest[self._step] = late_s
        if late_s > SLOW_S:
            self.fault(f"the window did not answer for {late_s:.2f} s: {doing}")

    def fault(self, words: str) -> None:
        words = f"{self._step}: {words}"
        if words not in self.faults:
            self.faults.append(words)
            print(f"FAULT {words}", flush=True)  # noqa: T201 - a program for a person

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """With the left button, in the middle unless ``at`` says where in the widget."""
        self.until(lambda: widget.isVisible() and widget.isEnabled(), f"{_name(widget)} can be pressed")
        point = widget.mapToGlobal(widget.rect().center() if at is None else at)
        there = QApplication.widgetAt(point)
        if there is None or not (there is widget or widget.isAncestorOf(there)):
            self.fault(f"{_name(widget)} is covered by {_name(there)}")
        self._beat.doing = f"click on {_name(widget)}"
        self.do("mousemove", point.x(), point.y(), "click", 1)
        self.wait(0.15)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        first, last = widget.mapToGlobal(start), widget.mapToGlobal(end)
        self.do("mousemove", first.x(), first.y(), "mousedown", 1)
        for share in (0.3, 0.6, 1.0):
            self.do("mousemove", round(first.x() + share * (last.x() - first.x())), round(first.y() + share * (last.y() - first.y())))
            self.wait(0.05)
        self.do("mouseup", 1)
        self.wait(0.15)

    def keys(self, *names: str) -> None:
        """As X names them: ``F5``, ``ctrl+y``, ``Return``."""
        for name in names:
            self._beat.doing = name
            self.do("key", name)
            self.wait(0.15)

    def write(self, text: str) -> None:
        """Into what has the focus, as slowly as a hand."""
        self.do("type", "--delay", 90, text)
        self.wait(0.1)

    def choose(self, combo: QComboBox, row: int) -> None:
        """An entry, by the keyboard."""
        self.click(combo)
        self.keys("Home", *["Down"] * row, "Return")

    def do(self, *words: object) -> None:
        process = QProcess()
        process.start("xdotool", [str(word) for word in words])
        self.until(lambda: process.state() == QProcess.ProcessState.NotRunning, f"xdotool {words[0]}")

    def wait(self, seconds: float) -> None:
        QTest.qWait(round(1000 * seconds))

    def until(self, reached: Callable[[], bool], words: str, within_s: float = 90.0) -> None:
        """Raises TimeoutError."""
        end = time.monotonic() + within_s
        while not reached():
            if time.monotonic() > end:
                raise TimeoutError(f"not within {within_s:.0f} s: {words}")
            QTest.qWait(BEAT_MS)

    def dialog(self, kind: type[T]) -> T:
        """The dialog of this kind, once it is on the screen and takes keys."""
        found: list[T] = []

        def open_now() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found) and found[-1].isActiveWindow()

        self.until(open_now, f"{kind.__name__} is open")
        self.wait(0.4)
        return found[-1]

    def gone(self, dialog: QWidget) -> None:
        """Wait until it is closed."""
        self.until(lambda: isdeleted(dialog) or not dialog.isVisible(), "the dialog is closed")

    # What it sees

    def look(self, name: str, sentence: str, *, verdict: bool = True) -> None:
        """Keep a picture of the window and of what lies over it. ``sentence``: what is seen. ``verdict``: whether the live one must be."""
        window = self.window
        window.repaint()
        self.wait(0.1)
        self._beat.doing = f"picture {name}"
        place = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
        screen = QApplication.primaryScreen()
        assert screen is not None
        image = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height()).toImage()  # type: ignore[arg-type]
        self.folder.mkdir(parents=True, exist_ok=True)
        save(image, self.folder / f"{name}.png")
        self.seen[name] = sentence
        banner = window.wall.banner if window.wall.isVisible() else window.banner
        if verdict and (not banner.isVisible() or not _on_top(banner)):
            self.fault(f"{name}: the live verdict is not seen")
        for text in texts(QApplication.topLevelWidgets()):
            self.read.setdefault(text, name)
        for words in cut(QApplication.topLevelWidgets()):
            self.fault(f"{name}: {words}")


def save(image: QImage, path: Path) -> None:
    """As a PNG of 256 colours."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    bits = rgb.constBits()
    assert bits is not None
    picture = Image.frombytes("RGB", (rgb.width(), rgb.height()), bits.asarray(rgb.sizeInBytes()), "raw", "RGB", rgb.bytesPerLine())
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)


def cut(windows: list[QWidget]) -> Iterator[str]:
    """Words that do not have their room, of buttons and of labels that do not wrap."""
    for window in windows:
        if not window.isVisible():
            continue
        for label in window.findChildren(QLabel):
            if not _seen(label) or not label.text() or (isinstance(label, RoomLabel) and label.toolTip()):
                continue
            if label.wordWrap() and label.height() >= label.heightForWidth(label.width()):
                continue
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            if wanted > label.height() + 1 or (not label.wordWrap() and label.sizeHint().width() > label.width() + 1):
                yield f"cut: {label.text()[:70]!r} has {label.width()}x{label.height()}, wants {label.sizeHint().width()}x{wanted}"
        for button in window.findChildren(QAbstractButton):
            text = button.text().replace("&", "")
            if _seen(button) and text and QFontMetrics(button.font()).horizontalAdvance(text) > button.width():
                yield f"cut: the button {text!r}"
            if _seen(button) and isinstance(button, QPushButton) and not button.visibleRegion().contains(button.rect().center()):
                yield f"covered: the button {text!r}"


def texts(windows: list[QWidget]) -> Iterator[str]:
    """Every text that is on the screen, or one move of the mouse away: of labels, buttons, choices, tables, menus and tool tips."""
    for window in windows:
        for widget in window.findChildren(QWidget) if window.isVisible() else ():
            if not _seen(widget):
                continue
            yield widget.toolTip()
            if isinstance(widget, QAbstractButton | QLabel):
                yield widget.text()
            elif isinstance(widget, QComboBox):
                yield from (widget.itemText(index) for index in range(widget.count()))
            elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
                columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
                places = ((row, column) for row in range(min(model.rowCount(), MOST_ROWS)) for column in range(columns))
                yield from (str(model.index(row, column).data() or "") for row, column in places)
        if isinstance(window, QMenu):
            yield from (action.text() for action in window.actions())


def _seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def _on_top(widget: QWidget) -> bool:
    there = QApplication.widgetAt(widget.mapToGlobal(widget.rect().center()))
    return there is not None and (there is widget or widget.isAncestorOf(there))


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing of the program"
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()!r}"
