"""A device of libaravis is given back by the thread that closes it, never by the library's own: that would end the process."""

from __future__ import annotations

import ctypes
import threading
from time import monotonic

import pytest

from inspector.camera.genicam.aravis import device as device_module
from inspector.camera.genicam.aravis.device import free_device


class Object(ctypes.Structure):
    """The beginning of a GObject."""

    _fields_ = (("type", ctypes.c_void_p), ("references", ctypes.c_uint))

    @property
    def address(self) -> int:
        return ctypes.addressof(self)


class Library:
    def __init__(self) -> None:
        self.unreferenced: list[int] = []

    def call(self, name: str, instance: int) -> None:
        assert name == "g_object_unref"
        self.unreferenced.append(instance)


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Library:
    made = Library()
    monkeypatch.setattr(device_module, "aravis", lambda: made)
    monkeypatch.setattr(device_module, "_held", set())
    return made


def test_one_that_nobody_holds_is_given_back_at_once(library: Library) -> None:
    one = Object(None, 1)
    free_device(one.address)
    assert library.unreferenced == [one.address]


def test_one_whose_loss_is_being_told_is_waited_for(library: Library) -> None:
    one = Object(None, 2)
    closing = threading.Thread(target=free_device, args=(one.address,))
    closing.start()
    closing.join(0.05)
    assert closing.is_alive() and not library.unreferenced
    one.references = 1
    closing.join()
    assert library.unreferenced == [one.address]


def test_one_that_stays_held_is_given_back_with_the_next(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_module, "_TOLD_WITHIN_S", 0.02)
    stuck, other, last = Object(None, 2), Object(None, 1), Object(None, 1)
    began = monotonic()
    free_device(stuck.address)
    assert monotonic() - began < 5
    free_device(other.address)
    assert library.unreferenced == [other.address]
    stuck.references = 1
    free_device(last.address)
    assert set(library.unreferenced) == {other.address, stuck.address, last.address} and len(library.unreferenced) == 3
