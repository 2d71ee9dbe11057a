"""Parts of the simulated line with a defect of a few pixels: what a picture that is scaled down cannot show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import cv2
import numpy as np

from inspector.camera.simulated.conveyor import Conveyor
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.lab.datasets.catalog import Category, PixelTruth, TestPart
from inspector.lab.evaluation.measuring import measure, teach_category

KINDS = ("dot", "scratch")
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


def small_defects(line: Conveyor, defect_px: int, parts: int, tests: int) -> Category:
    """``parts`` good ones to learn from, then ``tests`` good ones and ``tests`` of each of ``KINDS``. Drawn when they are asked for."""
    numbers = iter(range(10**6))
    good = [partial(_good, line, next(numbers)) for _ in range(parts)]
    test = [TestPart(f"good {index}", "good", False, partial(_good, line, next(numbers))) for index in range(tests)]
    for kind in KINDS:
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
