"""The page of the recipes, on real recipes: shown, named, copied, deleted, used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QFont, QFontMetrics
from PyQt6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from inspector.core.errors import ReasonNeeded, RecipeError
from inspector.core.limit_change import LimitRequest
from inspector.core.plant.approval import Purpose
from inspector.core.plant.recipe_offer import PlantRecipes, RecipeOffer, TakeUpState
from inspector.core.promises.light import LIGHT, LightRange, light_words
from inspector.core.quality.people import By, Right, because, reason
from inspector.core.types import RecipeId
from inspector.gui.dialogs.product_dialog import ProductDialog
from inspector.gui.pages.recipes.card_list import title_lines
from inspector.gui.pages.recipes.name_dialog import SureDialog, TitleDialog
from inspector.gui.pages.recipes.recipes_page import RecipesPage
from inspector.gui.pages.recipes.trash_dialog import TrashDialog
from inspector.gui.windows.main_window import MainWindow
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.people.access import Access
from inspector.runtime.plant.approved_files import NO_OWN_PARTS
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.view_group import SingleView
from inspector.storage.recipes.store import RecipeStore
from tests.gui.scripted_station import ScriptedStation
from tests.runtime.line import GOOD, GreyDetector, picture
from tests.runtime.toy_trainer import make_recipe

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def library(tmp_path: Path) -> RecipeService:
    """Two products, the first of which judges."""
    store = RecipeStore(tmp_path / "recipes")
    made = RecipeService(store, lambda recipe: Pipeline(recipe, GreyDetector()), lambda *_, **__: None, judging=lambda: {"": "4711_A"})
    for title in ("4711/A", "cover"):
        recipe = make_recipe(store.check_new(title))
        reference = picture(GOOD)
        made.keep_taught(replace(recipe, reference=reference, reference_map=(0.0, 0.0)), [reference])
    made.change_limit("4711/A", LimitRequest(value=-0.1))
    return made


@pytest.fixture
def shown(qtbot: QtBot, window: MainWindow, station: ScriptedStation, library: RecipeService) -> Iterator[RecipesPage]:
    """On the screen, with the recipe in use marked."""
    station.names, station.titles = library.names(), library.titles()
    station.load(make_recipe("4711_A", id=RecipeId("4711_A", library.current("4711_A"))))
    station.recipes.library = library  # type: ignore[attr-defined]
    window.bridge.attach(SingleView(station))  # type: ignore[arg-type]
    station.commands.clear()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    page = window.recipes_page
    qtbot.waitUntil(lambda: page.detail.table.rowCount() == 2)
    yield page
    page.finish()


def open_dialog(window: MainWindow, kind: type[Dialog]) -> Dialog:
    (found,) = (one for one in window.findChildren(kind) if one.isVisible())
    return found


def test_cards_are_shown_with_their_figures(shown: RecipesPage) -> None:
    assert shown.list.count() == 2 and shown.detail.title.text() == "4711/A" and shown.detail.state.text() == "judges now"
    assert "called 4711_A" in shown.detail.figures.text()
    assert not shown.detail.delete.isEnabled(), "it judges"
    assert not shown.detail.picture.image.isNull()
    assert [shown.detail.table.item(row, 0).text() for row in range(2)] == ["●", ""]  # type: ignore[union-attr]
    shown.search.setText("COV")
    assert shown.list.count() == 1 and shown.detail.title.text() == "cover"
    assert shown.back() and shown.list.count() == 2


def test_in_which_light_the_promises_hold_is_shown(qtbot: QtBot, shown: RecipesPage, library: RecipeService) -> None:
    assert "Light" not in shown.detail.figures.text()
    card = library.cards()[0]
    assert card.figures is not None
    found = LightRange(0.8, 1.2, 20, 15, 0.2, -0.1)
    lit = replace(card, figures=replace(card.figures, light=light_words({LIGHT: found.note()}, -0.1)))
    shown.detail.show_card(lit, None)
    assert "Light: both promises hold from 80 % to 120 % of the light of teaching; " in shown.detail.figures.text()


def test_going_back_is_one_press(shown: RecipesPage, station: ScriptedStation, library: RecipeService) -> None:
    shown.detail.table.selectRow(1)
    assert "first version" in shown.detail.figures_of.text()
    shown.detail.use_version.click()
    assert station.commands == [("recipes.use", "4711_A", library.store.versions("4711_A")[0])]


def test_another_product_is_asked_for_with_its_picture(
    qtbot: QtBot, window: MainWindow, shown: RecipesPage, station: ScriptedStation
) -> None:
    shown.list.setCurrentRow(1)
    shown.detail.use.click()
    dialog = open_dialog(window, ProductDialog)
    assert "from 4711/A\nto cover" in dialog.title.text() and dialog.stay.isDefault()
    qtbot.waitUntil(lambda: not dialog.picture.image.isNull())
    assert station.commands == []
    dialog.change.click()
    assert station.commands == [("recipes.use", "cover")]
    window.selected.recipes.combo.activated.emit(1)
    assert window.selected.recipes.combo.currentText() == "4711/A", "what judges, until the person has said yes"
    open_dialog(window, ProductDialog).stay.click()
    assert len(station.commands) == 1


def test_rename_copy_note(qtbot: QtBot, window: MainWindow, shown: RecipesPage, library: RecipeService) -> None:
    shown.detail.rename.click()
    dialog = open_dialog(window, TitleDialog)
    dialog.field.edit.setText("COVER")
    assert not dialog.action.isEnabled() and "already" in dialog.field.problem.text()
    dialog.field.edit.setText("4711/B")
    dialog.action.click()
    qtbot.waitUntil(lambda: shown.detail.title.text() == "4711/B")
    shown.detail.copy.click()
    copying = open_dialog(window, TitleDialog)
    copying.action.click()
    qtbot.waitUntil(lambda: shown.list.count() == 3)
    qtbot.waitUntil(lambda: shown.detail.title.text() == "4711/B (copy)")
    shown.detail.note.setPlainText("drawing 12")
    shown.detail.keep_note.click()
    qtbot.waitUntil(lambda: library.card("4711/B (copy)").note == "drawing 12")


def test_delete_asks_and_can_be_taken_back(qtbot: QtBot, window: MainWindow, shown: RecipesPage, library: RecipeService) -> None:
    shown.list.setCurrentRow(1)
    shown.detail.delete.click()
    open_dialog(window, SureDialog).reject()
    shown.detail.delete.click()
    next(one for one in window.findChildren(SureDialog) if one.isVisible()).yes.click()
    qtbot.waitUntil(lambda: shown.list.count() == 1)
    shown.trash.click()
    trash = open_dialog(window, TrashDialog)
    qtbot.waitUntil(lambda: trash.list.count() == 1)
    trash.restore.click()
    qtbot.waitUntil(lambda: shown.list.count() == 2)
    trash.reject()
    assert "cover" in library.names()


def test_what_is_refused_is_said(qtbot: QtBot, window: MainWindow, shown: RecipesPage) -> None:
    def refuse(library: RecipeService) -> tuple[str, str]:
        raise RecipeError("the disk is full")

    shown._do(refuse)
    qtbot.waitUntil(lambda: "the disk is full" in window.notice.text())
    qtbot.waitUntil(lambda: not shown._listing.busy)


def test_a_change_asks_who_may_and_for_the_reason_and_is_made_then(qtbot: QtBot, shown: RecipesPage, library: RecipeService) -> None:
    class Guarded(Access):
        """An engineer, who has to say why."""

        def allow(self, right: Right, act: str = "") -> By:
            if not reason():
                raise ReasonNeeded.of(right)
            return By("Cara", reason())

    said: list[tuple[str, str]] = []
    library._access = Guarded(None)
    library._audit = lambda what, detail, **more: said.append((more["who"], more["why"]))
    shown.refused.disconnect()
    with qtbot.waitSignal(shown.refused) as asked:
        shown._do(lambda recipes: ("cover", recipes.rename("cover", "lid")))
    error, again = asked.args
    assert isinstance(error, ReasonNeeded) and library.card("cover").title == "cover"
    with because("the customer calls it so"), qtbot.waitSignal(shown.changed):
        again()
    assert library.card("cover").title == "lid" and said == [("Cara", "the customer calls it so")]
    with qtbot.waitSignal(shown.refused):
        shown._do(lambda recipes: ("", str(recipes.import_file(Path("nothing.zip")))))


def test_products_are_told_apart_by_the_end_of_their_names() -> None:
    metrics = QFontMetrics(QFont())
    width = metrics.horizontalAdvance("Flange 4712") + 2
    assert title_lines("Flange 4712 (left)", metrics, width) == ["Flange 4712", "(left)"]
    assert title_lines("lid", metrics, width) == ["lid"]
    assert "".join(title_lines("W" * 40, metrics, width)) == "W" * 40


def test_what_the_plant_offers_is_told_once_and_used_by_one_press(qtbot: QtBot, shown: RecipesPage, station: ScriptedStation) -> None:
    assert shown.offers.isHidden()
    offer = RecipeOffer("4711_A", "20261129T110000.000Z-0a1b2c3d", "v2", "anna", 7, Purpose.USE, TakeUpState.OFFERED, NO_OWN_PARTS)
    told: list[str] = []
    shown.said.connect(told.append)
    for _ in range(2):
        shown.show_plant(PlantRecipes((offer,)), station.titles)
    assert told == ["The plant offers a version of 4711/A, approved by anna. To use it: Recipes (F8), Use"]
    assert not shown.offers.isHidden() and list(shown.offers.buttons) == ["4711_A"]
    shown.offers.buttons["4711_A"].click()
    assert station.commands == [("plant_recipes.use", "4711_A", 7)]
    refused = replace(offer, state=TakeUpState.REFUSED, reason="the exam was not passed")
    shown.show_plant(PlantRecipes((refused,), "the database does not answer"), station.titles)
    assert not shown.offers.buttons

    def words() -> list[str]:
        return [label.text() for label in shown.offers.findChildren(QLabel) if label.isVisibleTo(shown)]

    qtbot.waitUntil(lambda: len(words()) == 2)
    assert "the exam was not passed" in words()[0] and "the database does not answer" in words()[1]
    shown.show_plant(None, {})
    assert shown.offers.isHidden()
