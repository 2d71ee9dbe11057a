"""Teaching in a process of its own, at nice 10, so that the inspection beside it goes first."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from time import monotonic
from typing import Any, TypeVar

import psutil

from inspector.core.errors import InspectorError, TeachingCancelled, TeachingError
from inspector.core.quality.learning import Continuing, LearnedOn, LearningPlan, LearningProgress
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions, TeachProgress, Trainer
from inspector.core.types import Picture

_log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

POLL_S = 0.1
END_S = 5.0
STOP_S = 1.5
"""In which a learning is to keep its state when it is stopped: the station's own end waits no longer than five."""

_TAKEN, _STOP = "taken", "stop"
"""Answers to the other process while it goes on learning: a version was taken; it is to keep its state and end."""


@dataclass(frozen=True, eq=False)
class _First:
    """A message of the teaching process: the first recipe, which judges until the student is ready."""

    recipe: Recipe


@dataclass(frozen=True, eq=False)
class _Version:
    """A message of the teaching process: a better version, which it waits to be taken."""

    recipe: Recipe


@dataclass(frozen=True, eq=False)
class _TeachingOrder:
    """What the teaching process is to do with so many pictures; ``plan``: go on with a recipe instead of teaching one."""

    name: str
    count: int
    options: TeachOptions
    wants_first: bool = False
    plan: LearningPlan | None = None


class ProcessTrainer:
    """A Trainer whose work is done by another process. ``make`` builds the trainer in there: it must be picklable.

    The process ends when the teaching does, when it is cancelled, and when this process goes away for whatever reason. Not thread-safe.
    """

    def __init__(self, make: Callable[[], Trainer]) -> None:
        self._make = make
        self._waiting: _Child | None = None

    def prepare(self) -> None:
        """See ``inspector.core.teaching.Preparing``: the process imports what it needs, in the background, and waits."""
        if self._waiting is None:
            self._waiting = self._child(background=True)

    def release(self) -> None:
        """See ``inspector.core.teaching.Preparing``."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.end()

    def teach(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        on_progress: Callable[[TeachProgress], None],
        cancelled: Callable[[], bool],
        on_first: Callable[[Recipe], None] | None = None,
    ) -> Recipe:
        """See ``inspector.core.teaching.Trainer``. Raises TeachingError, too, if the process dies."""

        def follow(child: _Child) -> Recipe:
            for message in _messages(child, iter(frames), cancelled):
                if isinstance(message, TeachProgress):
                    on_progress(message)
                elif isinstance(message, _First) and on_first is not None:
                    on_first(message.recipe)
                elif isinstance(message, Recipe):
                    return message
            raise EOFError

        return self._done(_TeachingOrder(name, len(frames), options, on_first is not None), follow)

    def go_on(
        self,
        frames: Sequence[Picture],
        options: TeachOptions,
        plan: LearningPlan,
        on_progress: Callable[[LearningProgress], None],
        cancelled: Callable[[], bool],
        on_version: Callable[[Recipe], None],
    ) -> LearnedOn:
        """See ``inspector.core.quality.learning.Continuing``. The other process waits until ``on_version`` has returned."""

        def follow(child: _Child) -> LearnedOn:
            learned = False
            try:
                for message in _messages(child, iter(frames), cancelled):
                    if isinstance(message, LearningProgress):
                        learned = learned or message.steps > 0
                        on_progress(message)
                    elif isinstance(message, _Version):
                        on_version(message.recipe)
                        child.here.send(_TAKEN)
                    elif isinstance(message, LearnedOn):
                        return message
            except TeachingCancelled:
                if learned:  # else there is nothing to keep
                    _stop(child)
                raise
            raise EOFError

        return self._done(_TeachingOrder(plan.start.id.name, len(frames), options, plan=plan), follow)

    def _done(self, order: _TeachingOrder, follow: Callable[[_Child], _Result]) -> _Result:
        child = self._taken(order.options.background)
        try:
            child.here.send(order)
            return follow(child)
        except (EOFError, BrokenPipeError, ConnectionResetError) as error:
            child.process.join(END_S)
            raise TeachingError(
                f"the teaching process ended by itself (exit code {child.process.exitcode})",
                remedy="Most likely the memory did not suffice: teach with fewer or smaller pictures",
            ) from error
        finally:
            child.end()

    def _taken(self, background: bool) -> _Child:
        """The one that waits, if it still does and is as wanted; else another one."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None and background and waiting.process.is_alive():
            return waiting
        if waiting is not None:
            waiting.end()
        return self._child(background)

    def _child(self, background: bool) -> _Child:
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        child = _Child(context.Process(target=_work, args=(there, self._make, background), name="teach", daemon=True), here)
        try:
            child.process.start()
        except BaseException:
            child.end()
            raise
        finally:
            there.close()
        return child


