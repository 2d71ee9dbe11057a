"""``bench relearn``: a simulated line that rejects too many good parts, before and after learning from answers."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import numpy as np
import typer

from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.options import LineOptions
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.console_teaching import teach_options, teach_parts
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import TeachingError
from inspector.core.limit_change import LimitRequest
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.improvement import RelearnPhase, ShadowPhase
from inspector.core.types import Frame, Inspection, Picture, RecipeId, Verdict
from inspector.lab.benchmarks.options import KindOption, NumberList, counts
from inspector.runtime.improvement.settled_limit import SETTLED
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.station import Station
from inspector.storage.records.store import RecordStore

Seeds = Annotated[NumberList | None, typer.Option("--seeds", metavar="N,N", parser=counts, show_default="1,2,3", help="One line for each.")]
Parts = Annotated[int, typer.Option("--parts", metavar="N", min=12, help="Good parts that the recipe is taught from.")]
Rejects = Annotated[float, typer.Option("--rejects", metavar="RATE", min=0, max=0.2, help="False rejects that the limit is moved to.")]
Answers = Annotated[int, typer.Option("--answers", metavar="N", min=1, help="False rejects that people find good.")]
Judged = Annotated[int, typer.Option("--judged", metavar="N", min=50, help="Known parts that both recipes judge; three in ten defective.")]
Budget = Annotated[float, typer.Option("--budget", metavar="SECONDS", min=1, help="Of each teaching.")]
Rate = Annotated[float, typer.Option("--rate", metavar="HZ", min=0.5, help="Parts per second while the station learns and shadows.")]
Foreground = Annotated[
    bool, typer.Option("--foreground", help="Learn from the answers at the priority of the line: of use on a machine that is not idle.")
]

FROM_LINE, FROM_JUDGED = 10_000, 50_000
"""Numbers of the first part of the line, and of the first that is judged at the end."""
WAIT_S = 3600.0
RECIPE = "bench"
_SEEDS = NumberList((1.0, 2.0, 3.0))


def add_relearn(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``relearn``."""

    @bench.command("relearn")
    @with_context(make_context)
    def relearn(
        context: CommandContext,
        kind: KindOption = "board",
        seeds: Seeds = None,
        parts: Parts = 40,
        rejects: Rejects = 0.03,
        answers: Answers = 20,
        judged: Judged = 600,
        budget: Budget = 60,
        rate: Rate = 5,
        foreground: Foreground = False,
        json: JsonOption = None,
    ) -> None:
        """A line whose limit rejects some good parts in a hundred; people find some of them good, the station learns from that beside the
        line and judges in the shadow; then both recipes judge the same parts, whose truth is known."""
        make_place(json)
        terminal = Terminal(context.quiet)
        plan = RelearnPlan(kind, parts, rejects, answers, judged, budget, rate, foreground)
        found = [measure_relearning(context, plan, int(seed), terminal.note) for seed in (_SEEDS if seeds is None else seeds).values]
        shown = table("seed", "answers", "false rejects", "after", "caught", "after", "lost", "shadowed", right=("seed", "answers", "lost"))
        for one in found:
            add_row(
                shown,
                one.seed,
                one.answered,
                f"{one.rejected_before} of {one.good} ({share(one.rejected_before / one.good, 2)})",
                f"{one.rejected_after} ({share(one.rejected_after / one.good, 2)})",
                f"{one.caught_before} of {one.defects}",
                one.caught_after,
                one.lost,
                one.shadowed,
            )
        terminal.answer(shown)
        good = sum(one.good for one in found)
        terminal.answer(
            f"together: {share(sum(one.rejected_before for one in found) / good, 2)} false rejects before, "
            f"{share(sum(one.rejected_after for one in found) / good, 2)} after; {sum(one.lost for one in found)} caught defects lost; "
            f"limits {', '.join(f'{figure(one.limit_before, 2)} -> {figure(one.limit_after, 2)}' for one in found)}"
        )
        write_report(json, {"relearn": found})


@dataclass(frozen=True)
class RelearnPlan:
    """What is measured: see the options of ``bench relearn``."""

    kind: str
    parts: int
    rejects: float
    answers: int
    judged: int
    budget_s: float
    rate: float
    foreground: bool


@dataclass(frozen=True)
class Relearned:
    """One line. ``answered``: false rejects that were answered, among ``seen`` parts. ``good``, ``defects``: parts that both recipes have
    judged; ``lost``: defects that the recipe before has caught and the candidate has not. ``shadowed``: parts that the candidate judged
    beside the line before it was used."""

    seed: int
    answered: int
    seen: int
    shadowed: int
    limit_before: float
    limit_after: float
    good: int
    defects: int
    rejected_before: int
    rejected_after: int
    caught_before: int
    caught_after: int
    lost: int
    invalid: int


