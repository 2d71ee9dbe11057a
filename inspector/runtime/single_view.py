"""A station with one camera as a group of one view, so that the window knows one kind of station."""

from __future__ import annotations

from collections.abc import Mapping

from inspector.core.station import Station
from inspector.core.types import Inspection
from inspector.core.views import ONLY_VIEW, PartVerdict, ViewsStatus


class SingleView:
    """Implements ``inspector.core.views.ViewGroup`` by one station: verdict, counters and flagged parts are the station's own."""

    def __init__(self, station: Station) -> None:
        """``station`` runs already and is closed with this."""
        self._station = station
        self._flagged: dict[int, PartVerdict] = {}

    @property
    def stations(self) -> Mapping[str, Station]:
        """See ViewGroup."""
        return {ONLY_VIEW: self._station}

    def status(self) -> ViewsStatus:
        """See ViewGroup."""
        own = self._station.status()
        return ViewsStatus(own.verdict, own.reason, own.counters, {ONLY_VIEW: own}, unacknowledged=own.unacknowledged, band=own.band)

    def flagged(self) -> tuple[PartVerdict, ...]:
        """See ViewGroup."""
        flagged = self._station.flagged()
        self._flagged = {id(one): self._flagged.get(id(one)) or _part(one) for one in flagged}
        return tuple(self._flagged.values())

    def trigger(self) -> None:
        """See ViewGroup. Raises CameraError."""
        self._station.trigger()

    def pause(self) -> None:
        """See ViewGroup."""
        self._station.pause()

    def resume(self) -> None:
        """See ViewGroup."""
        self._station.resume()

    def acknowledge(self) -> None:
        """See ViewGroup."""
        acknowledge(self._station)

    def new_lot(self, lot: str) -> None:
        """See ViewGroup. Raises StorageError if the old figures cannot be kept."""
        self._station.new_lot(lot)

    def close(self) -> None:
        """See ViewGroup."""
        self._station.close()


def acknowledge(station: Station) -> None:
    """A person has seen what one view flagged, and its drift alarms, if there are any."""
    drifted = bool(station.status().drift)
    station.acknowledge()
    if drifted:
        station.restart_drift_watch()


def _part(inspection: Inspection) -> PartVerdict:
    return PartVerdict(inspection.frame.index, inspection.verdict, inspection.reason, {ONLY_VIEW: inspection})
