"""Nothing reaches for a network that nobody asked for: not the program, and not its libraries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]

# Printed for every address that is looked up or connected to, and for every process that is started, by whatever library.
WATCHED = """
import sys
def hook(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "os.fork", "os.forkpty"):
        print("REACHED", event, arguments, file=sys.stderr, flush=True)
    if event == "socket.connect" and not isinstance(arguments[1], (str, bytes)):
        print("REACHED", event, arguments, file=sys.stderr, flush=True)
sys.addaudithook(hook)
from inspector.app import main
if __name__ == "__main__":
    code = main(sys.argv[1:])
    if "torch._dynamo" in sys.modules:
        print("REACHED torch's compiler: two seconds of each teaching, and nothing uses it", file=sys.stderr, flush=True)
    sys.exit(code)
"""


def watched(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments], cwd=PROJECT, capture_output=True, text=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stderr
    return "\n".join(line for line in done.stderr.splitlines() if line.startswith("REACHED"))


@pytest.mark.slow
def test_teaching_and_judging_reach_for_nothing(tmp_path: Path) -> None:
    camera = "simulated?seed=1&width=128&height=128"
    asked = ("--teach", "10", "--parts", "5", "--image-steps", "8", "--input-size", "96", "--no-light-range", "--quiet")
    assert watched("line", "--data-dir", str(tmp_path), "--camera", camera, *asked) == ""
    assert watched("teachers", "list", "--data-dir", str(tmp_path)) == ""
