"""Judging parts of known truth, and the figures of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from time import monotonic, time
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import PartNotFound, StorageError
from inspector.core.recipe import Recipe
from inspector.core.types import AnomalyMap, Band, Frame, Map, Picture, Rect, Verdict
from inspector.lab.datasets.catalog import TestPart
from inspector.lab.metrics.areas import aupro, image_auroc, pixel_auroc
from inspector.lab.metrics.rates import confusion, escape_rate, false_reject_rate
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.vision.framing.framing import on_frame
from inspector.vision.framing.preprocessing import choose_input_size, map_to_frame
from inspector.vision.networks.equations import FLOOR

MAX_FPR = 0.3
"""AUPRO is taken up to this false positive rate."""

_WARM_UP = 3


@dataclass(frozen=True)
class PartResult:
    """One test part. ``scored``: score and map are numbers, so that they can be ranked. ``latency_ms``: from picture to verdict.

    ``found``: False where the recipe looks for the part and did not find it. Such a part has no score; it is INVALID.
    ``mask_lost``: its mask is known, and at the map's size nothing is left of it.
    """

    kind: str
    defective: bool
    verdict: Verdict
    band: Band | None
    score: float
    scored: bool
    latency_ms: float
    found: bool = True
    mask_lost: bool = False


@dataclass(frozen=True, eq=False)
class PictureResult:
    """One test part with its map. ``values`` and ``mask``: (h, w) at the map's size.

    Where the recipe aligns parts, both are on the grid of a recipe that does not: what is measured is the frame, not the crop.
    """

    part: PartResult
    values: Map
    mask: NDArray[np.bool_]


Areas = Callable[[Sequence[int]], dict[str, float]]
"""From the indices of some parts to the areas under their curves."""


def judge_parts(pipeline: Pipeline, test: Sequence[TestPart], on_step: Callable[[int], None]) -> Iterator[PictureResult]:
    """Inspect every test part, one after the other. Raises CameraError or StorageError for a picture or mask that cannot be read."""
    for index, part in enumerate(test):
        image = part.picture()
        if not index:
            for _ in range(_WARM_UP):
                pipeline.inspect(_frame(image, 0))
        yield _judge(pipeline, part, image, index)
        on_step(index + 1)


def figures(parts: Sequence[PartResult], areas: Areas) -> dict[str, Any]:
    """All figures of a data set, and those of each kind of defect against the same good parts."""
    truth, verdicts = [part.defective for part in parts], [part.verdict for part in parts]
    good = [index for index, part in enumerate(parts) if not part.defective]
    per_kind: dict[str, Any] = {}
    for kind in dict.fromkeys(part.kind for part in parts):
        per_kind[kind] = _kind_figures(parts, [index for index, part in enumerate(parts) if part.kind == kind], good, areas)
    rated = {
        **areas(range(len(parts))),
        "false_reject_rate": false_reject_rate(truth, verdicts),
        "escape_rate": escape_rate(truth, verdicts),
    }
    return {
        **rated,
        "undefined": undefined(rated, parts),
        "confusion": asdict(confusion(truth, verdicts)),
        "review": {
            kind: sum(part.band is Band.REVIEW and part.defective is defective for part in parts)
            for kind, defective in (("good", False), ("defective", True))
        },
        "unscored": sum(not part.scored for part in parts),
        "not_found": sum(not part.found for part in parts),
        "masks_lost": sum(part.mask_lost for part in parts),
        "per_kind": per_kind,
    }


def undefined(rated: Mapping[str, float], parts: Sequence[PartResult]) -> dict[str, str]:
    """The areas and rates of ``rated`` that are no number, and why, in words."""
    return {key: _why_undefined(key, parts) for key, value in rated.items() if math.isnan(value)}


def _why_undefined(key: str, parts: Sequence[PartResult]) -> str:
    wanted = {"false_reject_rate": (False,), "escape_rate": (True,)}.get(key, (False, True))
    for defective in wanted:
        word = "defective" if defective else "good"
        own = [part for part in parts if part.defective is defective]
        if not own:
            return f"none of the {len(parts)} test parts is {word}"
        if not any(part.scored for part in own):
            return f"none of the {len(own)} {word} parts has a finite score"
    if all(part.mask_lost for part in parts if part.defective and part.scored):
        return "nothing is left of any mask at the size of the map"
    return "the masks leave no good pixel"


def areas_of_parts(parts: Sequence[PartResult], indices: Sequence[int]) -> dict[str, float]:
    """Image AUROC."""
    scored = [parts[index] for index in indices if parts[index].scored]
    return {"image_auroc": image_auroc([part.defective for part in scored], [part.score for part in scored])}


def areas_of_pictures(judged: Sequence[PictureResult], indices: Sequence[int]) -> dict[str, float]:
    """Image and pixel AUROC, and AUPRO."""
    masks, maps = masks_and_maps([judged[index] for index in indices])
    return {
        **areas_of_parts([one.part for one in judged], indices),
        "pixel_auroc": pixel_auroc(masks, maps),
        "aupro": aupro(masks, maps, MAX_FPR),
    }


def masks_and_maps(judged: Sequence[PictureResult]) -> tuple[list[NDArray[np.bool_]], list[Map]]:
    """Truth and map of those that can be ranked."""
    scored = [one for one in judged if one.part.scored]
    return [one.mask for one in scored], [one.values for one in scored]


def mask_on_map(mask: NDArray[np.bool_], region: Rect | None, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The truth at the map's size: ``region`` cut out, then the nearest pixel taken, as is customary in this benchmark.

    ``shape``: (height, width) of the map.
    """
    if region is not None:
        mask = mask[region.y : region.y + region.height, region.x : region.x + region.width]
    scaled = cv2.resize(mask.astype(np.uint8), (shape[1], shape[0]), interpolation=cv2.INTER_NEAREST)
    return np.asarray(scaled, dtype=np.bool_)


