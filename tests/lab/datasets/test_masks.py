"""Masks as programs write them: what a person has drawn is the defect, whatever the format makes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from numpy.typing import NDArray
from PIL import Image, ImageOps

from inspector.core.errors import StorageError
from inspector.lab.datasets.masks import check_mask, read_mask

TRUE = np.zeros((40, 60), np.bool_)
TRUE[10:20, 30:50] = True

BLACK, WHITE, RED, DARK_RED = (0, 0, 0), (255, 255, 255), (255, 0, 0), (128, 0, 0)


def _grey(value: int, kind: Any = np.uint8) -> NDArray[Any]:
    return (TRUE * value).astype(kind)


def _in_palette(*colours: tuple[int, int, int]) -> Image.Image:
    made = Image.fromarray(TRUE.astype(np.uint8)).convert("P")
    made.putdata(TRUE.astype(np.uint8).ravel().tolist())
    made.putpalette([value for colour in colours for value in colour])
    return made


def _with_alpha(drawn: tuple[int, int, int], beside: tuple[int, int, int], alpha: NDArray[Any]) -> Image.Image:
    colours = np.where(TRUE[:, :, None], np.array(drawn, np.uint8), np.array(beside, np.uint8))
    return Image.fromarray(np.dstack([colours, alpha.astype(np.uint8)]), "RGBA")


def _written(picture: Image.Image | NDArray[Any]) -> Callable[[Path], object]:
    def write(path: Path) -> object:
        return picture.save(path) if isinstance(picture, Image.Image) else cv2.imwrite(str(path), picture)

    return write


SEEN = TRUE * 255
ALL = np.full(TRUE.shape, 255)
KINDS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "255": (".png", _written(_grey(255))),
    "1": (".png", _written(_grey(1))),
    "127": (".png", _written(_grey(127))),
    "1 in BMP": (".bmp", _written(_grey(1))),
    "1 in TIFF": (".tif", _written(_grey(1))),
    "1 of 16 bits": (".png", _written(_grey(1, np.uint16))),
    "255 of 16 bits": (".png", _written(_grey(255, np.uint16))),
    "65535": (".png", _written(_grey(65535, np.uint16))),
    "16 bits in TIFF": (".tif", lambda path: tifffile.imwrite(path, _grey(3, np.uint16))),
    "float in TIFF": (".tif", lambda path: tifffile.imwrite(path, _grey(1, np.float32))),
    "RGB of 16 bits": (".png", _written(np.dstack([_grey(0, np.uint16), _grey(0, np.uint16), _grey(7, np.uint16)]))),
    "one bit": (".png", _written(Image.fromarray(TRUE))),
    "one bit in BMP": (".bmp", _written(Image.fromarray(TRUE))),
    "white is zero": (".tif", lambda path: tifffile.imwrite(path, 255 - _grey(255), photometric="miniswhite")),
    "red": (".png", _written(np.dstack([_grey(0), _grey(0), _grey(200)]))),
    "palette, dark red": (".png", _written(_in_palette(BLACK, DARK_RED))),
    "palette, almost black": (".png", _written(_in_palette(BLACK, (1, 1, 1)))),
    "palette, no black": (".png", _written(_in_palette(WHITE, RED))),
    "palette, black alone": (".png", _written(_in_palette(BLACK, BLACK))),
    "palette in BMP": (".bmp", _written(_in_palette(BLACK, BLACK))),
    "palette in TIFF": (".tif", _written(_in_palette(BLACK, DARK_RED))),
    "alpha beside white": (".png", _written(_with_alpha(WHITE, WHITE, SEEN))),
    "alpha beside black": (".png", _written(_with_alpha(BLACK, BLACK, SEEN))),
    "black on white that is transparent": (".png", _written(_with_alpha(BLACK, WHITE, SEEN))),
    "red on white that is transparent": (".png", _written(_with_alpha(RED, WHITE, SEEN))),
    "faint alpha": (".png", _written(_with_alpha(WHITE, WHITE, TRUE * 1))),
    "no alpha": (".png", _written(_with_alpha(WHITE, BLACK, ALL))),
    "all transparent": (".png", _written(_with_alpha(WHITE, BLACK, ALL * 0))),
    "grey with alpha": (".png", _written(Image.merge("LA", [Image.fromarray(_grey(1)), Image.fromarray(ALL.astype(np.uint8))]))),
    "WebP without losses": (".webp", lambda path: Image.fromarray(_grey(1)).convert("RGB").save(path, lossless=True)),
    "the same with a profile": (
        ".webp",
        lambda path: Image.fromarray(_grey(1)).convert("RGB").save(path, lossless=True, icc_profile=b"a colour profile"),
    ),
    "JPEG": (".jpg", _written(_grey(255))),
    "PNG called TIFF": (".tif", lambda path: path.write_bytes(cv2.imencode(".png", _grey(1))[1].tobytes())),
}


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_drawn_is_the_defect(tmp_path: Path, kind: str) -> None:
    suffix, write = KINDS[kind]
    path = tmp_path / f"mask{suffix}"
    write(path)
    mask = read_mask(path)
    assert mask.dtype == np.bool_
    if suffix == ".jpg":
        assert np.count_nonzero(mask != TRUE) < 10
    else:
        assert np.array_equal(mask, TRUE)


def test_each_number_of_a_kind_is_a_defect(tmp_path: Path) -> None:
    path = tmp_path / "mask.png"
    assert cv2.imwrite(str(path), np.array([[0, 127, 128], [255, 1, 0]], np.uint8))
    assert read_mask(path).tolist() == [[False, True, True], [True, True, False]]


def test_each_number_counts_where_a_palette_has_black_for_the_ground_and_for_a_kind(tmp_path: Path) -> None:
    path = tmp_path / "mask.png"
    made = Image.new("P", (3, 1))
    made.putdata([0, 1, 2])
    made.putpalette([*BLACK, *BLACK, *RED])
    made.save(path)
    assert read_mask(path).tolist() == [[False, True, True]]
    made.putpalette([*RED, *BLACK, *WHITE])
    made.save(path)
    assert read_mask(path).tolist() == [[True, False, True]], "black, in the second place, is the ground"


EMPTY: dict[str, tuple[str, Image.Image | NDArray[Any]]] = {
    "grey": (".png", np.zeros((4, 6), np.uint8)),
    "16 bits": (".png", np.zeros((4, 6), np.uint16)),
    "RGBA": (".png", np.zeros((4, 6, 4), np.uint8)),
    "opaque": (".png", np.dstack([np.zeros((4, 6, 3), np.uint8), np.full((4, 6), 255, np.uint8)])),
    "palette": (".png", Image.new("P", (6, 4))),
    "JPEG of 0 and 1": (".jpg", np.eye(4, 6, dtype=np.uint8)),
}


@pytest.mark.parametrize("kind", EMPTY)
def test_an_empty_mask_is_an_error_that_names_the_file(tmp_path: Path, kind: str) -> None:
    suffix, picture = EMPTY[kind]
    path = tmp_path / f"mask{suffix}"
    _written(picture)(path)
    with pytest.raises(StorageError, match="the mask of a defective part is empty") as caught:
        read_mask(path)
    assert caught.value.where == str(path)
    assert caught.value.remedy


def test_a_file_that_is_no_mask_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mask.png"
    path.write_text("no picture")
    with pytest.raises(StorageError, match=r"mask\.png: is a text file"):
        read_mask(path)
    path.write_bytes(b"")
    with pytest.raises(StorageError, match="is empty"):
        read_mask(path)
    assert cv2.imwrite(str(path), _grey(255))
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(StorageError, match="is cut off"):
        read_mask(path)
    with pytest.raises(StorageError, match="could not be read"):
        read_mask(tmp_path / "none.png")


def test_a_mask_fits_the_pixels_of_its_picture_as_they_are_stored(tmp_path: Path) -> None:
    """An orientation in the picture turns neither the part nor what is compared with the mask."""
    mask, picture = tmp_path / "mask.png", tmp_path / "part.jpg"
    assert cv2.imwrite(str(mask), _grey(255))
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.new("RGB", (60, 40)).save(picture, exif=turned)
    check_mask(mask, picture)
    Image.new("RGB", (40, 60)).save(picture)
    with pytest.raises(StorageError, match=r"mask\.png: the mask is 60x40 pixels, its picture 40x60"):
        check_mask(mask, picture)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_mask_that_was_drawn_over_a_turned_picture_is_turned_back(tmp_path: Path, orientation: int) -> None:
    """Viewers show the picture by its orientation; so it lies before whoever draws the mask."""
    shown, stored, picture = tmp_path / "shown.png", tmp_path / "stored.png", tmp_path / "part.jpg"
    part = Image.fromarray(_grey(255))
    exif = Image.Exif()
    exif[0x0112] = orientation
    part.save(picture, quality=100, exif=exif)
    with Image.open(picture) as opened:
        turned = ImageOps.exif_transpose(opened)
    turned.point(lambda value: 255 * (value > 127)).save(shown)
    part.save(stored)
    check_mask(stored, picture)
    np.testing.assert_array_equal(read_mask(stored, picture), TRUE)
    if orientation >= 5:
        check_mask(shown, picture)
        np.testing.assert_array_equal(read_mask(shown, picture), TRUE)
