"""From pictures of good parts to a recipe, with a random teacher and small parts."""

from __future__ import annotations

import dataclasses
import itertools
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from calibration.gate.other_light import OtherLight, in_light
from calibration.gate.picture_gate import PictureGate, refusal
from inspector.core.errors import InspectorError, SettingsError, TeacherUnavailable, TeachingCancelled, TeachingError
from inspector.core.judging import judge
from inspector.core.promises.defect_kind import DefectKind
from inspector.core.promises.light import LIGHT, read_light_range
from inspector.core.recipe import FUSIONS, Recipe, Weights, weights_sha256
from inspector.core.status import TeachPhase
from inspector.core.teaching import EIGHT_BITS, FIRST_VERSION, FLOAT_ASKED, TeachOptions, TeachProgress
from inspector.core.types import AnomalyMap, Map, Picture, Rect, Verdict
from inspector.runtime.improvement.as_taught import as_taught
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.preprocessing import map_to_frame, prepare
from inspector.vision.framing.regions import find_regions
from inspector.vision.networks.compiling import compile_recipe
from inspector.vision.networks.selftest import random_weights
from inspector.vision.teaching import progress, student, training
from inspector.vision.teaching.adamw import AdamW
from inspector.vision.teaching.cross_distances import of_kept
from inspector.vision.teaching.planted import judging
from inspector.vision.teaching.planted.again import planted_again
from inspector.vision.teaching.planted.judging import TELLING_EACH
from inspector.vision.teaching.recipe_fitting import fused_maps
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.training import StpmTrainer
from inspector.vision.teaching.weights_file import folded_bytes
from inspector.vision.trunk import trunk
from tests.runtime.line import SETTINGS
from tests.vision.parts import SCRATCH, as_torch, published, scratched, store_with, teacher_store, texture

pytestmark = pytest.mark.usefixtures("few_telling")

GOOD = [texture(number) for number in range(12)]
QUICK = TeachOptions(
    light_range=False,
    eight_bits=False,
    teacher="resnet18",
    image_steps=16,
    seed=3,
    input_size=(32, 32),
    device="cpu",
    target_rate=0.2,
)
WHOLE = {"eight_bits": True, "light_range": True}
"""What else a teaching does."""
Teach = Callable[..., Recipe]
Taught = Callable[..., tuple[list[Recipe], Recipe]]
ALWAYS: Callable[[float, float], bool] = lambda other, present: True  # noqa: E731


def ignore(progress: TeachProgress) -> None:
    pass


@pytest.fixture
def teach(random_store: TeacherStore) -> Teach:
    def once(frames: list[Picture] = GOOD, on_progress: Callable[[TeachProgress], None] = ignore, **changes: object) -> Recipe:
        options = replace(QUICK, **changes)  # type: ignore[arg-type]
        return StpmTrainer(random_store).teach("Plate", frames, options, on_progress, lambda: False)

    return once


@pytest.fixture(scope="module")
def taught(few_telling: None, random_teacher: Weights, tmp_path_factory: pytest.TempPathFactory) -> Taught:
    """The first and the last recipe of the good parts, taught once for each set of changes. ``sure``: with a student in any case."""
    store = store_with(random_teacher, tmp_path_factory.mktemp("taught") / "teachers")
    known: dict[str, tuple[list[Recipe], Recipe]] = {}

    def of(*, sure: bool = False, **changes: object) -> tuple[list[Recipe], Recipe]:
        key = f"{sure} {sorted(changes.items())}"
        if key not in known:
            with pytest.MonkeyPatch.context() as patch:
                if sure:
                    patch.setattr(training, "clearer", ALWAYS)
                known[key] = first_and_last(store, **changes)
        return known[key]

    return of


@pytest.fixture
def sure(monkeypatch: pytest.MonkeyPatch) -> None:
    """The student finds clearly more, and takes part."""
    monkeypatch.setattr(training, "clearer", ALWAYS)


