"""Parts with evidence, as a station keeps them, scripted: no camera and no network."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np

from calibration.gate.limits import GateCheck, Light
from inspector.core.settings import RecordSettings
from inspector.core.types import AnomalyMap, Band, Frame, Inspection, RecipeId, Region, Verdict
from inspector.core.views import ONLY_VIEW
from inspector.runtime.history.part_history import PartHistory
from inspector.runtime.recording.rows import row_of
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.records.store import RecordStore

KEEP = RecordSettings(keep=True, pass_every=1, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=8)
TAKEN_AT = 1_760_000_000.0
WIDTH, HEIGHT = 160, 120


def square(x: float, y: float, half: float, **measures: float) -> Region:
    corners = np.array([(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)], np.float32)
    return Region(corners, 4 * half * half, -1.0, (x, y), **measures)


def inspection(number: int, verdict: Verdict = Verdict.FAIL, *, flaw: tuple[float, float] = (40, 60), taken_at: float = 0.0) -> Inspection:
    """A part with a red flaw at ``flaw`` in the picture, FAIL; PASS and INVALID ones have none."""
    image = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    x, y = flaw
    failed = verdict is Verdict.FAIL
    if failed:
        image[int(y) - 4 : int(y) + 5, int(x) - 4 : int(x) + 5] = (220, 30, 20)
    image[0, 0] = number % 256
    image.flags.writeable = False
    values = np.full((HEIGHT // 4, WIDTH // 4), -4.0, np.float32)
    values[int(y) // 4, int(x) // 4] = -1.0
    to_frame = np.array([[4.0, 0, 1.5], [0, 4.0, 1.5], [0, 0, 1]])
    judged = verdict is not Verdict.INVALID
    return Inspection(
        frame=Frame(image, number, float(number), taken_at or TAKEN_AT + number, number, 1),
        verdict=verdict,
        reason="score -1.00 is above the limit -2.50" if failed else "score -4.00 is within the limit -2.50" if judged else "blurred",
        score=-1.0 if failed else -4.0 if judged else math.nan,
        limit=-2.5 if judged else math.nan,
        recipe=RecipeId("Bracket", "v1"),
        map=AnomalyMap(values, to_frame) if judged else None,
        regions=(square(x, y, 4, area_mm2=5.2, length_mm=3.1),) if failed else (),
        latency_ms=8.0,
        colour_scale=(-4.0, -1.5),
        camera="simulated",
        camera_settings={"gain": 1.5},
        band=Band.NG if failed else Band.OK if judged else None,
        checks=(GateCheck("sharpness", "sharpness", 1.5, 1.0, None, Light.OK),),
    )


class KeptParts:
    """A station's folder with parts in it, and the history of them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(exist_ok=True)
        self.database = StationDatabase(root / "station.db")
        self.records = RecordStore(root / "records", self.database, KEEP)
        self.recipes = RecipeStore(root / "recipes")
        self.history = PartHistory(self.database.path, {ONLY_VIEW: self.records.root}, self.recipes)

    def add(self, *parts: Inspection, keep: bool = True, lot: str = "A") -> None:
        """Rows and, if ``keep``, evidence."""
        for part in parts:
            number = self.database.next_part()
            self.database.add_parts([row_of(part)._replace(number=number, run="run", lot=lot, recorded=keep)])
            if keep:
                self.records.write(replace(part, part_number=number, lot=lot))

    def close(self) -> None:
        self.history.close()
        self.database.close()
