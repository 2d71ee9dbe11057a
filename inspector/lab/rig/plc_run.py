"""A PLC that triggers parts and takes their results, in a process of its own: libmodbus in C where that can be built, else pymodbus."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from inspector.cli.report import percentiles
from inspector.core.errors import InspectorError
from inspector.core.line.vocabulary import LineResult, Why
from inspector.lab.rig.modbus_peers import PeerMissing, as_a_device, built_peer
from inspector.signals.modbus.plc import PlcPlan, PlcProgram, Read
from inspector.signals.modbus.plc_link import PlcLink

PATIENCE_S = 60.0


@dataclass(frozen=True)
class PlcPart:
    """One part. ``triggered_at``, ``taken_at``: monotonic seconds at the scan that set its trigger, and when its result had been read.
    ``latency_ms``: from the picture to the verdict as the registers say it, in whole milliseconds."""

    serial: str
    result: LineResult
    why: Why
    triggered_at: float
    taken_at: float
    latency_ms: int


@dataclass(frozen=True)
class PlcRun:
    """What a PLC has seen. ``client``: what it was built with; ``scan_ms``: p50, p99 and max of its scans."""

    client: str
    parts: tuple[PlcPart, ...]
    scan_ms: dict[str, float]


def run_plc(address: str, parts: int, scan_s: float) -> PlcRun:
    """Trigger ``parts`` at ``address``, HOST:PORT, one after the other as soon as the station is ready. Raises InspectorError."""
    try:
        program = built_peer("plc")
    except PeerMissing:
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
            return pool.submit(_by_pymodbus, address, parts, scan_s).result(PATIENCE_S + parts)
    return _by_libmodbus(program, address, parts, scan_s)


def told_by_plc(out: str) -> PlcRun:
    """What ``plc.c`` has printed."""
    rows = [line.split() for line in out.splitlines()]
    parts = tuple(
        PlcPart(row[4], LineResult(int(row[2])), Why(int(row[3])), int(row[5]) / 1e6, int(row[6]) / 1e6, int(row[7]))
        for row in rows
        if row[0] == "part"
    )
    scans = next((row for row in rows if row[0] == "scan"), ["scan", "nan", "nan", "nan"])
    return PlcRun("libmodbus", parts, {name: float(value) / 1e3 for name, value in zip(("p50", "p99", "max"), scans[1:], strict=True)})


def p50_p99_max(values: Sequence[float]) -> dict[str, float]:
    """Of values, NaN if there are none."""
    found = percentiles(values)
    return {"p50": found["p50"], "p99": found["p99"], "max": max(values, default=float("nan"))}


def _by_libmodbus(program: Path, address: str, parts: int, scan_s: float) -> PlcRun:
    host, _, port = address.rpartition(":")
    command = [str(program), host, port, str(parts), str(round(1e6 * scan_s)), "fc23"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as plc:
        as_a_device(plc.pid)
        try:
            out, error = plc.communicate(timeout=PATIENCE_S + parts)
        except subprocess.TimeoutExpired:
            plc.kill()
            out, error = plc.communicate()
    if plc.returncode:
        raise InspectorError(
            f"the PLC gave up after {out.count('part ')} of {parts} parts: {error.strip() or 'it takes too long'}",
            where=address,
            remedy="This must not be: report it",
        )
    return told_by_plc(out)


def _by_pymodbus(address: str, parts: int, scan_s: float) -> PlcRun:
    """In the other process."""
    as_a_device(os.getpid())
    program, link = PlcProgram(PlcPlan(parts)), PlcLink(address)
    took_s: list[float] = []
    found: list[PlcPart] = []
    read: Read | None = None
    try:
        while not program.done:
            now_s = time.monotonic()
            inputs = program.scan(now_s, read)
            found += [
                PlcPart(one.serial, one.result, one.why, now_s - one.waited_s, now_s, one.latency_ms)
                for one in program.results[len(found) :]
            ]
            began = time.monotonic()
            read = link.scan(inputs)
            took_s.append(time.monotonic() - began)
            time.sleep(max(0.0, now_s + scan_s - time.monotonic()))
    finally:
        link.close()
    return PlcRun("pymodbus", tuple(found), p50_p99_max([1e3 * one for one in took_s]))
