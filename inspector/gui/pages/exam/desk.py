"""What the page of the exam asks of a station, on threads of its own: a disk may take its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
from PyQt6.QtCore import QObject, pyqtSignal

from inspector.core.errors import InspectorError
from inspector.core.quality.exam import ExamResult, KnownKind, KnownPart, Override
from inspector.core.types import Picture
from inspector.gui.widgets.working import Working
from inspector.runtime.exam_control import ExamControl

THUMBNAIL_PX = 160
_AT_ONCE = 12


@dataclass(frozen=True)
class ExamShown:
    """The set of a product with its last exam. ``problem``: why the set cannot be read, empty if it can."""

    product: str = ""
    parts: tuple[KnownPart, ...] = ()
    last: ExamResult | None = None
    override: Override | None = None
    problem: str = field(default="")


class ExamDesk(QObject):
    """``read`` gives an :class:`ExamShown`, ``thumbnails`` number -> picture of some parts, ``picture`` (number, picture) of one,
    ``changed`` what was done, in words, ``refused`` why something was not; ``asked`` is as in :class:`Working`. Call :meth:`finish` before
    letting go of it."""

    read = pyqtSignal(object)
    thumbnails = pyqtSignal(object)
    picture = pyqtSignal(object)
    changed = pyqtSignal(str)
    refused = pyqtSignal(str)
    asked = pyqtSignal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._reading, self._drawing, self._looking, self._changing = (
            Working(f"exam {name}") for name in ("set", "thumbnails", "picture", "change")
        )
        for working, done in (
            (self._reading, self.read),
            (self._drawing, self.thumbnails),
            (self._looking, self.picture),
            (self._changing, self.changed),
        ):
            working.done.connect(done.emit)
        for working in (self._reading, self._looking, self._changing):
            working.refused.connect(self.refused)
        self._changing.asked.connect(self.asked)

    def ask_set(self, exam: ExamControl, product: str) -> bool:
        """The set of a product. False while the last one is still being read."""
        return self._reading.begin(lambda: _shown(exam, product))

    def ask_thumbnails(self, exam: ExamControl, product: str, parts: Sequence[KnownPart]) -> None:
        """Small pictures of the first of ``parts``."""
        some = tuple(parts[:_AT_ONCE])
        self._drawing.begin(lambda: {one.number: _thumbnail(exam, product, one) for one in some})

    def ask_picture(self, exam: ExamControl, product: str, part: KnownPart) -> bool:
        """The whole picture of a part. False while the last one is still being read."""
        return self._looking.begin(lambda: (part.number, exam.picture(product, part)))

    def change(self, work: Callable[[], str]) -> None:
        """Do ``work``, which returns in words what it did. Nothing is begun while something else is being changed, which is said."""
        if not self._changing.begin(work):
            self.refused.emit("The exam is being changed. Wait a moment, then try again")

    def add_files(self, exam: ExamControl, product: str, kind: KnownKind, files: Sequence[str]) -> None:
        """Put pictures of the disk into the set."""

        def work() -> str:
            from inspector.camera.files.picture_file import read_picture

            for name in files:
                path = Path(name)
                exam.add(product, read_picture(path), kind, came_from=path.name)
            return f"{len(files)} {kind.value} {'part' if len(files) == 1 else 'parts'} joined the exam of {product}"

        self.change(work)

    def finish(self) -> None:
        """Begin nothing any more, and wait for the end of what is being done: some seconds at most."""
        for working in (self._reading, self._drawing, self._looking, self._changing):
            working.stop()


def _shown(exam: ExamControl, product: str) -> ExamShown:
    try:
        parts, last = exam.parts(product), exam.last(product)
    except InspectorError as error:
        return ExamShown(product, problem=str(error))
    return ExamShown(product, parts, *(last or (None, None)))


def _thumbnail(exam: ExamControl, product: str, part: KnownPart) -> Picture | None:
    """None of a picture that is damaged: the exam says so."""
    try:
        picture = exam.picture(product, part)
    except InspectorError:
        return None
    height, width = picture.shape[:2]
    scale = min(1.0, THUMBNAIL_PX / max(height, width))
    small = cv2.resize(picture, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA)
    return small.astype(picture.dtype, copy=False)
