"""What goes into teaching and what comes out, without saying how it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from inspector.core.fixture import Align
from inspector.core.recipe import Fusion, Recipe
from inspector.core.settings import TeachSettings
from inspector.core.several import PartsInView
from inspector.core.shape import Shape
from inspector.core.status import TeachPhase
from inspector.core.types import Picture, Rect

FIRST_VERSION = "first"
"""Version of a recipe that judges until the student is ready. No stored version is called so."""

MEMORY = "memory"
"""Key of a recipe's notes that says which memory of good parts was chosen, and why."""

STUDENT = "student"
"""Key of a recipe's notes that says whether the student takes part in the judgement."""

PLANTED = "planted defects"
"""Key of a recipe's notes that says how many defects, planted into held-out good parts, it finds: "8 of 8 found"."""

USUAL = "usual map"
"""Key of a recipe's notes that says whether what the map of a good part is at each place is taken off, and what that gains."""

ALIGNMENT = "alignment"
"""Key of a recipe's notes that says how parts are aligned and how well that went, or why they are not."""


@dataclass(frozen=True)
class TeachOptions:
    """How to teach. ``teacher``: "resnet18", "efficientnet_lite0", or "auto". ``input_size`` (width, height), None to choose.

    ``target_rate`` is the false-reject rate that the limit aims at, on average or, if ``guaranteed``, with ``confidence``; above
    ``review_rate`` a person decides (0: no such band): see ``inspector.core.recipe.Limit``. ``held_out`` is the part of the good
    ones, the last in time, that the limit is set from.
    ``budget_s`` is wall time from the first picture to a recipe; ``image_steps``, if given, takes its
    place and makes the result the same to the bit on the same machine. ``background``: yield to the inspection.
    ``align``: how the part is found in the frame; the input size is then chosen for the part.
    ``normalise_light``: bring brightness and white balance of every picture to those of the good parts.
    ``tiles``: rows and columns, "2x3", of inputs of ``input_size`` that the part is seen in, or "auto"; neighbours share
    ``tile_overlap_px`` (None to choose).
    ``augment``: where there are few good parts, learn from copies of them in a little other light and pose too.
    ``parts``: how many parts a picture shows, None for one; every part of every good picture is then learned from.
    """

    budget_s: float = 60.0
    seed: int = 0
    teacher: str = "auto"
    teacher_weights: str | None = None
    fusion: Fusion = "calibrated_product"
    smoothing_px: float = 2.0
    target_rate: float = 0.001
    confidence: float = 0.9
    guaranteed: bool = False
    review_rate: float = 0.0
    held_out: float = 0.2
    input_size: tuple[int, int] | None = None
    region: Rect | None = None
    device: str = "auto"
    background: bool = False
    image_steps: int | None = None
    align: Align = Align.OFF
    shapes: tuple[Shape, ...] = ()
    normalise_light: bool = False
    tiles: str = "1x1"
    tile_overlap_px: int | None = None
    augment: bool = True
    parts: PartsInView | None = None


def options_of(settings: TeachSettings, device: str = "auto") -> TeachOptions:
    """What a station's settings say of a teaching on ``device``; how many parts a picture shows is left to the caller."""
    return TeachOptions(
        budget_s=settings.budget_s,
        seed=settings.seed,
        teacher=settings.teacher,
        target_rate=settings.target_rate,
        confidence=settings.confidence,
        guaranteed=settings.guaranteed,
        review_rate=settings.review_rate,
        align=Align(settings.align),
        held_out=settings.held_out,
        normalise_light=settings.normalise_light,
        augment=settings.augment,
        tiles=settings.tiles,
        device=device,
    )


@dataclass(frozen=True)
class TeachProgress:
    """One step of progress; ``loss`` NaN where there is none."""

    phase: TeachPhase
    progress: float
    remaining_s: float
    loss: float = float("nan")
    message: str = ""


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
