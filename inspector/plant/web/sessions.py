"""Who looks at the page: a signed cookie, a token against forged forms, and a bound on tries to sign in."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from itsdangerous import BadData, URLSafeTimedSerializer
from starlette.requests import Request
from starlette.responses import Response

COOKIE, FORM_COOKIE = "inspector_session", "inspector_form"
LASTS_S = 12 * 3600
"""A shift and its handing over; then one signs in again."""
_FORM_LASTS_S = 3600
_TRIES_A_MINUTE = 20


@dataclass(frozen=True)
class PageSession:
    """What a cookie says. ``token``: stands in every form of this session."""

    name: str
    number: int
    token: str


class Sessions:
    """Makes and reads cookies. ``key``: signs them, kept by the server. ``secure``: the browser sends them over TLS alone."""

    def __init__(self, key: bytes, *, secure: bool) -> None:
        self._signed = URLSafeTimedSerializer(key, salt="inspector plant session")
        self._secure = secure

    def begin(self, response: Response, name: str, number: int) -> None:
        """Give the browser its cookie."""
        self._set(response, COOKIE, self._signed.dumps([name, number, secrets.token_urlsafe(16)]), LASTS_S)
        response.delete_cookie(FORM_COOKIE, path="/")

    def end(self, response: Response) -> None:
        """Take it away."""
        response.delete_cookie(COOKIE, path="/")

    def of(self, request: Request) -> PageSession | None:
        """None without a cookie that was signed here in the last twelve hours."""
        try:
            name, number, token = self._signed.loads(request.cookies.get(COOKIE, ""), max_age=LASTS_S)
        except (BadData, ValueError, TypeError):
            return None
        return PageSession(str(name), int(number), str(token))

    def form_token(self, request: Request) -> tuple[str, bool]:
        """The token of the form to sign in, and whether it is new, so that its cookie has to be given."""
        given = request.cookies.get(FORM_COOKIE, "")
        try:
            self._signed.loads(given, max_age=_FORM_LASTS_S // 2, salt="inspector plant form")
        except BadData:
            return self._signed.dumps(secrets.token_urlsafe(16), salt="inspector plant form"), True
        return given, False

    def keep_form_token(self, response: Response, token: str) -> None:
        """Give the browser the cookie of its form."""
        self._set(response, FORM_COOKIE, token, _FORM_LASTS_S)

    def is_form(self, request: Request, token: str) -> bool:
        """Whether the form to sign in is one that this server made for this browser."""
        given = request.cookies.get(FORM_COOKIE, "")
        try:
            self._signed.loads(given, max_age=_FORM_LASTS_S, salt="inspector plant form")
        except BadData:
            return False
        return same(given, token)

    def _set(self, response: Response, cookie: str, value: str, lasts_s: int) -> None:
        response.set_cookie(cookie, value, max_age=lasts_s, path="/", secure=self._secure, httponly=True, samesite="lax")


class Tries:
    """Bounds how often one address may try to sign in: twenty times a minute. Safe to use from several threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._tried: OrderedDict[str, list[float]] = OrderedDict()

    def may(self, address: str) -> bool:
        """Counts this try."""
        now = self._clock()
        with self._lock:
            tried = [at for at in self._tried.pop(address, []) if now - at < 60]
            allowed = len(tried) < _TRIES_A_MINUTE
            self._tried[address] = [*tried, now] if allowed else tried
            while len(self._tried) > 1000:
                self._tried.popitem(last=False)
            return allowed


def same(one: str, other: str) -> bool:
    """Compared in a time that tells nothing."""
    return hmac.compare_digest(one.encode(), other.encode())


def own_path(wanted: str) -> str:
    """The path of this server to go to after signing in; its first page for anything else."""
    right = wanted.startswith("/") and not wanted.startswith("//") and "\\" not in wanted and wanted.isprintable() and len(wanted) < 2000
    return wanted if right else "/"
