"""Settings that people edit: every slip is named with its line and what was meant."""

from __future__ import annotations

import errno
import os
import re
import tempfile
from dataclasses import MISSING, asdict, fields, replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from calibration.statistics.drift import design_charts
from inspector.core.errors import InspectorError, SettingsError, StorageError
from inspector.core.fixture import Align
from inspector.core.settings import TeachSettings
from inspector.core.teaching import options_of
from inspector.core.teaching_defaults import TeachDefaults
from inspector.runtime.inspection.drift_watch import MOST_VALUES
from inspector.storage.checked_yaml import dump_yaml, parse_yaml
from inspector.storage.settings import load_settings, save_settings
from tests.disk_faults import DiskFaults

DEFAULTS = Path(__file__).parents[2] / "assets" / "settings.yaml"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "settings.yaml"


def test_the_defaults_alone(own: Path) -> None:
    settings = load_settings(DEFAULTS, own)
    assert settings == load_settings(DEFAULTS, None)
    assert settings.camera == "simulated"
    assert settings.records.min_free_gigabytes == 2.0


def test_every_default_of_a_teaching_is_in_the_file_that_people_read() -> None:
    written = parse_yaml(DEFAULTS.read_bytes(), "here", SettingsError).values["teach"]
    assert set(written) == {field.name for field in fields(TeachSettings)}
    code = {field.name: field.default for field in fields(TeachSettings) if field.default is not MISSING}
    assert {name: written[name] for name in code} == code


def test_options_have_the_value_of_every_setting_that_they_share() -> None:
    settings = load_settings(DEFAULTS, None).teach
    settings = replace(settings, seed=7, target_rate=0.07, tiles="2x3", align=Align.ANY, normalise_light=True, augment=False)
    options = options_of(settings, "cpu")
    shared = {field.name for field in fields(TeachDefaults)}
    assert {name: getattr(options, name) for name in shared} == {name: getattr(settings, name) for name in shared}
    assert (options.device, options.parts) == ("cpu", None)


def test_own_settings_lie_over_the_defaults(own: Path) -> None:
    own.write_text("records:\n  max_days: 7\nview:\ncamera: opencv:0\n")
    settings = load_settings(DEFAULTS, own)
    assert (settings.camera, settings.records.max_days, settings.records.pass_every) == ("opencv:0", 7.0, 0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("camra: x\n", r"line 1: there is no key 'camra' \(did you mean 'camera'\?\)"),
        ("records:\n  pass_evry: 1\n", r"line 2: there is no key 'records.pass_evry' \(did you mean 'pass_every'\?\)"),
        ("max_days: 1\n", r"there is no key 'max_days' \(it belongs under 'records'\)"),
        ("records:\n  camera: x\n", "it belongs under 'the top'"),
        ("records:\n  pass_every: often\n", "line 2: records.pass_every is 'often', but should be a whole number"),
        ("records:\n  keep: 1\n", "should be true or false"),
        ("view:\n  overlay_opacity: 1.5\n", "at most 1"),
        ("view:\n  theme: pink\n", "one of 'dark', 'light' or 'contrast'"),
        ("teach:\n  target_rate: .nan\n", "finite number"),
        ("teach:\n  tiles: many\n", "line 2: .*teach.tiles.*'many' is not a number of tiles. Write rows and columns, 2x3"),
        ("camera: a\ncamera: b\n", "line 2: 'camera' is there a second time, first in line 1"),
        ("camera: [\n", "line 2, column 1"),
        ("- a\n", "should hold 'key: value' lines"),
        ("a: &x 1\nb: *x\n", "aliases"),
        ("1: x\n", "is not a name of a key"),
        ("camera: !!python/object:os.system x\n", "could not determine a constructor"),
        ("records: {keep: !!bool maybe}\n", "not usable YAML"),
        ("camera: !!timestamp noon\n", "not usable YAML"),
        ("camera: \0\n", "line 1 holds a character"),
        ("records: 3\n", "a section with keys of its own"),
        ("drift:\n  false_alarm_parts: 5\n", "line 2: drift.false_alarm_parts is 5, but should be .*: 0 for no watch, or 10 to 10000"),
        ("drift: {false_alarm_parts: 1.1e9}\n", "line 1: drift.false_alarm_parts is 1100000000.0, but should be .*: 0 for no watch"),
        ("drift: {false_alarm_parts: -1}\n", "is -1, but should be .*: 0 for no watch"),
        ("camera: !!binary aGVsbG8=\n", "line 1: camera is .*but should be text"),
        ("views:\n- {name: top, camera: 0, recipe: x}\n", "line 2: views.0.camera is 0, but should be text"),
        ("records: {max_gigabytes: 5}\nviews:\n- {name: top, recipe: x}\n", "line 3: the key 'views.0.camera' is missing"),
        ("records:\n  <<: {keep: off}\n", "line 2: there is no key 'records.<<'"),
        ("records:\n\tkeep: off\n", "line 2, column 1: found character"),
        ("camera: a\n---\ncamera: b\n", "line 2, column 1: .*another document"),
    ],
)
def test_each_slip_is_named(own: Path, text: str, said: str) -> None:
    own.write_text(text)
    with pytest.raises(SettingsError, match=said) as caught:
        load_settings(DEFAULTS, own)
    assert caught.value.where == str(own)
    assert caught.value.remedy


