"""What ``bench speed`` measures beside each other: one picture through both networks and the map, by one runtime each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch

from inspector.core.detector import Detector
from inspector.core.types import Picture
from inspector.lab.networks.plain_formulation import PlainFormulation
from inspector.lab.networks.sample_recipe import Sample
from inspector.vision.networks.compiling import build_detector
from inspector.vision.networks.processor import cores


@dataclass(frozen=True, eq=False)
class Contender:
    """``run`` judges one prepared picture. ``content``: "STPM" as the paper has it, "station": with memory, scales and smoothing, or
    "memory": the station's without a student."""

    runtime: str
    content: str
    run: Callable[[Picture], object]


def contenders(sample: Sample) -> tuple[list[Contender], Detector]:
    """Torch eager of the plain formulation, then OpenVINO in float32 and in 8 bits, of the plain, of the memory alone and of
    the station's; and the detector of the last."""
    torch.set_num_threads(cores())
    found = [Contender("torch eager", "STPM", PlainFormulation(sample.plain, sample.teacher).map)]
    for content, recipe in (("STPM", sample.plain), ("memory", sample.alone), ("station", sample.recipe)):
        for name, runtime in (("OpenVINO f32", "openvino"), ("OpenVINO int8", "openvino-int8")):
            detector = build_detector(recipe, sample.teacher, "cpu", runtime)
            found.append(Contender(name, content, detector.detect))
    return found, detector
