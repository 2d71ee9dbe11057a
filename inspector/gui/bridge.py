"""Between the window and the station of one view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PyQt6.QtCore import QElapsedTimer, QObject, pyqtSignal

from calibration.camera.profile import Profile
from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded
from inspector.core.status import Status, TeachPhase
from inspector.core.types import Inspection, RecipeId

if TYPE_CHECKING:  # the name alone: the window is on the screen before the station is made
    from inspector.runtime.improvement_control import ImprovementControl
    from inspector.runtime.recipe_service import RecipeService
    from inspector.runtime.station import Station

_CHARTS_EVERY_MS = 200
"""Nobody reads a chart of hundreds of parts any faster, and it costs more to draw than the picture."""


class StationBridge(QObject):
    """One view's station: what is new of it as signals, and the commands to it. On the GUI thread alone.

    A :class:`inspector.gui.views_bridge.ViewsBridge` polls it. Pictures are pulled: if the window is slow it skips some, and nothing piles
    up. Without a station every command is refused by ``failed``. ``refused`` gives the error that says who may, or that a reason is
    missing, and what gives the command again. ``charts_due`` gives the status some times a second, and at once with another limit.
    """

    inspection_arrived = pyqtSignal(object)
    status_changed = pyqtSignal(object)
    charts_due = pyqtSignal(object)
    recipe_changed = pyqtSignal(object)
    recipe_titles_changed = pyqtSignal(object)
    recipe_names_changed = pyqtSignal(object)
    failed = pyqtSignal(str)
    refused = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._recipe: RecipeId | None = None
        self._phase: TeachPhase | None = None
        self._names: tuple[str, ...] | None = None
        self._titles: Mapping[str, str] = {}
        self._charted_age = QElapsedTimer()
        self._charted_of: tuple[RecipeId | None, str] = (None, "")

    def attach(self, station: Station | None) -> None:
        """The station that commands go to from now on; None: it is being closed."""
        self._station = station

    def newest(self) -> Inspection | None:
        """The newest inspection since the last call."""
        return None if self._station is None else self._station.newest()

    def show(self, status: Status, inspection: Inspection | None) -> None:
        """Emit what is new. ``inspection``: from :meth:`newest`, before ``status``. Raises StorageError if recipes cannot be listed."""
        if self._station is None:
            return
        if self._names is None:
            self.refresh_recipe_names()
        if inspection is not None:
            self.inspection_arrived.emit(inspection)
        if status.recipe != self._recipe:
            self._recipe = status.recipe
            self.recipe_changed.emit(self._station.recipes.current())
            self.refresh_recipe_names()
        phase = None if status.teaching is None else status.teaching.phase
        if phase is not self._phase:
            self._phase = phase
            self.refresh_recipe_names()
        self.status_changed.emit(status)
        # The limit as text: without one it is NaN, which is never what it was.
        charted_of = (status.recipe, repr(status.limit))
        if charted_of != self._charted_of or not self._charted_age.isValid() or self._charted_age.hasExpired(_CHARTS_EVERY_MS):
            self._charted_of = charted_of
            self._charted_age.start()
            self.charts_due.emit(status)

    def refresh_recipe_names(self) -> None:
        """List the recipes again, which reads the disk."""
        if self._station is None:
            return
        names, titles = self._station.recipes.names(), self._station.recipes.titles()
        if titles != self._titles:
            self._titles = titles
            self.recipe_titles_changed.emit(titles)
        if names != self._names:
            self._names = names
            self.recipe_names_changed.emit(names)

    @property
    def recipe_names(self) -> tuple[str, ...]:
        """As emitted last."""
        return self._names or ()

    @property
    def improvement(self) -> ImprovementControl | None:
        """What makes its recipe better. None without a station."""
        return None if self._station is None else self._station.improvement

    @property
    def titles(self) -> Mapping[str, str]:
        """Name of each recipe -> what people call it, as emitted last."""
        return self._titles

    def library(self) -> RecipeService | None:
        """What can be done with recipes beside the line, for threads other than the window's. None without a station."""
        return None if self._station is None else self._station.recipes.library

    def profile(self) -> Profile | None:
        """The camera's calibration profile in use. None also without a station, or if it is damaged, which ``failed`` says."""
        try:
            return None if self._station is None else self._station.camera.profile()
        except InspectorError as error:
            self.failed.emit(str(error))
            return None

    def ask(self, command: Callable[[Station], object]) -> None:
        """Carry one command to the station; a refusal is emitted by ``failed``."""
        if self._station is None:
            self.failed.emit("The station is not running yet. Wait until it has started")
            return
        try:
            command(self._station)
        except (NotAllowed, ReasonNeeded) as error:
            self.refused.emit(error, lambda: self.ask(command))
        except InspectorError as error:
            self.failed.emit(str(error))

    def asks(self, command: Callable[..., object]) -> Callable[..., None]:
        """A slot that carries ``command(station, *what the signal gives)`` to the station, as :meth:`ask` does."""
        return lambda *arguments: self.ask(lambda station: command(station, *arguments))
