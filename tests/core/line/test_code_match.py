"""Which code belongs to which part."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from inspector.core.line.code_match import LONGEST_CODE, CodeMatch, clean_code, fault_of
from inspector.core.line.line_settings import CodeSettings
from inspector.core.line.vocabulary import Why

SETTINGS = CodeSettings("serial", "/dev/ttyUSB0", 9600, before_s=0.5, after_s=0.25, region=(), required=True, unlike_last=3)

texts = st.sampled_from(["A", "B", "C", ""])
times = st.integers(0, 80).map(lambda quarter: quarter / 4)


def match(**changed: object) -> CodeMatch:
    return CodeMatch(replace(SETTINGS, **changed))  # type: ignore[arg-type]


@pytest.mark.parametrize(("at", "mine"), [(9.49, False), (9.5, True), (10.0, True), (10.25, True), (10.26, False)])
def test_a_code_belongs_to_the_part_in_whose_time_it_comes(at: float, mine: bool) -> None:
    one = match()
    one.scanned("A", at)
    assert one.of(10.0).text == ("A" if mine else "")


def test_a_part_without_a_code_is_refused_only_if_it_must_have_one() -> None:
    found = match().of(1.0)
    assert (found.fault, found.refused, found.words) == (Why.NO_CODE, True, "no code was read")
    assert not match(required=False).of(1.0).refused


def test_two_codes_are_nobodys_and_the_same_twice_is_one() -> None:
    one = match(required=False)
    one.scanned("A", 1.0)
    one.scanned("B", 1.1)
    found = one.of(1.0)
    assert (found.text, found.fault, found.refused, found.words) == ("", Why.TWO_CODES, True, "two codes for one part: A, B")
    one.scanned("A\r", 9.0)
    one.scanned("A", 9.1)
    assert one.of(9.0).text == "A"


def test_the_same_code_again_refuses_a_part_until_enough_others_came() -> None:
    one = match()
    faults = []
    for number, text in enumerate("AABCDA"):
        one.scanned(text, number)
        faults.append(one.of(number).fault)
    # Of the last three: A stands among them at the second part, and no more at the last.
    assert faults == [Why.NONE, Why.CODE_AGAIN, Why.NONE, Why.NONE, Why.NONE, Why.NONE]


def test_the_fault_is_found_again_in_its_words() -> None:
    assert fault_of("two codes for one part: A, B") is Why.TWO_CODES
    assert fault_of("the picture is too dark") is Why.NONE


def test_a_code_without_a_time_is_none() -> None:
    one = match()
    for at in (math.nan, math.inf, -math.inf):
        one.scanned("A", at)
    assert one.of(0.0).text == ""


@given(st.text(list("aZ ü漢\0\n\r\x1d\x7f\ud800"), max_size=2 * LONGEST_CODE))
@example("a" * (LONGEST_CODE + 1))
def test_a_code_can_be_printed(text: str) -> None:
    clean = clean_code(text)
    assert clean.isprintable()
    assert clean == clean_code(clean)
    assert len(clean) <= LONGEST_CODE
    assert clean.encode().decode() == clean


@given(
    st.lists(st.tuples(texts, times), max_size=12),
    st.lists(times, max_size=8).map(sorted),
    st.booleans(),
    st.integers(0, 4),
)
def test_a_code_is_of_one_part_at_most_and_came_in_its_time(
    scans: list[tuple[str, float]], triggers: list[float], required: bool, unlike_last: int
) -> None:
    one = match(required=required, unlike_last=unlike_last)
    for text, at in sorted(scans, key=lambda scan: scan[1]):
        one.scanned(text, at)
    free = [scan for scan in scans if scan[0]]
    given_before: list[str] = []
    for trigger in triggers:
        in_time = {text for text, at in free if trigger - 0.5 <= at <= trigger + 0.25}
        free = [(text, at) for text, at in free if at > trigger + 0.25]
        found = one.of(trigger)
        # Never a code that came at another time, never one of two, never one that another part has.
        assert in_time == {found.text} if found.text else len(in_time) != 1
        assert (found.fault is Why.TWO_CODES) == (len(in_time) > 1)
        assert (found.fault is Why.NO_CODE) == (not in_time)
        again = bool(unlike_last) and found.text in given_before[-unlike_last:]
        assert (found.fault is Why.CODE_AGAIN) == (again and bool(found.text))
        assert found.refused == (found.fault in (Why.TWO_CODES, Why.CODE_AGAIN) or (found.fault is Why.NO_CODE and required))
        given_before += [found.text] if found.text else []


@given(st.lists(st.tuples(texts, times), max_size=10).flatmap(lambda scans: st.tuples(st.just(scans), st.permutations(scans))), times)
def test_it_does_not_matter_which_code_is_heard_of_first(
    scans: tuple[list[tuple[str, float]], list[tuple[str, float]]], trigger: float
) -> None:
    found = []
    for order in scans:
        one = match()
        for text, at in order:
            one.scanned(text, at)
        found.append(one.of(trigger))
    assert (found[0].text, found[0].fault) == (found[1].text, found[1].fault)
