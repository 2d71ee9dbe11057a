"""People, rights and the audit on the console, and signing in there."""

from __future__ import annotations

import json
import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from inspector.cli.people.at_start import choose_at_start
from inspector.core.errors import NotAllowed
from inspector.core.quality.people import BEGUN_WITH
from inspector.core.quality.pins import ScryptCost
from inspector.core.redaction import redact
from inspector.core.types import Verdict
from inspector.runtime.people import service
from inspector.storage.ledger.parts import PartRow
from tests.cli.conftest import Call
from tests.cli.small import Bench

ANNA, BEN = "271828", "3141"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    made = service.PeopleService.__init__.__kwdefaults__
    monkeypatch.setitem(made, "cost", ScryptCost(n=2**4, r=1, p=1))


@pytest.fixture
def pins(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Gives the next call its PINs by the environment."""

    def give(pin: str = "", new: str = "") -> None:
        for name, value in (("INSPECTOR_PIN", pin), ("INSPECTOR_NEW_PIN", new)):
            monkeypatch.delenv(name, raising=False)
            if value:
                monkeypatch.setenv(name, value)

    return give


@pytest.fixture
def set_up(call: Call, pins: Any) -> None:
    pins(new=ANNA)
    assert call("people", "add", "Anna", "--level", "administrator").code == 0
    pins(ANNA, BEN)
    assert call("people", "add", "Ben", "--as", "Anna").code == 0


def entries(call: Call, tmp_path: Path, pins: Any, *options: str) -> list[dict[str, Any]]:
    pins(ANNA)
    outcome = call("audit", "--as", "Anna", "--json", tmp_path / "audit.json", *options)
    assert outcome.code == 0, outcome.err
    found: list[dict[str, Any]] = json.loads((tmp_path / "audit.json").read_text())["audit"]
    return found


def test_the_first_is_the_administrator_and_then_people_sign_in(call: Call, pins: Any) -> None:
    assert "everybody may everything" in call("people", "list").out
    pins(new=BEN)
    assert "must be able to add the others" in call("people", "add", "Ben").err
    pins(new=ANNA)
    assert call("people", "add", "Anna", "--level", "administrator").code == 0
    pins(new=BEN)
    refused = call("people", "add", "Ben")
    assert refused.code == 1 and "Nobody has signed in" in refused.err
    pins(ANNA, BEN)
    assert call("people", "add", "Ben", "--as", "anna").code == 0
    assert "INSPECTOR_PIN" not in os.environ, "what the program starts does not get it"
    listed = call("people", "list").out
    assert "Anna" in listed and "administrator" in listed and "operator" in listed and ANNA not in listed


@pytest.mark.usefixtures("set_up")
def test_an_operator_may_not_and_it_stands_in_the_audit(call: Call, pins: Any, tmp_path: Path) -> None:
    pins(BEN)
    refused = call("people", "remove", "Anna", "--as", "Ben")
    assert refused.code == 1 and "Ben (operator) may not say who may do what" in refused.said
    pins("9999")
    assert "do not belong together" in call("people", "list", "--as", "Ben").said
    found = entries(call, tmp_path, pins)
    assert {"refused", "wrong sign-in", "sign-in", "people"} <= {entry["what"] for entry in found}
    assert [entry["who"] for entry in found if entry["what"] == "refused"] == ["Ben"]
    assert [entry["detail"] for entry in entries(call, tmp_path, pins, "--what", "people", "--who", "Anna")] == ["Ben was added"]
    assert entries(call, tmp_path, pins, "--until", "2020-01-01") == []


@pytest.mark.usefixtures("set_up")
def test_what_the_window_asks_for_a_right_the_console_asks_too(call: Call, bench: Bench, pins: Any) -> None:
    with closing(bench(None, "auto", "auto", True).database) as database:
        database.add_parts([PartRow(1, 1e9, "run", "", "", "cam", "Bottle", "v1", Verdict.FAIL, None, "", -3.0, -2.5)])
    pins()
    assert "proves nothing at this station" in call("answers", "add", 1, "good", "--who", "Anna").said
    for act, words in (
        (("msa", "plan", "spring"), "may not use the set-up mode"),
        (("line", "--recipe", "Other"), "may not choose which recipe judges"),
        (("line", "--camera", "simulated"), "may not choose the camera"),
        (("ledger", "key", "--begin-anew"), "may not say who may do what"),
    ):
        pins(BEN)
        refused = call(*act, "--as", "Ben")
        assert refused.code == 1 and words in refused.said, refused.said
    pins(ANNA)
    assert call("answers", "add", 1, "good", "--as", "Anna").code == 0


@pytest.mark.usefixtures("set_up")
def test_the_camera_that_was_begun_with_last_asks_nobody(bench: Bench) -> None:
    context = bench(None, "auto", "auto", True)
    with closing(context.database) as database:
        with pytest.raises(NotAllowed, match="choose the camera"):
            choose_at_start(context, "rtsp://me:secret@cam/", "")
        database.set_state(BEGUN_WITH, redact("rtsp://me:secret@cam/"))
        choose_at_start(context, "rtsp://me:secret@cam/", "")
        assert context.chosen_at_start == () and "secret" not in database.known_state(BEGUN_WITH)
        with pytest.raises(NotAllowed):
            choose_at_start(context, "simulated:board", "")


@pytest.mark.usefixtures("set_up")
def test_levels_rights_pins_and_badges(call: Call, pins: Any) -> None:
    pins(ANNA)
    assert call("people", "level", "Ben", "engineer", "--as", "Anna", "--why", "trained").code == 0
    pins(ANNA)
    assert "last administrator" in call("people", "remove", "Anna", "--as", "Anna").said
    pins(ANNA)
    assert call("people", "right", "golden-check", "quality", "--asks-why", "--as", "Anna").code == 0
    pins(ANNA)
    assert "not below engineer" in call("people", "right", "limit", "operator", "--as", "Anna").said
    assert call("people", "right", "nothing", "operator").code == 2
    assert "quality" in next(line for line in call("people", "rights").out.splitlines() if "golden check" in line)
    pins(BEN, "1234")
    assert "run of digits" in call("people", "pin", "Ben", "--as", "Ben").said
    pins(BEN, "7391")
    assert call("people", "pin", "Ben", "--as", "Ben").code == 0
    pins(ANNA, "BADGE-4711")
    assert call("people", "badge", "Ben", "--as", "Anna").code == 0
    pins("7391")
    assert call("people", "list", "--as", "Ben").code == 0


@pytest.mark.usefixtures("set_up")
def test_an_administrators_lost_pin_is_set_by_who_has_the_files(call: Call, pins: Any, tmp_path: Path) -> None:
    pins(new="7391")
    for name in ("Ben", " ben", "BEN "):
        assert "an administrator can set this PIN" in call("people", "pin", name, "--lost").said
    pins(new=ANNA[::-1])
    assert call("people", "pin", "Anna", "--lost").code == 0
    pins(ANNA[::-1])
    assert call("audit", "--as", "Anna", "--json", tmp_path / "a.json", "--text", "was lost").code == 0
    (entry,) = json.loads((tmp_path / "a.json").read_text())["audit"]
    assert entry["who"].startswith("console (") and "PIN of Anna, which was lost" in entry["detail"]


@pytest.mark.usefixtures("set_up")
def test_a_pin_by_a_file_descriptor_and_none_without_a_terminal(
    call: Call, pins: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pins()
    (tmp_path / "pin").write_text(f"{ANNA}\n")
    with (tmp_path / "pin").open() as file:
        monkeypatch.setenv("INSPECTOR_PIN_FD", str(file.fileno()))
        assert call("people", "list", "--as", "Anna").code == 0
    assert "no terminal to ask for the PIN" in call("people", "list", "--as", "Anna").said


def test_to_sign_in_where_nobody_was_set_up_is_refused(call: Call, pins: Any) -> None:
    pins(ANNA)
    assert "nobody was set up" in call("people", "list", "--as", "Anna").said


def test_the_audit_as_csv_and_table(call: Call, pins: Any, tmp_path: Path) -> None:
    pins(new=ANNA)
    call("people", "add", "=Anna", "--level", "administrator")
    pins(ANNA)
    assert call("audit", "--as", "=Anna", "--csv", tmp_path / "audit.csv").code == 0
    written = (tmp_path / "audit.csv").read_text(encoding="utf-8-sig")
    assert written.startswith("time,view,who,what,detail,old,new,why") and "'=Anna was added" in written
    pins(ANNA)
    assert "administrator" in call("audit", "--as", "=Anna").out
    assert "is no time" in call("audit", "--since", "soon").said


def test_a_start_that_changes_what_judges_needs_somebody_who_may(
    call: Call, bench: Bench, pins: Any, set_up: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert call("gui", "--camera", "simulated").code == 0  # as the settings say: nothing is changed
    for option, value in (("--recipe", "Plate"), ("--camera", "folder:/tmp")):
        refused = call("gui", option, value)
        assert refused.code == 1 and "Add --as NAME" in refused.said and f"leave {option} out" in refused.said
    pins(ANNA)
    assert call("gui", "--recipe", "Plate", "--camera", "folder:/tmp", "--as", "Anna").code == 0
    assert [(one.what, one.old, one.new, one.by.who) for one in bench.made[-1].chosen_at_start] == [
        ("recipe", "", "Plate", "Anna"),
        ("camera", "simulated", "folder:/tmp", "Anna"),
    ]
    assert [one["detail"] for one in entries(call, tmp_path, pins, "--what", "refused")] == [
        "begin with the camera folder:/tmp: engineer or above may",
        "begin with the recipe Plate: engineer or above may",
    ]
