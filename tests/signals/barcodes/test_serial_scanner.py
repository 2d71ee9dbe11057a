"""A serial scanner, over a pair of pseudo terminals."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.line.line_settings import CodeSettings
from inspector.core.line.messages import CodeScanned
from inspector.signals.barcodes.serial_scanner import LONGEST_LINE, CodeLines, SerialScanner
from inspector.signals.port import LinePort

needs_socat = pytest.mark.skipif(shutil.which("socat") is None, reason="socat is not installed")


class Cable:
    """Two serial ports that are one cable. ``scanner``: what is written there comes out of the file ``station``."""

    def __init__(self, folder: Path) -> None:
        self.station, self.scanner = folder / "station", folder / "scanner"
        self._socat: subprocess.Popen[bytes] | None = None

    def plug(self) -> None:
        ends = [f"pty,raw,echo=0,link={one}" for one in (self.station, self.scanner)]
        self._socat = subprocess.Popen([str(shutil.which("socat")), *ends], stderr=subprocess.DEVNULL)

    def unplug(self) -> None:
        if self._socat is not None:
            self._socat.terminate()
            self._socat.wait()
            self._socat = None

    def send(self, data: bytes) -> None:
        end = os.open(self.scanner, os.O_WRONLY | os.O_NOCTTY)
        os.write(end, data)
        os.close(end)


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    one = Cable(tmp_path)
    yield one
    one.unplug()


def scanner_at(cable: Cable) -> SerialScanner:
    settings = CodeSettings("serial", str(cable.station), 115_200, 0.5, 0.2, (), required=False, unlike_last=0)
    return SerialScanner(settings, again_s=0.01)


async def until(reached: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not reached():
            await asyncio.sleep(0.002)


async def codes(scanner: SerialScanner, count: int) -> list[str]:
    found: list[CodeScanned] = []
    await until(lambda: found.extend(scanner.asked()) or len(found) >= count)  # type: ignore[arg-type, func-returns-value]
    return [one.text for one in found]


@needs_socat
def test_codes_come_line_by_line_and_a_scanner_that_was_unplugged_comes_back(cable: Cable) -> None:
    async def scenario() -> None:
        scanner: LinePort = scanner_at(cable)
        assert isinstance(scanner, SerialScanner)
        await scanner.start()
        await until(lambda: scanner.problems)
        assert "is not there: No such file or directory. Plug it in" in scanner.problems[0]
        for _ in range(2):
            cable.plug()
            await until(lambda: scanner.peers)
            assert scanner.problems == ()
            cable.send(b"SN-0001\r\nSN-00")
            cable.send(b"02\r\n\r\n\xff\xfe\x80\r\nSN-0003\n")
            assert await codes(scanner, 3) == ["SN-0001", "SN-0002", "SN-0003"]
            assert "1 lines" in scanner.problems[0] or "2 lines" in scanner.problems[0]
            scanner._lines.garbled = 0
            cable.unplug()
            await until(lambda: scanner.problems)
        await scanner.close()

    asyncio.run(scenario())


@needs_socat
def test_a_code_that_was_cut_off_is_not_the_beginning_of_the_next(cable: Cable) -> None:
    async def scenario() -> None:
        scanner = scanner_at(cable)
        await scanner.start()
        cable.plug()
        await until(lambda: scanner.peers)
        cable.send(b"\xff\r\nSN-1\r\nSN-100")
        assert await codes(scanner, 1) == ["SN-1"]
        await until(lambda: scanner._lines._begun == b"SN-100")
        cable.unplug()
        await until(lambda: not scanner.peers)
        cable.plug()
        await until(lambda: scanner.peers)
        cable.send(b"SN-205\r\n")
        assert await codes(scanner, 1) == ["SN-205"]
        assert "1 lines" in scanner.problems[0], "what was no code stays counted"
        await scanner.close()

    asyncio.run(scenario())


def test_whatever_the_port_raises_the_scanner_is_looked_for_on_and_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tries: list[str] = []

    def gone(*args: object, **more: object) -> None:
        tries.append("opened")
        raise termios.error(5, "Input/output error")  # of pyserial, where the device goes while it is set up

    monkeypatch.setattr("inspector.signals.barcodes.serial_scanner.serial.Serial", gone)

    async def scenario() -> None:
        scanner = scanner_at(Cable(tmp_path))
        await scanner.start()
        await until(lambda: len(tries) >= 3)
        assert "is not there: Input/output error. Plug it in" in scanner.problems[0]
        await scanner.close()

    asyncio.run(scenario())


@given(st.lists(st.sampled_from([b"A1", b"\xff\xff", b"\r", b"\n", b"\0", b"x" * (LONGEST_LINE + 1)]), max_size=12), st.integers(1, 7))
def test_it_does_not_matter_in_which_pieces_bytes_come(pieces: list[bytes], size: int) -> None:
    data = b"".join(pieces)
    whole, cut = CodeLines(), CodeLines()
    found = [code for start in range(0, len(data), size) for code in cut.add(data[start : start + size])]
    assert (found, cut.garbled) == (whole.add(data), whole.garbled)
    assert all(code.isprintable() and len(code) <= LONGEST_LINE for code in found)


def test_what_is_longer_than_any_code_is_none_and_the_next_one_counts() -> None:
    lines = CodeLines()
    assert lines.add(b"x" * 100_000 + b"\rSN-1\r") == ["SN-1"]
    assert lines.garbled == 1
