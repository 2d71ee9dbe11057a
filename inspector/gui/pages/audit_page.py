"""The page *Audit*: who did what, when, from which value to which, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PyQt6.QtCore import Qt, QTimer
from PyQt6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from inspector.core.errors import NotAllowed, ReasonNeeded
from inspector.core.quality.people import Right
from inspector.gui.pages.page import Page
from inspector.gui.panels.choosers import CalmCombo
from inspector.gui.widgets.column import file_dialog
from inspector.gui.widgets.working import Working
from inspector.gui.words.speech import tr
from inspector.runtime.people.access import OPEN, Access
from inspector.storage.atomic import write_bytes
from inspector.storage.ledger.audit_reading import AuditFilter, AuditReader, FoundEntry, as_csv

ENTRIES = 100
"""On one page."""
_MOST_IN_A_FILE = 1_000_000
_TYPED_SETTLES_MS = 300
_DAYS = (("Any time", None), ("Today", 0), ("Since yesterday", 1), ("Last 7 days", 6), ("Last 30 days", 29), ("Last 365 days", 364))
_HEAD = ("Time", "Who", "What", "Detail", "Old → new", "Why")
_SHARES = (0, 0, 0, 5, 4, 3)
_ROW_LINES = 1.7


@dataclass(frozen=True)
class _EntriesRead:
    """One page of entries, and what there is to choose from."""

    entries: tuple[FoundEntry, ...]
    more: bool
    people: tuple[str, ...]
    kinds: tuple[str, ...]


class AuditPage(Page):
    """Reads on a thread; a newer question takes the place of one that waits."""

    def __init__(self) -> None:
        super().__init__("audit", "audit", "Audit")
        self._access: Access = OPEN
        self._skip = 0
        self._waits = False
        self._entries: tuple[FoundEntry, ...] = ()
        self._reading = Working("audit")
        self._reading.done.connect(self._show)
        self._reading.refused.connect(self._failed)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_SETTLES_MS)
        self._typed.timeout.connect(self.ask)
        self._build()

    def attach(self, access: Access) -> None:
        """Of this station from now on."""
        self._access = access

    def detach(self) -> None:
        """The station is being closed."""
        self._waits = False
        self._typed.stop()
        self._reading.join()
        self._access = OPEN

    def begin(self) -> None:
        self._skip = 0
        self.text.setFocus()
        self.ask()

    def ask(self) -> None:
        """Read what the filters choose."""
        try:
            self._access.allow(Right.AUDIT, "read the audit")
        except (NotAllowed, ReasonNeeded) as error:
            self._fill(())
            self.count.setText(str(error))
            self.refused.emit(error, self.ask)
            return
        reader = self._reader()
        if reader is None:
            self.count.setText(tr("This station keeps no audit"))
            return
        wanted, skip = self._filter(), self._skip

        def read() -> _EntriesRead:
            found = reader.page(wanted, skip=skip, limit=ENTRIES + 1)
            return _EntriesRead(found[:ENTRIES], len(found) > ENTRIES, *reader.kinds())

        self._waits = not self._reading.begin(read)

    def _build(self) -> None:
        self.when, self.who, self.what, self.text = CalmCombo(), CalmCombo(), CalmCombo(), QLineEdit()
        for words, days in _DAYS:
            self.when.addItem(tr(words), days)
        self.who.addItem(tr("Anybody"), "")
        self.what.addItem(tr("Anything"), "")
        self.text.setPlaceholderText(tr("Words anywhere in the entry"))
        for widget, name in ((self.when, "Time"), (self.who, "Who"), (self.what, "What"), (self.text, "Words")):
            widget.setAccessibleName(name)
        for combo in (self.when, self.who, self.what):
            combo.setMinimumContentsLength(9)
            combo.activated.connect(self._ask_first)
        self.text.textChanged.connect(lambda _: self._typed.start())
        self.save = QPushButton(tr("Save as CSV …"))
        self.save.clicked.connect(self._ask_where)
        row = QHBoxLayout()
        for combo in (self.when, self.who, self.what):
            row.addWidget(combo)
        row.addWidget(self.text, 1)
        row.addWidget(self.save)
        self.table = QTableWidget(0, len(_HEAD))
        self.table.setHorizontalHeaderLabels([tr(name) for name in _HEAD])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setWordWrap(False)
        head, side = self.table.horizontalHeader(), self.table.verticalHeader()
        if head is not None and side is not None:
            side.hide()
            head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            for column, share in enumerate(_SHARES):
                mode = QHeaderView.ResizeMode.Stretch if share else QHeaderView.ResizeMode.ResizeToContents
                head.setSectionResizeMode(column, mode)
        self.whole = QLabel()
        self.whole.setTextFormat(Qt.TextFormat.PlainText)
        self.whole.setWordWrap(True)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.currentCellChanged.connect(lambda row, *_: self._tell(row))
        self.count = QLabel()
        self.newer, self.older = QPushButton(tr("Newer")), QPushButton(tr("Older"))
        self.newer.clicked.connect(partial(self._turn, -ENTRIES))
        self.older.clicked.connect(partial(self._turn, ENTRIES))
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.newer)
        foot.addWidget(self.older)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.whole)
        layout.addLayout(foot)
        self._fill(())

    def _reader(self) -> AuditReader | None:
        return self._access.audit

    def _filter(self) -> AuditFilter:
        days = self.when.currentData()
        since = None
        if days is not None:
            midnight = datetime.now().replace(hour=0, minute=0, second=0, microsecond=0)
            since = (midnight - timedelta(days=int(days))).timestamp()
        who, what = str(self.who.currentData() or ""), str(self.what.currentData() or "")
        return AuditFilter(since, None, who, what, self.text.text().strip())

    def _ask_first(self) -> None:
        self._skip = 0
        self.ask()

    def _turn(self, by: int) -> None:
        self._skip = max(0, self._skip + by)
        self.ask()

    def _show(self, answer: object) -> None:
        self._reading.join()
        if isinstance(answer, Path):
            self.said.emit(f"The audit was written to {answer}")
        elif isinstance(answer, _EntriesRead):
            _offer(self.who, answer.people)
            _offer(self.what, answer.kinds, tr)
            self._fill(answer.entries)
            last = self._skip + len(answer.entries)
            self.count.setText(tr(f"Entries {self._skip + 1} to {last}, the newest first" if answer.entries else "No entries"))
            self.newer.setEnabled(self._skip > 0)
            self.older.setEnabled(answer.more)
        if self._waits:
            self.ask()

    def _failed(self, why: str) -> None:
        self._fill(())
        self.count.setText(tr(why))

    def _fill(self, entries: tuple[FoundEntry, ...]) -> None:
        self._entries = entries
        self.table.setRowCount(len(entries))
        for row, one in enumerate(entries):
            for column, cell in enumerate(_cells(one)):
                item = QTableWidgetItem(tr(cell))
                item.setToolTip(tr(cell))
                self.table.setItem(row, column, item)
            self.table.setRowHeight(row, round(_ROW_LINES * self.fontMetrics().height()))
        self.newer.setEnabled(False)
        self.older.setEnabled(False)
        self.save.setEnabled(bool(entries))
        self.whole.setText("")
        self._tell(self.table.currentRow())

    def _tell(self, row: int) -> None:
        """The chosen entry with every word of it."""
        if 0 <= row < len(self._entries):
            entry = self._entries[row].entry
            change = f"\n{entry.old or 'nothing'} → {entry.new or 'nothing'}" if entry.old or entry.new else ""
            why = f"\nWhy: {entry.why}" if entry.why else ""
            self.whole.setText(tr(f"{_cells(self._entries[row])[3]}{change}{why}"))
        else:
            self.whole.setText(tr("Choose an entry to read all of it"))

    def _ask_where(self) -> None:
        dialog = file_dialog(self, "Save the audit")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"audit {datetime.now():%Y-%m-%d}.csv")
        dialog.fileSelected.connect(self.write)
        dialog.open()

    def write(self, path: str) -> None:
        """Everything that the filters choose, into a file."""
        reader, wanted, access = self._reader(), self._filter(), self._access
        if reader is None:
            return
        try:
            by = access.allow(Right.AUDIT, "save the audit")
        except (NotAllowed, ReasonNeeded) as error:
            self.refused.emit(error, partial(self.write, path))
            return

        def work() -> Path:
            write_bytes(Path(path), as_csv(reader.page(wanted, limit=_MOST_IN_A_FILE)).encode("utf-8-sig"))
            access.tell("export", f"audit to {Path(path).name}", by)
            return Path(path)

        if not self._reading.begin(work):
            self.said.emit("The audit is being read. Save it again in a moment")


def _cells(one: FoundEntry) -> tuple[str, ...]:
    entry = one.entry
    change = f"{entry.old or '–'} → {entry.new or '–'}" if entry.old or entry.new else ""
    detail = f"{one.view}: {entry.detail}" if one.view else entry.detail
    return (f"{datetime.fromtimestamp(entry.at):%Y-%m-%d %H:%M:%S}", entry.who, entry.what, detail, change, entry.why)


def _offer(combo: CalmCombo, names: tuple[str, ...], words: Callable[[str], str] = str) -> None:
    """These to choose from, behind the first item, shown by their ``words``; what is chosen stays so."""
    offered = tuple(str(combo.itemData(row)) for row in range(1, combo.count()))
    if offered == names:
        return
    chosen = combo.currentData()
    while combo.count() > 1:
        combo.removeItem(1)
    for name in names:
        combo.addItem(words(name), name)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
