"""Between the window and the station."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from inspector.core.errors import CameraNotFound, StorageError
from inspector.core.status import TeachingStatus, TeachPhase
from inspector.core.types import Verdict
from inspector.gui.bridge import StationBridge
from tests.gui.scripted_station import ScriptedStation, inspection, recipe


def heard(signal: object) -> list[object]:
    """What a signal of one argument gives from now on."""
    got: list[object] = []
    signal.connect(got.append)  # type: ignore[attr-defined]
    return got


def test_tells_the_newest_inspection_once(bridge: StationBridge, station: ScriptedStation) -> None:
    arrived = heard(bridge.inspection_arrived)
    bridge.attach(station)
    station.show(inspection(0))
    station.show(inspection(1))
    bridge.poll()
    bridge.poll()
    assert [part.frame.index for part in arrived] == [1]  # type: ignore[attr-defined]


def test_tells_a_recipe_only_when_it_changes(bridge: StationBridge, station: ScriptedStation) -> None:
    told = heard(bridge.recipe_changed)
    bridge.attach(station)
    made = recipe()
    station.load(made)
    bridge.poll()
    bridge.poll()
    assert told == [made]


def test_names_are_told_at_once_even_if_there_are_none_and_again_after_teaching(bridge: StationBridge, station: ScriptedStation) -> None:
    told = heard(bridge.recipe_names_changed)
    bridge.attach(station)
    assert told == [()]
    station.names = ("cover",)
    bridge.poll()
    assert told == [()], "the disk is not read thirty times a second"
    station.change(teaching=TeachingStatus(TeachPhase.DONE, "cover", 4))
    bridge.poll()
    assert told == [(), ("cover",)]
    assert bridge.recipe_names == ("cover",)


def test_flagged_parts_are_told_when_there_are_others(bridge: StationBridge, station: ScriptedStation) -> None:
    told = heard(bridge.flagged_changed)
    station.show(inspection(3, Verdict.FAIL))
    bridge.attach(station)
    bridge.poll()
    assert [[part.frame.index for part in flags] for flags in told] == [[3]]  # type: ignore[attr-defined]


def test_a_refusal_is_told_and_nothing_else_happens(bridge: StationBridge, station: ScriptedStation) -> None:
    told = heard(bridge.failed)
    bridge.attach(station)
    station.refusal = CameraNotFound("no such camera", where="opencv:9", remedy="Check the cable")
    bridge.open_camera("opencv:9")
    assert told == ["opencv:9: no such camera. Check the cable"]
    assert station.commands == []


def test_a_station_that_cannot_answer_is_told_once(bridge: StationBridge, station: ScriptedStation) -> None:
    told = heard(bridge.failed)
    bridge.attach(station)
    station.poll_refusal = StorageError("the disk is gone")
    bridge.poll()
    bridge.poll()
    assert told == ["the disk is gone"]


def test_every_command_reaches_the_station(bridge: StationBridge, station: ScriptedStation) -> None:
    bridge.attach(station)
    bridge.open_camera("opencv:1")
    bridge.use_recipe("cover")
    bridge.set_limit(-2.0)
    bridge.pause()
    bridge.resume()
    bridge.collect_good_parts("cover", 12)
    bridge.remove_good_part(3)
    bridge.learn(60.0)
    bridge.cancel_teaching()
    bridge.acknowledge()
    bridge.new_lot("A-2")
    assert station.commands == [
        ("open_camera", "opencv:1"),
        ("use_recipe", "cover", None),
        ("set_limit", -2.0),
        ("pause",),
        ("resume",),
        ("collect_good_parts", "cover", 12),
        ("remove_good_part", 3),
        ("learn", 60.0),
        ("cancel_teaching",),
        ("acknowledge",),
        ("new_lot", "A-2"),
    ]


def test_without_a_station_commands_are_refused_aloud(bridge: StationBridge) -> None:
    told = heard(bridge.failed)
    bridge.pause()
    assert len(told) == 1


def test_polls_by_itself_while_attached(qtbot: QtBot, station: ScriptedStation) -> None:
    bridge = StationBridge(repaint_hz=200.0)
    bridge.attach(station)
    with qtbot.waitSignals([bridge.status_changed] * 3, timeout=3000):
        pass
    assert bridge.detach() is station
    with qtbot.assertNotEmitted(bridge.status_changed, wait=30):
        bridge.poll()
    assert bridge.detach() is None
