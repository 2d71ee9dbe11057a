"""The password of the station at its MQTT broker: in a file of its own, readable by nobody but this user, and in no other place."""

from __future__ import annotations

from pathlib import Path

from inspector.core.errors import StorageError
from inspector.storage.atomic import json_bytes, write_bytes
from inspector.storage.camera_secrets import load_secrets

MOST_CHARACTERS = 1000

_MQTT = "mqtt"
_AGAIN = "Delete it, and give the password again"


def mqtt_password(path: Path) -> str:
    """The password; empty without one. Raises StorageError if the file cannot be read or is damaged."""
    return load_secrets(path, of="the line", again=_AGAIN).get(_MQTT, "")


def keep_mqtt_password(path: Path, password: str) -> None:
    """Keep it instead of the one before; empty: none is kept. Raises StorageError."""
    if len(password) > MOST_CHARACTERS or not password.isprintable():
        raise StorageError(f"a password has up to {MOST_CHARACTERS} printable characters")
    others = {key: value for key, value in load_secrets(path, of="the line", again=_AGAIN).items() if key != _MQTT}
    write_bytes(path, json_bytes({**others, **({_MQTT: password} if password else {})}), private=True)
