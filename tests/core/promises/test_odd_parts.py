"""Parts that stand alone, in words and in a recipe's notes."""

from __future__ import annotations

import pytest

from inspector.core.promises.odd_parts import (
    ALL,
    CONFIRMED,
    LEFT_OUT,
    ODD,
    OddPart,
    confirmed_notes,
    doubt_of_odd,
    left_out_names,
    odd_notes,
    told_apart,
    where_in_words,
)

PARTS = tuple(OddPart(index, f"part {index}", "unlike the other 39, at upper left", None, 2.0) for index in range(5))


def test_a_recipe_whose_parts_stand_alone_is_in_doubt_until_all_are_confirmed() -> None:
    notes = odd_notes(PARTS, ())
    assert "part 0: unlike the other 39, at upper left" in doubt_of_odd(notes) and "and 2 more" in doubt_of_odd(notes)
    some = confirmed_notes(notes, ("part 0", "part 3"))
    assert some[ODD].count("part") == 3 and some[CONFIRMED].startswith("part 0: ")
    every = confirmed_notes(some, (ALL,))
    assert ODD not in every and not doubt_of_odd(every) and every[CONFIRMED].count("; ") == 4
    assert confirmed_notes({}) == {} and odd_notes((), ()) == {} and not doubt_of_odd({})


def test_what_a_person_has_confirmed_is_told_apart_by_name() -> None:
    odd, good = told_apart(PARTS, ("part 1",))
    assert [part.index for part in odd] == [0, 2, 3, 4] and [part.index for part in good] == [1]
    assert told_apart(PARTS, (ALL,))[0] == ()
    assert left_out_names({LEFT_OUT: "a.png: blank; b.png: unlike"}) == {"a.png", "b.png"} and not left_out_names({})


@pytest.mark.parametrize(
    ("x", "y", "said"),
    [
        (0.1, 0.1, "at upper left"),
        (0.5, 0.0, "at the top"),
        (0.9, 0.5, "at the right"),
        (0.5, 0.5, "in the middle"),
        (1.0, 1.0, "at lower right"),
    ],
)
def test_where_it_is(x: float, y: float, said: str) -> None:
    assert where_in_words(x, y) == said
