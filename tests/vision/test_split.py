"""The last parts in time set the limit, and some are always left to learn from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.vision.split import held_out_indices


@given(st.integers(5, 500), st.floats(0.001, 0.999))
def test_one_block_at_the_end_is_held_out(count: int, share: float) -> None:
    held = held_out_indices(count, share)
    assert held == list(range(count - len(held), count))
    assert 2 <= len(held) <= count - 2


@pytest.mark.parametrize(
    ("count", "share", "held"), [(5, 0.2, 2), (12, 0.2, 4), (24, 0.2, 8), (40, 0.2, 8), (100, 0.2, 20), (12, 0.99, 10)]
)
def test_as_many_as_the_share_says_but_eight_where_there_are_enough(count: int, share: float, held: int) -> None:
    assert len(held_out_indices(count, share)) == held