def _judge(pipeline: Pipeline, part: TestPart, image: Picture, index: int) -> PictureResult:
    recipe = pipeline.recipe
    inspection = pipeline.inspect(_frame(image, index))
    found = True
    if inspection.map is not None:
        score, anomaly = inspection.score, inspection.map
    else:
        # Refused before the network saw it. The areas are about the network: there it takes part like any other.
        try:
            score, anomaly = pipeline.looked_at(image)
        except PartNotFound:
            score, anomaly, found = math.nan, AnomalyMap(np.zeros((1, 1), np.float32), np.eye(3)), False
    values = anomaly.values if recipe.fixture is None else on_plain_grid(anomaly, recipe)
    mask = truth_on_map(part, image, recipe, (values.shape[0], values.shape[1]))
    scored = math.isfinite(score) and bool(np.isfinite(values).all())
    lost = part.defective and part.mask is not None and not mask.any()
    judged = PartResult(part.kind, part.defective, inspection.verdict, inspection.band, score, scored, inspection.latency_ms, found, lost)
    return PictureResult(judged, values, mask)


def on_plain_grid(anomaly: AnomalyMap, recipe: Recipe) -> Map:
    """The map as a recipe that does not align would have it; lowest where nothing was judged."""
    whole = recipe.frame_size if recipe.region is None else (recipe.region.width, recipe.region.height)
    width, height = recipe.input_size
    size = choose_input_size(*whole) if recipe.tiles.count == 1 else choose_input_size(*whole, width * height)
    return on_frame(anomaly.values, anomaly.to_frame, map_to_frame(recipe.frame_size, recipe.region, size), size, math.log10(FLOOR))


def truth_on_map(part: TestPart, image: Picture, recipe: Recipe, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """What of a map of ``shape`` (height, width) is defective; nothing where nobody knows. Raises StorageError: of another size."""
    return mask_on_map(_whole_mask(part, image), recipe.region, shape)


def _whole_mask(part: TestPart, image: Picture) -> NDArray[np.bool_]:
    if part.mask is None:
        return np.zeros(image.shape[:2], np.bool_)
    mask = part.mask()
    if mask.shape != image.shape[:2]:
        sizes = f"{mask.shape[1]}x{mask.shape[0]} pixels, its picture {image.shape[1]}x{image.shape[0]}"
        raise StorageError(f"the mask is {sizes}", where=part.name, remedy="Scale pictures and masks alike")
    return mask


def _frame(image: Picture, index: int) -> Frame:
    return Frame(image, index, monotonic(), time(), index, 1)


def _kind_figures(parts: Sequence[PartResult], own: Sequence[int], good: Sequence[int], areas: Areas) -> dict[str, Any]:
    """``own`` and ``good``: indices of the parts of one kind, and of the good ones."""
    verdicts = [parts[index].verdict for index in own]
    scores = [parts[index].score for index in own if parts[index].scored]
    made: dict[str, Any] = {
        "parts": len(own),
        **{verdict.value.lower(): verdicts.count(verdict) for verdict in Verdict},
        "median_score": float(np.median(scores)) if scores else math.nan,
    }
    if not parts[own[0]].defective:
        return {**made, "false_reject_rate": false_reject_rate([False] * len(own), verdicts)}
    rated = areas([*good, *own])
    compared = [parts[index] for index in (*good, *own)]
    return {**made, **rated, "escape_rate": escape_rate([True] * len(own), verdicts), "undefined": undefined(rated, compared)}
