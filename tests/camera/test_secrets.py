"""A camera's password opens the camera, and stands in nothing that the camera or an error says."""

from __future__ import annotations

import pytest

from inspector.camera import secrets
from inspector.camera.base import Camera, Delivery, Shot
from inspector.camera.built_in import BUILT_IN
from inspector.camera.catalog import open_camera
from inspector.camera.driver import CameraDriver
from inspector.camera.rectified import RectifiedCamera
from inspector.camera.secrets import CameraSecrets, SecretCamera
from inspector.camera.wrapped import WrappedCamera
from inspector.core.camera_features import Setting
from inspector.core.errors import CameraError, CameraLost

HOSTILE = ("s3cret", "s#3cret", "s/3cret", "s?3cret", "s@3cret", "s[3cret]", "s]:[3cret", "s%3cret", "3cret:x", "[3cret")


class Told(Camera):
    """Says its whole address wherever it can."""

    delivery = Delivery.FREE_RUNNING

    def __init__(self, address: str) -> None:
        self.address = address
        opened.append(address)

    def read(self, timeout: float) -> Shot | None:
        raise CameraLost(f"{self.address} broke off", where=opened[-1], remedy=f"Open {opened[-1]} again")

    def settings(self) -> dict[str, Setting]:
        return {"width": 1, "height": 1, "source": opened[-1]}

    def close(self) -> None:
        pass


opened: list[str] = []


@pytest.fixture(autouse=True)
def driver(monkeypatch: pytest.MonkeyPatch) -> None:
    opened.clear()
    monkeypatch.setitem(BUILT_IN, "told", CameraDriver("told:...", Told))
    known = CameraSecrets()
    monkeypatch.setattr(secrets, "SECRETS", known)
    monkeypatch.setattr("inspector.camera.catalog.SECRETS", known)


@pytest.mark.parametrize("password", HOSTILE)
@pytest.mark.parametrize(
    "form",
    [
        "told:rtsp://admin:{}@10.0.0.5:554/live",
        "told:http://admin:{}@[fe80::1]:99999/video?channel=1",
        "told:http://10.0.0.5/video?user=admin&pwd={}&channel=1",
        "told:http://10.0.0.5/video?access_token={}",
        "told:http://10.0.0.5/snapshot?key={}",
    ],
)
def test_a_password_opens_and_is_not_seen(form: str, password: str) -> None:
    address = form.format(password)
    with open_camera(address) as camera:
        assert opened == [address]
        assert "3cret" not in camera.address and "***" in camera.address
        assert "3cret" not in str(camera.settings())
        with pytest.raises(CameraLost) as lost:
            camera.read(0.1)
        assert "3cret" not in str(lost.value) + lost.value.what + lost.value.where + lost.value.remedy
    with open_camera(camera.address) as again:
        assert opened == [address, address] and again.address == camera.address


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (
            "told:rtsp://10.0.0.5:554/user=admin_password=s3cret_channel=1_stream=0.sdp?real",
            "told:rtsp://10.0.0.5:554/user=admin_password=***_channel=1_stream=0.sdp?real",
        ),
        ("told:rtsp://10.0.0.5/user=admin&password=s3&channel=1", "told:rtsp://10.0.0.5/user=admin&password=***&channel=1"),
        ("told:https://cloud.example/token/s3cret/live.m3u8", "told:https://cloud.example/token/***/live.m3u8"),
        ("told:http://10.0.0.5/live#token=s3cret", "told:http://10.0.0.5/live#token=***"),
    ],
)
def test_where_makers_put_it_in_the_path(address: str, shown: str) -> None:
    with open_camera(address) as camera:
        assert opened == [address] and camera.address == shown


def test_a_newer_password_takes_the_place_of_the_one_before() -> None:
    for password in ("old", "new"):
        open_camera(f"told:rtsp://admin:{password}@host/1")
    open_camera("told:rtsp://admin:***@host/1")
    assert opened[-1] == "told:rtsp://admin:new@host/1"


def test_a_password_that_nobody_knows_is_asked_for() -> None:
    with pytest.raises(CameraError, match=r"password is not known.*Write the address once with its password"):
        open_camera("told:rtsp://admin:***@host/1")
    assert not opened


def test_a_wrapper_passes_on_everything_that_a_camera_can_do() -> None:
    wanted = {name for name, value in vars(Camera).items() if callable(value) and not name.startswith("_")}
    assert wanted <= set(vars(WrappedCamera))
    assert issubclass(SecretCamera, WrappedCamera) and issubclass(RectifiedCamera, WrappedCamera)


@pytest.mark.parametrize("address", ["told:7", "told:/dev/v4l/by-id/usb-a:b@c", "told:http://10.0.0.5:8080/p@q", "told:rtsp://host:554/1"])
def test_an_address_without_one_stays_as_it_is(address: str) -> None:
    camera = open_camera(address)
    assert camera.address == address and isinstance(camera, Told)
