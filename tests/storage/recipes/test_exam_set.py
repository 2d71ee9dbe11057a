"""The exam set on the disk: whole or INVALID, part of the archive, and of no version."""

from __future__ import annotations

import contextlib
import errno
import zipfile
from pathlib import Path

import numpy as np
import pytest

from inspector.core.errors import RecipeError, RecipeInvalid, StorageError
from inspector.core.quality.exam import KnownKind, KnownPart
from inspector.core.types import Picture
from inspector.storage.recipes.exam_set import LIST, PictureKnown, set_sha256
from inspector.storage.recipes.store import RecipeStore
from tests.disk_faults import Call, DiskFaults
from tests.runtime.toy_trainer import make_recipe


def picture(number: int) -> Picture:
    return np.random.default_rng(number).integers(0, 256, (24, 32, 3), dtype=np.uint8)


def known(kind: KnownKind = KnownKind.GOOD, **more: object) -> KnownPart:
    return KnownPart(0, kind, "", "part 1", "Ada", 1.0, **more)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> RecipeStore:
    store = RecipeStore(tmp_path / "recipes")
    store.save(make_recipe("part"))
    return store


def test_parts_come_back_with_their_pictures_to_the_bit(store: RecipeStore) -> None:
    first = store.exams.add("part", picture(1), known())
    second = store.exams.add("part", picture(2), known(KnownKind.DEFECT, failure="dent", golden=True, place=(0.25, 0.75)))
    again = RecipeStore(store.root)
    assert again.exams.parts("part") == (first, second)
    assert (first.number, second.number) == (1, 2)
    assert np.array_equal(again.exams.picture("part", second), picture(2))
    assert again.names() == ("part",) and len(again.versions("part")) == 1, "it is no version"


def test_a_number_is_never_given_again_and_a_picture_joins_once(store: RecipeStore) -> None:
    store.exams.add("part", picture(1), known())
    gone = store.exams.add("part", picture(2), known())
    assert store.exams.remove("part", gone.number) == gone
    assert store.exams.add("part", picture(3), known()).number == 3
    with pytest.raises(PictureKnown, match="part 1"):
        store.exams.add("part", picture(1), known(KnownKind.DEFECT))
    with pytest.raises(RecipeError, match="no part 2"):
        store.exams.remove("part", 2)
    assert len(list(store.exams.folder("part").glob("*.png"))) == 2


def test_without_a_recipe_there_is_no_set(store: RecipeStore) -> None:
    assert store.exams.parts("other") == ()
    with pytest.raises(RecipeError, match="no recipe called"):
        store.exams.add("other", picture(1), known())


@pytest.mark.parametrize("damage", ["bit", "gone", "short"])
def test_a_picture_that_is_not_the_one_that_was_kept_is_invalid(store: RecipeStore, damage: str) -> None:
    part = store.exams.add("part", picture(1), known())
    file = store.exams.folder("part") / f"{part.picture_sha256}.png"
    content = bytearray(file.read_bytes())
    if damage == "gone":
        file.unlink()
    else:
        content[len(content) // 2] ^= 1
        file.write_bytes(content if damage == "bit" else content[:20])
    with pytest.raises(RecipeInvalid, match=r"part 1 \(good\)"):
        store.exams.picture("part", part)


def test_every_byte_of_the_list_counts(store: RecipeStore) -> None:
    store.exams.add("part", picture(1), known(note="a"))
    file = store.exams.folder("part") / LIST
    content = file.read_bytes()
    for place in range(0, len(content), 7):
        changed = bytearray(content)
        changed[place] ^= 1
        file.write_bytes(changed)
        with pytest.raises(RecipeInvalid):
            store.exams.parts("part")
    file.unlink()
    with pytest.raises(RecipeInvalid, match="its pictures are there"):
        store.exams.parts("part")


def test_who_said_so_is_not_in_the_digest_but_what_it_is_is(store: RecipeStore) -> None:
    part = store.exams.add("part", picture(1), known())
    before = set_sha256((part,))
    store.exams.change("part", KnownPart(1, KnownKind.GOOD, "", "x", "Bob", 9.0, "other"))
    assert set_sha256(store.exams.parts("part")) == before
    store.exams.change("part", KnownPart(1, KnownKind.DEFECT, "", "x", "Bob", 9.0))
    assert set_sha256(store.exams.parts("part")) != before


def test_an_archive_takes_the_set_along_and_what_is_new_joins(store: RecipeStore, tmp_path: Path) -> None:
    for number in (1, 2):
        store.exams.add("part", picture(number), known())
    store.export("part", tmp_path / "part.zip")
    other = RecipeStore(tmp_path / "elsewhere")
    assert other.import_file(tmp_path / "part.zip", "copy").name == "copy"
    assert set_sha256(other.exams.parts("copy")) == set_sha256(store.exams.parts("part"))
    assert np.array_equal(other.exams.picture("copy", other.exams.parts("copy")[1]), picture(2))
    other.exams.remove("copy", 1)
    other.exams.add("copy", picture(5), known())
    other.import_file(tmp_path / "part.zip", "copy")
    assert [one.number for one in other.exams.parts("copy")] == [2, 3, 4], "the one that was missing joins under a new number"
    assert not list(other.root.rglob("*.part"))


@pytest.mark.parametrize("name", ["exam/../x.png", "exam/a.png", "exam/exam.json/x", "exams/exam.json"])
def test_an_archive_with_another_file_is_refused(store: RecipeStore, tmp_path: Path, name: str) -> None:
    store.export("part", tmp_path / "part.zip")
    with zipfile.ZipFile(tmp_path / "part.zip", "a") as archive:
        archive.writestr(name, b"x")
    with pytest.raises(RecipeInvalid, match="no part of a recipe"):
        store.import_file(tmp_path / "part.zip", "other")
    assert store.names() == ("part",)


def test_an_archive_with_a_damaged_picture_is_refused(store: RecipeStore, tmp_path: Path) -> None:
    part = store.exams.add("part", picture(1), known())
    store.export("part", tmp_path / "part.zip")
    with zipfile.ZipFile(tmp_path / "part.zip") as whole, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for name in whole.namelist():
            bad.writestr(name, b"no" if part.picture_sha256 in name else whole.read(name))
    with pytest.raises(RecipeInvalid, match="damaged"):
        store.import_file(tmp_path / "bad.zip", "other")
    assert store.names() == ("part",)


@pytest.mark.parametrize("call", ["fsync", "open", "rename"])
def test_a_disk_that_fails_at_any_moment_leaves_the_set_whole(
    store: RecipeStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call
) -> None:
    faults = DiskFaults(monkeypatch, tmp_path)
    for at in range(1, 40):
        before = store.exams.parts("part")
        faults.arm(call, at, errno.ENOSPC)
        with contextlib.suppress(StorageError):
            store.exams.add("part", picture(at), known())
        faults.disarm()
        parts = store.exams.parts("part")
        assert parts[: len(before)] == before and len(parts) <= len(before) + 1
        for part in parts:
            store.exams.picture("part", part)
        if not faults.struck:
            assert len(parts) == len(before) + 1
            return
    raise AssertionError("no try went through")
