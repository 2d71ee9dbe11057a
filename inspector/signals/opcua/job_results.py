"""Which result is that of which job, and what of them the server has told."""

from __future__ import annotations

from collections.abc import Callable

from inspector.core.line.exchange import LineOutputs, ShownResult
from inspector.core.line.identity import LONGEST_TEXT
from inspector.core.line.messages import PartJudged
from inspector.core.line.vocabulary import LineResult, LineStatus, Why
from inspector.signals.opcua.talk import LineJob, ResultMade, ToServer

JUDGED_KEPT = 64
"""Parts that were judged and whose results the line has not seen yet."""


class JobResults:
    """Jobs by the number of their part, until the line reads its result. ``say``: to the server."""

    def __init__(self, say: Callable[[ToServer], None]) -> None:
        self._say = say
        self._open: dict[int, LineJob] = {}
        self._judged: dict[tuple[int, int], PartJudged] = {}
        self._made = 0
        self._telling: ResultMade | None = None
        self._told = False

    @property
    def acknowledged(self) -> bool:
        """Whether the server has the result that the line reads."""
        return self._telling is not None and self._told

    def begun(self, sequence: int, job: LineJob) -> None:
        """The part of that number is one of this job."""
        self._open[sequence] = job

    def judged(self, part: PartJudged) -> None:
        """More about a result than the line reads."""
        self._judged[part.identity.part, part.place] = part
        while len(self._judged) > JUDGED_KEPT:
            del self._judged[next(iter(self._judged))]

    def see(self, outputs: LineOutputs) -> None:
        """What the line reads: a result that was not there before is told."""
        if not outputs.status & LineStatus.RESULT_VALID or outputs.shown is None:
            self._telling, self._told = None, False
        elif self._telling is None:
            self._telling = self._result(outputs.shown)
            self._say(self._telling)

    def told(self, number: int) -> None:
        """The server has the result of that number."""
        self._told |= self._telling is not None and self._telling.number == number

    def tell_again(self) -> None:
        """To a server that knows nothing: what the one before it may not have told."""
        if self._telling is not None and not self._told:
            self._say(self._telling)

    def abort(self) -> None:
        """Each job whose result the line has not read has this one: INVALID."""
        for sequence, job in self._open.items():
            self._made += 1
            shown = ShownResult(0, sequence, LineResult.INVALID, Why.ABORTED, serial=job.part[:LONGEST_TEXT])
            self._say(ResultMade(self._made, shown, job))
        self._open.clear()

    def _result(self, shown: ShownResult) -> ResultMade:
        self._made += 1
        # A part that a process before this one had taken comes with that one's number, and is no job of this one.
        job = None if shown.why == Why.LINK_LOST else self._open.get(shown.sequence)
        if job is not None and shown.place >= shown.of:
            self._open.pop(shown.sequence, None)
        return ResultMade(self._made, shown, job, self._judged.pop((shown.part, shown.place), None))
