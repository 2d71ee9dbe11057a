"""``exam list | add | remove | run | report``."""

from __future__ import annotations

import math
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.exam.override import this_person
from inspector.cli.exam.running import claims, exam_figures, hold, tell_result, write_certificate
from inspector.cli.options import JsonOption, VersionOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import RecipeError
from inspector.core.program import PROGRAM
from inspector.core.quality.exam import KnownKind, KnownPart
from inspector.core.quality.people import reason
from inspector.core.types import Picture

if TYPE_CHECKING:
    from calibration.camera.profile import Profile

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Pictures = Annotated[
    list[Path] | None, typer.Argument(metavar="[PICTURE]...", show_default=False, help="Pictures as the camera gave them, without loss.")
]
Kind = Annotated[str, typer.Option("--kind", metavar="KIND", help="What they are: good, limit (a limit sample) or defect.")]
Answered = Annotated[bool, typer.Option("--answered", help="The parts that people called really bad, whose pictures were kept.")]
Good = Annotated[bool, typer.Option("--good", help="With --answered: also those that were called good.")]
Failure = Annotated[str, typer.Option("--failure", metavar="WORD", help="Kind of the defect: scratch, dent ...")]
At = Annotated[
    str | None,
    typer.Option("--at", metavar="X,Y", show_default=False, help="Where the defect is, from 0 to 1 over the part's reference picture."),
]
Golden = Annotated[bool, typer.Option("--golden", help="They are kept at the station, for the golden part check.")]
RectifyOption = Annotated[
    str, typer.Option("--profile", metavar="PROFILE", show_default="none", help="Rectify them by this camera profile, as learning does.")
]
Who = Annotated[str, typer.Option("--who", metavar="PERSON", show_default="this user", help="Who says so.")]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", help="What else is to be known.")]
Number = Annotated[int, typer.Argument(metavar="NUMBER", min=1, show_default=False, help="Number of the part, as exam list shows it.")]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", show_default=False, help="Write the certificate to this file, as PDF.")
]

