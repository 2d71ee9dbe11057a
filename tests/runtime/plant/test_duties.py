"""What a worker does with a job, on a store in memory: the options arrive as they were, pictures are checked, the recipe is packed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest

from inspector.core.errors import CameraError, PlantError, TeachingError
from inspector.core.fixture import Align
from inspector.core.plant.work import JudgePiece, TeachWork, WorkPicture
from inspector.core.several import PartsInView
from inspector.core.shape import Shape, ShapeKind
from inspector.core.teaching import TeachOptions
from inspector.core.types import Rect
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.plant.duties import WorkerDuties
from inspector.runtime.plant.sending import archive_in_store, send_archive, send_good_parts
from inspector.runtime.plant.teach_request import options_from_json, options_to_json
from inspector.storage.recipes.store import RecipeStore
from tests.cli.small import BrightnessDetector, BrightnessTrainer, part, write_picture

MANY = TeachOptions(
    seed=7,
    image_steps=300,
    align=Align.UPRIGHT,
    region=Rect(1, 2, 64, 64),
    input_size=(64, 96),
    shapes=(Shape(ShapeKind.POLYGON, ((0.0, 0.0), (9.5, 0.0), (9.0, 8.0)), ignored=True),),
    parts=PartsInView(3, at_most=True),
    picture_names=("a.png", "b.png"),
    confirmed=("a.png",),
    device="cpu",
)


class MemoryStore:
    """The plant's store in a dictionary."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def put(self, key: str, content: bytes) -> bool:
        there = key in self.files
        self.files.setdefault(key, content)
        return not there

    def get(self, key: str, most: int = 2**31) -> bytes:
        if key not in self.files:
            raise PlantError("is not in the plant's store", where=key)
        return self.files[key]

    def get_by_content(self, key: str, sha256: str, most: int = 2**31) -> bytes:
        content = self.get(key)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise PlantError("is not what was put there", where=key)
        return content


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def duties(store: MemoryStore) -> Iterator[WorkerDuties]:
    with closing(WorkerDuties(store, BrightnessTrainer, lambda recipe: Pipeline(recipe, BrightnessDetector()))) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> tuple[Path, ...]:
    for number in range(6):
        write_picture(tmp_path / "good" / f"{number}.png", part(number))
    return tuple(sorted((tmp_path / "good").iterdir()))


def taught(duties: WorkerDuties, pictures: tuple[WorkPicture, ...]) -> str:
    """The digest of a recipe in the store."""
    work = TeachWork("cup", pictures, options_to_json(TeachOptions(picture_names=tuple(one.name for one in pictures))), "folder:good")
    sha256, size = duties.keep(duties.teach(work, lambda share: None, lambda: False))
    assert size > 1000
    return sha256


def test_options_arrive_as_they_were_but_for_what_is_the_machines() -> None:
    assert options_from_json(options_to_json(MANY), "cuda") == replace(MANY, device="cuda")
    assert set(options_to_json(MANY)) == {field.name for field in fields(TeachOptions)} - {"device", "background", "teacher_weights"}


def test_an_option_that_is_not_known_is_no_teaching() -> None:
    with pytest.raises(TeachingError, match=r"does not know: taste.*Update this worker"):
        options_from_json({"seed": 1, "taste": "salty"}, "auto")
    with pytest.raises(TeachingError, match="seed: "):
        options_from_json({"seed": -1}, "auto")
    with pytest.raises(TeachingError, match="is not sent along"):
        options_to_json(TeachOptions(teacher_weights="/weights.pth"))


def test_a_recipe_is_taught_of_the_store_and_judges(
    duties: WorkerDuties, store: MemoryStore, folder: tuple[Path, ...], tmp_path: Path
) -> None:
    pictures = send_good_parts(store, folder, None, lambda done: None)
    sha256 = taught(duties, pictures)
    path = tmp_path / "file.recipe"
    path.write_bytes(store.get_by_content(f"recipes/{sha256}", sha256))
    recipes = RecipeStore(tmp_path / "recipes")
    recipe = recipes.load("cup", recipes.import_file(path).version)
    assert recipe.camera == "folder:good"
    assert len(recipes.teach_pictures("cup")) == 6
    write_picture(tmp_path / "bad.png", part(9, defective=True))
    bad = next(send_archive(store, [tmp_path / "bad.png"], lambda done: None))
    store.put("archive/broken", b"no picture")
    unread = [*archive_in_store(iter(("archive/broken", "archive/list.txt")))]
    judged = list(duties.judge(JudgePiece(sha256, (*pictures[:2], bad, *unread))))
    assert [(one.verdict, one.picture.name) for one in judged] == [
        ("PASS", "0.png"),
        ("PASS", "1.png"),
        ("FAIL", "bad.png"),
        ("INVALID", "archive/broken"),
    ]
    assert judged[3].sha256 == hashlib.sha256(b"no picture").hexdigest()
    assert judged[2].score is not None
    assert judged[2].score > recipe.limit.value == judged[2].limit
    assert all(one.cpu_ms > 0 for one in judged)


def test_a_picture_that_was_exchanged_is_neither_learned_from_nor_judged(
    duties: WorkerDuties, store: MemoryStore, folder: tuple[Path, ...]
) -> None:
    pictures = send_good_parts(store, folder, None, lambda done: None)
    sha256 = taught(duties, pictures)
    store.files[pictures[2].key] = store.files[pictures[1].key]
    with pytest.raises(PlantError, match="not what was put there"):
        taught(duties, pictures)
    with pytest.raises(PlantError, match="not what was put there"):
        list(duties.judge(JudgePiece(sha256, pictures)))


def test_what_is_no_good_part_is_said_before_a_job_is_given_out(store: MemoryStore, folder: tuple[Path, ...], tmp_path: Path) -> None:
    write_picture(tmp_path / "small.png", part(9)[:64])
    with pytest.raises(TeachingError, match=r"small\.png.*96x64 pixels, the first picture 96x96"):
        send_good_parts(store, (*folder, tmp_path / "small.png"), None, lambda done: None)
    (tmp_path / "broken.png").write_bytes(b"no picture")
    with pytest.raises(CameraError, match=r"broken\.png"):
        send_good_parts(store, (tmp_path / "broken.png",), None, lambda done: None)
