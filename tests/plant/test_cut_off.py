"""A station that sends rows and pictures while its network is cut: everything is there once."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

pytest.importorskip("psycopg", reason="the extra [plant] is not installed")
pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.lab.benchmarks.plant.faults import CutOffRig, survive_network_cut
from inspector.lab.rig.cut_network import CutNetwork, cut_network
from inspector.lab.rig.postgres_server import PostgresServer, missing


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing() or "there is one")
def test_a_network_that_swallows_everything_costs_and_doubles_nothing(tmp_path: Path) -> None:
    with cut_network() as network:
        if not isinstance(network, CutNetwork):
            pytest.skip(network)
        server = PostgresServer(also_at=(network.near, network.addresses))
        try:
            server.start()
            rig = CutOffRig(multiprocessing.get_context("forkserver"), server, "pictures go to a folder", tmp_path, 50.0)
            found = survive_network_cut(rig, network, 2.0, around_s=0.5)
        finally:
            server.close()
    assert found.exact, found
    assert found.rows == 150
