"""Parts leave the station in one file that is whole or not there."""

from __future__ import annotations

import csv
import errno
import io
import shutil
import zipfile
from collections import namedtuple
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import pytest

from inspector.core.errors import ExportCancelled, StorageError
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.search import NOT_PASSED, PartFilter
from inspector.core.types import Verdict
from inspector.runtime.history import export
from inspector.runtime.history.export import TABLE, export_parts, found_parts
from inspector.runtime.history.part_history import GONE, NO_EVIDENCE
from inspector.runtime.history.parts_table import COLUMNS, harmless
from inspector.storage.ledger.part_search import FoundPart
from tests.disk_faults import CALLS, Call, DiskFaults
from tests.runtime.history.kept_parts import KeptParts, inspection

ALL = PartFilter()


def of(kept: KeptParts, wanted: PartFilter = ALL) -> partial[Iterable[FoundPart]]:
    return partial(found_parts, kept.history, wanted)


def lines(path: Path) -> list[dict[str, str]]:
    with zipfile.ZipFile(path) as opened:
        assert opened.testzip() is None
        text = opened.read(TABLE).decode("utf-8")
    assert text.endswith("\r\n")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_search_is_exported_with_its_evidence(kept: KeptParts, tmp_path: Path) -> None:
    kept.add(inspection(1), inspection(2, Verdict.PASS), inspection(3, Verdict.INVALID), lot='Ø12, "links"\n=1+1')
    kept.add(inspection(4), keep=False, lot="=cmd|' /C calc'!A0")
    kept.database.answer_book.add(PartAnswer(0, 1, 1_760_000_100.0, "Ana", Answer.BAD, "scratch", "-deep"))
    steps: list[tuple[int, int]] = []
    target = tmp_path / "out.zip"
    done = export_parts(kept.history, of(kept), target, step=lambda *both: steps.append(both))
    assert (done.parts, done.without, done.bytes) == (4, 1, target.stat().st_size) and steps == [(n, 4) for n in range(1, 5)]
    table = lines(target)
    assert tuple(table[0]) == COLUMNS and [line["number"] for line in table] == ["4", "3", "2", "1"]
    first, last = table[3], table[0]
    assert first["lot"] == 'Ø12, "links"\n=1+1' and first["verdict"] == "FAIL" and first["score"] == "-1"
    assert (first["answer"], first["kind"], first["note"], first["answered_by"]) == ("bad", "scratch", "'-deep", "Ana")
    assert first["area_mm2"] == "5.2" and first["evidence"] == "parts/1" and first["checks"] == "sharpness=1.5"
    assert last["lot"] == "'=cmd|' /C calc'!A0" and last["evidence"] == NO_EVIDENCE
    with zipfile.ZipFile(target) as opened:
        names = {name.rpartition("/")[0] for name in opened.namelist()}
        picture = next(name for name in opened.namelist() if name.startswith("parts/1/") and name.endswith("FAIL.png"))
        assert names == {"", "parts/1", "parts/2", "parts/3"} and done.files == len(opened.namelist()) - 1
        assert opened.read(picture) == next((tmp_path / "records").rglob("*FAIL.png")).read_bytes()
    # A part of it, and the table alone.
    kept.add(inspection(5))
    only = export_parts(kept.history, of(kept, PartFilter(verdicts=NOT_PASSED)), target, pictures=False)
    assert (only.parts, only.files) == (4, 0) and [line["number"] for line in lines(target)] == ["5", "4", "3", "1"]


def test_evidence_that_goes_meanwhile_is_said(kept: KeptParts, tmp_path: Path) -> None:
    kept.add(inspection(1), inspection(2))
    parts = list(found_parts(kept.history, PartFilter()))
    for record in (tmp_path / "records").rglob("*_00000002_*.json"):
        record.unlink()
    done = export_parts(kept.history, lambda: parts, tmp_path / "out.zip")
    assert (done.parts, done.without) == (2, 1)
    assert [line["evidence"] for line in lines(tmp_path / "out.zip")] == [GONE, "parts/1"]


def test_an_export_is_cancelled_without_a_trace(kept: KeptParts, tmp_path: Path) -> None:
    kept.add(*(inspection(number) for number in range(1, 5)))
    target = tmp_path / "out.zip"
    target.write_bytes(b"old")
    seen: list[int] = []
    with pytest.raises(ExportCancelled):
        export_parts(kept.history, of(kept), target, step=lambda done, _: seen.append(done), stopped=lambda: len(seen) > 1)
    assert seen == [1, 2] and target.read_bytes() == b"old"
    assert not list(tmp_path.glob(".out.zip*"))


def test_room_is_looked_for_before(kept: KeptParts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.add(inspection(1))
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 0, export._KEPT_FREE + 500))
    with pytest.raises(StorageError, match="no room"):
        export_parts(kept.history, of(kept), tmp_path / "out.zip")
    monkeypatch.setattr(export, "_LOOK_EVERY", 1)
    free = iter((10**9, 10**6))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 0, next(free)))
    with pytest.raises(StorageError, match="no room"):
        export_parts(kept.history, of(kept), tmp_path / "out.zip")
    assert not list(tmp_path.glob("*.zip*"))


@pytest.mark.parametrize("call", [call for call in CALLS if call != "sqlite"])
@pytest.mark.parametrize("at", [1, 2])
def test_a_bad_disk_leaves_the_old_file(kept: KeptParts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call, at: int) -> None:
    kept.add(inspection(1), inspection(2))
    folder = tmp_path / "stick"
    folder.mkdir()
    target = folder / "out.zip"
    target.write_bytes(b"old")
    faults = DiskFaults(monkeypatch, folder)
    faults.arm(call, at, errno.ENOSPC, times=None)
    if call == "rename" and at == 2:
        export_parts(kept.history, of(kept), target)
        assert not faults.struck
    else:
        with pytest.raises(StorageError, match=r"No space left|could not"):
            export_parts(kept.history, of(kept), target)
        # The last flush is that of the folder: the new file is in its place by then, and whole.
        whole = call == "fsync" and at == 2
        assert len(lines(target)) == 2 if whole else target.read_bytes() == b"old"
    assert [one.name for one in folder.iterdir()] == ["out.zip"]


def test_a_database_that_fails_ends_the_export(kept: KeptParts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.add(inspection(1))
    kept.history.close()
    faults = DiskFaults(monkeypatch, tmp_path)
    faults.arm("sqlite", 12, errno.EIO)
    with pytest.raises(StorageError, match="cannot be read"):
        export_parts(kept.history, of(kept), tmp_path / "out.zip")
    assert not list(tmp_path.glob("*out.zip*"))
    assert export_parts(kept.history, of(kept), tmp_path / "out.zip").parts == 1


def test_no_cell_is_a_formula() -> None:
    assert [harmless(text) for text in ("=1", " +1", "-1", "@x", "\tx", "a=1", "", "\udcff")][:7] == [
        *("'=1", "' +1", "'-1", "'@x", "'\tx", "a=1", "")
    ]


def test_only_so_many_are_taken(kept: KeptParts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "_AT_ONCE", 2)
    kept.add(*(inspection(number) for number in range(1, 6)))
    assert [part.row.number for part in found_parts(kept.history, PartFilter(), most=3)] == [5, 4, 3]
    assert len(list(found_parts(kept.history, PartFilter()))) == 5
