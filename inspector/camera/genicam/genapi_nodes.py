"""The features of a camera behind GenApi (the genicam package), as :class:`inspector.camera.genicam.features.Nodes` has them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from inspector.core.camera_features import FeatureKind, Setting
from inspector.core.errors import CameraError

_KINDS = {
    "IEnumeration": FeatureKind.ENUMERATION,
    "IBoolean": FeatureKind.BOOLEAN,
    "ICommand": FeatureKind.COMMAND,
    "IFloat": FeatureKind.FLOAT,
    "IInteger": FeatureKind.INTEGER,
    "IString": FeatureKind.STRING,
}
_HUGE_INTEGER, _HUGE_FLOAT = 2**63 - 1, 1e300


@contextmanager
def foreign(where: str, what: str = "", remedy: str = "Is the camera still there, and nobody else in control of it?") -> Iterator[None]:
    """An error of the genicam package becomes a CameraError: ``what`` and its own words."""
    from genicam import genapi, gentl

    try:
        yield
    except (genapi.GenericException, gentl.GenericException) as error:
        told = str(error).split(" : ")[0].rstrip(".") or type(error).__name__
        raise CameraError(f"{what}: {told}" if what else told, where=where, remedy=remedy) from error


class GenapiNodes:
    """Implements Nodes for a node map, whose device must stay open."""

    def __init__(self, node_map: Any, where: str) -> None:
        from genicam import genapi

        modes = genapi.EAccessMode
        self._there = frozenset({modes.RO, modes.RW, modes.WO})
        self._read_only = modes.RO
        self._map = node_map
        self._where = where

    def kind(self, name: str) -> FeatureKind | None:
        node = self._node(name)
        if node is None:
            return None
        with foreign(self._where):
            return _KINDS.get(type(node).__name__) if node.get_access_mode() in self._there else None

    def value(self, name: str) -> Setting:
        with foreign(self._where):
            found: Setting = self._node(name).value
        return found

    def bounds(self, name: str) -> tuple[float | None, float | None, float | None]:
        node = self._node(name)
        limit = _HUGE_INTEGER if self.kind(name) is FeatureKind.INTEGER else _HUGE_FLOAT
        found: list[float | None] = []
        for what in ("min", "max", "inc"):  # a camera need not say any of them
            value = None
            with suppress(CameraError), foreign(self._where):
                value = getattr(node, what)
            found.append(value if value is not None and math.isfinite(value) and abs(value) < limit else None)
        low, high, step = found
        if self.kind(name) is FeatureKind.FLOAT and not node.has_inc():
            step = None
        return low, high, step

    def unit(self, name: str) -> str:
        with suppress(CameraError), foreign(self._where):
            return str(self._node(name).unit or "")
        return ""

    def choices(self, name: str) -> tuple[str, ...]:
        with foreign(self._where):
            return tuple(entry.symbolic for entry in self._node(name).entries if entry.get_access_mode() in self._there)

    def writable(self, name: str) -> bool:
        with foreign(self._where):
            return bool(self._node(name).get_access_mode() != self._read_only)

    def write(self, name: str, value: Setting) -> None:
        with foreign(self._where, f"{name} was not taken"):
            self._node(name).value = value

    def selectors(self, name: str) -> tuple[str, ...]:
        node = self._node(name)
        if node is None:
            return ()
        with foreign(self._where):
            return tuple(selector.node.name for selector in node.node.selecting_features)

    def execute(self, name: str) -> None:
        with foreign(self._where, f"{name} failed"):
            self._node(name).execute()

    def _node(self, name: str) -> Any:
        try:
            return getattr(self._map, name)
        except AttributeError:
            return None
