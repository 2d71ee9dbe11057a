"""The pipe between station and line process: whether it takes a message without waiting."""

from __future__ import annotations

import select
from multiprocessing.connection import Connection


def writable(connection: Connection) -> bool:
    """Whether a short message can be sent without waiting for the other end. Not on Windows, whose pipes cannot be asked.

    A local socket of Linux is writable while at most a quarter of its buffer is taken: what is sent then does not wait. Raises OSError
    if the pipe is closed.
    """
    asked = select.poll()  # select() refuses numbers of files from 1024 on
    asked.register(connection, select.POLLOUT)
    return bool(asked.poll(0))
