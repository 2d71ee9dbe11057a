"""What ``bench plant`` says of each of its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.console import RenderableType

from inspector.cli.console import add_row, facts, figure, share, table

if TYPE_CHECKING:
    from inspector.lab.benchmarks.plant.acceptance import AcceptanceFigure
    from inspector.lab.benchmarks.plant.draining import Drained
    from inspector.lab.benchmarks.plant.faults import SurvivedFault
    from inspector.lab.benchmarks.plant.fleet_questions import FleetQuestions
    from inspector.lab.benchmarks.plant.many_stations import ManyStations
    from inspector.lab.benchmarks.plant.pages import PageTimes
    from inspector.lab.benchmarks.plant.poison import PoisonRows
    from inspector.lab.benchmarks.plant.scaling import MeasuredInputs, PlantCost, ScalingRow
    from inspector.lab.benchmarks.plant.taught_elsewhere import TaughtElsewhere
    from inspector.lab.benchmarks.plant.verdicts_beside import VerdictsBeside


def of_draining(found: Drained) -> RenderableType:
    exact = "each once" if found.exact else f"NOT exact: {found.arrived} rows, {found.distinct} different, {found.minutes} by minutes"
    return facts(
        {
            "drained": f"{found.rows} rows, {figure(found.rows_per_s, 0)} a second",
            f"with {found.kills} kills of the sender": f"{figure(found.seconds, 1)} s with its new starts, {exact}",
            "PostgreSQL": f"{figure(found.postgres_us_per_row, 1)} us a row, {figure(found.bytes_per_row, 0)} bytes a row with indexes",
        }
    )


def of_stations(found: ManyStations) -> RenderableType:
    seen = found.visible_s
    return facts(
        {
            f"{found.stations} stations": f"{found.arrived} of {found.rows} rows",
            "PostgreSQL, of a core": share(found.postgres_share),
            "a sender, of a core": share(found.sender_share),
            "a row can be seen": f"{figure(seen['p50'], 2)} s after its picture (p99 {figure(seen['p99'], 2)} s)",
            **({"problems": "; ".join(found.problems)} if found.problems else {}),
        }
    )


def of_faults(found: Sequence[SurvivedFault]) -> RenderableType:
    shown = table("while it sends", "for", "rows", "files", "all there after", "", right=("for", "rows", "files", "all there after"))
    for one in found:
        if one.skipped:
            add_row(shown, one.what, "", "", "", "", one.skipped)
            continue
        rows, files = f"{one.distinct} of {one.rows}", f"{one.whole_files} of {one.files}"
        exact = "each once" if one.exact else f"NOT exact: {one.arrived} rows, {one.minutes} by minutes"
        add_row(shown, one.what, f"{one.away_s:g} s", rows, files, f"{figure(one.told_s, 1)} s", exact)
    return shown


def of_poison(found: PoisonRows) -> RenderableType:
    others = found.rows - found.at_fault
    return facts(
        {f"{found.at_fault} rows at fault": f"{found.set_aside} set aside, {found.arrived} of {others} others arrived", "said": found.said}
    )


def of_questions(found: FleetQuestions) -> RenderableType:
    shown = table("asked of the plant", "ms", right=("ms",), title=f"{found.rows} rows of {found.stations} stations")
    for name, taken_ms in found.ms.items():
        add_row(shown, name, figure(taken_ms, 1))
    return shown


def of_pages(found: Mapping[str, PageTimes], rows: int, stations: int) -> RenderableType:
    right = ("ms", "p95", "kB")
    shown = table("page", *right, right=right, title=f"{rows} rows of {stations} stations, by HTTP")
    for name, one in found.items():
        add_row(shown, name, figure(one.ms["p50"], 1), figure(one.ms["p95"], 1), figure(one.bytes / 1000, 0))
    return shown


def of_verdicts(found: VerdictsBeside) -> tuple[RenderableType, str]:
    shown = table("verdicts", "alone", "while it drains", "more", right=("alone", "while it drains", "more"))
    for name in ("p50", "p95", "p99"):
        alone, told = found.alone_ms[name], found.told_ms[name]
        add_row(shown, f"{name} ms", figure(alone, 2), figure(told, 2), share(told / alone - 1))
    return shown, f"{found.parts} parts, {found.sent} rows drained meanwhile"


def of_workers(rows: Sequence[ScalingRow], inputs: MeasuredInputs, cost: PlantCost) -> tuple[RenderableType, RenderableType]:
    shown = table(
        *("workers", "pictures a second", "of one", "CPU of a picture"), right=("pictures a second", "of one", "CPU of a picture")
    )
    for row in rows:
        add_row(shown, row.workers, figure(row.pictures_per_s, 1), f"{row.speed_up:.2f}", f"{figure(row.cpu_ms, 1)} ms")
    costs = facts(
        {
            "100 stations, 20 parts/s": f"worked out: {cost.rows_per_s:g} rows/s, {figure(cost.database_cores, 2)} cores of PostgreSQL",
            "rows": f"{figure(cost.rows_gb_a_day, 1)} GB a day, {figure(cost.kept_gb, 0)} GB for {cost.kept_days} days",
            "pictures": f"{figure(cost.pictures_gb_a_day, 0)} GB a day of {share(inputs.sent_share)} of the parts",
            "a million pictures": f"{figure(cost.million_core_hours, 1)} core-hours to judge again",
        }
    )
    return shown, costs


def of_taught(found: TaughtElsewhere) -> RenderableType:
    same = "the recipe of a local teaching" if found.same else f"NOT the recipe of a local teaching: {', '.join(found.differing)}"
    return facts(
        {
            "a teaching": f"its worker killed at {found.killed_at:.0%}, taken over after {figure(found.taken_over_s, 0)} s",
            "done": f"{figure(found.seconds, 0)} s after the kill (a local one takes {figure(found.local_s, 0)} s)",
            "files": f"{found.files}: {same}; own of each: {', '.join(found.lines) or 'nothing'}",
        }
    )


def of_acceptance(found: Sequence[AcceptanceFigure]) -> RenderableType:
    shown = table("to be reached", "at most, or so", "measured", "")
    for one in found:
        add_row(shown, one.what, one.bound, one.measured, one.state)
    return shown
