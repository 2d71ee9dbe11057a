"""The audit by syslog, RFC 5424, for those who collect it elsewhere. Nothing is sent unless the settings say where to.

The audit on the disk is the queue: a thread reads what is new of it and remembers how far it came, so a receiver that is away for a week,
or a restart, loses nothing, and nobody waits for the network. After a break what was under way may come twice.
"""

from __future__ import annotations

import logging
import os
import re
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from inspector.core.errors import SettingsError, StorageError
from inspector.runtime.watched_thread import WatchedThread
from inspector.storage.ledger.audit_reading import AuditReader, FoundEntry
from inspector.storage.ledger.database import StationDatabase

_log = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
AGAIN_S, AT_MOST_S = 1.0, 60.0
"""Until a receiver that did not answer is tried again, for the first time, and at most: each try doubles it."""
_AT_ONCE = 200
_ANSWER_WITHIN_S = 5.0
_PORTS = {"udp": 514, "tcp": 601, "tls": 6514}
_FACILITY_AUDIT = 13
_WARNING, _NOTICE = 4, 5
_WARNINGS = frozenset({"error", "refused", "wrong sign-in"})
_SD_ID = "audit@32473"
"""32473 is the number that RFC 5612 keeps for those who have none of their own."""
_LONGEST_VALUE = 400
_LONGEST_DATAGRAM = 8192


@dataclass(frozen=True)
class SyslogAddress:
    """Where to. ``kind``: "udp", "tcp", "tls" or "unix", whose ``host`` is a path."""

    kind: str
    host: str
    port: int = 0

    def __str__(self) -> str:
        return f"unix:{self.host}" if self.kind == "unix" else f"{self.kind}://{self.host}:{self.port}"


def parse_address(text: str) -> SyslogAddress:
    """``udp://HOST:514``, ``tcp://HOST:601``, ``tls://HOST:6514`` (these ports unless given), ``unix:/dev/log``. Raises SettingsError."""
    if text.startswith("unix:") and len(text) > len("unix:"):
        return SyslogAddress("unix", text.removeprefix("unix:"))
    with suppress(ValueError):
        parts = urlsplit(text)
        if parts.scheme in _PORTS and parts.hostname and not parts.path.strip("/"):
            return SyslogAddress(parts.scheme, parts.hostname, parts.port or _PORTS[parts.scheme])
    remedy = "Write udp://HOST:514, tcp://HOST:601, tls://HOST:6514 or unix:/dev/log"
    raise SettingsError(f"{text!r} is no address for syslog", where="syslog.to", remedy=remedy)


