"""Evidence: what was seen is what is kept, within its limits, whole or not there."""

from __future__ import annotations

import dataclasses
import errno
import json
import math
import os
import shutil
from collections import namedtuple
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.errors import StorageError
from inspector.core.line.identity import PartIdentity
from inspector.core.settings import RecordSettings
from inspector.core.types import AnomalyMap, Frame, Inspection, RecipeId, Region, Verdict
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.png import read_png
from inspector.storage.records import store as records
from inspector.storage.records import sweep
from inspector.storage.records.document import document_bytes, document_of, parse_document
from inspector.storage.records.files import draw_mask, map_to_grey, read_map
from inspector.storage.records.store import GIGABYTE, RecordStore

MakeInspection = Callable[..., Inspection]
Usage = namedtuple("Usage", "total used free")
FINITE = st.floats(-1e6, 1e6, width=32)
TEXT = st.text(max_size=9)


@pytest.fixture
def make_store(tmp_path: Path, database: StationDatabase, limits: RecordSettings, clock: Callable[[], float]) -> Callable[..., RecordStore]:
    def make(**changes: float) -> RecordStore:
        return RecordStore(tmp_path / "records", database, dataclasses.replace(limits, **changes), clock=clock, monotonic=clock)

    return make


@pytest.fixture
def store(make_store: Callable[..., RecordStore]) -> RecordStore:
    return make_store()


def files(store: RecordStore) -> list[str]:
    return sorted(path.relative_to(store.root).as_posix() for path in store.root.rglob("*") if path.is_file())


def listed(store: RecordStore, **wanted: Any) -> list[int]:
    """The indices of the frames, the newest first."""
    return [store.read(row.path).document.index for row in store.records(1000, **wanted)]


def test_everything_comes_back(store: RecordStore, database: StationDatabase, make_inspection: MakeInspection) -> None:
    database.new_lot("another, since this one was judged", 1.0)
    seen = make_inspection(index=42, lot="lot 7", part_number=17)
    assert seen.map is not None
    paths = store.write(seen)
    moment = datetime.fromtimestamp(seen.frame.taken_at)
    assert paths.json == store.root / f"{moment:%Y-%m-%d}" / f"{moment:%H%M%S}.000_00000017_FAIL.json"
    record = store.read(paths.json)
    assert record.paths == paths
    assert np.array_equal(read_png(paths.picture), seen.frame.image)
    back, document = read_map(record), record.document
    assert back is not None
    assert document.map_scale is not None
    assert np.abs(back.values - seen.map.values).max() <= document.map_scale.step
    assert np.array_equal(back.to_frame, seen.map.to_frame)
    assert paths.mask is not None
    mask = cv2.imread(str(paths.mask), cv2.IMREAD_UNCHANGED)
    assert mask.shape == (16, 20)
    assert set(zip(*np.nonzero(mask), strict=True)) == {(y, x) for y in range(3, 9) for x in range(2, 10)}
    assert (document.verdict, document.score, document.limit, document.lot) == (Verdict.FAIL, -1.2, -2.5, "lot 7")
    assert document.recipe is not None
    assert (document.recipe.name, document.recipe.version) == ("Bottle", "v1")
    assert (document.weights_sha256, document.runtime, document.camera) == ("cd" * 32, "torch f32 CPU", "simulated")
    assert document.camera_settings == {"exposure_us": 1200.5, "auto": True, "gain": 2, "name": "x"}
    assert document.stages_ms == {"detect": 15.25, "judge": None}
    assert document.regions[0].outline == ((2, 3), (9, 3), (9, 8), (2, 8))
    assert (document.latency_ms, document.colour_scale, document.taken_at) == (21.5, (-5.0, -1.0), seen.frame.taken_at)
    (row,) = store.records(10)
    assert store.read(row.path) == record
    assert (row.part, document.part_number, document.index) == (17, 17, 42)
    assert (row.taken_at, row.verdict, row.score, row.lot, row.recipe) == (seen.frame.taken_at, Verdict.FAIL, -1.2, "lot 7", "Bottle")
    assert row.bytes == sum(path.stat().st_size for path in paths.json.parent.iterdir()) == store.disk().records_bytes


