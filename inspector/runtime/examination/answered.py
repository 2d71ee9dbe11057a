"""Parts of which a person said what they are, with the picture that was kept of each: they may join the exam."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass

from inspector.core.errors import StorageError
from inspector.core.quality.answers import Answer, PartAnswer
from inspector.core.quality.exam import KnownKind
from inspector.core.quality.people import By
from inspector.core.types import PROFILE_SETTING, Picture
from inspector.runtime.examination.exam_service import ExamService
from inspector.storage.ledger.database import StationDatabase
from inspector.storage.png import read_png
from inspector.storage.recipes.exam_set import PictureKnown
from inspector.storage.records.store import RecordStore

_AT_ONCE = 1000


@dataclass(frozen=True, eq=False)
class AnsweredPart:
    """A part that a person has answered. ``picture``: uint8 RGB as it was kept; ``profile`` as in ``KnownPart``."""

    answer: PartAnswer
    kind: KnownKind
    picture: Picture
    profile: str

    @property
    def came_from(self) -> str:
        """What it is called in the set."""
        return came_from(self.answer.part)


def came_from(part: int) -> str:
    """What the part of that number of the station is called in the set."""
    return f"part {part}"


def answered_parts(
    database: StationDatabase, records: RecordStore, name: str, known: Collection[str], *, good: bool
) -> Iterator[AnsweredPart]:
    """The parts of the product ``name`` that were answered "really bad", with ``good`` also "was good", and that are not among ``known``
    (by :func:`came_from`). Those whose picture was not kept are left out, and so are pictures of several parts: which of them was meant
    does not show in the picture. Raises StorageError."""
    for answer in _standing(database):
        if answer.answer is Answer.UNSURE or (answer.answer is Answer.GOOD and not good) or came_from(answer.part) in known:
            continue
        rows = database.part_rows(1, first=answer.part)
        if not rows or rows[0].number != answer.part or rows[0].recipe != name or not rows[0].evidence:
            continue
        try:
            record = records.read(rows[0].evidence)
            if record.document.part is not None:
                continue
            picture = read_png(record.paths.picture)
        except StorageError:
            continue  # it was removed meanwhile, or is damaged
        profile = str(record.document.camera_settings.get(PROFILE_SETTING) or "")
        kind = KnownKind.GOOD if answer.answer is Answer.GOOD else KnownKind.DEFECT
        yield AnsweredPart(answer, kind, picture, profile)


def add_answered(exams: ExamService, database: StationDatabase, records: RecordStore, name: str, *, good: bool) -> int:
    """Parts that people called really bad join the set as defects, with ``good`` those that were good as good ones. Returns how many.

    Raises InspectorError.
    """
    known = {one.came_from for one in exams.parts(name)}
    count = 0
    for one in answered_parts(database, records, name, known, good=good):
        answer = one.answer
        with suppress(PictureKnown):
            exams.add(
                name,
                one.picture,
                one.kind,
                came_from=one.came_from,
                who=answer.who,
                note=answer.note,
                failure=answer.kind,
                profile=one.profile,
            )
            count += 1
    return count


def join_confirmed(exams: ExamService, name: str, picture: Picture, part: int, answer: PartAnswer, profile: str) -> None:
    """The part of that number, which people found bad, joins the exam of its product unless it is in it already: by whoever answered, and
    whoever is at the station by now. Raises InspectorError."""
    called = came_from(part)
    if any(one.came_from == called for one in exams.parts(name)):
        return
    with suppress(PictureKnown):
        who, failure = answer.who, answer.kind
        exams.add(name, picture, KnownKind.DEFECT, came_from=called, who=who, failure=failure, profile=profile, by=By(who))


def _standing(database: StationDatabase) -> tuple[PartAnswer, ...]:
    """The answer that counts, of each part that has one."""
    last: dict[int, PartAnswer] = {}
    after = 0
    while found := database.answer_book.all(after=after, limit=_AT_ONCE):
        for one in found:
            last[one.part] = one
        after = found[-1].number
    return tuple(one for one in last.values() if one.answer is not None)
