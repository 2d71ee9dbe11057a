"""Promises against fresh defects, and real defects against planted ones."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.escape_promise import SizeUnit, Zone, escape_promise
from inspector.core.promises.planted_score import PlantedScore
from inspector.lab.benchmarks.promises.pod import KeptPromise, PromiseRun, in_words, kept_promises, predicted_share
from tests.core.promises.planted import LIMIT, planted_scores

UNIT = SizeUnit("mm", 0.1)


def test_fresh_defects_of_the_promised_kind_zone_and_size_are_counted() -> None:
    promise = escape_promise(planted_scores(), LIMIT, UNIT)
    assert promise is not None
    told = {(kind.kind, zone): one for kind in promise.kinds for zone, one in kind.told}
    fresh = planted_scores(seed=2)
    kept = kept_promises(promise, fresh)
    assert len(kept) == len(told)
    for (kind, zone), one in zip(told, kept, strict=True):
        assert (one.kind, one.zone) == (kind.value, zone.value)
        if math.isfinite(one.size_px):
            assert one.fresh > 0 and one.caught <= one.fresh
            assert one.size_px == pytest.approx(told[kind, zone].size / UNIT.per_map_px)
        else:
            assert one.fresh == 0 and one.refused
    promised = [one for one in kept if math.isfinite(one.size_px)]
    assert sum(one.caught for one in promised) >= 0.9 * sum(one.fresh for one in promised)


def test_a_defect_elsewhere_or_smaller_does_not_count() -> None:
    promise = escape_promise(planted_scores(), LIMIT, UNIT)
    assert promise is not None
    scratch = next(one for one in promise.kinds if one.kind is DefectKind.SCRATCH)
    (zone, told), *_ = scratch.told
    size = 1.01 * told.size / UNIT.per_map_px
    on_rim = zone is Zone.RIM
    counted = PlantedScore(DefectKind.SCRATCH, size, 30, 0, 0, 1, on_rim, LIMIT + 1)
    others = (replace(counted, kind=DefectKind.SPOT), replace(counted, size_px=0.9 * size))
    elsewhere = (replace(counted, on_rim=not on_rim),) if zone is not Zone.EVERYWHERE else ()
    kept = kept_promises(promise, (counted, *others, *elsewhere))
    assert sum(one.fresh for one in kept if (one.kind, one.zone) == ("scratch", zone.value)) == 1


def test_what_planted_ones_say_of_a_real_size_rises_with_it() -> None:
    promise = escape_promise(planted_scores(), LIMIT, UNIT)
    assert promise is not None
    shares = [predicted_share(promise, size) for size in (2.0, 10.0, 50.0)]
    assert 0 < shares[0] < shares[1] < shares[2] < 1


def test_all_promises_together_in_words() -> None:
    kept = (KeptPromise("spot", "everywhere", 5.0, "", 100, 98), KeptPromise("blur", "everywhere", math.nan, "no", 0, 0))
    run = PromiseRun("metal", 1, -2.5, 12, 432, 300, 0.0, 60.0, kept, ())
    words = in_words([run])
    assert words.startswith("98 of 100 fresh defects") and "at least 93.8 %" in words and "1 promises, 1 refused, 0 broken" in words
    broken = replace(run, promises=(KeptPromise("spot", "rim", 5.0, "", 100, 70),))
    assert "1 broken" in in_words([broken])
    assert in_words([replace(run, promises=())]) == "no fresh defect was as large as promised; 0 promises, 0 refused"
