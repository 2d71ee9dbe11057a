"""``bench find`` measures what it says."""

from __future__ import annotations

from pathlib import Path

from inspector.lab.benchmarks.evidence.find import measure_finding


def test_every_search_is_measured(tmp_path: Path) -> None:
    steps: list[int] = []
    found = measure_finding(tmp_path, 2000, 400, 2, steps.append)
    assert steps == [2000] and found.open_ms > 0 and found.open_without_ms > 0
    by_words = {one.wanted: one for one in found.searches}
    assert by_words["all parts"].counted == 2000 and by_words["all parts"].found == 200
    assert by_words["a reason that none has"].found == 0 < by_words["FAIL, a place"].found
    assert by_words["really bad"].counted > 0 and by_words["number"].found == 1
    assert all(one.count_ms > 0 for one in found.searches)
