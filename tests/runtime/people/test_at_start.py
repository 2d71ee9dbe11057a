"""What the command line of a start has changed stands in the audit, with who did it."""

from __future__ import annotations

from inspector.core.quality.people import By, StartChoice
from tests.runtime.line import Line


def test_it_stands_behind_the_start(line: Line) -> None:
    chosen = (StartChoice("recipe", "old", "part", By("Anna", "rework")), StartChoice("camera", "", "http://me:secret@cam/", By("Anna")))
    line.engine.start("scripted", "part", chosen)
    line.engine.close()
    said = [one for one in line.database.audit_entries() if one.detail.endswith("at the start, by the command line")]
    found = [(one.what, one.who, one.old, one.why) for one in reversed(said)]
    assert found == [("recipe", "Anna", "old", "rework"), ("camera", "Anna", "", "")]
    assert said[1].new == "part" and "secret" not in said[0].new + said[0].detail
