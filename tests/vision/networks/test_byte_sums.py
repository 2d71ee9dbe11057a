"""Eight bits are used only by a processor that adds products of bytes without cutting them."""

from __future__ import annotations

import os
import platform
import subprocess
import sys

import pytest

from inspector.core.errors import DetectorError
from inspector.vision.networks import openvino_detector
from inspector.vision.networks.openvino_detector import OpenVinoDetector
from inspector.vision.networks.selftest import random_recipe

_ASKED = "from inspector.vision.networks.byte_sums import sums_of_bytes_are_whole; print(sums_of_bytes_are_whole())"


@pytest.mark.slow
@pytest.mark.skipif(platform.machine().lower() not in ("x86_64", "amd64"), reason="other processors add products of bytes in 32 bits")
def test_a_processor_without_vnni_is_told() -> None:
    """As one with it computes where it is told to do without."""
    answered = subprocess.run(
        [sys.executable, "-c", _ASKED],
        env={**os.environ, "ONEDNN_MAX_CPU_ISA": "AVX2"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert answered.stdout.strip() == "False"


def test_such_a_processor_is_not_asked_for_8_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openvino_detector, "sums_of_bytes_are_whole", lambda: False)
    recipe, teacher = random_recipe("resnet18", 64)
    with pytest.raises(DetectorError, match="cuts large sums") as refused:
        OpenVinoDetector(recipe, teacher, 1, int8=True)
    assert "--runtime openvino" in refused.value.remedy
    OpenVinoDetector(recipe, teacher, 1).close()
