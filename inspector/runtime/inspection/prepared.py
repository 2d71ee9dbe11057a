"""Pipelines that stay compiled when another one takes their place, so that a product that comes again judges at once."""

from __future__ import annotations

import threading
from collections import OrderedDict

from inspector.runtime.inspection.pipeline import Pipeline

MOST_KNOWN = 256


class PreparedPipelines:
    """The last ``most`` that were replaced, each by name and version of its recipe: a version never changes. Any thread may call it.

    One that is here is used by nobody, and is still examined before it judges.
    """

    def __init__(self, most: int) -> None:
        """``most`` 0: nothing is kept."""
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], Pipeline] = OrderedDict()
        self._as_stored: OrderedDict[tuple[str, str], str] = OrderedDict()

    def know(self, pipeline: Pipeline) -> None:
        """It judges exactly as that version of its recipe does on the disk: only such a one is prepared, for a limit may have been changed
        and not be kept yet."""
        with self._lock:
            self._as_stored[_key_of(pipeline)] = pipeline.digests.recipe_sha256
            while len(self._as_stored) > MOST_KNOWN:
                self._as_stored.popitem(last=False)

    def keep(self, pipeline: Pipeline) -> list[Pipeline]:
        """Nobody judges by it any more. Returns those that are to be closed: it, or others that it takes the place of."""
        key = _key_of(pipeline)
        with self._lock:
            if not self._most or self._as_stored.get(key) != pipeline.digests.recipe_sha256:
                return [pipeline]
            gone = [self._kept.pop(key)] if key in self._kept else []
            self._kept[key] = pipeline
            while len(self._kept) > self._most:
                gone.append(self._kept.popitem(last=False)[1])
        return gone

    def take(self, name: str, version: str) -> Pipeline | None:
        """The pipeline of that version, which is not here any more; None if it is not prepared."""
        with self._lock:
            return self._kept.pop((name, version), None)

    def empty(self) -> list[Pipeline]:
        """Let all of them go; they are to be closed."""
        with self._lock:
            gone, self._kept = list(self._kept.values()), OrderedDict()
        return gone


def _key_of(pipeline: Pipeline) -> tuple[str, str]:
    return pipeline.recipe.id.name, pipeline.recipe.id.version