@pytest.mark.parametrize("parts", [0, 10, 100_000, 1e9])
def test_each_rate_of_false_alarms_that_is_allowed_can_be_had(own: Path, parts: float) -> None:
    own.write_text(f"drift: {{false_alarm_parts: {parts}}}\n")
    allowed = load_settings(DEFAULTS, own).drift.false_alarm_parts
    assert allowed == parts
    if allowed:
        assert design_charts(allowed, MOST_VALUES).ewma_limit > 2


TWO_VIEWS = """camera: simulated
views:
- {name: top, camera: a, recipe: x}
- {name: side, camera: b, recipe: y}
- name: %s
  camera: c
  recipe: z
"""


@pytest.mark.parametrize("name", ["top", "TOP", "Side"])
def test_two_views_never_have_one_name(own: Path, name: str) -> None:
    own.write_text(TWO_VIEWS % name)
    line = 4 if name == "Side" else 3
    said = f"line 5: the view {name!r} has the name of another, {name.lower()!r} in line {line}"
    with pytest.raises(SettingsError, match=said) as caught:
        load_settings(DEFAULTS, own)
    assert caught.value.where == str(own)
    assert caught.value.remedy == "Give each view a name of its own"
    own.write_text(TWO_VIEWS % "bottom")
    views = [{"name": named, "camera": "a", "recipe": "x"} for named in ("top", name)]
    with pytest.raises(SettingsError, match="has the name of another"):
        save_settings(DEFAULTS, own, {"views": [*views, {"name": name.lower(), "camera": "a", "recipe": "x"}]})
    assert own.read_text() == TWO_VIEWS % "bottom"


@pytest.mark.parametrize("name", ["'a/'", "'a '", "a.", "CON", "nul", "Lpt1", "Büro", "../x", "''", "a\\b", "x" * 32])
def test_a_view_has_a_name_that_a_folder_can_have(own: Path, name: str) -> None:
    own.write_text(TWO_VIEWS % name)
    with pytest.raises(SettingsError, match=r"line 5: views.2.name is .*, but should be .*up to 31 letters from A to Z, digits"):
        load_settings(DEFAULTS, own)


@pytest.mark.parametrize("name", ["aux", "a b", "Büro", "../x"])
def test_a_profile_has_a_name_that_a_file_can_have(own: Path, name: str) -> None:
    own.write_text(f"profile: {{name: {name}}}\n")
    with pytest.raises(SettingsError, match=r"line 1: profile.name is .*, but should be .*up to 64 letters"):
        load_settings(DEFAULTS, own)


