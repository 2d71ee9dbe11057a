"""``signals``: map, watch and simulate, as a PLC programmer calls them."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
from rich.console import Console

from inspector.cli.signals.watch import board
from inspector.core.line.exchange import LineInputs, LineOutputs, ShownResult
from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineStatus, LineWarning, Why
from inspector.signals.modbus.registers import RegisterCode
from tests.cli.conftest import Call, Outcome, read_json
from tests.signals.modbus.test_server import ServedLine, serve


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("markdown", "| 105 | Result | UINT | 1 PASS, 2 FAIL, 3 INVALID; 0 while there is none |"),
        ("csv", "\r\nStatus.ResultValid,100,40101,4,1,BOOL,station to line,"),
        ("st", "TYPE INSPECTOR_FROM_STATION :"),
        ("codesys", "RESULT_PASS : UINT := 1;"),
        ("tia", "Inspector_Result\tInspector\tUInt\t%MW90"),
    ],
)
def test_the_map_in_every_form(call: Call, tmp_path: Path, form: str, said: str) -> None:
    assert call("signals", "map", "--format", form, "-o", tmp_path / "map").code == 0
    assert said in (tmp_path / "map").read_bytes().decode()


def test_a_plc_is_played_and_the_registers_are_watched(call: Call, tmp_path: Path) -> None:
    outcomes: list[Outcome] = []

    async def scenario(line: ServedLine) -> None:
        station = f"127.0.0.1:{line.address}"

        def both() -> None:
            outcomes.append(
                call("signals", "simulate", station, "--parts", 4, "--rate", 1000, "--scan-ms", 1, "--json", tmp_path / "s.json")
            )
            outcomes.append(call("signals", "watch", station, "--once"))
            outcomes.append(call("signals", "watch", station, "--json", tmp_path / "w.json"))

        await asyncio.to_thread(both)

    serve(scenario)
    assert [one.code for one in outcomes] == [0, 0, 0], outcomes
    simulated, watched = read_json(tmp_path / "s.json"), read_json(tmp_path / "w.json")
    assert (simulated["triggered"], simulated["PASS"], simulated["FAIL"], simulated["lost"], simulated["torn"]) == (4, 3, 1, 0, 0)
    assert "part 3 FAIL judged by its picture score 1.500, limit 2.500" in outcomes[0].said
    assert "● Online" in outcomes[1].out and "triggers 4, results waiting 0, never taken 0" in outcomes[1].out
    assert watched["Triggers"] == 4 and watched["line"] == {"control": [], "recipe": 0}


def test_what_is_not_as_it_should_be_ends_with_1(call: Call) -> None:
    outcomes: list[Outcome] = []

    async def scenario(line: ServedLine) -> None:
        run = ("signals", "simulate", f"127.0.0.1:{line.address}", "--recipe", 9, "--scan-ms", 1)
        outcomes.append(await asyncio.to_thread(call, *run))

    serve(scenario)
    assert outcomes[0].code == 1 and "the recipe 9 could not be used" in outcomes[0].out


def test_a_station_must_be_named(call: Call) -> None:
    outcome = call("signals", "watch", "--once")
    assert outcome.code == 1 and "modbus.listen is empty" in outcome.said
    assert call("signals", "simulate", "127.0.0.1:1", "--parts", 1).code == 1


@pytest.mark.parametrize("address", ["nohost:99999", "a b", "[::1"])
def test_what_is_no_address_is_said(call: Call, address: str) -> None:
    outcome = call("signals", "watch", address)
    assert outcome.code == 1 and "is no address" in outcome.err


def test_the_board_says_result_error_and_warnings_in_words() -> None:
    shown = ShownResult(7, 17, LineResult.FAIL, Why.JUDGED, score=3.0, limit=2.5, latency_ms=12, serial="A-7")
    outputs = LineOutputs(
        LineStatus.ONLINE | LineStatus.RESULT_VALID | LineStatus.FAIL | LineStatus.ERROR,
        error=LineError.PLC_SILENT,
        shown=shown,
        warnings=LineWarning.DRIFT,
        lot="L-7",
    )
    code = RegisterCode()
    console = Console(width=160, record=True, file=io.StringIO())
    console.print(board("h:502", LineInputs(LineControl.ENABLE), code.read(code.shown(outputs)), dead=True))
    text = console.export_text()
    for words in (
        "● Online",
        "○ Ready",
        "● Enable",
        " FAIL ",
        "part 17 A-7",
        "score 3.000, limit 2.500",
        "stands still",
        "10: The PLC is silent",
    ):
        assert words in text, words
    assert "drift" in text and "of lot L-7" in text
