"""Killed at any moment: every answer that was told of as kept is there after a restart."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.quality.answers import Answer, Unseen
from inspector.core.types import Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow

ROOT = Path(__file__).parents[3]
PARTS = 1000

WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from inspector.core.quality.answers import Answer
from inspector.runtime.history.answering import Answering
from inspector.runtime.recording.unreviewed import Unreviewed
from inspector.storage.ledger.database import StationDatabase

answering = Answering(StationDatabase(Path(sys.argv[1])), Unreviewed())
answering.start()
for part in range(int(sys.argv[3]), int(sys.argv[4]) + 1):
    said = answering.answer(part, Answer.BAD if part % 2 else Answer.GOOD, "dent" if part % 2 else "")
    assert said.number
    sys.stdout.write(f"{part}\\n")
    sys.stdout.flush()
sys.stdin.read()
"""


def killed_after(path: Path, first: int, told: int) -> int:
    """The last part that a writer said was answered, before it was killed (-9) right after ``told`` of them."""
    command = [sys.executable, "-c", WRITER, str(path), str(ROOT), str(first), str(PARTS)]
    last = first - 1
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            last = int(line) if line.endswith("\n") else last
            if last >= min(first + told - 1, PARTS):
                writer.kill()
    return last


@pytest.mark.slow
def test_a_thousand_answers_survive_kills_at_any_moment(tmp_path: Path) -> None:
    path = tmp_path / "station.db"
    with closing(StationDatabase(path)) as database:
        row = PartRow(0, 1e9, "run", "", "", "simulated", "Bottle", "v1", Verdict.FAIL, None, "", -3.0, -2.5)
        database.add_parts([row._replace(number=number) for number in range(1, PARTS + 1)])
    first = 1
    for told in (7, 61, 250, 301, PARTS):
        last = killed_after(path, first, told)
        with closing(StationDatabase(path)) as database:
            assert database.problem == ""
            answers = database.answer_book.of(range(1, PARTS + 1))
            # One more may be on the disk than was told of.
            assert set(range(1, last + 1)) <= set(answers) <= set(range(1, last + 2))
            assert all((one.answer is Answer.BAD) is bool(part % 2) for part, one in answers.items())
            assert database.review_book.unseen() == Unseen(PARTS - len(answers))
            first = len(answers) + 1
    assert len(answers) == PARTS
