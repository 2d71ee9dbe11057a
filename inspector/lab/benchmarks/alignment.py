"""``bench alignment``: what finding a part costs and how exactly it is found, on the simulated line, whose truth is known."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from time import perf_counter, thread_time
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report

SHIFT_PX = 30.0
GOOD, WIDTH, HEIGHT = 16, 1152, 896
"""Good parts that are learned from, and a picture of one megapixel."""

KINDS = ("plastic", "board")
"""The flange of metal is nearly round: which way round it lies is seen, but its outline does not tell."""

Parts = Annotated[int, typer.Option("--parts", metavar="N", min=5, help="Parts to find of each kind and freedom.")]
Foreign = Annotated[int, typer.Option("--foreign", metavar="N", min=2, help="Pictures of other parts, or of none, to be refused by each.")]


@dataclass(frozen=True)
class AlignmentRow:
    """One kind of part and freedom (degrees to either side).

    ``cpu_ms``: median time on one core to find the part and cut it out; ``network_ms``: wall time of ResNet-18's comparison of the same
    crop, on all cores, measured in turn; ``ratio`` of the first's wall time to it. Errors: the largest. ``wrong``: of ``foreign``
    pictures that do not show the part, those in which it was found.
    """

    kind: str
    turn_deg: float
    parts: int
    not_found: int
    error_px: float
    error_deg: float
    foreign: int
    wrong: int
    cpu_ms: float
    network_ms: float
    ratio: float


def add_alignment(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``alignment``."""

    @bench.command("alignment")
    @with_context(make_context)
    def alignment(context: CommandContext, parts: Parts = 40, foreign: Foreign = 100, json: JsonOption = None) -> None:
        """Find parts in pictures of one megapixel: time on one core beside the network's, largest errors, what is wrongly found.

        Parts of the simulated line lie within 30 pixels, and 15 degrees or any angle; half of them have a defect.
        """
        make_place(json)
        terminal = Terminal(context.quiet)
        rows = []
        with terminal.counting("finding parts", 2 * len(KINDS)) as step:
            for kind in KINDS:
                for turn in (15.0, 180.0):
                    rows.append(measure_alignment(kind, turn, parts, foreign))
                    step(len(rows))
        shown = table(
            "part", "turned by", "not found", "error", "wrongly found", "one core", "network", "ratio", right="one core network ratio"
        )
        for row in rows:
            add_row(
                shown,
                row.kind,
                f"{row.turn_deg:g} deg",
                f"{row.not_found} of {row.parts}",
                f"{row.error_px:.3f} px, {row.error_deg:.3f} deg",
                f"{row.wrong} of {row.foreign}",
                f"{figure(row.cpu_ms, 1)} ms",
                f"{figure(row.network_ms, 1)} ms",
                f"{row.ratio:.2f}",
            )
        terminal.answer(shown)
        write_report(json, {"alignment": [asdict(row) for row in rows]})


def measure_alignment(kind: str, turn_deg: float, parts: int, foreign: int) -> AlignmentRow:
    """See :class:`AlignmentRow`."""
    import cv2
    import numpy as np

    from calibration.registration.alignment import NotFound, Pose, RotationRange, align, find_part, fit_alignment
    from calibration.registration.pose import part_matrix, pose_of, wrapped
    from inspector.camera.simulated.conveyor import Conveyor

    line = Conveyor(kind, 1, (WIDTH, HEIGHT), 0.5, 1.0, GOOD, SHIFT_PX, turn_deg)

    def truth(n: int) -> Pose:
        dx, dy, angle = line.pose(n)
        return Pose((WIDTH - 1) / 2 + dx, (HEIGHT - 1) / 2 + dy, math.radians(angle))

    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        good = [line.part(n).image for n in range(GOOD)]
        model = fit_alignment(good, RotationRange.ANY if turn_deg == 180 else RotationRange.UPRIGHT)
        compare = _network(model.size)
        learned = [(truth(n), find_part(image, model)) for n, image in enumerate(good)]
        ways = [np.linalg.inv(part_matrix(true)) @ part_matrix(pose) for true, pose in learned if isinstance(pose, Pose)]
        frame = np.median(ways, axis=0)
        errors, cpu, wall, network, lost = [(0.0, 0.0)], [], [], [], 0
        for n in range(GOOD, GOOD + parts):
            image = line.part(n).image
            began, cpu_began = perf_counter(), thread_time()
            pose = find_part(image, model)
            if isinstance(pose, NotFound):
                lost += 1
                continue
            picture = align(image, pose, model, compare.size)
            cpu.append(thread_time() - cpu_began)
            wall.append(perf_counter() - began)
            network.append(compare.seconds(picture))
            wanted = pose_of(part_matrix(truth(n)) @ frame)
            errors.append((math.hypot(pose.x - wanted.x, pose.y - wanted.y), abs(math.degrees(wrapped(pose.angle - wanted.angle)))))
        wrong = _wrongly_found(kind, foreign, lambda image: not isinstance(find_part(image, model), NotFound))
    finally:
        cv2.setNumThreads(threads)
    worst_px, worst_deg = (float(value) for value in np.max(errors, axis=0))
    times = [1000 * float(np.median(one)) if one else math.nan for one in (cpu, network, wall)]
    return AlignmentRow(kind, turn_deg, parts, lost, worst_px, worst_deg, foreign, wrong, times[0], times[1], times[2] / times[1])


class _TimedNetwork:
    """ResNet-18 against a random student, on pictures of ``size`` (width, height)."""

    def __init__(self, size: tuple[int, int]) -> None:
        from inspector.vision.networks.compiling import build_detector
        from inspector.vision.networks.selftest import random_recipe

        recipe, weights = random_recipe("resnet18", 64)
        self.size = size
        self._detector = build_detector(replace(recipe, input_size=size), weights, "cpu", "openvino")

    def seconds(self, picture: object) -> float:
        """Of one comparison."""
        began = perf_counter()
        self._detector.detect(picture)  # type: ignore[arg-type]
        return perf_counter() - began


def _network(crop: tuple[int, int]) -> _TimedNetwork:
    from inspector.vision.framing.preprocessing import choose_input_size

    return _TimedNetwork(choose_input_size(*crop))


def _wrongly_found(kind: str, foreign: int, found: Callable[..., bool]) -> int:
    """Among pictures of the other kinds of part, and of an empty belt, in turn."""
    import numpy as np

    from inspector.camera.simulated.conveyor import KINDS as ALL
    from inspector.camera.simulated.conveyor import Conveyor
    from inspector.camera.simulated.studio import Exposure, Studio

    others: Sequence[str] = [one for one in ALL if one != kind]
    lines = [Conveyor(one, 2, (WIDTH, HEIGHT), 0.0, shift_px=SHIFT_PX, turn_deg=180) for one in others]
    belt = Studio((WIDTH, HEIGHT), 3)
    empty = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    empty[..., 3] = 255
    wrong = 0
    for number in range(foreign):
        if number % 2:
            image = lines[number // 2 % len(lines)].part(number).image
        else:
            exposure = Exposure.drawn(np.random.default_rng(number), 1.0)
            image = belt.taken(belt.clean(empty, np.zeros((HEIGHT, WIDTH), np.float32), exposure), exposure)
        wrong += found(image)
    return wrong
