"""Whether the records are there as the ledger has them: the JSON by its digest, the pictures by those in the JSON."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from inspector.core.errors import StorageError
from inspector.storage.atomic import open_regular
from inspector.storage.ledger.evidence import REMOVED
from inspector.storage.records.document import parse_document
from inspector.storage.records.files import DAY, file_of, stem_of
from inspector.storage.verification.findings import Findings
from inspector.storage.verification.ledger_file import LedgerFile

_CHUNK = 1 << 20
_NEWEST = """what <> 'removed' AND NOT EXISTS
    (SELECT 1 FROM evidence AS later WHERE later.path = evidence.path AND later.number > evidence.number)"""


class RecordCheck:
    """The records of one database. ``pictures`` False: only their JSON is looked at. ``records``, ``files``: how many agreed or not."""

    def __init__(self, database: Path, root: Path, findings: Findings, *, pictures: bool) -> None:
        self._database = database
        self._root = root
        self._findings = findings
        self._pictures = pictures
        self.records = self.files = 0

    def check(self, up_to: int) -> None:
        """Those with an entry of a number up to ``up_to``. Raises sqlite3.Error where the database is damaged."""
        # Not in one snapshot: it may take long, and what is removed meanwhile has its entry by then.
        with LedgerFile(self._database, snapshot=False) as file:
            for page in file.pages("number, path, sha256", "evidence", f"number <= ? AND {_NEWEST}", (up_to,)):
                for number, path, sha256 in page:
                    self._one(file, number, path, sha256)
            self._unlisted(file)

    def _one(self, file: LedgerFile, number: int, path: str, sha256: str) -> None:
        self._findings.looked(1)
        self.records += 1
        parts = PurePosixPath(path).parts
        if len(parts) != 2 or stem_of(parts[1]) is None or not DAY.fullmatch(parts[0]):
            self._findings.add("records", f"evidence, row {number}", f"{path!r} is no path of a record")
            return
        wrong = list(self._wrong(self._root / path, sha256))
        if wrong and not self._was_removed(file, path):  # while it was looked at
            for place, what in wrong:
                self._findings.add("records", str(place), what)

    def _wrong(self, place: Path, sha256: str) -> Iterator[tuple[Path, str]]:
        """Which files of the record at ``place`` are not those of the ledger, and what is wrong with them."""
        try:
            content = place.read_bytes()
        except OSError as error:
            yield place, f"is missing, and no entry says that it was removed ({error.strerror})"
            return
        if hashlib.sha256(content).hexdigest() != sha256:
            yield place, "was changed: it is not the file that the ledger has"
            return
        if not self._pictures:
            return
        try:
            files = parse_document(content, str(place)).files
        except StorageError as error:
            yield place, f"cannot be read: {error.what}"
            return
        for kind, said in files.items():
            picture = file_of(place, kind)
            self.files += 1
            try:
                if _digest(picture) != said.sha256:
                    yield picture, "was changed or exchanged: it is not the file that was recorded"
            except (OSError, StorageError) as error:
                yield picture, f"is missing or cannot be read ({error})"

    def _was_removed(self, file: LedgerFile, path: str) -> bool:
        found = file.rows("SELECT what FROM evidence WHERE path = ? ORDER BY number DESC LIMIT 1", (path,))
        return bool(found) and found[0][0] == REMOVED

    def _unlisted(self, file: LedgerFile) -> None:
        """Files of records that the ledger knows nothing of: written just now, or before the ledger began, or put there."""
        count = 0
        first = ""
        for folder in sorted(self._root.iterdir()) if self._root.is_dir() else ():
            if not DAY.fullmatch(folder.name) or not folder.is_dir():
                continue
            for one in folder.glob("*.json"):
                path = f"{folder.name}/{one.name}"
                if stem_of(one.name) is not None and not file.rows("SELECT 1 FROM evidence WHERE path = ? LIMIT 1", (path,)):
                    count += 1
                    first = first or path
        if count:
            self._findings.notes.append(f"{count} records are not in the ledger yet, {first} for one: the next start enters them")


def _digest(path: Path) -> str:
    """Raises OSError, StorageError."""
    digest = hashlib.sha256()
    with open_regular(path) as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
