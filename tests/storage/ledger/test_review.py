"""Which parts wait for a person is at any moment what parts, answers and acknowledgements say."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.core.quality.answers import Answer, PartAnswer, Unseen
from inspector.core.types import Band, Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.parts import PartRow
from inspector.storage.ledger.review import WaitingPart

PARTS = 6
acts = st.lists(
    st.one_of(
        st.tuples(st.just("part"), st.sampled_from([Verdict.PASS, Verdict.FAIL, Verdict.INVALID]), st.booleans()),
        st.tuples(st.just("answer"), st.integers(1, PARTS), st.sampled_from([*Answer, None])),
        st.tuples(st.just("look"), st.integers(1, PARTS)),
        st.tuples(st.just("look at all"), st.integers(1, PARTS)),
    ),
    max_size=14,
)


def row(number: int, verdict: Verdict, *, counted: bool = True) -> PartRow:
    return PartRow(number, 1e9, "run", "", "", "simulated", "Bottle", "v1", verdict, None, "", -3.0, -2.5, counted)


@pytest.mark.slow
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts)
def test_the_index_is_what_the_tables_say(tmp_path_factory: pytest.TempPathFactory, done: list[tuple[object, ...]]) -> None:
    parts: dict[int, Verdict] = {}
    answers: dict[int, Answer | None] = {}
    seen: set[int] = set()
    answered_before: set[int] = set()
    with closing(StationDatabase(tmp_path_factory.mktemp("review") / "station.db")) as database:
        for act in done:
            match act:
                case "part", Verdict() as verdict, bool() as counted:
                    number = len(parts) + 1
                    database.add_parts([row(number, verdict, counted=counted)])
                    parts[number] = verdict if counted else Verdict.PASS
                    if number in answers:
                        answered_before.add(number)  # an answer that came before its row: also an undone one leaves it out
                case "answer", int() as part, answer:
                    assert answer is None or isinstance(answer, Answer)
                    database.answer_book.add(PartAnswer(0, part, 1e9, "", answer))
                    answers[part] = answer
                    answered_before.discard(part)
                case "look", int() as part:
                    database.review_book.acknowledge(part, 1e9, "")
                    seen.add(part)
                case "look at all", int() as last:
                    database.review_book.acknowledge_all(last, 1e9, "")
                    seen |= set(range(1, last + 1))
        wanted = {
            number
            for number, verdict in parts.items()
            if verdict is not Verdict.PASS and number not in seen and answers.get(number) is None and number not in answered_before
        }
        assert {one.part for one in database.review_book.waiting(100)} == wanted
        fails = sum(parts[number] is Verdict.FAIL for number in wanted)
        assert database.review_book.unseen() == Unseen(fails, 0, len(wanted) - fails)


def test_the_newest_are_listed_first_and_each_is_found(tmp_path: Path) -> None:
    with closing(StationDatabase(tmp_path / "station.db")) as database:
        review = row(2, Verdict.FAIL)._replace(band=Band.REVIEW)
        database.add_parts([row(1, Verdict.INVALID), review, row(3, Verdict.FAIL)])
        book = database.review_book
        assert book.waiting(2) == (WaitingPart(3, Verdict.FAIL, None), WaitingPart(2, Verdict.FAIL, Band.REVIEW))
        assert book.find(1) == WaitingPart(1, Verdict.INVALID, None) and book.find(4) is None
        assert book.unseen() == Unseen(2, 1, 1)
        assert book.flagged(2) == (2, 3)
