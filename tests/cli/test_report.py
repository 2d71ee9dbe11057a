"""Figures for machines."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.cli.report import make_place, percentiles, plain, write_report
from inspector.core.errors import StorageError
from inspector.core.recipe import Limit
from inspector.core.types import Verdict

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.floats(width=32).map(np.float32)
    | st.sampled_from(Verdict),
    lambda inner: (
        st.lists(inner, max_size=3) | st.lists(inner, max_size=3).map(tuple) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@pytest.mark.slow
@given(VALUES)
def test_whatever_stands_in_a_report_is_strict_json(value: object) -> None:
    json.loads(json.dumps(plain(value), allow_nan=False))


def test_what_json_lacks_has_a_substitute() -> None:
    limit = Limit(math.nan, 0.001, 0.1, 9, "conformal", bound=0.2)
    found = plain({"limit": limit, "verdict": Verdict.FAIL, "file": Path("a"), "scores": np.array([1.5, math.inf]), "n": np.int64(3)})
    expected = {"value": None, "target_rate": 0.001, "promised_rate": 0.1, "held_out": 9, "method": "conformal", "confidence": 0.9}
    expected |= {"bound": 0.2, "guaranteed": False, "review": None, "review_rate": 0.0, "learned": 0}
    assert found == {"limit": expected, "verdict": "FAIL", "file": "a", "scores": [1.5, None], "n": 3}
    with pytest.raises(TypeError):
        plain(object())


def test_percentiles_leave_out_what_is_no_number() -> None:
    assert percentiles([1.0, math.nan, 3.0, 2.0])["p50"] == 2.0
    assert all(math.isnan(value) for value in percentiles([]).values())


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "new" / "figures.json"
    make_place(path)
    write_report(path, {"rate": math.nan})
    assert json.loads(path.read_text(encoding="utf-8")) == {"rate": None}
    assert [entry.name for entry in path.parent.iterdir()] == ["figures.json"]
    write_report(None, {"rate": object()})


def test_a_place_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="is a folder"):
        make_place(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="make the folder"):
        make_place(tmp_path / "file" / "figures.json")
