"""Work on a thread of its own: whoever hears the answer may begin the next piece."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from inspector.gui.widgets.working import Working


class SlowToEnd(threading.Thread):
    """One that is alive for a while behind its work, as on a busy machine."""

    ending = threading.Event()

    def run(self) -> None:
        super().run()
        self.ending.wait(20)


def test_the_next_piece_may_begin_once_the_answer_is_heard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "Thread", SlowToEnd)
    working, go = Working("trial"), threading.Event()
    with qtbot.waitSignal(working.done) as first:
        assert working.begin(lambda: go.wait(20)) and working.busy
        assert not working.begin(lambda: 3), "one at a time"
        go.set()
    assert first.args == [True] and not working.busy
    with qtbot.waitSignal(working.done) as second:
        assert working.begin(lambda: 2)
    assert second.args == [2]
    SlowToEnd.ending.set()
    working.join()


def test_what_fails_is_told_and_the_next_piece_may_begin(qtbot: QtBot) -> None:
    working = Working("trial")
    with qtbot.waitSignal(working.refused) as refused:
        working.begin(lambda: 1 // 0)
    assert refused.args == ["ZeroDivisionError: integer division or modulo by zero"] and not working.busy
    with qtbot.waitSignal(working.done):
        assert working.begin(lambda: 2)
    working.join()


def test_the_next_piece_may_begin_before_the_answer_of_the_last_is_heard(qtbot: QtBot) -> None:
    working, heard = Working("trial"), []
    working.done.connect(heard.append)
    for piece in range(3):
        assert working.begin(lambda piece=piece: piece)
        working.join()
        assert not working.busy and heard == []
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [0, 1, 2]


def test_whoever_hears_the_last_answer_behind_the_end_begins_nothing_more(qtbot: QtBot) -> None:
    working, begun = Working("trial"), []
    working.done.connect(lambda _: begun.append(working.begin(lambda: 2)))
    assert working.begin(lambda: 1)
    working.stop()
    qtbot.waitUntil(lambda: begun == [False])
    assert not working.busy and "trial" not in {thread.name for thread in threading.enumerate()}
