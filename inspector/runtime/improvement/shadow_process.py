"""A candidate in a process of its own, behind the line: whatever becomes of it, the line's process is not touched."""

from __future__ import annotations

import logging
import math
import multiprocessing
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from time import monotonic
from typing import Any

import numpy as np
import psutil

from inspector.core.errors import DetectorError, InspectorError
from inspector.core.quality.improvement import Said
from inspector.core.several import each_part
from inspector.core.types import Frame, Inspection, RecipeId
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.teaching.process import end_with_parent

_log = logging.getLogger(__name__)

POLL_S = 0.1
END_S = 5.0
READY_S = 300.0
"""Until a candidate must be compiled, on a machine that has time for it only now and then."""
ANSWER_S = 60.0
"""For one picture, from then on it counts as hanging."""

NICE = 5
"""A third of the weight of the line where both want the same core. At the lowest priority a line that takes all it can would leave it
nothing; and Linux lets no ordinary process come back from there."""

MakePipeline = Callable[[RecipeId], Pipeline]
"""Loads a version from the disk and compiles it. It must be picklable: the other process calls it."""


class ShadowProcess:
    """Judges one frame after the other elsewhere. Not thread-safe. ``runtime``: what it judges with, once it is ready."""

    def __init__(
        self,
        make: MakePipeline,
        candidate: RecipeId,
        stopped: Callable[[], bool],
        *,
        ready_s: float = READY_S,
        answer_s: float = ANSWER_S,
    ) -> None:
        """``stopped`` is asked again and again; once it says so every call raises DetectorError."""
        self._stopped = stopped
        self._answer_s = answer_s
        self.runtime = ""
        context = multiprocessing.get_context("spawn")
        self._here, there = context.Pipe()
        self._process: SpawnProcess = context.Process(target=_work, args=(there, make, candidate), name="shadow", daemon=True)
        try:
            self._process.start()
            there.close()
            self.runtime = str(self._answer(ready_s, "was not ready"))
        except BaseException:
            there.close()
            self.end()
            raise

    def judge(self, frame: Frame) -> tuple[Said, ...]:
        """What the candidate says of each part of the frame. Blocks. Raises DetectorError if the process has ended, or does not answer."""
        image = np.ascontiguousarray(frame.image)
        facts = (image.shape, frame.index, frame.taken_at, frame.camera_frame_id, frame.session, frame.fault)
        try:
            self._here.send(facts)
            self._here.send_bytes(image.data.cast("B"))
        except OSError as error:
            raise self._gone() from error
        said = self._answer(self._answer_s, "has not answered")
        return tuple(said)

    def end(self) -> None:
        """End the process, whatever it does. May be called again."""
        self._here.close()
        if self._process.pid is not None:
            self._process.kill()
            self._process.join(END_S)

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def _answer(self, patience_s: float, what: str) -> Any:
        until = monotonic() + patience_s
        try:
            while not self._here.poll(POLL_S):
                if self._stopped():
                    raise DetectorError("the shadow run was stopped")
                if not self._process.is_alive() and not self._here.poll(0):
                    raise self._gone()
                if monotonic() > until:
                    raise DetectorError(f"the candidate {what} within {patience_s:.0f} s")
            good, answer = self._here.recv()
        except (EOFError, OSError) as error:
            raise self._gone() from error
        if not good:
            raise DetectorError(f"the candidate cannot judge: {answer}")
        return answer

    def _gone(self) -> DetectorError:
        self._process.join(END_S)
        return DetectorError(f"the candidate's process ended by itself (exit code {self._process.exitcode})")


def said_of(inspection: Inspection) -> Said:
    """What an inspection says of its part."""
    largest = max(inspection.regions, key=lambda region: region.area_px, default=None)
    height, width = inspection.frame.image.shape[:2]
    place = None if largest is None else (largest.peak_xy[0] / width, largest.peak_xy[1] / height)
    return Said(inspection.verdict, inspection.band, inspection.score, inspection.limit, place)


def _give_way() -> None:
    """Let the line go first."""
    process = psutil.Process()
    if sys.platform == "win32":
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        process.nice(max(NICE, int(process.nice())))


def _work(there: Connection, make: MakePipeline, candidate: RecipeId) -> None:
    """In the other process: compile, then one answer for each frame."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _give_way()
    threading.Thread(target=end_with_parent, name="watch parent", daemon=True).start()
    try:
        pipeline = make(candidate)
    except InspectorError as error:
        there.send((False, str(error)))
        return
    except Exception as error:  # noqa: BLE001 - the guard of this process: the other one is to say what happened
        _log.exception("the candidate could not be made ready")
        there.send((False, f"{type(error).__name__}: {error}"))
        return
    there.send((True, pipeline.detector.runtime))
    while True:
        try:
            shape, index, taken_at, camera_frame_id, session, fault = there.recv()
            content = there.recv_bytes()
        except (EOFError, OSError):
            return
        image = np.frombuffer(content, np.uint8).reshape(shape)
        frame = Frame(image, index, math.nan, taken_at, camera_frame_id, session, fault)
        there.send((True, [said_of(part) for part in each_part(pipeline.inspect(frame))]))
