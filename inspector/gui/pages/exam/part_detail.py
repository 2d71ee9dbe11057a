"""One known part: its picture with the place of its defect, what it is, who said so, and what the recipe says of it."""

from __future__ import annotations

from datetime import datetime

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from inspector.core.quality.exam import KnownKind, KnownPart, KnownVerdict
from inspector.core.types import Picture
from inspector.gui.live.known_picture import KnownPicture
from inspector.gui.widgets.theme import Theme
from inspector.gui.words.speech import tr


class KnownPartDetail(QFrame):
    """``golden_asked``: the part is to be a golden part, or not any more. ``remove_asked``: it is to leave the exam."""

    golden_asked = pyqtSignal(bool)
    remove_asked = pyqtSignal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._part: KnownPart | None = None
        self.picture = KnownPicture(theme)
        self.facts = QLabel()
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.golden = QPushButton(tr("Golden part"))
        self.golden.setCheckable(True)
        self.golden.setToolTip(tr("It is kept at the station, and asked for at each golden part check"))
        self.remove = QPushButton(tr("Remove …"))
        row = QHBoxLayout()
        row.addWidget(self.golden)
        row.addStretch(1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.picture, 1)
        column.addWidget(self.facts)
        column.addLayout(row)
        self.golden.clicked.connect(self.golden_asked)
        self.remove.clicked.connect(self.remove_asked)
        self.show_part(None, None)

    def show_part(self, part: KnownPart | None, verdict: KnownVerdict | None) -> None:
        """This one, whose picture comes by :meth:`show_picture`; None: none is chosen."""
        if part is None or self._part is None or part.picture_sha256 != self._part.picture_sha256:
            self.picture.show_picture(None)
        self._part = part
        self.golden.setEnabled(part is not None and part.kind is not KnownKind.LIMIT_SAMPLE)
        self.golden.setChecked(part is not None and part.golden)
        self.remove.setEnabled(part is not None)
        self.facts.setText(tr("" if part is None else "\n".join(_facts(part, verdict))))

    def show_picture(self, number: int, picture: Picture) -> None:
        """The picture of the part of that number, uint8 RGB; nothing if another one is chosen by now."""
        if self._part is not None and self._part.number == number:
            self.picture.show_picture(picture, self._part.place)


def _facts(part: KnownPart, verdict: KnownVerdict | None) -> tuple[str, ...]:
    said = f"{part.who or 'somebody'}, {datetime.fromtimestamp(part.at):%Y-%m-%d %H:%M}"
    failure = f", {part.failure}" if part.failure else ""
    lines = [f"Part {part.number} ({part.kind.value}{failure})", f"From {part.came_from}; said by {said}"]
    if part.note:
        lines.append(part.note)
    if verdict is None:
        return (*lines, "Not examined yet")
    elsewhere = ", but not where its defect is" if verdict.elsewhere else ""
    before = f"; the recipe in use said {verdict.before.value}" if verdict.changes_side and verdict.before is not None else ""
    return (*lines, f"{verdict.verdict.value}{elsewhere}: {verdict.reason}{before}")
