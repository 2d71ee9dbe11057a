"""What every protocol of the line process is to its loop."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol, runtime_checkable

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.messages import FromStation, LineEvent, LineReport, PartJudged, TakePart, ToStation
from inspector.core.line.vocabulary import LineError


class LinePort(Protocol):
    """One protocol: a server, a client or outputs. All calls come on the event loop of the line process, and none may block.

    A fault of one port costs the others nothing: what it cannot do stands in :attr:`problems` until it can again.
    """

    @property
    def listening(self) -> tuple[str, ...]:
        """Addresses where it listens, "modbus 127.0.0.1:502"."""

    @property
    def peers(self) -> tuple[str, ...]:
        """Who is connected."""

    @property
    def problems(self) -> tuple[str, ...]:
        """What it cannot do now, each a sentence with its remedy; empty if all is well."""

    async def start(self) -> None:
        """Begin to listen or to connect. Raises InspectorError if it cannot ever, e.g. an address that is not this machine's."""

    def inputs(self) -> LineInputs | None:
        """What the line has set, one consistent value; None of a port that only tells. Asked once each turn of the port in control."""

    def asked(self) -> tuple[ToStation, ...]:
        """What was asked for past the handshake since the last turn: a recipe or a lot by MQTT, a code that was scanned."""

    def show(self, outputs: LineOutputs) -> None:
        """What the line reads from now on, whole. Called when it changed; the block stands before a flag that says so."""

    def judged(self, part: PartJudged) -> None:
        """A part was judged, whether the line has asked for it or not."""

    def happened(self, event: LineEvent) -> None:
        """Something for the audit."""

    def report(self, report: LineReport) -> None:
        """How the line process is."""

    async def close(self) -> None:
        """Outputs to their safe values, then let go. Does not raise."""


@runtime_checkable
class HearsStation(LinePort, Protocol):
    """A port that wants to know more than the registers hold: the loop gives it each message of the station, at once."""

    def heard(self, message: FromStation) -> None:
        """What the station has said to the line process. May not block."""


class OutputPort(LinePort, Protocol):
    """A port that lets parts pass or ejects them."""

    @property
    def faults(self) -> Collection[LineError]:
        """Errors whose cause lasts, for the handshake."""

    @property
    def ejected(self) -> int:
        """Parts ejected since the start."""

    def taken(self, part: TakePart) -> None:
        """A part is there; what becomes of it comes by :meth:`judged`, or never."""