def test_a_rectified_part_keeps_the_camera_s_own_picture_and_its_millimetres(store: RecordStore, make_inspection: MakeInspection) -> None:
    seen = make_inspection()
    raw = seen.frame.image[::-1].copy()
    region = dataclasses.replace(seen.regions[0], area_mm2=1.75, length_mm=math.inf)
    paths = store.write(make_inspection(frame=dataclasses.replace(seen.frame, raw=raw), regions=(region, seen.regions[0])))
    record = store.read(paths.json)
    assert paths.raw is not None
    assert record.paths == paths
    assert np.array_equal(read_png(paths.raw), raw)
    assert np.array_equal(read_png(paths.picture), seen.frame.image)
    assert [(one.area_mm2, one.length_mm) for one in record.document.regions] == [(1.75, None), (None, None)]
    assert store.sweep().damaged == ()
    assert len(files(store)) == 5


def test_names_that_are_no_utf8_are_written_out(store: RecordStore, make_inspection: MakeInspection) -> None:
    seen = make_inspection(Verdict.INVALID, reason=os.fsdecode(b"bad\xff.png"), camera=os.fsdecode(b"folder:/\xfc"))
    found = store.read(store.write(seen).json).document
    assert (found.reason, found.camera) == ("bad\\xff.png", "folder:/\\xfc")


def test_a_frame_that_was_never_looked_at_is_kept_too(store: RecordStore, make_inspection: MakeInspection) -> None:
    frame = Frame(np.zeros((4, 4, 3), np.uint8), 3, math.nan, math.nan, -1, 2, fault="torn: 1 of 4 rows")
    changes = {"frame": frame, "score": math.nan, "limit": math.nan, "recipe": None, "map": None, "regions": (), "latency_ms": math.inf}
    paths = store.write(make_inspection(Verdict.INVALID, **changes))
    record = store.read(paths.json)
    assert (paths.map, paths.mask, read_map(record)) == (None, None, None)
    assert (record.document.score, record.document.recipe, record.document.fault) == (None, None, "torn: 1 of 4 rows")
    assert math.isnan(store.records(1)[0].score)


@st.composite
def inspections(draw: st.DrawFn) -> Inspection:
    number = FINITE | st.just(math.nan) | st.just(math.inf)
    outline = np.array(draw(st.lists(st.tuples(FINITE, FINITE), max_size=4)), np.float32).reshape(-1, 2)
    return Inspection(
        frame=Frame(np.zeros((2, 2, 3), np.uint8), draw(st.integers(0, 2**40)), draw(number), 1.0, draw(st.integers()), 0, draw(TEXT)),
        verdict=draw(st.sampled_from(Verdict)),
        reason=draw(TEXT),
        score=draw(number),
        limit=draw(number),
        recipe=draw(st.none() | st.builds(RecipeId, TEXT, TEXT)),
        regions=(Region(outline, draw(number), draw(number), (draw(number), draw(number))),),
        latency_ms=draw(number),
        stages_ms=draw(st.dictionaries(TEXT, number, max_size=2)),
        colour_scale=(draw(number), draw(number)),
        camera=draw(TEXT),
        camera_settings=draw(st.dictionaries(TEXT, st.one_of(st.booleans(), st.integers(), number, TEXT), max_size=3)),
    )


@given(inspections(), TEXT)
@settings(max_examples=60, deadline=None)
def test_the_facts_of_any_inspection_come_back(seen: Inspection, lot: str) -> None:
    written = document_of(dataclasses.replace(seen, lot=lot), 5.0, None, {})
    content = document_bytes(written)
    assert parse_document(content, "x") == parse_document(document_bytes(parse_document(content, "x")), "x")
    back = json.loads(content)
    assert back["score"] == (seen.score if math.isfinite(seen.score) else None)
    assert back["index"] == seen.frame.index
    assert set(back["camera_settings"]) == {key.encode("utf-8", "replace").decode() for key in seen.camera_settings}


