"""The state of a learning that goes on, as bytes: which trainings have ended, and all of the one that runs."""

from __future__ import annotations

import hashlib
import io
import logging
import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch

from inspector.core.errors import StorageError
from inspector.core.quality.learning import CheckpointPlace
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.vision.networks.processor import cores

_log = logging.getLogger(__name__)

MOST_BYTES = 256_000_000
"""A file larger than this is none of ours: a student, its optimiser and its losses come to 34 MB."""


@dataclass(frozen=True)
class Finished:
    """A training that has ended: its image-steps, the margins of its planted defects, and what it gained: mean, noise, more found."""

    steps: int
    margins: tuple[float, ...]
    gained: tuple[float, float, int]


@dataclass(frozen=True, eq=False)
class LearningState:
    """``best``: margins and grade of the best version so far. ``training``: see ``StudentTraining.state``; empty before it begins."""

    finished: tuple[Finished, ...]
    best: tuple[tuple[float, ...], str]
    training: Mapping[str, Any]


class LearningCheckpoint:
    """One learning, known by ``key``: what another one has left there is none of its own. Whatever the disk does, learning goes on."""

    def __init__(self, place: CheckpointPlace | None, key: str) -> None:
        self._place = place
        self._key = key
        self.problem = ""
        """Why the state is not kept, in words; empty if it is."""

    def read(self) -> LearningState | None:
        """What was kept of this learning; None if there is nothing, or nothing that can be read."""
        if self._place is None:
            return None
        try:
            content = self._place.read()
            if content is None or len(content) > MOST_BYTES:
                return None
            # Tensors, numbers, words, lists: no code that may be in it is run.
            told = torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
            if told["key"] != self._key:
                return None
            finished = tuple(Finished(int(steps), tuple(margins), tuple(gained)) for steps, margins, gained in told["finished"])
            margins, word = told["best"]
            return LearningState(finished, (tuple(margins), str(word)), told["training"])
        except StorageError as error:
            _log.warning("the state of the learning cannot be read, it begins anew: %s", error)
        except (RuntimeError, ValueError, KeyError, TypeError, EOFError, AttributeError, pickle.UnpicklingError) as error:
            said = str(error).partition("\n")[0]
            _log.warning("the state of the learning is damaged, it begins anew: %s: %s", type(error).__name__, said)
        return None

    def write(self, state: LearningState) -> None:
        """Keep it. A disk that does not take it is no reason to stop: see :attr:`problem`."""
        if self._place is None:
            return
        told = {
            "key": self._key,
            "finished": [[one.steps, list(one.margins), list(one.gained)] for one in state.finished],
            "best": [list(state.best[0]), state.best[1]],
            "training": dict(state.training),
        }
        content = io.BytesIO()
        torch.save(told, content)
        try:
            self._place.write(content.getvalue())
            self.problem = ""
        except StorageError as error:
            if not self.problem:
                _log.warning("the state of the learning is not kept: %s", error)
            self.problem = str(error)

    def remove(self) -> None:
        """The learning has ended."""
        if self._place is None:
            return
        try:
            self._place.remove()
        except StorageError as error:
            _log.warning("%s", error)


def learning_key(frames: Sequence[Picture], options: TeachOptions, start: Recipe) -> str:
    """Digest of all that a learning depends on: a state that was kept under another one is not gone on with."""
    of = replace(options, budget_s=0.0, background=False, picture_names=(), image_steps=None)
    digest = hashlib.sha256(f"{of} {start.teacher} {start.memory_sha256} {torch.__version__} {cores()}".encode())
    for frame in frames:
        digest.update(np.ascontiguousarray(frame).data)
    return digest.hexdigest()
