"""Runs of ``evaluate``: one category in detail, or several, each taught and judged by itself, and their mean."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calibration.camera.profile import Profile
from inspector.cli.console import Terminal, facts, fail
from inspector.cli.context import CommandContext
from inspector.cli.report import write_report
from inspector.cli.sources import profile_settings
from inspector.core.errors import InspectorError, RecipeMismatch, StorageError
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions
from inspector.lab.datasets.catalog import DataSet
from inspector.lab.datasets.rectified import taught_under
from inspector.lab.evaluation.judging import areas_of_parts, undefined
from inspector.lab.evaluation.measuring import CategoryResult, measure, stream_curves, teach_category
from inspector.lab.evaluation.runtime_comparison import RuntimeComparison, compare_runtimes
from inspector.lab.evaluation.sheet import write_markdown
from inspector.lab.evaluation.tables import categories_sheet, kinds_sheet, mean_figures, reasons_undefined, summary
from inspector.lab.metrics.binned_roc import BinnedRoc
from inspector.lab.metrics.rates import escape_rate, false_reject_rate
from inspector.runtime.inspection.profiled import profile_conflict

_TITLES = {
    "mvtec": "MVTec AD",
    "visa": "VisA",
    "cifar10": "CIFAR-10, one class against the others",
    "shanghaitech": "ShanghaiTech Campus, frames and pixels",
}


@dataclass(frozen=True)
class Outputs:
    """Where the figures go; None: nowhere. ``runtimes``: with float32 beside 8 bits."""

    json: Path | None
    markdown: Path | None
    curves: Path | None
    runtimes: bool = False


@dataclass(frozen=True)
class Choice:
    """How much is taken of each category; None: all of it, or as much as the data set says. ``profile``: that its pictures are
    rectified by."""

    parts: int | None
    most_test: int | None
    profile: Profile | None = None


def evaluate_one(
    context: CommandContext,
    data: DataSet,
    choice: Choice,
    options: TeachOptions,
    named: tuple[str | None, str | None],
    outputs: Outputs,
) -> None:
    """Teach on the one category of a data set, or load the recipe of a name and version, judge all of it, and report."""
    terminal = Terminal(context.quiet)
    recipe, version = named
    category = data.category(data.names[0]).with_parts(choice.parts, options.seed).with_tests(choice.most_test)
    if recipe is None:
        used = taught_under(teach_category(context, terminal, category, options), choice.profile)
    else:
        used = _loaded(context, terminal, recipe, version, choice.profile)
    if used.parts is not None:
        what = f"finds {used.parts} parts in a picture; a data set's pictures show one, and what is known of it is of that one"
        raise RecipeMismatch(what, where=str(used.id), remedy="Evaluate a recipe that was taught with one part in a picture")
    measured = measure(context, terminal, category, used, curves=outputs.curves is not None)
    made: dict[str, Any] = {
        **measured.figures,
        "root": data.place.absolute(),
        "recipe": recipe,
        "version": used.id.version or None,
        "budget_s": _budget(options) if recipe is None else None,
        "profile": None if choice.profile is None else choice.profile.name,
    }
    if outputs.runtimes:
        made["runtimes"] = compare_runtimes(context, terminal, category, used)
    sheet, told = kinds_sheet(made), summary(made)
    if outputs.runtimes:
        told["8 bits"] = _in_words(made["runtimes"])
    # Shown first: a disk that takes no file costs no figure.
    terminal.note(sheet.shown())
    terminal.note(facts(told))
    write_report(outputs.json, made)
    write_markdown(outputs.markdown, category.name, sheet, [f"{name}: {value}" for name, value in told.items()])
    if outputs.curves is not None:
        from inspector.lab.charts import draw_curves

        draw_curves(outputs.curves, {category.name: measured.curves})


def _loaded(context: CommandContext, terminal: Terminal, name: str, version: str | None, profile: Profile | None) -> Recipe:
    """Raises RecipeMismatch if it was taught under another camera profile, unless the settings only warn of that."""
    recipe = context.recipes.load(name, version)
    conflict = profile_conflict(recipe, profile_settings(profile))
    if conflict and context.settings.profile.when_other == "refuse":
        raise RecipeMismatch(conflict, where=name, remedy="Name that profile with --profile, or set profile.when_other to warn")
    if conflict:
        terminal.note(conflict)
    return recipe


def _in_words(found: RuntimeComparison) -> str:
    return (
        f"image AUROC {found.auroc_int8:.4f} beside {found.auroc_f32:.4f} in float32 ({found.auroc_difference:+.4f}); "
        f"{found.flips} of {found.parts} verdicts flip ({100 * found.flip_rate:.1f} %); "
        f"scores: correlation {found.correlation:.4f}, differ by {found.largest_difference:.3f} decades at most; "
        f"those of good parts are {found.good_shift:+.3f} decades off, give or take {found.good_scatter:.3f}; "
        f"from part to part they differ by {found.good_spread:.3f}"
    )


def evaluate_several(context: CommandContext, data: DataSet, choice: Choice, options: TeachOptions, outputs: Outputs) -> bool:
    """Whether all went well. The JSON file is written after each category, so that an interrupted run loses none.

    Raises StorageError for a file that could not be written, once all figures are shown.
    """
    terminal = Terminal(context.quiet)
    found: dict[str, CategoryResult] = {}
    failed: dict[str, str] = {}
    made: dict[str, Any] = {}
    for number, name in enumerate(data.names, start=1):
        terminal.note(f"{name} ({number} of {len(data.names)})")
        try:
            found[name] = _measured(context, terminal, data, name, choice, options, curves=outputs.curves is not None)
        except InspectorError as error:
            failed[name] = str(error)
            fail(error)
        made = _report(data, choice, options, found, failed)
        with suppress(StorageError):  # tried again after the last one
            write_report(outputs.json, made)
    sheet = categories_sheet(made)
    notes = [f"failed: {name}: {reason}" for name, reason in failed.items()]
    terminal.answer(sheet.shown())
    for line in _facts(made):
        terminal.note(line)
    write_report(outputs.json, made)
    write_markdown(outputs.markdown, _TITLES[data.kind], sheet, [*_facts(made), *notes])
    if outputs.curves is not None and found:
        from inspector.lab.charts import draw_curves

        draw_curves(outputs.curves, {**{name: one.curves for name, one in found.items()}, **_curves_of_all(data, found)})
    return not failed


def _budget(options: TeachOptions) -> float | None:
    """The time to teach in, None where the steps were counted instead."""
    return options.budget_s if options.image_steps is None else None


def _measured(
    context: CommandContext, terminal: Terminal, data: DataSet, name: str, choice: Choice, options: TeachOptions, *, curves: bool
) -> CategoryResult:
    wanted = data.parts if choice.parts is None else choice.parts
    category = data.category(name).with_parts(wanted, options.seed).with_tests(choice.most_test)
    recipe = teach_category(context, terminal, category, options)
    return measure(context, terminal, category, recipe, curves=curves)


def _report(
    data: DataSet, choice: Choice, options: TeachOptions, found: Mapping[str, CategoryResult], failed: Mapping[str, str]
) -> dict[str, Any]:
    made: dict[str, Any] = {
        "data_set": data.kind,
        "root": data.place.absolute(),
        "budget_s": _budget(options),
        "seed": options.seed,
        "profile": None if choice.profile is None else choice.profile.name,
        "parts": data.parts if choice.parts is None else choice.parts,
        "most_test": choice.most_test,
        "categories": {name: one.figures for name, one in found.items()},
        "failed": failed,
        "mean_of": len(found),
        "mean": mean_figures([one.figures for one in found.values()]),
    }
    if data.kind == "shanghaitech" and found:
        made["all"] = _all_together(found)
    return made


def _all_together(found: Mapping[str, CategoryResult]) -> dict[str, Any]:
    """All frames of all scenes in one ranking, each scored by its own scene's recipe."""
    parts = [part for one in found.values() for part in one.parts]
    truth, verdicts = [part.defective for part in parts], [part.verdict for part in parts]
    pixels = _pixels_of_all(found)
    rated = {
        **areas_of_parts(parts, range(len(parts))),
        **({} if pixels is None else {"pixel_auroc": pixels.auroc}),
        "false_reject_rate": false_reject_rate(truth, verdicts),
        "escape_rate": escape_rate(truth, verdicts),
    }
    return {
        **rated,
        **({} if pixels is None else {"pixel_auroc_error": pixels.error}),
        "undefined": undefined(rated, parts),
        "train_parts": sum(one.figures["train_parts"] for one in found.values()),
        "test_parts": len(parts),
    }


