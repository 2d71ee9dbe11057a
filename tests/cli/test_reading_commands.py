"""Commands that only read make no data folder: one typing error in --data-dir left a folder behind, and looked like an empty station."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.app import main

NEEDED = (
    *("recipes list", "recipes show x", "recipes versions x", "recipes deleted", "recipes limit x --value 1"),
    *("records list", "records search", "records show 1", "lots", "answers list", "audit", "shadow status", "people list", "people rights"),
    *("ledger verify", "ledger show", "report shift", "report --since 8h", "msa result x", "exam list x", "replay", "relearn x"),
)
UNNEEDED = (
    *("cameras kinds", "cameras show simulated:metal", "signals map", "teachers list", "plant status", "install-service --print"),
    "recipes sets list",
)


def said(call: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main([*call.split(), "--data-dir", str(folder)])
    told = capsys.readouterr()
    return code, told.out + told.err


@pytest.mark.parametrize("call", NEEDED)
def test_without_a_data_folder_it_says_so_and_makes_none(call: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, told = said(call, tmp_path / "tpyo", capsys)
    assert code == 1 and "there is no such data folder" in told and "--data-dir" in told
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("call", UNNEEDED)
def test_what_needs_no_data_folder_makes_none(call: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, told = said(call, tmp_path / "tpyo", capsys)
    assert "there is no such data folder" not in told
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("call", [*NEEDED, *UNNEEDED])
def test_a_folder_in_which_no_station_was_is_left_as_it_is(call: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, told = said(call, tmp_path, capsys)
    assert ("no station has kept anything here yet" in told) == (call in NEEDED)
    assert [path.name for path in tmp_path.iterdir() if path.name != "teachers"] == []


@pytest.mark.parametrize("call", ["recipes list", "audit", "doctor"])
def test_a_folder_that_cannot_be_looked_into_is_said(call: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As of another user's folder; a name that is too long is refused to every user."""
    code, told = said(call, tmp_path / ("a" * 300), capsys)
    assert code == 1 and "Traceback" not in told
    words = " ".join(told.split())
    assert "File name too long" in words and ("Look at --data-dir" in words or "shorter" in words)


def test_a_station_without_a_recipe_is_no_missing_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.yaml").write_text("camera: simulated:metal\n", encoding="utf-8")
    code, told = said("recipes list", tmp_path, capsys)
    assert code == 0 and "There are no recipes" in told
