"""Who gets the event of a judged picture, in which order, each guarded by itself."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from inspector.core.channel import Channel
from inspector.core.types import Inspection
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.drift_watch import DriftWatch, place_of
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.live_verdict import LastInspection
from inspector.runtime.inspection.lot_watch import LotWatch
from inspector.runtime.inspection.picture_judged import PictureJudged
from inspector.runtime.recording.recorder import Recorder

COUNTING, LINE, RECORDING, OBSERVER = "counting", "the line's signals", "recording", "an observer of the verdicts"
CAMERA_OUTPUT = "the camera's output"
"""Names of the subscribers whose faults are losses."""

LOT_CHECK = "lot check"
"""Entries of the audit that say what is known of a lot."""


@dataclass(frozen=True)
class Subscriber:
    """``take`` gets each part of the picture, or the picture once if not ``each_part``. ``name``: what failed, if it raises."""

    name: str
    take: Callable[[PictureJudged, Inspection], object]
    each_part: bool = True


def subscribers_in_order(
    counting: Counting,
    drift: DriftWatch,
    last: LastInspection,
    recorder: Recorder,
    view: Channel[Inspection],
    shadow: Callable[[PictureJudged], object] = lambda event: None,
    lot_watch: LotWatch | None = None,
) -> tuple[Subscriber, ...]:
    """The order of a station. Every part has its row on the disk before (see ``recording.part_book``). The golden part check is no
    subscriber: it changes the verdict, and so belongs to judging.

    1. Counters of the lot. First, so that whoever sees a verdict sees it counted.
    2. The line, where it has signals: :meth:`Dispatcher.of_the_line`. A PLC waits for the result; nobody behind it does. Before it the
       camera's own output, where there is one: :meth:`Dispatcher.of_the_camera`, which only notes the verdict.
    3. Figures of the lot: parts held for a person, latencies, trend.
    4. Drift watch over the parts of the lot; its alarms go to the audit.
    5. Lot watch: is this lot like the parts that the limit was set from? Its alarms go to the audit.
    6. Live verdict, from here on that of this picture.
    7. Record. Behind the counters: a record that exists was counted.
    8. Live picture.
    9. Shadow run, a candidate beside the recipe in use; it only notes that the picture is there.
    10. Observers, in the order in which they were added: :meth:`Dispatcher.observe`. Last: they are other people's code.
    """
    return (
        Subscriber(COUNTING, lambda event, part: counting.add(part) if event.of_the_lot else None),
        Subscriber("the figures", lambda event, part: counting.note(part) if event.of_the_lot else None),
        Subscriber("the drift watch", partial(_watch_drift, drift, recorder)),
        Subscriber("the lot watch", partial(_watch_lot, lot_watch or LotWatch(on=False), recorder)),
        Subscriber("the live verdict", lambda event, picture: last.keep(picture, event.era), each_part=False),
        Subscriber(RECORDING, lambda event, part: None if part.set_up else recorder.offer(part)),
        Subscriber("the live picture", lambda event, picture: view.put(picture), each_part=False),
        Subscriber("the shadow run", lambda event, _: shadow(event), each_part=False),
    )


class Dispatcher:
    """Gives every subscriber every event, in order, on the telling thread. A fault of one costs the others nothing, and is counted."""

    def __init__(self, guard: Guard, subscribers: tuple[Subscriber, ...]) -> None:
        self._guard = guard
        self._subscribers = subscribers
        self._adding = threading.Lock()
        self._faults: Counter[str] = Counter()

    def of_the_line(self, judged: Callable[[Inspection], object]) -> None:
        """Call ``judged`` with the inspection of every part from now on, as soon as it is counted."""
        self._behind_counting(Subscriber(LINE, lambda _, part: judged(part)))

    def of_the_camera(self, judged: Callable[[Inspection], object]) -> None:
        """Call ``judged`` with the inspection of every picture from now on, the worst of its parts, as soon as they are counted."""
        self._behind_counting(Subscriber(CAMERA_OUTPUT, lambda _, picture: judged(picture), each_part=False))

    def _behind_counting(self, subscriber: Subscriber) -> None:
        with self._adding:
            place = 1 + next((place for place, one in enumerate(self._subscribers) if one.name == COUNTING), -1)
            self._subscribers = (*self._subscribers[:place], subscriber, *self._subscribers[place:])

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        """Call ``callback`` with the inspection of every part from now on, behind all other subscribers."""
        observer = Subscriber(OBSERVER, lambda _, part: callback(part))
        with self._adding:
            self._subscribers = (*self._subscribers, observer)

    def publish(self, event: PictureJudged) -> str:
        """Returns what went wrong last, in words; empty if nothing did."""
        trouble = ""
        for subscriber in self._subscribers:
            for inspection in event.parts if subscriber.each_part else (event.inspection,):
                failed = self._guard.run(subscriber.name, partial(subscriber.take, event, inspection))
                self._faults[subscriber.name] += bool(failed)
                trouble = failed or trouble
        return trouble

    def faults(self, name: str) -> int:
        """How many events, or parts, the subscribers of this name did not take."""
        return self._faults[name]


def _watch_drift(drift: DriftWatch, recorder: Recorder, event: PictureJudged, part: Inspection) -> None:
    if not event.of_the_lot or event.recipe is None:
        return
    recipe = event.recipe
    for alarm in drift.add(part, place_of(part, recipe.fixture), recipe.shapes, recipe.good_scores):
        recorder.audit("drift", alarm)


def _watch_lot(watch: LotWatch, recorder: Recorder, event: PictureJudged, part: Inspection) -> None:
    if event.of_the_lot and event.recipe is not None and (alarm := watch.add(part, event.recipe)):
        recorder.audit(LOT_CHECK, alarm)
