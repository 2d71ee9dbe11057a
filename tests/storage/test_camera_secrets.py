"""The cameras' passwords lie in one file, which nobody else may read."""

from __future__ import annotations

import dataclasses
import json
import stat
from pathlib import Path

import pytest

from inspector.app import StationContext
from inspector.camera import secrets
from inspector.camera.secrets import CameraSecrets
from inspector.core.errors import StorageError
from inspector.core.recipe import Recipe
from inspector.core.types import RecipeId
from inspector.storage.camera_secrets import keep_secrets, load_secrets, password_in_the_open
from inspector.storage.data_dir import DataDir
from inspector.storage.recipes import files
from inspector.storage.recipes.document import write_document
from inspector.storage.recipes.store import RecipeStore
from inspector.storage.settings import load_settings
from tests.storage.recipes.test_recipes import MakeRecipe

WHOLE, SHOWN = "opencv:rtsp://admin:s3#cret@host/1", "opencv:rtsp://admin:***@host/1"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_is_kept_is_read_again_and_private(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    assert load_secrets(path) == {}
    keep_secrets(path, {SHOWN: WHOLE})
    keep_secrets(path, {"b": "c"})
    assert load_secrets(path) == {SHOWN: WHOLE, "b": "c"}
    assert mode(path) == 0o600
    path.chmod(0o644)
    load_secrets(path)
    assert mode(path) == 0o600, "one that came from a copy"


@pytest.mark.parametrize("content", [b"", b"[]", b'{"a": 1}', b"\xff", b"[" * 100_000])
def test_a_damaged_file_says_what_to_do(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "secrets.json"
    path.write_bytes(content)
    with pytest.raises(StorageError, match=r"damaged.*with their passwords"):
        load_secrets(path)
    with pytest.raises(StorageError):
        keep_secrets(path, {SHOWN: WHOLE})
    assert path.read_bytes() == content


def test_folders_of_a_station_are_private(tmp_path: Path) -> None:
    folder = DataDir(tmp_path / "new" / "station")
    folder.create()
    for one in (folder.root, folder.recipes, folder.records):
        assert mode(one) == 0o700


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> CameraSecrets:
    """As in a process that has just begun."""
    made = CameraSecrets()
    monkeypatch.setattr(secrets, "SECRETS", made)
    return made


def test_a_camera_that_is_remembered_leaves_its_password_in_one_file(tmp_path: Path, known: CameraSecrets) -> None:
    context = StationContext(tmp_path, "cpu", "auto", True)
    context._remember("camera", WHOLE)
    assert load_settings(context.assets_dir / "settings.yaml", tmp_path / "settings.yaml").camera == SHOWN
    holding = [path.name for path in tmp_path.rglob("*") if path.is_file() and b"cret" in path.read_bytes()]
    assert holding == ["camera_secrets.json"] and mode(tmp_path / "camera_secrets.json") == 0o600
    known._whole.clear()
    StationContext(tmp_path, "cpu", "auto", True)
    assert known.whole(SHOWN) == WHOLE


def test_what_a_person_wrote_stays_and_is_warned_of(tmp_path: Path, known: CameraSecrets) -> None:
    own = tmp_path / "settings.yaml"
    own.write_text(f'camera: "{WHOLE}"  # the gate\n', encoding="utf-8")
    own.chmod(0o644)
    context = StationContext(tmp_path, "cpu", "auto", True)
    assert password_in_the_open(context.settings, own)
    context._remember("camera", SHOWN)
    context._remember("camera", WHOLE)
    assert own.read_text(encoding="utf-8") == f'camera: "{WHOLE}"  # the gate\n'
    context._remember("camera", WHOLE.replace("s3", "n3w"))
    text = own.read_text(encoding="utf-8")
    assert f'camera: "{SHOWN}"' in text and "# the gate" in text, "the newer password is another"
    assert load_secrets(tmp_path / "camera_secrets.json") == {SHOWN: WHOLE.replace("s3", "n3w")}
    own.chmod(0o600)
    assert not password_in_the_open(context.settings, own)
    context._remember("profile", "")
    assert mode(own) == 0o600


def test_an_older_recipe_is_read_without_its_password_and_exported_without_it(
    tmp_path: Path, make_recipe: MakeRecipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = RecipeStore(tmp_path / "recipes")
    with monkeypatch.context() as older:
        older.setattr("inspector.storage.recipes.document.redact", lambda text: text)
        saved = store.save(make_recipe(id=RecipeId("gate", ""), camera=WHOLE, camera_settings={"source": WHOLE[7:], "width": 8}))
    folder = tmp_path / "recipes" / "gate" / saved.id.version
    assert WHOLE in (folder / "recipe.yaml").read_text()
    read = store.load("gate")
    assert read.camera == SHOWN and read.camera_settings == {"source": SHOWN[7:], "width": 8}
    assert "cret" not in write_document(read, read.id)
    again = RecipeStore(tmp_path / "again")
    store.export("gate", tmp_path / "gate.zip")
    assert b"cret" not in (tmp_path / "gate.zip").read_bytes()
    assert again.import_file(tmp_path / "gate.zip") == saved.id
    assert again.load("gate").camera == SHOWN
    _exported_by_an_earlier_version(folder, tmp_path / "old.zip")
    older_import = again.import_file(tmp_path / "old.zip", "old")
    assert "cret" not in (tmp_path / "again" / "old" / older_import.version / "recipe.yaml").read_text()
    assert same_but_for_the_address(again.load("old"), read)


def _exported_by_an_earlier_version(folder: Path, path: Path) -> None:
    from inspector.storage.recipes.archive import pack

    pack(folder, path, {})
    assert json.loads((folder / files.MANIFEST).read_bytes())


def same_but_for_the_address(one: Recipe, other: Recipe) -> bool:
    return one.limit == other.limit and one.student_sha256 == other.student_sha256 and dataclasses.astuple(one.id)[1] == other.id.version
