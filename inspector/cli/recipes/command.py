"""``recipes``: what was learned, version by version."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.exam.override import overridden, say_unchecked
from inspector.cli.options import JsonOption, OverrideOption, VersionOption
from inspector.cli.recipe_facts import limit_guarantee, limit_method, measured_for, picture_sizes, review_band
from inspector.cli.recipes.escapes import escape_figures, escape_lines
from inspector.cli.recipes.held_out import add_held_out
from inspector.cli.recipes.limit import add_limit
from inspector.cli.recipes.mask import add_mask
from inspector.cli.recipes.measure import add_measure
from inspector.cli.recipes.note_lines import note_lines
from inspector.cli.recipes.parts import add_parts
from inspector.cli.recipes.sets import add_sets
from inspector.cli.recipes.shelf import add_shelf
from inspector.cli.report import make_place, size_of, write_report
from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM
from inspector.core.promises.light import read_light_range
from inspector.core.recipe import Limit, Recipe

if TYPE_CHECKING:
    from inspector.storage.recipes.store import RecipeStore

Name = Annotated[str, typer.Argument(metavar="NAME", show_default=False, help="Name of the recipe.")]
NewName = Annotated[
    str | None, typer.Option("--name", metavar="NAME", show_default="the one in the file", help="Name that it is to have here.")
]
Target = Annotated[
    str | None, typer.Option("--to", metavar="VERSION", show_default="the one used before", help="Version to use from now on.")
]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``recipes`` and its commands."""
    group = typer.Typer(
        no_args_is_help=True,
        help="List, show, name, copy, delete, roll back, export and import recipes; set their limits and what of the part is judged.",
        epilog=f"Example: {PROGRAM} recipes roll-back Bottle",
    )
    cli.add_typer(group, name="recipes")
    _add_reading(group, make_context)
    _add_writing(group, make_context)
    add_limit(group, make_context)
    add_held_out(group, make_context)
    add_mask(group, make_context)
    add_parts(group, make_context)
    add_measure(group, make_context)
    add_shelf(group, make_context)
    add_sets(group, make_context)


