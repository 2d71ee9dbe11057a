"""Whether the figures of the lots and the counters are those of the rows of their parts."""

from __future__ import annotations

from inspector.storage.verification.findings import Findings
from inspector.storage.verification.ledger_file import LedgerFile

_FIGURES = ("passed", "failed", "invalid", "review")
_SAID = ", ".join((*_FIGURES, *(f"{name}_unrowed" for name in _FIGURES)))
_ROWS = """SELECT COALESCE(SUM(verdict = 'PASS'), 0), COALESCE(SUM(verdict = 'FAIL'), 0), COALESCE(SUM(verdict = 'INVALID'), 0),
    COALESCE(SUM(band = 'review'), 0) FROM parts WHERE counted AND number BETWEEN ? AND ?"""
_FOLDED = """SELECT COALESCE(SUM(parts * (verdict = 'PASS')), 0), COALESCE(SUM(parts * (verdict = 'FAIL')), 0),
    COALESCE(SUM(parts * (verdict = 'INVALID')), 0), COALESCE(SUM(parts * (band = 'review')), 0)
    FROM minutes JOIN folds ON minutes.fold = folds.number
    WHERE folds.chain = 'parts' AND minutes.counted AND folds.first BETWEEN ? AND ?"""
_END = 2**63 - 1


def check_lots(file: LedgerFile, findings: Findings) -> None:
    """Raises sqlite3.Error where the file is damaged."""
    taken_back = {row[0] for row in file.rows("SELECT takes_back FROM lots WHERE takes_back > 0")}
    for page in file.pages(f"number, lot, first_part, last_part, {_SAID}", "lots", "hash IS NOT NULL AND NOT takes_back"):
        for number, lot, first, last, *said in page:
            if number not in taken_back:
                _compare(file, f"lots, row {number} ({lot!r})", (first, last), said, findings)
        findings.looked(len(page))
    for lot, first, *said in file.rows(f"SELECT lot, begun_part, {_SAID} FROM counters"):
        _compare(file, f"counters of the lot {lot!r}", (first, _END), said, findings)
        newest = file.rows("SELECT lot FROM parts WHERE number >= ? ORDER BY number DESC LIMIT 1", (first,))
        if newest and newest[0][0] != lot:
            findings.add("lots", f"counters of the lot {lot!r}", f"the newest part is of the lot {newest[0][0]!r}")


def _compare(file: LedgerFile, place: str, span: tuple[int, int], said: list[int], findings: Findings) -> None:
    figures, unrowed = said[:4], said[4:]
    rows = (*file.rows(_ROWS, span), *file.rows(_FOLDED, span))
    there = [sum(column) for column in zip(*rows, unrowed, strict=True)]
    if figures != there:
        findings.add("lots", place, f"says {_in_words(figures)}; the rows of its parts say {_in_words(there)}")


def _in_words(figures: list[int]) -> str:
    passed, failed, invalid, review = figures
    return f"PASS {passed}, FAIL {failed} ({review} for review), INVALID {invalid}"
