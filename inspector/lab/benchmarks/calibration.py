"""``bench calibration``: what the steps before the network cost on one core, per megapixel."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import CalibrationFailed

SIDE_PX = 1024
"""Pictures of one megapixel (2^20 pixels)."""

INPUT_SIZE = (256, 256)
"""What a part is cut out at, as the networks see it."""

Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=3, help="How often each step is measured, in turn.")]


@dataclass(frozen=True, eq=False)
class TimedStep:
    """One step of the way: ``run`` does it once; ``target_ms`` is what it may cost (None: nothing was promised)."""

    name: str
    run: Callable[[], object]
    target_ms: float | None = None


IN_A_ROW = 4
"""Each step is run so often before it is the next one's turn. The first run finds the processor's caches full of the others' work."""


@dataclass(frozen=True)
class StepCost:
    """Milliseconds of processor time for one picture of one megapixel. ``first``: the median of first runs, after other work; ``least``,
    ``p50``: of those that follow; ``copies``: the median beside that of copying the picture."""

    name: str
    first: float
    least: float
    p50: float
    copies: float
    target_ms: float | None


def rectification_steps() -> list[TimedStep]:
    """Flat field and undistortion, each alone and both, in colour and grey; beside them the interpolation that undistortion consists of."""
    import cv2

    from calibration.camera.flat_field import FlatField, apply_flat_field
    from calibration.camera.lens import Lens
    from calibration.camera.profile import Profile, rectify
    from calibration.camera.undistortion import straight_matrix

    size = (SIDE_PX, SIDE_PX)
    rng = np.random.default_rng(0)
    colour = rng.integers(0, 256, (SIDE_PX, SIDE_PX, 3), dtype=np.uint8)
    codes = rng.integers(128, 256, colour.shape, dtype=np.uint8)
    half = SIDE_PX / 2
    lens = Lens(np.array([[1.2 * SIDE_PX, 0, half], [0, 1.2 * SIDE_PX, half], [0, 0, 1]]), np.array([-0.2, 0.05, 0, 0, 0]), size)
    straight = straight_matrix(lens)
    steps = []
    for name, picture, gain in (("grey", colour[..., 0].copy(), codes[..., 0].copy()), ("RGB", colour, codes)):
        flat = FlatField(gain, 1 / 128, None)
        bent = Profile("bench", size, lens=lens, straight=straight)
        both = Profile("bench", size, lens=lens, straight=straight, flat_field=flat)
        x, y = cv2.initUndistortRectifyMap(lens.camera_matrix, lens.distortion, None, straight, size, cv2.CV_32FC1)
        straightest = picture if picture.ndim == 2 else np.dstack([picture, picture[..., :1]])
        steps += [
            TimedStep(
                f"remap by OpenCV alone, {'grey' if picture.ndim == 2 else 'RGBA'}",
                lambda p=straightest, x=x, y=y: cv2.remap(p, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),  # type: ignore[misc]
            ),
            TimedStep(f"flat field, {name}", lambda p=picture, f=flat: apply_flat_field(p, f), 1.0),  # type: ignore[misc]
            TimedStep(f"undistortion, {name}", lambda p=picture, f=bent: rectify(p, f)),  # type: ignore[misc]
            TimedStep(f"flat field and undistortion, {name}", lambda p=picture, f=both: rectify(p, f), 2.0),  # type: ignore[misc]
        ]
    return steps


def gate_step() -> TimedStep:
    """One look of the image gate at pictures of the simulated line, beside the picture before."""
    from inspector.camera.simulated.conveyor import Conveyor
    from inspector.lab.benchmarks.gate import taught

    conveyor = Conveyor("metal", 1, (SIDE_PX, SIDE_PX))
    pictures = [conveyor.part(number, good=True).image for number in range(6)]
    gate = taught(pictures)
    turns = cycle(range(len(pictures)))

    def look() -> None:
        number = next(turns)
        gate.check(pictures[number], pictures[number - 1])

    return TimedStep("image gate, RGB", look, 1.0)


