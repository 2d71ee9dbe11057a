"""Around every answer: what the browser may do with it, how long a request may be, and no form of another site."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 64 * 1024
_OWN = "'self'"
POLICY = "; ".join(
    [
        "default-src 'none'",
        *(f"{what} {_OWN}" for what in ("img-src", "style-src", "script-src", "connect-src", "form-action", "manifest-src")),
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class PageGuard:
    """Middleware. ``secure``: the browser comes back by TLS alone."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self._app = app
        self._headers = {**_HEADERS, **({"Strict-Transport-Security": "max-age=31536000"} if secure else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    answer[name] = value
                if "cache-control" not in answer:
                    answer["Cache-Control"] = "no-store"
            await send(message)

        refused = _refusal(scope["method"], headers)
        await (refused or self._app)(scope, receive if refused else _bounded(receive), with_headers)


class TooLong(Exception):
    """The body of a request that says nothing of its length, or lies."""


def _refusal(method: str, headers: Headers) -> PlainTextResponse | None:
    if method in ("GET", "HEAD"):
        return None
    length = headers.get("content-length", "0")
    if not length.isdecimal() or int(length) > MOST_BYTES:
        return PlainTextResponse("A form of this page is shorter", 413)
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return PlainTextResponse("This form comes from another site", 403)
    return None


def _bounded(receive: Receive) -> Receive:
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > MOST_BYTES:
            raise TooLong
        return message

    return bounded
