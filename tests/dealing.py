"""How tests are dealt out to several processes (``--dist loadgroup``): one by one, but those together that share what is costly to make.

pytest-xdist 3.8 puts a test's group behind its id where pytest 9.2 no longer reads it: each process then built the wheel, and taught what
the tests of a module share, for itself. So a group is known by the test's file here. Those that wait for one another's camera port go
together too: one process waits then, and the others compute.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler.loadscope import LoadScopeScheduling

_NAMED = re.compile(r"xdist_group\(\"([^\"]+)\"\)")
_SHARED = re.compile(r"scope=\"(?:module|class)\"")


def import_own_share(number: int, processes: int) -> None:
    """Import every ``processes``-th module of tests, from ``number`` on, before the tests of all are collected.

    What pytest makes of a module's asserts it keeps on the disk, but in a fresh checkout all processes would make it of all modules at the
    same time. ``number``: of this process, from 0. A module that cannot be imported says so when it is collected.
    """
    tests = Path(__file__).resolve().parent
    for file in sorted(tests.rglob("test_*.py"))[number::processes]:
        with suppress(Exception, pytest.skip.Exception):
            import_module(".".join(("tests", *file.relative_to(tests).with_suffix("").parts)))


class KeptTogether(LoadScopeScheduling):  # type: ignore[misc]  # pytest-xdist has no types
    """The tests of one group go to one process; the largest groups first, then test by test."""

    def _split_scope(self, nodeid: str) -> str:
        return _group_of(nodeid.partition("::")[0]) or nodeid

    def mark_test_complete(self, node: Any, item_index: int, duration: float = 0) -> None:
        """A group that is done is forgotten: the base class would look through all of them again after each test, thousands of times."""
        nodeid = self.registered_collections[node][item_index]
        group, given = self._split_scope(nodeid), self.assigned_work[node]
        given[group][nodeid] = True
        if all(given[group].values()):
            del given[group]
        self._reschedule(node)


@cache
def _group_of(file: str) -> str:
    """The group that a file of tests names; else itself, if its tests share a fixture; else empty. ``file``: below the checkout."""
    text = (Path(__file__).resolve().parents[1] / file).read_text(encoding="utf-8")
    named = _NAMED.search(text)
    return named[1] if named else file if _SHARED.search(text) else ""
