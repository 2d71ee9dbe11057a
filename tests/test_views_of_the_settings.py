"""Views of the settings as the program makes them: what a person changes for one view is there at the next start."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from calibration.camera.profile import Profile
from inspector.app import StationContext
from inspector.core.errors import SettingsError
from inspector.core.settings import StationView
from inspector.core.status import Mode
from inspector.runtime.station import Station
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.settings import load_settings
from tests.runtime.line import until

VIEWS = """views:
- {name: top, camera: "simulated:metal?trigger=software", recipe: cover top}
- {name: side, camera: "simulated:metal?trigger=software", recipe: cover side}
"""


@pytest.mark.slow
def test_camera_and_profile_of_a_view_are_remembered(tmp_path: Path, no_leftover_threads: None) -> None:
    (tmp_path / "settings.yaml").write_text(VIEWS, encoding="utf-8")
    context = StationContext(tmp_path, "cpu", "auto", True)
    views = context.views(context.settings.views)
    try:
        side = views.stations["side"]
        side.camera.open("simulated:board?trigger=software")
        side.camera.use_profile(Profile("side", (8, 8), "simulated"))
        until(lambda: context.settings.views[1].camera.startswith("simulated:board"), "the camera to be remembered")
    finally:
        views.close()
    again = load_settings(context.assets_dir / "settings.yaml", tmp_path / "settings.yaml").views
    assert [view.camera for view in again] == ["simulated:metal?trigger=software", "simulated:board?trigger=software"]
    assert [view.recipe for view in again] == ["cover top", "cover side"]
    context = StationContext(tmp_path, "cpu", "auto", True)
    views = context.views(context.settings.views)
    try:
        profiles = {name: station.camera.profile() for name, station in views.stations.items()}
    finally:
        views.close()
    assert profiles["top"] is None
    assert profiles["side"] is not None and profiles["side"].name == "side"


def test_views_of_one_name_are_refused_also_where_no_file_says_them(tmp_path: Path) -> None:
    context = StationContext(tmp_path, "cpu", "auto", True)
    views = [StationView(name, "simulated:metal?trigger=software", "cover") for name in ("top", "side", "Top")]
    with pytest.raises(SettingsError, match="the views 'top' and 'Top' have one name"):
        context.views(views)
    assert not (tmp_path / "views").exists()


def test_no_view_starts_before_the_parts_of_all_are_put_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    observe, begin = Station.observe, Station.start
    monkeypatch.setattr(Station, "observe", lambda one, told: done.append("observed") or observe(one, told))
    monkeypatch.setattr(Station, "start", lambda one, *what: done.append("started") or begin(one, *what))
    (tmp_path / "settings.yaml").write_text(VIEWS, encoding="utf-8")
    context = StationContext(tmp_path, "cpu", "auto", True)
    context.views(context.settings.views).close()
    for thread in threading.enumerate():
        if thread.name.startswith("camera "):
            thread.join(20)  # closed while it was still being opened
    assert done == ["observed", "observed", "started", "started"]


@pytest.mark.parametrize(("view", "has", "problem"), [("side", "side", ""), ("", "top", ""), ("low", "top", "There is no view 'low'")])
def test_the_output_of_one_view_hears_of_the_parts_of_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, view: str, has: str, problem: str
) -> None:
    monkeypatch.setattr(Station, "start", lambda *_: None)
    output = f"camera_output: {{line: Line1, meaning: pass, view: '{view}'}}\n"
    (tmp_path / "settings.yaml").write_text(VIEWS + output, encoding="utf-8")
    context = StationContext(tmp_path, "cpu", "auto", True)
    views = context.views(context.settings.views)
    try:
        (name,) = [name for name, station in views.stations.items() if station.output is not None]
        of_view = views.stations[name].output
        assert of_view is not None and name == has and of_view.report.problem.startswith(problem)
        assert of_view.views_judged in views._observers
    finally:
        views.close()


@pytest.mark.parametrize("views", [True, False])
def test_a_start_that_is_ended_by_a_signal_closes_what_had_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_leftover_threads: None, *, views: bool
) -> None:
    begun: list[Station] = []
    begin = Station.start

    def started(one: Station, camera: str, *rest: object) -> None:
        begin(one, camera, *rest)  # type: ignore[arg-type]
        begun.append(one)
        if len(begun) == 1 + views:
            raise KeyboardInterrupt

    monkeypatch.setattr(Station, "start", started)
    (tmp_path / "settings.yaml").write_text(VIEWS, encoding="utf-8")
    context = StationContext(tmp_path, "cpu", "auto", True)
    with pytest.raises(KeyboardInterrupt):
        context.views(context.settings.views) if views else context.station("simulated:metal?trigger=software")
    assert {one.status().mode for one in begun} == {Mode.STOPPED}
    with DataDirLock(DataDir(tmp_path)):
        pass
