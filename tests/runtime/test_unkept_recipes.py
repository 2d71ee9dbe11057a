"""What was done to a recipe and the disk does not take judges on, is said, and is kept once as soon as the disk takes it."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector.camera.base import Delivery
from inspector.core.errors import RecipeError, StorageError
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Recipe
from inspector.core.teaching import NOT_KEPT
from inspector.core.types import RecipeId, Verdict
from inspector.runtime import unkept_recipes
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.recipe_service import RecipeService
from inspector.runtime.unkept_recipes import UnkeptRecipes
from inspector.storage.recipes.store import RecipeStore
from tests.disk_faults import Call, DiskFaults
from tests.runtime.conftest import MakeLine
from tests.runtime.line import GOOD, GreyDetector, Line, ScriptedCamera, picture, shot, until, with_records
from tests.runtime.toy_trainer import make_recipe

LOW, LOWER, HIGH = -0.8, -0.9, -0.2
PARTS = [picture(GOOD + number) for number in range(3)]


class Book:
    """Two versions of the recipe "part" in a folder, and the changes that wait for it."""

    def __init__(self, folder: Path) -> None:
        self.store = RecipeStore(folder / "recipes")
        self.first = self.store.save(make_recipe("part"), teach_pictures=PARTS)
        self.second = self.store.save(replace(self.first, limit=replace(self.first.limit, value=HIGH)))
        self.said: list[str] = []
        self.renamed: list[tuple[Recipe, Recipe]] = []
        self.now = 100.0
        service = RecipeService(self.store, lambda recipe: Pipeline(recipe, GreyDetector()), lambda *_, **__: None)
        self.unkept = UnkeptRecipes(
            service,
            lambda recipe: recipe,
            lambda recipe, stored: self.renamed.append((recipe, stored)),
            self.said.append,
            clock=lambda: self.now,
        )

    def with_limit(self, value: float) -> Recipe:
        return replace(self.second, limit=replace(self.second.limit, value=value, method="manual"))


def teach(book: Book) -> None:
    book.unkept.taught(make_recipe("part", limit=LOW, id=RecipeId("part", NOT_KEPT)), PARTS)


def limit(book: Book) -> None:
    book.unkept.limit(book.with_limit(LOW))


def roll_back(book: Book) -> None:
    book.unkept.version("part", book.first.id.version)


CHANGES = pytest.mark.parametrize(("change", "new", "value"), [(teach, 1, LOW), (limit, 1, LOW), (roll_back, 0, -0.5)])


def in_use(book: Book, new: int, value: float, before: int = 2) -> None:
    """There is what was asked for, whole, once, and nothing else. ``before``: versions that were there."""
    assert book.unkept.problem == "" and book.unkept.again_s() is None and book.unkept.of("part") is None
    assert len(book.store.versions("part")) == before + new
    current = book.store.load("part")
    assert current.limit.value == value
    assert len(book.store.teach_pictures("part")) == 3
    assert [stored.id for _, stored in book.renamed] == [current.id] * new
    assert [path.name for path in (book.store.root / "part").glob(".*")] == [], "no half version is left"


@pytest.mark.slow
@CHANGES
@pytest.mark.parametrize(("call", "error"), [("fsync", errno.ENOSPC), ("open", errno.EIO), ("rename", errno.ENOSPC)])
def test_whichever_call_fails_it_is_kept_once_by_the_next_try(
    change: Callable[[Book], None], new: int, value: float, call: Call, error: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = DiskFaults(monkeypatch, tmp_path)
    book = Book(tmp_path)
    struck = at = 0
    while struck == at:
        at += 1
        before = len(book.store.versions("part"))
        book.said.clear()
        book.renamed.clear()
        faults.arm(call, at, error)
        change(book)
        book.unkept.keep()
        if faults.struck:
            struck = at
            # A picture that cannot be linked is copied; nothing is lost by that.
            assert book.unkept.problem == "" or ("is not kept yet" in book.unkept.problem and book.said == [book.unkept.problem])
        faults.disarm()
        book.unkept.keep()
        in_use(book, new, value, before)
    assert struck, "at least one call was seen"


@CHANGES
def test_a_disk_that_stays_full_is_told_once_and_tried_less_and_less(
    change: Callable[[Book], None], new: int, value: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = DiskFaults(monkeypatch, tmp_path)
    book = Book(tmp_path)
    faults.arm("fsync", 1, errno.ENOSPC, times=None)
    change(book)
    waits: list[float | None] = []
    for _ in range(8):
        waits.append(book.unkept.again_s())
        book.unkept.keep()
    assert waits == [2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]
    assert len(book.said) == 1 and "The disk is full" in book.said[0]
    assert len(book.store.versions("part")) == 2
    book.unkept.keep_last()
    assert "is lost: " in book.said[-1]
    faults.disarm()
    book.unkept.keep()
    assert book.said[-1] == ""
    in_use(book, new, value)


def test_a_newer_change_takes_the_place_of_the_one_that_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book(tmp_path)
    refuse(monkeypatch, book)
    for value in (LOW, LOWER):
        book.unkept.limit(book.with_limit(value))
        book.unkept.keep()
    assert book.unkept.problem.startswith("the limit -0.900 of part is not kept yet: ")
    monkeypatch.undo()
    book.unkept.keep()
    in_use(book, 1, LOWER)


def test_going_back_takes_the_place_of_a_limit_and_a_limit_that_of_going_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book(tmp_path)
    book.unkept.limit(book.with_limit(LOW))
    roll_back(book)
    book.unkept.keep()
    in_use(book, 0, -0.5)
    roll_back(book)
    book.unkept.limit(replace(book.first, limit=replace(book.first.limit, value=LOW)))
    book.unkept.keep()
    in_use(book, 1, LOW)


def test_a_limit_of_what_was_taught_is_kept_with_its_pictures_as_one_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book(tmp_path)
    refuse(monkeypatch, book)
    teach(book)
    book.unkept.keep()
    taught = book.unkept.of("part")
    assert isinstance(taught, Recipe)
    book.unkept.limit(replace(taught, limit=replace(taught.limit, value=LOWER)))
    book.unkept.keep()
    monkeypatch.undo()
    book.unkept.keep()
    in_use(book, 1, LOWER)


def test_what_was_taught_is_kept_also_if_an_older_version_is_in_use_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book(tmp_path)
    refuse(monkeypatch, book)
    teach(book)
    book.unkept.keep()
    roll_back(book)
    monkeypatch.undo()
    book.unkept.keep()
    assert book.store.current("part") == book.first.id.version
    assert len(book.store.versions("part")) == 3


def test_what_no_disk_could_keep_is_given_up_and_said(tmp_path: Path) -> None:
    book = Book(tmp_path)
    book.unkept.version("part", "20200101T000000.000Z-00000000")
    taught = book.unkept.taught(make_recipe("Part", id=RecipeId("Part", NOT_KEPT)), PARTS)
    book.unkept.keep()
    assert book.unkept.again_s() is None and book.unkept.problem == ""
    assert all("cannot be kept: " in said for said in book.said) and len(book.said) == 2
    assert isinstance(taught.refused, RecipeError) and "called 'part' already" in str(taught.refused)


def test_a_disk_that_does_not_answer_is_said_while_it_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = Book(tmp_path)
    seen: list[str] = []
    use = book.store.use

    def slow(*arguments: Any) -> None:
        seen.append(book.unkept.problem)
        book.now += 7
        seen.append(book.unkept.problem)
        use(*arguments)

    monkeypatch.setattr(book.store, "use", slow)
    roll_back(book)
    book.unkept.keep()
    version = book.first.id.version
    assert seen == ["", f"the choice of part, version {version}, is not kept yet: the disk has not answered for 7 s"]
    in_use(book, 0, -0.5)


def refuse(monkeypatch: pytest.MonkeyPatch, book: Book) -> None:
    def full(*_: Any, **__: Any) -> Recipe:
        raise StorageError("the disk is full")

    monkeypatch.setattr(book.store, "save", full)
    monkeypatch.setattr(book.store, "use", full)


def full_disk(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the recipes can be written; the database is elsewhere."""

    def full(*_: Any, **__: Any) -> None:
        raise StorageError("the disk is full")

    monkeypatch.setattr(line.recipes, "save", full)
    monkeypatch.setattr(line.recipes, "use", full)


