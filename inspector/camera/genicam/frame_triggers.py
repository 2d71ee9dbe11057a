"""The triggers of a GenICam camera that start frames, each behind a choice of TriggerSelector; and the one that software fires."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from inspector.camera.genicam.selectors import SelectorNodes, positioned, walk
from inspector.core.camera_features import starts_frames
from inspector.core.errors import CameraError


class TriggerNodes(SelectorNodes, Protocol):
    """What is needed of ``features.Nodes``."""

    def execute(self, name: str) -> None: ...


class FrameTriggers:
    """Of one camera. Wherever its selector stands, it stands there again when a call returns. Each call raises CameraError."""

    def __init__(self, nodes: TriggerNodes, own: Mapping[str, str], selectors: tuple[str, ...], where: str) -> None:
        """``own``: standard name of a feature -> the camera's. ``selectors``: what TriggerMode is behind. ``where`` goes into errors."""
        self._nodes = nodes
        self._own = own
        self._selectors = selectors
        self._where = where

    def on(self) -> dict[tuple[str, ...], str]:
        """Those that are on: choices of the selector -> their source, empty where the camera has none."""
        found: dict[tuple[str, ...], str] = {}

        def look(choices: tuple[str, ...]) -> None:
            source = self._source_at(choices)
            if source is not None:
                found[choices] = source

        walk(self._nodes, self._selectors, look)
        return found

    def fire(self) -> None:
        """Execute TriggerSoftware. Raises CameraError if the camera does not wait for it."""
        if self._fired_here():
            return
        sources = self.on()
        if not sources:
            remedy = "Set TriggerMode=On and TriggerSource=Software first"
            raise CameraError("it runs freely: a trigger would do nothing", where=self._where, remedy=remedy)
        by_software = next((choices for choices, source in sources.items() if source in ("Software", "")), None)
        if by_software is None:
            found = ", ".join(sources.values())
            raise CameraError(f"its trigger comes from {found}", where=self._where, remedy="Set TriggerSource=Software first")
        if "TriggerSoftware" not in self._own:
            raise CameraError("it has no software trigger", where=self._where, remedy="Use a line of its connector (TriggerSource)")
        with positioned(self._nodes, self._selectors, by_software):
            self._nodes.execute("TriggerSoftware")

    def _fired_here(self) -> bool:
        """Execute TriggerSoftware if the camera waits for it where its selector stands: that is quick."""
        here = tuple(str(self._nodes.value(selector)) for selector in self._selectors)
        if "TriggerSoftware" not in self._own or self._source_at(here) != "Software":
            return False
        self._nodes.execute("TriggerSoftware")
        return True

    def _source_at(self, choices: tuple[str, ...]) -> str | None:
        """Source of the trigger where the selector stands, which is at ``choices``; None if it is off, or does not start frames."""
        own = self._own.get("TriggerMode")
        if own is None or not (not choices or any(map(starts_frames, choices))):
            return None
        if self._nodes.kind(own) is None or self._nodes.value(own) != "On":
            return None
        source = self._own.get("TriggerSource")
        return "" if source is None or self._nodes.kind(source) is None else str(self._nodes.value(source))
