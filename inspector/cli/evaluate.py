"""``evaluate``: how good a recipe, or a teaching, is on a data set of known truth."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_workbench
from inspector.cli.console import Terminal, add_row, facts, figure, share, table
from inspector.cli.options import (
    BudgetOption,
    FusionOption,
    ImageStepsOption,
    InputSizeOption,
    JsonOption,
    RegionOption,
    SeedOption,
    SmoothingOption,
    TeacherOption,
    TeacherWeightsOption,
    VersionOption,
)
from inspector.cli.report import make_place, percentiles, write_report
from inspector.cli.workbench import MakeWorkbench, Workbench
from inspector.core.recipe import Recipe

if TYPE_CHECKING:
    from inspector.cli.evaluation import JudgedPicture
    from inspector.cli.lesson import Wishes
    from inspector.core.teaching import TeachOptions
    from inspector.storage.mvtec import MvtecCategory

_EXAMPLES = """Examples:

  run_inspector.py evaluate --root mvtec_ad/bottle --budget 60 --teacher resnet18 --seed 1 --json bottle.json

  run_inspector.py evaluate --root mvtec_ad/bottle --recipe Bottle"""

Root = Annotated[Path, typer.Option("--root", metavar="DIR", help="One category: train/good, test/KIND, ground_truth/KIND.")]
Name = Annotated[
    str | None,
    typer.Option("--recipe", metavar="NAME", show_default="teach on train/good", help="Judge by this recipe instead of teaching."),
]


def register(cli: typer.Typer, make_workbench: MakeWorkbench) -> None:
    """Add ``evaluate``."""

    @cli.command("evaluate", epilog=_EXAMPLES)
    @with_workbench(make_workbench)
    def evaluate(
        workbench: Workbench,
        root: Root,
        recipe: Name = None,
        version: VersionOption = None,
        budget: BudgetOption = None,
        image_steps: ImageStepsOption = None,
        teacher: TeacherOption = None,
        teacher_weights: TeacherWeightsOption = None,
        seed: SeedOption = None,
        fusion: FusionOption = None,
        smoothing: SmoothingOption = None,
        input_size: InputSizeOption = None,
        region: RegionOption = None,
        json: JsonOption = None,
    ) -> None:
        """Measure on a data set laid out as MVTec AD is.

        Teaches on train/good (or takes a recipe) and judges all of test. Image and pixel AUROC, AUPRO up to a false positive
        rate of 0.3, false rejects, escapes and latency, per kind of defect too. Pixel figures are taken at the size of the
        map, 256x256 for square pictures, masks scaled to it by their nearest pixel. Nothing is kept but the figures.
        """
        wishes: Wishes = {
            "budget": budget,
            "image_steps": image_steps,
            "teacher": teacher,
            "teacher_weights": teacher_weights,
            "seed": seed,
            "fusion": fusion,
            "smoothing": smoothing,
            "input_size": input_size,
            "region": region,
        }
        _refuse_mixture(recipe, version, wishes)
        make_place(json)
        made = _measure(workbench, root, recipe, version, wishes)
        write_report(json, made)
        _tell(Terminal(workbench.quiet), made)


def _measure(workbench: Workbench, root: Path, recipe: str | None, version: str | None, wishes: Wishes) -> dict[str, Any]:
    """Teach or load, judge all of it, and return the figures."""
    from inspector.cli.lesson import teach_options
    from inspector.storage.mvtec import MvtecCategory

    terminal = Terminal(workbench.quiet)
    options = teach_options(workbench, **wishes)
    category = MvtecCategory.open(root)
    used = _taught(workbench, terminal, category, options) if recipe is None else workbench.recipes.load(recipe, version)
    judged, runtime = _judged(workbench, terminal, used, category)
    budget_s = options.budget_s if recipe is None and options.image_steps is None else None
    return {
        **_figures(category, used, judged, runtime),
        "root": root.absolute(),
        "recipe": recipe,
        "version": used.id.version or None,
        "budget_s": budget_s,
    }


def _refuse_mixture(recipe: str | None, version: str | None, wishes: Wishes) -> None:
    if recipe is None:
        if version is not None:
            raise typer.BadParameter("--version belongs to --recipe")
        return
    for name, value in wishes.items():
        if value is not None:
            raise typer.BadParameter(f"--{name.replace('_', '-')} is for teaching, which --recipe takes the place of")


def _taught(workbench: Workbench, terminal: Terminal, category: MvtecCategory, options: TeachOptions) -> Recipe:
    from inspector.cli.lesson import teach_parts
    from inspector.cli.sources import read_all

    return teach_parts(workbench, terminal, category.name, read_all(category.train, terminal), options)


def _judged(workbench: Workbench, terminal: Terminal, recipe: Recipe, category: MvtecCategory) -> tuple[list[JudgedPicture], str]:
    """Every test part judged, and the runtime that did it."""
    from inspector.cli.evaluation import judge_pictures

    pipeline = workbench.pipeline(recipe)
    try:
        with terminal.counting("inspecting", len(category.test)) as step:
            return judge_pictures(pipeline, category.test, step), pipeline.detector.runtime
    finally:
        pipeline.close()


def _figures(category: MvtecCategory, recipe: Recipe, judged: list[JudgedPicture], runtime: str) -> dict[str, Any]:
    from inspector.cli.evaluation import MAX_FPR, figures

    found = figures(judged)
    return {
        **{key: found[key] for key in ("image_auroc", "pixel_auroc", "aupro")},
        "teach_seconds": recipe.teach_seconds,
        **{key: found[key] for key in ("false_reject_rate", "escape_rate")},
        "latency_ms": percentiles(part.latency_ms for part in judged),
        "runtime": runtime,
        "teacher": recipe.teacher.name,
        "seed": recipe.seed,
        "per_kind": found["per_kind"],
        "confusion": found["confusion"],
        "unscored": found["unscored"],
        "category": category.name,
        "train_parts": len(category.train),
        "test_parts": len(category.test),
        "image_steps": recipe.image_steps,
        "teacher_sha256": recipe.teacher.sha256,
        "fusion": recipe.fusion,
        "smoothing_px": recipe.smoothing_px,
        "input_size": recipe.input_size,
        "pixel_figures_at": [judged[0].values.shape[1], judged[0].values.shape[0]],
        "aupro_max_fpr": MAX_FPR,
        "limit": asdict(recipe.limit),
    }


def _tell(terminal: Terminal, made: dict[str, Any]) -> None:
    columns = ("kind", "parts", "image AUROC", "pixel AUROC", "AUPRO", "PASS", "FAIL", "INVALID", "median score")
    listed = table(*columns, right=columns[1:])
    nan = float("nan")
    for kind, own in made["per_kind"].items():
        areas = [figure(own.get(key, nan)) for key in ("image_auroc", "pixel_auroc", "aupro")]
        add_row(listed, kind, own["parts"], *areas, own["pass"], own["fail"], own["invalid"], figure(own["median_score"], 2))
    counts = made["confusion"]
    totals = [counts[f"good_{verdict}"] + counts[f"defective_{verdict}"] for verdict in ("passed", "failed", "invalid")]
    areas = [figure(made[key]) for key in ("image_auroc", "pixel_auroc", "aupro")]
    add_row(listed, "all", made["test_parts"], *areas, *totals, "", style="bold")
    terminal.note(listed)
    latency, limit = made["latency_ms"], made["limit"]
    width, height = made["pixel_figures_at"]
    summary: dict[str, object] = {
        "false rejects": f"{share(made['false_reject_rate'])} of the good parts",
        "escapes": f"{share(made['escape_rate'])} of the defective parts, at the limit {limit['value']:.2f} ({limit['method']})",
        "taught": f"{made['teach_seconds']:.1f} s by {made['teacher']}, {made['image_steps']} image-steps, seed {made['seed']}",
        "latency": "  ".join(f"{rank} {figure(value, 1)}" for rank, value in latency.items()) + f" ms, {made['runtime']}",
        "pixel figures": f"at {width}x{height}, masks by nearest pixel; AUPRO up to a false positive rate of {made['aupro_max_fpr']}",
    }
    if made["unscored"]:
        summary["unscored"] = f"{made['unscored']} parts have no finite score and are in none of the areas"
    terminal.note(facts(summary))
