"""Several cameras that look at the same parts: a station and a recipe for each view, one verdict for each part."""

from __future__ import annotations

import logging
import math
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from inspector.core.plant.plant_settings import PlantSettings
from inspector.core.quality.people import NO_ONE, Right
from inspector.core.settings import LedgerSettings
from inspector.core.status import CameraState, Duty, Status
from inspector.core.types import Band, Inspection, Verdict
from inspector.core.views import PartCombiner, PartVerdict, ViewsStatus
from inspector.runtime.history.answering import Answering
from inspector.runtime.history.kept_parts import merged
from inspector.runtime.history.part_history import PartHistory
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.people.access import OPEN, Access
from inspector.runtime.recipe_sets import RecipeSets
from inspector.runtime.recording.ledger_keeper import LedgerKeeper
from inspector.runtime.recording.part_book import PartBook
from inspector.runtime.recording.rows import row_of_views
from inspector.runtime.recording.unreviewed import Unreviewed
from inspector.runtime.station import STOP_TIMEOUT_S, Station
from inspector.runtime.view_group import acknowledge
from inspector.runtime.watched_thread import WatchedThread
from inspector.storage.ledger.database import StationDatabase

if TYPE_CHECKING:  # a station whose line has no signals imports nothing of them
    from inspector.runtime.line.line_end import LineEnd
    from inspector.runtime.plant.forwarder import Forwarder
    from inspector.signals.process_settings import LineProcessSettings

_log = logging.getLogger(__name__)

