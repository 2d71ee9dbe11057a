"""What a search for cameras says, for a list in a window or on a terminal. Nothing is searched for here."""

from __future__ import annotations

import pytest

from inspector.camera import discovery
from inspector.camera.found import FoundCamera
from inspector.core.errors import CameraError
from tests.camera.searches import answer_searches


@pytest.mark.parametrize(
    ("camera", "name"),
    [
        (FoundCamera("aravis:10.0.0.5", "Maker", "X1", "123", "GigEVision"), "Maker X1 (123)"),
        (FoundCamera("aravis:10.0.0.5", model="X1"), "X1"),
        (FoundCamera("opencv:/dev/video0"), "opencv:/dev/video0"),
    ],
)
def test_a_camera_has_a_name_for_a_list(camera: FoundCamera, name: str) -> None:
    assert camera.name == name


def test_what_could_not_be_searched_does_not_keep_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> tuple[FoundCamera, ...]:
        raise CameraError("libaravis is missing", remedy="Install it")

    webcam = FoundCamera("opencv:/dev/video0", protocol="UVC")
    answer_searches(monkeypatch, aravis=broken, gentl=lambda: (), opencv=lambda: (webcam,))
    found = discovery.discover()
    assert found.cameras == (webcam,)
    assert found.problems == {"aravis": "libaravis is missing. Install it"}
    assert list(found.searched) == ["gentl", "opencv"]
