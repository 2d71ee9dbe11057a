"""What a web camera sends, read for FFmpeg: from one host, in bounded time, never more than a picture can be."""

from __future__ import annotations

import io
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPMessage, HTTPResponse, HTTPSConnection
from time import monotonic
from typing import IO
from urllib.error import HTTPError
from urllib.parse import quote, unquote, urljoin, urlsplit
from urllib.request import (
    HTTPBasicAuthHandler,
    HTTPDigestAuthHandler,
    HTTPHandler,
    HTTPPasswordMgrWithDefaultRealm,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    Request,
    build_opener,
)

from inspector.core.errors import CameraError, CameraLost, CameraNotFound
from inspector.core.redaction import redact

MOST_BYTES = 256 * 1024**2
"""Between two pictures: more than the largest picture has, however little it is compressed."""
_LOOK_S = 0.2
_FOLLOWED = 301, 302, 303, 307, 308
_HEADERS = {"User-Agent": "Inspector", "Accept": "*/*"}


class HttpSource:
    """One opening of an http or https address. ``open`` gives what FFmpeg reads: the address itself, and what it refers to on its host.

    Certificates are not checked: those of cameras are their own. ``stop`` may be called from any thread.

    What FFmpeg calls raises nothing: it would go on, and PyAV would write to the console. ``problem`` is the first thing that went wrong;
    nothing is read from then on.
    """

    def __init__(self, url: str, open_s: float, read_s: float) -> None:
        """``open_s``: until the header of an answer is there; ``read_s``: until more of it comes. Nothing is opened yet.

        Raises CameraNotFound if the address cannot be understood.
        """
        self._sockets: list[socket.socket] = []
        self.url, self._opener = _without_user(url, self._sockets.append)
        self._open_s, self._read_s = open_s, read_s
        self._until = monotonic() + open_s
        self._left = MOST_BYTES
        self._bodies: list[HttpBody] = []
        self._stopped = False
        self._due: float | None = None
        self._closed = threading.Event()
        self._watch = threading.Thread(target=self._break_off_in_time, name="web camera in time", daemon=True)
        self.problem: CameraError | None = None

    def open(self, url: str) -> HttpBody:
        """Raises CameraNotFound, in words: no answer, refused, sent on to another host."""
        if not _same_host(url, self.url):
            raise sent_on(url)
        if self._watch.ident is None:
            self._watch.start()
        self._due = until = monotonic() + self._open_s
        try:
            response = self._opener.open(Request(url, headers=_HEADERS), timeout=self._read_s)
        except HTTPError as error:
            error.close()
            raise _refusal(error) from error
        except (OSError, HTTPException) as error:
            raise CameraNotFound("there is no answer") from error
        except ValueError as error:
            raise CameraNotFound("it asks for user and password in a way that is not known") from error
        finally:
            self._due = None
        if monotonic() >= until:  # it was broken off within the header
            response.close()
            raise CameraNotFound("there is no answer")
        body = HttpBody(self, url, response)
        self._bodies = [one for one in self._bodies if not one.closed] + [body]
        if self._stopped:
            self._break_off()
        return body

    def open_piece(self, url: str) -> HttpBody | io.BytesIO:
        """What the stream refers to; empty if it may or can not be opened."""
        try:
            self._check()
            return self.open(url)
        except CameraError as error:
            return io.BytesIO(self.failed(error))

    def got_picture(self, patience_s: float) -> None:
        """The next one may take as many bytes again, and so long."""
        self._left = MOST_BYTES
        self._until = monotonic() + patience_s

    def read(self, body: HTTPResponse, size: int) -> bytes:
        """As soon as anything is there; empty at the end."""
        try:
            self._check()
            self._due = self._until
            content = body.read1(size)
            self._left -= len(content)
            self._check()
            return content
        except CameraError as error:
            return self.failed(error)
        except (HTTPException, OSError, ValueError):
            late = monotonic() > self._until
            return self.failed(CameraLost("no picture comes any more" if late else "the stream broke off"))
        finally:
            self._due = None

    def failed(self, error: CameraError) -> bytes:
        """Remember the first ``error``; what is read instead of more: nothing."""
        self.problem = self.problem or error
        return b""

    def _check(self) -> None:
        """Raises CameraError if there is a problem already, or too much came, or too slowly, without a picture in it."""
        if self.problem is not None:
            raise self.problem
        if self._left < 0:
            raise CameraLost(f"it sent {MOST_BYTES // 1024**2} MiB without a picture")
        if monotonic() > self._until:
            raise CameraLost("no picture comes any more")

    def stop(self) -> None:
        """Whoever waits for bytes gets none."""
        self._stopped = True
        self._break_off()

    def close(self) -> None:
        """Give all connections back. On the thread that reads."""
        self._closed.set()
        for body in self._bodies:
            body.close()
        if self._watch.is_alive():
            self._watch.join(1.0)

    def _break_off_in_time(self) -> None:
        """The thread that ends a header, or a line between two chunks, of which a byte comes now and then: no time-out sees that."""
        while not self._closed.wait(_LOOK_S):
            due = self._due
            if due is not None and monotonic() > due:
                self._break_off()

    def _break_off(self) -> None:
        for one in self._sockets:
            with suppress(OSError):  # it is not connected any more
                socket.socket.shutdown(one, socket.SHUT_RDWR)


