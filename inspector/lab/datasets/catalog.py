"""Data sets of known truth as ``evaluate`` sees them: categories with good parts to learn from and parts to test with.

Nothing is read before it is asked for: pictures and masks are functions that give one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inspector.camera.files.picture_file import read_picture
from inspector.camera.files.video import VideoCamera, video_frames
from inspector.cli.sources import shots
from inspector.core.errors import CameraLost, StorageError
from inspector.core.types import Picture
from inspector.lab.datasets.cifar10 import CLASSES, Cifar10
from inspector.lab.datasets.masks import read_mask
from inspector.lab.datasets.mvtec import GOOD, MvtecCategory, category_folders
from inspector.lab.datasets.shanghaitech import CampusScene, TestClip, TrainingClip, scenes
from inspector.lab.datasets.visa import is_visa, visa_category, visa_objects

PAPER_ORDER = (
    *("carpet", "grid", "leather", "tile", "wood"),
    *("bottle", "cable", "capsule", "hazelnut", "metal_nut", "pill", "screw", "toothbrush", "transistor", "zipper"),
)
"""The categories of MVTec AD as they stand in tables: textures, then objects."""

PARTS = 200
"""Good parts that are learned from where a category has thousands of them."""

EVENT = "event"
"""Kind of the frames of ShanghaiTech Campus on which something happens that does not belong there."""


class PixelTruth(Enum):
    """What is known of single pixels: nothing; all, of few pictures; all, of more pictures than fit in memory."""

    NONE = "none"
    KEPT = "kept"
    STREAMED = "streamed"


@dataclass(frozen=True, eq=False)
class TestPart:
    """One part of known truth. ``mask``: bool (h, w) of the picture's size; None for a good part, and where nobody knows."""

    __test__ = False  # its name is no reason for pytest to collect it

    name: str
    kind: str
    defective: bool
    picture: Callable[[], Picture]
    mask: Callable[[], NDArray[np.bool_]] | None = None


@dataclass(frozen=True, eq=False)
class Category:
    """One product, class or scene. ``distinct``: its good pictures may repeat each other, and repeats are to be left out.

    ``good_names``: the files of ``good``; empty where they are no files of their own.
    """

    name: str
    good: Sequence[Callable[[], Picture]]
    test: Sequence[TestPart]
    pixels: PixelTruth = PixelTruth.KEPT
    distinct: bool = False
    good_names: tuple[str, ...] = ()

    def with_parts(self, parts: int | None, seed: int) -> Category:
        """With no more than ``parts`` good ones: one of each of as many equal stretches, drawn by ``seed``."""
        if parts is None or parts >= len(self.good):
            return self
        drawn = drawn_evenly(len(self.good), parts, seed)
        names = tuple(self.good_names[index] for index in drawn) if self.good_names else ()
        return replace(self, good=[self.good[index] for index in drawn], good_names=names)

    def with_tests(self, most: int | None) -> Category:
        """With no more than ``most`` test parts, chosen evenly."""
        if most is None or most >= len(self.test):
            return self
        return replace(self, test=[self.test[int(index)] for index in np.linspace(0, len(self.test) - 1, most)])


@dataclass(frozen=True, eq=False)
class DataSet:
    """``category`` looks through one of ``names``, and raises StorageError. ``parts``: to learn from if nothing is said."""

    kind: str
    place: Path
    names: tuple[str, ...]
    category: Callable[[str], Category]
    parts: int | None = None
    single: bool = False

    def only(self, wanted: Sequence[str]) -> DataSet:
        """Those of ``names`` that are in ``wanted``, all for none or "all". Raises StorageError for one that is not there."""
        if not wanted or "all" in wanted:
            return self
        for name in wanted:
            if name not in self.names:
                raise StorageError(f"there is no {name!r} in it", where=str(self.place), remedy=f"There are {', '.join(self.names)}")
        return replace(self, names=tuple(name for name in self.names if name in wanted))


