"""The camera's own output line, switched by verdicts on a thread of its own: a camera that answers slowly holds up nothing else.

Who calls what: the camera's thread :meth:`CameraOutput.around`, the telling thread :meth:`CameraOutput.judged`.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from inspector.camera.base import Camera
from inspector.camera.output_line import OutputLineCamera
from inspector.core.errors import CameraError, CameraLost
from inspector.core.line.camera_output import CameraOutputReport, OutputWish, VerdictSignal
from inspector.core.line.line_settings import CameraOutputSettings
from inspector.core.types import Frame, Inspection, Verdict
from inspector.core.views import PartVerdict
from inspector.runtime.watched_thread import WatchedThread, fault_in_words

_log = logging.getLogger(__name__)

LOOK_S = 0.05
"""While the output is on it is looked so often whether anything is judged at all."""
GAP_S = 0.01
"""Between two pulses the output is off for so long at least, so that an input beside the camera sees two."""
AGAIN_S = 0.25
"""A camera that has refused to switch is asked again after so long."""
NEWEST = 0.05
"""Share of the newest lateness in the running mean."""


@dataclass(frozen=True)
class _Step:
    """One write. ``wish``: what it is for."""

    camera: OutputLineCamera
    on: bool
    wish: OutputWish


class CameraOutput:
    """The output of one camera. ``judging``: whether parts are judged now; asked often, and must not block.

    ``said`` gets what is wrong, in words, when that is new, on any thread.
    """

    def __init__(
        self,
        settings: CameraOutputSettings,
        hindered: tuple[str, ...],
        judging: Callable[[], bool],
        said: Callable[[str], object],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """``hindered``: why it can never be switched by these settings; then it is not."""
        self._settings = settings
        self._judging = judging
        self._said = said
        self._clock = clock
        self._changed = threading.Condition()
        self._signal = VerdictSignal(settings.meaning, settings.hold_s)
        self._camera: OutputLineCamera | None = None
        self._ending = False
        self._shown = self._pending = 0
        self._off_at = self._again_at = -math.inf
        self._hindered = bool(hindered)
        self._report = CameraOutputReport(settings.line, settings.meaning, problem="; ".join(hindered))
        self._thread = WatchedThread("camera output", self._run, name="camera output")

    def start(self) -> None:
        """Begin to switch."""
        if self._report.problem:
            self._tell(self._report.problem)
        self._thread.start()

    def stop(self) -> None:
        """Off, and no verdict counts any more. Returns at once; see :meth:`join`. Before the camera is closed."""
        with self._changed:
            self._ending = True
            self._signal.blank()
            self._changed.notify_all()

    def join(self, timeout: float) -> bool:
        """Wait for the end of the thread. False if the camera does not answer it: closing that switches it off."""
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def say_left_on(self) -> None:
        """To be called at the very end: a camera that was not closed by then, since it does not answer, may have its output on, and that is
        said. One that was closed has said it by itself."""
        with self._changed:
            left = self._camera is not None and self._report.on is not False
        if left:
            self._problem(f"the camera does not answer and was not closed: {self._settings.line} may be on")

    @property
    def report(self) -> CameraOutputReport:
        """How it is."""
        ended = self._thread.look().problem if not self._ending else ""
        return replace(self._report, problem=ended) if ended else self._report

    # On the camera's thread

    def around(self, camera: Camera) -> Camera:
        """``camera`` with its output off and ready to be switched, or soon to be; as it is where it has none. Raises CameraLost."""
        if self._hindered:
            return camera
        wired = OutputLineCamera(camera, self._settings.line, self._settings.user_output, self._closed, self._left_on)
        try:
            wired.check()
        except CameraLost:
            camera.close()
            raise
        except Exception as error:  # noqa: BLE001 - the station goes on without it, and says so
            self._problem(fault_in_words(error))
            return camera
        problem = ""
        try:
            wired.prepare()
        except CameraLost:
            wired.close()
            raise
        except Exception as error:  # noqa: BLE001 - the thread tries again, and switches nothing on before that was done
            problem = fault_in_words(error)
            self._problem(problem)
        with self._changed:
            self._camera, self._report = wired, replace(self._report, on=None if problem else False, problem=problem)
            self._signal.opened(self._clock())
            self._again_at = self._clock() + AGAIN_S if problem else -math.inf
            self._changed.notify_all()
        return wired

    def _closed(self, camera: OutputLineCamera) -> None:
        with self._changed:
            if self._camera is camera:
                self._camera, self._report = None, replace(self._report, on=None)
                self._signal.blank()

    def _left_on(self, words: str) -> None:
        """Of a camera that was closed. Once another is there, or the same again, its output is off: that it was on is told, and stands no
        more."""
        with self._changed:
            again = self._camera is not None
        if again:
            self._tell(words)
        else:
            self._problem(words)

    # On the telling thread

    def judged(self, picture: Inspection) -> None:
        """A picture was judged, the worst of its parts counting. Returns at once."""
        self._show(Verdict.INVALID if picture.set_up else picture.verdict, picture.frame, picture.latency_ms, set_up=picture.set_up)

    def views_judged(self, part: PartVerdict) -> None:
        """A part that several cameras see was judged. Returns at once."""
        seen = [one for one in part.views.values() if one is not None]
        oldest = min(seen, key=lambda one: one.frame.captured_at, default=None)
        latency_ms = 0.0 if oldest is None else max(one.latency_ms for one in seen)
        self._show(part.verdict, None if oldest is None else oldest.frame, latency_ms, set_up=part.set_up)

    def _show(self, verdict: Verdict, frame: Frame | None, latency_ms: float, *, set_up: bool) -> None:
        now = self._clock()
        captured_at = math.nan if frame is None else frame.captured_at
        judged_at = captured_at + latency_ms / 1000
        with self._changed:
            if set_up or self._ending:
                self._signal.blank()
            else:
                self._signal.judged(verdict, now, captured_at=captured_at, since=judged_at if judged_at <= now else now)
                self._note_pulse(self._signal.wish(now))
            self._changed.notify_all()

    def _note_pulse(self, wish: OutputWish) -> None:
        """Within the lock: one that was not written by now never will be."""
        if self._pending:
            self._report = replace(self._report, missed=self._report.missed + 1)
        self._pending = wish.number if wish.on and self._signal.pulses else 0

    # The thread

    def _run(self) -> None:
        while True:
            try:
                step = self._next()
                if step is None:
                    return
                self._write(step)
            except Exception as error:  # noqa: BLE001 - the guard of this thread: without it nothing would switch the output off
                _log.exception("the camera's output")
                self._failed(self._camera, fault_in_words(error))

    def _next(self) -> _Step | None:
        """The next write, once it is due; None at the end, with the output off."""
        while True:
            asked = self._report.on is True or self._signal.wish(self._clock()).on
            judging = not asked or self._is_judging()
            with self._changed:
                step, wait_s = self._turn(judging=judging)
                if step is not None:
                    return step
                if self._ending and (self._camera is None or self._report.on is False or self._clock() < self._again_at):
                    return None
                self._changed.wait(wait_s)

    def _turn(self, *, judging: bool) -> tuple[_Step | None, float | None]:
        """See :meth:`_due`. Within the lock. ``judging``: parts are judged; else no verdict counts."""
        if not judging:
            self._signal.blank()
        return self._due(self._clock())

    def _due(self, now: float) -> tuple[_Step | None, float | None]:
        """A write that is due now, or how long nothing is, None: until something changes."""
        camera, on, wish = self._camera, self._report.on, self._signal.wish(now)
        if camera is None:
            return None, None
        if now < self._again_at:
            return None, self._again_at - now
        if on is not False and (on is None or not wish.on or (wish.number != self._shown and self._signal.pulses)):
            return _Step(camera, False, wish), 0.0
        if not wish.on:
            return None, None
        if on:
            return None, min(LOOK_S, max(0.0, wish.until - now))
        wait_s = self._off_at + GAP_S - now
        return (None, wait_s) if wait_s > 0 else (_Step(camera, True, wish), 0.0)

    def _write(self, step: _Step) -> None:
        """Not within the lock: the camera may take its time."""
        problem = ""
        try:
            step.camera.switch(step.on)
        except CameraLost:
            pass  # that is said by the capture; what is written next is off
        except CameraError as error:
            problem = str(error)
        except Exception as error:  # noqa: BLE001 - the guard of this thread: a driver's fault is a camera that does not switch
            problem = fault_in_words(error)
        else:
            self._written(step)
            return
        self._failed(step.camera, problem)

    def _failed(self, camera: OutputLineCamera | None, problem: str) -> None:
        """How the output is nobody knows: off is the next that is tried. Of a camera that is closed meanwhile its closing says it."""
        with self._changed:
            current = self._camera is camera
            if current:
                self._report = replace(self._report, on=None)
                self._again_at = self._clock() + AGAIN_S
                self._signal.blank()
        if problem and current:
            self._problem(problem)

    def _written(self, step: _Step) -> None:
        with self._changed:
            now, report = self._clock(), self._report
            if self._camera is step.camera:
                report = replace(report, on=step.on, problem="")
            if not step.on:
                self._off_at = now
            if step.wish.number and step.wish.number != self._shown and step.on == step.wish.on:
                self._shown = step.wish.number
                report = _with_lateness(report, 1000 * (now - step.wish.since))
            if step.wish.number == self._pending and step.on:
                self._pending = 0
            self._report = report

    def _is_judging(self) -> bool:
        try:
            return self._judging()
        except Exception:  # noqa: BLE001 - what is not known is not judged
            _log.exception("whether parts are judged")
            return False

    def _problem(self, problem: str) -> None:
        with self._changed:
            new = problem != self._report.problem
            self._report = replace(self._report, problem=problem)
        if new:
            self._tell(problem)

    def _tell(self, problem: str) -> None:
        _log.warning("the camera's output: %s", problem)
        try:
            self._said(problem)
        except Exception:  # noqa: BLE001 - whoever is told has a fault of his own: the output is switched all the same
            _log.exception("the camera's output could not be told of")


def _with_lateness(report: CameraOutputReport, late_ms: float) -> CameraOutputReport:
    """An exponential mean over about twenty verdicts, as of the stages of judging."""
    mean = late_ms if math.isnan(report.late_ms) else (1 - NEWEST) * report.late_ms + NEWEST * late_ms
    worst = late_ms if math.isnan(report.latest_ms) else max(report.latest_ms, late_ms)
    return replace(report, switched=report.switched + 1, late_ms=mean, latest_ms=worst)
