"""``bench limits``: what is stated of a limit beside what comes of it, over many lots that are drawn, and what drift does to it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray

from calibration.statistics.guarantee import per_cent
from calibration.statistics.limit import fit_limit
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report

HELD_OUT = (8, 16, 32, 64, 256)
DRIFTS = (0.0, 0.25, 0.5, 1.0)
"""How much higher later parts score, in standard deviations of the good parts."""


class ScoreDistribution(StrEnum):
    """How the scores of good parts are distributed, each with a standard deviation of about 1."""

    NORMAL = "normal"
    HEAVY = "heavy"
    SKEWED = "skewed"
    TIES = "ties"


@dataclass(frozen=True)
class LimitSimulation:
    """Many lots of one size under one drift. ``kept``: the share of lots whose limit rejects no more than was stated as its bound.

    ``mean_rate``: false rejects over all lots; ``high_rate``: what the confidence's share of the lots stays within.
    """

    held_out: int
    drift: float
    method: str
    stated_mean: float
    mean_rate: float
    stated_bound: float
    high_rate: float
    kept: float


def drawn(rng: np.random.Generator, shape: ScoreDistribution, count: int) -> NDArray[np.float64]:
    """Scores of good parts."""
    if shape is ScoreDistribution.HEAVY:
        return rng.standard_t(3, count) / math.sqrt(3)
    if shape is ScoreDistribution.SKEWED:
        return rng.exponential(1.0, count)
    normal = rng.normal(size=count)
    return np.round(2 * normal) / 2 if shape is ScoreDistribution.TIES else normal


def beyond(shape: ScoreDistribution, limit: float, drift: float) -> float:
    """The share of good parts above ``limit`` once they score higher by ``drift``: exact, not drawn."""
    if shape is ScoreDistribution.SKEWED:
        return math.exp(-max(0.0, limit - drift))
    if shape is ScoreDistribution.HEAVY:
        # Student's t with three degrees of freedom is known in closed form; it is scaled by its standard deviation.
        t = limit - drift
        return 0.5 - (t / (1 + t * t) + math.atan(t)) / math.pi
    if shape is ScoreDistribution.TIES:
        limit = (math.floor(2 * limit) + 0.5) / 2
    return 1 - NormalDist().cdf(limit - drift)


def simulate_limits(
    shape: ScoreDistribution,
    lots: int,
    seed: int,
    target_rate: float,
    confidence: float,
    *,
    guaranteed: bool = False,
    sizes: Sequence[int] = HELD_OUT,
    on_step: Callable[[int], None] = lambda _: None,
) -> list[LimitSimulation]:
    """Set a limit for each of ``lots`` lots of each size, and look how many good parts it rejects under each drift."""
    rng = np.random.default_rng(seed)
    found: list[LimitSimulation] = []
    for number, size in enumerate(sizes, start=1):
        limits = [fit_limit(drawn(rng, shape, size).tolist(), target_rate, confidence, guaranteed=guaranteed) for _ in range(lots)]
        stated = limits[0]
        for drift in DRIFTS:
            rates = np.array([beyond(shape, limit.value, drift) for limit in limits])
            mean, high, kept = np.mean(rates), np.quantile(rates, confidence), np.mean(rates <= stated.bound + 1e-12)
            told = (float(mean), stated.bound, float(high), float(kept))
            found.append(LimitSimulation(size, drift, stated.method, stated.promised_rate, *told))
        on_step(number)
    return found


Lots = Annotated[int, typer.Option("--lots", metavar="N", min=10, max=100_000, help="Lots of each size.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the scores that are drawn.")]
Target = Annotated[float, typer.Option("--target-rate", metavar="RATE", min=1e-6, max=0.5, help="False rejects to aim at.")]
Confidence = Annotated[float, typer.Option("--confidence", metavar="C", min=0.5, max=0.999, help="Of the stated bound.")]
Guaranteed = Annotated[bool, typer.Option("--guaranteed/--on-average", help="Whether the bound itself is to be within --target-rate.")]
Scores = Annotated[
    ScoreDistribution, typer.Option("--scores", help="How the scores of good parts are distributed; ties: as normal, but rounded.")
]


def add_limits(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``limits`` to the commands of ``bench``."""

    @bench.command("limits")
    @with_context(make_context)
    def limits(
        context: CommandContext,
        lots: Lots = 1000,
        seed: Seed = 1,
        target_rate: Target = 0.05,
        confidence: Confidence = 0.9,
        guaranteed: Guaranteed = False,
        scores: Scores = ScoreDistribution.NORMAL,
        json: JsonOption = None,
    ) -> None:
        """What is stated of a limit beside what comes of it: false rejects over many drawn lots of held-out good parts.

        Without drift the bound must be kept by the stated share of the lots, or more where scores are equal or the limit is an
        estimate. Drift is how much higher later parts score, in standard deviations: no bound of held-out parts can know of it.
        """
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("drawing lots", len(HELD_OUT)) as step:
            found = simulate_limits(scores, lots, seed, target_rate, confidence, guaranteed=guaranteed, on_step=step)
        sure = f"{100 * confidence:g} %"
        columns = ("held out", "drift", "limit", "stated mean", "mean", f"stated at {sure}", f"{sure} of lots", "lots within")
        shown = table(*columns, right=tuple(name for name in columns if name != "limit"))
        for row in found:
            kept = share(row.kept)
            told = (share(row.stated_mean), share(row.mean_rate), per_cent(row.stated_bound), share(row.high_rate), kept)
            add_row(shown, row.held_out, f"{row.drift:g} sd", row.method, *told)
        terminal.answer(shown)
        facts = {"lots": lots, "seed": seed, "target_rate": target_rate, "confidence": confidence, "guaranteed": guaranteed}
        write_report(json, {**facts, "scores": scores, "limits": found})
