"""The station's settings file: only what differs from the program's defaults; a person's comments, order and quotes stay."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from inspector.core.errors import SettingsError
from inspector.core.names import twins
from inspector.core.settings import Settings
from inspector.storage.atomic import storage_error, write_text
from inspector.storage.checked_yaml import Document, check, dump_inline, overlay, parse_yaml, plain
from inspector.storage.commented_yaml import edit

_log = logging.getLogger(__name__)

_HEADER = "# Only what differs from the program's defaults. Written by the program; may be edited while it is not running.\n"

MOST_BYTES = 200_000
"""No settings are so long: what is was not written by a person, and would take long to read."""

_SETTING = re.compile(r"( *)([a-z0-9_]+):(?: +([^#]*[^# ])(?: +# (.*))?)? *$")
"""A line of the file of the defaults: indent, key, value, comment."""

_BYTE_ORDER_MARK = "\ufeff"

_RENAMED = {"view": "window"}
"""Sections that earlier versions called otherwise. Their old keys are still read, and kept where they stand."""

_WITHOUT_EFFECT = (("plant", "trust_own_jobs"),)
"""Keys that earlier versions had and that do nothing. They are passed over, and kept where they stand."""


def load_settings(defaults: Path, own: Path | None) -> Settings:
    """``defaults`` must be complete; ``own`` may hold any part of it, or not be there.

    Raises SettingsError with file, line, key, the fault and the key that was meant; StorageError if a file cannot be read.
    """
    below = _below(defaults)
    return _checked(None if own is None else _renamed(_read(own, optional=True)), below)


def save_settings(defaults: Path, own: Path, changes: Mapping[str, Any]) -> Settings:
    """Lay ``changes`` ({"records": {"pass_every": 10}}) over the station's own settings and return all of them.

    Keys that come to equal the defaults leave the file, everything else in it stays as a person wrote it. Raises SettingsError, and
    writes nothing, if the file was unusable or would become so.
    """
    below = _below(defaults)
    stands = _read(own, optional=True)
    before = _renamed(stands)
    _checked(before, below)
    changed = Document("the settings to be saved", overlay(before.values, changes), {})
    checked = _checked(changed, below)
    text = _edited(own, stands, changes, plain(checked), plain(_checked(None, below)))
    if _checked(_renamed(parse_yaml(text.encode(), str(own), SettingsError)), below) != checked:
        remedy = f"Change it by hand: {', '.join(changes)}"
        raise SettingsError("cannot be changed here without changing more than was asked for", where=str(own), remedy=remedy)
    write_text(own, text)
    _log.info("settings changed: %s", ", ".join(changes))
    return checked


def explanations(defaults: Path) -> dict[str, str]:
    """What each setting is, from the comment behind it in the file of the defaults: "records.max_days" -> "0: no limit".

    Raises StorageError.
    """
    try:
        text = defaults.read_text(encoding="utf-8")
    except OSError as error:
        raise storage_error(error, defaults, "read") from error
    found, section = {}, ""
    for line in text.splitlines():
        match = _SETTING.match(line)
        if match is None:
            continue
        indent, key, value, words = match.groups()
        section = section if indent else "" if value else key
        if value:
            found[f"{section}.{key}" if section else key] = words or ""
    return found


def _checked(own: Document | None, below: Document) -> Settings:
    """``own`` over ``below``. Raises SettingsError."""
    checked = check(Settings, below, SettingsError)
    if own is not None:
        checked = check(Settings, own, SettingsError, under=below)
        _refuse_twins(own, [view.name for view in checked.views])
    return checked


def _refuse_twins(own: Document, names: Sequence[str]) -> None:
    """Raise SettingsError unless each view has a name that no other has, not even to a disk: it is the name of the view's folder."""
    same = twins(names)
    if same is None:
        return
    first, second = (own.lines.get(("views", place, "name")) for place in same)
    told = [f"the view {names[same[1]]!r} has the name of another, {names[same[0]]!r}" + (f" in line {first}" if first else "")]
    if names[same[0]] != names[same[1]]:
        told.append("to a disk they are one")
    place = f"line {second}: " if second else ""
    raise SettingsError(place + "; ".join(told), where=own.where, remedy="Give each view a name of its own")


def _edited(own: Path, stands: Document, changes: Mapping[str, Any], wanted: Mapping[str, Any], defaults: Mapping[str, Any]) -> str:
    """The file's text with ``changes`` in it; a new one where there is nothing to keep."""
    content = own.read_bytes().decode() if own.exists() else ""
    text = content.removeprefix(_BYTE_ORDER_MARK)
    mark = content[: len(content) - len(text)]
    if not stands.values:
        kept = _difference(wanted, defaults)
        lines = [line for line in text.splitlines() if not line.strip() or line.lstrip().startswith("#")]
        before = "".join(f"{line}\n" for line in lines) or _HEADER
        return mark + before + "".join(f"{key}: {dump_inline(value, flow=False)}\n" for key, value in kept.items())
    old_names = {new: old for old, new in _RENAMED.items() if old in stands.values}
    by_name = {old_names.get(key, key): value for key, value in changes.items()}
    return mark + edit(text, by_name, {old_names.get(key, key): value for key, value in defaults.items()})


def _renamed(document: Document) -> Document:
    """``document`` with today's names of its sections, and no key that does nothing. Raises SettingsError if a section stands under both
    names."""
    values, lines = dict(document.values), dict(document.lines)
    for old, new in _RENAMED.items():
        if old not in values:
            continue
        if new in values:
            said = f"line {lines.get((old,))}: {old!r} is the former name of {new!r}, which is there too, in line {lines.get((new,))}"
            raise SettingsError(said, where=document.where, remedy=f"Move its keys under {new!r} and remove {old!r}")
        values[new] = values.pop(old)
        lines = {(new, *place[1:]) if place[0] == old else place: line for place, line in lines.items()}
    for section, key in _WITHOUT_EFFECT:
        if isinstance(values.get(section), Mapping):
            values[section] = {name: value for name, value in values[section].items() if name != key}
    return replace(document, values=values, lines=lines)


def _below(defaults: Path) -> Document:
    """The defaults, which a start asks for several times. Raises SettingsError, StorageError."""
    return _parsed_once(_content(defaults, optional=False), str(defaults))


@lru_cache(maxsize=4)
def _parsed_once(content: bytes, where: str) -> Document:
    """Not to be changed by who gets it."""
    return _renamed(parse_yaml(content, where, SettingsError))


def _read(path: Path, *, optional: bool) -> Document:
    return parse_yaml(_content(path, optional=optional), str(path), SettingsError)


def _content(path: Path, *, optional: bool) -> bytes:
    """Empty where the file need not be there and is not."""
    try:
        if path.is_fifo():
            raise SettingsError("is a pipe, not a file", where=str(path), remedy="Remove it, or put a file in its place")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        if optional:
            return b""
        raise SettingsError("is not there", where=str(path), remedy="Install the program again: this file is part of it") from error
    except OSError as error:
        raise storage_error(error, path, "read") from error
    if len(content) > MOST_BYTES:
        raise SettingsError(f"has more than {MOST_BYTES // 1000} kB", where=str(path), remedy="Restore an earlier copy, or remove it")
    return content


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
