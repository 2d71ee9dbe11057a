"""``plant teach``: a recipe taught on a stronger machine."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.context import Folder as DataFolder
from inspector.cli.options import JsonOption, ProfileOption
from inspector.cli.plant.opened import plant_store, work_book
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import GivenTeaching
from inspector.core.errors import TeachingError
from inspector.core.plant.work import TeachWork, WorkPicture, WorkState
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right
from inspector.core.types import Verdict

_EXAMPLES = f"""Examples:

  {PROGRAM} plant teach parts/good --name Bottle --image-steps 12000 --wait

  {PROGRAM} plant teach --lot 4711 --name Bottle"""

_ASK_AGAIN_S = 1.0

Folder = Annotated[Path | None, typer.Argument(metavar="FOLDER", show_default=False, help="Folder with pictures of good parts.")]
Lot = Annotated[
    str | None,
    typer.Option("--lot", metavar="LOT", show_default=False, help="Instead: what stations have sent of this lot, and has passed."),
]
FromStation = Annotated[str | None, typer.Option("--station", metavar="NAME", show_default="all", help="With --lot: of this station only.")]
View = Annotated[
    str | None,
    typer.Option("--view", metavar="NAME", show_default=False, help="With --lot: of this camera, where several see one part together."),
]
Name = Annotated[str, typer.Option("--name", "--recipe", metavar="NAME", show_default=False, help="Name of the recipe.")]
WaitOption = Annotated[bool, typer.Option("--wait", help="Wait for its end. Ctrl-C ends the waiting, not the work.")]


def add_teach(group: typer.Typer, make_context: MakeContext) -> None:
    """Add ``teach``."""

    @group.command("teach", epilog=_EXAMPLES)
    @with_context(make_context, folder=DataFolder.NEEDED)
    def teach(
        context: CommandContext,
        name: Name,
        folder: Folder = None,
        lot: Lot = None,
        station: FromStation = None,
        view: View = None,
        profile: ProfileOption = None,
        wait: WaitOption = False,
        json: JsonOption = None,
        **given: GivenTeaching,
    ) -> None:
        """Have a recipe taught by a worker of the plant.

        The pictures go into the plant's store, then any worker takes the job: see plant worker. With the same pictures, --seed and
        --image-steps it is the recipe that a teaching here would give. It is published and approved by nobody.
        """
        from inspector.cli.console_teaching import teach_options
        from inspector.cli.sources import one_of
        from inspector.runtime.plant.teach_request import options_to_json

        one_of(folder=folder, lot=lot)
        make_place(json)
        by = context.access.allow(Right.LEARN, "have a recipe taught")
        terminal = Terminal(context.quiet)
        options = teach_options(context, **given)
        options_to_json(options)  # what cannot be sent is said before pictures are
        recipe = context.recipes.check_new(name)
        if folder:
            work = _of_folder(context, terminal, recipe, folder, profile)
        else:
            work = _of_lot(context, recipe, lot or "", station or "", view or "")
        work = replace(work, options=options_to_json(replace(options, picture_names=tuple(one.name for one in work.pictures))))
        with work_book(context) as book:
            number = book.ask_teaching(work, by.who)
        asked = f"to be taught elsewhere: {recipe}, work {number}, {len(work.pictures)} pictures"
        context.database.audit("recipe", asked, who=by.who, why=by.why)
        terminal.note(f"work {number}: {recipe} is to be taught of {len(work.pictures)} pictures. How far it is: {PROGRAM} plant jobs")
        state = wait_for(context, terminal, number) if wait else None
        write_report(json, {"work": number, "recipe": recipe, "pictures": len(work.pictures), "state": state})
        if state is not None:
            terminal.answer(f"{state.recipe}, version {state.version}: at the plant, approved by nobody yet")


def wait_for(context: CommandContext, terminal: Terminal, number: int) -> WorkState:
    """Until it has ended. Raises TeachingError if it failed, PlantError."""
    with work_book(context) as book, terminal.counting(f"work {number}", 100) as step:
        while not (state := book.state(number)).ended:
            step(round(100 * max(state.progress, state.done / state.pictures)))
            time.sleep(_ASK_AGAIN_S)
    if state.problem:
        raise TeachingError(state.problem, where=f"work {number}", remedy=f"How it stands: {PROGRAM} plant jobs")
    return state


def _of_folder(context: CommandContext, terminal: Terminal, recipe: str, folder: Path, profile: str | None) -> TeachWork:
    from inspector.camera.address import join_address
    from inspector.camera.files.picture_file import list_pictures
    from inspector.cli.sources import profile_settings, say_left_out
    from inspector.runtime.plant.sending import send_good_parts

    rectified_by = context.profiles.load(profile) if profile else None
    listed = list_pictures(folder)
    say_left_out(terminal, listed.left_out)
    with terminal.counting("sending pictures", len(listed.pictures)) as step:
        pictures = send_good_parts(plant_store(context), listed.pictures, rectified_by, step)
    return TeachWork(
        recipe,
        pictures,
        {},
        join_address("folder", folder, {}),
        profile_settings(rectified_by),
        None if rectified_by is None else rectified_by.mm_per_px,
    )


def _of_lot(context: CommandContext, recipe: str, lot: str, station: str, view: str) -> TeachWork:
    from inspector.plant.work_book import EvidenceChoice

    wanted = EvidenceChoice(station=station, lot=lot, whole=Verdict.PASS.value, view=view)
    with work_book(context) as book:
        views = book.views_of(wanted)
        if len(views) > 1:
            named = ", ".join(one or "one camera" for one in views)
            remedy = "Name one: --view NAME" + (", or a --station" if "" in views else "")
            raise TeachingError(
                f"its pictures are of several views, and a recipe is learned of one: {named}", where=f"lot {lot}", remedy=remedy
            )
        with closing(book.evidence(wanted)) as found:
            pictures: Sequence[WorkPicture] = tuple(found)
    if not pictures:
        remedy = "Stations send pictures of parts that passed only with plant.evidence: all"
        raise TeachingError("no station has sent a picture of a part that passed", where=f"lot {lot}", remedy=remedy)
    return TeachWork(recipe, tuple(pictures), {}, f"lot:{lot}")
