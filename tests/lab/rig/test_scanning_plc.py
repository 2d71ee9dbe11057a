"""A PLC that scans registers of no station: it is there within the block, begins again when it has ended, and is gone afterwards."""

from __future__ import annotations

import psutil
import pytest

from inspector.lab.rig.modbus_peers import PeerMissing, built_peer
from inspector.lab.rig.scanning_plc import scanning_plc
from tests.runtime.line import until


def scanning() -> list[psutil.Process]:
    """The PLC among this process' children."""
    return [one for one in psutil.Process().children() if one.name() == "plc"]


def test_it_scans_within_the_block_and_begins_again() -> None:
    try:
        built_peer("registers")
    except PeerMissing as missing:
        pytest.skip(str(missing))
    with scanning_plc(0.001) as go_on:
        (first,) = scanning()
        go_on()
        assert scanning() == [first], "one that scans is left alone"
        until(lambda: any(one.status == psutil.CONN_ESTABLISHED for one in first.net_connections("tcp")), "it is connected")
        first.kill()
        psutil.wait_procs([first], timeout=20)
        go_on()
        (second,) = scanning()
        assert second.pid != first.pid
    assert not scanning()
