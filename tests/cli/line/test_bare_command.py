"""The program without a command where there is no display: what a newcomer sees, and what a station without a window does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.app import StationContext
from inspector.cli.commands import build_cli, run
from inspector.cli.console import Terminal
from inspector.cli.context import CommandContext
from inspector.cli.line.views import _report, _tell
from inspector.core.settings import StationView
from inspector.core.status import CameraState, Counters, Mode, Status
from inspector.core.types import Verdict
from inspector.core.views import ViewsStatus
from tests.cli.conftest import Outcome
from tests.cli.small import BrightnessDetector, BrightnessTrainer, write_picture
from tests.cli.small import part as drawn_part

LINE = "simulated:metal?width=128&height=128&rate=0&count=20"
TOP = "simulated:metal?width=128&height=128&rate=20&count=20"

Bare = Callable[..., Outcome]


class SmallStation(StationContext):
    """The real station on a data folder, with a detector and a trainer whose answers are known."""

    def trainer(self) -> BrightnessTrainer:
        return BrightnessTrainer()

    def compile(self, recipe: object) -> BrightnessDetector:
        return BrightnessDetector()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def bare(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Bare:
    """Calls the program without a display; settings.yaml holds the text that is given first."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("inspector.cli.display.sys.platform", "linux")

    def no_window(context: CommandContext, _: object) -> int:
        raise AssertionError(f"a window was opened on {context.data_dir}")

    def call(settings: str, *arguments: str) -> Outcome:
        folder.mkdir(exist_ok=True)
        (folder / "settings.yaml").write_text(settings, encoding="utf-8")
        code = run(["--data-dir", str(folder), *arguments], build_cli(SmallStation, no_window))
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    return call


@pytest.mark.slow
def test_a_newcomer_sees_a_line_that_learns_and_judges(bare: Bare) -> None:
    seen = bare(f"camera: {LINE}\n")
    assert seen.code == 0, seen.err
    lines = seen.err.splitlines()
    assert lines[0].startswith("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. The station runs on this console")
    assert lines[1].startswith("There is no recipe yet: learning from 40 good parts of the simulated line")
    assert any(line.startswith("learned line/") for line in lines)
    assert any("--teach 40 --recipe NAME" in line for line in lines)
    assert lines[-1].rstrip() == "For the window: Log in to a desktop, or use ssh -X"
    assert "parts    20 = " in seen.out
    assert "by the true masks" in seen.out
    again = bare(f"camera: {LINE}\n")
    assert again.code == 0
    assert "learning" not in again.err
    assert "recipe   line/" in again.out and "parts    20 = " in again.out


def test_without_a_recipe_another_camera_says_what_to_do_next(bare: Bare, tmp_path: Path) -> None:
    for number in range(8):
        write_picture(tmp_path / "parts" / f"{number}.png", drawn_part(number))
    seen = bare(f"camera: folder:{tmp_path}/parts\n")
    assert seen.code == 1
    assert "nothing was judged: there is no recipe yet" in seen.said
    assert f"line --camera 'folder:{tmp_path}/parts' --teach 40 --recipe NAME" in seen.said
    assert seen.err.splitlines()[-1].startswith("For the window: ")
    assert seen.err.count("no recipe") < 4, "not once a second"
    for name in ("Nut", "Bolt"):
        assert bare("{}\n", "teach", "--images", str(tmp_path / "parts"), "--recipe", name).code == 0
    seen = bare(f"camera: folder:{tmp_path}/parts\n")
    assert seen.code == 1
    assert "no recipe is chosen" in seen.said
    assert "line --recipe 'Bolt'" in seen.said and "There are: Bolt, Nut" in seen.said


@pytest.mark.parametrize("command", [[], ["line"]])
def test_a_line_without_a_recipe_ends(bare: Bare, tmp_path: Path, command: list[str]) -> None:
    write_picture(tmp_path / "parts" / "1.png", drawn_part(1))
    seen = bare(f"camera: folder:{tmp_path}/parts\n", *command)
    assert (seen.code, "there is no recipe yet" in seen.said) == (1, True)


