"""Change over by the line: from the wish for a recipe to the answer that it judges, or why it does not."""

from __future__ import annotations

import threading
from collections.abc import Callable

from inspector.core.line.messages import RecipeAnswer, UseRecipe
from inspector.runtime.line.orders import ChangeOver
from inspector.runtime.watched_thread import fault_in_words

OVERTAKEN = "another recipe was asked for"


class RecipeChange:
    """One wish at a time: a newer one replaces an older. Done only when the wanted recipe judges and nothing is being loaded."""

    def __init__(self, use: Callable[[str], object], change_over: Callable[[], ChangeOver]) -> None:
        """``use(name)`` asks for a recipe; it judges later."""
        self._use = use
        self._change_over = change_over
        self._lock = threading.Lock()
        self._wanted: UseRecipe | None = None
        self._begun = False

    def ask(self, wish: UseRecipe) -> RecipeAnswer | None:
        """Change to another recipe. Returns the answer to the wish that this one replaces, or to this one if it fails at once."""
        with self._lock:
            before, self._wanted, self._begun = self._wanted, wish, False
        problem = ""
        try:
            self._use(wish.name)
        except Exception as error:  # noqa: BLE001 - whatever it is, the line is to hear that its recipe does not judge
            problem = fault_in_words(error)
        with self._lock:
            if problem and self._wanted is wish:
                self._wanted = None
                return RecipeAnswer(wish.name, problem)
            self._begun = self._wanted is wish
        return None if before is None or before.name == wish.name else RecipeAnswer(before.name, OVERTAKEN)

    def look(self) -> RecipeAnswer | None:
        """The answer, once there is one. On the judging path: where that hangs nothing judges, and there is no answer."""
        if self._wanted is None:
            return None
        with self._lock:
            wish = self._wanted
            if wish is None or not self._begun:
                return None
            now = self._change_over()
            if now.loading:
                return None
            self._wanted = None
        if now.recipe == wish.name and not now.why:
            return RecipeAnswer(wish.name)
        return RecipeAnswer(wish.name, now.why or f"{now.recipe or 'no recipe'} is in use")
