"""libaravis 0.8 by ctypes: the functions that are used, and its errors as CameraErrors."""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, byref, c_char_p, c_double, c_int, c_int64, c_size_t, c_uint, c_uint16, c_uint32, c_uint64, c_void_p
from functools import cache
from typing import Any

from inspector.core.errors import CameraError

_FILES = {"darwin": "libaravis-0.8.0.dylib", "win32": "libaravis-0.8-0.dll"}
INSTALL = {
    "darwin": "Install it: brew install aravis",
    "win32": "Install it with MSYS2: pacman -S mingw-w64-x86_64-aravis",
}.get(sys.platform, "Install it: sudo apt-get install libaravis-0.8-0")

_D, _I, _L, _S, _P, _U = c_double, c_int, c_int64, c_char_p, c_void_p, c_uint
_KINDS = ("enumeration", "boolean", "command", "float", "integer", "string", "category", "selector")
_TYPES = ("gv_device", *(f"gc_{kind}" for kind in _KINDS))
_FALLIBLE: dict[str, tuple[Any, list[Any]]] = {
    "arv_gv_device_new": (_P, [_P, _P]),
    "arv_open_device": (_P, [_S]),
    "arv_device_create_stream": (_P, [_P, _P, _P]),
    "arv_device_execute_command": (None, [_P, _S]),
    "arv_device_get_boolean_feature_value": (_I, [_P, _S]),
    "arv_device_set_boolean_feature_value": (None, [_P, _S, _I]),
    "arv_device_get_string_feature_value": (_S, [_P, _S]),
    "arv_device_set_string_feature_value": (None, [_P, _S, _S]),
    "arv_device_get_integer_feature_value": (_L, [_P, _S]),
    "arv_device_set_integer_feature_value": (None, [_P, _S, _L]),
    "arv_device_get_integer_feature_bounds": (None, [_P, _S, _P, _P]),
    "arv_device_get_integer_feature_increment": (_L, [_P, _S]),
    "arv_device_get_float_feature_value": (_D, [_P, _S]),
    "arv_device_set_float_feature_value": (None, [_P, _S, _D]),
    "arv_device_get_float_feature_bounds": (None, [_P, _S, _P, _P]),
    "arv_device_get_float_feature_increment": (_D, [_P, _S]),
    "arv_device_dup_available_enumeration_feature_values_as_strings": (_P, [_P, _S, _P]),
    "arv_gc_feature_node_is_available": (_I, [_P]),
    "arv_gc_feature_node_is_implemented": (_I, [_P]),
}
"""Name -> result and arguments; one more argument behind them takes the GError."""
_PLAIN: dict[str, tuple[Any, list[Any]]] = {
    "arv_update_device_list": (None, []),
    "arv_get_n_devices": (_U, []),
    **{
        f"arv_get_device_{what}": (_S, [_U])
        for what in ("id", "vendor", "model", "serial_nbr", "address", "protocol", "physical_id", "manufacturer_info")
    },
    "arv_device_get_feature": (_P, [_P, _S]),
    "arv_device_set_range_check_policy": (None, [_P, _I]),
    "arv_device_set_register_cache_policy": (None, [_P, _I]),
    "arv_gv_device_is_controller": (_I, [_P]),
    "arv_gv_device_set_stream_options": (None, [_P, _I]),
    "arv_gc_feature_node_get_actual_access_mode": (_I, [_P]),
    "arv_gc_feature_node_get_name": (_S, [_P]),
    "arv_gc_category_get_features": (_P, [_P]),
    "arv_gc_selector_is_selector": (_I, [_P]),
    "arv_gc_selector_get_selected_features": (_P, [_P]),
    "arv_gc_feature_node_is_locked": (_I, [_P, _P]),
    "arv_gc_float_get_unit": (_S, [_P]),
    "arv_gc_integer_get_unit": (_S, [_P]),
    "arv_buffer_new_allocate": (_P, [c_size_t]),
    "arv_buffer_get_status": (_I, [_P]),
    "arv_buffer_get_data": (_P, [_P, POINTER(c_size_t)]),
    "arv_buffer_get_frame_id": (c_uint64, [_P]),
    "arv_buffer_get_system_timestamp": (c_uint64, [_P]),
    "arv_buffer_get_image_width": (_I, [_P]),
    "arv_buffer_get_image_height": (_I, [_P]),
    "arv_buffer_get_image_padding": (None, [_P, POINTER(_I), POINTER(_I)]),
    "arv_buffer_get_image_pixel_format": (c_uint32, [_P]),
    "arv_buffer_get_payload_type": (_I, [_P]),
    "arv_stream_push_buffer": (None, [_P, _P]),
    "arv_stream_try_pop_buffer": (_P, [_P]),
    "arv_stream_timeout_pop_buffer": (_P, [_P, c_uint64]),
    "arv_stream_get_statistics": (None, [_P, POINTER(c_uint64), POINTER(c_uint64), POINTER(c_uint64)]),
    "arv_gv_stream_get_statistics": (None, [_P, POINTER(c_uint64), POINTER(c_uint64)]),
    "arv_gv_stream_get_port": (c_uint16, [_P]),
    "g_inet_address_new_from_string": (_P, [_S]),
    "g_object_set": (None, [_P, _S, _I, _S, _I, _S, _I, _P]),
    "g_object_unref": (None, [_P]),
    "g_signal_connect_data": (c_size_t, [_P, _S, _P, _P, _P, _I]),
    "g_signal_handler_disconnect": (None, [_P, c_size_t]),
    "g_type_check_instance_is_a": (_I, [_P, c_size_t]),
    "g_free": (None, [_P]),
    "g_error_free": (None, [_P]),
    **{f"arv_{kind}_get_type": (c_size_t, []) for kind in _TYPES},
}


