"""How many cores a process may use: of the machine, of its affinity, and of its container's share."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from inspector.vision.networks import processor
from inspector.vision.networks.processor import cores, processor_name


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders that say nothing yet: no topology, and a process in the control group /station of version 2."""
    for name in ("CPU_FOLDER", "GROUP_FOLDER"):
        monkeypatch.setattr(processor, name, tmp_path / name)
    (tmp_path / "GROUP_FOLDER/station/line").mkdir(parents=True)
    own = tmp_path / "own"
    own.write_text("0::/station/line\n")
    monkeypatch.setattr(processor, "OWN_GROUPS", own)
    use(monkeypatch, 8, list(range(8)))
    return tmp_path


def use(monkeypatch: pytest.MonkeyPatch, physical: int | None, allowed: list[int] | None) -> None:
    monkeypatch.setattr(psutil, "Process", type("Process", (), {} if allowed is None else {"cpu_affinity": lambda _: allowed}))
    monkeypatch.setattr(psutil, "cpu_count", lambda logical: physical)


@pytest.mark.parametrize(("physical", "allowed", "found"), [(4, [0, 1], 2), (2, [0, 1, 2, 3], 2), (None, [0, 1], 1), (8, None, 8)])
def test_cores_are_those_that_the_program_may_use(
    system: Path, physical: int | None, allowed: list[int] | None, found: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """macOS cannot say which processors a program may use."""
    use(monkeypatch, physical, allowed)
    assert cores() == found


def test_two_threads_of_a_core_are_one(system: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(8):
        folder = system / f"CPU_FOLDER/cpu{number}/topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text(f"{number % 4},{number % 4 + 4}\n")
    use(monkeypatch, 4, [0, 4, 1])
    assert cores() == 2
    use(monkeypatch, 4, list(range(8)))
    assert cores() == 4


@pytest.mark.parametrize(("own", "above", "found"), [("max 100000", "max", 8), ("350000 100000", "max 100000", 3), ("50000 100000", "", 1)])
def test_a_share_of_time_bounds_the_cores(system: Path, own: str, above: str, found: int) -> None:
    (system / "GROUP_FOLDER/station/line/cpu.max").write_text(f"{own}\n")
    (system / "GROUP_FOLDER/station/cpu.max").write_text(f"{above}\n")
    assert cores() == found


def test_the_groups_above_count_too_and_so_does_the_root_of_a_container(system: Path) -> None:
    (system / "GROUP_FOLDER/station/line/cpu.max").write_text("600000 100000\n")
    (system / "GROUP_FOLDER/station/cpu.max").write_text("400000 100000\n")
    assert cores() == 4
    (system / "GROUP_FOLDER/cpu.max").write_text("200000 100000\n")
    assert cores() == 2
    # In a container the own group's name is that of the machine outside, which is not to be seen.
    (system / "own").write_text("0::/docker/1234\n")
    assert cores() == 2


@pytest.mark.parametrize(("quota", "found"), [("300000", 3), ("-1", 8), ("0", 8), ("", 8)])
def test_shares_of_the_first_version_count_too(system: Path, quota: str, found: int) -> None:
    (system / "own").write_text("3:memory:/here\n2:cpu,cpuacct:/here\n")
    folder = system / "GROUP_FOLDER/cpu,cpuacct/here"
    folder.mkdir(parents=True)
    (folder / "cpu.cfs_quota_us").write_text(f"{quota}\n")
    (folder / "cpu.cfs_period_us").write_text("100000\n")
    (system / "GROUP_FOLDER/memory/here").mkdir(parents=True)
    (system / "GROUP_FOLDER/memory/here/cpu.max").write_text("100000 100000\n")
    assert cores() == found


def test_a_system_without_control_groups_has_no_share(system: Path) -> None:
    (system / "own").unlink()
    assert cores() == 8


def test_the_processor_has_a_name() -> None:
    assert processor_name().strip() == processor_name() != ""
