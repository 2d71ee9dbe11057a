"""``bench small-defects``: what tiles find that a picture scaled down does not show."""

from __future__ import annotations

from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import ImageStepsOption, SeedOption, TeacherOption, TeacherWeightsOption, tiles

LAYOUTS = ("1x1", "2x3")
SIZE = (1600, 1200)
"""Of the pictures: two megapixels."""

IMAGE_STEPS = 400

Layouts = Annotated[
    list[str] | None, typer.Option("--tiles", parser=tiles, metavar="RxC", show_default="1x1, 2x3", help="One layout. Can be repeated.")
]
DefectPx = Annotated[int, typer.Option("--defect", metavar="PIXELS", min=2, max=200, help="Size of the defects in the picture.")]
Kind = Annotated[str, typer.Option("--kind", metavar="KIND", help="Part of the simulated line: metal, plastic or board.")]
Parts = Annotated[int, typer.Option("--parts", metavar="N", min=10, help="Good parts to learn from.")]
Tests = Annotated[int, typer.Option("--tests", metavar="N", min=2, help="Parts to judge: so many good ones, and of each kind of defect.")]


def add_small_defects(bench: typer.Typer, make_workbench: MakeContext) -> None:
    """Add ``small-defects``."""

    @bench.command("small-defects")
    @with_context(make_workbench)
    def small_defects(
        context: CommandContext,
        layout: Layouts = None,
        defect: DefectPx = 10,
        kind: Kind = "metal",
        parts: Parts = 40,
        tests: Tests = 30,
        image_steps: ImageStepsOption = None,
        seed: SeedOption = None,
        teacher: TeacherOption = None,
        teacher_weights: TeacherWeightsOption = None,
        json: JsonOption = None,
    ) -> None:
        """Teach simulated parts of two megapixels as they are and in tiles, with the same image-steps, and judge small defects by both."""
        from inspector.camera.simulated.conveyor import KINDS, Conveyor
        from inspector.cli.lesson import teach_options
        from inspector.core.fixture import Align
        from inspector.lab.trials.small_defects import compare_layouts
        from inspector.lab.trials.small_defects import small_defects as drawn

        if kind not in KINDS:
            raise typer.BadParameter(f"there is no kind of part called {kind!r}; there are {', '.join(KINDS)}")
        make_place(json)
        terminal = Terminal(context.quiet)
        options = teach_options(
            context, image_steps=image_steps or IMAGE_STEPS, seed=seed, teacher=teacher, teacher_weights=teacher_weights, align=Align.OFF
        )
        category = drawn(Conveyor(kind, 1, SIZE, defect_rate=0.0), defect, parts, tests)
        found = compare_layouts(context, terminal, category, layout or LAYOUTS, options)
        columns = ("image AUROC", "escapes", "false rejects", "taught in s", "verdict ms")
        shown = table("tiles", "sees", *columns, right=columns)
        for row in found:
            rates = (figure(row.image_auroc, 3), share(row.escape_rate), share(row.false_reject_rate))
            add_row(shown, row.tiles, f"{row.seen[0]}x{row.seen[1]}", *rates, figure(row.taught_s, 0), figure(row.latency_p50_ms, 1))
        terminal.answer(shown)
        made = {"small_defects": found, "kind": kind, "defect_px": defect, "frame_size": SIZE, "image_steps": options.image_steps}
        write_report(json, {**made, "seed": options.seed, "parts": parts, "tests": tests})
