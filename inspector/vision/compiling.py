"""From a recipe to the fastest detector of this machine that agrees with what was taught."""

from __future__ import annotations

import ctypes
import math
import sys

import numpy as np
import psutil

from inspector.core.detector import Detector
from inspector.core.errors import DetectorError, RecipeInvalid, SettingsError, TeacherUnavailable
from inspector.core.recipe import FUSIONS, Recipe, Weights
from inspector.core.types import Picture
from inspector.vision.preprocessing import prepare
from inspector.vision.trunk import check_weights, trunk

TOLERANCE = {"f32": 0.01, "fp16": 0.05, "int8": 0.2}
"""How far (in decades) the maximum and the mean of the reference's map may be from what teaching computed."""

DEVICES = ("auto", "cpu", "cuda")
RUNTIMES = ("auto", "torch", "openvino", "openvino-int8")


def compile_recipe(recipe: Recipe, teacher: Weights, device: str = "auto", runtime: str = "auto") -> Detector:
    """A detector for ``recipe``: CUDA where there is one, else OpenVINO, else torch on the CPU, unless told which.

    Raises DetectorError if none of the choices works or agrees with the recipe's reference within ``TOLERANCE``,
    RecipeInvalid and TeacherUnavailable if a part of either is missing.
    """
    problems: list[str] = []
    for one_device, one_runtime in choices(device, runtime):
        try:
            detector = build_detector(recipe, teacher, one_device, one_runtime)
            check_reference(recipe, detector)
            return detector
        except (DetectorError, ImportError) as error:
            problems.append(f"{one_runtime} on {one_device}: {error}")
    raise DetectorError("no detector works here: " + "; ".join(problems), where=str(recipe.id), remedy="Run: run_inspector.py doctor")


def choices(device: str, runtime: str) -> list[tuple[str, str]]:
    """(device, runtime) in the order of preference. Raises SettingsError for unknown names."""
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
        # 8 bits only for those who ask for them: they are not quite without loss.
        found += [("cpu", name) for name in (("openvino", "torch") if runtime == "auto" else (runtime,))]
    return found


def cuda_driver_present() -> bool:
    """Whether a CUDA driver is installed at all; asked without importing torch, which takes seconds."""
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def cores() -> int:
    """Physical cores that this process may use."""
    physical = psutil.cpu_count(logical=False) or 1
    affinity = getattr(psutil.Process(), "cpu_affinity", None)  # macOS has none
    return max(1, physical if affinity is None else min(physical, len(affinity())))


def build_detector(recipe: Recipe, teacher: Weights, device: str, runtime: str) -> Detector:
    """The detector of one choice (device, runtime) as :func:`choices` gives them, not yet compared with the recipe's reference.

    Raises as :func:`compile_recipe` does.
    """
    check_whole(recipe, teacher)
    if runtime.startswith("openvino"):
        from inspector.vision.openvino_detector import OpenVinoDetector

        return OpenVinoDetector(recipe, teacher, cores(), int8=runtime == "openvino-int8")
    from inspector.vision.torch_detector import TorchDetector

    return TorchDetector(recipe, teacher, device, cores())


def check_whole(recipe: Recipe, teacher: Weights) -> None:
    """Raise TeacherUnavailable or RecipeInvalid unless everything that a detector is built from is there, finite, and fits."""
    where, spec = str(recipe.id), trunk(recipe.teacher.name)
    check_weights(spec, teacher, where)
    problem = ""
    try:
        check_weights(spec, recipe.student, where)
    except TeacherUnavailable as error:
        problem = f"the student cannot be used: {error.what}"
    if recipe.fusion not in FUSIONS:
        problem = f"there is no fusion called {recipe.fusion!r}"
    elif not all(np.isfinite(array).all() for array in recipe.memory.values()):
        problem = "the memory holds values that are not finite"
    elif recipe.fusion.startswith("calibrated") and len(recipe.level_scales) != len(spec.levels) + len(recipe.memory):
        problem = f"there are {len(recipe.level_scales)} scales for {len(spec.levels) + len(recipe.memory)} maps"
    if problem:
        raise RecipeInvalid(problem, where=where, remedy="Teach the part anew, or go back to an earlier version")


def check_reference(recipe: Recipe, detector: Detector) -> None:
    """Raise DetectorError unless the reference picture's map is what the teaching computed. Warms the detector up, too."""
    detection = detector.detect(prepare(_reference(recipe), recipe.region, recipe.input_size))
    found = (detection.score, float(detection.values.mean()))
    tolerance = next(value for precision, value in TOLERANCE.items() if precision in detector.runtime)
    for name, value, taught in zip(("maximum", "mean"), found, recipe.reference_map, strict=True):
        if not math.isfinite(value) or not abs(value - taught) <= tolerance:
            raise DetectorError(
                f"{detector.runtime} disagrees with the teaching: the {name} of the reference's map is {value:.4f}, taught {taught:.4f}"
            )


def _reference(recipe: Recipe) -> Picture:
    if recipe.reference is None:
        raise DetectorError("the recipe has no reference picture to check the detector with", where=str(recipe.id), remedy="Teach it anew")
    return recipe.reference
