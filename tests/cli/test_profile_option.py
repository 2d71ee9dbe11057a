"""``--profile``: pictures seen through a camera's calibration, sizes in millimetres."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from calibration.camera.flat_field import FlatField
from calibration.camera.lens import Lens
from calibration.camera.plane import plane_from_distance
from calibration.camera.profile import Profile
from calibration.camera.profile_file import save_profile
from calibration.camera.undistortion import straight_matrix
from inspector.core.types import PROFILE_SETTING
from inspector.lab.datasets.catalog import Category, DataSet, TestPart
from inspector.lab.datasets.rectified import rectified_data_set
from inspector.storage.png import read_png
from tests.cli.conftest import Call, read_json
from tests.cli.small import DEFECT, SIDE, Bench, part, write_picture

PLANE = plane_from_distance((0, 0), (90, 0), 45.0, (SIDE, SIDE))
PROFILE = Profile("line", (SIDE, SIDE), plane=PLANE)
LENS = Lens(np.array([[1.2 * SIDE, 0, SIDE / 2], [0, 1.2 * SIDE, SIDE / 2], [0, 0, 1]]), np.array([-0.3, 0.05, 0, 0, 0]), (SIDE, SIDE))
BENT = Profile("bent", (SIDE, SIDE), lens=LENS, straight=straight_matrix(LENS))


@pytest.fixture
def profiles(bench: Bench) -> Path:
    folder = bench.data_dir / "profiles"
    save_profile(PROFILE, folder)
    return folder


@pytest.fixture
def defective(tmp_path: Path) -> Path:
    write_picture(tmp_path / "parts" / "bad.png", part(60, defective=True))
    write_picture(tmp_path / "parts" / "good.png", part(61))
    return tmp_path / "parts"


def test_defects_are_measured(call: Call, bench: Bench, profiles: Path, good_parts: Path, defective: Path, tmp_path: Path) -> None:
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--profile", "line").code == 0
    assert bench.recipes.load("Plate").camera_settings == {PROFILE_SETTING: PROFILE.fingerprint, "profile_name": "line"}
    out = tmp_path / "out"
    assert call("inspect", "--images", defective, "--recipe", "Plate", "--out", out, "--profile", "line").code == 0
    bad, good = read_json(out / "report.json")["verdicts"]
    top, bottom, left, right = DEFECT
    height, width = (bottom - top) / 2, (right - left) / 2
    assert bad["area_mm2"] == pytest.approx(height * width, rel=0.15)
    assert bad["length_mm"] == pytest.approx(np.hypot(height, width), rel=0.1)
    assert (good["area_mm2"], good["length_mm"]) == (None, None)
    header, first, _ = (out / "verdicts.csv").read_text().splitlines()
    assert header.endswith(",area_mm2,length_mm")
    assert float(first.rsplit(",", 1)[1]) == pytest.approx(bad["length_mm"])


def test_pictures_are_rectified_before_they_are_learned(call: Call, bench: Bench, good_parts: Path) -> None:
    half = FlatField(np.full((SIDE, SIDE, 3), 150, np.uint8), 0.01, None)
    save_profile(Profile("bright", (SIDE, SIDE), flat_field=half), bench.data_dir / "profiles")
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--profile", "bright").code == 0
    learned = read_png(bench.recipes.teach_pictures("Plate")[0])
    np.testing.assert_allclose(learned, 1.5 * part(0), atol=1)


def test_another_profile_than_the_recipe_s_is_invalid(call: Call, taught: str, profiles: Path, defective: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert call("inspect", "--images", defective, "--recipe", taught, "--out", out, "--profile", "line").code == 0
    found = read_json(out / "report.json")
    assert found["invalid"] == 2
    assert "taught without a camera profile" in found["verdicts"][0]["reason"]


def test_a_profile_that_is_not_there_is_named(call: Call, taught: str, profiles: Path, defective: Path, tmp_path: Path) -> None:
    outcome = call("inspect", "--images", defective, "--recipe", taught, "--out", tmp_path / "out", "--profile", "lines")
    assert outcome.code == 1
    assert "did you mean 'line'" in outcome.err.replace("\n", " ")


def test_a_data_set_of_raw_pictures_is_evaluated_through_the_profile(call: Call, bench: Bench, data_set: Path, tmp_path: Path) -> None:
    """A lens that bends: pictures and masks are straightened alike, so that the detector is as right as on straight ones."""
    save_profile(BENT, bench.data_dir / "profiles")
    figures = tmp_path / "figures.json"
    assert call("evaluate", "--root", data_set, "--profile", "bent", "--budget", 5, "--json", figures).code == 0
    found = read_json(figures)
    assert found["profile"] == "bent"
    assert found["image_auroc"] == 1.0 and found["pixel_auroc"] > 0.99


def test_a_mask_stays_on_its_defect() -> None:
    mask = np.zeros((SIDE, SIDE), bool)
    mask[6:26, 8:30] = True
    picture = np.where(mask, np.uint8(200), np.uint8(40))[..., None].repeat(3, axis=2)
    category = Category("plates", [lambda: picture], [TestPart("one", "bright", True, lambda: picture, lambda: mask)])
    data = DataSet("mvtec", Path("plates"), ("plates",), lambda _: category)
    seen = rectified_data_set(data, BENT).category("plates")
    (part_,) = seen.test
    assert part_.mask is not None
    straight = part_.mask()
    assert np.array_equal(straight, part_.picture()[..., 0] > 119)
    assert (straight != mask).sum() > 20
    assert np.array_equal(seen.good[0](), part_.picture())
    assert rectified_data_set(data, None) is data


@pytest.mark.slow
def test_evaluate_refuses_a_recipe_of_another_profile(
    call: Call, taught: str, profiles: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    data_set = request.getfixturevalue("data_set")
    outcome = call("evaluate", "--root", data_set, "--recipe", taught, "--profile", "line")
    assert outcome.code == 1
    assert "taught without a camera profile" in outcome.err.replace("\n", " ")
    assert call("evaluate", "--root", data_set, "--recipe", taught).code == 0


def test_evaluate_says_that_the_pictures_are_not_the_profile_s(call: Call, bench: Bench, data_set: Path) -> None:
    save_profile(
        Profile("large", (2 * SIDE, SIDE), plane=plane_from_distance((0, 0), (90, 0), 45.0, (2 * SIDE, SIDE))), bench.data_dir / "profiles"
    )
    outcome = call("evaluate", "--root", data_set, "--profile", "large", "--budget", 5)
    assert outcome.code == 1
    assert f"the profile was made for {2 * SIDE}x{SIDE}" in outcome.err.replace("\n", " ")
