"""Registers to values and back, by the table of the register map."""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence

from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.vocabulary import LineControl, LineResult, Why
from inspector.signals.modbus.register_map import FROM_LINE, FROM_STATION, LINE_WRITES, STATION_WRITES, Register, RegisterType, Value

_NOTHING_SHOWN = ShownResult(part=0, sequence=0, result=LineResult.NONE, why=Why.NONE)
_CONTROL_CHARACTERS = re.compile("[\x00-\x1f\x7f-\x9f]+")
_KNOWN_CONTROLS = sum(LineControl)


class RegisterCode:
    """How values lie in registers. ``low_word_first``: of values of two registers; else the high one comes first."""

    def __init__(self, low_word_first: bool = False) -> None:
        self._low_first = low_word_first

    def encoded(self, register: Register, value: Value) -> list[int]:
        """``value`` in the registers of ``register``. What does not fit is held to the largest that does; a text is cut."""
        if register.type is RegisterType.TEXT:
            return _text_words(str(value), register.words)
        if register.type is RegisterType.REAL:
            words = list(struct.unpack(">HH", struct.pack(">f", float(value))))
        else:
            most = (1 << 16 * register.words) - 1
            words = list(struct.unpack(f">{register.words}H", min(max(int(value), 0), most).to_bytes(2 * register.words, "big")))
        return words[::-1] if self._low_first else words

    def decoded(self, register: Register, words: Sequence[int]) -> Value:
        """The value that lies in ``words``, the registers of ``register``."""
        if register.type is RegisterType.TEXT:
            return _text(words)
        data = struct.pack(f">{len(words)}H", *(reversed(words) if self._low_first else words))
        if register.type is RegisterType.REAL:
            return float(struct.unpack(">f", data)[0])
        return int.from_bytes(data, "big")

    def shown(self, outputs: LineOutputs) -> list[int]:
        """All registers that the station writes, from the first address of ``STATION_WRITES`` on."""
        block = [0] * len(STATION_WRITES)
        result = outputs.shown or _NOTHING_SHOWN
        for register in FROM_STATION:
            if register.shows is not None:
                at = register.address - STATION_WRITES.start
                block[at : at + register.words] = self.encoded(register, register.shows(outputs, result))
        return block

    def set_by_line(self, words: Sequence[int], connected: bool) -> LineInputs:
        """What the line has written, ``words`` being all registers of ``LINE_WRITES``. Bits without a meaning are not looked at."""
        control, heartbeat, sequence, place, recipe, encoder, serial, lot = (
            self.decoded(one, words[one.address : one.address + one.words]) for one in FROM_LINE
        )
        return LineInputs(
            LineControl(int(control) & _KNOWN_CONTROLS),
            int(heartbeat),
            int(sequence),
            int(place),
            int(recipe),
            int(encoder) or None,
            str(serial),
            str(lot),
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


def _text_words(text: str, words: int) -> list[int]:
    data = _clean(text).encode("latin-1", "replace")[: 2 * words]
    return list(struct.unpack(f">{words}H", data.ljust(2 * words, b"\0")))


def _text(words: Sequence[int]) -> str:
    data = struct.pack(f">{len(words)}H", *words)
    return _clean(data.split(b"\0", 1)[0].decode("latin-1"))


def _clean(text: str) -> str:
    """Without control characters: a scanner's line end, a tab, a 0."""
    return _CONTROL_CHARACTERS.sub(" ", text).strip()
