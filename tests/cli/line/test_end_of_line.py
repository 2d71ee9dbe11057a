"""The end of a line: what it counts and loses while it closes is in the summary and the report."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from inspector.cli.console import Terminal
from inspector.cli.line.command import judge_line
from inspector.cli.line.views import judge_views
from inspector.core.settings import StationView
from inspector.core.status import CameraState, Counters, Disk, Losses, Mode, Status
from inspector.core.types import Verdict
from inspector.core.views import ViewsStatus
from inspector.runtime.improvement_control import ImprovementStatus

FULL = "the disk is full"


class ClosingStation:
    """Loses three parts while it is closed."""

    def __init__(self) -> None:
        self.closed = False
        self.improvement = SimpleNamespace(status=ImprovementStatus)

    def observe(self, callback: object) -> None: ...

    def close(self) -> None:
        self.closed = True

    def status(self) -> Status:
        losses, counters = (Losses(unkept=5, overrun=1), Counters(invalid=8)) if self.closed else (Losses(unkept=2), Counters(invalid=5))
        mode = Mode.STOPPED if self.closed else Mode.INSPECTING
        queues = {"inspect": (0, 8)}
        return Status(
            mode,
            Verdict.INVALID,
            "",
            CameraState.ENDED,
            queues=queues,
            counters=counters,
            losses=losses,
            limit=2.5,
            disk=Disk(problem=FULL),
        )


class ClosingViews(ClosingStation):
    """The same with two views."""

    def status(self) -> ViewsStatus:  # type: ignore[override]
        views = {name: ClosingStation.status(self) for name in ("top", "side")}
        return ViewsStatus(Verdict.INVALID, "", Counters(invalid=5), views, last_error=FULL, unkept=4 if self.closed else 1)


class Context:
    quiet = False

    def station(self, camera: str, recipe: str | None) -> Any:
        return ClosingStation()

    def views(self, views: object) -> Any:
        return ClosingViews()


def context() -> Any:
    return Context()


def test_the_report_of_a_line_has_the_figures_of_its_end() -> None:
    made = judge_line(context(), Terminal(quiet=True), "folder:nowhere", "part", 0, 0.0, float("nan"))
    assert (made["unkept"], made["overrun"], made["limit"]) == (5, 1, 2.5)
    assert made["waiting_for_a_person"] == 0
    assert made["lot_corrected"]["unreviewed"] == made["lot_corrected"]["fail"] - made["lot_corrected"]["confirmed_good"]


def test_the_report_of_several_views_says_what_was_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    views = [StationView(name, "folder:nowhere", "part") for name in ("top", "side")]
    judge_views(context(), views, None, 0, 0.0, tmp_path / "made.json", records=True)
    made = json.loads((tmp_path / "made.json").read_text())["views"]
    assert (made["unkept"], made["uncounted"], made["untold"], made["unjudged"]) == (4, 0, 0, 0)
    assert (made["waiting_for_a_person"], made["lot_corrected"]["invalid"], made["lot_corrected"]["corrected_yield"]) == (0, 5, 0.0)
    one = made["by_view"]["side"]
    assert (one["parts"], one["unkept"], one["overrun"], one["unrecorded"]) == (8, 5, 1, 0)
    said = capsys.readouterr()
    assert "14 not kept" in said.out
    assert FULL in said.err
