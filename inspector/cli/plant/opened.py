"""Store and work of the plant of the settings, opened for a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inspector.cli.context import CommandContext
from inspector.cli.plant.reaching import check_installed, reached
from inspector.core.errors import PlantError
from inspector.storage.data_dir import DataDir
from inspector.storage.plant_secrets import PlantSecrets

if TYPE_CHECKING:
    from inspector.plant.objects import PlantStore
    from inspector.plant.work_book import WorkBook


def plant_login(context: CommandContext) -> tuple[str, str]:
    """Address and password of the plant's database. Raises PlantError if the settings name no plant, or a library is not installed."""
    url = context.settings.plant.url
    if not url:
        where = str(DataDir(context.data_dir).settings)
        raise PlantError("the settings name no plant", where=where, remedy="Write plant.url into the settings: docs/how-to/plant-worker.md")
    check_installed("procrastinate")
    return url, _secrets(context).password(url)


def plant_store(context: CommandContext) -> PlantStore:
    """Raises PlantError if the settings name no store."""
    url = context.settings.plant.store
    if not url:
        remedy = "Write plant.store into the settings: s3+https://HOST:PORT/BUCKET or file:///FOLDER"
        raise PlantError("the settings name no store of the plant", where=str(DataDir(context.data_dir).settings), remedy=remedy)
    check_installed("obstore")
    from inspector.plant.objects import PlantStore

    key = _secrets(context).store_key(url)
    return PlantStore(url, key.id, key.secret)


@contextmanager
def work_book(context: CommandContext) -> Iterator[WorkBook]:
    """The plant's work, for the body. Raises PlantError."""
    with reached(context, None) as (connection, where):
        from inspector.plant.work_book import WorkBook

        yield WorkBook(connection, where)


def _secrets(context: CommandContext) -> PlantSecrets:
    return PlantSecrets(DataDir(context.data_dir).plant_secrets)