def test_text_that_is_not_utf8_is_named(own: Path) -> None:
    own.write_bytes(b"camera: x\nrecipe: \xff\n")
    with pytest.raises(SettingsError, match="line 2 is not UTF-8"):
        load_settings(DEFAULTS, own)


def test_what_is_no_file_of_settings_is_refused_at_once(own: Path) -> None:
    os.mkfifo(own)
    with pytest.raises(SettingsError, match="is a pipe"):
        load_settings(DEFAULTS, own)
    own.unlink()
    own.write_text("camera: x\n" + "# y\n" * 60_000)
    with pytest.raises(SettingsError, match="has more than 200 kB"):
        load_settings(DEFAULTS, own)
    own.unlink()
    own.mkdir()
    with pytest.raises(StorageError, match="could not read"):
        load_settings(DEFAULTS, own)


@given(content=st.one_of(st.binary(max_size=60), st.text("abc:!{}[]&*-|>'\"\n #?%0.1", max_size=40).map(str.encode)))
@settings(deadline=None)
def test_whatever_stands_there_is_read_or_refused(content: bytes) -> None:
    try:
        parse_yaml(content, "here", SettingsError)
    except InspectorError as error:
        assert error.where == "here"


PLAIN = st.one_of(st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(st.characters(exclude_categories=["Cs"])))


@given(st.dictionaries(st.text("abcdef_", min_size=1), st.one_of(PLAIN, st.lists(PLAIN))))
@settings(deadline=None)
@example({"recipe": "08"})
@example({"lot": "-09_1"})
def test_yaml_comes_back_exactly(values: dict[str, object]) -> None:
    back = parse_yaml(dump_yaml(values).encode(), "here", SettingsError).values
    assert back == values
    assert {key: type(value) for key, value in back.items()} == {key: type(value) for key, value in values.items()}


def test_saving_keeps_only_what_differs(own: Path) -> None:
    save_settings(DEFAULTS, own, {"records": {"pass_every": 10, "max_days": 90.0}})
    assert parse_yaml(own.read_bytes(), "x", SettingsError).values == {"records": {"pass_every": 10}}
    settings = save_settings(DEFAULTS, own, {"window": {"theme": "light"}})
    assert settings == load_settings(DEFAULTS, own)
    assert (settings.records.pass_every, settings.window.theme) == (10, "light")
    save_settings(DEFAULTS, own, {"records": {"pass_every": 0}, "window": {"theme": "dark"}})
    assert parse_yaml(own.read_bytes(), "x", SettingsError).values == {}


def test_nothing_unusable_is_saved(own: Path) -> None:
    own.write_text("camera: folder:x\n")
    with pytest.raises(SettingsError, match="at least 0"):
        save_settings(DEFAULTS, own, {"records": {"pass_every": -1}})
    assert own.read_text() == "camera: folder:x\n"
    own.write_text("camra: x\n")
    with pytest.raises(SettingsError, match="did you mean"):
        save_settings(DEFAULTS, own, {"camera": "simulated"})
    assert own.read_text() == "camra: x\n"


def test_defaults_that_are_gone_or_incomplete(tmp_path: Path, own: Path) -> None:
    with pytest.raises(SettingsError, match="is not there"):
        load_settings(tmp_path / "none.yaml", own)
    (tmp_path / "some.yaml").write_text("camera: x\n")
    with pytest.raises(SettingsError, match="the key 'recipe' is missing"):
        load_settings(tmp_path / "some.yaml", own)


def test_the_former_name_of_window_is_read_and_kept(own: Path) -> None:
    own.write_text("view:\n  theme: light  # the hall is bright\n")
    assert load_settings(DEFAULTS, own).window.theme == "light"
    saved = save_settings(DEFAULTS, own, {"window": {"repaint_hz": 20.0}})
    assert (saved.window.theme, saved.window.repaint_hz) == ("light", 20.0)
    assert own.read_text() == "view:\n  theme: light  # the hall is bright\n  repaint_hz: 20.0\n"
    own.write_text("camera: x\nview:\n  them: light\n")
    with pytest.raises(SettingsError, match=r"line 3: there is no key 'window.them' \(did you mean 'theme'\?\)"):
        load_settings(DEFAULTS, own)