@pytest.fixture
def many_telling(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as a station chooses by: how well it judges is asked."""
    monkeypatch.setattr(judging, "TELLING_EACH", TELLING_EACH)


def held_scores(recipe: Recipe, maps: Sequence[Map]) -> list[float]:
    """Of held-out parts, among all that set the limit."""
    learned = fused_maps(recipe, of_kept(recipe.cross)) if recipe.cross_scores else []
    return Framing.of(recipe).held_out_scores([*maps, *learned])[: len(maps)]


def content(recipe: Recipe) -> dict[str, object]:
    """Everything that a recipe says, but when it was taught and how long that took; weights as digests, pictures as bytes."""
    told = {field.name: getattr(recipe, field.name) for field in dataclasses.fields(recipe)}
    assert recipe.reference is not None
    told |= {"student": recipe.student_sha256, "memory": recipe.memory_sha256, "shifts": weights_sha256(recipe.shifts)}
    told |= {"usual": recipe.usual_sha256, "cross": recipe.cross_sha256}
    told["reference"] = recipe.reference.tobytes()
    return {name: value for name, value in told.items() if name not in ("created_at", "teach_seconds")}


@pytest.mark.slow
def test_the_same_seed_gives_the_same_recipe_to_the_bit(teach: Teach, taught: Taught, sure: None) -> None:
    """With a student and what it needs for 8 bits."""
    first, again, other = taught(sure=True, **WHOLE)[1], teach(**WHOLE), teach(seed=4)
    assert first.ranges and LIGHT in first.notes
    assert content(first) == content(again)
    assert first.student_sha256 != other.student_sha256


@pytest.mark.slow
@pytest.mark.parametrize("fusion", FUSIONS)
def test_a_recipe_says_what_it_was_taught_with(teach: Teach, fusion: str, random_teacher: Weights, monkeypatch: pytest.MonkeyPatch) -> None:
    # So few are learned from that the memory would have to find clearly more, and nothing does: the student takes part.
    monkeypatch.setattr(training, "clearer", lambda other, present: False)
    recipe = teach(fusion=fusion, smoothing_px=1.5, held_out=0.5)
    assert (recipe.id.name, recipe.id.version) == ("Plate", "")
    assert (recipe.teacher.name, recipe.teacher.sha256) == ("resnet18", weights_sha256(random_teacher))
    assert (recipe.frame_size, recipe.input_size, recipe.region) == ((64, 64), (32, 32), None)
    assert (recipe.fusion, recipe.smoothing_px, recipe.seed, recipe.image_steps) == (fusion, 1.5, 3, 16)
    assert len(recipe.good_scores) == recipe.limit.held_out == 6
    assert recipe.limit.promised_rate == pytest.approx(1 / 7)
    assert bool(recipe.memory) == fusion.startswith("calibrated")
    assert len(recipe.level_scales) == (5 if recipe.memory else 3)
    assert recipe.colour_scale[0] < recipe.colour_scale[1]
    assert abs(recipe.created_at - time.time()) < 60
    assert 0 < recipe.teach_seconds < 60


@pytest.mark.slow
def test_the_limit_is_set_by_the_last_parts_and_the_student_by_the_others(teach: Teach, taught: Taught, sure: None) -> None:
    """Held out by time: what the student learned from does not depend on the last parts, the scores do."""
    recipe = taught(sure=True)[1]
    held = len(recipe.good_scores)
    changed = teach([*GOOD[:-held], *(texture(100 + number) for number in range(held))])
    assert recipe.student and recipe.student_sha256 == changed.student_sha256
    assert recipe.memory_sha256 == changed.memory_sha256
    assert recipe.good_scores != changed.good_scores
    assert any(np.array_equal(recipe.reference, frame) for frame in GOOD[-len(recipe.good_scores) :])


@pytest.mark.slow
@pytest.mark.parametrize(("count", "held_out"), [(5, 0.2), (12, 0.2), (12, 0.01), (12, 0.5), (5, 0.95), (12, 0.99)])
def test_some_parts_are_always_left_to_learn_from_and_to_set_the_limit_by(teach: Teach, count: int, held_out: float) -> None:
    recipe = teach(GOOD[:count], held_out=held_out, image_steps=4)
    held = len(recipe.good_scores)
    assert held == recipe.limit.held_out
    assert max(2, min(round(count * held_out), count - 2)) <= held <= count - 2


def check_held_out(recipe: Recipe, teacher: Weights) -> None:
    """Each runtime gives the held-out parts the scores that the teaching gave them."""
    for runtime in ("torch", "openvino"):
        detector = compile_recipe(recipe, teacher, "cpu", runtime)
        held = [detector.detect(prepare(frame, None, recipe.input_size)).values for frame in GOOD[-len(recipe.good_scores) :]]
        detector.close()
        assert held_scores(recipe, held) == pytest.approx(recipe.good_scores, abs=2e-3), runtime


@pytest.mark.slow
@pytest.mark.parametrize("fusion", ["product", "calibrated_product"])
def test_what_was_taught_is_what_is_compiled(taught: Taught, random_teacher: Weights, fusion: str) -> None:
    recipe = taught(sure=True)[1] if fusion == QUICK.fusion else taught(fusion=fusion)[1]
    assert recipe.fusion == fusion and recipe.student
    check_held_out(recipe, random_teacher)


@pytest.mark.slow
def test_a_teacher_with_bottlenecks_and_groups_teaches_and_both_runtimes_agree(tmp_path: Path) -> None:
    name = "resnext50_32x4d"
    weights = random_weights(trunk(name), 1)
    store = teacher_store(tmp_path)
    store.keep(name, weights)
    options = replace(QUICK, teacher=name, image_steps=4)
    recipe = StpmTrainer(store).teach("Plate", GOOD[:5], replace(options, eight_bits=True), ignore, lambda: False)
    assert recipe.teacher.name == name and recipe.memory and EIGHT_BITS in recipe.notes
    for runtime in ("torch", "openvino"):
        detector = compile_recipe(recipe, weights, "cpu", runtime)
        held = [detector.detect(prepare(frame, None, recipe.input_size)).score for frame in GOOD[5 - len(recipe.good_scores) : 5]]
        detector.close()
        assert held == pytest.approx(recipe.good_scores, abs=2e-3)


@pytest.mark.slow
def test_the_light_is_measured_and_the_gate_stands_there(taught: Taught) -> None:
    """The rest of the recipe is that of a teaching that does not look at the light."""
    plain, measured = taught(sure=True, eight_bits=True)[1], taught(sure=True, **WHOLE)[1]
    found = read_light_range(measured.notes)
    assert LIGHT not in plain.notes and found is not None and found.limit == pytest.approx(measured.limit.value, abs=1e-4)
    changed = {name for name, value in content(measured).items() if value != content(plain)[name]}
    assert changed == {"gate", "notes"}
    assert measured.reference is not None
    gate = PictureGate(measured.gate, measured.reference)
    for part in GOOD[-4:]:
        dark, tinted = (in_light(part, OtherLight(gain=0.5 * found.darkest)), in_light(part, OtherLight(warmer_mired=150)))
        assert refusal(gate.check(part)) == ""
        assert refusal(gate.check(in_light(part, OtherLight(gain=found.darkest)))) == ""
        assert refusal(gate.check(dark)) and refusal(gate.check(tinted))


@pytest.mark.slow
def test_8_bits_are_prepared_unless_nobody_asks_for_them(taught: Taught) -> None:
    """The rest of the recipe is the same, and both say how it was taught. With a student: a memory alone judges in float."""
    plain, prepared = taught(sure=True)[1], taught(sure=True, eight_bits=True)[1]
    changed = {name for name, value in content(prepared).items() if value != content(plain)[name]}
    assert {"ranges", "notes"} <= changed <= {"ranges", "shifts", "notes", "rounding", "rounding_offset"}
    assert prepared.ranges and prepared.notes[EIGHT_BITS].startswith("may be used")
    assert not plain.ranges and plain.notes[EIGHT_BITS] == FLOAT_ASKED
    assert [as_taught(one, SETTINGS.teach, "cpu", 0.2).eight_bits for one in (plain, prepared)] == [False, True]


@pytest.mark.slow
def test_a_scratch_scores_above_the_limit_and_its_place_is_found(teach: Teach, random_teacher: Weights, many_telling: None) -> None:
    recipe = teach(image_steps=60, held_out=0.4, input_size=(64, 64))
    detector = compile_recipe(recipe, random_teacher, "cpu", "openvino")
    limit, framing = recipe.limit.value, Framing.of(recipe)
    bad = [framing.scored(detector.detect(scratched(number)).values) for number in range(200, 206)]
    good = [float(framing.scored(detector.detect(texture(number)).values).max()) for number in range(200, 224)]
    detector.close()
    assert all(judge(float(one.max()), limit)[0] is Verdict.FAIL for one in bad)
    assert min(one.max() for one in bad) > max(good) + 0.5
    rejected = fmean(judge(score, limit)[0] is Verdict.FAIL for score in good)
    assert rejected <= recipe.limit.bound + 0.15, "of five held-out parts little can be promised"
    (left, top), (right, bottom) = ((64 * x, 64 * y) for x, y in SCRATCH)
    for one in bad:
        strongest = find_regions(AnomalyMap(one, np.eye(3)), limit, 1)[0]
        x, y = strongest.peak_xy
        assert left - 8 <= x <= right + 8
        assert top - 8 <= y <= bottom + 8
    assert recipe.notes["planted defects"].endswith(f"of {len(recipe.good_scores)} found")


@pytest.mark.slow
def test_a_region_is_learned_and_found_again_in_the_frame(teach: Teach, random_teacher: Weights, many_telling: None) -> None:
    """The plate lies at 40, 20 of a frame in which everything else changes from part to part."""
    region = Rect(40, 20, 64, 64)

    def framed(number: int, plate: Picture) -> Picture:
        frame = np.random.default_rng(number).integers(0, 256, (100, 120, 3), dtype=np.uint8)
        frame[20:84, 40:104] = plate
        return frame

    recipe = teach([framed(number, picture) for number, picture in enumerate(GOOD)], region=region, image_steps=60, input_size=(64, 64))
    assert (recipe.region, recipe.frame_size) == (region, (120, 100))
    detector = compile_recipe(recipe, random_teacher, "cpu", "openvino")
    detection = detector.detect(prepare(framed(77, scratched(77)), region, recipe.input_size))
    detector.close()
    assert detection.score > recipe.limit.value
    to_frame = map_to_frame(recipe.frame_size, region, recipe.input_size)
    x, y = find_regions(AnomalyMap(detection.values, to_frame), recipe.limit.value, 1)[0].peak_xy
    assert 40 + 64 * SCRATCH[0][0] - 8 <= x <= 40 + 64 * SCRATCH[1][0] + 8
    assert 20 + 64 * SCRATCH[0][1] - 8 <= y <= 20 + 64 * SCRATCH[1][1] + 8


@pytest.mark.slow
def test_progress_goes_through_the_phases_and_never_back(teach: Teach, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second passes between two looks at the clock, so that every step is reported."""
    clock = itertools.count()
    for module in (training, progress):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: float(next(clock)), time=time.time))
    monkeypatch.setattr(student, "monotonic", lambda: float(next(clock)))
    seen: list[TeachProgress] = []
    teach(on_progress=seen.append)
    phases = list(dict.fromkeys(progress.phase for progress in seen))
    assert phases == [TeachPhase.PREPARING, TeachPhase.FEATURES, TeachPhase.TRAINING, TeachPhase.CALIBRATING]
    shares = [progress.progress for progress in seen]
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] <= 1
    assert sum(progress.phase is TeachPhase.TRAINING for progress in seen) == 16 / 4
    assert all(math.isnan(progress.loss) == (progress.phase is not TeachPhase.TRAINING) for progress in seen)
    assert all(math.isnan(progress.remaining_s) or progress.remaining_s >= 0 for progress in seen)


