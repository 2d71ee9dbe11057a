"""``bench cuda`` without a GPU: it says so with the remedy, and its steps run on the processor."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from inspector.lab.benchmarks import cuda
from inspector.lab.benchmarks.cuda import Claim
from inspector.lab.networks import device_trials, sample_recipe
from tests.cli.conftest import Call, read_json


def test_without_a_device_it_says_so_and_what_to_do(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    file = tmp_path / "cuda.json"
    outcome = call("bench", "cuda", "--json", file)
    assert outcome.code == 1 and not file.exists()
    said = " ".join(outcome.said.split())
    assert "no CUDA device" in said and "nvidia-smi" in said and "--device cpu" in said


@pytest.mark.slow
def test_its_steps_run_on_the_processor(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda, "FRAMES", 4)
    for module in (device_trials, sample_recipe):  # several threads of a small network wait for each other
        monkeypatch.setattr(module, "cores", lambda: 1)
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    file = tmp_path / "cuda.json"
    outcome = call("bench", "cuda", "--device", "cpu", "--small", "--rounds", 3, "--image-steps", 16, "--seconds", 0, "--json", file)
    torch.set_num_threads(before)
    assert outcome.code == 0, outcome.said
    found = read_json(file)["cuda"]
    assert {claim["name"]: claim["held"] for claim in found["claims"]} == dict.fromkeys(
        (
            "maps are those of the CPU",
            "verdicts are those of the CPU",
            "one launch gives the same map",
            "a teaching reaches the CPU's loss",
        ),
        True,
    )
    whats = [row["what"] for row in found["rows"]]
    assert {"a picture, 256", "a picture, 512", "upload of 512x512, pinned", "computing alone, float32, one launch"} <= set(whats)
    assert all(0 < row["p50"] <= row["p99"] for row in found["rows"])
    assert found["details"]["agreement"]["largest"] == 0 and found["details"]["agreement"]["graph"] == 0
    assert found["machine"]["device"] == "cpu" and found["details"]["teaching"]["device_loss"] > 0


def test_what_does_not_hold_and_what_was_not_looked_at_ends_with_one(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def parts(context: object, found: cuda.CudaFigures, *_: object) -> list[tuple[str, object]]:
        return [("a", lambda: found.claims.append(Claim("a", False, "1 of 8 differ"))), ("b", lambda: None)]

    monkeypatch.setattr(cuda, "_parts", parts)
    moments = iter([0.0, 1.0, 500.0, 501.0])
    monkeypatch.setattr(cuda, "time", SimpleNamespace(monotonic=lambda: next(moments)))
    file = tmp_path / "cuda.json"
    outcome = call("bench", "cuda", "--device", "cpu", "--json", file)
    assert outcome.code == 1 and "does NOT hold" in outcome.out and "no time was left" in outcome.out
    assert [claim["held"] for claim in read_json(file)["cuda"]["claims"]] == [False, None]
