"""The line process begins with the station, again when it dies or hangs, and ends with it; and nothing of it is there by default."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from inspector.camera.base import Delivery
from inspector.core.line.identity import PartIdentity
from inspector.core.line.messages import LineReport, OpenParts, ResultTaken, StationEnds
from inspector.core.line.vocabulary import LineResult, Why
from inspector.runtime.line import link
from inspector.runtime.line.told import refused
from tests.runtime.line import DEADLINE_S, Line, shot, until
from tests.runtime.line_signals.conftest import Make, SignalLine, with_line
from tests.runtime.line_signals.played_line import PlayedLine, PlayedProcess


def test_a_line_process_that_dies_is_followed_by_one_that_hears_of_the_open_parts_first(make_signals: Make) -> None:
    line = make_signals()
    first = line.process
    first.until_alive()
    taken = first.take(1, sequence=10)
    first.until_judged(1)
    first.say(ResultTaken(1, run=taken.run))
    waits = first.take(2, sequence=11, serial="A-11")
    first.until_judged(2)
    detector = line.line.detectors[-1]
    detector.entered.clear()
    detector.free.clear()
    judged = first.take(3, sequence=12)
    assert detector.entered.wait(5)
    first.kill()
    until(lambda: len(line.played.processes) == 2, "a new one")
    second = line.process
    until(lambda: bool(second.heard), "it hears something")
    assert second.heard[0] == OpenParts((waits, judged)), "first of all, the oldest first"
    assert second.settings.run not in (0, first.settings.run)
    for part in (2, 3):
        second.say(ResultTaken(part, run=first.settings.run))
    second.say(LineReport(online=True, triggers=7))
    line.line.until(lambda status: status.line is not None and status.line.triggers == 7)
    detector.free.set()
    (told,) = second.until_judged(1)
    assert (told.identity, told.result) == (replace(judged, part=0), LineResult.PASS), "no part of this process"
    until(lambda: any("line process: the line process ended by itself (exit code -9)" in text for _, text in line.audit()))
    until(lambda: any("late: part 3 (sequence 12)" in text for _, text in line.audit()))
    again = second.take(3)
    assert second.until_judged(2)[1].identity == again


def test_the_status_says_that_a_line_process_is_gone(make_signals: Make) -> None:
    line = make_signals()
    line.process.say(LineReport(online=True, ready=True, listening=("modbus 127.0.0.1:502",)))
    line.line.until(lambda status: status.line is not None and status.line.ready)
    line.process.kill()
    report = line.line.until(lambda status: status.line is not None and not status.line.online).line
    assert report is not None and not report.ready and not report.listening and "ended by itself" in report.fault


def test_a_line_process_that_dies_again_and_again_is_started_after_a_pause(make_signals: Make) -> None:
    line = make_signals()
    line.process.kill()
    until(lambda: len(line.played.processes) == 2, "at once")
    line.process.kill()
    report = line.line.until(lambda status: status.line is not None and "again in 0.5 s" in status.line.fault).line
    assert report is not None and len(line.played.processes) == 2


def test_a_line_process_that_does_not_answer_is_ended(make_signals: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "BEGINS_S", 0.05)
    line = make_signals()
    until(lambda: len(line.played.processes) >= 2, "another one")
    assert line.played.processes[0].exitcode == -9


def test_the_end_of_the_station_is_the_last_word(make_signals: Make) -> None:
    line = make_signals()
    process = line.process
    process.until_alive()
    line.line.close()
    assert process.heard[-1] == StationEnds() and process.exitcode == 0 and len(line.played.processes) == 1


def test_sending_never_waits_for_a_line_process_that_takes_nothing(make_signals: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link, "MOST_WAITING", 4)
    line = make_signals()
    process = line.process
    process.until_alive()
    end = line.line.engine._line
    assert end is not None
    with end._link._using:  # as if the pipe were full
        for number in range(8):
            process.take(number + 1)
            line.line.until_judged(number + 1)
    assert end._link.lost >= 2


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A line process reads nothing before this is set."""
    begins, listen = threading.Event(), PlayedProcess._listen
    monkeypatch.setattr(PlayedProcess, "_listen", lambda process: begins.wait(DEADLINE_S) and listen(process))
    return begins


def piped(line: SignalLine) -> link.LineLink:
    """The link of ``line``, once there is a pipe."""
    end = line.line.engine._line
    assert end is not None
    until(lambda: end._link._connection is not None, "a pipe")
    return end._link


def test_parts_come_in_their_order_whether_the_pipe_takes_them_at_once_or_not(make_signals: Make, reads: threading.Event) -> None:
    line = make_signals()
    pipe = piped(line)
    for number in range(1, 601):
        pipe.send(refused(PartIdentity(line.process.settings.run, number), Why.NO_PICTURE, "a part"))
    assert 100 < len(pipe._waiting) < link.MOST_WAITING, "the pipe took some and was full then"
    reads.set()
    assert [told.identity.part for told in line.process.until_judged(600)] == list(range(1, 601))


def test_a_message_longer_than_the_pipe_is_sent_by_the_thread(make_signals: Make, reads: threading.Event) -> None:
    line = make_signals()
    pipe = piped(line)
    until(lambda: not pipe._waiting and not pipe._in_hand, "nothing is on its way")
    identity = PartIdentity(line.process.settings.run, 1)
    sending = threading.Thread(target=pipe.send, args=(refused(identity, Why.NO_PICTURE, "long " * 200_000),))
    sending.start()
    sending.join(DEADLINE_S / 2)
    assert not sending.is_alive(), "whoever tells of a part never waits"
    pipe.send(refused(replace(identity, part=2), Why.NO_PICTURE, "short"))
    reads.set()
    assert [told.identity.part for told in line.process.until_judged(2)] == [1, 2]


def test_by_default_nothing_listens_is_started_or_imported(make_line: Callable[..., Line], played: PlayedLine) -> None:
    before = _listening()
    line = make_line(settings=with_line(control="off"))
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    camera.give(shot(0))
    status = line.until(lambda status: status.counters.total > 0)
    assert status.line is None and not played.processes and _listening() == before


@pytest.mark.slow
def test_a_station_without_signals_and_without_a_plant_imports_nothing_of_them() -> None:
    """In a process of its own: other tests have imported them here."""
    signals = ("inspector.signals", "inspector.runtime.line", "pymodbus", "asyncua", "paho", "serial")
    unwanted = (*signals, "inspector.plant", "inspector.runtime.plant", "psycopg", "obstore", "procrastinate")
    code = f"import sys, inspector.app, inspector.runtime.station; print([one for one in sys.modules if one.startswith({unwanted})])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])
    assert done.stdout.strip() == "[]"


def _listening() -> set[int]:
    """Ports where this process and its children listen, as ``ss -ltn`` has them."""
    mine = psutil.Process(os.getpid())
    found = [one for process in (mine, *mine.children(recursive=True)) for one in process.net_connections("tcp")]
    return {one.laddr.port for one in found if one.status == psutil.CONN_LISTEN}
