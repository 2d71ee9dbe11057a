"""Profiles: what is written comes back, and a damaged one is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from calibration.camera.flat_field import FlatField, apply_flat_field
from calibration.camera.plane import Plane
from calibration.camera.profile import Profile, rectify, with_lens
from calibration.camera.profile_file import load_profile, profile_path, save_profile
from calibration.camera.undistortion import straight_matrix, undistort, undistortion
from calibration.errors import CalibrationError
from tests.calibration.synthetic import LENS, SIZE


@pytest.fixture
def profile() -> Profile:
    rng = np.random.default_rng(1)
    codes = rng.integers(128, 255, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
    plane = Plane(np.array([[0.1, 1e-3, 3], [0, 0.11, -2], [1e-6, 0, 1]]), SIZE, 0.105, 2e-4, (10.0, 20.0, 700.0, 500.0))
    field = FlatField(codes, 1 / 128, np.full_like(codes, 3))
    quality: dict[str, float | str] = {"lens_rms_px": 0.06, "plane_from": "board"}
    return Profile("line-1", SIZE, "opencv:0", 12.5, LENS, straight_matrix(LENS), field, plane, quality)


def test_comes_back_from_disk(profile: Profile, tmp_path: Path) -> None:
    back = load_profile(save_profile(profile, tmp_path))
    assert back.fingerprint == profile.fingerprint
    assert (back.name, back.camera, back.created_at, back.quality) == ("line-1", "opencv:0", 12.5, profile.quality)
    picture = np.random.default_rng(2).integers(0, 255, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
    np.testing.assert_array_equal(rectify(picture, back), rectify(picture, profile))
    assert back.plane is not None
    assert back.plane.covers == (10.0, 20.0, 700.0, 500.0)


def test_an_empty_profile_changes_nothing(tmp_path: Path) -> None:
    empty = Profile("bare", (64, 48))
    assert load_profile(save_profile(empty, tmp_path)).fingerprint == empty.fingerprint
    assert [entry.name for entry in tmp_path.iterdir()] == ["bare.yaml"]
    picture = np.zeros((48, 64, 3), np.uint8)
    assert rectify(picture, empty) is picture


def test_rectifies_light_first_then_lines(profile: Profile) -> None:
    picture = np.random.default_rng(2).integers(0, 255, (SIZE[1], SIZE[0], 3), dtype=np.uint8)
    assert profile.flat_field is not None
    expected = undistort(apply_flat_field(picture, profile.flat_field), undistortion(LENS))
    np.testing.assert_array_equal(rectify(picture, profile), expected)
    with pytest.raises(CalibrationError, match="made for 800x600"):
        rectify(picture[:-1], profile)


def test_fingerprint_covers_what_counts_and_nothing_else(profile: Profile) -> None:
    assert profile.flat_field is not None
    assert profile.plane is not None
    assert replace(profile, name="other", created_at=99.0, quality={}).fingerprint == profile.fingerprint
    codes = profile.flat_field.gain_codes.copy()
    codes[0, 0, 0] ^= 1
    changed = [
        replace(profile, flat_field=replace(profile.flat_field, gain_codes=codes)),
        replace(profile, flat_field=replace(profile.flat_field, dark=None)),
        replace(profile, plane=replace(profile.plane, mm_per_px=0.1051)),
        replace(profile, lens=None, straight=None),
        replace(profile, lens=replace(LENS, distortion=LENS.distortion * (1 + 1e-12))),
    ]
    assert len({one.fingerprint for one in [profile, *changed]}) == 6


def test_a_new_lens_drops_the_plane(profile: Profile) -> None:
    changed = with_lens(profile, replace(LENS, distortion=np.zeros(5)), {"lens_rms_px": 0.1})
    assert changed.plane is None
    assert changed.flat_field is profile.flat_field
    assert changed.quality == {"lens_rms_px": 0.1}


def test_saving_again_replaces_it_whole(profile: Profile, tmp_path: Path) -> None:
    save_profile(profile, tmp_path)
    without = replace(profile, flat_field=None)
    save_profile(without, tmp_path)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["line-1.yaml"]
    assert load_profile(tmp_path / "line-1.yaml").fingerprint == without.fingerprint


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("mm_per_px: 0.105", "mm_per_px: 0.106", "damaged or changed by hand"),
        ("mm_per_px: 0.105", "mm_per_pix: 0.105", "no key 'plane.mm_per_pix' .did you mean 'mm_per_px'"),
        ("mm_per_px: 0.105", "mm_per_px: wide", "plane.mm_per_px is not 1 finite number"),
        ("camera: opencv:0", "camra: opencv:0", "no key 'camra' .did you mean 'camera'"),
        ("camera: opencv:0\n", "", "'camera' is missing"),
        ("format: 1", "format: 2", "newer program"),
        ("size: [800, 600]", "size: [800]", "size is not width and height"),
        ("dark: true", "dark: 1", "flat_field.dark is not true or false"),
        ("format: 1", "format: [", "not usable YAML"),
    ],
)
def test_refuses_a_changed_file(profile: Profile, tmp_path: Path, old: str, new: str, said: str) -> None:
    path = save_profile(profile, tmp_path)
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))
    with pytest.raises(CalibrationError, match=said):
        load_profile(path)


def test_refuses_damaged_arrays(profile: Profile, tmp_path: Path) -> None:
    path = save_profile(profile, tmp_path)
    (beside,) = tmp_path.glob("*.npz")
    whole = beside.read_bytes()
    beside.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CalibrationError, match="arrays cannot be read"):
        load_profile(path)
    assert profile.flat_field is not None
    np.savez(beside, gain_codes=profile.flat_field.gain_codes, dark=profile.flat_field.gain_codes)
    with pytest.raises(CalibrationError, match="damaged or changed"):
        load_profile(path)
    np.savez(beside, gain_codes=np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(CalibrationError, match="arrays cannot be read"):
        load_profile(path)
    beside.unlink()
    with pytest.raises(CalibrationError, match="arrays cannot be read"):
        load_profile(path)


def test_says_which_profile_was_meant(profile: Profile, tmp_path: Path) -> None:
    save_profile(profile, tmp_path)
    with pytest.raises(CalibrationError, match="did you mean 'line-1'"):
        load_profile(profile_path(tmp_path, "line1"))
    with pytest.raises(CalibrationError, match="cannot be the name"):
        profile_path(tmp_path, "../line")


def test_parts_of_another_size_are_refused(profile: Profile) -> None:
    with pytest.raises(CalibrationError, match="lens was taken at 800x600"):
        replace(profile, size=(640, 480))
    with pytest.raises(CalibrationError, match="belong together"):
        replace(profile, straight=None)
