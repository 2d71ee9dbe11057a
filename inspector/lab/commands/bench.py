"""``bench``: figures of this machine, as ratios between things that are measured in turn in one run."""

from __future__ import annotations

import typer

from inspector.cli.context import MakeContext
from inspector.lab.benchmarks.alignment import add_alignment
from inspector.lab.benchmarks.busy import add_busy
from inspector.lab.benchmarks.calibration import add_calibration
from inspector.lab.benchmarks.cameras import add_cameras
from inspector.lab.benchmarks.cuda import add_cuda
from inspector.lab.benchmarks.evidence.exam import add_exam
from inspector.lab.benchmarks.evidence.find import add_find
from inspector.lab.benchmarks.evidence.ledger import add_ledger
from inspector.lab.benchmarks.evidence.relearn import add_relearn
from inspector.lab.benchmarks.evidence.report import add_report
from inspector.lab.benchmarks.evidence.shadow import add_shadow
from inspector.lab.benchmarks.gate import add_gate
from inspector.lab.benchmarks.judging import add_judging
from inspector.lab.benchmarks.limits import add_limits
from inspector.lab.benchmarks.line_signals.faults import add_line_signals
from inspector.lab.benchmarks.line_signals.latency import add_line_latency
from inspector.lab.benchmarks.line_signals.safety import add_line_safety
from inspector.lab.benchmarks.memory import add_memory
from inspector.lab.benchmarks.plant.command import add_plant
from inspector.lab.benchmarks.promises.contamination import add_contamination
from inspector.lab.benchmarks.promises.escapes import add_escapes
from inspector.lab.benchmarks.promises.light import add_light
from inspector.lab.benchmarks.promises.lot_check import add_lot_check
from inspector.lab.benchmarks.promises.pod import add_pod
from inspector.lab.benchmarks.recovery import add_recovery
from inspector.lab.benchmarks.small_defects import add_small_defects
from inspector.lab.benchmarks.speed import add_speed
from inspector.lab.benchmarks.start import add_start
from inspector.lab.benchmarks.teach import add_teach
from inspector.lab.benchmarks.teach_beside import add_teach_beside
from inspector.lab.benchmarks.teach_priority import add_teach_priority
from inspector.lab.benchmarks.tiles import add_tiles
from inspector.lab.benchmarks.triggers import add_triggers
from inspector.lab.benchmarks.window import add_window

_HELP = """Measure this machine: runtimes, the window's cost, teaching beside inspection, memory.

Every figure stands beside the one that it is to be compared with, measured in turn in the same run: on a busy machine both
suffer alike, and their ratio holds."""


def register(cli: typer.Typer, make_context: MakeContext) -> None:
    """Add ``bench`` with its commands, in the order in which ``--help`` lists them."""
    bench = typer.Typer(help=_HELP, no_args_is_help=True)
    cli.add_typer(bench, name="bench")
    for add in (
        add_window,
        add_teach_beside,
        add_busy,
        add_teach_priority,
        add_shadow,
        add_relearn,
        add_memory,
        add_ledger,
        add_find,
        add_exam,
        add_report,
        add_plant,
        add_calibration,
        add_alignment,
        add_limits,
        add_lot_check,
        add_escapes,
        add_pod,
        add_light,
        add_contamination,
        add_cameras,
        add_gate,
        add_recovery,
        add_triggers,
        add_line_signals,
        add_line_latency,
        add_line_safety,
        add_speed,
        add_cuda,
        add_start,
        add_teach,
        add_tiles,
        add_small_defects,
        add_judging,
    ):
        add(bench, make_context)
