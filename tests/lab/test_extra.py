"""The station needs no library of the extra ``[lab]``; the laboratory names the one that is missing before any work is done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.cli.small import Bench

PROJECT = Path(__file__).resolve().parents[2]
LAB_ONLY = ("matplotlib", "sklearn", "scipy")


class Refusal:
    """A meta path finder for which the libraries of the extra are not installed."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name.partition(".")[0] in LAB_ONLY:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


@pytest.fixture
def without_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] in ("matplotlib", "sklearn")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "inspector.lab.charts", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Refusal(), *sys.meta_path])


@pytest.mark.usefixtures("without_extra")
@pytest.mark.parametrize(
    ("arguments", "library"),
    [
        (["evaluate", "--root", "{root}"], "scikit-learn"),
        (["bench", "teach", "--root", "{root}"], "scikit-learn"),
        (["bench", "judging"], "scikit-learn"),
        (["bench", "small-defects"], "scikit-learn"),
        (["bench", "speed", "--picture", "speed.png"], "matplotlib"),
        (["bench", "tiles", "--picture", "tiles.png"], "matplotlib"),
    ],
)
def test_what_is_missing_is_named_before_anything_is_taught(
    call: Call, bench: Bench, data_set: Path, arguments: list[str], library: str
) -> None:
    outcome = call(*(argument.format(root=data_set) for argument in arguments))
    assert outcome.code == 1
    assert f"{library}, which this command needs, cannot be imported" in outcome.said
    assert "pip install 'inspector-station[lab]'" in outcome.said
    assert not bench.trainer.asked


@pytest.mark.usefixtures("without_extra")
def test_the_stations_commands_run_without_the_extra(call: Call, taught: str, data_set: Path, tmp_path: Path) -> None:
    pictures = data_set / "test" / "good"
    assert call("inspect", "--images", pictures, "--recipe", taught, "--out", tmp_path / "out").code == 0
    assert call("bench", "limits", "--lots", 10).code == 0


@pytest.mark.slow
def test_the_commands_import_neither_library() -> None:
    """Building the whole command line, with the window's program and every benchmark, imports none of them."""
    program = (
        "import sys, pkgutil, importlib, contextlib, io, inspector.app, inspector.lab.benchmarks as room\n"
        "with contextlib.redirect_stdout(io.StringIO()):\n"
        "    for call in ('', 'doctor', 'line', 'inspect', 'teach', 'evaluate', 'bench speed'):\n"
        "        inspector.app.main([*call.split(), '--help'])\n"
        f"print(sorted(name for name in {LAB_ONLY} if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr
