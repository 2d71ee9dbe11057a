"""The file with what opens the plant: the password of its database and the key of its store. Readable by nobody but this user."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from inspector.storage.camera_secrets import keep_secrets, load_secrets


@dataclass(frozen=True)
class StoreKey:
    """What an S3 store asks for; both empty for a folder, or where the machine has rights of its own."""

    id: str = ""
    secret: str = ""


class PlantSecrets:
    """By address. Read at each use: a password that was changed is known without a restart. Calls raise StorageError."""

    def __init__(self, path: Path) -> None:
        """``path``: need not be there."""
        self._path = path

    def password(self, url: str) -> str:
        """Of the database at ``url``, as the settings have it; empty if it is not known."""
        return load_secrets(self._path).get(_address(url), "")

    def store_key(self, url: str) -> StoreKey:
        """Of the store at ``url``."""
        key, _, secret = load_secrets(self._path).get(_address(url), "").partition(":")
        return StoreKey(key, secret)

    def keep_password(self, url: str, password: str) -> None:
        """Instead of the one that was there."""
        keep_secrets(self._path, {_address(url): password})

    def keep_store_key(self, url: str, key: StoreKey) -> None:
        """Instead of the one that was there."""
        keep_secrets(self._path, {_address(url): f"{key.id}:{key.secret}"})


def _address(url: str) -> str:
    """Without its options, which may change."""
    return url.partition("?")[0]
