"""Pickles of plain things, read without running anything that they ask for.

A pickle is a program: it may name any function and call it. Here its instructions are walked through one by one, and those that build
numbers, text, lists, dictionaries and arrays of bytes are interpreted; no name in the file is ever looked up. Three names are known
as words, those by which numpy of Python 2 writes an array: what stands for them is data. Anything else is refused.
"""

from __future__ import annotations

import math
import pickletools
from collections.abc import Callable
from typing import Any

import numpy as np

MOST_BYTES = 1 << 28
"""Largest pickle that is looked at."""


class NotPlain(ValueError):
    """The file is damaged, or asks for something that is not plain. Nothing of it was run."""


def read_plain_pickle(content: bytes) -> dict[str, Any]:
    """The dictionary in a pickle of a protocol up to 2, as Python 2 writes it: text (bytes as Latin-1) -> what is plain.

    That is None, bool, int, str, tuple, list, dict, and uint8 arrays of any shape as values of the dictionary itself. Raises NotPlain.
    """
    if len(content) > MOST_BYTES:
        raise NotPlain(f"it is larger than {MOST_BYTES >> 20} MiB")
    reader = _Reader()
    try:
        for opcode, argument, _ in pickletools.genops(content):
            reader.step(opcode.name, argument)
    except NotPlain:
        raise
    except (ValueError, IndexError, KeyError, TypeError, OverflowError) as error:
        raise NotPlain(f"it is not a whole pickle: {error}") from error
    found = reader.result()
    if not isinstance(found, dict):
        raise NotPlain("it does not hold a dictionary")
    return {key: value.values if isinstance(value, _Array) else value for key, value in found.items()}


class _Word:
    """One of the names that numpy writes. Never the thing itself."""

    def __init__(self, name: str) -> None:
        self.name = name


class _ByteType:
    """Stands where numpy writes ``dtype('u1')``."""


class _Array:
    """Stands where numpy writes an array, empty until its content comes."""

    def __init__(self) -> None:
        self.values: np.ndarray[Any, np.dtype[np.uint8]] | None = None


_RECONSTRUCT, _NDARRAY, _DTYPE = _Word("reconstruct"), _Word("ndarray"), _Word("dtype")
_WORDS = {
    "numpy.core.multiarray _reconstruct": _RECONSTRUCT,
    "numpy._core.multiarray _reconstruct": _RECONSTRUCT,
    "numpy ndarray": _NDARRAY,
    "numpy dtype": _DTYPE,
}
_LITERALS = {"BININT", "BININT1", "BININT2", "LONG1", "SHORT_BINSTRING", "BINSTRING", "BINUNICODE"}
_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}


