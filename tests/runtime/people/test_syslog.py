"""The audit by syslog, to real receivers on this machine."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from inspector.core.errors import SettingsError
from inspector.runtime.people.syslog import SyslogAddress, SyslogSender, message_of, parse_address
from inspector.storage.ledger.audit_reading import AuditReader, FoundEntry
from inspector.storage.ledger.database import AuditEntry, StationDatabase
from tests.runtime.line import until


class Receiver:
    """Takes frames of RFC 6587 from one connection after the other."""

    def __init__(self, wrap: Callable[[socket.socket], socket.socket] = lambda plain: plain) -> None:
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.messages: list[str] = []
        self.connection: socket.socket | None = None
        self._wrap = wrap
        self._thread = threading.Thread(target=self._take, daemon=True)
        self._thread.start()

    def hang_up(self) -> None:
        until(lambda: self.connection is not None)
        if self.connection is not None:
            self.connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with suppress(OSError):
            self.server.shutdown(socket.SHUT_RDWR)
        self.server.close()
        if self.connection is not None:
            with suppress(OSError):
                self.connection.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _take(self) -> None:
        while True:
            try:
                plain, _ = self.server.accept()
            except OSError:
                return
            with suppress(OSError), self._wrap(plain) as self.connection:
                self._frames(self.connection)

    def _frames(self, connection: socket.socket) -> None:
        left = b""
        while got := connection.recv(65536):
            left += got
            while (match := re.match(rb"(\d+) ", left)) and len(left) >= match.end() + int(match[1]):
                end = match.end() + int(match[1])
                self.messages.append(left[match.end() : end].decode("utf-8"))
                left = left[end:]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[StationDatabase]:
    made = StationDatabase(tmp_path / "station.db")
    made.audit("limit", "long before syslog was asked for")
    yield made
    made.close()


@pytest.fixture
def sending(database: StationDatabase) -> Iterator[Callable[..., SyslogSender]]:
    senders: list[SyslogSender] = []

    def send(address: str, ca_file: str = "") -> SyslogSender:
        sender = SyslogSender(parse_address(address), AuditReader(database.path), database, ca_file=ca_file)
        sender.start()
        until(lambda: database.state("syslog") is not None)
        senders.append(sender)
        return sender

    yield send
    for sender in senders:
        sender.stop()


def test_a_message_is_that_of_rfc_5424() -> None:
    entry = AuditEntry(1_800_000_000.25, "wrong sign-in", "three\nin a row: Ü", 'A"n]na\\', "old", "new", "why")
    sent = message_of(FoundEntry("top", 7, entry), "ho st", 42).decode("utf-8")
    assert sent == (
        '<108>1 2027-01-15T08:00:00.250Z ho_st inspector 42 wrong_sign-in [audit@32473 number="7" view="top" who="A\\"n\\]na\\\\" '
        'what="wrong sign-in" old="old" new="new" why="why"] \ufeffthree in a row: Ü'
    )


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("udp://log.example", SyslogAddress("udp", "log.example", 514)),
        ("tcp://10.0.0.1:1514", SyslogAddress("tcp", "10.0.0.1", 1514)),
        ("tls://[::1]", SyslogAddress("tls", "::1", 6514)),
        ("unix:/dev/log", SyslogAddress("unix", "/dev/log")),
    ],
)
def test_addresses(text: str, address: SyslogAddress) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize("text", ["", "log.example", "http://x", "udp://", "tcp://x:99999", "unix:", "udp://x/path"])
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(SettingsError, match="no address for syslog"):
        parse_address(text)


def test_by_tcp_each_entry_comes_once_and_a_break_loses_none(
    database: StationDatabase, sending: Callable[..., SyslogSender], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.runtime.people.syslog.LOOK_EVERY_S", 0.01)
    monkeypatch.setattr("inspector.runtime.people.syslog.AGAIN_S", 0.01)
    receiver = Receiver()
    sender = sending(f"tcp://127.0.0.1:{receiver.port}")
    database.audit("limit", "first", who="Cara", old="-0.5", new="-0.1", why="new lamp")
    until(lambda: len(receiver.messages) == 1)
    assert 'who="Cara" what="limit" old="-0.5" new="-0.1" why="new lamp"' in receiver.messages[0]
    receiver.hang_up()
    for number in range(20):
        database.audit("lot", f"lot {number}")
    until(lambda: len(receiver.messages) >= 21)
    assert [message.rpartition("\ufeff")[2] for message in receiver.messages] == ["first", *(f"lot {number}" for number in range(20))]
    receiver.close()
    database.audit("lot", "while it is away")
    until(lambda: "does not take the audit" in sender.problem)
    sender.stop()
    assert int(database.state("syslog") or 0) == 22, "what was not sent is not forgotten"


def test_by_udp_and_by_a_local_socket(database: StationDatabase, sending: Callable[..., SyslogSender], tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.bind(("127.0.0.1", 0))
        udp.settimeout(10)
        sender = sending(f"udp://127.0.0.1:{udp.getsockname()[1]}")
        database.audit("pause", "by hand", who="Ben")
        sender.stop()
        assert b'who="Ben" what="pause"' in udp.recv(65536)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as local:
        local.bind(str(tmp_path / "log"))
        local.settimeout(10)
        sender = sending(f"unix:{tmp_path / 'log'}")
        database.audit("resume", "by hand", who="Ben")
        sender.stop()
        assert b'what="resume"' in local.recv(65536)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes the certificates")
def test_by_tls_only_to_who_is_trusted(
    database: StationDatabase, sending: Callable[..., SyslogSender], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.runtime.people.syslog.LOOK_EVERY_S", 0.01)
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    made = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=test"]
    subprocess.run(
        [*made, "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    receiver = Receiver(lambda plain: context.wrap_socket(plain, server_side=True))
    distrusts = sending(f"tls://127.0.0.1:{receiver.port}")
    database.audit("limit", "secret")
    until(lambda: "certificate" in distrusts.problem)
    distrusts.stop()
    assert receiver.messages == []
    sending(f"tls://127.0.0.1:{receiver.port}", str(certificate))
    until(lambda: len(receiver.messages) == 1)
    assert receiver.messages[0].endswith("secret")
    receiver.close()