def _pixels_of_all(found: Mapping[str, CategoryResult]) -> BinnedRoc | None:
    """None unless the pixels of all of them are known."""
    together = BinnedRoc()
    for one in found.values():
        if one.pixels is None:
            return None
        together.merge(one.pixels)
    return together


def _curves_of_all(data: DataSet, found: Mapping[str, CategoryResult]) -> dict[str, Any]:
    if data.kind != "shanghaitech" or len(found) < 2:
        return {}
    return {"all together": stream_curves([part for one in found.values() for part in one.parts], _pixels_of_all(found))}


def _facts(made: Mapping[str, Any]) -> list[str]:
    """What the table does not say."""
    taught = "a counted number of image-steps" if made["budget_s"] is None else f"{made['budget_s']:g} s each"
    told = [f"taught: {taught}, seed {made['seed']}"]
    if made["parts"] is not None:
        told.append(f"learned from at most {made['parts']} good parts of each, chosen evenly")
    if made["most_test"] is not None:
        told.append(f"tested on at most {made['most_test']} parts of each, chosen evenly")
    for name, own in made["categories"].items():
        told += [f"undefined in {name}, and so in the mean: {reason}" for reason in reasons_undefined(own)]
        if own["masks_lost"]:
            told.append(f"{name}: of {own['masks_lost']} defective parts nothing is left of the mask at the map's size")
    return told
