"""The simulated belt: by encoder nothing escapes, by time it does as soon as the speed is not what was entered."""

from __future__ import annotations

from inspector.core.line.vocabulary import LineError
from inspector.lab.benchmarks.line_signals.belt import BeltTrial, belt_trial

PARTS = 180


def test_by_encoder_nothing_escapes_while_the_speed_swings() -> None:
    outcome = belt_trial(BeltTrial(PARTS, differs=0.08, seed=1))
    assert outcome.bad > 3 and outcome.escaped == 0 and not outcome.errors
    assert outcome.lost < 0.04 * outcome.good, "those whose verdict came late or never"


def test_by_time_it_escapes() -> None:
    outcome = belt_trial(BeltTrial(PARTS, by="time", differs=0.08, seed=1))
    assert outcome.escaped > outcome.bad / 4
    assert belt_trial(BeltTrial(PARTS, by="time", seed=1)).escaped == 0, "a belt of constant speed"


def test_an_encoder_read_too_seldom_is_said() -> None:
    outcome = belt_trial(BeltTrial(PARTS, differs=0.08, read_every_s=0.05, seed=1))
    assert LineError.EJECTOR_LATE in outcome.errors
