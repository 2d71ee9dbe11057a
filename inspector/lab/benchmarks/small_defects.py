"""``bench small-defects``: what tiles find that a picture scaled down does not show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Annotated

import cv2
import numpy as np
import typer

from inspector.camera.simulated.conveyor import Conveyor
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import ImageStepsOption, SeedOption, TeacherOption, TeacherWeightsOption, tiles
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.lab.benchmarks.options import KindOption
from inspector.lab.extra import AREAS, require_lab_extra

if TYPE_CHECKING:
    from inspector.lab.datasets.catalog import Category

LAYOUTS = ("1x1", "2x3")
SIZE = (1600, 1200)
"""Of the pictures: two megapixels."""

IMAGE_STEPS = 400

Layouts = Annotated[
    list[str] | None, typer.Option("--tiles", parser=tiles, metavar="RxC", show_default="1x1, 2x3", help="One layout. Can be repeated.")
]
DefectPx = Annotated[int, typer.Option("--defect", metavar="PIXELS", min=2, max=200, help="Size of the defects in the picture.")]
Parts = Annotated[int, typer.Option("--parts", metavar="N", min=10, help="Good parts to learn from.")]
Tests = Annotated[int, typer.Option("--tests", metavar="N", min=2, help="Parts to judge: so many good ones, and of each kind of defect.")]


def add_small_defects(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``small-defects``."""

    @bench.command("small-defects")
    @with_context(make_context)
    def small_defects(
        context: CommandContext,
        layout: Layouts = None,
        defect: DefectPx = 10,
        kind: KindOption = "metal",
        parts: Parts = 40,
        tests: Tests = 30,
        image_steps: ImageStepsOption = None,
        seed: SeedOption = None,
        teacher: TeacherOption = None,
        teacher_weights: TeacherWeightsOption = None,
        json: JsonOption = None,
    ) -> None:
        """Teach simulated parts of two megapixels as they are and in tiles, with the same image-steps, and judge small defects by both."""
        from inspector.cli.console_teaching import teach_options
        from inspector.core.fixture import Align

        require_lab_extra(AREAS)
        make_place(json)
        terminal = Terminal(context.quiet)
        options = teach_options(
            context, image_steps=image_steps or IMAGE_STEPS, seed=seed, teacher=teacher, teacher_weights=teacher_weights, align=Align.OFF
        )
        category = small_defect_category(Conveyor(kind, 1, SIZE, defect_rate=0.0), defect, parts, tests)
        found = compare_layouts(context, terminal, category, layout or LAYOUTS, options)
        columns = ("image AUROC", "escapes", "false rejects", "taught in s", "verdict ms")
        shown = table("tiles", "sees", *columns, right=columns)
        for row in found:
            rates = (figure(row.image_auroc, 3), share(row.escape_rate), share(row.false_reject_rate))
            add_row(shown, row.tiles, f"{row.seen[0]}x{row.seen[1]}", *rates, figure(row.taught_s, 0), figure(row.latency_p50_ms, 1))
        terminal.answer(shown)
        made = {"small_defects": found, "kind": kind, "defect_px": defect, "frame_size": SIZE, "image_steps": options.image_steps}
        write_report(json, {**made, "seed": options.seed, "parts": parts, "tests": tests})


DEFECT_KINDS = ("dot", "scratch")
"""A disc of so many pixels across, and a line of three pixels that is twice as long."""

CONTRAST = 60.0
"""Grey values, darker, or brighter on a dark place."""

_SHIFT = 4
"""Binary digits of a fraction of a pixel that OpenCV draws with."""


@dataclass(frozen=True)
class LayoutFigures:
    """What one layout of tiles finds of the same defects, after the same image-steps. ``seen``: (width, height)."""

    tiles: str
    seen: tuple[int, int]
    image_auroc: float
    escape_rate: float
    false_reject_rate: float
    taught_s: float
    latency_p50_ms: float


def small_defect_category(line: Conveyor, defect_px: int, parts: int, tests: int) -> Category:
    """``parts`` good ones to learn from, then ``tests`` good ones and ``tests`` of each of ``DEFECT_KINDS``. Drawn on demand."""
    from inspector.lab.datasets.catalog import Category, PixelTruth, TestPart

    numbers = iter(range(10**6))
    good = [partial(_good, line, next(numbers)) for _ in range(parts)]
    test = [TestPart(f"good {index}", "good", False, partial(_good, line, next(numbers))) for index in range(tests)]
    for kind in DEFECT_KINDS:
        drawn = [partial(spoiled, line, next(numbers), kind, defect_px) for _ in range(tests)]
        test += [TestPart(f"{kind} {index}", kind, True, picture) for index, picture in enumerate(drawn)]
    return Category(f"{line.kind}, defects of {defect_px} pixels", good, test, PixelTruth.NONE)


def spoiled(line: Conveyor, number: int, kind: str, defect_px: int) -> Picture:
    """Part ``number`` with a defect where its surface is free. uint8 RGB (h, w, 3)."""
    picture = _good(line, number)
    rng = np.random.default_rng([line.seed, number, defect_px])
    spots = line.open_spots
    x, y = (float(value) for value in spots[rng.integers(len(spots))])
    ink = np.zeros(picture.shape[:2], np.uint8)
    if kind == "dot":
        cv2.circle(ink, _fine(x, y), round(defect_px * 2**_SHIFT / 2), 255, -1, cv2.LINE_AA, _SHIFT)
    else:
        along = rng.uniform(0, math.pi)
        reach = np.array([math.cos(along), math.sin(along)]) * (defect_px - 1)
        cv2.line(ink, _fine(x - reach[0], y - reach[1]), _fine(x + reach[0], y + reach[1]), 255, 3, cv2.LINE_AA, _SHIFT)
    around = picture[ink > 0].mean()
    change = -CONTRAST if around > CONTRAST + 20 else CONTRAST
    return np.clip(picture + change * (ink / 255.0)[..., None], 0, 255).astype(np.uint8)


def compare_layouts(
    context: CommandContext, terminal: Terminal, category: Category, layouts: Sequence[str], options: TeachOptions
) -> list[LayoutFigures]:
    """Teach and judge with each layout. Raises InspectorError."""
    from inspector.lab.evaluation.measuring import measure, teach_category

    found = []
    for layout in layouts:
        terminal.note(f"{layout}: teaching")
        recipe = teach_category(context, terminal, category, replace(options, tiles=layout))
        figures = measure(context, terminal, category, recipe).figures
        rates = (figures["image_auroc"], figures["escape_rate"], figures["false_reject_rate"])
        found.append(LayoutFigures(layout, recipe.input_size, *rates, recipe.teach_seconds, figures["latency_ms"]["p50"]))
    return found


def _good(line: Conveyor, number: int) -> Picture:
    return line.part(number, good=True).image


def _fine(x: float, y: float) -> tuple[int, int]:
    return round(x * 2**_SHIFT), round(y * 2**_SHIFT)
