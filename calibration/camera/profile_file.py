"""Profiles on disk: a YAML file that a person can read, and beside it what is too large for that, in ``.npz`` without pickle.

The arrays are written first, under a name that holds the fingerprint; then the YAML file takes its place in one rename. Whenever the
power fails, one whole profile is there: the old one or the new one.
"""

from __future__ import annotations

import io
import os
import re
import secrets
import zipfile
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from calibration.camera.flat_field import FlatField
from calibration.camera.lens import Lens
from calibration.camera.plane import Plane
from calibration.camera.profile import Profile, arrays, canonical, fingerprint
from calibration.errors import CalibrationError

FORMAT = 1
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_KEYS = ("format", "name", "camera", "created_at", "size", "lens", "flat_field", "plane", "quality", "arrays", "fingerprint")
_SECTIONS: dict[str, dict[str, int]] = {
    # Key -> how many numbers stand there; 0: true or false.
    "lens": {"camera_matrix": 9, "distortion": 5, "straight_matrix": 9},
    "flat_field": {"gain_step": 1, "dark": 0},
    "plane": {"to_mm": 9, "mm_per_px": 1, "relative_deviation": 1, "covers": 4},
}
_AGAIN = "Restore an earlier copy, or calibrate again"


def profile_path(folder: Path, name: str) -> Path:
    """Where the profile of this name lies. Raises CalibrationError for a name that is no file name."""
    if not NAME.fullmatch(name):
        raise CalibrationError(f"{name!r} cannot be the name of a profile", remedy="Take letters, digits, '-' and '_', 64 at most")
    return folder / f"{name}.yaml"


def save_profile(profile: Profile, folder: Path) -> Path:
    """Write it, in place of one of the same name, and return the path of its YAML file, when the disk has it. Raises CalibrationError."""
    path = profile_path(folder, profile.name)
    large = arrays(profile)
    stored = f"{profile.name}.{profile.fingerprint[:16]}.npz" if large else ""
    document = {
        "format": FORMAT,
        "name": profile.name,
        "camera": profile.camera,
        "created_at": float(profile.created_at),
        **canonical(profile),
        "quality": {key: value if isinstance(value, str) else float(value) for key, value in profile.quality.items()},
        "arrays": stored,
        "fingerprint": profile.fingerprint,
    }
    text = yaml.safe_dump(document, sort_keys=False, allow_unicode=True, default_flow_style=None, width=120)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if large:
            packed = io.BytesIO()
            np.savez_compressed(packed, allow_pickle=False, **large)
            _write(folder / stored, packed.getvalue())
        _write(path, text.encode())
        # Before what the old file names is removed: a power cut must not leave it behind without its arrays.
        _flush_names(folder)
        for other in folder.glob(f"{profile.name}.*.npz"):
            if other.name != stored:
                with suppress(OSError):
                    other.unlink()
    except OSError as error:
        raise CalibrationError(
            f"could not be written: {error.strerror or error}", where=str(path), remedy="Check disk and rights"
        ) from error
    return path


def load_profile(path: Path) -> Profile:
    """Read a profile. Raises CalibrationError if it is not there, damaged, changed by hand, or of a newer program."""
    document = _document(path)
    where = str(path)
    _check_keys(document, _KEYS, where, "")
    sections = {name: _section(document[name], name, keys, where) for name, keys in _SECTIONS.items()}
    size = _size(document["size"], where)
    large = _arrays(path, document["arrays"])
    content = {"size": list(size), **sections}
    if fingerprint(content, large) != document["fingerprint"]:
        raise CalibrationError("its fingerprint is not that of its content: it was damaged or changed by hand", where=where, remedy=_AGAIN)
    return _profile(document, sections, size, large, where)


def _profile(
    document: dict[str, Any],
    sections: dict[str, dict[str, Any] | None],
    size: tuple[int, int],
    large: dict[str, NDArray[np.uint8]],
    where: str,
) -> Profile:
    lens, field, plane = (sections[name] for name in ("lens", "flat_field", "plane"))
    if field is not None and ("gain_codes" not in large or (field["dark"] and "dark" not in large)):
        raise CalibrationError("the arrays of its flat field are missing", where=where, remedy=_AGAIN)
    quality = document["quality"]
    if not isinstance(quality, dict) or not all(isinstance(key, str) for key in quality):
        raise CalibrationError("quality is not a section of figures", where=where, remedy=_AGAIN)
    return Profile(
        name=str(document["name"]),
        size=size,
        camera=str(document["camera"]),
        created_at=float(document["created_at"]),
        lens=None if lens is None else Lens(_matrix(lens["camera_matrix"]), np.array(lens["distortion"]), size),
        straight=None if lens is None else _matrix(lens["straight_matrix"]),
        flat_field=None if field is None else FlatField(large["gain_codes"], field["gain_step"], large.get("dark")),
        plane=None
        if plane is None
        else Plane(_matrix(plane["to_mm"]), size, plane["mm_per_px"], plane["relative_deviation"], tuple(plane["covers"])),
        quality=quality,
    )


