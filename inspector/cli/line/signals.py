"""Signals that end a command: a polite kill and a closed terminal do what Ctrl-C does."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Windows has no SIGHUP."""


@contextmanager
def ended_like_by_ctrl_c() -> Iterator[None]:
    """SIGTERM and SIGHUP raise KeyboardInterrupt on the main thread, as SIGINT does; one that is ignored (``nohup``) stays so."""
    with _handling(_interrupt):
        yield


@contextmanager
def undisturbed() -> Iterator[None]:
    """Signals that end a command are ignored: it ends already, and what it still writes must not be cut short."""
    with _handling(signal.SIG_IGN):
        yield


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


@contextmanager
def _handling(handler: signal.Handlers | object) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _ENDING}
    try:
        for number, handled in before.items():
            if handled is not signal.SIG_IGN:
                signal.signal(number, handler)  # type: ignore[arg-type]
        yield
    finally:
        for number, handled in before.items():
            # None: it was not set by Python, which cannot put it back.
            if handled is not None:
                signal.signal(number, handled)
