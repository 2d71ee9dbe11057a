"""A network of two addresses inside this machine, by a namespace of Linux, that can be cut as a cable is pulled."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_NEWNET = 0x40000000
"""CLONE_NEWNET of ``setns(2)``."""


@dataclass(frozen=True)
class CutNetwork:
    """``name``: of the namespace, whose processes reach this machine at ``near`` and nothing else; ``addresses``: of both, as a network."""

    name: str
    device: str
    near: str
    addresses: str

    def cut(self) -> None:
        """From now on whatever is sent is lost, as if a cable was pulled; who asks again hears of it after seconds."""
        _ip("link", "set", self.device, "down")

    def mend(self) -> None:
        _ip("link", "set", self.device, "up")


@contextmanager
def cut_network() -> Iterator[CutNetwork | str]:
    """The network, or why there is none here."""
    name = f"inspector{os.getpid()}"
    # Link-local addresses, which no router passes on (RFC 3927); others for each process.
    number = os.getpid() % 16_000
    first = f"169.254.{1 + number // 64}."
    near, far = (f"{first}{4 * (number % 64) + end}" for end in (1, 2))
    network = CutNetwork(name, f"insp{os.getpid()}", near, f"{first}{4 * (number % 64)}/30")
    if why := _missing():
        yield why
        return
    try:
        try:
            _ip("netns", "add", name)
            _ip("link", "add", network.device, "type", "veth", "peer", "name", "plant", "netns", name)
            _ip("addr", "add", f"{near}/30", "dev", network.device)
            _ip("link", "set", network.device, "up")
            for more in (("addr", "add", f"{far}/30", "dev", "plant"), ("link", "set", "plant", "up"), ("link", "set", "lo", "up")):
                _ip("-n", name, *more)
        except subprocess.CalledProcessError as error:
            yield f"a network namespace is not allowed here: {error.stderr.strip()}"
            return
        yield network
    finally:
        subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


def enter(name: str) -> None:
    """This process belongs to the namespace from now on: the thread that calls, and those that it begins. Raises OSError."""
    library = ctypes.CDLL(None, use_errno=True)
    with Path("/run/netns", name).open("rb") as namespace:
        if library.setns(namespace.fileno(), _NEWNET):
            raise OSError(ctypes.get_errno(), f"the network namespace {name} cannot be entered")


def _missing() -> str:
    if not shutil.which("ip"):
        return "ip (iproute2) is not installed"
    return "a network namespace needs root" if os.geteuid() else ""


def _ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)
