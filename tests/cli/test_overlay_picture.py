"""The overlay: colours where the map is high, nothing where it is low, all in its place."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from inspector.cli.overlay_picture import map_on_frame, overlay_picture
from inspector.core.types import AnomalyMap, Frame, Inspection, Picture, Rect, Region, Verdict
from inspector.vision.framing.preprocessing import map_to_frame

WIDTH, HEIGHT = 120, 80
GREY = 90


def inspection(verdict: Verdict = Verdict.FAIL, width: int = WIDTH, height: int = HEIGHT, **changes: Any) -> Inspection:
    picture = np.full((height, width, 3), GREY, np.uint8)
    picture.flags.writeable = False
    values: dict[str, Any] = {
        "frame": Frame(picture, 0, 0.0, 0.0, 0, 1),
        "verdict": verdict,
        "reason": "score -0.50 is above the limit -1.00",
        "score": -0.5,
        "limit": -1.0,
        "recipe": None,
        "colour_scale": (-3.0, 0.0),
    }
    return Inspection(**{**values, **changes})


def below_banner(made: Picture, height: int = HEIGHT) -> Picture:
    return made[-height:]


def hot_map(region: Rect | None) -> AnomalyMap:
    """64 x 64, at the low end but for a hot quarter on the lower right."""
    values = np.full((64, 64), -3.0, np.float32)
    values[32:, 32:] = 0.0
    return AnomalyMap(values, map_to_frame((WIDTH, HEIGHT), region, (64, 64)))


def test_the_hot_quarter_is_coloured_and_the_rest_as_the_camera_saw_it() -> None:
    shown = below_banner(overlay_picture(inspection(map=hot_map(None))))
    assert shown.shape == (HEIGHT, WIDTH, 3)
    assert np.all(shown[: HEIGHT // 2 - 2] == GREY)
    assert np.all(shown[:, : WIDTH // 2 - 2] == GREY)
    hot = shown[HEIGHT // 2 + 2 :, WIDTH // 2 + 2 :].astype(int)
    assert np.all(hot == hot[0, 0])
    assert hot[0, 0].sum() > 3 * GREY + 100  # the high end of the scale is pale yellow


def test_a_map_of_a_region_stays_in_it() -> None:
    region = Rect(40, 20, 40, 40)
    shown = below_banner(overlay_picture(inspection(map=hot_map(region))))
    changed = np.argwhere(np.any(shown != GREY, axis=2))
    assert tuple(changed.min(axis=0)) == pytest.approx((40, 60), abs=1)
    assert tuple(changed.max(axis=0)) == (59, 79)
    values = map_on_frame(hot_map(region), WIDTH, HEIGHT, math.nan)
    assert np.isfinite(values).sum() == region.width * region.height


def test_outlines_are_drawn_where_the_regions_are() -> None:
    outline = np.array([[10, 12], [50, 12], [50, 40], [10, 40]], np.float32)
    found = Region(outline, 1120.0, -0.5, (30.0, 20.0))
    shown = below_banner(overlay_picture(inspection(regions=(found,))))
    assert np.all(shown[12, 10:51] != GREY)
    assert np.all(shown[12:41, 50] != GREY)
    assert np.all(shown[20:30, 20:40] == GREY)


def test_each_verdict_has_its_own_banner_and_the_frame_is_left_alone() -> None:
    corners = set()
    for verdict in Verdict:
        seen = inspection(verdict, map=hot_map(None))
        made = overlay_picture(seen)
        corners.add(tuple(made[0, 0]))
        assert np.all(seen.frame.image == GREY)
        assert not np.all(made[: made.shape[0] - HEIGHT] == made[0, 0])  # something is written there
    assert len(corners) == 3


def test_without_a_map_the_picture_is_unchanged() -> None:
    assert np.all(below_banner(overlay_picture(inspection(Verdict.INVALID, reason="täglich blind", score=math.nan))) == GREY)


def test_what_is_not_a_number_is_shown_as_the_worst() -> None:
    anomaly = AnomalyMap(np.full((64, 64), np.nan, np.float32), map_to_frame((WIDTH, HEIGHT), None, (64, 64)))
    shown = below_banner(overlay_picture(inspection(Verdict.INVALID, map=anomaly)))
    assert np.all(shown[40, 60] != GREY)


@pytest.mark.parametrize(("width", "height"), [(32, 32), (1920, 40), (40, 600)])
def test_any_size_of_picture(width: int, height: int) -> None:
    made = overlay_picture(inspection(width=width, height=height))
    assert made.shape[1:] == (width, 3)
    assert np.all(below_banner(made, height) == GREY)


def test_a_colour_scale_without_width_does_no_harm() -> None:
    assert overlay_picture(inspection(map=hot_map(None), colour_scale=(-1.0, -1.0))).dtype == np.uint8
