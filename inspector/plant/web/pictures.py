"""StoredPictures of parts by their content, from the plant's store: whole, and small for lists."""

from __future__ import annotations

import hashlib
import re
import threading
from collections import OrderedDict
from collections.abc import Callable

import cv2
import numpy as np

from inspector.core.errors import PlantError

Load = Callable[[str, int], bytes]
"""The bytes of a key of the store, no more than so many. Blocks. Raises PlantError."""

SMALL_PX = 320
_DIGEST = re.compile(r"[0-9a-f]{64}")
_MOST_BYTES = 64 * 2**20
_MOST_PX = 100_000_000
_KEPT_BYTES = 32 * 2**20
_KINDS = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


class StoredPictures:
    """Reads pictures by SHA-256 and believes no bytes that do not have it. Safe to use from several threads."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._lock = threading.Lock()
        self._small: OrderedDict[str, bytes] = OrderedDict()
        self._at_once = threading.BoundedSemaphore(2)

    def whole(self, sha256: str) -> tuple[bytes, str]:
        """The file and its media type. Blocks. Raises PlantError for what is not there, was altered, or is no picture."""
        if not _DIGEST.fullmatch(sha256):
            raise PlantError("this is no SHA-256")
        content = self._load(f"evidence/{sha256[:2]}/{sha256}", _MOST_BYTES)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise PlantError("the store has another file under this SHA-256", where=sha256)
        kind = next((kind for begin, kind in _KINDS if content.startswith(begin)), "")
        if not kind:
            raise PlantError("this file is no picture that a browser shows", where=sha256)
        return content, kind

    def small(self, sha256: str) -> tuple[bytes, str]:
        """At most 320 px wide and high, as JPEG. Blocks. Raises PlantError."""
        with self._lock:
            if sha256 in self._small:
                self._small.move_to_end(sha256)
                return self._small[sha256], "image/jpeg"
        content, kind = self.whole(sha256)
        if kind == "image/png" and int.from_bytes(content[16:20]) * int.from_bytes(content[20:24]) > _MOST_PX:
            raise PlantError("this picture is too large to be shown small", where=sha256)
        with self._at_once:
            made = _smaller(content, sha256)
        with self._lock:
            self._small[sha256] = made
            while sum(map(len, self._small.values())) > _KEPT_BYTES:
                self._small.popitem(last=False)
        return made, "image/jpeg"


def _smaller(content: bytes, sha256: str) -> bytes:
    try:
        picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        picture = None
    if picture is None:
        raise PlantError("this picture is damaged", where=sha256)
    height, width = picture.shape[:2]
    scale = min(1.0, SMALL_PX / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    done, jpeg = cv2.imencode(".jpg", cv2.resize(picture, size, interpolation=cv2.INTER_AREA), [cv2.IMWRITE_JPEG_QUALITY, 85])
    if not done:
        raise PlantError("this picture is damaged", where=sha256)
    return jpeg.tobytes()
