"""Planted defects are where, as large and as distinct as they say, and the same again from the same seed."""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.types import Map, Picture
from inspector.vision.teaching.planted import LEAST_CONTRAST, a_plan, part_area, plant, plant_all, rim_of, scores_of
from inspector.vision.teaching.planted.judging import EACH, FEWEST_EACH, PlantingBudget, PlantingTrial
from inspector.vision.teaching.planted.part_area import area_of_all
from inspector.vision.teaching.planted.plan import FAR_PX, LARGEST_SHARE, SMALLEST_PX

PAINTED = (DefectKind.SPOT, DefectKind.SCRATCH, DefectKind.DISCOLOURATION)


@pytest.fixture(scope="module")
def disc() -> Picture:
    """A disc of radius 80 with rings and grain, on an even background."""
    rng = np.random.default_rng(1)
    y, x = np.indices((224, 256), dtype=np.float32)
    far = np.hypot(x - 128, y - 112)
    shade = np.where(far < 80, 110 + 40 * np.sin(far / 4) + rng.normal(0, 6, far.shape), 220 + rng.normal(0, 1, far.shape))
    tinted = np.stack([shade, shade * 0.95, shade * 0.85], axis=2)
    return np.clip(np.rint(tinted), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def texture() -> Picture:
    """A woven surface that fills the picture."""
    rng = np.random.default_rng(2)
    y, x = np.indices((256, 256), dtype=np.float32)
    shade = 120 + 30 * np.sin(x / 3) * np.sin(y / 3) + rng.normal(0, 8, x.shape)
    return np.repeat(np.clip(np.rint(shade), 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def test_the_part_is_told_from_an_even_background_and_a_texture_is_all_of_the_picture(disc: Picture, texture: Picture) -> None:
    area = part_area(disc)
    y, x = np.indices(area.shape)
    assert (area == (np.hypot(x - 128, y - 112) < 80)).mean() > 0.98
    assert part_area(texture).all()
    judged = x < 128
    assert not part_area(disc, judged)[:, 128:].any()
    assert np.array_equal(part_area(disc, x < 20), x < 20), "an area without any of the part counts as it stands"


def test_what_few_aligned_parts_show_around_the_others_is_a_shadow(disc: Picture, texture: Picture) -> None:
    far = np.hypot(*(axis - middle for axis, middle in zip(np.indices(disc.shape[:2]), (112, 128), strict=True)))
    shadowed = np.where(((far >= 78) & (far < 96))[..., None], np.uint8(150), disc)
    pictures = [disc, disc, shadowed, disc, disc]
    each, most = area_of_all(pictures), area_of_all(pictures, aligned=True)
    assert each is not None and (each == (far < 96)).mean() > 0.98
    assert most is not None and (most == (far < 80)).mean() > 0.98
    assert area_of_all([texture] * 3, aligned=True) is None


def test_the_rim_is_a_narrow_band_along_the_edge(disc: Picture, texture: Picture) -> None:
    area = part_area(disc)
    rim = rim_of(area)
    inside = cv2.erode(area.astype(np.uint8), np.ones((31, 31), np.uint8)).astype(bool)
    assert rim.any() and not (rim & ~area).any() and not (rim & inside).any()
    full = rim_of(part_area(texture))
    assert full[0].all() and full[:, -1].all() and not full[128, 128]


@pytest.mark.parametrize("kind", DefectKind)
@pytest.mark.parametrize("size", [4.0, 12.0, 40.0])
def test_a_defect_changes_its_mask_alone_and_on_the_part_alone(disc: Picture, kind: DefectKind, size: float) -> None:
    area = part_area(disc)
    planted = plant(disc, kind, size, math.inf if kind not in PAINTED else 30.0, np.random.default_rng(3), area)
    differs = (planted.picture != disc).any(axis=2)
    assert np.array_equal(differs, planted.mask) and planted.mask.any() and not (planted.mask & ~area).any()
    assert planted.visible and planted.contrast >= LEAST_CONTRAST
    measured = np.abs(planted.picture.astype(float) - disc)[planted.mask].mean()
    assert planted.contrast == pytest.approx(measured, rel=1e-5)
    if not kind.by_length:
        assert planted.size_px == pytest.approx(math.sqrt(4 / math.pi * planted.mask.sum()))
    assert planted.size_px == pytest.approx(size, rel=0.25)
    rows, columns = np.nonzero(planted.mask)
    assert planted.centre == pytest.approx((columns.mean(), rows.mean()))


@pytest.mark.parametrize("kind", PAINTED)
@pytest.mark.parametrize("contrast", [8.0, 25.0, 60.0])
def test_painted_defects_have_the_contrast_that_was_asked_for(texture: Picture, kind: DefectKind, contrast: float) -> None:
    planted = plant(texture, kind, 20.0, contrast, np.random.default_rng(4))
    assert planted.contrast == pytest.approx(contrast, rel=0.15)


def test_what_is_taken_from_the_picture_is_no_more_distinct_than_asked_for(texture: Picture) -> None:
    rng = np.random.default_rng(5)
    assert plant(texture, DefectKind.TEXTURE, 20.0, 10.0, rng).contrast == pytest.approx(10.0, rel=0.15)
    assert 10 < plant(texture, DefectKind.PIECE, 20.0, math.inf, rng).contrast < 80


def test_a_scratch_is_as_long_as_asked_for_and_narrow(texture: Picture) -> None:
    planted = plant(texture, DefectKind.SCRATCH, 50.0, 40.0, np.random.default_rng(6))
    rows, columns = np.nonzero(planted.mask)
    extent = math.hypot(np.ptp(rows), np.ptp(columns))
    assert 40 < extent < 58 and planted.mask.sum() < 6 * 50


def test_the_same_seed_gives_the_same_picture_and_another_seed_another(disc: Picture) -> None:
    first, again, other = (plant(disc, DefectKind.PIECE, 15.0, math.inf, np.random.default_rng(seed)).picture for seed in (1, 1, 2))
    assert np.array_equal(first, again) and not np.array_equal(first, other)


def test_a_picture_of_a_colourless_camera_stays_colourless(texture: Picture) -> None:
    for kind in DefectKind:
        planted = plant(texture, kind, 20.0, 30.0, np.random.default_rng(7)).picture
        assert (np.ptp(planted, axis=2) <= 1).all(), kind


def test_a_blur_where_nothing_can_blur_is_said_to_be_invisible() -> None:
    even = np.full((96, 96, 3), 120, np.uint8)
    even[:, 48:] = 121
    with pytest.raises(ValueError, match="no place"):
        plant(np.full((96, 96, 3), 120, np.uint8), DefectKind.BLUR, 10.0, math.inf, np.random.default_rng(8))
    planted = plant(even, DefectKind.PIECE, 40.0, math.inf, np.random.default_rng(8))
    assert not planted.visible


def test_no_place_is_an_error(disc: Picture) -> None:
    with pytest.raises(ValueError, match="no place"):
        plant(disc, DefectKind.SPOT, 10.0, 30.0, np.random.default_rng(9), np.zeros(disc.shape[:2], bool))


def test_a_plan_spreads_kinds_and_sizes_over_the_pictures() -> None:
    plan = a_plan(7, (256, 320), np.random.default_rng(10), each=30)
    assert len(plan) == 30 * len(DefectKind)
    counts = np.bincount([one.picture for one in plan])
    assert len(counts) == 7 and np.ptp(counts) <= 1
    for kind in DefectKind:
        sizes = sorted(one.size_px for one in plan if one.kind is kind)
        steps = np.log(np.array(sizes) / SMALLEST_PX) / math.log(LARGEST_SHARE * 256 / SMALLEST_PX) * 30
        assert np.array_equal(np.floor(steps), np.arange(30)), "one size in each step of the logarithm"
        assert sum(one.on_rim for one in plan if one.kind is kind) == 15
    assert max(one.size_px for one in a_plan(2, (1024, 1024), np.random.default_rng(0), tile=(256, 256))) < LARGEST_SHARE * 256


def test_defects_of_one_picture_lie_far_from_each_other_and_in_their_zone(disc: Picture, texture: Picture) -> None:
    pictures = [disc, np.ascontiguousarray(np.flipud(disc))]
    plan = a_plan(2, (256, 224), np.random.default_rng(11), each=8)
    made = plant_all(pictures, plan, np.random.default_rng(12))
    assert sum(len(one.defects) for one in made) >= len(plan) - 8 and max(len(one.defects) for one in made) > 1
    for one in made:
        changed = (one.picture != pictures[one.source]).any(axis=2)
        assert np.array_equal(changed, np.any([defect.mask for defect in one.defects], axis=0))
        for number, defect in enumerate(one.defects):
            away = cv2.distanceTransform((~defect.mask).astype(np.uint8), cv2.DIST_L2, 5)
            assert all(away[other.mask].min() > FAR_PX * 0.9 for other in one.defects[number + 1 :])
    assert any(on for one in made for on in one.on_rim) and not all(on for one in made for on in one.on_rim)


def test_the_score_of_each_defect_is_the_highest_of_the_map_around_it(texture: Picture) -> None:
    made = plant_all([texture], a_plan(1, (256, 256), np.random.default_rng(13), each=1), np.random.default_rng(14))
    several = next(one for one in made if len(one.defects) > 1)
    values = np.zeros((256, 256), np.float32)
    for number, defect in enumerate(several.defects):
        x, y = defect.centre
        values[round(y) + 4, round(x)] = number + 1
    assert scores_of(values, several) == [number + 1 for number in range(len(several.defects))]


def test_what_a_teaching_can_afford_is_planted_or_nothing() -> None:
    size = (256, 256)
    assert PlantingBudget.of(size, size, 0.01, 60.0) == PlantingBudget(EACH, pytest.approx(EACH * 0.022, rel=0.01))
    assert FEWEST_EACH <= PlantingBudget.of(size, size, 0.04, 60.0).each < EACH
    assert PlantingBudget.of(size, size, 1.0, 60.0) == PlantingBudget(0, 0.0), "too slow a machine for any"
    assert PlantingBudget.of(size, size, 1.0, None).each == EACH, "by image-steps the time does not count"
    assert PlantingBudget.of((64, 64), (64, 64), 0.001, None) == PlantingBudget(0, 0.0)
    assert PlantingBudget.of((1024, 1024), (64, 64), 0.001, None) == PlantingBudget(0, 0.0)


def test_the_second_round_goes_where_missed_becomes_found(texture: Picture) -> None:
    def maps(pictures: Sequence[Picture]) -> list[Map]:
        """A detector that finds what covers more than 100 pixels."""
        changed = [(picture != texture).any(axis=2).astype(np.float32) for picture in pictures]
        return [cv2.boxFilter(one, -1, (15, 15), normalize=False) - 100 for one in changed]

    trial = PlantingTrial([texture], maps, seed=3)
    found = trial.run(limit=0.0, each=40)
    spots = np.log([one.size_px for one in found if one.kind is DefectKind.SPOT])
    assert len(spots) == 40 and np.std(spots[12:]) < 0.75 * np.std(spots[:12])
    assert np.exp(spots[12:].min()) < 11 < np.exp(spots[12:].max())
    assert PlantingTrial([texture], maps, seed=3).run(limit=0.0, each=40) == found