@pytest.mark.slow
def test_the_views_of_the_settings_are_what_is_judged(bare: Bare) -> None:
    views = "".join(f"- {{name: {name}, camera: '{TOP}', recipe: line}}\n" for name in ("top", "side"))
    settings = f"views:\n{views}engine: {{view_skew_s: 10.0, view_deadline_s: 1.0}}\n"
    missing = bare(settings)
    assert missing.code == 1
    assert "nothing was judged: top: " in missing.said and "there is no recipe called 'line'" in missing.said
    assert f"line --camera '{TOP}' --teach 40 --recipe 'line'" in missing.said
    assert bare(settings, "teach", "--camera", TOP, "--parts", "8", "--recipe", "line").code == 0
    seen = bare(settings)
    assert seen.code == 0, seen.err
    assert re.search(r"^parts +\d+ = \d+ PASS \+ \d+ FAIL", seen.out)
    assert [line.split()[0] for line in seen.out.splitlines() if TOP in line] == ["top", "side"]
    assert seen.err.splitlines()[-1].startswith("For the window: ")


@pytest.mark.slow
def test_the_packages_that_qt_lacks_are_the_last_thing_on_the_screen(bare: Bare, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.cli.display._loads", lambda library: library != "libEGL.so.1")
    seen = bare(f"camera: {LINE}\n")
    lines = [line.rstrip() for line in seen.err.splitlines()]
    assert lines[0] == "Qt lacks system libraries. The station runs on this console; Ctrl-C ends it."
    assert lines[-1] == "For the window: Install them: sudo apt install libegl1"
    refused = bare("{}\n", "gui")
    assert refused.code == 1
    assert refused.err.rstrip().endswith("sudo apt install libegl1")


@pytest.mark.parametrize("command", [[], ["line"]])
def test_a_slip_in_the_settings_is_named_and_nothing_runs(bare: Bare, command: list[str]) -> None:
    seen = bare("camera: simulated\nrecords:\n  pass_evry: 10\n", *command)
    assert seen.code == 1
    assert "settings.yaml: line 3: there is no key 'records.pass_evry' (did you mean 'pass_every'?)" in seen.said
    assert "Keys allowed under 'records'" in seen.said
    assert "Traceback" not in seen.err


@pytest.mark.slow
def test_a_slip_in_the_settings_is_told_once(folder: Path) -> None:
    folder.mkdir()
    (folder / "settings.yaml").write_text("camra: simulated\n", encoding="utf-8")
    known = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "inspector", "--data-dir", str(folder)]
    ended = subprocess.run(command, env=known, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout) == (1, "")
    first, second = ended.stderr.splitlines()
    assert first == f"Error  {folder}/settings.yaml: line 1: there is no key 'camra' (did you mean 'camera'?)"
    assert second.startswith("       Keys allowed there: camera, recipe, views")


def test_no_password_is_in_what_is_told_of_several_cameras(capsys: pytest.CaptureFixture[str]) -> None:
    views = [StationView("top", "rtsp://eve:s3cret@cam/1", "a"), StationView("side", "opencv:http://cam/2?pwd=s3cret", "b")]
    one = Status(Mode.INSPECTING, Verdict.PASS, "", CameraState.STREAMING)
    status = ViewsStatus(Verdict.PASS, "", Counters(), {"top": one, "side": one})
    seen, missing = dict.fromkeys(Verdict, 0), {"top": 0, "side": 0}
    _tell(Terminal(), views, status, seen, missing)
    told = capsys.readouterr().out + str(_report(views, status, seen, missing))
    assert told.count("rtsp://eve:***@cam/1") == told.count("http://cam/2?pwd=***") == 2
    assert "s3cret" not in told
