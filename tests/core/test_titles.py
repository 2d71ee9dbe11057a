"""Titles: names as people write them, and the folders' names made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.names import disk_key, is_name, name_for, spelled, title_key, title_problem


@pytest.mark.parametrize(
    ("title", "name"),
    [("4711/A", "4711_A"), ("Ø12 (links)", "Ø12 _links_"), ("CON", "recipe"), ("Cover: 1.", "Cover_ 1"), ("Bottle", "Bottle")],
)
def test_a_folder_s_name_reads_like_the_title(title: str, name: str) -> None:
    assert title_problem(title) == "" and name_for(title, []) == name
    assert name_for(title, [name.upper()]) == f"{name}-2"


@given(st.text(max_size=100), st.lists(st.text(max_size=10), max_size=3))
def test_any_title_gives_a_name_of_its_own(title: str, taken: list[str]) -> None:
    name = name_for(title, taken)
    assert is_name(name) and disk_key(name) not in {disk_key(other) for other in taken}
    assert spelled(spelled(title)) == spelled(title)


def test_titles_that_a_person_takes_for_one_have_one_key() -> None:
    assert len({title_key(one) for one in ("Ø12 (links)", "ø12  (LINKS) ", "Ø１２ (links)")}) == 1
    assert title_key("4711/A") != title_key("4711/B")


@pytest.mark.parametrize("title", ["", " ", "///", "../cover", "a/../b", "-a", "a\u200bb", "a\x00", "x" * 81])
def test_what_cannot_be_a_title_says_why(title: str) -> None:
    assert title_problem(title)
