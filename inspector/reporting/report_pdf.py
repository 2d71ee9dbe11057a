"""The report on paper: all that matters on the first page, then charts, places and kinds, changes, the audit, and what the words mean."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from calibration.statistics.control_charts import FOR_SHARES, RULES
from calibration.statistics.guarantee import per_cent
from inspector.core.promises.lot_standing import told_of
from inspector.core.promises.promise_words import basis_sentence, best_known, promise_sentences
from inspector.core.quality.report import ReportedEntry, ReportFigures, RuleHit, VerdictTally
from inspector.reporting.language import ENGLISH, Language

if TYPE_CHECKING:
    from inspector.reporting.sheet import PaperSheet

MOST_AUDIT_LINES = 150
MOST_CHANGE_LINES = 80
MOST_STOP_LINES = 40
MOST_ESCAPE_CHARTS = 4
_IN_THE_TABLE = "All of them are in figures.csv."


def report_pdf(figures: ReportFigures, language: Language = ENGLISH) -> bytes:
    """The file. The same figures make the same bytes: the time of making is one of them."""
    from inspector.reporting.sheet import PaperSheet

    source = figures.source
    sheet = PaperSheet(
        f"{figures.span.title} – inspection report",
        (source.station, figures.span.title),
        f"{source.program.partition(',')[0]}   made {when(source.made_at)}   {_head_of(figures)}",
        source.made_at,
        language,
    )
    _first_page(sheet, figures)
    sheet.add_page()
    _chart_pages(sheet, figures)
    _escapes(sheet, figures)
    _what_failed(sheet, figures)
    _what_changed(sheet, figures)
    _audit(sheet, figures.audit)
    _definitions(sheet, figures)
    return sheet.content()


def when(at: float) -> str:
    """A moment by the wall clock, with its offset from UTC."""
    return f"{datetime.fromtimestamp(at).astimezone():%Y-%m-%d %H:%M:%S %z}" if math.isfinite(at) and at > 0 else "–"


def clock(at: float) -> str:
    """A moment for a table."""
    return f"{datetime.fromtimestamp(at):%Y-%m-%d %H:%M:%S}" if at > 0 else "–"


def duration(seconds: float) -> str:
    """Hours, minutes and seconds, as "1:02:03"."""
    return str(timedelta(seconds=round(seconds)))


def share(value: float, places: int = 2) -> str:
    """A share in per cent, rounded down, so that 100 % is only said of all; a dash if it is none."""
    if not math.isfinite(value):
        return "–"
    step = 10.0 ** (places + 2)
    return f"{math.floor(value * step + 1e-9) / (step / 100):.{places}f} %"


def times(number: int) -> str:
    """How often."""
    return "once" if number == 1 else f"{number} times"


def parts(number: int) -> str:
    """So many parts."""
    return f"{number} part{'' if number == 1 else 's'}"


def count(number: int) -> str:
    """With thin spaces: 123 456."""
    return f"{number:,}".replace(",", "\u00a0")


def _head_of(figures: ReportFigures) -> str:
    head = figures.source.ledger_head
    return f"ledger {head[:16]}…, part {figures.source.last_part}" if head else f"ledger up to part {figures.source.last_part}"


def _first_page(sheet: PaperSheet, figures: ReportFigures) -> None:
    from inspector.reporting.charts import share_chart

    tally, corrected = figures.tally, figures.corrected
    lots = [name or "without a name" for name in figures.lots]
    span = f"{clock(figures.first_at)} – {clock(figures.last_at)}" if tally.total else "no part was judged"
    sheet.title_line(figures.span.title, f"{span}     station {figures.source.station}")
    sheet.facts(
        {
            "Product": _some([figures.called(name) for name in figures.recipes]),
            "Lot": _some(lots),
        },
        names=True,
    )
    sheet.facts({"Parts": f"number {figures.first_part} to {figures.last_part}" if figures.first_part else ""})
    sheet.ln(2)
    _big_figures(sheet, tally, corrected)
    sheet.heading("What is behind the figures", room=20)
    for sentence in summary(figures):
        sheet.bullet(sentence)
    if len(figures.intervals) > 1:
        sheet.heading("Share of FAIL over time (p chart)", room=70)
        sheet.picture(share_chart(figures, say=sheet.say), alt="p chart of the share of FAIL")
    for name, counts in (("Where the failures lie", figures.by_zone), ("Why parts were INVALID", figures.invalid_by_reason)):
        if counts:
            sheet.heading(name, room=24)
            sheet.bars(counts, most=5)


def _big_figures(sheet: PaperSheet, tally: VerdictTally, corrected: VerdictTally) -> None:
    from inspector.reporting.sheet import ACCENT, FAILED, INVALID, PASSED, Figure

    review = f"{count(tally.review)} of them for review" if tally.review else "none for review"
    sheet.figures(
        [
            Figure("Parts", count(tally.total)),
            Figure("PASS ✓", count(tally.passed), share(_of(tally.passed, tally.total)), PASSED),
            Figure("FAIL ✗", count(tally.failed), review, FAILED),
            Figure("INVALID !", count(tally.invalid), share(_of(tally.invalid, tally.total)), INVALID),
            Figure("Yield", share(tally.yield_rate), "as judged", ACCENT),
            Figure("Yield", share(corrected.yield_rate), "corrected", ACCENT),
        ]
    )
    sheet.share_bar([("PASS", tally.passed, PASSED), ("FAIL", tally.failed, FAILED), ("INVALID", tally.invalid, INVALID)])


def summary(figures: ReportFigures) -> list[str]:
    """The sentences of the first page: answers, false rejects, promises, stops, and whatever was lost."""
    answers, rejects = figures.answers, figures.false_rejects
    found = []
    answered = answers.fail_bad + answers.fail_good + answers.fail_unsure
    if answered:
        unsure = f", {answers.fail_unsure} could not be told" if answers.fail_unsure else ""
        found.append(
            f"{answered} of {figures.tally.failed} FAIL were looked at:"
            f" {answers.fail_bad} really bad, {answers.fail_good} were good{unsure}."
        )
    elif figures.tally.failed:
        found.append(f"Nobody has looked at the {figures.tally.failed} FAIL yet.")
    if answers.pass_bad:
        found.append(f"{answers.pass_bad} PASS were found to be bad.")
    if math.isfinite(rejects.bound) and figures.tally.failed:
        found.append(
            f"Good parts that were rejected: {per_cent(rejects.least)} by the answers, {per_cent(rejects.most)} if every FAIL that"
            f" nobody called bad were good; with {100 * rejects.confidence:.0f} % confidence at most {per_cent(rejects.bound)}."
        )
    found += [
        f"What the limit of {figures.called(name)} promises: {words[:1].lower()}{words[1:]}" for name, words in figures.guarantees.items()
    ]
    found += [f"What the limit of {figures.called(name)} finds: {best_known(promise)}" for name, promise in figures.escapes.items()]
    found += told_of(figures.lot_checks)
    if figures.stopped_s:
        causes = ", ".join(f"{cause} {duration(seconds)}" for cause, seconds in figures.stopped_s.items())
        found.append(f"No parts for {duration(sum(figures.stopped_s.values()))}: {causes}.")
    hits = len(figures.fail_hits) + len(figures.score_hits)
    found.append(f"Rules of the control charts were broken {times(hits)}." if hits else "No rule of the control charts was broken.")
    changed = len(figures.changes) + figures.changes_left_out
    found.append(f"Recipe, limit, lot, camera, profile or program changed {times(changed)}." if changed else "Nothing was changed.")
    found += _losses(figures)
    return found


def _losses(figures: ReportFigures) -> list[str]:
    found = []
    if figures.uncounted:
        found.append(f"Not in these figures: {parts(figures.uncounted)} of golden part checks and gauge studies.")
    if figures.without_row:
        found.append(f"Not in these figures: {parts(figures.without_row)} of the lot, counted and without a row.")
    if figures.missing:
        found.append(f"Not in these figures: {parts(figures.missing)} judged and not kept, since the disk refused.")
    if figures.folded:
        found.append(
            f"Of {parts(figures.folded)} only figures of each minute are kept, since they are old: counted, but without place and reason."
        )
    return found


def _chart_pages(sheet: PaperSheet, figures: ReportFigures) -> None:
    from inspector.reporting import charts

    if not figures.intervals:
        return
    sheet.heading("Scores of all parts", room=80)
    sheet.paragraph(f"Each recipe version has a scale of its own. {charts.MARKS_IN_WORDS}", dim=True, size=8)
    sheet.picture(charts.score_chart(figures, say=sheet.say), alt="scores of all parts with the limit and every change")
    if len(figures.intervals) > 1:
        sheet.heading("Control chart of the score", room=75)
        width = duration(figures.intervals[0].end - figures.intervals[0].start)
        sheet.paragraph(
            f"Mean score of the PASS parts of each interval ({width}); limits from the mean moving range of the means, for each recipe"
            " version by itself. A circle: a rule is broken there, by its number.",
            dim=True,
            size=8,
        )
        sheet.picture(charts.score_control_chart(figures, say=sheet.say), alt="control chart of the mean score")
    _rules(sheet, figures)


def _rules(sheet: PaperSheet, figures: ReportFigures) -> None:
    rows = [*_rule_rows(figures, "share of FAIL", figures.fail_hits), *_rule_rows(figures, "score", figures.score_hits)]
    if not rows:
        return
    sheet.heading("Rules that were broken", room=30)
    sheet.table(("at", "chart", "rule", "what it says", "a sign of"), rows[:MOST_STOP_LINES], (19, 13, 11, 32, 25), words=(1, 2, 3, 4))


def _rule_rows(figures: ReportFigures, chart: str, hits: Sequence[RuleHit]) -> list[tuple[str, ...]]:
    known = {rule.name: rule for rule in RULES}
    return [
        (clock(figures.intervals[hit.last].start), chart, hit.rule, known[hit.rule].words, known[hit.rule].means)
        for hit in hits
        if hit.rule in known
    ]


def _escapes(sheet: PaperSheet, figures: ReportFigures) -> None:
    """How small a defect is found, for each recipe that knows it."""
    from inspector.reporting.charts import detection_chart

    for name, promise in list(figures.escapes.items())[:MOST_ESCAPE_CHARTS]:
        called = figures.called(name)
        sheet.heading(f"How small a defect is found: {called}", room=110)
        for sentence in promise_sentences(promise):
            sheet.bullet(sentence)
        sheet.paragraph(
            f"{basis_sentence(promise)} Probability of detection as in MIL-HDBK-1823A: above and below, what was found and missed; dashed,"
            " the lower 95 % bound; upright, the size that is promised.",
            dim=True,
            size=8,
        )
        sheet.picture(detection_chart(promise, say=sheet.say), alt=f"probability of detection over the size, {called}")


def _what_failed(sheet: PaperSheet, figures: ReportFigures) -> None:
    from inspector.reporting.charts import heat_picture
    from inspector.reporting.sheet import FAILED, INVALID

    for name, counts, colour in (
        ("FAIL by place on the part", figures.by_zone, FAILED),
        ("Confirmed bad parts by kind", figures.by_kind, FAILED),
        ("FAIL by reason", figures.by_reason, FAILED),
        ("INVALID by reason", figures.invalid_by_reason, INVALID),
    ):
        if counts:
            sheet.heading(name, room=26)
            sheet.bars(counts, colour=colour)
    if figures.heat:
        sheet.heading("All failures on the reference picture", room=80)
        sheet.pictures(
            [
                (heat_picture(one, say=sheet.say), f"{figures.called(one.recipe)}: {one.placed} FAIL with a place, {one.without} without")
                for one in figures.heat
            ],
            height=66,
        )
    sheet.heading("By recipe and lot", room=30)
    rows = [
        *_tally_rows("recipe", [(figures.called(name), one) for name, one in figures.recipes.items()]),
        *_tally_rows("lot", figures.lots.items()),
    ]
    sheet.table(
        ("", "name", "parts", "PASS", "FAIL", "for review", "INVALID", "yield"),
        rows[:MOST_CHANGE_LINES],
        (9, 31, 11, 11, 9, 11, 10, 11),
        numbers=range(2, 8),
        words=(0,),
    )


def _tally_rows(what: str, tallies: Iterable[tuple[str, VerdictTally]]) -> list[tuple[str, ...]]:
    return [
        (
            *(what, name or "without a name", count(one.total), count(one.passed), count(one.failed), count(one.review)),
            *(count(one.invalid), share(one.yield_rate)),
        )
        for name, one in tallies
    ]


def _what_changed(sheet: PaperSheet, figures: ReportFigures) -> None:
    if figures.changes:
        sheet.heading("Changes", room=30)
        rows = [
            (
                clock(one.at),
                f"{one.view}: {one.what}" if one.view else one.what,
                figures.called(one.old),
                figures.called(one.new),
                str(one.part or ""),
            )
            for one in figures.changes[:MOST_CHANGE_LINES]
        ]
        sheet.table(("at", "what", "before", "from then on", "part"), rows, (20, 12, 29, 29, 10), numbers=(4,), words=(1,))
        left = len(figures.changes) - len(rows) + figures.changes_left_out
        if left:
            sheet.paragraph(f"And {left} more. {_IN_THE_TABLE}", dim=True)
    if figures.stops:
        sheet.heading("No parts came", room=30)
        longest = sorted(figures.stops, key=lambda one: -one.seconds)[:MOST_STOP_LINES]
        rows = [
            (clock(one.start), clock(one.end), duration(one.seconds), one.cause, one.detail)
            for one in sorted(longest, key=lambda one: one.start)
        ]
        sheet.table(("from", "to", "for", "cause", ""), rows, (20, 20, 10, 12, 38), numbers=(2,), words=(3, 4))
    sheet.heading("Golden part check", room=24)
    if figures.golden:
        sheet.table(("at", "result"), [(clock(one.at), one.detail) for one in figures.golden[-MOST_STOP_LINES:]], (20, 80), words=(1,))
    else:
        sheet.paragraph("None was made in this time.")


def _audit(sheet: PaperSheet, audit: Sequence[ReportedEntry]) -> None:
    sheet.heading("Who did what (audit)", room=30)
    if not audit:
        sheet.paragraph("The audit has no entry of this time.")
        return
    rows = [(clock(one.at), one.who or "–", one.what, _in_one(one)) for one in audit[-MOST_AUDIT_LINES:]]
    sheet.table(("at", "who", "what", ""), rows, (20, 13, 11, 56), words=(2, 3), size=7.5)
    if len(audit) > len(rows):
        sheet.paragraph(f"The {len(rows)} newest of {len(audit)} entries. {_IN_THE_TABLE}", dim=True)


def _in_one(one: ReportedEntry) -> str:
    change = f"{one.old} → {one.new}" if one.old or one.new else ""
    return "; ".join(text for text in (one.detail, change, f"because {one.why}" if one.why else "") if text)


def _definitions(sheet: PaperSheet, figures: ReportFigures) -> None:
    sheet.heading("What the words mean", room=60)
    sheet.facts(
        {
            "PASS, FAIL, INVALID": "Score at or below the limit; above it; the part could not be judged. INVALID is never PASS.",
            "for review": "A FAIL for the line, so close to the limit that a person decides.",
            "Yield": "PASS of all parts, INVALID ones among them.",
            "Yield, corrected": "Each part that a person answered counts as the answer says, good or bad; all others as judged.",
            "Share of FAIL": "FAIL of all PASS and FAIL of an interval; limits p ± 3 √(p (1 − p) / n) (ISO 7870-2, p chart).",
            "Confidence": "Upper bounds of rates are those of Clopper and Pearson.",
            "No parts": "For longer than a minute and than ten times the usual time between two parts.",
            "Program": figures.source.program,
            "Place": "Where the largest region of a FAIL has its peak, over the recipe's reference picture in three by three fields.",
        }
    )
    sheet.ln(2)
    sheet.paragraph("Rules of the control charts (L. S. Nelson, Journal of Quality Technology 16, 1984):", bold=True, size=8.5)
    for rule in RULES:
        shares = "" if rule.number in FOR_SHARES else " Of the score alone."
        sheet.bullet(f"{rule.number}: {rule.words}. A sign of: {rule.means}.{shares}")
    if sheet.unknown:
        codes = ", ".join(f"U+{ord(one):04X}" for one in sorted(sheet.unknown)[:12])
        sheet.ln(2)
        sheet.paragraph(
            f"{len(sheet.unknown)} letters of names ({codes}) are shown as boxes, since no font of this computer has them: install Noto"
            " Sans CJK. The tables (CSV) have them.",
            dim=True,
        )


def _some(names: Sequence[str], most: int = 4) -> str:
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def _of(part: int, total: int) -> float:
    return part / total if total else math.nan
