"""Running a line without a window: teach on its first parts, judge the rest, and account for every part."""

from __future__ import annotations

import itertools
import math
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, fields, replace
from urllib.parse import parse_qsl

import numpy as np
import psutil
from numpy.typing import NDArray

from inspector.camera.catalog import open_camera
from inspector.camera.simulated.conveyor import Conveyor
from inspector.camera.simulated.options import LineOptions
from inspector.camera.simulated.tray import Tray, TrayPart
from inspector.cli.answers.command import figures_of
from inspector.cli.line.told_signals import signals_of
from inspector.cli.report import percentiles
from inspector.core.quality.answers import CorrectedCounters
from inspector.core.status import CameraState, Losses, Mode, Status
from inspector.core.types import Band, Inspection, PartPlace, Verdict
from inspector.runtime.acquisition.frame_numbering import MISSED, OVERRUN
from inspector.runtime.station import Station

POLL_S = 0.1

LATENCIES = 50_000
"""So many parts, the last, are in the percentiles."""

WAITING = 2048
"""Parts of a simulated line that wait to be compared with the truth, so that drawing them disturbs no short run."""

SETTLE_S = 0.05

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Judged:
    """One part: the camera's number of it, verdict, milliseconds to it, and the defect's strongest place in frame pixels."""

    number: int
    verdict: Verdict
    latency_ms: float
    peak_xy: tuple[float, float] | None
    band: Band | None = None
    lost: bool = False
    """Its picture never came, or came too soon: nobody looked at it."""
    place: PartPlace | None = None
    counted: bool = True


def judged(inspection: Inspection) -> Judged:
    """What remains of an inspection for the account of a line."""
    peak = inspection.regions[0].peak_xy if inspection.regions else None
    frame = inspection.frame
    lost = frame.fault.startswith((MISSED, OVERRUN))
    known = (inspection.verdict, inspection.latency_ms, peak, inspection.band, lost, inspection.place, inspection.counted)
    return Judged(frame.camera_frame_id, *known)


class Tally:
    """Takes every inspection of a station (``Station.observe``) down, in memory that does not grow with them.

    Counts are of all parts, latencies of the last ``LATENCIES`` but those that ``waited``. Parts of a simulated line are compared with the
    truth by :meth:`settle`, on the caller's thread; the last ``WAITING`` wait until the end, for each has to be drawn again.
    """

    def __init__(self, camera: str = "") -> None:
        """``camera``: address of what is judged; only of a simulated line the truth is known."""
        self.total = 0
        self.not_counted = 0
        """Golden parts, and those of a gauge study: no parts of the lot."""
        self.review = 0
        """FAILs that a person is to decide."""
        self.untold = 0
        """Parts that came faster than they could be drawn again: their truth is in no table."""
        self.waited = 0
        """First parts, which came before anything was judged: they waited for the recipe, not for a verdict."""
        self.longest_wait_ms = 0.0
        self._judged: tuple[float, float] | None = None
        """When the first and the last part was judged that is not INVALID, monotonic seconds."""
        self._counts = dict.fromkeys(Verdict, 0)
        self._latencies = np.full(LATENCIES, np.nan, np.float32)
        self._true = TruthCount(LineOptions.from_address(camera).conveyor()) if is_simulated(camera) else None
        self._waiting: deque[Judged] = deque(maxlen=0 if self._true is None else 2 * WAITING)

    def __call__(self, inspection: Inspection) -> None:
        self.add(judged(inspection), time.monotonic())

    def add(self, part: Judged, now: float) -> None:
        """One part, judged at ``now``, monotonic seconds."""
        if not part.counted:
            self.not_counted += 1
            return
        if part.verdict is not Verdict.INVALID:
            self._judged = (now if self._judged is None else self._judged[0], now)
        if self.waited == self.total and (self._judged is None or now - part.latency_ms / 1000 <= self._judged[0]):
            self.waited += 1
            self.longest_wait_ms = max(self.longest_wait_ms, part.latency_ms)
        self._latencies[self.total % LATENCIES] = part.latency_ms
        self._counts[part.verdict] += 1
        self.review += part.band is Band.REVIEW
        self.untold += self._true is not None and len(self._waiting) == self._waiting.maxlen
        self._waiting.append(part)
        self.total += 1

    def count(self, verdict: Verdict) -> int:
        """Parts with this verdict."""
        return self._counts[verdict]

    @property
    def per_second(self) -> float:
        """PASS and FAIL: a part that is refused for a full queue, or at the end, takes no time."""
        first, last = self._judged or (0.0, 0.0)
        return (self.total - self.count(Verdict.INVALID) - 1) / (last - first) if last > first else 0.0

    @property
    def latency_ms(self) -> dict[str, float]:
        """Percentiles, without the parts that ``waited`` if there are others."""
        waited = self.waited if self.waited < self.total <= LATENCIES else 0  # beyond that, later ones have taken their places
        return percentiles(self._latencies[waited : self.total])

    def settle(self) -> None:
        """Compare the oldest parts with the truth, for a moment at most, while more than ``WAITING`` wait."""
        until = time.monotonic() + SETTLE_S
        while self._true is not None and len(self._waiting) > WAITING and time.monotonic() < until:
            self._true.add(self._oldest_picture())

    def truth(self) -> Truth | None:
        """Of all parts, once they are all judged; None where nobody knows."""
        if self._true is None:
            return None
        while self._waiting:
            self._true.add(self._oldest_picture())
        return self._true.truth

    def _oldest_picture(self) -> list[Judged]:
        """All its parts."""
        parts = [self._waiting.popleft()]
        while self._waiting and self._waiting[0].number == parts[0].number:
            parts.append(self._waiting.popleft())
        return parts


