"""The simulated target: what it shows can be calibrated from, and gives its own truth."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.camera.detection import find_board
from calibration.camera.flat_field import fit_flat_field
from calibration.camera.lens import fit_lens
from calibration.camera.plane import fit_plane
from inspector.camera.catalog import open_camera
from inspector.camera.simulated.target import CHARUCO, CHESSBOARD, TargetCamera, TargetOptions
from inspector.core.errors import CameraError, CameraLost, CameraTimeout


def _pictures(query: str, count: int) -> list[np.ndarray]:
    with open_camera(f"simulated:target?rate=0&hold=1&{query}") as camera:
        shots = [camera.read(1) for _ in range(count)]
    assert all(shot is not None for shot in shots)
    return [shot.image for shot in shots if shot is not None]


@pytest.mark.slow
def test_lens_and_plane_are_found_again() -> None:
    truth = TargetOptions().lens()
    fit = fit_lens([find_board(picture, CHARUCO) for picture in _pictures("show=charuco", 10)])
    np.testing.assert_allclose(fit.lens.focal_px, truth.focal_px, rtol=0.005)
    plane = fit_plane(find_board(_pictures("show=plane", 1)[0], CHARUCO), fit.lens).plane
    assert plane.relative_deviation < 0.001
    assert find_board(_pictures("show=chessboard", 2)[1], CHESSBOARD).points.shape == (54, 2)


def test_light_can_be_made_even() -> None:
    fit = fit_flat_field(_pictures("show=white", 8), _pictures("show=dark", 8))
    assert fit.residual < 0.01
    assert fit.unevenness > 0.2
    assert fit.flat_field.dark is not None


def test_keeps_its_rate_and_ends() -> None:
    now = [10.0]
    camera = TargetCamera(
        TargetOptions(show="dark", width=160, height=120, rate=2, count=2),
        clock=lambda: now[0],
        wait=lambda s: now.__setitem__(0, now[0] + s),
    )
    first = camera.read(1)
    with pytest.raises(CameraTimeout):
        camera.read(0.1)
    second = camera.read(1)
    assert first is not None
    assert second is not None
    assert second.captured_at - first.captured_at == pytest.approx(0.5)
    assert (first.frame_id, second.frame_id) == (0, 1)
    assert camera.read(1) is None
    camera.close()
    with pytest.raises(CameraLost):
        camera.read(1)


@pytest.mark.parametrize(
    ("query", "said"),
    [("show=whit", "did you mean 'white'"), ("widht=3", "did you mean 'width'"), ("width=3", "not possible"), ("rate=x", "not")],
)
def test_refuses_wishes_that_cannot_be(query: str, said: str) -> None:
    with pytest.raises(CameraError, match=said):
        open_camera(f"simulated:target?{query}")


def test_its_address_opens_it_again() -> None:
    options = TargetOptions(show="plane", width=320, seed=5, rate=2.5)
    assert TargetOptions.from_address(options.address()) == options
