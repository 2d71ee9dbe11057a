"""The register map: addresses, what lies in them, and what is made of the table."""

from __future__ import annotations

import csv
import io
import math
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineStatus, LineWarning, Why
from inspector.signals.modbus.register_map import FROM_LINE, FROM_STATION, LINE_WRITES, STATION_WRITES, RegisterType
from inspector.signals.modbus.registers import RegisterCode
from inspector.signals.modbus.symbols import codesys_types, markdown, symbols_csv, tia_tags

SHOWN = ShownResult(
    7,
    65_535,
    LineResult.FAIL,
    Why.GATE,
    gate=3,
    score=2.25,
    limit=1.5,
    regions=2,
    largest=12.5,
    in_mm=True,
    x=640,
    y=480,
    latency_ms=17,
    serial="Ä-17",
    place=2,
    of=4,
)
OUTPUTS = LineOutputs(
    LineStatus.ONLINE | LineStatus.RESULT_VALID | LineStatus.FAIL,
    heartbeat=12,
    error=LineError.ACK_MISSING,
    shown=SHOWN,
    waiting=2,
    recipe=3,
    recipe_digest=0x89ABCDEF,
    passed=70_000,
    failed=3,
    invalid=1,
    triggers=4_294_967_295,
    flushed=5,
    warnings=LineWarning.DRIFT | LineWarning.PRIORITY,
    lot="L-7",
)
AT_ADDRESS = {
    100: 0x51,
    101: 12,
    102: 12,
    103: 1,
    104: 65_535,
    105: 2,
    106: 0xFFFD,
    107: 8 + 16 * 3,
    108: 0x4010,
    109: 0,
    110: 0x3FC0,
    112: 2,
    113: 0x4148,
    115: 640,
    116: 480,
    117: 17,
    118: 0b11 | 4 << 4 | 2 << 8,
    119: 2,
    120: 3,
    121: 0xC42D,
    122: 0x3137,
    123: 0,
    137: 1,
    138: 70_000 - 65_536,
    140: 3,
    142: 1,
    143: 0xFFFF,
    144: 0xFFFF,
    145: 5,
    146: 0x89AB,
    147: 0xCDEF,
    148: 1,
    149: 0b100001,
    150: 0x4C2D,
    166: 0,
    199: 0,
}


def test_every_value_lies_where_plc_programs_look_for_it() -> None:
    block = RegisterCode().shown(OUTPUTS)
    assert {address: block[address - 100] for address in AT_ADDRESS} == AT_ADDRESS
    places = {one.name: (one.address, one.words) for one in FROM_LINE}
    assert places["Control"] == (0, 1) and places["Encoder"] == (6, 2) and places["PartId"] == (8, 16) and places["Lot"] == (24, 16)


def test_no_register_has_two_meanings() -> None:
    for registers, addresses in ((FROM_LINE, LINE_WRITES), (FROM_STATION, STATION_WRITES)):
        taken = [address for one in registers for address in one.addresses]
        assert len(taken) == len(set(taken)) and set(taken) <= set(addresses)
    names = [one.name for one in (*FROM_LINE, *FROM_STATION)]
    assert len(names) == len(set(names))


def test_the_low_word_stands_first_where_the_plc_has_it_so() -> None:
    block = RegisterCode(low_word_first=True).shown(OUTPUTS)
    assert block[8:10] == [0, 0x4010] and block[37:39] == [4464, 1] and block[46:48] == [0xCDEF, 0x89AB]
    assert block[21] == 0xC42D  # a text keeps its order


@pytest.mark.parametrize("low_word_first", [False, True])
def test_the_line_reads_what_was_shown(low_word_first: bool) -> None:
    code = RegisterCode(low_word_first)
    read = code.read(code.shown(OUTPUTS))
    assert read["Score"] == 2.25 and read["ResultPartId"] == "Ä-17" and read["Passed"] == 70_000 and read["LotInUse"] == "L-7"


@pytest.mark.parametrize("nothing", [0x0000, 0xFFFF])
def test_a_block_of_nothing_is_no_pass(nothing: int) -> None:
    read = RegisterCode().read([nothing] * len(STATION_WRITES))
    assert (read["Result"], read["ResultCheck"]) != (LineResult.PASS, 0xFFFF ^ LineResult.PASS)


def test_what_was_not_judged_is_a_number_that_a_plc_can_compare() -> None:
    read = RegisterCode().read(
        RegisterCode().shown(replace(OUTPUTS, shown=replace(SHOWN, score=math.nan, limit=math.inf, largest=1e300, x=-3, y=99_999)))
    )
    assert read["Score"] == 0 and read["Limit"] == 0 and int(read["About"]) & 2 == 0
    assert 3.4e38 < float(read["LargestArea"]) < 3.41e38 and read["LargestX"] == 0 and read["LargestY"] == 65_535


