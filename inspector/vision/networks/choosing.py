"""Measures once which runtime is the fastest on this machine, and keeps the result in a file."""

from __future__ import annotations

import functools
import json
import math
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from statistics import median
from typing import Any

from inspector.core.detector import Detector
from inspector.core.errors import StorageError
from inspector.core.recipe import Recipe
from inspector.core.types import Picture
from inspector.vision.networks.compiled_cache import CompiledCache, program_sha256
from inspector.vision.networks.equations import ANYWHERE
from inspector.vision.networks.processor import cores, processor_name

Choice = tuple[str, str]
"""Device and runtime, as ``inspector.vision.networks.compiling.choices`` gives them."""

ROUNDS = 7
LEAST_ROUNDS = 3
MOST_S = 1.0
"""After so long, ``LEAST_ROUNDS`` are enough."""

WORTH = 1.1
"""What is not computed in float32 is taken only if it is so many times faster: nearly as fast is no reason to round."""

MOST_FORMS = 64


@dataclass(frozen=True)
class RuntimeTimings:
    """Milliseconds for one picture by each choice, infinite for one that does not work here; ``at`` in seconds since 1970."""

    milliseconds: Mapping[Choice, float]
    at: float

    @property
    def by_preference(self) -> list[Choice]:
        """The best first."""
        return sorted(self.milliseconds, key=lambda choice: self.milliseconds[choice] * (1.0 if choice == ("cpu", "openvino") else WORTH))


class MeasuredChoices:
    """Keeps what was measured in one small file, by the form of the recipe. A file of another machine or program counts as none."""

    def __init__(self, path: Path, write: Callable[[Path, bytes], None]) -> None:
        self.path = path
        self._write = write

    def known(self, form: str) -> RuntimeTimings | None:
        """What was measured for recipes of this form."""
        return self.all().get(form)

    def all(self) -> dict[str, RuntimeTimings]:
        """Form -> what was measured, the oldest first. Empty if there is no such file, or none that can be read."""
        try:
            content = json.loads(self.path.read_text(encoding="utf-8"))
            if content["machine"] != machine():
                return {}
            return {str(form): _measured(entry) for form, entry in content["forms"].items()}
        except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
            return {}

    def keep(self, form: str, measured: RuntimeTimings) -> None:
        """Remember it for later starts. A disk that refuses is no reason to stop."""
        forms = {**{name: one for name, one in self.all().items() if name != form}, form: measured}
        newest = dict(list(forms.items())[-MOST_FORMS:])
        content = {"machine": machine(), "forms": {name: _entry(one) for name, one in newest.items()}}
        with suppress(OSError, StorageError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._write(self.path, json.dumps(content, indent=1, allow_nan=False).encode())


@dataclass(frozen=True)
class MachineCache:
    """Compiled networks and measured choices on disk. A cache: removed, it is computed again."""

    compiled: CompiledCache
    choices: MeasuredChoices

    @classmethod
    def at(cls, folder: Path, write: Callable[[Path, bytes], None]) -> MachineCache:
        """In ``folder``, which need not be there. ``write`` puts bytes at a path atomically."""
        return cls(CompiledCache(folder / "compiled", write), MeasuredChoices(folder / "choices.json", write))


def form(recipe: Recipe) -> str:
    """Key of all that the time for one picture depends on, readable for a person: recipes of one form are equally fast."""
    width, height = recipe.input_size
    remembered = [_remembered(name, bank.shape) for name, bank in recipe.memory.items()]
    parts = [f"{recipe.teacher.name} {width}x{height}"]
    parts += [] if recipe.tiles.count == 1 else [f"{recipe.tiles.rows}x{recipe.tiles.columns} tiles"]
    parts += [] if recipe.student else ["no student"]
    parts += [f"{max(remembered)} remembered{' anywhere' if ANYWHERE in recipe.memory else ''}"] if remembered else []
    parts += [f"{recipe.fusion}, smoothing {recipe.smoothing_px:g}"]
    parts += ["8 bits allowed"] if recipe.ranges else []
    return ", ".join(parts)


def measure(detectors: Mapping[Choice, Detector], picture: Picture, clock: Callable[[], float] = time.perf_counter) -> dict[Choice, float]:
    """Median milliseconds for ``picture``, the detectors in turn, each warmed up by one picture before."""
    for detector in detectors.values():
        detector.detect(picture)
    times: dict[Choice, list[float]] = {choice: [] for choice in detectors}
    began = clock()
    for done in range(ROUNDS):
        if done >= LEAST_ROUNDS and clock() - began > MOST_S:
            break
        for choice, detector in detectors.items():
            started = clock()
            detector.detect(picture)
            times[choice].append(1000 * (clock() - started))
    return {choice: median(values) for choice, values in times.items()}


@functools.cache
def machine() -> dict[str, str | int]:
    """What the measurements depend on. Neither OpenVINO nor torch is imported."""
    return {
        "processor": processor_name(),
        "processors": os.cpu_count() or 1,
        "cores": cores(),
        "openvino": version("openvino"),
        "torch": version("torch"),
        "program": program_sha256(),
    }


def version(package: str) -> str:
    """Of an installed package; empty if it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _remembered(name: str, shape: tuple[int, ...]) -> int:
    """Pictures of a memory of places; entries of the other in steps of 500, for they end where the time did."""
    return 500 * max(1, round(shape[0] / 500)) if name == ANYWHERE else shape[1]


def _measured(entry: Mapping[str, Any]) -> RuntimeTimings:
    found: dict[Choice, float] = {}
    for name, value in entry["milliseconds"].items():
        device, runtime = name.split(" ")
        found[device, runtime] = math.inf if value is None else float(value)
    if any(math.isnan(one) or one <= 0 for one in found.values()):
        raise ValueError("not a time")
    return RuntimeTimings(found, float(entry["at"]))


def _entry(measured: RuntimeTimings) -> dict[str, Any]:
    times = {f"{device} {runtime}": value if math.isfinite(value) else None for (device, runtime), value in measured.milliseconds.items()}
    return {"at": measured.at, "milliseconds": times}
