"""The figures against their definitions written out slowly."""

from __future__ import annotations

import math
from itertools import pairwise

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from inspector.core.types import Verdict
from inspector.lab.metrics import areas
from inspector.lab.metrics.areas import aupro, image_auroc, pixel_auroc
from inspector.lab.metrics.rates import Confusion, confusion, escape_rate, false_reject_rate

Masks = list[NDArray[np.bool_]]
Maps = list[NDArray[np.float32]]


@st.composite
def scored(draw: st.DrawFn) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Parts of both kinds, with many equal scores among them."""
    scores = draw(st.lists(st.integers(-4, 4) | st.floats(-1e3, 1e3), min_size=2, max_size=30))
    labels = [True, False, *draw(st.lists(st.booleans(), min_size=len(scores) - 2, max_size=len(scores) - 2))]
    return np.array(labels), np.array(scores, np.float64)


@st.composite
def mapped(draw: st.DrawFn) -> tuple[Masks, Maps]:
    """One to three small maps, one of them at least with a defect and some good pixels; values of few levels or of many."""
    shape = st.tuples(st.integers(2, 6), st.integers(2, 6))
    masks, maps = [], []
    value = draw(st.sampled_from([st.integers(0, 3), st.floats(-10, 10, width=32)]))
    for number in range(draw(st.integers(1, 3))):
        mask = draw(hnp.arrays(bool, shape))
        if number == 0:
            mask[0, 0], mask[-1, -1] = True, False
        masks.append(mask)
        maps.append(draw(hnp.arrays(np.float32, mask.shape, elements=value)))
    return masks, maps


def slow_auroc(labels: NDArray[np.bool_], scores: NDArray[np.floating]) -> float:
    """Share of the pairs of a defective and a good value that are in order, ties half: Mann and Whitney, independent of any library."""
    good, defective = scores[~labels], scores[labels]
    return float(np.mean([(good < one).mean() + (good == one).mean() / 2 for one in defective]))


def slow_aupro(masks: Masks, maps: Maps, max_fpr: float) -> float:
    """Step by step: the curve's point for each threshold there is, then the trapezoids under it up to ``max_fpr``."""
    regions = []
    for mask, values in zip(masks, maps, strict=True):
        count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
        regions += [values[labels == number] for number in range(1, count)]
    good = np.concatenate([values[~mask] for mask, values in zip(masks, maps, strict=True)])
    thresholds = sorted({float(value) for values in maps for value in values.ravel()}, reverse=True)
    overlaps = [float(np.mean([np.mean(region >= threshold) for region in regions])) for threshold in thresholds]
    rates = [float(np.mean(good >= threshold)) for threshold in thresholds]
    area = 0.0
    for (left, low), (right, high) in pairwise([(0.0, 0.0), *zip(rates, overlaps, strict=True)]):
        if left >= max_fpr or left == right:
            continue
        end = min(right, max_fpr)
        at_end = low + (high - low) * (end - left) / (right - left)
        area += (end - left) * (low + at_end) / 2
    return area / max_fpr


@given(scored())
@settings(deadline=None)
def test_image_auroc_is_what_its_definition_says(parts: tuple[NDArray[np.bool_], NDArray[np.float64]]) -> None:
    labels, scores = parts
    assert image_auroc(labels, scores) == pytest.approx(slow_auroc(labels, scores), abs=1e-12)


@given(mapped())
@settings(deadline=None)
def test_pixel_auroc_is_what_its_definition_says(pictures: tuple[Masks, Maps]) -> None:
    masks, maps = pictures
    labels = np.concatenate([mask.ravel() for mask in masks])
    scores = np.concatenate([values.ravel() for values in maps])
    assert pixel_auroc(masks, maps) == pytest.approx(slow_auroc(labels, scores), abs=1e-12)


@pytest.mark.slow
@given(mapped(), st.sampled_from([0.3, 0.05, 0.5, 1.0]) | st.floats(0.01, 1))
@settings(max_examples=150, deadline=None)
def test_aupro_is_what_its_definition_says(pictures: tuple[Masks, Maps], max_fpr: float) -> None:
    assert aupro(*pictures, max_fpr) == pytest.approx(slow_aupro(*pictures, max_fpr), abs=1e-9)


def test_more_values_than_are_looked_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(3)
    masks = [rng.random((12, 15)) > 0.7 for _ in range(3)]
    maps = [(rng.normal(size=(12, 15)) + mask).astype(np.float32) for mask in masks]
    whole = (pixel_auroc(masks, maps), aupro(masks, maps))
    monkeypatch.setattr(areas, "_CHUNK", 7)
    assert (pixel_auroc(masks, maps), aupro(masks, maps)) == pytest.approx(whole, abs=1e-12)
    assert whole[1] == pytest.approx(slow_aupro(masks, maps, 0.3), abs=1e-9)


