"""Options of a teaching that a station's settings give a value, and how the console offers an option."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, Lt, Predicate

from inspector.core.errors import SettingsError
from inspector.core.fixture import Align
from inspector.core.tiles import AUTO, rows_and_columns

OptionGroup = Literal["time", "limit", "picture"]
"""Commands offer all options of a group or none: how long and from which start; teacher and limit; picture and anomaly map."""


class GoOn(StrEnum):
    """What becomes of the learning once there is a recipe: it ends; it goes on, and each better version is offered, or put in use when
    a new lot begins."""

    OFF = "off"
    OFFER = "offer"
    AT_LOT = "at the lot's change"


@dataclass(frozen=True)
class ConsoleOption:
    """Metadata of a field: the console's option for it. ``flags``: "--seed", or "--augment/--as-taken" for a switch.

    ``bounds``: smallest and largest value on the console, None for no bound; left out: ``Ge`` and ``Le`` of the field.
    ``default``: the default as --help states it; empty: that of the field, or of the settings where they have one.
    """

    flags: str
    help: str
    group: OptionGroup
    metavar: str | None = None
    bounds: tuple[float | None, float | None] | None = None
    default: str = ""

    @property
    def parameter(self) -> str:
        """Name of the command's parameter: the first flag, ``tile_overlap`` for "--tile-overlap"."""
        return self.flags.partition("/")[0].removeprefix("--").replace("-", "_")


def is_tiling(text: str) -> bool:
    """Whether ``text`` is rows and columns, "2x3", or "auto" or "finest". Raises ValueError that says what is accepted."""
    try:
        rows_and_columns(text)
    except SettingsError as error:
        raise ValueError(f"{error.what}. {error.remedy}") from error
    return True


@dataclass(frozen=True)
class TeachDefaults:
    """Options of a teaching that ``settings.yaml`` has a value for. The bounds are those of the settings file.

    A field added here is a key of the section ``teach``, a field of ``TeachOptions``, copied by ``options_of`` and, with a
    ``ConsoleOption``, an option of the commands that teach.

    ``budget_s`` is the wall time wished for, from the first picture to a recipe: on a busy machine it is exceeded until the fewest
    image-steps were made (``inspector.vision.teaching.student.fewest_steps``). ``teacher``: "resnet18", "efficientnet_lite0", or "auto".
    ``target_rate`` is the false-reject rate that the limit aims at, on average or, if ``guaranteed``, with ``confidence``; above
    ``review_rate`` a person decides (0: no such band): see ``inspector.core.recipe.Limit``. ``held_out`` is the part of the good
    ones, the last in time, that the limit is set from.
    ``align``: how the part is found in the frame; the input size is then chosen for the part.
    ``normalise_light``: bring brightness and white balance of every picture to those of the good parts.
    ``tiles``: rows and columns, "2x3", of inputs of ``input_size`` that the part is seen in; "auto": as many as small defects need;
    "finest": as many as the part has pixels for.
    ``augment``: where there are few good parts, learn from copies of them in a little other light and pose too.
    """

    budget_s: Annotated[
        float,
        Gt(0),
        Le(86_400),
        ConsoleOption(
            "--budget",
            "Time to teach in, from the first picture; longer on a busy machine, until it has learned enough.",
            "time",
            metavar="SECONDS",
            bounds=(1, None),
        ),
    ] = 60.0
    seed: Annotated[
        int,
        Ge(0),
        Lt(2**32),
        ConsoleOption("--seed", "Start of the student and order of the pictures.", "time", metavar="N"),
    ] = 0
    teacher: Annotated[
        str,
        ConsoleOption(
            "--teacher", "Teacher network. auto: ResNet-18 where its weights are at hand, else Lite0. Others are imported first.", "limit"
        ),
    ] = "auto"
    target_rate: Annotated[
        float,
        Gt(0),
        Lt(1),
        ConsoleOption("--target-rate", "False rejects to aim at.", "limit", metavar="RATE", bounds=(1e-6, 0.5)),
    ] = 0.001
    confidence: Annotated[
        float,
        Ge(0.5),
        Le(0.999),
        ConsoleOption("--confidence", "Of the stated bound.", "limit", metavar="C"),
    ] = 0.9
    guaranteed: Annotated[
        bool,
        ConsoleOption("--guaranteed/--on-average", "Whether --target-rate is to be kept with --confidence, or on average.", "limit"),
    ] = False
    review_rate: Annotated[
        float,
        Ge(0),
        Lt(1),
        ConsoleOption(
            "--review-rate",
            "Good parts that may FAIL for a person to decide, close to the limit. 0: none.",
            "limit",
            metavar="RATE",
            bounds=(0, 0.5),
        ),
    ] = 0.0
    held_out: Annotated[float, Gt(0), Lt(1)] = 0.2
    tiles: Annotated[
        str,
        Predicate(is_tiling),
        ConsoleOption(
            "--tiles",
            "For small defects: see the part in rows and columns of such inputs, 2x3, in one batch. auto: whole, unless a trial shows that"
            " many more are found in tiles. finest: in all its pixels.",
            "picture",
            metavar="RxC",
        ),
    ] = AUTO
    align: Annotated[
        Align,
        ConsoleOption(
            "--align",
            "Find the part in the picture first: only shifted, upright (turned little), at any angle; auto: as the good parts lie.",
            "picture",
        ),
    ] = Align.OFF
    normalise_light: Annotated[
        bool,
        ConsoleOption(
            "--normalise-light/--light-as-it-is",
            "Bring brightness and white balance of every picture to those of the good parts.",
            "picture",
        ),
    ] = False
    augment: Annotated[
        bool,
        ConsoleOption(
            "--augment/--as-taken",
            "Where there are few good parts, learn copies of them too, in a little other light and pose.",
            "picture",
        ),
    ] = True
