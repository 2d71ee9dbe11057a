"""A camera driver: what the station has to know of one kind of camera, ours or another package's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.camera.base import Camera
from inspector.camera.found import FoundCamera


@dataclass(frozen=True)
class CameraDriver:
    """One kind of camera. Another package registers it as an entry point of the group ``inspector.cameras``; the name of the entry point
    is the word before the colon in its addresses.

    ``usage``: how an address is written and what it opens, for a person: ``"mycam:SERIAL   camera of the bench"``.
    ``open``: from the whole address to an open camera; blocks until it delivers or fails. Raises CameraNotFound, CameraError.
    ``search``: the cameras that can be reached now, within about a second; None where there is nothing to search. It is called only when a
    person asks for it. Raises CameraError if it cannot search, with the remedy.
    ``searched``: where ``search`` looks, in words.
    """

    usage: str
    open: Callable[[str], Camera]
    search: Callable[[], Sequence[FoundCamera]] | None = None
    searched: Callable[[], str] | None = None
