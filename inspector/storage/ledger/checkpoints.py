"""Checkpoints: the heads of all chains, signed. Whoever has one finds every change of what was there before it.

A checkpoint is a row of a chain of its own, so that none can be left out, and its hash is the digest by which others anchor the ledger.
Signed is the SHA-256 that the row would have in its chain without the signature (see ``chain``).
"""

from __future__ import annotations

import base64
import json
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.core.errors import StorageError
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile, Value

if TYPE_CHECKING:  # the name alone: who only reads does without the library
    from inspector.storage.ledger.key import LedgerKey

_log = logging.getLogger(__name__)

SCHEMA_4 = (
    """CREATE TABLE checkpoints (
        number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, why TEXT NOT NULL, heads TEXT NOT NULL, key BLOB NOT NULL,
        signature BLOB NOT NULL)""",
    *chained("checkpoints"),
)
COLUMNS = "at, why, heads, key, signature"

MINUTE, LOT, END = "minute", "lot", "end"
"""Why a checkpoint was made: a minute has passed, a lot has ended, the station ends."""
KEY_STATE = "ledger key"
"""Under this key of the state stands the fingerprint of a key that a person had begun anew."""

_OTHER_KEY = "the key of the ledger is not the one that signed before: nothing is signed"
_ANEW = "Restore the key from a copy; if it is lost for good: inspector ledger key --begin-anew"


@dataclass(frozen=True)
class Head:
    """Of one chain: the number of its newest row, how many rows it ever had, how many of them without a hash, and the newest hash (None
    before the first)."""

    number: int
    rows: int
    before: int
    hash: bytes | None


@dataclass(frozen=True)
class Checkpoint:
    """``at``: Unix seconds. ``heads`` by the name of the chain. ``digest``: the hash of its row."""

    number: int
    at: float
    why: str
    heads: Mapping[str, Head]
    key: bytes
    digest: bytes

    @property
    def anchor(self) -> str:
        """What is noted outside, to be given to ``inspector ledger verify --anchor``."""
        return f"{self.number}-{self.digest.hex()}"


def signed_row(chain: Chain, key: LedgerKey, values: Sequence[Value]) -> tuple[Value, ...]:
    """Within a transaction: ``values`` of the next row of a chain whose last two columns are the public key and the signature, with them.

    Raises StorageError.
    """
    whole = (*values, key.public.raw)
    return (*whole, key.sign(chain.next_unsigned(whole)))


class CheckpointBook:
    """The checkpoints of one database. Calls may block."""

    def __init__(self, file: SqliteFile, key: LedgerKey | None, clock: Callable[[], float]) -> None:
        """``key`` None: nothing is signed."""
        self._file = file
        self._clock = clock
        self._adding = threading.Lock()
        self.key = key
        self.chain = Chain(file, "checkpoints", COLUMNS)
        self.problem = ""
        """Why nothing is signed, in words; empty if all is well."""

    def add(self, why: str) -> Checkpoint | None:
        """Sign what was added since the last checkpoint. None if that is nothing, or nothing can be signed, which ``problem`` says.

        Raises StorageError if the database refuses it.
        """
        with self._file.transaction():
            return self.add_within(why)

    def add_within(self, why: str) -> Checkpoint | None:
        """As :meth:`add`, within a transaction."""
        if self.key is None:
            return None
        heads = self.heads()
        last = self.last()
        if last is not None and last.heads == heads:
            return None
        if last is None and not any(head.rows for head in heads.values()):
            return None
        try:
            if last is None:
                self.key.make()
            self.check_key(last)
            values = signed_row(self.chain, self.key, (self._clock(), why, _heads_in_words(heads)))
        except StorageError as error:
            if self.problem != str(error):
                _log.error("%s", error)
            self.problem = str(error)
            return None
        self.problem = ""
        self.chain.add([values])
        made = self.last()
        assert made is not None
        _log.info("ledger checkpoint of %s: %s", self._file.path, made.anchor)
        return made

    def check_key(self, last: Checkpoint | None) -> None:
        """Raise StorageError if another key has signed before, and nobody has begun this one."""
        if last is None or self.key is None or self.key.public.raw == last.key:
            return
        begun = self._file.rows("SELECT value FROM state WHERE key = ?", (KEY_STATE,))
        if not begun or begun[0][0] != self.key.public.fingerprint:
            raise StorageError(_OTHER_KEY, where=str(self.key.path), remedy=_ANEW)

    def heads(self) -> dict[str, Head]:
        """Of every chain but this one."""
        found = self._file.rows("SELECT name, number, rows, before, hash FROM chains WHERE name <> 'checkpoints' ORDER BY name")
        return {name: Head(*head) for name, *head in found}

    def last(self) -> Checkpoint | None:
        """The newest one."""
        found = self._file.rows("SELECT number, at, why, heads, key, hash FROM checkpoints ORDER BY number DESC LIMIT 1")
        return to_checkpoint(*found[0]) if found else None


def to_checkpoint(number: int, at: float, why: str, heads: str, key: bytes, digest: bytes) -> Checkpoint:
    """From its row. Raises ValueError if its heads are not those of a checkpoint."""
    try:
        read = {
            str(name): Head(int(newest), int(rows), int(before), base64.b64decode(link, validate=True) if link else None)
            for name, (newest, rows, before, link) in json.loads(heads).items()
        }
    except (TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error
    return Checkpoint(number, at, why, read, key, digest)


def _heads_in_words(heads: Mapping[str, Head]) -> str:
    links = {name: base64.b64encode(head.hash or b"").decode() for name, head in heads.items()}
    written = {name: (head.number, head.rows, head.before, links[name]) for name, head in heads.items()}
    return json.dumps(written, separators=(",", ":"))
