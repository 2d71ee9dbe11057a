"""What cameras there are, asked of every driver; and what a driver lacks that could not be asked."""

from __future__ import annotations

from dataclasses import dataclass, field

from inspector.camera.built_in import BUILT_IN
from inspector.camera.catalog import installed_drivers, load_driver
from inspector.camera.found import FoundCamera
from inspector.core.errors import CameraError


@dataclass(frozen=True)
class Discovery:
    """``problems``: driver -> why it could not search, with the remedy. ``searched``: driver -> where it did, in words.

    ``by_address``: driver of another package that has no search -> how its address is written.
    """

    cameras: tuple[FoundCamera, ...]
    problems: dict[str, str]
    searched: dict[str, str] = field(default_factory=dict)
    by_address: dict[str, str] = field(default_factory=dict)


def discover() -> Discovery:
    """Search with every driver. Takes about a second. Broadcasts on every network of this machine: only for somebody who asked for it."""
    found: list[FoundCamera] = []
    told = Discovery((), {})
    others = installed_drivers()
    for name in (*BUILT_IN, *others):
        try:
            driver = BUILT_IN.get(name) or load_driver(others[name])
            if driver.search is not None:
                found += driver.search()
                told.searched[name] = driver.usage if driver.searched is None else driver.searched()
            elif name in others:
                told.by_address[name] = driver.usage
        except CameraError as error:
            told.problems[name] = f"{error.what}. {error.remedy}"
        except Exception as error:  # noqa: BLE001 - a fault in one package's driver must not keep the others from being asked
            told.problems[name] = f"the search of its driver failed: {type(error).__name__}: {error}"
    return Discovery(tuple(found), told.problems, told.searched, told.by_address)
