"""Codes that stand on the part itself, read in its picture: DataMatrix, QR, Code 128."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from inspector.core.errors import InspectorError
from inspector.core.line.code_match import clean_code
from inspector.core.types import Picture


class CodesUnreadable(InspectorError):
    """Codes in pictures cannot be read on this machine."""


class PictureCode(NamedTuple):
    """``x``, ``y``: the middle of the code in pixels of the whole picture."""

    text: str
    x: float
    y: float


class PictureCodeReader:
    """Reads one picture after the other; while it does, other threads go on."""

    def __init__(self, region: tuple[int, ...] = ()) -> None:
        """``region``: x, y, width, height in pixels where codes are looked for; empty: the whole picture. Raises CodesUnreadable."""
        try:
            import zxingcpp
        except ImportError as error:
            remedy = "Install it: pip install 'inspector-station[signals]'"
            raise CodesUnreadable(f"the library {error.name} that reads codes is not installed", remedy=remedy) from None
        self._library = zxingcpp
        formats = zxingcpp.BarcodeFormat
        self._formats = zxingcpp.BarcodeFormats((formats.DataMatrix, formats.QRCode, formats.Code128))
        self._region = region

    def read(self, picture: Picture) -> tuple[PictureCode, ...]:
        """The codes in the region of a uint8 RGB (height, width, 3) picture, as they were found. None where the region lies outside."""
        left, top, width, height = self._region or (0, 0, picture.shape[1], picture.shape[0])
        part = picture[top : top + height, left : left + width]
        if not part.size:
            return ()
        grey = np.ascontiguousarray(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY))
        plain = self._library.TextMode.Plain
        found = self._library.read_barcodes(grey, formats=self._formats, text_mode=plain)
        codes = []
        for one in found:
            corners = (one.position.top_left, one.position.top_right, one.position.bottom_left, one.position.bottom_right)
            x, y = (sum(values) / 4 for values in zip(*((corner.x, corner.y) for corner in corners), strict=True))
            if text := clean_code(one.text):
                codes.append(PictureCode(text, left + x, top + y))
        return tuple(codes)
