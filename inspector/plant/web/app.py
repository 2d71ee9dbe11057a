"""The page as an ASGI application: its addresses, and what it answers when something is wrong."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from inspector.core.errors import PlantError
from inspector.plant.metrics import CONTENT_TYPE, PlantMetrics
from inspector.plant.web import pages
from inspector.plant.web.database import PageDatabase
from inspector.plant.web.desk import Desk, signed_in
from inspector.plant.web.forms import Forms
from inspector.plant.web.guard import PageGuard, TooLong
from inspector.plant.web.people import PageSignIn
from inspector.plant.web.pictures import Load, StoredPictures
from inspector.plant.web.sessions import Sessions, Tries, same
from inspector.plant.web.words import templates

_log = logging.getLogger(__name__)
_STATIC = Path(__file__).parent / "static"
_PAGES = {
    "/": pages.fleet,
    "/stations/{number:int}": pages.one_station,
    "/failures": pages.failures,
    "/find": pages.find,
    "/parts/{station:int}/{run}/{part:int}": pages.one_part,
    "/recipes": pages.all_recipes,
    "/alarms": pages.all_alarms,
    "/trends": pages.all_trends,
    "/pictures/{sha256}": pages.picture,
}


def plant_app(
    database: PageDatabase, load: Load | None, key: bytes, metrics_token: str, *, secure: bool, sign_in: PageSignIn | None = None
) -> Starlette:
    """``load``: reads the store, None without one; ``key``: signs cookies; ``secure``: browsers come by TLS."""
    desk = Desk(
        database,
        None if load is None else StoredPictures(load),
        Sessions(key, secure=secure),
        sign_in or PageSignIn(database),
        Tries(),
        templates(),
        PlantMetrics(database).exposition,
        metrics_token,
    )
    forms = Forms(desk)

    async def metrics(request: Request) -> Response:
        if not _may_read_metrics(desk, request):
            return PlainTextResponse("The token of the metrics is wanted", 401, {"WWW-Authenticate": "Bearer"})
        return Response(await run_in_threadpool(desk.metrics), media_type=CONTENT_TYPE)

    async def wrong(request: Request, error: Exception) -> Response:
        return _wrong(desk, error)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        database.open()
        yield
        database.close()

    routes = [
        *(Route(path, signed_in(desk, shown)) for path, shown in _PAGES.items()),
        Route("/sign-in", forms.sign_in, methods=["GET", "POST"]),
        Route("/sign-out", forms.sign_out, methods=["POST"]),
        Route("/recipes/{sha256}/ask", forms.ask, methods=["POST"]),
        Route("/asked/{number:int}/withdraw", forms.withdraw, methods=["POST"]),
        Route("/metrics", metrics),
        Mount("/static", StaticFiles(directory=_STATIC)),
    ]
    handlers = {HTTPException: wrong, PlantError: wrong, TooLong: wrong}
    return Starlette(routes=routes, middleware=[Middleware(PageGuard, secure=secure)], exception_handlers=handlers, lifespan=lifespan)


def _wrong(desk: Desk, error: Exception) -> Response:
    if isinstance(error, HTTPException):
        status, what, remedy = error.status_code, error.detail, ""
    elif isinstance(error, PlantError):
        status, what, remedy = (503 if error.where else 400), error.what, error.remedy
        if status == 503:
            _log.warning("%s", error)
    else:
        status, what, remedy = 413, "A form of this page is shorter", ""
    return desk.page("wrong", status=status, title="This cannot be shown", what=what[:1].upper() + what[1:], remedy=remedy)


def _may_read_metrics(desk: Desk, request: Request) -> bool:
    """With the token, or on this machine itself and not by way of a proxy."""
    given = request.headers.get("authorization", "")
    if given.startswith("Bearer ") and same(given.removeprefix("Bearer "), desk.metrics_token):
        return True
    if request.client is None or {"forwarded", "x-forwarded-for", "via"} & set(request.headers):
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False
