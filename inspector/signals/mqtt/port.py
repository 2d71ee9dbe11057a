"""The station at an MQTT 5 broker: state, counters, parts and alarms are told; recipe and lot may be asked for if the settings say so."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable
from contextlib import suppress
from time import monotonic, time

from paho.mqtt.client import MQTTMessage

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.line_settings import LineRecipe, MqttSettings
from inspector.core.line.messages import Alive, FromStation, LineEvent, LineReport, LotAnswer, NewLot, PartJudged, RecipeAnswer, ToStation
from inspector.core.line.vocabulary import LineError, LineWarning
from inspector.signals.mqtt.commands import COMMANDS, MOST_CORRELATION_BYTES, AskedByBroker, CommandRefused, read_command
from inspector.signals.mqtt.connection import BrokerConnection, BrokerFault, BrokerLogin
from inspector.signals.mqtt.outbox import MessageQueue, OutgoingMessage
from inspector.signals.mqtt.telling import (
    OFFLINE,
    Told,
    alarms_told,
    as_json,
    counters_told,
    event_told,
    fault_told,
    moment,
    part_told,
    recipe_told,
    state_told,
)
from inspector.signals.mqtt.topics import StationTopics

_log = logging.getLogger(__name__)

KEEP_ALIVE_S = 3
"""A broker says OFFLINE once it has heard nothing for one and a half times as long, as soon as it looks: mosquitto 2.0 every 5 s."""

TICK_S = 0.25
"""State and recipe are told so often at the most, however fast parts come."""

COUNTERS_EVERY_S = 5.0
FIRST_RETRY_S, LAST_RETRY_S = 1.0, 30.0
STEADY_S = 10.0
"""A connection that has lasted so long is tried anew at once when it is lost; two stations of one name take turns ever more slowly."""
AT_ONCE = 32
"""Messages in one turn: the loop has other work."""


class MqttPort:
    """A ``LinePort`` that only tells. Nothing of it waits for the broker, and the judging never waits for it."""

    listening: tuple[str, ...] = ()

    def __init__(
        self,
        settings: MqttSettings,
        station: str,
        password: str = "",
        recipes: tuple[LineRecipe, ...] = (),
        changed: Callable[[], None] = lambda: None,
        *,
        answer_within_s: float = 60.0,
        keep_alive_s: int = KEEP_ALIVE_S,
        first_retry_s: float = FIRST_RETRY_S,
        unsent: MessageQueue | None = None,
        clock: Callable[[], float] = monotonic,
        wall_clock: Callable[[], float] = time,
    ) -> None:
        """``station``: its name. ``recipes``: the line's table. ``changed`` is called when something was asked for.
        ``answer_within_s``: how long a recipe may take."""
        self._settings = settings
        self._recipes = recipes
        self._changed = changed
        self._answer_within_s = answer_within_s
        self._first_retry_s = first_retry_s
        self._clock, self._wall_clock = clock, wall_clock
        self.topics = topics = StationTopics.of(settings, station)
        will = OutgoingMessage(topics.state, as_json(OFFLINE))
        self._login = BrokerLogin.of(settings, password, topics.root, keep_alive_s, will)
        self._unsent = MessageQueue() if unsent is None else unsent
        self._outputs, self._alive, self._report = LineOutputs(), Alive(healthy=False), LineReport()
        self._warnings, self._error = LineWarning.NOTHING, LineError.NONE
        self._state: Told = {}
        self._to_ask: list[ToStation] = []
        self._asked: dict[str, AskedByBroker] = {}
        self._connection: BrokerConnection | None = None
        self._up, self._up_since = False, math.inf
        self._trouble = ""
        self._wake = asyncio.Event()
        self._ended: asyncio.Event = asyncio.Event()
        self._tasks: tuple[asyncio.Task[None], ...] = ()

    # Of LinePort

    @property
    def peers(self) -> tuple[str, ...]:
        return (f"mqtt {self._login.shown}",) if self._up else ()

    @property
    def problems(self) -> tuple[str, ...]:
        unsent = self._unsent
        told = f"{unsent.dropped} messages were dropped, the oldest first: the broker never hears of them; the ledger has every part"
        waiting = f"{self._trouble}; {len(unsent)} messages wait" if self._trouble and len(unsent) else self._trouble
        return tuple(filter(None, (waiting, told if unsent.dropped else "")))

    async def start(self) -> None:
        """Begin to connect. Does not wait for the broker, and raises nothing: the line does without."""
        self._tasks = (asyncio.create_task(self._connecting()), asyncio.create_task(self._telling()))

    def inputs(self) -> LineInputs | None:
        return None

    def asked(self) -> tuple[ToStation, ...]:
        asked, self._to_ask = tuple(self._to_ask), []
        return asked

    def show(self, outputs: LineOutputs) -> None:
        self._outputs = outputs

    def judged(self, part: PartJudged) -> None:
        told = part_told(part, self._clock(), self._wall_clock())
        self._unsent.add_part(OutgoingMessage(self.topics.part, as_json(told)))
        self._wake.set()

    def happened(self, event: LineEvent) -> None:
        self._alarm(event_told(event, self._wall_clock()))

    def report(self, report: LineReport) -> None:
        fault = fault_told(self._error, report.error, report.fault, self._wall_clock())
        self._report, self._error = report, report.error
        if fault is not None:
            self._alarm(fault)

    def heard(self, message: FromStation) -> None:
        """What the station has said to the line process: its state, and its answers."""
        if isinstance(message, Alive):
            before, self._alive, self._warnings = self._warnings, message, message.warnings
            if before != message.warnings:
                for told in alarms_told(before, message.warnings, self._wall_clock()):
                    self._alarm(told)
        elif isinstance(message, RecipeAnswer):
            self._answered("recipe", message.name, message.problem)
        elif isinstance(message, LotAnswer):
            self._answered("lot", message.lot, message.problem)

    async def close(self) -> None:
        """What waits goes as far as it goes at once, then the broker says OFFLINE. Does not raise."""
        if self._up:
            with suppress(OSError, ValueError):
                self._send()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        self._connection, self._up = None, False

    # Of the connection

    def connected(self) -> None:
        """The broker has let the station in."""
        self._up, self._up_since, self._trouble = True, self._clock(), ""
        if self._settings.commands and self._connection is not None:
            for name in COMMANDS:
                self._connection.subscribe(self.topics.command(name))
        _log.info("mqtt: connected to %s", self._login.shown)
        self._wake.set()

    def disconnected(self, why: str) -> None:
        """It is over, or was refused."""
        self._complain(why)
        self._up = False
        self._unsent.connection_lost()
        self._ended.set()

    def drained(self) -> None:
        """There is room on the network again."""
        self._wake.set()

    def acknowledged(self, number: int) -> None:
        """The broker has the message of this number."""
        self._unsent.acknowledged(number)
        self._wake.set()

    def arrived(self, message: MQTTMessage) -> None:
        """A command, or what somebody else has sent to its topic."""
        name = self.topics.command_of(message.topic)
        correlation = bytes(getattr(message.properties, "CorrelationData", b""))
        if message.retain or message.dup or len(correlation) > MOST_CORRELATION_BYTES:
            self._answer(name, b"", "the command is retained, sent again, or its correlation data is too long")
            return
        try:
            wanted = read_command(name, bytes(message.payload), self._recipes)
            if name in self._asked:
                raise CommandRefused("the one before has not been answered yet")
        except CommandRefused as error:
            self._answer(name, correlation, str(error))
            return
        self._asked[name] = AskedByBroker(name, correlation, wanted, self._clock() + self._answer_within_s)
        self._to_ask.append(wanted)
        _log.info("mqtt: another %s was asked for", name)
        self._changed()

    # Tasks

    async def _connecting(self) -> None:
        pause = self._first_retry_s
        while True:
            self._ended.clear()
            self._connection = BrokerConnection(self._login, self)
            try:
                await self._connection.connect()
                await self._ended.wait()
            except BrokerFault as error:
                self._complain(str(error))
            except Exception as error:  # noqa: BLE001 - the guard of this task: telling fails, the line goes on
                _log.exception("mqtt failed")
                self._complain(f"{self._login.shown}: {type(error).__name__}")
            finally:
                self._connection.close()
            steady = self._clock() - self._up_since >= STEADY_S
            self._up, self._up_since = False, math.inf
            pause = self._first_retry_s if steady else min(2 * pause, LAST_RETRY_S)
            await asyncio.sleep(pause)

    async def _telling(self) -> None:
        next_tick = next_counters = self._clock()
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(max(0.0, next_tick - self._clock())):
                    await self._wake.wait()
            self._wake.clear()
            try:
                if (now := self._clock()) >= next_tick:
                    next_tick = now + TICK_S
                    if now >= next_counters:
                        next_counters = now + COUNTERS_EVERY_S
                        counters = counters_told(self._outputs, self._alive, self._report, self._wall_clock())
                        self._unsent.retain(self.topics.counters, as_json(counters))
                    self._tick(now)
                if self._up and not self._send():
                    await asyncio.sleep(0)
                    self._wake.set()
            except Exception:  # noqa: BLE001 - the guard of this task: telling fails, the line goes on
                _log.exception("telling by mqtt failed")

    def _tick(self, now: float) -> None:
        state = state_told(self._outputs, self._alive, self._report)
        if state != self._state:
            self._state = state
            self._unsent.retain(self.topics.state, as_json({**state, "since": moment(self._wall_clock())}))
        self._unsent.retain(self.topics.recipe, as_json(recipe_told(self._outputs, self._alive)))
        for name, asked in tuple(self._asked.items()):
            if now >= asked.until:
                self._answered(name, "", "the station has not answered")
        if self._connection is not None:
            self._connection.tick()

    def _send(self) -> bool:
        """Some of what waits. Whether that is all that can go now."""
        for _ in range(AT_ONCE):
            connection = self._connection
            if not self._up or connection is None or connection.congested:
                return True
            if (retained := self._unsent.next_retained()) is not None:
                connection.publish(retained, retain=True)
            elif (message := self._unsent.next_once()) is not None:
                self._unsent.sent(connection.publish(message))
            else:
                return True
        return False

    def _alarm(self, told: Told) -> None:
        self._unsent.add_alarm(OutgoingMessage(self.topics.alarm, as_json(told)))
        self._wake.set()

    def _answered(self, name: str, value: str, problem: str) -> None:
        asked = self._asked.pop(name, None)
        if asked is None:
            return  # somebody else asked for it
        wanted = asked.wanted.lot if isinstance(asked.wanted, NewLot) else asked.wanted.name
        if not problem and value != wanted:
            problem = f"{value or 'nothing'} is in use instead: somebody else asked for it"
        self._answer(name, asked.correlation, problem, wanted)

    def _answer(self, name: str, correlation: bytes, problem: str, value: str = "") -> None:
        told = {"command": name, name or "name": value, "ok": not problem, "problem": problem, "at": moment(self._wall_clock())}
        self._unsent.add_alarm(OutgoingMessage(self.topics.answer, as_json(told), correlation=correlation))
        self._wake.set()

    def _complain(self, trouble: str) -> None:
        if trouble != self._trouble:
            _log.warning("mqtt: %s", trouble)
        self._trouble = trouble
