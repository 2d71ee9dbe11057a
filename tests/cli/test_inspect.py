"""``inspect``: every frame gets a verdict, none is lost, and what was found can be looked at."""

from __future__ import annotations

import csv
import errno
import os
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from inspector.camera.files.picture_file import read_picture
from inspector.core.types import Picture, Verdict
from tests.camera.sources import write_coded
from tests.cli.conftest import Call, read_json
from tests.cli.small import SIDE, Bench, part, write_picture, write_video
from tests.disk_faults import DiskFaults


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Good parts, a defective one, and what else lies in folders."""
    folder = tmp_path / "mixed"
    for number in range(3):
        write_picture(folder / f"a{number}.png", part(50 + number))
    write_picture(folder / "b.png", part(60, defective=True))
    (folder / "c.png").write_text("not a picture")
    assert cv2.imwrite(str(folder / "d16.png"), part(61).astype(np.uint16) * 257)
    write_picture(folder / "e_small.png", part(62)[:48])
    assert cv2.imwrite(str(folder / "f_one.png"), np.zeros((1, 1, 3), np.uint8))
    assert cv2.imwrite(str(folder / "g_grey.png"), part(63)[:, :, 0])
    (folder / "notes.txt").write_text("not looked at")
    return folder


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_picture_has_a_verdict_and_a_reason(call: Call, taught: str, mixed: Path, tmp_path: Path) -> None:
    out, figures = tmp_path / "out", tmp_path / "figures.json"
    outcome = call("inspect", "--images", mixed, "--recipe", taught, "--out", out, "--json", figures)
    assert outcome.code == 0
    found = read_json(figures)
    assert found == read_json(out / "report.json")
    verdicts = {line["name"]: line["verdict"] for line in found["verdicts"]}
    assert verdicts == {
        "a0.png": "PASS",
        "a1.png": "PASS",
        "a2.png": "PASS",
        "b.png": "FAIL",
        "c.png": "INVALID",
        "d16.png": "PASS",
        "e_small.png": "INVALID",
        "f_one.png": "INVALID",
        "g_grey.png": "PASS",
    }
    assert found["frames"] == 9 == found["pass"] + found["fail"] + found["invalid"]
    assert (found["pass"], found["fail"], found["invalid"]) == (5, 1, 3)
    assert "events" not in found
    lines = read_csv(out / "verdicts.csv")
    assert [line["name"] for line in lines] == list(verdicts)
    by_name = {line["name"]: line for line in lines}
    assert "text file" in by_name["c.png"]["reason"]
    assert by_name["c.png"]["score"] == ""
    assert "96x48" in by_name["e_small.png"]["reason"]
    assert float(by_name["b.png"]["score"]) > float(by_name["b.png"]["limit"]) > float(by_name["a0.png"]["score"])
    assert by_name["b.png"]["regions"] == "1"
    assert "c.png: c.png is a text file" in outcome.said
    assert "9 = 5 PASS + 1 FAIL + 3 INVALID" in outcome.said


def test_overlays_show_what_was_flagged_and_those_of_an_earlier_run_go(call: Call, taught: str, mixed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    overlays = out / "overlays"
    assert call("inspect", "--images", mixed, "--recipe", taught, "--out", out).code == 0
    assert len(list(overlays.iterdir())) == 9
    (overlays / "mine.png").write_bytes(b"")
    assert call("inspect", "--images", mixed, "--recipe", taught, "--out", out, "--overlays", "flagged").code == 0
    names = sorted(path.name for path in overlays.iterdir())
    assert names == ["000003_b_FAIL.png", "000004_c_INVALID.png", "000006_e_small_INVALID.png", "000007_f_one_INVALID.png", "mine.png"]
    written = [line["overlay"] for line in read_csv(out / "verdicts.csv") if line["overlay"]]
    assert [f"overlays/{name}" for name in names[:-1]] == written
    shown = read_picture(overlays / names[0])
    assert shown.shape[1] == SIDE
    assert shown.shape[0] > SIDE
    assert call("inspect", "--images", mixed, "--recipe", taught, "--out", out, "--overlays", "none").code == 0
    assert [path.name for path in overlays.iterdir()] == ["mine.png"]


@pytest.fixture
def oddly_named(tmp_path: Path) -> Path:
    """Names of 78 letters of three bytes, of bytes that are no UTF-8, of what consoles and other disks take for something else."""
    folder = tmp_path / "odd"
    names = [
        "部" * 78,
        "部" * 77 + "品",
        "螺" * 70,
        os.fsdecode(b"L\xfcfter"),
        os.fsdecode(b"\xff" * 200),
        "a:b?*<>|",
        "x\n\x1b[2Jy",
        "x" * 251,
    ]
    for number, name in enumerate(names):
        write_picture(folder / "one.png", part(70 + number, defective=number % 2 == 1))
        (folder / "one.png").rename(folder / f"{name}.png")
    (folder / os.fsdecode(b"torn\xff.png")).write_text("not a picture")
    return folder


def test_no_name_costs_a_verdict(call: Call, taught: str, oddly_named: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    outcome = call("inspect", "--images", oddly_named, "--recipe", taught, "--out", out)
    assert outcome.code == 0
    found, lines = read_json(out / "report.json"), read_csv(out / "verdicts.csv")
    assert (found["pass"], found["fail"], found["invalid"], found["overlays_not_written"]) == (4, 4, 1, 0)
    names = [line["name"] for line in lines]
    assert names == [line["name"] for line in found["verdicts"]]
    assert {"L\\xfcfter.png", "torn\\xff.png", "部" * 78 + ".png", "x\\n\\x1b[2Jy.png", "a:b?*<>|.png"} <= set(names)
    overlays = sorted(f"overlays/{path.name}" for path in (out / "overlays").iterdir())
    assert overlays == sorted(line["overlay"] for line in lines)
    assert len(overlays) == 9
    for path in (out / "overlays").iterdir():
        assert len(path.name.encode()) <= 143 - len(".") - len(".4194304-01234567.part")
        assert not set(path.name) & set('<>:"/\\|?*') and path.name.isprintable()
    assert "torn\\xff.png" in outcome.err


def test_a_folder_whose_name_is_no_utf8_teaches_and_is_judged(call: Call, bench: Bench, good_parts: Path, tmp_path: Path) -> None:
    odd = good_parts.rename(good_parts.with_name(os.fsdecode(b"good\xff")))
    assert call("teach", "--images", odd, "--recipe", "Plate", "--json", tmp_path / "taught.json").code == 0
    assert read_json(tmp_path / "taught.json")["source"].endswith("good\\xff")
    assert bench.recipes.load("Plate").camera.endswith("good\\xff")
    assert call("inspect", "--images", odd, "--recipe", "Plate", "--out", tmp_path / "out").code == 0
    refused = call("inspect", "--images", odd / "none", "--recipe", "Plate", "--out", tmp_path / "out")
    assert (refused.code, "good\\xff/none" in refused.said) == (1, True)


def test_an_overlay_that_cannot_be_written_costs_no_verdict(call: Call, taught: str, mixed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "overlays" / "000003_b_FAIL.png" / "mine").mkdir(parents=True)
    outcome = call("inspect", "--images", mixed, "--recipe", taught, "--out", out)
    assert outcome.code == 1
    assert "1 overlays were not written, all verdicts were" in outcome.said
    assert "000003_b_FAIL.png" in outcome.said
    lines = read_csv(out / "verdicts.csv")
    assert [line["verdict"] for line in lines].count("FAIL") == 1
    assert [line["name"] for line in lines if not line["overlay"]] == ["b.png"]
    assert read_json(out / "report.json")["overlays_not_written"] == 1
    assert len(list((out / "overlays").glob("*.png"))) == 9


def test_verdicts_stay_where_no_overlay_can_be_written_at_all(call: Call, taught: str, mixed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "overlays").write_text("a file")
    outcome = call("inspect", "--images", mixed, "--recipe", taught, "--out", out)
    assert outcome.code == 1
    assert "9 overlays were not written, all verdicts were" in outcome.said
    assert len(read_csv(out / "verdicts.csv")) == 9


def test_verdicts_that_no_file_takes_go_to_standard_output(call: Call, taught: str, mixed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "verdicts.csv").mkdir(parents=True)
    outcome = call("inspect", "--images", mixed, "--recipe", taught, "--out", out, "--quiet")
    assert outcome.code == 1
    assert "verdicts.csv" in outcome.said and "the verdicts stand on standard output" in outcome.said
    lines = list(csv.DictReader(outcome.out.splitlines()))
    assert [line["verdict"] for line in lines] == [line["verdict"] for line in read_json(out / "report.json")["verdicts"]]


@pytest.mark.slow
@pytest.mark.parametrize(("call_of_disk", "times"), [("open", 1), ("fsync", 1), ("rename", 1), ("rename", None)])
def test_a_disk_that_fails_at_any_call_costs_no_verdict(
    call: Call, taught: str, mixed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call_of_disk: Any, times: int | None
) -> None:
    """Once, or from then on: nine overlays, verdicts.csv, report.json."""
    out = tmp_path / "out"
    faults = DiskFaults(monkeypatch, out)
    for at in (1, 9, 10, 11, 12):
        faults.arm(call_of_disk, at, errno.ENOSPC, times=times)
        outcome = call("inspect", "--images", mixed, "--recipe", taught, "--out", out, "--quiet")
        struck = faults.struck
        faults.disarm()
        assert outcome.code == (1 if struck else 0)
        written = out / "verdicts.csv"
        verdicts = list(csv.DictReader(outcome.out.splitlines())) if outcome.out else read_csv(written)
        assert [line["verdict"] for line in verdicts].count("PASS") == 5 and len(verdicts) == 9
        lost = sum(not line["overlay"] for line in verdicts)
        assert lost == (10 - at if times is None else 1) if at <= 9 else lost == 0
        assert (f"{lost} overlays were not written" in outcome.said) is bool(lost)
        written.unlink(missing_ok=True)


def test_a_report_that_cannot_be_written_costs_no_verdict(call: Call, taught: str, mixed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    outcome = call("inspect", "--images", mixed, "--recipe", taught, "--out", out, "--json", "/proc/none.json")
    assert (outcome.code, "/proc/none.json" in outcome.said) == (1, True)
    assert len(read_csv(out / "verdicts.csv")) == 9


def video_of(tmp_path: Path, flagged: set[int], count: int = 20) -> Path:
    path = tmp_path / "line.avi"
    write_video(path, [part(100 + number, defective=number in flagged) for number in range(count)])
    return path


def inspected(call: Call, taught: str, video: Path, out: Path, *options: Any) -> dict[str, Any]:
    assert call("inspect", "--video", video, "--recipe", taught, "--out", out, *options).code == 0
    return read_json(out / "report.json")


def test_a_video_gives_every_frame_a_verdict_and_events(call: Call, taught: str, tmp_path: Path) -> None:
    found = inspected(call, taught, video_of(tmp_path, {4, 5, 6, 12, 19}), tmp_path / "out")
    assert [line["frame"] for line in found["verdicts"]] == list(range(20))
    assert [(event["from"], event["to"], event["frames"]) for event in found["events"]] == [(4, 6, 3), (12, 12, 1), (19, 19, 1)]
    assert found["events"][0]["from_s"] == pytest.approx(4 / 25)
    scores = [line["score"] for line in found["verdicts"]]
    assert found["events"][0]["peak_score"] == max(scores[4:7])
    assert {path.name for path in (tmp_path / "out" / "overlays").iterdir()} == {f"{n:06d}_FAIL.png" for n in (4, 5, 6, 12, 19)}


def bgr(pictures: list[Picture]) -> list[NDArray[np.uint8]]:
    return [np.ascontiguousarray(picture[:, :, ::-1]) for picture in pictures]


def test_events_of_a_video_of_variable_rate_have_the_times_of_its_frames(call: Call, taught: str, tmp_path: Path) -> None:
    video = tmp_path / "variable.mkv"
    pictures = bgr([part(100 + number, defective=number in {3, 4}) for number in range(6)])
    write_coded(video, "ffv1", pictures, times_ms=[0, 100, 200, 1200, 1250, 4000], pixels="yuv444p")
    found = inspected(call, taught, video, tmp_path / "out")
    (event,) = found["events"]
    assert (event["from"], event["to"]) == (3, 4)
    assert (event["from_s"], event["to_s"]) == (pytest.approx(1.2), pytest.approx(1.25))
    assert [float(line["time_s"]) for line in read_csv(tmp_path / "out" / "verdicts.csv")] == pytest.approx([0, 0.1, 0.2, 1.2, 1.25, 4])


@pytest.mark.parametrize("other", [SIDE // 2, 2 * SIDE])
def test_a_video_whose_picture_size_changes_is_invalid_until_it_is_back(call: Call, taught: str, tmp_path: Path, other: int) -> None:
    content = b""
    for number, side in enumerate((SIDE, other, SIDE)):
        pictures = bgr([np.asarray(cv2.resize(part(100 + index), (side, side)), np.uint8) for index in range(3)])
        write_coded(tmp_path / f"{number}.h264", "libx264", pictures, bf="0", qp="4")
        content += (tmp_path / f"{number}.h264").read_bytes()
    (tmp_path / "change.h264").write_bytes(content)
    found = inspected(call, taught, tmp_path / "change.h264", tmp_path / "out")
    assert [line["verdict"] for line in found["verdicts"]] == ["PASS"] * 3 + ["INVALID"] * 3 + ["PASS"] * 3
    reasons = {line["reason"] for line in found["verdicts"] if line["verdict"] == "INVALID"}
    assert reasons == {f"the picture is {other}x{other} pixels, the recipe was taught with {SIDE}x{SIDE}"}


def test_a_stretch_of_a_video_keeps_its_frame_numbers(call: Call, taught: str, tmp_path: Path) -> None:
    found = inspected(call, taught, video_of(tmp_path, {12}), tmp_path / "out", "--from-frame", 10, "--to-frame", 14)
    assert [line["frame"] for line in found["verdicts"]] == [10, 11, 12, 13, 14]
    assert [event["from"] for event in found["events"]] == [12]


def test_a_truncated_video_ends_in_an_invalid_verdict(call: Call, taught: str, tmp_path: Path) -> None:
    video = video_of(tmp_path, set())
    content = video.read_bytes()
    video.write_bytes(content[: len(content) // 2])
    outcome = call("inspect", "--video", video, "--recipe", taught, "--out", tmp_path / "out")
    if outcome.code == 1:  # some builds of FFmpeg refuse to open it at all
        assert "cut off" in outcome.said
        return
    found = read_json(tmp_path / "out" / "report.json")
    assert found["invalid"] == 1
    assert found["verdicts"][-1]["verdict"] == Verdict.INVALID.value
    assert "missing or damaged" in found["verdicts"][-1]["reason"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--images", "nowhere"], "there is no such folder"),
        (["--video", "nowhere.mp4"], "there is no such file"),
        (["--images", "{mixed}", "--version", "20200101T000000.000Z-00000000"], "has no version"),
    ],
)
def test_what_is_not_there_is_named_and_nothing_written(
    call: Call, taught: str, mixed: Path, tmp_path: Path, arguments: list[str], said: str
) -> None:
    given = [argument.format(mixed=mixed) for argument in arguments]
    outcome = call("inspect", "--recipe", taught, "--out", tmp_path / "out", *given)
    assert outcome.code == 1
    assert said in outcome.said
    assert not (tmp_path / "out" / "verdicts.csv").exists()


def test_a_recipe_that_is_not_there_is_refused_with_the_one_that_was_meant(call: Call, taught: str, mixed: Path, tmp_path: Path) -> None:
    outcome = call("inspect", "--images", mixed, "--recipe", "Plaet", "--out", tmp_path / "out")
    assert outcome.code == 1
    assert "Plate" in outcome.said


def test_a_damaged_recipe_judges_nothing(call: Call, bench: Bench, taught: str, mixed: Path, tmp_path: Path) -> None:
    student = bench.recipes.root / taught / bench.recipes.current(taught) / "student.safetensors"
    content = bytearray(student.read_bytes())
    content[-1] ^= 1
    student.write_bytes(content)
    outcome = call("inspect", "--images", mixed, "--recipe", taught, "--out", tmp_path / "out")
    assert outcome.code == 1
    assert "student.safetensors" in outcome.said


def test_out_must_be_a_folder(call: Call, taught: str, mixed: Path) -> None:
    assert call("inspect", "--images", mixed, "--recipe", taught, "--out", mixed / "notes.txt").code == 2
