"""Options that several commands share: their names, their values, their help."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

COMMON = "Common options"


class DeviceName(StrEnum):
    """What to compute on."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"


class RuntimeName(StrEnum):
    """What to compute with."""

    AUTO = "auto"
    TORCH = "torch"
    OPENVINO = "openvino"
    OPENVINO_INT8 = "openvino-int8"


class PixelSize(NamedTuple):
    """Width and height. A class of its own, because typer takes a plain tuple for an option of two values."""

    width: int
    height: int


DataDirOption = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        metavar="DIR",
        file_okay=False,
        rich_help_panel=COMMON,
        show_default="this user's data folder",
        help="Where the station keeps recipes, records and settings.",
    ),
]
DeviceOption = Annotated[
    DeviceName | None, typer.Option("--device", rich_help_panel=COMMON, show_default="auto", help="What to compute on.")
]
RuntimeOption = Annotated[
    RuntimeName | None, typer.Option("--runtime", rich_help_panel=COMMON, show_default="auto", help="What to compute with.")
]
QuietOption = Annotated[
    bool, typer.Option("--quiet", "-q", rich_help_panel=COMMON, help="No progress and no notes; answers and errors only.")
]

OverrideOption = Annotated[
    str | None,
    typer.Option(
        "--override", metavar="REASON", show_default=False, help="Change it although the exam is not passed; the audit keeps the reason."
    ),
]

JsonOption = Annotated[
    Path | None, typer.Option("--json", metavar="FILE", show_default=False, help="Write the figures to this file, as JSON.")
]
ProfileOption = Annotated[
    str | None,
    typer.Option("--profile", metavar="NAME", show_default=False, help="See the pictures through this calibration profile of the camera."),
]
VersionOption = Annotated[
    str | None, typer.Option("--version", metavar="VERSION", show_default="the one in use", help="Version of the recipe.")
]


FromFrameOption = Annotated[
    int | None, typer.Option("--from-frame", metavar="N", min=0, show_default="0", help="First frame of the video.")
]
ToFrameOption = Annotated[
    int | None, typer.Option("--to-frame", metavar="N", min=0, show_default="the last", help="Last frame of the video, included.")
]


def window_size(text: str) -> PixelSize:
    """``1280x720``."""
    match = re.fullmatch(r"(\d{3,5})[xX](\d{3,5})", text.strip())
    if match is None:
        raise typer.BadParameter(f"{text!r} is not a size of a window; write 1280x720")
    return PixelSize(int(match[1]), int(match[2]))


WindowSizeOption = Annotated[
    PixelSize | None,
    typer.Option("--window-size", parser=window_size, metavar="WxH", show_default="the whole screen", help="Size of the window."),
]
FullScreenOption = Annotated[bool, typer.Option("--full-screen", help="Without a frame around the window; F11 leaves it.")]
ExitAfterOption = Annotated[
    float | None, typer.Option("--exit-after", metavar="SECONDS", min=1, show_default="never", help="Close the window by itself.")
]
ScreenshotOption = Annotated[
    Path | None,
    typer.Option("--screenshot", metavar="FILE", show_default=False, help="Write a picture of the window (PNG) when it closes."),
]
ReportOption = Annotated[
    Path | None,
    typer.Option("--report", metavar="FILE", show_default=False, help="Write repaints, rates and latencies (JSON) when it closes."),
]
