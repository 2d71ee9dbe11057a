"""What the page asks of the history, on threads of its own: rows, thumbnails and large pictures do not wait for each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PyQt6.QtCore import QObject, pyqtSignal

from inspector.core.quality.search import NOT_PASSED, PartFilter, Review
from inspector.core.types import Picture
from inspector.gui.widgets.worker import Worker
from inspector.runtime.history.part_history import PartHistory, reference_or_none
from inspector.storage.ledger.part_search import FoundPart, FoundParts, PageKey, PartsCount

_PAGE = 120
MOST_LISTED = 20_000
"""Parts that are listed, some 50 MB; whoever looks for more looks for something else."""


class PartsReader(QObject):
    """One search at a time: its pages one after the other, those that nobody has looked at first. Belongs to the window's thread.

    ``found`` gives parts of the search, ``ended``: there are no more; ``counted`` a PartsCount and that of the new ones, None where they
    are not asked for apart.
    """

    found = pyqtSignal(object)
    ended = pyqtSignal()
    counted = pyqtSignal(object, object)
    names_found = pyqtSignal(object, object)
    thumbnail_made = pyqtSignal(object, object)
    evidence_read = pyqtSignal(object, object)
    reference_read = pyqtSignal(str, str, object, str)
    part_read = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._history: PartHistory | None = None
        self._rows, self._thumbnails, self._pictures = (Worker(f"parts {name}") for name in ("rows", "thumbnails", "pictures"))
        for worker in (self._rows, self._thumbnails, self._pictures):
            worker.failed.connect(self.failed)
        self._search = 0
        self._phases: list[PartFilter] = []
        self._key: PageKey | None = None
        self._reading = False
        self._listed = 0

    def attach(self, history: PartHistory | None) -> None:
        """The history of the station; None: it is being closed."""
        self._history = history
        self._search += 1
        for worker in (self._rows, self._thumbnails, self._pictures):
            worker.forget()

    def stop(self) -> None:
        """Read nothing more."""
        self._history = None
        for worker in (self._rows, self._thumbnails, self._pictures):
            worker.stop()

    def begin(self, wanted: PartFilter) -> None:
        """Look for something else: its first page, how many there are, and what can be chosen from."""
        if self._history is None:
            return
        self._search += 1
        self._phases = _new_ones_first(wanted)
        self._key, self._reading, self._listed = None, False, 0
        self._thumbnails.forget()
        self._rows.forget()
        history, search = self._history, self._search
        new = replace(wanted, review=Review.NEW) if len(self._phases) > 1 else None
        self._rows.ask("names", history.names, lambda names: self.names_found.emit(*names))
        self._rows.ask("count", partial(_count, history, wanted, new), partial(self._counted, search))
        self.more()

    def more(self) -> None:
        """The next page, unless it is being read, or so many are listed that no person goes through them."""
        if self._history is None or self._reading or self.all_read:
            return
        self._reading = True
        work = partial(self._history.page, self._phases[0], self._key, _PAGE)
        self._rows.ask("page", work, partial(self._took, self._search))

    @property
    def reading(self) -> bool:
        return self._reading

    @property
    def all_read(self) -> bool:
        """There are no more pages."""
        return not self._phases or self.full

    @property
    def full(self) -> bool:
        """As many are listed as can be."""
        return self._listed >= MOST_LISTED

    def need_thumbnails(self, parts: Sequence[FoundPart]) -> None:
        """Those on the screen; others that were asked for before are not made any more."""
        if self._history is None:
            return
        asked = {(part.row.number, part.row.at) for part in parts}
        self._thumbnails.forget(lambda key: key in asked)
        for part in parts:
            work = partial(self._history.thumbnail, part)
            self._thumbnails.ask((part.row.number, part.row.at), work, partial(self.thumbnail_made.emit, part))

    def read(self, part: FoundPart) -> None:
        """Evidence and reference of a part to be shown large."""
        if self._history is None:
            return
        history, row = self._history, part.row
        self._pictures.forget()
        self.read_reference(row.recipe, row.version)
        # Last, so first: the part, then what it is compared with.
        self._pictures.ask("evidence", partial(history.evidence, part), partial(self.evidence_read.emit, part))

    def read_reference(self, recipe: str, version: str) -> None:
        """What is judged of a recipe's reference part."""
        if self._history is None:
            return

        def take(answer: tuple[Picture | None, str]) -> None:
            self.reference_read.emit(recipe, version, *answer)

        self._pictures.ask(("reference", recipe, version), partial(reference_or_none, self._history, recipe, version), take)

    def read_again(self, part: FoundPart) -> None:
        """What became of it meanwhile comes by ``part_read``."""
        if self._history is not None:
            self._rows.ask(("part", part.row.number), partial(self._history.part, part.row.number), self.part_read.emit)

    def _took(self, search: int, page: FoundParts) -> None:
        if search != self._search:
            return
        self._reading = False
        self._key = page.next
        if page.next is None:
            self._phases = self._phases[1:]
        self._listed += len(page.parts)
        if page.parts:
            self.found.emit(page.parts)
        if not self._phases:
            self.ended.emit()
        elif not page.parts:
            self.more()  # a search that takes long comes in portions

    def _counted(self, search: int, counts: tuple[PartsCount, PartsCount | None]) -> None:
        if search == self._search:
            self.counted.emit(*counts)


def _count(history: PartHistory, wanted: PartFilter, new: PartFilter | None) -> tuple[PartsCount, PartsCount | None]:
    return history.count(wanted), None if new is None else history.count(new)


def _new_ones_first(wanted: PartFilter) -> list[PartFilter]:
    """One search, or two: parts that nobody has looked at, and behind them the others."""
    failures = wanted.verdicts is None or wanted.verdicts & NOT_PASSED
    if wanted.review is not None or wanted.answer is not None or wanted.name or not failures:
        return [wanted]
    return [replace(wanted, review=Review.NEW), replace(wanted, review=Review.SEEN)]
