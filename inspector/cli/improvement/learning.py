"""``learn-on``, and ``teach --until-done``: a recipe learns on until more gains no more, where no station runs."""

from __future__ import annotations

import math
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.program import PROGRAM
from inspector.core.promises.odd_parts import ODD

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector.core.quality.learning import LearnedOn, LearningProgress
    from inspector.core.recipe import Recipe
    from inspector.core.teaching import TeachProgress

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``learn-on``."""

    @cli.command("learn-on", epilog=f"Example: {PROGRAM} learn-on Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def learn_on(context: CommandContext, name: Name, json: JsonOption = None) -> None:
        """Let a recipe learn on from the good parts that it keeps, until more gains no more; the best version is in use then.

        Each training is twice as long as the one before. One that was stopped goes on where it was. A station that runs does the same
        beside its work: teach.go_on in the settings.
        """
        make_place(json)
        terminal = Terminal(context.quiet)
        report = learn_to_the_end(context, terminal, context.recipes.load(context.recipes.name_of(name)))
        write_report(json, report)


def learn_to_the_end(context: CommandContext, terminal: Terminal, recipe: Recipe) -> dict[str, Any]:
    """Let ``recipe``, which is kept, learn on, put the best version in use if it passes its exam, and say so. Blocks for minutes. Raises
    InspectorError; TeachingError if the best one still misses most of its planted defects and is not in use."""
    from inspector.cli.console_teaching import check_in_use
    from inspector.core.teaching import doubt
    from inspector.runtime.improvement.lot_change import lost_with

    found: list[Recipe] = []
    with context.recipe_service.teaching():
        ended = _learn(context, terminal, recipe, found.append)
    best = found[-1] if found else recipe
    in_use = context.recipes.in_use(recipe.id.name) == recipe.id.version
    if found and not doubt(_without_answered(best, recipe) if in_use else best):
        context.recipe_service.roll_back(best.id.name, best.id.version)
    versions = ", ".join(f"{one.id.version} ({one.image_steps} image-steps)" for one in found)
    terminal.answer(
        facts(
            {
                "learning": f"done: {ended.why}",
                "better versions": versions or "none: the recipe stays as it is",
                "the best": f"{best.id}, limit {best.limit.value:.2f}",
                **({"limit before": f"{recipe.limit.value:.2f}: {lost}"} if found and (lost := lost_with(recipe)) else {}),
                **{key: best.notes[key] for key in ("learned", "student", "planted defects") if key in best.notes},
            }
        )
    )
    if context.recipes.in_use(best.id.name) != best.id.version:
        check_in_use(best)
    return {
        "recipe": recipe.id.name,
        "from_version": recipe.id.version,
        "done": ended.done,
        "why": ended.why,
        "version": best.id.version,
        "image_steps": best.image_steps,
        "versions": [{"version": one.id.version, "image_steps": one.image_steps, "notes": dict(one.notes)} for one in found],
    }


def _without_answered(best: Recipe, recipe: Recipe) -> Recipe:
    """``best`` without the parts that stand alone in ``recipe`` too: that is in use, so a person has said that it may be."""
    same = best.notes.get(ODD) == recipe.notes.get(ODD)
    return replace(best, notes={key: note for key, note in best.notes.items() if key != ODD or not same})


def _learn(context: CommandContext, terminal: Terminal, recipe: Recipe, offer: Callable[[Recipe], None]) -> LearnedOn:
    from inspector.runtime.improvement.learning_beside import LearningBeside, LearningServices
    from inspector.storage.checkpoint_file import CheckpointFile
    from inspector.storage.data_dir import DataDir

    folder = DataDir(context.data_dir).cache / "learning"
    learning = LearningBeside(
        context.trainer,
        context.recipe_service,
        context.settings.teach,
        LearningServices(lambda name: CheckpointFile(folder, name)),
        lambda: recipe,
        offer,
        (context.database.known_state, context.database.set_state),
        device=context.device,
        audit=context.database.audit,
    )
    terminal.note(f"{recipe.id} learns on from its good parts; Ctrl-C stops it, and it goes on where it was")
    began = monotonic()
    with terminal.teaching() as show:
        return learning.now(recipe, lambda progress: show(_shown(progress, monotonic() - began)))


def _shown(progress: LearningProgress, passed_s: float) -> TeachProgress:
    """Of all trainings together: those before one of so many steps come to as many, less twice the fewest."""
    from inspector.core.quality.learning_gain import MOST_TIMES
    from inspector.core.status import TeachPhase
    from inspector.core.teaching import TeachProgress

    if not progress.most:
        return TeachProgress(TeachPhase.FEATURES, 0.0, math.nan)
    fewest = progress.most / MOST_TIMES
    share = min(1.0, max(0.0, (progress.target - 2 * fewest + progress.steps) / (2 * progress.most - 2 * fewest)))
    left_s = passed_s * (1 - share) / share if share > 0 else math.nan
    return TeachProgress(TeachPhase.TRAINING, share, left_s)
