"""Approved recipes of the plant at this station: found, checked, examined, and used at once, at the lot's change, or when a person says so.

Neither the plant's database nor its store is believed: an approval holds by its signature, a file by the digest in it, and a recipe judges
only after the exam of this station's own known parts.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING, Literal, Protocol

from inspector.core.errors import ApprovalRefused, InspectorError, PlantError, RecipeError, StorageError
from inspector.core.plant.approval import ApprovalStanding, RecipeApproval
from inspector.core.plant.recipe_offer import WAITING, InUseHere, RecipeOffer, TakeUpState
from inspector.core.quality.people import By
from inspector.core.recipe import Recipe
from inspector.runtime.examination.examining import ExamStopped
from inspector.runtime.plant.approved_files import ApprovedFiles
from inspector.runtime.plant.pulled import PulledBook, PulledRecipe

if TYPE_CHECKING:
    from inspector.plant.approval import Approvers
    from inspector.plant.postgres.recipe_register import EnteredApproval, RecipeRegister

_log = logging.getLogger(__name__)

LOADS_AT_MOST_S = 120.0
LOOK_S = 0.05
TELL_AGAIN = 20
"""Each so many passes it is told what judges, also if it was told already: the database may have been brought back from a copy."""

_ANOTHER = "another version was approved after the one that was chosen"
_CHOOSE_AGAIN = "Look at what the plant offers now, and choose again"

When = Literal["ask", "at_lot_change", "at_once"]


class JudgingView(Protocol):
    """Which recipe a view judges by: as ``RecipeControl``."""

    @property
    def loading(self) -> str: ...

    def current(self) -> Recipe | None: ...

    def use_version(self, version: str, by: By = ...) -> None: ...


@dataclass(frozen=True)
class _Asked:
    """A person asked for the use of the approval of this serial. ``despite_exam``: it was not passed, which the person has overridden."""

    by: By
    serial: int
    despite_exam: bool = False


class RecipePull:
    """:meth:`look` is one pass, on one thread. What people ask (:meth:`use`) and what they see (:attr:`offers`) may come from any."""

    def __init__(
        self,
        station: str,
        register: RecipeRegister,
        approvers: Approvers,
        files: ApprovedFiles,
        book: PulledBook,
        when: When,
        views: Mapping[str, JudgingView],
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        stopping: Callable[[], bool] = lambda: False,
        wait: Callable[[float], object] = lambda seconds: None,
    ) -> None:
        """``station``: its name in approvals. ``views``: those that judge; none where no station runs. ``wait``: for the line."""
        self.station = station
        self._register = register
        self._approvers = approvers
        self._files = files
        self._book = book
        self._when = when
        self._views = views
        self._clock = clock
        self._stopping = stopping
        self._wait = wait
        self._lock = threading.Lock()
        self._asked: dict[str, _Asked] = {}
        self._lot_began = False
        self._passes = 0
        self._told: tuple[InUseHere, ...] = ()
        self.problem = ""
        """Why the last pass did not do all there was to do, in words."""

    @property
    def offers(self) -> tuple[RecipeOffer, ...]:
        """What has become of the approved recipes, one of each product, by name."""
        found = [self._book.recipes[name].offer for name in sorted(self._book.recipes)]
        return tuple(offer for offer in found if offer is not None)

    def use(self, name: str, by: By, serial: int | None = None) -> None:
        """A person uses what is offered of this product: done at the next pass, unless another version takes its place until then.

        ``serial``: of the approval that the person saw; None: whichever is offered now. Raises RecipeError if it is not.
        """
        offer = next((one for one in self.offers if one.name == name), None)
        if offer is None or not offer.waits:
            raise RecipeError("the plant offers no recipe of it", where=name, remedy="Look at what it offers: inspector plant pull")
        if serial not in (None, offer.serial):
            raise RecipeError(_ANOTHER, where=name, remedy=_CHOOSE_AGAIN)
        with self._lock:
            self._asked[name] = _Asked(by, offer.serial)

    def lot_begins(self) -> None:
        """A new lot: what waits for it is used at the next pass."""
        self._lot_began = True

    def look(self) -> None:
        """One pass. What cannot be done now stands in :attr:`problem`, and is done at a later one. Raises PlantError if the database does
        not answer."""
        self.problem = ""
        self._passes += 1
        told = self._register.taken_up()
        for approval, entered in self._wanted(self._register.approvals(), told):
            known = self._book.recipes.get(approval.name)
            if known is None or (known.serial, known.sha256) != (approval.serial, approval.sha256):
                self._book.keep(PulledRecipe.of(approval, entered.number))
            elif known.number != entered.number:
                self._book.keep(replace(known, number=entered.number))
            self._take_in(approval)
        self._use_what_may()
        for recipe in self._book.recipes.values():
            self._tell(recipe, told)
        self._tell_in_use()

    def use_waiting(self) -> None:
        """Use what a person asked for, or what waited for the lot, without asking the plant."""
        self._use_what_may()

    @property
    def hurries(self) -> bool:
        """Whether somebody waits for the next pass."""
        return bool(self._asked) or self._lot_began

    # Which approvals

    def _wanted(
        self, entered: tuple[EnteredApproval, ...], told: Mapping[int, tuple[str, str]]
    ) -> list[tuple[RecipeApproval, EnteredApproval]]:
        """Of each product the newest approval that holds here; the others are refused, with the reason told once."""
        holding: dict[str, tuple[RecipeApproval, EnteredApproval]] = {}
        for row in entered:
            try:
                approval = self._checked(row)
                state, why = approval.standing(self.station, self._clock(), self._newest(approval))
            except ApprovalRefused as error:
                self._refuse(row, str(error), told)
                continue
            except PlantError as error:
                self.problem = str(error)
                continue
            if state is ApprovalStanding.REPLACED:
                self._refuse(row, why, told)
            elif state is ApprovalStanding.HOLDS:
                before = holding.get(approval.name)
                if before is None or before[0].serial < approval.serial:
                    holding[approval.name] = approval, row
        return list(holding.values())

    def _newest(self, approval: RecipeApproval) -> int:
        """The serial that it must exceed. The one that was taken up itself is not replaced: it goes on."""
        known = self._book.recipes.get(approval.name)
        if known is None:
            return 0
        same = (known.serial, known.sha256, known.approver) == (approval.serial, approval.sha256, approval.approver)
        return known.serial - 1 if same else known.serial

    def _checked(self, row: EnteredApproval) -> RecipeApproval:
        approval = self._approvers.approval(row.statement, row.signature)
        if approval.sha256 != row.sha256:
            raise ApprovalRefused("was signed for another file than it was entered for", where=f"{approval.name}/{approval.version}")
        return approval

    def _refuse(self, row: EnteredApproval, why: str, told: Mapping[int, tuple[str, str]]) -> None:
        if row.number not in told:
            _log.warning("approval %d is refused: %s", row.number, why)
            self._register.tell_taken_up(row.number, TakeUpState.REFUSED, why)

    # One product

    def _take_in(self, approval: RecipeApproval) -> None:
        """As far as it can be brought without anybody."""
        recipe = self._book.recipes[approval.name]
        if recipe.state is not None and recipe.state is not TakeUpState.FETCHED:
            return
        try:
            if not recipe.version:
                recipe = self._book.keep(self._fetched(recipe, approval))
            judging, again = self._judging(recipe.name), lambda: self._ask_again(approval)
            self._files.examine(recipe.name, recipe.version, judging, again, self._unwanted)
        except (ExamStopped, StorageError, PlantError) as error:
            if not isinstance(error, ApprovalRefused):
                self.problem = str(error)  # and again at the next pass
                return
            self._book.keep(replace(recipe, state=TakeUpState.REFUSED, reason=str(error)))
        except InspectorError as error:
            self._book.keep(replace(recipe, state=TakeUpState.REFUSED, reason=str(error)))
        else:
            self._book.keep(replace(recipe, state=self._state_of(recipe), reason=self._reason_of(recipe)))

    def _fetched(self, recipe: PulledRecipe, approval: RecipeApproval) -> PulledRecipe:
        known = self._book.versions.get(approval.sha256)
        if known is None or not self._files.has(known.name, known.version):
            known = self._files.taken_in(approval, self._book.from_plant(approval.name))
            self._book.know(known)
        return replace(recipe, version=known.version, limit=known.limit, unchecked=known.unchecked, state=TakeUpState.FETCHED)

    def _state_of(self, recipe: PulledRecipe) -> TakeUpState:
        if self._files.is_in_use(recipe.name, recipe.version):
            return TakeUpState.USED
        return TakeUpState.OFFERED if recipe.unchecked or self._when == "ask" else TakeUpState.EXAMINED

    def _reason_of(self, recipe: PulledRecipe) -> str:
        if recipe.unchecked or self._when != "at_lot_change" or self._state_of(recipe) is not TakeUpState.EXAMINED:
            return ""
        return "waits for the lot's change"

    def _judging(self, name: str) -> Recipe | None:
        found = (view.current() for view in self._views.values())
        return next((recipe for recipe in found if recipe is not None and recipe.id.name == name), None)

    def _unwanted(self) -> str:
        return "the station ends" if self._stopping() else ""

    def _ask_again(self, approval: RecipeApproval) -> None:
        """A person has overridden its exam."""
        with self._lock:
            self._asked[approval.name] = _Asked(By(), approval.serial, despite_exam=True)

    # Its use

    def _use_what_may(self) -> None:
        with self._lock:
            asked, self._asked = self._asked, {}
            lot_began, self._lot_began = self._lot_began, False
        for recipe in list(self._book.recipes.values()):
            wish = asked.get(recipe.name)
            if recipe.version and recipe.state is not TakeUpState.USED and self._files.is_in_use(recipe.name, recipe.version):
                self._book.keep(replace(recipe, state=TakeUpState.USED, reason=""))  # a person chose it
            elif wish is not None and wish.serial != recipe.serial:
                self.problem = f"{recipe.name}: {_ANOTHER}. {_CHOOSE_AGAIN}"
            elif wish is not None and recipe.version and (wish.despite_exam or recipe.state in WAITING):
                self._put_in_use(recipe, wish.by)
            elif recipe.state is TakeUpState.EXAMINED and (self._when == "at_once" or lot_began or self._judging(recipe.name) is None):
                self._put_in_use(recipe, By(recipe.approver, f"approval {recipe.serial} of the plant, to {recipe.purpose.value}"))

    def _put_in_use(self, recipe: PulledRecipe, by: By) -> None:
        views = [view for view in self._views.values() if (now := view.current()) is not None and now.id.name == recipe.name]
        try:
            for view in views:
                view.use_version(recipe.version, by)
            if not views:
                self._files.use(recipe.name, recipe.version, by)
        except InspectorError as error:
            self.problem = str(error)
            return
        if self._judge_by(views, recipe):
            self._book.keep(replace(recipe, state=TakeUpState.USED, reason=""))
        elif not self._stopping():
            self._book.keep(replace(recipe, state=TakeUpState.REFUSED, reason="it could not be put in use: see the station's last error"))

    def _judge_by(self, views: list[JudgingView], recipe: PulledRecipe) -> bool:
        """Whether these views do, once they have loaded it."""
        until = monotonic() + LOADS_AT_MOST_S
        while True:
            now = [view.current() for view in views]
            if all(one is not None and (one.id.name, one.id.version) == (recipe.name, recipe.version) for one in now):
                return True
            if self._stopping() or monotonic() > until or not any(view.loading for view in views):
                return False
            self._wait(LOOK_S)

    # What the plant is told

    def _tell(self, recipe: PulledRecipe, told: Mapping[int, tuple[str, str]]) -> None:
        offer = recipe.offer
        if offer is not None and told.get(recipe.number) != (offer.state.value, offer.reason):
            self._register.tell_taken_up(recipe.number, offer.state, offer.reason)

    def _tell_in_use(self) -> None:
        uses = tuple(self._use_of(view, recipe) for view, one in self._views.items() if (recipe := one.current()) is not None)
        if uses and (uses != self._told or self._passes % TELL_AGAIN == 0):
            self._register.tell_in_use(uses)
            self._told = uses

    def _use_of(self, view: str, recipe: Recipe) -> InUseHere:
        name, version = recipe.id.name, recipe.id.version
        return InUseHere(view, name, version, self._book.digest_of(name, version), recipe.limit.value)
