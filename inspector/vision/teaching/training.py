"""*Learn good parts*: from pictures to a recipe."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from calibration.camera.light_balance import Means, balanced, fit_balance
from calibration.errors import CalibrationError
from calibration.gate.picture_gate import fit_gate
from calibration.statistics.limit import check_possible
from inspector.core.errors import DetectorError, TeachingError
from inspector.core.limit_change import check_review_rate, fitted
from inspector.core.program import PROGRAM
from inspector.core.recipe import Limit, Recipe, TeacherId, Weights
from inspector.core.status import TeachPhase
from inspector.core.teaching import ALIGNMENT, FIRST_VERSION, MEMORY, PLANTED, STUDENT, USUAL, TeachOptions, TeachProgress
from inspector.core.types import Map, Picture, RecipeId
from inspector.vision.framing.baseline_map import choose_usual
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import good_parts
from inspector.vision.framing.preprocessing import cut
from inspector.vision.framing.registration import find_good_parts
from inspector.vision.framing.tile_choice import choose_tiles
from inspector.vision.networks import stpm
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.eight_bits import check_eight_bits
from inspector.vision.networks.equations import ANYWHERE, MEMORY_MAPS
from inspector.vision.networks.memory import build_anywhere, build_places
from inspector.vision.networks.processor import cores
from inspector.vision.networks.tiling import Tiling
from inspector.vision.networks.torch_network import Network
from inspector.vision.split import hold_out
from inspector.vision.teaching.augmentation import augmented
from inspector.vision.teaching.good_parts import check_good_parts
from inspector.vision.teaching.memory_choice import PLACES, Chosen, Distances, Fusing, choose_memory, clearer
from inspector.vision.teaching.progress import TeachingProgress
from inspector.vision.teaching.student import Budget, TaughtStudent, level_scales, teach_student
from inspector.vision.teaching.synthetic_defects import plant
from inspector.vision.teaching.teacher_features import BATCH, TeacherFeatures, as_input, look
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.trunk import trunk

FEATURE_BYTES = 2_000_000_000
"""What the kept teacher features may take; of more pictures than fit an even choice is learned from."""

MOST_PLANTED = 16
"""Held-out parts into which a defect is planted."""

MOST_FOR_RANGES = 24
"""Learned parts by which the ranges for 8 bits are measured."""


_log = logging.getLogger(__name__)

LOOKED_AT_FIRST = 60
"""Learned parts that a first judgement is made from: enough for a coreset, and seen within seconds."""

MOST_FOR_GATE = 80
"""Good parts by which the image gate is learned where a picture shows several."""

ENTRIES, ENTRIES_OF_LONG = 2000, 4000
"""Features that a memory bound to no place keeps, and how many with a budget of at least ``LONG_BUDGET_S``. On MVTec AD screw, image
AUROC .918 and .926, AUPRO .936 and .949."""

LONG_BUDGET_S = 120.0

MEMORY_SHARE = 0.08
"""Of the budget, for choosing what is remembered."""

EIGHT_BITS = "8 bits"
"""Key of the recipe's notes that says whether it may compute in 8 bits, and why."""


class StpmTrainer:
    """Teaches in this process. Not thread-safe: one teaching at a time."""

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
        check_good_parts(frames, options.region)
        course = TeachingProgress(started, options.budget_s, on_progress, cancelled)
        course.report(TeachPhase.PREPARING, 0.0)
        wanted = options.teacher
        if options.teacher_weights is not None:
            wanted = self._teachers.import_file(Path(options.teacher_weights), None if wanted == "auto" else wanted).name
        teacher_id, teacher = self._teachers.load(self._teachers.choose(wanted))
        torch.set_num_threads(cores())
        _log.info("teaching %s by %s %s with %d cores", name, teacher_id.name, teacher_id.sha256[:12], cores())
        try:
            return _Teaching(name, frames, options, teacher_id, teacher, course, on_first).run()
        except (RuntimeError, MemoryError) as error:
            remedy = f"Teach fewer or smaller pictures; see also: {PROGRAM} doctor"
            raise TeachingError(f"teaching failed: {error}", remedy=remedy) from error
        except (CalibrationError, DetectorError) as error:
            raise TeachingError(f"the limit could not be set: {error}", remedy="Look at the pictures, and teach again") from error


