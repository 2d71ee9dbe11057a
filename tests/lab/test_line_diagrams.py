"""The timing diagrams of docs/how-to/plc.md: what they show is what the handshake does, and the page has them and the map as they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from inspector.core.line.vocabulary import LineControl, LineError, LineResult, LineStatus, Why
from inspector.lab.line_diagrams import DIAGRAMS, Diagram, changes, draw
from inspector.signals.modbus.symbols import markdown

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "plc.md"
BY_NAME = {one.name: one for one in DIAGRAMS}


def edges(diagram: Diagram) -> list[tuple[str, bool]]:
    """Which signal rose and fell, in the order of time; those of one moment by the diagram's rows."""
    moments = diagram.run()
    found = [(at, row, str(signal.name), up) for row, signal in enumerate(diagram.signals) for at, up in changes(moments, signal)]
    return [(name, up) for at, _, name, up in sorted(found) if at > moments[0].at_s]


def results(diagram: Diagram) -> list[tuple[int, LineResult, Why]]:
    shown = [moment.outputs.shown for moment in diagram.run()]
    told = dict.fromkeys((one.sequence, one.result, one.why) for one in shown if one is not None)
    return list(told)


def test_one_part_is_two_handshakes() -> None:
    assert edges(BY_NAME["one_part"]) == [
        *(("TRIGGER", True), ("READY", False), ("TRIGGER_ACK", True), ("BUSY", True)),
        *(("TRIGGER", False), ("TRIGGER_ACK", False)),
        *(("READY", True), ("BUSY", False), ("RESULT_VALID", True), ("PASS", True)),
        *(("RESULT_ACK", True), ("RESULT_VALID", False), ("PASS", False), ("RESULT_ACK", False)),
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("not_ready", [(1, LineResult.PASS, Why.JUDGED), (2, LineResult.INVALID, Why.NOT_READY)]),
        ("late", [(1, LineResult.INVALID, Why.LATE)]),
        ("no_ack", [(1, LineResult.FAIL, Why.JUDGED)]),
        ("change_over", [(1, LineResult.PASS, Why.JUDGED)]),
        ("dead_station", [(1, LineResult.INVALID, Why.LATE)]),
    ],
)
def test_what_goes_wrong_is_told_as_the_page_says(name: str, told: list[tuple[int, LineResult, Why]]) -> None:
    assert results(BY_NAME[name]) == told


def test_a_dead_station_is_told_and_never_ready_again() -> None:
    moments = BY_NAME["dead_station"].run()
    last = moments[-1].outputs
    assert (last.error, last.status & (LineStatus.ONLINE | LineStatus.READY)) == (LineError.STATION_DEAD, LineStatus.NOTHING)
    ends = [at for at, up in changes(moments, LineStatus.ONLINE) if not up]
    assert ends and ends[0] < 0.4
    assert moments[-1].inputs.control == LineControl.ENABLE


def test_a_picture_is_drawn(tmp_path: Path) -> None:
    draw(BY_NAME["one_part"], tmp_path / "one.png")
    assert (tmp_path / "one.png").read_bytes()[:4] == b"\x89PNG"


def test_the_page_has_every_picture_and_the_map_as_it_is() -> None:
    """After a change of the map: ``inspector signals map``, and put it behind the mark."""
    page = PAGE.read_text(encoding="utf-8")
    named = re.findall(r"\((signals/[\w.]+)\)", page)
    assert {f"signals/{one.name}.png" for one in DIAGRAMS} <= set(named)
    assert all((PAGE.parent / one).is_file() for one in named)
    assert page.partition("<!-- the map begins -->\n")[2] == markdown()
