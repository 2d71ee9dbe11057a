"""``replay``: kept parts judged again."""

from __future__ import annotations

import csv
import io
import math
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.improvement.evidence import (
    LotOption,
    MostOption,
    OfRecipeOption,
    PartOption,
    SinceOption,
    UntilOption,
    ViewOption,
    database_of,
)
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.core.recipe import Recipe
    from inspector.core.types import Verdict
    from inspector.runtime.improvement.replay import Judgement, ReplayedPart
    from inspector.runtime.inspection.pipeline import Pipeline
    from inspector.storage.ledger.database import RecordRow, StationDatabase

_EXAMPLES = f"""Examples:

  {PROGRAM} replay --since 2026-11-28 --lot 4711

  {PROGRAM} replay --verdict FAIL --limit 500 --today --csv changes.csv

  {PROGRAM} replay --part 10234 --with Bottle/20261129T101500.000Z-1a2b3c4d"""

_MOST_SHOWN = 30
_MOST_LOOKED_AT = 100_000
"""Records whose lots are known by name when one is asked for that has none."""
_COLUMNS = (
    *("part", "record", "taken_at", "lot", "judged_by", "judged_again_by", "sameness", "verdict_then", "verdict_now"),
    *("score_then", "score_now", "limit_then", "limit_now", "map_difference", "reasons"),
)


class VerdictName(StrEnum):
    """A verdict, as it is written on the console."""

    PASS = "PASS"
    FAIL = "FAIL"
    INVALID = "INVALID"


