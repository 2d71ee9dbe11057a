"""What the broker has not been told yet: bounded, and the oldest part goes first. The ledger has every part: this is no copy of it."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

MOST_PARTS = 2000
"""Some minutes of a fast line, one megabyte."""

MOST_ALARMS = 200

MOST_UNACKNOWLEDGED = 20
"""Messages on their way to the broker at once."""


class OutgoingMessage(NamedTuple):
    """``once``: it is sent with QoS 1, kept until the broker has it, and sent again with the next connection."""

    topic: str
    payload: bytes
    once: bool = True
    correlation: bytes = b""


class MessageQueue:
    """Messages that wait. Of a retained topic only the newest counts."""

    def __init__(self, most_parts: int = MOST_PARTS, most_alarms: int = MOST_ALARMS) -> None:
        self._parts: deque[OutgoingMessage] = deque(maxlen=most_parts)
        self._alarms: deque[OutgoingMessage] = deque(maxlen=most_alarms)
        self._retained: dict[str, bytes] = {}
        self._to_retain: dict[str, None] = {}
        self._flying: dict[int, tuple[OutgoingMessage, bool]] = {}
        self.dropped = 0
        """Parts and alarms that the broker never was told."""

    def __len__(self) -> int:
        """Parts and alarms that the broker does not have."""
        return len(self._parts) + len(self._alarms) + len(self._flying)

    def add_part(self, message: OutgoingMessage) -> None:
        self._add(self._parts, message)

    def add_alarm(self, message: OutgoingMessage) -> None:
        self._add(self._alarms, message)

    def _add(self, waiting: deque[OutgoingMessage], message: OutgoingMessage) -> None:
        self.dropped += len(waiting) == waiting.maxlen
        waiting.append(message)

    def retain(self, topic: str, payload: bytes) -> None:
        """What stands in a retained topic from now on. The same again is not sent again."""
        if self._retained.get(topic) != payload:
            self._retained[topic] = payload
            self._to_retain[topic] = None

    def next_retained(self) -> OutgoingMessage | None:
        """A retained topic that the broker has not in its newest form."""
        if not self._to_retain:
            return None
        topic = next(iter(self._to_retain))
        del self._to_retain[topic]
        return OutgoingMessage(topic, self._retained[topic], once=False)

    def next_once(self) -> OutgoingMessage | None:
        """The next part or alarm, unless too many are on their way. Whoever takes it says :meth:`sent`."""
        if len(self._flying) >= MOST_UNACKNOWLEDGED:
            return None
        if self._alarms:
            return self._alarms[0]
        return self._parts[0] if self._parts else None

    def sent(self, number: int) -> None:
        """The message of :meth:`next_once` is on its way under this number."""
        of_alarm = bool(self._alarms)
        message = (self._alarms if of_alarm else self._parts).popleft()
        self._flying[number] = message, of_alarm

    def acknowledged(self, number: int) -> None:
        """The broker has it."""
        self._flying.pop(number, None)

    def connection_lost(self) -> None:
        """What was on its way waits again, in its order, and so do the retained topics."""
        for message, of_alarm in reversed(self._flying.values()):
            waiting = self._alarms if of_alarm else self._parts
            if len(waiting) == waiting.maxlen:
                self.dropped += 1
            else:
                waiting.appendleft(message)
        self._flying.clear()
        self._to_retain.update(dict.fromkeys(self._retained))
