"""The key of the ledger: made once, never replaced, and missed out loud."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.storage.ledger.checkpoints import LOT, MINUTE
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.key import LedgerKey, public_key, read_public_key
from tests.storage.ledger.test_parts import part


def test_it_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    LedgerKey(path).make()
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    LedgerKey(path).make()
    assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == ["key.pem"]


def test_a_signature_is_checked_by_the_exported_key(tmp_path: Path) -> None:
    key = LedgerKey(tmp_path / "key.pem")
    key.make()
    signature = key.sign(b"message")
    (tmp_path / "public.pem").write_bytes(key.public.pem)
    public = read_public_key(tmp_path / "public.pem")
    assert public.fingerprint == key.public.fingerprint
    assert public.signed(signature, b"message")
    assert not public.signed(signature, b"another")
    assert public_key(b"short") is None
    with pytest.raises(StorageError, match="is no public key of a ledger"):
        read_public_key(tmp_path / "key.pem")


@pytest.mark.parametrize("content", [None, b"", b"-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n"])
def test_a_key_that_is_gone_is_said_and_not_made_again(database: StationDatabase, tmp_path: Path, content: bytes | None) -> None:
    database.add_parts([part(1)])
    assert database.checkpoints.add(MINUTE) is not None
    path = tmp_path / "ledger_key.pem"
    kept = path.read_bytes()
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with closing(StationDatabase(database.path, key=LedgerKey(path))) as again:
        again.add_parts([part(2)])
        assert again.checkpoints.add(MINUTE) is None
        assert "nothing is signed" in again.checkpoints.problem
        assert "Restore it from a copy" in again.checkpoints.problem
        again.new_lot("B", 5.0)
        assert again.load_counters().lot == "B", "the line goes on"
        assert again.folds.fold_parts(before=0.0, up_to=1) == 0, "nothing goes that cannot be signed"
        assert (path.read_bytes() if path.exists() else None) == content
        path.write_bytes(kept)
        made = again.checkpoints.add(MINUTE)
        assert made is not None and not again.checkpoints.problem


def test_a_checkpoint_is_made_where_something_was_added(database: StationDatabase, tmp_path: Path) -> None:
    assert database.checkpoints.add(MINUTE) is None
    assert not (tmp_path / "ledger_key.pem").exists(), "nothing was to be signed yet"
    database.add_parts([part(1)])
    first = database.checkpoints.add(MINUTE)
    assert first is not None and first.heads["parts"].rows == 1
    assert database.checkpoints.add(MINUTE) is None
    database.new_lot("B", 5.0)
    last = database.checkpoints.last()
    assert last is not None and (last.number, last.why, last.heads["lots"].rows) == (2, LOT, 1)


def test_the_anchor_of_each_checkpoint_is_in_the_log(database: StationDatabase, caplog: pytest.LogCaptureFixture) -> None:
    database.add_parts([part(1)])
    with caplog.at_level("INFO"):
        made = database.checkpoints.add(MINUTE)
    assert made is not None
    assert caplog.messages[-1] == f"ledger checkpoint of {database.path}: {made.anchor}"


def test_a_clock_that_goes_wrong_holds_nothing_up(database: StationDatabase, clock: Callable[[], float]) -> None:
    """A part whose time is years ahead goes with those around it once they are old, and not before."""
    times = [clock() - 100 * 86_400 + number for number in range(6)]
    times[2] = clock() + 10_000 * 86_400
    times[5] = clock()
    database.add_parts([part(number, at=at) for number, at in enumerate(times, 1)])
    database.checkpoints.add(MINUTE)
    assert database.folds.fold_parts(before=clock() - 200 * 86_400) == 0
    assert database.folds.fold_parts(before=clock() - 50 * 86_400) == 5
    assert [row.number for row in database.part_rows(9)] == [6]
