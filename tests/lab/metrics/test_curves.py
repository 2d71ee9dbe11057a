"""The curves have the areas that the figures say; streamed pixels give the same as kept ones."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.lab.metrics.areas import aupro, image_auroc, pixel_auroc
from inspector.lab.metrics.binned_roc import BinnedRoc
from inspector.lab.metrics.curves import image_roc_curve, pixel_roc_curve, pro_curve

Pictures = tuple[list[NDArray[np.bool_]], list[NDArray[np.float32]]]


def drawn(seed: int, digits: int | None, count: int = 5) -> Pictures:
    """Masks with small regions, maps that are higher there; ``digits`` make many values equal."""
    rng = np.random.default_rng(seed)
    masks = [rng.random((40, 50)) > 0.95 for _ in range(count)]
    maps = [(rng.normal(size=mask.shape) + 2 * mask - 1).astype(np.float32) for mask in masks]
    return masks, maps if digits is None else [np.round(values, digits) for values in maps]


@pytest.mark.parametrize("digits", [None, 1, 0])
@pytest.mark.parametrize("most", [10**6, 60])
def test_the_area_under_the_curve_is_the_figure(digits: int | None, most: int) -> None:
    masks, maps = drawn(1, digits)
    exact = 1e-9 if most > 1000 else 2e-3
    pixels = pixel_roc_curve(masks, maps, most)
    assert pixels.area == pytest.approx(pixel_auroc(masks, maps), abs=exact)
    for limit in (0.3, 0.05, 1.0):
        overlap = pro_curve(masks, maps, limit, most)
        assert overlap.area == pytest.approx(aupro(masks, maps, limit), abs=exact)
        assert overlap.x[-1] == limit
    assert len(pixels.x) <= 2 * most + 2
    for curve in (pixels, overlap):
        assert (np.diff(curve.x) >= 0).all()
        assert (np.diff(curve.y) >= -1e-12).all()
        assert (curve.x[0], curve.y[0]) == (0.0, 0.0)


@pytest.mark.parametrize("scores", [[1, 2, 2, 3, 0], [5, 5, 5, 5, 5], [4, 3, 2, 1, 9], [1, 2, 3, 4, 5]])
def test_the_curve_of_parts(scores: list[float]) -> None:
    labels = [False, False, True, True, False]
    curve = image_roc_curve(labels, scores)
    assert curve.area == pytest.approx(image_auroc(labels, scores))
    assert (curve.x[-1], curve.y[-1]) == (1.0, 1.0)


def test_one_class_alone_has_no_curve() -> None:
    masks = [np.zeros((4, 4), np.bool_)]
    maps = [np.zeros((4, 4), np.float32)]
    for curve in (image_roc_curve([True], [1.0]), pixel_roc_curve(masks, maps), pro_curve(masks, maps)):
        assert curve.x.size == 0
        assert math.isnan(curve.area)
    assert math.isnan(BinnedRoc().auroc)
    assert math.isnan(BinnedRoc().error)
    assert BinnedRoc().curve().x.size == 0


@pytest.mark.parametrize("digits", [None, 1])
def test_streamed_pixels_have_the_same_area(digits: int | None) -> None:
    masks, maps = drawn(2, digits, count=8)
    first, second = BinnedRoc(), BinnedRoc()
    for index, (mask, values) in enumerate(zip(masks, maps, strict=True)):
        (first if index < 3 else second).add(mask, values)
    first.merge(second)
    exact = pixel_auroc(masks, maps)
    assert first.auroc == pytest.approx(exact, abs=1e-3)
    assert abs(first.auroc - exact) <= first.error
    assert first.curve().area == pytest.approx(first.auroc, abs=2e-3)


def test_bins_rise_with_the_value_whatever_its_sign_and_size() -> None:
    rising = np.array([-3e30, -7.5, -7.4, -1e-20, -0.0, 1e-20, 0.25, 0.26, 7e8], np.float32)
    for lower, higher in pairwise(rising):
        pixels = BinnedRoc()
        pixels.add(np.array([[False, True]]), np.array([[lower, higher]], np.float32))
        assert pixels.auroc == 1.0
    zeros = BinnedRoc()
    zeros.add(np.array([[False, True]]), np.array([[-0.0, 0.0]], np.float32))
    assert zeros.auroc == 0.5


def test_a_map_that_does_not_fit_its_mask_is_refused() -> None:
    with pytest.raises(ValueError, match=r"\(4, 4\), its mask \(4, 5\)"):
        BinnedRoc().add(np.zeros((4, 5), np.bool_), np.zeros((4, 4), np.float32))
