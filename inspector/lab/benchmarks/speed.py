"""``bench speed``: what a verdict costs, beside what this machine could do."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic, perf_counter, time
from typing import TYPE_CHECKING, Annotated, Any

import numpy as np
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption, PixelSize
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import InputSize, InputSizeOption, TeacherName
from inspector.core.channel import Channel, WhenFull
from inspector.core.detector import Detector
from inspector.core.types import Frame, Inspection, Picture, Verdict
from inspector.lab.benchmarks.options import BarsFile
from inspector.lab.extra import CHARTS, require_lab_extra

if TYPE_CHECKING:
    from inspector.lab.benchmarks.speed_of_stations import StationRate
    from inspector.lab.networks.contenders import Contender
    from inspector.lab.networks.sample_recipe import Sample
    from inspector.runtime.inspection.pipeline import Pipeline
    from inspector.runtime.recording.recorder import Recorder


def _frame_size(text: str) -> PixelSize:
    """``1280x1024``."""
    match = re.fullmatch(r"(\d{2,5})[xX](\d{2,5})", text.strip())
    if match is None or min(int(match[1]), int(match[2])) < 32:
        raise typer.BadParameter(f"{text!r} is not a size of a picture; write 1280x1024, from 32x32 pixels")
    return PixelSize(int(match[1]), int(match[2]))


Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=3, help="How often everything is measured, in turn.")]
Seconds = Annotated[
    float, typer.Option("--seconds", metavar="S", min=0, max=120, help="Length of each stretch of a whole station. 0: none is started.")
]
WithWindow = Annotated[bool, typer.Option("--window/--no-window", help="A station with the window, too. Needs a display.")]
Teacher = Annotated[TeacherName, typer.Option("--teacher", help="Network of teacher and student; its weights are random.")]
FrameSize = Annotated[
    PixelSize | None, typer.Option("--frame-size", parser=_frame_size, metavar="WxH", show_default="512x512", help="Size of the pictures.")
]
_STATION_ROUNDS = 3


def add_speed(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``speed``."""

    @bench.command("speed")
    @with_context(make_context)
    def speed(
        context: CommandContext,
        rounds: Rounds = 30,
        seconds: Seconds = 8,
        window: WithWindow = False,
        teacher: Teacher = TeacherName.RESNET18,
        input_size: InputSizeOption = None,
        frame_size: FrameSize = None,
        picture: BarsFile = None,
        json: JsonOption = None,
    ) -> None:
        """Torch eager as the paper writes it, OpenVINO in float32 and 8 bits, the limit of the arithmetic, the way around the network.

        All in turn in one run. The limit: the multiplications of both networks at the rate that this machine reaches in products of large
        float32 matrices, and at four times that rate for 8 bits. "STPM" is the paper's comparison, "station" what a taught recipe
        computes: with memory, scales and smoothing; "memory" the same without a student, as most teachings end. Weights are random,
        which changes no time. The last of the stations finds its parts first, as a teaching does of parts that do not stand still.
        """
        from inspector.lab.benchmarks.speed_of_stations import measure_rates
        from inspector.lab.networks.sample_recipe import sample_recipe

        if picture is not None:
            require_lab_extra(CHARTS)
        for file in (json, picture):
            make_place(file)
        terminal = Terminal(context.quiet)
        terminal.note("making a recipe of random networks")
        size = input_size or InputSize(256, 256)
        name = TeacherName.RESNET18 if teacher is TeacherName.AUTO else teacher
        sample = sample_recipe(name.value, (size.width, size.height), frame_size or PixelSize(512, 512))
        with terminal.counting("measuring", rounds) as step:
            found = measure_speed(context, sample, rounds, step)
        rates: list[StationRate] = []
        if seconds:
            terminal.note("learning where parts lie that are found first")
            moving = sample_recipe(name.value, (size.width, size.height), frame_size or PixelSize(512, 512), found_first=True)
            with terminal.counting("running stations", _STATION_ROUNDS) as step:
                rates = measure_rates(context, sample, seconds, _STATION_ROUNDS, window=window, step=step, found=moving)
        _tell(terminal, found, rates)
        write_report(json, {"speed": found, "stations": rates, "teacher": name.value, "input_size": sample.recipe.input_size})
        if picture is not None:
            _draw(picture, found)


