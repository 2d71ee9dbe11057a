"""Versions of the program and of the packages that decide what it computes, without importing any of them."""

from __future__ import annotations

import platform
from importlib import metadata

from inspector.version import __version__

PACKAGES = ("numpy", "opencv-python-headless", "torch", "torchvision", "openvino", "PyQt6", "pyqtgraph")


def program_version() -> str:
    """``inspector-station 0.1.0, Python 3.11.9, Linux-...``."""
    return f"inspector-station {__version__}, Python {platform.python_version()}, {platform.platform()}"


def package_versions() -> dict[str, str]:
    """Package -> version; empty text for one that is not installed."""
    return {package: _version(package) for package in PACKAGES}


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
