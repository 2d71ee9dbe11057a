"""The forwarder of a station, from its settings. Imported only where ``plant.url`` is set: its libraries are an extra."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

from inspector.core.plant.outgoing import StationFacts
from inspector.core.plant.plant_settings import PlantSettings
from inspector.core.program import program_version
from inspector.core.redaction import redact
from inspector.core.status import Counters, Disk, Status
from inspector.core.views import ViewsStatus
from inspector.runtime.plant.evidence_sender import EvidenceSender
from inspector.runtime.plant.forwarder import Forwarder, Writer
from inspector.runtime.plant.opening import installed, open_store
from inspector.storage.data_dir import DataDir
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.outbox import OutboxReader
from inspector.storage.plant_secrets import PlantSecrets

_GB = 1e9


def forwarder_of(
    settings: PlantSettings,
    database: StationDatabase,
    records: Path | None,
    folder: Path,
    *,
    facts: Callable[[], StationFacts],
    busy: Callable[[], bool],
    note: Callable[[str], None],
) -> Forwarder:
    """``folder``: the data folder, where the passwords are; ``records``: that of the records, None where no pictures are sent."""
    secrets = PlantSecrets(DataDir(folder).plant_secrets)

    def connect() -> Writer:
        with installed():
            from inspector.plant.postgres.writer import PlantWriter
        return PlantWriter(settings.url, secrets.password(settings.url), program=f"inspector {settings.station}".strip())

    sends = records is not None and settings.store and settings.evidence != "none"
    evidence = _evidence_sender(settings, records, folder) if sends and records is not None else None
    reader = OutboxReader(database.path)
    return Forwarder(database.outbox, reader, connect, interval_s=settings.interval_s, facts=facts, busy=busy, evidence=evidence, note=note)


def _evidence_sender(settings: PlantSettings, records: Path, folder: Path) -> EvidenceSender:
    which: Literal["failed", "all"] = "all" if settings.evidence == "all" else "failed"
    return EvidenceSender(records, which, lambda: open_store(settings.store, folder))


def facts_of(status: Status) -> StationFacts:
    """What the plant is told of how a station is."""
    problems = (status.last_error, status.disk.problem)
    return _facts(status.counters, status.mode.value, _camera(status), problems, status.disk)


def facts_of_views(status: ViewsStatus) -> StationFacts:
    """As :func:`facts_of`, of several cameras that look at the same parts."""
    views = status.views
    modes = ", ".join(dict.fromkeys(one.mode.value for one in views.values()))
    cameras = "; ".join(f"{name} {_camera(one)}" for name, one in views.items())
    problems = [
        status.last_error,
        *(f"{name}: {said}" for name, one in views.items() for said in (one.last_error, one.disk.problem) if said),
    ]
    return _facts(status.counters, modes, cameras, problems, next((one.disk for one in views.values()), Disk()))


def _camera(status: Status) -> str:
    return redact(f"{status.camera_state.value}: {status.camera}")


def _facts(counters: Counters, mode: str, camera: str, problems: Iterable[str], disk: Disk) -> StationFacts:
    return StationFacts(
        program=program_version(),
        mode=mode,
        camera=camera,
        problem=redact("; ".join(filter(None, problems))),
        disk_free_gb=disk.free_bytes / _GB if disk.free_bytes else None,
        passed=counters.passed,
        failed=counters.failed,
        invalid=counters.invalid,
        lot=counters.lot,
    )
