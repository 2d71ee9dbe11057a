"""The window as a program."""

from __future__ import annotations

import gc
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from PyQt6.QtCore import QTimer
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.errors import InspectorError, SettingsError, StorageError
from inspector.core.settings import Settings
from inspector.core.status import Latency, Status
from inspector.gui.dialogs.trouble_dialog import TroubleDialog
from inspector.gui.windows import main_thread
from inspector.gui.windows.main_thread import Collector, UncaughtErrors, garbage_collected_here
from inspector.gui.windows.main_window import MainWindow
from inspector.gui.windows.program import ProgramRun, StationOfSettings, run_program, run_window
from inspector.gui.windows.station_start import StationStart
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, inspection, recipe

CloseWhen = Callable[[Callable[[MainWindow], bool]], None]
DEADLINE_S = 20.0
SIZE = (1280, 720)


@pytest.fixture
def quick(settings: Settings) -> Settings:
    return replace(settings, window=replace(settings.window, repaint_hz=100.0))


@pytest.fixture
def close_when(qapp: QApplication) -> Iterator[CloseWhen]:
    """Close the window that will be there as soon as something is true of it."""
    timer = QTimer()
    timer.setInterval(10)

    def arm(condition: Callable[[MainWindow], bool]) -> None:
        def look() -> None:
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, MainWindow) and widget.isVisible() and condition(widget):
                    timer.stop()
                    widget.close()

        timer.timeout.connect(look)
        timer.start()

    yield arm
    timer.stop()


@pytest.mark.slow
def test_runs_measures_and_closes_the_station(close_when: CloseWhen, quick: Settings, assets: Path, tmp_path: Path) -> None:
    station = ScriptedStation()
    threads: list[str] = []

    def make() -> ScriptedStation:
        threads.append(threading.current_thread().name)
        station.load(recipe())
        station.show(inspection(1))
        station.change(latency=Latency(20.0, 25.0, 30.0, 10))
        return station

    picture, report = tmp_path / "out" / "window.png", tmp_path / "out" / "report.json"
    close_when(lambda window: window.selected.live_view.shown is not None and window.banner.word == "PASS")
    options = ProgramRun(exit_after_s=DEADLINE_S, screenshot=picture, size=SIZE, report=report)
    code = run_window(lambda: SingleView(make()), quick, assets, options)
    assert code == 0
    assert station.closed.is_set()
    assert threads == ["make-station"]
    assert QImage(str(picture)).width() == 1280
    figures = json.loads(report.read_text(encoding="utf-8"))
    assert set(figures) == {"window_shown_s", "repaints", "repaints_per_s", "seconds", "latency_ms", "verdicts_per_s"}
    assert figures["latency_ms"] == {"p50": 20.0, "p95": 25.0, "p99": 30.0}
    assert figures["repaints"] >= 1
    assert figures["seconds"] > 0


def test_the_window_is_shown_before_the_station_is_made(close_when: CloseWhen, quick: Settings, assets: Path) -> None:
    shown: list[bool] = []

    def make() -> ScriptedStation:
        shown.append(any(isinstance(widget, MainWindow) and widget.isVisible() for widget in QApplication.topLevelWidgets()))
        return ScriptedStation()

    close_when(lambda window: bool(shown))
    assert run_window(lambda: SingleView(make()), quick, assets, ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)) == 0
    assert shown == [True]


@pytest.mark.parametrize("error", [StorageError("is in use", where="/data", remedy="Close the other one"), ValueError("a slip")])
def test_a_station_that_cannot_be_made_is_told(close_when: CloseWhen, quick: Settings, assets: Path, error: Exception) -> None:
    def make() -> ScriptedStation:
        raise error

    told: list[str] = []
    close_when(lambda window: str(error) in window.banner.reason and not told.append(window.banner.word))
    assert run_window(lambda: SingleView(make()), quick, assets, ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)) == 1
    assert told == ["INVALID"]


