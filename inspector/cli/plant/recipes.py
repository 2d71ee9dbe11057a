"""``plant publish | approve | roll-back | recipes | pull``: recipes for all stations of a plant."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.people.signing import secret
from inspector.cli.report import make_place, write_report
from inspector.cli.usage.moments import moment_of
from inspector.core.errors import PlantError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import By, Right

if TYPE_CHECKING:
    from inspector.core.plant.recipe_offer import RecipeOffer
    from inspector.plant.postgres.recipe_register import RecipeRegister
    from inspector.runtime.plant.publishing import Publishing, Wanted
    from inspector.runtime.plant.recipes_of_station import PlantPlaces

PASSPHRASE = "INSPECTOR_APPROVER_PASSPHRASE"

Version = Annotated[
    str, typer.Argument(metavar="RECIPE[/VERSION]", show_default=False, help="Name of the recipe; with a stroke and its version, that one.")
]
Recipe = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
Key = Annotated[Path, typer.Option("--key", metavar="FILE", show_default=False, help="Your private key: NAME.key of plant key --new.")]
Stations = Annotated[
    str, typer.Option("--stations", metavar="A,B", show_default="all", help="For these stations only, by their names in the plant.")
]
From = Annotated[
    float | None,
    typer.Option("--from", parser=moment_of, metavar="TIME", show_default="now", help="Valid from then on: 2026-11-29T22:00."),
]
Digest = Annotated[
    str,
    typer.Option(
        "--digest",
        metavar="DIGITS",
        show_default="compared with this station's own version",
        help="What plant publish has told of the file, at least 16 digits.",
    ),
]


def add_recipes(group: typer.Typer, make_context: MakeContext) -> None:
    """Add the commands for recipes to those of ``plant``."""
    _add_key(group, make_context)
    _add_publish(group, make_context)
    _add_approve(group, make_context)
    _add_reading(group, make_context)
    _add_pull(group, make_context)


def _add_key(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("key", epilog=f"Example: {PROGRAM} plant key --new 'J. Meier' --folder ~/keys")
    @with_context(make_context, folder=Folder.NEEDED)
    def key(
        context: CommandContext,
        new: Annotated[str, typer.Option("--new", metavar="NAME", show_default=False, help="Name of the approver.")],
        folder: Annotated[Path, typer.Option("--folder", metavar="DIR", help="Where the two files are written.")] = Path(),
        no_passphrase: Annotated[bool, typer.Option("--no-passphrase", help="The private file alone is enough to approve.")] = False,
    ) -> None:
        """Make the key of somebody who approves recipes.

        NAME.key is private: keep it where nobody else can read it, not on a station. NAME.pub goes into the folder "approvers" of each
        station's data folder; who can write there decides whose approvals hold.
        """
        from inspector.plant.approval import make_key

        passphrase = ""
        if not no_passphrase:
            passphrase = secret(f"Passphrase for the key of {new}: ", PASSPHRASE, "the passphrase")
            if not passphrase:
                raise PlantError("no passphrase was given", remedy="Type one, or do without: --no-passphrase")
        private, public = make_key(folder.expanduser(), new, passphrase)
        terminal = Terminal(context.quiet)
        terminal.note(f"{private} is the private key: keep it to yourself")
        terminal.note(f"{public} is for the stations: copy it into the folder approvers of each one's data folder")


def _add_publish(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("publish", epilog=f"Example: {PROGRAM} plant publish Bottle --note 'new cap'")
    @with_context(make_context, folder=Folder.NEEDED)
    def publish(
        context: CommandContext,
        recipe: Version,
        note: Annotated[str, typer.Option("--note", metavar="TEXT", show_default=False, help="What is new, for people.")] = "",
    ) -> None:
        """Bring a version of a recipe (the one in use unless told) to the plant. No station uses it until it is approved.

        The exam set stays here: each station examines a recipe with its own known parts.
        """
        name, version = _split(recipe)
        with _publishing(context) as publishing:
            published, new = publishing.publish(name, version, note)
        terminal = Terminal(context.quiet)
        by = f" by {published.published_by}" if published.published_by else ""
        when = "" if new else f" already, {published.published_at:%Y-%m-%d %H:%M}{by}"
        terminal.note(f"{published.name}/{published.version} is published{when}: {published.bytes / 1e6:.1f} MB")
        terminal.note(f"To approve it: {PROGRAM} plant approve '{published.name}/{published.version}' --key NAME.key, digest")
        terminal.answer(published.sha256)


def _add_approve(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("approve", epilog=f"Example: {PROGRAM} plant approve Bottle --key 'J. Meier.key' --stations press-1,press-2")
    @with_context(make_context, folder=Folder.NEEDED)
    def approve(
        context: CommandContext, recipe: Version, key: Key, stations: Stations = "", start: From = None, digest: Digest = ""
    ) -> None:
        """Sign that stations may use a published version. Each takes it up as its settings say (plant.take_up), after its own exam."""
        from inspector.core.plant.approval import Purpose
        from inspector.runtime.plant.publishing import Wanted

        name, version = _split(recipe)
        _approve(context, key, Wanted(name, version, _names(stations), _moment(start), Purpose.USE, digest))

    @group.command("roll-back", epilog=f"Example: {PROGRAM} plant roll-back Bottle --to 20261129T140506.123Z-0a1b2c3d --key 'J. Meier.key'")
    @with_context(make_context, folder=Folder.NEEDED)
    def roll_back(
        context: CommandContext,
        name: Recipe,
        to: Annotated[str, typer.Option("--to", metavar="VERSION", show_default=False, help="Version that was published before.")],
        key: Key,
        stations: Stations = "",
        digest: Digest = "",
    ) -> None:
        """Go back to an earlier version in the whole plant, in one act: an approval of it that is later than all others."""
        from inspector.core.plant.approval import Purpose
        from inspector.runtime.plant.publishing import Wanted

        _approve(context, key, Wanted(name, to, _names(stations), None, Purpose.ROLL_BACK, digest))


def _add_reading(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("recipes", epilog=f"Example: {PROGRAM} plant recipes --json plant.json")
    @with_context(make_context, folder=Folder.UNNEEDED)
    def recipes(context: CommandContext, json: JsonOption = None) -> None:
        """Which station judges by which recipe, as it says itself, and what became of the newest approvals there."""
        make_place(json)
        with _register(_places(context)) as register:
            uses, approvals, taken = register.in_use(), register.approvals(), register.all_taken_up()
        names = {one.number: f"{one.name}/{one.version}" for one in approvals}
        lines = [{**asdict(one), "since": None if one.since is None else one.since.timestamp()} for one in uses]
        became = [{**asdict(one), "recipe": names.get(one.approval, ""), "at": one.at.timestamp()} for one in taken]
        write_report(json, {"in_use": lines, "taken_up": became})
        listed = table("station", "view", "recipe", "version", "limit", "since", right=("limit",))
        for use in uses:
            since = "has told nothing yet" if use.since is None else f"{use.since.astimezone():%Y-%m-%d %H:%M}"
            add_row(listed, use.station, use.view, use.name, use.version, "" if use.limit is None else figure(use.limit), since)
        terminal = Terminal(context.quiet)
        terminal.answer(listed if uses else "No station is known in this plant")
        if taken:
            told = table("station", "approval", "recipe", "state", "why")
            for one in taken:
                add_row(told, one.station, one.approval, names.get(one.approval, ""), one.state, one.reason)
            terminal.answer(told)


def _add_pull(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("pull", epilog=f"Example: {PROGRAM} plant pull --use Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def pull(
        context: CommandContext,
        use: Annotated[str, typer.Option("--use", metavar="NAME", show_default=False, help="Use what is offered of this recipe.")] = "",
        json: JsonOption = None,
    ) -> None:
        """Look once which recipes were approved for this station, and take them up. A running station does so by itself."""
        from inspector.runtime.plant.recipes_of_station import pull_of

        make_place(json)
        by = context.access.allow(Right.PRODUCT, f"use the approved version of {use}") if use else None
        places = _places(context)

        def note(what: str, detail: str, by: By) -> None:
            context.database.audit(what, detail, who=by.who, why=by.why)

        with _register(places) as register:
            service = context.recipe_service
            with service.writing():
                pass  # a station that runs here is told of before anything is fetched
            profiles = None if context.settings.views else context.profiles
            one = pull_of(places, register, service, context.database, profiles, note, {})
            one.look()
            if by is not None:
                one.use(context.recipes.name_of(use), by)
                one.look()
        write_report(json, {"offers": [_plain(offer) for offer in one.offers], "problem": one.problem})
        _show_offers(Terminal(context.quiet), one.offers)
        if one.problem:
            raise PlantError(one.problem, remedy="What could be done is done; try again")


def _show_offers(terminal: Terminal, offers: tuple[RecipeOffer, ...]) -> None:
    listed = table("recipe", "approved", "to", "by", "state", "limit", "why")
    for one in offers:
        add_row(listed, one.name, one.approved, one.purpose.value, one.approver, one.state.value, one.limit, one.reason)
    terminal.answer(listed if offers else "No recipe was approved for this station")


def _plain(offer: RecipeOffer) -> dict[str, object]:
    return {**asdict(offer), "purpose": offer.purpose.value, "state": offer.state.value}


def _approve(context: CommandContext, key: Path, wanted: Wanted) -> None:
    from inspector.plant.approval import read_key

    with _publishing(context) as publishing:
        published = publishing.find(wanted)
        signer = read_key(key.expanduser(), lambda: secret(f"Passphrase for {key.name}: ", PASSPHRASE, "the passphrase"))
        approval = publishing.approve(signer, published, replace(wanted, digest=published.sha256))
    Terminal(context.quiet).note(
        f"{approval.approver} has approved {approval.name}/{approval.version} for {approval.places}, to {approval.purpose.value}, "
        f"valid from {approval.valid_from.astimezone():%Y-%m-%d %H:%M:%S}, serial number {approval.serial}"
    )


@contextmanager
def _publishing(context: CommandContext) -> Iterator[Publishing]:
    from inspector.runtime.plant.publishing import Publishing

    places = _places(context)
    with _register(places) as register:
        yield Publishing(places, register, context.recipe_service, context.access)


@contextmanager
def _register(places: PlantPlaces) -> Iterator[RecipeRegister]:
    with closing(places.register()) as register:
        yield register


def _places(context: CommandContext) -> PlantPlaces:
    from inspector.runtime.plant.recipes_of_station import PlantPlaces

    return PlantPlaces(context.settings, context.data_dir)


def _split(recipe: str) -> tuple[str, str]:
    """Name and version; a title may have a stroke in it, a version is known by its form."""
    name, stroke, version = recipe.rpartition("/")
    return (name, version) if stroke and version[:8].isdigit() and "Z-" in version else (recipe, "")


def _names(stations: str) -> tuple[str, ...]:
    return tuple(filter(None, (name.strip() for name in stations.split(","))))


def _moment(start: float | None) -> datetime | None:
    return None if start is None else datetime.fromtimestamp(start, UTC)
