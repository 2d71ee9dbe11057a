"""``bench recovery``: a camera is unplugged and frozen at random, and how soon parts are judged again."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import psutil
import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, facts, figure
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, percentiles, write_report
from inspector.core.errors import CameraError
from inspector.lab.rig.fake_camera import ADDRESS, EXPOSURE_US, FakeGigeCamera, taught_by_fake
from inspector.lab.rig.taught_line import RECIPE
from inspector.lab.rig.verdict_log import VerdictLog
from inspector.runtime.station import Station

ON_ITS_WAY_S = 0.05
"""A picture that arrived so soon after the camera went was under way."""
RECOVERY_TARGET_S = 3.0
GIVEN_UP_S = 30.0

Events = Annotated[int, typer.Option("--events", metavar="N", min=1, help="How often the camera goes away.")]
Longest = Annotated[float, typer.Option("--longest", metavar="S", min=0.3, help="Longest outage; the shortest is 0.2 s.")]
Seed = Annotated[int, typer.Option("--seed", metavar="N", min=0, help="Of the random events.")]


@dataclass(frozen=True)
class Outage:
    """``kind``: "unplugged" or "frozen". ``recovered_s``: from the camera's return to the first part that was judged."""

    kind: str
    lasted_s: float
    recovered_s: float
    judged_meanwhile: int


@dataclass(frozen=True)
class Recovery:
    """``judged_meanwhile``: parts that got another verdict than INVALID by a picture from a time when there was no camera.
    ``unaccounted``: frames that are neither judged nor counted as replaced. Threads and descriptors beside those before the first event."""

    outages: tuple[Outage, ...]
    recovered_s: dict[str, float]
    worst_s: float
    within_promise: int
    judged_meanwhile: int
    reconnects: int
    unaccounted: int
    threads_more: int
    descriptors_more: int
    settings_kept: bool


def add_recovery(bench: typer.Typer, make_context: MakeContext) -> None:
    @bench.command("recovery")
    @with_context(make_context)
    def recovery(context: CommandContext, events: Events = 50, longest: Longest = 15.0, seed: Seed = 1, json: JsonOption = None) -> None:
        """A GigE Vision camera (a program on 127.0.0.1) is killed and frozen at random: when parts are judged again, and what leaks."""
        make_place(json)
        terminal = Terminal(context.quiet)
        with terminal.counting("outages", events) as step:
            found = measure_recovery(context, events, longest, seed, step)
        terminal.answer(
            facts(
                {
                    "outages": f"{len(found.outages)} of 0.2 to {longest:g} s, {found.reconnects} openings",
                    "judged again": f"p50 {figure(found.recovered_s['p50'], 2)}, p95 {figure(found.recovered_s['p95'], 2)}, "
                    f"worst {figure(found.worst_s, 2)} s behind the camera's return; {found.within_promise} within {RECOVERY_TARGET_S:g} s",
                    "judged while away": f"{found.judged_meanwhile}",
                    "frames unaccounted for": f"{found.unaccounted}",
                    "left behind": f"{found.threads_more} threads, {found.descriptors_more} descriptors",
                    "settings": "as set before every outage" if found.settings_kept else "NOT restored",
                }
            )
        )
        write_report(json, {"recovery": found})


def measure_recovery(context: CommandContext, events: int, longest_s: float, seed: int, step: Callable[[int], None]) -> Recovery:
    """Blocks for about ``events`` times half of ``longest_s``."""
    chance = random.Random(seed)
    process = psutil.Process()
    with taught_by_fake(context) as (bench, camera):
        watcher = VerdictLog()
        station = bench.station(ADDRESS, RECIPE)
        try:
            station.observe(watcher)
            _judged_after(station, watcher, time.monotonic(), "at the start")
            # Behind the recipe, which says how the camera is to be set when it comes into use.
            station.camera.set_feature("ExposureTime", EXPOSURE_US)
            _settled(station)
            threads, descriptors = threading.active_count(), process.num_fds()
            outages = []
            kept = True
            for number in range(events):
                time.sleep(chance.uniform(0.3, 1.0))
                outages.append(_outage(camera, station, watcher, chance.choice(("unplugged", "frozen")), chance.uniform(0.2, longest_s)))
                kept = kept and _exposure(station) == EXPOSURE_US
                step(number + 1)
            # What hangs in a camera that is gone comes back by itself after some seconds.
            until = time.monotonic() + 15
            while (threading.active_count() > threads or process.num_fds() > descriptors) and time.monotonic() < until:
                time.sleep(0.1)
            threads_more, descriptors_more = threading.active_count() - threads, process.num_fds() - descriptors
            station.camera.open("")
            _settled(station)
            status = station.status()
        finally:
            station.close()
    counts = status.camera_report.counts
    seconds = [outage.recovered_s for outage in outages]
    return Recovery(
        outages=tuple(outages),
        recovered_s=percentiles(seconds),
        worst_s=max(seconds),
        within_promise=sum(value <= RECOVERY_TARGET_S for value in seconds),
        judged_meanwhile=sum(outage.judged_meanwhile for outage in outages),
        reconnects=counts.reconnects,
        unaccounted=counts.frames - counts.used - status.losses.replaced,
        threads_more=threads_more,
        descriptors_more=descriptors_more,
        settings_kept=kept,
    )


def _outage(camera: FakeGigeCamera, station: Station, watcher: VerdictLog, kind: str, lasts_s: float) -> Outage:
    camera.unplug() if kind == "unplugged" else camera.freeze()
    gone_at = time.monotonic()
    time.sleep(lasts_s)
    back_at = time.monotonic()
    camera.plug_in() if kind == "unplugged" else camera.thaw()
    recovered_s = _judged_after(station, watcher, back_at, f"after it was {kind} for {lasts_s:.1f} s")
    return Outage(kind, lasts_s, recovered_s, watcher.judged(gone_at + ON_ITS_WAY_S, back_at))


def _judged_after(station: Station, watcher: VerdictLog, moment: float, when: str) -> float:
    """Seconds until a picture from after ``moment`` is judged."""
    until = time.monotonic() + GIVEN_UP_S
    while not watcher.judged(moment, float("inf")):
        if time.monotonic() > until:
            what = f"no part was judged for {GIVEN_UP_S:g} s {when}: {station.status().reason}"
            raise CameraError(what, where=ADDRESS, remedy="This must not be: report it")
        time.sleep(0.01)
    return time.monotonic() - moment


def _settled(station: Station) -> None:
    """Until nothing waits for its verdict any more, and no order for its answer."""
    time.sleep(1.0)
    while station.status().queues["inspect"][0]:
        time.sleep(0.05)


def _exposure(station: Station) -> object:
    return next((one.value for one in station.status().camera_report.features if one.name == "ExposureTime"), None)
