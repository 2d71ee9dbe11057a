"""What the plant was to reach, beside what was measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

BACKLOG, ROWS, CUT_S, AWAY_S, ARCHIVE, MOST_WORKERS, TEACH_STEPS = 432_000, 10_000_000, 60.0, 9.0, 600, 4, 100
"""Six hours at twenty parts a second; rows of the plant when its pages are asked for; and how much of the others."""
SECONDS = 30.0
WORDS = ("a word of their reason", "a word of no reason")
"""Pages that look through every part of thirty days that did not pass: no index helps."""
_KILLS = 8
_RECIPES, _JOBS, _SCHEMA = "tests/plant/test_recipes_of_plant.py", "tests/plant/test_jobs.py", "tests/plant/test_schema.py"


@dataclass(frozen=True)
class AcceptanceFigure:
    """``state``: "met", "MISSED", "not measured", "smaller than it is meant", or the tests that show it."""

    what: str
    bound: str
    measured: str
    state: str


def acceptance(found: Mapping[str, Any]) -> tuple[AcceptanceFigure, ...]:
    """Of what the parts of ``bench plant`` found, None or absent where one was not asked for."""
    made = [*_of_stations(found), *_of_backlog(found), *_of_faults(found), *_of_verdicts(found), *_of_poison(found)]
    made += [
        AcceptanceFigure("a recipe: published, approved, at five stations", "5 s", "", _RECIPES),
        AcceptanceFigure("a station that was away, forged and altered recipes, going back", "as they should", "", _RECIPES),
        *_of_teaching(found),
        AcceptanceFigure("600 pictures and a killed worker", "each once", "", _JOBS),
        *_of_workers(found),
        *_of_pages(found),
        AcceptanceFigure("a station writes rows of its own number only", "others are refused", "", _SCHEMA),
    ]
    return tuple(made)


def _figure(what: str, bound: str, found: Any, measured: Callable[[Any], tuple[str, bool]], *, is_whole: bool = True) -> AcceptanceFigure:
    if found is None:
        return AcceptanceFigure(what, bound, "", "not measured")
    text, met = measured(found)
    return AcceptanceFigure(what, bound, text, ("met" if is_whole else "smaller than it is meant") if met else "MISSED")


def _of_stations(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    one = found.get("stations")
    whole = one is None or one.stations * one.parts_per_s >= 200
    stations = "10 stations at 20 parts/s: "
    return (
        _figure(f"{stations}rows", "all", one, lambda it: (f"{it.arrived} of {it.rows}", it.arrived == it.rows), is_whole=whole),
        _figure(f"{stations}PostgreSQL", "3 % of a core", one, lambda it: _share(it.postgres_share, 0.03), is_whole=whole),
        _figure(f"{stations}a sender", "2 % of a core", one, lambda it: _share(it.sender_share, 0.02), is_whole=whole),
        _figure(
            f"{stations}a row can be seen after (p99)",
            "3 s",
            one,
            lambda it: (f"{it.visible_s['p99']:.2f} s", it.visible_s["p99"] <= 3),
            is_whole=whole,
        ),
    )


def _share(share: float, most: float) -> tuple[str, bool]:
    return f"{100 * share:.1f} %", share <= most


def _of_backlog(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    one = found.get("draining")
    whole = one is None or (one.rows >= BACKLOG and one.kills >= _KILLS)

    def measured(it: Any) -> tuple[str, bool]:
        exact = "each once" if it.exact else "NOT exact"
        return f"{it.rows} rows in {it.seconds:.1f} s, {it.kills} kills, {exact}", it.exact and it.seconds <= 60

    return (
        _figure(f"{BACKLOG} rows of six hours through {_KILLS} kill -9 of the sender", "60 s, each once", one, measured, is_whole=whole),
    )


def _of_faults(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    faults = found.get("faults")
    if faults is None:
        return [AcceptanceFigure("the database killed, the store killed, the network cut", "each once", "", "not measured")]
    return [
        AcceptanceFigure(one.what, "each once", one.skipped, "not measured")
        if one.skipped
        else _figure(
            f"{one.what} for {one.away_s:g} s",
            "each once",
            one,
            lambda it: (
                f"{it.distinct} of {it.rows} rows, {it.whole_files} of {it.files} files, {it.told_s:.1f} s after it is back",
                it.exact,
            ),
            is_whole="network" not in one.what or one.away_s >= CUT_S,
        )
        for one in faults
    ]


def _of_verdicts(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    def measured(it: Any) -> tuple[str, bool]:
        ratio = it.told_ms["p50"] / it.alone_ms["p50"] - 1
        return f"{100 * ratio:+.1f} % (p50; p99 {100 * (it.told_ms['p99'] / it.alone_ms['p99'] - 1):+.1f} %)", ratio <= 0.03

    return (_figure("verdicts while a backlog is drained, beside none", "3 % later", found.get("verdicts"), measured),)


def _of_poison(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    def measured(it: Any) -> tuple[str, bool]:
        return f"{it.set_aside} set aside, {it.arrived} of {it.rows - it.at_fault} others", it.exact

    return (_figure("five rows that no database takes", "set aside, all others arrive", found.get("poison"), measured),)


def _of_teaching(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    def measured(it: Any) -> tuple[str, bool]:
        alike = it.files - len(it.differing)
        return f"{alike} of {it.files} files bit by bit, then {', '.join(it.lines)}; taken over after {it.taken_over_s:.0f} s", it.same

    return (_figure("a teaching whose worker is killed", "the files of a local one", found.get("taught"), measured),)


def _of_workers(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    workers = found.get("workers")
    two = None if workers is None else next(((workers["scaling"][0], one) for one in workers["scaling"] if one.workers == 2), None)
    return (
        _figure(
            "CPU a picture, two workers beside one",
            "5 % more",
            two,
            lambda it: (f"{100 * (it[1].cpu_ms / it[0].cpu_ms - 1):+.1f} %", it[1].cpu_ms <= 1.05 * it[0].cpu_ms),
        ),
        _figure(
            "pictures a second, two workers beside one (idle machine)",
            "1.9 times",
            two,
            lambda it: (f"{it[1].speed_up:.2f} times", it[1].speed_up >= 1.9),
        ),
    )


def _of_pages(found: Mapping[str, Any]) -> Sequence[AcceptanceFigure]:
    pages, questions = found.get("pages"), found.get("questions")
    whole = questions is None or questions.rows >= ROWS

    def slowest(it: Any) -> tuple[str, bool]:
        name, times = max((one for one in it.items() if one[0] not in WORDS), key=lambda one: one[1].ms["p50"])
        return f"{times.ms['p50']:.0f} ms ({name})", times.ms["p50"] <= 100

    return (
        _figure(
            f"page of the fleet, {ROWS} rows",
            "100 ms",
            pages,
            lambda it: (f"{it['stations'].ms['p50']:.0f} ms", it["stations"].ms["p50"] <= 100),
            is_whole=whole,
        ),
        _figure(f"the slowest page but a search for words, {ROWS} rows", "100 ms", pages, slowest, is_whole=whole),
    )
