"""``bench contamination``: whether defective parts among good ones are named, and good ones are left in peace."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import typer
from rich.table import Table

from calibration.gate.limits import refusal
from calibration.gate.picture_gate import PictureGate, fit_gate, pictures_apart
from calibration.statistics.agreement import Proportion
from inspector.camera.simulated.conveyor import KINDS, Conveyor
from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import TeacherOption
from inspector.core.program import PROGRAM
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.lab.benchmarks.judging import Roots
from inspector.lab.benchmarks.options import NumberList, counts, numbers
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import DoubtfulPart
from inspector.vision.framing.preprocessing import choose_input_size, prepare
from inspector.vision.framing.registration import find_good_parts

if TYPE_CHECKING:
    from inspector.lab.datasets.catalog import Category
    from inspector.lab.networks.compared_parts import ComparedParts

GOOD_PARTS, DEFECTIVE = 120, 28
"""Of a simulated kind's pool; defective ones of each severity."""

MOST_GOOD, MOST_DEFECTIVE = 150, 60
"""Of a real category's pool, evenly spread."""

FROM_DEFECTIVE = 10_000
_SEVERITIES, _DEFECTS = NumberList((1.0, 0.5, 0.3)), NumberList((1.0, 2.0, 4.0))
REAL, NONE = "real", "none"

_EXAMPLES = f"""Example:

  {PROGRAM} bench contamination --root mvtec_ad/bottle --root mvtec_ad/screw --sets 300 --json contamination.json"""

Severities = Annotated[
    NumberList | None,
    typer.Option("--severities", parser=numbers, metavar="S,S,...", show_default="1,0.5,0.3", help="Of the simulated defects."),
]
Kinds = Annotated[
    list[str] | None,
    typer.Option(
        "--kind", metavar="KIND", show_default="all", help="Of the simulated parts: metal, board, plastic; none. Can be repeated."
    ),
]
Defects = Annotated[
    NumberList | None,
    typer.Option("--defects", parser=counts, metavar="N,N,...", show_default="1,2,4", help="How many defective parts are in a set."),
]
Sets = Annotated[
    int, typer.Option("--sets", metavar="N", min=20, help="Clean sets that are drawn, and half as many of each contaminated kind.")
]
Parts = Annotated[int, typer.Option("--parts", metavar="N", min=8, help="Parts in a set.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the simulated line, and of what is drawn.")]


