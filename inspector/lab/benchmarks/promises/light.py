"""``bench light``: whether the light in which a recipe promises something is the light in which that holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer

from calibration.gate.other_light import SIDES, OtherLight, in_light
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import ImageStepsOption, InputSizeOption, SeedOption, TeacherOption, TeacherWeightsOption
from inspector.core.promises.light import LIGHT, LightRange, read_light_range
from inspector.core.types import Frame, Picture, Verdict
from inspector.lab.benchmarks.judging import Roots, Severity
from inspector.lab.benchmarks.options import NumberList, SimulatedToo, check_something_to_teach, numbers
from inspector.lab.extra import AREAS, require_lab_extra

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.core.teaching import TeachOptions
    from inspector.lab.datasets.catalog import Category, TestPart
    from inspector.runtime.inspection.pipeline import Pipeline

GOOD_PARTS = 40
IMAGE_STEPS = 640

LIGHTS: Mapping[str, OtherLight] = {
    "as taught": OtherLight(),
    **{f"{100 * gain:.0f} %": OtherLight(gain=gain) for gain in (0.6, 0.75, 0.85, 0.93, 1.08, 1.17, 1.3, 1.6)},
    **{f"{mired:+.0f} mired": OtherLight(warmer_mired=mired) for mired in (-40.0, -15.0, 15.0, 40.0)},
    **{f"gradient {100 * gradient:.0f} %": OtherLight(gradient=gradient) for gradient in (0.1, 0.25, 0.5)},
    "85 %, +15 mired, gradient 10 %": OtherLight(0.85, 15, 0.1),
    "117 %, -15 mired, gradient 10 %": OtherLight(1.17, -15, 0.1),
}
"""That parts are judged in which no teaching has seen, by name."""

Copies = Annotated[
    NumberList | None,
    typer.Option("--copies", parser=numbers, metavar="SHARE,...", show_default="0,0.2", help="--light-copies of a teaching. 0: none."),
]
Tests = Annotated[int, typer.Option("--tests", metavar="N", min=2, help="Parts judged in each light: so many good ones, and as many not.")]


@dataclass(frozen=True)
class JudgedInLight:
    """Parts in one light: of ``good`` and ``defective`` ones so many were ``refused`` by the image gate, and of the rest so many good ones
    FAIL and defective ones PASS. ``within``: whether the recipe says that its promises hold there."""

    light: str
    within: bool
    good: int
    good_refused: int
    false_rejects: int
    defective: int
    defective_refused: int
    escapes: int


@dataclass(frozen=True)
class LightTrial:
    """One teaching. ``range``: what it found of the light, None if nothing; ``note``: the same as the recipe has it."""

    category: str
    copies: float
    teach_seconds: float
    memory_bytes: int
    range: LightRange | None
    note: str
    judged: Sequence[JudgedInLight]


def add_light(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``light``."""

    @bench.command("light")
    @with_context(make_context)
    def light(
        context: CommandContext,
        root: Roots = None,
        simulated: SimulatedToo = True,
        copies: Copies = None,
        tests: Tests = 20,
        severity: Severity = 0.3,
        image_steps: ImageStepsOption = None,
        seed: SeedOption = None,
        teacher: TeacherOption = None,
        teacher_weights: TeacherWeightsOption = None,
        input_size: InputSizeOption = None,
        json: JsonOption = None,
    ) -> None:
        """Teach, let the recipe say in which light its promises hold, and judge other parts in that light and beyond.

        Good and defective test parts are brought into weaker, stronger, warmer, cooler light and light from one side, one after the
        other and together. Within the range that the recipe states, false rejects and escapes are to stay as they are in the light of
        teaching; beyond it, the image gate is to refuse. With each number of --copies once: what copies of good parts in other light,
        learned too, gain and cost.
        """
        from inspector.cli.console_teaching import teach_options

        require_lab_extra(AREAS)
        check_something_to_teach(root, simulated)
        make_place(json)
        terminal = Terminal(context.quiet)
        options = teach_options(
            context,
            image_steps=image_steps or IMAGE_STEPS,
            seed=seed,
            teacher=teacher,
            teacher_weights=teacher_weights,
            input_size=input_size,
        )
        shares = copies.values if copies is not None else (0.0, 0.2)
        found = [
            _trial(context, terminal, category, tests, one, replace(options, light_copies=one))
            for category in _categories(root or [], simulated, severity, options.seed, tests)
            for one in shares
        ]
        _tell(terminal, found)
        write_report(json, {"light": found, "image_steps": options.image_steps, "severity": severity, "seed": options.seed})


