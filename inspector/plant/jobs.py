"""A worker of the plant: takes jobs from the queue in PostgreSQL, by their name and JSON, and may be killed at any moment.

The queue is that of procrastinate: a job that is taken is marked with its worker, which gives a sign of life every ``heartbeat_s``. Of a
worker that gives none for ``stalled_s`` any other gives the jobs out again, and counts the death. A worker that the database left for a
while gives back itself what it had in hand. Results are written so that the first one counts.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import procrastinate
import psycopg
from procrastinate.exceptions import ConnectorException, JobAborted
from procrastinate.jobs import Job, Status
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from procrastinate.worker import Worker
from pydantic import TypeAdapter, ValidationError

from inspector.core.errors import InspectorError, PlantError, TeachingCancelled
from inspector.core.plant.outgoing import RowsRefused
from inspector.core.plant.work import JUDGE, QUEUES, TEACH, Duties, JudgedPicture, JudgePiece, TeachWork
from inspector.core.program import PROGRAM
from inspector.plant.postgres.connection import connect, in_words, shown
from inspector.plant.postgres.queue_schema import SCHEMA
from inspector.plant.work_book import WorkBook

_log = logging.getLogger(__name__)

_WRITTEN_TOGETHER = 64
"""Pictures whose verdicts are written in one transaction: as many are judged again at most when a worker is killed."""
_PROGRESS_EVERY_S = 2.0
_FIRST_WAIT_S, _LONGEST_WAIT_S = 10, 300
_MOST_TRIES = 100
_UP_TO_DATE = f"Give the worker a login of an engineer, and bring the plant up to date: {PROGRAM} plant init"
_MOST_DEATHS = 5
"""So often a job may end its worker, until it is given to no other one. Tries that store or database did not let finish do not count."""

_TEACH_WORK = TypeAdapter(TeachWork)
_JUDGE_PIECE = TypeAdapter(JudgePiece)


@dataclass(frozen=True)
class WorkerTiming:
    """Seconds. ``heartbeat_s``: between two signs of life, ``stalled_s``: after so many without one a worker counts as dead, ``poll_s``:
    how often it asks for jobs that it was not told of, ``grace_s``: in which a job may end when the worker is told to, ``database_s``:
    in which the database must answer, and until one that is away is asked again."""

    heartbeat_s: float = 10.0
    stalled_s: float = 30.0
    poll_s: float = 5.0
    grace_s: float = 5.0
    database_s: float = 5.0


class _AnotherTry(BaseRetryStrategy):
    """A job whose worker was told to end is given out at once; one that database or store did not let finish, later."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        if isinstance(exception, JobAborted):
            return RetryDecision()
        if not _worth_another_try(exception) or job.attempts >= _MOST_TRIES:
            return None
        return RetryDecision(retry_in={"seconds": min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2 ** min(job.attempts, 8))})


def _worth_another_try(error: BaseException) -> bool:
    return isinstance(error, PlantError) and not isinstance(error, RowsRefused)


class PlantWorker:
    """Works through ``queues`` until it is told to end by SIGINT or SIGTERM, or, ``until_idle``, until nothing waits."""

    def __init__(
        self,
        url: str,
        password: str,
        duties: Duties,
        *,
        name: str,
        queues: Sequence[str] = QUEUES,
        timing: WorkerTiming = WorkerTiming(),
        on_note: Callable[[str], None] = lambda text: None,
    ) -> None:
        """``name``: stands beside what it does. ``on_note``: gets what a person at the worker should see."""
        self._url, self._password = url, password
        self._duties = duties
        self._name = name
        self._queues = list(queues)
        self._timing = timing
        self._note = on_note
        self._in_hand: Job | None = None
        """The job that was begun last."""
        self._was_away = False
        self._others_from = 0.0

    def run(self, *, until_idle: bool = False) -> None:
        """Blocks. A database that is away is waited for. Raises PlantError if it refuses this login."""
        self._reachable()
        while not asyncio.run(self._session(until_idle)):
            self._was_away = True
            self._note("the plant's database is away; it is asked again")
            time.sleep(self._timing.database_s)

    def _reachable(self) -> None:
        connect(self._url, self._password, program=f"inspector worker {self._name}").close()

    async def _session(self, until_idle: bool) -> bool:
        """Whether the worker came to its end; else the database went away."""
        told_to_end = False
        loop, session = asyncio.get_running_loop(), asyncio.current_task()

        def end(*_: object) -> None:
            nonlocal told_to_end
            told_to_end = True
            if session is not None:
                loop.call_soon_threadsafe(session.cancel)

        try:
            with _signals(end):
                await self._work(until_idle)
                if until_idle:  # or it is the database that gave no job
                    self._reachable()
                return until_idle
        except asyncio.CancelledError:
            return True
        except (ConnectorException, psycopg.Error, PlantError) as error:
            if told_to_end:
                return True
            cause = error if isinstance(error, psycopg.Error) else error.__cause__
            if isinstance(cause, psycopg.Error) and not isinstance(cause, (psycopg.OperationalError, psycopg.InterfaceError)):
                raise PlantError(f"the queue refuses this worker: {in_words(cause)}", where=shown(self._url), remedy=_UP_TO_DATE) from error
            _log.warning("the queue: %s", cause or error)
            return False

    async def _work(self, until_idle: bool) -> None:
        """Until it is cancelled, nothing waits or the connection is lost."""
        app = self._app()
        timing = self._timing
        await asyncio.to_thread(self._count_of_deaths_is_there)
        async with app.open_async():
            if self._was_away:
                self._others_from = time.monotonic() + timing.stalled_s
                await self._give_back(app)
            await self._give_out_again(app)
            worker = Worker(
                app,
                queues=self._queues,
                name=self._name,
                wait=not until_idle,
                fetch_job_polling_interval=timing.poll_s,
                abort_job_polling_interval=timing.poll_s,
                update_heartbeat_interval=timing.heartbeat_s,
                stalled_worker_timeout=timing.stalled_s,
                shutdown_graceful_timeout=timing.grace_s,
                install_signal_handlers=False,
            )
            run: Callable[[], Coroutine[Any, Any, None]] = worker.run
            working, watching = asyncio.create_task(run()), asyncio.create_task(self._watch(app, worker))
            try:
                await asyncio.wait((working, watching), return_when=asyncio.FIRST_COMPLETED)
            finally:
                watching.cancel()
                working.cancel()
                ended = await asyncio.gather(working, watching, return_exceptions=True)
            for one in ended:
                if isinstance(one, Exception):
                    raise one

    def _app(self) -> procrastinate.App:
        rights: dict[str, Any] = {"options": f"-c search_path={SCHEMA},pg_temp"}
        if self._password:
            rights["password"] = self._password
        wait_s = self._timing.database_s
        connector = procrastinate.PsycopgConnector(conninfo=self._url, kwargs=rights, min_size=1, max_size=4, timeout=wait_s)
        app = procrastinate.App(connector=connector)

        @app.task(name=TEACH, queue=TEACH, pass_context=True, retry=_AnotherTry())
        def teach(context: procrastinate.JobContext, number: int, piece: Mapping[str, Any]) -> None:
            with self._book(context, number) as book:
                self._teach(book, number, _checked(_TEACH_WORK, piece), context)

        @app.task(name=JUDGE, queue=JUDGE, pass_context=True, retry=_AnotherTry())
        def judge(context: procrastinate.JobContext, number: int, piece: Mapping[str, Any]) -> None:
            with self._book(context, number) as book:
                self._judge(book, number, _checked(_JUDGE_PIECE, piece), context)

        return app

    async def _watch(self, app: procrastinate.App, worker: Worker) -> None:
        """Ends with an error when the database is away. The library's own sign of life then ends unseen if nothing is periodic."""
        while True:
            await asyncio.sleep(self._timing.heartbeat_s)
            if worker.worker_id is not None:
                await app.job_manager.update_heartbeat(worker.worker_id)
            await self._give_out_again(app)

    async def _give_back(self, app: procrastinate.App) -> None:
        """What this worker had in hand when the database went away, which is no death; unless another one has given it out meanwhile."""
        held = self._in_hand
        if held is None:
            return
        for job in await app.job_manager.list_jobs_async(id=held.id, status=Status.DOING.value):
            if job.attempts == held.attempts:
                await app.job_manager.retry_job(job)

    async def _give_out_again(self, app: procrastinate.App) -> None:
        """Jobs of workers that give no sign of life. After the database was away the others, too, have time to give one."""
        if time.monotonic() < self._others_from:
            return
        jobs = app.job_manager
        for job in await jobs.get_stalled_jobs(seconds_since_heartbeat=self._timing.stalled_s):
            with suppress(ConnectorException):  # another worker was faster
                deaths = await asyncio.to_thread(self._count_death, job)
                if deaths >= _MOST_DEATHS:
                    await jobs.finish_job(job, Status.FAILED, delete_job=False)
                    await asyncio.to_thread(self._give_up, int(str(job.task_kwargs["number"])), deaths)
                else:
                    await jobs.retry_job(job)
                    _log.warning("job %s of a worker that is gone is given out again", job.id)

    def _count_of_deaths_is_there(self) -> None:
        """Raises PlantError in a plant of an earlier version: at the start, not at the first death."""
        with closing(connect(self._url, self._password)) as connection:
            WorkBook(connection, self._url).deaths(0)

    def _count_death(self, job: Job) -> int:
        assert job.id is not None
        with closing(connect(self._url, self._password)) as connection:
            return WorkBook(connection, self._url).count_death(job.id, job.attempts)

    def _give_up(self, number: int, deaths: int) -> None:
        with closing(connect(self._url, self._password)) as connection:
            WorkBook(connection, self._url).fail(
                number, f"its worker ended, or gave no sign of life, {deaths} times in the middle of it: most likely for want of memory"
            )

    @contextmanager
    def _book(self, context: procrastinate.JobContext, number: int) -> Iterator[WorkBook]:
        """Its own connection. What a person should know stands in the work before the job ends."""
        self._in_hand = context.job
        with closing(connect(self._url, self._password)) as connection:
            book = WorkBook(connection, self._url)
            book.begin(number, self._name)
            try:
                yield book
            except TeachingCancelled as error:
                raise JobAborted from error
            except InspectorError as error:
                if not _worth_another_try(error) or context.job.attempts >= _MOST_TRIES:
                    book.fail(number, str(error))
                self._note(f"work {number}: {error}")
                raise
            except JobAborted:
                raise
            except Exception as error:
                book.fail(number, f"a fault of the worker's program: {type(error).__name__}: {error}")
                raise

    def _teach(self, book: WorkBook, number: int, work: TeachWork, context: procrastinate.JobContext) -> None:
        if book.state(number).ended:
            return
        self._note(f"work {number}: {work.recipe} is taught of {len(work.pictures)} pictures")
        told = time.monotonic()

        def tell(share: float) -> None:
            nonlocal told
            if time.monotonic() - told >= _PROGRESS_EVERY_S:
                told = time.monotonic()
                book.tell_progress(number, share)

        taught = self._duties.teach(work, tell, context.should_abort)
        sha256, size = self._duties.keep(taught)
        if book.taught(number, taught, sha256, size, self._name):
            at_the_plant = f"{taught.name}, version {taught.version}, is at the plant, digest {sha256}"
            self._note(f"work {number}: {at_the_plant}; nobody has approved it yet")

    def _judge(self, book: WorkBook, number: int, piece: JudgePiece, context: procrastinate.JobContext) -> None:
        if book.state(number).ended:
            return
        done = book.already_judged(number, piece.pictures) if context.job.attempts else set()
        left = JudgePiece(piece.recipe_sha256, tuple(one for one in piece.pictures if one.name not in done))
        waiting: list[JudgedPicture] = []
        for judged in self._duties.judge(left):
            waiting.append(judged)
            if len(waiting) == _WRITTEN_TOGETHER:
                book.keep_judged(number, self._name, waiting)
                waiting.clear()
            if context.should_abort():
                book.keep_judged(number, self._name, waiting)
                raise JobAborted
        book.keep_judged(number, self._name, waiting)
        self._note(f"work {number}: {len(left.pictures)} pictures judged")


@contextmanager
def _signals(end: Callable[..., None]) -> Iterator[None]:
    """SIGINT and SIGTERM call ``end`` while the body runs."""
    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _checked(adapter: TypeAdapter[Any], piece: Mapping[str, Any]) -> Any:
    """What came from the queue. Raises RowsRefused, which is tried no second time."""
    try:
        return adapter.validate_python(piece)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise RowsRefused(f"the job is none that this program knows: {place}: {first['msg']}") from error
