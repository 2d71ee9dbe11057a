"""``teach``: learn a recipe from good parts."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import FromFrameOption, JsonOption, ProfileOption, ToFrameOption
from inspector.cli.recipe_facts import limit_guarantee, limit_method, picture_sizes, review_band
from inspector.cli.recipes.escapes import escape_figures, escape_lines
from inspector.cli.recipes.note_lines import note_lines
from inspector.cli.report import make_place, write_report
from inspector.cli.teaching_options import GivenTeaching
from inspector.core.program import PROGRAM
from inspector.core.promises.light import read_light_range
from inspector.core.promises.odd_parts import left_out_names
from inspector.core.recipe import Limit, Recipe
from inspector.core.teaching import doubt

if TYPE_CHECKING:
    from inspector.cli.console_teaching import ConsoleTeaching
    from inspector.cli.sources import GoodPictures
    from inspector.core.teaching import TeachOptions

_EXAMPLES = f"""Examples:

  {PROGRAM} teach --images parts/good --recipe Bottle --budget 60

  {PROGRAM} teach --images parts/good --recipe Bottle --leave-out-odd

  {PROGRAM} teach --video line.mp4 --to-frame 400 --every 4 --recipe Bench

  {PROGRAM} teach --camera opencv:0 --parts 40 --recipe Bracket"""

Images = Annotated[Path | None, typer.Option("--images", metavar="DIR", show_default=False, help="Folder with pictures of good parts.")]
Video = Annotated[Path | None, typer.Option("--video", metavar="FILE", show_default=False, help="Video that shows good parts only.")]
CameraAddress = Annotated[
    str | None, typer.Option("--camera", metavar="ADDRESS", show_default=False, help="Camera that good parts pass: simulated, opencv:0 ...")
]
Parts = Annotated[
    int | None,
    typer.Option("--parts", metavar="N", min=1, show_default="as in the settings", help="How many parts to take from --camera."),
]
Name = Annotated[str, typer.Option("--recipe", metavar="NAME", help="Name of the recipe. One that is there gets a new version.")]
ConfirmOdd = Annotated[
    list[str] | None,
    typer.Option(
        "--confirm-odd",
        metavar="NAME",
        show_default=False,
        help="This part is good though it is unlike the others: the name of its file, or all. Can be repeated.",
    ),
]
LeaveOutOdd = Annotated[
    bool, typer.Option("--leave-out-odd", help="Learn without the parts that are unlike the others, but for those of --confirm-odd.")
]
Every = Annotated[int | None, typer.Option("--every", metavar="N", min=1, show_default="1", help="Take only every n-th frame of --video.")]


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``teach``."""

    @cli.command("teach", epilog=_EXAMPLES)
    @with_context(make_context)
    def teach(
        context: CommandContext,
        recipe: Name,
        images: Images = None,
        video: Video = None,
        camera: CameraAddress = None,
        parts: Parts = None,
        from_frame: FromFrameOption = None,
        to_frame: ToFrameOption = None,
        every: Every = None,
        profile: ProfileOption = None,
        confirm_odd: ConfirmOdd = None,
        leave_out_odd: LeaveOutOdd = False,
        anyway: Annotated[
            bool,
            typer.Option("--anyway", help="Put it in use even if it misses most of its planted defects, or parts are unlike the others."),
        ] = False,
        until_done: Annotated[
            bool, typer.Option("--until-done", help="Then learn on until more gains no more: minutes instead of one. See also: learn-on.")
        ] = False,
        json: JsonOption = None,
        **given: GivenTeaching,
    ) -> None:
        """Learn a recipe from good parts.

        The last fifth of the parts is not learned from: the limit between PASS and FAIL is set by it. The new version is in
        use from then on, unless it misses most of the defects that are planted into good parts, or a part is unlike all others: a
        defective part among the good ones would be PASS from then on. Such parts are named, with the place; say of each whether it is
        good. Older versions are kept (see: recipes versions).
        """
        from inspector.cli.console_teaching import teach_options
        from inspector.cli.sources import one_of, only_with

        one_of(images=images, video=video, camera=camera)
        only_with("video", video is not None, from_frame=from_frame, to_frame=to_frame, every=every)
        only_with("camera", camera is not None, parts=parts)
        make_place(json)
        options = replace(teach_options(context, **given), confirmed=tuple(confirm_odd or ()), leave_out_odd=leave_out_odd)
        source = _GoodPartSource(images, video, (from_frame, to_frame, every or 1), camera or "", parts or context.settings.teach.parts)
        # A camera is the station's own unless --profile says otherwise; pictures on disk may be rectified already.
        chosen = profile if profile is not None or camera is None else context.settings.profile.name
        name = context.recipes.check_new(recipe)
        _learn(context, name, source, options, chosen or "", json, anyway=anyway, until_done=until_done)


