"""Work in the plant's database: asked for, given out, written down, read."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from psycopg.types.json import Jsonb

from inspector.core.errors import PlantError
from inspector.core.plant.keys import evidence_key
from inspector.core.plant.outgoing import PICTURE
from inspector.core.plant.work import (
    JUDGE,
    TEACH,
    JudgedPicture,
    JudgePiece,
    PictureChange,
    TaughtFile,
    TeachWork,
    VerdictChange,
    WhatWouldChange,
    WorkerShare,
    WorkPicture,
    WorkState,
)
from inspector.core.program import PROGRAM
from inspector.plant.postgres.connection import Connection, said

_Item = TypeVar("_Item")

_TOGETHER = 50
"""Pieces that are handed to the database in one statement."""

_STATE = """SELECT number, kind, recipe, version, sha256, asked_by, extract(epoch FROM asked_at)::float8,
    extract(epoch FROM began_at)::float8, extract(epoch FROM ended_at)::float8, pictures, done, progress, worker, problem,
    withdrawn_at IS NOT NULL FROM work"""

_OF_PARTS = """FROM evidence e JOIN verdicts v USING (station, run, part, at) JOIN stations s ON s.id = e.station
    LEFT JOIN LATERAL (SELECT one.verdict, one.recipe FROM seen_by(v.views) AS one WHERE one.view = e.view LIMIT 1) seen ON e.view <> ''
    CROSS JOIN LATERAL (SELECT
        CASE WHEN e.view = '' OR v.verdict = 'PASS' THEN v.verdict ELSE coalesce(seen.verdict, '') END AS verdict,
        CASE e.view WHEN '' THEN v.recipe ELSE coalesce(seen.recipe, '') END AS recipe) own
    WHERE e.name = %(picture)s AND (%(station)s = '' OR s.name = %(station)s)
    AND (%(lot)s = '' OR v.lot = %(lot)s) AND (%(recipe)s = '' OR own.recipe = %(recipe)s)
    AND (%(verdict)s = '' OR own.verdict = %(verdict)s) AND (%(whole)s = '' OR v.verdict = %(whole)s)
    AND (%(view)s = '' OR e.view = %(view)s)
    AND (%(since)s::float8 IS NULL OR e.at >= to_timestamp(%(since)s))
    AND (%(until)s::float8 IS NULL OR e.at < to_timestamp(%(until)s))"""
"""Pictures of parts. ``own``: verdict and recipe of the picture's own view. A part passed if all its views have passed it."""

_OF_ANOTHER = "EXISTS (SELECT FROM seen_by(v.views) AS other WHERE other.view <> e.view AND other.recipe = %(judged_with)s)"
_MAY_BE_JUDGED = f"""(e.view = '' OR %(judged_with)s = '' OR own.recipe = %(judged_with)s
    OR (%(view)s <> '' AND NOT {_OF_ANOTHER}))"""

_BEFORE = """SELECT now.source, now.sha256, coalesce(was.verdict, now.before) AS before, now.verdict, now.score, now."limit", now.reason
    FROM judged_again AS now LEFT JOIN judged_again AS was ON was.job = %(against)s AND was.sha256 = now.sha256 AND was.source = now.source
    WHERE now.job = %(number)s"""


class EvidenceChoice(NamedTuple):
    """Which pictures that stations have sent. Empty or None: all. ``since``, ``until``: Unix seconds. ``verdict``: PASS, FAIL, INVALID;
    ``whole``: the verdict of the part. Of a part that several cameras see, recipe and verdict are those of the picture's own view, and
    ``view`` is its name. ``judged_with``: pictures of several views only where that recipe is the view's own; with ``view`` also another
    one, but not that of another view of the part."""

    station: str = ""
    lot: str = ""
    recipe: str = ""
    since: float | None = None
    until: float | None = None
    verdict: str = ""
    whole: str = ""
    view: str = ""
    judged_with: str = ""


