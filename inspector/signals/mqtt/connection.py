"""One connection to an MQTT 5 broker, run by the event loop: no thread of paho's own touches the interpreter while parts are judged.

Only the connecting itself, which may wait for a name server, a broker or a TLS handshake, is on a thread.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from urllib.parse import urlsplit

from paho.mqtt.client import Client, MQTTMessage, MQTTv5
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode
from paho.mqtt.subscribeoptions import SubscribeOptions

from inspector.core.errors import InspectorError
from inspector.core.line.line_settings import MqttSettings
from inspector.signals.address import shown_address
from inspector.signals.mqtt.outbox import OutgoingMessage

T = TypeVar("T")

CONNECT_TIMEOUT_S = 5.0
MOST_PACKET_BYTES = 8192
"""The broker is told to send nothing larger (MQTT 5, 3.1.2.11.4)."""

_WITH_WILL = 4
"""Reason code of DISCONNECT: the broker publishes the last will (MQTT 5, 3.14.2.1)."""

_TAKEN_OVER = 142
_BAD_LOGIN = (134, 135)


class BrokerFault(InspectorError):
    """The broker is not reached, or refuses the station."""


@dataclass(frozen=True, repr=False)
class BrokerLogin:
    """Where the broker is and who asks. The password is shown in no text."""

    host: str
    port: int
    tls: bool
    ca_file: str
    user: str
    password: str
    client_id: str
    keep_alive_s: int
    will: OutgoingMessage

    @classmethod
    def of(cls, settings: MqttSettings, password: str, client_id: str, keep_alive_s: int, will: OutgoingMessage) -> BrokerLogin:
        """``settings`` with a broker."""
        url = urlsplit(settings.broker)
        tls = url.scheme == "mqtts"
        port = url.port or (8883 if tls else 1883)
        return cls(url.hostname or "", port, tls, settings.ca_file, settings.user, password, client_id, keep_alive_s, will)

    @property
    def shown(self) -> str:
        """The broker's address for people."""
        return shown_address(self.host, self.port)


class ConnectionEvents(Protocol):
    """Who hears of a connection; all on the event loop."""

    def connected(self) -> None:
        """The broker has let the station in."""

    def disconnected(self, why: str) -> None:
        """It is over, or was refused: called once for each connection."""

    def arrived(self, message: MQTTMessage) -> None:
        """A message of a topic that was subscribed to."""

    def drained(self) -> None:
        """There is room on the network again."""

    def acknowledged(self, number: int) -> None:
        """The broker has the message of this number, or has refused it for good."""


