"""A belt with parts, encoder and ejector, simulated around the real part tracking: which bad parts escape, which good ones are lost."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Literal

from inspector.core.line.identity import ENCODER_COUNTS, PartIdentity
from inspector.core.line.line_settings import RejectSettings
from inspector.core.line.part_track import PartTrack, TrackTurn
from inspector.core.line.vocabulary import LineError, LineResult

_STEP_S = 0.001
_VERDICT_S = 0.1
_FIRST_COUNT = ENCODER_COUNTS - 1000


@dataclass(frozen=True)
class BeltTrial:
    """How the belt runs. ``differs``: its speed swings by that share of 400 mm/s; ``stops``: it stands for 1 s each 6 s, unseen by the
    running-belt input. ``read_every_s``: of the encoder."""

    parts: int = 3000
    by: Literal["encoder", "time"] = "encoder"
    differs: float = 0.0
    stops: bool = False
    read_every_s: float = 0.005
    seed: int = 0


@dataclass(frozen=True)
class BeltOutcome:
    """``escaped`` of ``bad`` parts passed the ejector, ``lost`` of ``good`` ones were ejected. ``errors`` that were said."""

    bad: int
    good: int
    escaped: int
    lost: int
    errors: frozenset[LineError]


SETTINGS = RejectSettings("encoder", 600.0, 0.1, 432.0, 12.0, 0.0, 0.0, 0.0)
"""The belt of the trials: 600 mm to the ejector, 12 mm before and behind a part, at most 432 mm/s."""


@dataclass
class _BeltPart:
    at_mm: float
    bad: bool
    verdict_after_s: float
    entered_s: float = math.inf
    told: bool = False
    ejected: bool = False


def belt_trial(trial: BeltTrial) -> BeltOutcome:
    """Runs ``trial``, the same for the same seed. Gaps of 70 to 130 mm, 3.5 % bad parts, 1 % of the verdicts .7 to 3 s late, .3 % lost."""
    chance = random.Random(trial.seed)
    parts = _parts(trial.parts, chance)
    speed = SETTINGS.speed_mm_s if trial.by == "encoder" else 400.0
    track = PartTrack(RejectSettings(trial.by, 600.0, 0.1, speed, 12.0, 0.0, 0.0, 0.0), belt_is_clear=True)
    now_s, belt_mm, read_s, came, gone = 0.0, 0.0, -math.inf, 0, 0
    errors: set[LineError] = set()
    turn: TrackTurn | None = None
    while gone < len(parts):
        now_s += _STEP_S
        belt_mm += _speed(trial, now_s) * _STEP_S
        count = (_FIRST_COUNT + int(belt_mm / SETTINGS.mm_per_count)) % ENCODER_COUNTS
        if turn is None or now_s >= read_s + trial.read_every_s - _STEP_S / 2:
            turn, read_s = track.step(now_s, count), now_s
            errors |= turn.errors
        while came < len(parts) and parts[came].at_mm <= belt_mm:
            parts[came].entered_s = now_s
            track.enter(PartIdentity(1, came + 1), now_s)
            came += 1
        for number in range(gone, came):
            _tell(track, number, parts[number], now_s)
            if turn.ejector_on and abs(belt_mm - parts[number].at_mm - SETTINGS.distance_mm) <= SETTINGS.window_mm / 2:
                parts[number].ejected = True
        while gone < came and belt_mm > parts[gone].at_mm + SETTINGS.distance_mm + SETTINGS.window_mm:
            gone += 1
    bad = [part for part in parts if part.bad]
    good = [part for part in parts if not part.bad]
    return BeltOutcome(
        len(bad),
        len(good),
        sum(not part.ejected for part in bad),
        sum(part.ejected for part in good),
        frozenset(errors),
    )


def _parts(number: int, chance: random.Random) -> list[_BeltPart]:
    at_mm, parts = 0.0, []
    for _ in range(number):
        at_mm += chance.uniform(70, 130)
        late, fate = chance.uniform(0.7, 3.0), chance.random()
        after_s = math.inf if fate < 0.003 else late if fate < 0.013 else _VERDICT_S
        parts.append(_BeltPart(at_mm, chance.random() < 0.035, after_s))
    return parts


def _speed(trial: BeltTrial, now_s: float) -> float:
    if trial.stops and now_s % 6.0 < 1.0:
        return 0.0
    return 400.0 * (1 + trial.differs * math.sin(now_s / 2))


def _tell(track: PartTrack, number: int, part: _BeltPart, now_s: float) -> None:
    if not part.told and now_s >= part.entered_s + part.verdict_after_s:
        part.told = True
        track.known(1, number + 1, LineResult.FAIL if part.bad else LineResult.PASS)
