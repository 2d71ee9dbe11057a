"""What ``doctor`` looks at of the line's signals: libraries, addresses, and whether this user may have real-time priority."""

from __future__ import annotations

import errno
import socket
import subprocess
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib.util import find_spec

from inspector.core.errors import CameraError
from inspector.core.line.camera_output import camera_output_cautions, hindered_camera_output
from inspector.core.line.line_check import cautions, hindrances, untriggered, used_lines
from inspector.core.line.line_settings import GPIO
from inspector.core.redaction import redact
from inspector.core.settings import Settings

INSTALL = "pip install 'inspector-station[signals]'"
INSTALL_GPIO = "pip install 'inspector-station[gpio]'"
LIMITS = "LimitRTPRIO=40\nLimitNICE=-10\n"
"""What a service needs so that the line process goes before other work: systemd.exec(5)."""
PRIORITY_REMEDY = (
    "install-service writes the drop-in of this user's service, and says what the administrator allows once. Without systemd: the line "
    '"USER - rtprio 40" in /etc/security/limits.d/inspector.conf, then sign in anew'
)
_MEANS = {"pass": "a pulse for each PASS", "fail": "a lamp for FAIL and INVALID"}
_TRIAL = "from inspector.signals.priority import take_priority; print(take_priority())"
_PATIENCE_S = 30
_MOST_USUAL_PORT = 1024


@dataclass(frozen=True)
class SignalFinding:
    """``found`` in words; ``remedy`` is empty where there is nothing to do. ``stops``: the signals cannot work like that."""

    subject: str
    found: str
    remedy: str = ""
    stops: bool = False


def signals_found(settings: Settings, recipes: Collection[str] | None = None) -> Iterator[SignalFinding]:
    """Of the signals that the settings ask for; one line if they ask for none. ``recipes``: names of those that there are, if known."""
    yield from camera_output(settings)
    if not settings.has_line_process:
        yield SignalFinding("line", "no signals are asked for; nothing listens")
        yield from _cautions(settings)
        yield from _outputs(settings)
        return
    yield SignalFinding("line", f"control {settings.line.control}, the camera is triggered by the {settings.line.trigger}")
    yield from _choices(settings)
    if recipes is not None:
        yield from _numbers(settings, recipes)
    yield from _libraries(settings)
    yield from _outputs(settings)
    yield from _addresses(settings)
    yield priority()


def camera_output(settings: Settings) -> Iterator[SignalFinding]:
    """Of the camera's own output, if the settings ask for one; the camera is opened for it, and nothing of it is changed."""
    chosen, subject = settings.camera_output, "camera output"
    if not chosen.line:
        return
    hindered = hindered_camera_output(chosen, settings.cameras)
    for text in hindered:
        found, _, remedy = text.partition(". ")
        yield SignalFinding(subject, found, remedy)
    if hindered:
        return
    yield _of_the_camera(settings, subject)
    for text in camera_output_cautions(chosen):
        yield SignalFinding(subject, text)


def _of_the_camera(settings: Settings, subject: str) -> SignalFinding:
    from inspector.camera.catalog import open_camera
    from inspector.camera.output_line import check_output_line

    chosen, cameras = settings.camera_output, settings.cameras
    address = cameras[chosen.view] if chosen.view else next(iter(cameras.values()))
    shown = redact(address)
    try:
        camera = open_camera(address)
    except CameraError as error:
        found = f"whether {shown} has the output {chosen.line} could not be looked at: {error.what}"
        return SignalFinding(subject, found, "End the station for that, if it runs; else look at the camera")
    with camera:
        try:
            check_output_line(camera, chosen.line, chosen.user_output)
        except CameraError as error:
            return SignalFinding(subject, f"{shown}: {error.what}", error.remedy)
    return SignalFinding(subject, f"{shown} has {chosen.line}, which shows {chosen.user_output}: {_MEANS[chosen.meaning]}")


