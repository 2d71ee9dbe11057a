"""Teaching on one category of a data set, judging its test parts, and the figures. Shared by ``evaluate`` and ``bench teach``."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from typing import Any

from inspector.cli.console import Terminal
from inspector.cli.console_teaching import teach_parts
from inspector.cli.context import CommandContext
from inspector.cli.report import percentiles
from inspector.cli.sources import read_each
from inspector.core.recipe import Recipe
from inspector.core.teaching import ALIGNMENT, TeachOptions
from inspector.core.types import Picture
from inspector.lab.datasets.catalog import Category, PixelTruth
from inspector.lab.evaluation.judging import (
    MAX_FPR,
    PartResult,
    PictureResult,
    areas_of_parts,
    areas_of_pictures,
    figures,
    judge_parts,
    masks_and_maps,
    undefined,
)
from inspector.lab.metrics.binned_roc import BinnedRoc
from inspector.lab.metrics.curves import ALL, Curve, CurvesByKind, image_roc_curve, pixel_roc_curve, pro_curve
from inspector.runtime.inspection.pipeline import Pipeline


@dataclass(frozen=True, eq=False)
class CategoryResult:
    """``figures``: as JSON has them; ``parts``: judged; ``pixels``: their pixels, where they were streamed."""

    figures: dict[str, Any]
    parts: Sequence[PartResult]
    curves: CurvesByKind = field(default_factory=dict)
    pixels: BinnedRoc | None = None


def teach_category(context: CommandContext, terminal: Terminal, category: Category, options: TeachOptions) -> Recipe:
    """Learn from the good parts of a category, once all masks are known to show a defect. The recipe is not stored.

    Raises InspectorError.
    """
    _check_masks(terminal, category)
    named = replace(options, picture_names=category.good_names)
    return teach_parts(context, terminal, category.name, good_pictures(terminal, category), named)


def good_pictures(terminal: Terminal, category: Category) -> Sequence[Picture]:
    """All of them. Raises CameraError, StorageError, and TeachingError if they do not fit in memory."""
    pictures = read_each(category.good, terminal)
    return _distinct(pictures) if category.distinct else pictures


def _check_masks(terminal: Terminal, category: Category) -> None:
    """Raises StorageError that names the first mask that cannot be used. Masks that do not fit in memory are not looked at."""
    if category.pixels is not PixelTruth.KEPT:
        return
    with terminal.counting("reading masks", len(category.test)) as step:
        for number, part in enumerate(category.test, 1):
            if part.mask is not None:
                part.mask()
            step(number)


def measure(context: CommandContext, terminal: Terminal, category: Category, recipe: Recipe, *, curves: bool = False) -> CategoryResult:
    """Judge all test parts of a category by a recipe. ``curves``: with the curves to draw. Raises InspectorError."""
    with _pipeline(context, recipe) as pipeline, terminal.counting(f"inspecting {category.name}", len(category.test)) as step:
        judged = judge_parts(pipeline, category.test, step)
        runtime = pipeline.detector.runtime
        if category.pixels is PixelTruth.KEPT:
            return _of_pictures(category, recipe, runtime, list(judged), curves)
        return _of_stream(category, recipe, runtime, judged, curves)


def _of_pictures(category: Category, recipe: Recipe, runtime: str, judged: Sequence[PictureResult], curves: bool) -> CategoryResult:
    parts = [one.part for one in judged]
    found = figures(parts, partial(areas_of_pictures, judged))
    extra = {"pixel_figures_at": _size(judged[0]), "aupro_max_fpr": MAX_FPR}
    made = _report(category, recipe, runtime, parts, found, extra)
    return CategoryResult(made, parts, _picture_curves(judged) if curves else {})


def _of_stream(category: Category, recipe: Recipe, runtime: str, judged: Iterator[PictureResult], curves: bool) -> CategoryResult:
    """Holds no more than one map at a time."""
    parts: list[PartResult] = []
    pixels = BinnedRoc() if category.pixels is PixelTruth.STREAMED else None
    extra: dict[str, Any] = {}
    for one in judged:
        parts.append(one.part)
        if pixels is not None and one.part.scored:
            pixels.add(one.mask, one.values)
            extra = {"pixel_figures_at": _size(one)}
    found = figures(parts, partial(areas_of_parts, parts))
    if pixels is not None:
        found["pixel_auroc"] = pixels.auroc
        found["undefined"] |= undefined({"pixel_auroc": pixels.auroc}, parts)
        extra["pixel_auroc_error"] = pixels.error
    made = _report(category, recipe, runtime, parts, found, extra)
    drawn = stream_curves(parts, pixels) if curves else {}
    return CategoryResult(made, parts, drawn, pixels)


def _report(
    category: Category, recipe: Recipe, runtime: str, parts: Sequence[PartResult], found: Mapping[str, Any], extra: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        **{key: found[key] for key in ("image_auroc", "pixel_auroc", "aupro") if key in found},
        "teach_seconds": recipe.teach_seconds,
        **{key: found[key] for key in ("false_reject_rate", "escape_rate")},
        "latency_ms": percentiles(part.latency_ms for part in parts),
        "runtime": runtime,
        "teacher": recipe.teacher.name,
        "seed": recipe.seed,
        **{key: found[key] for key in ("per_kind", "confusion", "review", "undefined", "unscored", "not_found", "masks_lost")},
        "category": category.name,
        "train_parts": len(category.good),
        "test_parts": len(category.test),
        "image_steps": recipe.image_steps,
        "teacher_sha256": recipe.teacher.sha256,
        "fusion": recipe.fusion,
        "smoothing_px": recipe.smoothing_px,
        "input_size": recipe.input_size,
        "alignment": recipe.notes.get(ALIGNMENT),
        **extra,
        "limit": asdict(recipe.limit),
    }


def _picture_curves(judged: Sequence[PictureResult]) -> CurvesByKind:
    """Of all parts, and of each kind of defect against the same good parts."""
    good = [one for one in judged if not one.part.defective]
    kinds = list(dict.fromkeys(one.part.kind for one in judged if one.part.defective))
    groups = {ALL: list(judged)}
    if len(kinds) > 1:
        groups.update({kind: [*good, *(one for one in judged if one.part.kind == kind)] for kind in kinds})
    drawn: dict[str, dict[str, Curve]] = {"image_roc": {}, "pixel_roc": {}, "pro": {}}
    for kind, own in groups.items():
        masks, maps = masks_and_maps(own)
        drawn["image_roc"][kind] = _image_curve([one.part for one in own])
        drawn["pixel_roc"][kind] = pixel_roc_curve(masks, maps)
        drawn["pro"][kind] = pro_curve(masks, maps, MAX_FPR)
    return drawn


def stream_curves(parts: Sequence[PartResult], pixels: BinnedRoc | None) -> CurvesByKind:
    """Of all parts, and where their pixels were counted of those."""
    drawn = {"image_roc": {ALL: _image_curve(parts)}}
    return drawn if pixels is None else {**drawn, "pixel_roc": {ALL: pixels.curve()}}


def _image_curve(parts: Sequence[PartResult]) -> Curve:
    scored = [part for part in parts if part.scored]
    return image_roc_curve([part.defective for part in scored], [part.score for part in scored])


def _size(one: PictureResult) -> list[int]:
    """Width and height of the map."""
    return [one.values.shape[1], one.values.shape[0]]


def _distinct(pictures: Sequence[Picture]) -> list[Picture]:
    """Without those that repeat one before, of which nothing is learned."""
    found: dict[bytes, Picture] = {}
    for picture in pictures:
        found.setdefault(hashlib.sha256(picture.tobytes()).digest(), picture)
    return list(found.values())


@contextmanager
def _pipeline(context: CommandContext, recipe: Recipe) -> Iterator[Pipeline]:
    pipeline = context.pipeline(recipe)
    try:
        yield pipeline
    finally:
        pipeline.close()
