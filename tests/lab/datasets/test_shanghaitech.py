"""ShanghaiTech Campus, drawn here in small."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from inspector.core.errors import StorageError
from inspector.lab.datasets.shanghaitech import scenes
from tests.small_sets import write_shanghaitech


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_shanghaitech(tmp_path / "shanghaitech")


def test_scenes_have_their_clips_labels_and_masks(root: Path) -> None:
    found = scenes(root)
    assert [scene.name for scene in found] == ["01", "02"]
    first = found[0]
    assert [clip.path.name for clip in first.training] == ["01_001"]
    assert [path.name for path in first.training[0].frames()][:2] == ["000.png", "001.png"]
    (clip,) = first.testing
    assert len(clip.frames()) == 6
    assert clip.labels().tolist() == [False, False, True, True, False, False]
    mask = clip.mask(2)
    assert (mask.dtype, mask.shape, int(mask.sum())) == (np.bool_, (96, 96), 32 * 40)
    assert not clip.mask(0).any()


def test_training_clips_may_be_videos(root: Path) -> None:
    (root / "training" / "frames").rename(root / "training" / "elsewhere")
    videos = root / "training" / "videos"
    videos.mkdir()
    (videos / "02_003.avi").write_bytes(b"")
    (videos / "readme.txt").write_text("")
    found = {scene.name: scene for scene in scenes(root)}
    assert [clip.path.name for clip in found["02"].training] == ["02_003.avi"]
    assert found["02"].training[0].is_video
    assert not found["01"].training


def test_an_array_of_objects_is_never_unpickled(root: Path) -> None:
    path = root / "testing" / "test_frame_mask" / "01_0014.npy"
    np.save(path, np.array([{}, 1], dtype=object), allow_pickle=True)
    with pytest.raises(StorageError, match=r"01_0014\.npy: is no array of numbers"):
        scenes(root)[0].testing[0].labels()


def test_labels_and_masks_that_do_not_fit_are_named(root: Path) -> None:
    clip = scenes(root)[0].testing[0]
    np.save(clip.frame_mask, np.zeros(5, np.int8))
    with pytest.raises(StorageError, match=r"01_0014\.npy: has the shape \(5,\) for 6 frames"):
        clip.labels()
    assert clip.pixel_mask is not None
    np.save(clip.pixel_mask, np.zeros((2, 96, 96), np.uint8))
    with pytest.raises(StorageError, match="no mask of frame 2"):
        clip.mask(2)
    clip.pixel_mask.unlink()
    assert scenes(root)[0].testing[0].pixel_mask is None


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("testing/frames", "there is no such folder"),
        ("training/frames", "neither frames nor videos"),
        ("testing/test_frame_mask/02_0014.npy", r"02_0014\.npy: there is no such file"),
    ],
)
def test_what_is_missing_is_named(root: Path, missing: str, said: str) -> None:
    (root / missing).rename(root / "aside")
    with pytest.raises(StorageError, match=said):
        scenes(root)
    (root / "empty" / "testing" / "frames").mkdir(parents=True)
    with pytest.raises(StorageError, match="there is no clip"):
        scenes(root / "empty")
