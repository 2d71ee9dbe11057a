"""Registers to values and back, by the table of the register map."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Sequence

from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.identity import LONGEST_TEXT
from inspector.core.line.vocabulary import LineControl, LineResult, Why
from inspector.signals.modbus.register_map import FROM_LINE, FROM_STATION, LINE_WRITES, STATION_WRITES, Register, RegisterType, Value

_NOTHING_SHOWN = ShownResult(part=0, sequence=0, result=LineResult.NONE, why=Why.NONE)
_CONTROL_CHARACTERS = re.compile("[\x00-\x1f\x7f-\x9f]+")
_LARGEST_REAL = 3.4028234e38
_KNOWN_CONTROLS = sum(LineControl)


class RegisterCode:
    """How values lie in registers. ``low_word_first``: of values of two registers; else the high one comes first."""

    def __init__(self, low_word_first: bool = False) -> None:
        self._low_first = low_word_first

    def encoded(self, register: Register, value: Value) -> list[int]:
        """``value`` in the registers of ``register``. What does not fit is held to the largest that does; a text is cut."""
        packed = struct.pack(">" + _FORMATS[register.type], _FITS[register.type](value))
        words = list(struct.unpack(f">{register.words}H", packed))
        return words[::-1] if self._low_first and register.type is not RegisterType.TEXT else words

    def decoded(self, register: Register, words: Sequence[int]) -> Value:
        """The value that lies in ``words``, the registers of ``register``."""
        if register.type is RegisterType.TEXT:
            return _text(struct.pack(f">{len(words)}H", *words))
        data = struct.pack(f">{len(words)}H", *(reversed(words) if self._low_first else words))
        if register.type is RegisterType.REAL:
            return float(struct.unpack(">f", data)[0])
        return int.from_bytes(data, "big")

    def shown(self, outputs: LineOutputs) -> list[int]:
        """All registers that the station writes, from the first address of ``STATION_WRITES`` on."""
        result = outputs.shown or _NOTHING_SHOWN
        values = [fit(shows(outputs, result)) for shows, fit in _SHOWN]
        block = list(_WORDS.unpack(_BLOCK.pack(*values)))
        if self._low_first:
            for at in _PAIRS:
                block[at], block[at + 1] = block[at + 1], block[at]
        return block

    def set_by_line(self, words: Sequence[int], connected: bool) -> LineInputs:
        """What the line has written, ``words`` being all registers of ``LINE_WRITES``. Bits without a meaning are not looked at."""
        block = list(words)
        if self._low_first:
            for at in _PAIRS_OF_LINE:
                block[at], block[at + 1] = block[at + 1], block[at]
        packed = _WORDS_OF_LINE.pack(*block)
        control, heartbeat, sequence, place, recipe, encoder, serial, lot = _BLOCK_OF_LINE.unpack(packed)
        return LineInputs(
            _CONTROLS[control & _KNOWN_CONTROLS],
            heartbeat,
            sequence,
            place,
            recipe,
            encoder or None,
            _text(serial),
            _text(lot),
            connected,
        )

    def written(self, inputs: LineInputs) -> list[int]:
        """What a line writes that sets ``inputs``: all registers of ``LINE_WRITES``, for a PLC that is played."""
        block = [0] * len(LINE_WRITES)
        values: tuple[Value, ...] = (
            inputs.control,
            inputs.heartbeat,
            inputs.sequence,
            inputs.place,
            inputs.recipe,
            inputs.encoder or 0,
            inputs.serial,
            inputs.lot,
        )
        for register, value in zip(FROM_LINE, values, strict=True):
            block[register.address : register.address + register.words] = self.encoded(register, value)
        return block

    def read(self, words: Sequence[int]) -> dict[str, Value]:
        """By name what a line reads, ``words`` being all registers of ``STATION_WRITES``: for a PLC that is played."""
        first = STATION_WRITES.start
        return {one.name: self.decoded(one, words[one.address - first : one.address - first + one.words]) for one in FROM_STATION}


def _text(data: bytes) -> str:
    return _clean(data.split(b"\0", 1)[0].decode("latin-1"))


def _clean(text: str) -> str:
    """Without control characters: a scanner's line end, a tab, a 0."""
    return _CONTROL_CHARACTERS.sub(" ", text).strip()


def _small(value: Value) -> int:
    return min(max(int(value), 0), 0xFFFF)


def _large(value: Value) -> int:
    return min(max(int(value), 0), 0xFFFF_FFFF)


def _real(value: Value) -> float:
    return min(max(float(value), -_LARGEST_REAL), _LARGEST_REAL)


def _latin(value: Value) -> bytes:
    return _clean(str(value)).encode("latin-1", "replace")[:LONGEST_TEXT]


_FORMATS = {
    RegisterType.WORD: "H",
    RegisterType.UINT: "H",
    RegisterType.UDINT: "I",
    RegisterType.REAL: "f",
    RegisterType.TEXT: f"{LONGEST_TEXT}s",
}
_FITS: dict[RegisterType, Callable[[Value], int | float | bytes]] = {
    RegisterType.WORD: _small,
    RegisterType.UINT: _small,
    RegisterType.UDINT: _large,
    RegisterType.REAL: _real,
    RegisterType.TEXT: _latin,
}
_SHOWN = tuple((one.shows, _FITS[one.type]) for one in FROM_STATION if one.shows is not None)
_CONTROLS = tuple(map(LineControl, range(_KNOWN_CONTROLS + 1)))


def _block(table: Sequence[Register], addresses: range) -> struct.Struct:
    """Registers as one structure, gaps and all: packed or unpacked once a turn, while a PLC waits for its answer."""
    format_, at = ">", addresses.start
    for one in table:
        format_ += f"{2 * (one.address - at)}x" + _FORMATS[one.type]
        at = one.addresses.stop
    return struct.Struct(format_ + f"{2 * (addresses.stop - at)}x")


def _pairs(table: Sequence[Register], addresses: range) -> tuple[int, ...]:
    """Places of the values of two registers."""
    return tuple(one.address - addresses.start for one in table if one.type in {RegisterType.UDINT, RegisterType.REAL})


_BLOCK, _BLOCK_OF_LINE = _block(FROM_STATION, STATION_WRITES), _block(FROM_LINE, LINE_WRITES)
_PAIRS, _PAIRS_OF_LINE = _pairs(FROM_STATION, STATION_WRITES), _pairs(FROM_LINE, LINE_WRITES)
_WORDS, _WORDS_OF_LINE = struct.Struct(f">{len(STATION_WRITES)}H"), struct.Struct(f">{len(LINE_WRITES)}H")
