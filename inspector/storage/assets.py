"""Files that come with the program and never change: default settings, the teachers' list, the window's icons."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def assets_dir() -> Path:
    """``assets`` at the top of a checkout; ``inspector/assets`` in an installed wheel, where ``setup.py`` puts it."""
    inside = _PACKAGE / "assets"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets"
