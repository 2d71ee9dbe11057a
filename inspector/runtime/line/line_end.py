"""The station's end of the line: parts that the line announces become pictures, and each of them one result.

Who calls what: the inspection thread :meth:`LineEnd.identified` and :meth:`LineEnd.sign_of_life`, the telling thread
:meth:`LineEnd.judged`; what the line process says comes on the link's thread. What waits for a disk is done on a thread of its own.
"""

from __future__ import annotations

import logging
import math
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from time import monotonic

from inspector.core.channel import Channel, ChannelClosed, WhenFull
from inspector.core.errors import InspectorError
from inspector.core.line.identity import PartIdentity
from inspector.core.line.line_settings import LineSettings
from inspector.core.line.line_words import why_in_words
from inspector.core.line.messages import (
    Acknowledge,
    CodeScanned,
    LineEvent,
    LineReport,
    LotAnswer,
    NewLot,
    OpenParts,
    PartJudged,
    ResetErrors,
    ResultTaken,
    TakePart,
    ToStation,
    UseRecipe,
)
from inspector.core.line.vocabulary import LineError, Why
from inspector.core.quality.people import LINE, NO_ONE, By, by_the_line
from inspector.core.status import Duty
from inspector.core.types import Frame, Inspection
from inspector.core.views import ONLY_VIEW, PartVerdict
from inspector.runtime.line.announced import Announced, Pictures
from inspector.runtime.line.child import Begin
from inspector.runtime.line.link import LineLink
from inspector.runtime.line.open_parts import OpenPartsBook, PartKey, key_of
from inspector.runtime.line.orders import LineOrders
from inspector.runtime.line.recipe_change import RecipeChange
from inspector.runtime.line.result_times import ResultTimes
from inspector.runtime.line.told import identities_of, refused, told_of, told_of_views
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.signals.process_settings import LineProcessSettings

_log = logging.getLogger(__name__)

AUDIT = "line"
"""Entries of the audit that the line has caused."""

APART = "the part and its picture cannot be matched"
SET_BACK = "the line process ended while the part was under way"
_MOST_ORDERS = 64
_MOST_ANSWERED = 1024
_SETTLED_S = 0.05
"""What was taken so long ago has reached the inspection thread, if that has nothing to do."""


