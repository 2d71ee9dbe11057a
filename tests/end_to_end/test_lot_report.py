"""The report of a simulated line of 1000 parts agrees with what the line itself said, to the part."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from inspector.app import main

LINE = "line --camera simulated?seed=2&width=128&height=128&rate=0&first=100&defect_rate=0.1&darken=0.02 --parts 1000 --recipe part"


@pytest.mark.slow
def test_paper_table_and_line_agree_to_the_part(taught: Path, tmp_path: Path) -> None:
    common = ["--data-dir", str(taught), "--quiet"]
    assert main([*LINE.split(), "--no-records", "--json", str(tmp_path / "line.json"), *common]) == 0
    assert main(["report", "lot", "", "-o", str(tmp_path / "out"), "--json", str(tmp_path / "lot.json"), *common]) == 0
    line, lot = (json.loads((tmp_path / name).read_text()) for name in ("line.json", "lot.json"))
    wanted = [line[name] for name in ("parts", "pass", "fail", "invalid")]
    assert wanted[0] == sum(wanted[1:]) >= 990
    assert [lot[name] for name in ("parts", "passed", "failed", "invalid")] == wanted
    pdf, _, parts = (Path(one) for one in lot["files"])
    with parts.open(encoding="utf-8-sig", newline="") as file:
        verdicts = [one["verdict"] for one in csv.DictReader(file)]
    assert [len(verdicts), *(verdicts.count(one) for one in ("PASS", "FAIL", "INVALID"))] == wanted
    paper = re.sub(r"[\s\u00a0]", "", PdfReader(pdf).pages[0].extract_text())
    assert all(f"{name}{number}" in paper for name, number in zip(("Parts", "PASS✓", "FAIL✗", "INVALID!"), wanted, strict=True)), paper
