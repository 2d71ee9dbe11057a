"""Small data sets in the formats of the published ones, drawn for a test."""

from __future__ import annotations

import io
import struct
import tarfile
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

TRAIN_BATCHES = tuple(f"data_batch_{number}" for number in range(1, 6))


def python2_pickle(rows: NDArray[np.uint8], labels: list[int], *, fortran: bool = False) -> bytes:
    """A batch of CIFAR-10 to the byte as Python 2 writes it (protocol 2): a dictionary with an array and a list of numbers."""
    out = [b"\x80\x02}q\x01(", _text(b"batch_label"), b"q\x02", _text(b"training batch 1 of 5"), b"q\x03"]
    out += [_text(b"labels"), b"q\x04]q\x05(", *(b"K" + bytes([label]) for label in labels), b"e"]
    out += [_text(b"data"), b"q\x06", array_opcodes(rows, fortran=fortran), b"u."]
    return b"".join(out)


def array_opcodes(rows: NDArray[np.uint8], *, fortran: bool = False) -> bytes:
    """The instructions that make a uint8 array."""
    content = rows.tobytes("F" if fortran else "C")
    shape = b"".join(b"M" + struct.pack("<H", side) for side in rows.shape) + {1: b"\x85", 2: b"\x86"}[rows.ndim]
    made = b"cnumpy.core.multiarray\n_reconstruct\nq\x07cnumpy\nndarray\nq\x08K\x00\x85U\x01b\x87Rq\x09(K\x01" + shape
    kind = b"cnumpy\ndtype\nq\x0aU\x02u1q\x0bK\x00K\x01\x87Rq\x0c(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
    return made + kind + (b"\x88" if fortran else b"\x89") + b"T" + struct.pack("<i", len(content)) + content + b"tb"


def cifar_rows(labels: list[int], seed: int) -> NDArray[np.uint8]:
    """A picture for each label, uint8 (n, 3072): grey noise for class 0, with a bright rectangle for the others."""
    pictures = np.random.default_rng(seed).integers(92, 109, (len(labels), 3, 32, 32), dtype=np.uint8)
    for picture, label in zip(pictures, labels, strict=True):
        if label:
            picture[:, 8:20, 10:24] = 220
    return pictures.reshape(len(labels), 3072)


def write_cifar10(folder: Path, *, per_batch: int = 4, per_class: int = 3) -> Path:
    """``cifar-10-batches-py`` with ``per_batch`` pictures of each class in each training batch."""
    folder = folder / "cifar-10-batches-py"
    folder.mkdir(parents=True)
    for number, name in enumerate(TRAIN_BATCHES):
        labels = [label for _ in range(per_batch) for label in range(10)]
        (folder / name).write_bytes(python2_pickle(cifar_rows(labels, number), labels))
    labels = [label for _ in range(per_class) for label in range(10)]
    (folder / "test_batch").write_bytes(python2_pickle(cifar_rows(labels, 99), labels))
    return folder


def pack(folder: Path, archive: Path) -> Path:
    """``cifar-10-python.tar.gz`` of the folder, in which the last batch stands first."""
    with tarfile.open(archive, "w:gz") as tar:
        note = tarfile.TarInfo("cifar-10-batches-py/readme.html")
        note.size = 2
        tar.addfile(note, io.BytesIO(b"<>"))
        for path in sorted(folder.iterdir(), reverse=True):
            tar.add(path, arcname=f"cifar-10-batches-py/{path.name}")
    return archive


SCENE_SIDE = 96
EVENT = np.s_[24:56, 32:72]
"""Where in a frame of ShanghaiTech Campus the event is."""


def scene_frame(seed: int, *, event: bool = False) -> NDArray[np.uint8]:
    """uint8 (96, 96, 3)."""
    frame = np.random.default_rng(seed).integers(92, 109, (SCENE_SIDE, SCENE_SIDE, 3), dtype=np.uint8)
    if event:
        frame[EVENT] = 220
    return frame


def write_shanghaitech(root: Path, *, scenes: tuple[str, ...] = ("01", "02"), events: tuple[int, ...] = (2, 3), frames: int = 6) -> Path:
    """A training clip of twelve frames and one test clip for each scene; ``events``: the test frames with an event."""
    for number, scene in enumerate(scenes):
        for index in range(12):
            _write(root / "training" / "frames" / f"{scene}_001" / f"{index:03}.png", scene_frame(1000 * number + index))
        labels, masks = np.zeros(frames, np.int8), np.zeros((frames, SCENE_SIDE, SCENE_SIDE), np.uint8)
        for index in range(frames):
            event = index in events
            _write(root / "testing" / "frames" / f"{scene}_0014" / f"{index:03}.png", scene_frame(1000 * number + 500 + index, event=event))
            if event:
                labels[index], masks[index][EVENT] = 1, 1
        for name, array in (("test_frame_mask", labels), ("test_pixel_mask", masks)):
            (root / "testing" / name).mkdir(exist_ok=True)
            np.save(root / "testing" / name / f"{scene}_0014.npy", array)
    return root


def _write(path: Path, picture: NDArray[np.uint8]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture)


def _text(content: bytes) -> bytes:
    return b"U" + bytes([len(content)]) + content
