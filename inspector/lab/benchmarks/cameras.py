"""``bench cameras``: a GigE Vision camera at speed: what is lost, how old the pictures are, and what taking them costs."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import psutil
import typer

from inspector.camera.base import Camera
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.errors import CameraError, CameraTimeout
from inspector.lab.rig.fake_camera import ADDRESS, FakeGigeCamera, open_when_ready

Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=2, help="Length of each stretch; there are four.")]

_FIGURES = (
    "fps",
    "frames",
    "lost",
    "incomplete",
    "resent",
    "replaced",
    "age p50 ms",
    "p99 ms",
    "cores",
    "with receiving",
    "slow p50 ms",
    "p99 ms ",
)


def add_cameras(bench: typer.Typer, make_context: MakeContext) -> None:
    @bench.command("cameras")
    @with_context(make_context)
    def cameras(context: CommandContext, seconds: Seconds = 15, json: JsonOption = None) -> None:
        """A GigE Vision camera (a program on 127.0.0.1) at 512x512, 200 frames/s, and 1024x1024, 60 frames/s, read to RGB.

        age: from the first packet of a frame to its picture in the reader's hands. cores: of the reading thread, which copies and
        converts; with receiving: of the whole process, with libaravis' own thread. slow: the age with a consumer that takes 60 ms for each
        picture, and so gets only the newest. The camera takes its share of this machine too, which a real one does not. The exit code is
        1 if a frame was lost.
        """

        make_place(json)
        terminal = Terminal(context.quiet)
        load_before = load()
        with terminal.counting("measuring", 2 * len(CASES)) as step:
            found = measure_capture(seconds, step)
        shown = table("picture", *_FIGURES, right=_FIGURES)
        for one in found:
            counts = (one.frames, one.lost, one.incomplete, one.resent, one.replaced)
            ages, slow = (tuple(figure(of[rank], 1) for rank in ("p50", "p99")) for of in (one.age_ms, one.slow_age_ms))
            cores = (figure(one.reader_cores, 3), figure(one.process_cores, 3))
            add_row(shown, f"{one.side}x{one.side}", figure(one.fps, 1), *counts, *ages, *cores, *slow)
        terminal.answer(shown)
        room = receive_buffer_limit()
        about = {"load per core before": figure(load_before, 2), "net.core.rmem_max": "-" if room is None else f"{room} bytes"}
        terminal.answer(facts(dict(about)))
        write_report(json, {"cameras": found, "load_per_core_before": load_before, "rmem_max": room})
        if any(one.lost for one in found):
            raise typer.Exit(1)


CASES = ((512, 200.0), (1024, 60.0))
"""Side in pixels, frames/s."""
SLOW_S = 0.06
"""What a slow consumer takes for each picture."""
_READ_S = 2.0


@dataclass(frozen=True)
class CaptureCost:
    """``age_ms``: p50, p95, p99 of the time from the first packet of a frame to its RGB picture in the reader's hands.

    ``lost``: gaps in the camera's numbering that nothing newer replaced; ``reader_cores``: processor time of the reading thread, which
    copies and converts, over the time; ``process_cores``: of the whole process, with libaravis' receiving thread (nothing else runs in it).
    ``slow_age_ms``: the age at hand-over to a consumer that takes 60 ms for each; ``slow_replaced``: what newer ones replaced then.
    """

    side: int
    asked_fps: float
    took_fps: float
    seconds: float
    frames: int
    fps: float
    lost: int
    incomplete: int
    resent: int
    underruns: int
    replaced: int
    age_ms: dict[str, float]
    reader_cores: float
    process_cores: float
    slow_frames: int
    slow_replaced: int
    slow_age_ms: dict[str, float]


def measure_capture(seconds: float, step: Callable[[int], None]) -> list[CaptureCost]:
    """Each of ``CASES`` for ``seconds``, then as long with the slow consumer. Raises CameraError where the camera program is missing."""
    found = []
    for number, (side, fps) in enumerate(CASES):
        with FakeGigeCamera(), open_when_ready() as camera:
            for name, value in (("Width", side), ("Height", side), ("AcquisitionFrameRate", fps)):
                camera.set_feature(name, value)
            found.append(_measured(camera, side, fps, seconds, 2 * number, step))
    return found


def load() -> float:
    """Runnable tasks of this machine, mean of the last minute, per processor: above about 1 the figures are those of a busy machine."""
    return psutil.getloadavg()[0] / (os.cpu_count() or 1)


def receive_buffer_limit() -> int | None:
    """``net.core.rmem_max`` in bytes, None where there is no such thing."""
    path = Path("/proc/sys/net/core/rmem_max")
    return int(path.read_text()) if path.is_file() else None


def _measured(camera: Camera, side: int, fps: float, seconds: float, done: int, step: Callable[[int], None]) -> CaptureCost:
    _read(camera, 0.5, 0.0)  # the first pictures of a stream are of its beginning
    took = float(camera.settings()["AcquisitionFrameRate"])
    before, thread_s, process_s, began = camera.transport(), time.thread_time(), time.process_time(), time.monotonic()
    fast = _read(camera, seconds, 0.0)
    took_s = time.monotonic() - began
    reader, process = time.thread_time() - thread_s, time.process_time() - process_s
    after = camera.transport()
    step(done + 1)
    slow = _read(camera, seconds, SLOW_S)
    end = camera.transport()
    step(done + 2)
    return CaptureCost(
        side=side,
        asked_fps=fps,
        took_fps=took,
        seconds=took_s,
        frames=len(fast.ages_ms),
        fps=len(fast.ages_ms) / took_s,
        lost=fast.gaps - (after.replaced - before.replaced),
        incomplete=after.incomplete - before.incomplete,
        resent=after.resent - before.resent,
        underruns=after.underruns - before.underruns,
        replaced=after.replaced - before.replaced,
        age_ms=percentiles(fast.ages_ms),
        reader_cores=reader / took_s,
        process_cores=process / took_s,
        slow_frames=len(slow.ages_ms),
        slow_replaced=end.replaced - after.replaced,
        slow_age_ms=percentiles(slow.ages_ms),
    )


@dataclass(frozen=True)
class _CaptureRun:
    ages_ms: list[float]
    gaps: int


def _read(camera: Camera, seconds: float, busy_s: float) -> _CaptureRun:
    """Read for so long, each picture being worked on for ``busy_s``. Raises CameraError if none comes, or one is damaged."""
    ages: list[float] = []
    gaps, last = 0, None
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            shot = camera.read(_READ_S)
        except CameraTimeout as error:
            remedy = "Its packets do not arrive: see doctor for the socket buffer (net.core.rmem_max)"
            raise CameraError(f"no whole picture for {_READ_S:.0f} s", where=ADDRESS, remedy=remedy) from error
        if shot is None or shot.fault:
            raise CameraError("a damaged picture was handed over", where=ADDRESS, remedy="This must not be: report it")
        ages.append(1000 * (time.monotonic() - shot.captured_at))
        gaps += 0 if last is None else shot.frame_id - last - 1
        last = shot.frame_id
        if busy_s:
            time.sleep(busy_s)
    return _CaptureRun(ages, gaps)
