"""One teaching from the console, shared by ``teach`` and ``evaluate``."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.cli.teaching_options import COMPOSED, OFFERED, GivenTeaching, InputSize, shapes
from inspector.core.errors import StorageError, TeacherUnavailable, TeachingError
from inspector.core.fixture import Align
from inspector.core.program import PROGRAM
from inspector.core.promises.odd_parts import ODD, OddPart
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView, parts_in_view
from inspector.core.teaching import TeachOptions, TeachProgress, doubt, options_of
from inspector.core.types import Picture

KEEP_AGAIN_S, KEEP_TRIES = 10.0, 60
"""How often a disk is tried that does not take what was taught."""


def teach_options(context: CommandContext, **given: GivenTeaching) -> TeachOptions:
    """The options given, by their parameters' names, over the station's settings.

    Raises TeacherUnavailable if there is no file of weights, KeyError for a name that is no option of a teaching.
    """
    weights = given.get("teacher_weights")
    if weights is not None and not weights.is_file():
        raise TeacherUnavailable("there is no such file", where=str(weights), remedy="Check the path behind --teacher-weights")
    requested = {OFFERED[name].field: _plain(value) for name, value in given.items() if value is not None and name not in COMPOSED}
    drawn = shapes(given.get("ignore"), given.get("within"))
    settled = options_of(context.settings.teach, context.device)
    return replace(settled, shapes=drawn, parts=_parts(context, **given), **requested)


def _parts(context: CommandContext, **given: GivenTeaching) -> PartsInView | None:
    """How many parts a picture shows; one for commands that cannot be told."""
    if "parts_per_picture" not in given:
        return None
    count, at_most, ours = given["parts_per_picture"], given.get("at_most"), context.settings.teach
    return parts_in_view(count or ours.parts_per_picture, ours.parts_at_most if at_most is None else at_most)


@dataclass(frozen=True)
class ConsoleTeaching:
    """A recipe, and after how many seconds there was a first one to judge by: NaN where there was none before it. ``odd``: parts that stand
    alone, and that nobody has confirmed."""

    recipe: Recipe
    first_judgement_s: float
    odd: tuple[OddPart, ...] = ()


def teach_parts(context: CommandContext, terminal: Terminal, name: str, pictures: Sequence[Picture], options: TeachOptions) -> Recipe:
    """Teach under a progress bar. Blocks. Raises TeachingError, TeacherUnavailable."""
    trainer = context.trainer()
    with terminal.teaching() as on_progress:
        return trainer.teach(name, pictures, options, on_progress, _never)


def teach_on_console(
    context: CommandContext, terminal: Terminal, name: str, pictures: Sequence[Picture], options: TeachOptions
) -> ConsoleTeaching:
    """As :func:`teach_parts`, with a first recipe on the way. Raises StorageError before the work if the disk has no room for it."""
    context.recipe_service.check_room(pictures)
    trainer = context.trainer()
    began, first = monotonic(), [math.nan]

    def on_first(_: Recipe) -> None:
        first[0] = monotonic() - began

    odd: tuple[OddPart, ...] = ()
    with terminal.teaching() as on_progress:

        def listen(progress: TeachProgress) -> None:
            nonlocal odd
            for part in progress.odd:
                if part not in odd:  # said at once: whoever knows that it is bad need not wait for the end
                    terminal.note(f"{part}. Is it good?")
            odd = progress.odd
            on_progress(progress)

        recipe = trainer.teach(name, pictures, options, listen, _never, on_first)
    return ConsoleTeaching(recipe, first[0], odd)


def keep_taught(
    context: CommandContext,
    terminal: Terminal,
    recipe: Recipe,
    pictures: Sequence[Picture],
    *,
    anyway: bool = False,
    wait: Callable[[float], None] = sleep,
) -> Recipe:
    """Keep what was taught, see ``RecipeService.keep_taught``. A disk that does not take it is tried again for ten minutes: somebody may
    free some room. Raises StorageError then. ``wait``: for so many seconds."""
    for tries_left in reversed(range(KEEP_TRIES)):
        try:
            return context.recipe_service.keep_taught(recipe, pictures, anyway=anyway)
        except StorageError as error:
            if not tries_left:
                raise
            terminal.note(f"{recipe.id.name} was learned and is not kept yet: {error}. Trying again every {KEEP_AGAIN_S:.0f} s")
            wait(KEEP_AGAIN_S)
    raise AssertionError("the last try returns or raises")


def check_in_use(stored: Recipe) -> None:
    """Raise TeachingError, with the command that puts it in use, if ``stored`` was kept and not put in use."""
    if against := doubt(stored):
        use = f"{PROGRAM} recipes roll-back {stored.id.name!r} --to {stored.id.version}"
        remedy = f"Teach again with more or other parts, or a larger --budget; to use it anyway: {use}"
        if ODD in stored.notes:
            remedy = f"Teach again: teach --leave-out-odd, or teach --confirm-odd NAME for each that is good; to use it as it is: {use}"
        raise TeachingError(f"was learned and kept, and is not in use: {against}", where=str(stored.id), remedy=remedy)


def at_first(seconds: float) -> str:
    """When a first judgement was possible, in words."""
    return "with the student" if math.isnan(seconds) else f"after {seconds:.1f} s, by the teacher's memory alone"


def _plain(value: Any) -> Any:
    """As TeachOptions has it."""
    if isinstance(value, InputSize):
        return value.width, value.height
    if isinstance(value, Align):
        return value
    return str(value) if isinstance(value, (StrEnum, Path)) else value


def _never() -> bool:
    """The console stops a teaching by Ctrl-C, which needs no question."""
    return False