def test_the_budget_is_used_and_kept(teach: Teach, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a clock that goes on five seconds whenever the training looks at it."""
    clock = itertools.count(time.monotonic(), 5)
    monkeypatch.setattr(student, "monotonic", lambda: next(clock))
    recipe = teach(image_steps=None, budget_s=60, fewest_steps=0)
    looked = (next(clock) - time.monotonic()) / 5
    assert 0 < recipe.image_steps <= 4 * 60 / 5
    assert 2 <= looked <= 4 * 60 / 5


def test_a_slow_machine_takes_longer_and_makes_the_fewest_steps(teach: Teach, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the same clock, on which so many steps take longer than the budget."""
    clock = itertools.count(time.monotonic(), 5)
    monkeypatch.setattr(student, "monotonic", lambda: next(clock))
    assert teach(image_steps=None, budget_s=60, fewest_steps=60).image_steps == 60 > 4 * 60 / 5


def cancelling(store: TeacherStore, at: int, frames: list[Picture] = GOOD) -> tuple[int, list[TeachPhase]]:
    """Teach, and answer yes the ``at``-th time that somebody asks whether to stop: how often was asked, and what was reported."""
    asked = 0
    phases: list[TeachPhase] = []

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= at

    with pytest.raises(TeachingCancelled):
        StpmTrainer(store).teach(
            "Plate", frames, replace(QUICK, image_steps=4000), lambda progress: phases.append(progress.phase), cancelled
        )
    return asked, phases


@pytest.mark.parametrize("at", [1, 2, 4, 5, 8])
def test_cancelling_stops_at_the_next_step(random_store: TeacherStore, at: int) -> None:
    asked, phases = cancelling(random_store, at)
    assert asked == at
    assert len(phases) <= at - 1
    assert TeachPhase.CALIBRATING not in phases


def test_every_step_asks_whether_to_stop(random_store: TeacherStore, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0
    step = AdamW.step

    def counted(self: AdamW) -> None:
        nonlocal steps
        steps += 1
        step(self)

    monkeypatch.setattr(AdamW, "step", counted)
    with pytest.raises(TeachingCancelled):
        StpmTrainer(random_store).teach("Plate", GOOD, replace(QUICK, image_steps=4000), ignore, lambda: steps >= 5)
    assert steps == 5


@pytest.mark.parametrize(
    ("frames", "reason"),
    [
        (GOOD[:4], "too few"),
        ([*GOOD[:11], texture(11, 65)], "65x65"),
        ([*GOOD[:11], np.zeros((64, 64, 3), np.uint8)], "picture 12 is blank"),
        ([*GOOD[:11], GOOD[0].copy()], "pictures 1 and 12 are identical"),
    ],
    ids=["few", "unequal", "blank", "identical"],
)
def test_pictures_that_cannot_be_learned_from_are_refused_at_once(teach: Teach, frames: list[Picture], reason: str) -> None:
    with pytest.raises(TeachingError, match=reason):
        teach(frames, on_progress=lambda progress: pytest.fail("it began"))


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"region": Rect(40, 40, 64, 64)}, TeachingError),
        ({"region": Rect(0, 0, 31, 64), "input_size": None}, SettingsError),
        ({"input_size": (64, 60)}, TeachingError),
        ({"input_size": (0, 0)}, TeachingError),
        ({"teacher": "vgg16"}, TeacherUnavailable),
        ({"teacher_weights": "nowhere.pth"}, TeacherUnavailable),
        ({"target_rate": 0.0}, TeachingError),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_what_cannot_be_done_is_refused_with_the_reason(teach: Teach, changes: dict[str, object], kind: type[InspectorError]) -> None:
    with pytest.raises(kind) as caught:
        teach(**changes)
    assert caught.value.what


