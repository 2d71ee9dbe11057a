"""Options of a simulated line, and their form in an address."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from urllib.parse import parse_qsl, urlencode

from inspector.camera.address import nearest
from inspector.camera.base import Delivery
from inspector.camera.simulated.conveyor import KINDS, LARGEST, SMALLEST, Conveyor
from inspector.camera.simulated.driver_troubles import RAISED, WRONG_TYPES
from inspector.camera.simulated.faults import FAULTS, STRENGTHS
from inspector.camera.simulated.tray import MOST_PARTS, Tray, grid
from inspector.core.errors import CameraError, CameraNotFound

_DELIVERIES: Mapping[str, Delivery] = {
    "free": Delivery.FREE_RUNNING,
    "trigger": Delivery.TRIGGERED,
    "replay": Delivery.REPLAY,
}
_MOST_PARTS = 10**12
_BOUNDS: Mapping[str, tuple[float, float]] = {
    "seed": (0, 2**32 - 1),
    "width": (SMALLEST, LARGEST),
    "height": (SMALLEST, LARGEST),
    "defect_rate": (0, 1),
    "severity": (0.01, 1),
    "rate": (0, 1000),
    "first": (0, _MOST_PARTS),
    "count": (0, _MOST_PARTS),
    "good_first": (0, _MOST_PARTS),
    "stall": (0, 3600),
    "stall_every": (1, _MOST_PARTS),
    "drop": (0, 1),
    "tear": (0, 1),
    "darken": (0, 1),
    "drift": (-10, 10),
    "parts": (1, MOST_PARTS),
    "shift": (0, 500),
    "turn": (0, 180),
    "vanish": (0, _MOST_PARTS),
    "fault_rate": (0, 1),
    "fault_strength": (1, STRENGTHS),
    "hang": (0, _MOST_PARTS),
}
_REALS = frozenset({"defect_rate", "severity", "rate", "stall", "drop", "tear", "darken", "drift", "fault_rate", "shift", "turn"})
_WORDS: Mapping[str, tuple[str, ...]] = {"delivery": tuple(_DELIVERIES), "fault": FAULTS, "trigger": ("line", "software")}
_AT_A_PART: Mapping[str, tuple[str, ...]] = {"raise": RAISED, "type": WRONG_TYPES}
"""Troubles that are written WORD or WORD@PART."""


@dataclass(frozen=True)
class LineOptions:
    """A simulated line. Each field is written in an address by its own name; what is not written has the value below.

    Parts: ``kind`` is one of ``KINDS``; ``width``, ``height`` in pixels; ``defect_rate`` is a share, ``severity`` above 0 to 1;
    ``first`` is the number of the first part, ``count`` how many come (0: endless), and the parts with a number below
    ``good_first`` are made without a defect. ``rate``: parts per second, 0 for as fast as they are asked for. ``trigger``
    "software": the belt waits, each trigger by software brings one part; ``rate`` means nothing then.

    Troubles: the belt stands for ``stall`` seconds before every ``stall_every``-th part; ``drop``, ``tear`` and ``darken`` are the
    shares of parts whose picture never comes, arrives torn, or is taken under failing light; ``drift`` is the change of
    brightness in 1000 parts (-0.2: a fifth darker); after part ``vanish`` the camera is lost. ``fault``, one of ``FAULTS``, spoils the
    pictures of ``fault_rate`` of the parts, from ``fault_strength`` 1, hardly to be seen, to 5.

    Troubles of a driver: ``raise=ERROR@PART`` raises ``ERROR``, one of ``RAISED``, in place of that part's picture (without ``@PART``: of
    the first); ``hang`` is the number of a part whose picture is never handed over: the call does not return. ``type=WHAT@PART`` gives
    that part (without ``@PART``: each) something that is no picture, one of ``WRONG_TYPES``. In ``LineOptions`` they are ``raise_``
    and ``type_``.

    Parts lie within ``shift`` pixels and
    ``turn`` degrees of the middle (None: as in a good fixture).

    ``parts``: how many a picture shows side by side; ``first``, ``count``, ``good_first`` and all shares then speak of pictures.
    """

    kind: str = "metal"
    seed: int = 1
    width: int = 512
    height: int = 512
    defect_rate: float = 0.1
    severity: float = 1.0
    rate: float = 5.0
    first: int = 0
    count: int = 0
    good_first: int = 0
    delivery: str = ""
    trigger: str = ""
    stall: float = 0.0
    stall_every: int = 100
    drop: float = 0.0
    tear: float = 0.0
    darken: float = 0.0
    drift: float = 0.0
    shift: float | None = None
    turn: float | None = None
    parts: int = 1
    vanish: int | None = None
    fault: str = ""
    fault_rate: float = 0.1
    fault_strength: int = 3
    raise_: str = ""
    hang: int | None = None
    type_: str = ""

    @classmethod
    def from_address(cls, address: str) -> LineOptions:
        """``simulated[:KIND][?key=value&...]``. Raises CameraNotFound for a kind that there is not, CameraError for the rest."""
        scheme, _, query = address.partition("?")
        kind = scheme.partition(":")[2] or cls.kind
        if kind not in KINDS:
            what = f"there is no kind of part called {kind!r}{nearest(kind, KINDS)}"
            raise CameraNotFound(what, where=address, remedy=f"Write one of: {', '.join(KINDS)}")
        values: dict[str, int | float | str] = {}
        for key, text in parse_qsl(query, keep_blank_values=True):
            name = _FIELDS.get(key, key)
            if name in values:
                raise CameraError(f"{key} is given twice", where=address, remedy="Write it once")
            values[name] = _value(address, key, text)
        if query and not values:
            raise _unknown(address, query)
        made = cls(kind=kind, **values)  # type: ignore[arg-type]
        side = grid((made.width, made.height), made.parts)[2]
        if side < SMALLEST:
            what = f"{made.parts} parts have {side} pixels each in a picture of {made.width}x{made.height}, at least {SMALLEST} are needed"
            raise CameraError(what, where=address, remedy="Write a larger width and height, or fewer parts")
        return made

    @property
    def hand_over(self) -> Delivery:
        """``delivery`` as asked for. Else each picture is one part that none may replace: triggered, or replay without a rate."""
        if self.trigger == "software":
            return Delivery.TRIGGERED
        return _DELIVERIES[self.delivery] if self.delivery else Delivery.TRIGGERED if self.rate > 0 else Delivery.REPLAY

    def address(self) -> str:
        """The address that gives these options: the kind, the seed, and what differs from the defaults."""
        told = {
            _KEYS.get(field.name, field.name): getattr(self, field.name)
            for field in fields(self)
            if field.name == "seed" or (field.name != "kind" and getattr(self, field.name) != field.default)
        }
        return f"simulated:{self.kind}?{urlencode({name: _written(value) for name, value in told.items()})}"

    def conveyor(self) -> Conveyor:
        """The parts of this line, with their truth, without a camera; a ``Tray`` where a picture shows several."""
        if self.parts > 1:
            size, about = (self.width, self.height), (self.defect_rate, self.severity, self.good_first, self.shift, self.turn)
            return Tray(self.kind, self.seed, size, self.parts, *about)
        return Conveyor(
            self.kind, self.seed, (self.width, self.height), self.defect_rate, self.severity, self.good_first, self.shift, self.turn
        )


_FIELDS = {"raise": "raise_", "type": "type_"}
"""Key in an address -> field, where a word of the language has the key's name."""
_KEYS = {field: key for key, field in _FIELDS.items()}


