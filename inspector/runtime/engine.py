"""The station: capture, inspection, recording and teaching put together. Implements ``inspector.core.station.Station``."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from calibration.camera.profile import Profile
from inspector.camera.base import Camera
from inspector.core.camera_features import Setting
from inspector.core.errors import CalibrationFailed
from inspector.core.limit_change import LimitRequest
from inspector.core.recipe import Recipe
from inspector.core.settings import Settings
from inspector.core.several import parts_in_view
from inspector.core.shape import Shape
from inspector.core.status import Losses, Status
from inspector.core.teaching import Trainer, options_of
from inspector.core.types import Inspection, Picture
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.drift_watch import DriftWatch
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.guard import Guard
from inspector.runtime.inspection.inspection_thread import InspectionThread
from inspector.runtime.inspection.live_verdict import live_band, live_verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.jobs import Jobs
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.teaching.session import TeachingSession
from inspector.storage.database import StationDatabase
from inspector.storage.profiles import ProfileStore
from inspector.storage.recipes.store import RecipeStore, check_name
from inspector.storage.records.store import RecordStore

_log = logging.getLogger(__name__)

GOLDEN = "golden"
"""Key of the database's state under which the last golden part check stands."""

STOP_TIMEOUT_S = 5.0
"""For all threads together, and once more for what is to be written."""


@dataclass(frozen=True)
class StationServices:
    """What an engine is made of. ``compile`` is slow and called on worker threads only, and so is what ``trainer`` makes."""

    settings: Settings
    open_camera: Callable[[str], Camera]
    compile: Callable[[Recipe], Pipeline]
    trainer: Callable[[], Trainer]
    recipes: RecipeStore
    records: RecordStore
    database: StationDatabase
    remember: Callable[[str, str], None]
    """Keep ("camera" or "recipe", its address or name) for the next start. May block; called on the recording thread."""
    profiles: ProfileStore | None = None
    """Where the camera's profile is kept; None: this station has none, and cannot be given one."""


