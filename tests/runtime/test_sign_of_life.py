"""systemd hears of a station that lives, and of no other."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.core.status import Duty
from inspector.runtime.sign_of_life import SignOfLife


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[tuple[socket.socket, dict[str, str]]]:
    path = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(path)
        listening.settimeout(10.0)
        yield listening, {"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "20000", "WATCHDOG_PID": str(os.getpid())}


def test_signs_come_while_all_is_well_and_only_then(systemd: tuple[socket.socket, dict[str, str]]) -> None:
    listening, environment = systemd
    with SignOfLife(environment) as life:
        assert listening.recv(1000) == b"READY=1"
        life.beat((Duty("inspecting"),), "PASS: well")
        assert listening.recv(1000) == b"WATCHDOG=1\nSTATUS=PASS: well"
        listening.settimeout(0.1)
        with pytest.raises(TimeoutError):  # nobody beat since: it hangs
            listening.recv(1000)
        life.beat((Duty("inspecting"), Duty("keeping", problem="it has ended")))
        with pytest.raises(TimeoutError):
            listening.recv(1000)
        listening.settimeout(10.0)
        life.beat()
        assert listening.recv(1000).startswith(b"WATCHDOG=1")
    assert listening.recv(1000) == b"STOPPING=1"


def test_without_systemd_nothing_is_sent() -> None:
    with SignOfLife({}) as life:
        life.beat()
        assert not life._thread.is_alive()


def test_a_watchdog_of_another_process_sets_no_time(systemd: tuple[socket.socket, dict[str, str]]) -> None:
    _, environment = systemd
    assert SignOfLife(environment)._every_s == 0.01
    assert SignOfLife({**environment, "WATCHDOG_PID": "1"})._every_s == 5.0


def test_a_socket_that_is_gone_costs_nothing(tmp_path: Path) -> None:
    with SignOfLife({"NOTIFY_SOCKET": str(tmp_path / "none")}) as life:
        life.beat()
    with SignOfLife({"NOTIFY_SOCKET": "@inspector-no-such-name"}):
        pass
