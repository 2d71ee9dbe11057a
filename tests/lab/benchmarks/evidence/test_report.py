"""``bench report`` measures what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.lab.benchmarks.evidence.report import measure_report
from tests.cli.small import Bench


@pytest.mark.slow
def test_the_report_has_every_part(tmp_path: Path) -> None:
    found = measure_report(tmp_path, 300, Bench(tmp_path / "data")(None, "auto", "auto", True))
    assert found.agrees and found.parts == 300
    assert found.make_s > 0 and found.pdf_kb > 20 and found.csv_kb > 10
