"""Fetching a published weights file, because a person asked for it."""

from __future__ import annotations

import hashlib
import http.client
import urllib.error
import urllib.request
from collections.abc import Callable

from inspector.core.errors import TeacherUnavailable
from inspector.core.program import PROGRAM

_CHUNK = 1 << 18


def download(url: str, size: int, sha256: str, on_progress: Callable[[int, int], None], timeout_s: float = 30.0) -> bytes:
    """The bytes at ``url``, which must be ``size`` long and have this digest. Raises TeacherUnavailable otherwise."""
    remedy = f"Check the connection, or fetch the file on another machine and run: {PROGRAM} teachers import FILE"
    content = bytearray()
    try:
        with urllib.request.urlopen(url, timeout=timeout_s) as answer:
            while chunk := answer.read(_CHUNK):
                content += chunk
                on_progress(len(content), size)
                if len(content) > size:
                    break
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()  # it is the answer, too, and holds the connection
        raise TeacherUnavailable(f"cannot be fetched: {error}", where=url, remedy=remedy) from error
    if len(content) != size or hashlib.sha256(content).hexdigest() != sha256:
        raise TeacherUnavailable("what came is not the published file: its SHA-256 or length differs", where=url, remedy=remedy)
    return bytes(content)
