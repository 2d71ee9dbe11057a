"""``bench judging``: which map and which score tell defective from good parts best."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, figure, share
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import GivenMethod
from inspector.core.program import PROGRAM
from inspector.lab.benchmarks.options import NumberList, TeachSeconds, counts
from inspector.lab.extra import AREAS, require_lab_extra

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inspector.lab.benchmarks.judging_trials import RuleFigures
    from inspector.lab.datasets.catalog import Category
    from inspector.lab.evaluation.sheet import Sheet
    from inspector.lab.networks.judging_rules import Rule

GOOD_PARTS, TESTS = 60, 200
"""Of each kind of the simulated line."""

_EXAMPLES = f"""Example:

  {PROGRAM} bench judging --root mvtec_ad/bottle --root mvtec_ad/screw --budget 60 --json judging.json"""

Roots = Annotated[
    list[Path] | None,
    typer.Option("--root", metavar="DIR", help="A category, or a data set, in MVTec layout. Can be repeated.", show_default="none"),
]
Severity = Annotated[
    float,
    typer.Option("--severity", metavar="S", min=0.05, max=1, help="Of the simulated defects: at 1 nobody overlooks them."),
]
Seeds = Annotated[NumberList | None, typer.Option("--seeds", parser=counts, metavar="N,N,...", show_default="0", help="One teaching each.")]


def add_judging(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``judging``."""

    @bench.command("judging", epilog=_EXAMPLES)
    @with_context(make_context)
    def judging(
        context: CommandContext,
        root: Roots = None,
        budget: TeachSeconds = 60,
        severity: Severity = 0.3,
        seeds: Seeds = None,
        json: JsonOption = None,
        **given: GivenMethod,
    ) -> None:
        """Teach the three simulated kinds and each category of --root, and judge the same distances by every rule.

        Fusion, smoothing, number of highest pixels, smallest area, border, what is usual at each place: of each the areas under the
        curves, and how many of the defective parts lie above every held-out good part. The mean over all of them decides.
        """
        from inspector.camera.simulated.conveyor import KINDS
        from inspector.cli.console_teaching import teach_options
        from inspector.lab.benchmarks.judging_trials import compare_rules, means, simulated
        from inspector.lab.datasets.catalog import open_mvtec
        from inspector.lab.evaluation.measuring import teach_category

        require_lab_extra(AREAS)
        make_place(json)
        terminal = Terminal(context.quiet)
        data_sets = [open_mvtec(place) for place in root or []]
        found: dict[str, list[Mapping[Rule, RuleFigures]]] = {}
        for seed in [int(value) for value in seeds.values] if seeds is not None else [0]:
            categories: list[Category] = [simulated(kind, GOOD_PARTS, TESTS, severity, seed + 1) for kind in KINDS]
            categories += [data.category(name) for data in data_sets for name in data.names]
            options = teach_options(context, budget=budget, seed=seed, **given)
            for category in categories:
                terminal.note(f"{category.name}, seed {seed}: teaching")
                recipe = teach_category(context, terminal, category, options)
                found.setdefault(category.name, []).append(compare_rules(context, terminal, category, recipe, options.held_out))
        by_category = {name: means(runs) for name, runs in found.items()}
        terminal.answer(rules_sheet(by_category, means(list(by_category.values()))).shown())
        rows = [
            {"category": name, "rule": rule, "told": str(rule), "figures": figures}
            for name, judged in by_category.items()
            for rule, figures in judged.items()
        ]
        write_report(json, {"rules": rows, "budget_s": budget, "severity": severity, "seeds": seeds.values if seeds else [0]})


def rules_sheet(by_category: Mapping[str, Mapping[Rule, RuleFigures]], overall: Mapping[Rule, RuleFigures]) -> Sheet:
    """Image AUROC of each category, then means over the categories; a dash where a rule has no student to judge by."""
    from inspector.lab.evaluation.sheet import Sheet
    from inspector.lab.networks.judging_rules import DEFAULT, RULES

    rows = []
    for rule in RULES:
        cells = [figure(one[rule].image_auroc, 4) if rule in one else "-" for one in by_category.values()]
        mean = overall.get(rule)
        if mean is None:
            cells += ["-"] * 4
        else:
            cells += [*(figure(area, 4) for area in (mean.image_auroc, mean.pixel_auroc, mean.aupro)), share(mean.caught)]
        rows.append([f"{rule}{' (default)' if rule == DEFAULT else ''}", *cells])
    return Sheet(("rule", *by_category, "image AUROC", "pixel AUROC", "AUPRO", "caught"), rows)
