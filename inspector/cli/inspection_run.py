"""Judging all pictures of a folder or a video: every frame gets a verdict, and none is lost."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, time
from typing import Any

import numpy as np

from inspector.camera.base import Shot
from inspector.cli.overlay_picture import overlay_picture
from inspector.cli.report import percentiles, plain
from inspector.cli.sources import Replay, shots
from inspector.core.several import each_part
from inspector.core.types import Band, Frame, Inspection, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.profiled import in_millimetres, profile_conflict
from inspector.storage.atomic import storage_error, write_bytes
from inspector.storage.png import encode_png

OVERLAYS = "overlays"
VERDICTS = "verdicts.csv"
REPORT = "report.json"

_COLUMNS: tuple[str, ...] = (
    "frame",
    "name",
    "verdict",
    "score",
    "limit",
    "regions",
    "latency_ms",
    "reason",
    "overlay",
    "band",
    "area_mm2",
    "length_mm",
)
_VIDEO_COLUMNS = ("time_s",)
_PART_COLUMNS = ("part", "x", "y")
_STEM_LENGTH = 80
_OURS = re.compile(r"\d{6,}(_.+)?_(PASS|FAIL|INVALID)\.png")


@dataclass(frozen=True)
class VerdictLine:
    """One line of ``verdicts.csv``: what remains of an inspection once its pictures are written. ``overlay``: file, or empty.

    ``area_mm2``: of all regions together; ``length_mm``: of the longest. None where the part plane is not known. ``time_s``: of a frame of
    a video, seconds from its beginning by its own clock; else None.
    """

    frame: int
    name: str
    verdict: Verdict
    score: float
    limit: float
    regions: int
    latency_ms: float
    reason: str
    overlay: str
    band: Band | None
    area_mm2: float | None = None
    length_mm: float | None = None
    time_s: float | None = None


@dataclass(frozen=True)
class PartLine(VerdictLine):
    """Of one of several parts in a picture. ``part``: its number there, from 1; ``x``, ``y``: its middle in frame pixels, None where it
    should be and was not seen."""

    part: int = 0
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True)
class Event:
    """Flagged frames in a row: numbers and times of the first and the last (seconds from the beginning of the video, None if it has no
    clock), the highest score among them (NaN if none has one)."""

    first: int
    last: int
    verdict: Verdict
    peak_score: float
    from_s: float | None
    to_s: float | None


def judge_all(
    replay: Replay, pipeline: Pipeline, out: Path, overlays: str, on_step: Callable[[int], None], *, refuse: bool = True
) -> list[VerdictLine]:
    """Inspect every picture that ``replay`` has; write overlays of "all", "flagged" or "none" of them.

    ``refuse``: parts are INVALID if the recipe was taught under another camera profile. Raises StorageError.
    """
    folder = out / OVERLAYS
    _make_empty(folder)
    lines: list[VerdictLine] = []
    profile = replay.camera.profile
    plane = None if profile is None else profile.plane
    conflict = profile_conflict(pipeline.recipe, replay.camera.settings()) if refuse else ""
    for index, shot in enumerate(shots(replay.camera)):
        frame = _frame(shot, index)
        inspection = pipeline.invalid(frame, conflict) if conflict else in_millimetres(pipeline.inspect(frame), plane)
        name = replay.name(shot.frame_id)
        file = ""
        if overlays == "all" or (overlays == "flagged" and inspection.verdict is not Verdict.PASS):
            stem = f"_{Path(name).stem[:_STEM_LENGTH]}" if replay.names else ""
            file = f"{shot.frame_id:06d}{stem}_{inspection.verdict.value}.png"
            write_bytes(folder / file, encode_png(overlay_picture(inspection)), sync_folder=False)
        overlay = f"{OVERLAYS}/{file}" if file else ""
        lines += [_line(part, shot.frame_id, name, overlay, shot.at_s) for part in each_part(inspection)]
        on_step(index + 1)
    return lines


def events(lines: Sequence[VerdictLine]) -> list[Event]:
    """Runs of frames that are not PASS. A run with one FAIL in it is a FAIL."""
    found: list[Event] = []
    for run in _runs(lines):
        scores = [line.score for line in run if np.isfinite(line.score)]
        verdict = Verdict.FAIL if any(line.verdict is Verdict.FAIL for line in run) else Verdict.INVALID
        peak = max(scores, default=float("nan"))
        found.append(Event(run[0].frame, run[-1].frame, verdict, peak, run[0].time_s, run[-1].time_s))
    return found


def write_verdicts(path: Path, lines: Sequence[VerdictLine]) -> None:
    """``verdicts.csv``: UTF-8, comma, one line for each frame, or for each part where frames show several. Raises StorageError."""
    columns = _COLUMNS
    if any(line.time_s is not None for line in lines):
        columns += _VIDEO_COLUMNS
    if any(isinstance(line, PartLine) for line in lines):
        columns += _PART_COLUMNS
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for line in lines:
        cells = plain(line)
        writer.writerow(["" if cells[column] is None else cells[column] for column in columns])
    write_bytes(path, text.getvalue().encode())


def figures(lines: Sequence[VerdictLine], found: Sequence[Event] | None) -> dict[str, Any]:
    """Counts, latencies, events (None: not a video) and every verdict."""
    counts = Counter(line.verdict for line in lines)
    several = any(isinstance(line, PartLine) for line in lines)
    made: dict[str, Any] = {
        "frames": len({line.frame for line in lines}) if several else len(lines),
        **({"parts": len(lines)} if several else {}),
        **{verdict.value.lower(): counts[verdict] for verdict in Verdict},
        "review": sum(line.band is Band.REVIEW for line in lines),
        "latency_ms": percentiles(line.latency_ms for line in lines if np.isfinite(line.score)),
    }
    if found is not None:
        made["events"] = [_event(event) for event in found]
    return {**made, "verdicts": lines}


def _event(event: Event) -> dict[str, Any]:
    made = {
        "from": event.first,
        "to": event.last,
        "frames": event.last - event.first + 1,
        "verdict": event.verdict,
        "peak_score": event.peak_score,
    }
    return made if event.from_s is None else {**made, "from_s": event.from_s, "to_s": event.to_s}


def _runs(lines: Sequence[VerdictLine]) -> Iterator[list[VerdictLine]]:
    run: list[VerdictLine] = []
    for line in lines:
        if line.verdict is not Verdict.PASS:
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _frame(shot: Shot, index: int) -> Frame:
    image = np.ascontiguousarray(shot.image)
    image.flags.writeable = False
    return Frame(image, index, shot.captured_at, time() - (monotonic() - shot.captured_at), shot.frame_id, 1, shot.fault)


def _line(inspection: Inspection, frame_id: int, name: str, overlay: str, time_s: float | None) -> VerdictLine:
    line = VerdictLine(
        frame_id,
        name,
        inspection.verdict,
        inspection.score,
        inspection.limit,
        len(inspection.regions),
        inspection.latency_ms,
        inspection.reason,
        overlay,
        inspection.band,
        *_size(inspection),
        time_s,
    )
    if inspection.place is None:
        return line
    x, y = inspection.place.middle or (None, None)
    return PartLine(**vars(line), part=inspection.place.number, x=x, y=y)


def _size(inspection: Inspection) -> tuple[float | None, float | None]:
    areas = [region.area_mm2 for region in inspection.regions if region.area_mm2 is not None]
    lengths = [region.length_mm for region in inspection.regions if region.length_mm is not None]
    return (sum(areas) if areas else None), max(lengths, default=None)


def _make_empty(folder: Path) -> None:
    """An earlier run's overlays go: beside the new verdicts they would tell a wrong story. Other files stay."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            if _OURS.fullmatch(path.name):
                path.unlink()
    except OSError as error:
        raise storage_error(error, folder, "make the folder for the overlays") from error
