"""A barcode scanner at a serial port: each line is a code. One that is unplugged is looked for until it is back."""

from __future__ import annotations

import asyncio
import logging
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

import serial

from inspector.core.line.code_match import LONGEST_CODE, clean_code
from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.line_settings import CodeSettings
from inspector.core.line.messages import CodeScanned, LineEvent, LineReport, PartJudged, ToStation

_log = logging.getLogger(__name__)

AGAIN_S = 1.0
READ_TIMEOUT_S = 0.2
LONGEST_LINE = 4 * LONGEST_CODE
"""Bytes without an end of line that are no code any more: a wrong baud rate, or no scanner at all."""

MOST_WAITING = 64
_ENDS = b"\r\n"


class CodeLines:
    """Bytes that come in pieces, as lines. Pure."""

    def __init__(self) -> None:
        self._begun = b""
        self._skipping = False
        self.garbled = 0
        """Lines that were no code: too long, or no text."""

    def begin_again(self) -> None:
        """What has begun does not go on: its end was lost."""
        self._begun, self._skipping = b"", False

    def add(self, data: bytes) -> list[str]:
        """The codes that end within ``data``."""
        codes = []
        for byte in data:
            if byte in _ENDS:
                codes += self._ended()
            elif len(self._begun) < LONGEST_LINE:
                self._begun += bytes((byte,))
            else:
                self._skipping = True
        return codes

    def _ended(self) -> list[str]:
        line, self._begun = self._begun, b""
        skipped, self._skipping = self._skipping, False
        if not line:
            return []  # between CR and LF
        try:
            code = "" if skipped else clean_code(line.decode("utf-8"))
        except UnicodeDecodeError:
            code = ""
        self.garbled += not code
        return [code] if code else []


class SerialScanner:
    """A ``LinePort`` that only hears. A thread of its own waits for the port, asleep until a byte comes; it hands codes to the loop."""

    listening: tuple[str, ...] = ()

    def __init__(self, settings: CodeSettings, changed: Callable[[], None] = lambda: None, *, again_s: float = AGAIN_S) -> None:
        """``changed`` is called on the event loop when a code has come."""
        self._port, self._baud = settings.port, settings.baud
        self._changed = changed
        self._again_s = again_s
        self._codes: list[CodeScanned] = []
        self._lines = CodeLines()
        self._trouble = ""
        self._open = False
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scanner", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def peers(self) -> tuple[str, ...]:
        return (f"scanner {self._port}",) if self._open else ()

    @property
    def problems(self) -> tuple[str, ...]:
        garbled = self._lines.garbled
        said = f"{garbled} lines of the scanner at {self._port} were no code. Check its baud rate"
        return tuple(filter(None, (self._trouble, said if garbled else "")))

    async def start(self) -> None:
        """Begin to listen. Raises nothing: the scanner may be plugged in later."""
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    def inputs(self) -> LineInputs | None:
        return None

    def asked(self) -> tuple[ToStation, ...]:
        codes, self._codes = tuple(self._codes), []
        return codes

    def show(self, outputs: LineOutputs) -> None:
        """It only hears."""

    def judged(self, part: PartJudged) -> None:
        """It only hears."""

    def happened(self, event: LineEvent) -> None:
        """It only hears."""

    def report(self, report: LineReport) -> None:
        """It only hears."""

    async def close(self) -> None:
        """Let go of the port. Does not raise."""
        self._stopping.set()
        if self._thread.is_alive():
            await asyncio.get_running_loop().run_in_executor(None, self._thread.join, 2 * READ_TIMEOUT_S + self._again_s)

    # On the thread

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._read_until_gone()
            except Exception as error:  # noqa: BLE001 - the guard of this thread: termios.error, which pyserial lets through, is no OSError
                number = error.args[0] if error.args else None
                why = os.strerror(number) if isinstance(number, int) else str(error) or type(error).__name__
                self._complain(f"the scanner at {self._port} is not there: {why}. Plug it in, or name its port in the settings")
            finally:
                self._open = False
            self._stopping.wait(self._again_s)

    def _read_until_gone(self) -> None:
        with serial.Serial(self._port, self._baud, timeout=READ_TIMEOUT_S) as port:
            port.reset_input_buffer()  # of what was scanned before nobody knows the time
            self._lines.begin_again()
            self._open, self._trouble = True, ""
            _log.info("the scanner at %s is there", self._port)
            while not self._stopping.is_set():
                data = port.read(max(1, port.in_waiting))
                at = monotonic()
                for code in self._lines.add(data):
                    self._hand_over(CodeScanned(code, at))

    def _hand_over(self, code: CodeScanned) -> None:
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has ended
                self._loop.call_soon_threadsafe(self._take, code)

    def _complain(self, trouble: str) -> None:
        if trouble != self._trouble:
            _log.warning("%s", trouble)
        self._trouble = trouble

    # On the event loop

    def _take(self, code: CodeScanned) -> None:
        self._codes = [*self._codes[-MOST_WAITING + 1 :], code]
        self._changed()
