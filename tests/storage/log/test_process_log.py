"""The log: whole, without passwords, bounded, and never in the way."""

from __future__ import annotations

import errno
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector.core.settings import LogSettings
from inspector.storage.log.process_log import ProcessLog
from inspector.storage.log.repeats import EVERY_S, MOST_MESSAGES, RepeatedMessages
from inspector.storage.log.rotation import MOST_PROCESSES, RotatingText, log_files

SETTINGS = LogSettings("info", 0.1, 3)
LOGGER = logging.getLogger("inspector.test")
ADDRESS = "rtsp://admin:p#a/s?s@w[o]rd@10.0.0.5/live"


@pytest.fixture
def log() -> Iterator[ProcessLog]:
    made = ProcessLog()
    yield made
    made.end()


def text_in(folder: Path) -> str:
    return (folder / "inspector.log").read_text(encoding="utf-8")


def record(text: str, level: int = logging.WARNING) -> logging.LogRecord:
    return logging.LogRecord("inspector.test", level, "", 0, text, (), None)


@pytest.mark.parametrize("on_thread", [True, False])
def test_messages_and_tracebacks_are_written_without_passwords(log: ProcessLog, tmp_path: Path, on_thread: bool) -> None:
    log.begin(tmp_path, SETTINGS, on_thread=on_thread)
    LOGGER.info("camera %s is open", ADDRESS)
    try:
        raise RuntimeError(f"no answer of {ADDRESS}")
    except RuntimeError:
        LOGGER.exception("it failed")
    LOGGER.debug("below the level")
    log.end()
    text = text_in(tmp_path)
    assert "camera rtsp://admin:***@10.0.0.5/live is open" in text
    assert "RuntimeError: no answer of rtsp://admin:***@10.0.0.5/live" in text
    assert "Traceback" in text
    assert "below the level" not in text
    for piece in ("p#a", "s?s", "w[o]rd"):
        assert piece not in text


def test_logging_is_left_as_it_was_found(log: ProcessLog, tmp_path: Path) -> None:
    before = (logging.getLogger().handlers[:], logging.getLogger("inspector").level, threading.excepthook)
    log.begin(tmp_path, SETTINGS)
    log.end()
    log.end()
    assert (logging.getLogger().handlers[:], logging.getLogger("inspector").level, threading.excepthook) == before


@pytest.mark.slow
def test_importing_the_program_sets_up_nothing() -> None:
    code = "import logging, inspector.app; assert not logging.getLogger().handlers; assert not logging.getLogger('inspector').handlers"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_what_no_thread_catches(log: ProcessLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda uncaught: None)
    log.begin(tmp_path, SETTINGS)
    thread = threading.Thread(target=lambda: 1 / 0, name="unlucky")
    thread.start()
    thread.join()
    log.end()
    assert "'unlucky' ended by an error that nobody caught" in text_in(tmp_path)
    assert "ZeroDivisionError" in text_in(tmp_path)


def test_a_line_is_a_line(log: ProcessLog, tmp_path: Path) -> None:
    log.begin(tmp_path, SETTINGS)
    record = LOGGER.makeRecord("test", logging.INFO, __file__, 1, "a\n2026-01-01 CRITICAL forged \x1b[31m \udcff", (), None)
    # To the log alone: what pytest captures is sent between its processes, which a lone surrogate cannot be.
    (handler,) = (one for one in logging.getLogger().handlers if type(one).__module__.startswith("inspector."))
    handler.handle(record)
    log.end()
    (line,) = text_in(tmp_path).splitlines()
    assert "a\\n2026" in line
    assert "\\x1b" in line


def test_files_are_rotated_and_bounded(tmp_path: Path) -> None:
    file = RotatingText(tmp_path, 0.1, 3)
    for number in range(6000):
        file.write(f"{number:5} {'x' * 80}")
    file.close()
    assert [path.name for path in log_files(tmp_path)] == ["inspector.log", "inspector.log.1", "inspector.log.2"]
    assert sum(path.stat().st_size for path in log_files(tmp_path)) <= 3 * 100_000
    assert " 5999 " in text_in(tmp_path)


