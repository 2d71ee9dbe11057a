"""Where the ledgers of a data folder stand, and the key that signs them begun anew."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from inspector.core.errors import StorageError
from inspector.core.program import PROGRAM
from inspector.core.quality.people import NO_ONE, By
from inspector.storage.atomic import storage_error, sync_directory
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.ledger.checkpoints import KEY_STATE
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey, public_key
from inspector.storage.verification.ledger_file import LedgerFile
from inspector.storage.verification.verify import databases_of


@dataclass(frozen=True)
class ChainStanding:
    """One chain: its newest row with the hash in hexadecimal (empty before the first), and how many rows it ever had."""

    name: str
    rows: int
    number: int
    hash: str


@dataclass(frozen=True)
class LedgerStanding:
    """One database. ``anchor``, ``signed_at`` (Unix seconds) and ``key`` (fingerprint) of the last checkpoint: empty, None without one."""

    database: Path
    chains: tuple[ChainStanding, ...]
    anchor: str
    signed_at: float | None
    key: str


def ledgers_standing(data_dir: Path) -> tuple[LedgerStanding, ...]:
    """Of every database below a data folder, beside a running station too. Raises StorageError."""
    return tuple(map(_standing, databases_of(data_dir)))


def check_there_is_a_key(data_dir: Path) -> None:
    """Raise StorageError if none was made yet."""
    path = DataDir(data_dir).ledger_key
    if not path.exists() and not any(standing.anchor for standing in ledgers_standing(data_dir)):
        raise StorageError("there is no key yet", where=str(path), remedy="Start the station once: it makes its key")


def begin_key_anew(data_dir: Path, by: By = NO_ONE) -> Path | None:
    """Make another key for a station that does not run, and note it in the audit of every database, with ``by`` whom. Where the old file
    was set aside; None if there was none. Raises StorageError."""
    folder = DataDir(data_dir)
    path = folder.ledger_key
    with DataDirLock(folder):
        aside = None
        if path.exists():
            aside = path.with_name(f"{path.name}.until-{time.strftime('%Y%m%dT%H%M%S')}")
            try:
                path.rename(aside)
                sync_directory(path.parent)
            except OSError as error:
                raise storage_error(error, path, "set the key aside") from error
        LedgerKey(path).make()
        fingerprint = LedgerKey(path).public.fingerprint
        for database in databases_of(data_dir):
            with closing(StationDatabase(database)) as opened:
                last = opened.checkpoints.last()
                old = public_key(last.key) if last is not None else None
                opened.set_state(KEY_STATE, fingerprint)
                was = "" if old is None else old.fingerprint
                opened.audit("ledger", "another key signs from now on", who=by.who, old=was, new=fingerprint, why=by.why)
    return aside


def _standing(path: Path) -> LedgerStanding:
    try:
        with LedgerFile(path, snapshot=True) as file:
            if not file.has_ledger():
                return LedgerStanding(path, (), "", None, "")
            chains = tuple(
                ChainStanding(name, rows, number, link.hex() if link else "")
                for name, rows, number, link in file.rows("SELECT name, rows, number, hash FROM chains ORDER BY name")
            )
            last = file.rows("SELECT number, hash, at, key FROM checkpoints ORDER BY number DESC LIMIT 1")
    except sqlite3.Error as error:
        raise StorageError(f"is damaged: {error}", where=str(path), remedy=f"Look through it: {PROGRAM} ledger verify") from error
    if not last:
        return LedgerStanding(path, chains, "", None, "")
    number, link, at, raw = last[0]
    key = public_key(raw)
    return LedgerStanding(path, chains, f"{number}-{link.hex()}", at, "" if key is None else key.fingerprint)