def _add_reading(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("list", epilog=f"Example: {PROGRAM} recipes list --json recipes.json")
    @with_context(make_context, folder=Folder.NEEDED)
    def list_all(context: CommandContext, json: JsonOption = None) -> None:
        """All recipes, with the version in use. One that is damaged is listed with its fault."""
        make_place(json)
        titles = context.recipe_service.titles()
        lines = [{**_summary(context.recipes, name), "title": titles[name]} for name in context.recipes.names()]
        write_report(json, {"recipes": lines})
        _list(Terminal(context.quiet), lines, context.recipes.root)

    @group.command("show", epilog=f"Example: {PROGRAM} recipes show Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def show(context: CommandContext, name: Name, version: VersionOption = None, json: JsonOption = None) -> None:
        """Everything that a person can know of one version. Every byte of it is checked."""
        make_place(json)
        recipe = context.recipes.load(name, version)
        write_report(json, _all_of(recipe))
        pictures = len(context.recipes.teach_pictures(name, recipe.id.version))
        _show(Terminal(context.quiet), recipe, pictures, measured_for(context.data_dir, recipe))

    @group.command("versions", epilog=f"Example: {PROGRAM} recipes versions Bottle")
    @with_context(make_context, folder=Folder.NEEDED)
    def versions(context: CommandContext, name: Name, json: JsonOption = None) -> None:
        """All versions of a recipe, the newest last: when each was put in use, who made it, and what it changed."""
        make_place(json)
        store = context.recipes
        current, used = store.in_use(name), {use.version: use.at for use in store.history(name)}
        known = store.versions(name)
        figures = {one.version: one for one in context.recipe_service.versions(name, len(known))}
        lines = [
            {
                "version": one,
                "in_use": one == current,
                "used_since": used.get(one),
                "changes": list(figures[one].changes),
                "who": figures[one].who,
                "problem": figures[one].problem,
            }
            for one in known
        ]
        write_report(json, {"recipe": name, "versions": lines})
        listed = table("version", "", "put in use", "who", "what changed")
        for line in lines:
            words = line["problem"] or "; ".join(figures[str(line["version"])].changes)
            moment = _moment(used.get(str(line["version"])))
            add_row(listed, line["version"], "in use" if line["in_use"] else "", moment, line["who"], words)
        Terminal(context.quiet).answer(listed)


def _add_writing(group: typer.Typer, make_context: MakeContext) -> None:
    @group.command("rollback", hidden=True, epilog=f"Example: {PROGRAM} recipes roll-back Bottle")  # as earlier versions called it
    @group.command("roll-back", epilog=f"Example: {PROGRAM} recipes roll-back Bottle --to 20250102T030405.678Z-0123abcd")
    @with_context(make_context, folder=Folder.NEEDED)
    def roll_back(context: CommandContext, name: Name, to: Target = None, override: OverrideOption = None) -> None:
        """Put an earlier version in use again. Nothing is deleted: rolling back can be rolled back."""
        version = context.recipe_service.roll_back(name, to, overridden(override))
        terminal = Terminal(context.quiet)
        terminal.note(f"{name}: version {version} is in use from now on")
        say_unchecked(context, terminal, name)

    @group.command("export", epilog=f"Example: {PROGRAM} recipes export Bottle bottle.zip")
    @with_context(make_context, folder=Folder.NEEDED)
    def export(
        context: CommandContext,
        name: Name,
        file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="File to write, replaced if it is there.")],
        version: VersionOption = None,
    ) -> None:
        """Write one version into one file, to be imported by another station."""
        make_place(file)
        written = context.recipe_service.export(name, file, version)
        Terminal(context.quiet).note(f"{written} was written to {file}{size_of(file)}")

    @group.command("import", epilog=f"Example: {PROGRAM} recipes import bottle.zip --name Bottle-2")
    @with_context(make_context)
    def import_file(
        context: CommandContext,
        file: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="What recipes export has written.")],
        name: NewName = None,
    ) -> None:
        """Import an exported recipe, checked. It is put in use only if there is no recipe of that name."""
        found, in_use = context.recipe_service.import_file(file, name)
        say = "in use from now on" if in_use else f"not in use; to use it: recipes roll-back {found.name!r} --to {found.version}"
        Terminal(context.quiet).note(f"{found} was imported, {say}")


def _summary(store: RecipeStore, name: str) -> dict[str, Any]:
    line: dict[str, Any] = {"recipe": name, "versions": 0, "in_use": None, "problem": ""}
    try:
        versions, in_use = store.versions(name), store.in_use(name)
        line |= {"versions": len(versions), "in_use": in_use}
        recipe = store.load(name, in_use or versions[-1])
    except InspectorError as error:
        return {**line, "in_use": None, "problem": str(error)}
    return {
        **line,
        "taught_at": recipe.created_at,
        "teacher": recipe.teacher.name,
        "limit": recipe.limit.value,
        "held_out": recipe.limit.held_out,
        "limit_parts": recipe.limit.parts,
    }


def _list(terminal: Terminal, lines: list[dict[str, Any]], root: Path) -> None:
    if not lines:
        terminal.answer(f"There are no recipes in {root}. To learn one: {PROGRAM} teach --help")
        return
    listed = table("recipe", "version in use", "versions", "taught", "teacher", "limit", right=("versions", "limit"))
    for line in lines:
        if line["problem"]:
            add_row(listed, _called(line), "damaged", line["versions"], style="red")
        else:
            cells = (_moment(line["taught_at"]), line["teacher"], figure(line["limit"], 2))
            add_row(listed, _called(line), line["in_use"] or "none", line["versions"], *cells)
    terminal.answer(listed)
    for line in lines:
        if line["problem"]:
            terminal.answer(line["problem"])


def _called(line: dict[str, Any]) -> str:
    """As people write it, with the folder's name where that is another."""
    return line["recipe"] if line["title"] == line["recipe"] else f"{line['title']} ({line['recipe']})"


