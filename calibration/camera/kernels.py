"""Loops over pixels, compiled when this module is first imported (about a second): even light, and bilinear interpolation.

OpenCV's ``multiply`` and ``remap`` do the same. Here the compiler (LLVM, by Numba) makes wider vectors of it, and interpolates with one
fetch for two grey neighbours, or for the three colours of one, many at once where the processor has instructions that gather. For
processors with the lowest byte first, as all are that PyTorch is built for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.core.compiler import Compiler
from numba.extending import intrinsic
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


def _read(element: Any) -> Any:
    return types.Array(element, 1, "C", readonly=True)


_WRITTEN = types.uint8[::1]


def _load_four_bytes(_: Any, array: Any, offset: Any) -> Any:
    """Four bytes of ``array`` (flat, uint8) from ``offset`` on, whatever its alignment, the first one lowest."""

    def load(context: Any, builder: Any, signature: Any, values: Any) -> Any:
        data = context.make_array(signature.args[0])(context, builder, values[0]).data
        place = builder.gep(data, [builder.zext(values[1], ir.IntType(64))], inbounds=True)
        loaded = builder.load(builder.bitcast(place, ir.IntType(32).as_pointer()))
        loaded.align = 1
        # Sixteen lanes where the processor has them: LLVM alone prefers eight. llvmlite knows no attributes with values.
        set.add(builder.function.attributes, '"prefer-vector-width"="512"')
        return loaded

    return types.uint32(array, offset), load


_four_bytes: Any = intrinsic(_load_four_bytes)


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


@_compiled(_read(types.uint8), _read(types.uint8), types.float32, _WRITTEN)
def multiply_codes(picture: NDArray[np.uint8], codes: NDArray[np.uint8], step: float, out: NDArray[np.uint8]) -> None:
    """``picture`` times ``codes`` times ``step``, rounded, at most 255; all flat and of one size."""
    for value in range(out.size):
        gain = np.float32(codes[value]) * step
        out[value] = np.uint8(min(np.rint(np.float32(picture[value]) * gain), np.float32(255)))


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


@_compiled(_read(types.uint8), types.uint32, _read(types.uint32), _read(types.uint32), _WRITTEN)
def interpolate_grey(
    picture: NDArray[np.uint8], width: int, offsets: NDArray[np.uint32], weights: NDArray[np.uint32], out: NDArray[np.uint8]
) -> None:
    """``picture``: flat, of rows of ``width`` pixels, two at least; ``offsets`` of the left upper neighbours, neither in the last row nor
    the last column, ``weights`` as of :func:`interpolation_weights`, one for each pixel of ``out``."""
    for pixel in range(out.size):
        offset = offsets[pixel]
        above, below = _four_bytes(picture, offset & _INDEX), _four_bytes(picture, _add(offset, width - _u32(2)) & _INDEX)
        byte = _u32(0xFF)
        grey = _blend(above & byte, (above >> _u32(8)) & byte, (below >> _u32(16)) & byte, below >> _u32(24), weights[pixel])
        out[pixel] = np.uint8(_add(grey, _WHOLE // 2) >> _u32(8))


@_compiled(_read(types.uint8), types.uint32, _read(types.uint32), _read(types.uint32), _WRITTEN)
def interpolate_rgb(
    picture: NDArray[np.uint8], width: int, offsets: NDArray[np.uint32], weights: NDArray[np.uint32], out: NDArray[np.uint8]
) -> None:
    """The same of RGB, three bytes a pixel; offsets are of pixels."""
    for pixel in range(offsets.size):
        weight, above = weights[pixel], _times(offsets[pixel], 3)
        below = _add(above, _times(width, 3))
        p, q, r = _four_bytes(picture, above & _INDEX), _four_bytes(picture, _add(above, 3) & _INDEX), _four_bytes(picture, below & _INDEX)
        s = _four_bytes(picture, _add(below, 2) & _INDEX) >> _u32(8)  # from the byte before: none lies behind the last pixel
        # Red and blue in one number: 16 bits hold a colour's sum.
        mask, byte = _u32(0x00FF00FF), _u32(0xFF)
        red_blue = _blend(p & mask, q & mask, r & mask, s & mask, weight)
        green = _blend((p >> _u32(8)) & byte, (q >> _u32(8)) & byte, (r >> _u32(8)) & byte, (s >> _u32(8)) & byte, weight)
        red_blue = _add(red_blue, 0x00800080)
        out[3 * pixel] = np.uint8(red_blue >> _u32(8))
        out[3 * pixel + 1] = np.uint8(_add(green, 0x80) >> _u32(8))
        out[3 * pixel + 2] = np.uint8(red_blue >> _u32(24))
