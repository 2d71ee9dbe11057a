"""The built wheel, as a person installs it: what is in it, and that it starts from any folder."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from inspector import __version__
from tests.packaging.conftest import PROJECT, Finished, Installation

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]


@pytest.fixture(scope="module")
def line(installed: Installation) -> tuple[Finished, Path]:
    """How a line ended that was taught and judged by the installed program, and its data folder, which holds its recipe."""
    call = (
        "line --teach 12 --parts 20 --image-steps 8 --input-size 64 --no-light-range --no-eight-bits --teacher efficientnet_lite0"
        " --data-dir line --json line.json --quiet"
    )
    return installed("inspector", *call.split()), installed.elsewhere / "line"


def test_the_wheel_holds_the_program_and_its_assets_and_no_tests(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as file:
        names = set(file.namelist())
    assert {"inspector/py.typed", "calibration/py.typed", "inspector/__main__.py"} <= names
    assets = {path.relative_to(PROJECT).as_posix() for path in (PROJECT / "assets").rglob("*") if path.is_file()}
    assert {f"inspector/{name}" for name in assets} <= names
    info = f"inspector_station-{__version__}.dist-info"
    assert f"{info}/licenses/LICENSE" in names
    assert {name.partition("/")[0] for name in names} == {"inspector", "calibration", info}
    modules = {path.relative_to(PROJECT).as_posix() for name in ("inspector", "calibration") for path in (PROJECT / name).rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == modules


def test_what_is_imported_is_the_wheel(installed: Installation) -> None:
    done = installed("python", "-c", "import inspector, calibration; print(inspector.__file__, calibration.__file__)")
    assert str(PROJECT) not in done.out
    assert done.out.count("site-packages") == 2


def test_the_command_says_its_name_and_its_version(installed: Installation) -> None:
    assert installed("inspector", "--version").out.split() == ["inspector-station", __version__]
    told = installed("inspector", "teach", "--help")
    assert told.code == 0
    assert "Usage: inspector teach" in told.out
    assert "run_inspector.py" not in told.out
    by_module = installed("python", "-m", "inspector", "--help")
    assert by_module.code == 0
    assert "Usage: python -m inspector" in by_module.out


def test_the_exit_code_says_how_it_went(installed: Installation) -> None:
    assert installed("inspector", "tech").code == 2
    refused = installed("inspector", "recipes", "show", "none", "--data-dir", "tpyo")
    assert refused.code == 1
    assert "tpyo: there is no such data folder" in refused.err and not (installed.elsewhere / "tpyo").exists()


def test_the_calibration_starts_by_itself(installed: Installation) -> None:
    done = installed("python", "-m", "calibration", "--help")
    assert done.code == 0
    assert "python -m calibration board" in done.out


def test_the_doctor_finds_everything(installed: Installation) -> None:
    done = installed("inspector", "doctor", "--data-dir", "doctor")
    assert done.code == 0, done.out + done.err


def test_a_line_is_taught_and_judged(installed: Installation, line: tuple[Finished, Path]) -> None:
    done, _ = line
    assert done.code == 0, done.err
    found = json.loads((installed.elsewhere / "line.json").read_text())
    assert found["parts"] == 20 == found["pass"] + found["fail"] + found["invalid"]


@pytest.mark.parametrize("program", [("inspector",), ("python", "-m", "inspector")], ids=["inspector", "python -m inspector"])
def test_the_window_opens_and_closes(installed: Installation, program: tuple[str, ...]) -> None:
    done = installed(*program, "gui", "--exit-after", 3, "--data-dir", "window", "--report", "window.json", "--quiet")
    assert done.code == 0, done.err
    assert json.loads((installed.elsewhere / "window.json").read_text())["window_shown_s"] > 0


def test_a_benchmark_starts_the_installed_program(installed: Installation, line: tuple[Finished, Path]) -> None:
    given = ("--recipe", "line", "--rounds", 1, "--json", "start.json", "--data-dir", line[1], "--quiet")
    done = installed("inspector", "bench", "start", *given)
    assert done.code == 0, done.err
    assert json.loads((installed.elsewhere / "start.json").read_text())["start"]["warm"]["total_ms"] > 0
