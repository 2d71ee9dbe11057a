"""The certificate of an exam."""

from __future__ import annotations

import io
import math

import numpy as np
import pytest
from pypdf import PdfReader

from inspector.core.quality.report import Source
from inspector.reporting.exam_certificate import ExaminedKind, ExaminedPart, ExamPaper, exam_certificate

SOURCE = Source("Linie 3", "inspector-station 0.3.0, Python", 0, made_at=1.76e9)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.slow
def test_it_says_what_was_judged_otherwise_and_what_the_numbers_prove() -> None:
    slipped = ExaminedPart("7", "defect", "PASS", "FAIL", 0.62, "score 0.62 is within the limit 0.80", np.full((60, 90, 3), 90, np.uint8))
    paper = ExamPaper(
        "Bottle 20260101T120000.000Z-0123abcd",
        1.76e9,
        12.5,
        (ExaminedKind("good", 300, 299, 0.0157), ExaminedKind("defect", 60, 59, 0.0769), ExaminedKind("limit sample", 5, 5, math.nan)),
        ("1 of 60 known defects would pass: 7",),
        (slipped,),
        (slipped,),
        "20251201T120000.000Z-89abcdef",
        override="Weiß: the supplier was told",
        facts={"runtime": "OpenVINO f32 CPU", "set of parts": "0123456789abcdef"},
    )
    text = text_of(exam_certificate(paper, SOURCE))
    assert "Not passed" in text and "1 of 60 known defects would pass: 7" in text and "at most 7.7 %" in text
    assert "Weiß: the supplier was told" in text and "Their pictures" in text and "OpenVINO" in text
    passed = ExamPaper("Bottle v1", 1.76e9, 1.0, (ExaminedKind("good", 59, 59, 0.0496),), ())
    assert "Passed ✓" in text_of(exam_certificate(passed, SOURCE))
