"""A sign of life for systemd, which starts the station again when it stays away: sd_notify(3), systemd.service(5) ``WatchdogSec=``."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import Iterable, Mapping
from types import TracebackType

from inspector.core.status import Duty

_log = logging.getLogger(__name__)

_USUAL_S = 5.0
_MICROSECONDS = 1e6


class SignOfLife:
    """Tells systemd that the station is ready, that it lives, and that it stops; does nothing where systemd did not start it.

    A thread sends a sign of life at half the watchdog's time, if :meth:`beat` was called since and said that all is well. Whoever must not
    hang calls it: the window's thread, the console that follows a line.
    """

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        """``environment``: of this process unless given."""
        given = os.environ if environment is None else environment
        self._address = given.get("NOTIFY_SOCKET", "")
        watchdog_us = given.get("WATCHDOG_USEC", "") if given.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid()) else ""
        self._every_s = int(watchdog_us) / _MICROSECONDS / 2 if watchdog_us.isdigit() and int(watchdog_us) else _USUAL_S
        self._well = threading.Event()
        self._words = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sign of life", daemon=True)

    def __enter__(self) -> SignOfLife:
        if self._address:
            self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._over.set()
        if self._address:
            self._send("STOPPING=1")
            self._thread.join(1.0)

    def beat(self, duties: Iterable[Duty] = (), words: str = "") -> None:
        """Whoever calls it does not hang, and no thread of the station has a problem, unless one of ``duties`` has. From any thread.

        ``words``: the line that ``systemctl status`` shows.
        """
        self._words = words
        if not any(duty.problem for duty in duties):
            self._well.set()

    def _run(self) -> None:
        self._send("READY=1")
        while not self._over.wait(self._every_s):
            if self._well.is_set():
                self._well.clear()
                self._send(f"WATCHDOG=1\nSTATUS={self._words}")

    def _send(self, text: str) -> None:
        # A name that begins with @ is one of Linux' abstract names.
        address = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.sendto(text.encode("utf-8", "replace"), address)
        except OSError as error:
            _log.warning("systemd was not told %r: %s", text.partition("=")[0], error)
