"""Files and folders that are either whole or not there, whatever kills the program in between.

Everything is written beside its place under a name that begins with a dot and ends in ``.part``, flushed to the disk and
then renamed. What a kill leaves behind is recognised by that name and swept at the next start.

A link stays: the file that it names is replaced. What is no regular file (a device, a pipe, an open file of this process by its number)
is written into, and never replaced.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import psutil

from inspector.core.errors import StorageError

_log = logging.getLogger(__name__)

_PART = re.compile(r"\..+\.(\d+)-[0-9a-f]{8}\.part")

_START_SLACK_S = 2.0

STANDARD_OUTPUT = Path("-")
"""As a person writes it for a file that is to be written to."""

_OPEN_FILES = re.compile(r"/dev/fd|/proc/(\d+)/(?:task/\d+/)?fd")
"""Folders in which a process's open files have their numbers for names."""

_MOST_LINKS = 40

_PRIVATE, _PRIVATE_FOLDER = 0o600, 0o700

_REMEDIES = {
    errno.ENOSPC: "The disk is full: free some space, or lower records.max_gigabytes in the settings",
    errno.EACCES: "Give this user the right to write there, or choose another folder",
    errno.EPERM: "Give this user the right to write there, or choose another folder",
    errno.EROFS: "The disk is mounted read-only: mount it writable, or choose another folder",
    errno.EFBIG: "The file is larger than this user or this disk allows: raise the limit or choose another disk",
    errno.EIO: "The disk reports a fault: save its contents elsewhere and replace it",
    errno.ENAMETOOLONG: "Choose a shorter name or a folder with a shorter path",
    errno.ELOOP: "Its links lead round in a circle: remove one of them",
    errno.EPIPE: "Whoever was to read it has gone: let it read to the end",
    errno.ENOENT: "Was the folder removed meanwhile, or a disk unplugged? Put it back or choose another folder",
}
if hasattr(errno, "EDQUOT"):
    _REMEDIES[errno.EDQUOT] = "This user's share of the disk is used up: free some space, or ask for more"


def storage_error(error: OSError, path: Path, doing: str) -> StorageError:
    """The error for a person: ``doing`` is what could not be done ("write", "read"), with the remedy by its cause."""
    cause = error.strerror or str(error) or type(error).__name__
    remedy = _REMEDIES.get(error.errno or 0, "Check that the disk is there and that this user may write to it")
    where = "standard output" if path == STANDARD_OUTPUT else str(path)
    return StorageError(f"could not {doing}: {cause}", where=where, remedy=remedy)


def read_bounded(path: Path, most: int) -> bytes:
    """The content of the file at ``path``. Raises StorageError if it is a pipe or a device, or has more than ``most`` bytes; OSError."""
    with open_regular(path) as file:
        long = os.fstat(file.fileno()).st_size > most
        content = b"" if long else file.read(most + 1)  # one that grows meanwhile is not read for ever
    if long or len(content) > most:
        said = f"is larger than {most // 1024} kB, which no file of its kind is"
        raise StorageError(said, where=str(path), remedy="Restore the file from a copy")
    return content


def open_regular(path: Path) -> BinaryIO:
    """The file at ``path`` to read from. Raises StorageError if it is a pipe, a socket or a device; OSError."""
    file = open(path, "rb", opener=_at_once)  # noqa: SIM115 - Path.open takes no opener
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise StorageError("is not a file", where=str(path), remedy="Restore the file from a copy")
    return file


