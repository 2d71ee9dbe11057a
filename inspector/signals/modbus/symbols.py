"""The register map for people and for PLC programs: as tables, and as symbols to import."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from enum import IntEnum, IntFlag

from inspector.core.line.line_words import error_in_words, why_in_words
from inspector.core.line.vocabulary import MAP_VERSION, LineError, LineState, Why
from inspector.signals.modbus.meanings import CONTROLS, RESULTS, STATUSES, WARNINGS
from inspector.signals.modbus.register_map import FROM_LINE, FROM_STATION, Register, RegisterType

_BITS: dict[int, tuple[tuple[IntFlag, str], ...]] = {
    0: tuple(CONTROLS.items()),
    100: tuple(STATUSES.items()),
    149: tuple(WARNINGS.items()),
}
"""Of the registers whose bits have names."""


def markdown() -> str:
    """The whole map as Markdown: registers, bits and numbers."""
    parts = [
        f"Version {MAP_VERSION}. Holding registers, addresses from 0 (address 0 is 40001 where a PLC counts from 1). A value of two "
        "registers has its high word first unless `modbus.low_word_first` is set. A text has its first character in the high byte, is "
        "Latin-1 and ends with a 0.",
        "## The line writes\n\n" + _table(("Address", "Name", "Type", "Meaning"), _rows(FROM_LINE)),
        "## The station writes\n\n" + _table(("Address", "Name", "Type", "Meaning"), _rows(FROM_STATION)),
    ]
    for register in (*FROM_LINE, *FROM_STATION):
        if register.address in _BITS:
            rows = ((str(_place(bit)), _camel(bit.name or ""), meaning) for bit, meaning in _BITS[register.address])
            parts.append(f"## Bits of {register.name} ({register.address})\n\n" + _table(("Bit", "Name", "Meaning"), rows))
    for title, numbers in _numbers().items():
        rows = ((str(int(number)), _camel(number.name), meaning) for number, meaning in numbers)
        parts.append(f"## {title}\n\n" + _table(("Number", "Name", "Meaning"), rows))
    return "\n\n".join(parts) + "\n"


def symbols_csv() -> str:
    """Every register and every bit of it: name, address, address from 40001, registers, IEC 61131-3 type, direction, meaning."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(("name", "address", "plc_address", "bit", "registers", "type", "direction", "meaning"))
    for direction, registers in (("line to station", FROM_LINE), ("station to line", FROM_STATION)):
        for one in registers:
            row = (one.address, 40_001 + one.address)
            table.writerow((one.name, *row, "", one.words, one.type.value, direction, one.meaning))
            for bit, meaning in _BITS.get(one.address, ()):
                table.writerow((f"{one.name}.{_camel(bit.name or '')}", *row, _place(bit), 1, "BOOL", direction, meaning))
    return out.getvalue()


def codesys_types() -> str:
    """The map as two structures and their numbers in Structured Text, to paste into CODESYS, TwinCAT or any IEC 61131-3 editor.

    Each structure lies as the registers do, with a reserve where they have a gap: copy the registers read into it.
    """
    constants = "\n".join(
        f"    {prefix}_{number.name} : UINT := {int(number)};"
        for prefix, numbers in (("RESULT", tuple(RESULTS)), ("ERROR", tuple(LineError)), ("WHY", tuple(Why)))
        for number in numbers
    )
    return (
        _structure("INSPECTOR_FROM_LINE", FROM_LINE)
        + "\n"
        + _structure("INSPECTOR_FROM_STATION", FROM_STATION)
        + "\n(* Numbers of the registers *)\nVAR_GLOBAL CONSTANT\n"
        + constants
        + "\nEND_VAR\n"
    )


def tia_tags(area: int = 0) -> str:
    """PLC tags, tab separated in the columns of TIA Portal's tag table: paste them there, or keep them as a workbook and import that.

    The registers lie in the bit memory from byte ``area`` on: 40 words that the line writes, then those that it reads. A tag holds no
    STRING, so texts are left out; a program reads them as words.
    """
    rows = ["Name\tPath\tData Type\tLogical Address\tComment\tHmi Visible\tHmi Accessible\tHmi Writeable"]
    for one in (*FROM_LINE, *FROM_STATION):
        byte = area + 2 * (one.address if one.address < 100 else one.address - 60)
        if one.type is RegisterType.TEXT:
            continue
        kind, width = _TIA[one.type]
        rows.append(f"Inspector_{one.name}\tInspector\t{kind}\t%M{width}{byte}\t{one.meaning}\tTrue\tTrue\tTrue")
        for bit, meaning in _BITS.get(one.address, ()):
            at = _place(bit)  # Siemens: the high byte lies first
            name = f"Inspector_{one.name}_{_camel(bit.name or '')}"
            rows.append(f"{name}\tInspector\tBool\t%M{byte + 1 - at // 8}.{at % 8}\t{meaning}\tTrue\tTrue\tTrue")
    return "\r\n".join(rows) + "\r\n"


_TIA = {
    RegisterType.WORD: ("Word", "W"),
    RegisterType.UINT: ("UInt", "W"),
    RegisterType.UDINT: ("UDInt", "D"),
    RegisterType.REAL: ("Real", "D"),
}


def _numbers() -> dict[str, tuple[tuple[IntEnum, str], ...]]:
    return {
        "Results (105)": tuple(RESULTS.items()),
        "Reasons (107)": tuple((one, why_in_words(one) or "-") for one in Why),
        "Errors (102)": tuple((one, error_in_words(one) or "-") for one in LineError),
        "States (103)": tuple((one, "as OPC 40100-1 has it") for one in LineState),
    }


def _rows(registers: Sequence[Register]) -> Iterator[tuple[str, ...]]:
    for one in registers:
        last = one.addresses[-1]
        yield (str(one.address) if one.words == 1 else f"{one.address}–{last}", one.name, one.type.value, one.meaning)


def _table(head: Sequence[str], rows: Iterator[tuple[str, ...]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _structure(name: str, registers: Sequence[Register]) -> str:
    # Strings as words: a STRING has its bytes in the order of the processor, and the registers have theirs.
    lines, at = [f"TYPE {name} :", "STRUCT"], registers[0].address
    for one in registers:
        if one.address > at:
            lines.append(f"    Reserve{at} : ARRAY[0..{one.address - at - 1}] OF WORD;")
        words = one.type in {RegisterType.TEXT, RegisterType.UDINT, RegisterType.REAL}
        kind = f"ARRAY[0..{one.words - 1}] OF WORD" if words else one.type.value
        said = f"{one.type.value}: {one.meaning}" if words else one.meaning
        lines.append(f"    {one.name} : {kind}; (* {one.address}: {said} *)")
        at = one.address + one.words
    return "\n".join([*lines, "END_STRUCT", "END_TYPE"]) + "\n"


def _place(bit: int) -> int:
    return bit.bit_length() - 1


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
