"""In which light promises hold: as a note and in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.promises.light import LIGHT, LightRange, kelvin, light_words, notes_in_words, read_light_range

FOUND = LightRange(0.85, 1.2, 40, 30, 0.25, -0.5, (False, False, False, True, False))

STEPS = st.sampled_from([0.05, 0.5, 0.85, 1.0, 1.15, 2.0])
FLAGS = st.booleans()


@given(STEPS, STEPS, st.sampled_from([None, 0.0, 5.0, 80.0]), STEPS, st.tuples(FLAGS, FLAGS, FLAGS, FLAGS, FLAGS))
def test_a_note_is_read_as_it_was_written(dark: float, bright: float, mired: float | None, gradient: float, far: tuple[bool, ...]) -> None:
    one = LightRange(dark, bright, mired, mired, gradient, -1.25, (far[0], far[1], far[2], far[3], far[4]))
    read = read_light_range({LIGHT: one.note()})
    assert read is not None and read.farthest == one.farthest
    assert (read.darkest, read.brightest, read.gradient) == pytest.approx((dark, bright, gradient))
    assert (read.warmer_mired, read.cooler_mired, read.limit) == (mired, mired, -1.25)


def test_what_a_person_reads() -> None:
    assert FOUND.words(-0.5) == (
        "both promises hold from 85 % to 120 % of the light of teaching",
        "colour shift up to 40 mired warmer, 30 and more cooler (5000 K: 4167 to 5882 K)",
        "gradient up to 25 % from edge to edge",
    )
    assert FOUND.words(0.1)[-1] == "measured at the limit −0.50, which was changed since"
    assert kelvin(0) == 5000


def test_pictures_without_colours_say_nothing_of_them() -> None:
    grey = LightRange(0.5, 1.0, None, None, 0.0, 0.0)
    assert not any("mired" in words for words in grey.words(0.0))
    assert read_light_range({LIGHT: grey.note()}) == grey


@pytest.mark.parametrize("note", ["", "not measured: none of the held-out parts passes", "exposure ... to 1 %", FOUND.note()[:-3]])
def test_another_note_is_no_range(note: str) -> None:
    assert read_light_range({LIGHT: note}) is None
    assert light_words({LIGHT: note}, 0.0) == (note,)


def test_notes_without_light_stay_as_they_are() -> None:
    assert light_words({}, 0.0) == ()
    assert notes_in_words({"memory": "places"}, 0.0) == {"memory": "places"}
    told = notes_in_words({"memory": "places", LIGHT: FOUND.note()}, -0.5)
    assert told["memory"] == "places" and told[LIGHT].startswith("both promises hold from 85 %")