class PassedOver(NamedTuple):
    """Pictures of one of several views that another recipe than the asked one is for; ``recipe`` is empty where it is not known.
    ``of_another``: the asked one is that of another view of these parts."""

    station: str
    view: str
    recipe: str
    of_another: bool
    pictures: int


class PlantRecipe(NamedTuple):
    """A recipe version in the plant's store."""

    name: str
    version: str
    sha256: str


class WorkBook:
    """``where``: the database's address, for messages. Every call raises PlantError. One thread at a time."""

    def __init__(self, connection: Connection, where: str) -> None:
        self._connection = connection
        self._where = where

    def ask_teaching(self, work: TeachWork, asked_by: str) -> int:
        """Give out a teaching. Returns its number."""
        with self._said():
            number = self._ask(TEACH, PlantRecipe(work.recipe, "", ""), len(work.pictures), asked_by)
            self._give(number, [asdict(work)])
        return number

    def ask_judging(self, recipe: PlantRecipe, pictures: Iterable[WorkPicture], chunk: int, asked_by: str) -> int:
        """Give out an archive in pieces of ``chunk`` pictures: all of it or nothing. Returns its number. Raises PlantError if there is no
        picture."""
        with self._said():
            # How many there are is known at the end only; until it is committed nobody else sees the number.
            number = self._ask(JUDGE, recipe, 1, asked_by)
            total = 0
            for pieces in _portions(_portions(iter(pictures), chunk), _TOGETHER):
                self._give(number, [asdict(JudgePiece(recipe.sha256, tuple(piece))) for piece in pieces])
                total += sum(map(len, pieces))
            if not total:
                raise PlantError("there is no picture to judge", remedy=f"Choose others: {PROGRAM} plant judge --help")
            self._connection.execute("SELECT count_work(%s, %s)", (number, total))
        return number

    def _ask(self, kind: str, recipe: PlantRecipe, pictures: int, asked_by: str) -> int:
        values = (kind, recipe.name, recipe.version, recipe.sha256, pictures, asked_by)
        made = self._connection.execute("SELECT ask_work(%s, %s, %s, %s, %s, %s)", values).fetchone()
        assert made is not None
        return int(made[0])

    def _give(self, number: int, pieces: Sequence[Any]) -> None:
        self._connection.execute("SELECT give_work(%s, %s::jsonb[])", (number, [Jsonb(piece) for piece in pieces]))

    def state(self, number: int) -> WorkState:
        """Raises PlantError if there is no such work, or another station asked for it."""
        with self._said():
            found = self._connection.execute(f"{_STATE} WHERE number = %s".encode(), (number,)).fetchone()
        if found is None:
            raise PlantError(f"there is no work {number}", where=self._where, remedy=f"{PROGRAM} plant jobs lists them")
        return WorkState(*found)

    def withdraw(self, number: int, who: str) -> bool:
        """Nobody wants it any more: what waits of it is given to no worker, what one has in hand ends at its next picture, and what is
        done stays. False if it has ended already. Raises PlantError for who neither asked for it nor is an engineer."""
        with self._said():
            done = self._connection.execute("SELECT withdraw_work(%s, %s)", (number, who)).fetchone()
        return bool(done and done[0])

    def states(self, most: int) -> tuple[WorkState, ...]:
        """The newest first."""
        with self._said():
            return tuple(WorkState(*row) for row in self._connection.execute(f"{_STATE} ORDER BY number DESC LIMIT %s".encode(), (most,)))

    def published(self, name: str, version: str = "") -> PlantRecipe:
        """The version of this number, else the newest that was published. Raises PlantError if there is none."""
        with self._said():
            found = self._connection.execute(
                """SELECT name, version, sha256 FROM recipe_versions WHERE name = %s AND (%s = '' OR version = %s)
                ORDER BY published_at DESC, version DESC LIMIT 1""",
                (name, version, version),
            ).fetchone()
        if found is None:
            called = f"{name}/{version}" if version else name
            raise PlantError("is not at the plant", where=f"recipe {called}", remedy=f"Publish it first: {PROGRAM} plant publish {name}")
        return PlantRecipe(*found)

    def evidence(self, choice: EvidenceChoice) -> Generator[WorkPicture, None, None]:
        """Pictures of parts that stations have sent, the oldest first; each with its verdict then."""
        with self._said(), self._connection.cursor("pictures_of_parts") as cursor:
            cursor.execute(
                f"""SELECT e.sha256, s.name || '/' || e.run || '/' || e.part || '/' || CASE e.view WHEN '' THEN '' ELSE e.view || '/' END
                    || e.name, own.verdict
                {_OF_PARTS} AND {_MAY_BE_JUDGED} ORDER BY e.at, e.station, e.part, e.view""".encode(),
                {**choice._asdict(), "picture": PICTURE},
            )
            for sha256, source, before in cursor:
                yield WorkPicture(evidence_key(sha256), sha256, source, before)

    def passed_over(self, choice: EvidenceChoice) -> tuple[PassedOver, ...]:
        """What :meth:`evidence` leaves out since ``judged_with`` is not the recipe of its view."""
        with self._said():
            found = self._connection.execute(
                f"""SELECT s.name, e.view, own.recipe, {_OF_ANOTHER}, count(*) {_OF_PARTS} AND NOT {_MAY_BE_JUDGED}
                GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4""".encode(),
                {**choice._asdict(), "picture": PICTURE},
            )
            return tuple(PassedOver(*row) for row in found)

    def views_of(self, choice: EvidenceChoice) -> tuple[str, ...]:
        """The names of the views that these pictures are of; that of one camera is empty."""
        with self._said():
            asked = {**choice._asdict(), "picture": PICTURE}
            found = self._connection.execute(f"SELECT DISTINCT e.view {_OF_PARTS} AND {_MAY_BE_JUDGED} ORDER BY 1".encode(), asked)
            return tuple(row[0] for row in found)

    def begin(self, number: int, worker: str) -> None:
        """A worker has it in hand."""
        with self._said():
            self._connection.execute(
                "UPDATE work SET began_at = coalesce(began_at, now()), worker = %s WHERE number = %s", (worker, number)
            )

    def tell_progress(self, number: int, share: float) -> None:
        """Of a teaching, from 0 to 1."""
        with self._said():
            self._connection.execute("UPDATE work SET progress = %s WHERE number = %s", (share, number))

    def already_judged(self, number: int, pictures: Sequence[WorkPicture]) -> set[str]:
        """The names of those of ``pictures`` that a worker before has judged."""
        with self._said():
            found = self._connection.execute(
                "SELECT source FROM judged_again WHERE job = %s AND source = ANY(%s)", (number, [one.name for one in pictures])
            )
            return {row[0] for row in found}

    def keep_judged(self, number: int, worker: str, judged: Sequence[JudgedPicture]) -> int:
        """Write down what became of some pictures: the first result of each stays. Returns how many are new."""
        with self._said():
            new = 0
            with self._connection.cursor() as cursor:
                cursor.executemany(
                    """INSERT INTO judged_again (job, sha256, source, verdict, reason, score, "limit", before, worker, cpu_ms)
                    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING""",
                    [_row(number, worker, one) for one in judged],
                )
                new = cursor.rowcount
            self._connection.execute(
                """UPDATE work SET done = done + %(new)s,
                    ended_at = CASE WHEN done + %(new)s >= pictures THEN coalesce(ended_at, now()) ELSE ended_at END
                WHERE number = %(number)s AND %(new)s > 0""",
                {"new": new, "number": number},
            )
            return new

    def taught(self, number: int, taught: TaughtFile, sha256: str, size: int, worker: str) -> bool:
        """A recipe came of it: publish it, approved by nobody. False if a worker before has finished this work, whose recipe it is then, or
        it was withdrawn."""
        with self._said():
            won = self._connection.execute(
                """UPDATE work SET version = %s, sha256 = %s, done = pictures, progress = 1, ended_at = now(), problem = ''
                WHERE number = %s AND sha256 = '' AND withdrawn_at IS NULL""",
                (taught.version, sha256, number),
            ).rowcount
            if won:
                note = f"taught elsewhere, by {worker}: work {number}"
                self._connection.execute(
                    """INSERT INTO recipe_versions (sha256, name, version, bytes, published_by, note) SELECT %s, %s, %s, %s, asked_by, %s
                    FROM work WHERE number = %s""",
                    (sha256, taught.name, taught.version, size, note, number),
                )
            return bool(won)

    def fail(self, number: int, problem: str) -> None:
        """It will not be finished, ``problem`` in words; the first one stays."""
        with self._said():
            self._connection.execute(
                "UPDATE work SET problem = %s WHERE number = %s AND problem = '' AND ended_at IS NULL", (problem, number)
            )

    def count_death(self, job: int, attempt: int) -> int:
        """The worker that had this job of the queue in hand at this attempt is gone: counted once, however many notice it. Returns how many
        workers the job has ended by now."""
        with self._said():
            self._connection.execute("INSERT INTO worker_deaths (job, attempt) VALUES (%s, %s) ON CONFLICT DO NOTHING", (job, attempt))
        return self.deaths(job)

    def deaths(self, job: int) -> int:
        """How many workers this job of the queue has ended."""
        with self._said():
            found = self._connection.execute("SELECT count(*) FROM worker_deaths WHERE job = %s", (job,)).fetchone()
        return int(found[0]) if found else 0

    def what_would_change(self, number: int, *, against: int = -1, examples: int = 20) -> WhatWouldChange:
        """An archive that was judged again, beside the verdicts of then; ``against``: those of that other work where it has the picture."""
        asked = {"number": number, "against": against, "most": examples}
        with self._said():
            changes = self._connection.execute(
                f"SELECT before, verdict, count(*) FROM ({_BEFORE}) AS beside GROUP BY 1, 2 ORDER BY 1, 2".encode(), asked
            ).fetchall()
            shown = self._connection.execute(
                f"""SELECT source, sha256, before, verdict, score, "limit", reason FROM ({_BEFORE}) AS beside
                WHERE before <> '' AND before <> verdict
                ORDER BY abs(score - "limit") DESC NULLS LAST, source LIMIT %(most)s""".encode(),
                asked,
            ).fetchall()
            workers = self._connection.execute(
                "SELECT worker, count(*), avg(cpu_ms)::float8 FROM judged_again WHERE job = %(number)s GROUP BY 1 ORDER BY 1", asked
            ).fetchall()
        return WhatWouldChange(
            [VerdictChange(*row) for row in changes], [PictureChange(*row) for row in shown], [WorkerShare(*row) for row in workers]
        )

    def each_judged(self, number: int, *, against: int = -1) -> Generator[PictureChange, None, None]:
        """Every picture of it, by its source."""
        with self._said(), self._connection.cursor("each_judged") as cursor:
            cursor.execute(f"{_BEFORE} ORDER BY now.source".encode(), {"number": number, "against": against})
            for row in cursor:
                yield PictureChange(*row)

    @contextmanager
    def _said(self) -> Iterator[None]:
        """In one transaction."""
        with said(self._where), self._connection.transaction():
            yield


def _row(number: int, worker: str, judged: JudgedPicture) -> tuple[Any, ...]:
    picture = judged.picture
    reason = judged.reason.replace("\0", "")
    return (number, judged.sha256, picture.name, judged.verdict, reason, judged.score, judged.limit, picture.before, worker, judged.cpu_ms)


def _portions(items: Iterator[_Item], size: int) -> Iterator[list[_Item]]:
    while portion := list(islice(items, size)):
        yield portion
