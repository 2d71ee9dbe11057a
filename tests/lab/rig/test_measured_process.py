"""A process that is measured: its report, or what it said of why there is none."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from inspector.core.errors import InspectorError
from inspector.lab.rig.measured_process import run_measured


def program(text: str) -> list[str]:
    return [sys.executable, "-c", text]


def test_the_report_is_read_and_an_old_one_is_not(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    report.write_text('{"old": 1}', encoding="utf-8")
    text = f"import pathlib; report = pathlib.Path({str(report)!r}); assert not report.exists(); report.write_text('{{\"new\": 2}}')"
    assert run_measured(program(text), report) == {"new": 2}
    assert json.loads(report.read_text(encoding="utf-8")) == {"new": 2}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "import sys; sys.stderr.write('note\\nError  the disk: is full\\n       Make room\\n'); sys.exit(1)",
            "failed: the disk: is full",
        ),
        ("raise ValueError('odd')", "failed: ValueError: odd"),
        ("import sys; sys.exit(2)", "failed: no message"),
        ("pass", "failed: no message"),
    ],
    ids=["an error in words", "a traceback", "silence", "no report"],
)
def test_why_there_is_none(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(InspectorError) as caught:
        run_measured(program(text), tmp_path / "report.json")
    assert caught.value.what.endswith(told)
