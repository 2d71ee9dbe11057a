"""Rectified data set: pictures and masks straightened by the profile of the camera that took them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from calibration.camera.profile import Profile, rectify
from calibration.camera.undistortion import undistort
from calibration.errors import CalibrationError
from inspector.cli.sources import profile_settings
from inspector.core.errors import CalibrationFailed
from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.lab.datasets.catalog import Category, DataSet, TestPart

MaskOf = Callable[[], NDArray[np.bool_]]


def rectified_data_set(data: DataSet, profile: Profile | None) -> DataSet:
    """The same data set; each picture that is asked for raises CalibrationFailed if the profile was not made for its size."""
    return data if profile is None else replace(data, category=lambda name: _category(data.category(name), profile))


def taught_under(recipe: Recipe, profile: Profile | None) -> Recipe:
    """The recipe with the profile that its good parts were rectified by, as ``teach`` notes it."""
    return recipe if profile is None else replace(recipe, camera_settings=profile_settings(profile), mm_per_px=profile.mm_per_px)


def _category(category: Category, profile: Profile) -> Category:
    good = [partial(_rectified, read, profile) for read in category.good]
    return replace(category, good=good, test=[_part(one, profile) for one in category.test])


def _part(part: TestPart, profile: Profile) -> TestPart:
    mask = None if part.mask is None else partial(_straight, part.mask, profile)
    return replace(part, picture=partial(_rectified, part.picture, profile), mask=mask)


def _rectified(read: Callable[[], Picture], profile: Profile) -> Picture:
    try:
        return rectify(read(), profile)
    except CalibrationError as error:
        raise _failed(error) from error


def _straight(read: MaskOf, profile: Profile) -> NDArray[np.bool_]:
    """Undistorted without a flat field: a mask has no light to correct."""
    mask = read()
    if profile.table is None:
        return mask
    try:
        return undistort(np.where(mask, np.uint8(255), np.uint8(0)), profile.table) > 127
    except CalibrationError as error:
        raise _failed(error) from error


def _failed(error: CalibrationError) -> CalibrationFailed:
    return CalibrationFailed(error.what, where=error.where, remedy=error.remedy)
