"""The threads that tell the line of a part go before those that compute, where the system allows it."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

import pytest

from inspector.runtime.line.promptness import SWITCH_S, start_promptly
from inspector.runtime.recording.part_book import PartBook
from inspector.signals.priority import PROMPT, REAL_TIME, prefer_thread
from tests.runtime.line import until
from tests.runtime.line_signals.conftest import Make

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="priorities of single threads are set on Linux alone")


@pytest.fixture(autouse=True)
def usual_switching() -> Iterator[None]:
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)


def how(thread: str) -> tuple[int, int]:
    """Policy and priority of the thread of this name."""
    number = next(one.native_id for one in threading.enumerate() if one.name == thread)
    assert number is not None
    return os.sched_getscheduler(number) & ~os.SCHED_RESET_ON_FORK, os.sched_getparam(number).sched_priority


def preferred() -> tuple[int, int]:
    """Policy and priority of a thread that goes before others, where this machine allows that."""
    allowed: list[str] = []
    trial = threading.Thread(target=lambda: allowed.append(prefer_thread()))
    trial.start()
    trial.join()
    return (os.SCHED_RR, PROMPT) if allowed == ["real-time"] else (os.SCHED_OTHER, 0)


def test_what_hears_the_line_goes_before_others_and_the_judging_does_not(make_signals: Make) -> None:
    make_signals()
    until(lambda: how("line") == preferred(), "it has its priority")
    assert how("inspect") == (os.SCHED_OTHER, 0)


def test_writing_and_telling_go_before_others_and_nobody_else_does() -> None:
    book = PartBook(None)
    start_promptly(book)
    try:
        until(lambda: how("tell") == how("ledger") == preferred(), "both threads have their priority")
        assert how("MainThread") == (os.SCHED_OTHER, 0)
        assert sys.getswitchinterval() == pytest.approx(SWITCH_S)
        assert PROMPT < REAL_TIME, "the line process goes before"
    finally:
        assert book.stop(10)


def test_where_it_is_not_allowed_all_is_told_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*what: object) -> None:
        raise PermissionError("not allowed")

    monkeypatch.setattr(os, "sched_setscheduler", refused)
    assert prefer_thread() == "usual"
    book = PartBook(None)
    start_promptly(book)
    assert how("tell") == (os.SCHED_OTHER, 0)
    assert book.stop(10) and book.look()
