"""From an address to an open camera: the drivers of this program, and those of other packages."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from inspector.camera.address import nearest
from inspector.camera.base import Camera
from inspector.camera.built_in import BUILT_IN
from inspector.camera.driver import CameraDriver
from inspector.camera.secrets import SECRETS, SecretCamera, check_password_known
from inspector.core.errors import CameraError, CameraNotFound
from inspector.core.program import PROGRAM
from inspector.core.redaction import redact

GROUP = "inspector.cameras"
"""Entry points of this group are camera drivers: ``mycam = "mycam_inspector:DRIVER"``, where ``DRIVER`` is a CameraDriver."""


def open_camera(address: str) -> Camera:
    """Open the camera at ``address``, whole or as it is shown. Blocks until it delivers or fails. Raises CameraError.

    No password of the address is in what the camera says of itself.
    """
    address = SECRETS.whole(address)
    check_password_known(address)
    camera = _opened(address)
    return camera if redact(camera.address) == camera.address and redact(address) == address else SecretCamera(camera)


def _opened(address: str) -> Camera:
    kind = address.partition(":")[0].partition("?")[0]
    driver = BUILT_IN.get(kind)
    if driver is not None:
        try:
            return driver.open(address)
        except (OSError, ValueError, RuntimeError) as error:  # of a path that no system has: too long, with a NUL, of an unknown user
            why = "Check how the path in it is written"
            raise CameraNotFound(f"the address cannot be used: {redact(str(error))}", where=redact(address), remedy=why) from error
    others = installed_drivers()
    if kind in others:
        return load_driver(others[kind]).open(address)
    known = (*BUILT_IN, *others)
    # The rest are a list of their own; one of another package is known only here, or cannot be loaded.
    theirs = "".join(f"{_usage(one)}. " for one in others.values())
    raise CameraNotFound(
        f"there is no kind of camera called {kind!r}{nearest(kind, known)}",
        where=address,
        remedy=f"{_meant(address)}There are: {', '.join(known)}. {theirs}How each address is written: {PROGRAM} cameras kinds",
    )


def _meant(address: str) -> str:
    """What a path alone is probably meant as."""
    if address.startswith("/dev/"):
        return f"For a USB camera write opencv:{address}. "
    path = Path(address)
    with suppress(OSError, ValueError):  # a path that no system has
        if address and path.is_dir():
            return f"For its pictures write folder:{address}. "
        if address and path.is_file():
            return f"For a video file write video:{address}. "
    return ""


def kinds() -> dict[str, str]:
    """Every kind of camera, and how its address is written and what it opens, for a person. A driver that cannot be loaded says so."""
    return {name: driver.usage for name, driver in BUILT_IN.items()} | {name: _usage(one) for name, one in installed_drivers().items()}


def installed_drivers() -> Mapping[str, EntryPoint]:
    """Drivers of other packages, by the word before the colon of their addresses. None is imported; a name of ours stays ours."""
    return {entry.name: entry for entry in entry_points(group=GROUP) if entry.name not in BUILT_IN}


def load_driver(entry: EntryPoint) -> CameraDriver:
    """Import a driver of another package. Raises CameraError that names the package, or both where two bring one of this name."""
    namesakes = entry_points(group=GROUP, name=entry.name)
    if len({one.value for one in namesakes}) > 1:
        packages = " and ".join(sorted(map(package_of, namesakes)))
        raise CameraError(
            f"the packages {packages} bring a camera driver of one name", where=f"{entry.name}:", remedy="Uninstall one of them"
        )
    try:
        driver = entry.load()
    except Exception as error:
        raise _unusable(entry, f"{type(error).__name__}: {error}") from error
    if not isinstance(driver, CameraDriver):
        raise _unusable(entry, f"{entry.value} is a {type(driver).__name__}, not an inspector.camera.driver.CameraDriver")
    return driver


def package_of(entry: EntryPoint) -> str:
    """Name and version of the package that a driver comes from."""
    return entry.value if entry.dist is None else f"{entry.dist.name} {entry.dist.version}"


def _unusable(entry: EntryPoint, why: str) -> CameraError:
    return CameraError(
        f"the camera driver of the package {package_of(entry)} could not be loaded: {why}",
        where=f"{entry.name}:",
        remedy="Install what it needs or another version of it, or uninstall it",
    )


def _usage(entry: EntryPoint) -> str:
    try:
        return load_driver(entry).usage
    except CameraError:
        return f"{entry.name}:...   driver of {package_of(entry)}, which cannot be loaded"
