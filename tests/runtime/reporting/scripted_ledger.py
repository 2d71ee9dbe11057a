"""A ledger whose figures are known."""

from __future__ import annotations

from pathlib import Path

from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.types import Band, Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow

BEGAN = 1_764_403_200.0
"""2025-11-29 08:00 UTC."""
LOT = "=4711/Ä 批"


def row(number: int, verdict: Verdict = Verdict.PASS, at: float | None = None, **changes: object) -> PartRow:
    """A part every second, judged by Bottle v1 with the limit 1."""
    score = {Verdict.PASS: 0.5, Verdict.FAIL: 1.5, Verdict.INVALID: float("nan")}[verdict]
    band = {Verdict.PASS: Band.OK, Verdict.FAIL: Band.NG, Verdict.INVALID: None}[verdict]
    reason = {Verdict.PASS: "", Verdict.FAIL: f"score {score:.2f} is above the limit 1.00", Verdict.INVALID: "too dark: 12, usual 90"}[
        verdict
    ]
    place = (0.9, 0.1) if verdict is Verdict.FAIL else None
    when = BEGAN + number if at is None else at
    made = PartRow(
        number, when, "run 1", LOT, "", "simulated", "Bottle", "v1", verdict, band, reason, score, 1.0, place=place, latency_ms=20.0
    )
    return made._replace(**changes)


def write_ledger(path: Path) -> Path:
    """100 parts of one lot: 88 PASS, 10 FAIL (2 for review), 2 INVALID, one golden part; another version from part 51 on, a stop of
    five minutes for the camera before part 61, another run from then on; part 81 was not kept. Of the FAIL
    three are good and four bad; one PASS is bad."""
    database = StationDatabase(path)
    database.new_lot(LOT, BEGAN)
    rows = []
    for number in range(1, 103):
        if number == 81:
            continue
        verdict = Verdict.FAIL if number % 10 == 0 else Verdict.INVALID if number in (33, 77) else Verdict.PASS
        one = row(number, verdict, BEGAN + number + (300 if number > 60 else 0))
        if number > 50:
            one = one._replace(version="v2", limit=1.25)
        if number > 60:
            one = one._replace(run="run 2")
        if number in (10, 20):
            one = one._replace(band=Band.REVIEW)
        if number == 102:
            one = one._replace(counted=False)
        rows.append(one)
    database.add_parts(rows)
    judged = {one.number: (one.verdict, one.band) for one in rows}
    for part, answer, kind in (
        (10, Answer.GOOD, ""), (20, Answer.GOOD, ""), (30, Answer.GOOD, ""), (40, Answer.BAD, "Kratzer"), (50, Answer.BAD, "Kratzer"),
        (60, Answer.BAD, "划痕"), (70, Answer.BAD, ""), (80, Answer.UNSURE, ""), (5, Answer.BAD, "Beule"), (90, Answer.GOOD, ""),
        (90, None, ""),
    ):  # fmt: skip
        database.answer_book.add(PartAnswer(0, part, BEGAN + 500, "Weiß", answer, kind, "", *judged[part]))
    database.audit("camera", "simulated: lost: no picture for 5.0 s", BEGAN + 65)
    database.audit("limit", "Bottle v2", BEGAN + 50, who="Weiß", old="1.000", new="1.250", why="zu streng")
    database.audit("golden", "Bottle: right: the part that must fail was FAIL", BEGAN + 2)
    database.audit("profile", "line-1 0123", BEGAN + 3)
    database.close()
    return path
