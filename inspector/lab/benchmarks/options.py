"""Options that several benchmarks share: lists of numbers between commas, what is taught and how long, and the file of a chart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer


@dataclass(frozen=True)
class NumberList:
    """Numbers between commas, equal ones once. A class of its own, because typer takes a plain tuple for an option of so many values."""

    values: tuple[float, ...]


def numbers(text: str) -> NumberList:
    """``30,60,180`` in any order. Raises BadParameter for anything but numbers without a sign."""
    found = [part.strip() for part in text.split(",")]
    if not all(re.fullmatch(r"\d+(\.\d+)?", part) for part in found):
        raise typer.BadParameter(f"{text!r} is not a list of numbers; write 30,60,180 for instance")
    return NumberList(tuple(dict.fromkeys(float(part) for part in found)))


def counts(text: str) -> NumberList:
    """``5,10,20``: whole numbers. Raises BadParameter."""
    found = numbers(text)
    if any(value != int(value) for value in found.values):
        raise typer.BadParameter(f"{text!r} is not a list of whole numbers; write 5,10,20,40 for instance")
    return found


def severities(text: str) -> NumberList:
    """``0.3,0.5``: severities of simulated defects, above 0 and at most 1. Raises BadParameter."""
    found = numbers(text)
    if not all(0 < value <= 1 for value in found.values):
        raise typer.BadParameter(f"{text!r} are no severities: each is above 0 and at most 1")
    return found


def check_something_to_teach(roots: Sequence[Path] | None, simulated: bool) -> None:
    """Raise BadParameter if neither a category is named nor the simulated line is wanted."""
    if not roots and not simulated:
        raise typer.BadParameter("there is nothing to teach: name a category by --root, or leave --no-simulated out")


def part_kind(text: str) -> str:
    """A kind of part that the simulated line makes. Raises BadParameter."""
    from inspector.camera.simulated.conveyor import KINDS

    if text not in KINDS:
        raise typer.BadParameter(f"there is no kind of part called {text!r}; there are {', '.join(KINDS)}")
    return text


KindOption = Annotated[
    str, typer.Option("--kind", metavar="KIND", parser=part_kind, help="Part of the simulated line: metal, plastic or board.")
]
SimulatedToo = Annotated[bool, typer.Option("--simulated/--no-simulated", help="The three kinds of the simulated line too.")]
TeachSeconds = Annotated[float, typer.Option("--budget", metavar="S", min=1, help="Seconds to teach in.")]
BarsFile = Annotated[Path | None, typer.Option("--picture", metavar="FILE", show_default=False, help="Draw the figures as bars (PNG).")]
