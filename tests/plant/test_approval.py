"""What an approver signs: one statement in one form, and everything that is not that is refused with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from inspector.core.errors import ApprovalRefused, PlantError
from inspector.core.plant.approval import (
    ApprovalStanding,
    Purpose,
    RecipeApproval,
    next_serial,
    read_statement,
    sorted_stations,
)
from inspector.plant.approval import Approvers, make_key, read_key

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
APPROVAL = RecipeApproval(
    name="Flasche ü",
    version="20261129T110000.000Z-0a1b2c3d",
    sha256="ab" * 32,
    approver="J. Meier",
    serial=1_796_000_000_000,
    valid_from=NOON,
    stations=("press 1", "press 2"),
)


def test_a_statement_is_canonical_and_says_what_was_approved() -> None:
    assert APPROVAL.statement.decode() == (
        '{"approver":"J. Meier","kind":"inspector recipe approval 1","name":"Flasche ü","purpose":"use","serial":1796000000000,'
        f'"sha256":"{"ab" * 32}","stations":["press 1","press 2"],"valid_from":"2026-11-29T12:00:00Z",'
        '"version":"20261129T110000.000Z-0a1b2c3d"}'
    )
    assert read_statement(APPROVAL.statement) == APPROVAL
    everywhere = replace(APPROVAL, stations=(), purpose=Purpose.ROLL_BACK)
    assert read_statement(everywhere.statement) == everywhere
    assert b'"stations":"*"' in everywhere.statement


@pytest.mark.parametrize(
    "change",
    [
        (b'"kind":"inspector recipe approval 1",', b""),
        (b'{"approver"', b'{ "approver"'),
        (b'"serial":1796000000000', b'"serial":1796000000000.0'),
        (b'"serial":1796000000000', b'"serial":-1'),
        (b'"serial":1796000000000', b'"serial":"1"'),
        (b'"purpose":"use"', b'"purpose":"delete"'),
        (b'["press 1","press 2"]', b'["press 2","press 1"]'),
        (b'["press 1","press 2"]', b"[]"),
        (b'["press 1","press 2"]', b"[[]]"),
        (b'["press 1","press 2"]', b'"press 1"'),
        (b"2026-11-29T12:00:00Z", b"2026-11-29"),
        (b'"J. Meier"', b'"../J. Meier"'),
        (b'"J. Meier"', b"7"),
        (b"ab" * 32, b"AB" * 32),
        (b"}", b',"more":1}'),
        (b"}", b""),
        (b"J. Meier", b"J. M\xffeier"),
    ],
)
def test_what_is_written_otherwise_is_none(change: tuple[bytes, bytes]) -> None:
    altered = APPROVAL.statement.replace(*change)
    assert altered != APPROVAL.statement
    with pytest.raises(ApprovalRefused, match="is no approval of a recipe"):
        read_statement(altered)


def test_where_and_when_it_holds() -> None:
    assert APPROVAL.standing("press 1", NOON, 0) == (ApprovalStanding.HOLDS, "")
    assert APPROVAL.standing("press 3", NOON, 0)[0] is ApprovalStanding.ELSEWHERE
    assert APPROVAL.standing("press 1", NOON - timedelta(seconds=1), 0)[0] is ApprovalStanding.WAITING
    state, why = APPROVAL.standing("press 1", NOON, APPROVAL.serial)
    assert state is ApprovalStanding.REPLACED
    assert "replaced, or replayed" in why
    assert replace(APPROVAL, stations=()).standing("any", NOON, APPROVAL.serial - 1)[0] is ApprovalStanding.HOLDS


def test_a_later_approval_has_a_larger_serial_also_where_a_clock_was_ahead() -> None:
    now = int(NOON.timestamp() * 1000)
    assert next_serial(NOON, []) == now
    assert next_serial(NOON, [now + 5, 3]) == now + 6
    assert sorted_stations(["b", "a", "b"]) == ("a", "b")
    for wrong in ("", " ", "*", "\ud800"):
        with pytest.raises(ApprovalRefused):
            sorted_stations([wrong])


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    make_key(tmp_path, "J. Meier")
    return tmp_path


def test_only_who_has_the_key_can_sign(keys: Path) -> None:
    private = keys / "J. Meier.key"
    assert private.stat().st_mode & 0o777 == 0o600
    signature = read_key(private, lambda: "").sign(APPROVAL)
    approvers = Approvers(keys)
    assert approvers.approval(APPROVAL.statement, signature) == APPROVAL
    altered = replace(APPROVAL, stations=()).statement
    for statement, forged in ((altered, signature), (APPROVAL.statement, bytes(64)), (APPROVAL.statement, b"")):
        with pytest.raises(ApprovalRefused, match="forged or was altered"):
            approvers.approval(statement, forged)
    with pytest.raises(ApprovalRefused, match=r"Sign as J\. Meier"):
        read_key(private, lambda: "").sign(replace(APPROVAL, approver="eve"))


def test_an_approver_who_is_not_known_here_approves_nothing(keys: Path, tmp_path: Path) -> None:
    make_key(tmp_path / "eve", "eve")
    other = replace(APPROVAL, approver="eve")
    signature = read_key(tmp_path / "eve" / "eve.key", lambda: "").sign(other)
    with pytest.raises(ApprovalRefused, match=r"eve approves no recipes here: this station knows J. Meier"):
        Approvers(keys).approval(other.statement, signature)
    # Under the name of one who is known, by another key.
    make_key(tmp_path / "false", "J. Meier")
    with pytest.raises(ApprovalRefused, match="did not sign this"):
        Approvers(keys).approval(APPROVAL.statement, read_key(tmp_path / "false" / "J. Meier.key", lambda: "").sign(APPROVAL))


def test_a_key_with_a_passphrase_wants_it_and_none_is_replaced(tmp_path: Path) -> None:
    private, public = make_key(tmp_path, "anna", "four words are enough")
    assert b"ENCRYPTED" in private.read_bytes()
    assert read_key(private, lambda: "four words are enough").name == "anna"
    with pytest.raises(PlantError, match="the passphrase is wrong"):
        read_key(private, lambda: "another")
    before = public.read_bytes()
    with pytest.raises(PlantError, match="is there already"):
        make_key(tmp_path, "anna")
    assert public.read_bytes() == before
    with pytest.raises(PlantError, match="is no key of an approver"):
        read_key(public, lambda: "")
    with pytest.raises(PlantError, match="cannot be the name"):
        make_key(tmp_path, "../anna")
