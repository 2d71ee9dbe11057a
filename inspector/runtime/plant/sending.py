"""Pictures of this machine brought into the plant's store, for work that is done elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from calibration.camera.profile import Profile, rectify
from calibration.errors import CalibrationError
from inspector.camera.files.picture_file import SUFFIXES, picture_of
from inspector.core.errors import CalibrationFailed, CameraError, TeachingError
from inspector.core.names import readable
from inspector.core.plant.keys import picture_key
from inspector.core.plant.work import WorkPicture
from inspector.runtime.plant.duties import FilesByKey
from inspector.storage.png import encode_png

_PNG_LEVEL = 1


def send_good_parts(
    store: FilesByKey, paths: Sequence[Path], profile: Profile | None, on_step: Callable[[int], None]
) -> tuple[WorkPicture, ...]:
    """Pictures to learn from, rectified by a camera's profile if one is given, each looked at first. Raises CameraError naming the first
    file that is no picture, TeachingError for one of another size than the first, CalibrationFailed, PlantError."""
    sent: list[WorkPicture] = []
    size: tuple[int, ...] = ()
    for path in paths:
        content = _content(path)
        picture = picture_of(content, path)
        size = size or picture.shape
        if picture.shape != size:
            what = f"has {picture.shape[1]}x{picture.shape[0]} pixels, the first picture {size[1]}x{size[0]}"
            raise TeachingError(what, where=str(path), remedy="Learn from pictures of one size")
        if profile is not None:
            try:
                content = encode_png(rectify(picture, profile), _PNG_LEVEL)
            except CalibrationError as error:
                raise CalibrationFailed(error.what, where=error.where, remedy=error.remedy) from error
        sent.append(_sent(store, content, readable(path.name)))
        on_step(len(sent))
    return tuple(sent)


def send_archive(store: FilesByKey, paths: Sequence[Path], on_step: Callable[[int], None]) -> Iterator[WorkPicture]:
    """Pictures to be judged as they are: one that is damaged is INVALID then."""
    for number, path in enumerate(paths, 1):
        yield _sent(store, _content(path), readable(path.name))
        on_step(number)


def archive_in_store(keys: Iterator[str]) -> Iterator[WorkPicture]:
    """What of ``keys`` are picture files by their ending, or have none. Who judges them finds out their digests."""
    for key in keys:
        name = key.rpartition("/")[2]
        if "." not in name or name.lower().endswith(SUFFIXES):
            yield WorkPicture(key, "", key)


def _sent(store: FilesByKey, content: bytes, name: str) -> WorkPicture:
    sha256 = hashlib.sha256(content).hexdigest()
    key = picture_key(sha256)
    store.put(key, content)
    return WorkPicture(key, sha256, name)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise CameraError(f"cannot be read: {why}", where=str(path), remedy="Give this user the right to read it") from error