class _GSList(ctypes.Structure):
    """Of GLib. It belongs to the library."""

    _fields_ = (("item", c_void_p), ("next", c_void_p))


class _GError(ctypes.Structure):
    _fields_ = (("domain", c_uint32), ("code", c_int), ("message", c_char_p))


class Aravis:
    """The library. ``call`` does what the C function of that name does; one that can fail raises CameraError."""

    def __init__(self) -> None:
        """Raises CameraError if the library is not there."""
        name = _FILES.get(sys.platform, "libaravis-0.8.so.0")
        try:
            self._library = ctypes.CDLL(name)
        except OSError as error:
            raise CameraError(f"GigE Vision and USB3 Vision need libaravis 0.8, which is not installed ({name})", remedy=INSTALL) from error
        self._functions: dict[str, Any] = {}
        self.types = {kind: self.call(f"arv_{kind}_get_type") for kind in _TYPES}

    def call(self, name: str, *arguments: Any, where: str = "") -> Any:
        """Call a function of the tables above. Other threads run meanwhile. ``where`` goes into the CameraError of one that fails."""
        function = self._functions.get(name) or self._bind(name)
        if name not in _FALLIBLE:
            return function(*arguments)
        problem = POINTER(_GError)()
        result = function(*arguments, byref(problem))
        if problem:
            text = (problem.contents.message or b"it failed").decode(errors="replace").rstrip(".")
            self.call("g_error_free", ctypes.cast(problem, c_void_p))
            raise CameraError(text, where=where, remedy="Is the camera still there, and nobody else in control of it?")
        return result

    def items(self, listed: int | None) -> list[int]:
        """What a GSList holds, which stays the library's."""
        found = []
        while listed:
            one = _GSList.from_address(listed)
            found.append(one.item)
            listed = one.next
        return found

    def texts(self, listed: int | None) -> list[str]:
        """The same where it holds texts."""
        return [(ctypes.cast(one, c_char_p).value or b"").decode(errors="replace") for one in self.items(listed)]

    def is_a(self, instance: int, kind: str) -> bool:
        """Whether a GObject is of one of :attr:`types`."""
        return bool(self.call("g_type_check_instance_is_a", instance, self.types[kind]))

    def _bind(self, name: str) -> Any:
        # GObject's and gio's functions are found through libaravis, which is linked to them.
        function = getattr(self._library, name)
        result, arguments = _FALLIBLE[name] if name in _FALLIBLE else _PLAIN[name]
        function.restype = result
        function.argtypes = [*arguments, c_void_p] if name in _FALLIBLE else arguments
        self._functions[name] = function
        return function


@cache
def aravis() -> Aravis:
    """The library, loaded when first asked for. Raises CameraError with how to install it."""
    return Aravis()
