"""What somebody sends with bad intent, in an address, a form, a lot's name or the store."""

from __future__ import annotations

import hashlib

import pytest

from inspector.core.errors import PlantError
from inspector.plant.web.guard import MOST_BYTES
from inspector.plant.web.pictures import StoredPictures
from tests.plant.web.conftest import SignedIn
from tests.plant.web.drawn_plant import EVIL, draw_part, keep_picture

SQL = ("' OR 1=1 --", "'; DROP TABLE inspector.verdicts; --", "%' OR '%'='", "\\'; SELECT pg_sleep(9) --", "%s", "{}", "1) OR (1=1")
_THEN = "2026-11-29T12:00:00+00:00"


@pytest.mark.parametrize("text", SQL)
@pytest.mark.parametrize("name", ["recipe", "lot", "reason"])
def test_sql_in_a_filter_finds_nothing_and_does_nothing(page: SignedIn, name: str, text: str) -> None:
    answer = page.reader.get("/failures", params={name: text})
    assert answer.status_code == 200
    assert ("No such part" in answer.text) or (text in EVIL and name in ("lot", "reason"))


@pytest.mark.parametrize(
    "given",
    [
        {"station": "1 OR 1=1"},
        {"station": "99999999999999999999"},
        {"station": "-1"},
        {"verdict": "PASS' --"},
        {"days": "1e9"},
        {"days": "1000000"},
        {"before": "yesterday"},
        {"before": "2026-01-01"},
        {"before": "0001-01-01T00:00:00+23:59"},
        {"before": "9999-12-31T23:59:59-23:59"},
        {"before": _THEN, "before_station": "1"},
        {"before": _THEN, "before_part": "1"},
        {"before_station": "1", "before_part": "1"},
        {"before": _THEN, "before_station": "1; --", "before_part": "1"},
        {"before": _THEN, "before_station": "-1", "before_part": "1"},
        {"before": _THEN, "before_station": str(2**31), "before_part": "1"},
        {"before": _THEN, "before_station": "1", "before_part": str(2**63)},
        {"before": _THEN, "before_station": "1", "before_part": "1e3"},
        {"before": _THEN, "before_station": "1", "before_part": "a\0b"},
        {"before": _THEN, "before_station": "1", "before_part": "9" * 5000},
        {"lot": "a\0b"},
        {"reason": "x" * 10_000},
    ],
)
def test_what_cannot_be_a_filter_is_told(page: SignedIn, given: dict[str, str]) -> None:
    answer = page.reader.get("/failures", params=given)
    assert answer.status_code == 400 and "This cannot be shown" in answer.text


@pytest.mark.parametrize(
    "at", ["2026-11-29T12:00:00+23:59", "2026-11-29T12:00:00-23:59:59.999999", "9999-12-31T23:59:59+00:00", "0001-01-01T00:00Z"]
)
def test_a_time_of_any_zone_is_a_time(page: SignedIn, at: str) -> None:
    given = {"before": at, "before_station": str(2**31 - 1), "before_part": str(2**63 - 1)}
    assert page.reader.get("/failures", params=given).status_code == 200


@pytest.mark.parametrize(
    "path", ["/find?serial=a%00b", f"/find?serial={'x' * 5000}", "/stations/99999999999", "/parts/1/a%00b/1", "/nothing"]
)
def test_a_wrong_address_is_an_answer(page: SignedIn, path: str) -> None:
    assert page.reader.get(path).status_code in (400, 404)


@pytest.mark.parametrize("path", ["/", "/failures", "/alarms", "/trends"])
def test_what_a_station_was_told_to_call_its_lot_is_text(page: SignedIn, path: str) -> None:
    text = page.reader.get(path).text
    assert "<script>alert" not in text
    if path != "/trends":
        assert "&lt;script&gt;alert" in text


def test_a_name_with_markup_is_text_in_every_attribute(page: SignedIn) -> None:
    answer = page.reader.get("/find", params={"serial": '"><img src=x onerror=alert(1)>'})
    assert "<img src=x" not in answer.text and "&#34;&gt;&lt;img" in answer.text


@pytest.mark.parametrize(
    "digest", ["../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/x", "0" * 63, "0" * 65, "G" * 64, "0" * 64, "A" * 64]
)
def test_no_path_but_a_told_digest_is_read(page: SignedIn, digest: str) -> None:
    assert page.reader.get(f"/pictures/{digest}").status_code == 404


def test_a_file_of_the_store_that_no_station_told_of_is_not_shown(page: SignedIn) -> None:
    sha256, _ = keep_picture(page.plant.folder, draw_part(99))
    assert page.reader.get(f"/pictures/{sha256}").status_code == 404


def test_a_picture_is_shown_whole_and_small(page: SignedIn) -> None:
    sha256 = page.plant.rows("SELECT sha256 FROM inspector.evidence WHERE name = 'picture' LIMIT 1")[0][0]
    whole, small = page.reader.get(f"/pictures/{sha256}"), page.reader.get(f"/pictures/{sha256}?small=1")
    assert hashlib.sha256(whole.content).hexdigest() == sha256 and whole.headers["content-type"] == "image/png"
    assert len(small.content) < len(whole.content) / 5 and small.headers["content-type"] == "image/jpeg"
    assert "immutable" in whole.headers["cache-control"] and whole.headers["x-content-type-options"] == "nosniff"


def test_a_picture_that_was_altered_or_is_none_is_refused() -> None:
    page = b"<html><script>alert(1)</script></html>"
    for content in (b"another file", page):
        sha256 = hashlib.sha256(page).hexdigest()
        with pytest.raises(PlantError, match=r"another file|no picture"):
            StoredPictures(lambda key, most, content=content: content).whole(sha256)  # type: ignore[misc]


def test_a_picture_that_promises_a_great_size_is_not_unpacked() -> None:
    bomb = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4) + b"IHDR" + (60_000).to_bytes(4) * 2 + bytes(20)
    with pytest.raises(PlantError, match="too large"):
        StoredPictures(lambda key, most: bomb).small(hashlib.sha256(bomb).hexdigest())


def test_a_form_that_is_too_long_is_refused(page: SignedIn) -> None:
    assert page.nobody.post("/sign-in", content=b"name=" + b"x" * MOST_BYTES).status_code == 413
    told = {"content-type": "application/x-www-form-urlencoded"}
    pieces = (b"x" * 4096 for _ in range(40))
    assert page.nobody.post("/sign-in", content=pieces, headers=told).status_code == 413


def test_a_form_with_too_many_fields_is_refused(page: SignedIn) -> None:
    assert page.nobody.post("/sign-in", data={f"f{number}": "1" for number in range(500)}).status_code == 400


def test_no_page_lets_a_browser_ask_elsewhere(page: SignedIn) -> None:
    answer = page.reader.get("/")
    policy, text = answer.headers["content-security-policy"], answer.text
    assert "default-src 'none'" in policy and "script-src 'self'" in policy and "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy and answer.headers["cache-control"] == "no-store"
    assert "http://" not in text and "https://" not in text and " style=" not in text


def test_older_pages_are_reached_by_time_not_by_number(page: SignedIn) -> None:
    seen: list[str] = []
    path: str | None = "/failures"
    for _ in range(3):
        assert path
        text = page.reader.get(path).text
        found = [line.split('"')[1] for line in text.splitlines() if '<a href="/parts/' in line]
        assert len(found) == 24 and not set(found) & set(seen)
        seen += found
        more = [line for line in text.splitlines() if "Older ones" in line]
        path = "/failures" + more[0].split('href="')[1].split('"')[0].replace("&amp;", "&") if more else None
