"""The controls of a running station: one for each matter, with the commands that a window, a console or a signal of the line may give.

Every command returns at once (a new lot when the disk has it) and may come from any thread. Each raises NotAllowed or ReasonNeeded, and
does nothing, unless the person at the station may give it; what a person does stands in the audit, with the name.
Recipes have a control of their own: :mod:`inspector.runtime.recipe_control`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic

from calibration.camera.profile import Profile
from inspector.camera.base import Delivery
from inspector.core.camera_features import Setting
from inspector.core.errors import CalibrationFailed, CameraError, TeachingError
from inspector.core.names import readable
from inspector.core.promises.lot_standing import in_words
from inspector.core.quality.people import Right
from inspector.core.redaction import redact
from inspector.core.settings import TeachSettings
from inspector.core.several import parts_in_view
from inspector.core.status import CameraState
from inspector.core.teaching import options_of
from inspector.core.types import Inspection
from inspector.runtime.acquisition.camera_state import FrameSource
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.acquisition.player import Player
from inspector.runtime.history.answering import Answering
from inspector.runtime.history.kept_parts import KeptParts
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.dispatch import LOT_CHECK
from inspector.runtime.inspection.drift_watch import DriftWatch
from inspector.runtime.inspection.lot_watch import LotWatch
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.people.access import Access
from inspector.runtime.recording.part_book import PartBook
from inspector.runtime.recording.recorder import Recorder
from inspector.runtime.teaching.session import TeachingSession
from inspector.runtime.watched_thread import WatchedThread
from inspector.storage.profiles import ProfileStore
from inspector.storage.recipes.store import check_name


class CameraControl:
    """Which camera is open, how it is set, its calibration profile, and software triggers."""

    def __init__(
        self,
        capture: Capture,
        session: TeachingSession,
        profiles: ProfileStore | None,
        recorder: Recorder,
        remember: Callable[[str], None],
        access: Access,
        player: Player,
    ) -> None:
        """``profiles`` None: the station keeps none. ``remember(address)`` keeps the camera for the next start; it must not block."""
        self._access = access
        self._capture = capture
        self._session = session
        self._profiles = profiles
        self._recorder = recorder
        self._remember = remember
        self.player = player

    def play(self) -> None:
        """Go on with stored pictures; from their beginning, if they have run through."""
        self.player.play()
        if self._capture.facts().state is CameraState.ENDED:
            self._capture.open_again()

    def hold(self) -> None:
        """Pause stored pictures."""
        self.player.pause()

    def step(self) -> None:
        """Hand on one stored picture, which is one part."""
        self.player.step()

    def pace(self, pace_hz: float) -> None:
        """Stored pictures, so many a second; 0: as fast as they are judged."""
        self.player.pace(pace_hz)

    def again(self) -> None:
        """Stored pictures from their beginning."""
        self._capture.open_again()

    def open(self, address: str) -> None:
        """Leave the camera in use and open another: ``simulated``, ``folder:PATH``, ``video:PATH``, ``opencv:0`` ..."""
        by = self._access.allow(Right.CAMERA, "choose a camera")
        before = self._capture.facts().address
        self._capture.use(address)
        self._recorder.audit("camera", "was chosen", by, old=redact(before), new=redact(address))
        self._remember(address)

    def set_feature(self, name: str, value: Setting) -> None:
        """Set one feature of the camera; what it took shows in ``Status.camera_report.answer``, and it is kept so from then on.

        Raises CameraError if too many orders wait for the camera.
        """
        by = self._access.allow(Right.CAMERA, f"set {name} of the camera")
        before = next((str(one.value) for one in self._capture.report().features if one.name == name), "")
        self._capture.set_feature(name, value)
        self._recorder.audit("feature", f"{name} of the camera", by, old=before, new=str(value))

    def trigger(self, moment: float | None = None) -> None:
        """Trigger the camera by software. Each trigger is one part: PASS, FAIL, or INVALID if its picture is missing or in doubt.

        ``moment``: monotonic seconds that the part is known by (``Frame.triggered_at``), now unless given. Raises CameraError if too many
        orders wait for the camera: then it was no trigger.
        """
        self._capture.trigger(monotonic() if moment is None else moment)

    def profile(self) -> Profile | None:
        """The calibration profile of the camera in use. Raises CalibrationFailed if it is damaged."""
        return None if self._profiles is None else self._profiles.current()

    def use_profile(self, profile: Profile | None) -> None:
        """Rectify the camera's pictures by this profile from now on (None: by none), and keep it. The camera is opened again.

        Raises CalibrationFailed while good parts are collected: those of one recipe are seen in one way.
        """
        by = self._access.allow(Right.PROFILE, "change the calibration profile")
        profiles = self._profiles
        if profiles is None:
            raise CalibrationFailed("this station keeps no profiles", remedy="Start it with a data folder")
        if self._session.collecting:
            raise CalibrationFailed("good parts are being collected", remedy="Finish learning, or cancel it, before the profile changes")
        before = None
        with suppress(CalibrationFailed):  # a damaged one is replaced
            before = profiles.current()
        said = _profile_in_words(profile)
        profiles.use(profile)
        self._recorder.audit("profile", said, by, old=_profile_in_words(before), new=said)
        self._recorder.do(lambda: profiles.keep(profile), "profile")
        self._capture.use(self._capture.facts().address)


def _profile_in_words(profile: Profile | None) -> str:
    return "none" if profile is None else f"{profile.name} {profile.fingerprint}"


class JudgingControl:
    """Pause and resume."""

    def __init__(self, in_use: PipelineInUse, recorder: Recorder, access: Access) -> None:
        self._in_use = in_use
        self._recorder = recorder
        self._access = access

    def pause(self) -> None:
        """Stop judging; frames are still shown."""
        by = self._access.allow(Right.PAUSE, "pause")
        if self._in_use.pause():
            self._recorder.audit("pause", "judging was paused", by)

    def resume(self) -> None:
        """Judge again; what was judged before the pause is no longer valid."""
        by = self._access.allow(Right.PAUSE, "resume")
        if self._in_use.resume():
            self._recorder.audit("resume", "judging goes on", by)


class TeachingControl:
    """*Learn good parts*: collect, take out, learn, cancel."""

    def __init__(
        self,
        session: TeachingSession,
        capture: Capture,
        settings: TeachSettings,
        device: str,
        recorder: Recorder,
        access: Access,
        name_of: Callable[[str], str] = check_name,
    ) -> None:
        """``device``: the one to teach on. ``name_of(text)``: of the recipe that a person calls so; raises RecipeError, StorageError."""
        self._name_of = name_of
        self._recorder = recorder
        self._access = access
        self._session = session
        self._capture = capture
        self._settings = settings
        self._device = device
        self._begins_anew = False

    def collect(self, recipe: str, wanted: int) -> None:
        """Take the coming parts until ``wanted`` are there. Inspection goes on meanwhile. Raises RecipeError for a name that cannot be
        used, TeachingError while another teaching runs.

        Stored pictures (a folder, a video) that have run through, or do so before all parts are there, begin anew, once.
        """
        by = self._access.allow(Right.LEARN, "collect good parts")
        # Checked now: nobody should teach for a minute to learn that the name cannot be used.
        name = self._name_of(recipe.strip()) if recipe.strip() else ""
        self._session.collect(name, wanted)
        self._want_parts()
        self._recorder.audit("learn", f"{wanted} good parts are collected{f' for {name}' if name else ''}", by)

    def collect_files(self, recipe: str, folder: Path) -> None:
        """Take the picture files of ``folder`` themselves as good parts, beside the camera. Returns at once; files are read meanwhile.

        Raises RecipeError for a name that cannot be used, TeachingError while another teaching runs, CameraError for a folder without
        pictures. Files that cannot be read are refused by name.
        """
        from inspector.camera.files.picture_file import list_pictures

        by = self._access.allow(Right.LEARN, "learn from a folder")
        files = list_pictures(folder).pictures
        name = self._name_of(recipe.strip()) if recipe.strip() else ""
        self._session.collect(name, len(files), files=True)
        self._recorder.audit(
            "learn", f"{len(files)} good parts of {readable(str(folder))} are collected{f' for {name}' if name else ''}", by
        )
        source = FrameSource(address=f"folder:{folder}", delivery=Delivery.REPLAY)
        reading = WatchedThread("reading", lambda: self._read(files, source), name="read files")
        reading.start()
        if reading.could_not_start:
            self._session.cancel()
            raise TeachingError(reading.could_not_start, remedy="End other programs, then try again")

    def _read(self, files: Sequence[Path], source: FrameSource) -> None:
        from inspector.camera.files.picture_file import read_picture

        unreadable: list[str] = []
        for file in files:
            if not self._session.collecting:
                return
            try:
                picture = read_picture(file)
            except CameraError as error:
                unreadable.append(f"{readable(file.name)} ({error.what})")
                continue
            picture.flags.writeable = False
            self._session.take(picture, source)
        self._session.files_read(unreadable)

    def put_back(self) -> None:
        """Take the part that was removed last in again. Raises TeachingError if there is none."""
        by = self._access.allow(Right.LEARN, "put a good part back")
        self._session.put_back()
        self._recorder.audit("learn", "the good part that was removed last was put back", by)

    def remove(self, number: int) -> None:
        """Take one collected part out again; a coming part takes its place. Raises TeachingError once teaching has begun."""
        by = self._access.allow(Right.LEARN, "take a good part out")
        self._session.remove(number)
        self._want_parts()
        self._recorder.audit("learn", f"good part {number} was taken out", by)

    def resume(self) -> None:
        """Back to the parts of a teaching that failed. Raises TeachingError if there are none."""
        by = self._access.allow(Right.LEARN, "go back to the good parts")
        self._session.resume()
        self._recorder.audit("learn", "back to the good parts of a teaching that failed", by)
        if self._session.collecting:
            self._want_parts()

    def source_ended(self) -> None:
        """On the capture thread: stored pictures have run through."""
        if not self._session.collecting:
            return
        if self._begins_anew:
            self._begins_anew = False
            self._capture.open_again()
        else:
            self._session.source_ended()

    def _want_parts(self) -> None:
        self._capture.good_parts_only(True)
        self._begins_anew = True
        if self._capture.facts().state is CameraState.ENDED:
            self.source_ended()

    def learn(self, budget_s: float | None = None) -> None:
        """Teach with what was collected, beside the inspection; the new version is put in use when it is ready.

        Raises TeachingError if nothing was collected.
        """
        by = self._access.allow(Right.LEARN, "learn good parts")
        teach = self._settings
        parts = parts_in_view(teach.parts_per_picture, teach.parts_at_most)
        budget = teach.budget_s if budget_s is None else budget_s
        self._session.learn(replace(options_of(teach, self._device), budget_s=budget, background=True, parts=parts))
        self._capture.good_parts_only(False)
        self._recorder.audit("learn", f"begun, for {budget:g} s", by)

    def cancel(self) -> None:
        """Give up collecting or teaching. The recipe in use stays in use."""
        by = self._access.allow(Right.LEARN, "give up learning")
        self._session.cancel()
        self._capture.good_parts_only(False)
        self._recorder.audit("learn", "given up", by)


class LotControl:
    """The lot: its counters, and the parts that did not pass."""

    def __init__(
        self,
        counting: Counting,
        book: PartBook,
        drift: DriftWatch,
        answers: Answering,
        kept: KeptParts,
        access: Access,
        on_begin: Callable[[str], object] = lambda lot: None,
    ) -> None:
        """``on_begin`` gets the name of each lot that has begun."""
        self._on_begin = on_begin
        self._access = access
        self._counting = counting
        self._book = book
        self._drift = drift
        self._answers = answers
        self._kept = kept

    def flagged(self) -> tuple[Inspection, ...]:
        """The last FAIL and INVALID inspections, oldest first, at most ``Settings.filmstrip_length``."""
        return self._counting.flagged()

    def flag_again(self) -> None:
        """Bring parts of before back among :meth:`flagged`, those that wait for a person first. Waits for the disk."""
        found = self._kept.flagged(self._counting.most_flagged)
        self._answers.know([one.part_number for one in found])
        self._counting.flag_again(found)

    def kept(self, part: int) -> Inspection | None:
        """A part of before as it was shown, by its number; None if there is none. Waits for the disk. Raises StorageError."""
        return self._kept.inspection(part)

    def acknowledge(self) -> None:
        """A person has seen all parts that did not pass. Waits for the disk, a second at most."""
        self._answers.acknowledge_all()

    def check(self, lot: str) -> None:
        """Raise StorageError, or what the person may not, if it is known now that :meth:`begin` would be refused."""
        self._access.allow(Right.LOT, "begin a lot")
        self._book.check_lot(lot)

    def begin(self, lot: str) -> None:
        """Set the counters to zero under a new lot name; the old figures are kept in the audit. Waits for the disk, a second at most.

        Raises StorageError if the disk refuses or does not answer; then the old lot goes on.
        """
        self._book.new_lot(lot, self._access.allow(Right.LOT, "begin a lot"))
        self._drift.begin_lot()
        self._on_begin(lot)


class DriftControl:
    """The drift alarms, and that of a lot that is not like the parts that the limit was set from."""

    def __init__(
        self,
        watch: DriftWatch,
        recorder: Recorder,
        access: Access,
        lot_watch: LotWatch,
        keep_seen: Callable[[str], object] = lambda what: None,
    ) -> None:
        """``keep_seen`` keeps beyond a restart what a person has seen; it must not block."""
        self._access = access
        self._watch = watch
        self._recorder = recorder
        self._lot_watch = lot_watch
        self._keep_seen = keep_seen

    def restart(self) -> None:
        """A person has seen the alarms: the references of the charts are learned again from the coming parts, and the lot goes on without
        its alarm."""
        by = self._access.allow(Right.ACKNOWLEDGE, "acknowledge drift")
        seen, drifted = self._lot_watch.acknowledge(), bool(self._watch.alarms())
        if seen is not None:
            self._keep_seen(self._lot_watch.to_remember)
            self._recorder.audit(LOT_CHECK, f"a person has seen that {in_words(seen)}", by)
        if drifted or seen is None:
            self._watch.begin_anew()
            self._recorder.audit("drift", "a person has seen the alarms; the watch begins anew", by)
