"""What a person at the console reads: notes and progress on stderr, the answers that were asked for on stdout."""

from __future__ import annotations

import errno
import math
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from time import monotonic

from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from inspector.core.errors import InspectorError
from inspector.core.names import readable
from inspector.core.teaching import TeachProgress

_PIPE_EVERY_S = 10.0
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_PIPE_WIDTH = 140
"""Columns where nobody's window says how many there are."""


_stdout_is_taken = ContextVar("_stdout_is_taken", default=False)


@contextmanager
def answers_beside(stdout_is_taken: bool) -> Iterator[None]:
    """Within, answers are printed on stderr if a file of the command goes to stdout: whoever reads it there reads nothing else."""
    token = _stdout_is_taken.set(stdout_is_taken)
    try:
        yield
    finally:
        _stdout_is_taken.reset(token)


class PlainConsole(Console):
    """A console whose texts cannot command it: control characters in them, of a hostile recipe or camera for instance, are written out."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        for segment in super().render(renderable, options):
            yield segment if segment.control else Segment("\n".join(map(readable, segment.text.split("\n"))), segment.style)


class AnswerLost(OSError):
    """An answer that standard output did not take: the disk behind it is full, or nobody reads it any more."""


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise AnswerLost(error.errno, error.strerror) from error


class Terminal:
    """The console of one command. ``quiet``: only answers and errors."""

    def __init__(self, quiet: bool = False) -> None:
        self.quiet = quiet
        self._notes = _console(stderr=True)
        self._answers = _console(stderr=_stdout_is_taken.get())

    def note(self, text: str | RenderableType) -> None:
        """Something worth knowing, on stderr; nothing if quiet. A full disk behind stderr ends no line: the note is left out.

        Raises OSError if the terminal or whoever reads stderr is gone."""
        if self.quiet:
            return
        try:
            self._notes.print(text, markup=False, highlight=False)
        except OSError as error:
            if error.errno not in _FULL:
                raise

    def answer(self, text: str | RenderableType) -> None:
        """What the command was called for, on stdout, quiet or not. Raises AnswerLost."""
        with _told():
            self._answers.print(text, markup=False, highlight=False)

    def text(self, text: str) -> None:
        """As :meth:`answer`, letter for letter: a table that a program reads."""
        with _told():
            self._answers.out(text, end="", highlight=False)

    @contextmanager
    def counting(self, doing: str, total: int | None, *, unit: str = "") -> Iterator[Callable[[int], None]]:
        """A bar for ``total`` steps (None: unknown); call what is given with the number done. Nothing without a terminal."""
        end: list[ProgressColumn] = [TaskProgressColumn()] if unit == "bytes" else [MofNCompleteColumn()]
        with self._progress(*end, TimeRemainingColumn()) as progress:
            task = progress.add_task(doing, total=total, note="")

            def step(done: int) -> None:
                progress.update(task, completed=done)

            yield step

    @contextmanager
    def teaching(self) -> Iterator[Callable[[TeachProgress], None]]:
        """A bar for ``Trainer.teach``: phase, part done, seconds to go and the loss; where there is no terminal, a line now and then."""
        if not self._notes.is_terminal:
            write = self._now_and_then()
            yield lambda now: write(f"learning: {now.phase.value}, {now.progress:.0%}  {_to_go(now)}")
            return
        with self._progress(TaskProgressColumn(), TextColumn("{task.fields[note]}", markup=False)) as progress:
            task = progress.add_task("preparing", total=1.0, note="")

            def step(now: TeachProgress) -> None:
                progress.update(task, description=now.phase.value, completed=now.progress, note=_to_go(now))

            yield step

    @contextmanager
    def status_line(self) -> Iterator[Callable[[str], None]]:
        """One line that is written over; where there is no terminal, a line now and then instead. Nothing if quiet."""
        if self.quiet or not self._notes.is_terminal:
            yield self._now_and_then()
            return
        with self._notes.status("", spinner="line") as status:
            yield lambda text: status.update(Text(text, no_wrap=True, overflow="ellipsis"))

    def _now_and_then(self) -> Callable[[str], None]:
        """Writes a note if the last one is some seconds old."""
        told_at = float("-inf")

        def write(text: str) -> None:
            nonlocal told_at
            if monotonic() - told_at >= _PIPE_EVERY_S:
                told_at = monotonic()
                self.note(text)

        return write

    def _progress(self, *columns: ProgressColumn) -> Progress:
        silent = self.quiet or not self._notes.is_terminal
        text = TextColumn("{task.description}", markup=False)
        return Progress(text, BarColumn(), *columns, console=self._notes, transient=True, disable=silent)


def _to_go(now: TeachProgress) -> str:
    left = f"{now.remaining_s:.0f} s to go" if math.isfinite(now.remaining_s) else ""
    if now.remaining_s < 0.5 and now.phase.running:  # not while it is unknown: NaN
        left = "longer than asked, until it has learned enough"
    loss = f"loss {now.loss:.3f}" if math.isfinite(now.loss) else ""
    return "  ".join(part for part in (left, loss) if part)


def fail(error: InspectorError) -> None:
    """Print an error for a person on stderr: where, what, remedy."""
    place = f"{error.where}: " if error.where else ""
    console = _console(stderr=True)
    with suppress(OSError):  # the exit code says it, too
        console.print(Text.assemble(("Error  ", "bold red"), f"{place}{error.what}"), highlight=False, soft_wrap=True)
        if error.remedy:
            console.print(Text.assemble(("       ", ""), error.remedy), highlight=False, soft_wrap=True)


def table(*columns: str, right: Collection[str] = (), title: str | None = None) -> Table:
    """An empty table without frames. ``right``: the columns of figures."""
    made = Table(title=Text(title) if title else None, title_justify="left", box=None, pad_edge=False, padding=(0, 3, 0, 0))
    for name in columns:
        made.add_column(name, justify="right" if name in right else "left", overflow="fold")
    return made


def add_row(made: Table, *cells: object, style: str | None = None) -> None:
    """A row in which nothing is taken for markup."""
    made.add_row(*(cell if isinstance(cell, Text) else Text(str(cell)) for cell in cells), style=style)


def facts(pairs: dict[str, object]) -> Table:
    """Names and values below each other."""
    made = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 0))
    made.add_column(no_wrap=True)
    made.add_column(overflow="fold")
    for name, value in pairs.items():
        add_row(made, name, value)
    return made


def figure(value: float, digits: int = 4) -> str:
    """A number, or a dash where there is none."""
    return f"{value:.{digits}f}" if not math.isnan(value) else "-"


def share(value: float, digits: int = 1) -> str:
    """A part of one in per cent, or a dash."""
    return f"{100 * value:.{digits}f} %" if not math.isnan(value) else "-"


def _console(*, stderr: bool) -> Console:
    console = PlainConsole(stderr=stderr)
    return console if console.is_terminal else PlainConsole(stderr=stderr, width=_PIPE_WIDTH)
