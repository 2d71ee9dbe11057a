"""``ledger``: verify, show and key, as a person calls them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench
from tests.storage.verification.kept_station import build_station, copied, record_files, tamper


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("station")
    build_station(folder)
    return folder


@pytest.fixture
def folder(station: Path, bench: Bench) -> Path:
    return copied(station, bench.data_dir)


def test_a_whole_ledger(call: Call, folder: Path, tmp_path: Path) -> None:
    outcome = call("ledger", "verify", "--json", tmp_path / "report.json")
    assert (outcome.code, "Everything is as the station wrote it." in outcome.out) == (0, True)
    assert "Pin it with --key" in outcome.said
    report = read_json(tmp_path / "report.json")
    assert (report["whole"], report["ledgers"][0]["findings"], report["ledgers"][0]["records"]) == (True, [], 2)


def test_what_was_changed_is_named_and_the_exit_code_says_so(call: Call, folder: Path, tmp_path: Path) -> None:
    tamper(folder, "UPDATE parts SET verdict = 'PASS' WHERE number = 15")
    record_files(folder, "_map.png")[0].unlink()
    outcome = call("ledger", "verify", "--json", tmp_path / "report.json")
    assert outcome.code == 1
    assert "parts, row 15" in outcome.out
    (ledger,) = read_json(tmp_path / "report.json")["ledgers"]
    assert [one["place"].rpartition("_")[2] for one in ledger["findings"]] == ["parts, row 15", "lots, row 1 ('A')", "map.png"]
    assert call("ledger", "verify", "--no-pictures").code == 1


def test_the_key_is_exported_and_pinned(call: Call, folder: Path, tmp_path: Path) -> None:
    pinned = tmp_path / "station.pem"
    outcome = call("ledger", "key", "--export", pinned, "--json", tmp_path / "key.json")
    assert outcome.code == 0
    assert "PRIVATE" not in pinned.read_text()
    fingerprint = read_json(tmp_path / "key.json")["key"]["fingerprint"]
    assert fingerprint in outcome.out
    for key in (pinned, fingerprint):
        assert call("ledger", "verify", "--key", key).code == 0
    assert call("ledger", "verify", "--key", "ab" * 32).code == 1
    assert call("ledger", "key", "--begin-anew").code == 0
    assert call("ledger", "verify", "--key", pinned).code == 0, "the old one signed all that is signed"
    assert "is neither a file nor a fingerprint" in call("ledger", "verify", "--key", "none.pem").said


def test_where_it_stands_and_an_anchor(call: Call, folder: Path, tmp_path: Path) -> None:
    assert call("ledger", "show", "--json", tmp_path / "show.json").code == 0
    (ledger,) = read_json(tmp_path / "show.json")["ledgers"]
    assert {chain["name"]: chain["rows"] for chain in ledger["chains"]}["parts"] == 30
    anchor = ledger["anchor"]
    assert call("ledger", "verify", "--anchor", anchor).code == 0
    other = f"{int(anchor.partition('-')[0]) + 1}-{'ab' * 32}"
    outcome = call("ledger", "verify", "--anchor", other)
    assert (outcome.code, "cut off" in outcome.out) == (1, True)


def test_a_station_that_has_no_key_yet_says_so(call: Call) -> None:
    outcome = call("ledger", "key")
    assert (outcome.code, "there is no key yet" in outcome.said) == (1, True)
