"""What is lost, over the whole width of the window: parts without a verdict, and evidence that is on no disk."""

from __future__ import annotations

from dataclasses import fields

from PyQt6.QtCore import QRectF, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from inspector.core.status import Losses
from inspector.core.views import ViewsStatus
from inspector.gui.widgets.figures import count_text
from inspector.gui.widgets.path_text import reason_first
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr

_NOTHING = "Nothing was lost since the station started"
NO_LOSS = frozenset({"replaced"})
"""A free-running camera gives more pictures than are looked at: that is how it works."""
WORDS = {
    "unkept": ("verdict not on disk", "verdicts not on disk"),
    "unrecorded": ("picture not on disk", "pictures not on disk"),
    "uncounted": ("part not counted", "parts not counted"),
    "untold": ("verdict not passed on", "verdicts not passed on"),
    "unjudged": ("part not judged: no recipe, or paused", "parts not judged: no recipe, or paused"),
    "overrun": ("part came too fast: INVALID", "parts came too fast: INVALID"),
    "missed": ("picture of the camera missing", "pictures of the camera missing"),
    "damaged": ("picture damaged", "pictures damaged"),
}
"""Of each kind of loss that the station counts, one and several; the worst first."""


class LossLine(QWidget):
    """One line whose room is always there. ``clicked`` gives all of it, a line each."""

    clicked = pyqtSignal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._said: tuple[str, ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Losses"))

    @property
    def said(self) -> tuple[str, ...]:
        """Each kind of loss in words, the worst first; empty if there is none, or nothing is known yet."""
        return self._said or ()

    def show_status(self, status: ViewsStatus) -> None:
        """The losses of all views, and the parts of the lot that are INVALID."""
        said = losses_of(status)
        if said != self._said:
            self._said = said
            self.setToolTip(tr("\n".join(said) or _NOTHING))
            self.setAccessibleDescription(tr("; ".join(said)))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, round(self.fontMetrics().height() * 1.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if self._said:
            self.clicked.emit("\n".join(map(tr, self._said)))

    def paintEvent(self, event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(12, 0, -12, 0)
        if not self._said:
            # Before the station has said so it is not known.
            painter.setPen(QColor(self._theme.dim))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, tr("" if self._said is None else _NOTHING))
            painter.end()
            return
        colours = self._theme.invalid
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.fill))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        text = painter.fontMetrics().elidedText("⚠  " + "   ·   ".join(map(tr, self._said)), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


def losses_of(status: ViewsStatus) -> tuple[str, ...]:
    """In words, the worst first: what the disk refuses, what the station counts, the INVALID parts of the lot."""
    # Where, and the remedy, stand in the status below: here is room for what is wrong.
    problems = {
        reason_first(one.disk.problem).partition(". ")[0].partition(": could not ")[0]: None
        for one in status.views.values()
        if one.disk.problem
    }
    counted = [words_of(name, count) for name, count in _counts(status.losses).items()]
    if status.late:
        counted.append(f"{count_text(status.late)} pictures too late for their part")
    invalid = status.counters.invalid
    if invalid:
        counted.append(f"{count_text(invalid)} part{'s' * (invalid > 1)} INVALID in this lot")
    return (*problems, *counted)


def words_of(name: str, count: int) -> str:
    """One kind of loss, as the station calls it, in words."""
    one, several = WORDS.get(name, (name, name))
    return f"{count_text(count)} {tr(one if count == 1 else several)}"


def _counts(losses: Losses) -> dict[str, int]:
    """Those that are not 0, in the order of ``WORDS``."""
    names = [field.name for field in fields(Losses) if field.name not in NO_LOSS]
    order = sorted(names, key=lambda name: list(WORDS).index(name) if name in WORDS else len(WORDS))
    counts = {name: getattr(losses, name) for name in order}
    return {name: count for name, count in counts.items() if count}