@pytest.mark.parametrize(
    "error",
    [
        SettingsError("line 3: 'cammera' is no key", where="{folder}/settings.yaml", remedy="Write 'camera'"),
        StorageError("No space left on device", where="{folder}/data/station.db", remedy="Free some space"),
        StorageError("Permission denied", where="{folder}", remedy="Give this user the right to read there"),
        ValueError("a slip"),
    ],
)
@pytest.mark.parametrize("of_the_settings", [True, False])
def test_the_window_comes_up_whatever_is_wrong_and_tries_again(
    close_when: CloseWhen, quick: Settings, assets: Path, tmp_path: Path, error: Exception, of_the_settings: bool
) -> None:
    if isinstance(error, InspectorError):
        error = type(error)(error.what, where=error.where.format(folder=tmp_path), remedy=error.remedy)
    broken = True
    station = ScriptedStation()
    station.load(recipe())
    station.show(inspection(1))
    told: list[tuple[str, str, str, str]] = []

    def make() -> SingleView:
        if broken and not of_the_settings:
            raise error
        return SingleView(station)

    def begin() -> StationOfSettings:
        if broken and of_the_settings:
            raise error
        return StationOfSettings(quick, make)

    def mended(window: MainWindow) -> bool:
        nonlocal broken
        dialog = next((one for one in window.findChildren(TroubleDialog) if one.isVisible()), None)
        if dialog is not None and broken:
            told.append((window.banner.word, dialog.what.text(), dialog.where.text().replace("\u200b", ""), dialog.remedy.text()))
            assert dialog.folder == (tmp_path if isinstance(error, InspectorError) else None)
            broken = False
            dialog.again.click()
        return window.banner.word == "PASS"

    close_when(mended)
    options = ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)
    assert run_program(begin, quick, assets, options) == 0
    assert station.closed.is_set()
    ((word, what, where, remedy),) = told
    assert word == "INVALID"
    if isinstance(error, InspectorError):
        assert (what.lower(), where, remedy) == (error.what.lower(), error.where, error.remedy)
    else:
        assert what == "ValueError: a slip"
        assert "doctor" in remedy


def test_who_gives_up_ends_the_program(close_when: CloseWhen, quick: Settings, assets: Path) -> None:
    def begin() -> StationOfSettings:
        raise SettingsError("is damaged", where="/none/settings.yaml")

    def given_up(window: MainWindow) -> bool:
        for dialog in window.findChildren(TroubleDialog):
            dialog.close_button.click()
        return False

    close_when(given_up)
    began = monotonic()
    assert run_program(begin, quick, assets, ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)) == 1
    assert monotonic() - began < DEADLINE_S


def test_closing_while_the_station_is_made_still_closes_it(qtbot: QtBot) -> None:
    station, gate = ScriptedStation(), threading.Event()

    def make() -> ScriptedStation:
        gate.wait(10)
        return station

    start = StationStart(lambda: SingleView(make()))
    start.begin()
    start.close()
    assert not station.closed.is_set()
    with qtbot.assertNotEmitted(start.ready), qtbot.waitSignal(start.closed):
        gate.set()
    start.join()
    assert station.closed.is_set()


def test_closing_never_waits(qtbot: QtBot) -> None:
    """A station that takes its time to close does not hold the caller."""
    gate = threading.Event()

    class Slow(ScriptedStation):
        def close(self) -> None:
            gate.wait(10)
            super().close()

    station = Slow()
    start = StationStart(lambda: SingleView(station))
    with qtbot.waitSignal(start.ready):
        start.begin()
    start.close()
    start.close()
    assert not station.closed.is_set()
    with qtbot.waitSignal(start.closed):
        gate.set()
    start.join()


def test_garbage_is_collected_on_the_windows_thread_alone(qtbot: QtBot) -> None:
    class Knot:
        def __init__(self) -> None:
            self.self = self

        def __del__(self) -> None:
            died_on.append(threading.current_thread().name)

    def allocate() -> None:
        for _ in range(20):
            Knot()
        kept.extend([] for _ in range(10 * gc.get_threshold()[0]))

    died_on: list[str] = []
    kept: list[list[int]] = []
    with garbage_collected_here():
        worker = threading.Thread(target=allocate, name="worker")
        worker.start()
        worker.join()
        assert not died_on
        qtbot.waitUntil(lambda: len(died_on) == 20)
    assert set(died_on) == {threading.current_thread().name}


