"""Stored pictures as a player has them: each step is one part, and nothing is lost or repeated."""

from __future__ import annotations

import pytest

from inspector.camera.base import Camera, Delivery
from inspector.core.errors import CameraTimeout
from inspector.core.status import CameraState
from inspector.runtime.acquisition.player import Player
from tests.runtime.line import Line, ScriptedCamera, shot, until


class Scene:
    """A player at a clock that the test sets."""

    def __init__(self) -> None:
        self.now = 0.0
        self.player = Player(lambda: self.now)
        self.inner = ScriptedCamera(Delivery.REPLAY)
        self.inner.give(*(shot(number) for number in range(6)), None)
        self.camera: Camera = self.player.around(self.inner)

    def read(self) -> int | None:
        found = self.camera.read(0.0)
        return None if found is None else found.frame_id

    def holds(self) -> None:
        with pytest.raises(CameraTimeout):
            self.camera.read(0.0)


def test_play_pause_and_step() -> None:
    scene = Scene()
    assert [scene.read(), scene.read()] == [0, 1]
    scene.player.pause()
    scene.holds()
    scene.player.step()
    assert scene.read() == 2
    scene.holds()
    scene.player.step()
    scene.player.step()
    assert [scene.read(), scene.read()] == [3, 4]
    scene.holds()
    status = scene.player.status()
    assert status is not None and (status.paused, status.position) == (True, 5)
    scene.player.play()
    assert [scene.read(), scene.read()] == [5, None]


def test_the_pace_is_kept_and_nobody_hurries_to_catch_up() -> None:
    scene = Scene()
    scene.player.pace(2.0)
    assert scene.read() == 0
    scene.holds()
    scene.now = 0.5
    assert scene.read() == 1
    scene.now = 5.0
    assert scene.read() == 2
    scene.holds()
    scene.player.pace(0.0)
    assert [scene.read(), scene.read()] == [3, 4]


def test_a_real_camera_has_no_player() -> None:
    player, camera = Player(), ScriptedCamera(Delivery.TRIGGERED)
    assert player.around(camera) is camera and player.status() is None


def test_each_step_is_one_part_of_the_station(line: Line) -> None:
    camera = line.scripted(Delivery.REPLAY)
    line.engine.camera.hold()
    line.start()
    line.until(lambda status: status.runtime != "" and status.player is not None)
    camera.give(shot(0), shot(1), shot(2), None)
    line.engine.camera.step()
    until(lambda: len(line.judged) >= 1)
    line.engine.camera.step()
    until(lambda: len(line.judged) >= 2)
    player = line.engine.status().player
    assert player is not None and (player.position, player.paused, len(line.judged)) == (2, True, 2)
    line.engine.camera.play()
    line.until(lambda status: status.camera_state is CameraState.ENDED)
    until(lambda: len(line.judged) == 3)
