"""Parts are found again by everything that is known of them, the newest first, page by page."""

from __future__ import annotations

import itertools
from contextlib import closing
from pathlib import Path

import pytest

from inspector.core.errors import StorageError
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.search import NOT_PASSED, PartFilter, PlaceOnPart, Review
from inspector.core.types import Band, Verdict
from inspector.storage.ledger import part_query
from inspector.storage.ledger.database import RecordRow, StationDatabase
from inspector.storage.ledger.part_search import LedgerSearch, PageKey, PartsCount
from inspector.storage.ledger.parts import PartRow, SeenBy

PASS, FAIL, INVALID = Verdict.PASS, Verdict.FAIL, Verdict.INVALID


def part(number: int, verdict: Verdict = PASS, **changes: object) -> PartRow:
    band = {PASS: Band.OK, FAIL: Band.NG, INVALID: None}[verdict]
    row = PartRow(number, 1000.0 + number, "run", "A", "", "simulated", "Bottle", "v1", verdict, band, "well", -3.0, -2.5)
    return row._replace(**changes)


def record(row: PartRow) -> RecordRow:
    return RecordRow(f"d/{row.number}.json", row.at, row.verdict, row.score, row.reason, row.recipe, row.version, row.lot, 10, row.number)


@pytest.fixture
def search(database: StationDatabase) -> LedgerSearch:
    rows = [
        part(1, lot="", serial="4711-1"),
        part(2, FAIL, reason="score -1.00 is above the limit", score=-1.0, place=(0.2, 0.2), lot="B"),
        part(3, INVALID, reason="blurred: sharpness 1.00, at least 2.00 was learned", checks={"sharpness": 1.0}),
        part(4, FAIL, band=Band.REVIEW, score=-2.4, place=(0.8, 0.8), recipe="Cap", version="v2", serial="4712"),
        part(5, recorded=True),
        part(6, FAIL, counted=False, reason="golden part check: 100 % scratched_one"),
        part(7, at=1004.0, view="top"),
    ]
    database.add_parts(rows)
    database.add_records([record(rows[1]), record(rows[4])])
    return LedgerSearch(database.path)


def numbers(search: LedgerSearch, wanted: PartFilter) -> list[int]:
    page = search.page(wanted)
    assert page.next is None and search.count(wanted) == PartsCount(len(page.parts))
    return [found.row.number for found in page.parts]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (PartFilter(), [6, 5, 7, 4, 3, 2, 1]),
        (PartFilter(since=1002.0, until=1004.0), [3, 2]),
        (PartFilter(lot=""), [1]),
        (PartFilter(lot="B"), [2]),
        (PartFilter(recipe="Cap"), [4]),
        (PartFilter(recipe="Bottle", version="v2"), []),
        (PartFilter(view="top"), [7]),
        (PartFilter(verdicts=NOT_PASSED), [6, 4, 3, 2]),
        (PartFilter(verdicts=frozenset({PASS})), [5, 7, 1]),
        (PartFilter(for_review=True), [4]),
        (PartFilter(verdicts=frozenset({FAIL}), for_review=False), [6, 2]),
        (PartFilter(reason="SHARPNESS"), [3]),
        (PartFilter(reason="% scratched_"), [6]),
        (PartFilter(verdicts=NOT_PASSED, reason="100 %"), [6]),
        (PartFilter(check="sharpness"), [3]),
        (PartFilter(check="sharpness", check_least=1.5), []),
        (PartFilter(check="sharpness", check_most=1.5, verdicts=NOT_PASSED), [3]),
        (PartFilter(score_least=-2.4, score_most=-1.0), [4, 2]),
        (PartFilter(name="4"), [4, 1]),
        (PartFilter(name=" 4711 "), [1]),
        (PartFilter(name="99"), []),
        (PartFilter(place=PlaceOnPart(0.1, 0.1, 0.3, 0.3)), [2]),
        (PartFilter(place=PlaceOnPart(0.19, 0.19, 0.4, 0.4, round=True)), []),
        (PartFilter(place=PlaceOnPart(0.1, 0.1, 0.3, 0.3, round=True)), [2]),
        (PartFilter(kept=True), [5, 2]),
        (PartFilter(kept=False, verdicts=NOT_PASSED), [6, 4, 3]),
        (PartFilter(review=Review.NEW), [4, 3, 2]),
        (PartFilter(review=Review.UNANSWERED, verdicts=frozenset({FAIL})), [6, 4, 2]),
    ],
)
def test_by_what_is_known_of_them(search: LedgerSearch, wanted: PartFilter, found: list[int]) -> None:
    assert numbers(search, wanted) == found


