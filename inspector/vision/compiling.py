"""From a recipe to the fastest detector of this machine that agrees with what was taught."""

from __future__ import annotations

import ctypes.util
import math

import psutil

from inspector.core.detector import Detector
from inspector.core.errors import DetectorError, SettingsError
from inspector.core.recipe import Recipe, Weights
from inspector.vision.preprocessing import prepare

TOLERANCE = {"f32": 0.01, "fp16": 0.05}
"""How far (in decades) the maximum and the mean of the reference's map may be from what teaching computed."""

DEVICES = ("auto", "cpu", "cuda")
RUNTIMES = ("auto", "torch", "openvino")


def compile_recipe(recipe: Recipe, teacher: Weights, device: str = "auto", runtime: str = "auto") -> Detector:
    """A detector for ``recipe``: CUDA where there is one, else OpenVINO, else torch on the CPU, unless told which.

    Raises DetectorError if none of the choices works or agrees with the recipe's reference within ``TOLERANCE``.
    """
    problems: list[str] = []
    for one_device, one_runtime in choices(device, runtime):
        try:
            detector = _build(recipe, teacher, one_device, one_runtime)
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
    if device == "cuda" and runtime == "openvino":
        raise SettingsError("OpenVINO does not run on CUDA", remedy="Use --runtime torch or --device cpu")
    found = []
    if device != "cpu" and runtime != "openvino" and (device == "cuda" or cuda_driver_present()):
        found.append(("cuda", "torch"))
    if device != "cuda":
        found += [("cpu", name) for name in ("openvino", "torch") if runtime in ("auto", name)]
    return found


def cuda_driver_present() -> bool:
    """Whether a CUDA driver is installed at all; asked without importing torch, which takes seconds."""
    return ctypes.util.find_library("cuda") is not None or ctypes.util.find_library("nvcuda") is not None


def cores() -> int:
    """Physical cores that this process may use."""
    return max(1, min(psutil.cpu_count(logical=False) or 1, len(psutil.Process().cpu_affinity() or [0])))


def _build(recipe: Recipe, teacher: Weights, device: str, runtime: str) -> Detector:
    if runtime == "openvino":
        from inspector.vision.openvino_detector import OpenVinoDetector

        return OpenVinoDetector(recipe, teacher, cores())
    from inspector.vision.torch_detector import TorchDetector

    return TorchDetector(recipe, teacher, device, cores())


def check_reference(recipe: Recipe, detector: Detector) -> None:
    """Raise DetectorError unless the reference picture's map is what the teaching computed. Warms the detector up, too."""
    if recipe.reference is None:
        raise DetectorError("the recipe has no reference picture to check the detector with", where=str(recipe.id), remedy="Teach it anew")
    detection = detector.detect(prepare(recipe.reference, recipe.region, recipe.input_size))
    found = (detection.score, float(detection.values.mean()))
    tolerance = TOLERANCE["fp16" if "fp16" in detector.runtime else "f32"]
    for name, value, taught in zip(("maximum", "mean"), found, recipe.reference_map, strict=True):
        if not math.isfinite(value) or not abs(value - taught) <= tolerance:
            raise DetectorError(
                f"{detector.runtime} disagrees with the teaching: the {name} of the reference's map is {value:.4f}, taught {taught:.4f}"
            )
