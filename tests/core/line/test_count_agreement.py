"""Four counters that must agree."""

from __future__ import annotations

import pytest

from inspector.core.line.count_agreement import CountAgreement, PartCounts


def test_counters_that_agree_within_the_parts_under_way_say_nothing() -> None:
    agreement = CountAgreement()
    for number in range(50):
        ended = max(0, number - 6)
        belt = number + 1 - ended
        assert not agreement.see(PartCounts(number + 1, number, number, ended, judging=1, on_belt=belt))
        assert not agreement.see(PartCounts(number + 1, number + 1, number + 1, ended, judging=0, on_belt=belt))


@pytest.mark.parametrize(
    ("place", "word"), [("pictures", "without a picture: 1"), ("verdicts", "without a verdict: 1"), ("ended", "neither")]
)
def test_one_that_is_missing_is_said_within_one_part(place: str, word: str) -> None:
    agreement = CountAgreement()
    for number in range(10):
        assert not agreement.see(PartCounts(number, number, number, number))
    counted = {"pictures": 10, "verdicts": 10, "ended": 10} | {place: 9}
    assert not agreement.see(PartCounts(10, **counted)), "its message may be on its way"
    counted = {"pictures": 11, "verdicts": 11, "ended": 11} | {place: 10}
    assert word in agreement.see(PartCounts(11, **counted))
    agreement.begin_again()
    assert not agreement.see(PartCounts(11, **counted)) and not agreement.see(PartCounts(12, **{one: n + 1 for one, n in counted.items()}))


def test_a_message_that_comes_a_little_later_is_no_disagreement() -> None:
    agreement = CountAgreement()
    agreement.see(PartCounts(0, 0, 0, 0))
    assert not agreement.see(PartCounts(1, 1, 0, 1))
    assert not agreement.see(PartCounts(1, 1, 1, 1))
    assert not agreement.see(PartCounts(2, 2, 1, 2))


@pytest.mark.parametrize("place", ["pictures", "verdicts", "ended"])
def test_one_more_than_was_triggered_is_said_at_once(place: str) -> None:
    agreement = CountAgreement()
    assert not agreement.see(PartCounts(3, 3, 3, 3))
    counted = {"pictures": 3, "verdicts": 3, "ended": 3} | {place: 4}
    assert agreement.see(PartCounts(3, **counted)).endswith(": 1")


def test_a_counter_that_does_not_exist_is_not_compared() -> None:
    agreement = CountAgreement()
    for number in range(9):
        assert not agreement.see(PartCounts(number, None, None, None))
    assert not agreement.see(PartCounts(9, 4, None, None)), "it begins with what there is"
    assert not agreement.see(PartCounts(10, 5, None, None))


def test_after_a_reset_it_begins_with_none_under_way() -> None:
    agreement = CountAgreement()
    agreement.begin_again()
    assert not agreement.see(PartCounts(5, 4, 4, 1, judging=1, on_belt=4))
    assert not agreement.see(PartCounts(5, 5, 5, 1, judging=0, on_belt=4))
    assert not agreement.see(PartCounts(6, 5, 5, 2, judging=1, on_belt=4))
    assert not agreement.see(PartCounts(7, 5, 6, 3, judging=1, on_belt=4)), "one picture may be on its way"
    assert agreement.see(PartCounts(8, 6, 7, 4, judging=1, on_belt=4)) == "triggers without a picture: 1"
