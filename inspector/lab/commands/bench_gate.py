"""``bench gate``: what the image gate finds of injected faults, what it refuses of good frames, and what a look costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report

if TYPE_CHECKING:
    from rich.table import Table

    from inspector.lab.trials.gate_trials import Cost, FaultRow, GoodRow
    from inspector.runtime.inspection.pipeline import Pipeline

Good = Annotated[int, typer.Option("--good", metavar="N", min=3, help="Good frames to look at, over all kinds of part.")]
PartsEach = Annotated[int, typer.Option("--parts", metavar="N", min=2, help="Parts for each fault and strength, half of them defective.")]
Steps = Annotated[int, typer.Option("--image-steps", metavar="N", min=8, help="Image-steps of the teaching of each kind.")]
Judge = Annotated[bool, typer.Option("--judge/--no-judge", help="Teach, and judge what the gate lets through; else the gate alone.")]
Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=10, help="Looks at a frame of 1024x1024 that are timed.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the simulated lines.")]


def add_gate(bench: typer.Typer, make_workbench: MakeContext) -> None:
    """Add ``gate`` to the commands of ``bench``."""

    @bench.command("gate")
    @with_context(make_workbench)
    def gate(
        context: CommandContext,
        good: Good = 5000,
        parts: PartsEach = 20,
        judge: Judge = True,
        image_steps: Steps = 400,
        rounds: Rounds = 300,
        seed: Seed = 1,
        json: JsonOption = None,
    ) -> None:
        """Faults of pictures that the simulated line injects at five strengths, and good frames beside them.

        Of each fault and strength: how many parts the gate refuses. What it lets through is judged: a good part may PASS, a
        defective one, whose defect is found without the fault, should not. A faulty picture is silent if it got PASS with every
        light green, so that nothing tells of the fault; silent and defective is what must not be. On good frames each refusal is
        a false alarm.
        """
        from inspector.lab.trials.gate_trials import measure_cost

        make_place(json)
        terminal = Terminal(context.quiet)
        cost = measure_cost(rounds)
        rows, frames = _measure(context, terminal, good, parts, image_steps if judge else 0, seed)
        _tell(terminal, rows, frames, cost, judged=judge)
        write_report(json, {"gate": {"cost": cost, "cost_ratio": cost.ratio, "faults": rows, "good": frames}})


def _measure(
    context: CommandContext, terminal: Terminal, good: int, parts: int, image_steps: int, seed: int
) -> tuple[list[FaultRow], list[GoodRow]]:
    from inspector.camera.simulated.conveyor import KINDS
    from inspector.camera.simulated.faults import FAULTS, STRENGTHS
    from inspector.lab.trials.gate_trials import TAUGHT_PARTS, good_pictures, measure_faults, measure_good, taught

    rows: list[FaultRow] = []
    frames: list[GoodRow] = []
    for number, kind in enumerate(KINDS):
        pipeline = _pipeline(context, terminal, kind, seed, image_steps) if image_steps else None
        gate = taught(good_pictures(kind, seed, 0, TAUGHT_PARTS)) if pipeline is None else pipeline.gate
        share_of = good // len(KINDS) + (number < good % len(KINDS))
        with terminal.counting(f"{kind}: good frames", share_of) as step:
            frames.append(measure_good(gate, kind, seed, share_of, step))
        with terminal.counting(f"{kind}: faults", len(FAULTS) * STRENGTHS) as step:
            rows += measure_faults(gate, pipeline, kind, seed, parts, step)
        if pipeline is not None:
            pipeline.close()
    return rows, frames


def _pipeline(context: CommandContext, terminal: Terminal, kind: str, seed: int, image_steps: int) -> Pipeline:
    from inspector.cli.lesson import teach_options, teach_parts
    from inspector.lab.trials.gate_trials import TAUGHT_PARTS, good_pictures

    options = teach_options(context, image_steps=image_steps, seed=seed)
    return context.pipeline(teach_parts(context, terminal, kind, good_pictures(kind, seed, 0, TAUGHT_PARTS), options))


def _tell(terminal: Terminal, rows: Sequence[FaultRow], frames: Sequence[GoodRow], cost: Cost, *, judged: bool) -> None:
    terminal.answer(_refused(rows))
    if judged:
        terminal.answer(_let_through(rows))
    good = table("good frames", "frames", "false alarms", "share", "light near", right={"frames", "false alarms", "share", "light near"})
    for one in frames:
        add_row(good, one.kind, one.frames, one.refused, share(one.refused / one.frames, 2), one.near)
    total, refused = sum(one.frames for one in frames), sum(one.refused for one in frames)
    add_row(good, "all", total, refused, share(refused / total, 2), sum(one.near for one in frames), style="bold")
    terminal.answer(good)
    for one in frames:
        for reason in one.reasons:
            terminal.note(f"{one.kind}: {reason}")
    terminal.answer(
        facts(
            {
                "one look": f"p50 {cost.gate_p50:.2f} ms, p95 {cost.gate_p95:.2f} ms at 1024x1024 on one core",
                "beside copying the frame": f"{cost.copy_p50:.2f} ms, ratio {cost.ratio:.2f}",
            }
        )
    )


def _refused(rows: Sequence[FaultRow]) -> Table:
    """Of each fault and strength: refused of all parts; of all strengths: refused by the fault's own name."""
    from inspector.camera.simulated.faults import STRENGTHS

    strengths = range(1, STRENGTHS + 1)
    columns = [f"strength {strength}" for strength in strengths]
    shown = table("fault: refused", *columns, "named", right={*columns, "named"})
    for fault in dict.fromkeys(row.fault for row in rows):
        of_fault = [row for row in rows if row.fault == fault]
        cells = [f"{_sum(of_fault, 'refused', one)}/{_sum(of_fault, 'parts', one)}" for one in strengths]
        add_row(shown, fault, *cells, f"{_sum(of_fault, 'named')}/{_sum(of_fault, 'refused')}")
    return shown


def _let_through(rows: Sequence[FaultRow]) -> Table:
    """What became of the parts that the gate let through."""
    kinds = {
        "FAIL": "rejected",
        "good, PASS": "passed_good",
        "silent": "silent_good",
        "defective, PASS": "missed",
        "silent ": "silent_missed",
    }
    shown = table("fault: let through", "parts", *kinds, right={"parts", *kinds})
    for fault in (*dict.fromkeys(row.fault for row in rows), "all"):
        of_fault = [row for row in rows if fault in (row.fault, "all")]
        through = _sum(of_fault, "parts") - _sum(of_fault, "refused")
        add_row(shown, fault, through, *(_sum(of_fault, name) for name in kinds.values()), style="bold" if fault == "all" else None)
    return shown


def _sum(rows: Sequence[FaultRow], name: str, strength: int | None = None) -> int:
    return sum(getattr(row, name) for row in rows if strength in (None, row.strength))
