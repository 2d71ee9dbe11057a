"""``bench shadow``: a line with a candidate in the shadow, beside the same line alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.errors import TeachingError
from inspector.core.limit_change import LimitRequest, changed_limit
from inspector.core.quality.improvement import ShadowPhase
from inspector.core.types import Inspection
from inspector.lab.benchmarks.options import NumberList, numbers
from inspector.lab.rig.taught_line import LINE, RECIPE, taught_context
from inspector.runtime.station import Station

Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=1, help="Length of each stretch that is measured.")]
Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=1, help="Stretches of each kind, in turn.")]
Rates = Annotated[
    NumberList | None,
    typer.Option("--rates", metavar="HZ,HZ", parser=numbers, show_default="5,10,0", help="Parts per second; 0 as fast as they are judged."),
]

READY_S = 600.0
_RATES = NumberList((5.0, 10.0, 0.0))
FIRST = 1000
"""Number of the first part that is judged."""


def add_shadow(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``shadow``."""

    @bench.command("shadow")
    @with_context(make_context)
    def shadow(
        context: CommandContext,
        rates: Rates = None,
        seconds: Seconds = 20,
        rounds: Rounds = 2,
        json: JsonOption = None,
    ) -> None:
        """The line with a candidate in the shadow, in turn with the same line alone: its speed, its latency, and whether its output is
        the same bit for bit; and the share of the parts that the shadow has judged."""
        make_place(json)
        terminal = Terminal(context.quiet)
        found = measure_shadow(context, (_RATES if rates is None else rates).values, seconds, rounds, terminal.note)
        columns = ("parts/s", "alone", "beside", "share", "p50 alone", "p50 beside", "p99 alone", "p99 beside", "shadow/s", "judged by it")
        shown = table(*columns, right=columns)
        for one in found:
            add_row(
                shown,
                "all it can" if one.rate == 0 else f"{one.rate:g}",
                figure(one.alone_per_s, 1),
                figure(one.beside_per_s, 1),
                share(one.beside_per_s / one.alone_per_s),
                *(figure(value, 1) for value in (one.alone_p50, one.beside_p50, one.alone_p99, one.beside_p99)),
                figure(one.shadow_per_s, 1),
                share(one.shadowed),
            )
        terminal.answer(shown)
        terminal.answer(f"{sum(one.compared for one in found)} parts were judged twice: {sum(one.differ for one in found)} differ")
        write_report(json, {"shadow": found})


@dataclass(frozen=True)
class ShadowCost:
    """A line alone and with a shadow, at ``rate`` parts a second (0: all it can). ``shadow_per_s``: verdicts of the shadow, ``shadowed``
    their share of the line's. ``compared``: parts that were judged in both, and how many of them ``differ`` in verdict, score or limit."""

    rate: float
    alone_per_s: float
    beside_per_s: float
    alone_p50: float
    beside_p50: float
    alone_p99: float
    beside_p99: float
    shadow_per_s: float
    shadowed: float
    compared: int
    differ: int


@dataclass(frozen=True)
class _LineStretch:
    said: dict[int, tuple[str, float, float]]
    latency_ms: list[float]
    seconds: float
    shadowed: int = 0


def measure_shadow(
    context: CommandContext, rates: tuple[float, ...], seconds: float, rounds: int, note: Callable[[str], None]
) -> list[ShadowCost]:
    """Raises TeachingError if a station or a candidate does not get ready."""
    with taught_context(context) as bench:
        recipe = bench.recipes.load(RECIPE)
        moved = replace(recipe, limit=changed_limit(recipe, LimitRequest(recipe.limit.value + 0.05)))
        candidate = bench.recipes.save(moved, make_current=False).id.version
        found = []
        for rate in rates:
            alone, beside = [], []
            for number in range(rounds):
                note(f"{'all it can' if rate == 0 else f'{rate:g} parts/s'}, round {number + 1} of {rounds}")
                alone.append(_stretch(bench, rate, seconds, None))
                beside.append(_stretch(bench, rate, seconds, candidate))
            found.append(_cost(rate, alone, beside))
        return found


def _stretch(bench: CommandContext, rate: float, seconds: float, candidate: str | None) -> _LineStretch:
    said: dict[int, tuple[str, float, float]] = {}
    latency_ms: list[float] = []
    counting = False

    def observe(part: Inspection) -> None:
        if counting:
            said[part.frame.camera_frame_id] = (part.verdict.value, part.score, part.limit)
            latency_ms.append(part.latency_ms)

    station = bench.station(f"{LINE}&rate={rate:g}&first={FIRST}&good_first={FIRST}", RECIPE)
    try:
        station.observe(observe)
        _wait(lambda: station.status().recipe is not None, "judge")
        if candidate is not None:
            station.improvement.shadow(candidate)
            _wait(lambda: _judging(station), "be ready in the shadow")
        time.sleep(1.0)
        before = _shadowed(station)
        counting, began = True, time.monotonic()
        time.sleep(seconds)
        counting, lasted = False, time.monotonic() - began
        return _LineStretch(said, latency_ms, lasted, _shadowed(station) - before)
    finally:
        station.close()


def _cost(rate: float, alone: list[_LineStretch], beside: list[_LineStretch]) -> ShadowCost:
    def per_s(stretches: list[_LineStretch]) -> float:
        return sum(len(one.latency_ms) for one in stretches) / sum(one.seconds for one in stretches)

    latency = [percentiles(value for one in kind for value in one.latency_ms) for kind in (alone, beside)]
    by_itself = {number: one for stretch in alone for number, one in stretch.said.items()}
    again = {number: one for stretch in beside for number, one in stretch.said.items()}
    both = by_itself.keys() & again.keys()
    shadowed, judged = sum(one.shadowed for one in beside), sum(len(one.latency_ms) for one in beside)
    return ShadowCost(
        rate=rate,
        alone_per_s=per_s(alone),
        beside_per_s=per_s(beside),
        alone_p50=latency[0]["p50"],
        beside_p50=latency[1]["p50"],
        alone_p99=latency[0]["p99"],
        beside_p99=latency[1]["p99"],
        shadow_per_s=shadowed / sum(one.seconds for one in beside),
        shadowed=shadowed / judged if judged else 0.0,
        compared=len(both),
        differ=sum(by_itself[number] != again[number] for number in both),
    )


def _judging(station: Station) -> bool:
    shadow = station.improvement.status().shadow
    if shadow is not None and shadow.phase is ShadowPhase.ENDED:
        raise TeachingError(f"the shadow run has ended: {shadow.problem}", remedy="Try again")
    return shadow is not None and shadow.phase is ShadowPhase.JUDGING


def _shadowed(station: Station) -> int:
    shadow = station.improvement.status().shadow
    return 0 if shadow is None else shadow.judged


def _wait(reached: Callable[[], bool], what: str) -> None:
    until = time.monotonic() + READY_S
    while not reached():
        if time.monotonic() > until:
            raise TeachingError(f"the line did not {what} within {READY_S:.0f} s", remedy="Try again")
        time.sleep(0.05)
