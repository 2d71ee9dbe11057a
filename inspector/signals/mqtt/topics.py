"""Topics of a station: ``inspector/<site>/<line>/<station>/...``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from inspector.core.line.line_settings import MqttSettings
from inspector.core.names import encodable

_NOT_IN_A_TOPIC = re.compile(r"[/+#\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]+")
"""Separators, wildcards, and what MQTT 5 section 1.5.4 forbids or advises against in a string."""


@dataclass(frozen=True)
class StationTopics:
    """``root`` ends without a stroke. Topics that are retained: ``state``, ``counters``, ``recipe``."""

    root: str

    @classmethod
    def of(cls, settings: MqttSettings, station: str) -> StationTopics:
        """``station``: its name, in which what no topic may hold becomes a dash."""
        parts = (as_level(part) for part in (settings.site, settings.line, station))
        return cls("/".join(("inspector", *parts)))

    @property
    def state(self) -> str:
        return f"{self.root}/state"

    @property
    def counters(self) -> str:
        return f"{self.root}/counters"

    @property
    def part(self) -> str:
        return f"{self.root}/part"

    @property
    def alarm(self) -> str:
        return f"{self.root}/alarm"

    @property
    def recipe(self) -> str:
        return f"{self.root}/recipe"

    @property
    def answer(self) -> str:
        return f"{self.root}/cmd/answer"

    def command(self, name: str) -> str:
        return f"{self.root}/cmd/{name}"

    def command_of(self, topic: str) -> str:
        """Which command ``topic`` asks for; empty if none of this station's."""
        head, _, name = topic.rpartition("/")
        return name if head == f"{self.root}/cmd" else ""


def as_level(text: str) -> str:
    """``text`` as one level of a topic, of 64 characters at most."""
    return _NOT_IN_A_TOPIC.sub("-", encodable(text)).strip()[:64] or "station"
