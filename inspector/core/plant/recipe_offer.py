"""What becomes of approved recipes at a station."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from inspector.core.plant.approval import Purpose


class TakeUpState(Enum):
    """FETCHED: the file is here and is what was approved. EXAMINED: it may judge and waits for the lot's change. OFFERED: a person says
    when. USED: it judges, or does as soon as its product is chosen. REFUSED: it does not, and why stands beside it."""

    FETCHED = "fetched"
    EXAMINED = "examined"
    OFFERED = "offered"
    USED = "used"
    REFUSED = "refused"

    @property
    def done(self) -> bool:
        """Nothing more comes of it by itself."""
        return self in (TakeUpState.USED, TakeUpState.REFUSED)


WAITING = (TakeUpState.OFFERED, TakeUpState.EXAMINED)
"""For a person, or for the lot's change."""


@dataclass(frozen=True)
class RecipeOffer:
    """An approved version at this station. ``approved``: version that was approved; ``version``: the one here, which has this station's
    own limit where that was fitted. ``limit``: where its limit comes from, in words. ``reason``: why it is in this state, in words."""

    name: str
    approved: str
    version: str
    approver: str
    serial: int
    purpose: Purpose
    state: TakeUpState
    reason: str = ""
    limit: str = ""

    @property
    def waits(self) -> bool:
        """For a person, or for the lot's change: a person may use it now."""
        return self.state in WAITING


@dataclass(frozen=True)
class PlantRecipes:
    """The approved recipes at this station, one of each product, by name. ``problem``: why the plant cannot be asked, in words."""

    offers: tuple[RecipeOffer, ...] = ()
    problem: str = ""

    @property
    def waiting(self) -> tuple[RecipeOffer, ...]:
        """Those that a person may use now."""
        return tuple(offer for offer in self.offers if offer.waits)


@dataclass(frozen=True)
class InUseHere:
    """What a view judges by. ``sha256``: digest of the approved file that it comes from, empty if from none. ``limit``: log10 score."""

    view: str
    name: str
    version: str
    sha256: str
    limit: float | None
