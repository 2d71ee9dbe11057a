"""``doctor``: each finding has a level and, where something is wrong, a remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.cli import checkup
from inspector.cli.checkup import Finding, Severity
from inspector.core.errors import DetectorError
from inspector.vision.teaching import teachers as teacher_store
from tests.cli.conftest import Call, read_json
from tests.cli.small import Bench


def levels(findings: Iterable[Finding]) -> list[Severity]:
    return [finding.level for finding in findings]


@pytest.fixture
def healthy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose slow checks are all well."""
    for name in ("devices", "self_tests", "teachers", "window"):
        monkeypatch.setattr(checkup, name, lambda _: [Finding(Severity.OK, "machine", "well")])


def test_a_healthy_machine(call: Call, healthy: None, tmp_path: Path) -> None:
    figures = tmp_path / "doctor.json"
    outcome = call("doctor", "--quiet", "--json", figures)
    assert outcome.code == 0
    found = read_json(figures)["findings"]
    assert {finding["level"] for finding in found} <= {"OK", "note"}
    assert {"program", "torch", "data folder", "disk", "recipe"} <= {finding["subject"] for finding in found}
    assert "there is none yet" in outcome.out


def test_a_problem_is_exit_code_1_with_its_remedy(call: Call, healthy: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkup, "window", lambda _: [Finding(Severity.PROBLEM, "window", "Qt cannot", "Install it")])
    outcome = call("doctor")
    assert outcome.code == 1
    assert "Install it" in outcome.out


def test_a_missing_package_is_a_problem(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.core.program.PACKAGES", ("numpy", "no-such-package-here"))
    found = list(checkup.versions(bench(None, "auto", "auto", True)))
    assert levels(found) == [Severity.OK, Severity.OK, Severity.PROBLEM]
    assert found[-1].remedy


def test_a_runtime_that_computes_wrongly_is_a_problem_unless_another_works(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(device: str, runtime: str) -> float:
        return {"openvino": 0.5, "torch": 0.00001}[runtime]

    monkeypatch.setattr("inspector.vision.networks.selftest.run", run)
    both = list(checkup.self_tests(bench(None, "cpu", "auto", True)))
    assert levels(both) == [Severity.NOTE, Severity.OK]
    assert both[0].remedy
    assert levels(checkup.self_tests(bench(None, "cpu", "openvino", True))) == [Severity.PROBLEM]
    assert levels(checkup.self_tests(bench(None, "cuda", "openvino", True))) == [Severity.PROBLEM]


@pytest.mark.parametrize("difference", [float("nan"), float("inf")])
def test_a_self_test_without_an_answer_is_a_problem(bench: Bench, monkeypatch: pytest.MonkeyPatch, difference: float) -> None:
    monkeypatch.setattr("inspector.vision.networks.selftest.run", lambda device, runtime: difference)
    assert levels(checkup.self_tests(bench(None, "cpu", "torch", True))) == [Severity.PROBLEM]


def test_a_self_test_that_fails_says_why(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(device: str, runtime: str) -> float:
        raise DetectorError("the driver is too old", remedy="Update it")

    monkeypatch.setattr("inspector.vision.networks.selftest.run", run)
    (found,) = checkup.self_tests(bench(None, "cpu", "torch", True))
    assert (found.level, found.remedy) == (Severity.PROBLEM, "Update it")
    assert "too old" in found.found


def test_too_little_disk_is_a_note(bench: Bench) -> None:
    small = bench(None, "auto", "auto", True)
    assert levels(checkup.disk(small)) == [Severity.OK, Severity.OK]
    small.settings = replace(small.settings, records=replace(small.settings.records, min_free_gigabytes=1e9))
    assert levels(checkup.disk(small)) == [Severity.OK, Severity.NOTE]


def test_a_data_folder_that_cannot_be_written_is_a_problem(bench: Bench) -> None:
    small = bench(None, "auto", "auto", True)
    (small.data_dir / "recipes").write_text("in the way")
    (found,) = checkup.disk(small)
    assert (found.level, bool(found.remedy)) == (Severity.PROBLEM, True)


def test_a_damaged_recipe_is_noted(bench: Bench, taught: str) -> None:
    small = bench(None, "auto", "auto", True)
    assert levels(checkup.recipes(small)) == [Severity.OK]
    (small.recipes.root / taught / small.recipes.current(taught) / "good_scores.csv").write_text("score\n1\n")
    (found,) = checkup.recipes(small)
    assert found.level is Severity.NOTE
    assert "good_scores.csv" in found.found


def test_no_teacher_at_all_is_a_problem(bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    monkeypatch.setattr(teacher_store, "_pip_file", lambda: None)
    found = list(checkup.teachers(bench(None, "auto", "auto", True)))
    assert levels(found) == [Severity.PROBLEM, Severity.PROBLEM]
    assert all(finding.remedy for finding in found)


def test_the_window_is_tried_and_what_qt_says_is_passed_on(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    small = bench(None, "auto", "auto", True)
    monkeypatch.setattr(checkup, "_QT_TRIAL", "import sys; sys.exit('libEGL.so.1: cannot open shared object file')")
    (found,) = checkup.window(small)
    assert found.level is Severity.PROBLEM
    assert "libEGL.so.1" in found.found
    assert found.remedy
    monkeypatch.setattr(checkup, "_QT_TRIAL", "pass")
    assert levels(checkup.window(small)) == [Severity.OK]


def test_recipes_of_before_the_scores_of_8_bits_were_measured_are_named(bench: Bench, taught: str) -> None:
    small = bench(None, "auto", "auto", True)
    recipe = small.recipes.load(taught)
    small.recipes.save(replace(recipe, ranges={"teacher.conv1": (0.0, 1.0)}))
    (found,) = checkup.recipes(small)
    assert found.level is Severity.NOTE and "may reject more good parts" in found.found and found.remedy.startswith("Teach it again")
    small.recipes.save(replace(recipe, ranges={"teacher.conv1": (0.0, 1.0)}, rounding="balanced"))
    assert levels(checkup.recipes(small)) == [Severity.OK]
