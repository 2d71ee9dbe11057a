"""The program's own icons, drawn in the theme's colours."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import QByteArray, QRectF, Qt
from PyQt6.QtGui import QIcon, QPainter, QPixmap
from PyQt6.QtSvg import QSvgRenderer

from inspector.core.errors import StorageError


class IconSet:
    """Icons of one folder of SVG files that say ``currentColor`` where the theme's colour goes. For the GUI thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def renderer(self, name: str, colour: str) -> QSvgRenderer:
        """The drawing called ``name`` in one colour. Raises StorageError if the program's folder is damaged."""
        key = (name, colour)
        if key not in self._renderers:
            path = self.folder / f"{name}.svg"
            try:
                text = path.read_text(encoding="utf-8")
            except OSError as error:
                raise StorageError(f"could not read: {error.strerror}", where=str(path), remedy="Install the program again") from error
            renderer = QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
            if not renderer.isValid():
                raise StorageError("is no SVG drawing", where=str(path), remedy="Install the program again")
            self._renderers[key] = renderer
        return self._renderers[key]

    def paint(self, painter: QPainter, name: str, colour: str, place: QRectF) -> None:
        """Draw into ``place``, which should be square."""
        self.renderer(name, colour).render(painter, place)

    def icon(self, name: str, colour: str, size_px: int = 64) -> QIcon:
        """For a window's corner and the like."""
        pixmap = QPixmap(size_px, size_px)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, name, colour, QRectF(0, 0, size_px, size_px))
        painter.end()
        return QIcon(pixmap)
