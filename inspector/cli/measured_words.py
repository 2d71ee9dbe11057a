"""How fast each runtime was on this machine, for a person."""

from __future__ import annotations

import math
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.core.recipe import Recipe
    from inspector.vision.networks.choosing import MeasuredChoices, RuntimeTimings


def measured_choices(data_dir: Path) -> MeasuredChoices:
    """What the station in ``data_dir`` has measured."""
    from inspector.storage.atomic import write_bytes
    from inspector.storage.data_dir import DataDir
    from inspector.vision.networks.choosing import MachineCache

    return MachineCache.at(DataDir(data_dir).cache, write_bytes).choices


def measured_for(data_dir: Path, recipe: Recipe) -> str:
    """What was measured for recipes like this one."""
    from inspector.vision.networks.choosing import form

    found = measured_choices(data_dir).known(form(recipe))
    return "not measured on this machine yet: the next inspection does" if found is None else in_words(found)


def in_words(measured: RuntimeTimings) -> str:
    """The choice and its time, then the others: "openvino-int8 on cpu, 16.1 ms a picture (openvino on cpu 40.5 ms), ..."."""
    told = []
    for choice in measured.by_preference:
        device, runtime = choice
        milliseconds = measured.milliseconds[choice]
        told.append((f"{runtime} on {device}", f"{milliseconds:.1f} ms" if math.isfinite(milliseconds) else "does not work"))
    (chosen, needed), *others = told
    beside = f" ({', '.join(' '.join(other) for other in others)})" if others else ""
    return f"{chosen}, {needed} a picture{beside}, measured {datetime.fromtimestamp(measured.at):%Y-%m-%d %H:%M}"
