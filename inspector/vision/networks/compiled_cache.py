"""Compiled networks kept on disk, so that a start does not compile what an earlier one has compiled.

Each lies in a file of its own, named by what it was compiled from. It is only ever a copy: what is damaged, foreign or too old is
removed and compiled again, and what comes from here must agree with the recipe's reference like everything else.
"""

from __future__ import annotations

import functools
import hashlib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Protocol, runtime_checkable

from inspector.core.errors import StorageError
from inspector.core.recipe import Recipe, weights_sha256
from inspector.version import __version__

MOST_FILES = 12
MOST_BYTES = 600_000_000

_SIGN = b"inspector-compiled-1\n"
_SUFFIX = ".compiled"

NOT_COMPUTED = frozenset(
    (
        *("id", "created_at", "frame_size", "region", "limit", "good_scores", "cross", "cross_scores", "colour_scale", "gate"),
        *("min_area_px", "seed", "teach_seconds", "image_steps", "loss_curve", "camera", "camera_settings", "reference", "reference_map"),
        *("notes", "rounding_offset"),
    )
)
"""Fields of a recipe that no network is built from. Any other one, a new one too, is part of the key."""


@runtime_checkable
class Cacheable(Protocol):
    """A detector whose network may come from a :class:`CompiledCache`."""

    def keep_compiled(self) -> None:
        """Keep the network for later starts, unless it comes from there. To be called once it has proved itself."""
        ...

    def forget_compiled(self) -> bool:
        """Remove the network from the cache if it came from there, and whether it did."""
        ...


class CompiledCache:
    """Keeps compiled networks in ``folder``, the newest used ones of ``MOST_FILES`` and ``MOST_BYTES``.

    ``write`` puts bytes at a path atomically. Several processes may use one folder.
    """

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        self.folder = folder
        self._write = write

    def load(self, key: str) -> bytes | None:
        """What was kept under ``key``; None if there is nothing, or nothing whole, which is removed then."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        header = _header(key, b"")
        kept = content[len(header) :]
        if content[: len(header)] != _header(key, kept):
            self.forget(key)
            return None
        with suppress(OSError):
            os.utime(path)
        return kept

    def keep(self, key: str, content: bytes) -> None:
        """Keep ``content``, and remove what was not used for longest. A disk that refuses is no reason to stop."""
        if len(content) > MOST_BYTES:
            return
        with suppress(OSError, StorageError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._write(self._path(key), _header(key, content) + content)
            self._make_room(self._path(key))

    def forget(self, key: str) -> None:
        """Remove what was kept under ``key``."""
        with suppress(OSError):
            self._path(key).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key[:32]}{_SUFFIX}"

    def _make_room(self, newest: Path) -> None:
        """What another process removes meanwhile is an OSError, and leaves the rest for the next time."""
        found = [(path.stat(), path) for path in self.folder.glob(f"*{_SUFFIX}") if path != newest]
        count, size = 1, newest.stat().st_size
        for about, path in sorted(found, key=lambda entry: -entry[0].st_mtime_ns):
            count, size = count + 1, size + about.st_size
            if count > MOST_FILES or size > MOST_BYTES:
                path.unlink(missing_ok=True)


def compiled_key(recipe: Recipe, machine: Mapping[str, str | int]) -> str:
    """SHA-256 over the program, ``machine`` (what else decides: runtime, precision, processor), the teacher and all that is computed."""
    digest = hashlib.sha256(program_sha256().encode())
    digest.update(repr(sorted(machine.items())).encode())
    for name in sorted(field.name for field in fields(recipe) if field.name not in NOT_COMPUTED):
        digest.update(f"\n{name}: {_as_text(recipe, name)}".encode())
    return digest.hexdigest()


@functools.cache
def program_sha256() -> str:
    """Digest of the version and of every module of ``inspector.vision``: a graph of a program that was changed is not used."""
    digest = hashlib.sha256(__version__.encode())
    vision = Path(__file__).parent.parent
    for path in sorted(vision.rglob("*.py")):
        digest.update(path.relative_to(vision).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _as_text(recipe: Recipe, name: str) -> str:
    value = getattr(recipe, name)
    if name == "student":
        return recipe.student_sha256
    if not isinstance(value, Mapping):
        return repr(value)
    arrays = any(hasattr(one, "shape") for one in value.values())
    return weights_sha256(value) if arrays else repr(sorted(value.items()))


def _header(key: str, content: bytes) -> bytes:
    return _SIGN + f"{key}\n{hashlib.sha256(content).hexdigest()}\n".encode()