@dataclass(frozen=True, eq=False)
class _Child:
    process: SpawnProcess
    here: Connection

    def end(self) -> None:
        self.here.close()
        if self.process.pid is not None:
            self.process.kill()
            self.process.join(END_S)
        if self.process.exitcode is not None:
            self.process.close()


def _messages(child: _Child, frames: Iterator[Picture], cancelled: Callable[[], bool]) -> Iterator[object]:
    """What the other process says. Raises TeachingCancelled, the error that it reports, and EOFError if it ends."""
    here, process = child.here, child.process
    while True:
        if cancelled():
            raise TeachingCancelled("teaching was stopped")
        if not here.poll(POLL_S):
            if not process.is_alive() and not here.poll(0):
                raise EOFError
            continue
        message = here.recv()
        if message is None:
            # It asks for the next picture, so it is there to take it: sending does not wait for a process that still starts.
            here.send(next(frames))
        elif isinstance(message, tuple):
            kind, what, where, remedy = message
            raise kind(what, where=where, remedy=remedy)
        else:
            yield message


def _stop(child: _Child) -> None:
    """Let it keep its state; one that does not is ended all the same. What it still says is not heard."""
    with suppress(EOFError, OSError):
        child.here.send(_STOP)
        until = monotonic() + STOP_S
        while monotonic() < until and (child.process.is_alive() or child.here.poll(0)):
            if child.here.poll(POLL_S) and isinstance(child.here.recv(), tuple):
                return


def _work(there: Connection, make: Callable[[], Trainer], background: bool) -> None:
    """In the teaching process: teach once and send the result."""
    # A thread of torch that waits for another sleeps: spinning, it would take the time of the one it waits for. Read when torch is loaded.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # Ctrl-C on a console reaches both processes; what becomes of the teaching is said by the one that asked for it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if background:
        yield_to_others()
    threading.Thread(target=end_with_parent, name="watch parent", daemon=True).start()
    answer: Any
    try:
        try:
            trainer = make()  # what it imports is slow: parts are still collected meanwhile
        finally:
            order: _TeachingOrder = there.recv()  # an answer is read after that only, also one that this failed
        frames = [_next_frame(there) for _ in range(order.count)]
        if order.plan is not None:
            answer = _goes_on(there, trainer, frames, order.options, order.plan)
        else:
            on_first = (lambda recipe: there.send(_First(recipe))) if order.wants_first else None
            answer = trainer.teach(order.name, frames, order.options, there.send, lambda: False, on_first)
    except InspectorError as error:
        answer = (type(error), error.what, error.where, error.remedy)
    except EOFError:  # nothing was to be taught after all
        return
    except MemoryError:
        answer = (TeachingError, "the memory does not suffice", "", "Teach with fewer or smaller pictures")
    except Exception as error:  # noqa: BLE001 - the guard of this process: the other one is to say what happened
        _log.exception("teaching failed")
        answer = (TeachingError, f"{type(error).__name__}: {error}", "", "")
    there.send(answer)
    there.close()


def _goes_on(there: Connection, trainer: Trainer, frames: list[Picture], options: TeachOptions, plan: LearningPlan) -> LearnedOn:
    if not isinstance(trainer, Continuing):
        raise TeachingError("this trainer cannot go on with a recipe", remedy="Teach it again, with a longer --budget")

    def offer(recipe: Recipe) -> None:
        there.send(_Version(recipe))
        if there.recv() != _TAKEN:
            raise TeachingCancelled("learning was stopped")

    # Between two versions nothing is said to this process but that it is to stop.
    return trainer.go_on(frames, options, plan, there.send, there.poll, offer)


def _next_frame(there: Connection) -> Picture:
    there.send(None)
    frame: Picture = there.recv()
    return frame


class Yielding(Enum):
    """How far a process gives way to others: its niceness, and whether it runs only when nobody else wants the processor at all."""

    LITTLE = (5, False)
    MUCH = (10, False)
    MOST = (19, False)
    IDLE = (19, True)


TEACHING = Yielding.MUCH
"""Of a teaching beside the line. Idle, it starves beside two busy processes."""


def yield_to_others(how: Yielding = TEACHING) -> None:
    """Let others go first. There is no way back: Linux lets no ordinary process take a higher priority."""
    process = psutil.Process()
    nice, idle = how.value
    if sys.platform == "win32":
        process.nice(psutil.IDLE_PRIORITY_CLASS if idle else psutil.BELOW_NORMAL_PRIORITY_CLASS)
        return
    process.nice(max(nice, int(process.nice())))
    if idle and hasattr(os, "SCHED_IDLE"):
        # Some containers forbid it; the lowest priority alone is still polite.
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def end_with_parent() -> None:
    """End this process when its parent has ended, also if that was killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