def _at_once(path: str, flags: int) -> int:
    """A pipe is opened without waiting for somebody to write into it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def write_bytes(path: Path, content: bytes, *, sync_folder: bool = True, private: bool = False) -> None:
    """Put ``content`` at ``path``: the old file stays whole until the new one is, and gives it its rights. Blocks until the disk has it.

    ``-`` is standard output. ``sync_folder=False`` leaves the name itself to the next write in the same folder (several files that belong
    together). ``private``: nobody but this user may read it. Raises StorageError; then the old file is untouched and nothing is left
    behind.
    """
    try:
        number = descriptor_of(path)
        if number is not None:
            _write_into(number, content)
            return
        try:
            before = path.stat()
        except FileNotFoundError:
            before = None
        if before is not None and stat.S_ISDIR(before.st_mode):
            raise StorageError("is a folder", where=str(path), remedy="Name the file that is to be written")
        if before is not None and not stat.S_ISREG(before.st_mode):
            _write_to_device(path, content)
            return
        target = Path(os.path.realpath(path))
        _replace(target, content, before, private)
        if sync_folder:
            sync_directory(target.parent)
    except OSError as error:
        raise storage_error(error, path, "write") from error


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """As :func:`write_bytes`, for what is too large for the memory: write into the file that is given; it takes its place at the end.

    Nothing is left, and the old file is untouched, if the body raises. An OSError of the body becomes a StorageError.
    """
    try:
        number = descriptor_of(path)
        if number is not None:
            own = {1: sys.stdout, 2: sys.stderr}.get(number)
            if own is not None and hasattr(own, "buffer"):  # behind what this process has written there already
                own.flush()
                yield own.buffer
                own.buffer.flush()
                return
            with os.fdopen(os.dup(number), "wb") as file:
                yield file
            return
        before = path.stat() if path.exists() else None
        if before is not None and not stat.S_ISREG(before.st_mode):
            raise StorageError("is no file that could be replaced", where=str(path), remedy="Name the file that is to be written")
        target = Path(os.path.realpath(path))
        part = _part_beside(target)
        try:
            with part.open("xb") as file:
                _give_rights(file.fileno(), before, False)
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        sync_directory(target.parent)
    except OSError as error:
        raise storage_error(error, path, "write") from error


def descriptor_of(path: Path) -> int | None:
    """Number of the open file of this process that ``path`` names, through links too: ``-``, /dev/stdout, /dev/fd/3. None for any other."""
    if path == STANDARD_OUTPUT:
        return 1
    for _ in range(_MOST_LINKS):
        folder = os.path.realpath(path.parent)
        open_files = _OPEN_FILES.fullmatch(folder)
        if open_files and path.name.isdecimal() and open_files[1] in (None, str(os.getpid())):
            return int(path.name)
        if not path.is_symlink():
            return None
        path = Path(folder, path.readlink())
    return None


def make_private_folder(folder: Path) -> None:
    """Make ``folder``, if it is not there, with the folders around it, and flush their names: nobody but this user may look into it.

    Raises OSError.
    """
    if folder.is_dir():
        return
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)
    for one in missing:
        sync_directory(one.parent)


def write_text(path: Path, text: str) -> None:
    """As :func:`write_bytes`, in UTF-8 with the line ends that ``text`` has."""
    write_bytes(path, text.encode())


def json_bytes(value: object) -> bytes:
    """Readable JSON in UTF-8. Raises ValueError for NaN and infinities, which JSON does not have."""
    return (json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


@contextmanager
def new_directory(final: Path) -> Iterator[Path]:
    """Publish a whole folder at once: fill the folder that is given; at the end it is flushed and renamed to ``final``.

    Nothing is left if the body raises. Raises StorageError if ``final`` is there already: nothing is ever overwritten.
    """
    with staging_directory(final) as part:
        yield part
        publish_directory(part, final)


@contextmanager
def staging_directory(final: Path) -> Iterator[Path]:
    """An empty folder beside ``final`` that nobody lists. It is removed at the end unless it was published.

    An OSError of the body becomes a StorageError.
    """
    part = _part_beside(final)
    try:
        final.parent.mkdir(parents=True, exist_ok=True)
        part.mkdir()
        yield part
    except OSError as error:
        raise storage_error(error, final, "write") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def publish_directory(part: Path, final: Path) -> None:
    """Flush what :func:`staging_directory` gave and rename it to ``final``, on the same disk. Raises StorageError, OSError."""
    _sync_tree(part)
    final.parent.mkdir(parents=True, exist_ok=True)
    if final.exists():
        raise StorageError("is there already and is never overwritten", where=str(final), remedy="Try again")
    part.rename(final)
    sync_directory(final.parent)
    # The folder around it may be new too.
    sync_directory(final.parent.parent)


def sweep_leftovers(folder: Path) -> int:
    """Remove what killed writers left directly in ``folder``, and return how many. What a living process writes is left alone."""
    swept = 0
    try:
        for entry in sorted(folder.iterdir()):
            match = _PART.fullmatch(entry.name)
            if match is None or _is_being_written(entry, int(match[1])):
                continue
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
            swept += 1
            _log.info("removed %s, which a killed process left half-written", entry)
    except FileNotFoundError:
        pass  # the folder itself is not there yet, or somebody else swept
    except OSError as error:
        raise storage_error(error, folder, "clear away what an earlier run left") from error
    return swept


def sync_directory(folder: Path) -> None:
    """Flush the names in ``folder``, so that a rename survives a power cut. Windows has no such call and needs none."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(target: Path, content: bytes, before: os.stat_result | None, private: bool) -> None:
    """``before``: what is known of the file that is there."""
    part = _part_beside(target)
    try:
        with part.open("xb") as file:
            _give_rights(file.fileno(), before, private)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _give_rights(descriptor: int, before: os.stat_result | None, private: bool) -> None:
    """Those of the file before, as far as the system has such and lets this user give them."""
    if not hasattr(os, "fchmod"):
        return
    with suppress(OSError):
        if before is not None and os.geteuid() == 0:
            os.fchown(descriptor, before.st_uid, before.st_gid)
        if private:
            os.fchmod(descriptor, _PRIVATE)
        elif before is not None:
            os.fchmod(descriptor, stat.S_IMODE(before.st_mode))


def _write_to_device(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NOCTTY", 0))
    try:
        _write_all(descriptor, content)
    finally:
        os.close(descriptor)


def _write_into(number: int, content: bytes) -> None:
    """Behind what this process has written there already."""
    own = {1: sys.stdout, 2: sys.stderr}.get(number)
    if own is not None:
        own.flush()
        if hasattr(own, "buffer"):
            own.buffer.write(content)
            own.buffer.flush()
            return
    _write_all(number, content)


def _write_all(descriptor: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]


def _part_beside(path: Path) -> Path:
    """A new name in the same folder, so that the rename stays on one disk; the process id tells whose it is."""
    return path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.part")


def _is_being_written(part: Path, pid: int) -> bool:
    """Whether the process that made ``part`` lives. Its number alone does not say it: in a container every start has the same."""
    try:
        began = psutil.Process(pid).create_time()
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True
    # The system knows the start of a process only to a second or so.
    return part.lstat().st_mtime > began - _START_SLACK_S


def _sync_tree(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir():
            _sync_tree(entry)
        else:
            # Windows flushes only through a descriptor that may write.
            descriptor = os.open(entry, os.O_RDWR | getattr(os, "O_BINARY", 0))
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    sync_directory(folder)
