"""What changed in the settings between two starts, for the audit: a person edits the file while nothing runs."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from inspector.core.errors import StorageError
from inspector.core.redaction import redact
from inspector.core.settings import Settings
from inspector.storage.ledger.database import StationDatabase

_log = logging.getLogger(__name__)

_KEY = "settings"
_NOTED_ELSEWHERE = ("camera", "profile.name")
"""What the station itself keeps in the settings, and notes when it is done."""


def note_settings(database: StationDatabase, settings: Settings) -> None:
    """Write an entry for each setting that is not as at the last start, and keep those of now. A disk that refuses is no hindrance."""
    now = {key: value for key, value in flat(asdict(settings)).items() if key not in _NOTED_ELSEWHERE}
    try:
        kept = database.state(_KEY)
        before: dict[str, str] = json.loads(kept) if kept else now
        for key in sorted({*before, *now}):
            old, new = before.get(key, ""), now.get(key, "")
            if old != new and key in now and key in before:
                database.audit("settings", key, old=old, new=new)
        if now != before or kept is None:
            database.set_state(_KEY, json.dumps(now))
    except (StorageError, ValueError) as error:
        _log.warning("what changed in the settings is not in the audit: %s", error)


def keep_settings(database: StationDatabase, settings: Settings) -> None:
    """These are known: a change that stands in the audit already is not noted once more at the next start. Raises StorageError."""
    known = {key: value for key, value in flat(asdict(settings)).items() if key not in _NOTED_ELSEWHERE}
    database.set_state(_KEY, json.dumps(known))


def flat(values: Mapping[str, Any], before: str = "") -> dict[str, str]:
    """``{"records": {"keep": True}}`` as ``{"records.keep": "true"}``; passwords of addresses are left out."""
    found: dict[str, str] = {}
    for key, value in values.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{before}{key}.")
        else:
            found[f"{before}{key}"] = redact(json.dumps(value, default=str, ensure_ascii=False)).strip('"')
    return found