def _all_of(recipe: Recipe) -> dict[str, Any]:
    """All but the arrays."""
    left_out = {"id", "student", "reference", "fixture", "cross"}
    made = {field.name: getattr(recipe, field.name) for field in fields(recipe) if field.name not in left_out}
    crop = None if recipe.fixture is None else recipe.fixture.crop
    return {
        "recipe": recipe.id.name,
        "version": recipe.id.version,
        **made,
        "student_sha256": recipe.student_sha256 if recipe.student else "",
        "crop": crop,
        "escapes": escape_figures(recipe),
        "light_range": read_light_range(recipe.notes),
    }


def _show(terminal: Terminal, recipe: Recipe, pictures: int, measured: str) -> None:
    limit, region = recipe.limit, recipe.region
    terminal.answer(
        facts(
            {
                "recipe": recipe.id.name,
                "version": recipe.id.version,
                "taught": f"{_moment(recipe.created_at)}, in {recipe.teach_seconds:.1f} s",
                "teaching": f"{recipe.image_steps} image-steps, seed {recipe.seed}",
                "good parts": f"{pictures} pictures kept, {limit.held_out} held out{_learned(limit)}",
                "teacher": f"{recipe.teacher.name} {recipe.teacher.sha256[:12]}",
                "student": recipe.student_sha256[:12] if recipe.student else "none, the memory judges alone",
                "camera": recipe.camera or "-",
                "picture": picture_sizes(recipe),
                "region": "the whole picture" if region is None else ",".join(str(value) for value in asdict(region).values()),
                "alignment": "-" if recipe.fixture is None else f"the part is found first, judged is {_by(recipe.fixture.crop)} around it",
                **({} if recipe.parts is None else {"parts in a picture": f"{recipe.parts}, each judged by itself"}),
                "judged": _judged(recipe),
                "light": "as it is" if recipe.light is None else "normalised to RGB " + ", ".join(f"{mean:.0f}" for mean in recipe.light),
                **_gate(recipe),
                "map": f"{recipe.fusion}, smoothing {recipe.smoothing_px:g} px, smallest defect {recipe.min_area_px} px",
                "limit": f"{limit.value:.2f} (log10 of the score), {limit_method(limit)}",
                "false rejects": limit_guarantee(limit),
                "review band": review_band(limit),
                **escape_lines(recipe),
                "computed by": measured,
                "good scores": f"{min(recipe.good_scores):.2f} to {max(recipe.good_scores):.2f}" if recipe.good_scores else "-",
                **{f"note: {key}": value for key, value in note_lines(recipe).items()},
            }
        )
    )


def _learned(limit: Limit) -> str:
    return f"; the limit is set from {limit.parts}" if limit.learned else ""


def _gate(recipe: Recipe) -> dict[str, object]:
    """What the image gate has learned, a line for each fact."""
    from calibration.gate.picture_gate import FACTS

    digits = {fact.name: fact.digits for fact in FACTS}
    lines: dict[str, object] = {}
    for name, limits in recipe.gate.limits.items():
        sides = ((word, value) for word, value in (("at least", limits.low), ("at most", limits.high)) if value is not None)
        lines[f"gate: {name}"] = ", ".join(f"{word} {value:.{digits.get(name, 2)}f}" for word, value in sides)
    return lines or {"gate": "nothing was learned of pictures"}


def _judged(recipe: Recipe) -> str:
    ignored = sum(shape.ignored for shape in recipe.shapes)
    words = [f"within {len(recipe.shapes) - ignored} shapes"] if ignored < len(recipe.shapes) else ["everywhere"]
    return ", ".join([*words, f"but in {ignored} shapes"] if ignored else words)


def _by(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


def _moment(at: float | None) -> str:
    """Local time, or a dash."""
    return "-" if at is None else f"{datetime.fromtimestamp(at):%Y-%m-%d %H:%M:%S}"
