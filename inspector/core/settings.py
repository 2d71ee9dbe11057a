"""The station's settings, frozen: what each is, and the bounds that a settings file is checked against.

The defaults stand in ``assets/settings.yaml``; those of a teaching also in ``TeachDefaults``, for those who teach without a station.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MinLen, Predicate

from calibration.statistics.drift import LEAST_PARTS, MOST_PARTS
from inspector.core.fixture import Align
from inspector.core.line.line_settings import (
    CameraOutputSettings,
    CodeSettings,
    LineSettings,
    ModbusSettings,
    MqttSettings,
    OpcUaSettings,
    OutputSettings,
    RejectSettings,
)
from inspector.core.names import is_name
from inspector.core.plant.plant_settings import PlantSettings
from inspector.core.several import MOST_PARTS as MOST_PARTS_IN_VIEW
from inspector.core.teaching_defaults import GoOn, TeachDefaults

Length = Annotated[int, Ge(1), Le(100_000)]
"""Of a queue or a history, in entries."""

Text = Annotated[str, MinLen(1)]


def _is_profile_name(text: str) -> bool:
    if text and not (re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", text) and is_name(text)):
        raise ValueError(
            "a name is up to 64 letters from A to Z, digits, - and _, a letter or digit first, and no device of Windows (con, aux)"
        )
    return True


def _is_run_length(parts: float) -> bool:
    if parts and not LEAST_PARTS <= parts <= MOST_PARTS:
        raise ValueError(f"0 for no watch, or {LEAST_PARTS:.0f} to {MOST_PARTS:.0f} parts")
    return True


def _is_view_name(text: str) -> bool:
    if not (re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,30}", text) and is_name(text)):
        said = "a name is up to 31 letters from A to Z, digits, spaces, - and _, a letter or digit first and no space last"
        raise ValueError(f"{said}, and no device of Windows (con, aux)")
    return True


def _is_syslog_address(text: str) -> bool:
    if text and not re.fullmatch(r"(udp|tcp|tls)://(\[[0-9A-Fa-f:.]+\]|[^\s/:@]+)(:\d{1,5})?/?|unix:.+", text):
        raise ValueError("udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log; empty: nothing is sent")
    return True


def _is_time_of_day(text: str) -> bool:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        raise ValueError('a time of day is "06:00" to "23:59"')
    return True


@dataclass(frozen=True)
class RecordSettings:
    """What evidence is kept, and how much of it. 0 means no limit (``pass_every``: no PASS is kept)."""

    keep: bool
    pass_every: Annotated[int, Ge(0)]
    max_gigabytes: Annotated[float, Ge(0)]
    max_days: Annotated[float, Ge(0)]
    min_free_gigabytes: Annotated[float, Ge(0)]
    queue_length: Length


@dataclass(frozen=True, kw_only=True)
class TeachSettings(TeachDefaults):
    """How *Learn good parts* teaches by default. ``parts`` is how many good parts are asked for.

    ``hold_out_on``: whenever a lot is over, judged parts of several lots join the held-out ones (``core.promises.held_out_growth``).

    ``parts_per_picture``, ``parts_at_most``: see ``inspector.core.several.PartsInView``. A station finds the part first
    unless told not to; the library does not. ``go_on``: what becomes of the learning once there is a recipe.
    """

    teacher: Literal[
        "auto",
        "resnet18",
        "efficientnet_lite0",
        "resnet34",
        "resnet50",
        "resnet101",
        "resnet152",
        "resnext50_32x4d",
        "resnext101_32x8d",
        "resnext101_64x4d",
        "wide_resnet50_2",
        "wide_resnet101_2",
    ] = "auto"
    align: Align = Align.AUTO
    parts: Annotated[int, Ge(2), Le(10_000)]
    sample_interval_s: Annotated[float, Ge(0), Le(3600)]
    parts_per_picture: Annotated[int, Ge(1), Le(MOST_PARTS_IN_VIEW)]
    parts_at_most: bool
    go_on: GoOn = GoOn.OFFER
    hold_out_on: bool = False


@dataclass(frozen=True)
class EngineSettings:
    """Times and lengths of the live path. ``stall_after_s``: without a frame for so long the camera is STALLED.

    ``trigger_deadline_s``: a software trigger that no frame has answered for so long is a missed part. ``view_skew_s``: how far apart
    the pictures of one part may be taken by several cameras, ``view_deadline_s``: how long one of them is waited for.
    """

    stall_after_s: Annotated[float, Gt(0), Le(60)]
    trigger_deadline_s: Annotated[float, Gt(0), Le(60)]
    view_skew_s: Annotated[float, Gt(0), Le(60)]
    view_deadline_s: Annotated[float, Gt(0), Le(600)]
    trigger_queue_length: Length
    replay_queue_length: Length
    filmstrip_length: Annotated[int, Ge(1), Le(1000)]
    trend_length: Length
    latency_window: Length


@dataclass(frozen=True)
class DriftSettings:
    """The drift watch: one false alarm in ``false_alarm_parts`` passing parts; 0: no watch. The bounds are those of the charts.

    ``lot_check``: each lot is compared with the parts that the limit was set from.
    """

    false_alarm_parts: Annotated[float, Predicate(_is_run_length)]
    lot_check: bool = True


@dataclass(frozen=True)
class GoldenSettings:
    """The golden part check: due at every start of the station if ``at_start``, ``interval_hours`` after the last (0: never), and when a
    shift begins if ``at_shifts``."""

    at_start: bool
    interval_hours: Annotated[float, Ge(0), Le(10_000)]
    at_shifts: bool = False


@dataclass(frozen=True)
class ReviewSettings:
    """What waits for a person. ``invalid``: INVALID parts do, as FAIL does. ``sound``: a part that waits is heard."""

    invalid: bool
    sound: bool


@dataclass(frozen=True)
class WindowSettings:
    """What the window shows at the start. ``theme``: "dark", "light" or "contrast". ``language``: its code, empty for the machine's.
    ``density``: how large what is pressed is at least: "mouse", "touch" (10 mm) or "gloves" (15 mm)."""

    theme: Literal["dark", "light", "contrast"]
    language: Literal["", "en", "de", "es", "zh"]
    density: Literal["mouse", "touch", "gloves"]
    overlay_opacity: Annotated[float, Ge(0), Le(1)]
    repaint_hz: Annotated[float, Gt(0), Le(240)]


@dataclass(frozen=True)
class ProfileSettings:
    """The calibration profile of the camera. ``name``: empty for none. ``when_other``: what happens to parts if the recipe was taught
    under another one: "refuse" (INVALID) or "warn"."""

    name: Annotated[str, Predicate(_is_profile_name)]
    when_other: Literal["refuse", "warn"]


@dataclass(frozen=True)
class LogSettings:
    """The log in the data folder. ``level``: the least that is written, "debug", "info", "warning" or "error"; ``files`` of ``size_mb``
    megabytes are kept of each process, the one being written among them."""

    level: Literal["debug", "info", "warning", "error"]
    size_mb: Annotated[float, Ge(0.1), Le(1000)]
    files: Annotated[int, Ge(2), Le(100)]


@dataclass(frozen=True)
class ReportSettings:
    """Reports. ``station``: how this station is called on them, empty for the computer's name. ``folder``: where they are written; empty
    for ``reports`` in the data folder."""

    station: str
    folder: str


@dataclass(frozen=True)
class PeopleSettings:
    """Signing in, once people were set up. ``return_minutes``: without a touch for so long nobody is signed in any more; 0: it stays so.
    ``until_shift_end``: nobody is either when a shift ends. ``shortest_pin``: characters."""

    return_minutes: Annotated[float, Ge(0), Le(1440)]
    until_shift_end: bool
    shortest_pin: Annotated[int, Ge(4), Le(32)]


@dataclass(frozen=True)
class SyslogSettings:
    """Where the audit is sent by syslog (RFC 5424): "udp://HOST:514", "tcp://HOST:601", "tls://HOST:6514", "unix:/dev/log"; empty: nowhere.
    ``ca_file``: certificates that a TLS receiver may have; empty: those of the system."""

    to: Annotated[str, Predicate(_is_syslog_address)]
    ca_file: str


@dataclass(frozen=True)
class LedgerSettings:
    """How long the ledger keeps its rows; 0: for ever. Parts older than ``parts_days`` stay as figures of each minute; entries of the audit
    older than ``audit_days`` go."""

    parts_days: Annotated[float, Ge(0), Le(36_500)]
    audit_days: Annotated[float, Ge(0), Le(36_500)]


@dataclass(frozen=True)
class StationView:
    """One of several cameras that look at the same parts. ``name`` is for people and that of the view's folder: no other view has it;
    ``recipe`` is of this view alone."""

    name: Annotated[str, Predicate(_is_view_name)]
    camera: Text
    recipe: Text


@dataclass(frozen=True)
class Settings:
    """Everything that a station is set to. ``views``: several cameras for one part; empty: the one of ``camera``. ``shifts``: when each
    begins by the wall clock, "06:00"; the one before ends then."""

    camera: Text
    recipe: str
    views: tuple[StationView, ...]
    shifts: Annotated[tuple[Annotated[str, Predicate(_is_time_of_day)], ...], MinLen(1)]
    engine: EngineSettings
    records: RecordSettings
    teach: TeachSettings
    drift: DriftSettings
    golden: GoldenSettings
    review: ReviewSettings
    window: WindowSettings
    profile: ProfileSettings
    log: LogSettings
    report: ReportSettings
    people: PeopleSettings
    syslog: SyslogSettings
    ledger: LedgerSettings
    line: LineSettings
    modbus: ModbusSettings
    outputs: OutputSettings
    camera_output: CameraOutputSettings
    reject: RejectSettings
    opcua: OpcUaSettings
    mqtt: MqttSettings
    codes: CodeSettings
    plant: PlantSettings

    @property
    def cameras(self) -> dict[str, str]:
        """Name of each view -> address of its camera; the name is empty where there is one camera."""
        return {view.name: view.camera for view in self.views} or {"": self.camera}

    @property
    def has_line_process(self) -> bool:
        """Whether anybody at the line is listened to or told."""
        return self.line.on or bool(self.modbus.listen or self.opcua.listen or self.mqtt.broker or self.codes.source == "serial")

    @property
    def recipes_kept_compiled(self) -> int:
        """The one in use among them: where no line changes over there is no other."""
        return self.line.keep_prepared if self.line.on else 1
