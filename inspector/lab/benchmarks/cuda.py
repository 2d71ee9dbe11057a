"""``bench cuda``: everything that is claimed of CUDA, in one command of at most four minutes."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any

import typer

from inspector.cli.common import with_context
from inspector.cli.console import Terminal, add_row, facts, figure, table
from inspector.cli.context import CommandContext, MakeContext
from inspector.cli.options import JsonOption
from inspector.cli.report import make_place, write_report
from inspector.core.errors import InspectorError
from inspector.core.tiles import Tiles

if TYPE_CHECKING:
    from inspector.lab.networks.sample_recipe import Sample

LONGEST_S = 200.0
"""After so many seconds nothing new is begun: the last part takes less than forty."""

SIZES = {"256": (256, 256), "512": (512, 512)}
TILES = Tiles(2, 3, 32)
TILED = (704, 480)
"""2x3 tiles of 256x256 that share 32 pixels."""

FRAMES = 12

Rounds = Annotated[int, typer.Option("--rounds", metavar="N", min=3, help="Pictures that are timed in each row.")]
Steps = Annotated[int, typer.Option("--image-steps", metavar="N", min=8, help="Of the teaching on both.")]
Seconds = Annotated[float, typer.Option("--seconds", metavar="S", min=0, max=30, help="Length of a stretch of a whole station. 0: none.")]
Small = Annotated[bool, typer.Option("--small", help="Pictures of an eighth of the side: to try the command, not to measure.")]


@dataclass(frozen=True)
class Claim:
    """Something that is said of CUDA. ``held``: None where it could not be looked at; ``found``: what was measured, in words."""

    name: str
    held: bool | None
    found: str


@dataclass
class CudaFigures:
    """All of one run; ``rows``: times of one picture each."""

    machine: Mapping[str, str]
    claims: list[Claim] = field(default_factory=list)
    rows: list[Any] = field(default_factory=list)
    details: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0


def add_cuda(bench: typer.Typer, make_context: MakeContext) -> None:
    """Add ``cuda``."""

    @bench.command("cuda")
    @with_context(make_context)
    def cuda(
        context: CommandContext,
        rounds: Rounds = 300,
        image_steps: Steps = 160,
        seconds: Seconds = 5,
        small: Small = False,
        json: JsonOption = None,
    ) -> None:
        """Everything that is claimed of CUDA, measured on this machine in at most four minutes, as one JSON file.

        Maps and verdicts in float16 against the CPU's in float32; one launch of a captured graph against the same step by step; the
        upload through pinned memory; time of a picture at 256x256, 512x512 and in 2x3 tiles; a teaching to the same loss; a whole
        station. Networks are random, which changes no time. Ends with 1 where a claim does not hold, or there is no CUDA. With --device
        cpu the same steps run on the processor.
        """
        from inspector.lab.networks.device_trials import check_cuda, described

        device = "cpu" if context.device == "cpu" else "cuda"
        if device == "cuda":
            check_cuda()
        make_place(json)
        terminal = Terminal(context.quiet)
        found = CudaFigures(described(device))
        began = time.monotonic()
        for name, part in _parts(context, found, device, (rounds, image_steps, seconds, 8 if small else 1)):
            if time.monotonic() - began > LONGEST_S:
                found.claims.append(Claim(name, None, "no time was left"))
                continue
            terminal.note(name)
            try:
                part()
            except InspectorError as error:
                found.claims.append(Claim(name, False, str(error)))
        found.seconds = time.monotonic() - began
        _tell(terminal, found)
        write_report(json, {"cuda": found})
        if not all(claim.held for claim in found.claims):
            raise typer.Exit(1)


def _parts(
    context: CommandContext, found: CudaFigures, device: str, how: tuple[int, int, float, int]
) -> list[tuple[str, Callable[[], None]]]:
    """What is measured, in this order: the claims first, then times, the dearest last. ``how``: rounds, image-steps, seconds of a
    station, and what sizes are divided by."""
    rounds, image_steps, seconds, smaller = how
    samples: dict[str, Sample] = {}

    def sample(name: str) -> Sample:
        from inspector.lab.networks.sample_recipe import sample_recipe

        if name not in samples:
            size, tiles = (TILED, TILES) if name == "2x3 tiles" else (SIZES[name], Tiles(1, 1, 0))
            size = size if name == "2x3 tiles" else (size[0] // smaller, size[1] // smaller)
            samples[name] = sample_recipe("resnet18", size, size, tiles, FRAMES)
        return samples[name]

    parts: list[tuple[str, Callable[[], None]]] = [
        ("maps and verdicts are those of the CPU", lambda: _agreement(found, sample("256"), device)),
        ("float16, and one launch, are faster", lambda: _precision(found, sample("256"), device, rounds)),
        ("pinned memory is faster", lambda: _upload(found, device, rounds)),
        ("a picture at 256", lambda: _latency(found, sample("256"), device, "256", rounds)),
        ("a picture at 512", lambda: _latency(found, sample("512"), device, "512", rounds)),
        ("a teaching reaches the CPU's loss, sooner", lambda: _teaching(found, sample("256"), device, image_steps)),
    ]
    if smaller == 1:
        parts.insert(5, ("a picture in 2x3 tiles", lambda: _latency(found, sample("2x3 tiles"), device, "2x3 tiles", max(3, rounds // 3))))
    if seconds:
        parts.append(("a whole station", lambda: _station(context, found, sample("256"), device, seconds)))
    return parts


def _agreement(found: CudaFigures, sample: Sample, device: str) -> None:
    from inspector.lab.networks.device_trials import SAME_GRAPH, agreement

    one = agreement(sample, device)
    found.details["agreement"] = one
    told = f"{one.runtime}: {one.largest:.4f} decades at most, {one.allowed} allowed"
    found.claims.append(Claim("maps are those of the CPU", one.largest <= one.allowed, told))
    found.claims.append(Claim("verdicts are those of the CPU", not one.flips, f"{one.flips} of {one.pictures} differ"))
    if device == "cuda":
        found.claims.append(Claim("all of it is one launch", one.one_launch, "captured" if one.one_launch else "it could not be captured"))
    found.claims.append(Claim("one launch gives the same map", one.graph <= SAME_GRAPH, f"{one.graph:.5f} decades at most"))


def _precision(found: CudaFigures, sample: Sample, device: str, rounds: int) -> None:
    from inspector.lab.networks.device_trials import computing

    # Half precision on a CPU is emulated: there only the steps are tried.
    halves = (True, False) if device == "cuda" else (False,)
    rows = {(half, graph): computing(sample, device, rounds, half=half, graph=graph) for half in halves for graph in (True, False)}
    found.rows += rows.values()
    if device == "cuda":
        gain = rows[False, True].p50 / rows[True, True].p50
        found.claims.append(Claim("float16 is faster than float32", gain > 1, f"{gain:.2f} times"))
        gain = rows[True, False].p50 / rows[True, True].p50
        found.claims.append(Claim("one launch is faster than step by step", gain > 1, f"{gain:.2f} times"))


def _upload(found: CudaFigures, device: str, rounds: int) -> None:
    from inspector.lab.networks.device_trials import upload

    for size in SIZES.values():
        pinned, pageable = (upload(device, size, rounds, pinned=one) for one in (True, False))
        found.rows += [pinned, pageable]
    if device == "cuda":
        found.claims.append(
            Claim("pinned memory uploads faster", pinned.p50 <= pageable.p50, f"{pageable.p50 / pinned.p50:.2f} times at 512")
        )


def _latency(found: CudaFigures, sample: Sample, device: str, name: str, rounds: int) -> None:
    from inspector.lab.networks.device_trials import times

    found.rows.append(times(sample, device, f"a picture, {name}", rounds))


def _teaching(found: CudaFigures, sample: Sample, device: str, image_steps: int) -> None:
    from inspector.lab.networks.device_trials import teaching

    one = teaching(sample, device, image_steps)
    found.details["teaching"] = one
    same = math.isfinite(one.device_s)
    told = f"loss {one.cpu_loss:.4f} after {one.cpu_s:.1f} s on the CPU, after {one.device_s:.1f} s here"
    found.claims.append(Claim("a teaching reaches the CPU's loss", same, told))
    if device == "cuda":
        found.claims.append(Claim("a teaching is faster than on the CPU", same and one.device_s < one.cpu_s, told))


def _station(context: CommandContext, found: CudaFigures, sample: Sample, device: str, seconds: float) -> None:
    from inspector.lab.benchmarks.speed_of_stations import measure_rates

    rate = measure_rates(context, sample, seconds, 1, window=False, step=lambda done: None, device=device)[0]
    found.details["station"] = rate
    runs_there = device != "cuda" or "CUDA" in rate.station
    found.claims.append(
        Claim("a whole station judges there", runs_there, f"{rate.station}: {rate.per_s:.0f} verdicts/s, p50 {rate.p50:.1f} ms")
    )


def _tell(terminal: Terminal, found: CudaFigures) -> None:
    terminal.answer(facts(dict(found.machine)))
    shown = table("one picture", "p50 ms", "p99 ms", "pictures", right=("p50 ms", "p99 ms", "pictures"))
    for row in found.rows:
        add_row(shown, row.what, figure(row.p50, 3), figure(row.p99, 3), row.count)
    terminal.answer(shown)
    words: Mapping[bool | None, str] = {True: "holds", False: "does NOT hold", None: "not measured"}
    claims: Sequence[Claim] = found.claims
    terminal.answer(facts({claim.name: f"{words[claim.held]}: {claim.found}" for claim in claims}))
    terminal.note(f"{found.seconds:.0f} s in all")
