"""The parts that were judged, to be found again: their rows, their evidence, and the reference of the recipe that judged them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from inspector.core.errors import InspectorError, RecipeError, StorageError
from inspector.core.quality.search import PartFilter
from inspector.core.types import Inspection, Picture
from inspector.core.views import ONLY_VIEW
from inspector.runtime.history.flaw_picture import cut_to_flaw
from inspector.storage.ledger.part_search import PAGE, FoundPart, FoundParts, LedgerSearch, LotFigures, PageKey, PartsCount
from inspector.storage.png import read_png
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.files import Record, read_record
from inspector.storage.records.reading import read_inspection, region_of

THUMBNAIL_PX = 192
MOST_THUMBNAILS = 600
"""Some 65 MB."""
_MOST_REFERENCES = 8

NO_EVIDENCE = "No picture was kept of this part"
GONE = "Its picture was kept and is gone: removed for room or for its age, see records in the settings"


@dataclass(frozen=True, eq=False)
class PartEvidence:
    """What is kept of a part. ``views``: the inspection of each view that has a record, by its name, as it was shown live. ``missing``: why
    there is none, or not of each view, in words."""

    views: Mapping[str, Inspection] = field(default_factory=dict)
    missing: str = ""


class PartHistory:
    """Reads beside the running station, by connections of its own. Every call may block for some ten milliseconds, an evidence for as long
    as its picture takes to be decoded; none belongs on the window's thread or on one that judges. Safe from any thread.

    Calls raise StorageError.
    """

    def __init__(
        self,
        database: Path,
        records: Mapping[str, Path],
        recipes: RecipeStore,
        *,
        views: Mapping[str, Path] | None = None,
    ) -> None:
        """``records``: the folder of the records of each view, by its name, ``ONLY_VIEW`` for the one camera. ``views``: of several, the
        database of each."""
        self.database = database
        self.folders = dict(records)
        """Of the records, by the view's name."""
        self._search = LedgerSearch(database, views)
        self._recipes = recipes
        self._lock = threading.Lock()
        self._thumbnails: OrderedDict[tuple[int, float], Picture] = OrderedDict()
        self._references: OrderedDict[tuple[str, str], Picture] = OrderedDict()

    @classmethod
    def of_views(cls, database: Path | None, views: Mapping[str, PartHistory]) -> PartHistory:
        """Of the parts that several views see, whose rows are in ``database``; each view keeps its own records. None: there are none."""
        recipes = next(iter(views.values()))._recipes
        folders = {name: next(iter(one.folders.values())) for name, one in views.items()}
        return cls(database or Path(), folders, recipes, views={name: one.database for name, one in views.items()})

    def page(self, wanted: PartFilter, after: PageKey | None = None, limit: int = PAGE) -> FoundParts:
        """See :meth:`LedgerSearch.page`."""
        return self._search.page(wanted, after, limit)

    def whole_page(self, wanted: PartFilter, after: PageKey | None = None, limit: int = PAGE) -> FoundParts:
        """As :meth:`page`, but full or the last, however long it takes."""
        return self._search.page(wanted, after, limit, budget_s=None)

    def count(self, wanted: PartFilter) -> PartsCount:
        """See :meth:`LedgerSearch.count`: quick, and not always to the end."""
        return self._search.count(wanted)

    def whole_count(self, wanted: PartFilter) -> int:
        """To the end, however long it takes."""
        return self._search.count(wanted, most=None, budget_s=None).number

    def part(self, number: int) -> FoundPart | None:
        """The part of this number, None if there is none."""
        return self._search.part(number)

    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The lots and the recipes that there are parts of."""
        return self._search.names()

    def lots(self) -> tuple[LotFigures, ...]:
        """The lot that stands and those that are over, the newest first."""
        return self._search.lots()

    def tally(self, wanted: PartFilter) -> dict[tuple[str, str, str, str], int]:
        """(verdict, band, recipe, answer) -> how many parts."""
        return self._search.tally(wanted)

    def first_at(self, lot: str) -> float | None:
        """Unix seconds of the first part of a lot; None without one."""
        return self._search.first_at(lot)

    def records(self, part: FoundPart) -> dict[str, Path]:
        """The JSON of the record of each view that has one, by the view's name."""
        found = part.records if part.records is not None else {ONLY_VIEW: part.row.evidence}
        return {view: self.folders[view] / path for view, path in found.items() if path and view in self.folders}

    def evidence(self, part: FoundPart) -> PartEvidence:
        """Pictures, maps and facts of a part. What is gone or damaged is said in ``missing``."""
        views: dict[str, Inspection] = {}
        missing: list[str] = []
        for view, path in self.records(part).items():
            try:
                views[view] = read_inspection(read_record(path))
            except StorageError as error:
                why = GONE if not path.exists() else str(error)
                missing.append(f"{view}: {why}" if len(self.folders) > 1 else why)
        expected = [one.view for one in part.row.views if one.part] or list(self.folders)
        absent = [view for view in expected if view not in views]
        if absent and not missing:
            missing.append(why_missing(part) if not views else f"No picture is kept of the view {', '.join(absent)}")
        return PartEvidence(views, "; ".join(dict.fromkeys(missing)))

    def record(self, part: FoundPart) -> Record | None:
        """The record of the view that decided, without its pixels; None if there is none or it is gone."""
        folder = part.row.view if part.row.view in self.folders else next(iter(self.folders), "")
        paths = self.records(part)
        path = paths.get(folder) or next(iter(paths.values()), None)
        if path is None:
            return None
        with suppress(StorageError):
            return read_record(path)
        return None

    def thumbnail(self, part: FoundPart) -> Picture | None:
        """uint8 RGB, square, cut to the flaw; None where no picture is kept. The last ones stay in memory."""
        key = (part.row.number, part.row.at)
        with self._lock:
            if key in self._thumbnails:
                self._thumbnails.move_to_end(key)
                return self._thumbnails[key]
        record = self.record(part)
        if record is None:
            return None
        try:
            picture = read_png(record.paths.picture)
        except StorageError:
            return None
        made = cut_to_flaw(picture, tuple(map(region_of, record.document.regions)), THUMBNAIL_PX)
        with self._lock:
            self._thumbnails[key] = made
            while len(self._thumbnails) > MOST_THUMBNAILS:
                self._thumbnails.popitem(last=False)
        return made

    def reference(self, recipe: str, version: str) -> Picture:
        """uint8 RGB: what is judged of the recipe's reference part, at the camera's scale; places on the part are shares of it.

        The first one of a recipe takes as long as reading the recipe. Raises RecipeError, StorageError, PartNotFound.
        """
        from inspector.vision.framing.judged_part import judged_part

        key = (recipe, version)
        with self._lock:
            if key in self._references:
                return self._references[key]
        if not recipe:
            raise RecipeError("no recipe judged this part, so there is no reference to show beside it")
        made = judged_part(self._recipes.load(recipe, version or None, pictures=False))
        with self._lock:
            self._references[key] = made
            while len(self._references) > _MOST_REFERENCES:
                self._references.popitem(last=False)
        return made

    def close(self) -> None:
        """Let go of the databases. May be called again."""
        self._search.close()


def why_missing(part: FoundPart) -> str:
    """Of a part without evidence, in words."""
    return GONE if part.row.recorded else NO_EVIDENCE


def reference_or_none(history: PartHistory, recipe: str, version: str) -> tuple[Picture | None, str]:
    """The reference, or why there is none."""
    try:
        return history.reference(recipe, version), ""
    except InspectorError as error:
        return None, str(error)
