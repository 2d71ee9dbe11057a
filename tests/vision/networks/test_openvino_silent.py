"""OpenVINO as the program enters it: what it looks up at its first use stops no process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FIRST_USES = """
import sys, threading
sys.setswitchinterval(1e-6)
from inspector.vision.networks.openvino_silent import ov
together = threading.Barrier(40)
threads = [threading.Thread(target=lambda: (together.wait(), ov.Type.u8.to_dtype()), daemon=True) for _ in range(40)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


@pytest.mark.slow
def test_threads_that_use_it_first_at_once_do_not_stop_the_process() -> None:
    """Without the look-up at the import three of four such processes hang."""
    for _ in range(5):
        subprocess.run([sys.executable, "-c", FIRST_USES], check=True, timeout=60, cwd=Path(__file__).parents[3])
