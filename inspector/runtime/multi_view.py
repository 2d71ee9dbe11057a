"""Several cameras that look at the same parts, each with a recipe and a station of its own, and one verdict for each part."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from time import monotonic

from inspector.core.channel import Channel, WhenFull
from inspector.core.errors import InspectorError
from inspector.core.station import Station
from inspector.core.status import CameraState, Status
from inspector.core.types import Inspection, Verdict
from inspector.core.views import PartCombiner, PartVerdict, ViewsStatus
from inspector.runtime.recording.part_counters import PartCounters
from inspector.storage.database import StationDatabase

LOOK_S = 0.05
FREE = "the camera runs freely, so nobody knows which picture shows which part; set it to wait for a trigger"
SEVERAL = "its recipe finds several parts in a picture, and one part that several cameras see is one in each; teach it with one"
STANDS_S = 2.0
"""A verdict that is older is old, unless the views wait for a trigger."""


class MultiView:
    """Stations put together. Each of them counts and records what it sees; here one part is one part.

    All cameras must be triggered together: a camera that runs freely does not say which picture is which part.
    """

    def __init__(
        self, stations: Mapping[str, Station], *, skew_s: float, deadline_s: float, database: StationDatabase | None = None
    ) -> None:
        """The stations run already; they are closed with this. See :class:`PartCombiner` for the seconds.

        ``database``: keeps the parts' counters beyond the run. Raises StorageError if it cannot be read.
        """
        self._stations = dict(stations)
        self._combiner = PartCombiner(tuple(stations), skew_s=skew_s, deadline_s=deadline_s)
        self._lock = threading.RLock()
        self._counters = PartCounters(database)
        self._last: PartVerdict | None = None
        self._last_at = 0.0
        self._error = ""
        self._free = ""
        self._observers: tuple[Callable[[PartVerdict], None], ...] = ()
        self.newest: Channel[PartVerdict] = Channel(1, WhenFull.DROP_OLDEST)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="views", daemon=True)
        for name, station in stations.items():
            station.observe(partial(self._judged, name))
        self._thread.start()

    @property
    def stations(self) -> Mapping[str, Station]:
        """Name of each view -> its station."""
        return self._stations

    def status(self) -> ViewsStatus:
        """All of it now."""
        views = {name: station.status() for name, station in self._stations.items()}
        with self._lock:
            last, age_s = self._last, monotonic() - self._last_at
            waiting, late, error = self._combiner.waiting, self._combiner.late, self._error or self._counters.problem
        verdict, reason = _standing(views, last, age_s)
        return ViewsStatus(verdict, reason, self._counters.now, views, waiting, late, error, self._counters.unacknowledged)

    def observe(self, callback: Callable[[PartVerdict], None]) -> None:
        """Call ``callback`` with every part from now on, none left out, in their order; it must be quick."""
        with self._lock:
            self._observers = (*self._observers, callback)

    def trigger(self) -> None:
        """One part: every camera takes a picture. Raises CameraError; then no camera was asked that comes behind the one that refused."""
        moment = monotonic()
        for station in self._stations.values():
            station.trigger(moment)

    def new_lot(self, lot: str) -> None:
        """Set the counters of the parts and of every view to zero. Raises StorageError if the old figures cannot be kept."""
        with self._lock:
            self._counters.new_lot(lot)
        for station in self._stations.values():
            station.new_lot(lot)

    def acknowledge(self) -> None:
        """A person has seen the parts that did not pass, and what has drifted."""
        self._counters.acknowledge()
        for station in self._stations.values():
            station.acknowledge()
            if station.status().drift:
                station.restart_drift_watch()

    def close(self) -> None:
        """Stop the stations; what still waits for another view goes without it. Blocks up to a few seconds. May be called again."""
        for station in self._stations.values():
            station.close()
        self._stopping.set()
        self._thread.join()
        with self._lock:
            self._take(self._combiner.closed(monotonic()))
        self._counters.keep(last=True)

    def _judged(self, view: str, inspection: Inspection) -> None:
        if inspection.place is not None:
            if inspection.place.number > 1:
                return
            # Which of them is which of another view's nobody knows.
            inspection = replace(inspection, verdict=Verdict.INVALID, reason=SEVERAL, band=None)
        # The lock is held while the observers are told: the parts reach them in their order.
        with self._lock:
            self._take(self._combiner.add(view, inspection, monotonic()))

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_S):
            free = [name for name, station in self._stations.items() if _runs_freely(station.status())]
            with self._lock:
                self._free = f"{', '.join(free)}: {FREE}" if free else ""
                self._take(self._combiner.expired(monotonic()))
            self._counters.keep()

    def _take(self, parts: list[PartVerdict]) -> None:
        for told in parts:
            part = replace(told, verdict=Verdict.INVALID, reason=self._free) if self._free else told
            self._counters.add(part.verdict)
            self._last, self._last_at = part, monotonic()
            self.newest.put(part)
            for observer in self._observers:
                try:
                    observer(part)
                except Exception as error:  # noqa: BLE001 - the guard of the threads that bring parts: one fault does not stop the line
                    self._error = f"an observer of the parts failed: {type(error).__name__}: {error}"


def _standing(views: Mapping[str, Status], last: PartVerdict | None, age_s: float) -> tuple[Verdict, str]:
    """INVALID as long as one view cannot be relied on, or no part has come from all of them."""
    lame = [f"{name}: {status.reason}" for name, status in views.items() if status.verdict is Verdict.INVALID]
    lame += [f"{name}: {FREE}" for name, status in views.items() if _runs_freely(status)]
    if lame:
        return Verdict.INVALID, "; ".join(lame)
    if last is None:
        return Verdict.INVALID, "no part was judged yet"
    if age_s > STANDS_S:
        return last.verdict, f"{last.reason} ({age_s:.0f} s ago)"
    return last.verdict, last.reason


def _runs_freely(status: Status) -> bool:
    return status.camera_state is CameraState.STREAMING and status.camera_report.runs_freely


def close_all(stations: Mapping[str, Station]) -> None:
    """For a start that failed half-way."""
    for station in stations.values():
        try:
            station.close()
        except InspectorError:
            continue  # the reason for which the start failed is the one to be told
