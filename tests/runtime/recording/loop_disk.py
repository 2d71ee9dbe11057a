"""A small ext4 file system on a loop device, for tests of a disk that is full, read-only, or loses its power. Linux and root."""

from __future__ import annotations

import ctypes
import fcntl
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

SHUTDOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN (linux/fs/ext4/ext4.h)."""
WITHOUT_LOG = 2
"""EXT4_GOING_FLAGS_NOLOGFLUSH: what is not on the device by then never gets there."""


class LoopDisk:
    """A file system of its own. Its power can be cut: then it takes nothing more, and what was not flushed is gone."""

    def __init__(self, folder: Path) -> None:
        self.image, self.place = folder / "image", folder / "mounted"
        self.place.mkdir()
        with self.image.open("wb") as file:
            file.truncate(96 * 2**20)
        run("mkfs.ext4", "-q", str(self.image))
        self.on()

    def on(self) -> None:
        run("mount", "-o", "loop", str(self.image), str(self.place))

    def cut(self) -> None:
        descriptor = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, ctypes.c_int32(SHUTDOWN).value, WITHOUT_LOG.to_bytes(4, sys.byteorder))
        finally:
            os.close(descriptor)

    def fill(self) -> Path:
        """Leave no room; what is returned takes it."""
        filler = self.place / "filler"
        with filler.open("wb") as file, suppress(OSError):
            for size in (2**20, 2**12, 1):
                with suppress(OSError):
                    while True:
                        os.write(file.fileno(), bytes(size))
        return filler

    def writable(self, wanted: bool) -> None:
        run("mount", "-o", f"remount,{'rw' if wanted else 'ro'}", str(self.place))

    def leave(self) -> None:
        """At the end of a test, also while something that failed holds files open."""
        run("umount", "--lazy", str(self.place))

    def off(self) -> None:
        run("umount", str(self.place))


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"{' '.join(command)}: {done.stderr.strip()}")
