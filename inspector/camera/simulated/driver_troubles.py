"""What a bad driver does in place of handing a picture over: it raises, it hangs, or it gives something that is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from inspector.core.errors import CameraError, CameraLost, CameraTimeout
from inspector.core.types import Picture

HANG_S = 1e6
"""So long does a call that hangs wait, which is for ever."""

_ERRORS: tuple[type[BaseException], ...] = (
    *(CameraLost, CameraTimeout, CameraError),
    *(OSError, ValueError, TypeError, RuntimeError, ZeroDivisionError, StopIteration, MemoryError, RecursionError),
    *(BaseException, SystemExit, KeyboardInterrupt, GeneratorExit),
)
RAISED = tuple(error.__name__ for error in _ERRORS)
"""Names of the errors that can be asked for. The last four are no Exception: a native library's panic comes like that."""

_TYPES: Mapping[str, Callable[[Picture], Any]] = {
    "none": lambda image: None,
    "text": lambda image: "a picture",
    "bytes": lambda image: image.tobytes(),
    "list": lambda image: image.tolist(),
    "float": lambda image: image.astype(np.float32) / 255,
    "uint16": lambda image: image.astype(np.uint16) * 257,
    "bool": lambda image: image > 127,
    "grey": lambda image: image[..., 0].copy(),
    "grey3": lambda image: image[..., :1].copy(),
    "alpha": lambda image: np.dstack([image, np.full(image.shape[:2], 255, np.uint8)]),
    "planes": lambda image: np.ascontiguousarray(image.transpose(2, 0, 1)),
    "empty": lambda image: image[:0].copy(),
    "row": lambda image: image[0].copy(),
}
WRONG_TYPES = tuple(_TYPES)
"""What can stand in place of a picture: of another type, of other numbers, or of another shape."""


def raised(name: str, part: int, address: str) -> BaseException:
    """The error ``name``, one of ``RAISED``, for the picture of ``part``."""
    what = f"raised at part {part}, as asked for"
    error = _ERRORS[RAISED.index(name)]
    return error(what, where=address) if issubclass(error, CameraError) else error(what)


def of_another_type(name: str, image: Picture) -> Any:
    """``image`` as ``name``, one of ``WRONG_TYPES``: what a receiver must not take for a picture."""
    return _TYPES[name](image)
