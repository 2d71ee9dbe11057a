"""The plant of the settings, opened for a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from inspector.cli.context import CommandContext
from inspector.core.errors import PlantError
from inspector.core.program import PROGRAM
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets

if TYPE_CHECKING:
    from inspector.plant.objects import PlantStore
    from inspector.plant.work_book import WorkBook


@dataclass(frozen=True)
class PlantAccess:
    """Address and password of the plant's database."""

    url: str
    password: str


def plant_access(context: CommandContext) -> PlantAccess:
    """Raises PlantError if the settings name no plant, or its libraries are not installed."""
    url = context.settings.plant.url
    if not url:
        remedy = "Write plant.url into the settings: docs/how-to/plant-worker.md"
        raise PlantError("the settings name no plant", where=str(DataDir(context.data_dir).settings), remedy=remedy)
    _check_installed()
    return PlantAccess(url, _secrets(context).password(url))


def plant_store(context: CommandContext) -> PlantStore:
    """Raises PlantError if the settings name no store."""
    url = context.settings.plant.store
    if not url:
        remedy = "Write plant.store into the settings: s3+https://HOST:PORT/BUCKET or file:///FOLDER"
        raise PlantError("the settings name no store of the plant", where=str(DataDir(context.data_dir).settings), remedy=remedy)
    _check_installed()
    from inspector.plant.objects import PlantStore

    key = _secrets(context).store_key(url)
    return PlantStore(url, key.id, key.secret)


@contextmanager
def work_book(context: CommandContext) -> Iterator[WorkBook]:
    """The plant's work, for the body. Raises PlantError."""
    access = plant_access(context)
    from inspector.plant.postgres.connection import connect
    from inspector.plant.work_book import WorkBook

    with closing(connect(access.url, access.password, program=PROGRAM)) as connection:
        yield WorkBook(connection, access.url)


def _secrets(context: CommandContext) -> PlantSecrets:
    return PlantSecrets(DataDir(context.data_dir).plant_secrets)


def _check_installed() -> None:
    gone = next((name for name in ("psycopg", "obstore", "procrastinate") if find_spec(name) is None), "")
    if gone:
        raise PlantError(f"what the plant needs is not installed: {gone}", remedy="pip install 'inspector-station[plant]'")
