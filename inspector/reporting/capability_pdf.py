"""The gauge study on paper: what AIAG asks of an attribute gauge, the gauge R&R of the score, and every part."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from calibration.statistics.agreement import Kappa, Proportion
from inspector.core.quality.capability import GREY_SIGMAS, Grade, StudyResult, grades
from inspector.core.quality.report import Source
from inspector.reporting.language import ENGLISH, Language, Translate
from inspector.reporting.report_pdf import clock, when

if TYPE_CHECKING:
    from inspector.reporting.sheet import PaperSheet

_MARK = {Grade.GOOD: "✓", Grade.FAIR: "~", Grade.POOR: "✗", Grade.UNKNOWN: "–"}


def capability_pdf(result: StudyResult, source: Source, language: Language = ENGLISH) -> bytes:
    """The file. The same figures make the same bytes, but for the time of making in ``source``."""
    from inspector.reporting.sheet import PaperSheet

    title = f"Gauge study {result.plan.name}"
    foot = f"{source.program.partition(',')[0]}   made {when(source.made_at)}"
    sheet = PaperSheet(title, (source.station, title), foot, source.made_at, language)
    _first_page(sheet, result, source)
    _variance(sheet, result)
    _parts(sheet, result)
    _definitions(sheet)
    return sheet.content()


def percent(rate: Proportion) -> str:
    """A rate with its interval."""
    low, high = rate.interval
    return f"{100 * rate.value:.1f} %  ({100 * low:.1f} to {100 * high:.1f} %)" if rate.of else "–"


def kappa_words(kappa: Kappa) -> str:
    """A kappa with its interval."""
    if math.isnan(kappa.value):
        return "– (all decisions were the same)"
    low, high = kappa.interval
    return f"{kappa.value:.2f}  ({low:.2f} to {high:.2f})" if math.isfinite(low) else f"{kappa.value:.2f}"


def conclusion(result: StudyResult) -> str:
    """In one sentence: is the gauge capable?"""
    found = grades(result)
    poor = [name for name, grade in found.items() if grade is Grade.POOR]
    fair = [name for name, grade in found.items() if grade is Grade.FAIR]
    if poor:
        return f"Not capable by AIAG's figures: {', '.join(poor)}."
    if fair:
        return f"Capable with reservations: {', '.join(fair)} may be acceptable, depending on the use."
    return "Capable by AIAG's figures."


def figure_rows(result: StudyResult) -> list[tuple[str, str, str, str]]:
    """Name, figure with its 95 % interval, what AIAG asks, and how it is judged."""
    agreed, gauge, judged = result.agreement, result.gauge, grades(result)
    rows = [
        ("effectiveness", percent(agreed.effectiveness), "at least 90 %"),
        ("miss rate", percent(agreed.misses), "at most 2 %"),
        ("false-alarm rate", percent(agreed.false_alarms), "at most 5 %"),
        ("kappa with the reference", kappa_words(agreed.with_reference), "at least 0.75"),
        ("kappa of the passes", kappa_words(agreed.within), "at least 0.75"),
    ]
    if gauge is not None:
        rows += [("% GRR", _share(gauge.gauge_share), "below 10 %"), ("distinct categories", str(gauge.categories), "at least 5")]
    return [(*row, f"{_MARK[judged[row[0]]]} {judged[row[0]].value}") for row in rows]


def _first_page(sheet: PaperSheet, result: StudyResult, source: Source) -> None:
    from inspector.reporting.sheet import ACCENT, FAILED, PASSED, Figure

    plan, agreed, gauge = result.plan, result.agreement, result.gauge
    good = sum(part.good for part in plan.parts)
    sheet.title_line(f"Gauge study {plan.name}", f"{clock(result.began)} – {clock(result.ended)}     station {source.station}")
    sheet.facts({"Recipe": ", ".join(result.recipes)}, names=True)
    sheet.facts(
        {
            "Parts": f"{good} good, {len(plan.parts) - good} bad",
            "Passes": f"{result.passes} of {plan.passes}, in random order, each part put in place anew, {plan.pictures} pictures each time",
        }
    )
    sheet.ln(2)
    colour = FAILED if any(grade is Grade.POOR for grade in grades(result).values()) else PASSED
    sheet.figures(
        [
            Figure(
                "Effectiveness", _share(agreed.effectiveness.value), f"{agreed.effectiveness.count} of {agreed.effectiveness.of}", ACCENT
            ),
            Figure("Miss rate", _share(agreed.misses.value), f"{agreed.misses.count} of {agreed.misses.of}", FAILED),
            Figure("False alarms", _share(agreed.false_alarms.value), f"{agreed.false_alarms.count} of {agreed.false_alarms.of}", FAILED),
            Figure(
                "Kappa", f"{agreed.with_reference.value:.2f}" if math.isfinite(agreed.with_reference.value) else "–", "with the reference"
            ),
            Figure("% GRR", "–" if gauge is None else _share(gauge.gauge_share), "of the score"),
        ]
    )
    sheet.figures([Figure("Result", conclusion(result), "AIAG MSA, 4th edition", colour)])
    sheet.heading("Figures")
    sheet.table(("figure", "found (95 % interval)", "AIAG asks", "judged"), figure_rows(result), (25, 33, 18, 24), words=(0, 1, 2, 3))
    for sentence in sentences(result):
        sheet.bullet(sentence)


def sentences(result: StudyResult) -> list[str]:
    """What a person should know beside the figures."""
    agreed = result.agreement
    found = [
        f"{agreed.consistent.count} of {agreed.consistent.of} parts got one verdict in all passes, {agreed.right.count} the right one.",
    ]
    if agreed.misses.of and not agreed.misses.count and agreed.misses.interval[1] > 0.02:
        found.append(
            f"No bad part passed, but {agreed.misses.of} decisions on bad parts prove no more than at most"
            f" {100 * agreed.misses.interval[1]:.1f} %."
        )
    if math.isfinite(result.margin_sigmas):
        near = len(result.grey)
        found.append(
            f"The limit lies {result.margin_sigmas:.1f} standard deviations of the gauge above the mean good part; {near} of"
            f" {len(result.parts)} parts lie within {GREY_SIGMAS:.0f} of it, where the gauge alone may turn the verdict."
        )
    if result.invalid:
        found.append(f"{result.invalid} pictures were INVALID: that counts as not accepted.")
    if len(result.recipes) > 1:
        found.append("It was judged by more than one recipe version: the figures mix what cannot be compared. Begin the study anew.")
    if len(result.plan.parts) < 30:
        found.append(f"AIAG asks for 30 to 50 parts; this study has {len(result.plan.parts)}, so its intervals are wide.")
    return found


def _variance(sheet: PaperSheet, result: StudyResult) -> None:
    gauge = result.gauge
    if gauge is None:
        return
    sheet.heading("Gauge R&R of the score (log10, in decades)", room=60)
    rows = [
        ("part to part", _number(gauge.part), _of(gauge.part, gauge.total)),
        ("placing (re-fixturing)", _number(gauge.placing), _of(gauge.placing, gauge.total)),
        ("repeat (next picture)", _number(gauge.repeat), _of(gauge.repeat, gauge.total)),
        ("gauge together", _number(gauge.gauge), _of(gauge.gauge, gauge.total)),
        ("total", _number(gauge.total), "100 %"),
    ]
    sheet.table(("source", "standard deviation", "of the total"), rows, (44, 28, 28), numbers=(1, 2), words=(0,))
    sheet.paragraph(f"From {gauge.parts} parts, {gauge.placings} placings of each, {gauge.pictures} pictures of each placing.", dim=True)
    sheet.heading("Scores of the parts beside the limit", room=70)
    sheet.picture(_chart(result, sheet.say), alt="mean score of each part with its spread, and the limit with the reach of the gauge")


def _chart(result: StudyResult, say: Translate) -> bytes:
    from inspector.reporting.charts import DIM, GREEN, INK, RED, YELLOW, letters, new_figure, to_png

    figure, axes = new_figure(7.0, 2.4)
    ordered = sorted((one for one in result.parts if math.isfinite(one.score)), key=lambda one: one.score)
    for good, colour, sign, name in ((True, GREEN, "o", "good part"), (False, RED, "x", "bad part")):
        own = [(place, one) for place, one in enumerate(ordered) if one.part.good is good]
        if own:
            at, scores = [place for place, _ in own], [one.score for _, one in own]
            spread = np.nan_to_num([one.spread for _, one in own])
            axes.errorbar(at, scores, yerr=spread, fmt=sign, color=colour, markersize=4, elinewidth=0.8, label=say(name))
    if math.isfinite(result.limit):
        axes.axhline(result.limit, color=INK, linewidth=1, linestyle="--", label=say("limit"))
        if result.gauge is not None and math.isfinite(result.gauge.gauge):
            reach = GREY_SIGMAS * result.gauge.gauge
            axes.axhspan(result.limit - reach, result.limit + reach, color=YELLOW, alpha=0.18, linewidth=0, label=say("reach of the gauge"))
    axes.set_xticks(range(len(ordered)), [str(one.part.number) for one in ordered], fontsize=5.5 if len(ordered) > 30 else 7, rotation=90)
    axes.set_xlabel(say("part"), fontproperties=letters(say("part"), 8), color=DIM)
    axes.set_ylabel(say("score (log10)"), fontproperties=letters(say("score (log10)"), 8))
    axes.legend(prop=letters(say("limit"), 6.5), loc="upper left", frameon=True, framealpha=0.85, ncols=4)
    return to_png(figure)


def _parts(sheet: PaperSheet, result: StudyResult) -> None:
    sheet.heading("Every part", room=40)
    rows = [
        (
            *(str(one.part.number), "good" if one.part.good else "bad", f"{one.accepted} of {one.placings}"),
            *(
                "wrong" if one.wrong == one.placings else "sometimes wrong" if one.wrong else "correct",
                _number(one.score),
                _number(one.spread),
            ),
        )
        for one in sorted(result.parts, key=lambda one: (-one.wrong, one.part.number))
    ]
    sheet.table(
        ("part", "is", "accepted", "", "mean score", "spread"), rows, (12, 14, 18, 24, 16, 16), numbers=(0, 4, 5), words=(1, 2, 3), size=7.5
    )


def _definitions(sheet: PaperSheet) -> None:
    sheet.heading("What the words mean", room=40)
    sheet.facts(
        {
            "Effectiveness": "Right decisions of all decisions. A part is accepted by PASS alone.",
            "Miss, false alarm": "A bad part accepted; a good part not accepted; of the decisions on bad and on good parts.",
            "Kappa": "Agreement beyond chance: Cohen's with what is known of the parts, Fleiss' of the passes among themselves.",
            "Intervals": "95 %: Clopper and Pearson for rates; Fleiss, Cohen and Everitt for Cohen's kappa; jackknife for Fleiss' kappa.",
            "Gauge R&R": "Two-stage nested ANOVA: pictures within placings within parts; a variance below zero counts as zero.",
            "% GRR": "Standard deviation of the gauge of the total one. Distinct categories: 1.41 part / gauge, cut off.",
        }
    )


def _share(value: float) -> str:
    return f"{100 * value:.1f} %" if math.isfinite(value) else "–"


def _of(part: float, total: float) -> str:
    return _share(part / total) if total > 0 else "–"


def _number(value: float) -> str:
    return f"{value:.4f}" if math.isfinite(value) else "–"
