"""``bench lot-check``: how soon a lot is found that is not like the parts that its limit was set from, over many lots that are drawn."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray

from calibration.statistics.binomial import rate_bound
from calibration.statistics.limit import fit_limit
from calibration.statistics.lot_check import ALARM, LEAST_PARTS, NEWEST, LotMartingale, estimated_rejects
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report

HELD_OUT = (10, 40, 160)
SHIFTS = (0.0, 1.0, 1.5, 2.0, 3.0)
"""How much higher the parts of a lot score, in standard deviations of the held-out ones."""

DEFECT_SCORES = (4.0, 12.0)
"""Between these defects score higher than good parts, in standard deviations."""

CONFIDENCE = 0.9


@dataclass(frozen=True)
class LotSimulation:
    """Many lots of one kind. ``found``: the share that is said to be unlike, ``at_part`` the median number of the part at which it is;
    ``alarmed``: the share of which the estimated rate of false rejects exceeded the promised bound, too.

    ``true_rate``: the share of good parts above the limit, mean over the lots; ``estimate``: its estimate from the newest parts, median
    over the lots; ``within``: the share of lots whose interval holds the true rate; ``bound``: what was promised.
    """

    held_out: int
    shift: float
    defects: float
    found: float
    at_part: float
    alarmed: float
    true_rate: float
    estimate: float
    within: float
    bound: float


def simulate_lots(
    held_out: int, shift: float, defects: float, lots: int, parts: int, rng: np.random.Generator, *, from_part: int = 0
) -> LotSimulation:
    """Draw ``lots`` of ``parts`` each. ``from_part``: the good parts score higher from this one on, from 0."""
    reference = rng.normal(size=(lots, held_out))
    scores = rng.normal(size=(lots, parts))
    scores[:, from_part:] += shift
    bad = rng.random(scores.shape) < defects
    scores[bad] += rng.uniform(*DEFECT_SCORES, size=int(bad.sum()))
    capital = LotMartingale(held_out, lots).add(conformal_p_values(reference, scores, rng))
    hit: NDArray[np.bool_] = np.any(capital >= math.log(ALARM), axis=0)
    at = np.argmax(capital >= math.log(ALARM), axis=0)[hit] + 1
    limits = [fit_limit(row.tolist(), 0.001, CONFIDENCE).value for row in reference]
    bound = rate_bound(0, held_out, CONFIDENCE)
    newest = scores[:, -NEWEST:]
    now = [estimated_rejects(held, row, limit) for held, row, limit in zip(reference, newest, limits, strict=True)]
    true = [1 - NormalDist(shift).cdf(limit) for limit in limits]
    within = [one.low <= rate <= one.high for one, rate in zip(now, true, strict=True)]
    alarmed = [bool(unlike) and one.rate > bound for unlike, one in zip(hit, now, strict=True)]
    told = (float(np.mean(true)), float(np.median([one.rate for one in now])), float(np.mean(within)), bound)
    middle = float(np.median(at)) if len(at) else math.nan
    return LotSimulation(held_out, shift, defects, float(hit.mean()), middle, float(np.mean(alarmed)), *told)


def conformal_p_values(reference: NDArray[np.float64], scores: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.float64]:
    """Of each part of each lot (lots, parts), among its held-out ones and those before it, as ``LotCheck`` has them: (parts, lots)."""
    seen = np.concatenate([reference, scores], axis=1)
    found = np.empty(scores.shape[::-1])
    for part in range(scores.shape[1]):
        so_far = reference.shape[1] + part + 1
        this = scores[:, part, None]
        among = seen[:, :so_far]
        equal = (among == this).sum(axis=1)
        found[part] = ((among > this).sum(axis=1) + rng.random(len(scores)) * equal) / so_far
    return found


def simulate_all(
    lots: int, parts: int, seed: int, defects: Sequence[float], on_step: Callable[[int], None] = lambda _: None
) -> list[LotSimulation]:
    """Each number of held-out parts with each shift, for each share of ``defects``."""
    rng = np.random.default_rng(seed)
    kinds = [(held_out, shift, bad) for bad in defects for held_out in HELD_OUT for shift in SHIFTS]
    found = []
    for number, (held_out, shift, bad) in enumerate(kinds, start=1):
        found.append(simulate_lots(held_out, shift, bad, lots, parts, rng))
        on_step(number)
    return found


Lots = Annotated[int, typer.Option("--lots", metavar="N", min=10, max=10_000, help="Lots of each kind.")]
Parts = Annotated[int, typer.Option("--parts", metavar="N", min=LEAST_PARTS, max=5000, help="Parts in each lot.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the scores that are drawn.")]
Defects = Annotated[float, typer.Option("--defects", metavar="SHARE", min=0.0, max=0.5, help="Real defects among the parts of a lot.")]


def add_lot_check(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``lot-check`` to the commands of ``bench``."""

    @bench.command("lot-check")
    @with_context(make_context)
    def lot_check(
        context: CommandContext,
        lots: Lots = 300,
        parts: Parts = 600,
        seed: Seed = 1,
        defects: Defects = 0.02,
        json: JsonOption = None,
    ) -> None:
        """How soon a lot is found that is not like the parts that its limit was set from, over many drawn lots.

        Lots without a shift are found by mistake, at most one in a thousand. The second half has real defects among the parts. The
        limit aims at one false reject in a thousand; an alarm also wants the estimated rate above the bound that the held-out parts carry.
        """
        make_place(json)
        terminal = Terminal(context.quiet)
        shares = (0.0, defects) if defects else (0.0,)
        with terminal.counting("drawing lots", len(shares) * len(HELD_OUT) * len(SHIFTS)) as step:
            found = simulate_all(lots, parts, seed, shares, step)
        columns = ("held out", "shift", "defects", "found", "at part", "alarm", "true rate", "estimate", "in interval", "promised")
        shown = table(*columns, right=columns)
        for row in found:
            at = "-" if math.isnan(row.at_part) else f"{row.at_part:.0f}"
            told = (share(row.true_rate, 2), share(row.estimate, 2), share(row.within), share(row.bound))
            add_row(shown, row.held_out, f"{row.shift:g} sd", share(row.defects), share(row.found), at, share(row.alarmed), *told)
        terminal.answer(shown)
        write_report(json, {"lots": lots, "parts": parts, "seed": seed, "lot_check": found})
