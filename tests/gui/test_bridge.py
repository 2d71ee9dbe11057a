"""Between the window and the station."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.core.errors import CameraNotFound, StorageError
from inspector.core.limit_change import LimitRequest
from inspector.core.status import TeachingStatus, TeachPhase
from inspector.core.types import Verdict
from inspector.core.views import ONLY_VIEW
from inspector.gui.bridge import StationBridge
from inspector.gui.views_bridge import ViewsBridge
from inspector.runtime.view_group import SingleView
from tests.gui.scripted_station import ScriptedStation, inspection, recipe
from tests.gui.scripted_views import ScriptedViews


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[ViewsBridge]:
    """Without a window; polled by the test alone."""
    made = ViewsBridge((ONLY_VIEW,), 0.001)
    yield made
    made.detach()


def view(bridge: ViewsBridge) -> StationBridge:
    """That of the only view."""
    return bridge.views[ONLY_VIEW]


def heard(signal: object) -> list[object]:
    """What a signal of one argument gives from now on."""
    got: list[object] = []
    signal.connect(got.append)  # type: ignore[attr-defined]
    return got


def test_tells_the_newest_inspection_once(bridge: ViewsBridge, station: ScriptedStation) -> None:
    arrived = heard(view(bridge).inspection_arrived)
    bridge.attach(SingleView(station))
    station.show(inspection(0))
    station.show(inspection(1))
    bridge.poll()
    bridge.poll()
    assert [part.frame.index for part in arrived] == [1]  # type: ignore[attr-defined]


def test_tells_a_recipe_only_when_it_changes(bridge: ViewsBridge, station: ScriptedStation) -> None:
    told = heard(view(bridge).recipe_changed)
    bridge.attach(SingleView(station))
    made = recipe()
    station.load(made)
    bridge.poll()
    bridge.poll()
    assert told == [made]


def test_names_are_told_at_once_even_if_there_are_none_and_again_after_teaching(bridge: ViewsBridge, station: ScriptedStation) -> None:
    told = heard(view(bridge).recipe_names_changed)
    bridge.attach(SingleView(station))
    assert told == [()]
    station.names = ("cover",)
    bridge.poll()
    assert told == [()], "the disk is not read thirty times a second"
    station.change(teaching=TeachingStatus(TeachPhase.DONE, "cover", 4))
    bridge.poll()
    assert told == [(), ("cover",)]
    assert view(bridge).recipe_names == ("cover",)


def test_flagged_parts_are_told_when_there_are_others(bridge: ViewsBridge, station: ScriptedStation) -> None:
    told = heard(bridge.flagged_changed)
    station.show(inspection(3, Verdict.FAIL))
    bridge.attach(SingleView(station))
    bridge.poll()
    assert [[part.label for part in flags] for flags in told] == [["3"]]  # type: ignore[attr-defined]


def test_a_refusal_is_told_and_nothing_else_happens(bridge: ViewsBridge, station: ScriptedStation) -> None:
    told = heard(bridge.failed)
    bridge.attach(SingleView(station))
    station.refusal = CameraNotFound("no such camera", where="opencv:9", remedy="Check the cable")
    view(bridge).ask(lambda station: station.camera.open("opencv:9"))
    assert told == ["opencv:9: no such camera. Check the cable"]
    assert station.commands == []


def test_a_station_that_cannot_answer_is_told_once(bridge: ViewsBridge, station: ScriptedStation) -> None:
    told = heard(bridge.failed)
    bridge.attach(SingleView(station))
    station.poll_refusal = StorageError("the disk is gone")
    bridge.poll()
    bridge.poll()
    assert told == ["the disk is gone"]


def test_every_command_reaches_the_station(bridge: ViewsBridge, station: ScriptedStation) -> None:
    bridge.attach(SingleView(station))
    one = view(bridge)
    one.ask(lambda station: station.camera.open("opencv:1"))
    one.asks(lambda station, name: station.recipes.use(name))("cover")
    one.ask(lambda station: station.recipes.change_limit(LimitRequest(-2.0)))
    bridge.ask(lambda views: views.pause())
    bridge.ask(lambda views: views.resume())
    one.ask(lambda station: station.teaching.collect("cover", 12))
    one.ask(lambda station: station.teaching.remove(3))
    one.ask(lambda station: station.teaching.learn(60.0))
    one.ask(lambda station: station.teaching.cancel())
    bridge.ask(lambda views: views.acknowledge())
    bridge.ask(lambda views: views.new_lot("A-2"))
    assert station.commands == [
        ("camera.open", "opencv:1"),
        ("recipes.use", "cover"),
        ("recipes.change_limit", LimitRequest(-2.0)),
        ("judging.pause",),
        ("judging.resume",),
        ("teaching.collect", "cover", 12),
        ("teaching.remove", 3),
        ("teaching.learn", 60.0),
        ("teaching.cancel",),
        ("lot.acknowledge",),
        ("lot.begin", "A-2"),
    ]


def test_without_a_station_commands_are_refused_aloud(bridge: ViewsBridge) -> None:
    told = heard(bridge.failed)
    bridge.ask(lambda views: views.pause())
    view(bridge).ask(lambda station: station.recipes.use("cover"))
    assert len(told) == 2


def test_polls_by_itself_while_attached(qtbot: QtBot, station: ScriptedStation) -> None:
    bridge = ViewsBridge((ONLY_VIEW,), repaint_hz=200.0)
    group = SingleView(station)
    bridge.attach(group)
    with qtbot.waitSignals([bridge.status_changed] * 3, timeout=3000):
        pass
    assert bridge.detach() is group
    with qtbot.assertNotEmitted(bridge.status_changed, wait=30):
        bridge.poll()
    assert bridge.detach() is None


def test_each_view_is_told_of_its_own_station(qapp: QApplication) -> None:
    views = ScriptedViews()
    bridge = ViewsBridge(tuple(views.stations), 0.001)
    told = {name: heard(one.inspection_arrived) for name, one in bridge.views.items()}
    modes = heard(bridge.status_changed)
    bridge.attach(views)
    views.stations["side"].show(inspection(4))
    bridge.poll()
    bridge.views["side"].ask(lambda station: station.recipes.change_limit(LimitRequest(-2.0)))
    assert told["top"] == []
    assert [part.frame.index for part in told["side"]] == [4]  # type: ignore[attr-defined]
    assert views.stations["top"].commands == []
    assert views.stations["side"].commands == [("recipes.change_limit", LimitRequest(-2.0))]
    assert len(modes) == 2, "one status of all views for each poll"
    bridge.detach()
