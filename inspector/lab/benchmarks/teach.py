"""``bench teach``: what so many seconds and so many good parts buy."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, figure, share
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place
from inspector.cli.teaching_options import GivenMethod
from inspector.core.program import PROGRAM
from inspector.lab.benchmarks.options import NumberList, counts, numbers
from inspector.lab.extra import AREAS, CHARTS, require_lab_extra

if TYPE_CHECKING:
    from inspector.lab.benchmarks.teach_trials import Spread, TrialGroup
    from inspector.lab.charts import SpreadPanel
    from inspector.lab.datasets.catalog import DataSet
    from inspector.lab.evaluation.sheet import Sheet

DEFAULT_BUDGETS = (30.0, 60.0, 180.0)

_EXAMPLES = f"""Examples:

  {PROGRAM} bench teach --root mvtec_ad/bottle --root mvtec_ad/screw --json teach.json --picture teach.png

  {PROGRAM} bench teach --root mvtec_ad/bottle --parts 5,10,20,40 --parts-budget 60 --json parts.json --resume"""


Roots = Annotated[
    list[Path], typer.Option("--root", metavar="DIR", help="A category or a root of several, as for evaluate. Can be repeated.")
]
Budgets = Annotated[
    NumberList | None,
    typer.Option(
        "--budgets",
        parser=numbers,
        metavar="S,S,...",
        show_default="30,60,180, or none with --parts",
        help="Seconds to teach in, with all good parts.",
    ),
]
Parts = Annotated[
    NumberList | None,
    typer.Option(
        "--parts", parser=counts, metavar="N,N,...", show_default="none", help="Good parts to teach with, chosen evenly by the seed."
    ),
]
PartsBudget = Annotated[float, typer.Option("--parts-budget", metavar="S", min=1, help="Seconds to teach in with so many --parts.")]
Seeds = Annotated[
    NumberList | None, typer.Option("--seeds", parser=counts, metavar="N,N,...", show_default="0,1,2", help="One teaching each.")
]
PictureFile = Annotated[
    Path | None, typer.Option("--picture", metavar="FILE", show_default=False, help="Draw the curves into this file (PNG).")
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on with the file of --json: what it has is not taught again.")]


def add_teach(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``teach`` to the commands of ``bench``."""

    @bench.command("teach", epilog=_EXAMPLES)
    @with_context(make_context)
    def teach(
        context: CommandContext,
        root: Roots,
        budgets: Budgets = None,
        parts: Parts = None,
        parts_budget: PartsBudget = 60,
        seeds: Seeds = None,
        json: JsonOption = None,
        picture: PictureFile = None,
        resume: Resume = False,
        **given: GivenMethod,
    ) -> None:
        """Teach again and again, by budget, by number of good parts and by seed, and judge all test parts each time.

        Mean and spread over the seeds, beside the seconds that teaching really took and how often that was within 10 % of the
        budget. The file of --json is written after each teaching: one that is stopped goes on with --resume. No recipe is kept.
        """
        from inspector.cli.console_teaching import teach_options
        from inspector.lab.benchmarks.teach_trials import compared, run_trials, trials
        from inspector.lab.datasets.catalog import open_mvtec

        require_lab_extra(AREAS, *([CHARTS] if picture is not None else []))
        for file in (json, picture):
            make_place(file)
        if resume and json is None:
            raise typer.BadParameter("--resume goes on with the file of --json: name it")
        options = teach_options(context, **given)
        data_sets = _different([open_mvtec(one) for one in root])
        by_time = budgets.values if budgets is not None else () if parts is not None else DEFAULT_BUDGETS
        by_parts = [int(value) for value in parts.values] if parts is not None else []
        by_seed = [int(value) for value in seeds.values] if seeds is not None else [0, 1, 2]
        terminal = Terminal(context.quiet)
        wanted = trials(data_sets, by_time, by_parts, parts_budget, by_seed)
        found = run_trials(context, terminal, data_sets, wanted, options, json, resume=resume)
        rows = compared(found)
        terminal.answer(comparison_sheet(rows).shown())
        if picture is not None and rows:
            from inspector.lab.charts import draw_spreads

            draw_spreads(picture, comparison_panels(rows))
        if any("error" in figures for figures in found.values()):
            raise typer.Exit(1)