LOOK_S = 0.05
ROUND_HANGS_S = 5.0
"""The thread of the views looks at them some times a second: silent for so long it counts as hanging."""
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
        ledger: LedgerSettings | None = None,
        invalid_too: bool = True,
        access: Access = OPEN,
        sets: RecipeSets | None = None,
        line: LineProcessSettings | None = None,
        line_process: Callable[..., None] | None = None,
        plant: PlantSettings | None = None,
    ) -> None:
        """``stations`` are started behind this, so that it hears of their first part, and closed with it. ``skew_s``, ``deadline_s``: see
        :class:`PartCombiner`. ``flagged_length``: how many parts that did not pass are kept for :meth:`flagged`. ``database``: keeps the
        counters of the parts beyond the run, ``ledger``: for how long their rows. ``invalid_too``: INVALID parts wait for a person as
        FAIL does. ``line``: what the line process is started with, None: the line has no signals;
        ``line_process``: what that does, the real one unless given. ``plant``: who is told of the parts.

        Observers are told of a part once its row is in ``database``.
        """
        self._stations = dict(stations)
        self._access = access
        self.sets = sets
        """Recipe sets: one name for the recipes of all views."""
        self._combiner = PartCombiner(tuple(stations), skew_s=skew_s, deadline_s=deadline_s)
        self._lock = threading.RLock()
        self._telling = threading.Lock()
        # Without a limit: the views, whose threads bring the parts, hold the lock meanwhile.
        self._book = PartBook(database, most_untold=sys.maxsize)
        self._ledger_keeper = (
            None
            if database is None or ledger is None
            else LedgerKeeper(database, ledger, most_unsent=0 if plant is None else plant.most_unsent)
        )
        self.answers = Answering(database, Unreviewed(invalid_too=invalid_too), access=access, on_looked=self._looked)
        self._database = database
        self._most_flagged = flagged_length
        self._flagged: deque[PartVerdict] = deque(maxlen=flagged_length)
        self._last: PartVerdict | None = None
        self._last_at = 0.0
        self._error = ""
        self._lost = {"uncounted": 0, "untold": 0}
        self._free = ""
        self._observers: tuple[Callable[[PartVerdict], None], ...] = ()
        self._skew_s = skew_s
        self._guard = Guard(self._complain)
        self._failed: deque[tuple[str, float]] = deque(maxlen=64 * len(self._stations))
        self._history = PartHistory.of_views(
            None if database is None else database.path, {name: station.history for name, station in stations.items()}
        )
        self._stopping = threading.Event()
        self._thread = WatchedThread("views", self._run, name="views", patience_s=ROUND_HANGS_S)
        for name, station in stations.items():
            station.observe(partial(self._judged, name))
            if station.output is not None:
                self.observe(station.output.views_judged)
        if line is not None or any(station.output for station in stations.values()):
            from inspector.runtime.line.promptness import start_promptly

            start_promptly(self._book)
        else:
            self._book.start()
        if self._ledger_keeper is not None:
            self._ledger_keeper.start()
        self.answers.start()
        self.answers.do(self.flag_again)
        self._thread.start()
        self._line: LineEnd | None = None
        if line is not None:
            self._line = self._line_of(line, line_process)
            self._line.start()
        self._plant = None if plant is None or not plant.on or database is None else self._plant_of(plant, database)
        if self._plant is not None:
            self._plant.start()

    def _plant_of(self, settings: PlantSettings, database: StationDatabase) -> Forwarder:
        """What tells the plant of the parts, with the pictures that each view has kept of them."""
        from inspector.runtime.plant.of_station import KeptEvidence, facts_of_views, forwarder_of

        first = next(iter(self._stations.values()))
        folders = self._history.folders
        return forwarder_of(
            settings,
            database,
            {name: KeptEvidence(folders[name], station.history.database) for name, station in self._stations.items()},
            database.path.parent.parent,
            facts=lambda: facts_of_views(self.status()),
            busy=lambda: any(station.has_part for station in self._stations.values()),
            note=lambda detail: first.note("plant", detail, NO_ONE),
        )

    def _line_of(self, settings: LineProcessSettings, process: Callable[..., None] | None) -> LineEnd:
        from inspector.runtime.line.of_views import GroupParts, LineOfViews

        group = GroupParts(
            views={name: station.line_parts() for name, station in self._stations.items()},
            sets=self.sets,
            counters=lambda: self._book.counters.now,
            duties=self._own_duties,
            new_lot=self.new_lot,
            acknowledge=self.answers.acknowledge_all,
            note=next(iter(self._stations.values())).note,
        )
        of_views = LineOfViews(group, settings, process)
        end = of_views.end
        self.observe(of_views.judged)
        for name, station in self._stations.items():
            station.of_the_line(
                partial(end.identified, view=name),
                lambda idle, name=name: end.sign_of_life(name, idle=idle),  # type: ignore[misc]
            )
        return end

    def _own_duties(self) -> tuple[Duty, ...]:
        line = () if self._line is None else self._line.look()
        return () if self._stopping.is_set() else (self._thread.look(), *self._book.look(), *line)

    @property
    def stations(self) -> Mapping[str, Station]:
        """See ViewGroup."""
        return self._stations

    @property
    def history(self) -> PartHistory:
        """See ViewGroup."""
        return self._history

    @property
    def access(self) -> Access:
        """See ViewGroup."""
        return self._access

    def status(self) -> ViewsStatus:
        """See ViewGroup."""
        views = {name: station.status() for name, station in self._stations.items()}
        with self._telling:
            last, age_s = self._last, monotonic() - self._last_at
        with self._lock:
            waiting, late, error = self._combiner.waiting + self._book.untold, self._combiner.late, self._trouble()
        duties = self._own_duties()
        verdict, reason, band = _live_verdict(views, last, age_s, duties)
        counters, own = self._book.counters.now, {**self._lost, "unkept": self._book.unkept}
        answers = self.answers.status(counters)
        line = None if self._line is None else self._line.report
        plant = None if self._plant is None else self._plant.report()
        return ViewsStatus(
            verdict,
            reason,
            counters,
            views,
            waiting,
            late,
            error,
            answers.unseen.total,
            band,
            duties,
            **own,
            answers=answers,
            line=line,
            plant=plant,
        )

    def _trouble(self) -> str:
        """What is wrong with the group itself, in words."""
        return (
            self._error
            or self._book.problem
            or self.answers.problem
            or ("" if self._ledger_keeper is None else self._ledger_keeper.problem)
        )

    def flagged(self) -> tuple[PartVerdict, ...]:
        """See ViewGroup."""
        with self._telling:
            return tuple(self._flagged)

    def flag_again(self) -> None:
        """See ViewGroup. Raises StorageError."""
        if self._database is None:
            return
        found = [part for number in self._database.review_book.flagged(self._most_flagged) if (part := self._kept(number)) is not None]
        self.answers.know([part.row for part in found])
        with self._telling:
            _, waiting = self.answers.unreviewed.now()
            most = self._most_flagged
            self._flagged = deque(merged(self._flagged, found, waiting, most, lambda one: one.row), maxlen=most)

    def _kept(self, number: int) -> PartVerdict | None:
        """A part of before, with what its views have kept of it."""
        row = None if self._database is None else self._database.part_row(number)
        if row is None:
            return None
        # Of a view that passed there is no record, and nothing to be looked at.
        seen = {one.view: one.part for one in row.views if one.part and one.verdict != Verdict.PASS.value}
        views = {name: station.lot.kept(seen[name]) if name in seen else None for name, station in self._stations.items()}
        return PartVerdict(number, row.verdict, row.reason, views, number)

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

    def begin_set_up(self) -> None:
        """See ViewGroup."""
        for station in self._stations.values():
            station.set_up.begin()

    def end_set_up(self) -> None:
        """See ViewGroup."""
        for station in self._stations.values():
            station.set_up.end()

    def still_here(self) -> None:
        """See ViewGroup."""
        for station in self._stations.values():
            station.set_up.still_here()

    def acknowledge(self) -> None:
        """See ViewGroup."""
        self.answers.acknowledge_all()
        for station in self._stations.values():
            acknowledge(station)

    def reset_line(self) -> None:
        """See ViewGroup."""
        if self._line is not None:
            self._line.reset(self._access.allow(Right.ACKNOWLEDGE, "reset errors of the line"))

    def _looked(self, part: int, who: str) -> None:
        """Somebody has looked at one part: it waits no longer in any view that has seen it either. Raises StorageError."""
        row = None if self._database is None else self._database.part_row(part)
        for seen in () if row is None else row.views:
            if seen.part and seen.view in self._stations:
                self._stations[seen.view].answers.looked_elsewhere(seen.part, who)

    def new_lot(self, lot: str) -> None:
        """See ViewGroup. Raises StorageError if the old figures cannot be kept."""
        by = self._access.allow(Right.LOT, "begin a lot")
        # All are asked before one begins, so that a disk that is in trouble leaves no view in another lot than the others.
        for station in self._stations.values():
            station.lot.check(lot)
        self._book.new_lot(lot, by)
        for station in self._stations.values():
            station.lot.begin(lot)

    def close(self) -> None:
        """See ViewGroup. A part that still waits for a view gets its verdict without it."""
        for station in self._stations.values():
            station.stop_taking_parts()
        self._close_stations()
        self._history.close()
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(STOP_TIMEOUT_S)
        else:
            self._finish()  # the thread was not there for it
        kept = self._book.stop(STOP_TIMEOUT_S)
        kept = self.answers.stop(STOP_TIMEOUT_S) and kept
        if self._line is not None:
            self._line.stop()
            kept = self._line.join(STOP_TIMEOUT_S) and kept
        if self._ledger_keeper is not None:
            kept = self._ledger_keeper.stop(STOP_TIMEOUT_S) and kept
        if self._plant is not None:
            self._plant.stop(STOP_TIMEOUT_S)
        if not kept or self._thread.is_alive():
            _log.error("the threads of the views did not end within %.0f s: an observer of the parts or the disk hangs", STOP_TIMEOUT_S)

    def _close_stations(self) -> None:
        """All at once: what hangs in one of them must not keep the parts of the others from their end."""
        closers = [WatchedThread("closing", station.close, name=f"close {name}") for name, station in self._stations.items()]
        for closer in closers:
            closer.start()
        for closer, station in zip(closers, self._stations.values(), strict=True):
            if closer.could_not_start:
                station.close()
            else:
                closer.join()

    def _judged(self, view: str, inspection: Inspection) -> None:
        if inspection.place is not None:
            if inspection.place.number > 1:
                return
            # Its parts cannot be assigned to those of another view.
            inspection = replace(inspection, verdict=Verdict.INVALID, reason=SEVERAL, band=None)
        # The lock is held until they are in the book: it has the parts in order.
        with self._lock:
            parts, trouble = self._guard.result("combining the views", partial(self._combiner.add, view, inspection, monotonic()))
            self._take(parts if parts is not None else self._without(view, inspection, trouble))

    def _without(self, view: str, inspection: Inspection, trouble: str) -> list[PartVerdict]:
        """A view's inspection could not be combined. The part is INVALID for want of it once the other views have theirs; if that fails for
        every view of the part, this is the part."""
        frame = inspection.frame
        moment = frame.captured_at if math.isnan(frame.triggered_at) else frame.triggered_at
        self._failed.append((view, moment))
        same = [one for one in self._failed if abs(one[1] - moment) <= self._skew_s]
        if {name for name, _ in same} != set(self._stations):
            return []
        for one in same:
            self._failed.remove(one)
        return [self._combiner.lost(trouble)]

    def _run(self) -> None:
        while not self._stopping.wait(LOOK_S):
            self._thread.beat()
            self._guard.run("looking at the views", self._look)
        self._finish()

    def _finish(self) -> None:
        with self._lock:
            left, _ = self._guard.result("combining the views", partial(self._combiner.closed, monotonic()))
            self._take(left or [])

    def _look(self) -> None:
        free = [name for name, station in self._stations.items() if _runs_freely(station.status())]
        with self._lock:
            self._free = f"{', '.join(free)}: {FREE}" if free else ""
            self._take(self._combiner.expired(monotonic()))

    def _complain(self, text: str) -> None:
        self._error = text

    def _take(self, parts: list[PartVerdict]) -> None:
        for combined in parts:
            part = replace(combined, verdict=Verdict.INVALID, reason=self._free) if self._free else combined
            if part.set_up:
                self._show(replace(part, verdict=Verdict.INVALID))
                continue
            tell = partial(self._tell, part)
            if self._guard.run("the book of the parts", lambda part=part, tell=tell: self._book.add([row_of_views(part)], tell)):  # type: ignore[misc]
                tell(part.number, "")

    def _tell(self, judged: PartVerdict, number: int, lot: str) -> None:
        """On the book's thread: the row of the part is on the disk, if it has a ``number``. Never raises."""
        part = replace(judged, number=number, row=number) if number else judged
        if part.counted:
            counting = partial(self._book.counters.add, part.verdict, part.band)
            self._lost["uncounted"] += bool(self._guard.run("counting the parts", counting))
        self._show(part)

    def _show(self, part: PartVerdict) -> None:
        """To everybody who looks. What is not counted, or was judged in set-up mode, is no part that did not pass."""
        with self._telling:
            self._last, self._last_at = part, monotonic()
            if part.verdict is not Verdict.PASS and part.counted and not part.set_up:
                self.answers.unreviewed.add(part.row, part.verdict, part.band)
                self._flagged.append(part)
            observers = self._observers
        for observer in observers:
            self._lost["untold"] += bool(self._guard.run("an observer of the parts", partial(observer, part)))


def _live_verdict(
    views: Mapping[str, Status], last: PartVerdict | None, age_s: float, duties: tuple[Duty, ...]
) -> tuple[Verdict, str, Band | None]:
    """INVALID while a view is INVALID or runs freely, while a thread is gone, and before the first part; else the last part's verdict."""
    invalid = [duty.problem for duty in duties if duty.problem]
    invalid += [f"{name}: {status.reason}" for name, status in views.items() if status.verdict is Verdict.INVALID]
    invalid += [f"{name}: {FREE}" for name, status in views.items() if _runs_freely(status)]
    if invalid:
        return Verdict.INVALID, "; ".join(invalid), None
    if last is None:
        return Verdict.INVALID, "no part was judged yet", None
    reason = f"{last.reason} ({age_s:.0f} s ago)" if age_s > STANDS_S else last.reason
    return last.verdict, reason, last.band


def _runs_freely(status: Status) -> bool:
    return status.camera_state is CameraState.STREAMING and status.camera_report.runs_freely
