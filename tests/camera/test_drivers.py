"""Camera drivers of other packages: found by their metadata, and what is said of one that is broken. Nothing is installed here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from inspector.camera import discovery
from inspector.camera.catalog import open_camera
from inspector.core.errors import CameraError, CameraNotFound
from tests.camera.searches import answer_searches, nothing

DRIVER = """
from inspector.camera.base import Camera, Delivery
from inspector.camera.driver import CameraDriver
from inspector.camera.found import FoundCamera

class Nothing(Camera):
    delivery = Delivery.REPLAY
    def __init__(self, address): self.address = address
    def read(self, timeout): return None
    def settings(self): return {"width": 1, "height": 1}
    def close(self): pass

def broken():
    raise RuntimeError("the bus is gone")

DRIVER = CameraDriver("benchcam:PORT   the bench", Nothing, lambda: [FoundCamera("benchcam:1")])
BY_ADDRESS = CameraDriver("benchcam:PORT   the bench", Nothing)
BROKEN_SEARCH = CameraDriver("benchcam:PORT   the bench", Nothing, broken)
NO_DRIVER = Nothing
"""


@pytest.mark.parametrize("path", ["~nobody_is_called_so/pictures", "x" * 300, "a\0b", f"{'x' * 300}?pace_hz=5"])
@pytest.mark.parametrize("kind", ["folder:", "video:", "gentl:", "opencv:", ""])
def test_a_path_that_no_system_has_is_an_address_that_is_not_there(kind: str, path: str) -> None:
    with pytest.raises(CameraError) as caught:
        open_camera(f"{kind}{path}")
    assert caught.value.what and caught.value.remedy


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path of imports, with a module; searches of our own drivers find nothing."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "benchcam_driver", raising=False)
    (tmp_path / "benchcam_driver.py").write_text(DRIVER, encoding="utf-8")
    answer_searches(monkeypatch, aravis=nothing, gentl=nothing, opencv=nothing)
    return tmp_path


def register(package: Path, value: str, name: str = "benchcam", of: str = "benchcam") -> None:
    """What pip writes of a package with this entry point; ``of``: the first word of the package's name."""
    info = package / f"{of}_package-2.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {of}-package\nVersion: 2.1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[inspector.cameras]\n{name} = {value}\n", encoding="utf-8")


def test_it_is_opened_by_its_address_and_found_by_its_search(package: Path) -> None:
    register(package, "benchcam_driver:DRIVER")
    with open_camera("benchcam:7") as camera:
        assert camera.address == "benchcam:7"
    found = discovery.discover()
    assert [camera.address for camera in found.cameras] == ["benchcam:1"]
    assert found.searched["benchcam"] == "benchcam:PORT   the bench"


def test_one_without_a_search_says_how_its_address_is_written(package: Path) -> None:
    register(package, "benchcam_driver:BY_ADDRESS")
    found = discovery.discover()
    assert not found.cameras and not found.problems
    assert found.by_address == {"benchcam": "benchcam:PORT   the bench"}


def test_an_unknown_kind_names_the_drivers_of_other_packages(package: Path) -> None:
    register(package, "benchcam_driver:DRIVER")
    with pytest.raises(CameraNotFound) as caught:
        open_camera("benchcan:7")
    assert "did you mean 'benchcam'?" in caught.value.what
    assert "benchcam:PORT   the bench" in caught.value.remedy


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("benchcam_absent:DRIVER", "ModuleNotFoundError: No module named 'benchcam_absent'"),
        ("benchcam_driver:DRIVR", "AttributeError"),
        ("benchcam_driver:NO_DRIVER", "is a ABCMeta, not an inspector.camera.driver.CameraDriver"),
    ],
)
def test_one_that_cannot_be_loaded_is_told_with_its_package(package: Path, value: str, why: str) -> None:
    register(package, value)
    with pytest.raises(CameraError) as caught:
        open_camera("benchcam:7")
    assert "benchcam-package 2.1" in caught.value.what and why in caught.value.what
    assert caught.value.where == "benchcam:" and caught.value.remedy
    assert "benchcam-package 2.1" in discovery.discover().problems["benchcam"]
    with pytest.raises(CameraNotFound) as caught:
        open_camera("other:7")
    assert "driver of benchcam-package 2.1, which cannot be loaded" in caught.value.remedy


def test_a_search_that_fails_does_not_keep_the_rest(package: Path) -> None:
    register(package, "benchcam_driver:BROKEN_SEARCH")
    found = discovery.discover()
    assert found.problems == {"benchcam": "the search of its driver failed: RuntimeError: the bus is gone"}
    assert "aravis" in found.searched


def test_a_name_of_ours_stays_ours(package: Path) -> None:
    register(package, "benchcam_driver:DRIVER", name="folder")
    with pytest.raises(CameraNotFound) as caught:
        open_camera("folder:/absent/pictures")
    assert "no such folder" in caught.value.what


def test_two_packages_with_one_name_are_refused_and_named(package: Path) -> None:
    register(package, "benchcam_driver:DRIVER")
    register(package, "benchcam_driver:BY_ADDRESS", of="othercam")
    with pytest.raises(CameraError, match=r"benchcam-package 2\.1 and othercam-package 2\.1 bring a camera driver of one name"):
        open_camera("benchcam:7")
    assert "Uninstall one of them" in discovery.discover().problems["benchcam"]
