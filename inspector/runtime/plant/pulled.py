"""What a station knows of the approvals that it has taken up, kept beyond the run in its own database."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

from inspector.core.plant.approval import Purpose, RecipeApproval
from inspector.core.plant.recipe_offer import RecipeOffer, TakeUpState

_log = logging.getLogger(__name__)

TAUGHT_HERE = "the limit it was taught with here"
"""Where the limit of an approved version comes from that was not fetched, but made at this station."""

PULLED = "recipes of the plant"
"""Key of the station's state."""


@dataclass(frozen=True)
class PulledRecipe:
    """Of one product, the approval that was taken up last. ``number``: of its row; ``sha256``: of the file. ``version``: the one here,
    empty before the file is, and then ``state`` is None. ``limit``, ``unchecked``: see :class:`KnownVersion`."""

    name: str
    approved: str
    sha256: str
    approver: str
    serial: int
    purpose: Purpose
    number: int
    version: str = ""
    state: TakeUpState | None = None
    reason: str = ""
    limit: str = ""
    unchecked: str = ""

    @classmethod
    def of(cls, approval: RecipeApproval, number: int) -> PulledRecipe:
        """At its beginning."""
        who = approval.approver, approval.serial, approval.purpose
        return cls(approval.name, approval.version, approval.sha256, *who, number)

    @property
    def offer(self) -> RecipeOffer | None:
        """As people see it; None before the file is here."""
        if self.state is None:
            return None
        who = self.approver, self.serial, self.purpose
        reason = self.unchecked if self.state is TakeUpState.OFFERED else self.reason
        return RecipeOffer(self.name, self.approved, self.version, *who, self.state, reason, self.limit)


@dataclass(frozen=True)
class KnownVersion:
    """The version here of an approved file. ``sha256``: of the file; ``limit``: where its limit comes from, in words. ``unchecked``: why a
    person must decide whether it is used, empty if nobody need. ``as_it_came``: the version as it was fetched, where ``version`` has a
    limit of this station's own."""

    sha256: str
    name: str
    version: str
    limit: str = ""
    unchecked: str = ""
    as_it_came: str = ""

    @property
    def made_here(self) -> bool:
        """It was not fetched, but is this station's own. Versions that an earlier program took in say so by these words alone."""
        return self.limit == TAUGHT_HERE


class PulledBook:
    """``read()`` gives what ``write(text)`` kept, None for nothing. For one thread; others may read."""

    def __init__(self, read: Callable[[], str | None], write: Callable[[str], object]) -> None:
        self._write = write
        self.recipes: dict[str, PulledRecipe] = {}
        """By product."""
        self.versions: dict[str, KnownVersion] = {}
        """By the digest of the file."""
        self._read(read())

    def keep(self, recipe: PulledRecipe) -> PulledRecipe:
        """Instead of what was known of its product."""
        if self.recipes.get(recipe.name) != recipe:
            self.recipes = {**self.recipes, recipe.name: recipe}
            self._keep()
        return recipe

    def know(self, version: KnownVersion) -> None:
        """It is here."""
        self.versions = {**self.versions, version.sha256: version}
        self._keep()

    def from_plant(self, name: str) -> set[str]:
        """The versions of a product here that came from the plant: their good parts are those of another station."""
        found = [one for one in self.versions.values() if one.name == name and not one.made_here]
        return {one.as_it_came or one.version for one in found}

    def digest_of(self, name: str, version: str) -> str:
        """Of the approved file that a version here comes from; empty if from none."""
        same = (one.sha256 for one in self.versions.values() if one.name == name and version in (one.version, one.as_it_came))
        return next(same, "")

    def _read(self, text: str | None) -> None:
        if not text:
            return
        try:
            kept: dict[str, list[dict[str, Any]]] = json.loads(text)
            recipes = [_recipe(one) for one in kept["recipes"]]
            versions = [KnownVersion(**one) for one in kept["versions"]]
        except (ValueError, TypeError, KeyError) as error:
            # Without it an approval of before might be taken up once more: that is said, and the next approval sets it right.
            _log.error("what was taken up from the plant cannot be read: %s", error)
            return
        self.recipes = {one.name: one for one in recipes}
        self.versions = {one.sha256: one for one in versions}

    def _keep(self) -> None:
        recipes = [
            {**asdict(one), "purpose": one.purpose.value, "state": None if one.state is None else one.state.value}
            for one in self.recipes.values()
        ]
        self._write(json.dumps({"recipes": recipes, "versions": [asdict(one) for one in self.versions.values()]}, sort_keys=True))


def _recipe(kept: dict[str, Any]) -> PulledRecipe:
    state = kept["state"]
    found = PulledRecipe(**{**kept, "purpose": Purpose(kept["purpose"]), "state": None})
    return replace(found, state=None if state is None else TakeUpState(state))
