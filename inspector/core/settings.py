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

    ``align``: a value of ``inspector.core.fixture.Align``; ``tiles``: see ``inspector.core.teaching.TeachOptions``;
    ``parts_per_picture``, ``parts_at_most``: see ``inspector.core.several.PartsInView``.
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
    normalise_light: bool
    augment: bool
    align: str
    tiles: str
    parts_per_picture: int
    parts_at_most: bool


@dataclass(frozen=True)
class EngineSettings:
    """Times and lengths of the live path. ``stall_after_s``: without a frame for so long the camera is STALLED.

    ``trigger_deadline_s``: a software trigger that no frame has answered for so long is a missed part. ``view_skew_s``: how far apart
    the pictures of one part may be taken by several cameras, ``view_deadline_s``: how long one of them is waited for.
    """

    stall_after_s: float
    trigger_deadline_s: float
    view_skew_s: float
    view_deadline_s: float
    trigger_queue_length: int
    replay_queue_length: int
    filmstrip_length: int
    trend_length: int
    latency_window: int


@dataclass(frozen=True)
class DriftSettings:
    """The drift watch: one false alarm in ``false_alarm_parts`` passing parts; 0: no watch."""

    false_alarm_parts: float


@dataclass(frozen=True)
class GoldenSettings:
    """The golden part check: due at every start of the station if ``at_start``, and ``interval_hours`` after the last; 0: never."""

    at_start: bool
    interval_hours: float


@dataclass(frozen=True)
class ViewSettings:
    """What the window shows at the start. ``theme``: "dark", "light" or "contrast"."""

    theme: str
    overlay_opacity: float
    repaint_hz: float


@dataclass(frozen=True)
class ProfileSettings:
    """The calibration profile of the camera. ``name``: empty for none. ``when_other``: what becomes of parts if the recipe was taught
    under another one, "refuse" (INVALID) or "warn"."""

    name: str
    when_other: str


@dataclass(frozen=True)
class LogSettings:
    """The log in the data folder. ``level``: the least that is written, "debug", "info", "warning" or "error"; ``files`` of ``size_mb``
    megabytes are kept of each process, the one being written among them."""

    level: str
    size_mb: float
    files: int


@dataclass(frozen=True)
class StationView:
    """One of several cameras that look at the same parts. ``name`` is what a person calls it; ``recipe`` is of this view alone."""

    name: str
    camera: str
    recipe: str


@dataclass(frozen=True)
class Settings:
    """Everything that a station is set to. ``views``: several cameras for one part; empty: the one of ``camera``."""

    camera: str
    recipe: str
    views: tuple[StationView, ...]
    engine: EngineSettings
    records: RecordSettings
    teach: TeachSettings
    drift: DriftSettings
    golden: GoldenSettings
    view: ViewSettings
    profile: ProfileSettings
    log: LogSettings
