"""What can be done to a recipe on disk: each change a new version, an entry of the audit, under the lock of the data directory."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.core.errors import RecipeError, StorageError
from inspector.core.limit_change import LimitRequest, in_words
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.quality.people import By, Right
from inspector.core.recipe import Recipe
from inspector.core.several import PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.people.access import Access
from inspector.runtime.recipe_service import RecipeService
from inspector.storage.data_dir import DataDir, DataDirLock
from inspector.storage.ledger.database import AuditEntry
from inspector.storage.recipes.store import RecipeStore
from tests.runtime.line import GOOD, GreyDetector, picture
from tests.runtime.toy_trainer import make_recipe

IGNORED = Shape(ShapeKind.RECTANGLE, ((0.0, 0.0), (40.0, 127.0)))


class Ada(Access):
    """She may everything."""

    def allow(self, right: Right, act: str = "") -> By:
        return By("Ada")


class Kept:
    """A service on a folder, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = DataDir(folder)
        self.recipes = RecipeStore(folder / "recipes")
        self.audit: list[tuple[str, str]] = []
        self.values: list[tuple[str, str, str]] = []
        self.judging: dict[str, str] = {}
        self.detectors: list[GreyDetector] = []
        self.service = RecipeService(
            self.recipes,
            self._compile,
            self._note,
            lambda: DataDirLock(self.folder),
            Ada(None),
            judging=lambda: self.judging,
            entries=lambda: [AuditEntry(0.0, what, detail, "Ada") for what, detail in reversed(self.audit)],
        )

    def taught(self, **changes: object) -> Recipe:
        made = make_recipe("part", **changes)
        made = replace(made, limit=replace(made.limit, held_out=2))
        with self.service.writing():
            stored = self.service.keep_taught(made, [picture(GOOD + number) for number in range(4)])
        assert self.audit.pop() == ("recipe", f"taught, in use: {stored.id}")
        return stored

    def _compile(self, recipe: Recipe) -> Pipeline:
        self.detectors.append(GreyDetector())
        return Pipeline(recipe, self.detectors[-1])

    def _note(self, what: str, detail: str, *, who: str = "", old: str = "", new: str = "", why: str = "") -> None:
        self.audit.append((what, detail))
        self.values.append((who, old, new))


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def test_a_limit_makes_a_version_and_an_entry(kept: Kept) -> None:
    first = kept.taught()
    before, stored = kept.service.change_limit("part", LimitRequest(value=-0.1))
    assert before.id == first.id
    assert kept.recipes.load("part").id == stored.id != first.id
    assert stored.limit.value == -0.1
    assert [what for what, _ in kept.audit] == ["limit"]


def test_shapes_rescore_the_held_out_parts_and_close_the_detector(kept: Kept) -> None:
    first = kept.taught()
    before, stored = kept.service.change_shapes("part", (IGNORED,))
    assert before.id == first.id
    assert stored.shapes == kept.recipes.load("part").shapes == (IGNORED,)
    assert stored.good_scores != first.good_scores
    assert len(kept.recipes.teach_pictures("part")) == 4, "the teaching pictures are taken along"
    assert kept.detectors[0].closed == 1
    assert kept.audit[0][0] == "mask" and "1 ignored, 0 of interest" in kept.audit[0][1]