@given(values=st.lists(FINITE | st.just(math.nan) | st.just(-math.inf), min_size=6, max_size=6), low=FINITE, high=FINITE)
@settings(deadline=None)
def test_no_value_of_a_map_is_cut_off(values: list[float], low: float, high: float) -> None:
    seen = AnomalyMap(np.array(values, np.float32).reshape(2, 3), np.eye(3))
    greys, scale = map_to_grey(seen, (low, high))
    finite = np.isfinite(seen.values)
    assert np.array_equal(greys > 0, finite)
    back = scale.low + (greys.astype(float) - 1) * scale.step
    assert np.all(np.abs(back - seen.values)[finite] <= scale.step * 0.51)


def test_outlines_that_lead_out_of_the_picture_or_nowhere() -> None:
    def region(*corners: tuple[float, float]) -> Region:
        return Region(np.array(corners, np.float32).reshape(-1, 2), 1.0, 0.0, (0.0, 0.0))

    huge = region((-1e30, -1e30), (1e30, -1e30), (1e30, 1e30), (-1e30, 1e30))
    assert (draw_mask((huge,), 4, 3) == 255).all()
    assert not draw_mask((region(), region((math.nan, 1), (2, 2))), 4, 3).any()
    twice = region((0, 0), (3, 0), (3, 2), (0, 2))
    assert (draw_mask((twice, twice), 4, 3) == 255).all()


def test_the_same_moment_again_replaces_nothing(store: RecordStore, make_inspection: MakeInspection) -> None:
    """The frames are counted from 0 after a restart, and the hour before winter time comes twice."""
    first, second = (store.write(make_inspection(index=1, score=score)) for score in (-1.0, -0.5))
    assert first.json != second.json
    assert [store.read(path.json).document.score for path in (first, second)] == [-1.0, -0.5]


def test_they_are_found_by_verdict_and_time(store: RecordStore, make_inspection: MakeInspection) -> None:
    for index, verdict in enumerate((Verdict.FAIL, Verdict.PASS, Verdict.INVALID, Verdict.FAIL)):
        store.write(make_inspection(verdict, index, 1000.0 + index))
    assert listed(store) == [3, 2, 1, 0]
    assert listed(store, verdict=Verdict.FAIL) == [3, 0]
    assert listed(store, since=1002.0) == [3, 2]
    assert len(store.records(2)) == 2


def test_the_oldest_pass_goes_first(make_store: Callable[..., RecordStore], make_inspection: MakeInspection) -> None:
    one = make_store().write(make_inspection(Verdict.FAIL, 0, 1000.0)).json.parent
    size = sum(path.stat().st_size for path in one.iterdir())
    store = make_store(max_gigabytes=4.5 * size / GIGABYTE)
    kept = []
    for index, verdict in enumerate((Verdict.PASS, Verdict.INVALID, Verdict.PASS, Verdict.FAIL, Verdict.FAIL, Verdict.FAIL), start=1):
        store.write(make_inspection(verdict, index, 1000.0 + index))
        kept.append(listed(store)[::-1])
        assert store.disk().records_bytes <= 4.5 * size
    assert kept == [[0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 2, 3, 4], [0, 2, 4, 5], [2, 4, 5, 6]]
    assert len(files(store)) == 4 * 4
    assert store.disk().records_bytes == sum(path.stat().st_size for path in store.root.rglob("*.*"))


def test_a_record_larger_than_all_may_be_costs_no_other(make_store: Callable[..., RecordStore], make_inspection: MakeInspection) -> None:
    store = make_store(max_gigabytes=20_000 / GIGABYTE)
    store.write(make_inspection())
    noise = np.random.default_rng(0).integers(0, 256, (100, 100, 3), dtype=np.uint8)
    with pytest.raises(StorageError, match=r"larger than all records may be.*max_gigabytes"):
        store.write(make_inspection(picture=noise))
    assert listed(store) == [0]


