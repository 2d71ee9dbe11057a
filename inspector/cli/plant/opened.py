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
    return url, PlantSecrets(DataDir(context.data_dir).plant_secrets).password(url)


def plant_store(context: CommandContext) -> PlantStore:
    """Raises PlantError if the settings name no store."""
    from inspector.runtime.plant.opening import open_store

    return open_store(context.settings.plant.store, context.data_dir)


@contextmanager
def work_book(context: CommandContext) -> Iterator[WorkBook]:
    """The plant's work, for the body. Raises PlantError."""
    with reached(context, None) as (connection, where):
        from inspector.plant.work_book import WorkBook

        yield WorkBook(connection, where)
