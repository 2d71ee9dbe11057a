"""Recipe files in the plant's store, by their content. What the store hands out is checked against the digest that was approved."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Protocol

from inspector.core.errors import ApprovalRefused, PlantError
from inspector.core.plant.keys import recipe_key

MOST_BYTES = 2 * 2**30
"""Of a recipe in its file."""


class ContentStore(Protocol):
    """See ``inspector.plant.objects.PlantStore``."""

    def put(self, key: str, content: bytes) -> bool: ...

    def get(self, key: str, most: int = ...) -> bytes: ...


class RecipeFiles:
    """Every method blocks for the network and raises PlantError."""

    def __init__(self, store: ContentStore) -> None:
        self._store = store

    def put(self, path: Path) -> tuple[str, int]:
        """Bring a file into the store, unless it is there. Returns its digest and its size in bytes."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise PlantError(f"cannot be read: {error.strerror}", where=str(path)) from error
        sha256 = hashlib.sha256(content).hexdigest()
        if not self._store.put(recipe_key(sha256), content):
            self._content(sha256)  # what stood there before may have been altered
        return sha256, len(content)

    def fetch(self, sha256: str, path: Path) -> None:
        """Write the file with this digest to ``path``. Raises ApprovalRefused if the store has another content under its name."""
        content = self._content(sha256)
        try:
            path.write_bytes(content)
        except OSError as error:
            raise PlantError(f"cannot be written: {error.strerror}", where=str(path), remedy="Free some space") from error

    def _content(self, sha256: str) -> bytes:
        content = self._store.get(recipe_key(sha256), MOST_BYTES)
        found = hashlib.sha256(content).hexdigest()
        if found != sha256:
            raise ApprovalRefused(
                f"the store has another content under this name, with the digest {found[:16]}: it was altered",
                where=recipe_key(sha256),
                remedy="Find out who can write there, remove the file, then publish the recipe again",
            )
        return content


def file_digest(path: Path) -> str:
    """SHA-256 of a file in hexadecimal. Raises PlantError."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PlantError(f"cannot be read: {error.strerror}", where=str(path)) from error