class BrokerConnection:
    """Begins with :meth:`connect`, ends with ``disconnected``; then a new one is made."""

    def __init__(self, login: BrokerLogin, events: ConnectionEvents) -> None:
        self._login = login
        self._events = events
        self._over = self._writing = False
        self._loop = asyncio.get_running_loop()
        self._client: Client | None = None

    async def connect(self) -> None:
        """Reach the broker and ask to be let in. Raises BrokerFault."""
        client = await in_a_thread(self._reach, self._loop)
        self._client = client
        if self._over:
            self.close()
            return
        client.on_connect = self._on_connect
        client.on_disconnect = self._on_disconnect
        client.on_message = lambda _client, _data, message: self._events.arrived(message)
        client.on_publish = lambda _client, _data, number, _reason, _properties: self._events.acknowledged(number)
        client.on_socket_close = lambda _client, _data, sock: self._forget(sock)
        if (sock := client.socket()) is None:
            raise BrokerFault("the broker has ended the connection", where=self._login.shown)
        self._loop.add_reader(sock, self._read)
        self._read()  # TLS may have read the answer already

    @property
    def congested(self) -> bool:
        """Whether what was published before still waits for the network."""
        return self._client is None or self._client.want_write()

    def publish(self, message: OutgoingMessage, *, retain: bool = False) -> int:
        """Send it. Returns its number."""
        assert self._client is not None
        properties = None
        if message.correlation:
            properties = Properties(PacketTypes.PUBLISH)  # type: ignore[no-untyped-call]
            properties.CorrelationData = message.correlation
        qos = 1 if message.once else 0
        number = int(self._client.publish(message.topic, message.payload, qos, retain, properties).mid)
        self._watch_writing()
        return number

    def subscribe(self, topic: str) -> None:
        """With QoS 1, without what is retained there."""
        if self._client is not None:
            self._client.subscribe(topic, options=SubscribeOptions(qos=1, retainHandling=SubscribeOptions.RETAIN_DO_NOT_SEND))
            self._watch_writing()

    def tick(self) -> None:
        """Keep alive, and notice a broker that is silent. Some times in each keep-alive."""
        self._guarded(Client.loop_misc)

    def close(self) -> None:
        """Leave; the broker publishes the last will. Raises nothing."""
        self._over = True
        client = self._client
        if client is None:
            return
        with suppress(OSError, ValueError, RuntimeError):
            client.disconnect(ReasonCode(PacketTypes.DISCONNECT, identifier=_WITH_WILL))
            client.loop_write()
        self._let_go()  # whatever the network did not take

    # On the thread that connects

    def _reach(self) -> Client:
        login = self._login
        try:
            client = self._make_client()
            properties = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]
            properties.MaximumPacketSize = MOST_PACKET_BYTES
            client.connect(login.host, login.port, login.keep_alive_s, clean_start=True, properties=properties)
        except ssl.SSLCertVerificationError as error:
            remedy = 'Name the file with the certificate of its authority in the settings under "mqtt", "ca_file"'
            raise BrokerFault(
                f"the broker's certificate is not trusted: {error.verify_message}", where=login.shown, remedy=remedy
            ) from None
        except OSError as error:
            why = error.strerror or str(error) or type(error).__name__
            raise BrokerFault(f"the broker is not reached: {why}", where=login.shown) from None
        except ValueError as error:
            raise BrokerFault(f"the broker cannot be asked: {error}", where=login.shown) from None
        return client

    def _make_client(self) -> Client:
        login = self._login
        client = Client(CallbackAPIVersion.VERSION2, login.client_id, protocol=MQTTv5, reconnect_on_failure=False)
        client.connect_timeout = CONNECT_TIMEOUT_S
        client.will_set(login.will.topic, login.will.payload, qos=1, retain=True)
        if login.user:
            client.username_pw_set(login.user, login.password or None)
        if login.tls:
            try:
                context = ssl.create_default_context(cafile=login.ca_file or None)
            except (OSError, ssl.SSLError) as error:
                raise BrokerFault(f"its certificates cannot be read: {error}", where=login.ca_file) from None
            context.sslsocket_class = _TlsSocket
            client.tls_set_context(context)
        return client

    # On the event loop

    def _read(self) -> None:
        client = self._client
        while client is not None and (sock := client.socket()) is not None:
            self._guarded(Client.loop_read)
            pending = getattr(sock, "pending", None)  # of TLS: what it has read already wakes no selector
            if pending is None or client.socket() is not sock or not pending():
                return

    def _write(self) -> None:
        self._guarded(Client.loop_write)

    def _guarded(self, work: Callable[[Client], object]) -> None:
        """A broker that sends what is no MQTT is one that is lost."""
        if self._client is None:
            return
        try:
            work(self._client)
        except Exception as error:  # noqa: BLE001 - paho raises whatever the bytes led it to
            self._let_go()
            self._end(f"the broker sends what is no MQTT ({type(error).__name__})")

        self._watch_writing()

    def _watch_writing(self) -> None:
        """Ask the event loop for room on the network while something waits for it, and say so once it is gone."""
        sock = None if self._client is None else self._client.socket()
        if sock is None or self._client is None or self._writing == self._client.want_write():
            return
        self._writing = not self._writing
        if self._writing:
            self._loop.add_writer(sock, self._write)
        else:
            self._loop.remove_writer(sock)
            self._events.drained()

    def _let_go(self) -> None:
        sock = None if self._client is None else self._client.socket()
        if sock is not None:
            self._forget(sock)
            with suppress(OSError):
                sock.close()
        self._client = None

    def _forget(self, sock: Any) -> None:
        with suppress(ValueError, OSError):
            self._loop.remove_reader(sock)
            self._loop.remove_writer(sock)

    def _on_connect(self, _client: Client, _data: object, _flags: object, reason: ReasonCode, _properties: object) -> None:
        if not reason.is_failure:
            self._events.connected()
            return
        remedy = "Check the user in the settings and the password" if reason.value in _BAD_LOGIN else ""
        self._end(f"the broker refuses the station: {reason}" + (f". {remedy}" if remedy else ""))

    def _on_disconnect(self, _client: Client, _data: object, flags: Any, reason: ReasonCode, _properties: object) -> None:
        if flags.is_disconnect_packet_from_server and reason.value == _TAKEN_OVER:
            self._end('another station has the same name there. Give each its own name under "report", "station" or its own "mqtt", "line"')
        elif reason.value == MQTTErrorCode.MQTT_ERR_SUCCESS and not self._over:
            self._end("the broker has ended the connection")
        else:
            self._end(f"the connection to the broker is lost: {reason}")

    def _end(self, why: str) -> None:
        if not self._over:
            self._over = True
            self._loop.call_soon(self._events.disconnected, f"{self._login.shown}: {why}")


class _TlsSocket(ssl.SSLSocket):
    """Closed at once if the broker is not the one that it should be: paho leaves that to the next garbage collection."""

    def do_handshake(self, block: bool = False) -> None:
        try:
            super().do_handshake(block)
        except BaseException:
            self.close()
            raise


async def in_a_thread(work: Callable[[], T], loop: asyncio.AbstractEventLoop) -> T:
    """``work`` on a thread of its own, which does not hold up the end of the process: a name server may take a minute."""
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if done.cancelled():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, failed = None, None
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            failed = error
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, result, failed)

    threading.Thread(target=run, name="mqtt-connect", daemon=True).start()
    return await done
