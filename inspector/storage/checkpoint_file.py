"""The state of a learning beside the line, in one file of the cache: it is whole or not there, and may be removed at any time."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.storage.atomic import make_private_folder, read_bounded, storage_error, sweep_leftovers, write_bytes

MOST_BYTES = 256_000_000
"""Of the state; one of a student comes to 34 MB."""


@dataclass(frozen=True)
class CheckpointFile:
    """Implements ``inspector.core.quality.learning.CheckpointPlace``. ``folder`` holds this file alone: what other learnings have left
    there is removed with the first write."""

    folder: Path
    name: str

    @property
    def path(self) -> Path:
        return self.folder / f"{self.name}.state"

    def read(self) -> bytes | None:
        """See ``CheckpointPlace``."""
        try:
            return read_bounded(self.path, MOST_BYTES)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise storage_error(error, self.path, "read") from error

    def write(self, content: bytes) -> None:
        """See ``CheckpointPlace``."""
        try:
            make_private_folder(self.folder)
            for other in self.folder.iterdir():
                if other.suffix == ".state" and other != self.path:
                    other.unlink()
        except OSError as error:
            raise storage_error(error, self.folder, "write") from error
        with suppress(StorageError):
            sweep_leftovers(self.folder)
        write_bytes(self.path, content)

    def remove(self) -> None:
        """See ``CheckpointPlace``."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(error, self.path, "remove") from error
