"""A signal still arrives after OpenVINO's detectors have come and gone: Python takes it on the thread's stack for signals."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.core.recipe import Recipe, Weights
from inspector.vision.networks.compiling import build_detector

SS_DISABLE = 2


class SignalStack(ctypes.Structure):
    """``stack_t`` of sigaltstack(2)."""

    _fields_ = (("start", ctypes.c_void_p), ("flags", ctypes.c_int), ("size", ctypes.c_size_t))


def signal_stack() -> tuple[int, int] | None:
    """First address and the one behind the last, of this thread's; None if there is none."""
    found = SignalStack()
    assert ctypes.CDLL(None).sigaltstack(None, ctypes.byref(found)) == 0
    return None if found.flags & SS_DISABLE else (found.start, found.start + found.size)


def is_writable(first: int, end: int) -> bool:
    """Whether all of it is this process's memory."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        addresses, rights, *_ = line.split()
        start, stop = (int(one, 16) for one in addresses.split("-"))
        if start <= first < stop and "w" in rights:
            if end <= stop:
                return True
            first = stop
    return False


@pytest.mark.skipif(sys.platform != "linux", reason="/proc/self/maps and sigaltstack are Linux's")
def test_detectors_that_go_in_the_order_in_which_they_came(tiny_recipe: Callable[[str, int], tuple[Recipe, Weights]]) -> None:
    recipe, teacher = tiny_recipe("resnet18", 64)
    first, second = (build_detector(recipe, teacher, "cpu", "openvino") for _ in range(2))
    first.close()
    second.close()
    stack = signal_stack()
    assert stack is None or is_writable(*stack)
    # Only now, since without a stack this would end the process.
    came: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _: came.append(number))
    try:
        os.kill(os.getpid(), signal.SIGUSR1)
        signal.raise_signal(signal.SIGUSR1)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert came and set(came) == {signal.SIGUSR1}
