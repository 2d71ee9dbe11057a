"""Opens the plant's store of the settings, where the libraries for it are installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.core.errors import PlantError
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets

if TYPE_CHECKING:
    from inspector.plant.objects import PlantStore


def open_store(url: str, folder: Path) -> PlantStore:
    """``url``: ``plant.store`` of the settings; ``folder``: the data folder, where its key is. Raises PlantError, also if there is none."""
    if not url:
        remedy = "Write plant.store into the settings: s3+https://HOST:PORT/BUCKET or file:///FOLDER"
        raise PlantError("the settings name no store of the plant", where=str(DataDir(folder).settings), remedy=remedy)
    with installed():
        from inspector.plant.objects import PlantStore
    key = PlantSecrets(DataDir(folder).plant_secrets).store_key(url)
    return PlantStore(url, key.id, key.secret)


@contextmanager
def installed() -> Iterator[None]:
    """Raises PlantError instead of ImportError where the libraries of the plant are not there."""
    try:
        yield
    except ImportError as error:
        what = f"what the plant needs is not installed: {error.name}"
        raise PlantError(what, where="plant.url", remedy="pip install 'inspector-station[plant]'") from error
