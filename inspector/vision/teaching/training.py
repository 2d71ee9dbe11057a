"""*Learn good parts*: from good pictures to a recipe, within a time budget."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from calibration.camera.light_balance import balanced, fit_balance
from calibration.errors import CalibrationError
from inspector.core.errors import DetectorError, TeachingCancelled, TeachingError
from inspector.core.limit_change import fitted
from inspector.core.program import PROGRAM
from inspector.core.promises.light import light_copies_note
from inspector.core.promises.odd_parts import LEFT_OUT, OddPart, found_of_parts, odd_note, odd_notes, told_apart
from inspector.core.promises.planted_score import PlantedScore
from inspector.core.quality.learning import LEARNED, WENT_ON, LearnedOn, LearningPlan, LearningProgress, grade, learned_note, teaching_of
from inspector.core.recipe import Recipe, TeacherId, Weights
from inspector.core.status import TeachPhase
from inspector.core.teaching import (
    ALIGNMENT,
    DETAIL,
    EIGHT_BITS,
    FIRST_VERSION,
    FLOAT_ASKED,
    MEMORY,
    PLANTED,
    PLANTED_SCORES,
    STUDENT,
    TeachOptions,
    TeachProgress,
    held_out_of_teaching,
    planted_note,
    planted_score_note,
)
from inspector.core.tiles import AUTO
from inspector.core.types import Map, Picture, RecipeId
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.registration import find_good_parts
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.eight_bits import EightBits, check_eight_bits, detector_as_used, rounding_here
from inspector.vision.networks.equations import MEMORY_MAPS
from inspector.vision.networks.processor import cores
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.augmentation import augmented, in_other_light, which_augmented, which_in_other_light
from inspector.vision.teaching.checkpoint import LearningCheckpoint, learning_key
from inspector.vision.teaching.contamination import GoodPartCheck
from inspector.vision.teaching.cross_distances import of_kept
from inspector.vision.teaching.going_on import Going
from inspector.vision.teaching.good_parts import check_good_parts
from inspector.vision.teaching.light_fitting import with_light_range
from inspector.vision.teaching.memory_choice import CLEARLY, Caught, Distances, JudgingRule, clearer
from inspector.vision.teaching.memory_fitting import MemoryFitting
from inspector.vision.teaching.planted.again import maps_by
from inspector.vision.teaching.planted.judging import FEWEST_EACH, PlantingBudget, PlantingTrial, telling_defects
from inspector.vision.teaching.planted.part_area import area_of_all
from inspector.vision.teaching.planted.plan import PlantedPicture
from inspector.vision.teaching.progress import TeachingProgress
from inspector.vision.teaching.recipe_fitting import RecipeFitting, fused_maps
from inspector.vision.teaching.student import (
    LONGEST_TIMES,
    MINUTE_S,
    Budget,
    StudentTraining,
    TrainedStudent,
    fewest_steps,
    train_student,
)
from inspector.vision.teaching.synthetic_defects import with_synthetic_defect
from inspector.vision.teaching.teacher_features import BATCH, TeacherFeatures, as_input, extract_features
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.teaching_set import TeachingSet, evenly_spread, without
from inspector.vision.teaching.tile_trial import ENOUGH, WHOLE_PICTURE, TileTrial, try_tiles
from inspector.vision.trunk import trunk

_log = logging.getLogger(__name__)

MOST_SYNTHETIC = 16
"""Held-out parts that a synthetic defect is put into."""

FEW_STEPS = 300
"""A teaching of fewer image-steps is a trial: fewer defects are planted, and less is promised."""

LEAST_FOR_TRIAL_S = 30.0
"""Seconds of a time budget in which there is room for a trial of tiles."""

MOST_FOR_RANGES = 24
"""Training parts by which the ranges for 8 bits are measured."""

LIGHT_S = 2.0
"""Seconds of the time budget that measuring the light is given."""

MOST_FOR_PART = 48
"""Good parts by which it is seen where a part lies."""


class StpmTrainer:
    """Teaches in this process, and goes on with what it taught. Not thread-safe: one teaching at a time."""

    def __init__(self, teachers: TeacherStore) -> None:
        self._teachers = teachers

    def teach(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        on_progress: Callable[[TeachProgress], None],
        cancelled: Callable[[], bool],
        on_first: Callable[[Recipe], None] | None = None,
    ) -> Recipe:
        """See ``inspector.core.teaching.Trainer``."""
        started = time.monotonic()
        if options.device == "cuda" and not torch.cuda.is_available():
            raise TeachingError("torch finds no CUDA device that it can use", remedy="Teach with --device auto or --device cpu")
        check_good_parts(frames, options.region, options.picture_names)
        progress = TeachingProgress(started, options.budget_s, on_progress, cancelled)
        progress.report(TeachPhase.PREPARING, 0.0)
        wanted = options.teacher
        if options.teacher_weights is not None:
            wanted = self._teachers.import_file(Path(options.teacher_weights), None if wanted == "auto" else wanted).name
        teacher_id, teacher = self._teachers.choose(wanted)
        torch.set_num_threads(cores())
        _log.info("teaching %s by %s %s with %d cores", name, teacher_id.name, teacher_id.sha256[:12], cores())
        try:
            return self._taught(name, frames, options, teacher_id, teacher, progress, on_first)
        except (RuntimeError, MemoryError) as error:
            remedy = f"Teach fewer or smaller pictures; see also: {PROGRAM} doctor"
            raise TeachingError(f"teaching failed: {error}", remedy=remedy) from error
        except (CalibrationError, DetectorError) as error:
            raise TeachingError(f"the limit could not be set: {error}", remedy="Look at the pictures, and teach again") from error

    def _taught(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        teacher_id: TeacherId,
        teacher: Weights,
        progress: TeachingProgress,
        on_first: Callable[[Recipe], None] | None,
    ) -> Recipe:
        """Again in tiles where these are worth it, and again without parts that stand alone, where these are to be left out: as if they had
        never been given."""
        gone: list[str] = []
        trial: TileTrial | None = None
        channels = trunk(teacher_id.name).channels
        parts = find_good_parts(frames, options)
        while True:
            given = TeachingSet.of(frames, options, channels, parts)
            teaching = _Teaching(name, given, teacher_id, teacher, progress, on_first if trial is None else None)
            if trial is None and _may_try_tiles(options):
                teaching.try_tiles = partial(try_tiles, frames, parts, options, channels)
            try:
                recipe = teaching.run()
            except _InTiles as found:
                # What judges meanwhile, by the memory of whole pictures, is not replaced before the end.
                trial = found.trial
                options = replace(options, tiles=trial.tiles)
            except _LeaveOut as leave:
                _log.info("teaching %s without %s", name, odd_note(leave.odd))
                gone += [str(one) for one in leave.odd]
                frames, options = without(frames, options, {one.index for one in leave.odd})
                check_good_parts(frames, options.region, options.picture_names)
                parts = find_good_parts(frames, options)
            else:
                notes = {DETAIL: trial.note} if trial is not None else {}
                notes |= {LEFT_OUT: "; ".join(gone)} if gone else {}
                return replace(recipe, notes={**recipe.notes, **notes}) if notes else recipe

    def go_on(
        self,
        frames: Sequence[Picture],
        options: TeachOptions,
        plan: LearningPlan,
        on_progress: Callable[[LearningProgress], None],
        cancelled: Callable[[], bool],
        on_version: Callable[[Recipe], None],
    ) -> LearnedOn:
        """See ``inspector.core.quality.learning.Continuing``."""

        def report(progress: LearningProgress) -> None:
            if cancelled():
                raise TeachingCancelled("learning was stopped")
            on_progress(progress)

        start, frames = plan.start, list(frames)  # each is asked for once: what reads a file gives another picture each time
        report(LearningProgress(0, 0, 0))
        silent = TeachingProgress(time.monotonic(), options.budget_s, lambda progress: None, cancelled)
        torch.set_num_threads(cores())
        try:
            given = TeachingSet.of(frames, options, trunk(start.teacher.name).channels)
            teaching = _Teaching(start.id.name, given, start.teacher, self._teachers.load_exact(start.teacher), silent, None)
            return teaching.go_on(plan, learning_key(frames, options, start), report, on_version)
        except (RuntimeError, MemoryError, CalibrationError, DetectorError) as error:
            raise TeachingError(f"learning could not go on: {error}", remedy="Look at the pictures, and teach again") from error


def _may_try_tiles(options: TeachOptions) -> bool:
    """Not where tiles were asked for, nor where there is too little time or there are too few steps for a trial."""
    enough = options.budget_s >= LEAST_FOR_TRIAL_S if options.image_steps is None else options.image_steps >= FEW_STEPS
    return options.tiles.strip() == AUTO and enough


class _InTiles(Exception):
    """These tiles are worth it."""

    def __init__(self, trial: TileTrial) -> None:
        super().__init__(trial.note)
        self.trial = trial


class _LeaveOut(Exception):
    """These parts stand alone, and are not to be learned from."""

    def __init__(self, odd: Sequence[OddPart]) -> None:
        super().__init__(odd_note(odd))
        self.odd = odd


@dataclass(frozen=True, eq=False)
class _Prepared:
    """What a student is taught from and judged by. ``as_seen``: the held-out parts before their light is
    brought to that of the good ones. ``defective``: those with a patch moved, ``telling`` those with
    the defects that choices are made by. ``cross``: distances of learned parts to what the memory keeps
    of the others. ``per_picture_s``: seconds in which the teacher sees one."""

    pictures: list[Picture]
    as_seen: list[Picture]
    held: list[Picture]
    defective: list[Picture]
    telling: Sequence[PlantedPicture]
    fitting: RecipeFitting
    features: TeacherFeatures
    memory: Weights
    cross: Distances
    notes: dict[str, str]
    per_picture_s: float


class _Teaching:
    """One teaching: teacher features, an interim recipe by the memory alone, the student, the recipe."""

    def __init__(
        self,
        name: str,
        given: TeachingSet,
        teacher_id: TeacherId,
        teacher: Weights,
        progress: TeachingProgress,
        on_first: Callable[[Recipe], None] | None,
    ) -> None:
        self.name, self.given, self.teacher_id, self.teacher = name, given, teacher_id, teacher
        self.options, self.progress, self.on_first = given.options, progress, on_first
        self.spec = trunk(teacher_id.name)
        self.device = torch.device("cuda" if self.options.device != "cpu" and torch.cuda.is_available() else "cpu")
        options = self.options
        self.judging = JudgingRule(
            given.input_size,
            options.fusion,
            options.smoothing_px,
            given.framing.area,
            options.target_rate,
            options.confidence,
            options.guaranteed,
        )
        self.memories = MemoryFitting(given, self.judging)
        self.odd: dict[str, str] = {}
        self.try_tiles: Callable[[Network, Callable[[], None]], TileTrial] | None = None
        """Where tiles may be tried: by which the part is then taught in them (_InTiles)."""
        self.detail = given.detail
        self.timed = self.options.image_steps is None

    def run(self) -> Recipe:
        """Raises TeachingError, TeachingCancelled, CalibrationError, DetectorError."""
        made = self._prepared(None)
        # Held-out and defective pictures pass both networks once, in float32: that time is not the student's.
        pictures = len(made.held) + len(made.defective) + len(made.telling)
        light_s = LIGHT_S if self.options.light_range else 0.0
        reserve_s = 2.5 + light_s + 2.5 * made.per_picture_s * pictures + self._planting(2.5 * made.per_picture_s).seconds
        return self._recipe(made, self._train(made.features, reserve_s))

    def go_on(
        self, plan: LearningPlan, key: str, report: Callable[[LearningProgress], None], on_version: Callable[[Recipe], None]
    ) -> LearnedOn:
        """From ``plan.start``, whose memory is taken as it is. Raises as :meth:`run`."""
        options = self.options
        # A person may have moved the limit, or let parts join: what is compared is what the held-out parts of the teaching give.
        limit, scores = plan.start.limit, plan.start.good_scores[: held_out_of_teaching(plan.start)]
        by_held_out = fitted(
            scores, options.target_rate, limit.confidence, limit.guaranteed, limit.review_rate, cross_scores=plan.start.cross_scores
        )
        start = replace(plan.start, limit=by_held_out, good_scores=scores)
        self.odd = found_of_parts(start.notes)  # the good parts are the same, and what a person has said of them
        made = self._prepared(start)
        start = self._with_planted(start, made)

        def fit(student: TrainedStudent) -> Recipe:
            recipe = self._recipe(made, student)
            return replace(recipe, notes={**recipe.notes, WENT_ON: teaching_of(start)})

        train = partial(StudentTraining, self.spec, made.features, options.seed, self.device)
        fewest = fewest_steps(MINUTE_S, self.given.tiling.tile) if plan.fewest is None else plan.fewest
        return Going(start, fewest, train, fit, report, LearningCheckpoint(plan.kept, key)).run(on_version)

    def _with_planted(self, start: Recipe, made: _Prepared) -> Recipe:
        """``start`` with the scores of the defects by which versions are compared, where it has none: it is judged within other shapes."""
        if PLANTED in start.notes and PLANTED_SCORES in start.notes:
            return start
        framing = Framing.of(start)
        maps = fused_maps(start, self._distances(self._comparison(start.student, start.memory), made.defective, 0.95))
        return replace(start, notes={**start.notes, **_planted_notes([float(framing.scored(one).max()) for one in maps], start)})

    def _prepared(self, start: Recipe | None) -> _Prepared:
        """``start``: a recipe whose memory is taken; None: one is built."""
        options, given = self.options, self.given
        pictures, light = given.pictures(), None
        as_seen = [pictures[index] for index in given.held]
        if options.normalise_light:
            light = fit_balance(pictures)
            pictures = [balanced(picture, light) for picture in pictures]
        some = [pictures[index] for index in evenly_spread(range(len(pictures)), MOST_FOR_PART)]
        part = area_of_all(some, aligned=given.fixture is not None)
        fitting = RecipeFitting(self.name, self.teacher_id, given, light, part)
        self.judging = self.memories.judging = replace(self.judging, part=part)
        held = [pictures[index] for index in given.held]
        rng = np.random.default_rng(options.seed)
        defective = [with_synthetic_defect(picture, rng, given.tiling.tile) for picture in held[:MOST_SYNTHETIC]]
        telling = telling_defects(held, options.seed, given.framing.area, given.tiling.tile)
        trained = [pictures[index] for index in given.trained]
        copies = in_other_light(trained, options.seed, options.light_copies, given.room)
        trained += [*(augmented(trained, options.seed) if options.augment else []), *copies]
        shows = self._shows()
        features, per_picture_s = self._features(trained, held, telling, fitting, shows, choose=start is None)
        if start is not None:
            memory, notes = start.memory, {key: start.notes[key] for key in (MEMORY,) if key in start.notes}
            cross: Distances = of_kept(start.cross)
        else:
            memory = self.memories.build(features, shows, partial(self.progress.report, TeachPhase.FEATURES, 0.1))
            cross = self.memories.cross
            notes = {} if self.memories.choice is None else {MEMORY: self.memories.choice.why}
        # What learns on is compared with what it was by the same defects, whatever time these take.
        self.timed = options.image_steps is None and start is None
        return _Prepared(pictures, as_seen, held, defective, telling, fitting, features, memory, cross, notes, per_picture_s)

    def _shows(self) -> list[int]:
        """Which part each picture shows that is learned from: each part once, then copies."""
        options, count = self.options, len(self.given.trained)
        copies = which_augmented(count) if options.augment else []
        return [*range(count), *copies, *which_in_other_light(count, options.light_copies, self.given.room)]

    def _recipe(self, made: _Prepared, student: TrainedStudent) -> Recipe:
        """With its limit, its notes, and 8 bits where these lose nothing."""
        given, memory, fitting, held, defective = self.given, made.memory, made.fitting, made.held, made.defective
        notes = dict(made.notes)
        comparison = self._comparison(student.weights, memory)
        began = time.monotonic()
        distances, synthetic = self._distances(comparison, held, 0.9), self._distances(comparison, defective, 0.95)
        # A memory may take longer than both networks: known only now.
        planting = self._planting((time.monotonic() - began) / (len(held) + len(defective)))
        if not student.image_steps and not memory:
            raise TeachingError("the machine was so busy that not one step was learned in the time asked for", remedy="Allow it more time")
        planted = self._distances(comparison, [one.picture for one in made.telling], 0.95)
        caught = self.judging.caught(distances, planted, made.telling)
        alone = self.judging.caught(_of_memory(distances), _of_memory(planted), made.telling, made.cross) if memory else None
        if alone is not None and (not student.image_steps or self._without_student(caught, alone, made, notes)):
            notes.setdefault(STUDENT, "left out: the machine was so busy that not one step was learned in the time asked for")
            student, caught = replace(student, weights={}), alone
            comparison = self._comparison({}, memory)
            distances, synthetic = _of_memory(distances), _of_memory(synthetic)
        recipe = fitting.fit(student, memory, distances, caught, made.cross)
        framing = Framing.of(recipe)
        good, scores = ([float(framing.scored(values).max()) for values in fused_maps(recipe, kind)] for kind in (distances, synthetic))
        found = sum(score > recipe.limit.value for score in scores)
        graded = grade(student.image_steps, fewest_steps(MINUTE_S, given.tiling.tile), student.loss_curve, found, len(scores))
        notes |= {
            **recipe.notes,
            **self.odd,
            **_planted_notes(scores, recipe),
            LEARNED: learned_note(*graded),
        }
        notes |= {key: note for key, note in ((ALIGNMENT, given.alignment), (DETAIL, self.detail)) if note}
        notes |= light_copies_note(self.options.light_copies)
        used, eight_bits = self._in_eight_bits(made, recipe, comparison, [*good, *scores])
        notes[EIGHT_BITS] = eight_bits.why
        if eight_bits.passed:
            planting = self._planting(eight_bits.picture_s)
        used = replace(used, notes=notes, planted=self._planted(held, used, framing, comparison, planting.each))
        if self.options.light_range:
            report = partial(self.progress.report, TeachPhase.CALIBRATING, 0.99)
            used = with_light_range(used, self.teacher, given, made.as_seen, good, report)
        return replace(used, teach_seconds=time.monotonic() - self.progress.started)

    def _in_eight_bits(self, made: _Prepared, recipe: Recipe, comparison: Comparison, exact: Sequence[float]) -> tuple[Recipe, EightBits]:
        """``recipe``, with what it needs to compute in 8 bits if it may; and why. ``exact``: its scores of the held-out parts and of the
        defective ones."""
        if not self.options.eight_bits:
            return recipe, EightBits(False, FLOAT_ASKED)
        most = max(8, self.given.tiling.at_once(MOST_FOR_RANGES))
        seen = as_input([made.pictures[index] for index in evenly_spread(self.given.trained, most)])
        candidate = comparison.fit_rounding(seen.float(), rounding_here()).given_to(recipe)
        found = check_eight_bits(candidate, self.teacher, made.held, made.defective, exact)
        return (replace(candidate, rounding_offset=found.offset) if found.passed else recipe), found

    def _features(
        self,
        trained: Sequence[Picture],
        held: Sequence[Picture],
        telling: Sequence[PlantedPicture],
        fitting: RecipeFitting,
        shows: Sequence[int],
        *,
        choose: bool,
    ) -> tuple[TeacherFeatures, float]:
        """The teacher's features of ``trained``, and seconds for each; the interim recipe goes out after the first ``first_parts``,
        and with it a memory is chosen and each part is compared with all others, unless ``choose`` is false."""
        interim_s, looked_at = 0.0, 0
        teacher = self._teacher(self.device)
        report = partial(self.progress.report, TeachPhase.FEATURES, 0.1)
        check = GoodPartCheck(self.given, teacher, self.device, held, fitting.light is not None, report)

        def on_first(seen: TeacherFeatures) -> None:
            nonlocal interim_s, looked_at
            since, looked_at = time.monotonic(), len(seen) // self.given.tiling.count
            self._look(check, seen)
            self._interim(seen, len(trained), held, telling, fitting, shows)
            interim_s = time.monotonic() - since

        def on_picture(done: int) -> None:
            self.progress.report(TeachPhase.FEATURES, 0.1 * (done / len(trained)))

        began = time.monotonic()
        first = min(self.given.first_parts, len(trained))
        then = on_first if choose else None
        features = extract_features(teacher, trained, self.device, on_picture, first, then, self.given.tiling)
        if choose and looked_at < len(trained):
            self._look(check, features)
        return features, (time.monotonic() - began - interim_s) / len(trained)

    def _look(self, check: GoodPartCheck, seen: TeacherFeatures) -> None:
        """Whether a good part stands alone. Raises _LeaveOut if such parts are not to be learned from."""
        since = time.monotonic()
        odd, confirmed = told_apart(check.of(seen), self.options.confirmed)
        took = time.monotonic() - since
        _log.info("good parts compared with each other in %.1f s: %s", took, odd_note(odd) or "none stands alone that nobody has confirmed")
        if odd and self.options.leave_out_odd:
            raise _LeaveOut(odd)
        self.progress.tell_odd(odd)
        self.odd = odd_notes(odd, confirmed)

    def _interim(
        self,
        seen: TeacherFeatures,
        all_parts: int,
        held: Sequence[Picture],
        telling: Sequence[PlantedPicture],
        fitting: RecipeFitting,
        shows: Sequence[int],
    ) -> None:
        """Choose a memory by the features so far, and hand out a recipe that judges by it alone."""
        if not self.options.fusion.startswith("calibrated"):
            return
        parts = len(seen) // self.given.tiling.count
        report = partial(self.progress.report, TeachPhase.FEATURES, 0.1 * (parts / all_parts))
        choice = self.memories.choose(self._teacher(torch.device("cpu")), seen, held, telling, report, shows, whole=parts == all_parts)
        if self.on_first is not None:
            recipe = fitting.fit(TrainedStudent({}, 0, ()), choice.memory, choice.held, choice.caught, choice.cross)
            notes = {**recipe.notes, **self.odd, MEMORY: choice.why, STUDENT: "not ready: judged by the teacher's memory alone"}
            self.on_first(replace(recipe, id=RecipeId(self.name, FIRST_VERSION), notes=notes))
        if self.try_tiles is not None and choice.caught.share < ENOUGH:
            try:
                trial = self.try_tiles(self._teacher(torch.device("cpu")), report)
            except (CalibrationError, DetectorError) as error:
                _log.warning("tiles could not be tried: %s", error)
                trial = TileTrial()
            if trial.tiles != WHOLE_PICTURE:
                raise _InTiles(trial)
            self.detail = trial.note or self.detail

    def _train(self, features: TeacherFeatures, reserve_s: float) -> TrainedStudent:
        """Until ``reserve_s`` before the end of the time budget, and on a busy machine until it has made the fewest steps."""
        progress, options = self.progress, self.options
        now = time.monotonic()
        until = max(now + 0.5, progress.started + options.budget_s - reserve_s)
        fewest = fewest_steps(options.budget_s, self.given.tiling.tile) if options.fewest_steps is None else options.fewest_steps
        latest = max(until, progress.started + LONGEST_TIMES * options.budget_s - reserve_s)
        budget = Budget(now, until, options.image_steps, fewest, latest)

        def on_step(position: float, loss: float) -> None:
            progress.report(TeachPhase.TRAINING, 0.1 + 0.8 * position, loss, budget.remaining_s(position) + reserve_s)

        return train_student(self.spec, features, options.seed, budget, self.device, on_step)

    def _without_student(self, together: Caught, alone: Caught, made: _Prepared, notes: dict[str, str]) -> bool:
        """Whether clearly more planted defects are found by the memory alone; ``notes`` gets how many. Where learned parts set its limit,
        too, the student must find more, and twice as clearly: its limit rests on the held-out parts alone, and a verdict takes longer."""
        without = not clearer(together.share - CLEARLY, alone.share) if made.cross else clearer(alone.share, together.share)
        what = "left out" if without else "takes part"
        notes[STUDENT] = f"{what}: {together.share:.0%} of the defects planted for this choice are found with it, {alone.share:.0%} without"
        return without

    def _planting(self, picture_s: float) -> PlantingBudget:
        """How many defects are planted, where judging a picture takes ``picture_s``."""
        options, given = self.options, self.given
        budget = PlantingBudget.of(given.input_size, given.tiling.tile, picture_s, options.budget_s if self.timed else None)
        trial = options.image_steps is not None and options.image_steps < FEW_STEPS
        return budget.at_most(FEWEST_EACH) if trial else budget

    def _planted(
        self, held: Sequence[Picture], recipe: Recipe, framing: Framing, comparison: Comparison, each: int
    ) -> tuple[PlantedScore, ...]:
        """``each`` planted defects of every kind, judged as the recipe judges: in 8 bits where it may."""
        if not each:
            return ()

        def by_comparison(pictures: Sequence[Picture]) -> list[Map]:
            return [framing.scored(values) for values in fused_maps(recipe, self._distances(comparison, pictures, 0.95))]

        with ExitStack() as stack:
            maps_of: Callable[[Sequence[Picture]], list[Map]] = by_comparison
            if recipe.ranges:
                detector = stack.enter_context(closing(detector_as_used(recipe, self.teacher)))
                maps_of = maps_by(framing, detector, partial(self.progress.report, TeachPhase.CALIBRATING, 0.97))
            trial = PlantingTrial(held, maps_of, self.options.seed, framing.area, self.given.tiling.tile)
            return trial.run(recipe.limit.value, each)

    def _teacher(self, device: torch.device) -> Network:
        return _network(self.teacher_id, self.teacher, device)

    def _comparison(self, student: Weights, memory: Weights) -> Comparison:
        """On the CPU in float32, as a detector there computes it."""
        return Comparison(self.spec, self.teacher, student, memory, torch.device("cpu"), tiling=self.given.tiling)

    def _distances(self, comparison: Comparison, pictures: Sequence[Picture], progress: float) -> list[tuple[Tensor, ...]]:
        """The distance maps of each picture. In batches: on a busy machine each step of a network waits for the slowest core."""
        found: list[tuple[Tensor, ...]] = []
        step = self.given.tiling.at_once(BATCH)
        for start in range(0, len(pictures), step):
            self.progress.report(TeachPhase.CALIBRATING, progress + 0.05 * start / len(pictures))
            together = comparison.distances(as_input(pictures[start : start + step]).float())
            found += zip(*(torch.split(kind, 1) for kind in together), strict=True)
        return found


def _network(teacher_id: TeacherId, teacher: Weights, device: torch.device) -> Network:
    network = Network(trunk(teacher_id.name), folded=teacher)
    return network.eval().to(device, memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def _planted_notes(scores: Sequence[float], recipe: Recipe) -> dict[str, str]:
    found = sum(score > recipe.limit.value for score in scores)
    return {PLANTED: planted_note(found, len(scores)), PLANTED_SCORES: planted_score_note(scores)}


def _of_memory(distances: Distances) -> list[tuple[Tensor, ...]]:
    """The maps of the memory, which come last."""
    return [one[-MEMORY_MAPS:] for one in distances]
