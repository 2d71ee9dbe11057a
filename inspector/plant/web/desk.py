"""What every page needs: the database, the pictures, who looks, and how a page is made of its template."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from jinja2 import Environment
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from inspector.plant.web.database import PageDatabase
from inspector.plant.web.people import PagePerson, PageSignIn
from inspector.plant.web.pictures import StoredPictures
from inspector.plant.web.reading import stations
from inspector.plant.web.sessions import PageSession, Sessions, Tries


@dataclass(frozen=True)
class Desk:
    """Made once, for all requests."""

    database: PageDatabase
    pictures: StoredPictures | None
    sessions: Sessions
    sign_in: PageSignIn
    tries: Tries
    templates: Environment
    metrics: Callable[[], bytes]
    metrics_token: str

    def page(self, name: str, *, status: int = 200, **shown: Any) -> HTMLResponse:
        """The template of this name, filled."""
        return HTMLResponse(self.templates.get_template(f"{name}.html").render(**shown), status)


@dataclass(frozen=True)
class Visit:
    """A request of somebody who has signed in."""

    request: Request
    desk: Desk
    person: PagePerson
    session: PageSession

    @property
    def database(self) -> PageDatabase:
        """The plant's."""
        return self.desk.database

    def page(self, name: str, title: str, **shown: Any) -> HTMLResponse:
        """A page within the frame of all pages. Blocks: how many alarms there are stands in the frame."""
        found = stations.alarms(self.database)
        return self.desk.page(name, title=title, here=name, person=self.person, token=self.session.token, alarm_list=found, **shown)


Shown = Callable[[Visit], Response]


def signed_in(desk: Desk, shown: Shown) -> Callable[[Request], Awaitable[Response]]:
    """A page that only somebody sees who has signed in; others are sent to sign in, and come back."""

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(_answer, desk, request, shown)

    return endpoint


def visit_of(desk: Desk, request: Request) -> Visit | None:
    """Blocks. None for whoever has not signed in."""
    session = desk.sessions.of(request)
    person = desk.sign_in.known(session.name, session.number) if session else None
    return Visit(request, desk, person, session) if person and session else None


def to_sign_in(request: Request) -> Response:
    """To where one signs in, and back."""
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/sign-in?next={quote(wanted, safe='')}" if wanted != "/" else "/sign-in", 303)


def _answer(desk: Desk, request: Request, shown: Shown) -> Response:
    visit = visit_of(desk, request)
    return to_sign_in(request) if visit is None else shown(visit)