def test_each_process_writes_a_file_of_its_own(tmp_path: Path) -> None:
    files = [RotatingText(tmp_path, 1, 2) for _ in range(MOST_PROCESSES)]
    with pytest.raises(OSError, match="write to"):
        RotatingText(tmp_path, 1, 2)
    for number, file in enumerate(files):
        file.write(f"process {number}")
        file.close()
    assert [path.name for path in log_files(tmp_path)] == ["inspector-2.log", "inspector-3.log", "inspector-4.log", "inspector.log"]
    again = RotatingText(tmp_path, 1, 2)
    again.close()
    assert Path(again.baseFilename).name == "inspector.log"


def test_a_full_disk_is_counted_and_told_when_it_has_room_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = RotatingText(tmp_path, 1, 2)
    file.write("before")

    def full(record: logging.LogRecord) -> bool:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(file, "shouldRollover", full)
        for _ in range(3):
            file.write("lost")
    assert file.lost == 3
    file.write("after")
    file.close()
    assert text_in(tmp_path).splitlines()[:2] == ["before", "after"]
    assert "3 lines of the log could not be written" in text_in(tmp_path)
    assert "No space left" in text_in(tmp_path)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    (tmp_path / "inspector.log").symlink_to("/dev/full")
    file = RotatingText(tmp_path, 1, 2)
    file.write("lost")
    file.close()
    assert file.lost >= 1


def test_a_folder_that_cannot_be_made_is_no_reason_to_stop(log: ProcessLog, tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    log.begin(tmp_path / "log", SETTINGS)
    LOGGER.info("nowhere")


def test_a_folder_that_goes_away_is_no_reason_to_stop(log: ProcessLog, tmp_path: Path) -> None:
    log.begin(tmp_path / "log", SETTINGS, on_thread=False)
    for path in sorted((tmp_path / "log").iterdir()):
        path.unlink()
    os.rmdir(tmp_path / "log")  # noqa: PTH106 - as another program does it
    LOGGER.info("nowhere")


def test_a_message_that_cannot_be_formatted(log: ProcessLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])  # pytest's own would raise
    log.begin(tmp_path, SETTINGS)
    LOGGER.info("%d parts", "many")
    log.end()
    assert "a message of inspector.test could not be written: TypeError" in text_in(tmp_path)


def test_equal_messages_are_counted() -> None:
    now = 0.0
    repeats = RepeatedMessages(lambda: now)
    written = [one.getMessage() for _ in range(100) for one in repeats.passed(record(f"part {_} failed"))]
    assert written == ["part 0 failed"]
    now = EVERY_S
    written = [one.getMessage() for one in repeats.passed(record("part 101 failed"))]
    assert written == [f"repeated 99 times in {EVERY_S:.0f} s: part 0 failed"]
    assert [one.getMessage() for one in repeats.rest()] == ["repeated once in 0 s: part 0 failed"]


def test_facts_that_differ_in_a_number_are_not_equal() -> None:
    repeats = RepeatedMessages(lambda: 0.0)
    assert sum(len(list(repeats.passed(record(f"recipe {number}", logging.INFO)))) for number in range(3)) == 3


def test_what_is_remembered_of_messages_is_bounded() -> None:
    repeats = RepeatedMessages(lambda: 0.0)
    for number in range(1000):
        list(repeats.passed(record(f"fact {number}", logging.INFO)))
    assert len(repeats._known) == MOST_MESSAGES


def test_a_message_that_went_quiet_is_written_in_full_again() -> None:
    now = 0.0
    repeats = RepeatedMessages(lambda: now)
    assert len(list(repeats.passed(record("lost")))) == 1
    now = 2 * EVERY_S
    assert [one.getMessage() for one in repeats.passed(record("lost"))] == ["lost"]


def test_a_child_process_writes_beside_its_parent(log: ProcessLog, tmp_path: Path) -> None:
    log.begin(tmp_path, SETTINGS)
    code = (
        "import logging, pathlib, sys\n"
        "from inspector.core.settings import LogSettings\n"
        "from inspector.storage.log.process_log import ProcessLog\n"
        "ProcessLog().begin(pathlib.Path(sys.argv[1]), LogSettings('info', 0.1, 3), on_thread=False)\n"
        "logging.getLogger('inspector.child').info('from the child')\n"
        "import os; os._exit(1)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, cwd=Path(__file__).parents[3])
    LOGGER.info("from the parent")
    log.end()
    assert "from the parent" in text_in(tmp_path)
    assert "from the child" in (tmp_path / "inspector-2.log").read_text(encoding="utf-8")