def test_what_is_too_old_goes_whatever_its_verdict(
    make_store: Callable[..., RecordStore], make_inspection: MakeInspection, clock: Any
) -> None:
    store = make_store(max_days=7)
    for index, verdict in enumerate((Verdict.FAIL, Verdict.PASS, Verdict.FAIL)):
        store.write(make_inspection(verdict, index, clock.now + index * 86_400))
    assert store.make_room() == 0
    clock.now += 8.5 * 86_400
    assert store.make_room() == 2
    assert listed(store) == [2]
    assert len(files(store)) == 4


def test_a_record_that_cannot_be_removed_does_not_keep_the_others(
    make_store: Callable[..., RecordStore], make_inspection: MakeInspection, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_store(max_days=1)
    monkeypatch.setattr(records, "_BATCH", 4)
    for index in range(12):
        store.write(make_inspection(index=index))
    clock.now += 2 * 86_400
    real = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if "_00000003_" in path.name:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        real(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(StorageError, match="could not remove an old record: Permission denied"):
        store.make_room()
    assert listed(store) == [3]


def test_a_clock_that_is_suddenly_ahead_makes_nothing_old(
    database: StationDatabase, limits: RecordSettings, make_inspection: MakeInspection, tmp_path: Path, clock: Any
) -> None:
    """Also at the start: a battery that is empty, a year typed wrong. Ages are counted from the newest record."""
    running = [0.0]

    def started() -> RecordStore:
        return RecordStore(
            tmp_path / "records", database, dataclasses.replace(limits, max_days=7), clock=clock, monotonic=lambda: running[0]
        )

    store = started()
    for index in range(5):
        store.write(make_inspection(index=index, taken_at=clock.now + index))
    clock.now += 365 * 86_400
    assert (store.make_room(), started().make_room()) == (0, 0)
    assert [entry.what for entry in database.audit_entries()] == ["clock", "clock"]
    assert "365.0 days ahead of the newest record" in database.audit_entries()[0].detail
    running[0] += 8 * 86_400
    assert store.make_room() == 5, "but so much time has really passed"


def test_a_clock_that_is_back_does_not_put_a_part_into_the_lot_before(
    store: RecordStore, database: StationDatabase, make_inspection: MakeInspection, clock: Any
) -> None:
    database.new_lot("A", clock.now)
    database.new_lot("B", clock.now + 10)
    store.write(make_inspection(taken_at=clock.now + 5, lot="B"))
    assert store.records(1)[0].lot == "B"


def test_little_goes_for_its_age_within_an_hour_and_the_audit_says_so(
    make_store: Callable[..., RecordStore],
    make_inspection: MakeInspection,
    database: StationDatabase,
    clock: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(records, "_LEAST_AN_HOUR", 3)
    store = make_store(max_days=1)
    for index in range(8):
        store.write(make_inspection(index=index))
    clock.now += 2 * 86_400
    assert [store.make_room() for _ in range(3)] == [3, 0, 0]
    clock.now += 3601
    assert [store.make_room() for _ in range(2)] == [3, 0]
    clock.now += 3601
    assert [store.make_room() for _ in range(2)] == [2, 0]
    assert [entry.detail for entry in database.audit_entries()][::-1][:3] == [
        "records are being removed, older than records.max_days; how many is noted after an hour",
        "3 records were removed within an hour, older than records.max_days",
        "records are being removed, older than records.max_days; how many is noted after an hour",
    ]


def test_a_sweep_beside_the_line_leaves_what_is_written_meanwhile(
    store: RecordStore, database: StationDatabase, make_inspection: MakeInspection, limits: RecordSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for index in range(3):
        store.write(make_inspection(index=index))
    database.drop_records([row.path for row in store.records(1)])
    restarted = RecordStore(store.root, database, limits)
    real, written = sweep._records_in, []

    def while_one_is_written(folder: Path) -> dict[str, bool]:
        written.append(restarted.write(make_inspection(index=10 + len(written))))
        found = real(folder)
        found[written[-1].json.stem] = False  # as if its JSON had not been there yet
        written.append(restarted.write(make_inspection(index=10 + len(written))))
        return found

    monkeypatch.setattr(sweep, "_records_in", while_one_is_written)
    swept = restarted.sweep()
    assert (swept.removed, swept.added, swept.dropped) == (0, 1, 0)
    assert sorted(listed(restarted)) == [0, 1, 2, 10, 11]
    assert all(path.json.exists() and path.picture.exists() for path in written)
    assert restarted.disk().records_bytes == sum(path.stat().st_size for path in store.root.rglob("*.*"))


@pytest.fixture
def disk_of(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[float], None]:
    """A disk on which so many bytes beside the records are free."""

    def set_free(free: float) -> None:
        def usage(_: Path) -> Usage:
            used = sum(path.stat().st_size for path in (tmp_path / "records").rglob("*.*"))
            return Usage(GIGABYTE, 0, free - used)

        monkeypatch.setattr(shutil, "disk_usage", usage)

    return set_free


def test_free_space_is_made_oldest_pass_first(
    make_store: Callable[..., RecordStore], make_inspection: MakeInspection, disk_of: Callable[[float], None]
) -> None:
    store = make_store(min_free_gigabytes=0.5)
    disk_of(GIGABYTE)
    for index, verdict in enumerate((Verdict.FAIL, Verdict.PASS, Verdict.PASS, Verdict.FAIL)):
        store.write(make_inspection(verdict, index, 1000.0 + index))
    size = store.disk().records_bytes / 4
    disk_of(GIGABYTE / 2 + 3.5 * size)
    assert "disk is full" in store.disk().problem
    assert store.make_room() == 1
    assert listed(store) == [3, 2, 0]
    assert store.disk().problem == ""
    store.write(make_inspection(Verdict.FAIL, 4, 1004.0))
    assert listed(store) == [4, 3, 0]


def test_evidence_is_not_given_up_in_vain(
    make_store: Callable[..., RecordStore], make_inspection: MakeInspection, disk_of: Callable[[float], None]
) -> None:
    store = make_store(min_free_gigabytes=0.5)
    disk_of(GIGABYTE)
    store.write(make_inspection(Verdict.PASS, 0))
    disk_of(GIGABYTE / 4)
    for attempt in (store.make_room, lambda: store.write(make_inspection(index=1))):
        with pytest.raises(StorageError, match=r"disk is full \(0\.25 GB free, 0\.50 GB are to stay free\).*Free some space"):
            attempt()
    assert listed(store) == [0]
    assert "disk is full" in store.disk().problem
    disk_of(GIGABYTE)
    assert store.disk().problem == ""
    store.write(make_inspection(index=1))
    assert listed(store) == [1, 0]


@pytest.mark.parametrize("owner", [(os, "fsync"), (Path, "replace"), (Path, "mkdir")])
@pytest.mark.parametrize("step", range(4))
def test_a_disk_that_fills_up_leaves_nothing_half(
    store: RecordStore, make_inspection: MakeInspection, monkeypatch: pytest.MonkeyPatch, owner: tuple[Any, str], step: int
) -> None:
    store.write(make_inspection(index=0, taken_at=1000.0))
    before = files(store)
    real, calls = getattr(*owner), iter(range(1000))

    def full(*values: Any, **named: Any) -> Any:
        if next(calls) >= step or owner[1] == "mkdir":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*values, **named)

    monkeypatch.setattr(*owner, full)
    with pytest.raises(StorageError, match=r"No space left.*free some space"):
        store.write(make_inspection(index=1))
    monkeypatch.undo()
    assert files(store) == before
    assert listed(store) == [0]
    store.write(make_inspection(index=1))
    assert listed(store) == [1, 0]


def test_a_database_that_fails_costs_no_picture(
    store: RecordStore, database: StationDatabase, make_inspection: MakeInspection, limits: RecordSettings
) -> None:
    database.close()
    paths = store.write(make_inspection(index=5))
    assert "kept but is not listed" in store.disk().problem
    assert store.read(paths.json).document.lot is None
    with closing(StationDatabase(database.path)) as again:
        restarted = RecordStore(store.root, again, limits)
        assert restarted.sweep().added == 1
        assert listed(restarted) == [5]


def test_a_damaged_database_is_told_and_the_index_comes_back(
    store: RecordStore, database: StationDatabase, make_inspection: MakeInspection, limits: RecordSettings
) -> None:
    store.write(make_inspection(index=5))
    database.close()
    database.path.write_bytes(b"damaged" * 1000)
    with closing(StationDatabase(database.path)) as again:
        restarted = RecordStore(store.root, again, limits)
        assert "was damaged" in restarted.disk().problem
        assert restarted.sweep().added == 1
        assert listed(restarted) == [5]


def test_the_sweep_puts_folder_and_index_in_order(
    store: RecordStore, database: StationDatabase, make_inspection: MakeInspection, limits: RecordSettings
) -> None:
    paths = [store.write(make_inspection(index=index, taken_at=1000.0 + index)) for index in range(5)]
    folder = paths[0].json.parent
    paths[1].json.unlink()  # as if killed before it was written
    for path in folder.glob("*_00000002_*"):
        path.unlink()  # by hand
    paths[3].json.write_bytes(paths[3].json.read_bytes()[:50])
    database.drop_records([f"{folder.name}/{paths[number].json.name}" for number in (3, 4)])
    (folder / f".{paths[0].json.name}.999999999-0123abcd.part").write_text("half")
    (folder / "note.txt").write_text("somebody's own")
    empty = store.root / "2001-01-01"
    empty.mkdir()
    restarted = RecordStore(store.root, database, limits)
    swept = restarted.sweep()
    assert (swept.removed, swept.added, swept.dropped, swept.damaged) == (4, 1, 2, (paths[3].json,))
    assert listed(restarted) == [4, 0]
    assert "1 records are damaged" in restarted.disk().problem
    assert {name.split("_")[1] for name in files(restarted) if "_" in name} == {"00000000", "00000003", "00000004"}
    assert (folder / "note.txt").exists()
    assert not empty.exists()
    assert restarted.disk().records_bytes == sum(path.stat().st_size for number in (0, 4) for path in folder.glob(f"*_{number:08d}_*"))
    again = restarted.sweep()
    assert (again.removed, again.added, again.dropped) == (0, 0, 0)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"format": 1}', b'{"format": 99}', b"\xff", b"[" * 100_000])
def test_a_damaged_record_is_named(store: RecordStore, make_inspection: MakeInspection, content: bytes) -> None:
    path = store.write(make_inspection()).json
    path.write_bytes(content)
    with pytest.raises(StorageError) as caught:
        store.read(path)
    assert caught.value.where == str(path)
    assert caught.value.remedy


def test_a_map_that_was_changed_is_refused(store: RecordStore, make_inspection: MakeInspection) -> None:
    paths = store.write(make_inspection())
    assert paths.map is not None
    paths.map.write_bytes(paths.picture.read_bytes())
    with pytest.raises(StorageError, match="is damaged"):
        read_map(store.read(paths.json))
    with pytest.raises(StorageError, match="not the JSON of a record"):
        store.read(paths.picture)
    with pytest.raises(StorageError, match="could not read"):
        store.read("2001-01-01/000000.000_00000001_FAIL.json")


def test_the_record_says_which_part_of_the_line_it_was(make_inspection: MakeInspection) -> None:
    identity = PartIdentity(run=2**62 + 3, part=9, sequence=65_535, serial="Ä-17", lot="L", place=2, encoder=4_294_967_295)
    seen = make_inspection()
    known = document_of(dataclasses.replace(seen, frame=dataclasses.replace(seen.frame, identity=identity)), 1_760_000_000.0, None, {})
    assert known.identity is not None and known.identity.model_dump() == dataclasses.asdict(identity)
    assert parse_document(document_bytes(known), "x") == known
    assert b'"identity"' not in document_bytes(document_of(seen, 1_760_000_000.0, None, {})), "as before, of a part that nobody announced"
