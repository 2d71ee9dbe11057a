"""One frozen snapshot of the station, safe to read from any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from calibration.gate.limits import GateCheck
from calibration.statistics.drift import DriftAlarm
from inspector.core.camera_report import CameraReport
from inspector.core.line.camera_output import CameraOutputReport
from inspector.core.line.messages import LineReport
from inspector.core.plant.plant_report import PlantReport
from inspector.core.plant.recipe_offer import PlantRecipes
from inspector.core.promises.lot_standing import LotStanding
from inspector.core.quality.answers import AnswersStatus
from inspector.core.quality.exam import ExamStatus, KnownPart
from inspector.core.quality.gauge_study import StudyState
from inspector.core.quality.learning_status import LearningStatus
from inspector.core.types import Band, Picture, RecipeId, Rect, Verdict


class Mode(Enum):
    """What the station is doing."""

    STARTING = "starting"
    NO_RECIPE = "no recipe"
    INSPECTING = "inspecting"
    PAUSED = "paused"
    STOPPED = "stopped"


class CameraState(Enum):
    """Where the camera is in its life. From STALLED on the standing verdict is INVALID."""

    CLOSED = "closed"
    OPENING = "opening"
    STREAMING = "streaming"
    STALLED = "stalled"
    LOST = "lost"
    CLOSING = "closing"
    RESTORING = "restoring its settings"
    WAITING = "waiting to open it again"
    ENDED = "ended"


class TeachPhase(Enum):
    """Where teaching is. COLLECTING takes parts; from PREPARING to COMPILING it runs by itself; the rest are ends."""

    COLLECTING = "collecting good parts"
    PREPARING = "preparing"
    FEATURES = "looking with the teacher"
    TRAINING = "training the student"
    CALIBRATING = "setting the limit"
    COMPILING = "compiling"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def running(self) -> bool:
        """True from PREPARING to COMPILING."""
        return self not in (TeachPhase.COLLECTING, TeachPhase.DONE, TeachPhase.FAILED, TeachPhase.CANCELLED)


class GoldenPart(Enum):
    """A part kept for the check: one that must PASS, one that must FAIL."""

    MUST_PASS = "must-pass part"
    MUST_FAIL = "must-fail part"


@dataclass(frozen=True)
class Counters:
    """Parts since the lot began."""

    passed: int = 0
    failed: int = 0
    invalid: int = 0
    lot: str = ""
    since: float = 0.0
    review: int = 0
    """Those of ``failed`` that lay in the review band."""

    @property
    def total(self) -> int:
        return self.passed + self.failed + self.invalid

    @property
    def yield_rate(self) -> float:
        """PASS / total, NaN while there is no part."""
        return self.passed / self.total if self.total else float("nan")


@dataclass(frozen=True)
class Losses:
    """Everything that was lost, since the station started. None of these is a verdict."""

    replaced: int = 0
    """Frames of a free-running camera that a newer one replaced before they were looked at."""
    missed: int = 0
    """Frames missing in the camera's own numbering."""
    damaged: int = 0
    """Frames that arrived torn or incomplete (INVALID)."""
    overrun: int = 0
    """Triggered frames refused because the inspection was behind (INVALID)."""
    unrecorded: int = 0
    """Pictures that should have been kept and were not: recorder behind, disk full, write error."""
    unjudged: int = 0
    """Parts, each triggered or stored, that passed without being judged: the station was paused or had no recipe."""
    uncounted: int = 0
    """Parts that have a verdict and that counting failed for: they are missing in the counters."""
    untold: int = 0
    """Parts that an observer of the verdicts, such as a signal to the line, failed to take."""
    unkept: int = 0
    """Parts whose verdict is on no disk: it was told all the same, since the disk refused or did not answer."""


@dataclass(frozen=True)
class Latency:
    """Milliseconds from capture to verdict, over the last ``count`` verdicts. NaN while there is none."""

    p50: float = float("nan")
    p95: float = float("nan")
    p99: float = float("nan")
    count: int = 0


@dataclass(frozen=True, eq=False)
class GoodPart:
    """A part taken for teaching: ``number`` names it for removal, ``thumbnail`` is at most 96 pixels wide. ``odd``: it looks so unlike the
    others that a person should look whether it is good.

    ``why``: in which it stands alone among all, as the teaching found; empty if it does not. ``place``: where, in pixels of the thumbnail;
    None where it is the picture as a whole. ``confirmed``: a person has found it good.
    """

    number: int
    thumbnail: Picture
    odd: bool = False
    why: str = ""
    place: Rect | None = None
    confirmed: bool = False

    @property
    def asked(self) -> bool:
        """Whether a person is to say if it is good."""
        return bool(self.why) and not self.confirmed


