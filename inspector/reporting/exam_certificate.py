"""The certificate of an exam: acceptance of a classifying inspection at its maker's and at the customer's, after VDI/VDE/VDMA 2632-3."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from calibration.statistics.binomial import parts_needed
from calibration.statistics.guarantee import per_cent
from inspector.core.quality.report import Source
from inspector.core.types import Picture
from inspector.reporting.language import ENGLISH, Language
from inspector.reporting.report_pdf import clock, parts, when

if TYPE_CHECKING:
    from inspector.reporting.sheet import PaperSheet

MOST_PICTURES = 12
CLAIMS = (0.05, 0.02, 0.01, 0.005, 0.001)


@dataclass(frozen=True)
class ExaminedKind:
    """Known parts of one kind. ``right`` of ``count`` were judged as they should be; ``bound``: upper bound of the rate of the others, NaN
    where none is stated (of limit samples either verdict is right)."""

    kind: str
    count: int
    right: int
    bound: float


@dataclass(frozen=True, eq=False)
class ExaminedPart:
    """One part that was judged otherwise than it should be, or than before. ``picture``: uint8 RGB, None without one."""

    name: str
    kind: str
    verdict: str
    before: str
    score: float
    reason: str
    picture: Picture | None = None


@dataclass(frozen=True, eq=False)
class ExamPaper:
    """What the certificate says. ``problems``: why the exam was not passed, in words; none if it was. ``override``: who used the recipe all
    the same, and why; empty if nobody did. ``facts``: digests and versions by their name. ``at``: Unix seconds when it was held."""

    recipe: str
    at: float
    seconds: float
    kinds: Sequence[ExaminedKind]
    problems: Sequence[str]
    wrong: Sequence[ExaminedPart] = ()
    changed: Sequence[ExaminedPart] = ()
    compared_with: str = ""
    confidence: float = 0.95
    override: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)


def exam_certificate(paper: ExamPaper, source: Source, language: Language = ENGLISH) -> bytes:
    """The file. The same paper makes the same bytes, but for the time of making in ``source``."""
    from inspector.reporting.sheet import PaperSheet

    title = f"Exam of {paper.recipe}"
    foot = f"{source.program.partition(',')[0]}   made {when(source.made_at)}"
    sheet = PaperSheet(title, (source.station, title), foot, source.made_at, language)
    _first_page(sheet, paper, source)
    _parts(sheet, "Judged otherwise than known", paper.wrong)
    _parts(sheet, f"Change sides against {paper.compared_with}", paper.changed)
    _pictures(sheet, paper)
    _claims(sheet, paper)
    _signatures(sheet)
    return sheet.content()


def _first_page(sheet: PaperSheet, paper: ExamPaper, source: Source) -> None:
    from inspector.reporting.sheet import FAILED, PASSED, Figure

    sheet.title_line(f"Exam of {paper.recipe}", f"held {clock(paper.at)}, {paper.seconds:.1f} s     station {source.station}")
    result = Figure("Result", "Not passed ✗", "", FAILED) if paper.problems else Figure("Result", "Passed ✓", "", PASSED)
    total, right = sum(one.count for one in paper.kinds), sum(one.right for one in paper.kinds)
    sheet.figures([result, Figure("Known parts", str(total)), Figure("Judged as known", str(right), f"{total - right} otherwise")])
    sheet.heading("Known parts and verdicts", room=30)
    rows = [(one.kind, str(one.count), str(one.right), str(one.count - one.right), _bound(one.bound)) for one in paper.kinds]
    errors = f"rate of such errors ({100 * paper.confidence:.0f} % confidence)"
    sheet.table(("kind", "parts", "as known", "otherwise", errors), rows, (24, 12, 14, 14, 36), numbers=(1, 2, 3), words=(0, 4))
    for problem in paper.problems:
        sheet.bullet(problem)
    if paper.override:
        sheet.paragraph(f"Used all the same: {paper.override}", bold=True)
    if paper.compared_with:
        sheet.paragraph(f"Compared with {paper.compared_with}: {parts(len(paper.changed))} judged otherwise.")
    sheet.heading("What was examined", room=30)
    sheet.facts(paper.facts)


def _parts(sheet: PaperSheet, heading: str, examined: Sequence[ExaminedPart]) -> None:
    if not examined:
        return
    sheet.heading(heading, room=30)
    rows = [(one.name, one.kind, one.verdict, one.before or "–", _score(one.score), one.reason) for one in examined]
    sheet.table(("part", "is", "now", "before", "score", "why"), rows, (12, 16, 10, 10, 10, 42), numbers=(4,), words=(1, 5))


def _pictures(sheet: PaperSheet, paper: ExamPaper) -> None:
    from inspector.reporting.charts import picture_png

    shown = [one for one in (*paper.wrong, *paper.changed) if one.picture is not None]
    if not shown:
        return
    sheet.heading("Their pictures", room=85)
    pictures = [
        (picture_png(one.picture), f"{one.name}: {one.kind}, now {one.verdict}") for one in shown[:MOST_PICTURES] if one.picture is not None
    ]
    sheet.pictures(pictures, height=56)
    if len(shown) > MOST_PICTURES:
        sheet.paragraph(f"And {len(shown) - MOST_PICTURES} more.", dim=True)


def _claims(sheet: PaperSheet, paper: ExamPaper) -> None:
    sheet.heading("How many parts a claim needs", room=45)
    sheet.paragraph(
        f"A rate of errors is bounded at {100 * paper.confidence:.0f} % confidence by so many known parts, all of them judged right"
        " (Clopper and Pearson; VDI/VDE/VDMA 2632-3 asks for the number of parts beside each rate):",
        dim=True,
    )
    rows = [(f"at most {per_cent(claim)}", str(parts_needed(claim, paper.confidence))) for claim in CLAIMS]
    sheet.table(("rate of errors", "parts, none judged wrong"), rows, (50, 50), numbers=(1,), words=(0,))


def _signatures(sheet: PaperSheet) -> None:
    sheet.heading("Acceptance", room=36)
    sheet.table(
        ("", "name", "date", "signature"),
        [(f"{sheet.say(who)}\n ", "", "", "") for who in ("maker", "customer")],
        (16, 32, 20, 32),
        size=10,
    )


def _bound(bound: float) -> str:
    return f"at most {per_cent(bound)}" if math.isfinite(bound) else "–"


def _score(score: float) -> str:
    return f"{score:.3f}" if math.isfinite(score) else "–"
