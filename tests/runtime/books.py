"""What a station was given against what it told, counted and recorded: no part may be missing, unless the station says that it is lost."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from inspector.camera.base import Camera, Delivery, Shot
from inspector.core.status import Counters, Status
from inspector.core.types import Inspection, Verdict
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.runtime.inspection.gauge_study import STUDIED
from inspector.runtime.multi_view import MultiView
from inspector.runtime.station import Station, StationServices

GOLDEN = "golden part check: "
"""Begins the reason of a golden part, which is told and recorded, but not of the lot."""


def by_verdict(verdicts: Any) -> dict[Verdict, int]:
    counted = Counter(verdicts)
    return {verdict: counted[verdict] for verdict in Verdict}


class CounterSums:
    """Verdicts that were counted since the beginning, over all lots."""

    def __init__(self, now: Callable[[], Counters]) -> None:
        self._now = now
        self._sums: Counter[Verdict] = Counter()
        self._sums.subtract(self._of(now()))

    def before_a_lot(self, begin: Callable[[str], None]) -> Callable[[str], None]:
        def wrapped(lot: str) -> None:
            old = self._of(self._now())
            begin(lot)
            self._sums.update(old)

        return wrapped

    def total(self) -> dict[Verdict, int]:
        now = self._of(self._now())
        return {verdict: self._sums[verdict] + now[verdict] for verdict in Verdict}

    @staticmethod
    def _of(counters: Counters) -> dict[Verdict, int]:
        return {Verdict.PASS: counters.passed, Verdict.FAIL: counters.failed, Verdict.INVALID: counters.invalid}


class StationBook:
    """Keeps the books of one station from before its start to its end: :meth:`check` once it is closed."""

    def __init__(self, station: Station, services: StationServices) -> None:
        """``services``: those that the station gets, but for what :func:`watched` put around them."""
        self.station = station
        self.services = services
        self.told: list[Inspection] = []
        self.handed = 0
        self.written = 0
        self.live = False
        self.closed = False
        station.observe(self.told.append)
        self.counted = CounterSums(lambda: station.status().counters)
        station.lot.begin = self.counted.before_a_lot(station.lot.begin)  # type: ignore[method-assign]

    def check(self) -> None:
        """Raises AssertionError where a part is missing, or there twice."""
        assert self.closed, "a station was not closed"
        status = self.station.status()
        self._given_and_told(status)
        self._told_and_counted(status)
        self._told_and_recorded(status)

    def _given_and_told(self, status: Status) -> None:
        names = [(one.frame.index, one.place and one.place.number) for one in self.told]
        assert len(names) == len(set(names)), f"a part was told twice: {names}"
        waiting = status.queues["inspect"][0]
        given = status.camera_report.counts.used + waiting
        ended = len({one.frame.index for one in self.told}) + status.losses.unjudged + waiting
        assert ended == given or (self.live and ended <= given), f"given {given} pictures, {ended} of them have an end ({waiting} wait)"
        # A picture that could not be taken over is a part without one.
        arrived = status.camera_report.counts.frames + sum(one.frame.camera_frame_id == -1 for one in self.told)
        assert arrived >= self.handed or self.live, f"the cameras handed {self.handed} pictures over, {arrived} arrived"

    def _told_and_counted(self, status: Status) -> None:
        tried = [one for one in self.told if one.set_up]
        assert all(one.verdict is Verdict.INVALID and not one.part_number for one in tried), "set-up mode told of a verdict"
        told = by_verdict(one.verdict for one in self.told if not one.reason.startswith((GOLDEN, STUDIED)) and not one.set_up)
        counted = self.counted.total()
        lost = sum(told.values()) - sum(counted.values())
        assert lost == status.losses.uncounted, f"told {told}, counted {counted}, {status.losses.uncounted} said to be uncounted"
        assert lost or told == counted, f"told {told}, counted {counted}"

    def _told_and_recorded(self, status: Status) -> None:
        settings = self.services.settings.records
        if not settings.keep:
            return
        parts = [one for one in self.told if not one.set_up]
        passed = sum(one.verdict is Verdict.PASS for one in parts)
        due = len(parts) - passed + (passed // settings.pass_every if settings.pass_every else 0)
        waiting = status.queues["record"][0]
        kept = self.written + status.losses.unrecorded
        # A disk that hangs has one in hand; what waits for it is seen in the queue.
        hangs = bool(waiting) or "record" in {thread.name for thread in threading.enumerate()}
        assert kept == due or (hangs and kept <= due <= kept + waiting + 1), f"{due} records are due, {kept} kept or said to be lost"


class ViewsBook:
    """Keeps the books of the parts of several views."""

    def __init__(self, views: MultiView) -> None:
        self.views = views
        self.parts: list[PartVerdict] = []
        self.seen: dict[str, list[Inspection]] = {name: [] for name in views.stations}
        self.closed = False
        views.observe(self.parts.append)
        for name, station in views.stations.items():
            station.observe(self.seen[name].append)
        self.counted = CounterSums(lambda: views.status().counters)
        views.new_lot = self.counted.before_a_lot(views.new_lot)  # type: ignore[method-assign]

    def check(self) -> None:
        assert self.closed, "the views were not closed"
        status: ViewsStatus = self.views.status()
        parts = [one for one in self.parts if not one.set_up]
        told = by_verdict(one.verdict for one in parts if one.counted)
        assert told == self.counted.total(), f"told {told} parts, counted {self.counted.total()}"
        numbers = [one.number for one in parts]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else True, f"part numbers with a gap: {numbers}"
        in_parts = [id(one.frame) for part in self.parts for one in part.views.values() if one is not None]
        assert len(in_parts) == len(set(in_parts)), "a picture is in two parts"
        pictures = sum(one.place is None or one.place.number == 1 for seen in self.seen.values() for one in seen)
        assert len(in_parts) + status.late + status.waiting == pictures, f"{pictures} pictures, {len(in_parts)} of them in parts"


Book = StationBook | ViewsBook


@contextmanager
def watched() -> Iterator[list[Book]]:
    """Keeps the books of every station that is made meanwhile."""
    books: list[Book] = []
    with pytest.MonkeyPatch.context() as patch:
        _watch_stations(patch, books)
        _watch_views(patch, books)
        yield books


def _watch_stations(patch: pytest.MonkeyPatch, books: list[Book]) -> None:
    make, close = Station.__init__, Station.close

    def made(station: Station, services: StationServices, **more: Any) -> None:
        kept: list[StationBook] = []
        object.__setattr__(services, "open_camera", _counting_camera(services.open_camera, kept))
        write = services.records.write

        def written(inspection: Inspection) -> Any:
            paths = write(inspection)
            kept[0].written += 1
            return paths

        services.records.write = written  # type: ignore[method-assign]
        make(station, services, **more)
        kept.append(StationBook(station, services))
        books.append(kept[0])

    def closed(station: Station) -> None:
        close(station)
        for book in books:
            book.closed = book.closed or (isinstance(book, StationBook) and book.station is station)

    patch.setattr(Station, "__init__", made)
    patch.setattr(Station, "close", closed)


def _watch_views(patch: pytest.MonkeyPatch, books: list[Book]) -> None:
    make, close = MultiView.__init__, MultiView.close

    def made(views: MultiView, *arguments: Any, **named: Any) -> None:
        make(views, *arguments, **named)
        books.append(ViewsBook(views))

    def closed(views: MultiView) -> None:
        close(views)
        for book in books:
            book.closed = book.closed or (isinstance(book, ViewsBook) and book.views is views)

    patch.setattr(MultiView, "__init__", made)
    patch.setattr(MultiView, "close", closed)


def _counting_camera(open_camera: Callable[[str], Camera], kept: list[StationBook]) -> Callable[[str], Camera]:
    """Counts the pictures that a camera hands over; those of a live one are no parts, and may be passed over."""

    def opened(address: str) -> Camera:
        camera, book = open_camera(address), kept[0]
        read = getattr(camera.read, "uncounted", camera.read)  # a camera of a test may be opened again

        def reading(timeout: float) -> Shot | None:
            shot = read(timeout)
            book.live = book.live or camera.delivery is Delivery.FREE_RUNNING
            # What a driver brings that has hung is not taken: the station had left it.
            book.handed += isinstance(shot, Shot) and not book.station._capture._supervisor.hanging()
            return shot

        reading.uncounted = read  # type: ignore[attr-defined]
        camera.read = reading  # type: ignore[method-assign]
        return camera

    return opened