def word_and_part(text: str) -> tuple[str, int | None]:
    """``WORD@PART`` in its two pieces; None where no part is written."""
    word, at, number = text.partition("@")
    return word, int(number) if at else None


def _value(address: str, key: str, text: str) -> int | float | str:
    if key in _AT_A_PART:
        return _at_a_part(address, key, text)
    if key in _WORDS:
        if text in _WORDS[key]:
            return text
        what = f"{key}={text} is not understood{nearest(text, _WORDS[key])}"
        raise CameraError(what, where=address, remedy=f"Write one of: {', '.join(_WORDS[key])}")
    if key not in _BOUNDS:
        raise _unknown(address, key)
    low, high = _BOUNDS[key]
    what = "a number" if key in _REALS else "a whole number"
    try:
        value = float(text) if key in _REALS else int(text)
    except ValueError:
        value = math.nan
    if not low <= value <= high:
        raise CameraError(f"{key}={text} is not possible", where=address, remedy=f"{key} is {what} from {low:.12g} to {high:.12g}")
    return value


def _at_a_part(address: str, key: str, text: str) -> str:
    word, at, number = text.partition("@")
    words = _AT_A_PART[key]
    if word not in words:
        remedy = f"Write one of: {', '.join(words)}; for one part alone {key}={words[0]}@PART"
        raise CameraError(f"{key}={text} is not understood{nearest(word, words)}", where=address, remedy=remedy)
    if at and not (number.isascii() and number.isdigit() and int(number[:20]) <= _MOST_PARTS):
        remedy = f"Write the number of a part, from 0 to {_MOST_PARTS:.12g}"
        raise CameraError(f"{key}={text} is not possible", where=address, remedy=remedy)
    return text


def _unknown(address: str, key: str) -> CameraError:
    keys = (*_BOUNDS, *_WORDS, *_AT_A_PART)
    return CameraError(f"{key!r} is unknown{nearest(key, keys)}", where=address, remedy=f"There are: {', '.join(keys)}")


def _written(value: object) -> str:
    return f"{value:.12g}" if isinstance(value, float) else str(value)
