"""Parts come back as they were shown live, with what is gone said."""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from inspector.core.errors import RecipeError
from inspector.core.quality.part_words import flaw_in_words, place_in_words, score_in_words, size_in_words
from inspector.core.quality.search import PartFilter
from inspector.core.recipe import Recipe
from inspector.core.types import Verdict
from inspector.core.views import ONLY_VIEW, PartVerdict
from inspector.runtime.history import part_history
from inspector.runtime.history.flaw_picture import as_judged, cut_to_flaw
from inspector.runtime.history.part_history import GONE, NO_EVIDENCE, PartHistory
from inspector.runtime.recording.rows import row_of_views
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.part_search import FoundPart
from tests.runtime.history.kept_parts import HEIGHT, WIDTH, KeptParts, inspection, square
from tests.runtime.toy_trainer import make_recipe

FAIL, PASS, INVALID = Verdict.FAIL, Verdict.PASS, Verdict.INVALID


def found(kept: KeptParts, number: int) -> FoundPart:
    part = kept.history.part(number)
    assert part is not None
    return part


def test_a_part_comes_back_as_it_was(kept: KeptParts) -> None:
    was = inspection(1)
    kept.add(was, inspection(2, INVALID))
    back = kept.history.evidence(found(kept, 1)).views[ONLY_VIEW]
    assert np.array_equal(back.frame.image, was.frame.image) and not back.frame.image.flags.writeable
    assert (back.verdict, back.reason, back.score, back.limit, back.band) == (was.verdict, was.reason, was.score, was.limit, was.band)
    assert back.map is not None and was.map is not None and np.allclose(back.map.values, was.map.values, atol=1e-3)
    assert np.array_equal(back.map.to_frame, was.map.to_frame)
    assert np.array_equal(back.regions[0].outline, was.regions[0].outline) and back.regions[0].area_mm2 == 5.2
    assert back.checks == was.checks and back.part_number == 1 and back.lot == "A" and back.camera_settings == {"gain": 1.5}
    invalid = kept.history.evidence(found(kept, 2)).views[ONLY_VIEW]
    assert invalid.map is None and math.isnan(invalid.score)


def test_the_thumbnail_is_cut_to_the_flaw(kept: KeptParts) -> None:
    kept.add(inspection(1), inspection(2, PASS), inspection(3, flaw=(155, 4)))
    thumbnail = kept.history.thumbnail(found(kept, 1))
    assert thumbnail is not None and thumbnail.shape == (part_history.THUMBNAIL_PX,) * 2 + (3,)
    middle = thumbnail[96, 96].astype(int)
    assert middle[0] > 180 and middle[1] < 80
    assert (thumbnail[..., 0] > 180).mean() > 0.05, "the flaw is as large as the thumbnail lets it be"
    assert kept.history.thumbnail(found(kept, 1)) is thumbnail
    whole = kept.history.thumbnail(found(kept, 2))
    assert whole is not None and not whole[2].any() and whole[96, 96, 0] == 90
    at_edge = kept.history.thumbnail(found(kept, 3))
    assert at_edge is not None and (at_edge[..., 0] > 180).any() and at_edge[[0, -1, -1], [0, 0, -1]].all()


def test_only_the_last_thumbnails_stay(kept: KeptParts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_history, "MOST_THUMBNAILS", 2)
    kept.add(*(inspection(number) for number in range(1, 4)))
    first = kept.history.thumbnail(found(kept, 1))
    for number in (2, 3):
        kept.history.thumbnail(found(kept, number))
    again = kept.history.thumbnail(found(kept, 1))
    assert again is not first and np.array_equal(again, first)  # type: ignore[arg-type]


def test_what_is_gone_is_said(kept: KeptParts) -> None:
    kept.add(inspection(1), inspection(3))
    kept.add(inspection(2), keep=False)
    json = kept.history.records(found(kept, 1))[ONLY_VIEW]
    json.unlink()
    assert kept.history.evidence(found(kept, 1)).missing == GONE and kept.history.thumbnail(found(kept, 1)) is None
    kept.records.sweep()
    assert kept.history.evidence(found(kept, 1)).missing == GONE
    assert kept.history.evidence(found(kept, 3)).missing == NO_EVIDENCE
    damaged = kept.history.records(found(kept, 2))[ONLY_VIEW]
    damaged.with_suffix(".png").write_bytes(b"no picture")
    evidence = kept.history.evidence(found(kept, 2))
    assert not evidence.views and "not a readable picture" in evidence.missing
    assert kept.history.thumbnail(found(kept, 2)) is None