def test_both_names_of_window_are_too_many(own: Path) -> None:
    own.write_text("view:\n  theme: light\nwindow:\n  theme: dark\n")
    with pytest.raises(SettingsError, match="line 1: 'view' is the former name of 'window', which is there too, in line 3"):
        load_settings(DEFAULTS, own)


def test_a_key_that_does_nothing_any_more_is_passed_over_and_kept(own: Path) -> None:
    own.write_text("plant:\n  trust_own_jobs: true  # as the last version had it\n  url: ''\n")
    assert load_settings(DEFAULTS, own).plant == load_settings(DEFAULTS, None).plant
    assert save_settings(DEFAULTS, own, {"plant": {"interval_s": 3.0}}).plant.interval_s == 3.0
    assert "trust_own_jobs: true  # as the last version had it" in own.read_text()


BY_HAND = """# Line 3, ask Anna before changing anything.
records:
    keep: on          # the customer wants it
    pass_every: 10

# The camera hangs from the left post.
camera: "opencv:0"    # was: opencv:2
teach: {align: off, tiles: '2x3'}
views:
  - {name: top, camera: "a b", recipe: x}   # upper one
"""


def test_what_a_person_wrote_stays(own: Path) -> None:
    own.write_text(BY_HAND)
    before = load_settings(DEFAULTS, own)
    assert (before.records.keep, before.teach.align) == (True, "off")
    saved = save_settings(DEFAULTS, own, {"camera": "opencv:7", "profile": {"name": "line-1"}})
    assert saved == load_settings(DEFAULTS, own)
    assert (saved.camera, saved.profile.name) == ("opencv:7", "line-1")
    text = own.read_text()
    for kept in (
        "# Line 3, ask Anna",
        "keep: on          # the customer wants it",
        "# The camera hangs",
        "# was: opencv:2",
        "'2x3'",
        "# upper one",
    ):
        assert kept in text, text
    assert text.index("records:") < text.index("camera:") < text.index("teach:")
    saved = save_settings(DEFAULTS, own, {"views": [], "teach": {"align": "auto"}})
    assert saved.views == ()
    assert saved.teach.align == "auto"
    assert "# Line 3, ask Anna" in own.read_text()


