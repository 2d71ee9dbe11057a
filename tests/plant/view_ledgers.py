"""The ledgers and records of a station of two views, without a station: what it has to tell a plant."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from inspector.core.plant.plant_settings import PlantSettings
from inspector.core.settings import RecordSettings
from inspector.core.types import Frame, Inspection, RecipeId, Verdict
from inspector.core.views import PartVerdict
from inspector.runtime.plant.forwarder import Forwarder
from inspector.runtime.plant.of_station import KeptEvidence, StationFacts, forwarder_of
from inspector.runtime.recording.rows import row_of, row_of_views
from inspector.storage.assets import assets_dir
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.records.store import RecordStore
from inspector.storage.settings import load_settings

VIEWS = ("top", "side")
KEEP_ALL = RecordSettings(keep=True, pass_every=1, max_gigabytes=0, max_days=0, min_free_gigabytes=0, queue_length=10)
RUN = "20261130T020000Z-0001"


def kept(folder: Path) -> dict[str, KeptEvidence]:
    """Where each view keeps its records."""
    places = {view: folder / "views" / view for view in VIEWS}
    return {view: KeptEvidence(place / "records", place / "station.db") for view, place in places.items()}


def group(folder: Path) -> StationDatabase:
    """The ledger of the parts of all views."""
    (folder / "views").mkdir(parents=True, exist_ok=True)
    return StationDatabase(folder / "views" / "station.db")


def seen(view: str, number: int, verdict: Verdict, at: float) -> Inspection:
    """What a view has of a part; no two pictures are alike."""
    noise = np.random.default_rng([number, VIEWS.index(view)])
    frame = Frame(noise.integers(0, 256, (24, 32, 3), np.uint8), number, at, at, number, 1)
    recipe = RecipeId(f"cup {view}", "0003")
    score = 0.9 if verdict is Verdict.FAIL else 0.2
    return Inspection(frame, verdict, verdict.value, score, 0.5, recipe, camera=f"usb:{view}", part_number=number, recorded=True)


def keep(folder: Path, parts: Mapping[int, Mapping[str, Verdict]], *, first: int = 1, run: str = RUN, joined: bool = True) -> None:
    """Rows and records of these parts: what each view says of it, by its number in the views' own ledgers. ``first``: number in the ledger
    of all; ``joined`` False: it has no row there."""
    begin = time.time() - 0.05 * len(parts)
    with closing(group(folder)) as together:
        ledgers = {view: StationDatabase(place.ledger) for view, place in _made(folder).items()}
        records = {view: RecordStore(kept(folder)[view].records, ledgers[view], KEEP_ALL) for view in VIEWS}
        for place, (number, verdicts) in enumerate(parts.items()):
            at = begin + 0.05 * place
            views = {view: seen(view, number, verdict, at + 0.004 * VIEWS.index(view)) for view, verdict in verdicts.items()}
            for view, one in views.items():
                ledgers[view].add_parts([row_of(one)._replace(number=number, run=run)])
                records[view].write(one)
            worst = next(one for one in (Verdict.INVALID, Verdict.FAIL, Verdict.PASS) if one in verdicts.values())
            part = PartVerdict(0, worst, worst.value, {view: views.get(view) for view in VIEWS})
            if joined:
                together.add_parts([row_of_views(part)._replace(number=first + place, run=run)])
        for ledger in ledgers.values():
            ledger.close()


def _made(folder: Path) -> dict[str, KeptEvidence]:
    places = kept(folder)
    for place in places.values():
        place.records.mkdir(parents=True, exist_ok=True)
    return places


def sender(folder: Path, database: StationDatabase, url: str, store: str) -> Forwarder:
    """As the station has it; the password is among the secrets of ``folder``."""
    settings: PlantSettings = replace(load_settings(assets_dir() / "settings.yaml", None).plant, url=url, store=store, interval_s=0.02)
    return forwarder_of(settings, database, kept(folder), folder, facts=StationFacts, busy=lambda: False, note=lambda detail: None)


def say(text: str) -> None:
    """To the test that runs this."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    its_folder, its_url, its_store = Path(sys.argv[1]), *sys.argv[2:]
    for _ in sys.stdin:  # a sender of its own for each line
        if child := os.fork():
            say(str(child))
            os.waitpid(child, 0)
            say("is dead")
        else:
            sender(its_folder, group(its_folder), its_url, its_store)._run()
