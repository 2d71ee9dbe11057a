"""What ``doctor`` looks at, one function for each matter."""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from inspector.cli.context import CommandContext
from inspector.cli.display import display_problem
from inspector.cli.recipe_facts import measured_choices, timings
from inspector.core.errors import InspectorError
from inspector.core.program import PROGRAM, package_versions, program_version

GIGABYTE = 10**9
CAMERA_MEGAPIXELS = 5
"""Of a camera that this machine is to be ready for, with one byte a pixel."""

TOLERANCE = {"cpu": 0.01, "cuda": 0.05}
"""How far (in decades) the self-test may be from the known answer, by device: on CUDA the networks run in half precision."""

_QT_TRIAL = "from PyQt6.QtWidgets import QApplication; QApplication([])"
_QT_PATIENCE_S = 30
_QT_LIBRARIES = "sudo apt-get install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libdbus-1-3"


_REINSTALL = "Install the program again, with make run for instance"


class Severity(Enum):
    """How bad a finding is. A PROBLEM stops the station."""

    OK = "OK"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Finding:
    """One line. ``remedy`` is empty where there is nothing to do."""

    level: Severity
    subject: str
    found: str
    remedy: str = ""


def checkup(context: CommandContext, on_step: Callable[[int], None]) -> list[Finding]:
    """Everything, one after the other. Takes seconds: networks are compiled and a window is tried."""
    found: list[Finding] = []
    for look in (versions, settings, devices, self_tests, runtimes, disk, log, recipes, teachers, camera_transport, line_signals, window):
        try:
            found += look(context)
        except OSError as error:  # what cannot be looked at is a finding, and the rest is looked at all the same
            where = f"{error.filename}: " if error.filename else ""
            subject = look.__name__.replace("_", " ")
            found.append(
                Finding(Severity.PROBLEM, subject, f"{where}{error.strerror or error}", "Look at --data-dir, and at this user's rights")
            )
        on_step(len(found))
    return found


def versions(_: CommandContext) -> Iterator[Finding]:
    """The program, Python and the packages that matter."""
    yield Finding(Severity.OK, "program", program_version())
    for package, version in package_versions().items():
        if version:
            yield Finding(Severity.OK, package, version)
        else:
            yield Finding(Severity.PROBLEM, package, "is not installed", _REINSTALL)


def settings(context: CommandContext) -> Iterator[Finding]:
    """Whether the station's settings can be read; without them the defaults are looked at."""
    from inspector.storage.data_dir import DataDir

    trouble = context.trouble
    if trouble is not None:
        where = f"{trouble.where}: " if trouble.where else ""
        yield Finding(Severity.PROBLEM, "settings", f"{where}{trouble.what}", trouble.remedy)
        return
    file = DataDir(context.data_dir).settings
    yield Finding(Severity.OK, "settings", str(file) if file.exists() else "the program's defaults")


def devices(_: CommandContext) -> Iterator[Finding]:
    """What there is to compute on."""
    from inspector.vision.networks.devices import describe

    for line in describe():
        # Facts: whether what is there also works is for the self-tests to say.
        subject, detail = line.partition(": ")[::2]
        yield Finding(Severity.NOTE, subject, detail)


def self_tests(context: CommandContext) -> Iterator[Finding]:
    """A network with a known answer, on every device and runtime that the options allow. One that works is enough."""
    from inspector.vision.networks.compiling import choices

    try:
        allowed = choices(context.device, context.runtime)
    except InspectorError as error:
        yield Finding(Severity.PROBLEM, "self-test", error.what, error.remedy)
        return
    results = [_self_test(device, runtime) for device, runtime in allowed]
    works = any(result.level is Severity.OK for result in results)
    for result in results:
        failed = result.level is Severity.PROBLEM
        yield Finding(Severity.NOTE, result.subject, result.found, result.remedy) if failed and works else result


def runtimes(context: CommandContext) -> Iterator[Finding]:
    """What the station has measured and takes, unless it is told which."""
    found = measured_choices(context.data_dir)
    for form, measured in found.all().items():
        yield Finding(Severity.NOTE, "runtime", f"{form}: {timings(measured)}", f"To measure anew, delete {found.path}")


