"""A machine that is busy with other things, and a teaching process of a chosen priority beside it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.runtime.teaching.process import ProcessTrainer, Yielding, yield_to_others

if TYPE_CHECKING:
    from inspector.cli.context import CommandContext
    from inspector.core.teaching import Trainer

_BURN = "while True: pass"


@contextmanager
def burning(processes: int) -> Iterator[None]:
    """So many processes that want a whole core each, at the ordinary priority, until the end of the body."""
    burners: list[subprocess.Popen[bytes]] = []
    try:
        burners.extend(subprocess.Popen([sys.executable, "-c", _BURN]) for _ in range(processes))
        yield
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()


@contextmanager
def threads_that_wait(how: str) -> Iterator[None]:
    """Torch's threads in processes that are started in the body wait for each other so: "PASSIVE" (asleep) or "ACTIVE" (spinning)."""
    before = os.environ.get("OMP_WAIT_POLICY")
    os.environ["OMP_WAIT_POLICY"] = how
    try:
        yield
    finally:
        if before is None:
            del os.environ["OMP_WAIT_POLICY"]
        else:
            os.environ["OMP_WAIT_POLICY"] = before


def process_trainer(context: CommandContext, yielding: Yielding | None = None) -> ProcessTrainer:
    """As a station teaches: in a process of its own. ``yielding``: its priority, None for what ``TeachOptions.background`` says."""
    return ProcessTrainer(partial(_trainer, context.teachers.root, context.assets_dir / "teachers.json", yielding))


def _trainer(root: Path, descriptions: Path, yielding: Yielding | None) -> Trainer:
    """In the other process."""
    from inspector.storage.atomic import write_bytes
    from inspector.vision.teaching.teachers import TeacherStore
    from inspector.vision.teaching.training import StpmTrainer

    if yielding is not None:
        yield_to_others(yielding)
    return StpmTrainer(TeacherStore(root, descriptions, write_bytes))