def priority() -> SignalFinding:
    """Whether the line process may go before other work, tried in a process of its own."""
    try:
        trial = subprocess.run([sys.executable, "-c", _TRIAL], capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
        found = trial.stdout.strip()
    except (OSError, subprocess.TimeoutExpired):
        found = ""
    if found == "real-time":
        return SignalFinding("line priority", "the line process may have real-time priority")
    known = {"raised": "a raised priority, not a real-time one", "usual": "no priority over other work"}
    said = known.get(found, "an unknown priority, for it could not be tried")
    what = f"in this session the line process has {said}: beside other work its answers are late"
    return SignalFinding("line priority", what, PRIORITY_REMEDY)


def _choices(settings: Settings) -> Iterator[SignalFinding]:
    """What keeps the station from becoming Online, and what a person should know."""
    cameras = tuple(view.camera for view in settings.views) or (settings.camera,)
    untriggering = (untriggered(one, settings.line) for one in cameras)
    for text in (*hindrances(settings), *filter(None, untriggering)):
        found, _, remedy = text.partition(". ")
        yield SignalFinding("line settings", found, remedy or "See Settings, Line", stops=True)
    yield from _cautions(settings)


def _cautions(settings: Settings) -> Iterator[SignalFinding]:
    for section, text in cautions(settings):
        if not settings.line.on:  # what is in vain has a remedy; the others are for a person to weigh
            found, _, remedy = text.partition(". ")
            yield SignalFinding(f"line {section}", found, remedy)
            continue
        yield SignalFinding(f"{section} settings" if section == "line" else f"line {section}", text)


def _numbers(settings: Settings, recipes: Collection[str]) -> Iterator[SignalFinding]:
    for one in settings.line.recipes:
        if one.name not in recipes:
            found = f"the line's number {one.number} stands for {one.name!r}, and there is no recipe of that name"
            yield SignalFinding("line recipes", found, "Teach it, or name another in line.recipes: until then a change to it fails")


def _libraries(settings: Settings) -> Iterator[SignalFinding]:
    codes = settings.codes.source
    needed = {
        "pymodbus": bool(settings.modbus.listen or (settings.outputs.module and not settings.outputs.on_gpio)),
        "gpiod": settings.outputs.on_gpio,
        "asyncua": bool(settings.opcua.listen),
        "paho": bool(settings.mqtt.broker),
        "serial": codes == "serial",
        "zxingcpp": codes == "picture",
    }
    for name, is_needed in needed.items():
        if is_needed and find_spec(name) is None:
            install = INSTALL_GPIO if name == "gpiod" else INSTALL
            yield SignalFinding("line library", f"{name} is not installed", f"Install it: {install}", stops=True)


def _outputs(settings: Settings) -> Iterator[SignalFinding]:
    """Of lines of a GPIO chip: the chip, the right to it, and whether others hold the lines."""
    outputs = settings.outputs
    if not outputs.on_gpio:
        return
    if sys.platform != "linux":
        yield SignalFinding("line outputs", "GPIO chips are those of Linux boards", "Take a Modbus module: outputs.module", stops=True)
        return
    if find_spec("gpiod") is None:
        if not settings.has_line_process:  # else the libraries say it
            yield SignalFinding("line library", "gpiod is not installed", f"Install it: {INSTALL_GPIO}", stops=True)
        return
    from inspector.signals.outputs.gpio_chip import chip_faults

    chip, lines = outputs.module.removeprefix(GPIO), used_lines(outputs, settings.reject)
    faults = list(chip_faults(chip, lines))
    for found, remedy in faults:
        yield SignalFinding("line outputs", found, remedy, stops=settings.line.on)
    if not faults:
        yield SignalFinding("line outputs", f"{chip} has the lines {', '.join(map(str, lines))}, and nobody else holds them")


def _addresses(settings: Settings) -> Iterator[SignalFinding]:
    listens = {"modbus": (settings.modbus.listen, 502), "opcua": (settings.opcua.listen, 4840)}
    for name, (address, usual) in listens.items():
        if address:
            yield _address(name, address, usual)


def _address(name: str, address: str, usual: int) -> SignalFinding:
    host, _, after = address.rpartition(":") if not address.endswith("]") and ":" in address else (address, "", "")
    port = int(after or usual)
    shown, subject = f"{name} listens at {address}", "line address"
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind(place)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return SignalFinding(subject, f"{shown}, where somebody listens already: this station, if it runs")
        remedy = f"Set {name}.listen to an address of this machine"
        if error.errno in (errno.EACCES, errno.EPERM) and port < _MOST_USUAL_PORT:
            remedy = f"Choose a port from {_MOST_USUAL_PORT} on, or allow it: sudo sysctl net.ipv4.ip_unprivileged_port_start={port}"
        return SignalFinding(subject, f"{name} cannot listen at {address}: {error.strerror or error}", remedy, stops=True)
    return SignalFinding(subject, shown)
