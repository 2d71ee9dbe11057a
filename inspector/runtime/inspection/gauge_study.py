"""A gauge study beside the running line: takes the pictures of the part that is due, judged as every part is, and counts none of them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from time import time

from inspector.core.errors import InspectorError, StorageError
from inspector.core.quality.gauge_study import StudyPlan, StudyReading, StudyState
from inspector.core.quality.people import By, Right
from inspector.core.types import Inspection
from inspector.runtime.people.access import OPEN, Access
from inspector.storage.ledger.gauge_studies import GaugeStudyBook

STUDIED = "gauge study: "
"""Begins the reason of each part that is judged while a study is open, and so is INVALID and not counted."""


class GaugeStudy:
    """The inspection thread passes every inspection on; any other thread may call the rest. What was read is on the disk at once."""

    def __init__(
        self,
        book: GaugeStudyBook,
        keep: Callable[[Callable[[], None], str], object],
        audit: Callable[..., object],
        on_trouble: Callable[[str], object],
        access: Access = OPEN,
        *,
        clock: Callable[[], float] = time,
    ) -> None:
        """``keep(task, key)`` carries out what blocks, in order on one other thread, again if the disk refuses it; ``audit(what, detail,
        by)``; ``on_trouble`` gets what went wrong there, in words; ``clock``: Unix seconds. While a study is open no part counts, so
        opening one takes the right to set the station up."""
        self._access = access
        self._book = book
        self._keep = keep
        self._audit = audit
        self._on_trouble = on_trouble
        self._clock = clock
        self._lock = threading.Lock()
        self._number = _Number()
        self._state: StudyState | None = None
        self._names: tuple[str, ...] = ()

    def plan(self, plan: StudyPlan) -> None:
        """Keep a plan and open it. Returns at once. Raises NotAllowed."""
        by = self._access.allow(Right.SETUP, "begin a gauge study")
        number, at = _Number(), self._clock()

        def add() -> None:
            number.value = self._book.add(plan, at, by.who)

        self._keep(add, f"gauge study {plan.name} {at}")
        said = f"{plan.name} began: {len(plan.parts)} parts, {plan.passes} passes, {plan.pictures} pictures of each placing; no part counts"
        self._audit("gauge study", said, by)
        with self._lock:
            self._number, self._state = number, StudyState(plan)

    def open(self, name: str) -> None:
        """Go on with a study, wherever it stopped. Returns at once; :meth:`state` has it once it was read. Raises NotAllowed."""
        by = self._access.allow(Right.SETUP, "go on with a gauge study")

        def load() -> None:
            try:
                kept = self._book.load(name)
            except InspectorError as error:
                self._on_trouble(str(error))
                return
            readings = tuple(one for one in kept.readings if one.step < _whole_steps(kept.plan, kept.readings))
            with self._lock:
                self._number, self._state = _Number(kept.number), StudyState(kept.plan, readings)
            self._audit("gauge study", f"{kept.plan.name} goes on; no part counts", by)

        self._keep(load, f"open gauge study {name}")

    def look_for_names(self) -> None:
        """Find the studies that can be opened. Returns at once; :meth:`known` has them once they were read."""

        def look() -> None:
            self._names = self._book.names()

        self._keep(look, "names of gauge studies")

    def known(self) -> tuple[str, ...]:
        """Names of all studies, the newest first, as they were when it was last looked for them."""
        return self._names

    def close(self) -> None:
        """Parts count again; anybody may. What was read stays; :meth:`open` goes on with it."""
        with self._lock:
            state, self._state = self._state, None
        if state is not None:
            self._audit("gauge study", f"{state.plan.name} was closed: parts count again", By(self._access.presence().person.name))

    def show(self) -> None:
        """The part that is due lies before the camera: the next pictures are of it. Raises InspectorError if none is due."""
        with self._lock:
            if self._state is None or self._state.done:
                raise InspectorError("no part of a gauge study is due", remedy="Open a study that is not done")
            self._state = replace(self._state, armed=True, message="")

    def again(self) -> None:
        """The part was not the right one, or not in place: wait for it again. What was read of this placing is forgotten."""
        with self._lock:
            if self._state is not None:
                step = self._state.step
                readings = tuple(one for one in self._state.readings if one.step < step)
                self._state = replace(self._state, readings=readings, armed=False, message="")

    def state(self) -> StudyState | None:
        """The open study; None without one."""
        with self._lock:
            return self._state

    def takes(self, inspection: Inspection) -> bool:
        """Read it if the study waits for it. Returns whether a study is open: then no part counts."""
        with self._lock:
            state = self._state
            if state is None:
                return False
            if state.armed:
                self._state = self._read(state, inspection)
            return True

    def _write(self, number: _Number, readings: Sequence[StudyReading]) -> None:
        """Behind the plan in the same queue, so the number is known; if the disk refuses the plan, neither is kept yet."""
        if not number.value:
            raise StorageError("the plan of the gauge study is not on the disk yet", remedy="Free some space; it is tried again")
        for reading in readings:
            self._book.read(number.value, reading)

    def _read(self, state: StudyState, inspection: Inspection) -> StudyState:
        step = state.step
        picture = sum(one.step == step for one in state.readings)
        recipe = "" if inspection.recipe is None else str(inspection.recipe)
        reading = StudyReading(
            step, picture, self._clock(), inspection.verdict, inspection.score, inspection.limit, inspection.reason, recipe
        )
        readings = (*state.readings, reading)
        whole = picture + 1 >= state.plan.pictures
        if whole:
            self._keep(partial(self._write, self._number, readings[-state.plan.pictures :]), f"gauge study {id(self._number)} {step}")
        part, pass_number = state.plan.order[step], step // len(state.plan.parts) + 1
        # As on the line, where a part has one picture, the first one decides.
        decided = readings[-(picture + 1)].verdict.value
        message = f"part {part}, pass {pass_number}: {decided}" if whole else ""
        after = replace(state, readings=readings, armed=not whole, message=message)
        if after.done:
            self._audit("gauge study", f"{state.plan.name}: all {len(state.plan.order)} placings were judged")
        return after


@dataclass
class _Number:
    """Of a study on the disk, 0 until it is there."""

    value: int = 0


def _whole_steps(plan: StudyPlan, readings: tuple[StudyReading, ...]) -> int:
    """How many placings, from the first, have all their pictures."""
    known = {(one.step, one.picture) for one in readings}
    steps = range(len(plan.order))
    return next((step for step in steps if any((step, picture) not in known for picture in range(plan.pictures))), len(plan.order))
