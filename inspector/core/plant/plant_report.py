"""How a station and the plant stand to each other, for people."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class RefusedRow:
    """A row that the plant's database does not take. ``chain``: the table of the ledger, ``at``: Unix seconds when it was set aside."""

    chain: str
    number: int
    at: float
    reason: str


@dataclass(frozen=True)
class PlantReport:
    """What the station has told the plant. ``waiting``: rows that are to be sent, ``pictures_waiting``: records whose files are;
    ``refused``: rows that were set aside, since the database takes them for none; ``sent``: rows since the start.

    ``sent_at``: Unix seconds when the database last took something, NaN if it did not yet. ``clock_off_s``: how far this machine's clock is
    ahead of the database's, NaN while that is not known. ``problem``: why something waits, or what a person should look at; empty if
    all is well.
    """

    waiting: int = 0
    pictures_waiting: int = 0
    refused: int = 0
    sent: int = 0
    sent_at: float = math.nan
    clock_off_s: float = math.nan
    problem: str = ""
