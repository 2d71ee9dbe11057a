"""Files of the plant by their content: in a folder, and in a real S3 store."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

pytest.importorskip("obstore", reason="the extra [plant] is not installed")

from inspector.core.errors import PlantError
from inspector.core.plant.keys import evidence_key
from inspector.lab.rig.weed_server import KEY, SECRET, WeedServer, weed
from inspector.plant.objects import PlantStore


def check_by_content(store: PlantStore) -> None:
    content = bytes(range(256)) * 800
    sha256 = hashlib.sha256(content).hexdigest()
    key = evidence_key(sha256)
    assert store.put(key, content)
    assert not store.put(key, b"something else"), "what lies there stays"
    assert store.get_by_content(key, sha256) == content
    assert key in list(store.keys("evidence"))
    with pytest.raises(PlantError, match="is not in the plant's store"):
        store.get(evidence_key("0" * 64))
    with pytest.raises(PlantError, match="larger than 10 bytes"):
        store.get(key, 10)
    with pytest.raises(PlantError, match="its content was changed"):
        store.get_by_content(key, "0" * 64)


def test_a_folder_that_all_stations_see(tmp_path: Path) -> None:
    check_by_content(PlantStore((tmp_path / "ä store").as_uri()))


def test_a_store_that_is_away_says_so() -> None:
    with pytest.raises(PlantError, match=r"s3\+http://127.0.0.1:1/plant: the plant's store cannot be used"):
        PlantStore("s3+http://127.0.0.1:1/plant", KEY, SECRET).put("evidence/x", b"1")


@pytest.mark.slow
@pytest.mark.skipif(not weed(), reason="SeaweedFS (weed) is not installed")
def test_a_real_s3_store(tmp_path: Path) -> None:
    server = WeedServer(tmp_path)
    try:
        check_by_content(PlantStore(server.url, KEY, SECRET))
        with pytest.raises(PlantError, match="cannot be used"):
            PlantStore(server.url, KEY, "wrong").put("evidence/y", b"1")
    finally:
        server.close()
