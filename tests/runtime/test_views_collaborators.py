"""Whoever raises where the parts of several views are put together: one part stays one part, INVALID where it must be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.core.types import Verdict
from inspector.core.views import PartCombiner
from inspector.runtime import multi_view
from inspector.runtime.recording.lot import LotCounters
from inspector.runtime.station import Station
from tests.runtime.books import Book, ViewsBook
from tests.runtime.line import until
from tests.runtime.views_rig import Rig

ERRORS = [RuntimeError("a fault"), SystemExit(1)]


def raising(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    return fail


@pytest.fixture(params=[("one",), ("top", "side", "back")], ids=["1", "3"])
def views(request: pytest.FixtureRequest, tmp_path: Path, books: list[Book]) -> Any:
    made = Rig(tmp_path, names=request.param)
    made.ready()
    made.part()
    yield made
    made.close()


def given_and_counted(rig: Rig, parts: int) -> None:
    until(lambda: rig.views.status().counters.total == parts, lambda: f"{rig.views.status().counters} counted")
    assert len(rig.parts) == parts


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_views_that_cannot_be_combined_are_one_invalid_part(
    views: Rig, books: list[Book], monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    with monkeypatch.context() as fault:
        fault.setattr(PartCombiner, "add", raising(error))
        part = views.part()
        assert part.verdict is Verdict.INVALID
        assert type(error).__name__ in part.reason
    assert views.part().verdict is Verdict.PASS
    given_and_counted(views, 3)
    (book,) = [one for one in books if isinstance(one, ViewsBook)]
    books.remove(book)  # the pictures of that part are in none


@pytest.mark.slow
def test_one_view_that_cannot_be_combined_is_missing_in_its_part(views: Rig, books: list[Book], monkeypatch: pytest.MonkeyPatch) -> None:
    last = list(views.lines)[-1]
    add = PartCombiner.add

    def some(self: PartCombiner, view: str, *more: Any) -> Any:
        if view == last:
            raise RuntimeError("a fault")
        return add(self, view, *more)

    with monkeypatch.context() as fault:
        fault.setattr(PartCombiner, "add", some)
        part = views.part()
        assert part.verdict is Verdict.INVALID
    assert views.part().verdict is Verdict.PASS
    given_and_counted(views, 3)
    (book,) = [one for one in books if isinstance(one, ViewsBook)]
    books.remove(book)


@pytest.mark.parametrize("where", ["_judged", "_numbers_disagree"])
def test_a_verdict_of_the_views_that_cannot_be_made_is_invalid(views: Rig, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    with monkeypatch.context() as fault:
        fault.setattr(PartCombiner, where, raising(RuntimeError("a fault")))
        part = views.part()
        assert part.verdict is Verdict.INVALID
        assert "RuntimeError: a fault" in part.reason
    assert views.part().verdict is Verdict.PASS
    given_and_counted(views, 3)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_what_the_verdict_does_not_need_costs_no_part(
    views: Rig, books: list[Book], monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    lot = views.views._book.counters
    places = [(Station, "status"), (multi_view, "row_of_views"), (views.views._book, "add"), (lot, "add")]
    for number, (owner, attribute) in enumerate(places, start=2):
        with monkeypatch.context() as fault:
            fault.setattr(owner, attribute, raising(error))
            part = views.part()
        assert part.verdict is Verdict.PASS, attribute
        assert len(views.parts) == number
    assert isinstance(lot, LotCounters)
    status = views.views.status()
    assert (status.uncounted, status.counters.total) == (1, 4)
    assert type(error).__name__ in status.last_error
    (book,) = [one for one in books if isinstance(one, ViewsBook)]
    books.remove(book)  # one part is told of and not counted, which is said


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_observer_of_the_parts_that_raises_is_counted(views: Rig, error: BaseException) -> None:
    views.views.observe(raising(error))
    views.part()
    given_and_counted(views, 2)
    until(lambda: views.views.status().untold == 1)
