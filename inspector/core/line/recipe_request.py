"""Change over by the line: a recipe is asked for by its number, and the old one never judges the new product."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from math import inf

from inspector.core.line.line_settings import LineRecipe
from inspector.core.line.messages import Alive, RecipeAnswer, UseRecipe
from inspector.core.line.vocabulary import LineStatus


class _RequestStep(Enum):
    NONE = auto()
    WAITS = auto()
    """Until no part is open."""
    LOADS = auto()
    DONE = auto()
    FAILED = auto()


class RecipeRequest:
    """One request after the other; a newer one replaces an older. After a failure none judges until one has succeeded."""

    def __init__(self, recipes: Sequence[LineRecipe], timeout_s: float) -> None:
        self._names = {one.number: one.name for one in recipes}
        self._timeout_s = timeout_s
        self._step = _RequestStep.NONE
        self.number = 0
        """That was asked for last; 0: none."""
        self._bits = LineStatus.NOTHING
        self._deadline_s = inf
        self.refused = False
        """The last request failed: nothing may judge."""
        self._problem = ""

    @property
    def under_way(self) -> bool:
        """Whether a request is not answered yet."""
        return self._step in {_RequestStep.WAITS, _RequestStep.LOADS}

    @property
    def deadline_s(self) -> float:
        """When the request under way has failed; infinite if none is."""
        return self._deadline_s if self.under_way else inf

    @property
    def bits(self) -> LineStatus:
        """RECIPE_DONE or RECIPE_FAILED, while the line holds its request."""
        return self._bits

    def number_of(self, name: str) -> int:
        """The line's number of the recipe, that by which it was asked for if it has several; 0: none."""
        if name and self._names.get(self.number) == name:
            return self.number
        return next((number for number, known in self._names.items() if name and known == name), 0)

    def ask(self, number: int, now_s: float) -> None:
        """The request rose. A number that stands for no recipe fails at once."""
        self._bits = LineStatus.NOTHING
        if self.under_way and self.number == number:
            return
        self.number = number
        if number not in self._names:
            self._fail(f"no recipe has the number {number}: enter it among line.recipes of the settings")
            return
        self._step, self._deadline_s = _RequestStep.WAITS, now_s + self._timeout_s

    def withdraw(self) -> None:
        """The request fell: its bits are cleared. A change that has begun goes on, for the line has said that another product comes."""
        self._bits = LineStatus.NOTHING

    def go_on(self, now_s: float, parts_open: bool, held: bool) -> UseRecipe | None:
        """One turn: what to say to the station, if anything. ``held``: the line holds its request, and is shown what became of it."""
        if self.under_way and now_s >= self._deadline_s:
            self._fail(f"the recipe {self._names[self.number]!r} was not in use within {self._timeout_s:g} s")
        said = None
        if self._step is _RequestStep.WAITS and not parts_open:
            self._step = _RequestStep.LOADS
            said = UseRecipe(self._names[self.number], self.number)
        if self._step in {_RequestStep.DONE, _RequestStep.FAILED}:
            if held:
                self._bits = LineStatus.RECIPE_DONE if self._step is _RequestStep.DONE else LineStatus.RECIPE_FAILED
            self._step = _RequestStep.NONE
        return said

    def new_problem(self) -> str:
        """Why it failed, in words, once; else empty."""
        problem, self._problem = self._problem, ""
        return problem

    def hear(self, message: Alive | RecipeAnswer) -> None:
        """The station says which recipe judges, or why the wanted one cannot."""
        if self._step is not _RequestStep.LOADS:
            return
        name = self._names[self.number]
        if isinstance(message, RecipeAnswer):
            if message.name == name and message.problem:
                self._fail(message.problem)
        elif message.recipe == name and not message.changing:
            self._step, self.refused = _RequestStep.DONE, False

    def _fail(self, problem: str) -> None:
        self._step, self.refused, self._problem = _RequestStep.FAILED, True, problem
