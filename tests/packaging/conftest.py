"""The wheel, installed in an environment of its own, which sees the libraries of this one but not this checkout. No network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
SOURCES = (
    "inspector",
    "calibration",
    "assets",
    "setup.py",
    "MANIFEST.in",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "tests",
    "run_inspector.py",
)
TIMEOUT_S = 240


@dataclass(frozen=True)
class Finished:
    """A program that has ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Installation:
    """An environment with the wheel. ``elsewhere``: the working directory, which has nothing to do with the checkout."""

    bin: Path
    elsewhere: Path

    def __call__(self, program: str, *arguments: object) -> Finished:
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
        done = subprocess.run(
            [str(self.bin / program), *map(str, arguments)],
            cwd=self.elsewhere,
            env={**environment, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
            timeout=TIMEOUT_S,
        )
        return Finished(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the sdist that is built from a copy of the sources: what is missing in either is missing in the wheel."""
    source = tmp_path_factory.mktemp("source")
    for name in SOURCES:
        if (PROJECT / name).is_dir():
            shutil.copytree(PROJECT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(PROJECT / name, source)
    (sdist,) = _built("sdist", source, "*.tar.gz")
    shutil.unpack_archive(sdist, source / "unpacked", filter="data")
    (unpacked,) = (source / "unpacked").iterdir()
    (made,) = _built("wheel", unpacked, "*.whl")
    return made


def _built(kind: str, source: Path, pattern: str) -> list[Path]:
    out = source / "dist"
    build = f"from setuptools import build_meta; build_meta.build_{kind}({str(out)!r})"
    done = subprocess.run([sys.executable, "-c", build], cwd=source, capture_output=True, text=True, check=False, timeout=TIMEOUT_S)
    assert done.returncode == 0, done.stderr
    return list(out.glob(pattern))


def fresh_environment(folder: Path) -> Path:
    """Make an environment that has the libraries of this one, and nothing that is installed here as editable; return its Python."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    site = Path(subprocess.check_output([str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], text=True).strip())
    # A path that a .pth names is searched, the .pth files in it are not read.
    (site / "libraries.pth").write_text(f"{sysconfig.get_path('purelib')}\n{sysconfig.get_path('platlib')}\n", encoding="utf-8")
    return python


def install(python: Path, package: Path) -> None:
    """Install one wheel or folder, without a network and without its dependencies."""
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index", "--ignore-installed"]
    done = subprocess.run([*command, "--no-build-isolation", str(package)], capture_output=True, text=True, check=False, timeout=TIMEOUT_S)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The wheel in a fresh environment."""
    python = fresh_environment(tmp_path_factory.mktemp("environment"))
    install(python, wheel)
    return Installation(python.parent, tmp_path_factory.mktemp("elsewhere"))
