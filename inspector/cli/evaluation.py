"""Judging a data set of known truth, and the figures of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from time import monotonic, time
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.camera.picture_file import read_picture
from inspector.core.types import Frame, Map, Picture, Rect, Verdict
from inspector.runtime.pipeline import Pipeline
from inspector.storage.mvtec import GOOD, TestPicture, read_mask
from inspector.vision.metrics import aupro, confusion, escape_rate, false_reject_rate, image_auroc, pixel_auroc
from inspector.vision.preprocessing import prepare

MAX_FPR = 0.3
"""AUPRO is taken up to this false positive rate."""

_WARM_UP = 3


@dataclass(frozen=True, eq=False)
class JudgedPicture:
    """One test part. ``values`` and ``mask``: (h, w) at the map's size. ``latency_ms``: from the picture in memory to the verdict."""

    kind: str
    defective: bool
    verdict: Verdict
    score: float
    values: Map
    mask: NDArray[np.bool_]
    latency_ms: float

    @property
    def scored(self) -> bool:
        """Whether score and map are numbers, so that they can be ranked."""
        return math.isfinite(self.score) and bool(np.isfinite(self.values).all())


def judge_pictures(pipeline: Pipeline, test: Sequence[TestPicture], on_step: Callable[[int], None]) -> list[JudgedPicture]:
    """Inspect every test part. Raises CameraError or StorageError for a picture or mask that cannot be read."""
    judged: list[JudgedPicture] = []
    for part in test:
        image = read_picture(part.path)
        if not judged:
            for _ in range(_WARM_UP):
                pipeline.inspect(_frame(image, 0))
        judged.append(_judge(pipeline, part, image, len(judged)))
        on_step(len(judged))
    return judged


def figures(judged: Sequence[JudgedPicture]) -> dict[str, Any]:
    """All figures of a data set, and those of each kind of defect against the same good parts."""
    truth, verdicts = [part.defective for part in judged], [part.verdict for part in judged]
    good = [part for part in judged if not part.defective]
    per_kind: dict[str, Any] = {}
    for kind in dict.fromkeys(part.kind for part in judged):
        own = [part for part in judged if part.kind == kind]
        per_kind[kind] = _kind_figures(own, good)
    return {
        **_areas(judged),
        "false_reject_rate": false_reject_rate(truth, verdicts),
        "escape_rate": escape_rate(truth, verdicts),
        "confusion": asdict(confusion(truth, verdicts)),
        "unscored": sum(not part.scored for part in judged),
        "per_kind": per_kind,
    }


def mask_on_map(mask: NDArray[np.bool_], region: Rect | None, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The truth at the map's size: ``region`` cut out, then the nearest pixel taken, as is customary in this benchmark.

    ``shape``: (height, width) of the map.
    """
    if region is not None:
        mask = mask[region.y : region.y + region.height, region.x : region.x + region.width]
    scaled = cv2.resize(mask.astype(np.uint8), (shape[1], shape[0]), interpolation=cv2.INTER_NEAREST)
    return np.asarray(scaled, dtype=np.bool_)


def _judge(pipeline: Pipeline, part: TestPicture, image: Picture, index: int) -> JudgedPicture:
    recipe = pipeline.recipe
    inspection = pipeline.inspect(_frame(image, index))
    if inspection.map is not None:
        score, values = inspection.score, inspection.map.values
    else:
        # Refused before the network saw it. The areas are about the network: there it takes part like any other.
        detection = pipeline.detector.detect(prepare(image, recipe.region, recipe.input_size))
        score, values = detection.score, detection.values
    shape = (values.shape[0], values.shape[1])
    whole = np.zeros(image.shape[:2], np.bool_) if part.mask is None else read_mask(part.mask)
    mask = mask_on_map(whole, recipe.region, shape)
    return JudgedPicture(part.kind, part.defective, inspection.verdict, score, values, mask, inspection.latency_ms)


def _frame(image: Picture, index: int) -> Frame:
    return Frame(image, index, monotonic(), time(), index, 1)


def _kind_figures(own: Sequence[JudgedPicture], good: Sequence[JudgedPicture]) -> dict[str, Any]:
    verdicts = [part.verdict for part in own]
    scores = [part.score for part in own if part.scored]
    made: dict[str, Any] = {
        "parts": len(own),
        **{verdict.value.lower(): verdicts.count(verdict) for verdict in Verdict},
        "median_score": float(np.median(scores)) if scores else math.nan,
    }
    if own[0].kind == GOOD:
        return {**made, "false_reject_rate": false_reject_rate([False] * len(own), verdicts)}
    return {**made, **_areas([*good, *own]), "escape_rate": escape_rate([True] * len(own), verdicts)}


def _areas(judged: Sequence[JudgedPicture]) -> dict[str, float]:
    scored = [part for part in judged if part.scored]
    masks, maps = [part.mask for part in scored], [part.values for part in scored]
    return {
        "image_auroc": image_auroc([part.defective for part in scored], [part.score for part in scored]),
        "pixel_auroc": pixel_auroc(masks, maps),
        "aupro": aupro(masks, maps, MAX_FPR),
    }