@settings(max_examples=30)
@given(
    st.builds(
        LineInputs,
        st.integers(0, 255).map(LineControl),
        st.integers(0, 65_535),
        st.integers(0, 65_535),
        st.integers(0, 65_535),
        st.integers(0, 65_535),
        st.none() | st.integers(1, 2**32 - 1),
        st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=32),
        st.text(st.characters(min_codepoint=0xA1, max_codepoint=0xFF), max_size=32),
    ),
    st.booleans(),
)
def test_what_the_line_writes_is_what_the_station_reads(inputs: LineInputs, low_word_first: bool) -> None:
    code = RegisterCode(low_word_first)
    assert code.set_by_line(code.written(inputs), connected=True) == inputs


@pytest.mark.parametrize(
    ("written", "heard"),
    [(b"A-1\r\n", "A-1"), (b"A\tB", "A B"), (b"\x01\x02", ""), (b"A\0B", "A"), (b"\x85A\x9f", "A"), (b"X" * 32, "X" * 32), (b"  ", "")],
)
def test_no_control_character_comes_in(written: bytes, heard: str) -> None:
    words = [0] * len(LINE_WRITES)
    data = written.ljust(32, b"\0")
    words[8:24] = [data[i] << 8 | data[i + 1] for i in range(0, 32, 2)]
    assert RegisterCode().set_by_line(words, connected=True).serial == heard


def test_bits_without_a_meaning_are_not_looked_at() -> None:
    words = [0xFF01] + [0] * 39
    assert RegisterCode().set_by_line(words, connected=True).control == LineControl.ENABLE


def test_a_text_that_the_registers_cannot_hold_is_cut() -> None:
    read = RegisterCode().read(RegisterCode().shown(replace(OUTPUTS, lot="批号 " + "L" * 40)))
    assert read["LotInUse"] == ("?? " + "L" * 40)[:32]


def test_the_symbols_name_every_register_and_bit() -> None:
    rows = list(csv.DictReader(io.StringIO(symbols_csv())))
    named = {row["name"]: row for row in rows}
    assert {one.name for one in (*FROM_LINE, *FROM_STATION)} <= set(named)
    assert (named["Status.ResultValid"]["address"], named["Status.ResultValid"]["bit"], named["Status.ResultValid"]["type"]) == (
        "100",
        "4",
        "BOOL",
    )
    assert named["ResultPartId"]["plc_address"] == "40122" and named["ResultPartId"]["type"] == "STRING(32)"
    assert all(row["meaning"] for row in rows)


def test_the_documentation_says_what_every_bit_and_number_means() -> None:
    text = markdown()
    for one in (*LineError, *LineResult, *Why):
        assert re.search(rf"^\| {int(one)} \| {''.join(word.capitalize() for word in one.name.split('_'))} \| .", text, re.MULTILINE)
    assert "| 137–138 | Passed | UDINT |" in text and "| 4 | ResultValid |" in text


def test_the_structures_of_structured_text_lie_as_the_registers_do() -> None:
    for name, registers in (("INSPECTOR_FROM_LINE", FROM_LINE), ("INSPECTOR_FROM_STATION", FROM_STATION)):
        body = codesys_types().split(f"TYPE {name} :")[1].split("END_STRUCT")[0]
        at, places = registers[0].address, {}
        for member, last in re.findall(r"^    (\w+) : (?:ARRAY\[0\.\.(\d+)\] OF )?W?O?R?D?U?I?N?T?;", body, re.MULTILINE):
            places[member] = at
            at += int(last or 0) + 1
        assert {one.name: one.address for one in registers}.items() <= places.items()


def test_tags_of_tia_lie_high_byte_first() -> None:
    rows = {row.split("\t")[0]: row.split("\t") for row in tia_tags(1000).splitlines()}
    assert rows["Inspector_Status"][2:4] == ["Word", "%MW1080"]
    assert rows["Inspector_Status_Ready"][2:4] == ["Bool", "%M1081.1"] and rows["Inspector_Status_TriggerMissed"][3] == "%M1080.5"
    assert rows["Inspector_Score"][2:4] == ["Real", "%MD1096"]
    texts = {one.name for one in (*FROM_LINE, *FROM_STATION) if one.type is RegisterType.TEXT}
    assert not any(f"Inspector_{name}" in rows for name in texts)
