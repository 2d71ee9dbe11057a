"""What goes into teaching and what comes out, without saying how it is done."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Annotated, Any, Protocol, runtime_checkable

from annotated_types import Ge, Gt, Le, Lt

from inspector.core.promises.odd_parts import OddPart, doubt_of_odd
from inspector.core.recipe import Fusion, Recipe
from inspector.core.settings import TeachSettings
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.status import TeachPhase
from inspector.core.teaching_defaults import ConsoleOption, TeachDefaults
from inspector.core.types import Picture, Rect

FIRST_VERSION = "first"
"""Version of a recipe that judges until the student is ready. No stored version is called so."""

NOT_KEPT = "not kept"
"""Version of a recipe that was taught and judges, but is not on the disk yet. No stored version is called so."""

MEMORY = "memory"
"""Key of a recipe's notes that says which memory of good parts was chosen, and why."""

STUDENT = "student"
"""Key of a recipe's notes that says whether the student takes part in the judgement."""

PLANTED = "planted defects"
"""Key of a recipe's notes that says how many defects, planted into held-out good parts, it finds: "8 of 8 found"."""

PLANTED_SCORES = "scores of planted defects"
"""Key of a recipe's notes that gives their log10 scores, with blanks between them. Versions whose scores are other ones have none."""


HELD_OUT = "held-out parts"
"""Key of a recipe's notes that says how many of its good scores are of the teaching, and how many of parts that passed since."""


DRAWN_UP_TO = "held-out parts drawn up to part"
"""Key of a recipe's notes that gives the number of the newest part that may have joined the held-out ones."""


def held_out_note(of_teaching: int, passed: int, rejected: int = 0, drawn: int = 0) -> str:
    """What stands under ``HELD_OUT``. ``rejected``: parts that were rejected and that people found good; ``drawn``: parts that joined them
    later, whatever their verdict."""
    others = f", {rejected} that were rejected and good" if rejected else ""
    later = f", {drawn} that were drawn from all" if drawn else ""
    return f"{of_teaching} of the teaching, {passed} that passed beside the line{others}{later}"


def held_out_of_teaching(recipe: Recipe) -> int:
    """How many parts of the teaching set the limit: the last ones it was taught with."""
    note = re.match(r"(\d{1,6}) of the teaching", recipe.notes.get(HELD_OUT, ""))
    return recipe.limit.held_out if note is None else int(note[1])


def drawn_up_to(recipe: Recipe) -> int:
    """The number of the newest part that may have joined its held-out ones; 0 if none has."""
    number = recipe.notes.get(DRAWN_UP_TO, "")
    return int(number) if number.isdecimal() else 0


def picture_name(names: Sequence[str], index: int) -> str:
    """What a person calls the picture at ``index`` (from 0); see ``TeachOptions.picture_names``."""
    return names[index] if index < len(names) else f"picture {index + 1}"


def first_few(names: Sequence[str], most: int = 3) -> str:
    """The first of ``names``, and how many more there are."""
    more = len(names) - most
    return ", ".join(names) if more <= 1 else f"{', '.join(names[:most])} and {more} more"


LEAST_FOUND = 0.5
"""Share of its planted defects that a recipe must find to be put in use without a person's word."""

CROSS = "learned parts"
"""Key of a recipe's notes that says why the limit is not set from its learned parts too."""

NOT_ALIKE = "left out: learned parts, each scored by what the others taught, do not score as the held-out ones do"
"""What stands there."""

USUAL = "usual map"
"""Key of a recipe's notes that says whether what the map of a good part is at each place is taken off, and what that gains."""

ALIGNMENT = "alignment"
"""Key of a recipe's notes that says how parts are aligned and how well that went, or why they are not."""

DETAIL = "detail"
"""Key of a recipe's notes that says which share of its pixels a part is seen at, where tiles would see more of them."""

EIGHT_BITS = "8 bits"
"""Key of a recipe's notes that says whether it may compute in 8 bits, and why."""

