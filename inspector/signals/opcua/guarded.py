"""Who gets in. The library leaves doors open; here they are shut.

In asyncua 2.1 a client that names no certificate is let in over the channel without security on which clients look for endpoints, though
no endpoint without security is offered; the certificate that is checked is the one that a client names when it creates a session, not the
one of its channel; and whoever guesses a session's token, a number that counts up, takes that session over from any channel.
"""

from __future__ import annotations

import logging
from typing import Any

from asyncua import ua
from asyncua.common.utils import ServiceError
from asyncua.crypto.permission_rules import User, UserRole
from asyncua.server.internal_server import InternalServer
from asyncua.server.internal_session import InternalSession

from inspector.signals.opcua.certificates import TrustedClients

_log = logging.getLogger(__name__)

MOST_CONNECTIONS = 32
"""At once, without a session too."""

MOST_SUBSCRIPTIONS = 100
SILENT_SECONDS = 10.0
"""A connection without a session is closed after so long."""


class _GuardedSession(InternalSession):
    """A session of a client."""

    async def write(self, params: ua.WriteParameters) -> list[ua.StatusCode]:
        """Clients write what was made for it, and nothing else of the models, whatever their access levels say."""
        if not self.external:
            return await super().write(params)
        assert isinstance(self.iserver, GuardedServer)
        allowed = [one.NodeId in self.iserver.writable for one in params.NodesToWrite]
        kept = [one for one, may in zip(params.NodesToWrite, allowed, strict=True) if may]
        codes = iter(await super().write(ua.WriteParameters(NodesToWrite=kept)))
        return [next(codes) if may else ua.StatusCode(ua.UInt32(ua.StatusCodes.BadNotWritable)) for may in allowed]


class _ProvenUsers:
    """Users by the certificate of the channel, whose key the client has proven to hold."""

    def __init__(self, clients: TrustedClients, insecure: bool) -> None:
        self._clients = clients
        self._insecure = insecure

    def get_user(
        self, iserver: InternalServer, username: str | None = None, password: str | None = None, certificate: bytes | None = None
    ) -> User:
        """The one role that clients have. Raises ServiceError for one that is not trusted."""
        if not certificate and self._insecure:
            return User(UserRole.User)
        if self._clients.trusts(certificate):
            return User(UserRole.User)
        if not certificate:
            raise ServiceError(ua.StatusCodes.BadSecurityModeRejected)
        self._clients.reject(certificate)
        raise ServiceError(ua.StatusCodes.BadCertificateUntrusted)


class GuardedServer(InternalServer):
    """The address space and the sessions of the server, with the doors shut."""

    def __init__(self, clients: TrustedClients, insecure: bool) -> None:
        super().__init__(_ProvenUsers(clients, insecure))  # type: ignore[arg-type]
        self.writable: set[ua.NodeId] = set()
        """Variables that clients may write."""
        self.supported_tokens = (ua.AnonymousIdentityToken,)  # type: ignore[assignment]
        self.allow_remote_admin = False
        self.max_connections = MOST_CONNECTIONS
        self.max_subscriptions = MOST_SUBSCRIPTIONS
        self.max_pending_activation_seconds = SILENT_SECONDS

    def create_session(self, name: str, user: User = User(role=UserRole.Anonymous), external: bool = False) -> InternalSession:  # noqa: B008
        """A session of a client."""
        return _GuardedSession(self, self.aspace, self.subscription_service, name, user=user, external=external)

    def lookup_external_session(self, auth_token: ua.NodeId) -> InternalSession | None:
        """None: a client whose connection broke makes a new session; nobody takes one over."""
        return None

    def register_server(self, server: Any, conf: Any = None) -> None:
        """Refused: this is no discovery server. Raises ServiceError."""
        raise ServiceError(ua.StatusCodes.BadServiceUnsupported)

    @property
    def clients(self) -> tuple[str, ...]:
        """Addresses of those with an active session."""
        sessions = [one for one in self._external_sessions.values() if one.is_activated()]
        return tuple(sorted(_shown(one.name) for one in sessions))


def _shown(peer: object) -> str:
    return f"{peer[0]}:{peer[1]}" if isinstance(peer, tuple) else str(peer)