@dataclass(frozen=True, eq=False)
class TeachingStatus:
    """Progress of *Learn good parts*. ``progress`` is 0 to 1 over all of it; ``remaining_s`` NaN while unknown.

    ``doubt``: why ``result`` was kept and not put in use; empty where it is in use. ``station.recipes.use`` puts it in use anyway.
    ``left_out``: pictures that repeated one that was taken already. ``removed``: how many can be put back. ``source_ended``: stored
    pictures have run through since collecting began. ``worth``: what of ``parts`` adds little, and what more of them would bring, in words.
    While ``asking`` a person is to say of some ``parts`` whether they are good, by
    ``station.teaching.confirm`` or ``leave_out``. A teaching that FAILED keeps its ``parts``: ``station.teaching.resume`` goes back to
    them.
    """

    phase: TeachPhase
    recipe: str
    wanted: int
    parts: tuple[GoodPart, ...] = ()
    progress: float = 0.0
    remaining_s: float = float("nan")
    loss_curve: tuple[float, ...] = ()
    message: str = ""
    result: RecipeId | None = None
    doubt: str = ""
    left_out: int = 0
    source_ended: bool = False
    removed: int = 0
    worth: str = ""
    promise: tuple[str, str] = ("", "")
    """What the held-out parts of ``result`` promise of its false rejects: the number, and what it is a number of."""

    @property
    def asking(self) -> tuple[GoodPart, ...]:
        """Parts that stand alone, and of which nobody has said that they are good."""
        return tuple(part for part in self.parts if part.asked)


@dataclass(frozen=True)
class PlayerStatus:
    """Stored pictures that are the camera. ``pace_hz``: parts per second, 0 as fast as they are judged. ``position``: how many were handed
    on, ``total``: how many there are, 0 where that is not known."""

    paused: bool = False
    pace_hz: float = 0.0
    position: int = 0
    total: int = 0


@dataclass(frozen=True)
class Disk:
    """Where the evidence goes."""

    free_bytes: int = 0
    records_bytes: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Trend:
    """The most recent verdicts, oldest first, at most a few hundred: only such as can be compared.

    It begins anew with another recipe, also with other masks or another version that scores in another way; not with another limit.
    ``scored_by``: digest of what made these scores, see ``Recipe.scoring_sha256``; empty while there is none.
    """

    scores: tuple[float, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    first_index: int = 0
    scored_by: str = ""


@dataclass(frozen=True)
class GoldenStatus:
    """The golden part check. While it is ``due`` no part is PASS. ``wanted``: the golden part to be shown next, and ``armed``: the next
    picture is taken for it. ``message``: what came of the last one. ``done_at``: Unix seconds of the last check, NaN if there was none.

    ``why`` it is due, in words. ``part``: which golden part of the exam set of ``product``, None for any that is ``wanted``; it is number
    ``step``, from 1, ``of`` so many.
    """

    due: bool = False
    wanted: GoldenPart | None = None
    armed: bool = False
    message: str = ""
    done_at: float = float("nan")
    why: str = ""
    part: KnownPart | None = None
    step: int = 0
    of: int = 0
    product: str = ""


@dataclass(frozen=True)
class Duty:
    """What one thread of the station does. ``age_s``: since it last went round. ``problem``: why nothing can be relied on while that is
    so, in words: it has ended, could not be started, or has not answered for longer than it may. Empty if it is well."""

    name: str
    age_s: float = 0.0
    problem: str = ""


@dataclass(frozen=True, eq=False)
class Status:
    """The station at one moment.

    ``verdict`` and ``reason`` are the standing ones: what a person or a line controller may rely on *now*. They are
    INVALID whenever the camera is not streaming, the last frame is stale, or the last thing that happened was an error.
    ``band`` is that of the standing verdict. ``gate``: what the image gate found of the last part. ``drift``: the alarms that stand.
    ``duties``: the threads of the station; while one of them has a problem the standing verdict is INVALID. None are told of a station
    that was closed. ``unacknowledged``: parts that did not pass and that nobody has looked at; ``answers.unseen`` has them by verdict.
    """

    mode: Mode
    verdict: Verdict
    reason: str
    camera_state: CameraState
    camera: str = ""
    camera_since: float = 0.0
    camera_fps: float = 0.0
    frame_age_s: float = float("nan")
    recipe: RecipeId | None = None
    recipe_progress: str = ""
    limit: float = float("nan")
    runtime: str = ""
    counters: Counters = Counters()
    losses: Losses = Losses()
    verdicts_per_s: float = 0.0
    latency: Latency = Latency()
    stages_ms: Mapping[str, float] = field(default_factory=dict)
    queues: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    teaching: TeachingStatus | None = None
    disk: Disk = Disk()
    trend: Trend = Trend()
    unacknowledged: int = 0
    last_error: str = ""
    reconnects: int = 0
    band: Band | None = None
    gate: tuple[GateCheck, ...] = ()
    camera_report: CameraReport = field(default_factory=CameraReport)
    drift: tuple[DriftAlarm, ...] = ()
    lot_check: LotStanding | None = None
    """The standing lot beside the parts that the limit was set from; None where that is not watched, or no recipe has judged yet."""
    golden: GoldenStatus = GoldenStatus()
    exam: ExamStatus = field(default_factory=ExamStatus)
    gauge: StudyState | None = None
    """The open gauge study."""
    duties: tuple[Duty, ...] = ()
    answers: AnswersStatus = field(default_factory=AnswersStatus)
    player: PlayerStatus | None = None
    learning: LearningStatus | None = None
    """What goes on learning beside the line, None for nothing."""
    line: LineReport | None = None
    """The line's signals, None without any."""
    camera_output: CameraOutputReport | None = None
    """The camera's own output line, None where none is switched."""
    plant: PlantReport | None = None
    """What the plant was told, None where nothing is."""
    plant_recipes: PlantRecipes | None = None
    """Recipes that were approved for the plant, None where there is none."""
    set_up_left_s: float = float("nan")
    """In set-up mode, which ends by itself in so many seconds; NaN: parts are parts."""
