"""The station's settings, frozen. Their defaults stand in ``assets/settings.yaml`` and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RecordSettings:
    """What evidence is kept, and how much of it. 0 means no limit (``pass_every``: no PASS is kept)."""

    keep: bool
    pass_every: int
    max_gigabytes: float
    max_days: float
    min_free_gigabytes: float
    queue_length: int


@dataclass(frozen=True)
class TeachSettings:
    """How *Learn good parts* teaches unless told otherwise. ``parts`` is how many good parts are asked for.

    ``align``: a value of ``inspector.core.fixture.Align``.
    """

    parts: int
    budget_s: float
    teacher: str
    target_rate: float
    confidence: float
    guaranteed: bool
    review_rate: float
    held_out: float
    seed: int
    sample_interval_s: float
    align: str


@dataclass(frozen=True)
class EngineSettings:
    """Times and lengths of the live path. ``stall_after_s``: without a frame for so long the camera is STALLED."""

    stall_after_s: float
    trigger_queue_length: int
    replay_queue_length: int
    filmstrip_length: int
    trend_length: int
    latency_window: int


@dataclass(frozen=True)
class ViewSettings:
    """What the window shows at the start. ``theme``: "dark", "light" or "contrast"."""

    theme: str
    overlay_opacity: float
    repaint_hz: float


@dataclass(frozen=True)
class Settings:
    """Everything that a station is set to."""

    camera: str
    recipe: str
    engine: EngineSettings
    records: RecordSettings
    teach: TeachSettings
    view: ViewSettings
