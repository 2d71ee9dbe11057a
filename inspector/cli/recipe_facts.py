"""Facts of a recipe in words: what it sees of its part, how its limit was set and what that guarantees, how fast it is judged."""

from __future__ import annotations

import math
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from calibration.statistics.binomial import parts_needed
from calibration.statistics.guarantee import parts_in_words, rejects_sentence
from inspector.cli.console import figure, share

if TYPE_CHECKING:
    from inspector.core.recipe import Limit, Recipe
    from inspector.vision.networks.choosing import MeasuredChoices, RuntimeTimings


def picture_sizes(recipe: Recipe) -> str:
    """``1600x1200, seen as 640x448 in 2x3 tiles of 256x256 that share 32 pixels``: width before height, rows before columns."""
    frame, seen, tiles = recipe.frame_size, recipe.input_size, recipe.tiles
    sizes = f"{frame[0]}x{frame[1]}, seen as {seen[0]}x{seen[1]}"
    if tiles.count == 1:
        return sizes
    width, height = tiles.tile_size(seen)
    return f"{sizes} in {tiles.rows}x{tiles.columns} tiles of {width}x{height} that share {tiles.overlap_px} pixels"


def limit_method(limit: Limit) -> str:
    """How the limit was set."""
    scores = "scores of good parts, each by what the others taught" if limit.learned else "held-out scores"
    words = {
        "conformal": f"a rank among the {scores}",
        "tolerance": f"estimated by a normal tolerance bound on the {scores}",
        "tail": "estimated from how the highest scores of good parts fall off, rejected ones among them",
        "manual": "set by a person",
    }
    return words.get(limit.method, limit.method)


def limit_guarantee(limit: Limit) -> str:
    """What the held-out parts guarantee of the false rejects first: a bound with its confidence; then their mean, and what is aimed at."""
    text = rejects_sentence(limit.bound, limit.confidence, limit.parts, limit.learned)
    if limit.method == "manual":
        return f"{text}. That holds if the limit was not chosen by {'these' if limit.learned else 'the held-out'} parts"
    aimed = share(limit.target_rate, 2)
    text += f"; {share(limit.promised_rate)} on average. The limit aims at {aimed}"
    if limit.method == "conformal":
        return text
    needed = parts_needed(limit.target_rate, limit.confidence)
    if limit.method == "tail":
        return f"{text}, from the fall of the highest scores: to show it takes {needed} held-out parts"
    return f"{text}, which is extrapolated: to show it takes {needed} {'' if limit.learned else 'held-out '}parts"


def review_band(limit: Limit) -> str:
    """The scores below the limit that a person decides, in log10 units."""
    if not limit.review_rate:
        return "none"
    if limit.review is None:
        return f"none: {parts_in_words(limit.parts, limit.learned)} leave no room for one of {share(limit.review_rate, 2)} below the limit"
    return f"from {figure(limit.review, 2)} to the limit; {share(limit.review_rate, 2)} of good parts aimed at, rejects included"


def fails(failed: int, review: int) -> str:
    """``12 (3 for review)``: FAIL verdicts, and how many of them lay in the review band."""
    return f"{failed} ({review} for review)" if review else f"{failed}"


def measured_choices(data_dir: Path) -> MeasuredChoices:
    """The timings of runtimes that the station in ``data_dir`` keeps."""
    from inspector.storage.atomic import write_bytes
    from inspector.storage.data_dir import DataDir
    from inspector.vision.networks.choosing import MachineCache

    return MachineCache.at(DataDir(data_dir).cache, write_bytes).choices


def measured_for(data_dir: Path, recipe: Recipe) -> str:
    """The timings for recipes of the same form as this one."""
    from inspector.vision.networks.choosing import form

    found = measured_choices(data_dir).known(form(recipe))
    return "not measured on this machine yet: the next inspection does" if found is None else timings(found)


def timings(measured: RuntimeTimings) -> str:
    """The chosen runtime and its time, then the others: "openvino-int8 on cpu, 16.1 ms a picture (openvino on cpu 40.5 ms), ..."."""
    listed = []
    for choice in measured.by_preference:
        device, runtime = choice
        milliseconds = measured.milliseconds[choice]
        listed.append((f"{runtime} on {device}", f"{milliseconds:.1f} ms" if math.isfinite(milliseconds) else "does not work"))
    (chosen, needed), *others = listed
    beside = f" ({', '.join(' '.join(other) for other in others)})" if others else ""
    return f"{chosen}, {needed} a picture{beside}, measured {datetime.fromtimestamp(measured.at):%Y-%m-%d %H:%M}"