_KINDS = {"good": KnownKind.GOOD, "limit": KnownKind.LIMIT_SAMPLE, "limit sample": KnownKind.LIMIT_SAMPLE, "defect": KnownKind.DEFECT}


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``exam`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="Known parts of a product: no change of its recipe is used before it was judged on them.",
        epilog=f"Example: {PROGRAM} exam add Bottle scratch.png --kind defect --failure scratch",
    )
    cli.add_typer(group, name="exam")
    _add_reading(group, make_context)
    _add_writing(group, make_context)


def _add_reading(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("list", epilog=f"Example: {PROGRAM} exam list Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def list_parts(context: CommandContext, name: Name, json: JsonOption = None) -> None:
        """The known parts, and what so many can show."""
        make_place(json)
        context.recipes.versions(name)
        parts = context.exams.parts(name)
        write_report(json, {"recipe": name, "parts": parts, "claims": claims(parts)})
        terminal = Terminal(context.quiet)
        if not parts:
            terminal.answer(f"{name}: no exam set: nothing known is checked. To begin one: {PROGRAM} exam add --help")
            return
        _list(terminal, parts)
        for line in claims(parts):
            terminal.answer(line)

    @group.command("run", epilog=f"Example: {PROGRAM} exam run Bottle --json exam.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def run(context: CommandContext, name: Name, version: VersionOption = None, json: JsonOption = None) -> None:
        """Judge the known parts by a version, the one in use unless given, as the line would. Nothing else is changed.

        Exit code 0 if it was passed, 1 if not.
        """
        make_place(json)
        terminal = Terminal(context.quiet)
        result = hold(context, terminal, name, version)
        write_report(json, exam_figures(result, None))
        tell_result(terminal, result, None)
        raise typer.Exit(0 if result.passed else 1)

    @group.command("report", epilog=f"Example: {PROGRAM} exam report Bottle --json exam.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def report(context: CommandContext, name: Name, output: Output = None, json: JsonOption = None) -> None:
        """The last exam again, with what was overridden; as a certificate too, if asked. Nothing is judged."""
        make_place(json)
        make_place(output)
        context.recipes.versions(name)
        found = context.exams.last(name)
        if found is None:
            raise RecipeError("no exam was held yet", where=name, remedy=f"Hold one: {PROGRAM} exam run {name!r}")
        write_report(json, exam_figures(*found))
        if output is not None:
            write_certificate(context, name, *found, output)
        tell_result(Terminal(context.quiet), *found)


def _add_writing(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("add", epilog=f"Example: {PROGRAM} exam add Bottle scratch.png --kind defect --failure scratch --at 0.3,0.6")
    @with_context(make_context)
    def add(
        context: CommandContext,
        name: Name,
        pictures: Pictures = None,
        kind: Kind = "good",
        answered: Answered = False,
        good: Good = False,
        failure: Failure = "",
        at: At = None,
        golden: Golden = False,
        profile: RectifyOption = "",
        who: Who = "",
        note: Note = "",
    ) -> None:
        """Add known parts: pictures with what they show, or the parts that people have answered."""
        if kind not in _KINDS:
            raise typer.BadParameter(f"{kind!r} is no kind of part: good, limit or defect")
        if answered is bool(pictures):
            raise typer.BadParameter("name pictures, or --answered")
        context.recipes.versions(name)
        terminal, who = Terminal(context.quiet), this_person(who)
        if answered:
            count = _add_answered(context, name, good=good)
            terminal.note(f"{name}: answered parts that joined the exam: {count}")
            return
        place = _place(at)
        rectified_by = context.profiles.load(profile) if profile else None
        for path in pictures or ():
            added = context.exams.add(
                name,
                _read(path, rectified_by),
                _KINDS[kind],
                came_from=path.name,
                who=who,
                note=note,
                failure=failure,
                golden=golden,
                place=place,
                profile="" if rectified_by is None else rectified_by.fingerprint,
            )
            terminal.note(f"{name}: {path.name} is part {added.called} of the exam")

    @group.command("remove", epilog=f"Example: {PROGRAM} exam remove Bottle 7 --why 'the part was reworked'")
    @with_context(make_context, folder=Folder.NEEDED)
    def remove(context: CommandContext, name: Name, number: Number, who: Who = "") -> None:
        """Take a part out, for a reason, which --why gives."""
        context.recipes.versions(name)  # a product that there is not is said before a reason is asked for
        gone = context.exams.remove(name, number, who=this_person(who), why=reason())
        Terminal(context.quiet).note(f"{name}: part {gone.called} from {gone.came_from} is no part of the exam any more")


def _add_answered(context: CommandContext, name: str, *, good: bool) -> int:
    from inspector.runtime.examination.answered import add_answered

    return add_answered(context.exams, context.database, context.records, name, good=good)


def _read(path: Path, rectified_by: Profile | None) -> Picture:
    from inspector.camera.files.picture_file import read_picture
    from inspector.cli.sources import GoodPictures

    return GoodPictures([read_picture(path)], "").through(rectified_by).pictures[0]


def _place(at: str | None) -> tuple[float, float] | None:
    if at is None:
        return None
    try:
        x, y = (float(value) for value in at.split(","))
    except ValueError:
        x = y = math.nan
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise typer.BadParameter(f"{at!r} is no place: X,Y from 0 to 1, as in 0.3,0.6")
    return x, y


def _list(terminal: Terminal, parts: tuple[KnownPart, ...]) -> None:
    listed = table("part", "kind", "failure", "golden", "place", "from", "who", "when", "note", right=("part",))
    for one in parts:
        place = "" if one.place is None else f"{figure(one.place[0], 2)}, {figure(one.place[1], 2)}"
        when = f"{datetime.fromtimestamp(one.at):%Y-%m-%d %H:%M}"
        golden = "yes" if one.golden else ""
        add_row(listed, one.number, one.kind.value, one.failure, golden, place, one.came_from, one.who, when, one.note)
    terminal.answer(listed)
