"""The table of the exams: what came of each, and what a person overrode. Only ever added to."""

from __future__ import annotations

import json

from inspector.core.errors import StorageError
from inspector.core.quality.exam import ExamResult, Override, exam_result, to_plain
from inspector.storage.ledger.chain import Chain, chained
from inspector.storage.ledger.sqlite_file import SqliteFile

SCHEMA_4 = (
    """CREATE TABLE exams (
        number INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, recipe TEXT NOT NULL, version TEXT NOT NULL, exam_key TEXT NOT NULL,
        set_sha256 TEXT NOT NULL, passed INTEGER NOT NULL, who TEXT NOT NULL, why TEXT NOT NULL, result TEXT NOT NULL)""",
    "CREATE INDEX exams_by_key ON exams (recipe, exam_key, number)",
    *chained("exams"),
)


class ExamBook:
    """The exams that were held. Calls may block and raise StorageError, and then nothing has changed."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self._chain = Chain(file, "exams", "at, recipe, version, exam_key, set_sha256, passed, who, why, result")

    def add(self, result: ExamResult, override: Override | None = None) -> None:
        """Keep a result; with ``override`` a person uses the recipe all the same. It is on the disk when this returns."""
        who, why = ("", "") if override is None else (override.who, override.why)
        content = json.dumps(to_plain(result), ensure_ascii=False, allow_nan=False)
        values = (result.at, result.recipe.name, result.recipe.version, result.key.sha256, result.set_sha256, int(result.passed), who, why)
        with self._file.transaction():
            self._chain.add([(*values, content)])

    def may_judge(self, name: str, key_sha256: str, set_sha256: str) -> bool:
        """Whether the last exam of exactly this judging on exactly these parts was passed, or overridden."""
        found = self._file.rows(
            "SELECT passed OR why <> '' FROM exams WHERE recipe = ? AND exam_key = ? AND set_sha256 = ? ORDER BY number DESC LIMIT 1",
            (name, key_sha256, set_sha256),
        )
        return bool(found and found[0][0])

    def last(self, name: str, *, key_sha256: str = "", version: str = "") -> tuple[ExamResult, Override | None] | None:
        """The newest exam of a product, of one judging or one version if that is given; None if there is none. Raises StorageError if what
        is kept of it cannot be read."""
        found = self._file.rows(
            """SELECT result, who, why FROM exams WHERE recipe = ? AND ? IN ('', exam_key) AND ? IN ('', version)
            ORDER BY number DESC LIMIT 1""",
            (name, key_sha256, version),
        )
        if not found:
            return None
        content, who, why = found[0]
        try:
            return exam_result(json.loads(content)), Override(who, why) if why else None
        except (ValueError, KeyError, TypeError) as error:
            raise StorageError("what is kept of the last exam cannot be read", where=name, remedy="Run the exam again") from error
