"""``doctor --report FILE.zip``: what support needs to know of a station in one file, without pictures, weights and passwords."""

from __future__ import annotations

import shutil
import time
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector.cli.report import plain
from inspector.core.errors import InspectorError
from inspector.core.program import package_versions, program_version
from inspector.core.redaction import redact

if TYPE_CHECKING:
    from inspector.cli.checkup import Finding
    from inspector.cli.context import CommandContext
    from inspector.storage.data_dir import DataDir

AUDIT_ENTRIES = 500
LOG_BYTES = 20 * 10**6
"""Of one file of the log, its end, however large the settings let it grow."""


@dataclass(frozen=True)
class PackedFile:
    """One file of the report: what it tells, and its text."""

    name: str
    about: str
    text: str


def write_support_report(path: Path, context: CommandContext, findings: Sequence[Finding]) -> list[PackedFile]:
    """Pack the report and write it to ``path``, whole or not at all. Returns what is in it. Raises StorageError.

    Every text passes :func:`inspector.core.redaction.redact`. What cannot be read is said in its place: a damaged station is
    what the report is for.
    """
    from inspector.storage.atomic import write_bytes
    from inspector.storage.data_dir import DataDir

    folder = DataDir(context.data_dir)
    packed = [
        _json("findings.json", "what doctor found", lambda: findings),
        _json("versions.json", "program, Python, system, packages", lambda: {"program": program_version(), "packages": package_versions()}),
        _settings(context),
        _json("recipes.json", "names, versions and sizes of the recipes", lambda: _recipes(context)),
        _json("cameras.json", "cameras of the settings, and what is plugged in; none was searched for", lambda: _cameras(context)),
        _json("disk.json", "free space, and bytes in each folder", lambda: _disk(folder)),
        *_audits(folder),
        *_logs(folder.log),
    ]
    contents = PackedFile("contents.txt", "this list", _contents(packed))
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in (contents, *packed):
            archive.writestr(one.name, one.text.encode("utf-8", "backslashreplace"))
    write_bytes(path, content.getvalue())
    return [contents, *packed]


def _json(name: str, about: str, facts: Callable[[], Any]) -> PackedFile:
    from inspector.storage.atomic import json_bytes

    try:
        value = plain(facts())
    except (InspectorError, OSError) as error:
        value = {"error": str(error)}
    return PackedFile(name, about, json_bytes(_redacted(value)).decode("utf-8", "backslashreplace"))


def _redacted(value: Any) -> Any:
    """Text by text, so that the JSON around it stays whole."""
    if isinstance(value, str):
        # Lone surrogates come from names of files that are no text.
        return redact(value).encode("utf-8", "backslashreplace").decode()
    if isinstance(value, dict):
        return {str(_redacted(key)): _redacted(one) for key, one in value.items()}
    return [_redacted(one) for one in value] if isinstance(value, list) else value


def _settings(context: CommandContext) -> PackedFile:
    from inspector.storage.checked_yaml import dump_yaml

    text = dump_yaml(_redacted(plain(asdict(context.settings))))
    whose = "all settings, the defaults too" if context.trouble is None else "the defaults: the station's own settings cannot be read"
    return PackedFile("settings.yaml", f"{whose}; passwords are replaced by ***", text)


def _recipes(context: CommandContext) -> list[dict[str, Any]]:
    store = context.recipes
    listed: list[dict[str, Any]] = []
    for name in store.names():
        versions: list[dict[str, Any]] = []
        try:
            versions += ({"version": version, "bytes": _bytes_in(store.root / name / version)} for version in store.versions(name))
            listed.append({"recipe": name, "in_use": store.in_use(name), "versions": versions})
        except InspectorError as error:
            listed.append({"recipe": name, "error": str(error), "versions": versions})
    return listed


def _cameras(context: CommandContext) -> dict[str, Any]:
    from inspector.camera.genicam.gentl import installed_producers
    from inspector.camera.usb.opencv import list_devices

    settings = context.settings
    return {
        "camera": settings.camera,
        "views": [{"name": view.name, "camera": view.camera, "recipe": view.recipe} for view in settings.views],
        "usb_devices": list_devices(),
        "gentl_producers": installed_producers(),
    }


def _disk(folder: DataDir) -> dict[str, Any]:
    usage = shutil.disk_usage(folder.root)
    entries = sorted(folder.root.iterdir())
    return {
        "data_folder": folder.root,
        "bytes_of_disk": usage.total,
        "bytes_free": usage.free,
        "bytes_in": {entry.name: _bytes_in(entry) for entry in entries},
    }


def _audits(folder: DataDir) -> Iterable[PackedFile]:
    """Of the station, and of each of several cameras."""
    from inspector.storage.ledger.database import read_audit

    stations = {"audit.json": folder.database}
    stations |= {f"audit-{database.parent.name}.json": database for database in sorted((folder.root / "views").glob("*/station.db"))}
    for name, database in stations.items():

        def entries(path: Path = database) -> list[dict[str, Any]]:
            found = read_audit(path, AUDIT_ENTRIES)
            return [{"at": _moment(entry.at), "what": entry.what, "detail": entry.detail} for entry in found]

        yield _json(name, f"the last {AUDIT_ENTRIES} entries of the audit, the newest first", entries)


def _logs(folder: Path) -> Iterable[PackedFile]:
    from inspector.storage.log.rotation import log_files

    for path in log_files(folder):
        try:
            with path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - LOG_BYTES))
                text = file.read().decode("utf-8", "replace")
        except OSError as error:
            text = f"{error}\n"
        yield PackedFile(f"log/{path.name}", "log, the newest last", redact(text))


def _contents(packed: Iterable[PackedFile]) -> str:
    head = f"Report of {_moment(time.time())}. No pictures, no weights; passwords are replaced by ***.\n\n"
    return head + "".join(f"{one.name}: {one.about}\n" for one in packed)


def _bytes_in(path: Path) -> int:
    """Of a file, or of all files below a folder. What goes away meanwhile counts nothing."""
    total = 0
    for entry in (path, *path.rglob("*")) if path.is_dir() else (path,):
        try:
            if entry.is_file():
                total += entry.lstat().st_size
        except OSError:
            continue
    return total


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at).astimezone().isoformat(" ", "seconds")