def test_the_reference_is_what_is_judged_of_it(kept: KeptParts) -> None:
    recipe = make_recipe("Bracket")
    version = kept.recipes.save(replace_reference(recipe)).id.version
    reference = kept.history.reference("Bracket", version)
    assert reference.shape[2] == 3 and kept.history.reference("Bracket", version) is reference
    picture, why = part_history.reference_or_none(kept.history, "Cap", "v9")
    assert picture is None and "Cap" in why
    with pytest.raises(RecipeError, match="no recipe judged"):
        kept.history.reference("", "")


def replace_reference(recipe: Recipe) -> Recipe:
    width, height = recipe.frame_size
    return replace(recipe, reference=np.full((height, width, 3), 77, np.uint8), reference_map=(0.1, 0.05))


def test_the_part_lies_over_the_reference() -> None:
    judged = as_judged(inspection(1, flaw=(40, 60)), (WIDTH, HEIGHT))
    assert judged is not None and np.array_equal(judged[20:100, 20:100], inspection(1).frame.image[20:100, 20:100])
    half = as_judged(inspection(1), (WIDTH // 2, HEIGHT // 2))
    assert half is not None and half[30, 20, 0] > 180 > half[30, 40, 0]
    assert as_judged(inspection(1, INVALID), (WIDTH, HEIGHT)) is None


def test_a_flaw_as_large_as_the_picture_is_shown_whole() -> None:
    picture = inspection(1).frame.image
    assert cut_to_flaw(picture, (square(80, 60, 90),), 64).shape == (64, 64, 3)


def test_a_part_of_several_views_has_all_of_them(tmp_path: Path) -> None:
    views = {name: KeptParts(tmp_path / name) for name in ("top", "side")}
    with closing(StationDatabase(tmp_path / "views.db")) as database:
        history = PartHistory.of_views(database.path, {name: one.history for name, one in views.items()})
        seen = {"top": inspection(8), "side": inspection(9, PASS)}
        for name, one in views.items():
            one.add(inspection(1), seen[name])
        numbered = {name: replace(one, part_number=2) for name, one in seen.items()}
        row = row_of_views(PartVerdict(1, FAIL, "top: score", numbered))._replace(number=1, run="run", lot="A")
        database.add_parts([row])
        part = history.part(1)
        assert part is not None and part.row.view == "top" and part.new
        evidence = history.evidence(part)
        assert {name: one.verdict for name, one in evidence.views.items()} == {"top": FAIL, "side": PASS} and not evidence.missing
        assert history.thumbnail(part) is not None
        history.records(part)["side"].unlink()
        less = history.evidence(part)
        assert list(less.views) == ["top"] and less.missing == f"side: {GONE}"
        history.close()
    for one in views.values():
        one.close()


def test_without_a_database_there_are_no_parts(kept: KeptParts) -> None:
    history = PartHistory.of_views(None, {"top": kept.history})
    assert history.page(PartFilter()).parts == () and history.lots() == ()


@pytest.mark.parametrize(
    ("place", "words"),
    [((0.5, 0.1), "at 12 o'clock"), ((0.9, 0.5), "at 3 o'clock"), ((0.1, 0.5), "at 9 o'clock"), ((0.5, 0.9), "at 6 o'clock")],
)
def test_places_are_told_by_the_clock(place: tuple[float, float], words: str) -> None:
    assert place_in_words(place) == words


def test_flaws_are_told_in_words() -> None:
    assert flaw_in_words((0.1, 0.5), 5.23, 80.0) == "missing or extra at 9 o'clock, 5.2 mm²"
    assert flaw_in_words((0.5, 0.55), None, 80.4) == "missing or extra in the middle, 80 px"
    assert flaw_in_words(None, None, None) == "" and size_in_words(0.034, None) == "0.03 mm²"
    assert score_in_words(3.357, 2.84) == "score 3.36, limit 2.84" and score_in_words(math.nan, math.nan) == ""
