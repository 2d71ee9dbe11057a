"""Where a picture lies in the view: fitted, or at a scale that a person chose."""

from __future__ import annotations

from PyQt6.QtCore import QPointF, QSizeF
from PyQt6.QtGui import QTransform

_SMALLEST, _LARGEST = 0.02, 40.0


class ViewGeometry:
    """Maps frame coordinates (corner-based, pixels) to view coordinates. ``fitted`` follows every change of size."""

    def __init__(self) -> None:
        self.fitted = True
        self._frame = QSizeF(1, 1)
        self._view = QSizeF(1, 1)
        self._scale = 1.0
        self._centre = QPointF(0.5, 0.5)

    @property
    def scale(self) -> float:
        """View pixels for one frame pixel."""
        return self._fit_scale() if self.fitted else self._scale

    def set_frame_size(self, width: int, height: int) -> None:
        """Another size begins fitted again."""
        size = QSizeF(max(1, width), max(1, height))
        if size != self._frame:
            self._frame = size
            self.fit()

    def set_view_size(self, width: int, height: int) -> None:
        self._view = QSizeF(max(1, width), max(1, height))
        self._keep_inside()

    def fit(self) -> None:
        self.fitted = True
        self._centre = QPointF(self._frame.width() / 2, self._frame.height() / 2)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """``about`` (view coordinates, the middle if None) stays where it is."""
        self.set_scale(self.scale * factor, about)

    def set_scale(self, scale: float, about: QPointF | None = None) -> None:
        anchor = QPointF(self._view.width() / 2, self._view.height() / 2) if about is None else about
        fixed = self.to_frame(anchor)
        self.fitted = False
        self._scale = min(_LARGEST, max(_SMALLEST, scale))
        moved = self.to_frame(anchor)
        self._centre += fixed - moved
        self._keep_inside()

    def pan(self, by: QPointF) -> None:
        """``by``: view pixels that the picture moves."""
        if self.fitted:
            self.set_scale(self.scale)
        self._centre -= by / self._scale
        self._keep_inside()

    def transform(self) -> QTransform:
        """Frame to view."""
        scale = self.scale
        left = self._view.width() / 2 - self._centre.x() * scale
        top = self._view.height() / 2 - self._centre.y() * scale
        return QTransform(scale, 0, 0, scale, left, top)

    def to_frame(self, point: QPointF) -> QPointF:
        """View to frame."""
        inverse, _ = self.transform().inverted()
        return inverse.map(point)

    def _fit_scale(self) -> float:
        return min(self._view.width() / self._frame.width(), self._view.height() / self._frame.height())

    def _keep_inside(self) -> None:
        """The middle of the view always shows some of the picture, so that it cannot be lost."""
        if self.fitted:
            self._centre = QPointF(self._frame.width() / 2, self._frame.height() / 2)
        x = min(self._frame.width(), max(0.0, self._centre.x()))
        y = min(self._frame.height(), max(0.0, self._centre.y()))
        self._centre = QPointF(x, y)
