"""``bench gate``: what the image gate finds of injected faults, what it refuses of good frames, and what a look costs."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import cv2
import numpy as np
import typer

from calibration.gate.picture_gate import Light, PictureGate, fit_gate, refusal
from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.faults import FAULTS, STRENGTHS, Fault
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.types import Frame, Inspection, Picture, Verdict
from inspector.runtime.inspection.pipeline import Pipeline

if TYPE_CHECKING:
    from rich.table import Table

    from inspector.runtime.inspection.pipeline import Pipeline

Good = Annotated[int, typer.Option("--good", metavar="N", min=3, help="Good frames to look at, over all kinds of part.")]
PartsEach = Annotated[int, typer.Option("--parts", metavar="N", min=2, help="Parts for each fault and strength, half of them defective.")]
Steps = Annotated[int, typer.Option("--image-steps", metavar="N", min=8, help="Image-steps of the teaching of each kind.")]
Judge = Annotated[bool, typer.Option("--judge/--no-judge", help="Teach, and judge what the gate lets through; else the gate alone.")]
Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=10, help="Looks at a frame of 1024x1024 that are timed.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the simulated lines.")]


def add_gate(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``gate`` to the commands of ``bench``."""

    @bench.command("gate")
    @with_context(make_context)
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

    rows: list[FaultRow] = []
    frames: list[GoodRow] = []
    for number, kind in enumerate(KINDS):
        pipeline = _pipeline(context, terminal, kind, seed, image_steps) if image_steps else None
        gate = taught(good_pictures(kind, seed, 0, TAUGHT_PARTS)) if pipeline is None else pipeline.gated_framing.gate
        share_of = good // len(KINDS) + (number < good % len(KINDS))
        with terminal.counting(f"{kind}: good frames", share_of) as step:
            frames.append(measure_good(gate, kind, seed, share_of, step))
        with terminal.counting(f"{kind}: faults", len(FAULTS) * STRENGTHS) as step:
            rows += measure_faults(gate, pipeline, kind, seed, parts, step)
        if pipeline is not None:
            pipeline.close()
    return rows, frames


def _pipeline(context: CommandContext, terminal: Terminal, kind: str, seed: int, image_steps: int) -> Pipeline:
    from inspector.cli.console_teaching import teach_options, teach_parts

    options = teach_options(context, image_steps=image_steps, seed=seed)
    return context.pipeline(teach_parts(context, terminal, kind, good_pictures(kind, seed, 0, TAUGHT_PARTS), options))


def _tell(terminal: Terminal, rows: Sequence[FaultRow], frames: Sequence[GoodRow], cost: GateCost, *, judged: bool) -> None:
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
    """Verdicts of the parts that the gate let through."""
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


TAUGHT_PARTS = 40
FIRST_GOOD, FIRST_FAULTY = 10_000, 1_000
"""Numbers of the parts that are looked at: far from those that were taught."""

Step = Callable[[int], None]


@dataclass(frozen=True)
class FaultRow:
    """Parts with one fault at one strength, half of them with a defect that is found in a picture without the fault.

    ``refused``: the gate makes them INVALID; ``named``: with the name that the fault has. The others are judged: ``rejected`` are FAIL,
    ``passed_good`` are good and PASS, ``missed`` have a defect and PASS. A faulty picture is silent if it PASSes with every light green,
    so that nothing tells of the fault: ``silent_missed`` of the missed ones, which is the harm; ``silent_good`` of the good ones, whose
    verdict is right all the same.
    """

    kind: str
    fault: str
    strength: int
    parts: int
    refused: int
    named: int
    rejected: int = 0
    passed_good: int = 0
    missed: int = 0
    silent_good: int = 0
    silent_missed: int = 0


@dataclass(frozen=True)
class GoodRow:
    """Good parts in their real variation of place and light. ``refused`` are false alarms; ``reasons``: what they were called."""

    kind: str
    frames: int
    refused: int
    near: int
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class GateCost:
    """Milliseconds of processor time of one look at a frame of 1024x1024 pixels on one core; ``ratio``: to copying the frame."""

    gate_p50: float
    gate_p95: float
    copy_p50: float

    @property
    def ratio(self) -> float:
        return self.gate_p50 / self.copy_p50


NAMES = {
    "dark": ("brightness", "light"),
    "overexposed": ("brightness", "light"),
    "shaded": ("light", "brightness"),
    "blurred": ("sharpness",),
    "moved": ("motion", "sharpness"),
    "doubled": ("doubled",),
    "tint": ("colour",),
    "grey": ("colour",),
    "swapped": ("colour",),
    "absent": ("part",),
    "size": ("size",),
    "frozen": ("frozen",),
}
"""The lights that say it right, of each fault."""


