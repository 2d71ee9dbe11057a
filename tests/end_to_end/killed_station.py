"""A station that its test kills: it inspects, records and teaches, and says on stdout how far it is."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from inspector.app import StationContext
from inspector.core.status import TeachPhase

CAMERA = "simulated:metal?seed=3&width=128&height=128&rate=0&defect_rate=0.3"
PARTS = 8


def main(folder: Path) -> None:
    context = StationContext(folder, "cpu", "auto", True)
    station = context.station(CAMERA)
    while True:
        status = station.status()
        teaching = status.teaching
        if teaching is None or not (teaching.phase.running or teaching.phase is TeachPhase.COLLECTING):
            station.teaching.collect("part", PARTS)
        elif teaching.phase is TeachPhase.COLLECTING and len(teaching.parts) == PARTS:
            station.teaching.learn(1.5)
        phase = "none" if teaching is None else teaching.phase.name
        print(f"{time.time():.3f} {status.counters.total} {status.mode.name} {phase}", flush=True)  # noqa: T201 - read by the test
        time.sleep(0.02)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
