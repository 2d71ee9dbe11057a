"""The forwarder of a station, from its settings. Imported only where ``plant.url`` is set: its libraries are an extra."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

from inspector.core.plant.outgoing import AUDIT, StationFacts, chain_of_view
from inspector.core.plant.plant_settings import PlantSettings
from inspector.core.program import program_version
from inspector.core.redaction import redact
from inspector.core.status import Counters, Disk, Status
from inspector.core.views import ONLY_VIEW, ViewsStatus
from inspector.runtime.plant.evidence_sender import EvidenceSender, EvidenceSource
from inspector.runtime.plant.forwarder import Forwarder, RowSource, Writer
from inspector.runtime.plant.opening import installed, open_store
from inspector.runtime.recording.part_book import this_run
from inspector.storage.data_dir import DataDir
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.ledger.joined_parts import JoinedParts
from inspector.storage.ledger.outbox import OutboxReader
from inspector.storage.plant_secrets import PlantSecrets

_GB = 1e9


class KeptEvidence(NamedTuple):
    """Where evidence is kept: the folder of the records, and the ledger that has an entry for each."""

    records: Path
    ledger: Path


def forwarder_of(
    settings: PlantSettings,
    database: StationDatabase,
    kept: Mapping[str, KeptEvidence],
    folder: Path,
    *,
    facts: Callable[[], StationFacts],
    busy: Callable[[], bool],
    note: Callable[[str], None],
) -> Forwarder:
    """``folder``: the data folder, where the passwords are; ``kept``: what each view keeps, by its name, ``ONLY_VIEW`` for the one camera;
    of several views ``database`` has the parts of all."""
    secrets = PlantSecrets(DataDir(folder).plant_secrets)

    def connect() -> Writer:
        with installed():
            from inspector.plant.postgres.writer import PlantWriter
        return PlantWriter(settings.url, secrets.password(settings.url), program=f"inspector {settings.station}".strip())

    reader = OutboxReader(database.path)
    ledgers = {view: reader if view == ONLY_VIEW else OutboxReader(place.ledger) for view, place in kept.items()}
    sends = settings.store and settings.evidence != "none"
    evidence = tuple(_sources(settings, reader, ledgers, kept, folder)) if sends else ()
    audits = () if ONLY_VIEW in kept else tuple(_audits(ledgers, DataDir(folder).database))
    return Forwarder(
        database.outbox,
        reader,
        connect,
        interval_s=settings.interval_s,
        facts=facts,
        busy=busy,
        evidence=evidence,
        audits=audits,
        note=note,
    )


def _audits(ledgers: Mapping[str, OutboxReader], own: Path) -> Iterator[RowSource]:
    """Of several views each has an audit, and so has the station beside that of all views: who signed in, exams, its recipes."""
    for view, reader in ledgers.items():
        yield RowSource(AUDIT, reader, view, chain_of_view(AUDIT, view))
    if own.is_file():
        yield RowSource(AUDIT, OutboxReader(own), "", chain_of_view(AUDIT, ""))


def _sources(
    settings: PlantSettings, parts: OutboxReader, ledgers: Mapping[str, OutboxReader], kept: Mapping[str, KeptEvidence], folder: Path
) -> Iterator[EvidenceSource]:
    for view, place in kept.items():
        joined = None if view == ONLY_VIEW else JoinedParts(parts, view, this_run())
        opens = partial(open_store, settings.store, folder)
        which: Literal["failed", "all"] = "all" if settings.evidence == "all" else "failed"
        sender = EvidenceSender(place.records, which, opens, view=view, joined=joined)
        yield EvidenceSource(sender, ledgers[view], view)


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