def _document(path: Path) -> dict[str, Any]:
    where = str(path)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        there = sorted(entry.stem for entry in path.parent.glob("*.yaml")) if path.parent.is_dir() else []
        hint = _did_you_mean(path.stem, there)
        raise CalibrationError(f"there is no such profile{hint}", where=where, remedy=f"There are: {', '.join(there) or 'none'}") from error
    except (OSError, UnicodeDecodeError) as error:
        raise CalibrationError(f"could not be read: {error}", where=where, remedy=_AGAIN) from error
    try:
        document = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise CalibrationError(f"is not usable YAML: {error}", where=where, remedy=_AGAIN) from error
    if not isinstance(document, dict) or not all(isinstance(key, str) for key in document):
        raise CalibrationError("should hold 'key: value' lines", where=where, remedy=_AGAIN)
    written = document.get("format")
    if type(written) is int and written > FORMAT:
        raise CalibrationError(f"was written by a newer program (format {written})", where=where, remedy="Update this program")
    return document


def _check_keys(values: dict[str, Any], known: tuple[str, ...], where: str, section: str) -> None:
    prefix = f"{section}." if section else ""
    for key in values:
        if key not in known:
            what = f"there is no key {prefix + key!r}{_did_you_mean(key, known)}"
            raise CalibrationError(what, where=where, remedy=f"Keys allowed: {', '.join(known)}")
    for key in known:
        if key not in values:
            raise CalibrationError(f"the key {prefix + key!r} is missing", where=where, remedy=_AGAIN)


def _section(values: object, name: str, keys: dict[str, int], where: str) -> dict[str, Any] | None:
    if values is None:
        return None
    if not isinstance(values, dict):
        raise CalibrationError(f"{name} is not a section with keys of its own", where=where, remedy=_AGAIN)
    _check_keys(values, tuple(keys), where, name)
    return {key: _value(values[key], count, f"{name}.{key}", where) for key, count in keys.items()}


def _value(value: object, count: int, key: str, where: str) -> Any:
    if count == 0:
        if isinstance(value, bool):
            return value
        raise CalibrationError(f"{key} is not true or false", where=where, remedy=_AGAIN)
    listed = value if isinstance(value, list) else [value]
    numbers = [one for one in listed if isinstance(one, int | float) and not isinstance(one, bool) and np.isfinite(one)]
    if len(numbers) != len(listed) or len(listed) != count or (count == 1) == isinstance(value, list):
        raise CalibrationError(f"{key} is not {count} finite number{'s' * (count > 1)}", where=where, remedy=_AGAIN)
    return [float(one) for one in numbers] if count > 1 else float(numbers[0])


def _size(value: object, where: str) -> tuple[int, int]:
    if isinstance(value, list) and len(value) == 2 and all(type(side) is int and 0 < side <= 100_000 for side in value):
        return value[0], value[1]
    raise CalibrationError("size is not width and height in pixels", where=where, remedy=_AGAIN)


def _arrays(path: Path, stored: object) -> dict[str, NDArray[np.uint8]]:
    if stored == "":
        return {}
    if not isinstance(stored, str) or Path(stored).name != stored or not stored.endswith(".npz"):
        raise CalibrationError("arrays is not the name of a file beside it", where=str(path), remedy=_AGAIN)
    beside = path.with_name(stored)
    try:
        with np.load(io.BytesIO(beside.read_bytes()), allow_pickle=False) as file:
            large = {name: file[name] for name in file.files}
    except (OSError, ValueError, zipfile.BadZipFile, EOFError, KeyError) as error:
        raise CalibrationError(f"its arrays cannot be read: {error}", where=str(beside), remedy=_AGAIN) from error
    if any(array.dtype != np.uint8 or name not in ("gain_codes", "dark") for name, array in large.items()):
        raise CalibrationError("holds other arrays than those of a flat field", where=str(beside), remedy=_AGAIN)
    return large


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _flush_names(folder: Path) -> None:
    """So that what was renamed in ``folder``, and the folder in its own, survive a power cut. Windows has no such call and needs none."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    for one in (folder, folder.parent):
        descriptor = os.open(one, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _matrix(numbers: list[float]) -> NDArray[np.float64]:
    return np.array(numbers, np.float64).reshape(3, 3)


def _did_you_mean(word: str, known: tuple[str, ...] | list[str]) -> str:
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return f" (did you mean {close[0]!r}?)" if close else ""
