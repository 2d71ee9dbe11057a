"""Teaching from answers: confirmed good parts join the good ones, confirmed bad ones the exam; what comes of it is not put in use."""

from __future__ import annotations

import hashlib
import logging
import math
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from inspector.core.errors import InspectorError, StorageError, TeachingCancelled, TeachingError
from inspector.core.program import HOW_TO_TEACH_AGAIN
from inspector.core.promises.odd_parts import ODD
from inspector.core.quality.answers import Answer
from inspector.core.quality.improvement import RelearnPhase, RelearnStatus
from inspector.core.recipe import Recipe
from inspector.core.settings import TeachSettings
from inspector.core.teaching import PLANTED, TeachOptions, TeachProgress, Trainer
from inspector.core.types import PROFILE_SETTING, Frame, Picture, Verdict
from inspector.runtime.improvement.as_taught import as_taught, held_out_pictures
from inspector.runtime.improvement.confirmed_parts import AnswerSource, ConfirmedPart
from inspector.runtime.improvement.shadow_run import KnownFrame
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.watched_thread import WatchedThread, fault_in_words
from inspector.storage.png import read_png
from inspector.storage.records.files import read_picture, read_record

_log = logging.getLogger(__name__)

ANSWERS = "answers"
"""Key of a recipe's notes that says how many answered parts it was taught from."""

KEEP_BACK_EVERY = 3
LEAST_TO_KEEP_BACK = 9
"""Of so many confirmed good parts on every third is not learned from: of parts that a line rejects, a few must tell of the candidate what
parts do that it has not seen. With fewer all are learned from."""

JoinExam = Callable[[str, Picture, ConfirmedPart, str], object]
"""Puts a part that people found bad into the exam of a product: its name, the picture (uint8 RGB), what was answered, and the fingerprint
of the camera profile that it was seen by. May raise InspectorError: then it is not in it, and the teaching goes on."""


@dataclass(frozen=True, eq=False)
class GoodSet:
    """What is taught from: ``pictures``, the last ``held_out`` of which set the limit. ``new``: how many of them people confirmed;
    ``kept_back``: so many more are not learned from: they show how the candidate judges such parts. ``confirmed``: names of those that
    people have answered, also before an earlier teaching from answers."""

    pictures: list[Picture]
    names: tuple[str, ...]
    held_out: int
    new: int
    kept_back: int = 0
    confirmed: tuple[str, ...] = ()