FLOAT_ASKED = "not used: taught to judge in float alone"
"""What stands there if nobody asked for it."""


@dataclass(frozen=True, kw_only=True)
class TeachOptions(TeachDefaults):
    """How to teach: all of ``TeachDefaults``, and what no setting has a value for. ``input_size`` (width, height), None to choose.

    ``image_steps``, if given, takes the place of ``budget_s`` and makes the result the same to the bit on the same machine.
    ``fewest_steps``: image-steps that are made whatever time they take (within ``student.LONGEST_TIMES`` budgets), None to choose, 0 to
    stop by the clock alone. ``background``: yield to the inspection. ``tile_overlap_px``: shared by neighbouring tiles (None to choose).
    ``parts``: how many parts a picture shows, None for one; every part of every good picture is then learned from.
    ``picture_names``: what a person calls each picture, its file name for instance; empty: "picture 1", "picture 2" ...
    ``takt_s``: seconds from one part to the next, None where nobody knows: "auto" takes no more tiles than there is time for.
    ``confirmed``: names of those that a person has found good though they are unlike the others; ``ALL`` for every one.
    ``leave_out_odd``: learn without those that are unlike the others, and that nobody has confirmed.
    """

    image_steps: Annotated[
        int | None,
        Ge(1),
        ConsoleOption(
            "--image-steps",
            "Teach so many steps, whatever time they take: reproducible.",
            "time",
            metavar="N",
            default="as many as fit",
        ),
    ] = None
    fewest_steps: Annotated[
        int | None,
        Ge(0),
        ConsoleOption(
            "--fewest-steps",
            "Steps to teach at least, also on a machine that is too busy for them in the time. 0: stop by the clock.",
            "time",
            metavar="N",
            default="900 in 60 s at 256x256",
        ),
    ] = None
    teacher_weights: Annotated[
        str | None,
        ConsoleOption("--teacher-weights", "Import these weights of the teacher first.", "limit", metavar="FILE"),
    ] = None
    input_size: Annotated[
        tuple[int, int] | None,
        ConsoleOption(
            "--input-size",
            "What the networks see: 256 or 320x256, in multiples of 32.",
            "picture",
            metavar="WxH",
            default="about 256x256 in the picture's proportions",
        ),
    ] = None
    tile_overlap_px: Annotated[
        int | None,
        Ge(16),
        ConsoleOption(
            "--tile-overlap",
            "Shared by tiles; multiples of 16.",
            "picture",
            metavar="PIXELS",
            default="an eighth of a tile",
        ),
    ] = None
    takt_s: Annotated[
        float | None,
        Gt(0),
        ConsoleOption(
            "--takt",
            "Time from one part to the next: --tiles auto takes no more tiles than there is time for.",
            "picture",
            metavar="SECONDS",
            bounds=(0.001, None),
            default="not known",
        ),
    ] = None
    region: Annotated[
        Rect | None,
        ConsoleOption(
            "--region",
            "The part of the picture that counts.",
            "picture",
            metavar="X,Y,W,H",
            default="the whole picture",
        ),
    ] = None
    fusion: Annotated[Fusion, ConsoleOption("--fusion", "How the maps of the three levels become one.", "picture")] = "calibrated_product"
    smoothing_px: Annotated[
        float,
        Ge(0),
        Le(64),
        ConsoleOption("--smoothing", "Sigma of the Gaussian over the map. 0: none.", "picture", metavar="PIXELS"),
    ] = 2.0
    light_range: Annotated[
        bool,
        ConsoleOption(
            "--light-range/--no-light-range",
            "Measure in which light false rejects and planted defects stay as they are; the image gate then stands there.",
            "picture",
        ),
    ] = True
    light_copies: Annotated[
        float,
        Ge(0),
        Lt(1),
        ConsoleOption(
            "--light-copies",
            "Learn a copy of each good part too, in light that is stronger or weaker by up to this share. 0: none.",
            "picture",
            metavar="SHARE",
            bounds=(0, 0.9),
        ),
    ] = 0.0
    eight_bits: Annotated[
        bool,
        ConsoleOption(
            "--eight-bits/--no-eight-bits",
            "Let the recipe compute in 8 bits, where these are faster and give the same verdicts.",
            "picture",
        ),
    ] = True
    device: str = "auto"
    background: bool = False
    picture_names: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    leave_out_odd: bool = False
    shapes: tuple[Shape, ...] = ()
    parts: PartsInView | None = None


