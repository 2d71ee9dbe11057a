"""``line`` with several cameras: one verdict for each part from all views."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from inspector.cli.answers.command import figures_of
from inspector.cli.console import Terminal, add_row, facts, table
from inspector.cli.context import CommandContext
from inspector.cli.line.run import losses_in_words, never_judges, with_figures_of
from inspector.cli.line.signals import undisturbed
from inspector.cli.line.told_signals import line_in_words, signals_of
from inspector.cli.report import write_report
from inspector.core.errors import RecipeError
from inspector.core.program import PROGRAM
from inspector.core.redaction import redact
from inspector.core.settings import StationView
from inspector.core.status import CameraState
from inspector.core.types import Verdict
from inspector.core.views import PartVerdict, ViewsStatus

if TYPE_CHECKING:
    from inspector.runtime.multi_view import MultiView
from inspector.runtime.sign_of_life import SignOfLife

POLL_S = 0.1


def views_of(context: CommandContext, cameras: Sequence[str], recipes: Sequence[str]) -> tuple[StationView, ...]:
    """The views that are asked for, else those of the settings; empty for a station with one camera. Raises a usage error."""
    if len(cameras) < 2:
        if len(recipes) > 1:
            raise typer.BadParameter("give as many --camera as --recipe")
        return () if cameras or recipes else context.settings.views
    if len(cameras) != len(recipes):
        raise typer.BadParameter(f"each of the {len(cameras)} cameras needs a --recipe of its own, not {len(recipes)}")
    return tuple(StationView(f"view {n}", camera, recipe) for n, (camera, recipe) in enumerate(zip(cameras, recipes, strict=True), 1))


def judge_views(
    context: CommandContext,
    views: Sequence[StationView],
    teach: int | None,
    parts: int,
    duration_s: float,
    json: Path | None,
    *,
    records: bool,
) -> None:
    """Run the stations to the end of their parts and show the summary. Raises InspectorError if they never judged."""
    if teach is not None:
        raise typer.BadParameter("--teach is for one camera: teach each view by itself, with a recipe of its own")
    if not records:
        context.settings = replace(context.settings, records=replace(context.settings.records, keep=False))
    terminal = Terminal(context.quiet)
    seen = dict.fromkeys(Verdict, 0)
    missing: dict[str, int] = {view.name: 0 for view in views}

    def note(part: PartVerdict) -> None:
        seen[part.verdict] += part.counted
        for name, inspection in part.views.items():
            missing[name] += inspection is None

    station = context.views(views)
    try:
        station.observe(note)
        # A terminal that is gone ends it, as Ctrl-C does.
        with SignOfLife() as life, contextlib.suppress(OSError), terminal.status_line() as write, contextlib.suppress(KeyboardInterrupt):

            def show(now: ViewsStatus) -> None:
                life.beat(now.all_duties, _in_one_line(now))
                write(_in_one_line(now))

            _follow(station, seen, parts, duration_s, show)
        status = station.status()
    finally:
        with undisturbed():
            station.close()
    status = _final(status, station.status())
    blind = [view for view in views if never_judges(status.views[view.name])]
    if blind:
        why = "; ".join(f"{view.name}: {status.views[view.name].last_error or 'no recipe'}" for view in blind)
        commands = " and ".join(f"{PROGRAM} line --camera {view.camera!r} --teach 40 --recipe {view.recipe!r}" for view in blind)
        raise RecipeError(f"nothing was judged: {why}", remedy=f"Let good parts pass: {commands}")
    with contextlib.suppress(OSError):  # the terminal may be gone; the report is written all the same
        _tell(terminal, views, status, seen, missing)
    write_report(json, {"views": _report(views, status, seen, missing)})


def _follow(station: MultiView, seen: Mapping[Verdict, int], parts: int, duration_s: float, show: Any) -> ViewsStatus:
    until = time.monotonic() + duration_s if duration_s else float("inf")
    while True:
        status = station.status()
        show(status)
        views = status.views.values()
        ended = all(one.camera_state is CameraState.ENDED and one.queues["inspect"][0] == 0 for one in views) and not status.waiting
        if ended or any(map(never_judges, views)) or (parts and sum(seen.values()) >= parts) or time.monotonic() >= until:
            return status
        time.sleep(POLL_S)


def _in_one_line(status: ViewsStatus) -> str:
    counters = status.counters
    cameras = ", ".join(f"{name} {one.camera_state.value}" for name, one in status.views.items())
    figures = f"{status.verdict.value:7}  PASS {counters.passed}  FAIL {counters.failed}  INVALID {counters.invalid}"
    trouble = "".join(f"  {problem}" for problem in status.problems)
    return f"{figures}  {cameras}  {status.reason}{trouble}{line_in_words(status.line)}"


def _final(status: ViewsStatus, closed: ViewsStatus) -> ViewsStatus:
    """The last ``status`` of the running station, with the figures that it had once it was ``closed``."""
    views = {name: with_figures_of(one, closed.views[name]) for name, one in status.views.items()}
    figures = {
        name: getattr(closed, name)
        for name in ("counters", "late", "uncounted", "untold", "unkept", "last_error", "unacknowledged", "answers")
    }
    return replace(status, views=views, **figures)


def _tell(
    terminal: Terminal, views: Sequence[StationView], status: ViewsStatus, seen: Mapping[Verdict, int], missing: dict[str, int]
) -> None:
    account = f"{sum(seen.values())} = {seen[Verdict.PASS]} PASS + {seen[Verdict.FAIL]} FAIL + {seen[Verdict.INVALID]} INVALID"
    terminal.answer(facts({"parts": account, "late pictures": f"{status.late}", "lost": losses_in_words(status.losses)}))
    for problem in status.problems:
        terminal.note(f"trouble: {problem}")
    shown = table("view", "camera", "recipe", "PASS", "FAIL", "INVALID", "missing", right="PASS FAIL INVALID missing")
    for view in views:
        own = status.views[view.name].counters
        add_row(shown, view.name, redact(view.camera), view.recipe, own.passed, own.failed, own.invalid, missing[view.name])
    terminal.answer(shown)


def _report(views: Sequence[StationView], status: ViewsStatus, seen: Mapping[Verdict, int], missing: dict[str, int]) -> dict[str, Any]:
    return {
        "parts": sum(seen.values()),
        "pass": seen[Verdict.PASS],
        "fail": seen[Verdict.FAIL],
        "invalid": seen[Verdict.INVALID],
        "late": status.late,
        "unkept": status.unkept,
        "uncounted": status.uncounted,
        "untold": status.untold,
        "unjudged": status.unjudged,
        "waiting_for_a_person": status.answers.unseen.total,
        "lot_corrected": figures_of(status.corrected),
        "signals": signals_of(status.line),
        "by_view": {
            view.name: {
                "camera": redact(view.camera),
                "recipe": view.recipe,
                "parts": status.views[view.name].counters.total,
                "missing": missing[view.name],
                "overrun": status.views[view.name].losses.overrun,
                "unrecorded": status.views[view.name].losses.unrecorded,
                "unkept": status.views[view.name].losses.unkept,
                "unjudged": status.views[view.name].losses.unjudged,
            }
            for view in views
        },
    }
