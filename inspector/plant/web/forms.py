"""What a person does on the page: signing in and out, and asking for an approval. Nothing here approves: a signature does."""

from __future__ import annotations

import logging

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from inspector.core.errors import PlantError
from inspector.plant.web.desk import Desk, Visit, to_sign_in, visit_of
from inspector.plant.web.reading import parts, recipes, stations
from inspector.plant.web.sessions import own_path, same

_log = logging.getLogger(__name__)
_MOST_FIELDS = 400


class Forms:
    """The routes that change something."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def sign_in(self, request: Request) -> Response:
        """The form, and what was typed into it."""
        wanted = own_path(request.query_params.get("next", "/"))
        if request.method != "POST":
            return self._form(request, wanted)
        form = await _fields(request)
        wanted = own_path(_field(form, "next"))
        address = request.client.host if request.client else ""
        if not self._desk.tries.may(address):
            return self._form(request, wanted, "too many tries: wait a minute", 429)
        if not self._desk.sessions.is_form(request, _field(form, "token")):
            return self._form(request, wanted, "this form was open for too long: sign in again", 403)
        try:
            person = await run_in_threadpool(self._desk.sign_in.check, _field(form, "name").strip(), _field(form, "password"))
        except PlantError as error:
            _log.info("sign-in refused: %s", address)
            return self._form(request, wanted, str(error), 403)
        response = RedirectResponse(wanted, 303)
        self._desk.sessions.begin(response, person.name, person.session)
        return response

    async def sign_out(self, request: Request) -> Response:
        """Ends all cookies of this person."""
        visit, _ = await self._visit(request)
        if visit is not None:
            await run_in_threadpool(self._desk.sign_in.sign_out, visit.person)
        response = RedirectResponse("/sign-in", 303)
        self._desk.sessions.end(response)
        return response

    async def ask(self, request: Request) -> Response:
        """An engineer asks approvers to sign a version for stations."""
        visit, form = await self._visit(request)
        if visit is None:
            return to_sign_in(request)
        chosen = [one for one in form.getlist("station") if isinstance(one, str)]
        fields = {key: value for key, value in form.items() if isinstance(value, str)}
        await run_in_threadpool(_ask, visit, request.path_params["sha256"], chosen, parts.text(fields, "why"))
        return RedirectResponse("/recipes#asked", 303)

    async def withdraw(self, request: Request) -> Response:
        """An engineer takes back what was asked for."""
        visit, _ = await self._visit(request)
        if visit is None:
            return to_sign_in(request)
        await run_in_threadpool(_withdraw, visit, request.path_params["number"])
        return RedirectResponse("/recipes#asked", 303)

    async def _visit(self, request: Request) -> tuple[Visit | None, FormData]:
        """Who sends a form of his own session."""
        form = await _fields(request)
        visit = await run_in_threadpool(visit_of, self._desk, request)
        if visit is not None and not same(visit.session.token, _field(form, "token")):
            raise HTTPException(403, "This form is not one of this session: open the page again")
        return visit, form

    def _form(self, request: Request, wanted: str, problem: str = "", status: int = 200) -> Response:
        token, is_new = self._desk.sessions.form_token(request)
        response = self._desk.page("sign_in", status=status, title="Sign in", wanted=wanted, problem=problem, token=token)
        if is_new:
            self._desk.sessions.keep_form_token(response, token)
        return response


def _ask(visit: Visit, sha256: str, chosen: list[str], why: str) -> None:
    if not visit.person.may_ask:
        raise HTTPException(403, "A reader only reads: an engineer may ask for an approval")
    there = {one.name for one in stations.names(visit.database)}
    wanted = sorted(set(chosen) & there)
    if not wanted or not why:
        raise PlantError("an approval is asked for at least one station, and with a reason", remedy="Choose stations, and say why")
    if not recipes.ask(visit.database, sha256, wanted, why, visit.person.name):
        raise HTTPException(404, "There is no such version")
    visit.desk.sign_in.note(visit.person, "asked", f"{sha256} for {', '.join(wanted)}: {why}")


def _withdraw(visit: Visit, number: int) -> None:
    if not visit.person.may_ask:
        raise HTTPException(403, "A reader only reads")
    if number >= 2**63 or not recipes.withdraw(visit.database, number):
        raise HTTPException(404, "This is not asked for")
    visit.desk.sign_in.note(visit.person, "withdrawn", f"number {number}")


async def _fields(request: Request) -> FormData:
    return await request.form(max_files=0, max_fields=_MOST_FIELDS)


def _field(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""