class LineEnd:
    """See the module. ``views``: names of the cameras that look at the same parts."""

    def __init__(self, orders: LineOrders, settings: LineProcessSettings, begin: Begin, views: Sequence[str] = (ONLY_VIEW,)) -> None:
        """``begin``: see ``runtime.line.child``."""
        self._orders = orders
        self._settings: LineSettings = settings.line
        self._views = tuple(views)
        self._lock = threading.Lock()
        self._book = OpenPartsBook()
        self._answered: OrderedDict[PartKey, Why] = OrderedDict()
        self._pictures = Pictures(settings.line, self._views)
        self._recipe = RecipeChange(self._use_recipe, orders.change_over)
        self._lived: set[str] = set()
        self._pictures_shown = 0
        self._report = LineReport(fault="the line process has not begun yet")
        self.result_times = ResultTimes()
        self._orders_waiting: Channel[Callable[[], object]] = Channel(_MOST_ORDERS, WhenFull.REFUSE)
        self._ordering = WatchedThread("orders of the line", self._obey_all, name="line orders")
        self._link = LineLink(begin, settings, self._hear, self._handed_over, self._process_ended)

    def start(self) -> None:
        """Start the line process."""
        self._ordering.start()
        self._link.start()

    def stop(self) -> None:
        """Have the line process end, once it was told of all parts. Returns at once; see :meth:`join`."""
        self._orders_waiting.close()
        self._link.stop()

    def join(self, timeout: float) -> bool:
        """Wait for the end. False if it has not come."""
        until = monotonic() + timeout
        if self._ordering.is_alive():
            self._ordering.join(timeout)
        return self._link.join(max(0.0, until - monotonic())) and not self._ordering.is_alive()

    def look(self) -> tuple[Duty, ...]:
        """How its threads are."""
        return *self._link.look(), self._ordering.look()

    @property
    def report(self) -> LineReport:
        """How the line process is, and how soon it has what was judged."""
        median_ms, slowest_ms = self.result_times.summary()
        return replace(self._report, result_ms=median_ms, slowest_result_ms=slowest_ms)

    def reset(self, by: By) -> None:
        """Somebody at the station has looked at the parts and at the outputs: errors whose cause is gone end, as by a PLC's Reset."""
        self._link.send(ResetErrors())
        self._note("reset", "errors were reset at the station", by)

    # On the inspection thread

    def identified(self, frame: Frame, view: str = ONLY_VIEW) -> Frame:
        """The frame with the part of the line that it shows, where the line has announced one."""
        if frame.identity is not None:
            return frame
        found, lost = self._pictures.shown(frame, view)
        self._lose(lost)
        if found is None:
            return replace(frame, fault=frame.fault or APART) if self._pictures.must_be_announced else frame
        fault = frame.fault
        first = found.first_picture(view)
        if first and view == self._views[0] and not found.fault:
            self._count_picture()  # a camera that the line triggers takes one of a refused part, too: the line counts none for it
        if found.golden and first:
            try:
                with by_the_line():
                    self._orders.show_golden(view)
            except InspectorError as error:
                fault = fault or f"no golden part: {error}"
        identity = found.identity
        return replace(frame, identity=identity, serial=frame.serial or identity.serial, fault=fault or found.fault)

    def sign_of_life(self, view: str = ONLY_VIEW, *, idle: bool = False) -> None:
        """The judging path has gone round; ``idle``: nothing was there to be judged. With several views it is alive if all of them are."""
        if idle:
            self._lose(self._pictures.overdue(monotonic() - _SETTLED_S, view))
        self._lived.add(view)
        if len(self._lived) < len(self._views):
            return
        self._lived.clear()
        if (answer := self._recipe.look()) is not None:
            self._link.send(answer)
            self._note("recipe", f"{answer.name}: {answer.problem or 'judges, as the line asked'}")
        alive = self._orders.sign()
        if self._pictures.apart(monotonic()):
            alive = replace(alive, healthy=False, error=alive.error or LineError.PART_AND_PICTURE_APART)
        alive = replace(alive, pictures=self._pictures_shown)
        self._link.sign_of_life(alive)

    # On the telling thread

    def judged(self, part: Inspection) -> None:
        """A part was judged, whether the line has announced it or not."""
        self._tell(told_of(part), f"{part.verdict.value}: {part.reason}")

    def views_judged(self, part: PartVerdict, recipe: str) -> None:
        """A part that several cameras see was judged. ``recipe``: by what name the line knows what judged."""
        told, words = replace(told_of_views(part), recipe=recipe), f"{part.verdict.value}: {part.reason}"
        seen = identities_of(part)
        if len(seen) > 1:  # nobody knows which of them it is: it passes for none
            for identity in seen:
                self._tell(refused(identity, Why.STATION_FAULT, APART), words)
            return
        self._tell(told, words)

    def _tell(self, told: PartJudged, words: str) -> None:
        identity = told.identity
        if identity.part:
            # Of several parts in a picture each has its own moment, and one that was refused before has none.
            single = told.of == 1 and len(self._views) == 1
            with self._lock:
                answered = key_of(identity) in self._answered
                judged_at = told.captured_at + told.latency_ms / 1000 if single and not answered else math.nan
                late = not self._book.judged(identity, words, judged_at)
            if answered:
                return
            if late:
                self._note_late(identity, words)
                # The line process of then may be gone, and another part have this number.
                told = replace(told, identity=identity if identity.run == self._link.run else replace(identity, part=0))
        self._link.send(told)

    # What the line process says

    def _hear(self, message: ToStation) -> None:
        match message:
            case TakePart():
                self._take(message)
            case ResultTaken():
                self._taken(message)
            case UseRecipe():
                self._order(partial(self._change_recipe, message))
            case NewLot():
                self._order(partial(self._new_lot, message))
            case Acknowledge():
                self._order(self._acknowledge)
            case LineEvent():
                parts = ", ".join(map(_part_in_words, message.parts))
                self._note(message.what, f"{message.text}{f' ({parts})' if parts else ''}", NO_ONE)
            case CodeScanned():
                self._orders.code_scanned(message.text, message.at)
            case LineReport():
                self._see_problems(message)
                self._report = message

    def _see_problems(self, report: LineReport) -> None:
        """Each once into the log: nobody may look at the window of a station that runs as a service."""
        for problem in report.problems:
            if problem not in self._report.problems:
                _log.warning("the line's signals: %s", problem)

    def _take(self, take: TakePart) -> None:
        with self._lock:
            self._book.enter(take.identity)
        fault = f"refused: {why_in_words(take.refused)}" if take.refused else ""
        announced = Announced(take.identity, take.at, golden=take.golden and not fault, fault=fault)
        if take.refused:
            self._answer(take.identity, take.refused, fault)
        if take.announced and self._pictures.must_be_announced:
            self._lose(self._pictures.announce(announced))
            return
        reason = fault or self._orders.not_judged()
        moment = self._pictures.expect(announced)
        if not reason:
            try:
                self._orders.trigger(moment)
            except InspectorError as error:
                reason = f"no picture: {error}"
                self._answer(take.identity, Why.NO_PICTURE, reason)
        elif not take.refused:
            self._count_picture()  # the line wants one, and the station takes none with intent: no picture was lost
            self._answer(take.identity, Why.STATION_FAULT, reason)
        if reason:
            self._orders.without_picture(reason, take.identity, moment)

    def _count_picture(self) -> None:
        with self._lock:
            self._pictures_shown += 1

    def _lose(self, lost: Sequence[Announced]) -> None:
        """Announced parts that get no picture."""
        for one in lost:
            reason = one.fault or APART
            if not one.fault:
                self._answer(one.identity, Why.NO_PICTURE, reason)
            self._orders.without_picture(reason, one.identity, one.at)
        if lost:
            self._note("parts and pictures", f"{APART}: {', '.join(_part_in_words(one.identity) for one in lost)}", NO_ONE)

    def _answer(self, identity: PartIdentity, why: Why, reason: str) -> None:
        """At once: it is known what becomes of the part. Its row follows."""
        with self._lock:
            self._answered[key_of(identity)] = why
            while len(self._answered) > _MOST_ANSWERED:
                self._answered.popitem(last=False)
            self._book.judged(identity, f"INVALID: {reason}")
        self._link.send(refused(identity, why, reason))

    def _taken(self, taken: ResultTaken) -> None:
        with self._lock:
            found = self._book.let_go(taken.run or self._link.run, taken.part)
        if found is None or not found.verdict:
            return
        if not taken.late and found.identity.run == self._link.run:
            self.result_times.took(taken.shown_at - found.judged_at)
        if taken.late or found.identity.run != self._link.run:
            self._note_late(found.identity, found.verdict)

    def _note_late(self, identity: PartIdentity, words: str) -> None:
        self._note("late", f"{_part_in_words(identity)} was INVALID for the line when its verdict came: {words}", NO_ONE)

    # On a thread of their own: they may wait for the disk

    def _order(self, work: Callable[[], object]) -> None:
        try:
            if not self._orders_waiting.put(work):
                self._note("refused", "an order of the line: too many wait")
        except ChannelClosed:
            pass  # the station ends

    def _obey_all(self) -> None:
        while True:
            try:
                work = self._orders_waiting.get(None)
            except ChannelClosed:
                return
            try:
                with by_the_line():
                    work()
            except Exception as error:  # noqa: BLE001 - the guard of this thread: the next order is obeyed all the same
                self._note("error", f"an order of the line failed: {fault_in_words(error)}")

    def _use_recipe(self, name: str) -> None:
        self._orders.use_recipe(name)

    def _change_recipe(self, wish: UseRecipe) -> None:
        self._note("recipe", f"the line asks for {wish.name}{f' by number {wish.number}' if wish.number else ''}")
        if (answer := self._recipe.ask(wish)) is not None:
            self._link.send(answer)
            self._note("recipe", f"{answer.name}: {answer.problem}")

    def _new_lot(self, wish: NewLot) -> None:
        problem = ""
        try:
            self._orders.new_lot(wish.lot)
        except InspectorError as error:
            problem = str(error)
        self._link.send(LotAnswer(wish.lot, problem))

    def _acknowledge(self) -> None:
        self._orders.acknowledge()
        self._note("acknowledge", "what is held was acknowledged by a signal")

    # The line process ends and begins

    def _handed_over(self, run: int) -> OpenParts:
        """To a process that follows another one."""
        with self._lock:
            return OpenParts(self._book.handed_over(run))

    def _process_ended(self, why: str) -> None:
        self._report = replace(self._report, online=False, ready=False, busy=False, plc_alive=False, listening=(), peers=(), fault=why)
        with self._lock:
            count = len(self._book)
        under_way = f"; {count} part{'' if count == 1 else 's'} under way: {SET_BACK}" if count else ""
        self._note("line process", f"{why}{under_way}", NO_ONE)

    def _note(self, what: str, text: str, by: By = By(LINE)) -> None:  # noqa: B008 - frozen
        self._orders.note(AUDIT, f"{what}: {text}", by)


def _part_in_words(identity: PartIdentity) -> str:
    named = (f"sequence {identity.sequence}" if identity.sequence else "", identity.serial)
    more = ", ".join(filter(None, named))
    return f"part {identity.part}{f' ({more})' if more else ''}"
