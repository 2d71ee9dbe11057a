"""How many parts a whole station judges in a second, in processes of their own: alone, and with the window."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from inspector.cli.context import CommandContext
from inspector.lab.rig.measured_process import PROGRAM_COMMAND, run_measured

if TYPE_CHECKING:
    from inspector.lab.networks.sample_recipe import Sample

MOST_PER_S = 400
"""So many pictures lie ready for each second: the camera must never come to its end."""


@dataclass(frozen=True)
class StationRate:
    """Medians over the rounds. ``per_s``: verdicts a second; ``p50``: milliseconds from picture to verdict; ``lost``: pictures that
    should have been kept and were not, in all rounds (NaN: not told)."""

    station: str
    per_s: float
    p50: float
    lost: float


def measure_rates(
    context: CommandContext,
    sample: Sample,
    seconds: float,
    rounds: int,
    *,
    window: bool,
    step: Callable[[int], None],
    device: str | None = None,
    found: Sample | None = None,
) -> list[StationRate]:
    """Stations with recording in front of a folder of uncompressed pictures that are taken as fast as they are judged, in turn: both
    networks with the memory, the memory alone, and that of ``found``, whose parts are found first.

    ``window``: those with the window, too. ``device``: what to compute on, None: as the context says.
    Raises InspectorError if a process fails.
    """
    reports: dict[str, list[dict[str, Any]]] = {}
    with tempfile.TemporaryDirectory(prefix="inspector-bench-") as folder:
        bench = context.elsewhere(Path(folder) / "data")
        bench.teachers.keep(sample.recipe.teacher.name, sample.teacher)
        count = int(MOST_PER_S * (seconds + 1))
        pictures = _pictures(sample, Path(folder) / "pictures", count)
        report = Path(folder) / "report.json"
        stations = {}
        kinds = [("recording", "networks", sample.recipe, pictures), ("recording, memory alone", "memory", sample.alone, pictures)]
        if found is not None:
            parts = _pictures(found, Path(folder) / "parts", count)
            kinds.append(("recording, memory alone, part found first", "found", found.alone, parts))
        for does, name, recipe, shown in kinds:
            bench.recipes.save(replace(recipe, id=replace(recipe.id, name=name)))
            common = ["--recipe", name, "--data-dir", str(bench.data_dir), "--device", device or bench.device]
            common += ["--runtime", bench.runtime, "--quiet", "--camera", f"folder:{shown}"]
            line = ["line", *common, "--duration", f"{seconds:g}", "--json", str(report)]
            run_measured([*PROGRAM_COMMAND, *line], report)  # the first start compiles
            stations[f"{does}, no window"] = line
            if window:
                stations[f"{does}, with the window"] = ["gui", *common, "--exit-after", f"{seconds:g}", "--report", str(report)]
        for done in range(rounds):
            for station, command in stations.items():
                reports.setdefault(station, []).append(run_measured([*PROGRAM_COMMAND, *command], report))
            step(done + 1)
    return [_rate(station, found) for station, found in reports.items()]


def _rate(station: str, reports: Sequence[dict[str, Any]]) -> StationRate:
    per_s, p50 = (
        float(np.median(values)) for values in zip(*((one["verdicts_per_s"], one["latency_ms"]["p50"]) for one in reports), strict=True)
    )
    runtime = str(reports[0].get("runtime", "")).partition(",")[0]
    lost = sum(float(one.get("unrecorded", np.nan)) for one in reports)
    return StationRate(f"{station} ({runtime})" if runtime else station, per_s, p50, lost)


def _pictures(sample: Sample, folder: Path, count: int) -> Path:
    """``count`` names of the frames of the sample, one file for each frame."""
    folder.mkdir()
    for number in range(count):
        path, first = folder / f"{number}.bmp", number % len(sample.frames)
        if number == first:
            cv2.imwrite(str(path), cv2.cvtColor(sample.frames[number], cv2.COLOR_RGB2BGR))
        else:
            os.link(folder / f"{first}.bmp", path)
    return folder
