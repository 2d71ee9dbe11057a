"""Settings of the plant, frozen. Nothing is sent, and no library of it is imported, unless ``url`` is set."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, Predicate


def _is_database(text: str) -> bool:
    if text and not re.fullmatch(r"postgresql://(?:[^\s/:@]+@)?(?:\[[0-9A-Fa-f:.]+\]|[^\s/:@\[\]]+)(?::\d{1,5})?/[^\s/?]+(?:\?\S*)?", text):
        raise ValueError("postgresql://NAME@HOST:5432/DATABASE without a password; empty: nothing is sent")
    return True


def _is_store(text: str) -> bool:
    if text and not re.fullmatch(r"(s3\+https?://[^\s/@]+/[^\s?#]+|file:///\S+)", text):
        raise ValueError("s3+https://HOST:PORT/BUCKET, or file:///FOLDER for a shared folder; empty: pictures are not sent")
    return True


@dataclass(frozen=True)
class PlantSettings:
    """The place that many stations tell.

    ``url``: its PostgreSQL database, the password stands in the file of secrets; empty: there is none. ``store``: where evidence and
    recipes go. ``station``: this station's name there, empty for that of its reports. ``evidence``: which pictures are sent.
    ``take_up``: when an approved recipe is used: "ask" a person, "at_lot_change", "at_once". ``approvers``: folder with public keys;
    empty: ``approvers`` in the data folder.
    ``interval_s``: rows are sent so often. ``most_rows``: that wait here at most; more are told as counts.
    """

    url: Annotated[str, Predicate(_is_database)]
    store: Annotated[str, Predicate(_is_store)]
    station: str
    evidence: Literal["none", "failed", "all"]
    take_up: Literal["ask", "at_lot_change", "at_once"]
    approvers: str
    interval_s: Annotated[float, Gt(0), Le(60)]
    most_rows: Annotated[int, Ge(1000), Le(100_000_000)]

    @property
    def on(self) -> bool:
        """Whether anything is sent."""
        return bool(self.url)

    @property
    def most_unsent(self) -> int:
        """So many rows stay beyond their time for a plant that has not been told of them; 0 where there is none."""
        return self.most_rows if self.on else 0
