"""``line``: the station without a window."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, share, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.line.told_signals import line_in_words
from inspector.cli.options import JsonOption
from inspector.cli.recipe_facts import fails
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import GivenTeaching
from inspector.core.errors import RecipeError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import Right, StartChoice

if TYPE_CHECKING:
    from inspector.cli.line.run import Tally, Truth
    from inspector.core.status import Status
    from inspector.runtime.station import Station

_EXAMPLES = f"""Examples:

  {PROGRAM} line --camera simulated --teach 40 --parts 1000 --seed 1 --json figures.json

  {PROGRAM} line --camera "simulated:board?rate=5&tear=0.01" --recipe Board --duration 60

  {PROGRAM} line --camera opencv:0 --recipe Bracket

  {PROGRAM} line --camera aravis:TOP --recipe Top --camera aravis:SIDE --recipe Side"""

RECIPE = "line"
"""Name of a recipe that ``line`` taught without being told another."""

TO_WATCH = 40
"""Good parts that a simulated line without a recipe is learned from."""

CameraAddress = Annotated[
    list[str] | None,
    typer.Option(
        "--camera",
        metavar="ADDRESS",
        show_default="as in the settings",
        help="simulated, folder:PATH, video:PATH, opencv:0 ... Several times: several cameras look at each part.",
    ),
]
Name = Annotated[
    list[str] | None,
    typer.Option("--recipe", metavar="NAME", show_default="the one used last", help="To judge by, or to teach; one for each camera."),
]
Teach = Annotated[
    int | None, typer.Option("--teach", metavar="N", min=5, show_default=False, help="Learn from the first N parts (all good), then judge.")
]
Parts = Annotated[int | None, typer.Option("--parts", metavar="N", min=1, show_default="no end", help="End after N parts.")]
Duration = Annotated[float | None, typer.Option("--duration", metavar="SECONDS", min=0.1, show_default="no end", help="End after so long.")]
Golden = Annotated[
    bool,
    typer.Option("--golden-check", help="Begin with the golden part check: Enter says that each part is in place."),
]
Shadow = Annotated[
    str | None,
    typer.Option(
        "--shadow",
        metavar="VERSION",
        show_default=False,
        help="Let this version of the recipe judge beside it; its verdicts change nothing.",
    ),
]
Records = Annotated[bool, typer.Option("--records/--no-records", help="Keep pictures of failures, as the settings say.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``line``."""

    @cli.command("line", epilog=_EXAMPLES)
    @with_context(make_context)
    def line(
        context: CommandContext,
        camera: CameraAddress = None,
        recipe: Name = None,
        teach: Teach = None,
        parts: Parts = None,
        duration: Duration = None,
        records: Records = True,
        golden_check: Golden = False,
        shadow: Shadow = None,
        json: JsonOption = None,
        **given: GivenTeaching,
    ) -> None:
        """Judge parts without a window, and account for every one of them.

        A status line shows what goes on; Ctrl-C ends it with the summary. On the simulated line the truth is known: with it
        comes a table of verdicts beside the true masks.
        """
        from inspector.cli.console_teaching import teach_options
        from inspector.cli.line.run import check_camera, split_line
        from inspector.cli.line.views import judge_views, views_of

        make_place(json)
        cameras, recipes = camera or [], recipe or []
        views = views_of(context, cameras, recipes)
        choices = []
        if recipes and teach is None:
            by, old = context.access.allow(Right.PRODUCT, f"use {', '.join(recipes)}"), context.settings.recipe
            choices.append(StartChoice("recipe", old, ", ".join(recipes), by))
        if cameras:
            by, old = context.access.allow(Right.CAMERA, "choose a camera"), context.settings.camera
            choices.append(StartChoice("camera", old, ", ".join(cameras), by))
        context.chosen_at_start = tuple(choices)
        if views and shadow is not None:
            raise typer.BadParameter("--shadow is for one camera: of several, each view has its own candidate, in the window")
        if views:
            judge_views(context, views, teach, parts or 0, duration or 0.0, json, records=records)
            return
        options = teach_options(context, **given)
        one_recipe = recipes[0] if recipes else None
        learn, judge = split_line(cameras[0] if cameras else context.settings.camera, given.get("seed"), teach or 0, parts or 0)
        if not records:
            context.settings = replace(context.settings, records=replace(context.settings.records, keep=False))
        check_camera(judge)
        terminal = Terminal(context.quiet)
        name, taught_in, first_s = one_recipe, float("nan"), float("nan")
        if teach is not None:
            name, taught_in, first_s = _teach(context, terminal, learn, teach, one_recipe or RECIPE, options)
        figures = judge_line(context, terminal, judge, name, parts or 0, duration or 0.0, taught_in, golden=golden_check, shadow=shadow)
        write_report(json, {**figures, "first_judgement_s": first_s})


