"""The station as a library: teach, load and judge pictures that are numpy arrays."""

from __future__ import annotations

import math
import time
import weakref
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np

from inspector.app import StationContext
from inspector.core.errors import CameraError, InspectorError, TeachingError
from inspector.core.promises.odd_parts import left_out_names
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions, TeachProgress, options_of, picture_name
from inspector.core.types import Frame, Inspection, Picture
from inspector.runtime.inspection.pipeline import Pipeline


class LoadedRecipe:
    """A recipe that is ready to judge. One thread at a time. Close it, or use it as a context manager, to give its memory back."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline: Pipeline | None = pipeline
        self._count = 0
        self.recipe: Recipe = pipeline.recipe

    def inspect(self, picture: Picture) -> Inspection:
        """Judge one picture, uint8 RGB (height, width, 3), of the size that the recipe was taught with. Blocks for milliseconds.

        The anomaly map of the result is read-only; its regions are in pixels of ``picture``. What cannot be judged is INVALID, with
        ``reason``. Raises CameraError for an array that is no such picture, InspectorError once it is closed.
        """
        if self._pipeline is None:
            raise InspectorError("it was closed", where=str(self.recipe.id), remedy="Load the recipe again")
        checked = checked_picture(picture, "picture")
        frame = Frame(checked, self._count, time.monotonic(), time.time(), self._count, 0)
        self._count += 1
        inspection = self._pipeline.inspect(frame)
        for one in (inspection, *inspection.parts):
            if one.map is not None:
                one.map.values.flags.writeable = False
        return inspection

    def close(self) -> None:
        """Give the memory back. May be called again."""
        pipeline, self._pipeline = self._pipeline, None
        if pipeline is not None:
            pipeline.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class Inspector:
    """Recipes in a data folder, taught and judged by without a camera. The window and the console work on the same folder."""

    def __init__(self, data_dir: str | Path | None = None, *, device: str = "auto", runtime: str = "auto") -> None:
        """``data_dir`` is made if need be; None: this user's. ``device``: "auto", "cpu", "cuda"; ``runtime``: "auto", "torch", "openvino",
        "openvino-int8". Raises SettingsError, StorageError."""
        self._context = StationContext(None if data_dir is None else Path(data_dir).expanduser(), device, runtime, True)
        self._loaded: weakref.WeakSet[LoadedRecipe] = weakref.WeakSet()

    @property
    def recipes(self) -> tuple[str, ...]:
        """Names of the recipes, sorted."""
        return self._context.recipe_service.names()

    def teach(
        self, name: str, good_pictures: Sequence[Picture], *, progress: Callable[[TeachProgress], None] | None = None, **options: Any
    ) -> Recipe:
        """Learn the recipe ``name`` from pictures of good parts, uint8 RGB (height, width, 3), all of one size, and put it in use.

        One that finds fewer than half of its planted defects, or one of whose pictures stands alone (``recipe.notes``), is kept and not put
        in use: :meth:`load` wants its version. ``confirmed``: names of such pictures that are good ("all"; "picture 3" is the third unless
        ``picture_names`` are given); ``leave_out_odd``: learn without them.

        ``options`` are the fields of :class:`inspector.core.teaching.TeachOptions` (``budget_s``, ``seed``, ``image_steps``, ...), over
        the settings of the data folder. With ``image_steps`` the same ``seed`` and pictures give the same recipe to the bit on the same
        machine. Blocks until it is done; ``progress`` is called on this thread. Raises RecipeError for a name that cannot be one,
        TeachingError for pictures or options that cannot be used, TeacherUnavailable, StorageError also while a station has the folder.
        """
        name = self._context.recipes.check_new(name)
        pictures = [checked_picture(picture, f"good_pictures[{number}]") for number, picture in enumerate(good_pictures)]
        asked = self._options(options)
        service = self._context.recipe_service
        with service.teaching():
            learned = self._context.trainer().teach(name, pictures, asked, progress or _unheard, _never)
            gone = left_out_names(learned.notes)
            kept = [one for number, one in enumerate(pictures) if picture_name(asked.picture_names, number) not in gone]
            return service.keep_taught(learned, kept)

    def load(self, name: str, version: str | None = None) -> LoadedRecipe:
        """The recipe ready to judge; the version in use unless one is given. Blocks for a second or so the first time.

        Raises RecipeError if it is not there, RecipeInvalid if it is damaged, TeacherUnavailable, DetectorError.
        """
        loaded = LoadedRecipe(self._context.pipeline(self._context.recipe_service.load(name, version)))
        self._loaded.add(loaded)
        return loaded

    def close(self) -> None:
        """Close every recipe that was loaded. May be called again."""
        for loaded in list(self._loaded):
            loaded.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _options(self, options: dict[str, Any]) -> TeachOptions:
        settled = options_of(self._context.settings.teach, self._context.device)
        try:
            return replace(settled, **options)
        except TypeError as error:
            known = ", ".join(TeachOptions.__dataclass_fields__)
            raise TeachingError(f"{', '.join(options)}: not all are options of a teaching", remedy=f"There are: {known}") from error


def checked_picture(picture: Picture, where: str) -> Picture:
    """A read-only copy, uint8 RGB (height, width, 3), contiguous. Raises CameraError that says how to make one of what was given."""
    array = np.asarray(picture)
    shape = "x".join(str(side) for side in array.shape)
    if array.ndim == 2:
        raise CameraError(f"is grey ({shape})", where=where, remedy="Make it RGB: np.repeat(picture[..., None], 3, axis=2)")
    if array.ndim != 3 or array.shape[2] != 3 or not math.prod(array.shape):
        raise CameraError(f"has the shape {shape}", where=where, remedy="Give (height, width, 3), RGB; of OpenCV: picture[..., ::-1]")
    if array.dtype != np.uint8:
        raise CameraError(
            f"holds {array.dtype}", where=where, remedy="Give uint8 from 0 to 255; of 0 to 1: (255 * picture).astype(np.uint8)"
        )
    copied = np.array(array, np.uint8, order="C")
    copied.flags.writeable = False
    return copied


def _unheard(progress: TeachProgress) -> None:
    """Nobody asked for the progress."""


def _never() -> bool:
    """A library's teaching ends by itself or by an exception, such as KeyboardInterrupt."""
    return False
