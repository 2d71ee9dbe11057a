"""A file is whole or not there, whatever goes wrong on the way."""

from __future__ import annotations

import errno
import os
import resource
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.storage import atomic


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def failing(monkeypatch: pytest.MonkeyPatch, owner: object, name: str, code: int) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(owner, name, fail)


def test_what_is_written_replaces_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    atomic.write_text(path, "old")
    atomic.write_text(path, "new\r\nä")
    assert path.read_bytes() == "new\r\nä".encode()
    assert names(tmp_path) == ["a.txt"]


@pytest.mark.parametrize(("owner", "name"), [(os, "fsync"), (Path, "replace")])
def test_the_old_file_stays_if_a_step_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> None:
    path = tmp_path / "a.txt"
    atomic.write_text(path, "old")
    failing(monkeypatch, owner, name, errno.ENOSPC)
    with pytest.raises(StorageError, match=r"a\.txt.*No space left.*free some space"):
        atomic.write_text(path, "new")
    monkeypatch.undo()
    assert path.read_text() == "old"
    assert names(tmp_path) == ["a.txt"]


def test_a_file_beyond_what_the_system_allows_leaves_nothing(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(StorageError, match="larger than"):
            atomic.write_bytes(tmp_path / "big", bytes(20_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert names(tmp_path) == []


def test_a_folder_that_is_gone_is_named_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"gone/a.*unplugged"):
        atomic.write_text(tmp_path / "gone" / "a", "x")


def test_a_link_stays_and_the_file_that_it_names_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "own.yaml").write_text("old")
    link, further = tmp_path / "settings.yaml", tmp_path / "further"
    link.symlink_to(Path("kept", "own.yaml"))
    further.symlink_to(link)
    for path, text in ((link, "new"), (further, "newest")):
        atomic.write_text(path, text)
        assert (tmp_path / "kept" / "own.yaml").read_text() == text
        assert link.is_symlink() and further.is_symlink()
    dangling = tmp_path / "dangling"
    dangling.symlink_to(tmp_path / "kept" / "later")
    atomic.write_text(dangling, "x")
    assert dangling.is_symlink() and (tmp_path / "kept" / "later").read_text() == "x"
    assert names(tmp_path / "kept") == ["later", "own.yaml"]


def test_links_in_a_circle_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(StorageError, match="circle"):
        atomic.write_text(tmp_path / "a", "x")
    assert (tmp_path / "a").is_symlink()


def test_a_folder_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(StorageError, match="is a folder"):
        atomic.write_text(tmp_path / "a", "x")
    assert names(tmp_path) == ["a"]


def test_a_device_is_written_into_and_stays_a_device(tmp_path: Path) -> None:
    leader, follower = os.openpty()
    try:
        device = Path(os.ttyname(follower))
        link = tmp_path / "tape"
        link.symlink_to(device)
        for path in (device, link):
            atomic.write_text(path, "read me\n")
            assert os.read(leader, 100) == b"read me\r\n"
        assert device.is_char_device() and link.is_symlink()
    finally:
        os.close(leader)
        os.close(follower)
    atomic.write_text(Path("/dev/null"), "x")
    assert Path("/dev/null").is_char_device()


def test_a_named_pipe_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    content = bytes(range(256)) * 1000
    atomic.write_bytes(pipe, content)
    reader.join()
    assert read == [content] and pipe.is_fifo() and names(tmp_path) == ["pipe"]


@pytest.mark.parametrize("folder", ["/dev/fd", "/proc/self/fd", "/proc/thread-self/fd"])
def test_an_open_file_is_written_into_by_its_number(tmp_path: Path, folder: str) -> None:
    """As a shell gives it: ``--json /dev/fd/3 3>>figures``, and ``>(program)``."""
    path = tmp_path / "figures"
    path.write_text("before ")
    with path.open("ab") as file:
        there = path.stat().st_ino
        atomic.write_text(Path(folder, str(file.fileno())), "new")
        link = tmp_path / "link"
        link.symlink_to(Path(folder, str(file.fileno())))
        atomic.write_text(link, ", again")
    assert path.read_text() == "before new, again" and path.stat().st_ino == there and link.is_symlink()
    with pytest.raises(StorageError, match="Bad file descriptor"):
        atomic.write_text(Path(folder, "999999"), "x")


@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_standard_output_is_written_into(tmp_path: Path, name: str) -> None:
    """Behind what the program has printed, into whatever it was sent to."""
    program = (
        f"from pathlib import Path; from inspector.storage import atomic; print('a'); atomic.write_text(Path({name!r}), 'b\\n'); print('c')"
    )
    out = tmp_path / "out"
    with out.open("wb") as file:
        subprocess.run([sys.executable, "-c", program], stdout=file, check=True)
    assert out.read_text() == "a\nb\nc\n" and names(tmp_path) == ["out"]


def test_a_file_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(0o640)
    atomic.write_text(path, "new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    atomic.write_bytes(path, b"secret", private=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_json_refuses_nan() -> None:
    with pytest.raises(ValueError, match="JSON"):
        atomic.json_bytes({"a": float("nan")})


def test_a_new_folder_appears_whole(tmp_path: Path) -> None:
    with atomic.new_directory(tmp_path / "x" / "final") as part:
        (part / "inner").mkdir()
        (part / "inner" / "a").write_text("1")
        assert names(tmp_path / "x") == [part.name]
        assert part.name.startswith(".")
    assert names(tmp_path / "x") == ["final"]
    assert (tmp_path / "x" / "final" / "inner" / "a").read_text() == "1"


def test_a_folder_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "final").mkdir()
    with pytest.raises(StorageError, match="never overwritten"):
        with atomic.new_directory(tmp_path / "final"):
            pass
    assert names(tmp_path) == ["final"]


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt(), ValueError()])
def test_a_folder_that_could_not_be_filled_is_not_there(tmp_path: Path, error: BaseException) -> None:
    with pytest.raises((StorageError, KeyboardInterrupt, ValueError)):
        with atomic.new_directory(tmp_path / "final") as part:
            (part / "a").write_text("1")
            raise error
    assert names(tmp_path) == []


