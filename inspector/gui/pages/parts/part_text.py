"""What the page says of a part, for a person."""

from __future__ import annotations

from datetime import date, datetime

from calibration.gate.limits import Light
from inspector.core.quality.part_words import flaw_in_words, score_in_words
from inspector.core.quality.search import PartFilter
from inspector.core.types import Band, Inspection, Verdict
from inspector.gui.live.gate_lights import check_text
from inspector.gui.widgets.version_text import version_text
from inspector.storage.ledger.part_search import FoundPart, PartsCount


def verdict_text(part: FoundPart) -> str:
    """PASS, FAIL, INVALID, or that a person decides."""
    return "REVIEW" if part.row.band is Band.REVIEW else part.row.verdict.value


def clock_text(at: float, today: date) -> str:
    """The time of the day, with the date where it is another one."""
    moment = datetime.fromtimestamp(at)
    return f"{moment:%H:%M:%S}" if moment.date() == today else f"{moment:%d %b %H:%M}"


def moment_text(at: float) -> str:
    return f"{datetime.fromtimestamp(at):%d %b %Y %H:%M:%S}"


def flaw_text(part: FoundPart) -> str:
    """Words, size and score in one line; for an INVALID part why."""
    row = part.row
    if row.verdict is Verdict.INVALID:
        return row.reason
    found = (flaw_in_words(row.place, row.area_mm2, row.area_px), score_in_words(row.score, row.limit))
    return "; ".join(filter(None, found)) or row.reason


def facts_text(part: FoundPart) -> str:
    """When, of which lot, judged by what."""
    row = part.row
    facts = [
        moment_text(row.at),
        f"lot {row.lot}" if row.lot else "no lot",
        f"{row.recipe}, {version_text(row.version)}" if row.recipe else "no recipe",
        f"view {row.view}" if row.view else "",
        f"serial {row.serial}" if row.serial else "",
        f"sequence {row.identity.sequence}" if row.identity is not None and row.identity.sequence else "",
        "" if row.counted else "golden part, in no counter",
    ]
    return "   ".join(filter(None, facts))


def answer_text(part: FoundPart) -> str:
    """Who said what of it."""
    answer = part.answer
    if answer is None or answer.answer is None:
        return "Nobody has said what it is"
    said = f"{answer.answer.words}: {answer.kind}" if answer.kind else answer.answer.words
    who = f" {answer.who}" if answer.who else ""
    note = f" – {answer.note}" if answer.note else ""
    return f"{said}{note} ({moment_text(answer.at)}{who})"


def gate_text(inspection: Inspection | None, part: FoundPart) -> str:
    """What the image gate found: first what lay beyond its limits."""
    if inspection is not None and inspection.checks:
        order = (Light.OUT, Light.NEAR, Light.OK)
        told = {Light.OUT: "out", Light.NEAR: "close to its limit", Light.OK: "well within"}
        checks = sorted(inspection.checks, key=lambda check: order.index(check.light))
        worst = checks[0].light
        named = "; ".join(check_text(check) for check in checks if check.light is worst and worst is not Light.OK)
        return f"Image gate: {named or f'all {len(checks)} checks {told[Light.OK]}'}"
    measured = ", ".join(f"{name} {value:.4g}" for name, value in part.row.checks.items())
    return f"Image gate: {measured}" if measured else ""


def count_text(count: PartsCount, new: PartsCount | None) -> str:
    """How many were found."""
    many = f"{count.number:,}".replace(",", " ")
    found = f"more than {many} parts" if count.at_least else "1 part" if count.number == 1 else f"{many} parts"
    if new is None or not new.number:
        return found
    return f"{found}, {'more than ' if new.at_least else ''}{new.number:,} of them new"


def filter_text(wanted: PartFilter) -> str:
    """A search that found nothing, in words."""
    return "No parts were found" if wanted != PartFilter() else "No part was judged yet"
