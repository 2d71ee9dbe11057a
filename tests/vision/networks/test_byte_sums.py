"""Eight bits are used only by a processor that adds products of bytes without cutting them."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from inspector.core.errors import DetectorError
from inspector.vision.networks import byte_sums, openvino_detector
from inspector.vision.networks.eight_bits import rounding_here
from inspector.vision.networks.openvino_detector import OpenVinoDetector
from inspector.vision.networks.selftest import random_recipe

ELSEWHERE = pytest.mark.skipif(
    platform.machine().lower() not in ("x86_64", "amd64"), reason="other processors add products of bytes in 32 bits"
)
"""Of tests that compute as a processor without VNNI does, which one with it can be told to."""

_SUMS = "from inspector.vision.networks.byte_sums import sums_of_bytes_are_whole; print(sums_of_bytes_are_whole())"
_SCORES = """
import numpy as np, torch
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.openvino_detector import OpenVinoDetector
from inspector.vision.networks.selftest import random_recipe
from inspector.vision.trunk import trunk
recipe, teacher = random_recipe("resnet18", 64)
pictures = np.random.default_rng(1).integers(0, 256, (4, 64, 64, 3), dtype=np.uint8)
comparison = Comparison(trunk("resnet18"), teacher, recipe.student, {}, torch.device("cpu"))
given = torch.from_numpy(pictures).permute(0, 3, 1, 2).float()
detector = OpenVinoDetector(comparison.fit_rounding(given, "halved").given_to(recipe), teacher, 1, int8=True)
print(*(detector.detect(picture).score for picture in pictures))
"""


def without_vnni(script: str, most: str = "AVX2") -> str:
    """What ``script`` prints; ``most``: the vector arithmetic that it computes with, as oneDNN names it."""
    told = {**os.environ, "ONEDNN_MAX_CPU_ISA": most}
    done = subprocess.run([sys.executable, "-c", script], env=told, capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.strip()


@ELSEWHERE
@pytest.mark.slow
def test_a_processor_without_vnni_is_told() -> None:
    assert without_vnni(_SUMS) == "False"


@ELSEWHERE
@pytest.mark.slow
def test_half_of_the_steps_give_the_same_scores_on_both() -> None:
    there, here = (np.array(without_vnni(_SCORES, most).split(), float) for most in ("AVX2", "DEFAULT"))
    np.testing.assert_allclose(there, here, atol=2e-3)


def test_such_a_processor_computes_only_what_is_halved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino_detector, "sums_of_bytes_are_whole", lambda: False)
    recipe, teacher = random_recipe("resnet18", 64)
    with pytest.raises(DetectorError, match="cuts large sums") as refused:
        OpenVinoDetector(replace(recipe, rounding="balanced"), teacher, 1, int8=True)
    assert "--runtime openvino" in refused.value.remedy
    with pytest.raises(DetectorError, match="does not say how the convolution"):  # it has no ranges, and got as far as that
        OpenVinoDetector(replace(recipe, rounding="halved"), teacher, 1, int8=True)
    OpenVinoDetector(recipe, teacher, 1).close()


def test_a_teaching_rounds_as_its_processor_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for whole, how in ((True, "balanced"), (False, "halved")):
        monkeypatch.setattr(byte_sums, "sums_of_bytes_are_whole", lambda whole=whole: whole)
        assert rounding_here() == how
