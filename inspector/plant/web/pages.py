"""The pages that show, each a function of a visit. None changes anything."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.responses import Response

from inspector.plant.web import charts
from inspector.plant.web.desk import Visit
from inspector.plant.web.reading import parts, recipes, stations, trends

_FOR_EVER = {"Cache-Control": "private, max-age=31536000, immutable"}


def fleet(visit: Visit) -> Response:
    """All stations."""
    rows = stations.fleet(visit.database)
    sums = {word: sum(getattr(row, f"{word}_24h") for row in rows) for word in ("passed", "failed", "invalid")}
    return visit.page("fleet", "Stations", rows=rows, sums=sums, running=sum(row.state == "running" for row in rows))


def one_station(visit: Visit) -> Response:
    """One station: how it is, its figures over time, its FAIL pictures, last parts and audit."""
    number = visit.request.path_params["number"]
    row = stations.station(visit.database, number) if number < 2**31 else None
    if row is None:
        raise HTTPException(404, "There is no such station")
    span = trends.span_of(visit.request.query_params.get("hours", "8"))
    now, buckets = trends.now(visit.database), trends.buckets(visit.database, span, number)
    return visit.page(
        "station",
        row.name,
        row=row,
        span=span,
        spans=trends.SPANS,
        counts=charts.counts(buckets, span, now),
        yields=charts.yields(buckets, span, now),
        runs=recipes.who_runs(visit.database, number),
        pictures=parts.not_passed(visit.database, parts.SeenPartFilter(station=number), 12)[:12],
        last=parts.last_parts(visit.database, number, 12),
        audit=stations.audit_of(visit.database, number),
    )


def failures(visit: Visit) -> Response:
    """Parts that did not pass, of all stations, by filters."""
    given = dict(visit.request.query_params)
    wanted = parts.SeenPartFilter.of(given)
    found = parts.not_passed(visit.database, wanted)
    more = ""
    if len(found) > parts.A_PAGE:
        found = found[: parts.A_PAGE]
        more = "?" + urlencode({**{key: value for key, value in given.items() if value}, **found[-1].key.address})
    return visit.page(
        "failures", "FAIL pictures", found=found, wanted=replace(wanted, before=None), more=more, names=stations.names(visit.database)
    )


def find(visit: Visit) -> Response:
    """Parts of a serial number."""
    serial = parts.text(visit.request.query_params, "serial")
    return visit.page("find", "Find a part", serial=serial, found=parts.by_serial(visit.database, serial) if serial else [])


def one_part(visit: Visit) -> Response:
    """A part, its pictures and figures."""
    given = visit.request.path_params
    right = given["station"] < 2**31 and given["part"] < 2**63 and "\0" not in given["run"]
    found = parts.part(visit.database, given["station"], given["run"], given["part"]) if right else []
    if not found:
        raise HTTPException(404, "The plant has no such part")
    return visit.page("part", f"Part {given['part']} of {found[0].station_name}", found=found)


def all_recipes(visit: Visit) -> Response:
    """Versions, approvals, who runs what, and what was asked for."""
    approvals = defaultdict(list)
    for one in recipes.approvals(visit.database):
        approvals[one.sha256].append(one)
    return visit.page(
        "recipes",
        "Recipes",
        versions=recipes.versions(visit.database),
        approvals=approvals,
        runs=recipes.who_runs(visit.database),
        asked=recipes.asked(visit.database),
        taken_up=recipes.taken_up(visit.database),
        names=stations.names(visit.database),
    )


def all_alarms(visit: Visit) -> Response:
    """What somebody should look at, and from when on."""
    return visit.page("alarms", "Alarms", limits=stations.alarm_limits(visit.database))


def all_trends(visit: Visit) -> Response:
    """Yield of each station over time, and figures by recipe."""
    span = trends.span_of(visit.request.query_params.get("hours", "24")).by_hours
    now = trends.now(visit.database)
    of_station = defaultdict(list)
    for one in trends.buckets(visit.database, span):
        of_station[one.id].append(one)
    drawn = []
    for name in stations.names(visit.database):
        mine = of_station[name.id]
        passed, judged = sum(each.passed for each in mine), sum(each.passed + each.failed for each in mine)
        chart = charts.yields(mine, span, now, width=420, height=130)
        drawn.append((name, passed / judged if judged else None, judged, chart))
    figures = trends.by_recipe(visit.database, span)
    return visit.page("trends", "Trends", span=span, spans=trends.SPANS, drawn=drawn, figures=figures)


def picture(visit: Visit) -> Response:
    """A picture by its SHA-256: one that a station told of, and nothing else of the store."""
    sha256, pictures = visit.request.path_params["sha256"], visit.desk.pictures
    if pictures is None or not parts.is_evidence(visit.database, sha256):
        raise HTTPException(404, "The plant has no such picture")
    is_small = visit.request.query_params.get("small") == "1"
    content, kind = pictures.small(sha256) if is_small else pictures.whole(sha256)
    return Response(content, media_type=kind, headers=_FOR_EVER)
