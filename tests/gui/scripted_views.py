"""Several views that say what a test tells them to say, and remember what they were asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from inspector.core.camera_report import CameraReport
from inspector.core.errors import InspectorError
from inspector.core.quality.answers import Answer, PartAnswer, Unseen
from inspector.core.status import Counters, Mode
from inspector.core.types import Verdict
from inspector.core.views import PartVerdict, ViewsStatus
from inspector.runtime.history.answering import Answering
from inspector.runtime.people.access import Access
from inspector.runtime.recipe_sets import RecipeSets
from tests.gui.scripted_station import (
    NOW,
    ScriptedControl,
    ScriptedStation,
    answered,
    inspection,
    looked_at,
    picture,
    ready_status,
    waits,
)

PASSED = "every view is within its limit"


class ScriptedViews:
    """Implements ``inspector.core.views.ViewGroup`` with a scripted station for each view, two unless told.

    Commands are kept in ``commands``; ``refusal``, if set, is raised by every command.
    """

    def __init__(self, *names: str) -> None:
        one = replace(ready_status(), mode=Mode.INSPECTING, verdict=Verdict.PASS, camera_report=CameraReport(triggerable=True))
        self.stations: Mapping[str, ScriptedStation] = {name: ScriptedStation(one) for name in names or ("top", "side")}
        self.now = ViewsStatus(Verdict.PASS, PASSED, Counters())
        self.flags: tuple[PartVerdict, ...] = ()
        self.commands: list[tuple[object, ...]] = []
        self.refusal: InspectorError | None = None
        self.access = Access(None)
        self.answers = ScriptedControl(self._say, "answers", Answering)
        self.history = next(iter(self.stations.values())).history
        self.sets: RecipeSets | None = None

    def change(self, **facts: object) -> None:
        """Another status of the group, different in these facts."""
        self.now = replace(self.now, **facts)  # type: ignore[arg-type]

    def part(self, number: int, verdict: Verdict = Verdict.PASS, reason: str = PASSED, *, missing: tuple[str, ...] = ()) -> PartVerdict:
        """A part was judged; the first view has its verdict, the ``missing`` ones no picture of it."""
        seen = {}
        for place, (name, station) in enumerate(self.stations.items()):
            own = verdict if place == 0 else Verdict.PASS
            seen[name] = None if name in missing else inspection(number, own, image=picture(number + place, (64, 64)))
            if (one := seen[name]) is not None:
                station.show(one)
        part = PartVerdict(number, verdict, reason, seen, number)
        self.change(verdict=verdict, reason=reason)
        if verdict is not Verdict.PASS:
            self.flags = (*self.flags, part)
            self.change(**waits(self.now.answers, number, verdict))
        return part

    def status(self) -> ViewsStatus:
        return replace(self.now, views={name: station.status() for name, station in self.stations.items()})

    def flagged(self) -> tuple[PartVerdict, ...]:
        return self.flags

    def flag_again(self) -> None:
        self._ask("flag_again")

    def trigger(self) -> None:
        self._ask("trigger")

    def reset_line(self) -> None:
        self._ask("reset_line")

    def pause(self) -> None:
        self._ask("pause")
        for station in self.stations.values():
            station.change(mode=Mode.PAUSED)

    def resume(self) -> None:
        self._ask("resume")
        for station in self.stations.values():
            station.change(mode=Mode.INSPECTING)

    def begin_set_up(self) -> None:
        self._ask("begin_set_up")
        for station in self.stations.values():
            station.change(set_up_left_s=600.0)

    def end_set_up(self) -> None:
        self._ask("end_set_up")
        for station in self.stations.values():
            station.change(set_up_left_s=float("nan"))

    def still_here(self) -> None:
        self._ask("still_here")

    def acknowledge(self) -> None:
        self._ask("acknowledge")
        self.change(unacknowledged=0, answers=replace(self.now.answers, unseen=Unseen(), waiting=frozenset()))

    def new_lot(self, lot: str) -> None:
        self._ask("new_lot", lot)
        self.change(counters=Counters(lot=lot))

    def close(self) -> None:
        for station in self.stations.values():
            station.close()

    def _say(self, command: str, arguments: tuple[object, ...]) -> object:
        self._ask(command, *arguments)
        match command, arguments:
            case "answers.acknowledge", (int() as part,):
                self.change(**looked_at(self.now.answers, part))
            case "answers.answer", (int() as part, Answer() as answer, str() as kind):
                self.change(**answered(self.now.answers, PartAnswer(1, part, NOW, "Meier", answer, kind)))
            case "answers.undo", (int() as part,):
                self.change(**answered(self.now.answers, PartAnswer(2, part, NOW, "Meier", None)))
        return None

    def _ask(self, *command: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.commands.append(command)
