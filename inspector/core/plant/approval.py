"""What an approver signs of a recipe: one statement, written in one way only, and whether it holds at a station now."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from inspector.core.errors import ApprovalRefused
from inspector.core.names import encodable, is_name

KIND = "inspector recipe approval 1"
"""Stands in every statement: what is signed so means nothing else."""

EVERY_STATION = "*"
MOST_BYTES = 100_000
MOST_STATIONS = 1000

_DIGEST = re.compile(r"[0-9a-f]{64}")
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
_LARGEST_SERIAL = 2**53
"""Larger whole numbers are not the same in every reader of JSON."""


class Purpose(Enum):
    """Why a version is approved."""

    USE = "use"
    ROLL_BACK = "roll back"


class ApprovalStanding(Enum):
    """Whether an approval holds at a station. WAITING: not yet; the others never."""

    HOLDS = "holds"
    WAITING = "not valid yet"
    ELSEWHERE = "for other stations"
    REPLACED = "replaced"


@dataclass(frozen=True)
class RecipeApproval:
    """A version of a recipe, the file of which has the digest ``sha256``, may be used.

    ``stations``: their names, sorted; none: every station. ``valid_from``: in UTC, to the second. ``serial``: a later approval of the same
    recipe has a larger one. Raises ApprovalRefused for values that can be no approval's.
    """

    name: str
    version: str
    sha256: str
    approver: str
    serial: int
    valid_from: datetime
    stations: tuple[str, ...] = ()
    purpose: Purpose = Purpose.USE

    def __post_init__(self) -> None:
        if not (is_name(self.name) and is_name(self.version) and is_name(self.approver)):
            raise _odd("a name in it is none")
        if not _DIGEST.fullmatch(self.sha256):
            raise _odd("it has no digest of a recipe")
        if type(self.serial) is not int or not 0 < self.serial < _LARGEST_SERIAL:
            raise _odd(f"{self.serial} is no serial number")
        if self.valid_from.utcoffset() is None or self.valid_from != whole_second(self.valid_from):
            raise _odd("its moment is not in UTC, to the second")
        if self.stations != sorted_stations(self.stations) or len(self.stations) > MOST_STATIONS:
            raise _odd("its stations are not in their order, or too many")

    @property
    def statement(self) -> bytes:
        """JSON in UTF-8 with sorted keys and no blanks: the bytes that are signed."""
        fields = {
            "approver": self.approver,
            "kind": KIND,
            "name": self.name,
            "purpose": self.purpose.value,
            "serial": self.serial,
            "sha256": self.sha256,
            "stations": list(self.stations) or EVERY_STATION,
            "valid_from": self.valid_from.strftime(_MOMENT),
            "version": self.version,
        }
        return json.dumps(fields, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()

    @property
    def places(self) -> str:
        """Its stations, in words."""
        return ", ".join(self.stations) or "every station"

    def standing(self, station: str, now: datetime, newest_serial: int) -> tuple[ApprovalStanding, str]:
        """Whether it holds at ``station`` at the moment ``now``, and why not, in words. ``newest_serial``: of the approval of this recipe
        that was taken up there last, 0 without one."""
        if self.stations and station not in self.stations:
            return ApprovalStanding.ELSEWHERE, f"it is for {self.places}, and this station is {station}"
        if self.serial <= newest_serial:
            why = f"its serial number {self.serial} is not later than {newest_serial}, which was taken up here: replaced, or replayed"
            return ApprovalStanding.REPLACED, why
        if self.valid_from > now:
            return ApprovalStanding.WAITING, f"it is valid from {self.valid_from:%Y-%m-%d %H:%M:%S} UTC"
        return ApprovalStanding.HOLDS, ""


def read_statement(content: bytes) -> RecipeApproval:
    """The approval that a statement says. Raises ApprovalRefused unless it is written exactly as :attr:`RecipeApproval.statement`."""
    if len(content) > MOST_BYTES:
        raise _odd("it is too long")
    try:
        fields: Any = json.loads(content)
        stations = fields["stations"]
        found = RecipeApproval(
            name=fields["name"],
            version=fields["version"],
            sha256=fields["sha256"],
            approver=fields["approver"],
            serial=fields["serial"],
            valid_from=datetime.strptime(fields["valid_from"], _MOMENT).replace(tzinfo=UTC),
            stations=() if stations == EVERY_STATION else tuple(stations),
            purpose=Purpose(fields["purpose"]),
        )
        same = found.statement == content
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _odd("it cannot be read") from error
    if not same:
        raise _odd("it is not written as approvals are")
    return found


def next_serial(now: datetime, before: Iterable[int]) -> int:
    """Of an approval made ``now``: its milliseconds since 1970, and more than each of ``before``."""
    return max(int(now.timestamp() * 1000), *(serial + 1 for serial in before), 1)


def whole_second(moment: datetime) -> datetime:
    """In UTC, without the fraction of its second."""
    return moment.astimezone(UTC).replace(microsecond=0)


def sorted_stations(names: Iterable[str]) -> tuple[str, ...]:
    """In the order in which they are signed, each once. Raises ApprovalRefused for what is no name of a station."""
    found = tuple(sorted(set(names)))
    if any(not isinstance(name, str) or not name.strip() or name == EVERY_STATION or encodable(name) != name for name in found):
        raise _odd("a station in it has no name")
    return found


def _odd(what: str) -> ApprovalRefused:
    return ApprovalRefused(f"is no approval of a recipe: {what}", remedy="Approve the recipe again")
