"""No password leaves the program, however it is spelled; what is no password stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.core.errors import InspectorError
from inspector.core.redaction import redact

HOSTILE = ("s3cret", "a#b", "a/b", "12/34", "a?b", "a@b", "a[b]", "]:[", "p://q", "x&y=z", "pa ss", "a:b@c/d?e#f", "100%", "it's", "ключ")


@pytest.mark.parametrize("password", HOSTILE)
@pytest.mark.parametrize("address", ["rtsp://admin:{}@10.0.0.5:554/live", "opencv:http://admin:{}@[fe80::1]/video?channel=1"])
def test_a_password_in_an_address(address: str, password: str) -> None:
    shown = redact(f"camera {address.format(password)} is open")
    assert password not in shown.replace("10.0.0.5:554", "").replace("[fe80::1]", "")
    assert shown.startswith("camera ")
    assert "admin:***@" in shown
    assert shown.endswith(("@10.0.0.5:554/live is open", "@[fe80::1]/video?channel=1 is open"))


@pytest.mark.parametrize("password", [one for one in HOSTILE if " " not in one and one != "x&y=z"])
@pytest.mark.parametrize("key", ["pwd", "password", "PASS", "loginpas", "token", "access_token", "apikey", "auth"])
def test_a_password_in_a_query(key: str, password: str) -> None:
    shown = redact(f"opencv:http://10.0.0.5/video?user=admin&{key}={password}&channel=1 lost")
    assert password not in shown
    assert "10.0.0.5" in shown
    assert shown.endswith("&channel=1 lost")


@pytest.mark.parametrize("password", ["s3_cret", "_s3", "s3,c", "a/s3", "s3?c#d", "#s3", "s3&c"])
def test_a_password_within_a_path(password: str) -> None:
    """As recorders have it, with the separators of the path in it."""
    shown = redact(f"rtsp://10.0.0.5:554/user=admin_password={password}_channel=1_stream=0.sdp lost")
    assert shown == "rtsp://10.0.0.5:554/user=admin_password=***_channel=1_stream=0.sdp lost"


def test_two_addresses_in_a_line_keep_their_hosts() -> None:
    assert redact("rtsp://a:x@h1/1 lost, rtsp://a:y@h2/2 open") == "rtsp://a:***@h1/1 lost, rtsp://a:***@h2/2 open"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("opencv:admin:s3cret@10.0.0.5/1", "opencv:***@10.0.0.5/1"),
        ("admin:s3cret@10.0.0.5/1", "admin:***@10.0.0.5/1"),
        ("there is no camera 'admin:s3cret@10.0.0.5'", "there is no camera 'admin:***@10.0.0.5'"),
        ("camera opencv:rtsp://admin:s3cret-and-mo", "camera opencv:rtsp://admin:***"),
        ("https://ghp_s3cret@host/x", "https://***@host/x"),
        ("Authorization: Basic czNjcmV0", "Authorization: ***"),
        ('{"password": "s3cret", "x": 1}', '{"password": ***, "x": 1}'),
        ("password = s3cret", "password = ***"),
        ("http:/eve:s3cret@host/x.mp4 is not there", "http:/eve:***@host/x.mp4 is not there"),
        ("rtsp:/eve:s3/cr@et@host/x", "rtsp:/eve:***@host/x"),
        ("opencv:http:eve:s3cret@host/x", "opencv:***@host/x"),
        ("http://nas/entry.cgi?cameraId=1&_sid=s3cret&x=1", "http://nas/entry.cgi?cameraId=1&_sid=***&x=1"),
        ("http://nas/live?StmKey=s3cret", "http://nas/live?StmKey=***"),
        ("rtsp://s3cret@host/x, folder:/a/b@c", "rtsp://***@c"),
    ],
)
def test_other_places_of_a_secret(text: str, shown: str) -> None:
    assert redact(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "simulated:metal?seed=1&defect_rate=0.1",
        "rtsp://10.0.0.5:554/live: no picture within 5 s",
        "http://[fe80::1]:8080/video",
        "folder:/data/a@b",
        "folder:/mnt/cam:1@site",
        "opencv:/dev/v4l/by-id/usb-a:b@c",
        "/dev/v4l/by-id/usb-a:b@c",
        "http://10.0.0.5:8080/p@q",
        "C:\\pictures\\a@b",
        "opencv:/dev/v4l/by-id/usb-MAKER-video-index0",
        "passed=12 bypass=1 PASS 3, FAIL 4",
        "recipe Bottle/20250102T030405.678Z-0123abcd at 12:30:01",
        "line one\nline two\n",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert redact(text) == text


@given(st.text(), st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1))
def test_it_never_raises_and_no_text_before_the_host_is_shown(text: str, password: str) -> None:
    redact(text)
    assert redact(f"rtsp://u:{password}@h").endswith("@h") or "***" in redact(f"rtsp://u:{password}@h")
    marked = f"rtsp://u:{password}qqq{password}@h"
    assert "qqq" not in redact(marked)
    assert redact(redact(marked)) == redact(marked)


def test_an_error_shows_no_password_of_an_address_without_its_scheme() -> None:
    error = InspectorError("is not there: cam?token=s3cret", where="10.0.0.5/video?user=eve&pwd=s3cret", remedy="See cam?token=s3cret")
    assert "s3cret" not in f"{error} {error.what} {error.where} {error.remedy}"