def disk(context: CommandContext) -> Iterator[Finding]:
    """The data folder: whether it can be written to and how much room there is."""
    from inspector.storage.camera_secrets import password_in_the_open
    from inspector.storage.data_dir import DataDir

    root = context.data_dir
    if not root.exists():
        yield _folder_to_come(root)
        return
    try:
        DataDir(root).create()
        free = shutil.disk_usage(root).free
    except InspectorError as error:
        yield Finding(Severity.PROBLEM, "data folder", str(root) + ": " + error.what, error.remedy)
        return
    except OSError as error:
        yield Finding(Severity.PROBLEM, "data folder", f"{root}: {error.strerror}", "Choose another folder with --data-dir")
        return
    yield Finding(Severity.OK, "data folder", f"{root}, writable")
    own = DataDir(root).settings
    if password_in_the_open(context.settings, own):
        remedy = f"chmod 600 {own}; or choose the camera once in the window, which keeps its password apart"
        yield Finding(Severity.NOTE, "settings", f"{own} holds a camera's password, and other users may read it", remedy)
    least = context.settings.records.min_free_gigabytes
    room = f"{free / GIGABYTE:.1f} GB free"
    if free < least * GIGABYTE:
        remedy = "Free some space, or lower records.min_free_gigabytes in settings.yaml"
        yield Finding(Severity.NOTE, "disk", f"{room}, below the {least:g} GB that are to stay free: no pictures are recorded", remedy)
    else:
        yield Finding(Severity.OK, "disk", room)


def _folder_to_come(root: Path) -> Finding:
    """Looking makes no folder: where one was mistyped none is left behind."""
    above = next(folder for folder in root.absolute().parents if folder.exists())
    if not (above.is_dir() and os.access(above, os.W_OK | os.X_OK)):
        found = f"{root} is not there, and cannot be made in {above}"
        return Finding(Severity.PROBLEM, "data folder", found, "Choose another folder with --data-dir")
    remedy = "The station makes it when it first starts. Or look at --data-dir"
    return Finding(Severity.NOTE, "data folder", f"{root} is not there yet", remedy)


def log(context: CommandContext) -> Iterator[Finding]:
    """The folder of the log, and whether this user may write to it."""
    from inspector.storage.data_dir import DataDir
    from inspector.storage.log.rotation import log_files

    folder = DataDir(context.data_dir).log
    files = log_files(folder)
    size = sum(file.stat().st_size for file in files) / 10**6
    what = f"{folder}, {len(files)} files, {size:.1f} MB, from level {context.settings.log.level} on"
    if folder.is_dir() and not os.access(folder, os.W_OK):
        yield Finding(Severity.NOTE, "log", f"{what}; it cannot be written to", "Give this user the right to write there")
    else:
        yield Finding(Severity.OK, "log", what)


def recipes(context: CommandContext) -> Iterator[Finding]:
    """Every recipe in use, checked to the byte."""
    try:
        names = context.recipes.names()
    except InspectorError as error:
        yield Finding(Severity.PROBLEM, "recipes", str(error), error.remedy)
        return
    for name in names:
        try:
            recipe = context.recipes.load(name)
            if recipe.rejects_more_in_eight_bits:
                found = f"{recipe.id} is whole; taught before 0.7.0, it may reject more good parts in 8 bits than it promises"
                yield Finding(Severity.NOTE, "recipe", found, "Teach it again; until then judge with --runtime openvino")
            else:
                yield Finding(Severity.OK, "recipe", f"{recipe.id} is whole")
        except InspectorError as error:
            other = f"Use another version (recipes versions {name!r}, recipes roll-back {name!r}), or teach it again"
            yield Finding(Severity.NOTE, "recipe", f"{name}: {error.where}: {error.what}", other)
    if not names:
        yield Finding(Severity.NOTE, "recipe", "there is none yet", f"Learn good parts in the window, or: {PROGRAM} teach --help")


