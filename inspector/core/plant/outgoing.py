"""What goes from a station to the plant: rows of its ledger as they stand there, chain by chain, and how the station is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from inspector.core.errors import PlantError

PARTS, AUDIT, LOTS, EVIDENCE = "parts", "audit", "lots", "evidence"

RECORD, PICTURE = "record", "picture"
"""Names of a part's files in the plant: its JSON, and what was judged. The others are those of ``storage.records.document.Kind``, too."""


def chain_of_view(chain: str, view: str) -> str:
    """Name under which the plant keeps how far it was told of this chain in the ledger of one of several views; the view is empty of the
    station's own ledger beside that of all views."""
    return f"{chain}/{plain_text(view)}"


COLUMNS = {
    PARTS: (
        *("number", "at", "run", "lot", "serial", "sequence", "view", "camera", "recipe", "version", "verdict", "band", "reason"),
        *("score", "limit", "counted", "place_x", "place_y", "area_px", "area_mm2", "latency_ms", "views", "hash"),
    ),
    AUDIT: ("number", "at", "what", "detail", "who", "old", "new", "why", "hash"),
    LOTS: ("number", "lot", "since", "ended_at", "passed", "failed", "invalid", "review", "takes_back", "hash"),
}
"""Of each chain whose rows are sent as they stand in ``station.db``: the number first, the hash last; times are Unix seconds."""


_NUL_SHOWN = "\N{SYMBOL FOR NULL}"


def plain_text(text: str) -> str:
    """``text`` as PostgreSQL can hold it: valid UTF-8 without NUL, which a scanner or a PLC may send."""
    return text.encode("utf-8", "replace").decode().replace("\0", _NUL_SHOWN)


class RowsRefused(PlantError):
    """The database takes the rows for no rows of its own: one of them is at fault, not the connection, and trying again is no use."""


class EndOfChain(NamedTuple):
    """A row of a chain: its number, 0 before the first, and its hash; None for rows of before the chain began."""

    number: int
    hash: bytes | None


@dataclass(frozen=True)
class Portion:
    """Rows of one chain in their order, with the values of ``COLUMNS``; at least one. ``view``: whose ledger they are of, where several
    have one; ``told_as``: then the name under which the plant keeps how far it was told."""

    chain: str
    rows: Sequence[Sequence[Any]]
    view: str = ""
    told_as: str = ""

    @property
    def name(self) -> str:
        """Under which the plant keeps how far it was told."""
        return self.told_as or self.chain

    @property
    def end(self) -> EndOfChain:
        """Its last row."""
        return EndOfChain(self.rows[-1][0], self.rows[-1][-1])

    def halves(self) -> tuple[Portion, Portion]:
        """Of at least two rows."""
        middle = len(self.rows) // 2
        return replace(self, rows=self.rows[:middle]), replace(self, rows=self.rows[middle:])


class FoldedMinute(NamedTuple):
    """Parts of which the station has no rows any more. ``minute``: Unix seconds / 60."""

    minute: int
    recipe: str
    lot: str
    passed: int
    failed: int
    invalid: int
    review: int


class SentFile(NamedTuple):
    """A file of a part's record that lies in the store. ``part``: its number, ``run`` and ``at`` as in its row; ``view``: which of several
    has seen it so, empty of one camera."""

    run: str
    part: int
    at: float
    name: str
    sha256: str
    bytes: int
    view: str = ""


@dataclass(frozen=True)
class StationFacts:
    """How a station is, as it tells the plant."""

    program: str = ""
    mode: str = ""
    camera: str = ""
    problem: str = ""
    disk_free_gb: float | None = None
    passed: int = 0
    failed: int = 0
    invalid: int = 0
    lot: str = ""
