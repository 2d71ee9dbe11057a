"""``audit``: who did what, when, from which value to which, and why."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.usage.moments import end_of, moment_of
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right

MOST_AT_ONCE = 1_000_000

Since = Annotated[
    float | None,
    typer.Option("--since", parser=moment_of, metavar="TIME", show_default=False, help="From then on: 2026-11-29, 2026-11-29T14:00, 8h."),
]
Until = Annotated[
    float | None,
    typer.Option("--until", parser=end_of, metavar="TIME", show_default=False, help="Before this time; a day counts whole."),
]
Who = Annotated[str, typer.Option("--who", metavar="NAME", show_default=False, help="What this person did.")]
What = Annotated[str, typer.Option("--what", metavar="KIND", show_default=False, help="limit, recipe, sign-in, error ...")]
Text = Annotated[str, typer.Option("--text", metavar="TEXT", show_default=False, help="These words anywhere in the entry.")]
Limit = Annotated[int, typer.Option("--limit", min=1, max=MOST_AT_ONCE, help="So many entries at most, the newest.")]
Csv = Annotated[Path | None, typer.Option("--csv", metavar="FILE", show_default=False, help="Write them as CSV; - is standard output.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``audit``."""

    @cli.command("audit", epilog=f"Example: {PROGRAM} audit --since 2026-11-29 --what limit --csv limits.csv")
    @with_context(make_context, folder=Folder.NEEDED)
    def audit(
        context: CommandContext,
        since: Since = None,
        until: Until = None,
        who: Who = "",
        what: What = "",
        text: Text = "",
        limit: Limit = 100,
        csv: Csv = None,
        json: JsonOption = None,
    ) -> None:
        """Every change of the station: who, when, what, the value before and after, and why; the newest first.

        Also beside a running station. Of several cameras the entries of all views, by time.
        """
        from inspector.storage.atomic import write_bytes
        from inspector.storage.ledger.audit_reading import AuditFilter, AuditReader, as_csv

        make_place(json)
        make_place(csv)
        wanted = AuditFilter(since, until, who, what, text)
        context.access.allow(Right.AUDIT, "read the audit")
        found = AuditReader(context.database.path).page(wanted, limit=limit)
        entries = [
            {
                "at": one.entry.at,
                "time": datetime.fromtimestamp(one.entry.at).astimezone().isoformat(timespec="milliseconds"),
                "view": one.view,
                "number": one.number,
                **{name: getattr(one.entry, name) for name in ("who", "what", "detail", "old", "new", "why")},
            }
            for one in found
        ]
        write_report(json, {"audit": entries})
        if csv is not None:
            write_bytes(csv, as_csv(found).encode("utf-8-sig"))
        listed = table("time", "who", "what", "detail", "old → new", "why")
        for one in found:
            entry = one.entry
            detail = f"{one.view}: {entry.detail}" if one.view else entry.detail
            change = f"{entry.old or '-'} → {entry.new or '-'}" if entry.old or entry.new else ""
            add_row(listed, f"{datetime.fromtimestamp(entry.at):%Y-%m-%d %H:%M:%S}", entry.who, entry.what, detail, change, entry.why)
        if csv is None and json is None:
            Terminal(context.quiet).answer(listed)
        Terminal(context.quiet).note(f"{len(found)} entries" + (", the newest" if len(found) == limit else ""))
