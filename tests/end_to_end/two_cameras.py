"""Run inside a network of its own that has the addresses of ``ADDRESSES``: two GigE Vision cameras over the same parts.

Prints, as JSON, how many parts there were while both were there, while one was switched off, and after it came back.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from inspector.core.status import CameraState
from inspector.core.views import PartVerdict
from inspector.runtime.multi_view import MultiView
from tests.runtime.line import Line, until
from tests.runtime.toy_trainer import make_recipe

ADDRESSES = {"left": "127.0.0.1", "right": "10.9.9.2"}
PROGRAM = "arv-fake-gv-camera-0.8"
PARTS = 50


def camera(address: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([PROGRAM, "-i", address], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main() -> None:
    programs = {name: camera(address) for name, address in ADDRESSES.items()}
    try:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(json.dumps(run(programs, Path(folder))))
    finally:
        for program in programs.values():
            program.kill()


def run(programs: dict[str, subprocess.Popen[bytes]], folder: Path) -> dict[str, object]:
    lines = {}
    for name, address in ADDRESSES.items():
        (folder / name).mkdir()
        line = lines[name] = Line(folder / name)
        line.recipes.save(make_recipe("part", side=512, limit=0.5))
        line.start(f"aravis:{address}")
    views = MultiView({name: line.engine for name, line in lines.items()}, skew_s=0.1, deadline_s=2.0, flagged_length=12)
    parts: list[PartVerdict] = []
    try:
        for line in lines.values():
            line.until(lambda status: status.camera_state is CameraState.STREAMING and status.runtime != "")
            line.engine.camera.set_feature("TriggerSource", "Software")
            line.engine.camera.set_feature("TriggerMode", "On")
            line.until(lambda status: not status.camera_report.runs_freely and status.queues["inspect"][0] == 0)
        sleep(3.0)  # pictures from before that had no partner have their verdict
        views.observe(parts.append)

        def judge(count: int) -> list[str]:
            first = len(parts)
            for number in range(first + 1, first + count + 1):
                views.trigger()
                until(lambda wanted=number: len(parts) >= wanted)  # type: ignore[misc]
            return [part.verdict.value for part in parts[first:]]

        both = judge(PARTS)
        programs["right"].kill()
        programs["right"].wait()
        lines["right"].until(lambda status: status.camera_state is not CameraState.STREAMING)
        away = judge(5)
        programs["right"] = camera(ADDRESSES["right"])
        began = monotonic()
        lines["right"].until(lambda status: status.camera_state is CameraState.STREAMING and not status.camera_report.runs_freely)
        back_s = monotonic() - began
        again = judge(PARTS)
        return {"both": both, "away": away, "back_s": back_s, "again": again, "parts": len(parts)}
    finally:
        views.close()
        for line in lines.values():
            line.close()


if __name__ == "__main__":
    main()