def test_a_part_of_the_page_has_its_evidence(search: LedgerSearch) -> None:
    by_number = {found.row.number: found for found in search.page(PartFilter()).parts}
    assert by_number[2].row.evidence == "d/2.json" and by_number[3].row.evidence == ""
    assert by_number[3].new and not by_number[6].new and not by_number[1].new
    found = search.part(4)
    assert found is not None and found.row.version == "v2" and search.part(99) is None


def test_by_what_people_said(database: StationDatabase, search: LedgerSearch) -> None:
    for number in (3, 1, 3):
        database.review_book.acknowledge(number, 5.0, "Ana")
    assert numbers(search, PartFilter(review=Review.NEW)) == [4, 2]
    assert numbers(search, PartFilter(review=Review.SEEN, verdicts=NOT_PASSED)) == [6, 3]
    database.answer_book.add(PartAnswer(0, 2, 6.0, "Ben", Answer.BAD, "scratch"))
    database.answer_book.add(PartAnswer(0, 4, 6.0, "Ben", Answer.GOOD))
    assert numbers(search, PartFilter(answer=Answer.BAD)) == [2] and numbers(search, PartFilter(review=Review.NEW)) == []
    assert numbers(search, PartFilter(review=Review.ANSWERED)) == [4, 2]
    database.answer_book.add(PartAnswer(0, 2, 7.0, "Ben", None))
    assert numbers(search, PartFilter(answer=Answer.BAD)) == []
    assert numbers(search, PartFilter(answer=Answer.GOOD, review=Review.NEW)) == []
    taken_back, seen, good = search.part(2), search.part(3), search.part(4)
    assert taken_back is not None and taken_back.answer is None and taken_back.new, "it waits for a person again"
    assert seen is not None and not seen.new
    assert good is not None and good.answer is not None and (good.answer.answer, good.answer.who) == (Answer.GOOD, "Ben")
    database.review_book.acknowledge_all(4, 8.0, "Ana")
    assert numbers(search, PartFilter(review=Review.NEW)) == [] and numbers(search, PartFilter(answer=Answer.GOOD)) == [4]


def test_what_was_said_before_the_row_was_on_the_disk_counts(database: StationDatabase, search: LedgerSearch) -> None:
    database.answer_book.add(PartAnswer(0, 8, 6.0, "Ben", Answer.BAD))
    database.review_book.acknowledge(9, 6.0, "Ben")
    database.add_parts([part(8, FAIL), part(9, FAIL)])
    assert numbers(search, PartFilter(answer=Answer.BAD)) == [8]
    assert numbers(search, PartFilter(review=Review.NEW)) == [4, 3, 2]


