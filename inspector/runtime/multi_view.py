"""Several cameras that look at the same parts: a station and a recipe for each view, one verdict for each part."""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from time import monotonic

from inspector.core.errors import InspectorError
from inspector.core.status import CameraState, Status
from inspector.core.types import Band, Inspection, Verdict
from inspector.core.views import PartCombiner, PartVerdict, ViewsStatus
from inspector.runtime.recording.part_book import PartBook
from inspector.runtime.recording.rows import row_of_views
from inspector.runtime.station import STOP_TIMEOUT_S, Station
from inspector.runtime.view_group import acknowledge
from inspector.storage.database import StationDatabase

_log = logging.getLogger(__name__)

LOOK_S = 0.05
FREE = "the camera runs freely, so its pictures cannot be assigned to parts; set it to wait for a trigger"
SEVERAL = "its recipe finds several parts in a picture, and one part that several cameras see is one in each; teach it with one"
STANDS_S = 2.0
"""From this age on the live verdict says how old it is."""


class MultiView:
    """Implements ``inspector.core.views.ViewGroup`` with one station for each view. Each station counts and records its own pictures; here
    one part is one part.

    All cameras must be triggered together: the pictures of a free-running camera cannot be assigned to parts.
    """

    def __init__(
        self,
        stations: Mapping[str, Station],
        *,
        skew_s: float,
        deadline_s: float,
        flagged_length: int,
        database: StationDatabase | None = None,
    ) -> None:
        """``stations`` run already and are closed with this. ``skew_s``, ``deadline_s``: see :class:`PartCombiner`. ``flagged_length``: how
        many parts that did not pass are kept for :meth:`flagged`. ``database``: keeps the counters of the parts beyond the run.

        Observers are told of a part once its row is in ``database``.
        """
        self._stations = dict(stations)
        self._combiner = PartCombiner(tuple(stations), skew_s=skew_s, deadline_s=deadline_s)
        self._lock = threading.RLock()
        self._telling = threading.Lock()
        # Without a limit: the views, whose threads bring the parts, hold the lock meanwhile.
        self._book = PartBook(database, most_untold=sys.maxsize)
        self._flagged: deque[PartVerdict] = deque(maxlen=flagged_length)
        self._last: PartVerdict | None = None
        self._last_at = 0.0
        self._error = ""
        self._free = ""
        self._observers: tuple[Callable[[PartVerdict], None], ...] = ()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="views", daemon=True)
        for name, station in stations.items():
            station.observe(partial(self._judged, name))
        self._book.start()
        self._thread.start()

    @property
    def stations(self) -> Mapping[str, Station]:
        """See ViewGroup."""
        return self._stations

    def status(self) -> ViewsStatus:
        """See ViewGroup."""
        views = {name: station.status() for name, station in self._stations.items()}
        with self._telling:
            last, age_s = self._last, monotonic() - self._last_at
        with self._lock:
            waiting, late, error = self._combiner.waiting + self._book.untold, self._combiner.late, self._error or self._book.problem
        verdict, reason, band = _live_verdict(views, last, age_s)
        return ViewsStatus(verdict, reason, self._book.counters.now, views, waiting, late, error, self._book.counters.unacknowledged, band)

    def flagged(self) -> tuple[PartVerdict, ...]:
        """See ViewGroup."""
        with self._telling:
            return tuple(self._flagged)

    def observe(self, callback: Callable[[PartVerdict], None]) -> None:
        """Call ``callback`` with every part from now on, none left out, in order, on a thread that tells: it must be quick."""
        with self._telling:
            self._observers = (*self._observers, callback)

    def trigger(self) -> None:
        """See ViewGroup. Raises CameraError if a camera refuses; then the cameras after it in the list were not triggered."""
        moment = monotonic()
        for station in self._stations.values():
            station.camera.trigger(moment)

    def pause(self) -> None:
        """See ViewGroup."""
        for station in self._stations.values():
            station.judging.pause()

    def resume(self) -> None:
        """See ViewGroup."""
        for station in self._stations.values():
            station.judging.resume()

    def acknowledge(self) -> None:
        """See ViewGroup."""
        self._book.counters.acknowledge()
        for station in self._stations.values():
            acknowledge(station)

    def new_lot(self, lot: str) -> None:
        """See ViewGroup. Raises StorageError if the old figures cannot be kept."""
        self._book.new_lot(lot)
        for station in self._stations.values():
            station.lot.begin(lot)

    def close(self) -> None:
        """See ViewGroup. A part that still waits for a view gets its verdict without it."""
        for station in self._stations.values():
            station.close()
        self._stopping.set()
        self._thread.join()
        with self._lock:
            self._take(self._combiner.closed(monotonic()))
        self._book.stop(STOP_TIMEOUT_S)

    def _judged(self, view: str, inspection: Inspection) -> None:
        if inspection.place is not None:
            if inspection.place.number > 1:
                return
            # Its parts cannot be assigned to those of another view.
            inspection = replace(inspection, verdict=Verdict.INVALID, reason=SEVERAL, band=None)
        # The lock is held while the observers are called: the parts reach them in order.
        with self._lock:
            self._take(self._combiner.add(view, inspection, monotonic()))

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_S):
            free = [name for name, station in self._stations.items() if _runs_freely(station.status())]
            with self._lock:
                self._free = f"{', '.join(free)}: {FREE}" if free else ""
                self._take(self._combiner.expired(monotonic()))

    def _take(self, parts: list[PartVerdict]) -> None:
        for combined in parts:
            part = replace(combined, verdict=Verdict.INVALID, reason=self._free) if self._free else combined
            self._book.add([row_of_views(part)], partial(self._tell, part))

    def _tell(self, judged: PartVerdict, number: int, lot: str) -> None:
        """On the book's thread: the row of the part is on the disk."""
        part = replace(judged, number=number)
        self._book.counters.add(part.verdict, part.band)
        with self._telling:
            self._last, self._last_at = part, monotonic()
            if part.verdict is not Verdict.PASS:
                self._flagged.append(part)
            observers = self._observers
        for observer in observers:
            try:
                observer(part)
            except Exception as error:  # noqa: BLE001 - the guard of the thread that tells: one fault does not stop the line
                _log.exception("an observer of the parts failed")
                self._error = f"an observer of the parts failed: {type(error).__name__}: {error}"


def _live_verdict(views: Mapping[str, Status], last: PartVerdict | None, age_s: float) -> tuple[Verdict, str, Band | None]:
    """INVALID while a view is INVALID or runs freely, and before the first part; else the verdict of the last part."""
    invalid = [f"{name}: {status.reason}" for name, status in views.items() if status.verdict is Verdict.INVALID]
    invalid += [f"{name}: {FREE}" for name, status in views.items() if _runs_freely(status)]
    if invalid:
        return Verdict.INVALID, "; ".join(invalid), None
    if last is None:
        return Verdict.INVALID, "no part was judged yet", None
    reason = f"{last.reason} ({age_s:.0f} s ago)" if age_s > STANDS_S else last.reason
    return last.verdict, reason, last.band


def _runs_freely(status: Status) -> bool:
    return status.camera_state is CameraState.STREAMING and status.camera_report.runs_freely


def close_all(stations: Mapping[str, Station]) -> None:
    """Close the stations of a start that failed half-way."""
    for station in stations.values():
        try:
            station.close()
        except InspectorError:
            continue  # the reason why the start failed is the one to report
