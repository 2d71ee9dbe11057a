"""A station of several cameras as the line sees it: one part, one verdict, one recipe set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from inspector.core.errors import CameraError, RecipeError
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import Alive
from inspector.core.line.vocabulary import LineError, LineWarning
from inspector.core.status import Counters, Duty
from inspector.core.views import PartVerdict
from inspector.runtime.line.child import Begin, begin_line_process
from inspector.runtime.line.line_end import LineEnd
from inspector.runtime.line.of_station import StationParts, change_over, not_judged, show_golden, sign_of
from inspector.runtime.line.orders import ChangeOver, LineNote, LineOrders
from inspector.signals.process_settings import LineProcessSettings
from inspector.storage.recipes.sets import RecipeSet


class Sets(Protocol):
    """Recipe sets: see ``runtime.recipe_sets``."""

    def all(self) -> tuple[RecipeSet, ...]: ...

    def use(self, title: str) -> object: ...


@dataclass(frozen=True)
class GroupParts:
    """What the line has to do with, beside the views themselves. ``counters`` and ``duties`` are those of the group."""

    views: Mapping[str, StationParts]
    sets: Sets | None
    counters: Callable[[], Counters]
    duties: Callable[[], tuple[Duty, ...]]
    new_lot: Callable[[str], object]
    acknowledge: Callable[[], object]
    note: LineNote


class LineOfViews:
    """What the line may ask of several cameras that look at the same parts. ``end``: the line's end of them."""

    def __init__(self, group: GroupParts, settings: LineProcessSettings, begin: Begin | None = None) -> None:
        """``begin``: what the line process does, the real one unless given."""
        self._group = group
        self._views = group.views
        self._titles: Mapping[tuple[str, ...], str] = {}
        self._read_sets()
        orders = LineOrders(
            trigger=self.trigger,
            without_picture=self.without_picture,
            not_judged=self.not_judged,
            use_recipe=self.use_recipe,
            change_over=self.change_over,
            new_lot=group.new_lot,
            show_golden=lambda view: show_golden(self._views[view].golden),
            acknowledge=group.acknowledge,
            sign=self.sign,
            note=group.note,
            code_scanned=self.code_scanned,
        )
        self.end = LineEnd(orders, settings, begin or begin_line_process, tuple(self._views))

    def judged(self, part: PartVerdict) -> None:
        """A part was judged. On the telling thread."""
        recipes = {name: one.recipe for name, one in part.views.items() if one is not None}
        names = tuple("" if (recipe := recipes.get(view)) is None else recipe.name for view in self._views)
        self.end.views_judged(part, self._called(names))

    def trigger(self, moment: float) -> None:
        """Every camera takes a picture. One that refuses has none of the part, which is INVALID. Raises CameraError if the first does."""
        for place, view in enumerate(self._views.values()):
            try:
                view.capture.trigger(moment)
            except CameraError as error:
                if not place:
                    raise
                # The others have a picture under way.
                view.capture.part_without_picture(f"missed trigger: {error.what}", None, moment)

    def without_picture(self, fault: str, identity: PartIdentity, moment: float) -> None:
        """No view takes a picture of that part."""
        for view in self._views.values():
            view.capture.part_without_picture(fault, identity, moment)

    def code_scanned(self, text: str, at: float) -> None:
        """Every view sees the part that has this code."""
        for view in self._views.values():
            view.codes.scanned(text, at)

    def not_judged(self) -> str:
        """Why a part that is triggered now would not be looked at by every view."""
        return next((f"{name}: {why}" for name, view in self._views.items() if (why := not_judged(view))), "")

    def use_recipe(self, name: str) -> None:
        """The set of that name, or the recipe of that name in every view. Where it cannot be used no view judges what was before."""
        try:
            if self._group.sets is None:
                raise RecipeError("there are no sets", where=name)
            self._group.sets.use(name)
        except RecipeError:
            for view in self._views.values():
                view.recipes.use(name)
        self._read_sets()

    def change_over(self) -> ChangeOver:
        """How far the change of any view is."""
        views = {name: change_over(view) for name, view in self._views.items()}
        why = "; ".join(f"{name}: {one.why}" for name, one in views.items() if one.why)
        return ChangeOver(self._called(tuple(one.recipe for one in views.values())), any(one.loading for one in views.values()), why)

    def sign(self) -> Alive:
        """Of all views together: it judges if each of them does."""
        signs = {name: sign_of(view) for name, view in self._views.items()}
        now, counters, every = self.change_over(), self._group.counters(), tuple(signs.values())
        warnings = LineWarning.NOTHING
        for one in every:
            warnings |= one.warnings
        gone = any(duty.problem for duty in self._group.duties())
        worst = next((one for one in every if not one.healthy), every[0])
        return replace(
            worst,
            healthy=all(one.healthy for one in every) and not gone,
            error=next((one.error for one in every if one.error), LineError.NONE),
            recipe=now.recipe,
            recipe_version=" ".join(dict.fromkeys(one.recipe_version for one in every)),
            changing=now.loading,
            warnings=warnings,
            lot=counters.lot,
            passed=counters.passed,
            failed=counters.failed,
            invalid=counters.invalid,
            disk="; ".join(f"{name}: {one.disk}" for name, one in signs.items() if one.disk),
        )

    def _called(self, names: tuple[str, ...]) -> str:
        """By what name the line knows the recipes of the views: that of their set, or of the recipe that all have; else empty."""
        if title := self._titles.get(names):
            return title
        return names[0] if len(set(names)) == 1 else ""

    def _read_sets(self) -> None:
        """From the disk: not on the judging path."""
        sets = () if self._group.sets is None else self._group.sets.all()
        self._titles = {tuple(one.recipes.get(view, "") for view in self._views): one.title for one in sets}
