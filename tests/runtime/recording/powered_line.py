"""A station for tests that cut its power: it judges, begins lots, keeps limits, profiles and state, and says what is done.

Lines on stdout, with tabs between: ``part NUMBER VERDICT``, ``lot NAME``, ``limit VERSION``, ``profile FINGERPRINT``, ``record PATH``,
``state RUN VALUE``, ``audit DETAIL``.
"""

from __future__ import annotations

import itertools
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np

from calibration.camera.flat_field import FlatField
from calibration.camera.profile import Profile
from inspector.camera.base import Delivery
from inspector.core.types import Inspection
from inspector.runtime.recording import part_book
from inspector.storage.profiles import ProfileStore
from inspector.storage.records.files import RecordPaths
from inspector.storage.records.store import RecordStore
from tests.runtime.line import BAD, GOOD, Line, shot, with_records
from tests.runtime.toy_trainer import make_recipe

SIDE = 32


def say(*words: object) -> None:
    os.write(1, ("\t".join(map(str, words)) + "\n").encode())


class SayingRecords(RecordStore):
    """Says which record is on the disk."""

    def write(self, inspection: Inspection) -> RecordPaths:
        paths = super().write(inspection)
        say("record", paths.json)
        return paths


def profile(number: int) -> Profile:
    grey = np.full((SIDE, SIDE, 3), 1 + number % 200, np.uint8)
    return Profile("line", (SIDE, SIDE), flat_field=FlatField(grey, 0.01, None), quality={"number": number})


def main(folder: Path) -> None:
    line = Line(folder, settings=with_records(keep=True, pass_every=7), records_type=SayingRecords)
    profiles = ProfileStore(folder / "profiles", "", lambda name: line.database.set_state("profile", name))
    camera = line.scripted(Delivery.REPLAY)
    line.engine.observe(lambda part: say("part", part.part_number, part.verdict.value))
    line.start()
    for number in itertools.count():
        if len(camera.script) < 100:
            camera.give(*(shot(10 * number + place, BAD if place == 3 else GOOD, side=128) for place in range(10)))
        if number % 5 == 0:
            line.engine.lot.begin(f"lot {os.getpid()} {number}")
            say("lot", f"lot {os.getpid()} {number}")
        if number % 7 == 0:
            made = profile(number)
            profiles.keep(made)
            say("profile", made.fingerprint)
        if number % 11 == 0:
            recipe = line.recipes.load("part")
            say("limit", line.recipes.save(replace(recipe, limit=make_recipe("part", limit=-0.5).limit)).id.version)
        line.database.set_state("number", f"{os.getpid()} {number}")
        say("state", os.getpid(), number)
        line.database.audit("note", f"{os.getpid()} {number}")
        say("audit", f"{os.getpid()} {number}")
        threading.Event().wait(0.002)


if __name__ == "__main__":
    part_book.ANSWER_WITHIN_S = 60.0  # a busy machine: what is told of without waiting for the disk is another test's
    main(Path(sys.argv[1]))