def add_contamination(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``contamination``."""

    @bench.command("contamination", epilog=_EXAMPLES)
    @with_context(make_context)
    def contamination(
        context: CommandContext,
        kind: Kinds = None,
        root: Roots = None,
        severities: Severities = None,
        defects: Defects = None,
        sets: Sets = 200,
        parts: Parts = 40,
        seed: Seed = 0,
        teacher: TeacherOption = None,
        json: JsonOption = None,
    ) -> None:
        """Draw sets of good parts, some with defective ones among them, and count what is named.

        All parts of a pool are compared once; sets are drawn from it many times, so they share parts: the intervals (95 %, Clopper and
        Pearson) say how sure the shares of this pool are. A grey, a dark and a blank picture among simulated good ones must be named, and
        the image gate must refuse it all the same.
        """
        make_place(json)
        terminal = Terminal(context.quiet)
        plan = ContaminationPlan(parts, sets, tuple(int(one) for one in (defects or _DEFECTS).values), seed)
        found: list[ContaminationFigures] = []
        gates: list[GateFigures] = []
        name = str(teacher) if teacher is not None else context.settings.teach.teacher
        for pool in _pools(terminal, _kinds(kind), (severities or _SEVERITIES).values, root or [], seed):
            found += measure_pool(terminal, pool, plan, context, name)
            if pool.gate_pictures:
                gates += measure_gate(pool, plan)
        terminal.answer(_found_table(found))
        terminal.answer(_gate_table(gates))
        write_report(json, {"contamination": found, "gate": gates, "parts": parts, "sets": sets, "seed": seed})


@dataclass(frozen=True)
class ContaminationPlan:
    """See the options of ``bench contamination``."""

    parts: int
    sets: int
    defects: tuple[int, ...]
    seed: int


@dataclass(frozen=True, eq=False)
class PartPool:
    """``pictures`` as the networks see them; ``kinds``: "" for a good one, else the severity, or ``REAL``. ``gate_pictures``: good ones as
    the camera gives them."""

    name: str
    pictures: Sequence[Picture]
    kinds: Sequence[str]
    gate_pictures: Sequence[Picture] = ()


@dataclass(frozen=True)
class ContaminationFigures:
    """``kind``: of the defects, empty for clean sets. ``found`` of the defective parts, in ``whole`` sets all of them; ``accused`` sets, in
    which a good part is named."""

    pool: str
    kind: str
    defects: int
    found: Proportion
    whole: Proportion
    accused: Proportion


@dataclass(frozen=True)
class GateFigures:
    """``named``: sets in which just that picture is; ``refused``: whose gate refuses such a picture all the same."""

    pool: str
    spoiled: str
    named: Proportion
    refused: Proportion


def _kinds(named: Sequence[str] | None) -> Sequence[str]:
    """Usage error for a kind that there is not."""
    for kind in named or []:
        if kind not in (*KINDS, NONE):
            raise typer.BadParameter(f"no such kind of part: {kind!r}; there are {', '.join(KINDS)}, {NONE}")
    return [kind for kind in named if kind != NONE] if named else KINDS


def _pools(terminal: Terminal, kinds: Sequence[str], severities: Sequence[float], roots: Sequence[Path], seed: int) -> list[PartPool]:
    from inspector.lab.datasets.catalog import open_mvtec

    pools = []
    for kind in kinds:
        terminal.note(f"{kind}: drawing")
        pools.append(simulated_pool(kind, severities, seed + 1))
    for root in roots:
        data = open_mvtec(root)
        pools += [real_pool(terminal, data.category(name)) for name in data.names]
    return pools


def simulated_pool(kind: str, severities: Sequence[float], seed: int, good_parts: int = GOOD_PARTS, defective: int = DEFECTIVE) -> PartPool:
    """Good parts of a simulated line, and defective ones of each severity."""
    line = Conveyor(kind, seed)
    good = [line.part(number, good=True).image for number in range(good_parts)]
    pictures, kinds = list(good), [""] * good_parts
    for severity in severities:
        spoiled = Conveyor(kind, seed, defect_rate=1.0, severity=severity)
        pictures += [spoiled.part(FROM_DEFECTIVE + number).image for number in range(defective)]
        kinds += [f"severity {severity:g}"] * defective
    size = choose_input_size(*line.size)
    return PartPool(f"simulated {kind}", [prepare(one, None, size) for one in pictures], kinds, good)


def real_pool(terminal: Terminal, category: Category) -> PartPool:
    """Good and defective parts of a category, aligned as a teaching would align them; those that are not found take no part."""
    good = [category.good[int(at)]() for at in np.linspace(0, len(category.good) - 1, min(MOST_GOOD, len(category.good)))]
    bad = [
        part.picture() for part in replace(category, test=[one for one in category.test if one.defective]).with_tests(MOST_DEFECTIVE).test
    ]
    options = TeachOptions()
    found = find_good_parts(good, options)
    height, width = good[0].shape[:2]
    size = choose_input_size(*found.size)
    framing = Framing((width, height), None, size, found.fixture)
    pictures, kinds = [], []
    for picture, kind in (*((one, "") for one in good), *((one, REAL) for one in bad)):
        part = framing.parts(picture)[0]
        if not isinstance(part, DoubtfulPart):
            pictures.append(part.picture)
            kinds.append(kind)
    terminal.note(f"{category.name}: {len(pictures)} of {len(good) + len(bad)} parts found; alignment {found.note or 'off'}")
    return PartPool(category.name, pictures, kinds)


def measure_pool(
    terminal: Terminal, pool: PartPool, plan: ContaminationPlan, context: CommandContext, teacher: str
) -> list[ContaminationFigures]:
    """Clean sets, and contaminated ones of each kind of defects."""
    from inspector.lab.networks.compared_parts import ComparedParts

    done = 0
    identity, weights = context.teachers.choose(teacher)
    with terminal.counting(f"comparing {pool.name}", 2 * len(pool.pictures)) as step:

        def on_part() -> None:
            nonlocal done
            done += 1
            step(done)

        compared = ComparedParts(identity, weights, pool.pictures, plan.seed, on_part)
    kinds = np.array(pool.kinds)
    rng = np.random.default_rng(plan.seed)
    found = [_drawn(pool.name, compared, kinds, "", 0, plan.parts, plan.sets, rng)]
    for kind in dict.fromkeys(kind for kind in pool.kinds if kind):
        found += [_drawn(pool.name, compared, kinds, kind, count, plan.parts, plan.sets // 2, rng) for count in plan.defects]
    return found


def _drawn(
    pool: str,
    compared: ComparedParts,
    kinds: np.ndarray[tuple[int], np.dtype[np.str_]],
    kind: str,
    defects: int,
    parts: int,
    sets: int,
    rng: np.random.Generator,
) -> ContaminationFigures:
    good, bad = np.flatnonzero(kinds == ""), np.flatnonzero(kinds == kind) if kind else np.zeros(0, np.intp)
    found = whole = accused = 0
    for _ in range(sets):
        chosen = np.concatenate([rng.choice(good, parts - defects, replace=False), rng.choice(bad, defects, replace=False)])
        named = {one.part for one in compared.standing_alone(chosen)}
        caught = len(named & set(range(parts - defects, parts)))
        found += caught
        whole += caught == defects
        accused += len(named) > caught
    return ContaminationFigures(
        pool,
        kind,
        defects,
        Proportion(found, sets * defects),
        Proportion(whole if defects else 0, sets if defects else 0),
        Proportion(accused, sets),
    )


def measure_gate(pool: PartPool, plan: ContaminationPlan) -> list[GateFigures]:
    """One spoiled picture among the good ones of each set."""
    rng = np.random.default_rng(plan.seed)
    sets = max(10, plan.sets // 20)
    found = []
    for name, spoil in SPOILED.items():
        named = refused = 0
        for _ in range(sets):
            chosen = [pool.gate_pictures[int(one)] for one in rng.choice(len(pool.gate_pictures), plan.parts, replace=False)]
            spoiled = [*chosen[:-1], spoil(chosen[-1])]
            named += set(pictures_apart(spoiled, spoiled[0])) == {plan.parts - 1}
            gate = PictureGate(fit_gate(spoiled, spoiled[0]), spoiled[0])
            refused += bool(refusal(gate.check(spoil(chosen[1]))))
        found.append(GateFigures(pool.name, name, Proportion(named, sets), Proportion(refused, sets)))
    clean = sum(
        bool(pictures_apart(chosen, chosen[0]))
        for chosen in (
            [pool.gate_pictures[int(one)] for one in rng.choice(len(pool.gate_pictures), plan.parts, replace=False)] for _ in range(sets)
        )
    )
    return [*found, GateFigures(pool.name, "", Proportion(clean, sets), Proportion(0, 0))]


def _grey(picture: Picture) -> Picture:
    return np.repeat(picture.mean(axis=2, keepdims=True).round().astype(np.uint8), 3, axis=2)


def _dark(picture: Picture) -> Picture:
    return (0.5 * picture).astype(np.uint8)


def _blank(picture: Picture) -> Picture:
    return np.full_like(picture, 90) + np.random.default_rng(0).integers(0, 8, picture.shape, dtype=np.uint8)


SPOILED: Mapping[str, Callable[[Picture], Picture]] = {"grey": _grey, "dark": _dark, "blank": _blank}
"""What may slip in among the good pictures."""


def _told(one: Proportion) -> str:
    if not one.of:
        return "-"
    low, high = one.interval
    return f"{one.count} of {one.of}: {share(one.value)} ({100 * low:.1f} to {100 * high:.1f})"


def _found_table(found: Sequence[ContaminationFigures]) -> Table:
    shown = table("pool", "defects", "found", "sets with all found", "sets with a good part accused")
    for one in found:
        what = f"{one.defects} of {one.kind}" if one.kind else "none"
        add_row(shown, one.pool, what, _told(one.found), _told(one.whole), _told(one.accused))
    return shown


def _gate_table(found: Sequence[GateFigures]) -> Table:
    shown = table("pool", "one picture", "it alone is named", "the gate refuses such")
    for one in found:
        add_row(shown, one.pool, one.spoiled or "none is spoiled, and one is named", _told(one.named), _told(one.refused))
    return shown