@pytest.mark.slow
def test_a_teacher_from_a_file_is_used_and_kept(teach: Teach, random_store: TeacherStore, tmp_path: Path) -> None:
    path = tmp_path / "resnet18.pth"
    torch.save(as_torch(published("resnet18", 8)), path)
    recipe = teach(teacher="auto", teacher_weights=str(path), fusion="product")
    path.unlink()
    assert recipe.teacher == random_store.load("resnet18")[0]
    assert weights_sha256(random_store.load_exact(recipe.teacher)) == recipe.teacher.sha256


def test_a_teacher_beyond_all_bounds_teaches_nothing(tmp_path: Path, random_teacher: Weights) -> None:
    """Finite weights whose features are not: no recipe may come of it."""
    endless = {name: array * np.float32(1e9) for name, array in random_teacher.items()}
    root = tmp_path / "teachers"
    root.mkdir()
    (root / f"resnet18-{weights_sha256(endless)[:12]}.safetensors").write_bytes(folded_bytes(endless))
    with pytest.raises(TeachingError) as caught:
        StpmTrainer(teacher_store(root)).teach("Plate", GOOD, QUICK, ignore, lambda: False)
    assert caught.value.remedy


def test_a_fault_of_torch_is_a_teaching_that_failed(teach: Teach, monkeypatch: pytest.MonkeyPatch) -> None:
    def out_of_memory(*_: object) -> None:
        raise RuntimeError("not enough memory: you tried to allocate 99 GB")

    monkeypatch.setattr(AdamW, "step", out_of_memory)
    with pytest.raises(TeachingError, match="99 GB") as caught:
        teach()
    assert "smaller pictures" in caught.value.remedy