def alignment_step(turn_deg: float) -> TimedStep:
    """Finding parts that lie within 30 pixels and so many degrees (180: any angle), and cutting them out for a network, in pictures of the
    simulated line."""
    from calibration.registration.alignment import NotFound, RotationRange, align, find_part, fit_alignment
    from inspector.camera.simulated.conveyor import Conveyor

    any_angle = turn_deg == 180
    line = Conveyor("plastic", 1, (SIDE_PX, SIDE_PX), shift_px=30.0, turn_deg=turn_deg)
    rotation = RotationRange.ANY if any_angle else RotationRange.UPRIGHT
    model = fit_alignment([line.part(number, good=True).image for number in range(8)], rotation)
    pictures = [line.part(number, good=True).image for number in range(8, 12)]
    turns = cycle(pictures)

    def find() -> None:
        image = next(turns)
        pose = find_part(image, model)
        if isinstance(pose, NotFound):
            raise CalibrationFailed(f"the part that was to be timed was not found: {pose.reason}")
        align(image, pose, model, INPUT_SIZE)

    return TimedStep("alignment at any angle, RGB" if any_angle else f"alignment within {turn_deg:g} degrees, RGB", find, 6.0)


def measure_steps(steps: list[TimedStep], rounds: int, on_round: Callable[[int], None]) -> list[StepCost]:
    """All steps in turn, each ``IN_A_ROW`` times, ``rounds`` times, with one OpenCV thread; a copy of an RGB picture among them to compare
    with."""
    import cv2

    picture: NDArray[np.uint8] = np.random.default_rng(1).integers(0, 256, (SIDE_PX, SIDE_PX, 3), dtype=np.uint8)
    copy = TimedStep("copy of an RGB picture", picture.copy)
    first: dict[str, list[float]] = {step.name: [] for step in (copy, *steps)}
    later: dict[str, list[float]] = {step.name: [] for step in (copy, *steps)}
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        for done in range(rounds + 1):
            for step in (copy, *steps):
                for run in range(IN_A_ROW):
                    began = time.thread_time()
                    step.run()
                    took = 1000 * (time.thread_time() - began)
                    if done:  # the first round makes tables and touches memory
                        (later if run else first)[step.name].append(took)
            on_round(done)
    finally:
        cv2.setNumThreads(threads)
    p50 = {name: float(np.median(took)) for name, took in later.items()}
    return [
        StepCost(
            step.name,
            float(np.median(first[step.name])),
            min(later[step.name]),
            p50[step.name],
            p50[step.name] / p50[copy.name],
            step.target_ms,
        )
        for step in (copy, *steps)
    ]


def add_calibration(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``calibration``."""

    @bench.command("calibration")
    @with_context(make_context)
    def calibration(context: CommandContext, rounds: Rounds = 100, json: JsonOption = None) -> None:
        """What the steps before the network cost on one core for one megapixel, beside a plain copy of the picture: flat field,
        undistortion, image gate, alignment. "First" is a run after those of the other steps, the others are of runs in a row."""
        make_place(json)
        terminal = Terminal(context.quiet)
        steps = [*rectification_steps(), gate_step(), alignment_step(15), alignment_step(180)]
        with terminal.counting("measuring", rounds + 1) as step:
            found = measure_steps(steps, rounds, step)
        columns = ("first ms", "least ms", "p50 ms", "in copies", "may cost ms")
        shown = table("step", *columns, right=columns)
        for row in found:
            add_row(
                shown,
                row.name,
                figure(row.first, 2),
                figure(row.least, 2),
                figure(row.p50, 2),
                f"{row.copies:.1f} x",
                "" if row.target_ms is None else f"{row.target_ms:g}",
            )
        terminal.answer(shown)
        write_report(json, {"calibration": found})
