"""The name that this program was called by, for its help and for the remedies in its messages."""

from __future__ import annotations

import sys
from pathlib import Path


def program_name(called: str) -> str:
    """What a person types to call it again. ``called``: ``sys.argv[0]``; within another program it is the installed command."""
    names = {"run_inspector.py": "run_inspector.py", "__main__.py": "python -m inspector"}
    return names.get(Path(called).name, "inspector")


PROGRAM = program_name(sys.argv[0])
