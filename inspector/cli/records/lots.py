"""``lots``: the lots with their figures, and one of them in detail."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, share, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.records.command import history_of
from inspector.cli.records.unknown_names import refuse_unknown_lot
from inspector.cli.report import make_place, write_report
from inspector.core.program import PROGRAM
from inspector.core.quality.answers import Answer, Confirmed, CorrectedCounters
from inspector.core.quality.search import PartFilter

if TYPE_CHECKING:
    from inspector.runtime.history.part_history import PartHistory
    from inspector.storage.ledger.part_search import LotFigures

_NAMELESS = "(no name)"
_FIGURES = ("PASS", "FAIL", "review", "INVALID", "yield")


@dataclass(frozen=True)
class LotDetail:
    """One lot, by its rows: ``good``, ``bad``, ``unsure`` are FAIL parts as people answered; PASS parts that were bad ``escaped``, and
    ``invalid_good`` were INVALID and good. ``recipes``: parts by the recipe's name."""

    lot: str
    parts: int
    passed: int
    failed: int
    review: int
    invalid: int
    good: int
    bad: int
    unsure: int
    escaped: int
    invalid_good: int
    recipes: dict[str, int]
    first: float | None
    last: float | None


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``lots``."""

    @cli.command("lots", epilog=f"Example: {PROGRAM} lots 4711 --json lot.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def lots(
        context: CommandContext,
        lot: Annotated[
            str | None, typer.Argument(metavar="LOT", show_default="all lots", help='One lot in detail; "" is that without a name.')
        ] = None,
        json: JsonOption = None,
    ) -> None:
        """The lots with their figures, the newest first; of one lot also recipes, times, and what people said of its failures."""
        make_place(json)
        history, terminal = history_of(context), Terminal(context.quiet)
        if lot is None:
            found = history.lots()
            write_report(json, {"lots": [asdict(one) for one in found]})
            terminal.answer(_listed(found) if found else "There is no lot yet")
        else:
            detail = detail_of(history, lot)
            write_report(json, asdict(detail))
            terminal.answer(_shown(detail))
        history.close()


def detail_of(history: PartHistory, lot: str) -> LotDetail:
    """By the rows of its parts. Raises InspectorError if there is none of this name."""
    tally = {key: count for key, count in history.tally(PartFilter(lot=lot)).items() if count}
    if not tally:
        known = [one for one in history.names()[0] if one != lot]
        refuse_unknown_lot(lot, known)
    verdicts: Counter[str] = Counter()
    recipes: Counter[str] = Counter()
    answers: Counter[tuple[str, str]] = Counter()
    review = 0
    for (verdict, band, recipe, state), count in tally.items():
        verdicts[verdict] += count
        recipes[recipe] += count
        review += count if band == "review" else 0
        answers[verdict, state] += count
    newest = history.whole_page(PartFilter(lot=lot), None, 1).parts
    return LotDetail(
        lot=lot,
        parts=sum(verdicts.values()),
        passed=verdicts["PASS"],
        failed=verdicts["FAIL"],
        review=review,
        invalid=verdicts["INVALID"],
        good=answers["FAIL", Answer.GOOD.value],
        bad=answers["FAIL", Answer.BAD.value],
        unsure=answers["FAIL", Answer.UNSURE.value],
        escaped=answers["PASS", Answer.BAD.value],
        invalid_good=answers["INVALID", Answer.GOOD.value],
        recipes=dict(recipes.most_common()),
        first=history.first_at(lot),
        last=newest[0].row.at if newest else None,
    )


def _listed(lots: tuple[LotFigures, ...]) -> Any:
    from inspector.runtime.history.parts_table import moment

    listed = table("lot", "began", "ended", "parts", *_FIGURES, right=("parts", *_FIGURES))
    for one in lots:
        parts = one.passed + one.failed + one.invalid
        times = (_short(moment(one.since)) if one.since else "-", "not yet" if one.ended_at is None else _short(moment(one.ended_at)))
        figures = (parts, one.passed, one.failed, one.review, one.invalid, share(one.passed / parts if parts else float("nan")))
        add_row(listed, one.lot or _NAMELESS, *times, *figures)
    return listed


def _shown(detail: LotDetail) -> Any:
    from inspector.runtime.history.parts_table import moment

    confirmed = Confirmed(detail.bad, detail.good, detail.unsure, detail.escaped, detail.invalid_good)
    corrected = CorrectedCounters(detail.passed, detail.failed, detail.invalid, confirmed)
    return facts(
        {
            "lot": detail.lot or _NAMELESS,
            "parts": detail.parts,
            "first": "-" if detail.first is None else _short(moment(detail.first)),
            "last": "-" if detail.last is None else _short(moment(detail.last)),
            "verdicts": f"PASS {detail.passed}, FAIL {detail.failed} ({detail.review} for review), INVALID {detail.invalid}",
            "yield": share(detail.passed / detail.parts),
            "yield corrected": f"{share(corrected.yield_rate)} ({corrected.words})" if corrected.words else "nobody has answered",
            "recipes": ", ".join(f"{name or 'none'} {count}" for name, count in detail.recipes.items()),
        }
    )


def _short(moment: str) -> str:
    return moment[:19].replace("T", " ")