class HttpBody:
    """The answer to one request, a file of Python to be read in one direction. ``content_type`` as the server says, without options."""

    def __init__(self, source: HttpSource, url: str, response: HTTPResponse) -> None:
        self.name = url
        self.closed = False
        self.content_type = response.headers.get_content_type()
        self._source = source
        self._response = response

    def read(self, size: int) -> bytes:
        """As soon as anything is there; empty at the end, and when something went wrong (``HttpSource.problem``)."""
        return self._source.read(self._response, size)

    def close(self) -> None:
        """Give the connection back."""
        self.closed = True
        self._response.close()


class _OnItsHost(HTTPRedirectHandler):
    """Follows a camera that sends on to another page of its own, to nobody else's."""

    def redirect_request(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str) -> Request | None:
        if not _same_host(newurl, req.full_url) or (req.type == "https" and not newurl.lower().startswith("https:")):
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


class _NotedHttp(HTTPHandler):
    """Tells of each connection that it makes, for whoever wants to break it off."""

    def __init__(self, noted: Callable[[socket.socket], None]) -> None:
        super().__init__()
        self._noted = noted

    def http_open(self, req: Request) -> HTTPResponse:
        noted = self._noted

        class Noted(HTTPConnection):
            def connect(self) -> None:
                super().connect()
                noted(self.sock)

        return self.do_open(Noted, req)


class _NotedHttps(HTTPSHandler):
    def __init__(self, noted: Callable[[socket.socket], None], context: ssl.SSLContext) -> None:
        super().__init__()
        self._noted = noted
        self._any_certificate = context

    def https_open(self, req: Request) -> HTTPResponse:
        noted = self._noted

        class NotedTls(HTTPSConnection):
            def connect(self) -> None:
                super().connect()
                noted(self.sock)

        return self.do_open(NotedTls, req, context=self._any_certificate)


def _same_host(url: str, other: str) -> bool:
    """Whether both are web addresses on one host."""
    try:
        one, two = urlsplit(url), urlsplit(other)
        return one.hostname == two.hostname and one.scheme in {"http", "https"}
    except ValueError:
        return False


def _without_user(url: str, noted: Callable[[socket.socket], None]) -> tuple[str, OpenerDirector]:
    """The address without user and password, and what opens it with them. ``noted`` gets each connection."""
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
    return bare, build_opener(_OnItsHost, _NotedHttp(noted), _NotedHttps(noted, anybody), _Basic(known), _Digest(known))


def _refusal(error: HTTPError) -> CameraNotFound:
    if error.code in {401, 403}:
        return CameraNotFound(f"it refuses user and password ({error.code})")
    if error.code in _FOLLOWED:
        place = str(error.headers.get("Location", ""))
        if place and not _same_host(urljoin(str(error.url), place), str(error.url)):
            return sent_on(place)  # urllib itself does not follow to other schemes
        return CameraNotFound(f"it sends on and on, last to {redact(place)[:200] or 'nowhere'}")
    return CameraNotFound(f"there is no video at this address: it answers {error.code} {error.reason}")


def with_escaped_password(url: str) -> str:
    """``url`` as libraries understand it where a person wrote a password with ``# / ? [ ]`` as it is: up to the last ``@`` it is one."""
    try:
        parts = urlsplit(url)
        understood = bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        understood = False
    scheme, _, rest = url.partition("://")
    secret, at, host = rest.rpartition("@")
    if understood or not at:
        return url
    user, colon, password = secret.partition(":")
    return f"{scheme}://{quote(user, safe='%')}{colon}{quote(password, safe='%')}@{host}"


def sent_on(url: str) -> CameraNotFound:
    """What to say of a camera that answers with the address of another host."""
    return CameraNotFound(
        f"it sends the station on to {redact(url)[:200]}, which is not followed", remedy="If that is the camera, give this address instead"
    )