def measure_relearning(context: CommandContext, plan: RelearnPlan, seed: int, note: Callable[[str], None]) -> Relearned:
    """Teach, judge until enough good parts were rejected, answer, learn, shadow, use, and judge known parts by both."""
    line = LineOptions(kind=plan.kind, seed=seed, rate=0.0, defect_rate=0.02)
    conveyor = line.conveyor()
    with TemporaryDirectory(prefix="inspector-bench-") as folder:
        bench = context.elsewhere(Path(folder))
        silent = Terminal(quiet=True)
        good = [conveyor.part(number, good=True).image for number in range(plan.parts)]
        note(f"seed {seed}: teaching from {plan.parts} parts")
        options = replace(teach_options(bench), budget_s=plan.budget_s)
        recipe = bench.recipes.save(teach_parts(bench, silent, RECIPE, good, options), teach_pictures=good)
        if plan.rejects:
            _tighten(bench, conveyor, plan)
        recipe = bench.recipes.load(RECIPE)
        station = bench.station(replace(line, first=FROM_LINE).address(), RECIPE)
        try:
            answered, seen = _answer_rejects(bench, station, conveyor, plan, note)
        finally:
            station.close()
        station = bench.station(replace(line, first=FROM_LINE + seen, rate=plan.rate).address(), RECIPE)
        try:
            _wait(lambda: station.status().recipe is not None, "judge")
            note(f"seed {seed}: learning from {answered} answers among {seen} parts")
            station.improvement.relearn(budget_s=plan.budget_s, background=not plan.foreground)
            candidate, shadowed = _candidate(station)
            station.improvement.use(why="bench")
            _wait(lambda: station.status().recipe == candidate, "use the candidate")
        finally:
            station.close()
        after = bench.recipes.load(RECIPE)
        return _compared(bench, (bench.pipeline(recipe), bench.pipeline(after)), conveyor, plan, seed, (answered, seen, shadowed))


def _tighten(bench: CommandContext, conveyor: Conveyor, plan: RelearnPlan) -> None:
    """Move the limit to where so many good parts are rejected."""
    pipeline = bench.pipeline(bench.recipes.load(RECIPE))
    count = max(200, round(10 / plan.rejects))
    scores = [_judge(pipeline, conveyor.part(number, good=True).image, number).score for number in range(1000, 1000 + count)]
    pipeline.close()
    limit = float(np.quantile([score for score in scores if math.isfinite(score)], 1 - plan.rejects))
    bench.recipe_service.change_limit(RECIPE, LimitRequest(limit))


def _answer_rejects(
    bench: CommandContext, station: Station, conveyor: Conveyor, plan: RelearnPlan, note: Callable[[str], None]
) -> tuple[int, int]:
    """Let the line run until enough good parts were rejected, and answer them, and the defects among the others, as a person would."""
    failed: dict[int, bool] = {}
    seen = 0

    def observe(part: Inspection) -> None:
        nonlocal seen
        seen += 1
        if part.verdict is Verdict.FAIL:
            failed[part.part_number] = not conveyor.truth(part.frame.camera_frame_id)

    station.observe(observe)
    _wait(lambda: sum(failed.values()) >= plan.answers, "reject enough good parts")
    good = [number for number, was_good in failed.items() if was_good][: plan.answers]
    wanted = [number for number, was_good in failed.items() if number <= good[-1] and (not was_good or number in good)]
    records: RecordStore = bench.records
    _wait(lambda: {row.part for row in records.records(10_000)}.issuperset(wanted), "keep the records")
    for number in wanted:
        answer = Answer.GOOD if failed[number] else Answer.BAD
        bench.database.answer_book.add(PartAnswer(0, number, time.time(), "bench", answer))
    note(f"{len(good)} good parts rejected among {seen}")
    return len(good), seen


def _candidate(station: Station) -> tuple[RecipeId, int]:
    """Wait until the candidate has judged some parts beside the line. Raises TeachingError."""

    def judged() -> bool:
        status = station.improvement.status()
        taught, shadow = status.relearning, status.shadow
        if taught is not None and taught.phase is RelearnPhase.FAILED:
            raise TeachingError(taught.message, remedy="Try again")
        if shadow is not None and shadow.phase is ShadowPhase.ENDED:
            raise TeachingError(f"the shadow run has ended: {shadow.problem}", remedy="Try again")
        return shadow is not None and shadow.phase is ShadowPhase.JUDGING and shadow.passed >= SETTLED + 20

    _wait(judged, "judge in the shadow")
    status = station.improvement.status()
    assert status.candidate is not None and status.shadow is not None
    return status.candidate, status.shadow.judged


def _compared(
    bench: CommandContext,
    pipelines: tuple[Pipeline, Pipeline],
    conveyor: Conveyor,
    plan: RelearnPlan,
    seed: int,
    so_far: tuple[int, int, int],
) -> Relearned:
    known = LineOptions(kind=plan.kind, seed=seed, defect_rate=0.3).conveyor()
    before, after = pipelines
    said: list[tuple[bool, Verdict, Verdict]] = []
    for number in range(FROM_JUDGED, FROM_JUDGED + plan.judged):
        part = known.part(number)
        said.append((bool(part.defect), _judge(before, part.image, number).verdict, _judge(after, part.image, number).verdict))
    good, bad = ([(was, now) for defective, was, now in said if defective is kind] for kind in (False, True))
    answered, seen, shadowed = so_far
    for pipeline in pipelines:
        pipeline.close()
    return Relearned(
        seed=seed,
        answered=answered,
        seen=seen,
        shadowed=shadowed,
        limit_before=before.recipe.limit.value,
        limit_after=after.recipe.limit.value,
        good=len(good),
        defects=len(bad),
        rejected_before=_fails([was for was, _ in good]),
        rejected_after=_fails([now for _, now in good]),
        caught_before=_fails([was for was, _ in bad]),
        caught_after=_fails([now for _, now in bad]),
        lost=sum(was is Verdict.FAIL is not now for was, now in bad),
        invalid=sum(now is Verdict.INVALID for _, _, now in said),
    )


def _fails(verdicts: Sequence[Verdict]) -> int:
    return sum(verdict is Verdict.FAIL for verdict in verdicts)


def _judge(pipeline: Pipeline, picture: Picture, number: int) -> Inspection:
    return pipeline.inspect(Frame(picture, number, time.monotonic(), time.time(), number, 1))


def _wait(reached: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + WAIT_S
    while not reached():
        if time.monotonic() > until:
            raise TeachingError(f"the line did not {what} within {WAIT_S:.0f} s", remedy="Try again")
        time.sleep(0.05)
