"""Lines of a GPIO chip of this Linux machine, by libgpiod v2: outputs begin off, each is read back, none has a watchdog.

What becomes of an output when the process that holds it dies is up to the chip's driver: mostly it stays as it was. See decision 0024.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TypeVar

import gpiod
from gpiod.line import Direction, Value

from inspector.core.errors import SettingsError
from inspector.signals.outputs.module import ModuleLost

CONSUMER = "inspector"
"""By this name the lines are held; gpioinfo shows it."""

_REMEDIES = {
    errno.ENOENT: "There is no such chip: see gpiodetect, and set outputs.module",
    errno.EACCES: "This user may not use it: add it to the group gpio, or a udev rule, then sign in anew",
    errno.EPERM: "This user may not use it: add it to the group gpio, or a udev rule, then sign in anew",
    errno.EBUSY: "Another program holds one of the lines: see gpioinfo",
    errno.EINVAL: "It has no such line, or one that cannot be an output: see gpioinfo, and set outputs.*",
}
_NO_CHIP = "This is no GPIO chip: see gpiodetect, and set outputs.module"
_CHECK = "Look at gpioinfo, and at outputs.* of the settings"

_Answer = TypeVar("_Answer")


def chip_faults(path: str, lines: Sequence[int]) -> Iterator[tuple[str, str]]:
    """What keeps this user from ``lines`` (offsets) of the chip at ``path``, each with its remedy. Takes no line, and changes none. Lines
    that a station holds already are no fault."""
    try:
        with gpiod.Chip(path) as chip:
            count = chip.get_info().num_lines
            for line in sorted(set(lines)):
                if line >= count:
                    yield f"{path} has no line {line}, only 0 to {count - 1}", _REMEDIES[errno.EINVAL]
                    continue
                info = chip.get_line_info(line)
                if info.used and info.consumer != CONSUMER:
                    holder = f", {info.consumer}" if info.consumer else ""
                    yield (
                        f"another program or a driver holds line {line} of {path}{holder}",
                        "End that program, or take another line: see gpioinfo",
                    )
    except (OSError, ValueError) as error:
        number = error.errno if isinstance(error, OSError) else None
        said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        yield f"the GPIO chip {path} cannot be opened: {said}", _REMEDIES.get(number or 0, _NO_CHIP)


class GpioChip:
    """Implements ``OutputModule``. ``path``: of the chip, /dev/gpiochip0; numbers are offsets of its lines."""

    watched = False

    def __init__(self, path: str, outputs: Sequence[int], inputs: Sequence[int]) -> None:
        self._path = path
        self._outputs = tuple(outputs)
        self._inputs = tuple(inputs)
        self._lines: gpiod.LineRequest | None = None

    @property
    def where(self) -> str:
        """See OutputModule."""
        return self._path

    async def connect(self) -> None:
        """Take the lines: outputs off at that moment, whatever they were before. Raises ModuleLost."""
        self.close()
        off = gpiod.LineSettings(direction=Direction.OUTPUT, output_value=Value.INACTIVE)
        config: dict[Iterable[int | str] | int | str, gpiod.LineSettings | None] = {}
        if self._outputs:
            config[self._outputs] = off
        if self._inputs:
            config[self._inputs] = gpiod.LineSettings(direction=Direction.INPUT)
        self._lines = self._done(lambda: gpiod.request_lines(self._path, consumer=CONSUMER, config=config))

    def close(self) -> None:
        """Outputs off, then give the lines back: most chips leave them as they were."""
        lines, self._lines = self._lines, None
        if lines is None:
            return
        with suppress(OSError, ValueError, gpiod.RequestReleasedError):  # a chip that is gone has no outputs
            lines.set_values(dict.fromkeys(self._outputs, Value.INACTIVE))
        lines.release()

    async def write_coil(self, number: int, on: bool) -> None:
        """Switch one line. Raises ModuleLost."""
        held = self._held()
        self._done(lambda: held.set_value(number, Value.ACTIVE if on else Value.INACTIVE))

    async def coils(self, numbers: Sequence[int]) -> dict[int, bool]:
        """How lines stand. Raises ModuleLost."""
        held = self._held()
        found = self._done(lambda: held.get_values(list(numbers)))
        return {number: value is Value.ACTIVE for number, value in zip(numbers, found, strict=True)}

    async def inputs(self, numbers: Sequence[int]) -> dict[int, bool]:
        """The same. Raises ModuleLost."""
        return await self.coils(numbers)

    async def encoder(self, register: int) -> int:
        """A chip counts nothing. Raises SettingsError; the settings are refused before."""
        raise SettingsError("lines of a GPIO chip count no encoder", where=self._path, remedy="Let the PLC reject, or take a Modbus module")

    async def set_register(self, register: int, value: int) -> None:
        """A chip has no registers. Raises SettingsError; the settings are refused before."""
        raise SettingsError("a GPIO chip has no watchdog", where=self._path, remedy="Set outputs.watchdog_register to -1")

    def _held(self) -> gpiod.LineRequest:
        if self._lines is None:
            raise ModuleLost("the lines are not held", where=self._path, remedy=_CHECK)
        return self._lines

    def _done(self, call: Callable[[], _Answer]) -> _Answer:
        try:
            return call()
        except (OSError, ValueError, gpiod.RequestReleasedError) as error:
            number = error.errno if isinstance(error, OSError) else None
            remedy = _REMEDIES.get(number or 0, _CHECK)
            said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise ModuleLost(f"lines of the GPIO chip cannot be used: {said}", where=self._path, remedy=remedy) from error
