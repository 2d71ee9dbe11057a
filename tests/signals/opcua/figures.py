"""Figures of the OPC UA server: ``python -m tests.signals.opcua.figures``. Start, memory, services, and a job beyond its judge.

Prints milliseconds, p50 and p99 of so many. Everything is on this machine: the line's loop, the server's process, the client."""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import psutil
from asyncua import ua

from inspector.lab.rig.line_station import free_port
from tests.signals.opcua.station import JUDGE_S, LineOnLoop, line_settings
from tests.signals.opcua.test_server import Visitor

TIMES = 300
JOBS = 100


def shown(name: str, seconds: list[float]) -> None:
    """One line of the table."""
    ordered = sorted(seconds)
    p50, p99 = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)]
    sys.stdout.write(f"{name:58} p50 {p50 * 1e3:6.2f}  p99 {p99 * 1e3:6.2f}  max {ordered[-1] * 1e3:6.2f} ms of {len(ordered)}\n")


async def timed(name: str, times: int, work: Callable[[], Awaitable[object]]) -> None:
    """So many of one thing."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        await work()
        taken.append(time.perf_counter() - start)
    shown(name, taken)


class LateLoop:
    """How late the line's loop is for a step of 1 ms."""

    def __init__(self, line: LineOnLoop) -> None:
        self.late: list[float] = []
        self._on = True
        self._task = asyncio.run_coroutine_threadsafe(self._watch(), line._loop)

    async def _watch(self) -> None:
        loop = asyncio.get_running_loop()
        while self._on:
            due = loop.time() + 0.001
            await asyncio.sleep(0.001)
            self.late.append(loop.time() - due)

    def end(self) -> list[float]:
        """The lateness of each step."""
        self._on = False
        self._task.result(5)
        return self.late


async def measure(line: LineOnLoop) -> None:
    """With a client over a channel that is signed and encrypted."""
    plc = Visitor(line, "meter")
    plc.trust()
    await plc.connect()
    try:
        ready = plc.node("Signals.Status.Ready")
        await plc.automatic()
        await timed("read one tag", TIMES, ready.read_value)
        lot, text = plc.node("Signals.Lot"), ua.Variant("L", ua.VariantType.String)
        await timed("write one tag", TIMES, lambda: lot.write_value(text))
        await timed("method that only answers (ReleaseResultHandle)", TIMES, lambda: plc.call("ResultManagement.ReleaseResultHandle", 0))
        await plc.listen(1024)
        starts, results, pictures = [], [], []
        for number in range(JOBS):
            start = time.perf_counter()
            error = 1
            while error:
                _, error = await plc.start("p")
            starts.append(time.perf_counter() - start)
            await plc.until(number + 1)
            results.append(time.perf_counter() - start - JUDGE_S)
        shown("StartSingleJob, answered with the job's id", starts)
        shown(f"StartSingleJob to ResultReady, beyond a judge of {JUDGE_S * 1e3:.0f} ms", results)
        del pictures
        late = LateLoop(line)
        await _walk(plc)
        shown("line's loop while the client browses everything: late by", late.end())
    finally:
        await plc.client.disconnect()


async def _walk(plc: Visitor) -> None:
    nodes = [plc.client.nodes.root]
    seen = set()
    while nodes and len(seen) < 2500:
        node = nodes.pop()
        if node.nodeid not in seen:
            seen.add(node.nodeid)
            nodes += await node.get_children()


def main() -> None:
    """Print the table."""
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        settings = line_settings(Path(folder), listen=f"127.0.0.1:{free_port()}")
        line = LineOnLoop(replace(settings))
        late_at_start = time.perf_counter()
        line.start()
        started = time.perf_counter() - late_at_start
        (child,) = psutil.Process().children()
        cpu = child.cpu_times()
        sys.stdout.write(f"load {psutil.getloadavg()[0]:.1f} on {psutil.cpu_count()} cores\n")
        sys.stdout.write(f"start until it listens: {started:.1f} s, {cpu.user + cpu.system:.1f} s of them computing\n")
        sys.stdout.write(f"memory of the server's process: {child.memory_info().rss / 1e6:.0f} MB\n")
        try:
            asyncio.run(measure(line))
            sys.stdout.write(f"memory afterwards: {child.memory_info().rss / 1e6:.0f} MB\n")
        finally:
            line.close()


if __name__ == "__main__":
    main()
