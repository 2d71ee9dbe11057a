"""``relearn`` and ``shadow``: a candidate from people's answers, what it would change, and its use, where no station runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.improvement.evidence import ViewOption, database_of
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import RecipeError
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from pathlib import Path

    from inspector.core.quality.improvement import ShadowedPart
    from inspector.core.types import Picture, RecipeId
    from inspector.runtime.improvement.confirmed_parts import AnswerSource, ConfirmedPart
    from inspector.storage.ledger.database import StationDatabase
    from inspector.storage.shadow_book import ShadowBook

_MOST_SHOWN = 30

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Budget = Annotated[
    float | None, typer.Option("--budget", metavar="SECONDS", min=1, show_default="as in the settings", help="Time to teach in.")
]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``relearn`` and the group ``shadow``."""

    @cli.command("relearn", epilog=f"Example: {PROGRAM} relearn Bottle --budget 120")
    @with_context(make_context, folder=Folder.NEEDED)
    def relearn(context: CommandContext, name: Name, budget: Budget = None, view: ViewOption = None, json: JsonOption = None) -> None:
        """Teach a recipe again with the parts that people found good. What comes of it is a version that is not in use.

        A station that runs does the same by the page "Improve", beside its work.
        """
        from inspector.core.errors import TeachingError
        from inspector.core.quality.improvement import RelearnPhase
        from inspector.runtime.examination.answered import join_confirmed
        from inspector.runtime.examination.exam_service import ExamService
        from inspector.runtime.improvement.relearning import Relearning

        make_place(json)
        terminal = Terminal(context.quiet)
        database, records = database_of(context, view)
        with context.recipe_service.teaching():
            source = source_of(context, database, view)
            settings = context.settings.teach
            audit = context.database.audit
            exams = ExamService(context.recipes.exams, lambda: context.database, access=context.access)

            def join(name: str, picture: Picture, part: ConfirmedPart, profile: str) -> None:
                join_confirmed(exams, name, picture, part.row.number, part.answer, profile)

            learning = Relearning(
                context.trainer, context.recipe_service, source, records, settings, device=context.device, join_exam=join, audit=audit
            )
            recipe = context.recipes.load(name)
            terminal.note(f"learning {name} again")
            done = learning.now(recipe, who=context.access.present().name, budget_s=budget)
        if done.phase is not RelearnPhase.DONE or done.result is None:
            raise TeachingError(done.message)
        database.set_state(_candidate_key(), str(done.result))
        terminal.answer(facts({"candidate": f"{done.result}, not in use", "answers": done.message}))
        terminal.note(f"To see what it would change: {PROGRAM} replay --with {done.result}. To use it: {PROGRAM} shadow use")
        write_report(json, {"candidate": str(done.result), "good": done.good, "bad": done.bad, "left_out": done.left_out})

    group = typer.Typer(no_args_is_help=True, help="A candidate: what it would change beside the recipe in use, its use, its end.")
    cli.add_typer(group, name="shadow")
    _add_status(group, make_context)
    _add_decisions(group, make_context)


def _add_status(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("status", epilog=f"Example: {PROGRAM} shadow status --json shadow.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def status(context: CommandContext, view: ViewOption = None, json: JsonOption = None) -> None:
        """What the candidate's shadow run has found so far; also while the station runs."""
        make_place(json)
        terminal = Terminal(context.quiet)
        database, records = database_of(context, view)
        candidate = _candidate(database)
        parts = list(_book(records.parent, candidate).read())
        passing, failing = [part for part in parts if part.would_pass], [part for part in parts if part.would_fail]
        write_report(
            json,
            {
                "candidate": str(candidate),
                "judged": len(parts),
                "would_pass": len(passing),
                "would_fail": len(failing),
                "changes": [_line(part) for part in parts if part.changes_side],
            },
        )
        terminal.answer(
            facts(
                {
                    "candidate": str(candidate),
                    "judged": f"{len(parts)} parts beside the recipe in use",
                    "fail, would pass": len(passing),
                    "pass, would fail": len(failing),
                }
            )
        )
        if passing or failing:
            shown = table(
                "part", "in use", "candidate", "score", "score of the candidate", right=("part", "score", "score of the candidate")
            )
            for part in [*passing, *failing][-_MOST_SHOWN:]:
                said = (part.line.verdict.value, part.shadow.verdict.value, figure(part.line.score, 2), figure(part.shadow.score, 2))
                add_row(shown, part.part, *said)
            terminal.answer(shown)


def _add_decisions(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("use", epilog=f"Example: {PROGRAM} shadow use --why '20 answers'")
    @with_context(make_context, folder=Folder.NEEDED)
    def use(context: CommandContext, view: ViewOption = None) -> None:
        """Put the candidate in use. A station that runs does it by the page "Improve"."""
        database, _ = database_of(context, view)
        candidate = _candidate(database)
        context.recipe_service.roll_back(candidate.name, candidate.version)
        database.set_state(_candidate_key(), "")
        Terminal(context.quiet).answer(f"{candidate} is in use from now on; back: {PROGRAM} recipes roll-back {candidate.name!r}")

    @group.command("discard", epilog=f"Example: {PROGRAM} shadow discard")
    @with_context(make_context, folder=Folder.NEEDED)
    def discard(context: CommandContext, view: ViewOption = None) -> None:
        """End the candidate's shadow run. The version stays on the disk, not in use."""
        from inspector.core.quality.people import Right

        by = context.access.allow(Right.RECIPE, "discard the candidate")
        with context.recipe_service.writing():
            database, _ = database_of(context, view)
            candidate = _candidate(database)
            database.set_state(_candidate_key(), "")
            database.audit("recipe", f"the candidate was discarded: {candidate}", who=by.who, old=str(candidate), why=by.why)
        Terminal(context.quiet).answer(f"{candidate} is a candidate no more")


def source_of(context: CommandContext, database: StationDatabase, view: str | None) -> AnswerSource:
    """Where people's answers to the parts of ``view`` lie; ``database``: its own."""
    from inspector.runtime.improvement.confirmed_parts import AnswerSource

    if view is None:
        return AnswerSource(database, database)
    from inspector.storage.data_dir import DataDir
    from inspector.storage.ledger.database import StationDatabase

    return AnswerSource(StationDatabase(DataDir(context.data_dir / "views").database, opens_later=True), database, view)


def _candidate_key() -> str:
    from inspector.runtime.improvement_control import CANDIDATE

    return CANDIDATE


def _candidate(database: StationDatabase) -> RecipeId:
    """Raises RecipeError if there is none."""
    from inspector.core.types import RecipeId

    name, _, version = (database.state(_candidate_key()) or "").partition("/")
    if not version:
        raise RecipeError("there is no candidate", remedy=f"Learn from answers first: {PROGRAM} relearn NAME")
    return RecipeId(name, version)


def _book(folder: Path, candidate: RecipeId) -> ShadowBook:
    from inspector.storage.shadow_book import ShadowBook

    return ShadowBook(folder / "shadow", candidate)


def _line(part: ShadowedPart) -> dict[str, Any]:
    return {
        "part": part.part,
        "taken_at": part.taken_at,
        "in_use": part.line.verdict.value,
        "candidate": part.shadow.verdict.value,
        "score": part.line.score,
        "score_of_candidate": part.shadow.score,
    }
