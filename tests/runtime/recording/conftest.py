"""A disk of its own, where the machine lets us have one."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runtime.recording.loop_disk import LoopDisk


@pytest.fixture
def loop_disk(tmp_path: Path) -> Iterator[LoopDisk]:
    if sys.platform != "linux" or os.geteuid():
        pytest.skip("a loop device needs Linux and root")
    if not (shutil.which("mkfs.ext4") and shutil.which("mount")):
        pytest.skip("mkfs.ext4 and mount are not installed")
    try:
        made = LoopDisk(tmp_path)
    except OSError as error:
        pytest.skip(f"no loop device: {error}")
    yield made
    made.leave()
