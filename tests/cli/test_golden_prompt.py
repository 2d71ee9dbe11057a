"""The golden part check on a console, and drift in what ``line`` says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from inspector.cli.console import Terminal
from inspector.cli.golden_prompt import GoldenPrompt
from inspector.core.status import CameraState, GoldenPart, GoldenStatus, Mode, Status
from inspector.core.types import Verdict

DUE = GoldenStatus(due=True, wanted=GoldenPart.MUST_PASS)


class Shown:
    """A golden part check that counts how often a golden part was shown."""

    def __init__(self) -> None:
        self.count = 0

    def show(self) -> None:
        self.count += 1


def status(golden: GoldenStatus) -> Status:
    return Status(Mode.INSPECTING, Verdict.INVALID, "", CameraState.STREAMING, golden=golden)


def prompt(answers: Iterator[str], station: Shown) -> GoldenPrompt:
    def answer() -> str:
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    return GoldenPrompt(station, Terminal(), answer)  # type: ignore[arg-type]


def test_enter_shows_each_part_and_the_outcome_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    station = Shown()
    look = prompt(iter(["", ""]), station)
    look(status(DUE))
    look(status(replace(DUE, armed=True)))
    assert station.count == 1
    look(status(replace(DUE, wanted=GoldenPart.MUST_FAIL, message="the must-pass part was PASS")))
    assert station.count == 2
    look(status(GoldenStatus(message="the must-fail part was FAIL", done_at=1.0)))
    said = capsys.readouterr().out
    assert said.splitlines() == [
        "golden part check is due: put the must-pass part before the camera, then press Enter",
        "golden part check: the must-pass part was PASS",
        "golden part check is due: put the must-fail part before the camera, then press Enter",
        "golden part check: the must-fail part was FAIL",
        "golden part check: done",
    ]


def test_nobody_there_is_said_once_and_nothing_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    station = Shown()
    look = prompt(iter([]), station)
    for _ in range(3):
        look(status(DUE))
    assert station.count == 0
    assert capsys.readouterr().out.count("nobody answers") == 1


def test_nothing_is_asked_while_it_is_not_due(capsys: pytest.CaptureFixture[str]) -> None:
    look = prompt(iter([]), Shown())
    look(status(GoldenStatus()))
    assert capsys.readouterr().out == ""