TWO_CAMERAS = """%s# before
views:
  # the upper one
  - name: top   # n
    camera: aravis:OLD   # its serial number
    recipe: cover top
  # the lower one
  - {name: side, camera: b, recipe: cover side}  # side
# the end
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_camera_chosen_in_the_window_changes_nothing_else(own: Path, end: str, mark: str) -> None:
    text = (TWO_CAMERAS % mark).replace("\n", end)
    own.write_bytes(text.encode())
    views = [asdict(view) for view in load_settings(DEFAULTS, own).views]
    views[0]["camera"] = "aravis:NEW"
    assert save_settings(DEFAULTS, own, {"views": views}).views[0].camera == "aravis:NEW"
    assert own.read_bytes().decode() == text.replace("aravis:OLD", "aravis:NEW")
    views[1]["camera"] = "folder:/a, b"
    save_settings(DEFAULTS, own, {"views": views})
    assert own.read_bytes().decode() == text.replace("aravis:OLD", "aravis:NEW").replace("camera: b", "camera: 'folder:/a, b'")
    save_settings(DEFAULTS, own, {"views": [*views, {"name": "third", "camera": "c", "recipe": "x"}]})
    written = own.read_bytes().decode()
    assert all(comment in written for comment in ("# before", "# the upper one", "# the lower one", "# the end"))
    assert load_settings(DEFAULTS, own).views[2].name == "third"


@pytest.mark.parametrize(
    ("before", "changes", "after"),
    [
        ("camera: a", {"camera": "b"}, "camera: b"),
        ("camera: a # x", {"profile": {"name": "p"}}, "camera: a # x\nprofile:\n  name: p\n"),
        ("camera: 'a'\n# end\n", {"camera": "it's"}, "camera: 'it''s'\n# end\n"),
        ("%YAML 1.1\n---\ncamera: a\nteach: {align: off}\n...\n# tail\n", {"camera": "b"}, None),
        ("records:\n    max_days: 1_000.50\n    max_gigabytes: 0x1f\ncamera: a\n", {"camera": "b"}, None),
        ("records:\n        keep: true\ncamera: a\nteach:\n   parts: 30\n", {"camera": "b"}, None),
        ("camera: >-\n  folder:/a\n  b\n# end\n", {"camera": "b"}, "camera: b\n# end\n"),
        ("camera: !!str a # x\n", {"camera": "b"}, "camera: b # x\n"),
        ("{camera: a, recipe: x} # c\n", {"camera": "b"}, None),
        ("{camera: a} # c\n", {"profile": {"name": "p"}}, "{camera: a, profile: {name: p}} # c\n"),
        ("camera: a\nrecords: {\n  keep: off,  # k\n  pass_every: 4,  # l\n}\n", {"camera": "b"}, None),
        ("records: {keep: off,  # k\n}\n", {"records": {"pass_every": 4}}, "records: {keep: off, pass_every: 4,  # k\n}\n"),
        ("records: {}\n", {"records": {"pass_every": 4}}, "records: {pass_every: 4}\n"),
        ("records:  # later\n# c\ncamera: a\n", {"records": {"pass_every": 4}}, "records:  # later\n  pass_every: 4\n# c\ncamera: a\n"),
        ("records:   ~ # c\ncamera: a\n", {"records": {"pass_every": 4}}, "records: # c\n  pass_every: 4\ncamera: a\n"),
        ("records: ~\ncamera: a\n", {"records": {"pass_every": 4}}, "records:\n  pass_every: 4\ncamera: a\n"),
        ("records:\n  keep: off # k\n\n# next\ncamera: a\n", {"records": {"pass_every": 4}}, None),
        ("# r\ncamera: a\nrecipe: x\n", {"recipe": ""}, "# r\ncamera: a\n"),
        ("recipe: x\n# why\ncamera: a\n# end\n", {"camera": "simulated"}, "recipe: x\n# why\n# end\n"),
        ("records:\n  pass_every: 4\ncamera: a # x\n", {"records": {"pass_every": 0}}, "camera: a # x\n"),
        ("records:\n  pass_every: 4\n  # kept\ncamera: a\n", {"records": {"pass_every": 0}}, "records:\n  # kept\ncamera: a\n"),
        ("teach: {parts: 20, seed: 3} # t\n", {"teach": {"parts": 40}}, "teach: {seed: 3} # t\n"),
        ("teach: {parts: 20} # t\n", {"teach": {"parts": 40}}, None),
        ("# mine\n\n  # too\n", {"camera": "b"}, "# mine\n\n  # too\ncamera: b\n"),
        ("recipe: |\n  abc\n# c\n", {"camera": "b"}, "recipe: |\n  abc\ncamera: b\n# c\n"),
        ("recipe: " + "y " * 100 + "z\n", {"camera": "b"}, "recipe: " + "y " * 100 + "z\ncamera: b\n"),
    ],
)
def test_what_is_not_changed_stays_letter_for_letter(own: Path, before: str, changes: dict[str, Any], after: str | None) -> None:
    """``after`` None: but for the new value."""
    own.write_bytes(before.encode())
    saved = save_settings(DEFAULTS, own, changes)
    written = own.read_bytes().decode()
    assert load_settings(DEFAULTS, own) == saved
    if after is not None:
        assert written == after
        return
    gone, new = set(before.splitlines()) - set(written.splitlines()), set(written.splitlines()) - set(before.splitlines())
    assert len(gone) <= 1 and len(new) <= 1


@pytest.mark.parametrize("call", ["open", "fsync", "rename"])
def test_a_full_disk_leaves_the_settings_as_they_were(own: Path, monkeypatch: pytest.MonkeyPatch, call: Any) -> None:
    own.write_text(BY_HAND)
    faults = DiskFaults(monkeypatch, own.parent)
    faults.arm(call, 1, errno.ENOSPC)
    with pytest.raises(StorageError, match="No space left"):
        save_settings(DEFAULTS, own, {"camera": "opencv:7"})
    assert (own.read_text(), faults.struck) == (BY_HAND, 1)
    assert [path.name for path in own.parent.iterdir()] == ["settings.yaml"]


PIECES = (
    "camera: a  # c1",
    "'camera': \"a b\"",
    "recipe: |\n  x\n  y",
    "recipe: on # r1",
    "records:\n  # k1\n  keep: off # k2\n\n  pass_every: 3\n  # k3",
    "records: {keep: no, # f1\n  pass_every: 3}",
    "records:   # e1",
    "teach:\n    parts: 0x1F\n    # t1\n    target_rate: 1e-3 # t2",
    "profile: {name: a}",
    "profile:\n    name: 'a' # p1",
    "views:\n- name: top # v1\n  camera: a\n  recipe: x\n# v2\n- {name: side, camera: b, recipe: y} # v3",
    "views: [{name: top, camera: a, recipe: x}, # w1\n  {name: side, camera: b, recipe: y}]",
    "views: []  # u1",
)
VIEWS = [{"name": "top", "camera": "new, er", "recipe": "x"}, {"name": "side", "camera": "b", "recipe": "y"}]
CHANGES: tuple[dict[str, Any], ...] = (
    {"camera": "opencv:7"},
    {"camera": "simulated"},
    {"profile": {"name": "line-1"}},
    {"profile": {"name": ""}},
    {"recipe": "yes # no"},
    {"records": {"pass_every": 0, "keep": True}},
    {"records": {"pass_every": 9, "max_days": 1.5}},
    {"teach": {"parts": 40, "align": "off"}},
    {"views": VIEWS},
)


@pytest.mark.slow
@given(
    st.lists(st.sampled_from(PIECES), unique_by=lambda piece: piece.strip("'")[:5]),
    st.lists(st.sampled_from(CHANGES), max_size=4),
    st.data(),
)
@settings(deadline=None)
def test_whatever_is_changed_every_comment_stays(pieces: list[str], changes: list[dict[str, Any]], data: st.DataObject) -> None:
    between = data.draw(
        st.lists(st.sampled_from(["", "\n", "# b{}\n", "\n  # b{}\n\n"]), min_size=len(pieces) + 1, max_size=len(pieces) + 1)
    )
    text = "".join(gap.format(number) + piece + "\n" for number, (gap, piece) in enumerate(zip(between, [*pieces, "# z"], strict=True)))
    text = text.replace("\n", data.draw(st.sampled_from(["\n", "\r\n"])))
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder) / "settings.yaml"
        own.write_bytes(text.encode())
        for change in changes:
            assert save_settings(DEFAULTS, own, change) == load_settings(DEFAULTS, own)
        written = own.read_bytes().decode()
    comments = re.findall(r"# [a-z]\d*", text)
    assert [found for found in re.findall(r"# [a-z]\d*", written) if found in comments] == comments


@pytest.mark.parametrize("word", ["off", "1:30", "040", "yes", "2026-11-29", "x: y", "#", "täst", ""])
def test_words_that_yaml_takes_for_something_else_are_written_in_quotes(own: Path, word: str) -> None:
    own.write_text("# mine\nrecipe: old\n")
    assert save_settings(DEFAULTS, own, {"recipe": word}).recipe == word
    assert load_settings(DEFAULTS, own).recipe == word
    assert yaml.safe_load(own.read_text()) == ({"recipe": word} if word else None)
    assert own.read_text().startswith("# mine\n")