def test_pages_follow_each_other_without_a_gap_also_while_parts_come(database: StationDatabase, search: LedgerSearch) -> None:
    # Several parts of one picture have one time.
    database.add_parts([part(number, FAIL, at=2000.0 + number // 4) for number in range(10, 40)])
    seen: list[int] = []
    key: PageKey | None = None
    for come in itertools.count(40):
        page = search.page(PartFilter(since=2000.0), key, 7)
        seen += [found.row.number for found in page.parts]
        key = page.next
        if key is None:
            break
        database.add_parts([part(come, FAIL, at=3000.0)])
    assert seen == list(range(39, 9, -1))


def test_a_search_that_takes_long_is_given_in_portions(
    database: StationDatabase, search: LedgerSearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_query, "_BY_ROW", 2)
    database.add_parts([part(number) for number in range(10, 20)])
    page = search.page(PartFilter(reason="sharpness"), budget_s=0.0)
    assert page.parts == () and page.next == PageKey(1018.0, 18)
    assert search.count(PartFilter(verdicts=frozenset({PASS})), budget_s=0.0) == PartsCount(2, at_least=True)
    assert [found.row.number for found in search.page(PartFilter(reason="sharpness"), budget_s=None).parts] == [3]
    assert search.count(PartFilter(), budget_s=None) == PartsCount(17)
    assert search.count(PartFilter(), budget_s=None, most=5) == PartsCount(6, at_least=True)


def test_lots_and_names(database: StationDatabase, search: LedgerSearch) -> None:
    database.new_lot("C", 1500.0)
    assert search.names() == (("", "A", "B"), ("Bottle", "Cap"))
    standing, over = search.lots()
    assert (standing.lot, standing.ended_at, over.failed, over.review, over.ended_at) == ("C", None, 2, 1, 1500.0)
    assert search.tally(PartFilter(recipe="Cap")) == {("FAIL", "review", "Cap", ""): 1}


def test_views_have_their_records_where_they_keep_them(tmp_path: Path, database: StationDatabase) -> None:
    with closing(StationDatabase(tmp_path / "top.db")) as top, closing(StationDatabase(tmp_path / "side.db")) as side:
        own_top, own_side = part(31, FAIL, at=900.0), part(77, at=900.2)
        top.add_parts([own_top])
        side.add_parts([own_side])
        top.add_records([record(own_top)])
        side.add_records([record(own_side)])
        seen = (SeenBy("top", "c", 31, "FAIL"), SeenBy("side", "c", 77, "PASS"))
        database.add_parts([part(1, FAIL, at=900.0, view="top", views=seen), part(2, FAIL, at=900.0, view="top")])
        search = LedgerSearch(database.path, {"top": top.path, "side": side.path, "gone": tmp_path / "gone.db"})
        both = search.part(1)
        assert both is not None and both.records == {"top": "d/31.json", "side": "d/77.json"} and both.row.evidence == "d/31.json"
        by_time = search.part(2)
        assert by_time is not None and by_time.records == {"top": "d/31.json"}
        assert [found.row.number for found in search.page(PartFilter(kept=True)).parts] == [2, 1]
        search.close()


def test_before_there_is_a_file_there_are_no_parts(tmp_path: Path) -> None:
    search = LedgerSearch(tmp_path / "station.db")
    assert search.page(PartFilter()).parts == () and search.count(PartFilter()) == PartsCount(0)
    assert search.lots() == () and search.names() == ((), ()) and search.part(1) is None and search.tally(PartFilter()) == {}


def test_a_file_of_an_earlier_program_and_a_damaged_one_are_said(tmp_path: Path) -> None:
    sample = Path(__file__).parents[2] / "samples" / "0.1.0" / "station.db"
    with pytest.raises(StorageError, match="earlier program"):
        LedgerSearch(sample).page(PartFilter())
    (tmp_path / "station.db").write_bytes(b"no database" * 1000)
    with pytest.raises(StorageError, match="cannot be read"):
        LedgerSearch(tmp_path / "station.db").page(PartFilter())


def test_rows_that_are_forgotten_are_not_looked_for(database: StationDatabase, search: LedgerSearch) -> None:
    database._file.rows("DELETE FROM parts WHERE number < 4")
    assert numbers(search, PartFilter(review=Review.NEW)) == [4]
    database.answer_book.add(PartAnswer(0, 2, 6.0, "Ben", Answer.BAD))
    assert numbers(search, PartFilter(answer=Answer.BAD)) == []
