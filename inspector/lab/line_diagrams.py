"""Timing diagrams of the handshake for PLC programmers, drawn from runs of the handshake itself: ``python -m inspector.lab.line_diagrams``.

Each scenario plays a PLC and a station around ``core.line.handshake`` on a scripted clock of 1 ms; what is drawn is what was set and read.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from inspector.core.line.exchange import LineInputs, LineOutputs
from inspector.core.line.handshake import Handshake
from inspector.core.line.line_settings import LineRecipe, LineSettings
from inspector.core.line.messages import Alive, FromStation, PartJudged, RecipeAnswer, TakePart, UseRecipe
from inspector.core.line.vocabulary import LineControl, LineResult, LineStatus, Why

FOLDER = Path(__file__).parents[2] / "docs" / "how-to" / "signals"
_STEP_S = 0.001
_LOADING_S = 0.12
_LINE, _STATION, _WORD = "#0072b2", "#222222", "#7a4a00"
_SETTINGS = LineSettings(
    "modbus", "station", 1, 0.5, 0.5, 0.3, 2.0, 60.0, 0.0, 0.3, 3, False, (LineRecipe(1, "bracket"), LineRecipe(2, "lid"))
)


@dataclass(frozen=True)
class Moment:
    """What stood in the registers at ``at_s``."""

    at_s: float
    inputs: LineInputs
    outputs: LineOutputs


class PlayedHandshake:
    """A PLC that does what a scenario says, and a station that judges ``judge_s`` after a part came."""

    def __init__(self, judge_s: float | None = 0.06, result: LineResult = LineResult.PASS, **settings: float) -> None:
        """``judge_s``: None for a station that never judges."""
        self._handshake = Handshake(replace(_SETTINGS, **settings), 4711)  # type: ignore[arg-type]
        self.judge_s, self._result = judge_s, result
        self._control = LineControl.NOTHING
        self._heard: list[tuple[float, FromStation]] = []
        self._alive = Alive(True, recipe="bracket")
        self.station_lives = True
        self._inputs = LineInputs(recipe=2)
        self.now_s = 0.0
        self.moments: list[Moment] = []
        self.go(0.005)
        self.set(LineControl.ENABLE)
        self.moments.clear()
        self._zero_s = self.now_s

    @property
    def outputs(self) -> LineOutputs:
        """What the line reads."""
        return self.moments[-1].outputs

    def go(self, seconds: float) -> None:
        """Turns of 1 ms, until so much time has gone by."""
        for _ in range(round(seconds / _STEP_S)):
            self._turn()

    def until(self, bit: LineStatus, *, stands: bool = True, most_s: float = 5.0) -> None:
        """Turns until the line reads ``bit`` so; a scan of the PLC later it acts."""
        begun_s = self.now_s
        while bool(self.outputs.status & bit) is not stands:
            if self.now_s - begun_s > most_s:
                raise TimeoutError(f"{bit.name} does not become {stands}")
            self._turn()
        self.go(0.005)

    def set(self, bit: LineControl, *, on: bool = True) -> None:
        """The PLC sets a bit, or takes it away."""
        self._control = self._control | bit if on else self._control & ~bit
        self._turn()

    def trigger(self) -> None:
        """The first handshake, as a PLC does it."""
        self._inputs = replace(self._inputs, sequence=self._inputs.sequence + 1)
        self.set(LineControl.TRIGGER)
        self.until(LineStatus.TRIGGER_ACK)
        self.set(LineControl.TRIGGER, on=False)

    def take(self) -> None:
        """The second one."""
        self.until(LineStatus.RESULT_VALID)
        self.set(LineControl.RESULT_ACK)
        self.until(LineStatus.RESULT_VALID, stands=False)
        self.set(LineControl.RESULT_ACK, on=False)

    def _turn(self) -> None:
        self.now_s += _STEP_S
        due = [message for at_s, message in self._heard if at_s <= self.now_s]
        self._heard = [one for one in self._heard if one[0] > self.now_s]
        self._alive = next((message for message in due if isinstance(message, Alive)), self._alive)
        if round(self.now_s / _STEP_S) % 50 == 1:
            due.insert(0, self._alive)
        beat = round(self.now_s / _STEP_S) // 10 & 0xFFFF
        self._inputs = replace(self._inputs, control=self._control, heartbeat=beat)
        turn = self._handshake.step(self.now_s, self._inputs, due if self.station_lives else ())
        for said in turn.say:
            if isinstance(said, TakePart) and self.judge_s is not None:
                judged = PartJudged(said.identity, self._result, Why.JUDGED, recipe=self._alive.recipe)
                self._heard.append((self.now_s + self.judge_s, judged))
            elif isinstance(said, UseRecipe):
                self._heard.append((self.now_s + _LOADING_S, RecipeAnswer(said.name)))
                self._heard.append((self.now_s + _LOADING_S, Alive(True, recipe=said.name)))
        self.moments.append(Moment(self.now_s - getattr(self, "_zero_s", 0.0), self._inputs, turn.outputs))


@dataclass(frozen=True)
class Diagram:
    """One picture. ``signals``: what is drawn, from the top."""

    name: str
    title: str
    play: Callable[[PlayedHandshake], None]
    signals: tuple[LineControl | LineStatus, ...]
    make: Callable[[], PlayedHandshake] = PlayedHandshake

    def run(self) -> list[Moment]:
        """What was set and read, millisecond by millisecond."""
        played = self.make()
        self.play(played)
        return played.moments


_T, _A = LineControl.TRIGGER, LineControl.RESULT_ACK
_READY, _TACK, _BUSY, _VALID = LineStatus.READY, LineStatus.TRIGGER_ACK, LineStatus.BUSY, LineStatus.RESULT_VALID


def _one_part(played: PlayedHandshake) -> None:
    played.go(0.02)
    played.trigger()
    played.take()
    played.go(0.03)


def _not_ready(played: PlayedHandshake) -> None:
    played.go(0.02)
    played.trigger()
    played.go(0.01)
    played.trigger()
    played.take()
    played.take()
    played.go(0.02)
    played.set(LineControl.RESET)
    played.until(LineStatus.ERROR, stands=False)
    played.set(LineControl.RESET, on=False)
    played.go(0.03)


def _late(played: PlayedHandshake) -> None:
    played.go(0.02)
    played.trigger()
    played.take()
    played.go(0.3)


def _no_ack(played: PlayedHandshake) -> None:
    played.go(0.02)
    played.trigger()
    played.until(LineStatus.ERROR)
    played.go(0.1)
    played.take()
    played.go(0.05)


def _change_over(played: PlayedHandshake) -> None:
    played.go(0.02)
    played.set(LineControl.RECIPE_REQUEST)
    played.until(LineStatus.RECIPE_DONE)
    played.set(LineControl.RECIPE_REQUEST, on=False)
    played.until(LineStatus.RECIPE_DONE, stands=False)
    played.go(0.02)
    played.trigger()
    played.take()
    played.go(0.02)


def _dead(played: PlayedHandshake) -> None:
    played.go(0.06)
    played.trigger()
    played.station_lives = False
    played.take()
    played.go(0.1)


DIAGRAMS = (
    Diagram("one_part", "One part, PASS", _one_part, (_T, _A, _READY, _TACK, _BUSY, _VALID, LineStatus.PASS)),
    Diagram(
        "not_ready",
        "Triggered while not Ready: INVALID in its turn, then Reset",
        _not_ready,
        (_T, _A, LineControl.RESET, _READY, _TACK, _BUSY, _VALID, LineStatus.INVALID, LineStatus.TRIGGER_MISSED, LineStatus.ERROR),
    ),
    Diagram(
        "late",
        "No verdict within result_deadline_s (0.5 s): INVALID; the verdict that comes later changes nothing",
        _late,
        (_T, _A, _READY, _TACK, _BUSY, _VALID, LineStatus.INVALID),
        lambda: PlayedHandshake(0.7),
    ),
    Diagram(
        "no_ack",
        "The result is not taken for ack_timeout_s (2 s): it stands, error 12; it ends when the line takes it",
        _no_ack,
        (_T, _A, _READY, _TACK, _VALID, LineStatus.FAIL, LineStatus.ERROR),
        lambda: PlayedHandshake(0.06, LineResult.FAIL),
    ),
    Diagram(
        "change_over",
        "Change over: Ready falls at once and comes back with the new recipe",
        _change_over,
        (LineControl.RECIPE_REQUEST, _T, _A, _READY, LineStatus.RECIPE_DONE, _TACK, _VALID),
    ),
    Diagram(
        "dead_station",
        "The station dies with a part under way: Heartbeat stands still, INVALID at the deadline",
        _dead,
        (_T, _A, LineStatus.ONLINE, _READY, _TACK, _BUSY, _VALID, LineStatus.INVALID, LineStatus.ERROR),
    ),
)


def changes(moments: list[Moment], signal: LineControl | LineStatus) -> Iterator[tuple[float, bool]]:
    """When ``signal`` rose and fell, in seconds; its first state at the first moment."""
    before: bool | None = None
    for moment in moments:
        word = moment.inputs.control if isinstance(signal, LineControl) else moment.outputs.status
        stands = bool(int(word) & int(signal))
        if stands is not before:
            yield moment.at_s, stands
            before = stands


def draw(diagram: Diagram, path: Path) -> None:
    """Write the picture, as PNG."""
    moments = diagram.run()
    end_ms = 1000 * moments[-1].at_s
    with mpl.rc_context({"font.family": "DejaVu Sans", "font.size": 10}):
        figure = Figure(figsize=(9.6, 0.9 + 0.42 * (len(diagram.signals) + 2)))
        FigureCanvasAgg(figure)
        height = figure.get_figheight()
        axes = figure.add_axes((0.17, 0.6 / height, 0.81, 1 - 1 / height))
        axes.set_title(diagram.title, fontsize=11, loc="left")
        for row, signal in enumerate(diagram.signals):
            _draw_signal(axes, -row, list(changes(moments, signal)), end_ms, _LINE if isinstance(signal, LineControl) else _STATION)
        rows = len(diagram.signals)
        _draw_words(axes, -rows, moments, end_ms, _result_words)
        _draw_words(axes, -rows - 1, moments, end_ms, lambda out: f"error {out.error.value}" if out.error else "")
        names = [_named(signal) for signal in diagram.signals]
        axes.set_yticks([0.3 - row for row in range(rows + 2)], [*names, "Result 104, 105", "ErrorCode 102"])
        for label, signal in zip(axes.get_yticklabels(), diagram.signals, strict=False):
            label.set_color(_LINE if isinstance(signal, LineControl) else _STATION)
        axes.set_xlim(0, end_ms)
        axes.set_ylim(-rows - 1.25, 1)
        axes.set_xlabel("ms;   blue: the line writes (register 0), black: the station writes (register 100)", fontsize=9)
        axes.tick_params(axis="y", length=0)
        axes.grid(axis="x", color="#dddddd", linewidth=0.6)
        for side in ("left", "right", "top"):
            axes.spines[side].set_visible(False)
        path.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(path, format="png", dpi=100, metadata={"Software": None}, facecolor="white")


def _result_words(outputs: LineOutputs) -> str:
    return "" if outputs.shown is None else f"{outputs.shown.result.name} {outputs.shown.sequence}"


def _named(signal: LineControl | LineStatus) -> str:
    return "".join(word.capitalize() for word in str(signal.name).split("_"))


def _draw_signal(axes: mpl.axes.Axes, at: float, edges: list[tuple[float, bool]], end_ms: float, colour: str) -> None:
    xs, ys = [0.0], [edges[0][1]]
    for moment_s, stands in edges[1:]:
        xs += [1000 * moment_s, 1000 * moment_s]
        ys += [not stands, stands]
    xs.append(end_ms)
    ys.append(ys[-1])
    levels = [at + 0.6 * level for level in ys]
    axes.fill_between(xs, at, levels, color=colour, alpha=0.12, linewidth=0)
    axes.plot(xs, levels, color=colour, linewidth=1.6, solid_joinstyle="miter")


def _draw_words(axes: mpl.axes.Axes, at: float, moments: list[Moment], end_ms: float, words: Callable[[LineOutputs], str]) -> None:
    begun_ms, said = 0.0, ""
    for moment in (*moments, None):
        text = "" if moment is None else words(moment.outputs)
        if text == said and moment is not None:
            continue
        now_ms = end_ms if moment is None else 1000 * moment.at_s
        if said:
            axes.fill_between([begun_ms, now_ms], at, at + 0.6, color=_WORD, alpha=0.18, linewidth=0)
            inside = (now_ms - begun_ms) / end_ms > 0.012 * len(said)
            at_end = begun_ms > 0.9 * end_ms
            place = (begun_ms + now_ms) / 2 if inside else now_ms if at_end else begun_ms
            axes.text(
                place, at + 0.28, said, ha="center" if inside else "right" if at_end else "left", va="center", fontsize=9, color=_WORD
            )
        begun_ms, said = now_ms, text


def main() -> int:
    """Draw all of them into ``docs/how-to/signals``."""
    for diagram in DIAGRAMS:
        draw(diagram, FOLDER / f"{diagram.name}.png")
        sys.stdout.write(f"{diagram.name}.png\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
