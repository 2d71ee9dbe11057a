"""Two cameras that are somebody else's programs, in a network that this test makes for itself: one verdict for each part."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("two_cameras.py")
NETWORK = "ip link set lo up && ip address add 10.9.9.2/24 dev lo"
CHECKOUT = Path(__file__).resolve().parents[2]


def in_its_own_network(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["unshare", "--map-root-user", "--net", "sh", "-c", f"{NETWORK} && {command}"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=200,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        check=False,
    )


@pytest.fixture
def network() -> None:
    for program in ("unshare", "ip", "arv-fake-gv-camera-0.8"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed (sudo apt-get install util-linux iproute2 aravis-tools)")
    tried = in_its_own_network("true")
    if tried.returncode:
        pytest.skip(f"this machine does not let a test have a network of its own: {tried.stderr.strip()}")


@pytest.mark.slow
def test_one_verdict_for_each_part_from_two_cameras(network: None) -> None:
    done = in_its_own_network(f"{sys.executable} {SCRIPT}")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found["both"]) == len(found["again"]) == 50
    assert set(found["both"]) == set(found["again"]) == {"PASS"}
    assert found["away"] == ["INVALID"] * 5
    assert found["parts"] == 105
