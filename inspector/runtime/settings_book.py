"""The station's settings as a person changes them: what each is, what it may be, and a change that is kept and noted."""

from __future__ import annotations

import dataclasses
import socket
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import psutil
from annotated_types import Ge, Gt, Le, Lt

from inspector.core.quality.people import Right
from inspector.core.settings import Settings
from inspector.runtime.people.access import Access
from inspector.storage.checked_yaml import plain
from inspector.storage.settings import explanations, load_settings, save_settings


@dataclass(frozen=True)
class Setting:
    """One setting. ``section`` is empty for those of the station itself. ``words``: what it is, as the file of the defaults says.

    ``choices``: its only values, if they are few. ``low``, ``high``: bounds of a number, both included, None for none. ``whole``: a number
    without decimals. ``texts``: a list of texts. ``value`` and ``default`` are a text, a number, a truth value or a list, as a settings
    file has them.
    """

    section: str
    key: str
    words: str
    value: Any
    default: Any
    choices: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    whole: bool = False
    texts: bool = False


class SettingsBook:
    """Reads and changes the settings file of a station. What is changed holds from the next start of the station on."""

    def __init__(self, defaults: Path, own: Path, access: Access, kept: Callable[[Settings], object] = lambda settings: None) -> None:
        """``defaults``: the program's, complete; ``own``: the station's. ``access``: who is there, and what this person may. ``kept`` gets
        the settings after each change."""
        self._kept = kept
        self._defaults = defaults
        self._own = own
        self._access = access

    def settings(self) -> tuple[Setting, ...]:
        """All of them, in the order of the file. Raises SettingsError, StorageError."""
        now, usual = plain(load_settings(self._defaults, self._own)), plain(load_settings(self._defaults, None))
        words = explanations(self._defaults)
        return tuple(_settings(Settings, "", now, usual, words))

    def change(self, changes: Mapping[tuple[str, str], Any]) -> None:
        """Keep new values, by section and key. Raises SettingsError, in words for a person, and changes nothing, if one cannot be taken;
        NotAllowed."""
        before = {(one.section, one.key): one.value for one in self.settings()}
        changed = {place: value for place, value in changes.items() if before[place] != value}
        if not changed:
            return
        by = self._access.allow(Right.SETTINGS, f"change the settings {', '.join(map(_name, changed))}")
        nested: dict[str, Any] = {}
        for (section, key), value in changed.items():
            (nested.setdefault(section, {}) if section else nested)[key] = value
        now = save_settings(self._defaults, self._own, nested)
        for place, value in changed.items():
            said = f"{_name(place)} was changed; it holds from the next start on"
            self._access.tell("settings", said, by, old=str(before[place]), new=str(value))
        self._kept(now)


def _name(place: tuple[str, str]) -> str:
    """As in the file: "records.max_days"."""
    return ".".join(filter(None, place))


def _settings(model: type, section: str, now: Mapping[str, Any], usual: Mapping[str, Any], words: Mapping[str, str]) -> list[Setting]:
    hints = typing.get_type_hints(model, include_extras=True)
    found: list[Setting] = []
    for field in dataclasses.fields(model):
        kind, key = hints[field.name], field.name
        if dataclasses.is_dataclass(kind) and isinstance(kind, type):
            found += _settings(kind, key, now[key], usual[key], words)
        else:
            name = f"{section}.{key}" if section else key
            found.append(Setting(section, key, words.get(name, ""), now[key], usual[key], **_bounds(kind)))
    return found


def _bounds(kind: Any) -> dict[str, Any]:
    known: dict[str, Any] = {}
    if typing.get_origin(kind) is typing.Annotated:
        kind, *limits = typing.get_args(kind)
        for limit in limits:
            if isinstance(limit, Ge | Gt):
                known["low"] = float(typing.cast(float, limit.ge if isinstance(limit, Ge) else limit.gt))
            elif isinstance(limit, Le | Lt):
                known["high"] = float(typing.cast(float, limit.le if isinstance(limit, Le) else limit.lt))
    if typing.get_origin(kind) is typing.Literal:
        known["choices"] = tuple(map(str, typing.get_args(kind)))
    elif isinstance(kind, type) and issubclass(kind, Enum):
        known["choices"] = tuple(str(one.value) for one in kind)
    items = typing.get_args(kind)[:1] if typing.get_origin(kind) is tuple else ()
    of_texts = any(item is str or (typing.get_origin(item) is typing.Annotated and typing.get_args(item)[0] is str) for item in items)
    return {**known, "whole": kind is int, "texts": of_texts}


def own_addresses() -> dict[str, str]:
    """The IPv4 addresses of this machine now, and the name of the interface of each; that of the machine alone last."""
    found = {one.address: name for name, own in psutil.net_if_addrs().items() for one in own if one.family == socket.AF_INET}
    return dict(sorted(found.items(), key=lambda one: one[0].startswith("127.")))
