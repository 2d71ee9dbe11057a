"""The station's settings: the defaults of the program, and over them what this station does differently."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from inspector.core.errors import SettingsError
from inspector.core.settings import (
    DriftSettings,
    EngineSettings,
    GoldenSettings,
    LogSettings,
    ProfileSettings,
    RecordSettings,
    Settings,
    StationView,
    TeachSettings,
    ViewSettings,
)
from inspector.core.several import MOST_PARTS
from inspector.core.tiles import rows_and_columns
from inspector.storage.atomic import storage_error, write_text
from inspector.storage.checked_yaml import Document, check, dump_yaml, overlay, parse_yaml

_log = logging.getLogger(__name__)

_HEADER = "# Only what differs from the program's defaults. Written by the program; may be edited while it is not running.\n"

Length = Annotated[int, Field(ge=1, le=100_000)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class _Engine(_Section):
    stall_after_s: Annotated[float, Field(gt=0, le=60)]
    trigger_deadline_s: Annotated[float, Field(gt=0, le=60)]
    view_skew_s: Annotated[float, Field(gt=0, le=60)]
    view_deadline_s: Annotated[float, Field(gt=0, le=600)]
    trigger_queue_length: Length
    replay_queue_length: Length
    filmstrip_length: Annotated[int, Field(ge=1, le=1000)]
    trend_length: Length
    latency_window: Length


class _Records(_Section):
    keep: bool
    pass_every: Annotated[int, Field(ge=0)]
    max_gigabytes: Annotated[float, Field(ge=0)]
    max_days: Annotated[float, Field(ge=0)]
    min_free_gigabytes: Annotated[float, Field(ge=0)]
    queue_length: Length


def _tiles(text: str) -> str:
    try:
        rows_and_columns(text)
    except SettingsError as error:
        raise ValueError(f"{error.what}. {error.remedy}") from error
    return text


class _Teach(_Section):
    parts: Annotated[int, Field(ge=2, le=10_000)]
    budget_s: Annotated[float, Field(gt=0, le=86_400)]
    teacher: Literal["auto", "resnet18", "efficientnet_lite0"]
    target_rate: Annotated[float, Field(gt=0, lt=1)]
    confidence: Annotated[float, Field(ge=0.5, le=0.999)]
    guaranteed: bool
    review_rate: Annotated[float, Field(ge=0, lt=1)]
    held_out: Annotated[float, Field(gt=0, lt=1)]
    seed: Annotated[int, Field(ge=0, lt=2**32)]
    sample_interval_s: Annotated[float, Field(ge=0, le=3600)]
    normalise_light: bool
    augment: bool
    align: Literal["off", "auto", "shift", "upright", "any"]
    tiles: Annotated[str, AfterValidator(_tiles)]
    parts_per_picture: Annotated[int, Field(ge=1, le=MOST_PARTS)]
    parts_at_most: bool


class _Drift(_Section):
    false_alarm_parts: Annotated[float, Field(ge=0, le=1e9)]


class _Golden(_Section):
    at_start: bool
    interval_hours: Annotated[float, Field(ge=0, le=10_000)]


class _View(_Section):
    theme: Literal["dark", "light", "contrast"]
    overlay_opacity: Annotated[float, Field(ge=0, le=1)]
    repaint_hz: Annotated[float, Field(gt=0, le=240)]


class _Profile(_Section):
    name: Annotated[str, Field(pattern=r"^([A-Za-z0-9][A-Za-z0-9_-]{0,63})?$")]
    when_other: Literal["refuse", "warn"]


class _Log(_Section):
    level: Literal["debug", "info", "warning", "error"]
    size_mb: Annotated[float, Field(ge=0.1, le=1000)]
    files: Annotated[int, Field(ge=2, le=100)]


class _StationView(_Section):
    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9 _-]{0,30}$")]
    camera: Annotated[str, Field(min_length=1)]
    recipe: Annotated[str, Field(min_length=1)]


class _Settings(_Section):
    camera: Annotated[str, Field(min_length=1)]
    recipe: str
    views: list[_StationView]
    engine: _Engine
    records: _Records
    teach: _Teach
    drift: _Drift
    golden: _Golden
    view: _View
    profile: _Profile
    log: _Log

    def frozen(self) -> Settings:
        return Settings(
            camera=self.camera,
            recipe=self.recipe,
            views=tuple(StationView(**view.model_dump()) for view in self.views),
            engine=EngineSettings(**self.engine.model_dump()),
            records=RecordSettings(**self.records.model_dump()),
            teach=TeachSettings(**self.teach.model_dump()),
            drift=DriftSettings(**self.drift.model_dump()),
            golden=GoldenSettings(**self.golden.model_dump()),
            view=ViewSettings(**self.view.model_dump()),
            profile=ProfileSettings(**self.profile.model_dump()),
            log=LogSettings(**self.log.model_dump()),
        )


def load_settings(defaults: Path, own: Path | None) -> Settings:
    """``defaults`` must be complete; ``own`` may hold any part of it, or not be there.

    Raises SettingsError with file, line, key, the fault and the key that was meant; StorageError if a file cannot be read.
    """
    below = _read(defaults, optional=False)
    if own is None:
        return check(_Settings, below, SettingsError).frozen()
    check(_Settings, below, SettingsError)
    return check(_Settings, _read(own, optional=True), SettingsError, under=below).frozen()


def save_settings(defaults: Path, own: Path, changes: Mapping[str, Any]) -> Settings:
    """Lay ``changes`` ({"records": {"pass_every": 10}}) over the station's own settings and return all of them.

    The file then holds only what differs from the defaults. Raises SettingsError, and writes nothing, if the file was
    unusable or would become so.
    """
    below = _read(defaults, optional=False)
    before = _read(own, optional=True)
    check(_Settings, before, SettingsError, under=below)
    changed = Document("the settings to be saved", overlay(before.values, changes), {})
    checked = check(_Settings, changed, SettingsError, under=below)
    kept = _difference(checked.model_dump(), below.values)
    write_text(own, _HEADER + (dump_yaml(kept) if kept else ""))
    _log.info("settings changed: %s", ", ".join(changes))
    return checked.frozen()


def _read(path: Path, *, optional: bool) -> Document:
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        if optional:
            return Document(str(path), {}, {})
        raise SettingsError("is not there", where=str(path), remedy="Install the program again: this file is part of it") from error
    except OSError as error:
        raise storage_error(error, path, "read") from error
    return parse_yaml(content, str(path), SettingsError)


def _difference(values: Mapping[str, Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, Mapping):
            inner = _difference(value, defaults[key])
            if inner:
                kept[key] = inner
        elif value != defaults[key]:
            kept[key] = value
    return kept
