"""The options of whatever teaches, and what they are called together."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypedDict

import typer

from inspector.core.errors import SettingsError
from inspector.core.fixture import Align
from inspector.core.several import MOST_PARTS
from inspector.core.shape import Shape, ShapeKind
from inspector.core.teaching import TeachOptions
from inspector.core.tiles import rows_and_columns
from inspector.core.types import Rect

TEACHING = "Teaching options"

_DEFAULT = TeachOptions()


class TeacherName(StrEnum):
    """The teacher networks."""

    AUTO = "auto"
    RESNET18 = "resnet18"
    EFFICIENTNET_LITE0 = "efficientnet_lite0"


class FusionName(StrEnum):
    """How the three levels' maps become one."""

    PRODUCT = "product"
    SUM = "sum"
    CALIBRATED_SUM = "calibrated_sum"
    CALIBRATED_PRODUCT = "calibrated_product"


def region(text: str) -> Rect:
    """``x,y,width,height`` in frame pixels."""
    match = re.fullmatch(r"(\d+),(\d+),(\d+),(\d+)", text.replace(" ", ""))
    if match is None or not int(match[3]) or not int(match[4]):
        raise typer.BadParameter(f"{text!r} is not a region; write left,top,width,height in pixels, 100,50,640,480 for instance")
    return Rect(*(int(number) for number in match.groups()))


def shape(text: str, ignored: bool) -> Shape:
    """``rectangle:x,y,width,height``, ``ellipse:x,y,width,height`` (the box around it) or ``polygon:x,y,x,y,x,y...``."""
    kind, _, numbers = text.replace(" ", "").partition(":")
    try:
        values = [float(number) for number in numbers.split(",")]
        known = ShapeKind(kind)
        if not all(math.isfinite(value) for value in values):
            raise ValueError("not finite")
        if known is ShapeKind.POLYGON:
            if len(values) < 6 or len(values) % 2:
                raise ValueError("not corners")
            return Shape(known, tuple(zip(values[::2], values[1::2], strict=True)), ignored)
        x, y, width, height = values
        if width <= 0 or height <= 0:
            raise ValueError("empty")
    except ValueError as error:
        example = "rectangle:10,20,30,40, ellipse:10,20,30,40 (left, top, width, height) or polygon:10,20,40,20,25,60"
        raise typer.BadParameter(f"{text!r} is not a shape; write {example}") from error
    # From the outer edge of the first pixel to that of the last; a pixel's own place is its centre.
    return Shape(known, ((x - 0.5, y - 0.5), (x + width - 0.5, y + height - 0.5)), ignored)


def shapes(ignore: Sequence[str] | None, within: Sequence[str] | None) -> tuple[Shape, ...]:
    """What ``--ignore`` and ``--within`` say."""
    return (*(shape(text, False) for text in within or ()), *(shape(text, True) for text in ignore or ()))


def tiles(text: str) -> str:
    """``2x3``, rows and columns, or ``auto``."""
    try:
        rows_and_columns(text)
    except SettingsError as error:
        raise typer.BadParameter(f"{error.what}; {error.remedy}") from error
    return text


@dataclass(frozen=True)
class InputSize:
    """What the networks see, in pixels."""

    width: int
    height: int


def size(text: str) -> InputSize:
    """``256`` or ``320x256``: width and height in multiples of 32."""
    match = re.fullmatch(r"(\d+)(?:[xX](\d+))?", text.strip())
    sides = (0, 0) if match is None else (int(match[1]), int(match[2] or match[1]))
    if any(side < 32 or side % 32 for side in sides):
        raise typer.BadParameter(f"{text!r} is not a size; write 256 or 320x256, in multiples of 32 pixels")
    return InputSize(*sides)


