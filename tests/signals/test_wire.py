"""Messages between station and line process."""

from __future__ import annotations

import math
from dataclasses import fields, is_dataclass
from typing import get_args

import pytest

from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import Alive, FromStation, LineReport, PartJudged, TakePart, ToStation
from inspector.core.line.vocabulary import LineError, LineResult, LineWarning, Why
from inspector.signals.wire import WireFault, from_station, packed, to_station

PART = PartIdentity(run=2**62 + 1, part=7, sequence=65_535, serial="Ä-17\n", lot="Los 3", place=2, encoder=4_294_967_295)


def test_each_message_arrives_as_it_was_sent() -> None:
    there = Alive(True, LineError.DISK_FULL, "INSPECTING", recipe="bracket", warnings=LineWarning.DRIFT | LineWarning.DISK, passed=3)
    assert from_station(packed(there)) == there
    times = {"captured_at": math.inf, "triggered_at": 1.25, "taken_at": 1.8e9}
    judged = PartJudged(PART, LineResult.FAIL, Why.JUDGED, score=-2.5, limit=-3.0, **times)
    assert from_station(packed(judged)) == judged
    take = TakePart(PART, 12.5, announced=True, refused=Why.NOT_READY)
    assert to_station(packed(take)) == take
    report = LineReport(last_fault_at=1.5, listening=("127.0.0.1:502",), problems=("a", "b"), result_ms=3.5, slowest_result_ms=9.0)
    assert to_station(packed(report)) == report


def test_what_is_not_known_stays_unknown() -> None:
    back = from_station(packed(PartJudged(PART, LineResult.INVALID, Why.LATE)))
    assert isinstance(back, PartJudged)
    assert math.isnan(back.score)
    assert math.isnan(back.captured_at)


def test_every_message_has_a_kind_of_its_own() -> None:
    for union in (FromStation, ToStation):
        kinds = [next(one.default for one in fields(kind) if one.name == "kind") for kind in get_args(union) if is_dataclass(kind)]
        assert len(kinds) == len(set(kinds)) == len(get_args(union))


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b'{"kind": "alive"}', b'{"kind": "reboot", "healthy": true}', b"\xff\xfe", b'{"kind":']
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(WireFault):
        from_station(data)
    with pytest.raises(WireFault):
        to_station(data)
