"""``people``: who may sign in, at which level, and what each level may."""

from __future__ import annotations

import getpass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.people.signing import new_secret
from inspector.cli.report import make_place, write_report
from inspector.core.errors import PeopleError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import By, Level, Right

if TYPE_CHECKING:
    from inspector.runtime.people.service import PeopleService


class LevelName(StrEnum):
    """The levels, as they are typed."""

    OPERATOR = "operator"
    ENGINEER = "engineer"
    QUALITY = "quality"
    ADMINISTRATOR = "administrator"


Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the person.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``people`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="Who may sign in, and what each level may. As long as nobody was added, everybody may everything.",
        epilog=f"Example: {PROGRAM} people add Anna --level administrator",
    )
    cli.add_typer(group, name="people")
    _add_reading(group, make_context)
    _add_people(group, make_context)
    _add_secrets(group, make_context)


def _add_reading(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("list", epilog=f"Example: {PROGRAM} people list --json people.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def list_all(context: CommandContext, json: JsonOption = None) -> None:
        """Who may sign in, at which level. No secret is shown: nobody can read one."""
        make_place(json)
        people = _service(context).people()
        lines = [
            {"name": one.person.name, "level": one.person.level.word, "pin": one.has_pin, "badge": one.has_badge, "since": one.since}
            for one in people
        ]
        write_report(json, {"people": lines})
        terminal = Terminal(context.quiet)
        if not people:
            terminal.answer(f"Nobody was added: everybody may everything. To begin: {PROGRAM} people add NAME --level administrator")
            return
        listed = table("name", "level", "PIN", "badge", "since")
        for one in people:
            since = f"{datetime.fromtimestamp(one.since):%Y-%m-%d}"
            add_row(listed, one.person.name, one.person.level.word, _yes(one.has_pin), _yes(one.has_badge), since)
        terminal.answer(listed)

    @group.command("rights", epilog=f"Example: {PROGRAM} people rights")
    @with_context(make_context, folder=Folder.NEEDED)
    def rights(context: CommandContext, json: JsonOption = None) -> None:
        """From which level on people may do what, and what asks for a reason."""
        make_place(json)
        known = _service(context).rights()
        lines = [
            {"right": right.word, "level": known.level(right).word, "asks_why": known.asks_why(right), "floor": right.floor.word}
            for right in Right
        ]
        write_report(json, {"rights": lines})
        listed = table("right", "to", "from this level on", "asks why", "never below")
        for right in Right:
            add_row(listed, right.word, right.means, known.level(right).word, _yes(known.asks_why(right)), right.floor.word)
        Terminal(context.quiet).answer(listed)

    @group.command("right", epilog=f"Example: {PROGRAM} people right lot engineer --as Anna")
    @with_context(make_context)
    def set_right(
        context: CommandContext,
        right: Annotated[str, typer.Argument(metavar="RIGHT", show_default=False, help="As people rights shows them.")],
        level: Annotated[LevelName, typer.Argument(metavar="LEVEL", show_default=False, help="From this level on people may.")],
        asks_why: Annotated[
            bool | None, typer.Option("--asks-why/--asks-nothing", show_default="as it is", help="Whether it asks for a reason.")
        ] = None,
    ) -> None:
        """Change from which level on people may do something."""
        wanted = next((one for one in Right if one.word.replace(" ", "-") == right.replace(" ", "-")), None)
        if wanted is None:
            raise typer.BadParameter(f"there are: {', '.join(one.word.replace(' ', '-') for one in Right)}", param_hint="RIGHT")
        service, by = _service(context), _by(context)
        asks = service.rights().asks_why(wanted) if asks_why is None else asks_why
        service.set_right(wanted, Level[level.name], asks, by)
        Terminal(context.quiet).note(f"to {wanted.means}: {Level[level.name].word} or above")


def _add_people(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("add", epilog=f"Example: {PROGRAM} people add Ben --level operator --as Anna")
    @with_context(make_context)
    def add(
        context: CommandContext,
        name: Name,
        level: Annotated[LevelName, typer.Option("--level", help="What the person may.")] = LevelName.OPERATOR,
    ) -> None:
        """Add a person; the PIN is asked for. The first one is the administrator: from then on people sign in."""
        service, by = _service(context), _by(context)
        person = service.add(name, Level[level.name], new_secret(f"PIN for {name}: "), by)
        Terminal(context.quiet).note(f"{person.name} ({person.level.word}) can sign in from now on")

    @group.command("remove", epilog=f"Example: {PROGRAM} people remove Ben --as Anna")
    @with_context(make_context)
    def remove(context: CommandContext, name: Name) -> None:
        """Remove a person. What this person did stays in the audit. The last administrator stays."""
        _service(context).remove(name, _by(context))
        Terminal(context.quiet).note(f"{name} was removed")

    @group.command("level", epilog=f"Example: {PROGRAM} people level Ben engineer --as Anna")
    @with_context(make_context)
    def set_level(
        context: CommandContext,
        name: Name,
        level: Annotated[LevelName, typer.Argument(metavar="LEVEL", show_default=False, help="What the person may from now on.")],
    ) -> None:
        """Give a person another level."""
        _service(context).set_level(name, Level[level.name], _by(context))
        Terminal(context.quiet).note(f"{name} is {Level[level.name].word} from now on")


def _add_secrets(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("pin", epilog=f"Example: {PROGRAM} people pin Ben --as Ben")
    @with_context(make_context)
    def set_pin(
        context: CommandContext,
        name: Name,
        lost: Annotated[
            bool, typer.Option("--lost", help="An administrator's PIN was lost: whoever has the station's files sets a new one.")
        ] = False,
    ) -> None:
        """Change a PIN: one's own, or as administrator anybody's. An administrator's PIN that was lost is set anew with --lost, without
        signing in; the audit says so."""
        service = _service(context)
        if lost:
            service.check_lost(name)
            by = By(f"console ({getpass.getuser()})")
        else:
            present = context.access.present()
            own = bool(present.name) and present.name.casefold() == name.casefold()
            by = By(present.name) if own else _by(context)
        service.set_pin(name, new_secret(f"New PIN for {name}: "), by, lost=lost)
        Terminal(context.quiet).note(f"{name} has another PIN")

    @group.command("badge", epilog=f"Example: {PROGRAM} people badge Ben --as Anna")
    @with_context(make_context)
    def set_badge(
        context: CommandContext,
        name: Name,
        none: Annotated[bool, typer.Option("--none", help="Take the badge away.")] = False,
    ) -> None:
        """Give a person a badge: its code is asked for, so that it can be scanned."""
        service, by = _service(context), _by(context)
        code = "" if none else new_secret("Scan the badge: ", twice=False)
        if not none and not code:
            raise PeopleError("no badge was scanned", remedy="Scan it, or take the badge away with --none")
        service.set_badge(name, code, by)
        Terminal(context.quiet).note(f"{name} has {'no badge any more' if none else 'this badge from now on'}")


def _service(context: CommandContext) -> PeopleService:
    service = context.access.service
    if service is None:
        raise PeopleError("this station keeps no people", remedy="Start it with a data folder")
    return service


def _by(context: CommandContext) -> By:
    return context.access.allow(Right.PEOPLE, "change people and rights")


def _yes(known: bool) -> str:
    return "yes" if known else "no"
