"""The files of one record: their names, the pixels in them, and how they come and go."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from inspector.core.errors import StorageError
from inspector.core.types import AnomalyMap, Inspection, Picture, Region, Verdict
from inspector.storage.atomic import make_private_folder, storage_error, write_bytes
from inspector.storage.png import decode_grey, decode_png, encode_png
from inspector.storage.records.document import Kind, MapScale, RecordDocument, RecordedFile, parse_document

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NAME = re.compile(r"(\d{6}\.\d{3}_\d{8,}(?:p\d+)?(?:-\d+)?_(?:PASS|FAIL|INVALID))(?:(_map|_mask|_raw)?\.png|\.json)")
_SUFFIXES: Mapping[Kind, str] = {"picture": ".png", "map": "_map.png", "mask": "_mask.png", "raw": "_raw.png"}

_PNG_LEVEL = 1
_GREYS = 65535
"""Grey 1 to 65535 are values; 0 is none."""
_FAR_PX = 1e6


@dataclass(frozen=True)
class RecordPaths:
    """The files of a record. ``json`` was written last: where it is, the others are. ``map``, ``mask`` and ``raw`` may be None."""

    json: Path
    picture: Path
    map: Path | None
    mask: Path | None
    raw: Path | None = None


@dataclass(frozen=True)
class Record:
    """A record as it was read back."""

    paths: RecordPaths
    document: RecordDocument


@dataclass(frozen=True)
class EncodedPixels:
    """The pixel files of a record, ready to be written, and how to get the map's values back."""

    contents: Mapping[Kind, bytes]
    map_scale: MapScale | None

    @property
    def bytes(self) -> int:
        return sum(map(len, self.contents.values()))

    def files(self) -> dict[Kind, RecordedFile]:
        """For the record's JSON."""
        return {
            kind: RecordedFile(bytes=len(content), sha256=hashlib.sha256(content).hexdigest()) for kind, content in self.contents.items()
        }


def stem_of(name: str) -> str | None:
    """What the files of one record have in common, or None for a file that is no part of a record."""
    match = _NAME.fullmatch(name)
    return match[1] if match else None


def new_stem(folder: Path, moment: datetime, number: int, verdict: Verdict, part: int | None = None) -> str:
    """``<HHMMSS.mmm>_<number>_<VERDICT>`` with the number of the part; another number is put in if such a record is there.

    ``part``: its place where a picture shows several; it then stands behind the index, ``p2``.
    """
    stamp = f"{moment:%H%M%S}.{moment.microsecond // 1000:03d}_{number:08d}{'' if part is None else f'p{part}'}"
    stem, again = f"{stamp}_{verdict.value}", 1
    while any((folder / f"{stem}{end}").exists() for end in (".json", ".png")):
        again += 1
        stem = f"{stamp}-{again}_{verdict.value}"
    return stem


def encode_pixels(inspection: Inspection) -> EncodedPixels:
    """Encode picture, map, mask and the camera's own picture; blocks for some milliseconds per megapixel. Raises StorageError."""
    contents: dict[Kind, bytes] = {"picture": encode_png(inspection.frame.image, _PNG_LEVEL)}
    if inspection.frame.raw is not None:
        contents["raw"] = encode_png(inspection.frame.raw, _PNG_LEVEL)
    scale = None
    if inspection.map is not None:
        greys, scale = map_to_grey(inspection.map, inspection.colour_scale)
        contents["map"] = encode_png(greys, _PNG_LEVEL)
    if inspection.map is not None or inspection.regions:
        height, width = inspection.frame.image.shape[:2]
        contents["mask"] = encode_png(draw_mask(inspection.regions, width, height), _PNG_LEVEL)
    return EncodedPixels(contents, scale)


def write_record(folder: Path, stem: str, pixels: EncodedPixels, document: bytes) -> RecordPaths:
    """Write all files, the JSON last; nothing is left if one cannot be written. Raises StorageError."""
    try:
        make_private_folder(folder)
    except OSError as error:
        raise storage_error(error, folder, "make the folder") from error
    paths = paths_of(folder, stem, pixels.contents)
    try:
        for kind, content in pixels.contents.items():
            write_bytes(folder / f"{stem}{_SUFFIXES[kind]}", content, sync_folder=False)
        write_bytes(paths.json, document)
    except StorageError:
        with suppress(OSError):
            remove_record(folder, stem)
        raise
    return paths


def read_record(path: Path) -> Record:
    """Read and check the JSON at ``path``; the pixels are left to ``png.read_png`` and :func:`read_map`. Raises StorageError."""
    stem = stem_of(path.name)
    if stem is None or path.suffix != ".json":
        raise StorageError("is not the JSON of a record", where=str(path), remedy="Give the .json file of a record")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise storage_error(error, path, "read") from error
    document = parse_document(content, str(path))
    return Record(paths_of(path.parent, stem, document.files), document)