def _tell(terminal: Terminal, found: SpeedFigures, rates: list[StationRate]) -> None:
    columns = ("p50 ms", "p95 ms", "against torch", "against f32", "of the limit")
    shown = table("runtime", "computes", *columns, right=columns)
    for row in found.rows:
        times = (figure(row.p50, 1), figure(row.p95, 1), f"{row.against_torch:.1f} x", f"{row.against_f32:.2f} x")
        add_row(shown, row.runtime, row.content, *times, share(row.of_limit, 0))
    for name, limit in (("f32", found.limit_f32_ms), ("int8", found.limit_int8_ms)):
        add_row(shown, f"limit, {name}", "both trunks", figure(limit, 1), "", "", "", share(found.limit_int8_ms / limit, 0), style="bold")
    terminal.answer(shown)
    path = found.path
    told: dict[str, Any] = {
        "arithmetic": f"{found.multiplications / 1e9:.2f} G multiplications; {found.gemm_per_s / 1e9:.0f} G/s in float32, best product",
        "whole path": f"p50 {path.p50:.2f} ms, p95 {path.p95:.2f} ms for frames of {path.frame_size[0]}x{path.frame_size[1]}",
        "of which": ", ".join(f"{stage} {spent:.2f}" for stage, spent in path.stages_ms.items()),
        "to the network": f"{path.ratio:.3f} x its {path.network_p50:.2f} ms",
    }
    for rate in rates:
        lost = f", {rate.lost:.0f} not recorded" if rate.lost == rate.lost else ""
        told[rate.station] = f"{rate.per_s:.0f} verdicts/s, p50 {rate.p50:.1f} ms{lost}"
    terminal.answer(facts(told))


def _draw(file: Path, found: SpeedFigures) -> None:
    from inspector.lab.charts import Bar, draw_bars

    bars = [Bar(f"{row.runtime}, {row.content}", {"network and map": row.p50}, f"{row.against_torch:.1f} x") for row in found.rows]
    bars.append(Bar("whole path, int8", found.path.stages_ms, f"{found.path.ratio:.2f} x its network"))
    for name, limit in (("f32", found.limit_f32_ms), ("int8", found.limit_int8_ms)):
        bars.append(Bar(f"limit of the arithmetic, {name}", {"arithmetic": limit}, ""))
    draw_bars(file, "One picture, milliseconds; times against torch eager", bars)


EACH = 4
"""Times in a row that one thing is done in each round; the first, which finds the caches of another, is not counted."""

HAND_OVER = "hand over"
STAGES = ("gate", "prepare", "network", "judge", HAND_OVER)


@dataclass(frozen=True)
class SpeedRow:
    """Milliseconds for one picture, and how many times less that is than torch eager, and than OpenVINO in float32 of the same content;
    ``of_limit``: the time that 8 bits need at this machine's limit, as a part of it. ``content``: see
    ``contenders.Contender``."""

    runtime: str
    content: str
    p50: float
    p95: float
    against_torch: float
    against_f32: float
    of_limit: float


@dataclass(frozen=True)
class WholePath:
    """From a frame to an inspection that was handed over. Medians in milliseconds; ``ratio``: of the whole to the network alone."""

    frame_size: tuple[int, int]
    stages_ms: Mapping[str, float]
    p50: float
    p95: float
    network_p50: float
    ratio: float


@dataclass(frozen=True)
class SpeedFigures:
    """``gemm_per_s``: float32 multiplications, best of the rounds; ``limit_f32_ms`` and ``limit_int8_ms``: both trunks at that rate and
    at four times of it."""

    rows: Sequence[SpeedRow]
    path: WholePath
    multiplications: int
    gemm_per_s: float
    limit_f32_ms: float
    limit_int8_ms: float