class _Teaching:
    """One teaching from the first picture to the recipe."""

    def __init__(
        self,
        name: str,
        frames: Sequence[Picture],
        options: TeachOptions,
        teacher_id: TeacherId,
        teacher: Weights,
        course: TeachingProgress,
        on_first: Callable[[Recipe], None] | None,
    ) -> None:
        self.name, self.options, self.course, self.on_first = name, options, course, on_first
        self.teacher_id, self.teacher = teacher_id, teacher
        self.spec = trunk(teacher_id.name)
        height, width = frames[0].shape[:2]
        self.frame_size = (width, height)
        parts = find_good_parts(frames, options)
        self.frames, self.fixture, self.alignment, self.numbers = parts.frames, parts.fixture, parts.note, parts.numbers
        self.input_size, tiles = choose_tiles(parts.size, options)
        self.tiling = Tiling(tiles, tiles.tile_size(self.input_size))
        self.framing = Framing(self.frame_size, options.region, self.input_size, self.fixture, options.shapes, parts=options.parts)
        self.light: Means | None = None
        self.device = torch.device("cuda" if options.device != "cpu" and torch.cuda.is_available() else "cpu")
        self.held = hold_out(len(self.frames), options.held_out)
        while self.numbers and self.numbers[self.held[0]]:
            self.held = [self.held[0] - 1, *self.held]  # a picture's parts are learned from, or held out, together
        check_possible(len(self.held), options.target_rate, options.confidence, guaranteed=options.guaranteed)
        check_review_rate(options.target_rate, options.review_rate)
        # An even choice is looked at first: a first judgement does not wait for hundreds of parts.
        learned = _fitting([index for index in range(len(self.frames)) if index not in self.held], self.tiling)
        first = _spread(learned, LOOKED_AT_FIRST)
        self.learned = [*first, *sorted(set(learned) - set(first))]
        self.looked_at = len(self.learned)
        self.chosen: Chosen | None = None

    def run(self) -> Recipe:
        """Look, teach, set the limit."""
        course, options = self.course, self.options
        pictures = self._pictures()
        if options.normalise_light:
            self.light = light = fit_balance(pictures)
            pictures = [balanced(picture, light) for picture in pictures]
        held = [pictures[index] for index in self.held]
        planted = self._planted(held)
        spent = 0.0

        def at_once(seen: TeacherFeatures) -> None:
            nonlocal spent
            since = time.monotonic()
            self._at_once(seen, held, planted)
            spent = time.monotonic() - since

        began = time.monotonic()
        learned = [pictures[index] for index in self.learned]
        learned += augmented(learned, options.seed) if options.augment else []
        self.looked_at = len(learned)
        features = self._look(learned, at_once)
        per_picture = (time.monotonic() - began - spent) / self.looked_at
        memory = self._whole_memory(features)
        # Held-out and planted pictures pass both networks once, in float32: kept back from the time to teach.
        reserve = 2.5 + 2.5 * per_picture * (len(self.held) + min(MOST_PLANTED, len(self.held)))
        now = time.monotonic()
        budget = Budget(now, max(now + 0.5, course.started + options.budget_s - reserve), options.image_steps)

        def on_step(position: float, loss: float) -> None:
            course.report(TeachPhase.TRAINING, 0.1 + 0.8 * position, loss, budget.remaining_s(position) + reserve)

        taught = teach_student(self.spec, features, options.seed, budget, self.device, on_step)
        comparison = self._comparison(taught.weights, memory)
        distances, plantings = self._distances(comparison, held, 0.9), self._distances(comparison, planted, 0.95)
        notes = {} if self.chosen is None else {MEMORY: self.chosen.why}
        if memory and self._memory_alone(distances, plantings, notes):
            taught = replace(taught, weights={})
            comparison = self._comparison({}, memory)
            distances, plantings = _of_memory(distances), _of_memory(plantings)
        recipe = self._with_limit(self._draft(taught, memory, distances), distances)
        notes |= recipe.notes
        framing = Framing.of(recipe)
        good, scores = ([float(framing.scored(values).max()) for values in _maps(recipe, kind)] for kind in (distances, plantings))
        notes[PLANTED] = f"{sum(score > recipe.limit.value for score in scores)} of {len(scores)} found"
        if self.alignment:
            notes[ALIGNMENT] = self.alignment
        most = max(8, self.tiling.at_once(MOST_FOR_RANGES))
        sample = as_input([pictures[index] for index in _spread(self.learned, most)]).float()
        ranges, shifts = comparison.fit_rounding(sample)
        candidate = replace(recipe, ranges=ranges, shifts=shifts)
        passed, notes[EIGHT_BITS] = check_eight_bits(candidate, self.teacher, [*held, *planted], [*good, *scores])
        _log.info("%s is taught: %s", self.name, "; ".join(f"{key}: {value}" for key, value in notes.items()))
        return replace(candidate if passed else recipe, notes=notes, teach_seconds=time.monotonic() - course.started)

    def _pictures(self) -> list[Picture]:
        """Every good part as the networks see it."""
        several = self.framing.several
        if several is None:
            return [self.framing.prepare(frame).picture for frame in self.frames]
        return [part.picture for part in good_parts(several, self.frames, self.numbers)]

    def _gated(self, reference: Picture) -> tuple[list[Picture], Picture]:
        """What the image gate is learned from, and its reference."""
        several = self.framing.several
        if several is None:
            return [cut(frame, self.options.region) for frame in self.frames], cut(reference, self.options.region)
        chosen = _spread(range(len(self.frames)), MOST_FOR_GATE)
        parts = good_parts(several, [self.frames[index] for index in chosen], [self.numbers[index] for index in chosen])
        return [part.at_scale for part in parts], self.framing.gated(reference)

    def _typical(self, scores: Sequence[float]) -> int:
        """The held-out part in the middle; of pictures with several, among their first parts."""
        order = np.argsort(scores)
        if self.numbers:
            order = np.array([index for index in order if self.numbers[self.held[index]] == 0])
        return int(order[len(order) // 2])

    def _at_once(self, seen: TeacherFeatures, held: Sequence[Picture], planted: Sequence[Picture]) -> None:
        """Choose a memory by what was seen so far, and give a first recipe that judges by it alone."""
        options = self.options
        if not options.fusion.startswith("calibrated"):
            return
        first, second, _ = seen.levels
        parts, tiling = len(seen) // self.tiling.count, self.tiling
        entries = self._entries(whole=parts == self.looked_at)
        anywhere = build_anywhere(first, second, entries, options.seed, self._memory_until(), tiling)
        memories = {PLACES: build_places(first, second, tiling), ANYWHERE: anywhere}
        network = Network(self.spec)
        network.load_folded(self.teacher)
        network = network.eval().to(memory_format=torch.channels_last)
        step = partial(self.course.report, TeachPhase.FEATURES, 0.1 * (parts / self.looked_at))
        self.chosen = choose_memory(network, memories, held, planted, self._fusing(), step, tiling)
        if self.on_first is not None:
            untaught = TaughtStudent({}, 0, ())
            recipe = self._with_limit(self._draft(untaught, self.chosen.memory, self.chosen.held), self.chosen.held)
            notes = {**recipe.notes, MEMORY: self.chosen.why, STUDENT: "not ready: judged by the teacher's memory alone"}
            self.on_first(replace(recipe, id=RecipeId(self.name, FIRST_VERSION), notes=notes))

    def _entries(self, *, whole: bool) -> int:
        """Of a coreset. Half as many where it is built again when all parts have been looked at."""
        entries = ENTRIES_OF_LONG if self.options.budget_s >= LONG_BUDGET_S else ENTRIES
        return entries if whole else min(entries, ENTRIES // 2)

    def _memory_until(self) -> float:
        """When the coreset must be there (monotonic seconds); no end where the result must be the same to the bit."""
        return math.inf if self.options.image_steps is not None else time.monotonic() + MEMORY_SHARE * self.options.budget_s

    def _whole_memory(self, features: TeacherFeatures) -> Weights:
        """The memory that was chosen, of all parts that are learned from."""
        if self.chosen is None or self.chosen.name == PLACES or len(self.learned) <= LOOKED_AT_FIRST:
            return {} if self.chosen is None else self.chosen.memory
        first, second, _ = features.levels
        return build_anywhere(first, second, self._entries(whole=True), self.options.seed, self._memory_until(), self.tiling)

    def _memory_alone(self, held: Distances, planted: Distances, notes: dict[str, str]) -> bool:
        """Whether the memory tells planted from good parts so much better without the student; ``notes`` says how much."""
        together = self._fusing().separation(held, planted)
        alone = self._fusing().separation(_of_memory(held), _of_memory(planted))
        without = clearer(alone, together)
        what = "left out" if without else "takes part"
        notes[STUDENT] = f"{what}: planted defects stand {together:.1f} deviations above good parts with it, {alone:.1f} without"
        return without

    def _fusing(self) -> Fusing:
        return Fusing(self.input_size, self.options.fusion, self.options.smoothing_px)

    def _comparison(self, student: Weights, memory: Weights) -> Comparison:
        """On the CPU in float32, as a detector there computes it."""
        return Comparison(self.spec, self.teacher, student, memory, torch.device("cpu"), tiling=self.tiling)

    def _distances(self, comparison: Comparison, pictures: Sequence[Picture], progress: float) -> list[tuple[Tensor, ...]]:
        """The distances of each picture. Several at a time: on a busy machine each step of a network waits for the slowest core."""
        found: list[tuple[Tensor, ...]] = []
        step = self.tiling.at_once(BATCH)
        for start in range(0, len(pictures), step):
            self.course.report(TeachPhase.CALIBRATING, progress + 0.05 * start / len(pictures))
            together = comparison.distances(as_input(pictures[start : start + step]).float())
            found += zip(*(torch.split(kind, 1) for kind in together), strict=True)
        return found

    def _planted(self, held: Sequence[Picture]) -> list[Picture]:
        rng = np.random.default_rng(self.options.seed)
        return [plant(picture, rng, self.tiling.tile) for picture in held[:MOST_PLANTED]]

    def _look(self, pictures: Sequence[Picture], at_once: Callable[[TeacherFeatures], None]) -> TeacherFeatures:
        network = Network(self.spec)
        network.load_folded(self.teacher)
        network = network.eval().to(self.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        count = len(pictures)
        first = min(LOOKED_AT_FIRST, count)

        def on_picture(done: int) -> None:
            self.course.report(TeachPhase.FEATURES, 0.1 * (done / count))

        return look(network, pictures, self.device, on_picture, first, at_once, self.tiling)

    def _draft(self, taught: TaughtStudent, memory: Weights, distances: Sequence[Sequence[Tensor]]) -> Recipe:
        """Everything but the limit."""
        options = self.options
        return Recipe(
            id=RecipeId(self.name, ""),
            created_at=time.time(),
            teacher=self.teacher_id,
            frame_size=self.frame_size,
            region=options.region,
            input_size=self.input_size,
            tiles=self.tiling.tiles,
            fusion=options.fusion,
            smoothing_px=options.smoothing_px,
            level_scales=level_scales(distances),
            student=taught.weights,
            memory=memory,
            limit=Limit(math.nan, options.target_rate, 1.0, len(self.held), "manual"),
            good_scores=(),
            colour_scale=(-1.0, 0.0),
            seed=options.seed,
            image_steps=taught.image_steps,
            loss_curve=taught.loss_curve,
            fixture=self.fixture,
            shapes=options.shapes,
            light=self.light,
            parts=options.parts,
        )

    def _with_limit(self, draft: Recipe, distances: Distances) -> Recipe:
        """Judge the held-out parts as the station will, and set the limit by them."""
        maps = _maps(draft, distances)
        usual, why = choose_usual(maps, self.framing.area)
        draft = replace(draft, usual=usual, notes={USUAL: why})
        framing = Framing.of(draft)
        scores = framing.held_out_scores(maps)
        if not all(math.isfinite(score) for score in scores):
            raise TeachingError("the student did not converge: a held-out score is not finite", remedy="Teach again with another seed")
        options = self.options
        limit = fitted(scores, options.target_rate, options.confidence, options.guaranteed, options.review_rate)
        typical = self._typical(scores)
        # Colours begin where one pixel in a hundred of a good part lies: a good part then shows next to nothing.
        low = float(np.median([np.quantile(framing.scored(values), 0.99) for values in maps]))
        reference = self.frames[self.held[typical]]
        gated, gate_reference = self._gated(reference)
        return replace(
            draft,
            limit=limit,
            good_scores=tuple(scores),
            colour_scale=(low, limit.value + 0.5 * max(0.2, limit.value - low)),
            gate=fit_gate(gated, gate_reference, normalised=draft.light is not None),
            reference=reference,
            reference_map=(float(maps[typical].max()), float(maps[typical].mean())),
        )


def _of_memory(distances: Distances) -> list[tuple[Tensor, ...]]:
    """The maps of the memory, which come last."""
    return [one[-MEMORY_MAPS:] for one in distances]


def _maps(recipe: Recipe, distances: Sequence[Sequence[Tensor]]) -> list[Map]:
    """log10 of the fused map for each picture's distances."""
    size = (recipe.input_size[1], recipe.input_size[0])
    return [stpm.fused(one, size, recipe.fusion, recipe.level_scales, recipe.smoothing_px)[0].numpy() for one in distances]


def _fitting(indices: Sequence[int], tiling: Tiling) -> list[int]:
    """All of ``indices``, or as many of them, evenly spread, as the kept features have room for."""
    # Picture and three levels in float16 come to less than 18 bytes for each input pixel: 3 + 2 (64/16 + 128/64 + 256/256).
    room = max(8, FEATURE_BYTES // (18 * tiling.count * tiling.tile[0] * tiling.tile[1]))
    return _spread(indices, room)


def _spread(indices: Sequence[int], most: int) -> list[int]:
    """All of ``indices``, or ``most`` of them, evenly spread."""
    if len(indices) <= most:
        return list(indices)
    return [indices[int(at)] for at in np.linspace(0, len(indices) - 1, most)]
