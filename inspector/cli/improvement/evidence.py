"""Which kept parts a command is about, and the database and records of one of several cameras."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.usage.moments import moment_of
from inspector.core.errors import StorageError

if TYPE_CHECKING:
    from inspector.cli.context import CommandContext
    from inspector.storage.ledger.database import StationDatabase

ViewOption = Annotated[
    str | None, typer.Option("--view", metavar="NAME", show_default=False, help="Of several cameras: the parts as this one saw them.")
]


def database_of(context: CommandContext, view: str | None) -> tuple[StationDatabase, Path]:
    """The database with the index of the records, and the folder of these. Raises StorageError for a view that there is not."""
    if view is None:
        return context.database, context.records.root
    from inspector.storage.data_dir import DataDir
    from inspector.storage.ledger.database import StationDatabase

    folder = DataDir(context.data_dir / "views" / view)
    if not folder.database.is_file():
        known = sorted(path.parent.name for path in (context.data_dir / "views").glob("*/station.db"))
        remedy = f"There are: {', '.join(known)}" if known else "The station has one camera: leave --view out"
        raise StorageError("there is no view of this name", where=view, remedy=remedy)
    return StationDatabase(folder.database, opens_later=True), folder.records


SinceOption = Annotated[
    float | None,
    typer.Option("--since", parser=moment_of, metavar="TIME", show_default=False, help="Taken then or later: 2026-11-29T14:30, 8h."),
]
UntilOption = Annotated[
    float | None, typer.Option("--until", parser=moment_of, metavar="TIME", show_default=False, help="Taken before this time.")
]
LotOption = Annotated[str | None, typer.Option("--lot", metavar="NAME", show_default=False, help="Of this lot.")]
OfRecipeOption = Annotated[
    str | None, typer.Option("--recipe", metavar="NAME", show_default=False, help="Judged by this recipe, whichever version.")
]
PartOption = Annotated[
    list[int] | None,
    typer.Option("--part", metavar="N", min=1, show_default=False, help="This part, by its number; several times: these."),
]
MostOption = Annotated[int, typer.Option("--limit", metavar="N", min=1, help="At most so many, the newest.")]