@dataclass(frozen=True)
class _GoodPartSource:
    """Where the good parts are, as the options say. ``stretch``: first and last frame of the video, and every which."""

    images: Path | None
    video: Path | None
    stretch: tuple[int | None, int | None, int]
    camera: str
    parts: int

    def pictures(self, terminal: Terminal, interval_s: float) -> GoodPictures:
        """Read or wait for them. Blocks. Raises CameraError, TeachingError."""
        from inspector.cli.sources import pictures_of_camera, pictures_of_folder, pictures_of_video

        if self.images is not None:
            return pictures_of_folder(self.images, terminal)
        if self.video is not None:
            return pictures_of_video(self.video, *self.stretch, terminal)
        return pictures_of_camera(self.camera, self.parts, interval_s, terminal)


def _learn(
    context: CommandContext,
    name: str,
    source: _GoodPartSource,
    options: TeachOptions,
    profile: str,
    json: Path | None,
    *,
    anyway: bool,
    until_done: bool,
) -> None:
    from inspector.cli.console_teaching import check_in_use, keep_taught, teach_on_console
    from inspector.cli.sources import profile_settings, say_left_out

    terminal = Terminal(context.quiet)
    rectified_by = context.profiles.load(profile) if profile else None
    # Taken before the work: nobody should wait for a minute to hear that a station is running on these recipes.
    with context.recipe_service.teaching():
        good = source.pictures(terminal, context.settings.teach.sample_interval_s)
        if good.repeated:
            terminal.note(f"{good.repeated} frames that repeat another were left out")
        say_left_out(terminal, good.left_out)
        good.check_names(options.confirmed)
        good = good.through(rectified_by)
        taught = teach_on_console(context, terminal, name, good.pictures, replace(options, picture_names=good.names))
        learned = replace(
            taught.recipe,
            camera=good.address,
            camera_settings={**good.settings, **profile_settings(rectified_by)},
            mm_per_px=None if rectified_by is None else rectified_by.mm_per_px,
        )
        good = good.without(left_out_names(learned.notes))
        stored = keep_taught(context, terminal, learned, good.pictures, anyway=anyway)
    in_use = anyway or not doubt(stored)
    _report(terminal, stored, good, taught.first_judgement_s, in_use)
    figures = {**_figures(stored, good), **_judged_by(taught), "in_use": in_use}
    write_report(json, figures)
    if until_done:
        from inspector.cli.improvement.learning import learn_to_the_end

        write_report(json, {**figures, "learned_on": learn_to_the_end(context, terminal, stored)})
    elif not in_use:
        check_in_use(stored)


def _judged_by(taught: ConsoleTeaching) -> dict[str, Any]:
    """What the teaching says beside the recipe. ``odd_parts``: those that stand alone, and that nobody has confirmed."""
    return {"first_judgement_s": taught.first_judgement_s, "odd_parts": [asdict(part) for part in taught.odd]}


def _figures(recipe: Recipe, good: GoodPictures) -> dict[str, Any]:
    return {
        "recipe": recipe.id.name,
        "version": recipe.id.version,
        "source": good.address,
        "parts": len(good.pictures),
        "repeated_frames": good.repeated,
        "left_out": good.left_out,
        "limit": asdict(recipe.limit),
        "good_scores": recipe.good_scores,
        "cross_scores": recipe.cross_scores,
        "teacher": recipe.teacher.name,
        "teacher_sha256": recipe.teacher.sha256,
        "teach_seconds": recipe.teach_seconds,
        "image_steps": recipe.image_steps,
        "loss_curve": recipe.loss_curve,
        "seed": recipe.seed,
        "notes": dict(recipe.notes),
        "escapes": escape_figures(recipe),
        "light_range": read_light_range(recipe.notes),
        "frame_size": recipe.frame_size,
        "region": None if recipe.region is None else asdict(recipe.region),
        "input_size": recipe.input_size,
        "tiles": asdict(recipe.tiles),
        "fusion": recipe.fusion,
        "smoothing_px": recipe.smoothing_px,
    }


def _set_from(limit: Limit) -> str:
    if limit.learned:
        return f"; the limit is set from {limit.parts}, learned ones scored by what the others taught"
    return " to set the limit"


FEW_STEPS = 300
"""Image-steps below which a student has hardly begun to learn."""


def _report(terminal: Terminal, recipe: Recipe, good: GoodPictures, first_judgement_s: float, in_use: bool) -> None:
    from inspector.cli.console_teaching import at_first

    limit = recipe.limit
    terminal.note(
        facts(
            {
                "recipe": f"{recipe.id.name}, version {recipe.id.version}, {'in use from now on' if in_use else 'not in use'}",
                "good parts": f"{len(good.pictures)}, of which {limit.held_out} were held out{_set_from(limit)}",
                "limit": f"{limit.value:.2f} (log10 of the score), {limit_method(limit)}",
                "false rejects": limit_guarantee(limit),
                "review band": review_band(limit),
                **escape_lines(recipe),
                **note_lines(recipe),
                "teacher": f"{recipe.teacher.name} {recipe.teacher.sha256[:12]}",
                "picture": picture_sizes(recipe),
                "first judgement": at_first(first_judgement_s),
                "taught in": f"{recipe.teach_seconds:.1f} s, {recipe.image_steps} image-steps, seed {recipe.seed}",
            }
        )
    )
    if recipe.student and recipe.image_steps < FEW_STEPS:
        steps = recipe.image_steps
        terminal.note(f"Taught with {steps} image-steps only: do not rely on this recipe, teach again with a larger --budget")