def watch(context: CommandContext) -> int:
    """The station of the settings on the console until Ctrl-C, with all its views; returns the exit code.

    A simulated line that has no recipe yet is learned first. Raises InspectorError where nothing can be judged, with what to do next.
    """
    from inspector.cli.console_teaching import teach_options
    from inspector.cli.line.run import is_simulated, split_line
    from inspector.cli.line.views import judge_views

    terminal, settings = Terminal(context.quiet), context.settings
    if settings.views:
        judge_views(context, settings.views, None, 0, 0.0, None, records=True)
        return 0
    camera, recipe = settings.camera, None
    if is_simulated(camera) and not settings.recipe and not context.recipes.names():
        learn, camera = split_line(camera, None, TO_WATCH, 0, hurry=False)
        terminal.note(f"There is no recipe yet: learning from {TO_WATCH} good parts of the simulated line, in about a minute.")
        recipe, _, _ = _teach(context, terminal, learn, TO_WATCH, RECIPE, teach_options(context))
        terminal.note(f"Your own camera: {PROGRAM} cameras list, then {PROGRAM} line --camera ADDRESS --teach {TO_WATCH} --recipe NAME")
    judge_line(context, terminal, camera, recipe, 0, 0.0, float("nan"))
    return 0


def _teach(context: CommandContext, terminal: Terminal, address: str, parts: int, name: str, options: Any) -> tuple[str, float, float]:
    """The recipe's name, and seconds until it and until a first judgement."""
    from inspector.cli.console_teaching import at_first, check_in_use, keep_taught, teach_on_console
    from inspector.cli.sources import pictures_of_camera

    name = context.recipes.check_new(name)
    with context.recipe_service.teaching():
        good = pictures_of_camera(address, parts, context.settings.teach.sample_interval_s, terminal)
        taught = teach_on_console(context, terminal, name, good.pictures, options)
        learned = replace(taught.recipe, camera=good.address, camera_settings=good.settings)
        stored = keep_taught(context, terminal, learned, good.pictures)
    check_in_use(stored)
    first_s = taught.first_judgement_s
    terminal.note(f"learned {stored.id} from {parts} parts in {stored.teach_seconds:.1f} s; first judgement {at_first(first_s)}")
    return name, stored.teach_seconds, first_s


def judge_line(
    context: CommandContext,
    terminal: Terminal,
    camera: str,
    recipe: str | None,
    parts: int,
    duration_s: float,
    teach_seconds: float,
    *,
    golden: bool = False,
    shadow: str | None = None,
) -> dict[str, Any]:
    """Run the station to the end of its parts, show the summary, and return the figures. ``shadow``: the version that judges beside the
    recipe. Raises InspectorError if it never judged."""
    from inspector.cli.golden_prompt import GoldenPrompt
    from inspector.cli.line.run import Tally, follow, line_report, never_judges, with_figures_of
    from inspector.cli.line.signals import undisturbed
    from inspector.runtime.sign_of_life import SignOfLife

    tally = Tally(camera)
    station: Station = context.station(camera, recipe)
    try:
        station.observe(tally)
        if golden:
            station.golden.begin()
        if shadow is not None:
            _begin_shadow(station, shadow)
        prompt = GoldenPrompt(station.golden, terminal) if golden or sys.stdin.isatty() else None
        # A terminal that is gone ends it, as Ctrl-C does.
        with SignOfLife() as life, contextlib.suppress(OSError), _status_line(terminal) as show, contextlib.suppress(KeyboardInterrupt):

            def looked(status: Status) -> None:
                life.beat(status.duties, _in_one_line(status))
                show(status)
                if prompt is not None:
                    prompt(status)

            follow(station, tally, parts, duration_s, looked)
        status, found = station.status(), station.improvement.status().shadow
    finally:
        with undisturbed():
            station.close()
    status = with_figures_of(status, station.status())
    if never_judges(status):
        raise _nothing_to_judge_by(context, camera, recipe, status)
    truth = tally.truth()
    with contextlib.suppress(OSError):  # the terminal may be gone; the report is written all the same
        _tell(terminal, status, tally, truth)
    if found is None:
        return line_report(status, tally, truth, teach_seconds)
    terminal.answer(
        f"shadow {found.candidate.version}: {found.judged} parts, {found.dropped} dropped; {found.would_pass} that fail would pass, "
        f"{found.would_fail} that pass would fail{f'; {found.problem}' if found.problem else ''}"
    )
    told = {"candidate": str(found.candidate), "judged": found.judged, "dropped": found.dropped, "problem": found.problem}
    told |= {"would_pass": found.would_pass, "would_fail": found.would_fail}
    return {**line_report(status, tally, truth, teach_seconds), "shadow": told}


def _begin_shadow(station: Station, version: str) -> None:
    """As soon as the recipe is in use, or as soon as it is known that none will be."""
    from inspector.cli.line.run import POLL_S, never_judges

    while (status := station.status()).recipe is None:
        if never_judges(status):
            return
        time.sleep(POLL_S)
    station.improvement.shadow(version)