def test_a_limit_that_waits_judges_is_recorded_and_comes_back_with_its_recipe(make_line: MakeLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also if another recipe was in use meanwhile: the one on the disk has another limit."""
    monkeypatch.setattr(unkept_recipes, "AGAIN_S", 60.0)
    line = make_line(settings=with_records(keep=True))
    line.recipes.save(make_recipe("other", limit=HIGH))
    camera = line.scripted(Delivery.TRIGGERED)
    engine = line.start()
    line.until(lambda status: status.runtime != "")
    full_disk(line, monkeypatch)
    engine.recipes.change_limit(LimitRequest(value=LOW))
    line.until(lambda status: status.disk.problem.startswith("the limit -0.800 of part is not kept yet"))
    for name in ("other", "part"):
        engine.recipes.use(name)
        line.until(lambda status, name=name: status.recipe is not None and status.recipe.name == name)  # type: ignore[misc]
    assert engine.status().limit == LOW
    camera.give(shot(0))
    line.until_judged(1)
    assert line.judged[0].verdict is Verdict.FAIL
    engine.close()
    assert line.records.read(line.records.records(1)[0].path).document.limit == LOW
    audit = [entry.detail for entry in line.database.audit_entries() if entry.what == "error"]
    assert any(detail.startswith("the limit -0.800 of part is lost: ") for detail in audit)


def test_going_back_to_the_version_on_disk_takes_a_limit_that_waits_back(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    line.scripted(Delivery.TRIGGERED)
    engine = line.start()
    first = line.until(lambda status: status.runtime != "").recipe
    assert first is not None
    with monkeypatch.context() as disk:
        disk.setattr(unkept_recipes, "AGAIN_S", 0.01)
        full_disk(line, disk)
        engine.recipes.change_limit(LimitRequest(value=LOW))
        line.until(lambda status: "not kept yet" in status.disk.problem)
        engine.recipes.use("part", first.version)
        line.until(lambda status: status.limit == -0.5)
        line.until(lambda status: "the choice of part" in status.disk.problem)
    line.until(lambda status: not status.disk.problem)
    assert line.recipes.versions("part") == (first.version,)
    until(lambda: line.recipes.current("part") == first.version)


def hang_limit(line: Line, camera: ScriptedCamera) -> None:
    line.engine.recipes.change_limit(LimitRequest(value=LOW))


def hang_rollback(line: Line, camera: ScriptedCamera) -> None:
    line.engine.recipes.use("part", line.recipes.versions("part")[0])


def hang_teaching(line: Line, camera: ScriptedCamera) -> None:
    line.trainer.limit = LOW
    line.trainer.go.set()
    line.engine.teaching.collect("part", 1)
    until(lambda: camera.good_only[-1:] == [True])
    camera.give(shot(0))
    line.until(lambda status: status.teaching is not None and len(status.teaching.parts) == 1)
    line.engine.teaching.learn()


@pytest.mark.parametrize(("change", "judges_by"), [(hang_limit, LOW), (hang_rollback, LOW), (hang_teaching, HIGH)])
def test_a_disk_that_hangs_holds_neither_the_line_nor_who_asks(
    make_line: MakeLine, monkeypatch: pytest.MonkeyPatch, change: Callable[[Line, ScriptedCamera], None], judges_by: float, tmp_path: Path
) -> None:
    """A recipe that is taught judges when it is kept, or cannot be; until then the one of the same product goes on."""
    monkeypatch.setattr(unkept_recipes, "SLOW_S", 0.0)
    faults = DiskFaults(monkeypatch, tmp_path / "recipes")
    line = make_line()
    for value in (LOW, HIGH):
        line.recipes.save(make_recipe("part", limit=value))
    camera = line.scripted(Delivery.TRIGGERED)
    line.start()
    line.until(lambda status: status.runtime != "" and status.limit == HIGH)
    faults.arm("fsync", 1, None, times=None)
    try:
        change(line, camera)
        line.until(lambda status: "the disk has not answered for" in status.disk.problem and status.limit == judges_by)
        before = len(line.judged)
        camera.give(shot(before))
        line.until_judged(before + 1)
        assert line.judged[before].verdict is (Verdict.FAIL if judges_by == LOW else Verdict.PASS)
    finally:
        faults.disarm()
    line.until(lambda status: not status.disk.problem and status.limit == LOW)
    until(lambda: line.recipes.load("part").limit.value == LOW)
    line.accounted()
