"""Compiles a recipe: the fastest detector on this machine that reproduces the recipe's reference map."""

from __future__ import annotations

import ctypes
import logging
import math
import sys
import time
from collections.abc import Sequence

import numpy as np

from inspector.core.detector import Detector
from inspector.core.errors import DetectorError, RecipeInvalid, SettingsError, TeacherUnavailable
from inspector.core.program import PROGRAM
from inspector.core.recipe import FUSIONS, Recipe, Weights
from inspector.core.types import Picture
from inspector.vision.framing.baseline_map import check_baseline
from inspector.vision.framing.framing import Framing
from inspector.vision.networks.choosing import Choice, MachineCache, RuntimeTimings, form, measure
from inspector.vision.networks.compiled_cache import Cacheable, CompiledCache
from inspector.vision.networks.equations import ANYWHERE, MEMORY_MAPS, MEMORY_NAMES
from inspector.vision.networks.processor import cores
from inspector.vision.trunk import check_weights, trunk

_log = logging.getLogger(__name__)

TOLERANCE = {"f32": 0.01, "fp16": 0.05, "int8": 0.2}
"""How far (in decades) the maximum and the mean of the reference's map may be from what teaching computed."""

DEVICES = ("auto", "cpu", "cuda")
RUNTIMES = ("auto", "torch", "openvino", "openvino-int8")


FALLBACK: Choice = ("cpu", "torch")
"""Tried where nothing else works, and not measured: importing torch takes seconds, and it has never been the faster of the two."""


def compile_recipe(
    recipe: Recipe, teacher: Weights, device: str = "auto", runtime: str = "auto", cache: MachineCache | None = None
) -> Detector:
    """A detector for ``recipe``: of the ``runtime`` that is given, or with "auto" the fastest of those that may be used.

    Which is the fastest is measured, or known from ``cache``, which also keeps the compiled network. Whatever is taken agrees with the
    recipe's reference within ``TOLERANCE``. Raises DetectorError if none of the choices works or agrees, RecipeInvalid and
    TeacherUnavailable if a part of either is missing.
    """
    found = choices(device, runtime, eight_bits=bool(recipe.ranges))
    trial = _DetectorTrial(recipe, teacher, cache)
    contenders = [choice for choice in found if choice != FALLBACK] if runtime == "auto" else []
    known = cache.choices.known(form(recipe)) if cache is not None else None
    if known is not None and set(contenders) <= set(known.milliseconds):
        detector = trial.first_of([choice for choice in known.by_preference if choice in contenders], known)
    else:
        detector = trial.fastest_of(contenders)
    detector = detector or trial.first_of([choice for choice in found if choice not in contenders])
    if detector is None:
        told = "; ".join(trial.problems)
        raise DetectorError(f"no detector works here: {told}", where=str(recipe.id), remedy=f"Run: {PROGRAM} doctor")
    if isinstance(detector, Cacheable):
        detector.keep_compiled()
    _log.info("%s is judged by %s", recipe.id, detector.runtime)
    return detector


class _DetectorTrial:
    """Builds detectors for one recipe and remembers what was wrong with those that cannot be used."""

    def __init__(self, recipe: Recipe, teacher: Weights, cache: MachineCache | None) -> None:
        self.problems: list[str] = []
        self._recipe = recipe
        self._teacher = teacher
        self._cache = cache
        self._disagreed = False

    def first_of(self, wanted: Sequence[Choice], known: RuntimeTimings | None = None) -> Detector | None:
        """The first that works and agrees, named with what was measured of it; None if none does."""
        for choice in wanted:
            detector = self._agreeing(choice)
            if detector is not None:
                return detector if known is None else _labelled(detector, known.milliseconds[choice])
        return None

    def fastest_of(self, contenders: Sequence[Choice]) -> Detector | None:
        """Measure all that work and agree, keep what was found, and return the fastest; None if none does."""
        found = {choice: detector for choice in contenders if (detector := self._agreeing(choice)) is not None}
        if len(found) < 2 and (self._cache is None or not found):
            return next(iter(found.values()), None)
        recipe = self._recipe
        picture = reference_picture(recipe)
        times = {**dict.fromkeys(contenders, math.inf), **measure(found, picture)}
        measured = RuntimeTimings(times, time.time())
        # What disagrees with this recipe may agree with the next one: it is looked at again.
        if self._cache is not None and not self._disagreed:
            self._cache.choices.keep(form(recipe), measured)
        best = next(choice for choice in measured.by_preference if choice in found)
        for choice, detector in found.items():
            if choice != best:
                detector.close()
        return _labelled(found[best], times[best])

    def _agreeing(self, choice: Choice) -> Detector | None:
        """A detector that was compared with the reference. What comes from the cache and disagrees is compiled again."""
        cache = None if self._cache is None else self._cache.compiled
        try:
            detector = build_detector(self._recipe, self._teacher, *choice, cache)
        except (DetectorError, ImportError) as error:
            self._note(choice, error)
            return None
        try:
            check_reference(self._recipe, detector)
        except DetectorError as error:
            detector.close()
            if isinstance(detector, Cacheable) and detector.forget_compiled():
                return self._agreeing(choice)
            self._disagreed = True
            self._note(choice, error)
            return None
        return detector

    def _note(self, choice: Choice, error: Exception) -> None:
        device, runtime = choice
        self.problems.append(f"{runtime} on {device}: {error}")
        _log.warning("%s: %s on %s is not used: %s", self._recipe.id, runtime, device, error)