def test_only_what_the_dead_left_is_swept(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-S", "-c", ""])
    gone.wait()
    dead_file = tmp_path / f".a.png.{gone.pid}-0123abcd.part"
    dead_folder = tmp_path / f".v1.{gone.pid}-0123abce.part"
    own = tmp_path / f".b.png.{os.getpid()}-0123abcd.part"
    for path in (dead_file, own, tmp_path / "strange.part", tmp_path / ".hidden"):
        path.write_text("x")
    (dead_folder / "teach").mkdir(parents=True)
    assert atomic.sweep_leftovers(tmp_path) == 2
    assert names(tmp_path) == sorted([own.name, "strange.part", ".hidden"])


def test_a_leftover_with_the_number_of_this_process_is_swept(tmp_path: Path) -> None:
    """In a container each start has the same process id."""
    own = tmp_path / f".b.png.{os.getpid()}-0123abcd.part"
    own.write_text("x")
    os.utime(own, (1_000_000_000, 1_000_000_000))
    assert atomic.sweep_leftovers(tmp_path) == 1
    assert names(tmp_path) == []


def test_sweeping_where_nothing_is_yet(tmp_path: Path) -> None:
    assert atomic.sweep_leftovers(tmp_path / "none") == 0


def test_a_file_that_is_written_piece_by_piece_is_whole_or_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"old")
    with pytest.raises(ValueError, match="given up"), atomic.new_file(path) as file:
        file.write(b"half")
        raise ValueError("given up")
    assert path.read_bytes() == b"old" and names(tmp_path) == ["a.zip"]
    with atomic.new_file(path) as file:
        file.write(b"new")
    assert path.read_bytes() == b"new" and names(tmp_path) == ["a.zip"]
    with pytest.raises(StorageError, match="is no file"), atomic.new_file(tmp_path) as file:
        pass


def test_a_file_is_written_piece_by_piece_into_an_open_one(tmp_path: Path) -> None:
    with (tmp_path / "out").open("wb") as out, atomic.new_file(Path(f"/dev/fd/{out.fileno()}")) as file:
        file.write(b"streamed")
    assert (tmp_path / "out").read_bytes() == b"streamed"