BudgetOption = Annotated[
    float | None,
    typer.Option("--budget", metavar="SECONDS", min=1, show_default="as in the settings", help="Time to teach in, from the first picture."),
]
ImageStepsOption = Annotated[
    int | None,
    typer.Option(
        "--image-steps",
        metavar="N",
        min=1,
        show_default="as many as fit",
        help="Teach so many steps, whatever time they take: reproducible.",
    ),
]
TeacherOption = Annotated[
    TeacherName | None,
    typer.Option(
        "--teacher",
        show_default="as in the settings",
        help="Teacher network. auto: ResNet-18 where its weights are at hand, else Lite0.",
    ),
]
TeacherWeightsOption = Annotated[
    Path | None,
    typer.Option("--teacher-weights", metavar="FILE", show_default=False, help="Import these weights of the teacher first."),
]
SeedOption = Annotated[
    int | None,
    typer.Option("--seed", metavar="N", min=0, show_default="as in the settings", help="Start of the student and order of the pictures."),
]
InputSizeOption = Annotated[
    InputSize | None,
    typer.Option(
        "--input-size",
        parser=size,
        metavar="WxH",
        show_default="about 256x256 in the picture's proportions",
        help="What the networks see: 256 or 320x256, in multiples of 32.",
    ),
]
TilesOption = Annotated[
    str | None,
    typer.Option(
        "--tiles",
        parser=tiles,
        metavar="RxC",
        show_default="as in the settings",
        help="For small defects: see the part in rows and columns of such inputs, 2x3, in one batch. auto: in all its pixels.",
    ),
]
TileOverlapOption = Annotated[
    int | None,
    typer.Option("--tile-overlap", metavar="PIXELS", min=16, show_default="an eighth of a tile", help="Shared by tiles; multiples of 16."),
]
RegionOption = Annotated[
    Rect | None,
    typer.Option(
        "--region", parser=region, metavar="X,Y,W,H", show_default="the whole picture", help="The part of the picture that counts."
    ),
]
AlignOption = Annotated[
    Align | None,
    typer.Option(
        "--align",
        show_default="as in the settings",
        help="Find the part in the picture first: only shifted, upright (turned little), at any angle; auto: as the good parts lie.",
    ),
]
IgnoreOption = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="SHAPE",
        show_default=False,
        help="Never judge this place: rectangle:X,Y,W,H, ellipse:X,Y,W,H or polygon:X,Y,X,Y,... Can be repeated.",
    ),
]
WithinOption = Annotated[
    list[str] | None,
    typer.Option("--within", metavar="SHAPE", show_default="everywhere", help="Judge only within this place. Can be repeated."),
]
FusionOption = Annotated[
    FusionName | None, typer.Option("--fusion", show_default=_DEFAULT.fusion, help="How the maps of the three levels become one.")
]
SmoothingOption = Annotated[
    float | None,
    typer.Option(
        "--smoothing",
        metavar="PIXELS",
        min=0,
        max=64,
        show_default=f"{_DEFAULT.smoothing_px:g}",
        help="Sigma of the Gaussian over the map. 0: none.",
    ),
]
TargetRateOption = Annotated[
    float | None,
    typer.Option("--target-rate", metavar="RATE", min=1e-6, max=0.5, show_default="as in the settings", help="False rejects to aim at."),
]
ConfidenceOption = Annotated[
    float | None,
    typer.Option("--confidence", metavar="C", min=0.5, max=0.999, show_default="as in the settings", help="Of the stated bound."),
]
GuaranteedOption = Annotated[
    bool | None,
    typer.Option(
        "--guaranteed/--on-average",
        show_default="as in the settings",
        help="Whether --target-rate is to be kept with --confidence, or on average.",
    ),
]
ReviewRateOption = Annotated[
    float | None,
    typer.Option(
        "--review-rate",
        metavar="RATE",
        min=0,
        max=0.5,
        show_default="as in the settings",
        help="Good parts that may FAIL for a person to decide, close to the limit. 0: none.",
    ),
]


AugmentOption = Annotated[
    bool | None,
    typer.Option(
        "--augment/--as-taken",
        show_default="as in the settings",
        help="Where there are few good parts, learn copies of them too, in a little other light and pose.",
    ),
]

NormaliseLightOption = Annotated[
    bool | None,
    typer.Option(
        "--normalise-light/--light-as-it-is",
        show_default="as in the settings",
        help="Bring brightness and white balance of every picture to those of the good parts.",
    ),
]


class TeacherAndLimit(TypedDict, total=False):
    """Options of a teaching: who teaches, and what the limit is to promise. The keys are the options' names; None: nothing was said."""

    teacher: TeacherOption
    teacher_weights: TeacherWeightsOption
    target_rate: TargetRateOption
    confidence: ConfidenceOption
    guaranteed: GuaranteedOption
    review_rate: ReviewRateOption


class PictureAndMap(TypedDict, total=False):
    """Options of a teaching: what of the picture counts, and how the map is made."""

    input_size: InputSizeOption
    tiles: TilesOption
    tile_overlap: TileOverlapOption
    region: RegionOption
    align: AlignOption
    ignore: IgnoreOption
    within: WithinOption
    fusion: FusionOption
    smoothing: SmoothingOption
    normalise_light: NormaliseLightOption
    augment: AugmentOption


PartsPerPictureOption = Annotated[
    int | None,
    typer.Option(
        "--parts-per-picture",
        metavar="N",
        min=1,
        max=MOST_PARTS,
        show_default="as in the settings",
        help="How many parts a picture shows, apart from one another: each is found, and gets a verdict of its own.",
    ),
]
AtMostOption = Annotated[
    bool | None,
    typer.Option(
        "--at-most/--exactly", show_default="as in the settings", help="Whether a picture may show fewer than --parts-per-picture."
    ),
]


class PartsInPicture(TypedDict, total=False):
    """Options of a teaching: how many parts a picture shows."""

    parts_per_picture: PartsPerPictureOption
    at_most: AtMostOption


class BudgetAndSeed(TypedDict, total=False):
    """Options of a teaching: how long, and from which start."""

    budget: BudgetOption
    seed: SeedOption


class GivenLine(BudgetAndSeed, TeacherAndLimit, total=False):
    """What a line that teaches first may be told of it."""

    image_steps: ImageStepsOption


class GivenMethod(TeacherAndLimit, PictureAndMap, total=False):
    """What many teachings of one comparison have in common."""


class GivenOptions(GivenLine, PictureAndMap, total=False):
    """All that one teaching may be told. A command that takes ``**given: Unpack[GivenOptions]`` has these options."""


class GivenTeaching(GivenOptions, PartsInPicture, total=False):
    """All that one teaching of a station's recipe may be told."""


class GivenLineTeaching(GivenLine, PartsInPicture, total=False):
    """The same of a line that teaches first."""
