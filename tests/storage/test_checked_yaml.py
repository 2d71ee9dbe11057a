"""YAML that people edit: whatever is wrong is said with the line, and the key that was meant."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Annotated, Literal

import pytest
from annotated_types import Gt, Le, Len, MinLen
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.errors import SettingsError
from inspector.storage.checked_yaml import check, did_you_mean, dump_yaml, overlay, parse_yaml


@dataclass(frozen=True)
class Lamp:
    brightness: Annotated[float, Gt(0), Le(1)]
    colour: Literal["red", "white"]


@dataclass(frozen=True)
class Station:
    camera: Annotated[str, MinLen(1)]
    exposure_us: int | str
    lamps: tuple[Lamp, ...]
    ring: Lamp | None = None
    offset: Annotated[list[float], Len(2, 2)] = field(default_factory=lambda: [0.0, 0.0])
    lit: bool = True
    pose: Literal["off", "shift"] = "shift"


WHOLE = """camera: "0"
exposure_us: 1200
lamps:
  - brightness: 0.5
    colour: red
"""


def read(text: str) -> Station:
    return check(Station, parse_yaml(text.encode(), "station.yaml", SettingsError), SettingsError)


def test_a_whole_one_is_read() -> None:
    station = read(WHOLE + "ring: {brightness: 1e-3, colour: white}\n")
    assert (station.camera, station.exposure_us, station.lamps[0].colour) == ("0", 1200, "red")
    assert station.ring is not None
    assert station.ring.brightness == 1e-3


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("camera:", "camrea:", "line 1: there is no key 'camrea' (did you mean 'camera'?) (and 1 more)"),
        ("    colour", "    color", "line 5: there is no key 'lamps.0.color' (did you mean 'colour'?) (and 1 more)"),
        ("exposure_us", "zzz", "line 2: there is no key 'zzz' (and 1 more)"),
        ("exposure_us: 1200\n", "", "the key 'exposure_us' is missing"),
        ("exposure_us: 1200", "exposure_us: 1200\nbrightness: 1", "line 3: there is no key 'brightness' (it belongs under 'lamps')"),
        ("0.5", "bright", "line 4: lamps.0.brightness is 'bright', but should be a number"),
        ("0.5", "0", "line 4: lamps.0.brightness is 0, but should be more than 0.0"),
        ("0.5", ".inf", "line 4: lamps.0.brightness is inf, but should be a finite number"),
        ("red", "pink", "line 5: lamps.0.colour is 'pink', but should be one of 'red' or 'white'"),
        ('"0"', "0", "line 1: camera is 0, but should be text (put it in quotes)"),
        ('"0"', '""', "line 1: camera is '', but should be some text"),
        ("1200", "[1]", "line 2: exposure_us is [1], but should be a whole number (and 1 more)"),
        ("1200", "1200\noffset: [1]", "line 3: offset is [1], but should be a list of at least 2 values"),
        ("1200", "1200\noffset: 1", "line 3: offset is 1, but should be a list"),
        ("1200", "1200\nring: on and off", "line 3: ring is 'on and off', but should be a section with keys of its own"),
    ],
)
def test_each_slip_is_said_with_its_line(before: str, after: str, said: str) -> None:
    assert before in WHOLE
    with pytest.raises(SettingsError) as caught:
        read(WHOLE.replace(before, after))
    assert caught.value.what == said
    assert caught.value.where == "station.yaml"
    assert caught.value.remedy


def test_the_remedy_lists_the_keys_of_that_section() -> None:
    with pytest.raises(SettingsError, match=r"Keys allowed under 'lamps\.0': brightness, colour"):
        read(WHOLE.replace("    colour", "    hue"))


def test_a_slip_is_looked_for_in_the_file_that_has_it() -> None:
    below = parse_yaml(WHOLE.replace("red", "pink").encode(), "defaults.yaml", SettingsError)
    above = parse_yaml(b"camera: x\n", "own.yaml", SettingsError)
    with pytest.raises(SettingsError, match="line 5") as caught:
        check(Station, above, SettingsError, under=below)
    assert caught.value.where == "defaults.yaml"
    above = parse_yaml(b"\ncamera: 5\n", "own.yaml", SettingsError)
    sound = parse_yaml(WHOLE.encode(), "defaults.yaml", SettingsError)
    with pytest.raises(SettingsError, match="line 2: camera is 5") as caught:
        check(Station, above, SettingsError, under=sound)
    assert caught.value.where == "own.yaml"


@pytest.mark.parametrize("text", ["", "# nothing but a remark\n", "---\n", "null\n"])
def test_an_empty_file_is_an_empty_mapping(text: str) -> None:
    assert parse_yaml(text.encode(), "x", SettingsError).values == {}


@pytest.mark.slow
def test_a_file_that_would_unfold_without_end_is_refused() -> None:
    bomb = "a: &a [x, x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdef", "bcdefg", strict=True))
    with pytest.raises(SettingsError, match=r"line 2, column 8: aliases \(\*\) are not allowed here"):
        parse_yaml(bomb.encode(), "x", SettingsError)
    with pytest.raises(SettingsError):
        parse_yaml(b"[" * 100_000, "x", SettingsError)


NESTED = st.recursive(
    st.dictionaries(st.sampled_from("abc"), st.integers()),
    lambda inner: st.dictionaries(st.sampled_from("abc"), st.integers() | inner),
)


@given(NESTED, NESTED)
@settings(deadline=None)
def test_what_lies_above_wins_and_nothing_else_changes(below: dict[str, object], above: dict[str, object]) -> None:
    merged = overlay(below, above)
    assert overlay(merged, above) == merged
    assert set(merged) == set(below) | set(above)
    assert all(merged[key] == above[key] for key in above if not isinstance(above[key], dict))
    assert all(merged[key] == below[key] for key in below if key not in above)


def test_only_what_is_close_is_proposed() -> None:
    assert did_you_mean("exposre_us", ["exposure_us", "gain"]) == "did you mean 'exposure_us'?"
    assert did_you_mean("zzz", ["exposure_us", "gain"]) == ""


@pytest.mark.parametrize(("word", "lit"), [("on", True), ("yes", True), ("Off", False), ("no", False), ("true", True), ("false", False)])
def test_switch_words_are_booleans_only_where_a_boolean_is_meant(word: str, lit: bool) -> None:
    station = read(WHOLE.replace('"0"', word if word not in ("true", "false") else '"0"') + f"lit: {word}\npose: off\n")
    assert (station.lit, station.pose) == (lit, "off")
    assert station.camera == (word if word not in ("true", "false") else "0")


@pytest.mark.parametrize("number", ["040", "1:30", "-017", "00", "190:20:30.15"])
def test_numbers_that_two_programs_read_differently_are_refused(number: str) -> None:
    with pytest.raises(SettingsError, match=rf"line 2, column 14: {number} is read as another number by some programs: write it without"):
        read(WHOLE.replace("1200", number))
    assert read(WHOLE.replace("1200", f'"{number}"')).exposure_us == number


@pytest.mark.parametrize("number", ["!!int 040", '!!int "040"', "!!int 0o17", "!!int 1:30", "!!float 1:30"])
def test_they_are_refused_with_their_type_written_before_them_too(number: str) -> None:
    with pytest.raises(SettingsError, match=r"line 2, column 14: .* is read as another number by some programs"):
        read(WHOLE.replace("1200", number))


def test_dates_are_text() -> None:
    assert read(WHOLE.replace("1200", "2026-11-29")).exposure_us == "2026-11-29"


def test_a_name_that_is_no_utf8_can_be_kept() -> None:
    name = os.fsdecode(b"folder:/good\xff")
    assert parse_yaml(dump_yaml({"camera": name}).encode(), "here", SettingsError).values == {"camera": "folder:/good\\xff"}
