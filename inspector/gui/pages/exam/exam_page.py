"""The page of the exam: the known parts of the product in use, the exam by button, and what was refused by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inspector.core.errors import InspectorError, NotAllowed, ReasonNeeded
from inspector.core.quality.exam import ExamStatus, KnownKind, claims_in_words, result_in_words
from inspector.core.status import Status
from inspector.core.types import Inspection, Picture
from inspector.gui.dialogs.reason_dialog import ReasonDialog
from inspector.gui.pages.exam.desk import ExamDesk, ExamShown
from inspector.gui.pages.exam.known_grid import KnownGrid
from inspector.gui.pages.exam.part_detail import KnownPartDetail
from inspector.gui.pages.page import Page
from inspector.gui.widgets.column import fit
from inspector.gui.widgets.room_label import Heading
from inspector.gui.widgets.theme import Theme
from inspector.gui.widgets.version_text import version_text
from inspector.gui.words.speech import tr
from inspector.runtime.reporting.exam_paper import paper_of
from inspector.runtime.reporting.making import ReportMaker
from inspector.runtime.station import Station

NO_SET = """No exam set: nothing known is checked.
A change of limit, mask or recipe is used without being tried on known parts.

Add parts of which you know what they are: good ones, limit samples, defects.
From then on no change judges before it was tried on them."""
NO_RECIPE = "An exam belongs to a product. Learn good parts, or choose a recipe."
_PICTURES = "Pictures (*.png *.bmp *.tif *.tiff *.jpg *.jpeg *.webp)"


class ExamPage(Page):
    """Shows the set of the selected view's product. ``shown``: the part that is on the screen, live or held."""

    def __init__(self, theme: Theme, shown: Callable[[], Inspection | None]) -> None:
        super().__init__("exam", "exam", "Exam")
        self._theme = theme
        self._shown = shown
        self._station: Station | None = None
        self._set = ExamShown()
        self._status = ExamStatus()
        self._product = ""
        self._titles: Mapping[str, str] = {}
        self._visible = self._asked = False
        self.desk = ExamDesk()
        self.heading = Heading("Exam")
        self.run = QPushButton(tr("Run the exam"))
        self.run.setObjectName("primary")
        self.cancel = QPushButton(tr("Stop it"))
        self.paper = QPushButton(tr("Make PDF"))
        self.reports: ReportMaker | None = None
        """Writes the certificate; None where there is no station."""
        self.add = QPushButton(tr("Add parts"))
        self.menu = QMenu(self)
        self.add.setMenu(self.menu)
        self.progress = QProgressBar()
        self.words = _words()
        self.refusal = _words()
        self.refusal.setObjectName("problem")
        self.override = QPushButton(tr("Use it all the same …"))
        self.dismiss = QPushButton(tr("Leave it as it is"))
        self.empty = _words()
        self.grid = KnownGrid(theme)
        self.detail = KnownPartDetail(theme)
        self._lay_out()
        self._connect()
        self._write()

    # The window's side

    def attach(self, station: Station | None) -> None:
        """The station of the selected view; None while there is none."""
        if station is not self._station:
            self._station, self._product, self._set = station, "", ExamShown()
            self._write()

    def show_status(self, status: Status) -> None:
        """Of the selected view."""
        product = "" if status.recipe is None else status.recipe.name
        before, self._status = self._status, status.exam
        if product != self._product or status.exam.last is not before.last or status.exam.known != before.known:
            self._product = product
            self._ask()
        if status.exam != before:
            self._write()

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name of each recipe -> what people call it."""
        self._titles = titles
        self._write()

    def begin(self) -> None:
        """See Page."""
        self._visible = True
        self._ask()
        self._take_focus()

    def end(self) -> None:
        """See Page."""
        self._visible = False

    def _take_focus(self) -> None:
        """To what can be used: a page without it would leave it to a command beside it."""
        (self.add if self.grid.isHidden() else self.grid).setFocus()

    def finish(self) -> None:
        """The window is being closed."""
        self.desk.finish()

    # Layout

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        for widget in (self.progress, self.cancel, self.paper, self.add, self.run):
            head.addWidget(widget)
        self.banner = QFrame()
        self.banner.setObjectName("panel")
        row = QHBoxLayout(self.banner)
        row.addWidget(self.refusal, 1)
        row.addWidget(self.dismiss)
        row.addWidget(self.override)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = QHBoxLayout()
        middle.addWidget(self.empty, 1)
        middle.addWidget(self.grid, 5)
        middle.addWidget(self.detail, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(middle, 1)
        column.addWidget(self.words)
        said = (("As good", KnownKind.GOOD), ("As a limit sample", KnownKind.LIMIT_SAMPLE), ("As a defect", KnownKind.DEFECT))
        for words, kind in said:
            menu = QMenu(tr(words), self)
            menu.addAction(tr("The part on the screen"), partial(self._add_shown, kind))
            menu.addAction(tr("Pictures …"), partial(self._add_files, kind))
            self.menu.addMenu(menu)
        self.menu.addSeparator()
        self.menu.addAction(tr("Parts that were answered: really bad"), partial(self._add_answered, good=False))
        self.menu.addAction(tr("Parts that were answered: really bad, and was good"), partial(self._add_answered, good=True))

    def _connect(self) -> None:
        self.run.clicked.connect(lambda: self._command(lambda station: station.exam.run()))
        self.cancel.clicked.connect(lambda: self._command(lambda station: station.exam.cancel()))
        self.paper.clicked.connect(self._make_paper)
        self.dismiss.clicked.connect(lambda: self._command(lambda station: station.exam.dismiss()))
        self.override.clicked.connect(self._ask_override)
        self.grid.currentItemChanged.connect(self._choose)
        self.detail.golden_asked.connect(self._set_golden)
        self.detail.remove_asked.connect(self._ask_removal)
        self.desk.read.connect(self._take)
        self.desk.thumbnails.connect(self._take_thumbnails)
        self.desk.picture.connect(self._take_picture)
        self.desk.changed.connect(self._changed)
        self.desk.refused.connect(self._refused)
        self.desk.asked.connect(self.refused)

    def _make_paper(self) -> None:
        station, reports, shown = self._station, self.reports, self._set
        if station is None or reports is None or shown.last is None:
            self.said.emit("No exam was held yet")
            return
        result = shown.last

        def work() -> str:
            paper = paper_of(result, shown.override, shown.parts, lambda part: station.exam.picture(shown.product, part))
            return f"Written: {reports.make_certificate(paper)}"

        self.desk.change(work)

    # What is shown

    def _ask(self) -> None:
        """Read the set again, once what is being read is here."""
        if self._station is None or not self._visible:
            return
        if not self._product:
            self._take(ExamShown())
            return
        self._asked = not self.desk.ask_set(self._station.exam, self._product)

    def _take(self, found: ExamShown) -> None:
        self._set = found
        verdicts = {} if found.last is None else {one.number: one for one in found.last.verdicts}
        self.grid.show_parts(found.parts, verdicts)
        if self.grid.chosen is None and self.grid.count():
            self.grid.setCurrentRow(0)
        self._choose()
        self._write()
        self._more_thumbnails()
        if self._asked:
            self._ask()

    def _more_thumbnails(self) -> None:
        missing = self.grid.without_picture()
        if missing and self._station is not None and self._visible:
            self.desk.ask_thumbnails(self._station.exam, self._set.product, missing)

    def _take_thumbnails(self, found: dict[int, object]) -> None:
        for number, picture in found.items():
            if picture is not None:
                self.grid.show_picture(number, picture)  # type: ignore[arg-type]
        if any(picture is not None for picture in found.values()):
            self._more_thumbnails()

    def _take_picture(self, found: tuple[int, Picture]) -> None:
        self.detail.show_picture(*found)
        chosen = self.grid.chosen
        if chosen is not None and chosen.number != found[0]:
            self._choose()  # another one was chosen meanwhile

    def _choose(self) -> None:
        part = self.grid.chosen
        self.detail.show_part(part, self.grid.chosen_verdict)
        if part is not None and self._station is not None:
            self.desk.ask_picture(self._station.exam, self._set.product, part)

    def _write(self) -> None:
        status, found = self._status, self._set
        running = bool(status.running)
        title = self._titles.get(self._product, self._product)
        self.heading.show_title(f"Exam of product {title}" if self._product else "Exam: no recipe is in use")
        self.run.setVisible(not running)
        self.run.setEnabled(bool(found.parts))
        self.paper.setVisible(found.last is not None and not running)
        self.add.setEnabled(bool(self._product))
        self.cancel.setVisible(running)
        self.progress.setVisible(running)
        self.progress.setRange(0, max(1, status.total))
        self.progress.setValue(status.done)
        self.progress.setFormat(f"{status.done} of {status.total}" if status.total else "getting ready")
        self.banner.setVisible(bool(status.refused))
        self.refusal.setText(tr(f"Not used: {status.refused}" if status.refused else ""))
        self.empty.setVisible(not found.parts)
        self.empty.setText(tr(NO_SET if self._product else NO_RECIPE))
        self.grid.setVisible(bool(found.parts))
        self.detail.setVisible(bool(found.parts))
        self.words.setText(tr("\n".join(self._lines())))

    def _lines(self) -> tuple[str, ...]:
        found = self._set
        if found.problem:
            return (f"The exam is INVALID: {found.problem}",)
        if not found.parts:
            return ()
        if found.last is None:
            good, bad = (sum(one.kind is kind for one in found.parts) for kind in (KnownKind.GOOD, KnownKind.DEFECT))
            return ("Before the exam, what it can show:", *claims_in_words(good, bad))
        passed = "passed" if found.last.passed else f"NOT passed: {'; '.join(found.last.problems)}"
        overridden = "" if found.override is None else f" Used all the same by {found.override.who or 'somebody'}: {found.override.why}"
        version = version_text(found.last.recipe.version) or "a change that was not kept"
        return (f"The last exam, of {version}, was {passed}.{overridden}", *result_in_words(found.last))

    # What a person asks for

    def _command(self, command: Callable[[Station], object]) -> None:
        if self._station is None:
            self.said.emit("The station is not running yet. Wait until it has started")
            return
        try:
            command(self._station)
        except (NotAllowed, ReasonNeeded) as error:
            self.refused.emit(error, lambda: self._command(command))
        except InspectorError as error:
            self.said.emit(str(error))

    def _ask_override(self) -> None:
        said = f"{self._status.refused}.\n\nWith a reason it is used all the same; reason, name and these figures stand in the audit."
        dialog = ReasonDialog(self, "Use it all the same", said, "Use it")
        dialog.given.connect(lambda why: self._command(lambda station: station.exam.override("", why)))
        _open(dialog)

    def _ask_removal(self) -> None:
        part = self.grid.chosen
        if part is None:
            return
        dialog = ReasonDialog(self, "Remove a known part", f"Part {part.called} from {part.came_from} leaves the exam.", "Remove it")
        dialog.given.connect(partial(self._remove, part.number))
        _open(dialog)

    def _remove(self, number: int, why: str) -> None:
        product = self._set.product

        def work(station: Station) -> str:
            station.exam.remove(product, number, why=why)
            return f"Part {number} is no part of the exam any more"

        self._change(work)

    def _set_golden(self, golden: bool) -> None:
        part, product = self.grid.chosen, self._set.product
        if part is None:
            return
        changed = part.as_golden(golden=golden)

        def work(station: Station) -> str:
            station.exam.change(product, changed)
            return f"Part {part.number} is {'a golden part' if golden else 'no golden part any more'}"

        self._change(work)

    def _add_shown(self, kind: KnownKind) -> None:
        shown = self._shown()
        if shown is None:
            self.said.emit("No part was judged yet. Wait for one, or hold one")
            return
        if kind is not KnownKind.DEFECT:
            self._add(shown, kind, "")
            return
        dialog = ReasonDialog(
            self, "A known defect", f"Part {shown.number} joins the exam as a defect.", "Add it", asks="Kind of the defect", optional=True
        )
        dialog.given.connect(partial(self._add, shown, kind))
        _open(dialog)

    def _add(self, shown: Inspection, kind: KnownKind, failure: str) -> None:

        def work(station: Station) -> str:
            added = station.exam.add_shown(shown, kind, failure=failure)
            return f"Part {shown.number} is part {added.called} of the exam"

        self._change(work)

    def _add_files(self, kind: KnownKind) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, f"Known parts: {kind.value}", "", _PICTURES)
        if files and self._station is not None:
            self.desk.add_files(self._station.exam, self._product, kind, files)

    def _add_answered(self, *, good: bool) -> None:
        product = self._product

        def work(station: Station) -> str:
            count = station.exam.take_answered(product, good=good)
            return f"Answered parts that joined the exam: {count}"

        self._change(work)

    def _change(self, work: Callable[[Station], str]) -> None:
        station = self._station
        if station is not None:
            self.desk.change(lambda: work(station))

    def _changed(self, said: str) -> None:
        self.said.emit(said)
        self._ask()

    def _refused(self, why: str) -> None:
        self.said.emit(why)
        self._asked = False


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _open(dialog: QWidget) -> None:
    assert isinstance(dialog, ReasonDialog)
    fit(dialog)
    dialog.open()
