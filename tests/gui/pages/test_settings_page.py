"""Settings are changed in the window, within the bounds of the file, and each change is noted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PyQt6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from inspector.core.line.line_settings import LineRecipe
from inspector.core.quality.people import NO_ONE, By
from inspector.gui.pages.settings.labels import LABELS
from inspector.gui.pages.settings.output_choice import OutputChoice
from inspector.gui.pages.settings.recipe_table import RecipeTable
from inspector.gui.pages.settings.region_field import RegionField
from inspector.gui.pages.settings.settings_page import SettingsPage
from inspector.gui.widgets.number_field import NumberField
from inspector.runtime.people.access import Access
from inspector.runtime.settings_book import SettingsBook
from inspector.storage.settings import explanations, load_settings

Noted = list[tuple[str, str, str, str]]
Make = Callable[[], SettingsPage]


class Noting(Access):
    """Nobody was set up; what is told to the audit is noted."""

    def __init__(self, noted: Noted) -> None:
        super().__init__(None)
        self._noted = noted

    def tell(self, what: str, detail: str, by: By = NO_ONE, *, old: str = "", new: str = "") -> None:
        self._noted.append((what, detail, old, new))


@pytest.fixture
def noted() -> Noted:
    return []


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "settings.yaml"
    path.write_text("# ours\nrecords:\n  pass_every: 5  # for the audit\n")
    return path


@pytest.fixture
def page(qtbot: QtBot, assets: Path, own: Path, noted: Noted) -> SettingsPage:
    page = SettingsPage(SettingsBook(assets / "settings.yaml", own, Noting(noted)))
    qtbot.addWidget(page)
    page.show()
    page.begin()
    return page


def number(page: SettingsPage, section: str, key: str) -> NumberField:
    control = page.field(section, key).control
    assert isinstance(control, NumberField)
    return control


def test_every_setting_has_its_control_and_its_words(page: SettingsPage, assets: Path) -> None:
    kinds = {(field.setting.section, field.setting.key): type(field.control) for field in page._fields}
    assert issubclass(kinds["window", "theme"], QComboBox)
    assert kinds["records", "keep"] is QCheckBox
    assert kinds["records", "max_days"] is NumberField
    assert issubclass(kinds["", "camera"], QLineEdit)
    assert page.field("records", "max_days").words.text() == "0: no limit. Usually 90"
    words = explanations(assets / "settings.yaml")
    for section, key in kinds:
        assert (f"{section}.{key}" if section else key) in words


def test_a_change_is_kept_and_noted_and_the_rest_of_the_file_stays(page: SettingsPage, own: Path, noted: Noted, assets: Path) -> None:
    assert not page.save.isEnabled()
    number(page, "records", "pass_every").setValue(7)
    tick = page.field("golden", "at_start").control
    assert isinstance(tick, QCheckBox)
    tick.setChecked(True)
    assert "2 changed" in page.told.text()
    page.save.click()
    assert own.read_text() == "# ours\nrecords:\n  pass_every: 7  # for the audit\ngolden:\n  at_start: true\n"
    assert load_settings(assets / "settings.yaml", own).golden.at_start
    assert [(what, old, new) for what, _, old, new in noted] == [("settings", "5", "7"), ("settings", "False", "True")]
    assert not page.save.isEnabled()


def test_a_list_is_written_with_commas(page: SettingsPage, own: Path) -> None:
    edit = page.field("", "shifts").control
    assert isinstance(edit, QLineEdit) and edit.text() == "06:00, 14:00, 22:00"
    edit.setText("05:30, 17:30")
    edit.textEdited.emit("")
    page.save.click()
    assert "shifts: [05:30, 17:30]" in own.read_text().replace('"', "").replace("'", "")
    edit = page.field("", "shifts").control
    assert isinstance(edit, QLineEdit)
    edit.setText("25:00")
    edit.textEdited.emit("")
    page.save.click()
    assert "time of day" in page.told.text()


def test_what_the_file_would_refuse_is_refused_with_the_reason(page: SettingsPage, own: Path, noted: Noted) -> None:
    before = own.read_text()
    edit = page.field("profile", "name").control
    assert isinstance(edit, QLineEdit)
    edit.setText("con")
    edit.textEdited.emit("con")
    page.save.click()
    assert "a name is up to 64 letters" in page.told.text()
    assert own.read_text() == before and not noted
    page.undo.click()
    assert edit.text() == ""
    number(page, "window", "repaint_hz").setValue(1e9)
    assert number(page, "window", "repaint_hz").value() == 240


def test_a_change_by_hand_meanwhile_is_not_lost(page: SettingsPage, own: Path) -> None:
    number(page, "records", "max_days").setValue(30)
    own.write_text(own.read_text() + "drift:\n  false_alarm_parts: 5000.0\n")
    page.save.click()
    assert "false_alarm_parts: 5000.0" in own.read_text() and "max_days: 30" in own.read_text()


def test_a_file_with_a_slip_says_so(page: SettingsPage, own: Path) -> None:
    own.write_text("records: {max_dys: 3}\n")
    page.begin()
    assert "max_days" in page.told.text()


def test_the_station_is_started_again_once_it_is_saved(qtbot: QtBot, page: SettingsPage) -> None:
    number(page, "records", "max_days").setValue(30)
    with qtbot.waitSignal(page.restart_asked, timeout=1000):
        page.restart.click()


def test_every_setting_is_called_by_the_words_of_people_with_its_key_below(page: SettingsPage) -> None:
    named = {f"{field.setting.section}.{field.setting.key}".lstrip("."): field for field in page._fields}
    assert named.keys() <= LABELS.keys(), "without a label"
    assert named["records.max_days"].name.text() == "Keep records for (days)"
    assert named["records.max_days"].key.text() == "records.max_days"
    assert named["review.sound"].words.text() == "on: a short tone when a part begins to wait. Usually off"


# The line


def choice(page: SettingsPage, section: str, key: str) -> QComboBox:
    control = page.field(section, key).control
    assert isinstance(control, QComboBox)
    return control


def pick(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def said_of(page: SettingsPage, section: str) -> tuple[str, str]:
    guide = next(guide for guide in page._guides if guide._section == section)
    return guide.hindered.text(), guide.known.text()


def test_who_controls_the_line_is_chosen_in_words_and_the_page_says_what_is_missing(page: SettingsPage) -> None:
    assert said_of(page, "line") == ("", "")
    combo = choice(page, "line", "control")
    assert [combo.itemText(row) for row in range(combo.count())][:2] == ["Nobody: no signals", "A PLC by Modbus TCP"]
    pick(combo, "modbus")
    assert "does not become Online" in said_of(page, "line")[0] and "Set modbus.listen" in said_of(page, "line")[0]
    listen = choice(page, "modbus", "listen")
    assert "127.0.0.1:502" in [listen.itemText(row) for row in range(listen.count())]
    listen.setEditText("127.0.0.1:5020")
    assert said_of(page, "line")[0].startswith("⚠ The station is to trigger the camera") and said_of(page, "modbus")[0] == ""
    camera = page.field("", "camera").control
    assert isinstance(camera, QLineEdit)
    camera.setText("simulated?trigger=software")
    camera.textEdited.emit("")
    assert said_of(page, "line")[0] == ""
    assert "Modbus has no security" in said_of(page, "modbus")[1] and "no address of this machine" not in said_of(page, "modbus")[1]
    listen.setEditText("203.0.113.7:502")
    assert "203.0.113.7 is no address of this machine now" in said_of(page, "modbus")[1]


def test_the_gate_is_a_choice_that_a_person_makes(page: SettingsPage, own: Path, assets: Path) -> None:
    pick(choice(page, "line", "control"), "modbus")
    choice(page, "modbus", "listen").setEditText("127.0.0.1:502")
    module = page.field("outputs", "module").control
    assert isinstance(module, QLineEdit)
    module.setText("192.168.0.30")
    module.textEdited.emit("")
    assert said_of(page, "outputs")[0] == ""  # the PLC rejects
    pick(choice(page, "reject", "by"), "time")
    number(page, "outputs", "running_input").setValue(0)
    assert "Nobody has chosen" in said_of(page, "outputs")[0]
    gate = page.field("outputs", "gate").control
    assert isinstance(gate, OutputChoice) and gate.value == "choose"
    gate.buttons["eject"].click()
    assert said_of(page, "outputs")[0] == "" and gate.value == "eject"
    page.save.click()
    assert load_settings(assets / "settings.yaml", own).outputs.gate == "eject"
    gate = page.field("outputs", "gate").control
    assert isinstance(gate, OutputChoice) and gate.buttons["eject"].isChecked() and not gate.buttons["pass"].isChecked()


def test_what_the_cameras_output_means_is_a_choice_that_a_person_makes(page: SettingsPage, own: Path, assets: Path) -> None:
    assert said_of(page, "camera_output") == ("", "")
    for section, key, text in (("camera_output", "line", "Line1"), ("", "camera", "opencv:0")):
        edit = page.field(section, key).control
        assert isinstance(edit, QLineEdit)
        edit.setText(text)
        edit.textEdited.emit("")
    hindered = said_of(page, "camera_output")[0]
    assert "never switched" in hindered and "Nobody has chosen" in hindered and "a USB camera (UVC)" in hindered
    assert "camera's output" not in said_of(page, "line")[0]
    edit.setText("aravis:192.168.1.20")
    edit.textEdited.emit("")
    meaning = page.field("camera_output", "meaning").control
    assert isinstance(meaning, OutputChoice) and meaning.value == "choose"
    meaning.buttons["fail"].click()
    assert "never let it be the only thing that rejects" in said_of(page, "camera_output")[1]
    meaning.buttons["pass"].click()
    assert said_of(page, "camera_output")[0] == "" and "keeps its output as it was" in said_of(page, "camera_output")[1]
    page.save.click()
    assert load_settings(assets / "settings.yaml", own).camera_output.meaning == "pass"


def test_recipes_get_their_numbers_in_a_table(qtbot: QtBot, assets: Path, own: Path, noted: Noted) -> None:
    page = SettingsPage(SettingsBook(assets / "settings.yaml", own, Noting(noted)), lambda: ("bracket", "cover"))
    qtbot.addWidget(page)
    page.begin()
    table = page.field("line", "recipes").control
    assert isinstance(table, RecipeTable)
    table.add.click()
    table.add.click()
    assert table.value == [{"number": 1, "name": "bracket"}, {"number": 2, "name": "cover"}]
    table.rows[1].number.setValue(7)
    page.save.click()
    assert load_settings(assets / "settings.yaml", own).line.recipes == (LineRecipe(1, "bracket"), LineRecipe(7, "cover"))
    table = page.field("line", "recipes").control
    assert isinstance(table, RecipeTable)
    table.rows[0].remove.click()
    assert table.value == [{"number": 7, "name": "cover"}] and page.save.isEnabled()
    page.undo.click()
    assert len(table.rows) == 2 and not page.save.isEnabled()


def test_without_a_recipe_on_disk_none_can_be_numbered(page: SettingsPage) -> None:
    table = page.field("line", "recipes").control
    assert isinstance(table, RecipeTable)
    table.add.click()
    assert table.rows == [] and "no recipe yet" in page.told.text()


def test_the_place_of_a_code_is_four_numbers(page: SettingsPage, own: Path, assets: Path) -> None:
    field = page.field("codes", "region").control
    assert isinstance(field, RegionField)
    edit = field.edit
    edit.setText("10, 20, x, 40")
    edit.textEdited.emit("")
    page.save.click()
    assert "codes.region" in page.told.text() and "whole number" in page.told.text()
    edit.setText("10, 20, 300, 40")
    edit.textEdited.emit("")
    page.save.click()
    assert load_settings(assets / "settings.yaml", own).codes.region == (10, 20, 300, 40)


def test_the_place_of_a_code_is_drawn(page: SettingsPage, own: Path, assets: Path) -> None:
    field = page.field("codes", "region").control
    assert isinstance(field, RegionField)
    asked: list[RegionField] = []
    page.draw_asked.connect(asked.append)
    field.draw.click()
    assert asked == [field] and field.region == []
    field.choose([5, 6, 70, 80])
    assert field.region == [5, 6, 70, 80]
    page.save.click()
    assert load_settings(assets / "settings.yaml", own).codes.region == (5, 6, 70, 80)
