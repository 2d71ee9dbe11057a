"""The console's options of a teaching, made of the fields of TeachOptions that carry a ConsoleOption."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import Field, dataclass, fields
from enum import StrEnum
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

import typer
from annotated_types import Ge, Le

from inspector.core.errors import SettingsError
from inspector.core.several import MOST_PARTS
from inspector.core.shape import Shape, ShapeKind
from inspector.core.teaching import TeachOptions
from inspector.core.teaching_defaults import ConsoleOption, TeachDefaults
from inspector.core.tiles import rows_and_columns
from inspector.core.types import Rect

TEACHING = "Teaching options"


class TeacherName(StrEnum):
    """The teacher networks."""

    AUTO = "auto"
    RESNET18 = "resnet18"
    EFFICIENTNET_LITE0 = "efficientnet_lite0"
    RESNET34 = "resnet34"
    RESNET50 = "resnet50"
    RESNET101 = "resnet101"
    RESNET152 = "resnet152"
    RESNEXT50_32X4D = "resnext50_32x4d"
    RESNEXT101_32X8D = "resnext101_32x8d"
    RESNEXT101_64X4D = "resnext101_64x4d"
    WIDE_RESNET50_2 = "wide_resnet50_2"
    WIDE_RESNET101_2 = "wide_resnet101_2"


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


_READ: Mapping[str, tuple[type, Callable[[str], object] | None]] = {
    "teacher": (TeacherName, None),
    "teacher_weights": (Path, None),
    "input_size": (InputSize, size),
    "tiles": (str, tiles),
    "region": (Rect, region),
    "fusion": (FusionName, None),
}
"""Fields of TeachOptions that the console reads otherwise than by their own type: what it makes of the text, and how."""


@dataclass(frozen=True)
class OfferedOption:
    """A field of TeachOptions that the console offers. ``hint``: the parameter's type for typer; None: the option was not given."""

    field: str
    group: str
    hint: Any

    @property
    def described(self) -> Any:
        """typer's description, for commands that have this option alone."""
        return get_args(self.hint)[1]


def offered_options(options: type[TeachOptions]) -> dict[str, OfferedOption]:
    """Parameter's name -> option, of every field of ``options`` with a ConsoleOption, in the order of the fields."""
    hints = get_type_hints(options, include_extras=True)
    found = {}
    for field in fields(options):
        kind, *metadata = get_args(hints[field.name]) if get_origin(hints[field.name]) is Annotated else (hints[field.name],)
        for console in metadata:
            if isinstance(console, ConsoleOption):
                found[console.parameter] = OfferedOption(field.name, console.group, _hint(field, kind, metadata, console))
    return found


def _hint(field: Field[Any], kind: Any, metadata: Sequence[object], console: ConsoleOption) -> Any:
    """``Annotated[kind | None, typer.Option(...)]``."""
    read, parser = _READ.get(field.name, (_without_none(kind), None))
    least, most = console.bounds or (
        next((one.ge for one in metadata if isinstance(one, Ge)), None),
        next((one.le for one in metadata if isinstance(one, Le)), None),
    )
    described = typer.Option(
        console.flags,
        parser=parser,
        metavar=console.metavar,
        min=cast("float | None", least),
        max=cast("float | None", most),
        show_default=console.default or _shown_default(field),
        help=console.help,
    )
    return Annotated[read | None, described]


def _shown_default(field: Field[Any]) -> str | bool:
    """As --help states it; False: not at all."""
    if field.name in {one.name for one in fields(TeachDefaults)}:
        return "as in the settings"
    if field.default is None:
        return False
    return f"{field.default:g}" if isinstance(field.default, float) else str(field.default)


def _without_none(kind: Any) -> Any:
    """``int`` of ``int | None``."""
    return next((one for one in get_args(kind) if one is not NoneType), kind)


OFFERED = offered_options(TeachOptions)

ImageStepsOption = Annotated[int | None, OFFERED["image_steps"].described]
InputSizeOption = Annotated[InputSize | None, OFFERED["input_size"].described]
SeedOption = Annotated[int | None, OFFERED["seed"].described]
TeacherOption = Annotated[TeacherName | None, OFFERED["teacher"].described]
TeacherWeightsOption = Annotated[Path | None, OFFERED["teacher_weights"].described]

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

COMPOSED: Mapping[str, tuple[str, Any]] = {
    "ignore": ("picture", IgnoreOption),
    "within": ("picture", WithinOption),
    "parts_per_picture": ("parts", PartsPerPictureOption),
    "at_most": ("parts", AtMostOption),
}
"""Options, two of which make one field of TeachOptions: group and hint. ``inspector.cli.console_teaching`` puts them together."""


class OptionGroups(tuple[str, ...]):
    """Metadata of a command's ``**given``: the groups of options that it offers."""

    __slots__ = ()

    @property
    def panel(self) -> str:
        """Under which ``--help`` lists them."""
        return TEACHING

    def parameters(self) -> dict[str, Any]:
        """Parameter's name -> hint for typer, of all options in these groups."""
        found = {name: option.hint for name, option in OFFERED.items() if option.group in self}
        return found | {name: hint for name, (group, hint) in COMPOSED.items() if group in self}


GivenLine = Annotated[Any, OptionGroups(("time", "limit"))]
GivenMethod = Annotated[Any, OptionGroups(("limit", "picture"))]
GivenOptions = Annotated[Any, OptionGroups(("time", "limit", "picture"))]
GivenTeaching = Annotated[Any, OptionGroups(("time", "limit", "picture", "parts"))]
"""Options of a teaching that a command takes, as ``**given: GivenTeaching``: of a line that teaches first; of a method that a
comparison teaches many times; of one teaching; of a teaching of a station's recipe."""