def is_simulated(address: str) -> bool:
    """Whether a camera's address is that of the drawn line."""
    return address.partition(":")[0].partition("?")[0] == "simulated"


def split_line(camera: str, seed: int | None, teach: int, parts: int, *, hurry: bool = True) -> tuple[str, str]:
    """The addresses to teach from and to judge from. A simulated line teaches on its first parts (pictures, where each shows several),
    made good, and judges the next ones: in a ``hurry`` as fast as they are asked for, unless its address gives a rate. Any other camera
    is the same for both."""
    if not is_simulated(camera):
        return camera, camera
    options = LineOptions.from_address(camera)
    if hurry and "rate" not in dict(parse_qsl(camera.partition("?")[2])):
        options = replace(options, rate=0.0)
    if seed is not None:
        options = replace(options, seed=seed)
    learn = replace(options, count=teach, good_first=options.first + teach, rate=0.0, delivery="", fault="")
    count = -(-parts // options.parts) if parts else options.count
    judge = replace(options, first=options.first + teach, good_first=options.first + teach, count=count)
    return learn.address(), judge.address()


def check_camera(address: str) -> None:
    """Raise CameraError if there never can be a picture from ``address``. A device or a network address may still come: the station
    waits for it."""
    if not address.startswith("opencv:"):
        open_camera(address).close()


def follow(station: Station, tally: Tally, parts: int, duration_s: float, show: Callable[[Status], None]) -> Status:
    """Wait until ``parts`` are judged, ``duration_s`` is over (0: no such end), or the camera has come to its end; not at all without a
    recipe: nobody can choose one here."""
    until = time.monotonic() + duration_s if duration_s else float("inf")
    while True:
        status = station.status()
        show(status)
        waiting = status.queues["inspect"][0]
        ended = status.camera_state is CameraState.ENDED and waiting == 0
        if ended or never_judges(status) or (parts and tally.total >= parts) or time.monotonic() >= until:
            return station.status()
        tally.settle()
        time.sleep(POLL_S)


def never_judges(status: Status) -> bool:
    """There is no recipe, and none is on its way."""
    return status.mode is Mode.NO_RECIPE and not status.recipe_progress


def with_figures_of(status: Status, closed: Status) -> Status:
    """The last ``status`` of a running station, with the figures that it had once it was ``closed``: the end, too, counts and loses."""
    figures = {name: getattr(closed, name) for name in ("counters", "losses", "disk", "last_error", "unacknowledged", "answers")}
    return replace(status, **figures)


def losses_in_words(losses: Losses) -> str:
    """For the summary."""
    return (
        f"{losses.replaced} replaced, {losses.missed} missed, {losses.overrun} overrun, "
        f"{losses.unrecorded} not recorded, {losses.unkept} not kept, {losses.unjudged} not judged"
    )


@dataclass(frozen=True)
class Truth:
    """Verdicts beside the truth of a simulated line. ``located``: caught defects whose strongest place lies on their mask."""

    good: int
    defects: int
    caught: int
    false_rejects: int
    invalid_good: int
    invalid_defects: int
    located: int
    by_kind: dict[str, tuple[int, int]]
    review_good: int = 0
    review_defects: int = 0


class TruthCount:
    """Counts the judged parts of a simulated line by their truth: each is drawn again."""

    def __init__(self, conveyor: Conveyor) -> None:
        self._conveyor = conveyor
        self._counts = dict.fromkeys((each.name for each in fields(Truth) if each.name != "by_kind"), 0)
        self._by_kind: dict[str, tuple[int, int]] = {}

    @property
    def truth(self) -> Truth:
        """Of all parts so far."""
        return Truth(**self._counts, by_kind=dict(self._by_kind))

    def add(self, parts: Sequence[Judged]) -> None:
        """Whole pictures, where each shows several parts."""
        counts = self._counts
        for judged, defect, mask in _beside_truth(self._conveyor, parts):
            # Whether a part is defective is told by its mask: a defect that changed no pixel cannot be seen by anybody.
            if mask is None or not mask.any():
                counts["good"] += 1
                counts["false_rejects"] += judged.verdict is Verdict.FAIL
                counts["invalid_good"] += judged.verdict is Verdict.INVALID
                counts["review_good"] += judged.band is Band.REVIEW
                continue
            caught = judged.verdict is Verdict.FAIL
            counts["defects"] += 1
            counts["caught"] += caught
            counts["invalid_defects"] += judged.verdict is Verdict.INVALID
            counts["review_defects"] += judged.band is Band.REVIEW
            counts["located"] += caught and _is_on(mask, judged.peak_xy)
            seen, found = self._by_kind.get(defect, (0, 0))
            self._by_kind[defect] = (seen + 1, found + caught)


def truth_of(address: str, parts: Sequence[Judged]) -> Truth | None:
    """Drawn again and compared part by part; None for a camera that is not simulated."""
    if not is_simulated(address):
        return None
    counted = TruthCount(LineOptions.from_address(address).conveyor())
    counted.add(parts)
    return counted.truth


def _beside_truth(conveyor: Conveyor, parts: Sequence[Judged]) -> Iterator[tuple[Judged, str, Mask | None]]:
    """Each part with its defect and where that is."""
    if isinstance(conveyor, Tray):
        for number, together in itertools.groupby(parts, lambda part: part.number):
            yield from _matched(list(together), list(conveyor.parts(number)) if number >= 0 else [])
        return
    for judged in parts:
        defect = conveyor.truth(judged.number)
        yield judged, defect, conveyor.part(judged.number).mask if defect else None


def _matched(judged: list[Judged], true: list[TrayPart]) -> Iterator[tuple[Judged, str, Mask | None]]:
    """The parts of one picture by their places; what was seen nowhere is what is left. What is no part at all counts as a good one."""
    middles = {id(one): one.place.middle for one in judged if one.place is not None}
    for one in sorted(judged, key=lambda one: middles.get(id(one)) is None):
        if not true:
            yield one, "", None
            continue
        middle = middles.get(id(one))
        part = true[0] if middle is None else min(true, key=lambda part: math.dist(part.middle, middle))
        true.remove(part)
        yield one, part.defect, part.mask if part.defect else None


def _is_on(mask: Mask, place: tuple[float, float] | None) -> bool:
    """Within one map pixel's reach: a map has fewer pixels than the picture."""
    if place is None:
        return False
    reach = max(mask.shape) // 32
    x, y = round(place[0]), round(place[1])
    return bool(mask[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1].any())


def line_report(status: Status, tally: Tally, truth: Truth | None, teach_seconds: float) -> dict[str, object]:
    """The figures of ``line --json``; NaN where something does not apply."""
    nan = float("nan")
    return {
        "parts": tally.total,
        "pass": tally.count(Verdict.PASS),
        "fail": tally.count(Verdict.FAIL),
        "review": tally.review,
        "invalid": tally.count(Verdict.INVALID),
        "defects": truth.defects if truth else nan,
        "caught": truth.caught if truth else nan,
        "located": truth.located if truth else nan,
        "good": truth.good if truth else nan,
        "false_rejects": truth.false_rejects if truth else nan,
        "invalid_good": truth.invalid_good if truth else nan,
        "invalid_defects": truth.invalid_defects if truth else nan,
        "review_good": truth.review_good if truth else nan,
        "review_defects": truth.review_defects if truth else nan,
        "by_kind": {kind: {"defects": seen, "caught": found} for kind, (seen, found) in truth.by_kind.items()} if truth else {},
        "parts_without_truth": tally.untold if truth else nan,
        "not_counted": tally.not_counted,
        "drift": status.drift,
        "lot_check": {} if status.lot_check is None else status.lot_check.figures,
        "golden_check_due": status.golden.due,
        "dropped_frames": status.losses.replaced + status.losses.missed,
        "overrun": status.losses.overrun,
        "unrecorded": status.losses.unrecorded,
        "unkept": status.losses.unkept,
        "unjudged": status.losses.unjudged,
        "uncounted": status.losses.uncounted,
        "untold": status.losses.untold,
        "waiting_for_a_person": status.answers.unseen.total,
        "lot_corrected": figures_of(
            CorrectedCounters(status.counters.passed, status.counters.failed, status.counters.invalid, status.answers.confirmed)
        ),
        "verdicts_per_s": tally.per_second,
        "latency_ms": tally.latency_ms,
        "waited_for_recipe": tally.waited,
        "longest_wait_ms": tally.longest_wait_ms,
        "stages_ms": dict(status.stages_ms),
        "teach_seconds": teach_seconds,
        "limit": status.limit,
        "runtime": status.runtime,
        "recipe": str(status.recipe or ""),
        "camera": status.camera,
        "signals": signals_of(status.line),
        "camera_output": {} if status.camera_output is None else asdict(status.camera_output),
        "peak_rss_mb": peak_rss_mb(),
    }


def peak_rss_mb() -> float:
    """The most memory that this process has held, in units of 2^20 bytes."""
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset) / 2**20
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak) / (2**20 if sys.platform == "darwin" else 2**10)
