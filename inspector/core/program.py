"""The program: the name that it was called by, for its help and its remedies, and its version with those of the packages that decide what
it computes, none of which is imported for it."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from inspector.version import __version__

PACKAGES = ("numpy", "opencv-python-headless", "torch", "torchvision", "openvino", "PyQt6", "pyqtgraph")


def program_name(called: str) -> str:
    """What a person types to call it again. ``called``: ``sys.argv[0]``; within another program it is the installed command."""
    names = {"run_inspector.py": "run_inspector.py", "__main__.py": "python -m inspector"}
    return names.get(Path(called).name, "inspector")


PROGRAM = program_name(sys.argv[0])

HOW_TO_TEACH = f"Press Learn good parts (F5) in the window, or: {PROGRAM} teach --recipe NAME --images FOLDER"
"""What to do where there is no recipe yet."""

HOW_TO_TEACH_AGAIN = f"Teach it again: Learn good parts (F5) in the window, or {PROGRAM} teach --recipe NAME --images FOLDER"
"""What to do with a recipe that cannot do what is asked for."""

HOW_TO_CHOOSE = "Press Learn good parts (F5), or choose a recipe (F8)"
"""What to do at a station that judges by no recipe."""


def program_version() -> str:
    """``inspector-station 0.1.0, Python 3.11.9, Linux-...``."""
    return f"inspector-station {__version__}, Python {platform.python_version()}, {platform.platform()}"


def package_versions() -> dict[str, str]:
    """Package -> version; empty text for one that is not installed."""
    return {package: _version(package) for package in PACKAGES}


def _version(package: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
