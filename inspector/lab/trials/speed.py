"""How fast this machine judges one picture: runtimes beside the limit of its arithmetic, and the way around the network."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic, perf_counter, time
from typing import TYPE_CHECKING

import numpy as np

from inspector.cli.context import CommandContext
from inspector.core.channel import Channel, WhenFull
from inspector.core.detector import Detector
from inspector.core.status import Counters
from inspector.core.types import Frame, Inspection, Picture, Verdict

if TYPE_CHECKING:
    from inspector.lab.networks.contenders import Contender
    from inspector.lab.networks.sample_recipe import Sample
    from inspector.runtime.inspection.pipeline import Pipeline
    from inspector.runtime.recording.recorder import Recorder

EACH = 4
"""Times in a row that one thing is done in each round; the first, which finds the caches of another, is not counted."""

HAND_OVER = "hand over"
STAGES = ("gate", "prepare", "network", "judge", HAND_OVER)


@dataclass(frozen=True)
class SpeedRow:
    """Milliseconds for one picture, and how many times less that is than torch eager, and than OpenVINO in float32 of the same content;
    ``of_limit``: the time that 8 bits need at this machine's limit, as a part of it. ``content``: "STPM" as the paper has it, or
    "station": with memory, scales and smoothing."""

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
class Speed:
    """``gemm_per_s``: float32 multiplications, best of the rounds; ``limit_f32_ms`` and ``limit_int8_ms``: both trunks at that rate and
    at four times of it."""

    rows: Sequence[SpeedRow]
    path: WholePath
    multiplications: int
    gemm_per_s: float
    limit_f32_ms: float
    limit_int8_ms: float


def measure_speed(context: CommandContext, sample: Sample, rounds: int, step: Callable[[int], None]) -> Speed:
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
    return Speed(rows, whole, both, rate, limit_ms, limit_ms / INT8_OVER_F32)


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
            self._recorder.offer(inspection)
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
        yield _Path(sample, Pipeline(sample.recipe, detector), Recorder(bench.records, bench.database, settings, Counters))
        bench.database.close()