def open_mvtec(root: Path) -> DataSet:
    """MVTec AD, VisA, or whatever has the layout of either: a root of several categories, or one category. Raises StorageError."""
    if is_visa(root):
        return DataSet("visa", root, visa_objects(root), lambda name: _of_files(visa_category(root, name)))
    folders = {folder.name: folder for folder in category_folders(root)}
    if not folders:
        one = MvtecCategory.open(root)
        return DataSet("mvtec", root, (one.name,), lambda _: _of_files(one), single=True)
    names = [*(name for name in PAPER_ORDER if name in folders), *(name for name in folders if name not in PAPER_ORDER)]
    return DataSet("mvtec", root, tuple(names), lambda name: _of_files(MvtecCategory.open(folders[name])))


def open_cifar10(place: Path) -> DataSet:
    """CIFAR-10, one class against the nine others. Raises StorageError."""
    content = Cifar10.open(place)
    return DataSet("cifar10", place, CLASSES, partial(_cifar_class, content), PARTS)


def open_shanghaitech(root: Path) -> DataSet:
    """ShanghaiTech Campus, scene by scene. Raises StorageError."""
    found = {scene.name: scene for scene in scenes(root)}
    return DataSet("shanghaitech", root, tuple(found), lambda name: _scene(root, found[name]), PARTS)


def drawn_evenly(count: int, most: int, seed: int) -> list[int]:
    """``most`` different indices below ``count``, rising: one of each of ``most`` equal stretches, drawn by ``seed``."""
    edges = np.arange(most + 1) * count // most
    return [int(index) for index in np.random.default_rng(seed).integers(edges[:-1], edges[1:])]


def _of_files(found: MvtecCategory) -> Category:
    def part(index: int) -> TestPart:
        one = found.test[index]
        mask = None if one.mask is None else partial(read_mask, one.mask, one.path)
        return TestPart(str(one.path), one.kind, one.defective, partial(read_picture, one.path), mask)

    good = [partial(read_picture, path) for path in found.train]
    names = tuple(path.name for path in found.train)
    return Category(found.name, good, [part(index) for index in range(len(found.test))], good_names=names)


def _cifar_class(content: Cifar10, name: str) -> Category:
    """The test parts stand in the order of their classes, so that an even choice has the same share of each."""
    good = [partial(content.train.picture, index) for index in content.train.of_class(name)]
    test = [
        TestPart(f"test picture {index}", GOOD if kind == name else kind, kind != name, partial(content.test.picture, index))
        for kind in CLASSES
        for index in content.test.of_class(kind)
    ]
    return Category(name, good, test, PixelTruth.NONE, distinct=True)


def _scene(root: Path, scene: CampusScene) -> Category:
    good = [read for clip in scene.training for read in _training_frames(clip)]
    if not good:
        raise StorageError(f"has no frames of scene {scene.name} to learn from", where=str(root / "training"), remedy="Unpack it again")
    test = [part for clip in scene.testing for part in _test_frames(clip)]
    pixels = PixelTruth.STREAMED if all(clip.pixel_mask is not None for clip in scene.testing) else PixelTruth.NONE
    return Category(scene.name, good, test, pixels, distinct=True)


def _training_frames(clip: TrainingClip) -> list[Callable[[], Picture]]:
    if clip.is_video:
        return [partial(_video_frame, clip.path, index) for index in range(video_frames(clip.path).count)]
    return [partial(read_picture, path) for path in clip.frames()]


def _test_frames(clip: TestClip) -> list[TestPart]:
    return [
        TestPart(
            str(path),
            EVENT if event else GOOD,
            bool(event),
            partial(read_picture, path),
            partial(clip.mask, index) if event and clip.pixel_mask is not None else None,
        )
        for index, (path, event) in enumerate(zip(clip.frames(), clip.labels(), strict=True))
    ]


def _video_frame(path: Path, index: int) -> Picture:
    with VideoCamera(path, index, index) as camera:
        for shot in shots(camera):
            if shot.fault:
                break
            return shot.image
    raise CameraLost(f"has no frame {index}", where=str(path), remedy="Copy the file again")