VerdictOption = Annotated[VerdictName | None, typer.Option("--verdict", show_default=False, help="With this verdict.")]
With = Annotated[
    str | None,
    typer.Option("--with", metavar="NAME[/VERSION]", show_default="the recipe of then", help="Judge by this recipe: what would change?"),
]
Today = Annotated[bool, typer.Option("--today", help="Judge by the version of each part's recipe that is in use today.")]
CsvOption = Annotated[Path | None, typer.Option("--csv", metavar="FILE", show_default=False, help="Write a line for each part, as CSV.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``replay``."""

    @cli.command("replay", epilog=_EXAMPLES)
    @with_context(make_context, folder=Folder.NEEDED)
    def replay(
        context: CommandContext,
        since: SinceOption = None,
        until: UntilOption = None,
        lot: LotOption = None,
        recipe: OfRecipeOption = None,
        verdict: VerdictOption = None,
        part: PartOption = None,
        limit: MostOption = 1000,
        judge_with: With = None,
        today: Today = False,
        view: ViewOption = None,
        json: JsonOption = None,
        csv: CsvOption = None,
    ) -> None:
        """Judge kept parts again: by the recipe of then, or by another one.

        By the recipe of then, score, verdict, gate and map must come out bit for bit; where they do not, it says why: another processor or
        program, a recipe that is gone. With --with or --today it says what would change, part by part and in sum. What was decided by
        more than the picture (a picture identical to the one before, a golden part check that was due) cannot be judged again, and is
        named. The station may run meanwhile. The exit code is 0, also if parts differ.
        """
        if today and judge_with is not None:
            raise typer.BadParameter("--today and --with name two recipes: choose one of them")
        for file in (json, csv):
            make_place(file)
        terminal = Terminal(context.quiet)
        database, folder = database_of(context, view)
        wanted: dict[str, Any] = {
            "verdict": None if verdict is None else _verdict(verdict),
            "since": since,
            "until": until,
            "lot": lot,
            "recipe": None if recipe is None else context.recipes.name_of(recipe),
        }
        rows = _rows(database, limit, part or [], wanted)
        if not rows:
            from inspector.cli.records.unknown_names import refuse_unknown_lot, refuse_unknown_recipe

            refuse_unknown_lot(lot, [row.lot for row in database.record_rows(_MOST_LOOKED_AT)])
            refuse_unknown_recipe(wanted["recipe"], context.recipes.names())
        parts = _replayed(context, terminal, [folder / row.path for row in rows], _chosen(context, judge_with, today=today))
        figures = _figures(parts, judged_again_by=judge_with or ("today's" if today else ""))
        write_report(json, figures)
        if csv is not None:
            from inspector.storage.atomic import write_text

            write_text(csv, _csv(parts))
        _tell(terminal, parts, figures, other=today or judge_with is not None)


def _verdict(name: VerdictName) -> Verdict:
    from inspector.core.types import Verdict

    return Verdict(name.value)


def _rows(database: StationDatabase, limit: int, parts: Sequence[int], wanted: dict[str, Any]) -> list[RecordRow]:
    if not parts:
        return list(database.record_rows(limit, **wanted))
    return [row for number in parts for row in database.record_rows(limit, part=number, **wanted)][:limit]


def _chosen(context: CommandContext, judge_with: str | None, *, today: bool) -> Callable[[str], Recipe] | None:
    """From the name of the recipe that judged to the one to judge by; None: the recipe of then. Raises RecipeError."""
    if judge_with is not None:
        name, _, version = judge_with.partition("/")
        found = context.recipes.load(name, version or None, pictures=False)
        return lambda _: found
    if not today:
        return None
    known: dict[str, Recipe] = {}

    def of_today(name: str) -> Recipe:
        from inspector.core.errors import RecipeError

        if not name:
            raise RecipeError("no recipe judged it, so there is none in use for it today", remedy="Name one with --with")
        if name not in known:
            known[name] = context.recipes.load(name, pictures=False)
        return known[name]

    return of_today


def _replayed(
    context: CommandContext, terminal: Terminal, records: Sequence[Path], chosen: Callable[[str], Recipe] | None
) -> list[ReplayedPart]:
    from inspector.core.errors import StorageError
    from inspector.runtime.improvement.replay import PartReplay
    from inspector.vision.networks.processor import computed_by

    asked = context.device, context.runtime

    def compile_for(recipe: Recipe, runtime: str) -> Pipeline:
        try:
            return _compiled(context, recipe, runtime)
        finally:
            context.device, context.runtime = asked

    refuse = context.settings.profile.when_other == "refuse"
    parts: list[ReplayedPart] = []
    with (
        PartReplay(context.recipes, compile_for, computed_by(), chosen=chosen, refuse_other_profile=refuse) as replay,
        terminal.counting("judging again", len(records)) as step,
    ):
        for done, path in enumerate(records, 1):
            try:
                parts.append(replay.replay(path))
            except StorageError as error:  # its limits of room and age may have taken it meanwhile
                terminal.note(f"{path.name}: {error}")
            step(done)
    return parts


def _compiled(context: CommandContext, recipe: Recipe, runtime: str) -> Pipeline:
    """For the runtime of a record, if this machine has it; else for the fastest, and the replay says so."""
    from inspector.core.errors import InspectorError

    kinds = {"torch f32 CPU": ("cpu", "torch"), "openvino f32 CPU": ("cpu", "openvino"), "openvino int8 CPU": ("cpu", "openvino-int8")}
    wanted = {**kinds, "torch fp16 CUDA": ("cuda", "torch")}.get(runtime)
    if wanted is not None:
        given = context.device, context.runtime
        context.device, context.runtime = wanted
        try:
            return context.pipeline(recipe)
        except InspectorError:
            context.device, context.runtime = given
    return context.pipeline(recipe)


def _figures(parts: Sequence[ReplayedPart], *, judged_again_by: str) -> dict[str, Any]:
    from inspector.runtime.improvement.replay import Sameness

    counted = Counter(part.sameness for part in parts)
    sides = Counter((part.then.verdict.value, part.now.verdict.value) for part in parts if part.now is not None)
    why = Counter(reason for part in parts for reason in part.reasons)
    return {
        "judged_again_by": judged_again_by or "the recipe of then",
        "parts": len(parts),
        **{kind.name.lower(): counted[kind] for kind in Sameness},
        "change_sides": sum(part.changes_side for part in parts),
        "verdicts": {f"{then} -> {now}": count for (then, now), count in sorted(sides.items())},
        "reasons": dict(why.most_common()),
        "lines": [_line(part) for part in parts],
    }


def _line(part: ReplayedPart) -> dict[str, Any]:
    def of(judgement: Judgement | None, what: str) -> Any:
        return None if judgement is None else getattr(judgement, what)

    return {
        "part": part.part,
        "record": part.record,
        "taken_at": datetime.fromtimestamp(part.taken_at).astimezone().isoformat(timespec="milliseconds"),
        "lot": part.lot,
        "judged_by": part.by,
        "judged_again_by": part.with_recipe,
        "sameness": part.sameness.value,
        "verdict_then": part.then.verdict.value,
        "verdict_now": None if part.now is None else part.now.verdict.value,
        **{f"{what}_{when}": of(one, what) for what in ("score", "limit") for when, one in (("then", part.then), ("now", part.now))},
        "map_difference": part.map_difference,
        "reasons": list(part.reasons),
    }


def _csv(parts: Sequence[ReplayedPart]) -> str:
    from inspector.cli.report import plain

    text = io.StringIO()
    lines = csv.DictWriter(text, _COLUMNS, lineterminator="\n")
    lines.writeheader()
    for part in parts:
        line = plain(_line(part))
        lines.writerow({**line, "reasons": "; ".join(part.reasons)})
    return text.getvalue()


def _tell(terminal: Terminal, parts: Sequence[ReplayedPart], figures: dict[str, Any], *, other: bool) -> None:
    if not parts:
        terminal.answer("no kept part is as asked for")
        return
    # By another recipe every score is another one: what a person looks for are the parts that change sides.
    listed = [part for part in parts if (part.changes_side or part.now is None if other else part.sameness.value != "equal")]
    if listed:
        shown = table("part", "taken at", "then", "now", "score then", "score now", "why", right=("part", "score then", "score now"))
        for part in listed[:_MOST_SHOWN]:
            now = part.now
            add_row(
                shown,
                part.part or Path(part.record).stem,
                datetime.fromtimestamp(part.taken_at).strftime("%Y-%m-%d %H:%M:%S"),
                part.then.verdict.value,
                "-" if now is None else now.verdict.value,
                figure(part.then.score, 3),
                figure(math.nan if now is None else now.score, 3),
                "; ".join(part.reasons),
            )
        terminal.answer(shown)
        if len(listed) > _MOST_SHOWN:
            terminal.answer(f"... and {len(listed) - _MOST_SHOWN} more: --csv or --json has all")
    if other:
        moves = ", ".join(f"{count} {move}" for move, count in figures["verdicts"].items())
        terminal.answer(f"{len(parts)} parts: {figures['change_sides']} change sides; {moves or 'none was judged'}")
        return
    terminal.answer(
        f"{len(parts)} parts: {figures['equal']} the same bit for bit, {figures['differs']} differ, {figures['not_replayed']} not replayed"
    )
