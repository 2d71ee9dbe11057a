"""``python -m calibration`` from a board to a rectified picture."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from calibration.__main__ import main
from calibration.camera.profile_file import load_profile
from tests.calibration.synthetic import BOARD, LENS, SIZE, TURNS, picture


@pytest.fixture
def views(tmp_path: Path) -> list[str]:
    paths = [str(tmp_path / f"view{number}.png") for number in range(len(TURNS))]
    for path, turn in zip(paths, TURNS, strict=True):
        assert cv2.imwrite(path, picture(BOARD, *turn))
    return paths


def _whites(folder: Path) -> list[str]:
    y, x = np.mgrid[-1 : 1 : SIZE[1] * 1j, -1 : 1 : SIZE[0] * 1j]
    paths = []
    for number in range(6):
        light = 200 * (1 - 0.25 * (x**2 + y**2)) + np.random.default_rng(number).normal(0, 1.5, x.shape)
        paths.append(str(folder / f"white{number}.png"))
        assert cv2.imwrite(paths[-1], np.clip(light, 0, 255).astype(np.uint8))
    return paths


@pytest.mark.slow
def test_from_board_to_rectified_picture(tmp_path: Path, views: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    profile = tmp_path / "line1.yaml"
    assert main(["board", str(tmp_path / "board.pdf")]) == 0
    assert (tmp_path / "board.pdf").read_bytes().startswith(b"%PDF")
    assert main(["lens", *views, "--profile", str(profile), "--picture", str(tmp_path / "residuals.png")]) == 0
    said = capsys.readouterr().out
    assert "reprojection error" in said
    assert "view3.png" in said
    residuals = cv2.imread(str(tmp_path / "residuals.png"))
    assert residuals is not None
    assert residuals.shape == (SIZE[1], SIZE[0], 3)
    assert main(["flat", "--white", *_whites(tmp_path), "--profile", str(profile)]) == 0
    assert main(["plane", views[7], "--profile", str(profile)]) == 0
    capsys.readouterr()
    assert main(["show", str(profile)]) == 0
    said = capsys.readouterr().out
    assert "mm/px" in said
    kept = load_profile(profile)
    assert kept.fingerprint in said
    assert kept.lens is not None
    assert kept.plane is not None
    assert kept.flat_field is not None
    np.testing.assert_allclose(kept.lens.focal_px, LENS.focal_px, rtol=0.005)
    assert main(["rectify", views[0], "--profile", str(profile), "--out", str(tmp_path / "straight")]) == 0
    assert (tmp_path / "straight" / "view0.png").is_file()


@pytest.mark.slow
def test_known_distance(tmp_path: Path, views: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plane", views[0], "--points", "100", "100", "400", "500", "--distance-mm", "125"]) == 0
    assert "0.25000 mm/px" in capsys.readouterr().out
    assert main(["plane", views[0], "--distance-mm", "125"]) == 1
    assert "--points" in capsys.readouterr().err


def test_refusals_name_the_reason(tmp_path: Path, views: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lens", *views[:3]]) == 1
    assert "3 views of the board are too few" in capsys.readouterr().err
    assert main(["lens", *views, "--columns", "9"]) == 1
    said = capsys.readouterr().err
    assert "not used: view0.png: this is another board" in said
    assert main(["show", str(tmp_path / "none.yaml")]) == 1
    assert "there is no such profile" in capsys.readouterr().err
    assert main(["lens", str(tmp_path / "gone.png")]) == 1
    assert "could not be read" in capsys.readouterr().err
    assert main(["board", str(tmp_path / "board.docx")]) == 1
    assert "PDF or PNG" in capsys.readouterr().err
    with pytest.raises(SystemExit) as usage:
        main([])
    assert usage.value.code == 2
