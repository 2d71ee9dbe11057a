"""The codes of parts at a station: from the scanner or the picture into its rows."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import numpy as np
import pytest

from inspector.camera.base import Delivery
from inspector.core.line.code_match import fault_of
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import CodeSettings
from inspector.core.line.vocabulary import Why
from inspector.core.quality.search import PartFilter
from inspector.core.several import put_together
from inspector.core.types import Frame, Inspection, PartPlace, Picture, Verdict
from inspector.runtime.codes.part_codes import PartCodes
from tests.runtime.line import SETTINGS, Line, shot
from tests.signals.barcodes.drawn_codes import with_code

CODES = CodeSettings("serial", "", 9600, before_s=1.0, after_s=0.0, region=(), required=True, unlike_last=0)
GREY = np.full((128, 160, 3), 120, np.uint8)


def frame(picture: Picture = GREY, at: float = 10.0, index: int = 0, **more: object) -> Frame:
    return Frame(picture, index, at, 1.8e9, index, 1, **more)  # type: ignore[arg-type]


def inspection(of: Frame, verdict: Verdict = Verdict.PASS) -> Inspection:
    return Inspection(of, verdict, "within the limit", -3.0, -2.0, None, latency_ms=40.0)


def codes(at: float = 10.0, *, next_part: bool = False, **changed: object) -> PartCodes:
    return PartCodes(replace(CODES, **changed), next_part=next_part, clock=lambda: at)  # type: ignore[arg-type]


def test_a_scanned_code_is_the_serial_of_the_part_and_of_its_identity() -> None:
    of = codes()
    of.scanned("SN-1", 9.5)
    part = of.coded(inspection(frame(identity=PartIdentity(5, 7))))
    assert (part.verdict, part.frame.serial, part.frame.identity) == (Verdict.PASS, "SN-1", PartIdentity(5, 7, serial="SN-1"))
    assert not of.missing


def test_a_part_without_its_code_does_not_pass_and_a_defect_stays_one() -> None:
    of = codes()
    part = of.coded(inspection(frame()))
    assert (part.verdict, part.reason, part.band, fault_of(part.reason)) == (Verdict.INVALID, "no code was read", None, Why.NO_CODE)
    assert of.missing
    failed = of.coded(inspection(frame(), Verdict.FAIL))
    assert (failed.verdict, failed.reason) == (Verdict.FAIL, "within the limit; no code was read")
    optional = codes(required=False)
    assert optional.coded(inspection(frame())).verdict is Verdict.PASS
    assert optional.missing


def test_an_id_that_the_line_has_given_stays() -> None:
    of = codes()
    named = frame(identity=PartIdentity(5, 7, serial="PLC-1"), serial="PLC-1")
    assert of.coded(inspection(named)).verdict is Verdict.PASS
    of.scanned("SN-1", 9.9)
    assert of.coded(inspection(named)).frame.serial == "PLC-1"


def test_at_the_window_a_code_is_the_next_parts_whenever_that_comes() -> None:
    of = codes(source="window", next_part=True)
    of.scanned("SN-1\n", 1.0)
    of.scanned("SN-2\n", 2.0)
    assert of.coded(inspection(frame(at=500.0))).frame.serial == "SN-2"
    assert of.coded(inspection(frame(at=501.0))).reason == "no code was read"


def test_who_waits_for_a_code_hears_that_the_station_ends() -> None:
    asked: list[bool] = []
    of = codes(at=10.0, after_s=60.0)
    of.coded(inspection(frame()), lambda: bool(asked.append(True)))
    assert asked == [True]


def test_each_of_several_parts_has_the_code_that_stands_on_it() -> None:
    picture = with_code(with_code(GREY, "LEFT", 4, 4, scale=2), "RIGHT", 100, 4, scale=2)
    whole = frame(picture, monotonic())
    boxes = [np.float32([(left, 0), (left + 79, 127)]) for left in (0, 80)]
    parts = [replace(inspection(whole), place=PartPlace(number, 2, box)) for number, box in enumerate(boxes, 1)]
    of = PartCodes(replace(CODES, source="picture", after_s=20.0))
    of.start()
    of.begin(whole)
    coded = of.coded(put_together(parts))
    of.stop()
    assert of.join(20)
    assert [part.frame.serial for part in coded.parts] == ["LEFT", "RIGHT"]
    assert coded.verdict is Verdict.PASS


def test_a_reading_that_is_not_done_in_time_is_none() -> None:
    of = codes(at=math.inf, source="picture")  # not started: it never will be
    of.begin(frame())
    assert of.coded(inspection(frame())).reason == "no code was read"


@pytest.fixture
def coded_line(tmp_path: Path) -> Iterator[Line]:
    line = Line(tmp_path, replace(SETTINGS, codes=replace(CODES, source="picture", after_s=20.0, unlike_last=5)))
    yield line
    line.close()


def test_the_code_in_the_picture_is_found_among_the_parts(coded_line: Line) -> None:
    line = coded_line
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    line.until(lambda status: status.recipe is not None)
    for number, text in enumerate(("SN-1", "SN-2", "SN-1", "")):
        plain = shot(number)
        camera.give(replace(plain, image=with_code(plain.image, text, 4, 4, scale=2)) if text else plain)
    line.until_judged(4)
    assert [part.frame.serial for part in line.judged] == ["SN-1", "SN-2", "SN-1", ""]
    assert [part.verdict for part in line.judged] == [Verdict.PASS, Verdict.PASS, Verdict.INVALID, Verdict.INVALID]
    assert [fault_of(part.reason) for part in line.judged][2:] == [Why.CODE_AGAIN, Why.NO_CODE]
    (found,) = line.engine.history.page(PartFilter(name="SN-2")).parts
    assert found.row.number == 2


def test_what_is_scanned_at_the_window_is_the_next_part(tmp_path: Path) -> None:
    line = Line(tmp_path, replace(SETTINGS, codes=replace(CODES, source="window", required=False)))
    camera = line.scripted(Delivery.REPLAY)
    line.start()
    line.until(lambda status: status.recipe is not None)
    assert line.engine.takes_codes
    line.engine.code_scanned("SN-7", 0.0)
    camera.give(shot(0), shot(1))
    line.until_judged(2)
    line.close()
    assert [part.frame.serial for part in line.judged] == ["SN-7", ""]
