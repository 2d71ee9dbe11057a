"""What a worker of the plant does with a job: teach a recipe of pictures in the store, judge pictures with a recipe in the store."""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

import numpy as np
import psutil

from inspector.camera.files.picture_file import picture_of
from inspector.core.errors import CameraError, InspectorError, TeachingError
from inspector.core.plant.keys import recipe_key
from inspector.core.plant.work import JudgedPicture, JudgePiece, TaughtFile, TeachWork, WorkPicture
from inspector.core.promises.odd_parts import left_out_names
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachProgress, Trainer, picture_name
from inspector.core.types import Frame, Inspection, Picture, Verdict
from inspector.runtime.inspection.pipeline import Pipeline
from inspector.runtime.plant.teach_request import options_from_json
from inspector.storage.recipes.store import RecipeStore

_log = logging.getLogger(__name__)

MEMORY_SHARE = 0.4
"""Of the machine's memory that the pictures to learn from may take."""
MOST_PICTURE_BYTES = 2**31


class FilesByKey(Protocol):
    """The plant's store. Calls raise PlantError."""

    def put(self, key: str, content: bytes) -> bool:
        """Keep ``content`` there. False if something lies there already."""
        ...

    def get(self, key: str, most: int = ...) -> bytes:
        """What lies there."""
        ...

    def get_by_content(self, key: str, sha256: str, most: int = ...) -> bytes:
        """What lies there, checked."""
        ...


class WorkerDuties:
    """Implements ``inspector.core.plant.work.Duties``. One job at a time. Close it."""

    def __init__(
        self,
        store: FilesByKey,
        trainer: Callable[[], Trainer],
        pipeline: Callable[[Recipe], Pipeline],
        device: str = "auto",
    ) -> None:
        """``trainer``, ``pipeline``: as the same machine teaches and judges without a plant."""
        self._store = store
        self._trainer = trainer
        self._compile = pipeline
        self._device = device
        self._scratch = TemporaryDirectory(prefix="inspector-worker-", ignore_cleanup_errors=True)
        self._in_use: tuple[str, Pipeline] | None = None

    def close(self) -> None:
        """Give memory and disk back."""
        self._drop_pipeline()
        self._scratch.cleanup()

    def teach(self, work: TeachWork, on_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> TaughtFile:
        """As a local teaching does: the same trainer, options and pictures, and so the same files."""
        options = options_from_json(work.options, self._device)
        self._drop_pipeline()
        pictures = self._pictures(work.pictures)

        def tell(progress: TeachProgress) -> None:
            on_progress(progress.progress)

        learned = self._trainer().teach(work.recipe, pictures, options, tell, cancelled)
        learned = replace(learned, camera=work.camera, camera_settings=dict(work.camera_settings), mm_per_px=work.mm_per_px)
        gone = left_out_names(learned.notes)
        kept = [picture for index, picture in enumerate(pictures) if picture_name(options.picture_names, index) not in gone]
        return self._packed(learned, kept)

    def keep(self, taught: TaughtFile) -> tuple[str, int]:
        """Under ``recipes/`` and the digest of its content."""
        content = taught.path.read_bytes()
        sha256 = hashlib.sha256(content).hexdigest()
        self._store.put(recipe_key(sha256), content)
        return sha256, len(content)

    def judge(self, piece: JudgePiece) -> Iterator[JudgedPicture]:
        """With a detector that is compiled once, as long as the recipe is the same."""
        pipeline = self._pipeline(piece.recipe_sha256)
        for index, picture in enumerate(piece.pictures):
            began = time.process_time()
            content = self._content(picture)
            sha256 = picture.sha256 or hashlib.sha256(content).hexdigest()
            inspection = _judged(pipeline, content, picture.name, index)
            if inspection is None:
                verdict, reason, score = Verdict.INVALID.value, "the file is no whole picture", None
            else:
                verdict, reason = inspection.verdict.value, inspection.reason
                score = float(inspection.score) if np.isfinite(inspection.score) else None
            cpu_ms = 1000 * (time.process_time() - began)
            yield JudgedPicture(picture, sha256, verdict, reason, score, pipeline.recipe.limit.value, cpu_ms)

    def _content(self, picture: WorkPicture) -> bytes:
        if picture.sha256:
            return self._store.get_by_content(picture.key, picture.sha256, MOST_PICTURE_BYTES)
        return self._store.get(picture.key, MOST_PICTURE_BYTES)

    def _pictures(self, wanted: Sequence[WorkPicture]) -> list[Picture]:
        """Raises CameraError naming the first file that is no picture, TeachingError if they do not fit in memory."""
        found: list[Picture] = []
        memory = MEMORY_SHARE * psutil.virtual_memory().total
        for picture in wanted:
            found.append(picture_of(self._content(picture), Path(picture.name)))
            if found[-1].nbytes * len(wanted) > memory:
                raise TeachingError(
                    f"{len(wanted)} pictures do not fit in the worker's memory", remedy="Learn from fewer or smaller pictures"
                )
        return found

    def _packed(self, recipe: Recipe, pictures: Sequence[Picture]) -> TaughtFile:
        with TemporaryDirectory(dir=self._scratch.name) as folder:
            recipes = RecipeStore(Path(folder))
            stored = recipes.save(recipe, teach_pictures=pictures, make_current=False)
            path = Path(self._scratch.name) / "taught.recipe"
            recipes.export(stored.id.name, path, stored.id.version)
        return TaughtFile(stored.id.name, stored.id.version, path)

    def _pipeline(self, sha256: str) -> Pipeline:
        if self._in_use is not None and self._in_use[0] == sha256:
            return self._in_use[1]
        self._drop_pipeline()
        with TemporaryDirectory(dir=self._scratch.name) as folder:
            path = Path(folder) / "judging.recipe"
            path.write_bytes(self._store.get_by_content(recipe_key(sha256), sha256))
            recipes = RecipeStore(Path(folder) / "recipes")
            found = recipes.import_file(path)
            recipe = recipes.load(found.name, found.version)
        self._in_use = sha256, self._compile(recipe)
        return self._in_use[1]

    def _drop_pipeline(self) -> None:
        in_use, self._in_use = self._in_use, None
        if in_use is not None:
            with suppress(InspectorError):
                in_use[1].close()


def _judged(pipeline: Pipeline, content: bytes, name: str, index: int) -> Inspection | None:
    """None if ``content`` is no picture."""
    try:
        image = picture_of(content, Path(name))
    except CameraError as error:
        _log.warning("%s", error)
        return None
    return pipeline.inspect(Frame(image, index, time.monotonic(), time.time(), index, 1, ""))