def test_what_may_compute_in_8_bits_is_scored_again_in_float32(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the teaching scored it: live, what 8 bits add is taken off. How small a defect is found is measured as it is judged."""
    rounding: dict[str, object] = {"ranges": {"teacher.conv1": (0.0, 1.0)}, "rounding": "balanced", "rounding_offset": 0.03125}
    first, compiled = kept.taught(**rounding), []

    def in_float32(recipe: Recipe) -> Pipeline:
        compiled.append((bool(recipe.ranges), recipe.rounding_offset))
        return kept._compile(recipe)

    monkeypatch.setattr(kept.service, "_compile_float32", in_float32)
    _, stored = kept.service.change_shapes("part", (IGNORED,))
    assert compiled == [(False, 0.0)]
    assert {name: getattr(stored, name) for name in rounding} == rounding == {name: getattr(first, name) for name in rounding}
    assert stored.good_scores != first.good_scores and stored.shapes == (IGNORED,)
    judging, exact = kept.detectors
    assert judging.closed == exact.closed == 1


def test_scores_of_a_version_that_takes_off_what_8_bits_add_are_compared_with_its_own_alone(kept: Kept) -> None:
    first = kept.taught()
    changed = kept.recipes.save(replace(first, limit=replace(first.limit, value=-0.1)))
    assert kept.service.versions_alike("part", changed.id.version) == [first.id.version, changed.id.version]
    for other in ({"rounding": "balanced"}, {"rounding_offset": 0.03125}, {"teacher": replace(first.teacher, sha256="cd" * 32)}):
        stored = kept.recipes.save(replace(first, **other))
        assert kept.service.versions_alike("part", stored.id.version) == [stored.id.version], other


def test_what_is_no_longer_wanted_is_not_kept(kept: Kept) -> None:
    first = kept.taught()

    def still_wanted() -> None:
        raise RecipeError("another version came into use meanwhile")

    with pytest.raises(RecipeError, match="another version"):
        kept.service.rescore(first, (IGNORED,), still_wanted)
    assert kept.recipes.versions("part") == (first.id.version,)
    assert kept.detectors[0].closed == 1 and kept.audit == []


def test_parts_of_a_recipe_for_one_part_cannot_be_changed(kept: Kept) -> None:
    kept.taught()
    with pytest.raises(RecipeError, match="--parts-per-picture 6"):
        kept.service.change_parts("part", PartsInView(6, at_most=False))
    assert kept.audit == []


def test_rolling_back_can_be_rolled_back(kept: Kept) -> None:
    first = kept.taught()
    with pytest.raises(RecipeError, match="no version before"):
        kept.service.roll_back("part")
    _, second = kept.service.change_limit("part", LimitRequest(value=-0.1))
    assert kept.service.roll_back("part") == first.id.version == kept.recipes.current("part")
    assert kept.service.roll_back("part") == second.id.version
    assert kept.service.roll_back("part", first.id.version) == first.id.version


def test_an_import_is_in_use_only_under_a_new_name(kept: Kept, tmp_path: Path) -> None:
    kept.taught()
    kept.service.export("part", tmp_path / "part.zip")
    found, in_use = kept.service.import_file(tmp_path / "part.zip", "other")
    assert found.name == "other" and in_use
    kept.service.change_limit("other", LimitRequest(value=-0.1))
    _, in_use = kept.service.import_file(tmp_path / "part.zip", "other")
    assert not in_use


def test_nothing_is_written_while_another_holds_the_folder(kept: Kept) -> None:
    first = kept.taught()
    with DataDirLock(kept.folder):
        for change in (
            lambda: kept.service.change_limit("part", LimitRequest(value=-0.1)),
            lambda: kept.service.change_shapes("part", (IGNORED,)),
            lambda: kept.service.roll_back("part"),
        ):
            with pytest.raises(StorageError, match="another station"):
                change()
    assert kept.recipes.versions("part") == (first.id.version,)


def test_the_folder_is_free_again_after_a_change_and_after_a_refused_one(kept: Kept) -> None:
    kept.taught()
    kept.service.change_limit("part", LimitRequest(value=-0.1))
    with pytest.raises(RecipeError):
        kept.service.change_limit("missing", LimitRequest(value=-0.1))
    with kept.service.writing(), pytest.raises(StorageError, match="another station"):
        DataDirLock(kept.folder).acquire()
    with DataDirLock(kept.folder):
        pass


def test_every_change_says_who_and_what_was_before(kept: Kept) -> None:
    first = kept.taught()
    _, second = kept.service.change_limit("part", LimitRequest(value=-0.1))
    kept.service.roll_back("part")
    assert kept.values[1:] == [
        ("Ada", in_words(first.limit), "-0.100, set by hand"),
        ("Ada", second.id.version, first.id.version),
    ]


def test_versions_tell_what_changed_and_who_did_it(kept: Kept) -> None:
    first = kept.taught()
    _, second = kept.service.change_limit("part", LimitRequest(value=-0.1))
    newest, oldest = kept.service.versions("part")
    assert (newest.version, oldest.version) == (second.id.version, first.id.version)
    assert newest.who == "Ada" and newest.changes == (f"limit -0.100, set by hand (was {first.limit.value:.3f})",)
    assert oldest.changes == ("first version",) and oldest.good_parts == 4 and oldest.good_scores == first.good_scores


def test_a_recipe_is_known_by_what_people_call_it(kept: Kept) -> None:
    first = kept.taught()
    assert kept.service.rename("part", "  4711/A ") == "4711/A"
    assert kept.values[-1] == ("Ada", "part", "4711/A")
    assert kept.service.current("4711/a") == first.id.version, "the folder, and with it what records call it, stays"
    assert kept.service.card("4711/A").name == "part" and kept.service.titles() == {"part": "4711/A"}
    assert kept.service.change_limit("4711/A", LimitRequest(value=-0.1))[1].id.name == "part"


def test_a_copy_is_a_recipe_of_its_own(kept: Kept) -> None:
    kept.taught()
    kept.service.note("part", "drawing 12\nblue")
    made = kept.service.copy("part", "Ø12 (links)")
    assert kept.recipes.load(made.name).id == made and kept.service.card("ø12 (LINKS)").note == "drawing 12\nblue"
    assert len(kept.recipes.teach_pictures(made.name)) == 4
    for title in ("Ø12  (links)", "PART", "Ø１２ (links)"):
        with pytest.raises(RecipeError, match="already"):
            kept.service.copy("part", title)
    for title in ("", "///", "a\u200bb", "x" * 81):
        with pytest.raises(RecipeError, match="cannot be the name"):
            kept.service.rename("part", title)


def test_what_is_deleted_can_come_back_and_what_judges_is_not_deleted(kept: Kept) -> None:
    first = kept.taught()
    kept.judging = {"top": "part"}
    with pytest.raises(RecipeError, match="the recipe in use at top"):
        kept.service.delete("part")
    kept.judging = {}
    kept.service.rename("part", "4711/A")
    kept.service.delete("4711/A")
    assert kept.service.cards() == () and [one.title for one in kept.service.deleted()] == ["4711/A"]
    kept.taught()
    with pytest.raises(RecipeError, match="again"):
        kept.service.restore("4711/A")
    kept.service.rename("part", "other")
    kept.service.delete("part")
    assert kept.service.restore("4711/A") == "part" and kept.service.card("4711/A").in_use == first.id.version
    assert kept.service.empty_trash() == 1 and kept.service.deleted() == ()
    with pytest.raises(RecipeError, match="nothing called"):
        kept.service.restore("other")


def test_an_export_takes_its_title_along(kept: Kept, tmp_path: Path) -> None:
    kept.taught()
    kept.service.rename("part", "4711/A")
    kept.service.export("4711/A", tmp_path / "part.zip")
    kept.service.delete("part")
    assert kept.service.import_file(tmp_path / "part.zip")[0].name == "part" and kept.service.card("part").title == "4711/A"
    found, _ = kept.service.import_file(tmp_path / "part.zip", "4712/B")
    assert found.name == "4712_B" and kept.service.card("4712/B").title == "4712/B"


def test_a_damaged_card_costs_no_recipe(kept: Kept) -> None:
    first = kept.taught()
    (kept.recipes.root / "part" / "card.json").write_bytes(b"{")
    assert kept.service.card("part").title == "part" and kept.service.card("part").in_use == first.id.version


def test_a_folder_in_another_normal_form_is_listed(kept: Kept) -> None:
    made = make_recipe("Größe")
    with kept.service.writing():
        first = kept.service.keep_taught(made, [picture(GOOD)])
    (kept.recipes.root / "Größe").rename(kept.recipes.root / unicodedata.normalize("NFD", "Größe"))
    assert kept.service.names() == ("Größe",) and kept.recipes.load("Größe").id == first.id
    kept.service.change_limit("Größe", LimitRequest(value=-0.1))
    assert len(kept.recipes.versions("Größe")) == 2 and len(list(kept.recipes.root.iterdir())) == 1


def test_how_small_a_defect_is_found_is_measured_without_teaching_again(kept: Kept) -> None:
    first = kept.taught(input_size=(96, 96))
    measured = kept.service.measure_escapes("part", each=4)
    assert first.planted == () and 12 <= len(measured.planted) <= 24, "of an even picture nothing can be blurred"
    assert {one.kind for one in measured.planted} >= {DefectKind.SPOT, DefectKind.SCRATCH, DefectKind.DISCOLOURATION}
    assert kept.recipes.load("part").id == measured.id != first.id
    assert replace(measured, id=first.id, planted=()).scoring_sha256 == first.scoring_sha256
    assert kept.audit[-1][0] == "recipe" and f"measured: {measured.id}" in kept.audit[-1][1]
    assert kept.detectors[0].closed == 1


def test_shapes_measure_it_anew_where_it_was_known(kept: Kept) -> None:
    kept.taught(input_size=(96, 96))
    measured = kept.service.measure_escapes("part", each=4)
    _, masked = kept.service.change_shapes("part", (IGNORED,))
    assert masked.planted and masked.planted != measured.planted
    assert min(one.x for one in masked.planted) > 30, "nothing is planted where nothing is judged"


def test_where_it_cannot_be_measured_it_says_why(kept: Kept) -> None:
    kept.taught()
    with pytest.raises(RecipeError, match="32x32 pixels"):
        kept.service.measure_escapes("part")
    with kept.service.writing():
        kept.service.keep_taught(make_recipe("bare", input_size=(96, 96)), [])
    with pytest.raises(RecipeError, match="not kept"):
        kept.service.measure_escapes("bare")
