"""The figures of a report as one table: section, name, value. The same figures as on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from inspector.core.promises.promise_words import promise_sentence
from inspector.core.quality.report import ReportFigures, VerdictTally
from inspector.reporting.csv_text import CsvFile

HEAD = ("section", "name", "figure", "value")
PART_HEAD = (
    *("part", "taken at", "lot", "serial", "view", "camera", "recipe", "version", "verdict", "band", "reason", "score", "limit"),
    *("counted", "place x", "place y", "area px", "area mm2", "latency ms", "answer", "kind", "answered by"),
)
"""Head of the table with one row for each part."""

Row = tuple[str, str, str, object]


def write_figures(file: CsvFile, figures: ReportFigures) -> None:
    """Write everything that the report says in figures."""
    file.row(HEAD)
    for row in (*_head(figures), *_counts(figures), *_charts(figures), *_lists(figures)):
        file.row(row)


def moment(at: float) -> str:
    """A moment as ISO 8601 with milliseconds and the offset of this computer's clock; empty if it is none."""
    return datetime.fromtimestamp(at).astimezone().isoformat(timespec="milliseconds") if at > 0 else ""


def _head(figures: ReportFigures) -> Iterator[Row]:
    source = figures.source
    yield "report", figures.span.title, "from", moment(figures.first_at)
    yield "report", figures.span.title, "to", moment(figures.last_at)
    yield "report", figures.span.title, "first part", figures.first_part
    yield "report", figures.span.title, "last part", figures.last_part
    yield "report", figures.span.title, "station", source.station
    yield "report", figures.span.title, "program", source.program
    yield "report", figures.span.title, "ledger head", source.ledger_head
    yield "report", figures.span.title, "ledger's last part", source.last_part
    yield "report", figures.span.title, "made at", moment(source.made_at)


def _tally(section: str, name: str, tally: VerdictTally) -> Iterator[Row]:
    yield section, name, "PASS", tally.passed
    yield section, name, "FAIL", tally.failed
    yield section, name, "for review", tally.review
    yield section, name, "INVALID", tally.invalid
    yield section, name, "total", tally.total
    yield section, name, "yield", tally.yield_rate


def _counts(figures: ReportFigures) -> Iterator[Row]:
    yield from _tally("parts", "as judged", figures.tally)
    yield from _tally("parts", "corrected by answers", figures.corrected)
    for name, value in vars(figures.answers).items():
        yield "answers", name.replace("_", " "), "parts", value
    yield "false rejects", "least", "share", figures.false_rejects.least
    yield "false rejects", "most", "share", figures.false_rejects.most
    yield "false rejects", "bound", "share", figures.false_rejects.bound
    yield "parts", "not counted (golden part check, gauge study)", "parts", figures.uncounted
    yield "parts", "counted without a row", "parts", figures.without_row
    yield "parts", "judged and not kept", "parts", figures.missing
    yield "parts", "kept as figures of a minute", "parts", figures.folded
    yield "latency", "half of the parts", "ms", figures.latency_p50_ms
    yield "latency", "99 % of the parts", "ms", figures.latency_p99_ms
    for name, tally in figures.recipes.items():
        yield from _tally("recipe", name, tally)
    for name, tally in figures.lots.items():
        yield from _tally("lot", name or "without a name", tally)
    for section, counts in (
        ("FAIL by reason", figures.by_reason),
        ("FAIL by place", figures.by_zone),
        ("confirmed bad by kind", figures.by_kind),
        ("INVALID by reason", figures.invalid_by_reason),
    ):
        for name, count in counts.items():
            yield section, name, "parts", count


def _charts(figures: ReportFigures) -> Iterator[Row]:
    for one, share, score in zip(figures.intervals, figures.fail_limits, figures.score_limits, strict=True):
        name = moment(one.start)
        yield from _tally("interval", name, one.tally)
        yield "interval", name, "share of FAIL: lower limit", share.lower
        yield "interval", name, "share of FAIL: upper limit", share.upper
        yield "interval", name, "mean score", one.score
        yield "interval", name, "mean score: lower limit", score.lower
        yield "interval", name, "mean score: upper limit", score.upper
    for section, hits in (("share of FAIL: rule", figures.fail_hits), ("score: rule", figures.score_hits)):
        for hit in hits:
            yield section, hit.rule, "at", moment(figures.intervals[hit.last].start)


def _lists(figures: ReportFigures) -> Iterator[Row]:
    for change in figures.changes:
        what = f"{change.view}: {change.what}" if change.view else change.what
        yield "change", moment(change.at), what, f"{change.old} → {change.new}"
    for stop in figures.stops:
        yield "stop", moment(stop.start), stop.cause, stop.seconds
    for cause, seconds in figures.stopped_s.items():
        yield "stopped", cause, "seconds", seconds
    for name, words in figures.guarantees.items():
        yield "promise of the limit", name, "words", words
    for name, promise in figures.escapes.items():
        for one in promise.kinds:
            yield "escape promise", name, one.kind.value, promise_sentence(one, promise.unit)
    for lot in figures.lot_checks:
        yield "lot check", lot.lot, "parts", lot.parts
        yield "lot check", lot.lot, "held out", lot.held_out
        yield "lot check", lot.lot, "unlike from part", lot.found_at
        if lot.now is not None:
            for name, rate in (("now", lot.now.rate), ("at least", lot.now.low), ("at most", lot.now.high), ("promised", lot.bound)):
                yield "lot check", lot.lot, f"false rejects, {name}", rate
    for noted in figures.audit:
        said = "; ".join(part for part in (noted.detail, f"{noted.old} → {noted.new}" if noted.old or noted.new else "", noted.why) if part)
        yield "audit", moment(noted.at), f"{noted.what}, {noted.who}" if noted.who else noted.what, said
