"""What a place of outputs and inputs is to the one that switches them: a Modbus module, or lines of a GPIO chip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from inspector.core.errors import InspectorError
from inspector.core.line.line_check import read_inputs, switched_outputs
from inspector.core.line.line_settings import GPIO, OutputSettings, RejectSettings


class ModuleLost(InspectorError):
    """The module of outputs does not answer, or refuses what it was asked."""


class OutputModule(Protocol):
    """One module or chip; one call at a time. Every call but :meth:`close` raises ModuleLost."""

    @property
    def where(self) -> str:
        """Its address, for people."""

    @property
    def watched(self) -> bool:
        """Whether it switches its outputs off by itself once nothing more is sent. Where it does not, "run" must not be a standing
        signal."""

    async def connect(self) -> None:
        """Connect; what is switched may stand as another process has left it."""

    def close(self) -> None:
        """Disconnect. Where nothing watches the outputs they are off after that."""

    async def write_coil(self, number: int, on: bool) -> None:
        """Switch one output."""

    async def coils(self, numbers: Sequence[int]) -> dict[int, bool]:
        """How outputs stand."""

    async def inputs(self, numbers: Sequence[int]) -> dict[int, bool]:
        """How inputs stand."""

    async def encoder(self, register: int) -> int:
        """The belt's count of 32 bits."""

    async def set_register(self, register: int, value: int) -> None:
        """Set a register and read it back."""


def output_module(settings: OutputSettings, reject: RejectSettings) -> OutputModule:
    """The one that the settings name. Raises SettingsError, ImportError."""
    if settings.module.startswith(GPIO):
        from inspector.signals.outputs.gpio_chip import GpioChip

        return GpioChip(settings.module.removeprefix(GPIO), switched_outputs(settings, reject), read_inputs(settings))
    from inspector.signals.address import host_and_port
    from inspector.signals.modbus.module_client import ModuleClient
    from inspector.signals.modbus.server import PORT

    return ModuleClient(*host_and_port(settings.module, PORT), settings.unit)
