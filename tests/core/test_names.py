"""Names that become folders and keys: two that are one to a disk are one name."""

from __future__ import annotations

import os

import pytest

from inspector.core.names import cut_to_bytes, disk_key, encodable, is_name, readable, twins

ONE_TO_A_DISK = (
    ("top", "top"),
    ("top", "TOP"),
    ("Bügel", "Bu\u0308gel"),
    ("BÜGEL", "bu\u0308gel"),
    ("Straße", "STRASSE"),
    ("top", "top "),
    ("top", "top."),
    ("top", "top/"),
    ("top", "top\\"),
    ("\u212a1", "k1"),  # the sign of kelvin
    ("top", "to\u3164p"),
)


@pytest.mark.parametrize(("one", "other"), ONE_TO_A_DISK, ids=ascii)
def test_what_a_disk_may_take_for_one_name_is_one(one: str, other: str) -> None:
    assert disk_key(one) == disk_key(other)
    assert twins(["left", one, "right", other]) == (1, 3)


@pytest.mark.parametrize(("one", "other"), [("top", "top2"), ("Part2", "Part²"), ("a b", "ab"), ("Bugel", "Bügel"), (" a", "a")], ids=ascii)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert twins([one, other]) is None


@pytest.mark.parametrize("name", ["con", "Nul.txt", "LPT9.x", "COM¹", "AUX ", "a/", "a\\b", "..", "", "a.", "a ", "-a", "to\u3164p"])
def test_no_folder_is_called_so(name: str) -> None:
    assert not is_name(name)


@pytest.mark.parametrize("name", ["Console", "com", "com12", "Bügel 2", "部品-3", "a.b_c", "7"])
def test_folders_may_be_called_so(name: str) -> None:
    assert is_name(name)


def test_names_are_shown_as_text_that_every_file_can_hold() -> None:
    name = os.fsdecode(b"L\xfcfter\x1b[2J\n.png") + "\u2028"
    assert readable(name) == "L\\xfcfter\\x1b[2J\\n.png\\u2028"
    assert readable(name).encode() and readable(name).isprintable()
    assert encodable("\ud83d\ude00") == "\U0001f600"
    assert encodable("\ud800\n").encode().endswith(b"\n")
    assert encodable("部品".encode().decode("ascii", "surrogateescape")) == "部品", "a console without letters of its own"
    assert readable("部品\u3000Ü 1.png") == "部品\u3000Ü 1.png"


def test_names_are_cut_between_two_letters() -> None:
    assert cut_to_bytes("部" * 80, 80) == "部" * 26
    assert cut_to_bytes("a" * 80, 80) == "a" * 80
    assert cut_to_bytes("ab\U0001f529", 5) == "ab"
    assert cut_to_bytes(os.fsdecode(b"\xff" * 9), 4) != ""
