"""A station of one camera as the line sees it."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector.core.line.line_check import untriggered
from inspector.core.line.line_settings import LineSettings
from inspector.core.line.messages import Alive
from inspector.core.line.vocabulary import LineError, LineWarning
from inspector.core.settings import Settings
from inspector.core.status import CameraState, Disk, Duty, Mode
from inspector.runtime.acquisition.capture import Capture
from inspector.runtime.codes.part_codes import PartCodes
from inspector.runtime.controls import LotControl
from inspector.runtime.history.answering import Answering
from inspector.runtime.inspection.counting import Counting
from inspector.runtime.inspection.drift_watch import DriftWatch
from inspector.runtime.inspection.golden import GoldenCheck
from inspector.runtime.inspection.live_verdict import mode_in_words
from inspector.runtime.inspection.pipeline_in_use import PipelineInUse
from inspector.runtime.line.child import Begin, begin_line_process
from inspector.runtime.line.line_end import LineEnd
from inspector.runtime.line.orders import ChangeOver, LineNote, LineOrders
from inspector.runtime.recipe_control import RecipeControl
from inspector.signals.process_settings import LineProcessSettings
from inspector.storage.data_dir import DataDir
from inspector.storage.line_secrets import mqtt_password

_AWAY = (CameraState.STALLED, CameraState.LOST, CameraState.CLOSING, CameraState.WAITING, CameraState.ENDED)
"""One that is being opened is no fault: each start would be one."""


@dataclass(frozen=True)
class StationParts:
    """Of a running station, what the line has to do with. ``duties`` and ``disk`` are asked on the inspection thread."""

    settings: LineSettings
    capture: Capture
    in_use: PipelineInUse
    recipes: RecipeControl
    golden: GoldenCheck
    drift: DriftWatch
    lot: LotControl
    counting: Counting
    answers: Answering
    note: LineNote
    codes: PartCodes
    duties: Callable[[], Sequence[Duty]]
    disk: Callable[[], Disk]


def line_end(settings: Settings, folder: Path, parts: StationParts, begin: Begin | None = None) -> LineEnd:
    """The line's end of a station with one camera. ``folder``: the station's; ``begin``: what the line process does, the real one unless
    given."""
    return LineEnd(orders_of(parts), process_settings(settings, folder), begin or begin_line_process)


def process_settings(settings: Settings, folder: Path) -> LineProcessSettings:
    """What the line process is started with; ``run`` is given at each start."""
    return LineProcessSettings(
        station=settings.report.station or platform.node() or "station",
        run=0,
        data=folder,
        line=settings.line,
        modbus=settings.modbus,
        outputs=settings.outputs,
        reject=settings.reject,
        opcua=settings.opcua,
        mqtt=settings.mqtt,
        codes=settings.codes,
        mqtt_password=mqtt_password(DataDir(folder).line_secrets) if settings.mqtt.user else "",
    )


def orders_of(parts: StationParts) -> LineOrders:
    """What the line may ask of it."""
    return LineOrders(
        trigger=parts.capture.trigger,
        without_picture=parts.capture.part_without_picture,
        not_judged=lambda: not_judged(parts),
        use_recipe=parts.recipes.use,
        change_over=lambda: change_over(parts),
        new_lot=lambda lot: parts.lot.begin(lot),  # noqa: PLW0108 - looked up at each call: it may be watched
        show_golden=lambda view: show_golden(parts.golden),
        acknowledge=parts.lot.acknowledge,
        sign=lambda: sign_of(parts),
        note=parts.note,
        code_scanned=parts.codes.scanned,
    )


def not_judged(parts: StationParts) -> str:
    """Why a part that is triggered now would not be looked at, in words; empty if it would."""
    if why := untriggered(parts.capture.facts().address, parts.settings):
        return why
    state = parts.in_use.state
    if state.mode is not Mode.INSPECTING:
        return state.change or mode_in_words(state.mode)
    return state.change


def change_over(parts: StationParts) -> ChangeOver:
    """How far a change of the recipe is."""
    loading = bool(parts.recipes.loading)  # first: a recipe that comes into use meanwhile is seen beside no change
    state = parts.in_use.state
    return ChangeOver("" if state.pipeline is None else state.pipeline.recipe.id.name, loading, state.change)


def show_golden(golden: GoldenCheck) -> None:
    """The picture in hand shows the golden part that is due; a check that is not due begins. Raises InspectorError."""
    if not golden.status().due:
        golden.begin()
    golden.show()


def sign_of(parts: StationParts) -> Alive:
    """Whether a part that is triggered now is judged, and what else the line reads of the station. Waits for nothing."""
    camera, now, state = parts.capture.facts(), change_over(parts), parts.in_use.state
    recipe = None if state.pipeline is None else state.pipeline.recipe
    counters, disk = parts.counting.counters(), parts.disk()
    error = LineError.NONE
    if camera.state in _AWAY:
        error = LineError.CAMERA_LOST
    elif parts.settings.stop_when_unrecorded and disk.problem:
        error = LineError.DISK_FULL
    elif untriggered(camera.address, parts.settings):
        error = LineError.PART_AND_PICTURE_APART
    judges = state.mode is Mode.INSPECTING and camera.state is CameraState.STREAMING and not (now.loading or now.why or state.set_up)
    gone = any(duty.problem for duty in parts.duties())
    return Alive(
        healthy=judges and not error and not gone,
        error=error,
        mode=state.mode.value,
        camera=camera.state.value,
        recipe=now.recipe,
        recipe_version="" if recipe is None else recipe.id.version,
        recipe_sha256="" if state.pipeline is None else state.pipeline.digests.recipe_sha256,
        changing=now.loading,
        warnings=_warnings(parts, disk),
        lot=counters.lot,
        passed=counters.passed,
        failed=counters.failed,
        invalid=counters.invalid,
        disk=disk.problem,
    )


def _warnings(parts: StationParts, disk: Disk) -> LineWarning:
    stands = {
        LineWarning.DRIFT: bool(parts.drift.alarms()),
        LineWarning.DISK: bool(disk.problem),
        LineWarning.GOLDEN_DUE: parts.golden.status().due,
        LineWarning.NO_CODE: parts.codes.missing,
        LineWarning.FAILURES_HELD: parts.answers.unreviewed.now()[0].total > 0,
    }
    warnings = LineWarning.NOTHING
    for one, is_so in stands.items():
        warnings |= one if is_so else LineWarning.NOTHING
    return warnings
