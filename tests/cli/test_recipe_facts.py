"""What was measured of the runtimes is shown where a person looks for it."""

from __future__ import annotations

import math

from inspector.cli import checkup
from inspector.cli.checkup import Severity
from inspector.cli.recipe_facts import measured_choices, timings
from inspector.vision.networks.choosing import RuntimeTimings, form
from tests.cli.conftest import Call
from tests.cli.small import Bench

MEASURED = RuntimeTimings({("cpu", "openvino"): 20.04, ("cpu", "openvino-int8"): 8.0, ("cuda", "torch"): math.inf}, 1_760_000_000.0)


def test_the_choice_comes_first_and_what_does_not_work_last() -> None:
    told = timings(MEASURED)
    assert told.startswith("openvino-int8 on cpu, 8.0 ms a picture (openvino on cpu 20.0 ms, torch on cuda does not work), measured 2025-")


def test_only_one_that_was_measured() -> None:
    assert timings(RuntimeTimings({("cpu", "openvino"): 20.04}, 1_760_000_000.0)).startswith("openvino on cpu, 20.0 ms a picture, measured")


def test_a_recipe_is_shown_with_what_was_measured(call: Call, bench: Bench, taught: str) -> None:
    assert "not measured on this machine yet" in call("recipes", "show", taught).out
    measured_choices(bench.data_dir).keep(form(bench.recipes.load(taught)), MEASURED)
    assert "openvino-int8 on cpu, 8.0 ms a picture" in call("recipes", "show", taught).out


def test_doctor_lists_what_was_measured_and_how_to_measure_anew(bench: Bench) -> None:
    small = bench(None, "auto", "auto", True)
    assert list(checkup.runtimes(small)) == []
    choices = measured_choices(bench.data_dir)
    choices.keep("resnet18 256x256", MEASURED)
    (found,) = checkup.runtimes(small)
    assert found.level is Severity.NOTE
    assert found.found.startswith("resnet18 256x256: openvino-int8 on cpu, 8.0 ms")
    assert str(choices.path) in found.remedy
