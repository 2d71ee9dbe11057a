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

import cv2
import numpy as np
import psutil

from inspector.camera.base import Delivery
from inspector.core.errors import InspectorError, TeachingCancelled, TeachingError
from inspector.core.limit_change import promised
from inspector.core.promises.escape_promise import promise_of
from inspector.core.promises.promise_words import best_known
from inspector.core.quality.learning import LEARNED
from inspector.core.recipe import Recipe
from inspector.core.settings import TeachSettings
from inspector.core.status import GoodPart, TeachingStatus, TeachPhase
from inspector.core.teaching import PLANTED, Preparing, TeachOptions, TeachProgress, Trainer, first_few
from inspector.core.types import Frame, Picture
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.teaching.oddness import ODD, Glance, glance, oddness
from inspector.runtime.watched_thread import WatchedThread, fault_in_words

_log = logging.getLogger(__name__)

JUDGED_ALREADY = "Parts are judged already, by the teacher's memory alone until the student is ready"

COLLECT = "Let good parts pass the camera"

THUMBNAIL_PX = 96
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
        self._cancel = threading.Event()
        self._stopped = False
        self._thread: WatchedThread | None = None
        self._ready: Trainer | None = None

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
        self._status = replace(status, parts=self._looked_at(parts), message=message)
        return True

    def _looked_at(self, parts: tuple[GoodPart, ...]) -> tuple[GoodPart, ...]:
        """``parts`` with those marked that look unlike the others; the same object where nothing is other."""
        odd = (found >= ODD for found in oddness([self._glances[part.number] for part in parts]))
        return tuple(part if part.odd is now else replace(part, odd=now) for part, now in zip(parts, odd, strict=True))

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
            self._status = replace(status, parts=parts, wanted=wanted, message=COLLECT, source_ended=False, removed=len(self._removed))

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
            self._status = replace(status, parts=parts, wanted=max(status.wanted, len(parts)), removed=len(self._removed))

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
            status, frames = self._collected()
            options = replace(options, picture_names=tuple(f"part {number}" for number in self._frames))
            self._status = replace(status, phase=TeachPhase.PREPARING, progress=0.0, remaining_s=options.budget_s, message="")
            self._cancel.clear()
            trainer, self._ready = self._ready or self._trainer(), None
            work = partial(self._teach, trainer, status.recipe, frames, self._source, options)
            self._thread = WatchedThread("teaching", work, name="teach")
            self._thread.start()
            if self._thread.could_not_start:
                # Nothing is lost: the parts are there, and it can be asked for again.
                self._status, self._ready = status, trainer
                raise TeachingError(self._thread.could_not_start, remedy="End other programs, then learn again")

    def cancel(self) -> None:
        """Give up, whatever it is doing."""
        with self._lock:
            self._cancel.set()
            if self._status is not None and self._status.phase is TeachPhase.FAILED:
                self._frames = {}
                self._status = replace(self._status, parts=())
            elif self._status is not None and self._status.phase is TeachPhase.COLLECTING:
                self._frames = {}
                self._release()
                self._recipes.go_back("")
                self._status = replace(self._status, phase=TeachPhase.CANCELLED, parts=(), message="Collecting was stopped")

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

    def _teach(self, trainer: Trainer, name: str, frames: list[Picture], source: FrameSource, options: TeachOptions) -> None:
        _log.info("teaching %s from %d parts, budget %.0f s", name, len(frames), options.budget_s)
        try:
            first = partial(self._first, source)
            recipe = trainer.teach(name, frames, options, self._advance, self._cancel.is_set, first)
            self._advance(TeachProgress(TeachPhase.COMPILING, 1.0, 0.0))
            if self._cancel.is_set():
                raise TeachingCancelled("teaching was stopped")
            mm_per_px = None if source.profile is None else source.profile.mm_per_px
            learned = replace(recipe, camera=source.address, camera_settings=dict(source.settings), mm_per_px=mm_per_px)
            stored, note, against = self._recipes.deploy(learned, frames, self._cancel.is_set)
            limit = stored.limit
            promise = promised(limit, stored.good_scores)
            message = f"Learned from {len(frames)} parts; limit {limit.value:.2f} from {limit.held_out} held-out parts"
            if stored.planted:
                message += f"; {best_known(promise_of(stored)).rstrip('.')}"
            elif PLANTED in stored.notes:
                message += f"; {PLANTED}: {stored.notes[PLANTED]}"
            if LEARNED in stored.notes:
                grade, _, _ = stored.notes[LEARNED].partition(":")
                message += f"; {stored.teach_seconds:.0f} s: {grade}"
            if against:
                message += f". It is kept and not in use: {against}. Learn again with more or other parts, or use it anyway"
            if note:
                message += f"; {note}"
            self._end(TeachPhase.DONE, message, recipe=stored, against=against, promise=promise)
            _log.info("%s: %s", stored.id, message)
        except TeachingCancelled:
            self._end(TeachPhase.CANCELLED, f"Teaching was stopped; {self._left('')}")
            _log.info("teaching %s was stopped", name)
        except InspectorError as error:
            _log.warning("teaching %s failed: %s", name, error)
            self._end(TeachPhase.FAILED, f"{error} {_sentence(self._left(str(error)))}.")
        except BaseException as error:  # noqa: BLE001 - the guard of this thread: a failed teaching leaves the station running
            _log.exception("teaching %s failed", name)
            what = fault_in_words(error)
            self._end(TeachPhase.FAILED, f"{what}. {_sentence(self._left(what))}.")

    def _left(self, why: str) -> str:
        """Go back after a teaching without a recipe; returns in words what is in use. Never raises: the teaching has ended."""
        try:
            return self._recipes.go_back(why)
        except Exception as error:  # noqa: BLE001 - the guard of this thread
            _log.exception("the recipe before the teaching could not be put in use again")
            return f"the recipe before it could not be put in use again: {fault_in_words(error)}"

    def _first(self, source: FrameSource, recipe: Recipe) -> None:
        if self._recipes.deploy_interim(replace(recipe, camera=source.address, camera_settings=dict(source.settings)), self._cancel.is_set):
            with self._lock:
                if self._status is not None and self._status.phase.running:
                    self._status = replace(self._status, message=JUDGED_ALREADY)

    def _advance(self, progress: TeachProgress) -> None:
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
                loss_curve=curve if len(curve) <= 600 else curve[::2],
            )

    def _end(
        self, phase: TeachPhase, message: str, recipe: Recipe | None = None, against: str = "", promise: tuple[str, str] = ("", "")
    ) -> None:
        with self._lock:
            if phase is not TeachPhase.FAILED:  # no set is lost by one error
                self._frames = {}
            if self._status is not None:
                result = None if recipe is None else recipe.id
                said = replace(self._status, message=message, promise=promise)
                self._status = replace(said, phase=phase, result=result, doubt=against, remaining_s=0.0)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def thumbnail(image: Picture) -> Picture:
    """At most 96 pixels wide, read-only."""
    scale = min(1.0, THUMBNAIL_PX / image.shape[1])
    size = (max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale)))
    small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    small.flags.writeable = False
    return small
