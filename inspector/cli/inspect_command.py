"""``inspect``: judge a folder of pictures or a video by a recipe."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, fail, figure, table
from inspector.cli.context import CommandContext, Folder, MakeContext
from inspector.cli.options import FromFrameOption, JsonOption, ProfileOption, ToFrameOption, VersionOption
from inspector.cli.recipe_facts import fails
from inspector.cli.report import make_place, write_report
from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.core.types import Verdict

if TYPE_CHECKING:
    from inspector.cli.inspection_run import Event
    from inspector.cli.sources import Replay
    from inspector.core.recipe import Recipe

_EXAMPLES = f"""Examples:

  {PROGRAM} inspect --images parts/today --recipe Bottle --out results

  {PROGRAM} inspect --video line.mp4 --from-frame 400 --recipe Bench --out results --json results.json"""

_MOST_SHOWN = 20


class OverlayChoice(StrEnum):
    """Which frames get an overlay picture."""

    ALL = "all"
    FLAGGED = "flagged"
    NONE = "none"


Images = Annotated[Path | None, typer.Option("--images", metavar="DIR", show_default=False, help="Folder with pictures.")]
Video = Annotated[Path | None, typer.Option("--video", metavar="FILE", show_default=False, help="Video file.")]
Name = Annotated[str, typer.Option("--recipe", metavar="NAME", help="The recipe to judge by.")]
Out = Annotated[
    Path,
    typer.Option("--out", metavar="DIR", file_okay=False, help="Folder for verdicts.csv, report.json and the overlays; made if need be."),
]
WhichOverlays = Annotated[
    OverlayChoice | None,
    typer.Option("--overlays", show_default="all of a folder, flagged ones of a video", help="Which frames get an overlay picture."),
]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``inspect``."""

    @cli.command("inspect", epilog=_EXAMPLES)
    @with_context(make_context, folder=Folder.NEEDED)
    def inspect(
        context: CommandContext,
        recipe: Name,
        out: Out,
        images: Images = None,
        video: Video = None,
        version: VersionOption = None,
        from_frame: FromFrameOption = None,
        to_frame: ToFrameOption = None,
        overlays: WhichOverlays = None,
        profile: ProfileOption = None,
        json: JsonOption = None,
    ) -> None:
        """Judge every picture of a folder or every frame of a video.

        Each gets a verdict: one that cannot be read is INVALID, with the reason. Frames that are not PASS and follow each other
        in a video are reported as one event. A picture that FAILs is not an error: the exit code is 0. It is 1 if a file could
        not be written; the verdicts are all there then, on standard output if not in their file.
        """
        from inspector.cli.inspection_run import OVERLAYS, REPORT, Overlays, events, figures, judge_all
        from inspector.cli.sources import one_of, only_with, open_replay, say_left_out, through
        from inspector.core.promises.lot_comparison import compared

        one_of(images=images, video=video)
        only_with("video", video is not None, from_frame=from_frame, to_frame=to_frame)
        make_place(json)
        make_place(out / REPORT)
        terminal = Terminal(context.quiet)
        chosen = overlays or (OverlayChoice.ALL if video is None else OverlayChoice.FLAGGED)
        loaded = context.recipes.load(recipe, version, pictures=False)
        seen_through = None if profile is None else context.profiles.load(profile)
        replay = through(open_replay(images, video, from_frame, to_frame), seen_through)
        say_left_out(terminal, replay.left_out)
        with replay.camera:
            pipeline = context.pipeline(loaded)
            began = perf_counter()
            drawn = Overlays(out / OVERLAYS, chosen.value)
            with terminal.counting("inspecting", replay.total or None) as step:
                lines = judge_all(replay, pipeline, drawn, step, refuse=context.settings.profile.when_other == "refuse")
            seconds = perf_counter() - began
            runtime = pipeline.detector.runtime
            pipeline.close()
        found = None if video is None else events(lines)
        made = {
            **_facts(replay, loaded, runtime, seconds),
            "frames_per_s": len({line.frame for line in lines}) / seconds,
            **figures(lines, found),
            "overlays_not_written": drawn.lost,
        }
        standing = compared(loaded, [line.score for line in lines if line.verdict is not Verdict.INVALID])
        made["lot_check"] = standing.figures
        problems = [*_write(terminal, out, json, made), *([] if drawn.problem is None else [drawn.problem])]
        _tell(terminal, made, found, out)
        for problem in problems:
            fail(problem)
        if problems:
            raise typer.Exit(1)


def _facts(replay: Replay, recipe: Recipe, runtime: str, seconds: float) -> dict[str, Any]:
    return {
        "source": replay.camera.address,
        "recipe": recipe.id.name,
        "version": recipe.id.version,
        "limit": recipe.limit.value,
        "runtime": runtime,
        "seconds": seconds,
        "left_out": replay.left_out,
    }


def _write(terminal: Terminal, out: Path, json: Path | None, made: dict[str, Any]) -> list[StorageError]:
    """Each file whatever becomes of the others; what could not be written. Verdicts that no file takes go to stdout."""
    from inspector.cli.inspection_run import REPORT, VERDICTS, verdicts_csv
    from inspector.storage.atomic import write_text

    problems: list[StorageError] = []
    text = verdicts_csv(made["verdicts"])
    try:
        write_text(out / VERDICTS, text)
    except StorageError as error:
        problems.append(StorageError(f"{error.what}; the verdicts stand on standard output", where=error.where, remedy=error.remedy))
        terminal.text(text)
    for path in (out / REPORT, json):
        try:
            write_report(path, made)
        except StorageError as error:
            problems.append(error)
    return problems


def _tell(terminal: Terminal, made: dict[str, Any], found: list[Event] | None, out: Path) -> None:
    lot = made["lot_check"]
    latency, failed = made["latency_ms"], fails(made["fail"], made["review"])
    counted = "parts" if "parts" in made else "frames"
    blind = next((line for line in made["verdicts"] if line.verdict is Verdict.INVALID), None)
    terminal.note(
        facts(
            {
                "recipe": f"{made['recipe']}, version {made['version']}, limit {made['limit']:.2f}, {made['runtime']}",
                **({"frames": made["frames"]} if "parts" in made else {}),
                counted: f"{made[counted]} = {made['pass']} PASS + {failed} FAIL + {made['invalid']} INVALID",
                "latency": f"{figure(latency['p50'], 1)} ms median, {figure(latency['p99'], 1)} ms p99",
                **({} if blind is None else {"first INVALID": f"{blind.name}: {blind.reason}"}),
                **({"lot check": lot["in_words"]} if lot["unlike"] else {}),
                "written to": str(out),
            }
        )
    )
    if not found:
        return
    listed = table(
        "from", "to", "frames", "verdict", "peak score", right=("from", "to", "frames", "peak score"), title=f"{len(found)} events"
    )
    for event in found[:_MOST_SHOWN]:
        add_row(listed, event.first, event.last, event.last - event.first + 1, event.verdict.value, figure(event.peak_score, 2))
    terminal.note(listed)
    if len(found) > _MOST_SHOWN:
        terminal.note(f"... and {len(found) - _MOST_SHOWN} more, in the report")
