"""Sends the files of the records by their content. What is here is never removed because the plant has it."""

from __future__ import annotations

import hashlib
import logging
import math
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Literal, Protocol

from inspector.core.errors import PlantError, StorageError
from inspector.core.plant.keys import evidence_key
from inspector.core.plant.outgoing import PICTURE, RECORD, SentFile
from inspector.core.types import Verdict
from inspector.storage.ledger.outbox import EvidenceToSend
from inspector.storage.records.files import read_record

_log = logging.getLogger(__name__)

AGAIN_S, AT_MOST_S = 1.0, 60.0


class Store(Protocol):
    """As ``inspector.plant.objects.PlantStore``."""

    def put(self, key: str, content: bytes) -> bool: ...


class EvidenceSender:
    """``problem``: why pictures wait, in words; empty if none does, or they are being sent. ``at_once``: records between two looks at the
    rows, which go first."""

    at_once = 10

    def __init__(self, records: Path, which: Literal["failed", "all"], open_store: Callable[[], Store]) -> None:
        """``records``: the folder of the records."""
        self.problem = ""
        self._records = records
        self._which = which
        self._open_store = open_store
        self._store: Store | None = None
        self._next_try = -math.inf
        self._again_s = AGAIN_S

    def send(self, entry: EvidenceToSend) -> tuple[list[SentFile] | None, str]:
        """Put the files of a record into the store. Returns them, and why a record that is not as it was written is set aside.

        None: the store is away, and is not asked again for some seconds. No files: nothing is to be sent of this entry, or the record is
        gone by the limits of this station.
        """
        path = self._records / entry.path
        passed = entry.path.endswith(f"_{Verdict.PASS.value}.json")
        if not entry.path or (self._which == "failed" and passed):
            return [], ""
        if monotonic() < self._next_try:
            return None, ""
        try:
            found = self._contents(path, entry)
        except FileNotFoundError:
            return [], ""
        except (OSError, StorageError) as error:
            if not path.exists():
                return [], ""
            return [], str(error)
        if isinstance(found, str):
            return [], found
        contents, run, at = found
        files = []
        try:
            self._store = self._store or self._open_store()
            for name, content in contents.items():
                sha256 = hashlib.sha256(content).hexdigest()
                self._store.put(evidence_key(sha256), content)
                files.append(SentFile(run, entry.part or 0, at, name, sha256, len(content)))
        except PlantError as error:
            self._waits(error)
            return None, ""
        self.problem, self._again_s = "", AGAIN_S
        return files, ""

    def _contents(self, path: Path, entry: EvidenceToSend) -> tuple[dict[str, bytes], str, float] | str:
        """The files by name, with run and time of the part; or why they are not what was written. Raises OSError, StorageError."""
        contents = {RECORD: path.read_bytes()}
        if hashlib.sha256(contents[RECORD]).hexdigest() != entry.sha256:
            return f"{entry.path} is not as it was written"
        record = read_record(path)
        paths = {PICTURE: record.paths.picture, "map": record.paths.map, "mask": record.paths.mask, "raw": record.paths.raw}
        for kind, file in record.document.files.items():
            where = paths[kind]
            assert where is not None
            contents[kind] = where.read_bytes()
            if hashlib.sha256(contents[kind]).hexdigest() != file.sha256:
                return f"{where.name} is not as it was written"
        return contents, entry.run or "", record.document.taken_at if entry.at is None else entry.at

    def _waits(self, error: PlantError) -> None:
        if not self.problem:
            _log.warning("pictures wait: %s", error)
        self.problem = f"pictures wait: {error}"
        self._store = None
        self._next_try = monotonic() + self._again_s
        self._again_s = min(AT_MOST_S, 2 * self._again_s)
