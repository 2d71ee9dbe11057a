"""``cameras``: on the simulated line, on files, and on a GigE Vision camera that is a program on 127.0.0.1. Nothing is searched for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.camera.found import FoundCamera
from inspector.core.errors import CameraError
from tests.camera.peers import HOST, FakeGigE, viky
from tests.camera.searches import answer_searches, nothing
from tests.cli.conftest import Call, read_json
from tests.cli.small import SIDE, part

LINE = "simulated:metal?width=128&height=128&rate=200"
GIGE = f"aravis:{HOST}"


@pytest.fixture
def gige() -> Iterator[FakeGigE]:
    with FakeGigE() as camera:
        yield camera


def test_list_names_what_was_found_and_says_what_could_not_be_asked(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> tuple[FoundCamera, ...]:
        raise CameraError("GenTL needs harvesters", remedy="Install what it needs: pip install harvesters")

    camera = FoundCamera("aravis:10.0.0.5", "Maker", "[bold]X1", "123", "GigEVision")
    answer_searches(monkeypatch, aravis=lambda: (camera,), gentl=missing, opencv=nothing)
    done = call("cameras", "list", "--json", tmp_path / "list.json")
    assert done.code == 0
    for word in ("aravis:10.0.0.5", "Maker", "[bold]X1", "123", "GigEVision"):
        assert word in done.out
    assert "gentl was not searched" in done.said and "pip install harvesters" in done.said
    found = read_json(tmp_path / "list.json")
    assert found["cameras"][0]["serial"] == "123" and list(found["problems"]) == ["gentl"]


def test_list_says_so_if_there_is_none(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_searches(monkeypatch, aravis=nothing, gentl=nothing, opencv=nothing)
    done = call("cameras", "list")
    assert done.code == 0 and "No camera answered" in done.out
    assert "searched: GigE Vision by broadcast on every network" in done.said and "/dev/v4l/by-id" in done.said


@pytest.mark.slow
def test_list_says_where_gentl_producers_were_looked_for(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_searches(monkeypatch, aravis=nothing, opencv=nothing)
    monkeypatch.delenv("GENICAM_GENTL64_PATH", raising=False)
    said = " ".join(call("cameras", "list").said.split())
    assert "gentl was not searched: no GenTL producer (.cti) is installed (GENICAM_GENTL64_PATH is not set)" in said
    assert "gentl:/PATH/PRODUCER.cti" in said
    monkeypatch.setenv("GENICAM_GENTL64_PATH", str(tmp_path))
    said = call("cameras", "list").said.replace("\n", "")
    assert str(tmp_path) in said and "GENICAM_GENTL64_PATH" in said


def test_list_names_the_cameras_of_a_gentl_producer(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_searches(monkeypatch, aravis=nothing, opencv=nothing)
    monkeypatch.setenv("GENICAM_GENTL64_PATH", str(viky().parent))
    assert call("cameras", "list", "--json", tmp_path / "list.json").code == 0
    found = read_json(tmp_path / "list.json")
    assert len(found["cameras"]) == 3 and str(viky()) in found["searched"]["gentl"] and not found["problems"]


def test_list_tells_that_it_broadcasts(call: Call) -> None:
    assert "broadcasts on every network" in " ".join(call("cameras", "list", "--help").out.split())


def test_show_says_who_it_is_and_what_can_be_set(call: Call, gige: FakeGigE, tmp_path: Path) -> None:
    done = call("cameras", "show", GIGE, "--json", tmp_path / "show.json")
    assert done.code == 0
    row = next(line for line in done.out.splitlines() if "ExposureTime" in line)
    assert row.split() == ["Exposure", "ExposureTime", "number", "10000", "us", "10", "to", "10000000"]
    found = read_json(tmp_path / "show.json")
    assert (found["vendor"], found["model"], found["delivery"]) == ("Aravis", "Fake", "free-running")
    assert next(one for one in found["features"] if one["name"] == "TriggerMode")["choices"] == ["Off", "On"]


def test_set_says_what_the_camera_took(call: Call, gige: FakeGigE, tmp_path: Path) -> None:
    done = call("cameras", "set", GIGE, "ExposureTime=4000", "AcquisitionFrameRate=60", "--json", tmp_path / "set.json")
    assert done.code == 0
    exposure, rate = read_json(tmp_path / "set.json")["set"]
    assert (exposure["was"], exposure["took"], exposure["unit"]) == (10000.0, 4000.0, "us")
    assert rate["took"] == pytest.approx(60, rel=1e-3) and rate["took"] != 60.0 and rate["as_asked"]
    assert "60.0024" in done.out


def test_what_is_refused_is_not_sent_and_what_was_set_before_is_told(call: Call, gige: FakeGigE) -> None:
    done = call("cameras", "set", GIGE, "ExposureTime=4000", "AcquisitionFrameRate=1e9")
    assert done.code == 1 and "4000" in done.out
    assert "AcquisitionFrameRate goes from 0.1 to 1000 Hz" in done.said
    done = call("cameras", "set", GIGE, "ExposureTime=5000", "Gian=3")
    assert done.code == 1 and "did you mean 'Gain'" in done.said
    assert "5000" not in call("cameras", "show", GIGE).out, "a name that is not there: nothing is set"


@pytest.mark.parametrize("asked", ["ExposureTime", "=3"])
def test_a_wish_without_name_or_value_is_a_usage_error(call: Call, asked: str) -> None:
    assert call("cameras", "set", LINE, asked).code == 2


def test_a_picture_is_written_as_the_camera_shows_it(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "parts"
    folder.mkdir()
    assert cv2.imwrite(str(folder / "a.png"), cv2.cvtColor(part(3), cv2.COLOR_RGB2BGR))
    file = tmp_path / "new" / "shot.png"
    done = call("cameras", "snapshot", f"folder:{folder}", file, "--json", tmp_path / "shot.json")
    assert done.code == 0
    assert f"{SIDE} x {SIDE}" in done.out and read_json(tmp_path / "shot.json")["width"] == SIDE
    np.testing.assert_array_equal(cv2.cvtColor(cv2.imread(str(file)), cv2.COLOR_BGR2RGB), part(3))


@pytest.mark.slow
def test_a_picture_goes_to_a_png_file_only(call: Call, tmp_path: Path) -> None:
    assert call("cameras", "snapshot", LINE, tmp_path / "a.jpg").code == 2
    assert not (tmp_path / "a.jpg").exists()


def test_damaged_pictures_are_not_written(call: Call, tmp_path: Path) -> None:
    done = call("cameras", "snapshot", f"{LINE}&tear=1&count=3", tmp_path / "a.png")
    assert done.code == 1 and "torn" in done.said
    assert not (tmp_path / "a.png").exists()


def test_a_software_trigger_is_sent_for_a_picture(call: Call, gige: FakeGigE, tmp_path: Path) -> None:
    assert call("cameras", "set", GIGE, "TriggerSource=Software", "TriggerMode=On").code == 0
    assert call("cameras", "snapshot", GIGE, tmp_path / "a.png").code == 0
    assert (tmp_path / "a.png").stat().st_size > 1000


def test_a_camera_that_waits_for_its_line_gives_no_picture_and_says_so(call: Call, gige: FakeGigE, tmp_path: Path) -> None:
    assert call("cameras", "set", GIGE, "TriggerSource=Line0", "TriggerMode=On").code == 0
    done = call("cameras", "snapshot", GIGE, tmp_path / "a.png", "--timeout", 0.3)
    assert done.code == 1 and "waiting for a trigger" in done.said


def test_watch_counts_what_never_came(call: Call, tmp_path: Path) -> None:
    done = call("cameras", "watch", f"{LINE}&count=60&drop=0.3&tear=0.2&seed=4", "--json", tmp_path / "watch.json")
    assert done.code == 0 and "come to its end" in done.said
    found = read_json(tmp_path / "watch.json")
    summary = found["summary"]
    assert found["at_end"] and not found["lost"]
    assert 30 < summary["frames"] < 60 and summary["frames"] + summary["lost"] <= 60
    assert summary["lost"] > 5 and summary["faulted"] > 3
    assert f"lost {summary['lost']}" in done.out and f"damaged {summary['faulted']}" in done.out


@pytest.mark.slow
def test_watch_tells_each_second(call: Call, gige: FakeGigE, tmp_path: Path) -> None:
    done = call("cameras", "watch", GIGE, "--duration", 1.5, "--json", tmp_path / "watch.json")
    assert done.code == 0
    found = read_json(tmp_path / "watch.json")
    (second,) = found["seconds"]
    assert second["frames"] >= 10 and second["lost"] == second["incomplete"] == 0
    assert 0 <= second["age_ms"]["p50"] < 1000
    assert "fps" in done.said and "age" in done.said


def test_watch_ends_with_1_if_the_camera_is_lost(call: Call) -> None:
    done = call("cameras", "watch", f"{LINE}&vanish=20")
    assert done.code == 1
    assert "21 frames" in done.out and "vanished after part 20" in done.said


@pytest.mark.parametrize("command", [("show",), ("watch",), ("set", "A=1"), ("snapshot", "a.png")])
def test_a_camera_that_is_not_there(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]) -> None:
    monkeypatch.chdir(tmp_path)
    done = call("cameras", command[0], "folder:/absent/pictures", *command[1:])
    assert done.code == 1 and "no such folder" in done.said
