"""ShanghaiTech Campus (Liu et al., CVPR 2018): thirteen scenes under fixed cameras, with events that do not belong there.

``training/frames/<scene>_<clip>/*.jpg`` or ``training/videos/<scene>_<clip>.avi``; ``testing/frames/<scene>_<clip>/*.jpg``,
``testing/test_frame_mask/<scene>_<clip>.npy`` (one label for each frame) and ``testing/test_pixel_mask/<scene>_<clip>.npy`` (n, h, w).
Nothing is held: frames are named, masks are mapped from the disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import StorageError

_FRAMES = {".jpg", ".jpeg", ".png"}
_VIDEOS = {".avi", ".mp4"}
_REMEDY = "Unpack the data set again"


@dataclass(frozen=True)
class TrainingClip:
    """Frames of an ordinary time: a folder of pictures, or a video."""

    path: Path

    @property
    def is_video(self) -> bool:
        return self.path.suffix.lower() in _VIDEOS

    def frames(self) -> tuple[Path, ...]:
        """The pictures of a folder, in the order of time."""
        return _frames(self.path)


@dataclass(frozen=True)
class TestClip:
    """Frames of known truth. ``pixel_mask``: None where there is no such file."""

    __test__ = False  # its name is no reason for pytest to collect it

    name: str
    folder: Path
    frame_mask: Path
    pixel_mask: Path | None

    def frames(self) -> tuple[Path, ...]:
        """In the order of time."""
        return _frames(self.folder)

    def labels(self) -> NDArray[np.bool_]:
        """bool (n,), true for a frame with an event. Raises StorageError, also unless there is one for each frame."""
        found = _array(self.frame_mask)
        count = len(self.frames())
        if found.ndim != 1 or len(found) != count:
            raise StorageError(f"has the shape {found.shape} for {count} frames", where=str(self.frame_mask), remedy=_REMEDY)
        return np.asarray(found != 0)

    def mask(self, index: int) -> NDArray[np.bool_]:
        """bool (h, w), true where the event is in frame ``index``. Reads that frame's only. Raises StorageError."""
        if self.pixel_mask is None:
            raise StorageError("there is no pixel mask of this clip", where=str(self.folder), remedy=_REMEDY)
        found = _array(self.pixel_mask)
        if found.ndim != 3 or not 0 <= index < len(found):
            raise StorageError(f"has the shape {found.shape}, no mask of frame {index}", where=str(self.pixel_mask), remedy=_REMEDY)
        return np.asarray(found[index] != 0)


@dataclass(frozen=True)
class CampusScene:
    """What one camera saw."""

    name: str
    training: tuple[TrainingClip, ...]
    testing: tuple[TestClip, ...]


def scenes(root: Path) -> tuple[CampusScene, ...]:
    """The scenes that are tested, by name; of the clips only the names are read. Raises StorageError if the layout is another."""
    testing = root / "testing" / "frames"
    if not testing.is_dir():
        remedy = "ShanghaiTech Campus has testing/frames, testing/test_frame_mask, and training/frames or training/videos"
        raise StorageError("there is no such folder", where=str(testing), remedy=remedy)
    clips = [_test_clip(root, folder) for folder in sorted(testing.iterdir()) if folder.is_dir() and not folder.name.startswith(".")]
    if not clips:
        raise StorageError("there is no clip in it", where=str(testing), remedy=_REMEDY)
    training = _training_clips(root)
    names = sorted({_scene(clip.name) for clip in clips})
    return tuple(
        CampusScene(
            name,
            tuple(clip for clip in training if _scene(clip.path.stem) == name),
            tuple(clip for clip in clips if _scene(clip.name) == name),
        )
        for name in names
    )


def _scene(clip: str) -> str:
    """``01`` of ``01_0014``."""
    return clip.partition("_")[0]


def _training_clips(root: Path) -> list[TrainingClip]:
    frames, videos = root / "training" / "frames", root / "training" / "videos"
    if frames.is_dir():
        return [TrainingClip(path) for path in sorted(frames.iterdir()) if path.is_dir() and not path.name.startswith(".")]
    if videos.is_dir():
        return [TrainingClip(path) for path in sorted(videos.iterdir()) if path.suffix.lower() in _VIDEOS]
    raise StorageError("there is neither frames nor videos in it", where=str(root / "training"), remedy=_REMEDY)


def _test_clip(root: Path, folder: Path) -> TestClip:
    labels = root / "testing" / "test_frame_mask" / f"{folder.name}.npy"
    if not labels.is_file():
        raise StorageError("there is no such file", where=str(labels), remedy=f"The labels of {folder} belong there")
    pixels = root / "testing" / "test_pixel_mask" / f"{folder.name}.npy"
    return TestClip(folder.name, folder, labels, pixels if pixels.is_file() else None)


def _frames(folder: Path) -> tuple[Path, ...]:
    """By name, which the data set fills up with zeros."""
    found = [path for path in folder.iterdir() if path.suffix.lower() in _FRAMES and not path.name.startswith(".") and path.is_file()]
    return tuple(sorted(found))


def _array(path: Path) -> NDArray[Any]:
    """Mapped, not read: a file that holds objects, which only unpickling could read, is refused."""
    try:
        return np.lib.format.open_memmap(path, mode="r")
    except (OSError, ValueError, EOFError) as error:
        raise StorageError(f"is no array of numbers: {error}", where=str(path), remedy=_REMEDY) from error
