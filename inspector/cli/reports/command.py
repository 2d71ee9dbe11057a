"""``report``: PDF and CSV of a shift, a lot or any span, beside a running station or without one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.usage.moments import moment_of
from inspector.core.program import PROGRAM
from inspector.core.promises.lot_standing import told_of
from inspector.core.quality.report import ReportFigures, ReportSpan, VerdictTally

if TYPE_CHECKING:
    from inspector.storage.ledger.span_rows import SpanReader

OutputFolder = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FOLDER", show_default="reports in the data folder", help="Where the report's folder is made."),
]
LotName = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the lot.")]
Moment = Annotated[
    float,
    typer.Option(
        *("--from", "--since"), parser=moment_of, metavar="MOMENT", show_default=False, help="Beginning: 2026-11-29, 2026-11-29 06:00, 8h."
    ),
]
End = Annotated[
    float | None,
    typer.Option(*("--to", "--until"), parser=moment_of, metavar="MOMENT", show_default="now", help="End, not within the span."),
]
At = Annotated[float | None, typer.Option("--at", parser=moment_of, metavar="MOMENT", show_default="now", help="A moment of the shift.")]
Since = Annotated[
    float | None,
    typer.Option("--since", parser=moment_of, metavar="MOMENT", show_default=False, help="Short for: span --from MOMENT."),
]
Last = Annotated[bool, typer.Option("--last", help="The shift before.")]
OfLot = Annotated[str | None, typer.Option("--lot", metavar="NAME", show_default="all", help="Only parts of this lot.")]

MakeSpan = Callable[["SpanReader"], ReportSpan]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``report`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        invoke_without_command=True,
        help="Make the report of a shift, a lot or any span: PDF and CSV, from the ledger alone. The station may run meanwhile.",
        epilog=f"Example: {PROGRAM} report lot 4711 -o reports",
    )
    cli.add_typer(group, name="report")

    @group.callback()
    @with_context(make_context, later=True, folder=Folder.NEEDED)
    def report(
        make: Callable[[], CommandContext],
        ctx: typer.Context,
        since: Since = None,
        until: End = None,
        lot: OfLot = None,
        output: OutputFolder = None,
        json: JsonOption = None,
    ) -> None:
        if ctx.invoked_subcommand is not None:
            return
        if since is None:
            raise typer.BadParameter("name what the report is about: lot, shift or span; or give --since")
        _make(make(), lambda reader: _span(reader, since, until, lot), output, json)

    @group.command("lot", epilog=f"Example: {PROGRAM} report lot 4711 --json lot.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def lot(context: CommandContext, name: LotName, output: OutputFolder = None, json: JsonOption = None) -> None:
        """The report of a lot: all its parts, also if it was begun more than once."""
        from inspector.runtime.reporting.spans import lot_span

        _make(context, lambda reader: lot_span(reader, name), output, json)

    @group.command("shift", epilog=f"Example: {PROGRAM} report shift --last")
    @with_context(make_context, folder=Folder.NEEDED)
    def shift(context: CommandContext, at: At = None, last: Last = False, output: OutputFolder = None, json: JsonOption = None) -> None:
        """The report of a shift: the one that runs, or the one at a moment. When shifts begin stands in the settings (shifts)."""
        from inspector.runtime.reporting.spans import shift_at, shift_before

        shifts = context.settings.shifts
        asked = shift_at(shifts, time() if at is None else at)
        span = shift_before(shifts, asked) if last else asked
        _make(context, lambda _: span, output, json)

    @group.command("span", epilog=f'Example: {PROGRAM} report span --from "2026-11-28 06:00" --to "2026-11-29 06:00"')
    @with_context(make_context, folder=Folder.NEEDED)
    def span(
        context: CommandContext, start: Moment, to: End = None, lot: OfLot = None, output: OutputFolder = None, json: JsonOption = None
    ) -> None:
        """The report of any span of time."""
        _make(context, lambda reader: _span(reader, start, to, lot), output, json)


def _span(reader: SpanReader, start: float, to: float | None, lot: str | None) -> ReportSpan:
    """Raises InspectorError for a lot that is not known, or a span that ends before it begins."""
    from inspector.runtime.reporting.spans import any_span, lot_span

    if lot is not None:
        lot_span(reader, lot)
    return any_span(start, time() if to is None else to, lot)


def _make(context: CommandContext, span: MakeSpan, output: Path | None, json: Path | None) -> None:
    make_place(json)
    terminal = Terminal(context.quiet)
    maker = context.reports()
    made = maker.make(span, output)
    write_report(json, figures_for_machines(made.figures) | {"folder": str(made.folder), "files": [str(one) for one in made.files]})
    terminal.answer(facts(_in_words(made.figures)))
    terminal.answer(str(made.folder))


def figures_for_machines(figures: ReportFigures) -> dict[str, Any]:
    """The figures of a report as JSON has them, without pictures and charts."""
    return {
        "title": figures.span.title,
        "from": figures.first_at,
        "to": figures.last_at,
        "first_part": figures.first_part,
        "last_part": figures.last_part,
        "source": asdict(figures.source),
        **_tally(figures.tally),
        "corrected": _tally(figures.corrected),
        "answers": asdict(figures.answers),
        "false_rejects": asdict(figures.false_rejects),
        "titles": dict(figures.titles),
        "recipes": {name: _tally(one) for name, one in figures.recipes.items()},
        "lots": {name: _tally(one) for name, one in figures.lots.items()},
        "by_reason": figures.by_reason,
        "by_place": figures.by_zone,
        "by_kind": figures.by_kind,
        "invalid_by_reason": figures.invalid_by_reason,
        "changes": [asdict(one) for one in figures.changes],
        "stops": [asdict(one) for one in figures.stops],
        "rules_broken": [asdict(one) for one in (*figures.fail_hits, *figures.score_hits)],
        "lot_checks": [one.figures for one in figures.lot_checks],
        "uncounted": figures.uncounted,
        "without_row": figures.without_row,
        "missing": figures.missing,
        "folded": figures.folded,
    }


def _tally(tally: VerdictTally) -> dict[str, float]:
    return {
        **{"parts": tally.total, "passed": tally.passed, "failed": tally.failed, "review": tally.review, "invalid": tally.invalid},
        "yield": tally.yield_rate,
    }


def _in_words(figures: ReportFigures) -> dict[str, object]:
    from inspector.reporting.report_pdf import share, summary

    tally = figures.tally
    said: dict[str, object] = {
        "report": figures.span.title,
        "parts": f"{tally.total}: PASS {tally.passed}, FAIL {tally.failed}, INVALID {tally.invalid}",
    }
    if math.isfinite(tally.yield_rate):
        said["yield"] = f"{share(tally.yield_rate)}, corrected by answers {share(figures.corrected.yield_rate)}"
    if lots := told_of(figures.lot_checks):
        said["lots"] = " ".join(lots)
    return said | {"answers" if "FAIL" in sentence else "said": sentence for sentence in summary(figures)[:1]}
