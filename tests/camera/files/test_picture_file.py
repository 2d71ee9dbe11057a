"""Picture files: what comes out of each kind, and what is said of those that are none."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.camera.files.folder import FolderCamera
from inspector.camera.files.picture_file import list_pictures, picture_files, read_picture
from inspector.core.errors import CameraError, CameraNotFound

BGR = (30, 90, 200)
RGB = (200, 90, 30)
LOSSLESS = (".png", ".bmp", ".tif", ".webp")


def stored(path: Path, pixels: NDArray[Any], *options: int) -> Path:
    assert cv2.imwrite(str(path), pixels, list(options))
    return path


def plain(height: int = 40, width: int = 48) -> NDArray[np.uint8]:
    return np.full((height, width, 3), BGR, np.uint8)


def busy(height: int = 120, width: int = 160) -> NDArray[np.uint8]:
    """Hardly to be compressed, so that a cut goes through coded pixels."""
    return np.random.default_rng(3).integers(0, 256, (height, width, 3), dtype=np.uint8)


def refused(path: Path) -> CameraError:
    with pytest.raises(CameraError) as caught:
        read_picture(path)
    assert caught.value.where == str(path)
    assert caught.value.remedy
    return caught.value


@pytest.mark.parametrize("suffix", [*LOSSLESS, ".jpg", ".jpeg", ".tiff", ".PNG"])
def test_every_kind_comes_out_as_rgb(tmp_path: Path, suffix: str) -> None:
    options = (cv2.IMWRITE_WEBP_QUALITY, 101) if suffix == ".webp" else ()
    picture = read_picture(stored(tmp_path / f"part{suffix}", plain(), *options))
    assert picture.shape == (40, 48, 3) and picture.dtype == np.uint8
    assert not picture.flags.writeable and picture.flags.c_contiguous
    assert np.abs(picture.astype(int) - RGB).max() <= (4 if suffix.startswith(".j") else 0)


def test_grey_is_repeated_in_all_channels(tmp_path: Path) -> None:
    ramp = np.arange(40 * 48, dtype=np.uint32).reshape(40, 48).astype(np.uint8)
    picture = read_picture(stored(tmp_path / "grey.png", ramp))
    for channel in range(3):
        np.testing.assert_array_equal(picture[..., channel], ramp)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
@pytest.mark.parametrize("channels", [1, 3])
def test_sixteen_bits_are_scaled_by_what_they_mean(tmp_path: Path, suffix: str, channels: int) -> None:
    deep = np.zeros((40, 48, channels), np.uint16)
    deep[:, :12], deep[:, 12:24], deep[:, 24:36], deep[:, 36:] = 0, 257 * 100, 4095, 65535
    picture = read_picture(stored(tmp_path / f"deep{suffix}", deep.squeeze()))
    assert [int(picture[0, x, 1]) for x in (0, 12, 24, 36)] == [0, 100, 16, 255]


def test_floating_values_are_refused(tmp_path: Path) -> None:
    error = refused(stored(tmp_path / "height.tif", np.ones((40, 48), np.float32)))
    assert "float32" in error.what


def test_opaque_alpha_is_dropped_and_the_rest_lies_on_black(tmp_path: Path) -> None:
    pixels = np.dstack([plain(), np.full((40, 48), 255, np.uint8)])
    np.testing.assert_array_equal(read_picture(stored(tmp_path / "opaque.png", pixels))[0, 0], RGB)
    pixels[:, 24:, 3] = 0
    pixels[:20, :24, 3] = 51
    picture = read_picture(stored(tmp_path / "cut out.png", pixels))
    np.testing.assert_array_equal(picture[30, 0], RGB)
    np.testing.assert_array_equal(picture[0, 0], [40, 18, 6])
    assert not picture[:, 24:].any()


def test_the_orientation_mark_is_ignored(tmp_path: Path) -> None:
    """EXIF "turn by 90 degrees", written by hand: the part must not turn with it."""
    path = stored(tmp_path / "part.jpg", plain(40, 64))
    content = path.read_bytes()
    tiff = b"MM\0*\0\0\0\x08\0\x01" + b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0" + b"\0\0\0\0"
    exif = b"Exif\0\0" + tiff
    path.write_bytes(content[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + content[2:])
    assert read_picture(path).shape == (40, 64, 3)


def test_a_text_file_is_called_one(tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_text("Monday: 12 good parts\n")
    assert "text file" in refused(path).what


@pytest.mark.parametrize(("content", "told"), [(b"", "is empty"), (b"\0\1\2\3" * 9, "is not a PNG"), (b"\x89PNG\r\n\x1a\n", "cut off")])
def test_other_bytes_are_no_picture(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "part.png"
    path.write_bytes(content)
    assert told in refused(path).what


@pytest.mark.parametrize(("height", "width"), [(1, 1), (31, 200), (200, 31)])
def test_a_picture_that_is_too_small_says_its_size(tmp_path: Path, height: int, width: int) -> None:
    assert f"{width}x{height}" in refused(stored(tmp_path / "tiny.png", plain(height, width))).what


def test_the_smallest_picture_is_taken(tmp_path: Path) -> None:
    assert read_picture(stored(tmp_path / "small.png", plain(32, 32))).shape == (32, 32, 3)


@pytest.mark.parametrize("suffix", [*LOSSLESS, ".jpg"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.7, 0.999])
def test_a_file_that_is_cut_off_is_never_half_a_picture(tmp_path: Path, suffix: str, share: float, capfd: Any) -> None:
    path = stored(tmp_path / f"part{suffix}", busy())
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    assert "cut off" in refused(path).what or share < 0.1
    assert capfd.readouterr() == ("", ""), "a decoder wrote to the console"


def test_a_flipped_byte_in_a_png_is_found(tmp_path: Path) -> None:
    path = stored(tmp_path / "part.png", busy())
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0x10
    path.write_bytes(content)
    assert "checksum" in refused(path).what


def test_a_header_that_promises_too_much_is_refused_before_anything_is_allocated(tmp_path: Path) -> None:
    path = stored(tmp_path / "huge.bmp", plain())
    content = bytearray(path.read_bytes())
    content[18:26] = (30_000).to_bytes(4, "little") * 2
    path.write_bytes(content)
    refused(path)


def test_a_file_that_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(CameraNotFound):
        read_picture(tmp_path / "absent.png")


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    refused(tmp_path)


def test_files_come_in_the_order_that_a_person_would_put_them(tmp_path: Path) -> None:
    names = ["part10.png", "Part2.png", "part1.png", "part1b.png", "2 last.jpg", "10 first.JPG", "part02.png", "a.tiff"]
    for name in (*names, ".hidden.png", "notes.txt"):
        (tmp_path / name).touch()
    (tmp_path / "folder.png").mkdir()
    expected = ["2 last.jpg", "10 first.JPG", "a.tiff", "part1.png", "part1b.png", "Part2.png", "part02.png", "part10.png"]
    assert [path.name for path in picture_files(tmp_path)] == expected


def test_an_empty_folder_says_what_is_there_instead(tmp_path: Path) -> None:
    with pytest.raises(CameraNotFound, match="it is empty"):
        picture_files(tmp_path)
    (tmp_path / "film.mp4").touch()
    (tmp_path / "good").mkdir()
    with pytest.raises(CameraNotFound, match=r"1 other file: \.mp4; it holds the folder good"):
        picture_files(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    path = stored(tmp_path / "part.png", plain())
    with pytest.raises(CameraNotFound, match="is a file, not a folder"):
        picture_files(path)


def odd_entries(folder: Path) -> None:
    """What can lie in a folder under the name of a picture and is none."""
    (folder / "a_folder.png").mkdir()
    os.mkfifo(folder / "b_pipe.png")
    (folder / "c_link.png").symlink_to(folder / "nowhere.png")
    (folder / "d_loop.png").symlink_to("d_loop.png")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "e_socket.png"))
    (folder / "f_device.png").symlink_to("/dev/null")
    (folder / "notes.txt").write_text("good parts of Monday")
    (folder / "masks").mkdir()
    (folder / ".hidden.png").write_text("")


def test_what_is_no_picture_file_is_left_out_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("parts")  # a socket's path is short
    folder.mkdir()
    odd_entries(folder)
    stored(folder / "part2.png", plain())
    stored(folder / "part10.png", plain())
    (folder / "linked.png").symlink_to((folder / "part2.png").absolute())
    found = list_pictures(folder)
    assert [path.name for path in found.pictures] == ["linked.png", "part2.png", "part10.png"] == [p.name for p in picture_files(folder)]
    assert list(found.left_out) == [
        "a_folder.png (a folder)",
        "b_pipe.png (a named pipe)",
        "c_link.png (a link to nothing)",
        "d_loop.png (Too many levels of symbolic links)",
        "e_socket.png (a socket)",
        "f_device.png (a device)",
        "notes.txt",
    ]
    with FolderCamera(folder) as camera:
        assert [camera.read(1.0) is not None for _ in range(4)] == [True, True, True, False]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")
    assert refused(tmp_path / "a.png").what == "is a named pipe, not a file"


def test_a_folder_of_nothing_but_pipes_holds_no_picture(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.png")
    with pytest.raises(CameraNotFound, match="there is no picture in the folder"):
        picture_files(tmp_path)