def read_map(record: Record) -> AnomalyMap | None:
    """The anomaly map, its values within half a grey step of what they were, NaN where they were not finite.

    None if the record has none. Raises StorageError if the file is not the one that was written.
    """
    greys, scale = read_greys(record), record.document.map_scale
    if greys is None or scale is None:
        return None
    levels = greys.astype(np.float64)
    values = np.where(levels > 0, scale.low + (levels - 1) * scale.step, np.nan).astype(np.float32)
    return AnomalyMap(values, np.array(scale.to_frame))


def read_greys(record: Record) -> NDArray[np.uint16] | None:
    """The grey levels of the map as they were written, uint16 (h, w): see ``MapScale``. None if the record has none. Raises StorageError as
    :func:`read_map` does."""
    path = record.paths.map
    if path is None or record.document.map_scale is None:
        return None
    return decode_grey(_whole(record, "map", path), str(path)).astype(np.uint16)


def read_picture(record: Record) -> Picture:
    """The picture, uint8 RGB (h, w, 3). Raises StorageError if the file is not the one that was written."""
    path = record.paths.picture
    return decode_png(_whole(record, "picture", path), str(path))


def _whole(record: Record, kind: Kind, path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise storage_error(error, path, "read") from error
    if hashlib.sha256(content).hexdigest() != record.document.files[kind].sha256:
        raise StorageError("is damaged: its bytes are not those of the record", where=str(path), remedy="Restore the file from a copy")
    return content


def remove_record(folder: Path, stem: str) -> None:
    """Remove all files of a record, the JSON first: from then on it is none. Raises OSError if that cannot be removed.

    A picture that somebody holds open is left to the next sweep.
    """
    (folder / f"{stem}.json").unlink(missing_ok=True)
    for suffix in _SUFFIXES.values():
        with suppress(OSError):
            (folder / f"{stem}{suffix}").unlink(missing_ok=True)


def remove_remains(folder: Path, stem: str) -> int:
    """Remove the pictures of a record whose JSON was never written, and return how many."""
    removed = 0
    for suffix in _SUFFIXES.values():
        with suppress(OSError):  # somebody holds it open: it is no record either way, and the next sweep comes
            (folder / f"{stem}{suffix}").unlink()
            removed += 1
    return removed


def bytes_of(folder: Path, stem: str) -> int:
    """Of all files of a record together."""
    total = 0
    for suffix in (".json", *_SUFFIXES.values()):
        with suppress(OSError):
            total += (folder / f"{stem}{suffix}").stat().st_size
    return total


def paths_of(folder: Path, stem: str, kinds: Mapping[Kind, object]) -> RecordPaths:
    """Where the files of a record with these pixel files are."""
    return RecordPaths(
        json=folder / f"{stem}.json",
        picture=folder / f"{stem}{_SUFFIXES['picture']}",
        map=folder / f"{stem}{_SUFFIXES['map']}" if "map" in kinds else None,
        mask=folder / f"{stem}{_SUFFIXES['mask']}" if "mask" in kinds else None,
        raw=folder / f"{stem}{_SUFFIXES['raw']}" if "raw" in kinds else None,
    )


def file_of(json: Path, kind: Kind) -> Path:
    """The file of one kind of the record whose JSON is ``json``."""
    return json.with_name(f"{json.stem}{_SUFFIXES[kind]}")


def map_to_grey(anomaly: AnomalyMap, colour_scale: tuple[float, float]) -> tuple[NDArray[np.uint16], MapScale]:
    """Grey 1 at the low end of the colour scale, 65535 at its high end, linear between; 0 where there is no finite value.

    Where a map goes beyond the colour scale, its ends are moved so far that no value is lost.
    """
    values = anomaly.values.astype(np.float64)
    finite = np.isfinite(values)
    ends = [float(end) for end in colour_scale if np.isfinite(end)]
    if finite.any():
        ends += [float(values[finite].min()), float(values[finite].max())]
    low, high = (min(ends), max(ends)) if ends else (0.0, 1.0)
    step = (high - low) / (_GREYS - 1) if high > low else 1.0
    greys = np.where(finite, np.rint((np.where(finite, values, low) - low) / step) + 1, 0)
    rows = [(float(row[0]), float(row[1]), float(row[2])) for row in anomaly.to_frame]
    return greys.astype(np.uint16), MapScale(low=low, step=step, to_frame=(rows[0], rows[1], rows[2]))


def draw_mask(regions: tuple[Region, ...], width: int, height: int) -> NDArray[np.uint8]:
    """uint8 (height, width): 255 inside the outlines, 0 elsewhere."""
    mask = np.zeros((height, width), np.uint8)
    for region in regions:
        if len(region.outline) and np.isfinite(region.outline).all():
            corners = np.rint(region.outline.clip(-_FAR_PX, _FAR_PX)).astype(np.int32)
            # One at a time: together, overlapping outlines would cancel out.
            cv2.fillPoly(mask, [corners.reshape(-1, 1, 2)], 255)
    return mask
