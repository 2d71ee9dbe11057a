"""Processes of this program that are measured from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from inspector.cli.display import display_problem
from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM

PROGRAM_COMMAND = (sys.executable, "-m", "inspector")
"""This program, as a process of its own: installed or in a checkout, whatever the working directory."""

_ERROR = "Error  "
"""How ``console.fail`` begins."""


def run_measured(command: Sequence[str], report: Path) -> dict[str, Any]:
    """Run it, and return the JSON that it wrote to ``report``. A window is drawn offscreen where there is no display.

    Raises InspectorError if it fails, with what it said.
    """
    report.unlink(missing_ok=True)
    screen = {"QT_QPA_PLATFORM": "offscreen"} if display_problem() else {}
    # Where this process found the package the other one finds it, too: a checkout need not be installed.
    paths = (str(Path(__file__).resolve().parents[3]), *filter(None, [os.environ.get("PYTHONPATH")]))
    environment = {**os.environ, **screen, "PYTHONPATH": os.pathsep.join(paths)}
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, env=environment)
    if done.returncode or not report.exists():
        lines = done.stderr.strip().splitlines() or ["no message"]
        told = next((line.removeprefix(_ERROR) for line in lines if line.startswith(_ERROR)), lines[-1])
        raise InspectorError(f"a measured process failed: {told}", where=" ".join(command[2:4]), remedy=f"Run: {PROGRAM} doctor")
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found
