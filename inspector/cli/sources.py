"""Where pictures come from on the console: a folder, a video, a camera."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from time import monotonic

import numpy as np
import psutil
import typer

from calibration.camera.profile import Profile, rectify
from calibration.errors import CalibrationError
from inspector.camera.address import join_address
from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.catalog import open_camera
from inspector.camera.files.folder import FolderCamera
from inspector.camera.files.picture_file import list_pictures, read_picture
from inspector.camera.files.video import VideoCamera, video_frames
from inspector.cli.console import Terminal
from inspector.core.camera_features import Setting
from inspector.core.errors import CalibrationFailed, CameraLost, CameraTimeout, TeachingError
from inspector.core.names import readable
from inspector.core.promises.odd_parts import ALL
from inspector.core.teaching import first_few, picture_name
from inspector.core.types import PROFILE_SETTING, Picture
from inspector.runtime.acquisition.camera_settings import settings_of

MEMORY_SHARE = 0.4
"""Of the machine's memory that the pictures to learn from may take."""

MOST_REPEATED = 100
"""Pictures running that a camera may repeat while good parts are waited for."""

SILENCE_S = 10.0
"""So long a camera may deliver nothing before the console gives up."""

_READ_TIMEOUT_S = 0.5

Stepped = Callable[[int], None]


@dataclass(frozen=True)
class GoodPictures:
    """Pictures to learn from, in the order of capture. ``address``: of the camera that gives them again. ``repeated``: left out
    because a video showed the same frame twice running, or a camera one that was taken already. ``settings``: how the camera was set,
    empty for pictures on disk. ``names``: what a person calls each; empty: by its number. ``left_out``: files of the folder that are no
    pictures."""

    pictures: list[Picture]
    address: str
    repeated: int = 0
    settings: Mapping[str, Setting] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def name(self, index: int) -> str:
        """What a person calls the picture at ``index`` (from 0)."""
        return picture_name(self.names, index)

    def check_names(self, names: Sequence[str]) -> None:
        """Raise TeachingError for the first of ``names`` that is no picture's, and not ``ALL`` of them."""
        known = {ALL, *(self.name(index) for index in range(len(self.pictures)))}
        for name in names:
            if name not in known:
                raise TeachingError("there is no picture of that name", where=name, remedy=f"Write it as it was named, or {ALL}")

    def without(self, names: Collection[str]) -> GoodPictures:
        """But for the pictures of these names."""
        left = [index for index in range(len(self.pictures)) if self.name(index) not in names]
        return replace(self, pictures=[self.pictures[index] for index in left], names=tuple(self.name(index) for index in left))

    def through(self, profile: Profile | None) -> GoodPictures:
        """The same, rectified by a camera's profile if one is given. Raises CalibrationFailed."""
        if profile is None:
            return self
        try:
            return replace(self, pictures=[rectify(picture, profile) for picture in self.pictures])
        except CalibrationError as error:
            raise CalibrationFailed(error.what, where=error.where, remedy=error.remedy) from error


@dataclass(frozen=True, eq=False)
class Replay:
    """A folder or a video, open. ``names``: of the pictures in a folder, by ``frame_id``; empty for a video. ``total`` 0: unknown.
    ``left_out``: files of the folder that are no pictures. Close ``camera``.
    """

    camera: Camera
    names: tuple[str, ...]
    total: int
    left_out: tuple[str, ...] = ()

    def name(self, frame_id: int) -> str:
        """What a person calls this picture, as any file and console can show it."""
        return readable(self.names[frame_id]) if frame_id < len(self.names) else f"frame {frame_id}"


def one_of(**sources: object) -> None:
    """Usage error unless exactly one of the options was given."""
    given = [name for name, value in sources.items() if value is not None]
    if len(given) != 1:
        known = ", ".join(f"--{name}" for name in sources)
        raise typer.BadParameter(f"give exactly one of {known}" + (f", not {len(given)}" if given else ""))


def only_with(source: str, there: bool, **options: object) -> None:
    """Usage error if one of ``options`` was given without the source that it belongs to."""
    for name, value in options.items():
        if value is not None and not there:
            raise typer.BadParameter(f"--{name.replace('_', '-')} belongs to --{source}")


def open_replay(images: Path | None, video: Path | None, first: int | None, last: int | None) -> Replay:
    """Open the folder ``images``, or else the ``video``. Raises CameraError."""
    if video is None:
        assert images is not None
        listed = list_pictures(images)
        names = tuple(path.name for path in listed.pictures)
        return Replay(FolderCamera(images), names, len(names), listed.left_out)
    about = video_frames(video)
    camera = VideoCamera(video, first or 0, last)
    end = about.count if last is None else min(about.count, last + 1)
    return Replay(camera, (), max(0, end - (first or 0)))


def say_left_out(terminal: Terminal, names: Sequence[str]) -> None:
    """Tell a person which files of a folder were not read."""
    if names:
        terminal.note(f"left out, for they are no pictures: {len(names)} files: {first_few(names)}")


def through(replay: Replay, profile: Profile | None) -> Replay:
    """The same pictures, rectified by a camera's profile if one is given."""
    if profile is None:
        return replay
    from inspector.camera.rectified import RectifiedCamera

    return replace(replay, camera=RectifiedCamera(replay.camera, profile))


