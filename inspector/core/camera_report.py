"""What the station says of its camera beside the standing verdict: figures, an hour's history, settings, and what to put right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector.core.camera_features import Feature, Setting

SLOT_S = 10.0
"""Length of one slot of the history."""
SLOTS = 360
"""An hour of them."""


@dataclass(frozen=True)
class CameraCounts:
    """Sums since the station started. What happened to a frame is counted once.

    ``frames`` arrived, ``used`` were judged or shown to a person, ``replaced`` gave way to a newer one. ``incomplete``, ``resent`` and
    ``underruns`` are the transport's (see ``TransportCounts``). ``missed``: gaps in the camera's numbering. ``missed_triggers`` had no
    frame within the deadline, ``surplus`` frames no trigger, ``late`` frames came after their deadline. ``frozen``: pictures that were
    the same as those before, to the last bit. ``settings_lost``: how often the camera had other settings than it was given.
    """

    frames: int = 0
    used: int = 0
    replaced: int = 0
    incomplete: int = 0
    resent: int = 0
    underruns: int = 0
    missed: int = 0
    triggers: int = 0
    missed_triggers: int = 0
    surplus: int = 0
    late: int = 0
    frozen: int = 0
    settings_lost: int = 0
    reconnects: int = 0


@dataclass(frozen=True)
class HealthSlot:
    """Ten seconds of a camera. ``began``: Unix seconds. ``fps`` and ``used_fps`` are means over ``seconds``, ``away_s`` is for how long
    it was not streaming, ``oldest_s`` the greatest age of the newest frame."""

    began: float
    seconds: float = 0.0
    frames: int = 0
    used: int = 0
    lost: int = 0
    reconnects: int = 0
    away_s: float = 0.0
    oldest_s: float = 0.0

    @property
    def fps(self) -> float:
        return self.frames / self.seconds if self.seconds > 0 else 0.0

    @property
    def used_fps(self) -> float:
        return self.used / self.seconds if self.seconds > 0 else 0.0


@dataclass(frozen=True)
class SettingAnswer:
    """What came of the last setting that was asked for. ``number`` counts them; ``took`` is what the camera says now; ``problem`` is empty
    if it took what was asked."""

    number: int
    name: str
    asked: Setting | None
    took: Setting | None
    problem: str = ""


@dataclass(frozen=True)
class CameraReport:
    """The camera in use. ``features`` as last read from it.

    ``differences``: where it is not set as it was told, in words; while there are any its pictures are INVALID. ``recipe_settings``: those
    of the recipe in use, and ``off_recipe`` the names that a person has set otherwise since. ``advice``: what to put right on this
    machine, with the remedy. ``runs_freely``: it waits for no trigger; ``waits_for_software``: for one by software. ``hanging``: drivers
    that have not returned from a call; none of them stops the station.
    """

    counts: CameraCounts = CameraCounts()
    used_fps: float = 0.0
    history: tuple[HealthSlot, ...] = ()
    features: tuple[Feature, ...] = ()
    recipe_settings: Mapping[str, Setting] = field(default_factory=dict)
    differences: tuple[str, ...] = ()
    off_recipe: tuple[str, ...] = ()
    answer: SettingAnswer | None = None
    advice: tuple[str, ...] = ()
    hanging: int = 0
    triggerable: bool = False
    waits_for_software: bool = False
    runs_freely: bool = False
