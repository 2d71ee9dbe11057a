"""Foreign peers of the line's protocols, built where they can be. A test whose peer is missing is skipped, and says so."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from inspector.lab.rig.modbus_peers import PeerMissing, built_peer

_HERE = Path(__file__).parent


def libmodbus_peer(name: str) -> str:
    """The program of ``name``.c, built with libmodbus."""
    try:
        return str(built_peer(name))
    except PeerMissing as missing:
        pytest.skip(str(missing))


def mbpoll() -> str:
    """The program mbpoll."""
    found = shutil.which("mbpoll")
    if found is None:
        pytest.skip("needs mbpoll (apt install mbpoll)")
    return found


def node_modules(package: str) -> dict[str, str]:
    """The environment in which node finds ``package``, in the folder that INSPECTOR_NODE_MODULES names or in node_modules beside tests."""
    folder = Path(os.environ.get("INSPECTOR_NODE_MODULES", _HERE.parents[2] / "node_modules"))
    if not shutil.which("node") or not (folder / package).is_dir():
        pytest.skip(f"needs node and {package} (npm install {package}) in INSPECTOR_NODE_MODULES={folder}")
    return {**os.environ, "NODE_PATH": str(folder)}


def pyrung() -> str:
    """The Python of an environment with pyrung: it pins an older pymodbus than the station's."""
    python = os.environ.get("INSPECTOR_PYRUNG", "")
    if not python:
        pytest.skip("needs pyrung in an environment of its own (python -m venv V; V/bin/pip install pyrung; INSPECTOR_PYRUNG=V/bin/python)")
    return python