def shots(camera: Camera) -> Iterator[Shot]:
    """Every shot to the end of the source. Raises CameraLost if the camera is silent for too long."""
    since = monotonic()
    while True:
        try:
            shot = camera.read(_READ_TIMEOUT_S)
        except CameraTimeout as error:
            if monotonic() - since > SILENCE_S:
                remedy = "Check that it is switched on and triggered"
                raise CameraLost(f"sent no picture for {SILENCE_S:.0f} s", where=camera.address, remedy=remedy) from error
            continue
        if shot is None:
            return
        since = monotonic()
        yield shot


def pictures_of_folder(folder: Path, terminal: Terminal) -> GoodPictures:
    """All of them, in natural order. Raises CameraError naming the first file that is no picture, TeachingError if they do not fit in
    memory."""
    listed = list_pictures(folder)
    pictures = read_each([partial(read_picture, path) for path in listed.pictures], terminal)
    names = tuple(readable(path.name) for path in listed.pictures)
    return GoodPictures(pictures, join_address("folder", folder, {}), names=names, left_out=listed.left_out)


def read_each(readers: Sequence[Callable[[], Picture]], terminal: Terminal) -> list[Picture]:
    """The picture that each of ``readers`` gives. Raises what they raise, and TeachingError if they do not fit in memory."""
    found: list[Picture] = []
    with terminal.counting("reading pictures", len(readers)) as step:
        for read in readers:
            found.append(read())
            _check_room(found[-1], len(readers), "Learn from fewer pictures, or scale them down")
            step(len(found))
    return found


def pictures_of_video(path: Path, first: int | None, last: int | None, every: int, terminal: Terminal) -> GoodPictures:
    """Every n-th frame from ``first`` to ``last``. Raises CameraError, also where the video is cut off; TeachingError."""
    found: list[Picture] = []
    names: list[str] = []
    repeated = 0
    replay = open_replay(None, path, first, last)
    with replay.camera as camera, terminal.counting("reading frames", replay.total or None) as step:
        for number, shot in enumerate(shots(camera)):
            if shot.fault:
                remedy = "Learn from the frames before with --to-frame, or from those behind with --from-frame"
                raise CameraLost(f"frame {shot.frame_id} cannot be learned from: {shot.fault}", where=str(path), remedy=remedy)
            if number % every:
                continue
            _check_room(shot.image, len(found) + 1, "Take fewer frames, with --every 10 for instance")
            if found and np.array_equal(found[-1], shot.image):
                repeated += 1
            else:
                found.append(shot.image)
                names.append(replay.name(shot.frame_id))
            step(number + 1)
    return GoodPictures(found, replay.camera.address, repeated, names=tuple(names))


def pictures_of_camera(address: str, parts: int, interval_s: float, terminal: Terminal) -> GoodPictures:
    """The next ``parts`` undamaged pictures, each once; of a free-running camera at most one in ``interval_s``.

    Raises CameraError, TeachingError also where ``MOST_REPEATED`` pictures running were there before: then the camera's picture is frozen.
    """
    found: list[Picture] = []
    taken: set[bytes] = set()
    repeated, running = 0, 0
    taken_at, whole_at = float("-inf"), monotonic()
    with open_camera(address) as camera, terminal.counting("waiting for good parts", parts) as step:
        camera.good_parts_only(True)
        for shot in shots(camera):
            whole_at = whole_at if shot.fault else monotonic()
            if monotonic() - whole_at > SILENCE_S:
                raise CameraLost(
                    f"each of its pictures has a fault: {shot.fault}", where=camera.address, remedy="See: cameras show, doctor"
                )
            too_soon = camera.delivery is Delivery.FREE_RUNNING and shot.captured_at - taken_at < interval_s
            if shot.fault or too_soon:
                continue
            _check_room(shot.image, parts, "Ask for fewer --parts")
            taken_at = shot.captured_at
            digest = hashlib.sha256(f"{shot.image.shape}".encode() + np.ascontiguousarray(shot.image).data).digest()
            repeated, running = (repeated + 1, running + 1) if digest in taken else (repeated, 0)
            if running >= MOST_REPEATED:
                said = f"its picture is frozen: {running} running were there before, after {len(found)} of {parts} parts"
                raise TeachingError(said, where=address, remedy="Check that parts move past it, or restart the camera")
            if running:
                continue
            taken.add(digest)
            found.append(shot.image)
            step(len(found))
            if len(found) == parts:
                return GoodPictures(found, camera.address, repeated, settings_of(camera, camera.features()))
    raise TeachingError(f"the camera ended after {len(found)} of {parts} parts", where=address, remedy="Ask for fewer --parts")


def _check_room(picture: Picture, count: int, remedy: str) -> None:
    most = MEMORY_SHARE * psutil.virtual_memory().total
    if picture.nbytes * count > most:
        gigabytes = picture.nbytes * count / 1e9
        raise TeachingError(
            f"{count} pictures take {gigabytes:.1f} GB of memory, more than may be used ({most / 1e9:.1f} GB)", remedy=remedy
        )


def profile_settings(profile: Profile | None) -> dict[str, Setting]:
    """What a camera seen through the profile says of it."""
    return {} if profile is None else {PROFILE_SETTING: profile.fingerprint, "profile_name": profile.name}
