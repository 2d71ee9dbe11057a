"""What a person calls a recipe and notes of it, beside its versions: ``<recipe>/card.json``. No manifest has to do with it."""

from __future__ import annotations

import json
import logging
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inspector.core.errors import StorageError
from inspector.core.names import readable, spelled, title_problem
from inspector.storage.atomic import json_bytes, read_bounded, write_bytes

_log = logging.getLogger(__name__)

CARD = "card.json"
MOST_NOTE_LETTERS = 4000
_MOST_BYTES = 2**16


@dataclass(frozen=True)
class Card:
    """``title``: the recipe's name as people write it. ``note``: of the product, for people; it may have several lines."""

    title: str
    note: str = ""


def read_card(folder: Path) -> Card:
    """The card of the recipe in ``folder``. Its title is the folder's name where there is no card, or none that can be read: no recipe is
    lost with its card."""
    name = unicodedata.normalize("NFC", folder.name)
    try:
        return parse_card(read_bounded(folder / CARD, _MOST_BYTES), name)
    except FileNotFoundError:
        return Card(name)
    except (OSError, StorageError, ValueError) as error:
        _log.warning("%s is damaged, and the recipe goes by its folder's name: %s", folder / CARD, error)
        return Card(name)


def parse_card(content: bytes, name: str) -> Card:
    """``name``: its title, where it has none. Raises ValueError."""
    found: Any = json.loads(content)
    if not isinstance(found, dict):
        raise ValueError("it is no list of keys")
    title, note = found.get("title", name), found.get("note", "")
    if not isinstance(title, str) or not isinstance(note, str) or title_problem(title):
        raise ValueError("its title is none")
    return Card(spelled(title), tidy_note(note))


def tidy_note(note: str) -> str:
    """A note without what cannot be shown, at most ``MOST_NOTE_LETTERS`` long."""
    return "\n".join(readable(line).rstrip() for line in note.strip().splitlines())[:MOST_NOTE_LETTERS]


def card_bytes(card: Card) -> bytes:
    """As :func:`parse_card` reads it."""
    return json_bytes(asdict(card))


def write_card(folder: Path, card: Card) -> None:
    """One atomic write. Raises StorageError."""
    write_bytes(folder / CARD, card_bytes(card))
