"""Rates of verdicts on parts whose truth is known: false rejects and escapes. A rate without a part to count is NaN."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from inspector.core.types import Verdict


@dataclass(frozen=True)
class Confusion:
    """Parts by truth and verdict."""

    good_passed: int
    good_failed: int
    good_invalid: int
    defective_passed: int
    defective_failed: int
    defective_invalid: int


def confusion(defective: Sequence[bool], verdicts: Sequence[Verdict | str | bool]) -> Confusion:
    """Count the parts. A verdict is a Verdict, its name, or a bool: true for FAIL. Raises ValueError for anything else."""
    if len(defective) != len(verdicts):
        raise ValueError(f"{len(defective)} parts but {len(verdicts)} verdicts")
    counts = {(truth, verdict): 0 for truth in (False, True) for verdict in Verdict}
    for truth, verdict in zip(defective, verdicts, strict=True):
        counts[bool(truth), _verdict(verdict)] += 1
    order = (Verdict.PASS, Verdict.FAIL, Verdict.INVALID)
    return Confusion(*(counts[truth, verdict] for truth in (False, True) for verdict in order))


def false_reject_rate(defective: Sequence[bool], verdicts: Sequence[Verdict | str | bool]) -> float:
    """Share of the good parts that did not PASS: an INVALID part leaves the line too. NaN without good parts."""
    counts = confusion(defective, verdicts)
    rejected = counts.good_failed + counts.good_invalid
    return _ratio(rejected, rejected + counts.good_passed)


def escape_rate(defective: Sequence[bool], verdicts: Sequence[Verdict | str | bool]) -> float:
    """Share of the defective parts that did PASS. NaN without defective parts."""
    counts = confusion(defective, verdicts)
    return _ratio(counts.defective_passed, counts.defective_passed + counts.defective_failed + counts.defective_invalid)


def _ratio(part: int, whole: int) -> float:
    return part / whole if whole else math.nan


def _verdict(verdict: Verdict | str | bool) -> Verdict:
    if isinstance(verdict, (bool, np.bool_)):
        return Verdict.FAIL if verdict else Verdict.PASS
    return Verdict(verdict)