class Engine:
    """A running station. Every public call returns at once, but :meth:`close`."""

    def __init__(self, parts: StationServices, *, device: str = "auto", on_close: Callable[[], None] = lambda: None) -> None:
        """``device``: for teaching. ``on_close`` is called last, when nothing of this station writes any more.

        It is not called at all if a disk or a teaching does not let its thread end: then the end of the process must do it.
        """
        self._parts = parts
        self._on_close = on_close
        self._device = device
        settings = parts.settings
        self._closing = threading.Lock()
        self._closed = False
        self._last_error = ""
        self._counting = Counting(parts.database.load_counters(), settings.engine)
        self._capture = Capture(parts.open_camera, settings.engine, lambda text: self._recorder.audit("camera", text))
        self._recorder = Recorder(parts.records, parts.database, settings.records, self._counting.counters)
        self._teaching = TeachingSession(
            parts.trainer,
            settings.teach,
            self._deploy,
            self._deploy_interim,
            self._go_back,
        )
        self._drift = DriftWatch(settings.drift.false_alarm_parts)
        self._golden = GoldenCheck(settings.golden, parts.database.state(GOLDEN), self._keep_golden, self._recorder.audit)
        self._in_use = PipelineInUse(Guard(self._complain), self._capture.use_settings)
        self._inspecting = InspectionThread(
            self._capture,
            self._teaching,
            self._recorder,
            self._counting,
            self._in_use,
            lambda: bool(self._jobs.loading),
            self._complain,
            self._drift,
            self._golden,
            refuse_other_profile=settings.profile.when_other == "refuse",
        )
        self._jobs = Jobs(
            parts.compile,
            parts.recipes,
            self._in_use,
            self._recorder,
            lambda name: self._remember("recipe", name),
            self._complain,
        )

    def start(self, camera: str, recipe: str | None) -> None:
        """Begin with this camera and this recipe; without one the live picture is shown and nothing is judged."""
        _log.info("the station starts with camera %s and %s", camera, f"recipe {recipe}" if recipe else "no recipe")
        if recipe:
            self.use_recipe(recipe)
        else:
            self._in_use.nothing_loads()
        self._recorder.start()
        self._jobs.start()
        self._inspecting.start()
        self._capture.use(camera)
        self._capture.start()

    # What a window or a console asks: see inspector.core.station.Station for what each means.

    def status(self) -> Status:
        """See Station."""
        # First: where a teaching has ended, what it left in use is told beside it.
        teaching = self._teaching.status()
        camera = self._capture.facts()
        waiting = self._capture.waiting()
        inspecting, measures, channel = self._inspecting, self._counting.measures, self._recorder.channel
        mode, pipeline, loading = self._in_use.mode, self._in_use.pipeline, self._jobs.loading
        last = inspecting.last()
        verdict, reason = live_verdict(mode, camera, last, busy_s=inspecting.busy_s(), trouble=inspecting.trouble or self._golden.reason())
        return Status(
            mode=mode,
            verdict=verdict,
            reason=reason,
            camera_state=camera.state,
            camera=camera.address,
            camera_since=camera.since,
            camera_fps=camera.fps,
            frame_age_s=monotonic() - camera.last_frame_at,
            recipe=None if pipeline is None else pipeline.recipe.id,
            recipe_progress=f"loading {loading}" if loading else self._jobs.progress,
            limit=math.nan if pipeline is None else pipeline.recipe.limit.value,
            runtime="" if pipeline is None else pipeline.detector.runtime,
            counters=self._counting.counters(),
            losses=self._losses(),
            verdicts_per_s=measures.verdicts.per_second(),
            latency=measures.latency(),
            stages_ms=measures.stages_ms(),
            queues={"inspect": (waiting, self._capture.capacity()), "record": (len(channel), channel.capacity)},
            teaching=teaching,
            disk=self._recorder.disk(),
            trend=measures.trend(),
            unacknowledged=self._counting.unacknowledged,
            last_error=self._last_error or camera.problem,
            reconnects=camera.reconnects,
            band=live_band(verdict, last),
            gate=() if last is None else last.checks,
            camera_report=self._capture.report(),
            drift=self._drift.alarms(),
            golden=self._golden.status(),
        )

    def newest(self) -> Inspection | None:
        """See Station."""
        return self._inspecting.view.take_now()

    def flagged(self) -> tuple[Inspection, ...]:
        """See Station."""
        return self._counting.flagged()

    def observe(self, callback: Callable[[Inspection], None]) -> None:
        """See Station. Frames that are not judged (no recipe, paused) are no inspections.

        If ``callback`` raises, the standing verdict is INVALID until the next part, and the line goes on.
        """
        self._inspecting.observe(callback)

    def recipe(self) -> Recipe | None:
        """See Station."""
        pipeline = self._in_use.pipeline
        return None if pipeline is None else pipeline.recipe

    def recipe_names(self) -> tuple[str, ...]:
        """See Station."""
        return self._parts.recipes.names()

    def open_camera(self, address: str) -> None:
        """See Station."""
        self._capture.use(address)
        self._remember("camera", address)

    def set_camera_feature(self, name: str, value: Setting) -> None:
        """See Station. Raises CameraError if too many orders wait for the camera."""
        self._capture.set_feature(name, value)

    def trigger(self, moment: float | None = None) -> None:
        """See Station. Raises CameraError if too many orders wait for the camera: that one is no trigger."""
        self._capture.trigger(monotonic() if moment is None else moment)

    def profile(self) -> Profile | None:
        """See Station."""
        profiles = self._parts.profiles
        return None if profiles is None else profiles.current()

    def use_profile(self, profile: Profile | None) -> None:
        """See Station."""
        profiles = self._parts.profiles
        if profiles is None:
            raise CalibrationFailed("this station keeps no profiles", remedy="Start it with a data folder")
        if self._teaching.collecting:
            # Good parts of one recipe are seen in one way.
            raise CalibrationFailed("good parts are being collected", remedy="Finish learning, or cancel it, before the profile changes")
        profiles.use(profile)
        self._recorder.audit("profile", "none" if profile is None else f"{profile.name} {profile.fingerprint}")
        self._recorder.do(lambda: profiles.keep(profile))
        self._capture.use(self._capture.facts().address)

    def use_recipe(self, name: str, version: str | None = None) -> None:
        """See Station. One that is still being loaded is not wanted any more."""
        self._jobs.load(name, version)

    def set_limit(self, value: float) -> None:
        """See Station. It is the limit of the recipe in use, also while another one is being loaded."""
        self.change_limit(LimitRequest(value=value))

    def change_limit(self, request: LimitRequest) -> None:
        """See Station."""
        self._jobs.keep_limit(self._in_use.change_limit(request))

    def judge_within(self, shapes: tuple[Shape, ...]) -> None:
        """See Station."""
        self._jobs.judge_within(shapes)

    def pause(self) -> None:
        """See Station."""
        self._in_use.pause()

    def resume(self) -> None:
        """See Station."""
        self._in_use.resume()

    def collect_good_parts(self, recipe: str, wanted: int) -> None:
        """See Station."""
        # Asked now: nobody should teach for a minute to hear that the name cannot be used.
        self._teaching.collect(check_name(recipe.strip()) if recipe.strip() else "", wanted)
        self._capture.good_parts_only(True)

    def remove_good_part(self, number: int) -> None:
        """See Station."""
        self._teaching.remove(number)
        self._capture.good_parts_only(True)

    def learn(self, budget_s: float | None = None) -> None:
        """See Station."""
        teach = self._parts.settings.teach
        parts = parts_in_view(teach.parts_per_picture, teach.parts_at_most)
        budget = teach.budget_s if budget_s is None else budget_s
        self._teaching.learn(replace(options_of(teach, self._device), budget_s=budget, background=True, parts=parts))
        self._capture.good_parts_only(False)

    def cancel_teaching(self) -> None:
        """See Station."""
        self._teaching.cancel()
        self._capture.good_parts_only(False)

    def acknowledge(self) -> None:
        """See Station."""
        self._counting.acknowledge()

    def new_lot(self, lot: str) -> None:
        """See Station. Raises StorageError if the old figures cannot be kept; then the old lot goes on."""
        self._counting.new_lot(lot, self._recorder.new_lot)
        self._drift.begin_anew()

    def begin_golden_check(self) -> None:
        """See Station."""
        self._golden.begin()

    def show_golden_part(self) -> None:
        """See Station. Raises InspectorError if none is wanted."""
        self._golden.show()

    def restart_drift_watch(self) -> None:
        """See Station."""
        self._drift.begin_anew()
        self._recorder.audit("drift", "a person has seen the alarms; the watch begins anew")

    def close(self) -> None:
        """See Station."""
        with self._closing:
            if self._closed:
                return
            self._closed = True
        self._inspecting.stop()
        self._capture.stop()
        self._jobs.stop()
        self._teaching.stop()
        until = monotonic() + STOP_TIMEOUT_S
        # The recorder comes last: what the others still have to say is written.
        ended = [one.join(max(0.0, until - monotonic())) for one in (self._inspecting, self._capture, self._teaching, self._jobs)]
        written = self._recorder.stop(STOP_TIMEOUT_S)
        _, _, taught, worked = ended
        if written and taught and worked:
            self._on_close()
        if not (written and all(ended)):
            names = ("inspecting", "capture", "teaching", "work", "recording")
            stuck = [name for name, one in zip(names, (*ended, written), strict=True) if not one]
            _log.error("threads that did not end within %.0f s: %s", STOP_TIMEOUT_S, ", ".join(stuck))

    def _deploy(self, recipe: Recipe, parts: list[Picture]) -> Recipe:
        return self._jobs.deploy(recipe, parts, lambda: self._teaching.given_up)

    def _deploy_interim(self, recipe: Recipe) -> bool:
        return self._jobs.deploy_interim(recipe, lambda: self._teaching.given_up)

    def _go_back(self) -> bool:
        return self._jobs.go_back()

    def _complain(self, text: str) -> None:
        """What went wrong last; empty: all is well again. In the audit once, also if it comes back with each part."""
        if text and text != self._last_error:
            self._recorder.audit("error", text)
        self._last_error = text

    def _keep_golden(self, value: str) -> None:
        self._recorder.do(lambda: self._parts.database.set_state(GOLDEN, value))

    def _remember(self, key: str, value: str) -> None:
        self._recorder.do(lambda: self._parts.remember(key, value))

    def _losses(self) -> Losses:
        return replace(self._capture.losses(), unrecorded=self._recorder.unrecorded)