def taught(pictures: Sequence[Picture]) -> PictureGate:
    """The gate alone, as a teaching learns it, without the networks."""
    reference = pictures[-len(pictures) // 10]
    return PictureGate(fit_gate(pictures, reference), reference)


def good_pictures(kind: str, seed: int, first: int, count: int) -> list[Picture]:
    conveyor = Conveyor(kind, seed)
    return [conveyor.part(number, good=True).image for number in range(first, first + count)]


def measure_good(gate: PictureGate, kind: str, seed: int, frames: int, step: Step) -> GoodRow:
    """Look at ``frames`` good parts that were not taught."""
    conveyor = Conveyor(kind, seed)
    reasons: list[str] = []
    near = 0
    before: Picture | None = None
    for done in range(frames):
        image = conveyor.part(FIRST_GOOD + done, good=True).image
        checks = gate.check(image, before)
        before = image
        reason = refusal(checks)
        reasons += [reason] if reason else []
        near += not reason and any(check.light.value == "near" for check in checks)
        step(done + 1)
    return GoodRow(kind, frames, len(reasons), near, tuple(dict.fromkeys(reasons)))


def measure_faults(gate: PictureGate, pipeline: Pipeline | None, kind: str, seed: int, parts: int, step: Step) -> list[FaultRow]:
    """``parts`` of each fault at each strength; what the gate lets through is judged by ``pipeline``, if there is one."""
    conveyor = Conveyor(kind, seed, defect_rate=1.0)
    defective = _found(conveyor, pipeline, parts // 2)
    good = list(range(FIRST_FAULTY, FIRST_FAULTY + parts - len(defective)))
    rows = []
    for name in FAULTS:
        for strength in range(1, STRENGTHS + 1):
            fault = Fault(name, strength)
            seen = [_look(conveyor, gate, pipeline, fault, number, is_good=True) for number in good]
            bad = [_look(conveyor, gate, pipeline, fault, number, is_good=False) for number in defective]
            rows.append(_row(kind, fault, seen, bad))
            step(len(rows))
    return rows


@dataclass(frozen=True)
class _GateOutcome:
    """``green``: every light is. ``verdict``: None if it was not judged."""

    refused: bool
    named: bool
    green: bool
    verdict: Verdict | None

    @property
    def passed(self) -> bool:
        return self.verdict is Verdict.PASS


def _row(kind: str, fault: Fault, seen: Sequence[_GateOutcome], bad: Sequence[_GateOutcome]) -> FaultRow:
    both = [*seen, *bad]
    return FaultRow(
        kind,
        fault.name,
        fault.strength,
        parts=len(both),
        refused=sum(one.refused for one in both),
        named=sum(one.named for one in both),
        rejected=sum(one.verdict is Verdict.FAIL for one in both),
        passed_good=sum(one.passed for one in seen),
        missed=sum(one.passed for one in bad),
        silent_good=sum(one.passed and one.green for one in seen),
        silent_missed=sum(one.passed and one.green for one in bad),
    )


def _look(conveyor: Conveyor, gate: PictureGate, pipeline: Pipeline | None, fault: Fault, number: int, *, is_good: bool) -> _GateOutcome:
    image = conveyor.part(number, good=is_good, fault=fault).image
    before = image.copy() if fault.name == "frozen" else None
    checks = gate.check(image, before)
    out = {check.light_name for check in checks if check.light is Light.OUT}
    green = all(check.light is Light.OK for check in checks)
    verdict = None
    if pipeline is not None:
        # What is refused is INVALID whatever the network says of it.
        verdict = Verdict.INVALID if out else _judged(pipeline, image, before).verdict
    return _GateOutcome(bool(out), bool(out & set(NAMES[fault.name])), green, verdict)


def _judged(pipeline: Pipeline, image: Picture, before: Picture | None = None) -> Inspection:
    return pipeline.inspect(Frame(image, 0, time.monotonic(), time.time(), 0, 1), before)


def _found(conveyor: Conveyor, pipeline: Pipeline | None, wanted: int) -> list[int]:
    """Numbers of parts whose defect is found where nothing is wrong with the picture."""
    numbers: list[int] = []
    for number in range(FIRST_FAULTY, FIRST_FAULTY + 4 * wanted):
        if len(numbers) == wanted:
            break
        if pipeline is None or _judged(pipeline, conveyor.part(number).image).verdict is Verdict.FAIL:
            numbers.append(number)
    return numbers


def measure_cost(rounds: int) -> GateCost:
    """On one core: as the live path has it while the networks use the others."""
    conveyor = Conveyor("metal", 1, (1024, 1024))
    pictures = [conveyor.part(number, good=True).image for number in range(6)]
    gate = taught(pictures)
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        times: list[tuple[float, float]] = []
        for done in range(rounds + 5):
            image, before = pictures[done % 6], pictures[(done + 1) % 6]
            began = time.thread_time()
            gate.check(image, before)
            looked = time.thread_time()
            image.copy()
            times.append((looked - began, time.thread_time() - looked))
    finally:
        cv2.setNumThreads(threads)
    gate_ms, copy_ms = 1000 * np.array(times[5:]).T
    return GateCost(float(np.median(gate_ms)), float(np.percentile(gate_ms, 95)), float(np.median(copy_ms)))
