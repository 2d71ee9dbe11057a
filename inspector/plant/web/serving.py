"""Serves the page: its socket, TLS, and what it keeps secret."""

from __future__ import annotations

import ipaddress
import secrets
import socket
import ssl
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from inspector.core.errors import PlantError
from inspector.plant.objects import PlantStore
from inspector.plant.web.app import plant_app
from inspector.plant.web.database import PageDatabase

_MOST_AT_ONCE = 200


@dataclass(frozen=True)
class PageAddress:
    """Where the page listens. ``certificate`` and ``key``: PEM files for TLS, both or none; ``behind_tls``: a proxy of this machine speaks
    TLS to the browsers."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    behind_tls: bool = False

    @property
    def is_secure(self) -> bool:
        """Whether browsers come by TLS."""
        return self.certificate is not None or self.behind_tls


def page_address(
    listen: str, certificate: Path | None = None, key: Path | None = None, *, behind_tls: bool = False, plain: bool = False
) -> PageAddress:
    """Of ``HOST:PORT``. ``plain``: passwords may go through the network without TLS. Raises PlantError."""
    host, _, port = listen.rpartition(":")
    host = host.removeprefix("[").removesuffix("]")
    if not host or not port.isdecimal() or not 0 <= int(port) < 65536:
        raise PlantError("this is no address to listen at", where=listen, remedy="HOST:PORT, for example 127.0.0.1:8443")
    if (certificate is None) != (key is None):
        raise PlantError("TLS needs both, a certificate and its key", remedy="Give --tls-cert and --tls-key")
    address = PageAddress(host, int(port), certificate, key, behind_tls)
    if not (address.is_secure or plain or _is_this_machine(host)):
        remedy = "Give --tls-cert and --tls-key, or listen at 127.0.0.1 behind a proxy with TLS; or say --plain"
        raise PlantError("others on the network would read the passwords", where=listen, remedy=remedy)
    return address


@dataclass(frozen=True)
class PageSecrets:
    """``key``: signs cookies; ``metrics_token``: what Prometheus shows to read the metrics from another machine."""

    key: bytes
    metrics_token: str


def new_secret() -> str:
    """43 letters that nobody guesses."""
    return secrets.token_urlsafe(32)


def serve(url: str, password: str, store: PlantStore | None, secret: PageSecrets, address: PageAddress) -> None:
    """Until SIGINT or SIGTERM. Raises PlantError if the address or the certificate cannot be used."""
    database = PageDatabase(url, password)
    app = plant_app(database, None if store is None else store.get, secret.key, secret.metrics_token, secure=address.is_secure)
    config = uvicorn.Config(
        app,
        ssl_certfile=address.certificate,
        ssl_keyfile=address.key,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=address.behind_tls,
        forwarded_allow_ips="127.0.0.1",
        limit_concurrency=_MOST_AT_ONCE,
        timeout_keep_alive=15,
        timeout_graceful_shutdown=5,
        ws="none",
    )
    try:
        config.load()
    except (OSError, ssl.SSLError) as error:
        raise PlantError(f"the certificate or its key cannot be used: {error}", where=str(address.certificate)) from error
    with closing(_listening(address)) as listening:
        uvicorn.Server(config).run(sockets=[listening])


def _listening(address: PageAddress) -> socket.socket:
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        made = socket.create_server((address.host, address.port), family=family, backlog=128)
        # Its connections have it from here: asyncio asks for it only of sockets whose protocol is named, which these are not. Without it
        # the end of an answer waits for the browser's word that the begin of it arrived, 40 ms.
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return made
    except OSError as error:
        where = f"{address.host}:{address.port}"
        raise PlantError(f"nothing can listen there: {error.strerror}", where=where, remedy="Take another address or port") from error


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
