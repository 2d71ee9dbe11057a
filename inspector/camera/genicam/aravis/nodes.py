"""The features of a camera behind libaravis, as :class:`inspector.camera.genicam.features.Nodes` has them."""

from __future__ import annotations

import ctypes
from ctypes import byref, c_double, c_int64, c_uint
from typing import Any

from inspector.camera.genicam.aravis.library import Aravis
from inspector.core.camera_features import FeatureKind, Setting
from inspector.core.errors import CameraError

_KINDS = (  # an enumeration is an integer and a string, too: the order counts
    ("gc_enumeration", FeatureKind.ENUMERATION),
    ("gc_boolean", FeatureKind.BOOLEAN),
    ("gc_command", FeatureKind.COMMAND),
    ("gc_float", FeatureKind.FLOAT),
    ("gc_integer", FeatureKind.INTEGER),
    ("gc_string", FeatureKind.STRING),
)
_READ_ONLY = 0
_HUGE = 1e300
"""Bounds beyond are those of the number's type: the camera does not say any."""
_KIND_WORD = {FeatureKind.FLOAT: "float", FeatureKind.INTEGER: "integer", FeatureKind.BOOLEAN: "boolean"}


class AravisNodes:
    """Implements Nodes for ``device``, which must outlive it."""

    def __init__(self, library: Aravis, device: int, where: str) -> None:
        self._library = library
        self._device = device
        self._where = where
        self._selectors: dict[str, list[str]] | None = None

    def kind(self, name: str) -> FeatureKind | None:
        node = self._node(name)
        if not node or not self._call("arv_gc_feature_node_is_implemented", node):
            return None
        if not self._call("arv_gc_feature_node_is_available", node):
            return None
        return next((kind for type_name, kind in _KINDS if self._library.is_a(node, type_name)), None)

    def value(self, name: str) -> Setting:
        kind = self.kind(name)
        word = _KIND_WORD.get(kind, "string") if kind else "string"
        found = self._call(f"arv_device_get_{word}_feature_value", self._device, name.encode())
        if word == "string":
            return str((found or b"").decode(errors="replace"))
        return bool(found) if word == "boolean" else float(found) if word == "float" else int(found)

    def code(self, name: str) -> int:
        """The number behind an enumeration's choice, as it is sent."""
        return int(self._call("arv_device_get_integer_feature_value", self._device, name.encode()))

    def bounds(self, name: str) -> tuple[float | None, float | None, float | None]:
        whole = self.kind(name) is FeatureKind.INTEGER
        word, number = ("integer", c_int64) if whole else ("float", c_double)
        low, high = number(), number()
        try:
            self._call(f"arv_device_get_{word}_feature_bounds", self._device, name.encode(), byref(low), byref(high))
        except CameraError:
            return None, None, None  # a camera need not say them
        try:
            step = self._call(f"arv_device_get_{word}_feature_increment", self._device, name.encode())
        except CameraError:
            step = 0
        smallest = step if whole or step > 1e-300 else 0
        limit = 2**63 - 1 if whole else _HUGE
        return (
            None if low.value <= -limit else low.value,
            None if high.value >= limit else high.value,
            smallest or None,
        )

    def unit(self, name: str) -> str:
        node = self._node(name)
        found = self._library.call(f"arv_gc_{'integer' if self.kind(name) is FeatureKind.INTEGER else 'float'}_get_unit", node)
        return (found or b"").decode(errors="replace")

    def choices(self, name: str) -> tuple[str, ...]:
        count = c_uint()
        call = "arv_device_dup_available_enumeration_feature_values_as_strings"
        found = self._call(call, self._device, name.encode(), byref(count))
        if not found:
            return ()
        try:
            texts = ctypes.cast(found, ctypes.POINTER(ctypes.c_char_p))
            return tuple((texts[n] or b"").decode(errors="replace") for n in range(count.value))
        finally:
            self._library.call("g_free", found)  # the array is ours, its texts are not

    def writable(self, name: str) -> bool:
        node = self._node(name)
        return bool(node) and self._library.call("arv_gc_feature_node_get_actual_access_mode", node) != _READ_ONLY

    def write(self, name: str, value: Setting) -> None:
        key = name.encode()
        if isinstance(value, bool):
            self._call("arv_device_set_boolean_feature_value", self._device, key, int(value))
        elif isinstance(value, int):
            self._call("arv_device_set_integer_feature_value", self._device, key, value)
        elif isinstance(value, float):
            self._call("arv_device_set_float_feature_value", self._device, key, value)
        else:
            self._call("arv_device_set_string_feature_value", self._device, key, value.encode())

    def selectors(self, name: str) -> tuple[str, ...]:
        if self._selectors is None:
            self._selectors = {}
            self._note_selectors("Root", set())
        return tuple(self._selectors.get(name, ()))

    def execute(self, name: str) -> None:
        self._call("arv_device_execute_command", self._device, name.encode())

    def _note_selectors(self, name: str, seen: set[str]) -> None:
        """Of everything below a category: libaravis tells only what a selector selects."""
        node = self._node(name)
        if not node or name in seen:
            return
        seen.add(name)
        if self._library.is_a(node, "gc_category"):
            for below in self._library.texts(self._library.call("arv_gc_category_get_features", node)):
                self._note_selectors(below, seen)
        elif self._library.is_a(node, "gc_selector") and self._library.call("arv_gc_selector_is_selector", node):
            assert self._selectors is not None
            for selected in self._library.items(self._library.call("arv_gc_selector_get_selected_features", node)):
                its_name = (self._library.call("arv_gc_feature_node_get_name", selected) or b"").decode(errors="replace")
                self._selectors.setdefault(its_name, []).append(name)

    def _node(self, name: str) -> int:
        return self._library.call("arv_device_get_feature", self._device, name.encode()) or 0

    def _call(self, name: str, *arguments: Any) -> Any:
        return self._library.call(name, *arguments, where=self._where)
