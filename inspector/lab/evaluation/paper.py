"""``evaluate --paper``: each category taught as the authors of the method taught, beside the same parts taught as the station does."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from inspector.cli.console import Terminal, fail, figure
from inspector.cli.context import CommandContext
from inspector.cli.report import write_report
from inspector.core.errors import InspectorError, StorageError
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions
from inspector.lab.datasets.catalog import Category, DataSet
from inspector.lab.evaluation.measuring import good_pictures, measure, teach_category
from inspector.lab.evaluation.sheet import Sheet, write_markdown
from inspector.lab.evaluation.tables import AREAS, mean_figures

METHODS = "paper", "ours"
_SHORT = {"image_auroc": "image AUROC", "pixel_auroc": "pixel AUROC", "aupro": "PRO"}


def evaluate_paper(
    context: CommandContext,
    data: DataSet,
    chosen: tuple[int | None, int | None],
    options: TeachOptions,
    epochs: int,
    outputs: tuple[Path | None, Path | None],
) -> bool:
    """Whether all went well. ``chosen``: most good and test parts of each category; ``outputs``: JSON and Markdown files.

    Raises StorageError for a file that could not be written, once all figures are shown.
    """
    terminal = Terminal(context.quiet)
    found: dict[str, dict[str, Any]] = {}
    failed: dict[str, str] = {}
    made: dict[str, Any] = {}
    for name in data.names:
        try:
            wanted = data.parts if chosen[0] is None else chosen[0]
            category = data.category(name).with_parts(wanted, options.seed).with_tests(chosen[1])
            terminal.note(f"{name}: as the paper, {epochs} epochs")
            paper = measure(context, terminal, category, _taught(context, terminal, category, options, epochs)).figures
            terminal.note(f"{name}: as this station")
            ours = measure(context, terminal, category, teach_category(context, terminal, category, options)).figures
            found[name] = {"paper": paper, "ours": ours}
        except InspectorError as error:
            failed[name] = str(error)
            fail(error)
        made = {"paper": {"epochs": epochs, "seed": options.seed, "categories": found, "failed": failed, "mean": _means(found)}}
        with suppress(StorageError):  # tried again after the last one
            write_report(outputs[0], made)
    sheet = paper_sheet(found)
    terminal.answer(sheet.shown())
    write_report(outputs[0], made)
    write_markdown(outputs[1], "As the paper, and as this station", sheet, [f"failed: {name}: {why}" for name, why in failed.items()])
    return not failed


def _taught(context: CommandContext, terminal: Terminal, category: Category, options: TeachOptions, epochs: int) -> Recipe:
    from inspector.lab.networks.paper_teaching import teach_as_the_paper

    if options.teacher_weights is not None:
        teacher = context.teachers.import_file(Path(options.teacher_weights), None if options.teacher == "auto" else options.teacher).name
        options = replace(options, teacher=teacher)
    teacher_id, weights = context.teachers.choose(options.teacher)
    pictures = good_pictures(terminal, category)
    with terminal.counting("epochs", epochs) as step:
        return teach_as_the_paper(category.name, pictures, teacher_id, weights, options, epochs, step)


def paper_sheet(found: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> Sheet:
    """The areas of each category by both, as far as they are known, and their means."""
    areas = [key for key in AREAS if any(key in one["paper"] for one in found.values())]
    columns = ["category", *(f"{method}: {_SHORT[key]}" for method in METHODS for key in areas), "paper s", "ours s"]
    rows = [[name, *_cells(one, areas)] for name, one in found.items()]
    if found:
        rows.append([f"mean of {len(found)}", *_cells(_means(found), areas)])
    return Sheet(tuple(columns), rows, strong=1 if found else 0)


def _cells(one: Mapping[str, Mapping[str, Any]], areas: list[str]) -> list[str]:
    nan = float("nan")
    shown = [figure(one[method].get(key, nan)) for method in METHODS for key in areas]
    return [*shown, *(figure(one[method].get("teach_seconds", nan), 1) for method in METHODS)]


def _means(found: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> dict[str, dict[str, float]]:
    return {method: mean_figures([one[method] for one in found.values()]) for method in METHODS}
