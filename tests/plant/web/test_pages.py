"""The pages of the plant, as somebody sees them who has signed in."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from inspector.plant.web import charts, words
from inspector.plant.web.reading import trends
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


def test_a_part_shows_what_the_camera_saw_then_what_was_made_of_it_and_where_the_fault_is(page: SignedIn) -> None:
    found = page.plant.rows("SELECT station, run, part, name, sha256 FROM inspector.evidence ORDER BY station, part LIMIT 3")
    (station, run, part), files = found[0][:3], {row[3]: row[4] for row in found}
    text = page.reader.get(f"/parts/{station}/{run}/{part}").text
    assert re.findall(r'<img class="whole" src="/pictures/(\w+)"', text) == [files["picture"], files["map"]]
    assert files["record"] not in text
    assert re.search(r"<dt>Place</dt><dd>\d\d\.\d % across, \d\d\.\d % down", text)


def test_a_part_that_two_cameras_see_shows_both_beside_each_other(page: SignedIn) -> None:
    found = page.plant.rows(
        """SELECT e.station, e.run, e.part, jsonb_object_agg(e.view, e.sha256) FROM inspector.evidence e
        WHERE view <> '' AND name = 'picture' GROUP BY 1, 2, 3 ORDER BY count(*) DESC, part LIMIT 1"""
    )
    (station, run, part, pictures) = found[0]
    text = page.reader.get(f"/parts/{station}/{run}/{part}").text
    sections = text.split('<section class="view">')[1:]
    assert len(sections) == 2
    above, beside = sections[0], sections[1].partition("</section>")[0]
    assert pictures["top"] in above and pictures["side"] not in above and ">FAIL</span>" in above and "cap v2" in above
    assert pictures["side"] in beside and ">PASS</span>" in beside and "cap side v1" in beside and "at a limit of 2.9" in beside
    assert "decided" in above and "<dt>Decided by</dt><dd>top</dd>" in text
    cards = page.reader.get(f"/failures?station={station}").text
    assert cards.count(f'href="/parts/{station}/{run}/{part}"') == 1
    assert f"/pictures/{pictures['top']}?small=1" in cards and "side PASS" in cards
    alone = page.plant.rows(
        """SELECT run, part FROM inspector.evidence WHERE view <> '' GROUP BY 1, 2 HAVING NOT bool_or(view = 'side') LIMIT 1"""
    )[0]
    assert "It passed, and the plant has no picture of it." in page.reader.get(f"/parts/{station}/{alone[0]}/{alone[1]}").text


@pytest.mark.parametrize("views", ['{"a": 1}', '[1, null, "x", []]', '[["top", 7, {}, "MAYBE", "x", 1e400, null, [2]], [3]]'])
def test_whatever_a_station_says_of_its_views_breaks_no_page(page: SignedIn, views: str) -> None:
    station = page.plant.numbers["lathe 4"]
    run, part = page.plant.rows("SELECT run, part FROM inspector.verdicts WHERE station = %s AND verdict = 'FAIL' LIMIT 1", (station,))[0]
    where = f"WHERE station = {station} AND run = '{run}' AND part = {part}"
    page.plant.act(f"UPDATE inspector.verdicts SET views = %s {where}", (views,))
    try:
        assert page.reader.get(f"/failures?station={station}").status_code == 200
        assert page.reader.get(f"/parts/{station}/{run}/{part}").status_code == 200
    finally:
        page.plant.act(f"UPDATE inspector.verdicts SET views = NULL {where}")


@pytest.mark.parametrize("view", ["fleet", "alarms"])
def test_what_is_shown_first_reads_no_rows_of_parts(page: SignedIn, view: str) -> None:
    plan = "\n".join(str(row[0]) for row in page.plant.rows(f"EXPLAIN SELECT * FROM inspector.{view}"))
    assert "minutes" in plan and "verdicts" not in plan


def test_a_day_of_hours_is_a_day_of_minutes(page: SignedIn) -> None:
    """To the minute, whatever part of an hour is cut; and a minute that begins meanwhile does not matter: none is new."""
    raw = page.plant.rows(
        """SELECT s.name, sum(m.passed), sum(m.failed), sum(m.invalid) FROM inspector.minutes m JOIN inspector.stations s ON s.id = station
        WHERE minute > now() - interval '20 hours' AND minute <= now() + interval '1 hour' GROUP BY 1 ORDER BY 1"""
    )
    by_hours = page.plant.rows(
        """SELECT s.name, sum(f.passed), sum(f.failed), sum(f.invalid)
        FROM inspector.stations s CROSS JOIN LATERAL inspector.figures_since(s.id, interval '20 hours') f GROUP BY 1 ORDER BY 1"""
    )
    assert by_hours == raw
    fleet = "SELECT count(*), min(passed_24h - passed_1h) > 0 FROM inspector.fleet WHERE passed_1h > 0"
    assert page.plant.rows(fleet)[0][1]


@pytest.mark.parametrize("hours", ["8", "24", "168", "720"])
def test_the_span_that_is_shown_is_marked(page: SignedIn, hours: str) -> None:
    assert f'href="/trends?hours={hours}" aria-current="true"' in page.reader.get(f"/trends?hours={hours}").text


def test_charts_have_marks_and_gaps() -> None:
    now = datetime(2026, 11, 29, 20, 0, tzinfo=UTC)
    span = trends.SPANS[0]
    made = [trends.Bucket(1, now - timedelta(minutes=minutes), 95, 5, 1) for minutes in (400, 390, 300, 290, 280)]
    drawn = charts.yields(made, span, now)
    assert len(drawn.lines) == 2 and len(drawn.dots) == 5 and drawn.up[0].word == "90 %"
    bars = charts.counts(made, span, now).bars
    assert len(bars) == 5 and all(bar.said.endswith("95 PASS, 5 FAIL, 1 INVALID") for bar in bars)
    assert charts.counts([], span, now).bars == [] and 5 <= len(drawn.across) <= 8


@pytest.mark.parametrize(("share", "said"), [(None, "–"), (1.0, "100.0 %"), (0.99999, "99.9 %"), (0.5, "50.0 %"), (0.0, "0.0 %")])
def test_only_all_is_a_hundred_per_cent(share: float | None, said: str) -> None:
    assert words.percent(share) == said
