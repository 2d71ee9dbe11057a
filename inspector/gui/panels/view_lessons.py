"""*Learn good parts* for each of several views: the same guide as for one camera, one for each view, in one place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QStackedWidget

from inspector.core.settings import Settings
from inspector.core.station import Station
from inspector.core.status import Status
from inspector.gui.panels.learn_panel import LearnPanel
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme

AskOf = Callable[[str, Callable[[Station], None]], None]
"""``(view, command)``: carry a command to the station of a view."""


class ViewTeaching(QStackedWidget):
    """``closed``: a person is done with the guide that is shown. Views learn one beside the other, if they are told to."""

    closed = pyqtSignal()

    def __init__(self, theme: Theme, icons: IconSet, settings: Settings, ask_of: AskOf) -> None:
        super().__init__()
        self._proposed = {view.name: view.recipe for view in settings.views}
        self._shown = settings.views[0].name
        self.panels: dict[str, LearnPanel] = {}
        for view in settings.views:
            panel = LearnPanel(theme, icons, settings.teach, place=view.name)
            self.panels[view.name] = panel
            self.addWidget(panel)
            self._connect(view.name, panel, ask_of)

    @property
    def shown(self) -> LearnPanel:
        """The guide on top."""
        return self.panels[self._shown]

    @property
    def closable(self) -> bool:
        """True while nothing would be lost by closing the one that is shown. A teaching goes on behind other panels."""
        return self.shown.closable

    def begin(self, view: str, status: Status, names: tuple[str, ...]) -> None:
        """Show the guide of ``view``, from the first step or where its teaching is."""
        self._shown = view
        panel = self.shown
        self.setCurrentWidget(panel)
        panel.begin(self._proposed[view] if status.recipe is None else status.recipe.name, names)

    def show_status(self, view: str, status: Status) -> None:
        """What the view's station says of teaching."""
        self.panels[view].show_status(status)

    def _connect(self, view: str, panel: LearnPanel, ask_of: AskOf) -> None:
        ask = partial(ask_of, view)
        panel.collect_asked.connect(lambda recipe, wanted: ask(lambda station: station.collect_good_parts(recipe, wanted)))
        panel.remove_asked.connect(lambda number: ask(lambda station: station.remove_good_part(number)))
        panel.learn_asked.connect(lambda seconds: ask(lambda station: station.learn(seconds)))
        panel.cancel_asked.connect(lambda: ask(lambda station: station.cancel_teaching()))
        panel.close_asked.connect(self.closed)
