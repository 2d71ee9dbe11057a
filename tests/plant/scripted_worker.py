"""A worker whose answers are known, in this process or one of its own that can be killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from inspector.core.errors import PlantError, TeachingCancelled, TeachingError
from inspector.core.plant.work import JudgedPicture, JudgePiece, TaughtFile, TeachWork
from inspector.plant.jobs import PlantWorker, WorkerTiming

QUICK = WorkerTiming(heartbeat_s=0.05, stalled_s=0.3, poll_s=0.05, grace_s=0.05, database_s=0.5)


class ScriptedDuties:
    """Every third picture fails. ``hang_at``: with this picture it says "here" and waits for ever; a teaching then hangs, too."""

    def __init__(self, hang_at: int = 0, trouble: Mapping[str, Exception] | None = None) -> None:
        self._hang_at = hang_at
        self._trouble = dict(trouble or {})
        self.seen: list[str] = []
        self.on_teach: Callable[[], None] | None = None
        """What is done in the middle of a teaching, which then waits to be cancelled."""

    def teach(self, work: TeachWork, on_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> TaughtFile:
        if work.recipe in self._trouble:
            raise self._trouble.pop(work.recipe)
        on_progress(0.5)
        if self.on_teach is not None:
            self.on_teach()
            while not cancelled():
                threading.Event().wait(0.01)
            raise TeachingCancelled("stopped")
        if self._hang_at:
            self._hang()
        return TaughtFile(work.recipe, f"of {len(work.pictures)}", Path("taught"))

    def keep(self, taught: TaughtFile) -> tuple[str, int]:
        return "cd" * 32, 7

    def judge(self, piece: JudgePiece) -> Iterator[JudgedPicture]:
        for picture in piece.pictures:
            self.seen.append(picture.name)
            if len(self.seen) == self._hang_at:
                self._hang()
            failed = int(picture.name) % 3 == 0
            yield JudgedPicture(picture, picture.sha256, "FAIL" if failed else "PASS", "", 0.5, 1.0, 17.0)

    @staticmethod
    def _hang() -> None:
        sys.stdout.write("here\n")
        sys.stdout.flush()
        threading.Event().wait()


def start_worker(url: str, password: str, name: str, hang_at: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.plant.scripted_worker", url, name, str(hang_at)]
    return subprocess.Popen(command, env={**os.environ, "PGPASSWORD": password}, stdout=subprocess.PIPE, text=True)


def kill(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    assert process.stdout is not None
    process.stdout.close()


def refused() -> TeachingError:
    return TeachingError("the pictures are all alike", remedy="Take others")


def away() -> PlantError:
    return PlantError("the plant's store does not answer")


if __name__ == "__main__":
    PlantWorker(sys.argv[1], "", ScriptedDuties(int(sys.argv[3])), name=sys.argv[2], timing=QUICK).run()
