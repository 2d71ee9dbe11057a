"""Pictures come back to the bit."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from inspector.core.errors import StorageError
from inspector.storage.png import decode_grey, decode_png, encode_png, read_png

SIDES = st.integers(1, 9)


@given(hnp.arrays(np.uint8, st.tuples(SIDES, SIDES, st.just(3))), st.integers(1, 9))
@settings(deadline=None)
def test_colour_comes_back(picture: np.ndarray, level: int) -> None:
    back = decode_png(encode_png(picture, level), "x")
    assert np.array_equal(back, picture)
    assert not back.flags.writeable


@given(st.one_of(hnp.arrays(kind, st.tuples(SIDES, SIDES)) for kind in (np.uint8, np.uint16)))
@settings(deadline=None)
def test_grey_comes_back_with_its_depth(picture: np.ndarray) -> None:
    back = decode_grey(encode_png(picture), "x")
    assert back.dtype == picture.dtype
    assert np.array_equal(back, picture)


def test_red_is_red_for_every_other_program(tmp_path: Path) -> None:
    picture = np.zeros((2, 2, 3), np.uint8)
    picture[..., 0] = 255
    (tmp_path / "red.png").write_bytes(encode_png(picture))
    bgr = cv2.imread(str(tmp_path / "red.png"))
    assert bgr is not None
    assert bgr[0, 0].tolist() == [0, 0, 255]
    assert np.array_equal(read_png(tmp_path / "red.png"), picture)


@given(hnp.arrays(np.uint16, st.tuples(SIDES, SIDES)), st.integers(1, 9))
@settings(deadline=None)
def test_depth_is_the_same_for_every_other_program(picture: np.ndarray, level: int) -> None:
    read = cv2.imdecode(np.frombuffer(encode_png(picture, level), np.uint8), cv2.IMREAD_UNCHANGED)
    assert read.dtype == np.uint16 and np.array_equal(read, picture)


def test_what_repeats_takes_next_to_nothing() -> None:
    assert len(encode_png(np.full((400, 600, 3), 90, np.uint8))) < 5_000


def test_a_view_that_is_not_contiguous() -> None:
    picture = np.arange(2 * 6 * 3, dtype=np.uint8).reshape(2, 6, 3)[:, ::-2]
    assert np.array_equal(decode_png(encode_png(picture), "x"), picture)


@pytest.mark.parametrize(
    "picture",
    [np.zeros((0, 4, 3), np.uint8), np.zeros((4, 4, 4), np.uint8), np.zeros((4, 4), np.float32), np.zeros((4, 4, 3), np.uint16)],
    ids=["empty", "four channels", "float", "deep colour"],
)
def test_what_is_no_picture_is_refused(picture: np.ndarray) -> None:
    with pytest.raises(StorageError, match="cannot be written as PNG"):
        encode_png(picture)


@pytest.mark.parametrize("content", [b"", b"no picture", encode_png(np.zeros((9, 9, 3), np.uint8))[:40]])
def test_what_cannot_be_read_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(StorageError, match=r"a\.png: is not a readable picture"):
        read_png(path)


def test_a_missing_file_and_a_wrong_kind(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"none\.png: could not read"):
        read_png(tmp_path / "none.png")
    with pytest.raises(StorageError, match="grey one was expected"):
        decode_grey(encode_png(np.zeros((2, 2, 3), np.uint8)), "x")