def measure_speed(context: CommandContext, sample: Sample, rounds: int, step: Callable[[int], None]) -> SpeedFigures:
    """Everything in turn, ``rounds`` times after a warm-up."""
    from inspector.lab.networks.arithmetic import INT8_OVER_F32, MatrixProduct, multiplications
    from inspector.lab.networks.contenders import contenders
    from inspector.vision.networks.processor import cores
    from inspector.vision.trunk import trunk

    (running, detector), product = contenders(sample), MatrixProduct(cores())
    times: dict[Contender, list[float]] = {contender: [] for contender in running}
    gemm: list[float] = []
    with _path(context, sample, detector) as path:
        for done in range(rounds + 1):
            gemm += _timed(product)
            for contender, own in times.items():
                own.extend(_timed(partial(contender.run, path.prepared(done))))
            path.go(done)
            if not done:
                gemm, times = [], {contender: [] for contender in running}
                path.forget()
            step(done)
        whole = path.found()
    both = 2 * multiplications(trunk(sample.recipe.teacher.name), sample.recipe.input_size)
    rate = product.SIDE**3 / (min(gemm) / 1000)
    limit_ms = 1000 * both / rate
    rows = _rows(times, limit_ms / INT8_OVER_F32)
    return SpeedFigures(rows, whole, both, rate, limit_ms, limit_ms / INT8_OVER_F32)


def _timed(work: Callable[[], object]) -> list[float]:
    """Milliseconds."""
    found = []
    for _ in range(EACH):
        began = perf_counter()
        work()
        found.append(1000 * (perf_counter() - began))
    return found[1:]


def _rows(times: Mapping[Contender, Sequence[float]], limit_ms: float) -> list[SpeedRow]:
    medians = {(one.runtime, one.content): float(np.median(own)) for one, own in times.items()}
    torch_ms = next(iter(medians.values()))
    rows = []
    for one, own in times.items():
        p50 = medians[one.runtime, one.content]
        f32 = medians["OpenVINO f32", one.content]
        rows.append(SpeedRow(one.runtime, one.content, p50, float(np.percentile(own, 95)), torch_ms / p50, f32 / p50, limit_ms / p50))
    return rows


class _Path:
    """The station's way of one frame, and its network alone, in turn. What was handed over is taken away between two frames."""

    def __init__(self, sample: Sample, pipeline: Pipeline, recorder: Recorder) -> None:
        from inspector.vision.framing.preprocessing import prepare

        self._sample, self._pipeline, self._recorder = sample, pipeline, recorder
        self._prepared = [prepare(frame, None, sample.recipe.input_size) for frame in sample.frames]
        self._view: Channel[Inspection] = Channel(1, WhenFull.DROP_OLDEST)
        self.forget()

    def forget(self) -> None:
        """What was measured so far."""
        self._network: list[float] = []
        self._whole: list[float] = []
        self._stages: dict[str, list[float]] = {stage: [] for stage in STAGES}

    def prepared(self, number: int) -> Picture:
        return self._prepared[number % len(self._prepared)]

    def go(self, number: int) -> None:
        """``EACH`` frames, and as many pictures through the network alone, one after the other."""
        self._network += _timed(lambda: self._pipeline.detector.detect(self.prepared(number)))
        frames = self._sample.frames
        for turn in range(EACH):
            image = frames[(EACH * number + turn) % len(frames)]
            began = perf_counter()
            inspection = self._pipeline.inspect(Frame(image, number, monotonic(), time(), number, 1))
            judged = perf_counter()
            self._recorder.offer(replace(inspection, recorded=self._recorder.wants(inspection)))
            self._view.put(inspection)
            ended = perf_counter()
            while self._recorder.channel.take_now() is not None:
                pass
            assert inspection.verdict is not Verdict.INVALID, inspection.reason
            if turn:
                self._whole.append(1000 * (ended - began))
                spent = {**inspection.stages_ms, HAND_OVER: 1000 * (ended - judged)}
                for stage, own in self._stages.items():
                    own.append(spent[stage])

    def found(self) -> WholePath:
        p50, p95 = np.percentile(self._whole, (50, 95))
        network = float(np.median(self._network))
        stages = {stage: float(np.median(own)) for stage, own in self._stages.items()}
        return WholePath(self._sample.recipe.frame_size, stages, float(p50), float(p95), network, float(p50) / network)


@contextmanager
def _path(context: CommandContext, sample: Sample, detector: Detector) -> Iterator[_Path]:
    """A recorder that takes what is to be kept and does not write: what the disk costs is measured on whole stations."""
    from inspector.runtime.inspection.pipeline import Pipeline
    from inspector.runtime.recording.recorder import Recorder

    with tempfile.TemporaryDirectory(prefix="inspector-bench-") as folder:
        bench = context.elsewhere(Path(folder))
        settings = replace(bench.settings.records, keep=True)
        yield _Path(sample, Pipeline(sample.recipe, detector), Recorder(bench.records, bench.database, settings))
        bench.database.close()
