"""What a web camera sends, read for FFmpeg: from one host, in bounded time, never more than a picture can be."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPException, HTTPMessage, HTTPResponse
from time import monotonic
from typing import IO
from urllib.error import HTTPError
from urllib.parse import quote, unquote, urlsplit
from urllib.request import (
    HTTPBasicAuthHandler,
    HTTPDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    Request,
    build_opener,
)

from inspector.core.errors import CameraLost, CameraNotFound
from inspector.core.redaction import redact

MOST_BYTES = 256 * 1024**2
"""Between two pictures: more than the largest picture has, however little it is compressed."""
_FOLLOWED = 301, 302, 303, 307, 308
_HEADERS = {"User-Agent": "Inspector", "Accept": "*/*"}


class HttpSource:
    """One opening of an http or https address. ``open`` gives what FFmpeg reads: the address itself, and what it refers to on its host.

    Certificates are not checked: those of cameras are their own. ``stop`` may be called from any thread.
    """

    def __init__(self, url: str, timeout_s: float) -> None:
        """Nothing is opened yet. Raises CameraNotFound if the address cannot be understood."""
        self.url, self._opener = _without_user(url)
        self._timeout_s = timeout_s
        self._until = monotonic() + timeout_s
        self._left = MOST_BYTES
        self._bodies: list[HttpBody] = []
        self._stopped = False

    def open(self, url: str) -> HttpBody:
        """Raises CameraNotFound, in words: no answer, refused, sent on to another host."""
        if urlsplit(url).hostname != urlsplit(self.url).hostname or urlsplit(url).scheme not in {"http", "https"}:
            raise sent_on(url)
        try:
            response = self._opener.open(Request(url, headers=_HEADERS), timeout=self._timeout_s)
        except HTTPError as error:
            error.close()
            raise CameraNotFound(_refusal(error)) from error
        except (OSError, HTTPException) as error:
            raise CameraNotFound("there is no answer") from error
        except ValueError as error:
            raise CameraNotFound("it asks for user and password in a way that is not known") from error
        body = HttpBody(self, url, response)
        self._bodies = [one for one in self._bodies if not one.closed] + [body]
        if self._stopped:
            self.stop()
        return body

    def got_picture(self, patience_s: float) -> None:
        """The next one may take as many bytes again, and so long."""
        self._left = MOST_BYTES
        self._until = monotonic() + patience_s

    def took(self, count: int) -> None:
        """Bytes came. Raises CameraLost if they are too many, or too slow, without a picture in them."""
        self._left -= count
        if self._left < 0:
            raise CameraLost(f"it sent {MOST_BYTES // 1024**2} MiB without a picture")
        if monotonic() > self._until:
            raise CameraLost("no picture comes any more")

    def stop(self) -> None:
        """Whoever waits for bytes gets none."""
        self._stopped = True
        for body in self._bodies:
            body.stop()

    def close(self) -> None:
        """Give all connections back. On the thread that reads."""
        for body in self._bodies:
            body.close()


class HttpBody:
    """The answer to one request, a file of Python to be read in one direction. ``content_type`` as the server says, without options."""

    def __init__(self, source: HttpSource, url: str, response: HTTPResponse) -> None:
        self.name = url
        self.closed = False
        self.content_type = response.headers.get_content_type()
        self._source = source
        self._response = response
        self._beside = socket.fromfd(response.fileno(), socket.AF_INET, socket.SOCK_STREAM)

    def read(self, size: int) -> bytes:
        """As soon as anything is there; empty at the end. Raises CameraLost, OSError."""
        try:
            content = self._response.read1(size)
        except (HTTPException, ValueError) as error:
            raise CameraLost("the stream broke off") from error
        self._source.took(len(content))
        return content

    def stop(self) -> None:
        """End a ``read`` that waits on another thread."""
        with suppress(OSError):  # it is not connected any more
            self._beside.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the connection back."""
        self.closed = True
        self._response.close()
        self._beside.close()


class _OnItsHost(HTTPRedirectHandler):
    """Follows a camera that sends on to another page of its own, to nobody else's."""

    def redirect_request(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str) -> Request | None:
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if new.hostname != old.hostname or new.scheme not in {old.scheme, "https"}:
            fp.close()
            raise sent_on(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Basic(HTTPBasicAuthHandler):
    def http_error_401(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage) -> HTTPResponse | None:
        return _instead_of(fp, lambda: super(_Basic, self).http_error_401(req, fp, code, msg, headers))


class _Digest(HTTPDigestAuthHandler):
    def http_error_401(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage) -> HTTPResponse | None:
        return _instead_of(fp, lambda: super(_Digest, self).http_error_401(req, fp, code, msg, headers))


def _instead_of(refusal: IO[bytes], ask_again: Callable[[], HTTPResponse | None]) -> HTTPResponse | None:
    """The answer to the same question with user and password; the connection of the first, which urllib forgets, is given back."""
    try:
        answer = ask_again()
    except BaseException:
        refusal.close()
        raise
    if answer is not None:
        refusal.close()
    return answer


def _without_user(url: str) -> tuple[str, OpenerDirector]:
    """The address without user and password, and what opens it with them."""
    try:
        parts = urlsplit(url)
        host, user, password = parts.hostname, parts.username, parts.password
        place = parts.netloc.rpartition("@")[2]
        bare = quote(parts._replace(netloc=place, fragment="").geturl(), safe="%/:=&?~#+!$,;'@()*[]")
        _ = parts.port
    except ValueError as error:
        raise CameraNotFound("its address cannot be understood") from error
    if not host:
        raise CameraNotFound("its address names no host")
    known = HTTPPasswordMgrWithDefaultRealm()
    if user is not None:
        known.add_password(None, [f"{scheme}://{place}/" for scheme in ("http", "https")], unquote(user), unquote(password or ""))
    anybody = ssl.create_default_context()
    anybody.check_hostname = False
    anybody.verify_mode = ssl.CERT_NONE
    return bare, build_opener(_OnItsHost, HTTPSHandler(context=anybody), _Basic(known), _Digest(known))


def _refusal(error: HTTPError) -> str:
    if error.code in {401, 403}:
        return f"it refuses user and password ({error.code})"
    if error.code in _FOLLOWED:
        return f"it sends on and on, last to {redact(str(error.headers.get('Location', 'nowhere')))[:200]}"
    return f"there is no video at this address: it answers {error.code} {error.reason}"


def sent_on(url: str) -> CameraNotFound:
    """What to say of a camera that answers with the address of another host."""
    return CameraNotFound(
        f"it sends the station on to {redact(url)[:200]}, which is not followed", remedy="If that is the camera, give this address instead"
    )
