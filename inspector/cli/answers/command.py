"""``answers``: what people said of the parts; to say it, and to take it back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, share, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM

if TYPE_CHECKING:
    from inspector.core.quality.answers import CorrectedCounters, PartAnswer
    from inspector.core.quality.people import Person
    from inspector.runtime.history.answering import Answering
    from inspector.storage.ledger.database import StationDatabase


class AnswerWord(StrEnum):
    """What a person found at a part."""

    BAD = "bad"
    GOOD = "good"
    UNSURE = "unsure"


PartNumber = Annotated[int, typer.Argument(metavar="PART", min=1, show_default=False, help="Number of the part, below its picture.")]
Said = Annotated[AnswerWord, typer.Argument(show_default=False, help="bad: really bad; good: was good; unsure: nobody can tell.")]
Kind = Annotated[str, typer.Option("--kind", metavar="WORDS", show_default=False, help="Kind of the defect: scratch, dent, own words.")]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", show_default=False, help="A note for those who read it later.")]
Who = Annotated[str, typer.Option("--who", metavar="NAME", show_default=False, help="Who says so, if nobody has signed in.")]
Anew = Annotated[bool, typer.Option("--anew", help="Instead of the answer that the part has, however old.")]
Last = Annotated[int, typer.Option("--last", metavar="N", min=1, max=100_000, help="At most N entries, the newest.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``answers`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="What people said of the parts: list it, say it, take it back. The verdicts stay what they are.",
        epilog=f"Example: {PROGRAM} answers add 1042 bad --kind scratch --who Meier",
    )
    cli.add_typer(group, name="answers")
    _add_list(group, make_context)
    _add_saying(group, make_context)


def _add_list(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("list", epilog=f"Example: {PROGRAM} answers list --last 20 --json answers.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def list_all(context: CommandContext, last: Last = 50, json: JsonOption = None) -> None:
        """The newest answers, also those that were taken back, and the corrected figures of the standing lot and of those before."""
        make_place(json)
        with _database(context) as database:
            entries = database.answer_book.newest(last)
            answering = _answering(database, context)
            standing, lots = answering.corrected(), [(lot, answering.corrected(lot)) for lot in database.lots()[:last]]
            name = database.load_counters().lot
        write_report(
            json,
            {
                "answers": [asdict(one) for one in entries],
                "kinds": answering.kinds,
                "waiting": asdict(answering.unreviewed.now()[0]),
                "lot": {"lot": name, **figures_of(standing)},
                "lots": [{"lot": lot.counters.lot, "ended_at": lot.ended_at, **figures_of(figures)} for lot, figures in lots],
            },
        )
        _tell(Terminal(context.quiet), entries, standing, answering)


def _add_saying(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("add", epilog=f"Example: {PROGRAM} answers add 1042 good")
    @with_context(make_context, folder=Folder.NEEDED)
    def add(
        context: CommandContext,
        part: PartNumber,
        answer: Said,
        kind: Kind = "",
        note: Note = "",
        who: Who = "",
        anew: Anew = False,
        json: JsonOption = None,
    ) -> None:
        """Say what a part really was. A station that runs takes it up within some seconds."""
        from inspector.core.quality.answers import Answer

        make_place(json)
        with _database(context) as database:
            answering = _answering(database, context)
            said = answering.answer(part, Answer(answer.value), kind, note, _named(who, context), anew=anew)
            _check_kept(answering, said)
        write_report(json, {"answer": asdict(said)})
        Terminal(context.quiet).answer(f"part {part}: {said.words}")

    @group.command("undo", epilog=f"Example: {PROGRAM} answers undo 1042")
    @with_context(make_context, folder=Folder.NEEDED)
    def undo(context: CommandContext, part: PartNumber, who: Who = "", json: JsonOption = None) -> None:
        """Take the answer to a part back, within five minutes."""
        make_place(json)
        with _database(context) as database:
            answering = _answering(database, context)
            said = answering.undo(part, _named(who, context))
            _check_kept(answering, said)
        write_report(json, {"answer": asdict(said)})
        Terminal(context.quiet).answer(f"part {part}: the answer is taken back")


def figures_of(corrected: CorrectedCounters) -> dict[str, Any]:
    """For JSON: the raw figures beside what people said."""
    said = corrected.confirmed
    return {
        "pass": corrected.passed,
        "fail": corrected.failed,
        "invalid": corrected.invalid,
        "confirmed_bad": said.bad,
        "confirmed_good": said.good,
        "cannot_tell": said.unsure,
        "unreviewed": corrected.unreviewed,
        "pass_really_bad": said.escaped,
        "invalid_good": said.invalid_good,
        "yield": corrected.raw_yield,
        "corrected_yield": corrected.yield_rate,
    }


@contextmanager
def _database(context: CommandContext) -> Iterator[StationDatabase]:
    """That of the parts: with several cameras the group's own. Raises StorageError if there is none yet."""
    from inspector.storage.data_dir import DataDir
    from inspector.storage.ledger.database import StationDatabase

    several = bool(context.settings.views)
    path = DataDir(context.data_dir / "views" if several else context.data_dir).database
    if not path.is_file():
        raise StorageError("there are no parts yet", where=str(path), remedy="Let the station judge some first")
    database = StationDatabase(path)
    try:
        yield database
    finally:
        database.close()


def _answering(database: StationDatabase, context: CommandContext) -> Answering:
    """Who has signed in on the console answers, and may only what this person may."""
    from inspector.runtime.history.answering import Answering
    from inspector.runtime.recording.unreviewed import Unreviewed

    return Answering(database, Unreviewed(), access=context.access)


def _named(who: str, context: CommandContext) -> Person | None:
    """The name that was given, where nobody can sign in; None for the person who has signed in. Raises SignInRefused for a name that
    nobody has proved."""
    from inspector.core.errors import SignInRefused
    from inspector.core.quality.people import Level, Person

    presence = context.access.presence()
    if who and presence.watched and presence.person.name != who:
        raise SignInRefused(f"--who {who} proves nothing at this station, where people have a PIN", remedy=f"Sign in: --as {who}")
    return Person(who, Level.OPERATOR) if who and not context.access.present().name else None


def _check_kept(answering: Answering, said: PartAnswer) -> None:
    if not said.number:
        raise StorageError(answering.problem, remedy="Nothing was kept: try again once the disk is well")


def _tell(terminal: Terminal, entries: tuple[PartAnswer, ...], standing: CorrectedCounters, answering: Answering) -> None:
    shown = table("part", "answer", "who", "when", "note", right="part")
    for one in entries:
        words = one.words or "taken back"
        add_row(shown, one.part, words, one.who, f"{datetime.fromtimestamp(one.at):%Y-%m-%d %H:%M:%S}", one.note)
    terminal.answer(shown)
    unseen = answering.unreviewed.now()[0]
    terminal.answer(
        facts(
            {
                "standing lot": standing.words or f"{standing.failed} FAIL, no answers",
                "yield": f"{share(standing.raw_yield)}, corrected {share(standing.yield_rate)}",
                "waiting for a person": f"{unseen.failed} FAIL, {unseen.invalid} INVALID",
            }
        )
    )
