"""The pages of the plant, as somebody sees them who has signed in."""

from __future__ import annotations

import pytest

from tests.plant.web.conftest import SignedIn
from tests.plant.web.drawn_plant import STATIONS

PAGES = ("/", "/failures", "/find", "/find?serial=SN1000042", "/recipes", "/alarms", "/trends", "/trends?hours=720")


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_whole(page: SignedIn, path: str) -> None:
    answer = page.reader.get(path)
    assert answer.status_code == 200, answer.text[:2000]
    assert answer.text.rstrip().endswith("</html>")


def test_the_first_page_has_every_station(page: SignedIn) -> None:
    text = page.reader.get("/").text
    for one in STATIONS:
        assert f">{one.name}</a>" in text
    assert "washer v7" in text and "gone" in text and "fault" in text


def test_a_station_shows_its_figures_pictures_parts_and_audit(page: SignedIn) -> None:
    text = page.reader.get(f"/stations/{page.plant.numbers['press 1']}").text
    assert "too many good parts failed" in text and "<polyline" in text and "/pictures/" in text and "SN1" in text
