"""``records``: parts that were judged, found again, shown and exported, beside a running station or without one."""

from __future__ import annotations

from dataclasses import asdict
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.records.search_options import GivenSearch, filter_of
from inspector.cli.records.unknown_names import refuse_unknown_lot, refuse_unknown_recipe, refuse_unknown_view
from inspector.cli.report import make_place, size_of, write_report
from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM
from inspector.core.quality.part_words import flaw_in_words

if TYPE_CHECKING:
    from inspector.core.quality.search import PartFilter
    from inspector.runtime.history.part_history import PartHistory
    from inspector.storage.ledger.part_search import FoundPart

_HELP = """Find parts again that were judged: search and list them, show one, export them with their pictures.

They are read beside a running station, or without one; nothing is changed."""
_EXAMPLES = f"""Examples:

  {PROGRAM} records list --since yesterday --verdict fail --review new

  {PROGRAM} records list --lot 4711 --place circle:0.5,0.5,0.1 --csv found.csv

  {PROGRAM} records export failed.zip --lot 4711 --verdict fail"""

CsvOption = Annotated[
    Path | None, typer.Option("--csv", metavar="FILE", show_default=False, help="Write all that are found to this file, as CSV.")
]
Limit = Annotated[int, typer.Option("--limit", metavar="N", min=1, help="Parts to list, the newest first.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``records`` and its commands."""
    group = typer.Typer(no_args_is_help=True, help=_HELP, epilog=_EXAMPLES)
    cli.add_typer(group, name="records")
    _add_list(group, make_context)
    _add_show(group, make_context)
    _add_export(group, make_context)


def history_of(context: CommandContext) -> PartHistory:
    """Of the station whose folder it is: with several views in the settings, the parts that all of them see."""
    from inspector.core.views import ONLY_VIEW
    from inspector.runtime.history.part_history import PartHistory
    from inspector.storage.data_dir import DataDir

    views = {view.name: DataDir(context.data_dir / "views" / view.name) for view in context.settings.views}
    if not views:
        own = DataDir(context.data_dir)
        return PartHistory(own.database, {ONLY_VIEW: own.records}, context.recipes)
    records = {name: folder.records for name, folder in views.items()}
    databases = {name: folder.database for name, folder in views.items()}
    return PartHistory(DataDir(context.data_dir / "views").database, records, context.recipes, views=databases)


def _add_list(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("search", hidden=True, epilog=_EXAMPLES)  # as people call it who look for a part
    @group.command("list", epilog=_EXAMPLES)
    @with_context(make_context, folder=Folder.NEEDED)
    def list_parts(
        context: CommandContext, limit: Limit = 50, json: JsonOption = None, csv: CsvOption = None, **given: GivenSearch
    ) -> None:
        """Search for parts: those that the options describe, the newest first, and how many there are. `search` does the same."""
        from inspector.runtime.history.export import found_parts

        for file in (json, csv):
            make_place(file)
        wanted, history, terminal = filter_of(given, context.recipes), history_of(context), Terminal(context.quiet)
        parts = list(found_parts(history, wanted, most=limit))
        found = history.whole_count(wanted)
        write_report(json, {"found": found, "parts": [facts_of(part) for part in parts]})
        if csv is not None:
            _write_csv(csv, history, chain(parts, _behind(history, wanted, parts, found)))
        if not found:
            _refuse_unknown(context, history, wanted)
        terminal.answer(_listed(parts))
        terminal.note(f"{len(parts)} of {found} parts" if found > len(parts) else f"{found} parts")
        history.close()


def _add_show(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("show", epilog=f"Example: {PROGRAM} records show 4711 --json part.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def show(
        context: CommandContext,
        number: Annotated[int, typer.Argument(metavar="NUMBER", min=1, show_default=False, help="The part's number.")],
        json: JsonOption = None,
    ) -> None:
        """Everything that is known of one part, and where its pictures are."""
        from inspector.runtime.history.part_history import why_missing

        make_place(json)
        history = history_of(context)
        part = history.part(number)
        if part is None:
            raise InspectorError(f"there is no part {number}", remedy=f"Look for it: {PROGRAM} records list")
        files = history.records(part)
        record = history.record(part)
        document = None if record is None else record.document.model_dump(mode="json")
        write_report(json, {**facts_of(part), "records": {view: str(path) for view, path in files.items()}, "record": document})
        shown = {name: value for name, value in _shown(part).items() if value}
        where = {f"record {view}".strip(): str(path) for view, path in files.items()} or {"record": why_missing(part)}
        Terminal(context.quiet).answer(facts({**shown, **where}))
        history.close()


def _add_export(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("export", epilog=_EXAMPLES)
    @with_context(make_context, folder=Folder.NEEDED)
    def export(
        context: CommandContext,
        file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="Zip file to write, replaced if it is there.")],
        pictures: Annotated[bool, typer.Option("--pictures/--table-only", help="With pictures, maps and records.")] = True,
        **given: GivenSearch,
    ) -> None:
        """Write the parts that are looked for into a zip: a table (CSV), and of each what is kept of it. Ctrl-C leaves nothing behind."""
        from inspector.runtime.history.export import export_parts, found_parts

        make_place(file)
        wanted, history, terminal = filter_of(given, context.recipes), history_of(context), Terminal(context.quiet)
        if not any(found_parts(history, wanted, most=1)):
            _refuse_unknown(context, history, wanted)
        with terminal.counting("exporting", None) as step:
            done = export_parts(
                history, lambda: found_parts(history, wanted), file, pictures=pictures, step=lambda count, total: step(count)
            )
        without = f"; of {done.without} of them nothing is kept" if done.without and pictures else ""
        terminal.note(f"{done.parts} parts were written to {file}{size_of(file)}{without}")
        history.close()


def _refuse_unknown(context: CommandContext, history: PartHistory, wanted: PartFilter) -> None:
    """No part was found: raise InspectorError if that is so because of a name that is not known."""
    lots, judged_by = history.names()
    refuse_unknown_lot(wanted.lot, (*[one.lot for one in history.lots()], *lots))
    refuse_unknown_recipe(wanted.recipe, (*context.recipes.names(), *judged_by))
    refuse_unknown_view(wanted.view, [view.name for view in context.settings.views])


def facts_of(part: FoundPart) -> dict[str, Any]:
    """One part, for a program."""
    row, answer = part.row, part.answer
    return {
        "number": row.number,
        "serial": row.serial,
        "sequence": None if row.identity is None else row.identity.sequence,
        "encoder": None if row.identity is None else row.identity.encoder,
        "line_run": None if row.identity is None else row.identity.run,
        "line_part": None if row.identity is None else row.identity.part,
        "at": row.at,
        "lot": row.lot,
        "view": row.view,
        "camera": row.camera,
        "recipe": row.recipe,
        "version": row.version,
        "verdict": row.verdict,
        "band": row.band,
        "reason": row.reason,
        "score": row.score,
        "limit": row.limit,
        "flaw": flaw_in_words(row.place, row.area_mm2, row.area_px),
        "place": row.place,
        "area_mm2": row.area_mm2,
        "area_px": row.area_px,
        "latency_ms": row.latency_ms,
        "checks": dict(row.checks),
        "counted": row.counted,
        "new": part.new,
        "answer": None if answer is None else asdict(answer),
        "evidence": row.evidence,
    }


def _shown(part: FoundPart) -> dict[str, str]:
    """One part, for a person."""
    from inspector.runtime.history.parts_table import COLUMNS, cells

    found = dict(zip(COLUMNS, cells(part, ""), strict=True))
    flaw = flaw_in_words(part.row.place, part.row.area_mm2, part.row.area_px)
    return {"part": found.pop("number"), "flaw": flaw, **found, "looked at": "nobody has" if part.new else ""}


def _behind(history: PartHistory, wanted: Any, parts: list[FoundPart], found: int) -> Any:
    """The rest of the search."""
    from inspector.runtime.history.export import found_parts

    return found_parts(history, wanted, after=parts[-1].key) if len(parts) < found and parts else ()


def _write_csv(path: Path, history: PartHistory, parts: Any) -> None:
    from inspector.runtime.history.part_history import why_missing
    from inspector.runtime.history.parts_table import PartsTable
    from inspector.storage.atomic import new_file

    with new_file(path) as file:
        text = TextIOWrapper(file, "utf-8", newline="", write_through=True)
        written = PartsTable(text)
        for part in parts:
            paths = history.records(part)
            written.add(part, "; ".join(map(str, paths.values())) if paths else why_missing(part))
        text.flush()
        text.detach()


def _listed(parts: list[FoundPart]) -> Any:
    from inspector.runtime.history.parts_table import moment

    listed = table(
        "part", "time", "lot", "recipe", "verdict", "score", "limit", "what", "answer", "picture", right=("part", "score", "limit")
    )
    for part in parts:
        row = part.row
        what = flaw_in_words(row.place, row.area_mm2, row.area_px) or row.reason
        answer = "" if part.answer is None or part.answer.answer is None else part.answer.answer.words
        figures = (figure(row.score, 2), figure(row.limit, 2))
        verdict = f"{row.verdict.value}{' review' if row.band is not None and row.band.value == 'review' else ''}"
        when = moment(row.at)[:19].replace("T", " ")
        add_row(listed, row.number, when, row.lot, row.recipe, verdict, *figures, what, answer or ("new" if part.new else ""), _kept(part))
    return listed


def _kept(part: FoundPart) -> str:
    return "kept" if part.row.evidence else "gone" if part.row.recorded else "-"
