"""A folder or a video as a player."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from inspector.core.status import CameraState, PlayerStatus
from inspector.gui.panels.player_bar import PlayerBar
from inspector.gui.widgets.icons import IconSet
from inspector.gui.widgets.theme import Theme
from tests.gui.scripted_station import ready_status


def test_the_player_is_there_for_stored_pictures_only(qtbot: QtBot, theme: Theme, icons: IconSet) -> None:
    bar = PlayerBar(theme, icons)
    qtbot.addWidget(bar)
    bar.show_status(ready_status())
    assert bar.isHidden()
    playing = replace(ready_status(), player=PlayerStatus(False, 2.0, 12, 340))
    bar.show_status(playing)
    assert not bar.isHidden() and bar.position.format() == "12 of 340" and bar.pace.currentText() == "2 a second"
    with qtbot.waitSignal(bar.pause_asked):
        bar.play.click()
    bar.show_status(replace(playing, player=PlayerStatus(True, 0.0, 12, 340)))
    with qtbot.waitSignal(bar.play_asked):
        bar.play.click()
    with qtbot.waitSignal(bar.step_asked):
        bar.step.click()
    with qtbot.waitSignal(bar.pace_asked) as asked:
        bar.pace.activated.emit(4)
    assert asked.args == [5.0]
    bar.show_status(replace(playing, camera_state=CameraState.ENDED))
    assert bar.play.text() == "Play" and not bar.step.isEnabled()
