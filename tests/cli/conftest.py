"""Calls as a person types them, on a small station."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from inspector.cli.commands import build_cli, run
from inspector.lab.commands import LAB
from tests.cli.small import DEFECT, SIDE, Bench, part, write_picture


@dataclass(frozen=True)
class Outcome:
    """Exit code, and what was written to stdout and stderr."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """What stands on stderr, in one line and without the frame of a usage error."""
        return re.sub(r"[\s│]+", " ", self.err)


Call = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def no_leftover_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads were left behind: {left}"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / "data")


@pytest.fixture
def call(bench: Bench, capsys: pytest.CaptureFixture[str]) -> Call:
    def one(*arguments: object) -> Outcome:
        argv = [str(argument) for argument in arguments]
        code = run(argv, build_cli(bench, bench.open_window, LAB, argv))
        written = capsys.readouterr()
        assert "Traceback" not in written.err
        return Outcome(code, written.out, written.err)

    return one


@pytest.fixture
def good_parts(tmp_path: Path) -> Path:
    """A folder of twelve good parts."""
    folder = tmp_path / "good"
    for number in range(12):
        write_picture(folder / f"part{number}.png", part(number))
    return folder


@pytest.fixture
def taught(call: Call, good_parts: Path) -> str:
    """Name of a recipe learned from the good parts."""
    assert call("teach", "--images", good_parts, "--recipe", "Plate", "--quiet").code == 0
    return "Plate"


@pytest.fixture
def data_set(tmp_path: Path, good_parts: Path) -> Path:
    """One category: twelve parts to learn from, four good ones and three of each of two kinds to test with."""
    root = tmp_path / "plates"
    (root / "train").mkdir(parents=True)
    good_parts.rename(root / "train" / "good")
    for number in range(4):
        write_picture(root / "test" / "good" / f"{number:03}.png", part(100 + number))
    mask = np.zeros((SIDE, SIDE, 3), np.uint8)
    top, bottom, left, right = DEFECT
    mask[top:bottom, left:right] = 255
    for kind, first in (("bright", 200), ("glare", 300)):
        for number in range(3):
            write_picture(root / "test" / kind / f"{number:03}.png", part(first + number, defective=True))
            write_picture(root / "ground_truth" / kind / f"{number:03}_mask.png", mask)
    return root


def read_json(path: Path) -> dict[str, Any]:
    found = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found
