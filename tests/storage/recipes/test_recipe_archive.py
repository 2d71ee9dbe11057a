"""Recipe files from elsewhere: whole and harmless, or refused with nothing left behind."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.core.errors import InspectorError, RecipeError, RecipeInvalid, StorageError
from inspector.core.recipe import Recipe
from inspector.core.types import RecipeId
from inspector.storage.recipes import archive
from inspector.storage.recipes.store import RecipeStore

MakeRecipe = Callable[..., Recipe]


@pytest.fixture
def store(tmp_path: Path, clock: Callable[[], float]) -> RecipeStore:
    return RecipeStore(tmp_path / "recipes", clock=clock)


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory, make_recipe: MakeRecipe) -> bytes:
    folder = tmp_path_factory.mktemp("from")
    other = RecipeStore(folder / "recipes")
    other.save(make_recipe(), teach_pictures=[np.zeros((4, 5, 3), np.uint8)])
    other.export("Bottle", folder / "bottle.zip")
    return (folder / "bottle.zip").read_bytes()


def repacked(packed: bytes, changes: dict[str, bytes | None]) -> bytes:
    """With files added, replaced or, for None, left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        contents: dict[str, bytes | None] = {name: old.read(name) for name in old.namelist()}
        for name, content in {**contents, **changes}.items():
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def refused(store: RecipeStore, path: Path, content: bytes, said: str) -> None:
    path.write_bytes(content)
    before = sorted(path.parent.rglob("*"))
    with pytest.raises(RecipeInvalid, match=said) as caught:
        store.import_file(path)
    assert str(path) in caught.value.where
    assert [left for left in sorted(path.parent.rglob("*")) if left.is_file()] == [left for left in before if left.is_file()]
    assert store.names() == ()


def test_there_and_back(store: RecipeStore, tmp_path: Path, packed: bytes, make_recipe: MakeRecipe) -> None:
    (tmp_path / "a.zip").write_bytes(packed)
    imported = store.import_file(tmp_path / "a.zip")
    recipe = store.load("Bottle")
    assert recipe.id == imported
    assert recipe.student_sha256 == make_recipe().student_sha256
    assert recipe.reference_map == make_recipe().reference_map
    assert len(store.teach_pictures("Bottle")) == 1
    store.export("Bottle", tmp_path / "b.zip")
    assert (tmp_path / "b.zip").read_bytes() == packed


def test_what_is_there_is_never_replaced(store: RecipeStore, tmp_path: Path, packed: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(packed)
    first = store.import_file(tmp_path / "a.zip")
    second = store.import_file(tmp_path / "a.zip")
    assert second.version > first.version
    assert store.current("Bottle") == first.version
    third = store.import_file(tmp_path / "a.zip", "Can")
    assert store.load("Can").id == third == RecipeId("Can", first.version)
    with pytest.raises(RecipeError, match="cannot be the name"):
        store.import_file(tmp_path / "a.zip", "../Can")


@pytest.mark.parametrize(
    "name", ["../evil.txt", "/tmp/evil.txt", "..\\evil.txt", "C:\\evil.txt", "teach/../../evil.png", "teach/0001.png/x", "run.py", "teach/"]
)
def test_names_that_lead_elsewhere_are_refused(store: RecipeStore, tmp_path: Path, packed: bytes, name: str) -> None:
    refused(store, tmp_path / "evil.zip", repacked(packed, {name: b"evil"}), "no part of a recipe")


def test_a_bomb_is_refused(store: RecipeStore, tmp_path: Path, packed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive.unpack, "__kwdefaults__", {"max_bytes": 1_000_000})
    refused(store, tmp_path / "bomb.zip", repacked(packed, {"teach/0002.png": bytes(5_000_000)}), "unpacks to more than")


def test_a_bomb_that_lies_about_its_size_is_refused(store: RecipeStore, tmp_path: Path, packed: bytes) -> None:
    content = bytearray(repacked(packed, {"teach/0002.png": bytes(5_000_000)}))
    place = content.rindex(b"PK\x01\x02", 0, content.rindex(b"teach/0002.png"))
    content[place + 24 : place + 28] = struct.pack("<L", 10)  # the size unpacked, as the directory claims it
    refused(store, tmp_path / "bomb.zip", bytes(content), "is not a whole recipe file")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing_are_refused(store: RecipeStore, tmp_path: Path, packed: bytes, method: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w", method) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    refused(store, tmp_path / "a.zip", out.getvalue(), "never uses")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"manifest.json": None}, "does not hold the files of one recipe"),
        ({"manifest.json": b"{}"}, "is damaged"),
        ({"recipe.yaml": None}, "is missing"),
        ({"student.safetensors": b"x"}, "is damaged"),
        ({"good_scores.csv": b"score\n1.0\n"}, "is damaged"),
        ({"teach/0001.png": None}, "is missing"),
        ({"teach/0002.png": b"x"}, "its manifest does not know"),
    ],
)
def test_incomplete_ones_are_refused(
    store: RecipeStore, tmp_path: Path, packed: bytes, changes: dict[str, bytes | None], said: str
) -> None:
    refused(store, tmp_path / "a.zip", repacked(packed, changes), said)


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04"])
def test_other_files_are_refused(store: RecipeStore, tmp_path: Path, content: bytes) -> None:
    refused(store, tmp_path / "notes.txt", content, "is not a whole recipe file")


def test_a_missing_file_is_named(store: RecipeStore, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"none\.zip: could not read"):
        store.import_file(tmp_path / "none.zip")


@given(choice=st.data())
@settings(max_examples=30, deadline=None)
def test_a_damaged_file_never_becomes_another_recipe(
    tmp_path_factory: pytest.TempPathFactory, packed: bytes, make_recipe: MakeRecipe, choice: st.DataObject
) -> None:
    damaged = bytearray(packed)
    for _ in range(choice.draw(st.integers(1, 3))):
        damaged[choice.draw(st.integers(0, len(packed) - 1))] ^= choice.draw(st.integers(1, 255))
    folder = tmp_path_factory.mktemp("damaged")
    (folder / "a.zip").write_bytes(damaged)
    expected = make_recipe()
    store = RecipeStore(folder / "recipes")
    try:
        store.import_file(folder / "a.zip")
    except InspectorError:
        assert store.names() == ()
        return
    # A byte that means nothing, such as a date inside the zip.
    recipe = store.load("Bottle")
    assert recipe.id.name == expected.id.name
    assert recipe.limit == expected.limit
    assert recipe.student_sha256 == expected.student_sha256


def test_an_archive_is_written_whole_or_not_at_all(
    store: RecipeStore, tmp_path: Path, make_recipe: MakeRecipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(make_recipe())
    target = tmp_path / "out"
    target.mkdir()
    (target / "a.zip").write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StorageError, match="disk is full"):
        store.export("Bottle", target / "a.zip")
    assert [path.name for path in target.iterdir()] == ["a.zip"]
    assert (target / "a.zip").read_bytes() == b"old"