def teachers(context: CommandContext) -> Iterator[Finding]:
    """The weights at hand. One teacher is enough."""
    try:
        lines = context.teachers.statuses()
    except InspectorError as error:
        yield Finding(Severity.PROBLEM, "teacher", f"{error.where}: {error.what}", error.remedy)
        return
    lack = Severity.NOTE if any(line.available for line in lines) else Severity.PROBLEM
    for line in lines:
        if line.available:
            yield Finding(Severity.OK, "teacher", f"{line.name} {line.sha256[:12]}")
        else:
            remedy = f"{PROGRAM} teachers import FILE, or: {PROGRAM} teachers fetch {line.name}"
            what = line.problem if line.path else f"{line.name}: its weights are not at hand"
            yield Finding(lack, "teacher", what, remedy)


def camera_transport(_: CommandContext) -> Iterator[Finding]:
    """Whether pictures of network and USB cameras get through whole. Each camera is looked at again when it is opened."""
    from inspector.camera.genicam.transport_checks import check_socket_buffer, check_usb_memory, read_machine

    machine = read_machine()
    largest = CAMERA_MEGAPIXELS * 10**6
    if machine.rmem_max is not None:
        advice = check_socket_buffer(machine.rmem_max, largest)
        room = f"a socket may hold {machine.rmem_max / 2**20:.1f} MB"
        if advice is None:
            yield Finding(Severity.OK, "network cameras", f"{room}: enough for {CAMERA_MEGAPIXELS} megapixels")
        else:
            yield Finding(Severity.NOTE, "network cameras", f"{room}: enough for {machine.rmem_max / 2e6:.1f} megapixels", advice.remedy)
    if machine.usbfs_mb is not None:
        advice = check_usb_memory(machine.usbfs_mb, largest)
        what = f"{machine.usbfs_mb} MB may be under way"
        yield Finding(Severity.OK if advice is None else Severity.NOTE, "USB cameras", what, "" if advice is None else advice.remedy)


def line_signals(context: CommandContext) -> Iterator[Finding]:
    """What the line's signals need, if the settings ask for any."""
    from inspector.cli.line.signals_checkup import signals_found

    try:  # with several cameras the line asks for sets of recipes
        names = None if context.settings.views else context.recipes.names()
    except InspectorError:
        names = None  # said above
    for one in signals_found(context.settings, names):
        level = Severity.PROBLEM if one.stops else Severity.NOTE if one.remedy else Severity.OK
        yield Finding(level, one.subject, one.found, one.remedy)


def window(_: CommandContext) -> Iterator[Finding]:
    """Whether Qt can open one; tried in a process of its own, because Qt ends the process if it cannot."""
    problem = display_problem()
    if problem:
        remedy = "To have the window, start it in a desktop session"
        yield Finding(Severity.NOTE, "display", f"{problem}. The station runs on the console", remedy)
        return
    try:
        trial = subprocess.run(
            [sys.executable, "-c", _QT_TRIAL], capture_output=True, text=True, errors="replace", timeout=_QT_PATIENCE_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        yield Finding(Severity.PROBLEM, "window", f"Qt could not be tried: {error}", _qt_remedy())
        return
    if trial.returncode == 0:
        yield Finding(Severity.OK, "window", "Qt opens one")
    else:
        said = [line.strip() for line in trial.stderr.splitlines() if line.strip()]
        yield Finding(Severity.PROBLEM, "window", f"Qt cannot open one: {said[-1] if said else trial.returncode}", _qt_remedy())


def _self_test(device: str, runtime: str) -> Finding:
    from inspector.vision.networks.selftest import run

    subject = f"self-test, {runtime} on {device}"
    try:
        difference = run(device, runtime)
    except (InspectorError, ImportError) as error:
        remedy = error.remedy if isinstance(error, InspectorError) else ""
        return Finding(Severity.PROBLEM, subject, f"failed: {error}", remedy or "Install the program again, or choose another --runtime")
    if math.isfinite(difference) and difference <= TOLERANCE[device]:
        return Finding(Severity.OK, subject, f"differs from the known answer by at most {difference:.5f} decades")
    remedy = "Do not judge parts with it: choose another --runtime or --device, and update driver and packages"
    return Finding(Severity.PROBLEM, subject, f"differs from the known answer by {difference:.3f} decades", remedy)


def _qt_remedy() -> str:
    return _QT_LIBRARIES if sys.platform.startswith("linux") else "Install PyQt6 again"
