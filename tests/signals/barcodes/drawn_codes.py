"""Pictures with codes in them, drawn."""

from __future__ import annotations

import numpy as np
import zxingcpp

from inspector.core.types import Picture


def with_code(picture: Picture, text: str, x: int, y: int, kind: str = "DataMatrix", scale: int = 3) -> Picture:
    """A copy with a code whose quiet zone begins at x, y."""
    drawn = np.asarray(zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, kind)).to_image(scale=scale))
    height, width = drawn.shape
    copy = picture.copy()
    copy[y : y + height, x : x + width] = drawn[..., None]
    return copy
