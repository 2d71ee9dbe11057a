"""Figures for machines: JSON files that are whole or not there, and have no NaN in them."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np

from inspector.core.errors import StorageError
from inspector.core.names import encodable


def make_place(path: Path | None) -> None:
    """Make the folder that ``path`` is to be written to, before any work is done for it. Raises StorageError. None: nothing.

    ``-`` is standard output, for every file that a command writes.
    """
    from inspector.storage.atomic import descriptor_of

    if path is None or descriptor_of(path) is not None:
        return
    if path.is_dir():
        raise StorageError("is a folder", where=str(path), remedy="Name the file that is to be written")
    make_folder(Path(os.path.realpath(path)).parent)


def size_of(path: Path) -> str:
    """``", 1.2 MB"`` of a file that was written; nothing where that cannot be said, of a pipe for instance."""
    return f", {path.stat().st_size / 1e6:.1f} MB" if path.is_file() else ""


def make_folder(folder: Path | None) -> None:
    """Make a folder for what is to come. Raises StorageError. None: nothing."""
    if folder is None:
        return
    from inspector.storage.atomic import storage_error

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, folder, "make the folder") from error


def write_report(path: Path | None, figures: Mapping[str, Any]) -> None:
    """Write ``figures`` as JSON, atomically. None: nothing. Raises StorageError."""
    if path is None:
        return
    from inspector.storage.atomic import json_bytes, write_bytes

    write_bytes(path, json_bytes(plain(figures)))


def plain(value: Any) -> Any:
    """What JSON can hold: NaN and infinities become None, tuples lists, paths and enums text, dataclasses mappings. Names of files that
    are no UTF-8 are written out."""
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str):
        return encodable(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, (float, np.floating)):
        return float(value) if math.isfinite(value) else None
    if isinstance(value, np.integer):
        return int(value)
    if isinstance(value, Path):
        return encodable(str(value))
    if is_dataclass(value) and not isinstance(value, type):
        return plain(asdict(value))
    if isinstance(value, Mapping):
        return {encodable(str(key)): plain(one) for key, one in value.items()}
    if isinstance(value, Iterable):
        return [plain(one) for one in value]
    raise TypeError(f"{type(value).__name__} has no place in a report")


def percentiles(values: Iterable[float]) -> dict[str, float]:
    """p50, p95 and p99, NaN if there are no values."""
    known = np.array([value for value in values if math.isfinite(value)])
    if not known.size:
        return dict.fromkeys(("p50", "p95", "p99"), math.nan)
    return {f"p{rank}": float(np.percentile(known, rank)) for rank in (50, 95, 99)}
