"""The golden part check on a console: the part is asked for, and Enter says that it is in place."""

from __future__ import annotations

from collections.abc import Callable

from inspector.cli.console import Terminal
from inspector.core.status import GoldenPart, Status
from inspector.runtime.inspection.golden import GoldenCheck


class GoldenPrompt:
    """Looks at each status, and waits for a person where a golden part is wanted. The line goes on meanwhile, locked.

    ``answer`` blocks until Enter was pressed; EOFError: nobody is there to press it, and the station stays locked.
    """

    def __init__(self, check: GoldenCheck, terminal: Terminal, answer: Callable[[], str] = input) -> None:
        self._check = check
        self._terminal = terminal
        self._answer = answer
        self._alone = False
        self._told: tuple[GoldenPart | None, str] = (None, "")
        self._due = False

    def __call__(self, status: Status) -> None:
        golden = status.golden
        said = golden.wanted, golden.message
        if golden.message and said != self._told:
            self._terminal.answer(f"golden part check: {golden.message}")
        self._told = said
        if self._due and not golden.due:
            self._terminal.answer("golden part check: done")
        self._due = golden.due
        if not golden.due or golden.armed or golden.wanted is None or self._alone:
            return
        part = golden.part
        which = "" if part is None else f" {part.number} ({part.failure or part.came_from})"
        self._terminal.answer(f"golden part check is due: put the {golden.wanted.value}{which} before the camera, then press Enter")
        try:
            self._answer()
        except EOFError:
            self._alone = True
            self._terminal.answer("golden part check: nobody answers; no part is PASS until it is done")
            return
        self._check.show()
