"""Who stands at the line for a day: the window, its station, and what was told of the parts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from inspector.camera.simulated.conveyor import Conveyor
from inspector.core.status import Status
from inspector.core.types import Inspection, Verdict
from tests.end_to_end.day.hand import Hand

SEED, DEFECT_RATE = 7, 0.12
TO_LEARN = 24
T = TypeVar("T")


@dataclass(frozen=True)
class Asked:
    """What the day is played with."""

    out: Path
    folder: Path
    language: str
    size: tuple[int, int]
    parts: int
    rate: float


class Day:
    """The window and its station, and what was told of its parts."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked
        self.hand = Hand(asked.out / asked.language, asked.size)
        self.window = self.hand.window
        self.line = Conveyor("metal", SEED, (512, 512), DEFECT_RATE)
        self.told: list[Inspection] = []
        self.hand.until(lambda: bool(self.window._stations), "the station is there", 240)
        self.station = next(iter(self.window._stations.values()))
        self.station.observe(self.told.append)

    @property
    def status(self) -> Status:
        return self.station.status()

    @property
    def judged(self) -> list[Inspection]:
        return [one for one in list(self.told) if one.recipe is not None]

    def judge(self, parts: int) -> None:
        """Until so many more are judged."""
        wanted = len(self.judged) + parts
        self.hand.until(lambda: len(self.judged) >= wanted, f"{parts} parts judged", 240 + 3 * parts / self.asked.rate)

    def until_one(self, verdict: Verdict) -> None:
        first = len(self.told)
        self.hand.until(lambda: any(one.verdict is verdict for one in self.told[first:]), f"a part is {verdict.value}", 240)

    def is_bad(self, inspection: Inspection) -> bool:
        return bool(self.line.truth(inspection.frame.camera_frame_id))

    def page(self, kind: type[T]) -> T:
        return next(one for one in self.window.pages if isinstance(one, kind))

    def in_large(self, name: str, sentence: str) -> None:
        """The same at 1920x1080: full screen by F11, and back."""
        self.hand.keys("F11")
        self.hand.until(self.window.isFullScreen, "full screen")
        self.hand.wait(0.6)
        self.hand.look(f"{name}_1920x1080", f"{sentence} At 1920x1080.")
        self.hand.keys("F11")
        self.hand.until(lambda: not self.window.isFullScreen(), "no full screen")
        self.hand.wait(0.4)
