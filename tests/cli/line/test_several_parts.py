"""Pictures of several parts on the console: the truth beside each, a line of the CSV for each, and what is refused."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np

from inspector.camera.simulated.options import LineOptions
from inspector.camera.simulated.tray import Tray
from inspector.cli.inspection_run import Overlays, figures, judge_all, verdicts_csv
from inspector.cli.line.run import Judged, split_line, truth_of
from inspector.cli.overlay_picture import overlay_picture
from inspector.cli.sources import open_replay
from inspector.core.recipe import Recipe
from inspector.core.types import PartPlace, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.storage.png import encode_png
from tests.several_brackets import PLACES, RedIsBad, brackets, frame, recipe

ADDRESS = "simulated:metal?parts=3&width=384&height=256&defect_rate=0.5&seed=3"


def judged_as_truly(n: int, tray: Tray, *, shift: float = 0.0) -> list[Judged]:
    """Every part of picture ``n``, found ``shift`` pixels beside its place, the worst first."""
    told = []
    for number, part in enumerate(tray.parts(n), 1):
        outline = (np.array([[-20, -20], [20, -20], [20, 20], [-20, 20]], np.float32) + part.middle + shift).astype(np.float32)
        rows, columns = np.nonzero(part.mask)
        peak = (float(columns[0]), float(rows[0])) if part.defect else None
        told.append(Judged(n, Verdict.FAIL if part.defect else Verdict.PASS, 1.0, peak, place=PartPlace(number, 3, outline)))
    return told[::-1]


def test_the_truth_of_each_part_is_found_by_its_place() -> None:
    tray = LineOptions.from_address(ADDRESS).conveyor()
    assert isinstance(tray, Tray)
    truth = truth_of(ADDRESS, [judged for n in range(4) for judged in judged_as_truly(n, tray, shift=9.0)])
    assert truth is not None
    defects = sum(bool(part.defect) for n in range(4) for part in tray.parts(n))
    assert (truth.good, truth.defects, truth.caught, truth.false_rejects) == (12 - defects, defects, defects, 0)
    assert truth.located == defects
    assert sum(found for _, found in truth.by_kind.values()) == defects


def test_a_part_that_was_not_found_is_the_one_that_is_left() -> None:
    tray = LineOptions.from_address(ADDRESS).conveyor()
    assert isinstance(tray, Tray)
    n = next(n for n in range(9) if sum(bool(part.defect) for part in tray.parts(n)) == 1)
    told = [one for one in judged_as_truly(n, tray) if one.verdict is Verdict.PASS]
    missing = Judged(n, Verdict.INVALID, 1.0, None, place=PartPlace(3, 3, np.zeros((0, 2), np.float32)))
    truth = truth_of(ADDRESS, [missing, *told])
    assert truth is not None
    assert (truth.good, truth.defects, truth.invalid_defects, truth.invalid_good) == (2, 1, 1, 0)


def test_a_line_judges_as_many_parts_as_were_asked_for() -> None:
    learn, judge = split_line("simulated:metal?parts=3", 1, 10, 300)
    assert LineOptions.from_address(learn).count == 10
    assert LineOptions.from_address(judge).count == 100


def inspected(folder: Path, judges: Recipe) -> tuple[list[dict[str, str]], dict[str, object], Path]:
    """Two pictures in a folder: all good, and one of three with a red spot."""
    images = folder / "images"
    images.mkdir()
    for number, red in enumerate([(), (1,)]):
        (images / f"{number}.png").write_bytes(encode_png(brackets(PLACES, number, red)))
    replay = open_replay(images, None, None, None)
    with replay.camera:
        lines = judge_all(replay, Pipeline(judges, RedIsBad()), Overlays(folder / "out" / "overlays", "all"), lambda step: None)
    (folder / "verdicts.csv").write_text(verdicts_csv(lines), encoding="utf-8")
    with (folder / "verdicts.csv").open(newline="") as file:
        return list(csv.DictReader(file)), figures(lines, None), folder / "out" / "overlays"


def test_each_part_has_a_line_of_its_own(tmp_path: Path) -> None:
    rows, made, overlays = inspected(tmp_path, recipe())
    assert [(row["frame"], row["part"], row["verdict"]) for row in rows] == [
        *(("0", number, "PASS") for number in "123"),
        *(("1", number, verdict) for number, verdict in zip("123", ("PASS", "FAIL", "PASS"), strict=True)),
    ]
    middles = [(float(row["x"]), float(row["y"])) for row in rows[3:]]
    assert [x for x, _ in middles] == sorted(x for x, _ in middles)
    assert (made["frames"], made["parts"], made["pass"], made["fail"]) == (2, 6, 5, 1)
    assert len({row["overlay"] for row in rows}) == 2, "the parts of a picture share an overlay"
    assert sorted(path.name for path in overlays.iterdir()) == ["000000_0_PASS.png", "000001_1_FAIL.png"]


def test_one_part_in_a_picture_has_the_lines_that_it_had(tmp_path: Path) -> None:
    rows, made, _ = inspected(tmp_path, replace(recipe(), parts=None, fixture=None))
    assert [row["verdict"] for row in rows] == ["PASS", "FAIL"]
    assert "part" not in rows[0]
    assert "parts" not in made


def test_an_overlay_marks_each_part() -> None:
    seen = Pipeline(recipe(), RedIsBad()).inspect(frame(brackets(PLACES, 5, (1,))))
    plain = overlay_picture(seen.parts[1])
    marked = overlay_picture(seen)
    for part in seen.parts:
        assert part.place is not None
        x, y = part.place.outline[0]
        row = round(float(y)) + len(marked) - 128
        near = np.s_[row - 2 : row + 3, round(float(x)) - 2 : round(float(x)) + 3]
        changed = not np.array_equal(marked[near], plain[near])
        assert changed or part is seen.parts[1]
