"""The figures of ``evaluate`` for a person: tables and the facts below them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from statistics import fmean
from typing import Any

from inspector.cli.console import figure, share
from inspector.lab.evaluation.sheet import Sheet

AREAS = {"image_auroc": "image AUROC", "pixel_auroc": "pixel AUROC", "aupro": "AUPRO"}
"""Figures that are areas, as they are called in tables. Not every data set has the last two."""

_RATES = {"false_reject_rate": "false rejects", "escape_rate": "escapes"}
_NAMES = {**AREAS, **_RATES}
_MEANS = (*AREAS, *_RATES, "teach_seconds")


def kinds_sheet(made: Mapping[str, Any]) -> Sheet:
    """One category: each kind of defect against the same good parts, and all of them."""
    columns = ("kind", "parts", *_known([made]).values(), "PASS", "FAIL", "INVALID", "median score")
    rows: list[list[object]] = []
    for kind, own in made["per_kind"].items():
        areas = [figure(own.get(key, math.nan)) for key in _known([made])]
        rows.append([kind, own["parts"], *areas, own["pass"], own["fail"], own["invalid"], figure(own["median_score"], 2)])
    counts = made["confusion"]
    totals = [counts[f"good_{verdict}"] + counts[f"defective_{verdict}"] for verdict in ("passed", "failed", "invalid")]
    rows.append(["all", made["test_parts"], *(figure(made[key]) for key in _known([made])), *totals, ""])
    return Sheet(columns, rows, strong=1)


def summary(made: Mapping[str, Any]) -> dict[str, object]:
    """One category: what the table does not say."""
    latency, limit = made["latency_ms"], made["limit"]
    width, height = made["pixel_figures_at"]
    told: dict[str, object] = {
        "false rejects": f"{share(made['false_reject_rate'])} of the good parts",
        "escapes": f"{share(made['escape_rate'])} of the defective parts, at the limit {limit['value']:.2f} ({limit['method']})",
        "taught": f"{made['teach_seconds']:.1f} s by {made['teacher']}, {made['image_steps']} image-steps, seed {made['seed']}",
        "latency": "  ".join(f"{rank} {figure(value, 1)}" for rank, value in latency.items()) + f" ms, {made['runtime']}",
        "pixel figures": f"at {width}x{height}, masks by nearest pixel; AUPRO up to a false positive rate of {made['aupro_max_fpr']}",
    }
    if limit["review"] is not None:
        asked = made["review"]
        told["review"] = f"{asked['good']} good and {asked['defective']} defective parts of those that FAIL, above {limit['review']:.2f}"
    if made["alignment"]:
        told["alignment"] = made["alignment"]
    if made["not_found"]:
        told["not found"] = f"in {made['not_found']} pictures: INVALID, and in none of the areas"
    if made["unscored"]:
        told["unscored"] = f"{made['unscored']} parts have no finite score and are in none of the areas"
    if made["masks_lost"]:
        told["masks lost"] = f"of {made['masks_lost']} defective parts nothing is left of the mask at this size: in no pixel figure"
    if reasons := reasons_undefined(made):
        told["undefined"] = "; ".join(reasons)
    return told


def reasons_undefined(made: Mapping[str, Any]) -> list[str]:
    """Why figures of one category are no numbers: of all its parts, and of kinds where it is for another reason."""
    reasons = [f"{_NAMES[key]}: {why}" for key, why in made["undefined"].items()]
    for kind, own in made["per_kind"].items():
        of_kind = {key: why for key, why in own.get("undefined", {}).items() if key not in made["undefined"]}
        reasons += [f"{_NAMES[key]} of {kind}: {why}" for key, why in of_kind.items()]
    return reasons


def categories_sheet(made: Mapping[str, Any]) -> Sheet:
    """Several categories with their mean, as tables of this field have it; "all": their parts taken together."""
    found: Mapping[str, Any] = made["categories"]
    known = _known(found.values())
    columns = ("category", "taught", "tested", *known.values(), *_RATES.values(), "seconds")
    rows: list[list[object]] = []
    for name, own in found.items():
        rows.append([name, own["train_parts"], own["test_parts"], *_cells(own, known)])
    rows += [[name, "failed", *[""] * (len(columns) - 2)] for name in made["failed"]]
    sums = 0
    if made.get("all"):
        own = made["all"]
        rows.append(["all together", own["train_parts"], own["test_parts"], *_cells(own, known)])
        sums += 1
    if found:
        rows.append([f"mean of {len(found)}", "", "", *_cells(made["mean"], known)])
        sums += 1
    return Sheet(columns, rows, strong=sums)


def mean_figures(found: Iterable[Mapping[str, Any]]) -> dict[str, float]:
    """The mean over the categories of each figure that all of them have; NaN where one of them is not defined."""
    rows = list(found)
    return {key: fmean(row[key] for row in rows) for key in _MEANS if rows and all(key in row for row in rows)}


def _known(rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The areas that any of them has."""
    present = {key for row in rows for key in AREAS if key in row}
    return {key: name for key, name in AREAS.items() if key in present}


def _cells(own: Mapping[str, Any], known: Iterable[str]) -> list[str]:
    nan = math.nan
    areas = [figure(own.get(key, nan)) for key in known]
    return [*areas, *(share(own.get(key, nan)) for key in _RATES), figure(own.get("teach_seconds", nan), 1)]