def planted_note(found: int, planted: int) -> str:
    """What stands under ``PLANTED``."""
    return f"{found} of {planted} found"


def planted_score_note(scores: Sequence[float]) -> str:
    """What stands under ``PLANTED_SCORES``."""
    return " ".join(f"{score:.3f}" for score in scores)


def read_planted_scores(notes: Mapping[str, str]) -> tuple[float, ...]:
    """The log10 scores under ``PLANTED_SCORES``; none where there is no such note, or it is none."""
    try:
        return tuple(score for score in map(float, notes.get(PLANTED_SCORES, "").split()) if math.isfinite(score))
    except ValueError:
        return ()


def planted_scores(recipe: Recipe) -> tuple[float, ...]:
    """The log10 scores of all defects that were planted when it was learned; none where that was not measured."""
    return tuple(one.score for one in recipe.planted) or read_planted_scores(recipe.notes)


def doubt(recipe: Recipe) -> str:
    """Why a person is asked before this recipe judges: one of its good parts stands alone, or it finds too few of its planted defects.
    Empty if nothing speaks against it."""
    return "; ".join(filter(None, (doubt_of_odd(recipe.notes), _blind(recipe))))


def _blind(recipe: Recipe) -> str:
    """Why it would miss defects, by those that were planted; empty if it finds enough."""
    note = re.fullmatch(r"(\d{1,6}) of (\d{1,6}) found", recipe.notes.get(PLANTED, ""))
    if note is None or int(note[1]) >= LEAST_FOUND * int(note[2]):
        return ""
    return f"it finds only {note[1]} of {note[2]} defects that were planted into good parts, so it would pass most defects"


def options_of(settings: TeachSettings, device: str = "auto") -> TeachOptions:
    """What a station's settings say of a teaching on ``device``; how many parts a picture shows is left to the caller."""
    shared: dict[str, Any] = {field.name: getattr(settings, field.name) for field in fields(TeachDefaults)}
    return TeachOptions(**shared, device=device)


@dataclass(frozen=True)
class TeachProgress:
    """One step of progress; ``loss`` NaN where there is none. ``odd``: parts that stand alone, once it is known; empty before, and where
    there are none."""

    phase: TeachPhase
    progress: float
    remaining_s: float
    loss: float = float("nan")
    message: str = ""
    odd: tuple[OddPart, ...] = ()


class Trainer(Protocol):
    """Learns a recipe from good parts."""

    def teach(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        on_progress: Callable[[TeachProgress], None],
        cancelled: Callable[[], bool],
        on_first: Callable[[Recipe], None] | None = None,
    ) -> Recipe:
        """Learn from ``frames`` (uint8 RGB, equal sizes, in the order of capture), full camera frames.

        Blocks until done. The recipe's version is empty: the store gives it one. Raises TeachingError with the
        reason (too few, unequal, blank or identical pictures), TeachingCancelled, TeacherUnavailable.

        ``on_first`` is called at most once, within seconds, with a recipe of version ``FIRST_VERSION`` that has no student: it judges
        by the teacher's memory of good parts alone until the student is ready, and is not to be stored.
        """
        ...


@runtime_checkable
class Preparing(Trainer, Protocol):
    """A trainer that can get ready while good parts are still collected."""

    def prepare(self) -> None:
        """Returns at once. What is ready already stays so. Raises OSError."""
        ...

    def release(self) -> None:
        """Nothing is to be taught after all."""
        ...