def comparison_sheet(rows: Sequence[TrialGroup]) -> Sheet:
    """Each figure's mean, and below it the lowest and the highest over the seeds."""
    from inspector.lab.evaluation.sheet import Sheet

    columns = ("category", "budget", "parts", "seeds", "image AUROC", "pixel AUROC", "AUPRO", "false rejects", "escapes", "taught in s")
    made = []
    for row in rows:
        areas = [_told(row.spreads[key], 4) for key in ("image_auroc", "pixel_auroc", "aupro")]
        rates = [_rate(row.spreads[key]) for key in ("false_reject_rate", "escape_rate")]
        count = f"all {row.train_parts:.0f}" if row.parts is None else f"{row.train_parts:.0f}"
        kept = f"{row.kept} of {row.trials}"
        made.append([row.category, f"{row.budget_s:g} s", count, row.trials, *areas, *rates, _told(row.spreads["taught_s"], 1), kept])
    return Sheet((*columns, "in time"), made)


_CHARTED = {
    "image_auroc": "image AUROC",
    "pixel_auroc": "pixel AUROC",
    "aupro": "AUPRO",
    "false_reject_rate": "false rejects, share of good parts",
    "escape_rate": "escapes, share of defective parts",
}
_AREAS = ("image_auroc", "pixel_auroc", "aupro")


def comparison_panels(rows: Sequence[TrialGroup]) -> list[SpreadPanel]:
    """Each figure against the seconds of the budget, and against the number of good parts: mean, lowest and highest over the seeds.

    All panels of a figure have one y axis: areas from the lowest to 1, rates from 0 to the highest.
    """
    from inspector.lab.charts import SpreadLine, SpreadPanel

    by_time = [row for row in rows if row.parts is None]
    by_parts = [row for row in rows if row.parts is not None]
    panels = []
    for key, title in _CHARTED.items():
        ends = [end for row in rows for end in (row.spreads[key].low, row.spreads[key].high) if math.isfinite(end)]
        low, high = (min([*ends, 0.99]) - 0.002, 1.0) if key in _AREAS else (0.0, max([*ends, 0.01]))
        for own, across in (
            (by_time, "budget of teaching (s)"),
            (by_parts, f"good parts, {by_parts[0].budget_s:g} s of teaching" if by_parts else ""),
        ):
            lines: dict[str, dict[float, tuple[float, float, float]]] = {}
            for row in own:
                spread = row.spreads[key]
                x = row.budget_s if row.parts is None else row.train_parts
                lines.setdefault(row.category, {})[x] = (spread.mean, spread.low, spread.high)
            if lines:
                drawn = [SpreadLine(name, dict(sorted(points.items()))) for name, points in lines.items()]
                panels.append(SpreadPanel(title, across, low, high, drawn))
    return panels


def _told(spread: Spread, digits: int) -> str:
    if math.isnan(spread.mean):
        return "-"
    fewer = min(digits, 3)
    return f"{figure(spread.mean, digits)}\n{figure(spread.low, fewer)}..{figure(spread.high, fewer)}"


def _rate(spread: Spread) -> str:
    if math.isnan(spread.mean):
        return "-"
    return f"{share(spread.mean)}\n{100 * spread.low:.1f}..{100 * spread.high:.1f}"


def _different(data_sets: Sequence[DataSet]) -> list[DataSet]:
    """Raises BadParameter for two categories of one name: their lines could not be told apart."""
    names = [name for data in data_sets for name in data.names]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise typer.BadParameter(f"--root names {', '.join(sorted(twice))} more than once")
    return list(data_sets)
