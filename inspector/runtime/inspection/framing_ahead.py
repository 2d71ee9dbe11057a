"""Frames the next picture on a thread of its own while the network computes for the one before it."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from inspector.core.types import Picture
from inspector.runtime.inspection.gated_framing import FramedPicture, GatedFraming

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class _Begun:
    """``image`` behind ``previous``, which ``by`` is framing or has framed."""

    by: GatedFraming
    image: Picture
    previous: Picture | None
    found: Future[FramedPicture]


class FramingAhead:
    """Where parts wait, finding them and computing the network take the time of the longer of the two instead of both.

    One thread calls it. What is used is the same as if that thread had framed the picture itself.
    """

    def __init__(self) -> None:
        self._other = ThreadPoolExecutor(1, thread_name_prefix="frame-ahead")
        self._begun: _Begun | None = None

    def begin(self, by: GatedFraming, image: Picture, previous: Picture | None) -> None:
        """Begin to frame ``image``, which will probably be judged next, behind ``previous``. Returns at once.

        A machine that gives no more threads is no error: then nothing is done ahead.
        """
        if self._begun is not None:
            return
        try:
            found = self._other.submit(by.framed, image, previous)
        except (RuntimeError, MemoryError) as error:
            _log.debug("nothing is framed ahead: %s", error)
            return
        self._begun = _Begun(by, image, previous, found)

    def framed(self, by: GatedFraming, image: Picture, previous: Picture | None) -> FramedPicture:
        """``image`` framed: by then already, or now. Raises what is no Exception where framing it did, and never for another picture."""
        begun, self._begun = self._begun, None
        if begun is not None:
            if begun.by is by and begun.image is image and begun.previous is previous:
                return begun.found.result()
            begun.found.exception()  # waits for it: its framing may be the same, and has one thread at a time
        return by.framed(image, previous)

    def close(self) -> None:
        """End the thread, when it has framed what it has begun. Nothing is begun any more."""
        self._other.shutdown(cancel_futures=True)
