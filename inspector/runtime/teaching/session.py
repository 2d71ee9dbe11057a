"""*Learn good parts*: good parts are collected from the live frames, then a recipe is taught on a thread of its own."""

from __future__ import annotations

import hashlib
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import NamedTuple, Protocol

import numpy as np
import psutil

from inspector.camera.base import Delivery
from inspector.core.errors import InspectorError, TeachingCancelled, TeachingError
from inspector.core.limit_change import promised
from inspector.core.promises.odd_parts import doubt_of_odd
from inspector.core.quality.learning import WENT_ON
from inspector.core.recipe import Recipe
from inspector.core.settings import TeachSettings
from inspector.core.status import GoodPart, TeachingStatus, TeachPhase
from inspector.core.teaching import Preparing, TeachOptions, TeachProgress, Trainer, first_few
from inspector.core.types import Frame, Picture
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.teaching.given_parts import Given, asked, called, learned_in_words, takt_of, thumbnail
from inspector.runtime.teaching.oddness import ODD, Glance, glance, nearly_same, oddness
from inspector.runtime.teaching.set_worth import worth_in_words
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.vision.framing.confirmed_parts import confirmed_as_good

_log = logging.getLogger(__name__)

JUDGED_ALREADY = "Parts are judged already, by the teacher's memory alone until the student is ready"

COLLECT = "Let good parts pass the camera"

MOST_REMOVED = 20
"""Parts that were taken out and can be put back."""
MEMORY_SHARE = 0.25
"""Of the machine's memory that collected parts may take."""


class Deployed(NamedTuple):
    """What was learned, under its version. ``note``: what a person should know of that; ``against``: why it is kept and not in use."""

    recipe: Recipe
    note: str = ""
    against: str = ""


class TaughtRecipes(Protocol):
    """Where recipes that were taught go. All but the first two may block, and are called on the teaching thread."""

    def check_room(self, parts: Sequence[Picture]) -> None:
        """Raise StorageError unless there is room for a recipe with these parts (uint8 RGB)."""
        ...

    def begin_teaching(self, name: str) -> None:
        """The parts of that product pass the camera from now on."""
        ...

    def deploy_interim(self, recipe: Recipe, given_up: Callable[[], bool]) -> bool:
        """Judge by a first recipe until the student is ready. Returns whether it does."""
        ...

    def deploy(self, recipe: Recipe, parts: list[Picture], given_up: Callable[[], bool]) -> Deployed:
        """Keep a recipe and judge by it. Raises TeachingCancelled if it is given up while nothing is kept yet, and the InspectorError that
        says why it cannot be used."""
        ...

    def go_back(self, why: str) -> str:
        """No recipe came of it, ``why`` in words; empty if a person gave it up. Returns in words what is in use then."""
        ...


