"""The simulated line that benchmarks run on, and a recipe taught for it in a data folder of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from inspector.cli.console import Terminal
from inspector.cli.console_teaching import teach_options, teach_parts
from inspector.cli.context import CommandContext
from inspector.cli.sources import pictures_of_camera
from inspector.core.recipe import Recipe

Step = Callable[[int], None]

RECIPE = "bench"
SIZE = 512
LINE = f"simulated?seed=1&width={SIZE}&height={SIZE}"
"""The line that is measured on, without its rate."""
TAUGHT_PARTS = 20
TEACH_S = 8.0


@contextmanager
def taught_context(context: CommandContext) -> Iterator[CommandContext]:
    """The same machine with a data directory of its own for the time of a measurement, and a recipe of the simulated line in it."""
    with tempfile.TemporaryDirectory(prefix="inspector-bench-") as folder:
        bench = context.elsewhere(Path(folder))
        teach_simulated(bench)
        yield bench


def teach_simulated(bench: CommandContext) -> Recipe:
    """Teach a recipe for the simulated line, quickly."""
    silent = Terminal(quiet=True)
    good = pictures_of_camera(f"{LINE}&rate=0&good_first={TAUGHT_PARTS}", TAUGHT_PARTS, 0.0, silent)
    options = replace(teach_options(bench), budget_s=TEACH_S)
    return bench.recipes.save(teach_parts(bench, silent, RECIPE, good.pictures, options))
