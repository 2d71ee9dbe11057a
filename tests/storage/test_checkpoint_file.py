"""The state of a learning on the disk: whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.storage.checkpoint_file import CheckpointFile


def test_what_is_written_is_read_and_removed(tmp_path: Path) -> None:
    place = CheckpointFile(tmp_path / "learning", "Plate")
    assert place.read() is None
    place.remove()
    place.write(b"one")
    place.write(b"two")
    assert place.read() == b"two"
    place.remove()
    assert place.read() is None


def test_one_state_is_kept_and_what_a_kill_has_left_is_swept(tmp_path: Path) -> None:
    CheckpointFile(tmp_path, "Plate").write(b"one")
    (tmp_path / ".Plate.state.99999999-abcdef12.part").write_bytes(b"half")
    CheckpointFile(tmp_path, "Cover").write(b"two")
    assert [file.name for file in tmp_path.iterdir()] == ["Cover.state"]


def test_a_disk_that_refuses_leaves_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError):
        CheckpointFile(tmp_path / "file", "Plate").write(b"one")
    (tmp_path / "Plate.state").mkdir()
    with pytest.raises(StorageError):
        CheckpointFile(tmp_path, "Plate").read()