def _nothing_to_judge_by(context: CommandContext, camera: str, recipe: str | None, status: Status) -> RecipeError:
    """Why the line has no recipe, and what to do next."""
    names, teach = context.recipes.names(), f"{PROGRAM} line --camera {camera!r} --teach {TO_WATCH} --recipe NAME"
    if status.last_error and (recipe or context.settings.recipe or names):
        return RecipeError(f"nothing was judged: {status.last_error}", remedy="" if recipe else "Name a recipe with --recipe")
    if names:
        remedy = f"Name one: {PROGRAM} line --recipe {names[0]!r}, or in settings.yaml. There are: {', '.join(names)}"
        return RecipeError("nothing was judged: no recipe is chosen", remedy=remedy)
    return RecipeError("nothing was judged: there is no recipe yet", remedy=f"Let {TO_WATCH} good parts pass the camera: {teach}")


@contextlib.contextmanager
def _status_line(terminal: Terminal) -> Iterator[Any]:
    """One line that is written over again and again; on something other than a terminal a line every ten seconds."""
    with terminal.status_line() as write:
        yield lambda status: write(_in_one_line(status))


def _in_one_line(status: Status) -> str:
    counters, losses = status.counters, status.losses
    lost = losses.replaced + losses.missed + losses.overrun
    lot = status.lot_check
    unlike = "this lot breaks the promise  " if lot is not None and lot.alarm else ""
    drifting = f"drift: {', '.join(alarm.name for alarm in status.drift)}  " if status.drift else ""
    return (
        f"{status.verdict.value:7}  PASS {counters.passed}  FAIL {fails(counters.failed, counters.review)}  INVALID {counters.invalid}  "
        f"{status.verdicts_per_s:.1f}/s  {figure(status.latency.p50, 0)} ms  lost {lost}  "
        f"{unlike}{drifting}{status.camera_state.value}  {status.recipe_progress or status.reason}"
        f"{_disk(status)}{line_in_words(status.line)}"
    )


def _disk(status: Status) -> str:
    return f"  disk: {status.disk.problem}" if status.disk.problem else ""


def _tell(terminal: Terminal, status: Status, tally: Tally, truth: Truth | None) -> None:
    from inspector.cli.line.run import losses_in_words
    from inspector.core.drift_words import in_words
    from inspector.core.promises.lot_standing import basis_in_words
    from inspector.core.promises.lot_standing import in_words as lot_words
    from inspector.core.types import Verdict

    latency = tally.latency_ms
    passed, failed, invalid = (tally.count(verdict) for verdict in (Verdict.PASS, Verdict.FAIL, Verdict.INVALID))
    terminal.answer(
        facts(
            {
                "recipe": f"{status.recipe or '-'}, limit {figure(status.limit, 2)}, {status.runtime or '-'}",
                "parts": f"{tally.total} = {passed} PASS + {fails(failed, tally.review)} FAIL + {invalid} INVALID",
                "speed": f"{tally.per_second:.1f} verdicts/s, latency p50 {figure(latency['p50'], 1)}, p95 {figure(latency['p95'], 1)}, "
                f"p99 {figure(latency['p99'], 1)} ms",
                **_waited(tally),
                "lost": losses_in_words(status.losses),
            }
        )
    )
    for alarm in status.drift:
        terminal.answer(f"drift: {in_words(alarm)}")
    if status.lot_check is not None:
        basis = basis_in_words(status.lot_check)
        terminal.answer(f"lot check: {lot_words(status.lot_check)}{f' ({basis})' if basis else ''}")
    if status.golden.due:
        terminal.answer("golden part check: still due; no part is PASS until it is done")
    if status.last_error:
        terminal.note(f"last error: {status.last_error}")
    if truth is not None:
        _tell_truth(terminal, truth)
        if tally.untold:
            terminal.answer(f"{tally.untold} parts more came faster than they could be drawn again: their truth is not in these tables")


def _waited(tally: Tally) -> dict[str, str]:
    """The fact, where it is one: whichever part is the first, it comes before its verdict."""
    if not 1 < tally.waited < tally.total:
        return {}
    return {"waited": f"the first {tally.waited} parts, up to {tally.longest_wait_ms / 1000:.1f} s, for the recipe: they are in no latency"}


def _tell_truth(terminal: Terminal, truth: Truth) -> None:
    shown = table("by the true masks", "parts", "PASS", "FAIL", "INVALID", right="parts PASS FAIL INVALID")
    passed = truth.good - truth.false_rejects - truth.invalid_good
    add_row(shown, "good", truth.good, passed, fails(truth.false_rejects, truth.review_good), truth.invalid_good)
    escaped = truth.defects - truth.caught - truth.invalid_defects
    add_row(shown, "defective", truth.defects, escaped, fails(truth.caught, truth.review_defects), truth.invalid_defects)
    terminal.answer(shown)
    found = share(truth.caught / truth.defects) if truth.defects else "-"
    rejected = share(truth.false_rejects / truth.good, 2) if truth.good else "-"
    terminal.answer(
        f"caught {found} of the defects, {truth.located} of {truth.caught} where they are; rejected {rejected} of the good parts"
    )
    kinds = table("defect", "parts", "caught", right="parts caught")
    for kind, (parts, caught) in sorted(truth.by_kind.items()):
        add_row(kinds, kind, parts, caught)
    terminal.answer(kinds)