def test_what_outlives_a_whole_collection_is_left_out_of_the_next_but_not_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    class Knot:
        def __init__(self) -> None:
            self.self: Knot | None = self

        def __del__(self) -> None:
            died.append(self)

    died: list[object] = []
    monkeypatch.setattr(main_thread, "ALL_ANEW", 2)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 1 + gc.get_threshold()[2]))
    frozen = gc.get_freeze_count()
    old, collector = Knot(), Collector()
    old_id = id(old)
    gc.disable()
    try:
        collector.end()
        assert gc.get_freeze_count() == frozen, "of others"
        collector.collect_due()
        assert gc.get_freeze_count() > frozen
        del old
        young_id = id(Knot())
        collector.collect_due()
        assert [id(one) for one in died] == [young_id], "the one that had outlived a collection is not looked at"
        collector.collect_due()
        assert [id(one) for one in died] == [young_id, old_id]
    finally:
        collector.end()
        assert gc.get_freeze_count() == 0
        if frozen:
            gc.freeze()  # as the tests have it
        gc.enable()


def test_the_threads_of_a_station_are_over_when_the_window_is(qapp: QApplication, quick: Settings, assets: Path) -> None:
    """Else they would be the last to hold Qt's objects, and destroy them on the wrong thread."""
    for _ in range(3):
        assert run_window(lambda: SingleView(ScriptedStation()), quick, assets, ProgramRun(exit_after_s=0.05, size=SIZE)) == 0
        assert not {"make-station", "close-station"} & {thread.name for thread in threading.enumerate()}


def test_a_station_that_closes_is_asked_nothing_more(close_when: CloseWhen, quick: Settings, assets: Path) -> None:
    class Closing(ScriptedStation):
        begun, asked_late = threading.Event(), threading.Event()

        def status(self) -> Status:
            if self.begun.is_set():
                self.asked_late.set()
            return super().status()

        def close(self) -> None:
            self.begun.set()
            self.asked_late.wait(20 / quick.window.repaint_hz)
            super().close()

    station = Closing()
    close_when(lambda window: window.banner.word != "STARTING")
    assert run_window(lambda: SingleView(station), quick, assets, ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)) == 0
    assert station.closed.is_set()
    assert not station.asked_late.is_set()


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A shell starts what runs in the background with SIGINT ignored, and the program leaves that so."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_closes_the_window(qapp: QApplication, quick: Settings, assets: Path) -> None:
    station = ScriptedStation()
    before = signal.getsignal(signal.SIGINT)
    began = monotonic()
    QTimer.singleShot(100, lambda: signal.raise_signal(signal.SIGINT))
    assert run_window(lambda: SingleView(station), quick, assets, ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)) == 0
    assert monotonic() - began < DEADLINE_S
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_while_the_window_is_being_shown_closes_it(
    qapp: QApplication, quick: Settings, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine that takes long enough for it."""
    show = MainWindow.show

    def interrupted(window: MainWindow) -> None:
        show(window)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(MainWindow, "show", interrupted)
    began = monotonic()
    assert run_window(lambda: SingleView(ScriptedStation()), quick, assets, ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)) == 0
    assert monotonic() - began < DEADLINE_S


def test_an_error_that_nobody_caught_is_logged_and_told(
    close_when: CloseWhen, quick: Settings, assets: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def slip() -> None:
        raise RuntimeError("a slip in a slot")

    began = monotonic()
    QTimer.singleShot(50, slip)
    close_when(lambda window: window.notice.isVisible() and "a slip in a slot" in window.notice.text())
    assert run_window(lambda: SingleView(ScriptedStation()), quick, assets, ProgramRun(exit_after_s=DEADLINE_S, size=SIZE)) == 0
    assert monotonic() - began < DEADLINE_S
    assert "Traceback" in caplog.text


def test_the_hook_is_taken_back(qtbot: QtBot) -> None:
    before = sys.excepthook
    with UncaughtErrors() as uncaught:
        assert sys.excepthook == uncaught.catch
        with qtbot.waitSignal(uncaught.interrupted):
            uncaught.catch(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert sys.excepthook is before


def test_a_report_that_cannot_be_written_is_an_error(
    qapp: QApplication, quick: Settings, assets: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    code = run_window(
        lambda: SingleView(ScriptedStation()),
        quick,
        assets,
        ProgramRun(exit_after_s=0.1, size=SIZE, report=tmp_path / "file" / "report.json"),
    )
    assert code == 1
    assert "inspector:" in capsys.readouterr().err


def test_the_age_of_the_process_is_exact() -> None:
    """A child that tells its age at once tells less than it lives for whoever started it."""
    program = "from inspector.gui.windows.window_report import process_age_s; print(process_age_s())"
    began = monotonic()
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert -0.02 < float(answer.stdout) < monotonic() - began
