"""The window of a station: its views, the verdict on the part, and the commands that concern all views."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QCloseEvent
from PyQt6.QtWidgets import QAbstractScrollArea, QApplication, QDialog

from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded, StorageError
from inspector.core.quality.answers import Answer
from inspector.core.quality.people import Right
from inspector.core.settings import Settings
from inspector.core.views import ONLY_VIEW, PartVerdict, ViewsStatus
from inspector.gui.dialogs.help_dialog import HelpDialog
from inspector.gui.dialogs.key_list import KeyList
from inspector.gui.dialogs.lot_dialog import LotDialog
from inspector.gui.dialogs.scan_dialog import ScanDialog
from inspector.gui.dialogs.shapes.region_dialog import RegionDialog
from inspector.gui.live.banner import VerdictBanner
from inspector.gui.live.filmstrip import Filmstrip
from inspector.gui.live.line_lamps import LineLamps
from inspector.gui.live.view_message import no_recipe_reason
from inspector.gui.live.wall_view import WallView
from inspector.gui.pages.audit_page import AuditPage
from inspector.gui.pages.exam.exam_page import ExamPage
from inspector.gui.pages.improvement.page import ImprovementPage
from inspector.gui.pages.page import Page
from inspector.gui.pages.parts.parts_page import PartsPage
from inspector.gui.pages.recipes.recipes_page import RecipesPage
from inspector.gui.pages.report.page import ReportPage
from inspector.gui.pages.settings.region_field import RegionField
from inspector.gui.pages.settings.settings_page import SettingsPage
from inspector.gui.panels.answer_bar import AnswerBar
from inspector.gui.panels.command_bar import CommandBar
from inspector.gui.panels.counters import CountersPanel
from inspector.gui.panels.loss_line import LossLine
from inspector.gui.panels.page_rail import PageRail
from inspector.gui.panels.person_button import PersonButton
from inspector.gui.panels.set_up_bar import SetUpBar
from inspector.gui.panels.status_bar import StatusBar
from inspector.gui.shortcuts import MOST_VIEW_KEYS, key_of, keys_for
from inspector.gui.views_bridge import ViewsBridge
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.lock_mark import LockMark
from inspector.gui.widgets.path_text import APART
from inspector.gui.widgets.theme import theme_named
from inspector.gui.widgets.tone import Tone
from inspector.gui.widgets.working import Working
from inspector.gui.windows.layout import WindowLayout
from inspector.gui.windows.part_review import PartReview, connect_answers
from inspector.gui.windows.scaled_window import ScaledWindow
from inspector.gui.windows.scanner import ScannerKeys
from inspector.gui.windows.sign_in import SignIn
from inspector.gui.windows.touch import Touch
from inspector.gui.windows.view_controls import ViewControls
from inspector.gui.windows.window_keys import WindowKeys
from inspector.gui.words.speech import language, tr
from inspector.reporting.language import Language
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.reporting.making import ReportMaker
from inspector.runtime.settings_book import SettingsBook
from inspector.runtime.station import Station
from inspector.runtime.view_group import ViewGroup


class MainWindow(ScaledWindow):
    """Shows one or several views side by side; one of them is selected, and the controls and panels are those of the selected view.

    Banner, counters, acknowledging, pausing and lots concern the part, and so all views. ``status_shown`` gives each ViewsStatus shown.
    ``restart_asked``: the station is to be started again, with the settings as they are then.
    """

    status_shown = pyqtSignal(object)
    restart_asked = pyqtSignal()

    def __init__(self, settings: Settings, icons: IconSet, book: SettingsBook | None = None, reports: ReportMaker | None = None) -> None:
        """The views are those of the settings, else the one camera. :meth:`attach` gives the station. ``book``: where settings are
        changed; None: they cannot be. ``reports``: None where there is no station to report of."""
        theme = theme_named(settings.window.theme)
        super().__init__(theme, icons, settings.window.density)
        self._icons = icons
        names = [view.name for view in settings.views] or [ONLY_VIEW]
        self.bridge = ViewsBridge(names, settings.window.repaint_hz, self)
        self._several = len(names) > 1
        self._status: ViewsStatus | None = None
        self._stations: Mapping[str, Station] = {}
        self._settings, self._reports, self._book = settings, reports, book
        if reports is not None:
            reports.language = Language(language(), tr)
        self.views = [
            ViewControls(name, number if self._several else 0, self.bridge.views[name], theme, icons, settings, self)
            for number, name in enumerate(names, 1)
        ]
        for view in self.views:
            view.tasks.reports = reports
        self.selected = self.views[0]
        self.banner = VerdictBanner(theme, icons)
        self.counters = CountersPanel(theme)
        self.commands = CommandBar(theme, icons, several=self._several)
        self.filmstrip = Filmstrip(theme, icons)
        self.answer_bar = AnswerBar(theme, icons)
        tone = Tone(settings.review.sound, icons.folder.parent / "tone.wav", self)
        self.review = PartReview(self.bridge, self.filmstrip, self.answer_bar, tone, self)
        self.losses = LossLine(theme)
        self.lamps = LineLamps(theme, settings.line.control)
        self.set_up_bar = SetUpBar(theme)
        self.recipes_page = RecipesPage(theme, self._library, lambda: self.bridge.sets)
        self.person = PersonButton(theme, icons)
        self.status_bar = StatusBar(theme)
        self.exam_page = ExamPage(theme, lambda: self.selected.shown)
        self.exam_page.reports = reports
        self.sign_in = SignIn(self)
        self.audit_page = AuditPage()
        self.parts_page = PartsPage(theme, icons, settings.window.overlay_opacity, settings.shifts)
        self.pages = self._make_pages()
        self.rail = PageRail(theme, icons, [(page.act, page.icon, page.title) for page in self.pages], foot=self.person)
        self._layout = WindowLayout(
            self.views,
            head=self.set_up_bar,
            rail=self.rail,
            pages=self.pages,
            strip=self.filmstrip,
            side=(self.banner, self.counters, self.commands),
            beside_held=self.answer_bar,
            beside_found=self.parts_page.answers,
            feet=((self.lamps, self.losses), (self.status_bar,)),
        )
        self.fill(self._layout, self._layout.side)
        self.wall = WallView(self._layout, theme, icons, key_of("live"), control=settings.line.control)
        self._connect()
        self.scanner = ScannerKeys(self)
        self.scanner.scanned.connect(self.sign_in.scan)
        self._scan: ScanDialog | None = None
        self._changing_set = Working("recipe-set")
        self._changing_set.refused.connect(self.tell)
        self._changing_set.asked.connect(self.sign_in.refused)
        guarded = [
            (self.commands.learn, Right.LEARN),
            (self.commands.pause, Right.PAUSE),
            (self.commands.acknowledge, Right.ACKNOWLEDGE),
            (self.commands.acknowledge_all, Right.ACKNOWLEDGE),
            *((button, Right.ANSWER) for button in self.answer_bar.buttons.values()),
            (self.counters.button, Right.LOT),
            *(one for view in self.views for one in view.rights),
        ]
        self._locks = [(LockMark(widget, theme, icons), right) for widget, right in guarded]
        self._keys_shown = keys_for(names)
        self._keys = WindowKeys(self, self._keys_shown, self._acts())
        self.select(self.selected)

    def _make_pages(self) -> tuple[Page, ...]:
        """In the order of the rail."""
        improvement = ImprovementPage(self._theme, self._icons, lambda: self.bridge.views[self.selected.name])
        report = ReportPage(self._theme, self._reports, self._settings.shifts)
        pages: list[Page] = [self.parts_page, self.recipes_page, self.exam_page, improvement, report, self.audit_page]
        if self._book is not None:
            settings = SettingsPage(self._book, self._products)
            settings.restart_asked.connect(self._restart)
            settings.draw_asked.connect(self._draw_region)
            pages.append(settings)
        return tuple(pages)

    @property
    def canvas(self) -> QAbstractScrollArea:
        """The picture whose painting shows that the window is on the screen."""
        return self.views[0].live_view

    def attach(self, group: ViewGroup) -> None:
        """Show this station from now on."""
        self._stations = group.stations
        self.exam_page.attach(self._stations.get(self.selected.name))
        self.sign_in.attach(group.access)
        self.audit_page.attach(group.access)
        self.bridge.attach(group)
        self.parts_page.attach(group.history)

    def detach(self) -> None:
        """Ask the station nothing more: it is being closed."""
        self.parts_page.detach()
        self.bridge.detach()
        self._stations = {}
        self.exam_page.attach(None)
        self.audit_page.detach()
        self.sign_in.detach()

    def show_trouble(self, text: str) -> None:
        """There is no station, for this reason."""
        self.banner.show_trouble(text)
        for view in self.views:
            view.live_view.show_message("invalid", "The station did not start", text)

    def _restart(self) -> None:
        """A person wants the station to start again, which closes it first."""
        try:
            self.sign_in.access.allow(Right.CLOSE, "start the station again")
        except (NotAllowed, ReasonNeeded) as error:
            self.sign_in.refused(error, self._restart)
        else:
            self.restart_asked.emit()

    def ask_to_close(self) -> None:
        """A person wants to close the window: it is closed if the person may."""
        if self.sign_in.may_close():
            self.close()

    def closeEvent(self, event: QCloseEvent | None) -> None:
        if event is not None and event.spontaneous() and not self.sign_in.may_close():
            event.ignore()
            return
        for view in self.views:
            view.close()
        for page in self.pages:
            page.finish()
        self._changing_set.stop()
        self.bridge.finish_asking()
        super().closeEvent(event)

    def select(self, selected: ViewControls) -> None:
        """Show the controls and panels of this view."""
        focus = QApplication.focusWidget()
        self.selected = selected
        self.exam_page.attach(self._stations.get(selected.name))
        self._layout.show_view(self.views.index(selected))
        for view in self.views:
            view.select(view is selected)
        self._show_selected()
        # Whoever goes from view to view by Tab stays where he is.
        if not any(view.pane is not None and focus is view.pane.button for view in self.views):
            self._leave_controls()

    # What the station says

    def _show_status(self, status: ViewsStatus) -> None:
        self._status = status
        instead = no_recipe_reason(status, {view.name: view.recipe_names for view in self.views})
        self.banner.show_status(status, instead)
        self.banner.show_unseen(status.answers.unseen)
        self.wall.show_status(status, instead)
        self.counters.show_counters(status.counters)
        self.counters.show_corrected(status.corrected)
        self.losses.show_status(status)
        self.lamps.show_report(status.line)
        self.set_up_bar.show_status(status)
        self._layout.show_frame("" if math.isnan(status.set_up_left_s) else self._theme.accent)
        self.review.show_status(status)
        self.parts_page.show_answers(status.answers)
        self._show_selected()
        self.person.show_presence(self.sign_in.access.presence())
        self._show_rights()
        self.status_shown.emit(status)

    def _show_rights(self) -> None:
        """A lock on what the person at the station may not use."""
        for mark, right in self._locks:
            if mark.isHidden() == (locked := not self.sign_in.access.may(right)):
                mark.show_locked(locked)

    def _show_selected(self) -> None:
        """What lies outside the stacks, but shows the selected view too."""
        if self._status is not None:
            own = self._status.views[self.selected.name]
            self.commands.show_status(self._status, own.mode)
            self.exam_page.show_status(own)
            self.recipes_page.show_plant(own.plant_recipes, self.selected.bridge.titles)
            self.status_bar.show_status(own, _errors(self._status), self._status.plant)

    # What a person asks for

    def _connect(self) -> None:
        bridge, commands = self.bridge, self.commands
        bridge.status_changed.connect(self._show_status)
        bridge.flagged_changed.connect(self.filmstrip.show_flagged)
        bridge.failed.connect(self.tell)
        bridge.refused.connect(self.sign_in.refused)
        self.sign_in.said.connect(self.tell)
        for view in self.views:
            self.sign_in.given_up.connect(view.put_back)
        self.sign_in.scan_left.connect(self.offer_scan)
        self.person.clicked.connect(self.sign_in.begin)
        for view in self.views:
            view.bridge.recipe_titles_changed.connect(self.exam_page.show_titles)
            view.bridge.recipe_titles_changed.connect(self.parts_page.show_titles)
            view.said.connect(self.tell)
            view.left.connect(self._leave_controls)
            view.trigger_asked.connect(self._trigger)
            view.set_up_asked.connect(self._set_up)
            if view.pane is not None:
                view.pane.chosen.connect(partial(self.select, view))
        commands.learn_asked.connect(self._open_learning)
        commands.acknowledge_asked.connect(self.review.acknowledge)
        commands.acknowledge_all_asked.connect(self.review.acknowledge_all)
        commands.pause_asked.connect(lambda: bridge.ask(lambda views: views.pause()))
        commands.resume_asked.connect(lambda: bridge.ask(lambda views: views.resume()))
        commands.trigger_asked.connect(self._trigger)
        self.counters.new_lot_asked.connect(self._ask_new_lot)
        self.review.held.connect(self._hold)
        self.losses.clicked.connect(self.tell)
        self.lamps.clicked.connect(self.tell)
        self.lamps.reset_asked.connect(lambda: bridge.ask(lambda views: views.reset_line()))
        self.rail.chosen.connect(self.show_page)
        self.set_up_bar.end_asked.connect(lambda: self._set_up(False))
        self._touch = Touch(self)
        self._touch.touched.connect(self._still_here)
        self.recipes_page.use_asked.connect(self._use_recipe)
        self.recipes_page.offer_asked.connect(self._use_offered)
        self.recipes_page.changed.connect(self._refresh_names)
        self.wall.left.connect(lambda: self.wall.cover(shown=False))
        connect_answers(bridge, self.parts_page.answers)
        self.parts_page.one_shown.connect(self._show_beside)
        self.parts_page.looked.connect(lambda part: bridge.ask_later(lambda views: views.answers.acknowledge(part)))
        for page in self.pages:
            page.said.connect(self.tell)
            page.refused.connect(self.sign_in.refused)
            page.left.connect(partial(self.show_page, 0))

    def show_page(self, number: int) -> None:
        """Bring page ``number`` to the screen, from 1, or the live picture, 0. The station goes on either way."""
        before = self._layout.page
        self.rail.show_chosen(number)
        if number == before:
            return
        if before:
            self.pages[before - 1].end()
        self._layout.show_page(number)
        self._show_beside()
        if number:
            self.pages[number - 1].begin()
        else:
            self._leave_controls()

    def _library(self) -> RecipeService | None:
        return self.selected.bridge.library()

    def _use_recipe(self, name: str, version: str) -> None:
        self.selected.change_product(name, version)

    def _use_offered(self, name: str, serial: int) -> None:
        """The version that the plant offers of this recipe, by the approval of this serial."""
        self.selected.bridge.ask(lambda station: None if station.plant_recipes is None else station.plant_recipes.use(name, serial))

    def _refresh_names(self) -> None:
        for view in self.views:
            view.bridge.refresh_recipe_names()

    def _set_up(self, on: bool) -> None:
        self.bridge.ask(lambda views: views.begin_set_up() if on else views.end_set_up())

    def _still_here(self) -> None:
        if self._status is not None and not math.isnan(self._status.set_up_left_s):
            self.bridge.ask(lambda views: views.still_here())

    def _toggle_set_up(self) -> None:
        self._set_up(self._status is None or math.isnan(self._status.set_up_left_s))

    def _show_beside(self) -> None:
        """The answer's buttons of a part that the page on the screen shows large."""
        page = self._layout.page
        self._layout.show_found(bool(page) and self.pages[page - 1] is self.parts_page and self.parts_page.shows_one)

    def _open_learning(self) -> None:
        self.selected.open_learning()

    def _trigger(self) -> None:
        self.bridge.ask(lambda views: views.trigger())

    def _trigger_by_key(self) -> None:
        """With one camera only while its panel is open: each trigger is a part."""
        if self._several:
            self.commands.trigger.click()
        elif self.selected.camera_shown:
            self.selected.camera_panel.trigger.click()

    def offer_scan(self, scan: str) -> None:
        """A barcode was scanned and no field asked for it: it is the code of a part where the station takes codes from the window, unless a
        recipe has that name. Else a person says what it means."""
        if self._status is None:
            self.tell(f"Scanned: {scan}. The station is not running yet, so nothing was done")
            return
        if scan.strip() not in self.selected.recipe_names and self.bridge.code_scanned(scan, self.scanner.scanned_at):
            self.tell(f"Code of the next part: {scan.strip()}")
            return
        if self._scan is None:
            self._scan = ScanDialog(QApplication.activeWindow() or self, place=self.selected.name)
            self._scan.recipe_asked.connect(self.selected.change_product)
            self._scan.lot_asked.connect(self._ask_new_lot)
            self._scan.set_asked.connect(self._use_set)
            self._scan.finished.connect(self._scan_settled)
            self._scan.show_scan(scan, self.selected.recipe_names, self.selected.bridge.titles, self._set_titles())
            _open(self._scan)
        else:
            self._scan.show_scan(scan, self.selected.recipe_names, self.selected.bridge.titles, self._set_titles())

    def _products(self) -> Sequence[str]:
        """What the line changes over to: the recipes, with several views their sets."""
        return self._set_titles() if self._several else self.selected.recipe_names

    def _draw_region(self, field: RegionField) -> None:
        """On the newest picture of the selected view."""
        if (shown := self.selected.shown) is None:
            self.tell("No part has been judged yet: there is no picture to draw on")
            return
        dialog = RegionDialog(shown.frame.image, field.region, "Where the code stands", self._theme, self)
        dialog.chosen.connect(field.choose)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(dialog, 0.75)
        dialog.open()

    def _set_titles(self) -> list[str]:
        try:
            return [] if self.bridge.sets is None else [one.title for one in self.bridge.sets.all()]
        except InspectorError as error:
            self.tell(str(error))
            return []

    def _use_set(self, title: str) -> None:
        sets = self.bridge.sets
        if sets is not None and not self._changing_set.begin(lambda: sets.use(title)):
            self.tell("Another set is being put in use. Try again in a moment")

    def _scan_settled(self) -> None:
        self._scan = None

    def _ask_new_lot(self, name: str = "") -> None:
        if self._status is None:
            self.tell("The station is not running yet. Wait until it has started")
            return
        dialog = LotDialog(self._status.counters, self, name=name)
        dialog.accepted.connect(lambda: self.bridge.ask(lambda views: views.new_lot(dialog.lot)))
        _open(dialog)

    def _show_help(self) -> None:
        """On the page that is on the screen."""
        page = self._layout.page
        topic = self.pages[page - 1].act if page else "learn" if self.selected.learning_shown else "live"
        try:
            dialog = HelpDialog(self._icons.folder.parent / "help", self, topic)
        except StorageError as error:
            self.tell(str(error))
            return
        dialog.keys_asked.connect(self._show_keys)
        _open(dialog, 0.8)

    def _show_keys(self) -> None:
        _open(KeyList(self, self._keys_shown))

    def _leave_controls(self) -> None:
        """The focus to the picture, where every key means what the list of keys says."""
        self.selected.live_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self, part: PartVerdict | None) -> None:
        self.banner.show_held(part)
        self._layout.show_held(part is not None)
        for view in self.views:
            if part is None:
                view.let_go()
            else:
                view.hold(part.views.get(view.name))

    def _back(self) -> None:
        """One thing at a time: first the wall view, then the page, then the held part, then the panel, then the control with the focus."""
        if self.wall.isVisible():
            self.wall.cover(shown=False)
        elif self._layout.page:
            if not self.pages[self._layout.page - 1].back():
                self.show_page(0)
        elif self.filmstrip.selected is not None:
            self.filmstrip.select(None)
        elif self.selected.panel_closable:
            self.selected.close_panel()
        else:
            self._leave_controls()

    def _step(self, by: int) -> None:
        if self._layout.page:
            self.pages[self._layout.page - 1].step(by)
        else:
            self.filmstrip.step(by)

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What each key does."""
        commands = self.commands
        whole: dict[str, Callable[[], object]] = {
            "acknowledge": self.review.acknowledge,
            "acknowledge_all": self.review.acknowledge_all,
            "answer_bad": lambda: self._answers().press(Answer.BAD),
            "answer_good": lambda: self._answers().press(Answer.GOOD),
            "answer_unsure": lambda: self._answers().press(Answer.UNSURE),
            "answer_undo": lambda: self._answers().take_back(),
            "live": self._back,
            "older": partial(self._step, -1),
            "newer": partial(self._step, 1),
            "learn": commands.learn.click,
            "pause": commands.toggle_pause,
            "new_lot": self._ask_new_lot,
            "trigger": self._trigger_by_key,
            "set_up": self._toggle_set_up,
            "full_screen": self.toggle_full_screen,
            "wall": lambda: self.wall.cover(shown=not self.wall.isVisible()),
            "help": self._show_help,
            "keys": self._show_keys,
            "sign_in": self.sign_in.begin,
            "quit": self.ask_to_close,
        }
        selected = {act: partial(self._act_on_selected, act) for act in self.selected.acts}
        select = {f"view {number}": partial(self.select, view) for number, view in enumerate(self.views[:MOST_VIEW_KEYS], 1)}
        pages: dict[str, Callable[[], object]] = dict.fromkeys(("settings", "audit", "parts", "exam"), lambda: None)
        pages |= {page.act: partial(self.show_page, number) for number, page in enumerate(self.pages, 1)}
        return whole | selected | select | pages

    def _answers(self) -> AnswerBar:
        """The buttons that the keys mean: those of the page on the screen, if it has its own."""
        page = self._layout.page
        return (self.pages[page - 1].answer_bar if page else None) or self.answer_bar

    def _act_on_selected(self, act: str) -> None:
        self.selected.acts[act]()


def _open(dialog: QDialog, share: float = 0.0) -> None:
    """``share``: of the window that it has at least."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fit(dialog, share)
    dialog.open()


def _errors(status: ViewsStatus) -> str:
    """The last errors of all views, and pictures that came too late for their part."""
    own = ((name, one.last_error) for name, one in status.views.items() if one.last_error)
    errors = [status.last_error, *(f"{name}: {error}" if name else error for name, error in own)]
    late = f"{status.late} late pictures" if status.late else ""
    return APART.join(text for text in (late, *errors) if text)