def message_of(found: FoundEntry, host: str, process: int) -> bytes:
    """One message of RFC 5424, with the entry's values as structured data."""
    entry = found.entry
    priority = 8 * _FACILITY_AUDIT + (_WARNING if entry.what in _WARNINGS else _NOTICE)
    moment = datetime.fromtimestamp(entry.at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    values = {"number": str(found.number), "view": found.view, "who": entry.who, "what": entry.what, "old": entry.old, "new": entry.new}
    values["why"] = entry.why
    data = "".join(f' {name}="{_value(value)}"' for name, value in values.items() if value)
    head = f"<{priority}>1 {moment} {_word(host, 255)} inspector {process} {_word(entry.what, 32)} [{_SD_ID}{data}] "
    return head.encode() + b"\xef\xbb\xbf" + entry.detail.replace("\n", " ")[:4000].encode(errors="replace")


class SyslogSender:
    """Sends what is new of the audit. ``problem``: why the receiver does not get it, in words; empty if it does."""

    def __init__(self, address: SyslogAddress, reader: AuditReader, database: StationDatabase, *, ca_file: str = "") -> None:
        """``database`` keeps how far it came. ``ca_file``: certificates that a TLS receiver may have; empty: the system's."""
        self.address = address
        self.problem = ""
        self._reader = reader
        self._database = database
        self._connect = Connection(address, ca_file)
        self._stopping = threading.Event()
        self._host = socket.gethostname() or "-"
        self._thread = WatchedThread("syslog", self._run, name="syslog")

    def start(self) -> None:
        """Begin. What is in the audit already is sent only if it came after a first start."""
        self._thread.start()

    def stop(self, timeout: float = 2.0) -> None:
        """Send what is new, if the receiver takes it in time, and end."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(timeout)

    def _run(self) -> None:
        wait_s = AGAIN_S
        pause_s = 0.0
        while True:
            stopping = self._stopping.wait(pause_s)
            self._thread.beat()
            try:
                self._send_new()
                self._say("")
                wait_s, pause_s = AGAIN_S, LOOK_EVERY_S
            except (OSError, StorageError) as error:
                self._connect.close()
                self._say(f"{self.address} does not take the audit: {error}")
                pause_s, wait_s = wait_s, min(AT_MOST_S, 2 * wait_s)
            if stopping:
                self._connect.close()
                return

    def _say(self, problem: str) -> None:
        if problem and problem != self.problem:
            _log.warning("syslog: %s", problem)
        elif self.problem and not problem:
            _log.info("syslog: %s takes the audit again", self.address)
        self.problem = problem

    def _send_new(self) -> None:
        for view in self._reader.files():
            key = f"syslog {view}".strip()
            kept = self._database.state(key)
            if kept is None:
                self._database.set_state(key, str(self._reader.last_number(view)))
                continue
            number = int(kept)
            while found := self._reader.after(view, number, _AT_ONCE):
                try:
                    for one in found:
                        self._connect.send(message_of(one, self._host, os.getpid()))
                        number = one.number
                finally:
                    self._database.set_state(key, str(number))


class Connection:
    """To one receiver; opened with the first message. Raises OSError."""

    def __init__(self, address: SyslogAddress, ca_file: str = "") -> None:
        self._address = address
        self._ca_file = ca_file
        self._socket: socket.socket | None = None

    def send(self, message: bytes) -> None:
        """One datagram, or one frame of RFC 6587: its length in octets, a blank, the message."""
        if self._socket is None:
            self._socket = self._opened()
        if self._address.kind in ("tcp", "tls"):
            self._check_open(self._socket)
            self._socket.sendall(b"%d " % len(message) + message)
        else:
            self._socket.send(message[:_LONGEST_DATAGRAM])

    def close(self) -> None:
        """May be called again."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.close()
        self._socket = None

    def _opened(self) -> socket.socket:
        address = self._address
        if address.kind == "unix":
            made = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            return _connected(made, lambda: made.connect(str(Path(address.host))))
        if address.kind == "udp":
            family, kind, protocol, _, where = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_DGRAM)[0]
            made = socket.socket(family, kind, protocol)
            return _connected(made, lambda: made.connect(where))
        plain = socket.create_connection((address.host, address.port), _ANSWER_WITHIN_S)
        if address.kind == "tcp":
            return plain
        try:
            context = ssl.create_default_context(cafile=self._ca_file or None)
            return context.wrap_socket(plain, server_hostname=address.host)
        except OSError:
            plain.close()
            raise

    def _check_open(self, connected: socket.socket) -> None:
        """A receiver that has closed takes the first bytes all the same, and loses them: looked at before they are sent."""
        before = connected.gettimeout()
        connected.settimeout(0.0)
        try:
            if connected.recv(1) == b"":
                raise ConnectionResetError("the receiver has closed the connection")
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        finally:
            connected.settimeout(before)


def _connected(made: socket.socket, connect: Callable[[], None]) -> socket.socket:
    made.settimeout(_ANSWER_WITHIN_S)
    try:
        connect()
    except OSError:
        made.close()
        raise
    return made


def _value(text: str) -> str:
    return re.sub(r'(["\\\]])', r"\\\1", text[:_LONGEST_VALUE].replace("\n", " "))


def _word(text: str, most: int) -> str:
    """Printable ASCII without blanks, as a field of the head; "-" where nothing is left."""
    return re.sub(r"[^!-~]", "_", text)[:most] or "-"
