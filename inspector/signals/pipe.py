"""The pipe between station and line process: whether it takes a message without waiting."""

from __future__ import annotations

import select
from multiprocessing.connection import Connection

MOST_AT_ONCE = 64 * 1024
"""Bytes of a message that is short for :func:`writable`: less than what is free then, of a buffer of Linux' usual size."""


def writable(connection: Connection) -> bool:
    """Whether a message of up to ``MOST_AT_ONCE`` can be sent without waiting for the other end. Pipes of Windows cannot be asked.

    A local socket of Linux is writable while at most a quarter of its buffer is taken. Raises OSError if the pipe is closed.
    """
    asked = select.poll()  # select() refuses numbers of files from 1024 on
    asked.register(connection, select.POLLOUT)
    return bool(asked.poll(0))
