"""Bilinear interpolation of pictures at places that are worked out once, compiled when this module is first imported (about a second).

OpenCV's ``remap`` fetches each of a pixel's four neighbours by itself. Here the compiler (LLVM, by Numba) makes vectors of it, with one
fetch for all four grey neighbours, or for the three colours of one of them, where the processor has instructions that gather.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numpy as np
from numba import njit, types
from numba.core.compiler import Compiler
from numpy.typing import NDArray

_Function = TypeVar("_Function", bound=Callable[..., Any])
_u32 = np.uint32
_WHOLE = 256
_INDEX = _u32(0x7FFFFFFF)
"""What is known not to be negative is an index of 32 bits for the processor, of which it gathers twice as many at once."""


class _NoOverlap(Compiler):
    """Promises LLVM that no array overlaps another: else each store might change what is fetched next, and nothing becomes a vector."""

    def define_pipelines(self) -> Any:
        self.state.flags.noalias = True
        return super().define_pipelines()  # type: ignore[no-untyped-call]


def _compiled(*arguments: Any) -> Callable[[_Function], _Function]:
    """Compiled at once for these arguments, and run while other threads go on."""
    compiler: Any = njit(types.void(*arguments), nogil=True, error_model="numpy", pipeline_class=_NoOverlap)
    return cast("Callable[[_Function], _Function]", compiler)


def _inlined(function: _Function) -> _Function:
    return cast("_Function", njit(inline="always")(function))


def _read(element: Any, dimensions: int = 1) -> Any:
    return types.Array(element, dimensions, "C", readonly=True)


_written = types.uint8[::1], types.uint32[::1], types.uint32[:, ::1]


@_inlined
def _add(one: Any, other: Any) -> Any:
    return _u32(_u32(one) + _u32(other))  # left alone, Numba widens to 64 bits


@_inlined
def _times(one: Any, other: Any) -> Any:
    return _u32(_u32(one) * _u32(other))


@_inlined
def _blend(p: Any, q: Any, r: Any, s: Any, weights: Any) -> Any:
    """Four neighbours, left above to right below, each times its weight: in 1/256."""
    right, below, both = weights & _u32(0xFF), (weights >> _u32(8)) & _u32(0xFF), weights >> _u32(16)
    own = _u32(_u32(_u32(_u32(_WHOLE) - _u32(right)) - _u32(below)) - _u32(both))
    return _add(_add(_times(p, own), _times(q, right)), _add(_times(r, below), _times(s, both)))


def interpolation_weights(x: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.uint32]:
    """Shares of the right, the lower and the right lower neighbour at ``x``, ``y`` (0 to 1) from a pixel: a byte each, in 1/256. What is
    left, never less than nothing, is the pixel's own."""
    left = np.full(x.shape, _WHOLE, np.uint32)
    packed = np.zeros(x.shape, np.uint32)
    for byte, share in enumerate((x * (1 - y), (1 - x) * y, x * y)):
        rounded = np.minimum(np.round(share * _WHOLE).astype(np.uint32), np.minimum(left, _WHOLE - 1))
        left -= rounded
        packed |= rounded << np.uint32(8 * byte)
    return packed


@_compiled(_read(types.uint8, 2), _written[2])
def join_neighbours(grey: NDArray[np.uint8], joined: NDArray[np.uint32]) -> None:
    """``joined``: uint32 (h - 1, w), of each pixel of ``grey`` (h, w) itself, its right, its lower and its right lower neighbour."""
    width = grey.shape[1]
    for row in range(joined.shape[0]):
        above, below, found = grey[row], grey[row + 1], joined[row]
        for x in range(width - 1):
            found[x] = _u32(above[x]) | (_u32(above[x + 1]) << _u32(8)) | (_u32(below[x]) << _u32(16)) | (_u32(below[x + 1]) << _u32(24))
        found[width - 1] = 0  # nothing lies to the right of it


@_compiled(_read(types.uint32), _read(types.uint32), _read(types.uint32), _written[0])
def interpolate_grey(joined: NDArray[np.uint32], offsets: NDArray[np.uint32], weights: NDArray[np.uint32], out: NDArray[np.uint8]) -> None:
    """``joined``: see :func:`join_neighbours`, flat; ``offsets`` into it of the left upper neighbours, ``weights`` as of
    :func:`interpolation_weights`, one for each pixel of ``out``."""
    for pixel in range(out.size):
        four = joined[offsets[pixel] & _INDEX]
        grey = _blend(four & _u32(0xFF), (four >> _u32(8)) & _u32(0xFF), (four >> _u32(16)) & _u32(0xFF), four >> _u32(24), weights[pixel])
        out[pixel] = np.uint8(_add(grey, _WHOLE // 2) >> _u32(8))


@_compiled(_read(types.uint32), types.uint32, _read(types.uint32), _read(types.uint32), _written[1])
def interpolate_rgba(
    pixels: NDArray[np.uint32],
    width: int,
    offsets: NDArray[np.uint32],
    weights: NDArray[np.uint32],
    out: NDArray[np.uint32],
) -> None:
    """``pixels``: RGBA of a picture that is ``width`` pixels wide, flat; the others as of :func:`interpolate_grey`. A comes out as 0."""
    for pixel in range(out.size):
        offset, weight = offsets[pixel], weights[pixel]
        p, q = pixels[offset & _INDEX], pixels[_add(offset, 1) & _INDEX]
        r, s = pixels[_add(offset, width) & _INDEX], pixels[_add(_add(offset, width), 1) & _INDEX]
        # Red and blue in one number: 16 bits hold a colour's sum.
        mask = _u32(0x00FF00FF)
        red_blue = _blend(p & mask, q & mask, r & mask, s & mask, weight)
        green = _blend(
            (p >> _u32(8)) & _u32(0xFF), (q >> _u32(8)) & _u32(0xFF), (r >> _u32(8)) & _u32(0xFF), (s >> _u32(8)) & _u32(0xFF), weight
        )
        out[pixel] = ((_add(red_blue, 0x00800080) >> _u32(8)) & mask) | (_add(green, 0x80) & _u32(0xFF00))
