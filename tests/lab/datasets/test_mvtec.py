"""Data sets laid out as MVTec AD is, drawn here in small."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.core.errors import StorageError
from inspector.lab.datasets.mvtec import MvtecCategory


def draw(path: Path, width: int = 6, height: int = 4, grey: int = 90) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), np.full((height, width), grey, np.uint8))
    return path


@pytest.fixture
def bottle(tmp_path: Path) -> Path:
    root = tmp_path / "bottle"
    for name in ("train/good/010.png", "train/good/002.png", "test/good/000.png", "test/dent/001.png", "test/dent/000.jpg"):
        draw(root / name)
    for name in ("000", "001"):
        draw(root / "ground_truth" / "dent" / f"{name}_mask.png", grey=255)
    return root


def test_a_category_is_read_in_the_order_of_its_names(bottle: Path) -> None:
    (bottle / "train" / "good" / ".hidden.png").write_text("")
    (bottle / "train" / "good" / "notes.txt").write_text("")
    (bottle / "test" / "readme.txt").write_text("")
    category = MvtecCategory.open(bottle)
    assert category.name == "bottle"
    assert [path.name for path in category.train] == ["002.png", "010.png"]
    assert [(part.path.name, part.kind, part.defective) for part in category.test] == [
        ("000.jpg", "dent", True),
        ("001.png", "dent", True),
        ("000.png", "good", False),
    ]
    assert [part.mask and part.mask.name for part in category.test] == ["000_mask.png", "001_mask.png", None]
    assert category.kinds == ("dent", "good")


def test_the_name_of_a_relative_folder(bottle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(bottle)
    assert MvtecCategory.open(Path()).name == "bottle"


def test_a_folder_of_categories_says_which_there_are(bottle: Path) -> None:
    draw(bottle.parent / "screw" / "train" / "good" / "0.png")
    with pytest.raises(StorageError, match=r"several categories: bottle, screw.*bottle for instance"):
        MvtecCategory.open(bottle.parent)


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("", "there is no such folder"),
        ("train", "there is no folder train/good"),
        ("train/good/0*", r"train/good: there is no picture of a good part"),
        ("test", "there is no picture to test with"),
        ("ground_truth/dent/001_mask.png", r"001_mask\.png: there is no such mask.*test/dent/001\.png belongs there"),
    ],
)
def test_what_is_missing_is_named(bottle: Path, missing: str, said: str) -> None:
    aside = bottle.parent / "aside"
    aside.mkdir()
    for number, path in enumerate(bottle.glob(missing) if missing else [bottle]):
        path.rename(aside / str(number))
    with pytest.raises(StorageError, match=said) as caught:
        MvtecCategory.open(bottle)
    assert caught.value.remedy


def test_a_mask_of_another_size_is_named(bottle: Path) -> None:
    draw(bottle / "ground_truth" / "dent" / "000_mask.png", width=7)
    with pytest.raises(StorageError, match=r"000_mask\.png: the mask is 7x4 pixels, its picture 6x4"):
        MvtecCategory.open(bottle)
    draw(bottle / "ground_truth" / "dent" / "000_mask.png")
    (bottle / "test" / "dent" / "000.jpg").write_text("no picture")
    with pytest.raises(StorageError, match=r"000\.jpg: is a text file"):
        MvtecCategory.open(bottle)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("test/good", "test/Good"),
        ("test/good", "test/GOOD"),
        ("train/good", "train/GOOD"),
        ("train", "TRAIN"),
        ("ground_truth", "Ground_Truth"),
        ("ground_truth/dent", "ground_truth/Dent"),
        ("ground_truth/dent/001_mask.png", "ground_truth/dent/001_MASK.PNG"),
        ("ground_truth/dent/001_mask.png", "ground_truth/dent/001.png"),
        ("test/dent/001.png", "test/dent/001.PNG"),
    ],
)
def test_names_may_be_written_in_capital_letters(bottle: Path, was: str, now: str) -> None:
    aside = bottle.parent / "aside"
    (bottle / was).rename(aside)
    (bottle / now).parent.mkdir(exist_ok=True)
    aside.rename(bottle / now)
    category = MvtecCategory.open(bottle)
    assert len(category.train) == 2
    assert [(part.kind, part.defective, part.mask is not None) for part in category.test].count(("good", False, False)) == 1
    assert [(part.kind, part.defective, part.mask is not None) for part in category.test].count(("dent", True, True)) == 2


@pytest.mark.parametrize("suffix", [".bmp", ".BMP", ".tif", ".TIFF", ".jpg"])
def test_a_mask_of_another_format_is_found(bottle: Path, suffix: str) -> None:
    folder = bottle / "ground_truth" / "dent"
    (folder / "000_mask.png").unlink()
    draw(folder / f"000_mask{suffix}", grey=255)
    mask = MvtecCategory.open(bottle).test[0].mask
    assert mask is not None and mask.name == f"000_mask{suffix}"


def test_what_could_be_meant_twice_is_refused(bottle: Path) -> None:
    folder = bottle / "ground_truth" / "dent"
    draw(folder / "000_mask.bmp", grey=255)
    mask = MvtecCategory.open(bottle).test[0].mask
    assert mask is not None and mask.name == "000_mask.png"
    (folder / "000_mask.png").rename(folder / "000_mask.tif")
    with pytest.raises(StorageError, match=r"ground_truth/dent: there are 000_mask\.bmp and 000_mask\.tif for one picture"):
        MvtecCategory.open(bottle)
    draw(bottle / "train" / "Good" / "more.png")
    with pytest.raises(StorageError, match="there are the folders Good and good, which some disks take for one"):
        MvtecCategory.open(bottle)


@pytest.mark.parametrize("place", ["train/good/x.png", "test/dent/x.png"])
def test_a_folder_called_like_a_picture_is_named(bottle: Path, place: str) -> None:
    (bottle / place).mkdir()
    with pytest.raises(StorageError, match=r"x\.png: is called like a picture and is no file"):
        MvtecCategory.open(bottle)
