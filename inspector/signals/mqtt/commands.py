"""What may be asked for over MQTT: another recipe, another lot. Whatever a broker carries is refused unless it is exactly that."""

from __future__ import annotations

import json
from dataclasses import dataclass

from inspector.core.errors import InspectorError
from inspector.core.line.identity import LONGEST_TEXT
from inspector.core.line.line_settings import LineRecipe
from inspector.core.line.messages import NewLot, UseRecipe
from inspector.core.names import MOST_TITLE_LETTERS

MOST_BYTES = 1024
"""A command that is longer is refused unread."""

MOST_CORRELATION_BYTES = 256

COMMANDS = ("recipe", "lot")


class CommandRefused(InspectorError):
    """What came over MQTT is no command of this station."""


@dataclass(frozen=True)
class AskedByBroker:
    """A command that waits for the station's answer. ``until``: monotonic seconds."""

    name: str
    correlation: bytes
    wanted: UseRecipe | NewLot
    until: float


def read_command(name: str, payload: bytes, recipes: tuple[LineRecipe, ...]) -> UseRecipe | NewLot:
    """The order in the payload of ``cmd/<name>``: ``{"recipe": "bracket"}``, ``{"number": 3}`` of the line's table, ``{"lot": "L-0815"}``.

    Raises CommandRefused, whose text holds nothing of the payload.
    """
    if name not in COMMANDS:
        raise CommandRefused("there is no such command", remedy="Known are recipe and lot")
    if len(payload) > MOST_BYTES:
        raise CommandRefused(f"the command has more than {MOST_BYTES} bytes")
    try:
        asked = json.loads(payload.decode("utf-8"))
    except UnicodeDecodeError:
        raise CommandRefused("the command is no UTF-8") from None
    except (ValueError, RecursionError):
        raise CommandRefused("the command is no JSON") from None
    if not isinstance(asked, dict) or len(asked) != 1:
        raise CommandRefused('the command is no JSON object with one key, as {"recipe": "bracket"}')
    if name == "lot":
        return NewLot(_text(asked.get("lot"), "lot", LONGEST_TEXT, may_be_empty=True))
    if "number" in asked:
        return _by_number(asked["number"], recipes)
    wanted = _text(asked.get("recipe"), "recipe", MOST_TITLE_LETTERS)
    return UseRecipe(wanted, next((one.number for one in recipes if one.name == wanted), 0))


def _by_number(number: object, recipes: tuple[LineRecipe, ...]) -> UseRecipe:
    for one in recipes:
        if number == one.number and not isinstance(number, bool):
            return UseRecipe(one.name, one.number)
    raise CommandRefused("no recipe has that number", remedy='Enter it in the settings under "line", "recipes"')


def _text(value: object, key: str, longest: int, *, may_be_empty: bool = False) -> str:
    if not isinstance(value, str) or len(value) > longest or not value.isprintable() or not (value.strip() or may_be_empty):
        raise CommandRefused(f'the command has no "{key}" of up to {longest} printable characters')
    return value.strip()
