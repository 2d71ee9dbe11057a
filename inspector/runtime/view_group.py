"""A station of one or several views, and the station with one camera as one: so the window knows one kind of station."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from inspector.core.types import Inspection
from inspector.core.views import ONLY_VIEW, PartVerdict, ViewsStatus
from inspector.runtime.history.answering import Answering
from inspector.runtime.history.part_history import PartHistory
from inspector.runtime.people.access import Access
from inspector.runtime.recipe_sets import RecipeSets
from inspector.runtime.station import Station


class ViewGroup(Protocol):
    """A station of one or several views: cameras that look at the same parts. The window shows one of these.

    As with :class:`Station`, every call but :meth:`close` returns at once, may come from any thread, and raises the InspectorError that
    says why a command cannot be carried out.
    """

    @property
    def stations(self) -> Mapping[str, Station]:
        """Name of each view -> its station; the name is ``ONLY_VIEW`` where the station has one camera."""
        ...

    @property
    def history(self) -> PartHistory:
        """The parts that were judged, to be found again. Its calls may block, and are for threads that may."""
        ...

    @property
    def answers(self) -> Answering:
        """What people say of the parts, by the numbers of their rows (``PartVerdict.row``). Its commands wait for the disk, a second at
        most."""
        ...

    @property
    def access(self) -> Access:
        """Who is at the station, and what this person may."""
        ...

    @property
    def sets(self) -> RecipeSets | None:
        """Recipe sets of several views; None where there is one."""
        ...

    def status(self) -> ViewsStatus:
        """The live verdict on the part, its counters, and the status of every view."""
        ...

    def flagged(self) -> tuple[PartVerdict, ...]:
        """The last parts that did not pass, oldest first, at most ``filmstrip_length`` of the settings. A part stays the same object."""
        ...

    def flag_again(self) -> None:
        """Bring parts of before back among :meth:`flagged`, those that wait for a person first. Waits for the disk."""
        ...

    def trigger(self) -> None:
        """One part: every camera takes a picture."""
        ...

    def pause(self) -> None:
        """No view judges; the live pictures go on."""
        ...

    def resume(self) -> None:
        """Every view judges again."""
        ...

    def begin_set_up(self) -> None:
        """Every view tries parts out from now on: nothing is counted or recorded, see ``inspection/set_up.py``."""
        ...

    def end_set_up(self) -> None:
        """Parts are parts again."""
        ...

    def still_here(self) -> None:
        """A person has touched the station: set-up mode does not end by itself yet."""
        ...

    def acknowledge(self) -> None:
        """A person has seen all parts that did not pass, and the drift alarms, whose references are learned again. Waits for the disk, a
        second at most. One part: ``answers.acknowledge``."""
        ...

    def reset_line(self) -> None:
        """A person has looked at the line's parts and outputs: its errors whose cause is gone end. Nothing where there are no signals."""
        ...

    def new_lot(self, lot: str) -> None:
        """Set the counters of the parts and of every view to zero under a new lot name."""
        ...

    def close(self) -> None:
        """Stop every view. Blocks up to a few seconds. May be called again."""
        ...


class SingleView:
    """Implements ``ViewGroup`` by one station: verdict, counters and flagged parts are the station's own."""

    def __init__(self, station: Station) -> None:
        """``station`` runs already and is closed with this."""
        self._station = station
        self._flagged: dict[int, PartVerdict] = {}

    @property
    def stations(self) -> Mapping[str, Station]:
        """See ViewGroup."""
        return {ONLY_VIEW: self._station}

    @property
    def history(self) -> PartHistory:
        """See ViewGroup."""
        return self._station.history

    @property
    def answers(self) -> Answering:
        """See ViewGroup."""
        return self._station.answers

    @property
    def access(self) -> Access:
        """See ViewGroup."""
        return self._station.access

    @property
    def sets(self) -> RecipeSets | None:
        """See ViewGroup."""
        return None

    def status(self) -> ViewsStatus:
        """See ViewGroup."""
        own = self._station.status()
        views, unseen, answers = {ONLY_VIEW: own}, own.unacknowledged, own.answers
        return ViewsStatus(
            own.verdict,
            own.reason,
            own.counters,
            views,
            unacknowledged=unseen,
            band=own.band,
            answers=answers,
            line=own.line,
            plant=own.plant,
        )

    def flagged(self) -> tuple[PartVerdict, ...]:
        """See ViewGroup."""
        flagged = self._station.lot.flagged()
        self._flagged = {id(one): self._flagged.get(id(one)) or _part(one) for one in flagged}
        return tuple(self._flagged.values())

    def flag_again(self) -> None:
        """See ViewGroup. Raises StorageError."""
        self._station.lot.flag_again()

    def trigger(self) -> None:
        """See ViewGroup. Raises CameraError."""
        self._station.camera.trigger()

    def pause(self) -> None:
        """See ViewGroup."""
        self._station.judging.pause()

    def resume(self) -> None:
        """See ViewGroup."""
        self._station.judging.resume()

    def begin_set_up(self) -> None:
        """See ViewGroup."""
        self._station.set_up.begin()

    def end_set_up(self) -> None:
        """See ViewGroup."""
        self._station.set_up.end()

    def still_here(self) -> None:
        """See ViewGroup."""
        self._station.set_up.still_here()

    def acknowledge(self) -> None:
        """See ViewGroup."""
        acknowledge(self._station)

    def reset_line(self) -> None:
        """See ViewGroup."""
        self._station.reset_line()

    def new_lot(self, lot: str) -> None:
        """See ViewGroup. Raises StorageError if the old figures cannot be kept."""
        self._station.lot.begin(lot)

    def close(self) -> None:
        """See ViewGroup."""
        self._station.close()


def acknowledge(station: Station) -> None:
    """A person has seen what one view flagged, its drift alarms, and what is said of the lot, if there is any of it."""
    status = station.status()
    alarmed = bool(status.drift) or (status.lot_check is not None and status.lot_check.alarm)
    station.lot.acknowledge()
    if alarmed:
        station.drift.restart()


def _part(inspection: Inspection) -> PartVerdict:
    number = inspection.part_number or inspection.frame.index
    return PartVerdict(number, inspection.verdict, inspection.reason, {ONLY_VIEW: inspection}, inspection.part_number)
