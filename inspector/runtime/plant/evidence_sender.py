"""Sends the files of the records by their content. What is here is never removed because the plant has it."""

from __future__ import annotations

import hashlib
import logging
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Literal, Protocol

from inspector.core.errors import PlantError, StorageError
from inspector.core.plant.keys import evidence_key
from inspector.core.plant.outgoing import EVIDENCE, PICTURE, RECORD, SentFile, chain_of_view, plain_text
from inspector.core.types import Verdict
from inspector.storage.ledger.joined_parts import JoinedPart, JoinedParts
from inspector.storage.ledger.outbox import EvidenceToSend, OutboxReader
from inspector.storage.ledger.parts import SAME_S
from inspector.storage.records.files import Record, read_record

_log = logging.getLogger(__name__)

AGAIN_S, AT_MOST_S = 1.0, 60.0
WAITS: tuple[None, str] = (None, "")
"""Not now: it is tried again later."""
NOTHING: tuple[list[SentFile], str] = ([], "")


class Store(Protocol):
    """As ``inspector.plant.objects.PlantStore``."""

    def put(self, key: str, content: bytes) -> bool: ...


class _NotYet(Exception):
    """The part of all views has no row yet, or, with a text, its ledger cannot be read now."""


@dataclass(frozen=True)
class _FilesOf:
    """Whose files they are, as the plant has the part."""

    run: str
    part: int
    at: float


class EvidenceSender:
    """``problem``: why pictures wait, in words; empty if none does, or they are being sent. ``at_once``: records between two looks at the
    rows, which go first."""

    at_once = 10

    def __init__(
        self,
        records: Path,
        which: Literal["failed", "all"],
        open_store: Callable[[], Store],
        *,
        view: str = "",
        joined: JoinedParts | None = None,
    ) -> None:
        """``records``: the folder of the records; of one of several views with its name, and the parts that they went into."""
        self.problem = ""
        self._records = records
        self._which = which
        self._open_store = open_store
        self._view = plain_text(view)
        self._joined = joined
        self._store: Store | None = None
        self._next_try = -math.inf
        self._again_s = AGAIN_S

    def send(self, entry: EvidenceToSend) -> tuple[list[SentFile] | None, str]:
        """Put the files of a record into the store. Returns them, and why a record that is not as it was written is set aside.

        None: the store is away, and is not asked again for some seconds, or the part that several views see has no row yet. No files:
        nothing is to be sent of this entry, or the record is gone by the limits of this station.
        """
        path = self._records / entry.path
        # Of several views the part decides, not what one of them says.
        if not entry.path or (self._joined is None and self._is_left(passed=entry.path.endswith(f"_{Verdict.PASS.value}.json"))):
            return NOTHING
        if monotonic() < self._next_try:
            return WAITS
        try:
            content, record = _record(path, entry)
            owner = self._owner(entry, record.document.taken_at)
            contents = {} if owner is None else _contents(record, content)
        except _NotYet as why:
            self.problem = str(why) or self.problem
            return WAITS
        except (OSError, StorageError) as error:
            return NOTHING if isinstance(error, FileNotFoundError) or not path.exists() else ([], str(error))
        if owner is None:
            self.problem = ""
            return NOTHING
        return self._put(contents, owner)

    def _is_left(self, *, passed: bool) -> bool:
        return passed and self._which == "failed"

    def _put(self, contents: Mapping[str, bytes], owner: _FilesOf) -> tuple[list[SentFile] | None, str]:
        files = []
        try:
            for name, content in contents.items():
                self._store = self._store or self._open_store()
                sha256 = hashlib.sha256(content).hexdigest()
                self._store.put(evidence_key(sha256), content)
                files.append(SentFile(owner.run, owner.part, owner.at, name, sha256, len(content), self._view))
        except PlantError as error:
            self._waits(error)
            return WAITS
        self.problem, self._again_s = "", AGAIN_S
        return files, ""

    def _owner(self, entry: EvidenceToSend, taken_at: float) -> _FilesOf | None:
        """None: nothing is sent of it, since it is none of all views, or its part passed. Raises _NotYet."""
        run, at = entry.run, taken_at if entry.at is None else entry.at
        if entry.at is not None and entry.at > 0 and abs(entry.at - taken_at) > SAME_S:
            run, at = None, taken_at  # of a database before this one, in which the number was another part's
        if self._joined is None:
            return _FilesOf(run or "", entry.part or 0, at)
        part = None if entry.part is None else _joined_part(self._joined, entry.part, run, at)
        if part is None:
            _log.info("%s of the view %s went into no part of all views, and is not sent", entry.path, self._view)
        if part is None or self._is_left(passed=part.verdict is Verdict.PASS):
            return None
        return _FilesOf(part.run, part.number, part.at)

    def _waits(self, error: PlantError) -> None:
        if not self.problem:
            _log.warning("pictures wait: %s", error)
        self.problem = f"pictures wait: {error}"
        self._store = None
        self._next_try = monotonic() + self._again_s
        self._again_s = min(AT_MOST_S, 2 * self._again_s)


def _joined_part(joined: JoinedParts, part: int, run: str | None, at: float) -> JoinedPart | None:
    """None: it went into none. Raises _NotYet."""
    try:
        may_come = joined.may_come(part, run)
        found = joined.find(part, run, at)
    except StorageError as error:
        raise _NotYet(f"pictures wait: {error}") from error
    if found is None and may_come:
        raise _NotYet
    return found


def _record(path: Path, entry: EvidenceToSend) -> tuple[bytes, Record]:
    """Its JSON, and what that says. Raises StorageError if it is not as it was written, OSError."""
    content = path.read_bytes()
    if hashlib.sha256(content).hexdigest() != entry.sha256:
        raise StorageError(f"{entry.path} is not as it was written")
    return content, read_record(path)


def _contents(record: Record, content: bytes) -> dict[str, bytes]:
    """The files by name, ``content`` that of the record. Raises StorageError if they are not what was written, OSError."""
    contents = {RECORD: content}
    paths = {PICTURE: record.paths.picture, "map": record.paths.map, "mask": record.paths.mask, "raw": record.paths.raw}
    for kind, file in record.document.files.items():
        where = paths[kind]
        assert where is not None
        contents[kind] = where.read_bytes()
        if hashlib.sha256(contents[kind]).hexdigest() != file.sha256:
            raise StorageError(f"{where.name} is not as it was written")
    return contents


@dataclass(frozen=True)
class EvidenceSource:
    """The evidence of one ledger, which ``reader`` reads, and who sends it. ``view``: which of several has it."""

    sender: EvidenceSender
    reader: OutboxReader
    view: str = ""

    @property
    def chain(self) -> str:
        """Its name at the plant."""
        return chain_of_view(EVIDENCE, self.view) if self.view else EVIDENCE
