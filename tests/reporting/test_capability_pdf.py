"""The gauge study on paper."""

from __future__ import annotations

import io

import numpy as np
import pytest
from pypdf import PdfReader

from inspector.core.quality.capability import study_result
from inspector.core.quality.gauge_study import StudyReading, make_plan
from inspector.core.quality.report import Source
from inspector.core.types import Verdict
from inspector.reporting.capability_pdf import capability_pdf


@pytest.mark.slow
def test_it_says_the_figures_and_the_conclusion() -> None:
    plan = make_plan("Frühjahr", 30, 10)
    random = np.random.default_rng(2)
    level = {part.number: 0.4 + 0.1 * random.standard_normal() + (0.0 if part.good else 0.9) for part in plan.parts}
    readings = []
    for step, part in enumerate(plan.order):
        placed = level[part] + 0.03 * random.standard_normal()
        for picture in range(2):
            score = placed + 0.01 * random.standard_normal()
            verdict = Verdict.PASS if score <= 0.8 else Verdict.FAIL
            readings.append(StudyReading(step, picture, 1.76e9 + step, verdict, score, 0.8, "", "Bottle v1"))
    source = Source("Linie 3", "inspector-station 0.3.0", 0, made_at=1.76e9)
    made = capability_pdf(study_result(plan, readings), source)
    assert made == capability_pdf(study_result(plan, readings), source)
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(made)).pages)
    assert "Frühjahr" in text and "AIAG" in text and "30 good, 10 bad" in text
    assert "100.0 %" in text and "distinct categories" in text and "Linie 3" in text
