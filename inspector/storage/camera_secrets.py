"""The file with the cameras' passwords: the only one that holds them, and readable by nobody but this user."""

from __future__ import annotations

import json
import logging
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.core.redaction import redact
from inspector.core.settings import Settings
from inspector.storage.atomic import json_bytes, storage_error, write_bytes

_log = logging.getLogger(__name__)

_AGAIN = "Delete it, and write the cameras' addresses once more with their passwords"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def load_secrets(path: Path, *, of: str = "the cameras", again: str = _AGAIN) -> dict[str, str]:
    """Address as it is shown -> the whole address. Empty without a file. Raises StorageError if it cannot be read or is damaged.

    ``of``: whose passwords they are, ``again``: how to give them again; for what is said of a damaged file.
    """
    try:
        content = path.read_bytes()
        if others_may_read(path):
            with suppress(OSError):  # on a disk that is read-only
                path.chmod(stat.S_IRUSR | stat.S_IWUSR)
            _log.warning("%s could be read by other users of this machine", path)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise storage_error(error, path, f"read the passwords of {of}") from error
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
        raise StorageError("is damaged", where=str(path), remedy=again)
    return found


def keep_secrets(path: Path, secrets: Mapping[str, str]) -> None:
    """Write ``secrets``, as :func:`load_secrets` gives them, beside those that are there. Raises StorageError."""
    there = load_secrets(path)
    if any(there.get(shown) != whole for shown, whole in secrets.items()):
        write_bytes(path, json_bytes({**there, **secrets}), private=True)


def password_in_the_open(settings: Settings, path: Path) -> bool:
    """Whether a person wrote a camera's password into the settings file at ``path``, and other users may read it."""
    cameras = (settings.camera, *(view.camera for view in settings.views))
    return any(redact(one) != one for one in cameras) and others_may_read(path)


def others_may_read(path: Path) -> bool:
    """Whether other users of this machine have any right to the file. False where there is no file, and on systems without such rights."""
    try:
        return os.name == "posix" and bool(path.stat().st_mode & _OTHERS)
    except OSError:
        return False
