"""VisA as it is published, and put in order like MVTec AD; drawn here in small."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.core.errors import StorageError
from inspector.lab.datasets.masks import read_mask
from inspector.lab.datasets.mvtec import MvtecCategory, category_folders
from inspector.lab.datasets.visa import is_visa, visa_category, visa_objects


def draw(path: Path, grey: int = 90) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), np.full((40, 60), grey, np.uint8))
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    rows = ["object,split,label,image,mask"]
    for name in ("candle", "capsules"):
        images, masks = f"{name}/Data/Images", f"{name}/Data/Masks/Anomaly"
        rows += [f"{name},train,normal,{images}/Normal/000.JPG,", f"{name},train,normal,{images}/Normal/001.JPG,"]
        rows += [f"{name},test,normal,{images}/Normal/002.JPG,", f"{name},test,anomaly,{images}/Anomaly/000.JPG,{masks}/000.png"]
        for number in range(3):
            draw(tmp_path / images / "Normal" / f"00{number}.JPG")
        draw(tmp_path / images / "Anomaly" / "000.JPG")
        draw(tmp_path / masks / "000.png", grey=3)
    (tmp_path / "split_csv").mkdir()
    (tmp_path / "split_csv" / "1cls.csv").write_text("\n".join(rows) + "\n")
    return tmp_path


def test_an_object_is_read_by_the_table(root: Path) -> None:
    assert is_visa(root)
    assert visa_objects(root) == ("candle", "capsules")
    found = visa_category(root, "capsules")
    assert [path.name for path in found.train] == ["000.JPG", "001.JPG"]
    assert [(part.path.name, part.kind, part.defective) for part in found.test] == [
        ("002.JPG", "good", False),
        ("000.JPG", "anomaly", True),
    ]
    mask = found.test[1].mask
    assert mask is not None
    assert read_mask(mask).all(), "kinds of defects are small numbers"


def test_what_does_not_fit_is_named(root: Path) -> None:
    (root / "candle/Data/Masks/Anomaly/000.png").unlink()
    with pytest.raises(StorageError, match=r"Masks/Anomaly/000\.png: there is no such mask"):
        visa_category(root, "candle")
    (root / "candle/Data/Images/Normal/000.JPG").unlink()
    with pytest.raises(StorageError, match=r"000\.JPG: there is no such picture"):
        visa_category(root, "candle")
    table = root / "split_csv" / "1cls.csv"
    whole = table.read_text()
    table.write_text("\n".join(line for line in whole.splitlines() if "capsules,train" not in line))
    with pytest.raises(StorageError, match="names no picture of capsules to learn from"):
        visa_category(root, "capsules")
    table.write_text("a,b\n1,2\n")
    with pytest.raises(StorageError, match="is not a table of object"):
        visa_objects(root)
    table.write_text("")
    with pytest.raises(StorageError, match="is not a table of object"):
        visa_objects(root)


def test_put_in_order_its_masks_have_the_names_of_the_pictures(tmp_path: Path) -> None:
    category = tmp_path / "1cls" / "candle"
    for place in ("train/good/000.JPG", "test/good/001.JPG", "test/bad/002.JPG"):
        draw(category / place)
    mask = draw(category / "ground_truth" / "bad" / "002.png", grey=255)
    (tmp_path / "1cls" / "notes").mkdir()
    assert category_folders(tmp_path / "1cls") == (category,)
    assert category_folders(category) == ()
    assert [part.mask for part in MvtecCategory.open(category).test] == [mask, None]