def test_a_small_region_counts_as_much_as_a_large_one() -> None:
    mask = np.zeros((10, 10), bool)
    mask[0, 0] = mask[3:8, 3:8] = True
    found_large = np.where(mask, np.float32(1), np.float32(0))
    found_large[0, 0] = -1
    assert aupro([mask], [found_large]) == pytest.approx(0.5)
    touching = mask.copy()
    touching[1, 1] = touching[2, 2] = True  # over its corners the small one is part of the large one
    # 25 of its 28 pixels lie above every good one; the others lie level with them, so the overlap grows in one step to 1.
    found = np.where(mask & (found_large > 0), np.float32(1), np.float32(0))
    assert aupro([touching], [found]) == pytest.approx((25 + 0.15 * 3) / 28)


def test_the_best_and_the_worst() -> None:
    mask = np.zeros((6, 6), bool)
    mask[2:4, 2:4] = True
    right = mask.astype(np.float32)
    assert (image_auroc([0, 1], [1.0, 2.0]), pixel_auroc([mask], [right]), aupro([mask], [right])) == (1, 1, 1)
    assert (image_auroc([1, 0], [1.0, 2.0]), pixel_auroc([mask], [-right]), aupro([mask], [-right])) == (0, 0, 0)
    flat = np.zeros((6, 6), np.float32)
    assert (image_auroc([0, 1], [1.0, 1.0]), pixel_auroc([mask], [flat])) == (0.5, 0.5)
    assert aupro([mask], [flat]) == pytest.approx(0.15)


def test_what_is_not_defined_is_nan() -> None:
    flat, none, every = np.zeros((2, 2), np.float32), np.zeros((2, 2), bool), np.ones((2, 2), bool)
    for mask in (none, every):
        assert math.isnan(pixel_auroc([mask], [flat]))
        assert math.isnan(aupro([mask], [flat]))
    assert math.isnan(image_auroc([1, 1], [1.0, 2.0]))
    assert math.isnan(image_auroc([], []))
    assert math.isnan(pixel_auroc([], []))
    assert math.isnan(false_reject_rate([True], [Verdict.PASS]))
    assert math.isnan(escape_rate([False], [Verdict.PASS]))


def test_what_does_not_fit_is_named() -> None:
    mask, values = np.ones((2, 2), bool), np.zeros((2, 2), np.float32)
    with pytest.raises(ValueError, match="1 labels but 2 scores"):
        image_auroc([1], [1.0, 2.0])
    with pytest.raises(ValueError, match="score 1 is not finite"):
        image_auroc([1, 0], [1.0, math.nan])
    for figure in (pixel_auroc, aupro):
        with pytest.raises(ValueError, match="2 masks but 1 maps"):
            figure([mask, mask], [values])
        with pytest.raises(ValueError, match=r"map 1 has shape \(2, 3\)"):
            figure([mask, mask], [values, np.zeros((2, 3), np.float32)])
        with pytest.raises(ValueError, match="map 0 holds 1 values that are not finite"):
            figure([mask], [np.array([[0, np.inf], [0, 0]], np.float32)])
    for max_fpr in (0.0, 1.5, math.nan):
        with pytest.raises(ValueError, match="max_fpr"):
            aupro([mask], [values], max_fpr)
    with pytest.raises(ValueError, match="1 parts but 0 verdicts"):
        confusion([True], [])
    with pytest.raises(ValueError, match="PERHAPS"):
        confusion([True], ["PERHAPS"])


def test_invalid_is_a_false_reject_but_no_escape() -> None:
    defective = [False] * 6 + [True] * 5
    verdicts = ["PASS", "PASS", "PASS", Verdict.FAIL, True, "INVALID", "PASS", False, "FAIL", "INVALID", "INVALID"]
    assert confusion(defective, verdicts) == Confusion(3, 2, 1, 2, 1, 2)
    assert false_reject_rate(defective, verdicts) == 3 / 6
    assert escape_rate(defective, verdicts) == 2 / 5


def test_maps_are_left_as_they_are() -> None:
    mask = np.array([[True, False], [False, False]])
    values = np.array([[1, 3], [2, 0]], np.float32)
    scores = np.array([3.0, 1.0, 2.0])
    values.flags.writeable = scores.flags.writeable = False
    pixel_auroc([mask], [values])
    aupro([mask], [values])
    image_auroc([0, 1, 0], scores)
    assert scores.tolist() == [3.0, 1.0, 2.0]
