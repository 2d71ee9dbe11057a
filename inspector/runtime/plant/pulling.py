"""The threads of the pull: one is woken by the plant's database, one looks, and does so now and then also if nobody wakes it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from inspector.core.errors import InspectorError, PlantError
from inspector.core.plant.recipe_offer import PlantRecipes
from inspector.core.quality.people import Right
from inspector.core.status import Duty
from inspector.runtime.people.access import Access
from inspector.runtime.plant.recipe_pull import RecipePull
from inspector.runtime.watched_thread import WatchedThread, fault_in_words

if TYPE_CHECKING:
    from inspector.plant.postgres.recipe_register import RecipeRegister

_log = logging.getLogger(__name__)

POLL_S = 30.0
"""It is looked so often also where the plant's notices do not arrive."""
AGAIN_S, AGAIN_AT_MOST_S = 1.0, 60.0
"""After a failure, each time twice as long."""


class RecipePulling:
    """Beside a running station. Nothing waits for it: without a network the station judges by what it has."""

    def __init__(self, pull: RecipePull, register: RecipeRegister, notices: RecipeRegister, access: Access, ended: threading.Event) -> None:
        """``register``: what ``pull`` asks, closed at the end. ``notices``: of the same database, on a connection of its own. ``ended``: is
        set by :meth:`stop`; ``pull`` looks at it while it works."""
        self._pull = pull
        self._register = register
        self._notices = notices
        self._access = access
        self._ended = ended
        self._wake = threading.Event()
        self._due = True
        self._begun = False
        self.problem = ""
        """Why the plant cannot be asked, or a recipe not be taken up, in words."""
        self._looking = WatchedThread("recipes of the plant", self._look, name="pull")
        self._listening = WatchedThread("notices of the plant", self._listen, name="notices")

    def status(self) -> PlantRecipes:
        """What has become of the approved recipes."""
        return PlantRecipes(self._pull.offers, self.problem)

    def start(self) -> None:
        """Begin. Of several views the first begins it, and it ends with the first."""
        if not self._begun:
            self._begun = True
            self._looking.start()
            self._listening.start()

    def stop(self) -> None:
        """End. Returns at once; see :meth:`join`."""
        self._ended.set()
        self._wake.set()

    def join(self, timeout: float) -> bool:
        """False if a thread has not ended."""
        for thread in (self._looking, self._listening):
            if thread.is_alive():
                thread.join(timeout)
        return not (self._looking.is_alive() or self._listening.is_alive())

    def look(self) -> tuple[Duty, ...]:
        """How the threads are."""
        return self._looking.look(), self._listening.look()

    def use(self, name: str, serial: int | None = None) -> None:
        """A person uses the version that the plant offers of this product; it shows in :meth:`status`. ``serial``: of the approval that the
        person saw. Raises RecipeError, NotAllowed."""
        self._pull.use(name, self._access.allow(Right.PRODUCT, f"use the approved version of {name}"), serial)
        self._wake.set()

    def lot_begins(self) -> None:
        """What waits for the lot's change is used now. Never blocks."""
        self._pull.lot_begins()
        self._wake.set()

    def came_into_use(self) -> None:
        """Another recipe judges: the plant is told. Never blocks."""
        self._due = True
        self._wake.set()

    def _woken(self) -> None:
        self._due = True
        self._wake.set()

    def _look(self) -> None:
        wait_s = 0.0
        while not self._ended.is_set():
            self._looking.beat()
            woken = self._wake.wait(wait_s)
            self._wake.clear()
            if self._ended.is_set():
                break
            due, self._due = self._due or not woken, False
            wait_s = self._one_pass(wait_s, due=due)
        self._register.close()

    def _one_pass(self, waited_s: float, *, due: bool) -> float:
        """Returns how long the next may wait."""
        try:
            hurries = self._pull.hurries
            self._pull.use_waiting()  # what a person asks for needs no network
            if due or hurries:
                self._pull.look()
            self._complain(self._pull.problem)
            return POLL_S
        except PlantError as error:
            self._complain(str(error))
        except InspectorError as error:
            self._complain(str(error))
        except Exception as error:  # noqa: BLE001 - whatever it is, the station goes on, and the next pass may do better
            _log.exception("a pass of the pull failed")
            self._complain(fault_in_words(error))
        return min(AGAIN_AT_MOST_S, max(AGAIN_S, 2 * waited_s if waited_s < POLL_S else AGAIN_S))

    def _complain(self, problem: str) -> None:
        if problem and problem != self.problem:
            _log.warning("recipes of the plant: %s", problem)
        self.problem = problem

    def _listen(self) -> None:
        wait_s = AGAIN_S
        while not self._ended.is_set():
            try:
                self._listening.beat()
                self._notices.listen(self._woken, self._ended.is_set)
                wait_s = AGAIN_S
            except PlantError as error:
                _log.info("notices of the plant: %s", error)
                self._ended.wait(wait_s)
                wait_s = min(AGAIN_AT_MOST_S, 2 * wait_s)