def first_and_last(store: TeacherStore, frames: list[Picture] = GOOD, **changes: object) -> tuple[list[Recipe], Recipe]:
    given: list[Recipe] = []
    options = replace(QUICK, **changes)  # type: ignore[arg-type]
    return given, StpmTrainer(store).teach("Plate", frames, options, ignore, lambda: False, given.append)


@pytest.mark.slow
def test_a_first_recipe_judges_without_a_student(taught: Taught, random_teacher: Weights) -> None:
    (first,), last = taught(sure=True)
    assert str(first.id) == f"Plate/{FIRST_VERSION}"
    assert (dict(first.student), dict(first.ranges), len(first.level_scales)) == ({}, {}, 2)
    assert first.limit.held_out == last.limit.held_out == len(first.good_scores)
    assert first.notes["memory"] == last.notes["memory"]
    check_held_out(first, random_teacher)
    assert len(first.cross_scores) == first.limit.learned == len(GOOD) - len(first.good_scores)


@pytest.mark.slow
def test_the_recipe_is_the_same_whether_or_not_a_first_one_is_wanted(
    random_store: TeacherStore, teach: Teach, taught: Taught, sure: None
) -> None:
    (first,), last = taught(sure=True)
    assert content(last) == content(teach())
    assert content(first) == content(first_and_last(random_store)[0][0])


