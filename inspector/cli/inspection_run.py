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
from inspector.core.errors import StorageError
from inspector.core.names import cut_to_bytes
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
    *("frame", "name", "verdict", "score", "limit", "regions", "latency_ms", "reason", "overlay", "band", "area_mm2", "length_mm"),
)
_VIDEO_COLUMNS = ("time_s",)
_PART_COLUMNS = ("part", "x", "y")
_STEM_BYTES = 80
"""Of a picture's name in that of its overlay: with number, verdict and what a file is called while it is written, the shortest limit of a
disk (143 bytes, where names are encrypted) is kept."""
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*]')
"""Characters that some disk does not take."""
_OURS = re.compile(r"\d{6,}(_.+)?_(PASS|FAIL|INVALID)\.png", re.DOTALL)


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


class Overlays:
    """The overlay pictures of a run, in a folder of their own. One that cannot be written costs no verdict: it is counted."""

    def __init__(self, folder: Path, which: str) -> None:
        """``which``: "all", "flagged" or "none" of the pictures get one. Overlays of an earlier run go: beside the new verdicts they would
        tell a wrong story."""
        self._folder = folder
        self._which = which
        self._first_error: StorageError | None = None
        self.lost = 0
        try:
            _make_empty(folder)
        except StorageError as error:
            self._first_error = error

    def write(self, inspection: Inspection, number: int, name: str) -> str:
        """The name of the file; empty where there is none. ``name``: of the picture, empty for a frame of a video."""
        if self._which == "none" or (self._which == "flagged" and inspection.verdict is Verdict.PASS):
            return ""
        stem = cut_to_bytes(_NOT_IN_NAMES.sub("_", Path(name).stem), _STEM_BYTES)
        file = f"{number:06d}{'_' if stem else ''}{stem}_{inspection.verdict.value}.png"
        try:
            write_bytes(self._folder / file, encode_png(overlay_picture(inspection)), sync_folder=False)
        except StorageError as error:
            self._first_error = self._first_error or error
            self.lost += 1
            return ""
        return file

    @property
    def problem(self) -> StorageError | None:
        """How many were not written, and why the first was not; None if all is well."""
        first = self._first_error
        if first is None or not self.lost:
            return first
        what = f"{self.lost} overlays were not written, all verdicts were: the first {first.what}"
        return StorageError(what, where=first.where, remedy=first.remedy)


def judge_all(
    replay: Replay, pipeline: Pipeline, overlays: Overlays, on_step: Callable[[int], None], *, refuse: bool = True
) -> list[VerdictLine]:
    """Inspect every picture that ``replay`` has. ``refuse``: parts are INVALID if the recipe was taught under another camera profile."""
    lines: list[VerdictLine] = []
    profile = replay.camera.profile
    plane = None if profile is None else profile.plane
    conflict = profile_conflict(pipeline.recipe, replay.camera.settings()) if refuse else ""
    for index, shot in enumerate(shots(replay.camera)):
        frame = _frame(shot, index)
        inspection = pipeline.invalid(frame, conflict) if conflict else in_millimetres(pipeline.inspect(frame), plane)
        name = replay.name(shot.frame_id)
        file = overlays.write(inspection, shot.frame_id, name if replay.names else "")
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


def verdicts_csv(lines: Sequence[VerdictLine]) -> str:
    """The text of ``verdicts.csv``: comma, one line for each frame, or for each part where frames show several."""
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
    return text.getvalue()


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
    """Remove an earlier run's overlays; other files stay. Raises StorageError, after all that can be removed is."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        earlier = [path for path in folder.iterdir() if _OURS.fullmatch(path.name)]
    except OSError as error:
        raise storage_error(error, folder, "make the folder for the overlays") from error
    kept: StorageError | None = None
    for path in earlier:
        try:
            path.unlink()
        except OSError as error:
            kept = kept or storage_error(error, path, "remove what stands in an overlay's place")
    if kept is not None:
        raise kept