def _tell(terminal: Terminal, found: Sequence[LightTrial]) -> None:
    columns = ("copies", "false rejects", "escapes", "beyond: refused", "memory MB", "taught in s")
    shown = table("category", "holds", *columns, right=columns)
    for trial in found:
        within = [row for row in trial.judged if row.within]
        beyond = [row for row in trial.judged if not row.within]
        taught, own = within[:1], within[1:]
        holds = trial.note if trial.range is None else "; ".join(trial.range.words(trial.range.limit))
        add_row(
            shown,
            trial.category,
            holds,
            figure(trial.copies, 2),
            f"{_rejects(taught)}, {_rejects(own)} in other light",
            f"{_escapes(taught)}, {_escapes(own)} in other light",
            _share(sum(row.good_refused + row.defective_refused for row in beyond), sum(row.good + row.defective for row in beyond)),
            figure(trial.memory_bytes / 1e6, 1),
            figure(trial.teach_seconds, 0),
        )
    terminal.answer(shown)


def _rejects(rows: Sequence[JudgedInLight]) -> str:
    return _share(sum(row.false_rejects for row in rows), sum(row.good - row.good_refused for row in rows))


def _escapes(rows: Sequence[JudgedInLight]) -> str:
    return _share(sum(row.escapes for row in rows), sum(row.defective - row.defective_refused for row in rows))


def _share(count: int, of: int) -> str:
    return share(count / of) if of else "-"


def _categories(roots: Sequence[Path], simulated_too: bool, severity: float, seed: int, tests: int) -> Iterator[Category]:
    from inspector.camera.simulated.conveyor import KINDS
    from inspector.lab.benchmarks.judging_trials import simulated
    from inspector.lab.datasets.catalog import open_mvtec

    for place in roots:
        data = open_mvtec(place)
        yield from (data.category(name) for name in data.names)
    if simulated_too:
        yield from (simulated(kind, GOOD_PARTS, 4 * tests, severity, seed + 1) for kind in KINDS)


def _trial(context: CommandContext, terminal: Terminal, category: Category, tests: int, copies: float, options: TeachOptions) -> LightTrial:
    from inspector.lab.evaluation.measuring import teach_category

    terminal.note(f"{category.name}, copies in light of +-{100 * copies:.0f} %: teaching")
    recipe = teach_category(context, terminal, category, options)
    known = read_light_range(recipe.notes)
    pipeline = context.pipeline(recipe)
    try:
        judged = judge_in_lights(pipeline, category.test, tests, known, terminal)
    finally:
        pipeline.close()
    memory = sum(array.nbytes for array in recipe.memory.values())
    return LightTrial(category.name, copies, recipe.teach_seconds, memory, known, recipe.notes.get(LIGHT, ""), judged)


def judge_in_lights(
    pipeline: Pipeline, parts: Sequence[TestPart], tests: int, known: LightRange | None, terminal: Terminal
) -> list[JudgedInLight]:
    """``tests`` good and as many defective ``parts``, or as many as there are, in each of ``LIGHTS``."""
    chosen = {
        kind: [parts[index].picture() for index in _evenly([at for at, part in enumerate(parts) if part.defective is kind], tests)]
        for kind in (False, True)
    }
    found = []
    with terminal.counting("judging", len(LIGHTS)) as step:
        for number, (name, light) in enumerate(LIGHTS.items(), 1):
            good = [_verdict(pipeline, picture, light, index) for index, picture in enumerate(chosen[False])]
            bad = [_verdict(pipeline, picture, light, index) for index, picture in enumerate(chosen[True])]
            within = light == OtherLight() or (known is not None and holds_in(known, light))
            refused = [verdicts.count(Verdict.INVALID) for verdicts in (good, bad)]
            row = (name, within, len(good), refused[0], good.count(Verdict.FAIL), len(bad), refused[1], bad.count(Verdict.PASS))
            found.append(JudgedInLight(*row))
            step(number)
    return found


def holds_in(known: LightRange, light: OtherLight) -> bool:
    """Whether a recipe says that its promises hold in ``light``."""
    warmer, cooler = known.warmer_mired or 0.0, known.cooler_mired or 0.0
    exposed = known.darkest <= light.gain <= known.brightest
    return exposed and -cooler <= light.warmer_mired <= warmer and light.gradient <= known.gradient


def _verdict(pipeline: Pipeline, picture: Picture, light: OtherLight, number: int) -> Verdict:
    lit = in_light(picture, replace(light, side=SIDES[number % len(SIDES)])) if light != OtherLight() else picture
    return pipeline.inspect(Frame(lit, number, 0.0, 0.0, number, 1)).verdict


def _evenly(indices: Sequence[int], most: int) -> list[int]:
    if len(indices) <= most:
        return list(indices)
    return [indices[int(at)] for at in np.linspace(0, len(indices) - 1, most)]