class Relearning:
    """One teaching from answers at a time, on a thread of its own; the work is done by the trainer, in the teaching process.

    A candidate is on the disk or not at all, whenever the program ends.
    """

    def __init__(
        self,
        trainer: Callable[[], Trainer],
        service: RecipeService,
        source: AnswerSource,
        records: Path,
        settings: TeachSettings,
        *,
        device: str = "auto",
        join_exam: JoinExam | None = None,
        audit: Callable[..., object] = lambda what, detail, **facts: None,
        done: Callable[[Recipe], object] = lambda recipe: None,
    ) -> None:
        """``records``: the folder of the records. ``done`` gets the candidate, kept and not in use, on the thread of the teaching."""
        self._trainer = trainer
        self._service = service
        self._source = source
        self._records = records
        self._settings = settings
        self._device = device
        self._join_exam = join_exam
        self._audit = audit
        self._done = done
        self._lock = threading.Lock()
        self._status: RelearnStatus | None = None
        self._cancel = threading.Event()
        self._stopped = False
        self._thread: WatchedThread | None = None

    def status(self) -> RelearnStatus | None:
        """The last teaching from answers, or the one that runs; None before the first."""
        return self._status

    def answered(self, recipe: str) -> tuple[ConfirmedPart, ...]:
        """The answered parts of a product. Blocks; raises StorageError."""
        return self._source.parts(recipe)

    def known_pictures(self, recipe: Recipe) -> Iterator[KnownFrame]:
        """The answered parts of a product whose pictures are kept, as its recipe sees parts. Blocks; raises StorageError."""
        profile = str(recipe.camera_settings.get(PROFILE_SETTING, ""))
        height_width = (recipe.frame_size[1], recipe.frame_size[0], 3)
        taught = {_digest(read_png(path)) for path in self._service.store.teach_pictures(recipe.id.name, recipe.id.version)}
        for one in self.answered(recipe.id.name):
            picture = self._picture(one, height_width, profile)
            if picture is not None:
                frame = Frame(picture, 0, math.nan, one.row.at, 0, 0)
                rejected_by = one.row.version if one.row.verdict is Verdict.FAIL else ""
                yield KnownFrame(one.row.number, one.answer.answer is Answer.BAD, frame, _digest(picture) in taught, rejected_by)

    def begin(self, recipe: Recipe, *, who: str = "", budget_s: float | None = None, background: bool = True) -> None:
        """Teach ``recipe`` again, which is kept, with what people answered. Returns at once. Raises TeachingError while another runs.
        ``background``: at nice 10."""
        with self._lock:
            if self._stopped or (self._status is not None and self._status.phase is RelearnPhase.RUNNING):
                raise TeachingError("a teaching from answers is running already", remedy="Wait for its end, or cancel it")
            self._cancel.clear()
            self._status = RelearnStatus(RelearnPhase.RUNNING, recipe.id.name, message="reading the answered parts")
            self._thread = WatchedThread("relearning", partial(self._relearn, recipe, who, budget_s, background), name="relearn")
            self._thread.start()
            if self._thread.could_not_start:
                self._status = replace(self._status, phase=RelearnPhase.FAILED, message=self._thread.could_not_start)

    def cancel(self) -> None:
        """Give up. Nothing is kept of it."""
        self._cancel.set()

    def stop(self) -> None:
        """Give up for good. Returns at once; see :meth:`join`."""
        with self._lock:
            self._stopped = True
        self.cancel()

    def join(self, timeout: float) -> bool:
        """False if it has not ended."""
        thread = self._thread
        if thread is not None and thread.is_alive():
            thread.join(timeout)
        return thread is None or not thread.is_alive()

    def now(self, recipe: Recipe, *, who: str = "", budget_s: float | None = None) -> RelearnStatus:
        """As :meth:`begin`, on this thread; returns how it ended."""
        self._cancel.clear()
        self._status = RelearnStatus(RelearnPhase.RUNNING, recipe.id.name)
        self._relearn(recipe, who, budget_s, background=True)
        return self._status

    def _relearn(self, recipe: Recipe, who: str, budget_s: float | None, background: bool) -> None:
        try:
            stored, said = self._taught(recipe, who, budget_s, background)
            self._end(RelearnPhase.DONE, message=said, result=stored.id, progress=1.0)
            self._done(stored)
        except TeachingCancelled:
            self._end(RelearnPhase.CANCELLED, message="Learning from answers was stopped; the recipe in use stays in use")
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a failed teaching leaves the station running
            if not isinstance(error, InspectorError):
                _log.exception("learning from answers failed")
            self._end(RelearnPhase.FAILED, message=f"{fault_in_words(error)} The recipe in use stays in use.")

    def _taught(self, recipe: Recipe, who: str, budget_s: float | None, background: bool) -> tuple[Recipe, str]:
        name = recipe.id.name
        answered = self.answered(name)
        good, bad = ([one for one in answered if one.answer.answer is kind] for kind in (Answer.GOOD, Answer.BAD))
        given, left_out = self._good_set(recipe, good)
        self._set(good=given.new, bad=len(bad), left_out=left_out, message="teaching")
        if not given.new:
            raise TeachingError(
                "there is no part to learn from: none that people found good has a picture that is not learned already",
                where=name,
                remedy='Answer failed parts with "Was good", and keep records',
            )
        self._examine(name, bad)
        self._service.check_room(given.pictures)
        options = replace(self._options(recipe, given, budget_s), background=background)
        learned = self._trainer().teach(name, given.pictures, options, self._advance, self._cancel.is_set)
        if self._cancel.is_set():
            raise TeachingCancelled("teaching was stopped")
        notes = {**learned.notes, ANSWERS: f"{_parts(given.new)} that people found good joined the good ones of {recipe.id}"}
        if ODD in recipe.notes and ODD not in learned.notes:
            notes[ODD] = recipe.notes[ODD]  # nobody has answered that these are good
        learned = replace(learned, camera=recipe.camera, camera_settings=recipe.camera_settings, mm_per_px=recipe.mm_per_px, notes=notes)
        stored = self._service.save(learned, given.pictures)
        before = len(given.pictures) - given.new
        said = f"Learned from {_parts(given.new)} that people found good beside {before}; limit {stored.limit.value:.2f}"
        if given.kept_back:
            said += f"; {_parts(given.kept_back)} more were kept back, to see how it judges such parts"
        if PLANTED in stored.notes:
            said += f"; {PLANTED}: {stored.notes[PLANTED]}"
        self._audit("recipe", f"learned from answers, not in use: {stored.id}: {said}", who=who, old=str(recipe.id), new=str(stored.id))
        _log.info("%s: %s", stored.id, said)
        return stored, said

    def _good_set(self, recipe: Recipe, confirmed: Sequence[ConfirmedPart]) -> tuple[GoodSet, int]:
        """What ``recipe`` was taught with and what is new of the confirmed parts, and how many of these are left out.

        The new ones stand before the held-out block: those they were chosen from are the worst of many, and as held-out parts they would
        say that all good parts are like that.
        """
        paths = self._service.store.teach_pictures(recipe.id.name, recipe.id.version)
        if not paths:
            raise TeachingError("its good parts were not kept", where=str(recipe.id), remedy=HOW_TO_TEACH_AGAIN)
        pictures = [read_png(path) for path in paths]
        taught = [f"good part {number}" for number in range(1, len(pictures) + 1)]
        known = {_digest(picture): name for picture, name in zip(pictures, taught, strict=True)}
        answered: list[str] = []
        profile = str(recipe.camera_settings.get(PROFILE_SETTING, ""))
        fresh: list[tuple[Picture, str]] = []
        for one in confirmed:
            picture = self._picture(one, pictures[0].shape, profile)
            if picture is None:
                continue
            name = f"part {one.row.number}"
            answered.append(known.setdefault(_digest(picture), name))
            if answered[-1] == name:
                fresh.append((picture, name))
        kept_back = len(fresh) // KEEP_BACK_EVERY if len(fresh) >= LEAST_TO_KEEP_BACK else 0
        # Spread over the time in which they came.
        learned = [one for place, one in enumerate(fresh, 1) if not kept_back or place % KEEP_BACK_EVERY]
        new, names = [picture for picture, _ in learned], [name for _, name in learned]
        held = held_out_pictures(recipe, len(pictures))
        first = len(pictures) - held
        ordered = [*pictures[:first], *new, *pictures[first:]]
        given = GoodSet(ordered, (*taught[:first], *names, *taught[first:]), held, len(new), kept_back, tuple(answered))
        return given, len(confirmed) - len(fresh)

    def _picture(self, one: ConfirmedPart, shape: tuple[int, ...], profile: str) -> Picture | None:
        """The picture of an answered part; None if it is not kept, is damaged, or was seen in another way than the good parts."""
        if not one.record:
            return None
        try:
            record = read_record(self._records / one.record)
            # Of several parts in a picture nobody has said that the others are good.
            if record.document.part is not None or str(record.document.camera_settings.get(PROFILE_SETTING, "")) != profile:
                return None
            picture = read_picture(record)
        except StorageError as error:
            _log.warning("part %d is not learned from: %s", one.row.number, error)
            return None
        return picture if picture.shape == shape else None

    def _examine(self, name: str, bad: Sequence[ConfirmedPart]) -> None:
        """Confirmed bad parts join the exam."""
        if self._join_exam is None:
            return
        for one in bad:
            if not one.record:
                continue
            try:
                record = read_record(self._records / one.record)
                if record.document.part is None:  # of several parts in a picture it does not show which is meant
                    profile = str(record.document.camera_settings.get(PROFILE_SETTING) or "")
                    self._join_exam(name, read_picture(record), one, profile)
            except InspectorError as error:
                _log.warning("part %d did not join the exam: %s", one.row.number, error)

    def _options(self, recipe: Recipe, given: GoodSet, budget_s: float | None) -> TeachOptions:
        """As the station teaches, and where the recipe was taught in another way, as that was."""
        again = as_taught(recipe, self._settings, self._device, given.held_out / len(given.pictures), budget_s, given.names)
        return replace(again, confirmed=again.confirmed or given.confirmed)

    def _advance(self, progress: TeachProgress) -> None:
        self._set(progress=progress.progress, remaining_s=progress.remaining_s, message=progress.phase.value)

    def _set(self, **changes: object) -> None:
        with self._lock:
            if self._status is not None:
                self._status = replace(self._status, **changes)  # type: ignore[arg-type]

    def _end(self, phase: RelearnPhase, **changes: object) -> None:
        self._set(phase=phase, remaining_s=0.0, **changes)
        _log.info("learning from answers: %s", phase.value)


def _parts(count: int) -> str:
    return f"{count} part{'' if count == 1 else 's'}"


def _digest(picture: Picture) -> bytes:
    return hashlib.sha256(f"{picture.shape}".encode() + np.ascontiguousarray(picture).data).digest()
