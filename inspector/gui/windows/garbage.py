"""Garbage is collected on the window's thread alone.

Python collects cycles on whichever thread happens to allocate, and a station has many. A cycle that holds a widget would then be
destroyed by the inspecting thread, which Qt does not survive.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PyQt6.QtCore import QTimer

LOOK_AGAIN_MS = 250


@contextmanager
def collected_here() -> Iterator[None]:
    """While it is entered, cycles are collected by a timer of the calling thread, at the thresholds that Python uses itself."""
    timer = QTimer()
    timer.setInterval(LOOK_AGAIN_MS)
    timer.timeout.connect(collect_what_is_due)
    was_enabled = gc.isenabled()
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        if was_enabled:
            gc.enable()


def collect_what_is_due() -> None:
    """The oldest generation whose threshold is exceeded, with all younger ones."""
    due = [generation for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most > 0]
    if due:
        gc.collect(max(due))