def _labelled(detector: Detector, milliseconds: float) -> Detector:
    """``runtime`` with the milliseconds of one picture that were measured for the choice."""
    if math.isfinite(milliseconds):
        detector.runtime = f"{detector.runtime}, {milliseconds:.1f} ms"
    return detector


def choices(device: str, runtime: str, *, eight_bits: bool = False) -> list[Choice]:
    """(device, runtime) that may be used; ``eight_bits``: int8 too where ``runtime`` is "auto". Raises SettingsError for unknown names."""
    if device not in DEVICES:
        raise SettingsError(f"unknown device {device!r}", remedy="Choose one of " + ", ".join(DEVICES))
    if runtime not in RUNTIMES:
        raise SettingsError(f"unknown runtime {runtime!r}", remedy="Choose one of " + ", ".join(RUNTIMES))
    if device == "cuda" and runtime.startswith("openvino"):
        raise SettingsError("OpenVINO does not run on CUDA", remedy="Use --runtime torch or --device cpu")
    found = []
    if device != "cpu" and not runtime.startswith("openvino") and (device == "cuda" or cuda_driver_present()):
        found.append(("cuda", "torch"))
    if device != "cuda":
        able = ("openvino", "openvino-int8", "torch") if eight_bits else ("openvino", "torch")
        found += [("cpu", name) for name in (able if runtime == "auto" else (runtime,))]
    return found


def cuda_driver_present() -> bool:
    """Whether a CUDA driver is installed at all; asked without importing torch, which takes seconds."""
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def build_detector(recipe: Recipe, teacher: Weights, device: str, runtime: str, cache: CompiledCache | None = None) -> Detector:
    """The detector of one choice (device, runtime) as :func:`choices` gives them, not yet compared with the recipe's reference.

    OpenVINO's may come from ``cache``.

    Raises as :func:`compile_recipe` does.
    """
    check_whole(recipe, teacher)
    if runtime.startswith("openvino"):
        from inspector.vision.networks.openvino_detector import OpenVinoDetector

        return OpenVinoDetector(recipe, teacher, cores(), runtime == "openvino-int8", cache)
    from inspector.vision.networks.torch_detector import TorchDetector

    return TorchDetector(recipe, teacher, device, cores())


def check_whole(recipe: Recipe, teacher: Weights) -> None:
    """Raise TeacherUnavailable or RecipeInvalid unless everything that a detector is built from is there, finite, and fits."""
    where, spec = str(recipe.id), trunk(recipe.teacher.name)
    recipe.tiles.tile_size(recipe.input_size)
    check_weights(spec, teacher, where)
    problem = ""
    try:
        # Without a student it is judged by the memory alone.
        if recipe.student or not (recipe.memory and recipe.fusion.startswith("calibrated")):
            check_weights(spec, recipe.student, where)
    except TeacherUnavailable as error:
        problem = f"the student cannot be used: {error.what}"
    maps = (len(spec.levels) if recipe.student else 0) + (MEMORY_MAPS if recipe.memory else 0)
    if recipe.fusion not in FUSIONS:
        problem = f"there is no fusion called {recipe.fusion!r}"
    elif not all(np.isfinite(array).all() for array in recipe.memory.values()):
        problem = "the memory holds values that are not finite"
    elif recipe.memory and set(recipe.memory) not in ({ANYWHERE}, set(MEMORY_NAMES)):
        problem = f"the memory holds {', '.join(sorted(recipe.memory))}, which is neither of places nor of anywhere"
    elif recipe.fusion.startswith("calibrated") and len(recipe.level_scales) != maps:
        problem = f"there are {len(recipe.level_scales)} scales for {maps} maps"
    problem = problem or check_baseline(recipe.usual, recipe.input_size)
    if problem:
        raise RecipeInvalid(problem, where=where, remedy="Teach the part anew, or go back to an earlier version")


def check_reference(recipe: Recipe, detector: Detector) -> None:
    """Raise DetectorError unless the reference picture's map is what the teaching computed. Warms the detector up, too."""
    detection = detector.detect(reference_picture(recipe))
    found = (detection.score, float(detection.values.mean()))
    tolerance = next(value for precision, value in TOLERANCE.items() if precision in detector.runtime)
    for name, value, taught in zip(("maximum", "mean"), found, recipe.reference_map, strict=True):
        if not math.isfinite(value) or not abs(value - taught) <= tolerance:
            raise DetectorError(
                f"{detector.runtime} disagrees with the teaching: the {name} of the reference's map is {value:.4f}, taught {taught:.4f}"
            )


def reference_picture(recipe: Recipe) -> Picture:
    """The reference as the networks see it. Raises DetectorError if there is none."""
    if recipe.reference is None:
        raise DetectorError("the recipe has no reference picture to check the detector with", where=str(recipe.id), remedy="Teach it anew")
    return Framing.of(recipe).prepare(recipe.reference).picture