class TeachingSession:
    """One teaching at a time. What comes of it goes to ``recipes``."""

    def __init__(self, trainer: Callable[[], Trainer], settings: TeachSettings, recipes: TaughtRecipes) -> None:
        self._recipes = recipes
        self._trainer = trainer
        self._settings = settings
        self._lock = threading.Lock()
        self._status: TeachingStatus | None = None
        self._frames: dict[int, Picture] = {}
        self._taken: set[bytes] = set()
        self._glances: dict[int, Glance] = {}
        self._removed: list[tuple[GoodPart, Picture, Glance]] = []
        self._files = False
        self._source = FrameSource()
        self._next = 1
        self._taken_at = float("-inf")
        self._triggered_at: list[float] = []
        self._cancel = threading.Event()
        self._stopped = False
        self._thread: WatchedThread | None = None
        self._ready: Trainer | None = None
        self._options = TeachOptions()
        self._again = False

    def status(self) -> TeachingStatus | None:
        """The last teaching or the one that runs; None before the first."""
        return self._status

    @property
    def collecting(self) -> bool:
        """Whether parts are still wanted."""
        status = self._status
        return status is not None and status.phase is TeachPhase.COLLECTING and len(status.parts) < status.wanted

    def collect(self, recipe: str, wanted: int, *, files: bool = False) -> None:
        """Take the coming parts until ``wanted`` are there; ``files``: only those of :meth:`take`, not what passes the camera. Raises
        TeachingError while another teaching runs, StorageError if the disk has no room even for a recipe without its parts."""
        if not recipe.strip():
            raise TeachingError("the recipe needs a name", remedy="Write what the product is called")
        if wanted < 1:
            raise TeachingError(f"{wanted} good parts cannot be collected", remedy="Ask for 40")
        self._recipes.check_room(())  # without the lock: the inspection does not wait for the disk
        with self._lock:
            self._refuse_while_running()
            self._frames, self._taken, self._next, self._taken_at = {}, set(), 1, float("-inf")
            self._triggered_at = []
            self._glances, self._removed, self._files = {}, [], files
            self._cancel.clear()
            message = "The files are being read" if files else COLLECT
            self._status = TeachingStatus(TeachPhase.COLLECTING, recipe.strip(), wanted, message=message)
            self._recipes.begin_teaching(recipe.strip())
            self._get_ready()

    def offer(self, frame: Frame, source: FrameSource) -> None:
        """Take this frame if parts are wanted, it is whole and no other picture than those taken before; of a free-running camera only one
        in a while."""
        with self._lock:
            status = self._status
            if status is None or not self.collecting or frame.fault or self._files:
                return
            every_frame = source.delivery is not Delivery.FREE_RUNNING
            if not every_frame and frame.captured_at - self._taken_at < self._settings.sample_interval_s:
                return
            if self._take(status, frame.image, source):
                self._taken_at = frame.captured_at
                if source.delivery is Delivery.TRIGGERED:
                    self._triggered_at.append(frame.captured_at)

    def take(self, image: Picture, source: FrameSource) -> None:
        """Take a picture file (uint8 RGB), unless it repeats one that was taken."""
        with self._lock:
            if self._status is not None and self.collecting:
                self._take(self._status, image, source)

    def files_read(self, unreadable: Sequence[str]) -> None:
        """All files were read, but for those of these names: then they are refused, and a person may go on with the others."""
        with self._lock:
            status = self._status
            if status is None or status.phase is not TeachPhase.COLLECTING:
                return
            if unreadable:
                said = f"{first_few(unreadable)} cannot be read. Take them out of the folder, or go on without them: back to the parts"
                self._release()
                self._recipes.go_back(said)
                self._status = replace(status, phase=TeachPhase.FAILED, wanted=max(1, len(status.parts)), message=said)
            else:
                self._status = replace(status, wanted=max(1, len(status.parts)), message="All files were taken")

    def _take(self, status: TeachingStatus, image: Picture, source: FrameSource) -> bool:
        memory = MEMORY_SHARE * psutil.virtual_memory().total
        if image.nbytes * status.wanted > memory:
            most = int(memory / image.nbytes)
            message = f"{status.wanted} pictures do not fit in memory; ask for {most}"
            self._frames = {}
            self._release()
            self._recipes.go_back(message)
            self._status = replace(status, phase=TeachPhase.FAILED, parts=(), message=message)
            return False
        digest = hashlib.sha256(f"{image.shape}".encode() + np.ascontiguousarray(image).data).digest()
        if digest in self._taken:  # one that a person took out does not come back either
            self._status = replace(status, left_out=status.left_out + 1)
            return False
        self._taken.add(digest)
        part = GoodPart(self._next, thumbnail(image))
        self._frames[self._next], self._glances[self._next] = image, glance(image)
        self._source = source
        self._next += 1
        parts = (*status.parts, part)
        message = "All parts are there" if len(parts) == status.wanted else status.message
        self._status = replace(status, parts=self._looked_at(parts), message=message, worth=self._worth(parts))
        return True

    def _looked_at(self, parts: tuple[GoodPart, ...]) -> tuple[GoodPart, ...]:
        """``parts`` with those marked that look unlike the others; the same object where nothing is other."""
        odd = (found >= ODD for found in oddness([self._glances[part.number] for part in parts]))
        return tuple(part if part.odd is now else replace(part, odd=now) for part, now in zip(parts, odd, strict=True))

    def _worth(self, parts: Sequence[GoodPart]) -> str:
        return worth_in_words(len(parts), nearly_same([self._glances[part.number] for part in parts]), self._settings)

    def remove(self, number: int) -> None:
        """Take one out again. Raises TeachingError once teaching has begun."""
        with self._lock:
            status = self._status
            if status is None or status.phase is not TeachPhase.COLLECTING:
                raise TeachingError("parts can be removed only while they are collected", remedy="Begin again with Learn good parts")
            gone = next((part for part in status.parts if part.number == number), None)
            if gone is not None:
                self._removed.append((gone, self._frames.pop(number), self._glances.pop(number)))
                self._removed = self._removed[-MOST_REMOVED:]
            parts = self._looked_at(tuple(part for part in status.parts if part.number != number))
            wanted = max(1, len(parts)) if self._files else status.wanted  # no other file comes in its place
            self._status = replace(
                status,
                parts=parts,
                wanted=wanted,
                message=COLLECT,
                source_ended=False,
                removed=len(self._removed),
                worth=self._worth(parts),
            )

    def put_back(self) -> None:
        """Take the part that was removed last in again. Raises TeachingError if there is none."""
        with self._lock:
            status = self._status
            if status is None or status.phase is not TeachPhase.COLLECTING or not self._removed:
                raise TeachingError("there is no part that could be put back", remedy="Remove one first")
            part, image, seen = self._removed.pop()
            self._frames[part.number], self._glances[part.number] = image, seen
            parts = self._looked_at(tuple(sorted((*status.parts, part), key=lambda one: one.number)))
            self._frames = {one.number: self._frames[one.number] for one in parts}
            self._status = replace(
                status, parts=parts, wanted=max(status.wanted, len(parts)), removed=len(self._removed), worth=self._worth(parts)
            )

    def source_ended(self) -> None:
        """Stored pictures have run through, and all of them were offered or wait to be."""
        with self._lock:
            if self._status is not None and self.collecting and not self._files:
                said = "The pictures have run through: learn from these, ask for fewer, or open others"
                self._status = replace(self._status, message=said, source_ended=True)

    def resume(self) -> None:
        """Collect again with the parts of a teaching that failed, so that one can be taken out. Raises TeachingError if there are none."""
        with self._lock:
            self._refuse_while_running()
            status = self._status
            if status is None or status.phase is not TeachPhase.FAILED or not self._frames:
                raise TeachingError("there are no good parts to go back to", remedy="Press Learn good parts (F5) first")
            self._cancel.clear()
            self._status = replace(status, phase=TeachPhase.COLLECTING, progress=0.0, loss_curve=(), source_ended=False)
            self._recipes.begin_teaching(status.recipe)
            self._get_ready()

    def learn(self, options: TeachOptions) -> None:
        """Teach with what was collected. Returns at once. Raises TeachingError if nothing was, or no thread can be started, StorageError if
        what comes of it would find no room on the disk; what was collected stays."""
        with self._lock:
            _, frames = self._collected()
        self._recipes.check_room(frames)
        with self._lock:
            status, _ = self._collected()
            self._options = replace(options, takt_s=takt_of(self._triggered_at))
            self._begin(status)

    def _begin(self, status: TeachingStatus) -> None:
        """Teach with the parts that there are. ``status``: as it is again if no thread can be started."""
        self._status = self._prepared(status)
        self._cancel.clear()
        self._again = False
        trainer, self._ready = self._ready or self._trainer(), None
        self._thread = WatchedThread("teaching", partial(self._teach, trainer, status.recipe, self._source), name="teach")
        self._thread.start()
        if self._thread.could_not_start:
            # Nothing is lost: the parts are there, and it can be asked for again.
            self._status, self._ready = status, trainer
            raise TeachingError(self._thread.could_not_start, remedy="End other programs, then learn again")

    def _prepared(self, status: TeachingStatus) -> TeachingStatus:
        """At the begin of a teaching."""
        return replace(
            status,
            phase=TeachPhase.PREPARING,
            progress=0.0,
            remaining_s=self._options.budget_s,
            message="",
            loss_curve=(),
            parts=tuple(part if part.confirmed else replace(part, why="", place=None) for part in status.parts),
            result=None,
            doubt="",
        )

    def confirm(self, number: int) -> None:
        """A part that stands alone is good. Raises TeachingError unless it is one of those that are taught."""
        with self._lock:
            status = self._status
            if status is None or not (status.phase.running or status.phase is TeachPhase.COLLECTING):
                raise TeachingError("nothing is learned at the moment", remedy="Use what was learned, or learn again")
            self._status = replace(
                status, parts=tuple(replace(one, confirmed=True) if one.number == number else one for one in status.parts)
            )

    def leave_out(self, number: int) -> None:
        """Teach again without a part, at once. Raises TeachingError if its teaching is over and gone, or it is the last one."""
        with self._lock:
            status = self._status
            if self._stopped or status is None or number not in self._frames or len(self._frames) < 2:
                raise TeachingError("there is no such part to leave out", remedy="Press Learn good parts first")
            self._removed = [*self._removed, self._without(number)][-MOST_REMOVED:]
            status = replace(status, parts=tuple(part for part in status.parts if part.number != number), removed=len(self._removed))
            self._status = status
            if status.phase.running:
                self._again = True  # its own thread begins again
                self._cancel.set()
            elif status.phase is not TeachPhase.COLLECTING:
                self._recipes.begin_teaching(status.recipe)
                self._begin(status)

    def _without(self, number: int) -> tuple[GoodPart, Picture, Glance]:
        assert self._status is not None
        part = next(one for one in self._status.parts if one.number == number)
        return part, self._frames.pop(number), self._glances.pop(number)

    def cancel(self) -> None:
        """Give up, whatever it is doing."""
        with self._lock:
            self._cancel.set()
            self._again = False
            if self._status is not None and self._status.phase is TeachPhase.FAILED:
                self._frames = {}
                self._status = replace(self._status, parts=())
            elif self._status is not None and self._status.phase is TeachPhase.COLLECTING:
                self._frames = {}
                self._release()
                self._recipes.go_back("")
                self._status = replace(self._status, phase=TeachPhase.CANCELLED, parts=(), message="Collecting was stopped")

    def came_into_use(self, recipe: Recipe) -> None:
        """A recipe judges. If it is the one that was learned, or one that learned on from it, a person has decided: the pictures go."""
        with self._lock:
            status = self._status
            if status is None or status.phase is not TeachPhase.DONE or status.result is None:
                return
            if recipe.id == status.result or (recipe.id.name == status.result.name and WENT_ON in recipe.notes):
                self._let_go()

    def _let_go(self) -> None:
        """The pictures of the parts: they can fill a quarter of the memory."""
        self._frames, self._glances, self._removed = {}, {}, []

    def stop(self) -> None:
        """Give up for good. Returns at once; see :meth:`join`."""
        with self._lock:
            self._stopped = True
        self.cancel()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the teaching. False if it has not ended."""
        thread = self._thread
        if thread is not None and thread.is_alive():
            thread.join(timeout)
        return thread is None or not thread.is_alive()

    def _get_ready(self) -> None:
        """Prepare the trainer while parts are collected. One that cannot get ready reports it when it teaches."""
        if self._ready is None:
            self._ready = self._trainer()
        if isinstance(self._ready, Preparing):
            with suppress(OSError):
                self._ready.prepare()

    def _release(self) -> None:
        ready = self._ready
        self._ready = None
        if isinstance(ready, Preparing):
            ready.release()

    def _collected(self) -> tuple[TeachingStatus, list[Picture]]:
        """What is to be taught. Raises TeachingError if nothing was collected."""
        self._refuse_while_running()
        status = self._status
        if status is None or status.phase is not TeachPhase.COLLECTING or not self._frames:
            raise TeachingError("no good parts were collected", remedy="Press Learn good parts (F5) first")
        return status, list(self._frames.values())

    def _refuse_while_running(self) -> None:
        if self._stopped:
            raise TeachingError("the station is stopped", remedy="Start it again")
        if self._status is not None and self._status.phase.running:
            raise TeachingError("a teaching is running already", remedy="Wait for its end, or cancel it")

    def _teach(self, trainer: Trainer, name: str, source: FrameSource) -> None:
        while True:
            with self._lock:
                numbers, frames = tuple(self._frames), list(self._frames.values())
                confirmed = self._confirmed()
                options = replace(self._options, picture_names=tuple(called(number) for number in numbers), confirmed=confirmed)
            self._teach_once(trainer, name, source, Given(numbers, frames, options))
            with self._lock:
                if not self._again or self._stopped or self._status is None:
                    return
                self._again = False
                self._cancel.clear()
                self._status = self._prepared(self._status)
            trainer = self._trainer()

    def _teach_once(self, trainer: Trainer, name: str, source: FrameSource, given: Given) -> None:
        _log.info("teaching %s from %d parts, budget %.0f s", name, len(given.frames), given.options.budget_s)
        try:
            advance = partial(self._advance, given)
            recipe = trainer.teach(name, given.frames, given.options, advance, self._cancel.is_set, partial(self._first, source))
            advance(TeachProgress(TeachPhase.COMPILING, 1.0, 0.0))
            if self._cancel.is_set():
                raise TeachingCancelled("teaching was stopped")
            mm_per_px = None if source.profile is None else source.profile.mm_per_px
            learned = replace(recipe, camera=source.address, camera_settings=dict(source.settings), mm_per_px=mm_per_px)
            stored, note, against = self._recipes.deploy(self._with_confirmed(learned), given.frames, self._cancel.is_set)
            promise = promised(stored.limit, stored.limit_scores)
            message = learned_in_words(stored, len(given.frames), note, against)
            self._end(TeachPhase.DONE, message, recipe=stored, against=against, promise=promise)
            _log.info("%s: %s", stored.id, message)
        except TeachingCancelled:
            if self._again:
                _log.info("teaching %s begins again without a part", name)
                return
            self._end(TeachPhase.CANCELLED, f"Teaching was stopped; {self._left('')}")
            _log.info("teaching %s was stopped", name)
        except InspectorError as error:
            _log.warning("teaching %s failed: %s", name, error)
            self._end(TeachPhase.FAILED, f"{error} {_sentence(self._left(str(error)))}.")
        except BaseException as error:  # noqa: BLE001 - the guard of this thread: a failed teaching leaves the station running
            _log.exception("teaching %s failed", name)
            what = fault_in_words(error)
            self._end(TeachPhase.FAILED, f"{what}. {_sentence(self._left(what))}.")

    def _confirmed(self) -> tuple[str, ...]:
        """What the parts are called that a person has found good though they stand alone."""
        return () if self._status is None else tuple(called(part.number) for part in self._status.parts if part.confirmed)

    def _with_confirmed(self, recipe: Recipe) -> Recipe:
        """What a person has confirmed since the teaching began is good: the recipe says so, and its image gate lets it pass."""
        with self._lock:
            names = self._confirmed()
            whole = [self._frames[part.number] for part in self._parts() if part.confirmed and part.place is None]
        return confirmed_as_good(recipe, names, whole)

    def _parts(self) -> tuple[GoodPart, ...]:
        return () if self._status is None else self._status.parts

    def _left(self, why: str) -> str:
        """Go back after a teaching without a recipe; returns in words what is in use. Never raises: the teaching has ended."""
        try:
            return self._recipes.go_back(why)
        except Exception as error:  # noqa: BLE001 - the guard of this thread
            _log.exception("the recipe before the teaching could not be put in use again")
            return f"the recipe before it could not be put in use again: {fault_in_words(error)}"

    def _first(self, source: FrameSource, recipe: Recipe) -> None:
        if doubt_of_odd(self._with_confirmed(recipe).notes):  # it does not judge before a person has said whether all parts are good
            return
        if self._recipes.deploy_interim(replace(recipe, camera=source.address, camera_settings=dict(source.settings)), self._cancel.is_set):
            with self._lock:
                if self._status is not None and self._status.phase.running:
                    self._status = replace(self._status, message=JUDGED_ALREADY)

    def _advance(self, given: Given, progress: TeachProgress) -> None:
        with self._lock:
            status = self._status
            if status is None or not (status.phase.running and progress.phase.running):
                return
            curve = status.loss_curve if np.isnan(progress.loss) else (*status.loss_curve, progress.loss)
            self._status = replace(
                status,
                phase=progress.phase,
                progress=max(status.progress, progress.progress),
                remaining_s=progress.remaining_s,
                parts=asked(status.parts, given, progress.odd) if progress.odd else status.parts,
                loss_curve=curve if len(curve) <= 600 else curve[::2],
            )

    def _end(
        self, phase: TeachPhase, message: str, recipe: Recipe | None = None, against: str = "", promise: tuple[str, str] = ("", "")
    ) -> None:
        with self._lock:
            asking = self._status is not None and bool(against and self._status.asking)
            if not (phase is TeachPhase.FAILED or asking or self._again):  # no set is lost by one error, or while a person is asked
                self._let_go()
            if self._status is not None:
                result = None if recipe is None else recipe.id
                said = replace(self._status, message=message, promise=promise)
                self._status = replace(said, phase=phase, result=result, doubt=against, remaining_s=0.0)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