@pytest.mark.slow
@pytest.mark.parametrize("fusion", ["product", "sum"])
def test_without_a_memory_there_is_no_first_recipe(taught: Taught, fusion: str) -> None:
    assert taught(fusion=fusion)[0] == []


@pytest.mark.slow
def test_a_first_recipe_does_not_wait_for_all_parts(random_store: TeacherStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of many parts an even choice is looked at first; what is taught in the end remembers all of them."""
    monkeypatch.setattr("inspector.vision.teaching.teaching_set.FIRST_PARTS", 4)
    monkeypatch.setattr("inspector.vision.teaching.memory_choice.CLEARLY", -1.0)  # the last that was tried
    (first,), last = first_and_last(random_store)
    assert first.notes["memory"].startswith("anywhere")
    cells = (32 // 8) ** 2
    assert first.memory["anywhere"].shape[0] <= 4 * cells < last.memory["anywhere"].shape[0]


@pytest.mark.slow
def test_a_student_that_blurs_the_judgement_is_left_out(
    random_store: TeacherStore, random_teacher: Weights, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "clearer", lambda other, present: False)  # no student finds clearly more
    recipe = first_and_last(random_store, eight_bits=True)[1]
    assert recipe.notes["student"].startswith("left out")
    assert (dict(recipe.student), len(recipe.level_scales)) == ({}, 2)
    assert all(name.startswith("teacher.") for name in recipe.ranges)
    compile_recipe(recipe, random_teacher, "cpu", "auto").close()


@pytest.mark.slow
def test_a_first_recipe_is_not_worth_waiting_beyond_a_share_of_the_budget(random_store: TeacherStore) -> None:
    """With a budget in seconds the coreset ends with its share of it; with image-steps it is always whole."""
    frames = [texture(number, 96) for number in range(12)]
    changes = {"input_size": (96, 96), "image_steps": None, "budget_s": 1e-6}
    (first,), _ = first_and_last(random_store, frames, **changes)
    assert first.notes["memory"]
    assert math.isfinite(first.limit.value)


@pytest.mark.slow
def test_a_teaching_plants_defects_and_keeps_how_they_score(teach: Teach, random_teacher: Weights, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "EACH", 12)
    monkeypatch.setattr(judging, "FEWEST_EACH", 6)
    recipe = teach(image_steps=4, held_out=0.4, input_size=(96, 96))
    assert len(recipe.planted) > 5 * 12 and {one.kind for one in recipe.planted} == set(DefectKind)
    assert max(one.x for one in recipe.planted) < 96 and 0 < sum(one.on_rim for one in recipe.planted) < len(recipe.planted)
    detector = compile_recipe(recipe, random_teacher, "cpu", "openvino")
    again = planted_again(recipe, Framing.of(recipe), detector, GOOD[::-1], 12)
    detector.close()
    assert [one.size_px for one in again[:20]] == [one.size_px for one in recipe.planted[:20]], "the same seed plants the same"
    scores = [[one.score for one in planted[:20]] for planted in (recipe.planted, again)]
    assert scores[0] == pytest.approx(scores[1], abs=5e-3)