class _Reader:
    """The stack and the memory of one pickle."""

    def __init__(self) -> None:
        self._stack: list[Any] = []
        self._marks: list[int] = []
        self._memo: dict[int, Any] = {}
        self._result: list[Any] = []
        self._instructions: dict[str, Callable[[], None]] = {
            "MARK": lambda: self._marks.append(len(self._stack)),
            "EMPTY_DICT": lambda: self._stack.append({}),
            "EMPTY_LIST": lambda: self._stack.append([]),
            "EMPTY_TUPLE": lambda: self._stack.append(()),
            "TUPLE": lambda: self._stack.append(tuple(self._since_mark())),
            "TUPLE1": lambda: self._stack.append(self._top(1)),
            "TUPLE2": lambda: self._stack.append(self._top(2)),
            "TUPLE3": lambda: self._stack.append(self._top(3)),
            "APPEND": lambda: self._append(list(self._top(1))),
            "APPENDS": lambda: self._append(self._since_mark()),
            "SETITEM": lambda: self._set(list(self._top(2))),
            "SETITEMS": lambda: self._set(self._since_mark()),
            "REDUCE": self._reduce,
            "BUILD": self._build,
            "STOP": lambda: self._result.extend(self._top(1)),
        }

    def step(self, name: str, argument: Any) -> None:
        """Raises NotPlain for an instruction that is none of those of plain things."""
        if name in self._instructions:
            self._instructions[name]()
        elif name in _LITERALS:
            self._stack.append(argument)
        elif name in _CONSTANTS:
            self._stack.append(_CONSTANTS[name])
        elif name in {"BINPUT", "LONG_BINPUT"}:
            self._memo[argument] = self._stack[-1]
        elif name in {"BINGET", "LONG_BINGET"}:
            self._stack.append(self._memo[argument])
        elif name == "GLOBAL":
            self._stack.append(_word(argument))
        elif name != "PROTO":
            raise NotPlain(f"it has the instruction {name}, which plain data has no need of")

    def result(self) -> Any:
        """The one thing that the pickle holds."""
        if len(self._result) != 1 or self._stack or self._marks:
            raise NotPlain("it does not end as a pickle does")
        return self._result[0]

    def _top(self, count: int) -> tuple[Any, ...]:
        lowest = self._marks[-1] if self._marks else 0
        if len(self._stack) - lowest < count:
            raise NotPlain("an instruction has nothing to work on")
        taken = tuple(self._stack[-count:])
        del self._stack[-count:]
        return taken

    def _since_mark(self) -> list[Any]:
        if not self._marks:
            raise NotPlain("an instruction has nothing to work on")
        first = self._marks.pop()
        taken = self._stack[first:]
        del self._stack[first:]
        return taken

    def _append(self, values: list[Any]) -> None:
        if not self._stack or not isinstance(self._stack[-1], list):
            raise NotPlain("it appends to what is no list")
        self._stack[-1].extend(values)

    def _set(self, pairs: list[Any]) -> None:
        if not self._stack or not isinstance(self._stack[-1], dict) or len(pairs) % 2:
            raise NotPlain("it sets items of what is no dictionary")
        for key, value in zip(pairs[::2], pairs[1::2], strict=True):
            if not isinstance(key, str):
                raise NotPlain(f"it has a dictionary whose keys are not text but {type(key).__name__}")
            self._stack[-1][key] = value

    def _reduce(self) -> None:
        """What numpy asks for is noted as data; nothing is called."""
        function, arguments = self._top(2)
        if function is _RECONSTRUCT and isinstance(arguments, tuple) and arguments[:1] == (_NDARRAY,):
            self._stack.append(_Array())
        elif function is _DTYPE and isinstance(arguments, tuple) and arguments[:1] == ("u1",):
            self._stack.append(_ByteType())
        elif function is _DTYPE:
            raise NotPlain(f"it has an array of {arguments!r:.40} where bytes (u1) are expected")
        else:
            raise NotPlain("it wants something to be called")

    def _build(self) -> None:
        (state,) = self._top(1)
        made = self._stack[-1] if self._stack else None
        if isinstance(made, _ByteType):
            return
        if not isinstance(made, _Array) or made.values is not None:
            raise NotPlain("it sets the inside of what is no array")
        made.values = _content(state)


def _word(argument: str) -> _Word:
    if argument not in _WORDS:
        raise NotPlain(f"it names {argument.replace(' ', '.')!r}, which plain data has no need of")
    return _WORDS[argument]


def _content(state: Any) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """The values in ``(version, shape, type, whether in Fortran's order, bytes)``."""
    if not isinstance(state, tuple) or len(state) != 5:
        raise NotPlain("an array in it is not as numpy writes one")
    _, shape, kind, fortran, text = state
    sizes_known = isinstance(shape, tuple) and all(isinstance(side, int) and side >= 0 for side in shape)
    if not sizes_known or not isinstance(kind, _ByteType) or not isinstance(text, str):
        raise NotPlain("an array in it is not as numpy writes one")
    if math.prod(shape) != len(text):
        raise NotPlain(f"an array in it has {len(text)} values where its shape is {shape}")
    return np.frombuffer(text.encode("latin-1"), np.uint8).reshape(shape, order="F" if fortran else "C")
