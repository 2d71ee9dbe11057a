"""The processor: its name, and how many of its cores this process may use."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import psutil

from inspector.core.program import package_versions
from inspector.version import __version__

CPU_FOLDER = Path("/sys/devices/system/cpu")
GROUP_FOLDER = Path("/sys/fs/cgroup")
OWN_GROUPS = Path("/proc/self/cgroup")

_ARITHMETIC = ("avx", "amx", "fma", "f16c", "sse4", "asimd", "sve", "bf16", "i8mm")
_COMPUTING = {"numpy": "numpy", "opencv": "opencv-python-headless", "torch": "torch", "openvino": "openvino"}


def cores() -> int:
    """Physical cores that this process may use: of the machine, of its affinity, and of its container's share of time.

    Two threads of one core share its arithmetic, so they count once. A thread more than a container's share is stopped in each
    period, and all others wait for it, so a share is rounded down.
    """
    found = psutil.cpu_count(logical=False) or 1
    affinity = getattr(psutil.Process(), "cpu_affinity", None)  # macOS has none
    if affinity is not None:
        found = min(found, _distinct_cores(affinity()))
    share = _share()
    return max(1, found if share is None else min(found, int(share)))


def processor_name() -> str:
    """As its maker calls it, "AMD EPYC 9R14" for instance."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "") or platform.processor() or platform.machine()


def processor_features() -> str:
    """The vector arithmetic that the processor has, as Linux names it, sorted: "avx avx2 fma"; empty where that is not known."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    flags = next((line.partition(":")[2].split() for line in lines if line.startswith(("flags", "Features"))), [])
    return " ".join(sorted(flag for flag in flags if flag.startswith(_ARITHMETIC)))


@cache
def computed_by() -> Mapping[str, str]:
    """What a score depends on beside the recipe: program, libraries that compute, processor, its vector arithmetic, cores that are used."""
    versions = package_versions()
    libraries = {name: versions[package] for name, package in _COMPUTING.items()}
    return {
        "program": __version__,
        **libraries,
        "processor": processor_name(),
        "features": processor_features(),
        "cores": str(cores()),
    }


def _distinct_cores(processors: Sequence[int]) -> int:
    """How many cores these logical processors are; as many as they are where the system does not say."""
    try:
        found = {(CPU_FOLDER / f"cpu{number}/topology/thread_siblings_list").read_text(encoding="ascii") for number in processors}
    except OSError:
        return len(processors)
    return len(found)


def _share() -> float | None:
    """Processors' worth of time that the control groups of this process allow, the least of them all. None: no bound, or none known.

    Both versions of Linux's control groups: ``cpu.max`` in version 2, ``cpu.cfs_quota_us`` in version 1. In a container the process'
    own group is often mounted as the root, so each folder on the way up counts, and the root.
    """
    try:
        lines = [line.split(":", 2) for line in OWN_GROUPS.read_text(encoding="utf-8").splitlines()]
    except OSError:
        return None
    shares = []
    for _, controllers, group in (line for line in lines if len(line) == 3):
        if controllers and "cpu" not in controllers.split(","):
            continue
        root = GROUP_FOLDER / controllers if controllers else GROUP_FOLDER
        folder = root / group.lstrip("/")
        for one in (folder, *folder.parents):
            if one != root and root not in one.parents:
                break
            share = _share_of(one)
            if share is not None:
                shares.append(share)
    return min(shares, default=None)


def _share_of(folder: Path) -> float | None:
    words = _words(folder / "cpu.max") or _words(folder / "cpu.cfs_quota_us") + _words(folder / "cpu.cfs_period_us")
    try:
        quota, period = words
        share = int(quota) / int(period)
    except (ValueError, ZeroDivisionError):  # "max": no bound
        return None
    return share if share > 0 else None  # -1 in version 1: no bound


def _words(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="ascii").split()
    except (OSError, ValueError):
        return []
