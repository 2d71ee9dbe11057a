"""Memory: the teacher's own features of good parts, beside the student. It needs no training.

So it can score before the student has learned anything. Nearest neighbours among the features of good parts are the idea of PatchCore
(Roth et al., CVPR 2022, arXiv 2106.08265). There are two kinds; ``memory_choice`` decides which is of use:

"places" knows what good parts look like *here*: only features from within ``MEMORY_RADIUS`` cells of the same place are neighbours, as
in PaDiM (Defard et al., 2020, arXiv 2011.08785). It sees a missing screw that looks like any other hole, and wants parts that lie
alike. Of many parts each place keeps those that differ most there, by the same k-centre greedy choice as below: what is rare but good
is remembered, so the tail of good scores is shorter. On MVTec AD screw, aligned, 24 of 120 parts: image AUROC .973 instead of .955 for
24 parts that are the same at every place, and at its own limit 19 % of the defects escape instead of 61 %. With 48 of 256 instead of 24
image AUROC rises from .984 to .989, on simulated plastic from .9985 to .9992; a verdict takes a tenth longer in float32, a quarter in 8
bits.

"anywhere" knows what good parts look like at all: a coreset of the features of all places, both levels joined in one vector of unit
length. It is for parts that lie at any angle. The coreset is k-centre greedy (Gonzalez, Theoretical Computer Science 38, 1985; PatchCore,
section 3.2) with distances in a random projection: each choice is the vector farthest from those already chosen, so it may end at any
time. A random sample of the same size forgets what is rare but good: on MVTec AD screw its image AUROC is .58 instead of .92.

The first two levels are averaged over 3x3 on the grid of the second (1/8 of the input) and normalised again. The distance is the
student's: 1/2 ||a - b||^2 = 1 - cos, to the nearest of the remembered ones. Torch side; ``openvino_memory`` has the same in OpenVINO.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from inspector.core.recipe import Weights
from inspector.vision.networks.equations import ANYWHERE, MEMORY_MAPS, MEMORY_NAMES, MEMORY_RADIUS
from inspector.vision.networks.stpm import normalised
from inspector.vision.networks.tiling import ONE_TILE, Tiling
from inspector.vision.networks.torch_network import Levels

PICTURES = 48
"""Good parts that each place remembers: those that differ most there."""

MOST_REMEMBERED, FEWEST_PICTURES = 216, 8
"""Tiles of good parts that are remembered place by place, 38 MB for each ``PICTURES`` of 256x256, and parts at least."""

CANDIDATES = 60_000
"""Features, at random from all places of all parts, that a coreset is chosen from."""

PROJECTED = 64
"""Values of a vector in the random projection that coreset distances are measured in."""

FEWEST = 64
"""Entries that a coreset has at least, also when its time is over."""

AT_A_TIME = 16
"""Pictures whose features are in memory in float32 at once."""

PLACES_AT_A_TIME_BYTES = 64_000_000
"""Features of all pictures at some places, in float32, that are chosen from at once."""

MOST_CHOSEN_FROM_BYTES = 400_000_000
"""Features of all places in float16 that places choose from: of a thousand pictures of 256x256, evenly spread where there are more."""


def memory_features(first: Tensor, second: Tensor, tiling: Tiling = ONE_TILE) -> tuple[Tensor, Tensor]:
    """(n, c, h/4, w/4) and (n, c, h/8, w/8), normalised -> both on the grid of the second, averaged over 3x3, unit length.

    What tiles see is put together: a place is one of the whole picture.
    """
    features = normalised(F.avg_pool2d(first, 3, 2, 1)), normalised(F.avg_pool2d(second, 3, 1, 1))
    if tiling.count == 1:
        return features
    return normalised(tiling.stitched(features[0])), normalised(tiling.stitched(features[1]))


def joined(first: Tensor, second: Tensor) -> Tensor:
    """What :func:`memory_features` gives -> (n, h/8 w/8, c), the channels of both, of unit length."""
    both: Tensor = torch.cat([first, second], dim=1) * 0.5**0.5
    return both.flatten(2).transpose(1, 2)


@dataclass(frozen=True, eq=False)
class RememberedPlaces:
    """A memory of places (``Recipe.memory``), and for each of ``MEMORY_NAMES`` what tells how it would be without a part.

    ``seen_in``: which picture each entry was seen in, (places, pictures); ``instead``: what would be remembered in its stead if nothing
    were known of its part, float32 (places, pictures, channels), zeros where nothing would; None where all pictures are remembered.
    """

    memory: Weights
    seen_in: tuple[Tensor, Tensor]
    instead: tuple[Tensor, Tensor] | None


def build_places(first: Tensor, second: Tensor, tiling: Tiling = ONE_TILE) -> Weights:
    """From the normalised levels of all pictures to ``Recipe.memory``: float32 (places, pictures, channels) for each of ``MEMORY_NAMES``.

    ``first`` and ``second``: of all tiles of the first picture, then of the next. Values are rounded to float16, in which they are kept.
    """
    return remember_places(first, second, tiling).memory


@torch.inference_mode()
def remember_places(first: Tensor, second: Tensor, tiling: Tiling = ONE_TILE, shows: Sequence[int] | None = None) -> RememberedPlaces:
    """As :func:`build_places`. ``shows``: which part each picture shows; None: each another one."""
    pictures, step = len(first) // tiling.count, tiling.at_once(AT_A_TIME)
    most = MOST_CHOSEN_FROM_BYTES // (2 * (first.shape[1] + second.shape[1]) * tiling.cells(second))
    looked_at = torch.linspace(0, pictures - 1, max(1, min(most, pictures))).round().long()
    kept: tuple[list[Tensor], list[Tensor]] = ([], [])
    for some in looked_at.split(step):  # type: ignore[no-untyped-call]
        tiles = (some[:, None] * tiling.count + torch.arange(tiling.count)).flatten()
        for kind, seen in zip(kept, memory_features(first[tiles].float(), second[tiles].float(), tiling), strict=True):
            kind.append(seen.flatten(2).half())
    wanted = remembered(tiling.count)
    part_of = torch.arange(pictures) if shows is None else torch.tensor(shows[:pictures])
    one, other = (_different(torch.cat(kind), wanted, part_of[looked_at]) for kind in kept)
    memory = dict(zip(MEMORY_NAMES, (_kept(one.values), _kept(other.values)), strict=True))
    both = None if one.instead is None or other.instead is None else (one.instead, other.instead)
    return RememberedPlaces(memory, (looked_at[one.which], looked_at[other.which]), both)


@dataclass(frozen=True, eq=False)
class _Chosen:
    """At each place: (places, wanted, channels), which pictures these are (places, wanted), and what would be chosen without the part of
    each, as the values; None if all are chosen."""

    values: Tensor
    which: Tensor
    instead: Tensor | None


def _different(features: Tensor, wanted: int, part_of: Tensor) -> _Chosen:
    """Of float16 (pictures, channels, places), unit lengths, the ``wanted`` at each place that differ most.

    K-centre greedy at each place by itself. The first is that of the picture in the middle: the same everywhere.
    """
    pictures, channels, places = features.shape
    at_once = max(1, PLACES_AT_A_TIME_BYTES // (4 * pictures * channels))
    if pictures <= wanted:
        return _Chosen(features.permute(2, 0, 1), torch.arange(pictures).expand(places, pictures), None)
    found = []
    for some in features.split(at_once, dim=2):  # type: ignore[no-untyped-call]
        vectors = some.permute(2, 0, 1).float().contiguous()  # else each product copies it
        which = _farthest(vectors, wanted)
        found.append((_at(vectors, which), which, _instead(vectors, which, part_of)))
    values, chosen, instead = (torch.cat(kind) for kind in zip(*found, strict=True))
    return _Chosen(values, chosen, instead)


def _at(vectors: Tensor, which: Tensor) -> Tensor:
    """(places, n, channels) and indices (places, wanted) -> (places, wanted, channels)."""
    return vectors[torch.arange(len(vectors))[:, None], which]


def _instead(vectors: Tensor, which: Tensor, part_of: Tensor) -> Tensor:
    """For each chosen vector the one of another part that k-centre greedy would choose next if it were not there: the least like all other
    chosen ones. As ``_at(vectors, which)``; zeros where there is none.

    Without it what a chosen vector stands for would be missing: parts that are scored without their own would seem stranger than new ones.
    """
    best = torch.bmm(vectors, _at(vectors, which).transpose(1, 2)).topk(2, dim=2)
    found = []
    for at in range(which.shape[1]):
        nearest = torch.where(best.indices[:, :, 0] == at, best.values[:, :, 1], best.values[:, :, 0])
        own = part_of[None, :] == part_of[which[:, at]][:, None]
        least, index = nearest.masked_fill(own, 2.0).min(dim=1)
        found.append(vectors[torch.arange(len(vectors)), index] * (least < 2.0)[:, None])
    return torch.stack(found, dim=1)


def _farthest(vectors: Tensor, wanted: int) -> Tensor:
    """Indices (places, wanted) into (places, n, channels): at each place the vector least like any chosen one comes next."""
    newest = torch.full((len(vectors),), vectors.shape[1] // 2)
    nearest = torch.full(vectors.shape[:2], -torch.inf)
    every, chosen = torch.arange(len(vectors)), [newest]
    while len(chosen) < wanted:
        torch.maximum(nearest, torch.bmm(vectors, vectors[every, newest][:, :, None])[:, :, 0], out=nearest)
        newest = nearest.argmin(dim=1)
        chosen.append(newest)
    return torch.stack(chosen, dim=1)


@torch.inference_mode()
def build_anywhere(first: Tensor, second: Tensor, entries: int, seed: int, until: float, tiling: Tiling = ONE_TILE) -> Weights:
    """From the normalised levels of all pictures to ``Recipe.memory``: float32 (entries, channels) as ``ANYWHERE``.

    ``entries``: at most; fewer if ``until`` (monotonic seconds) comes first. Values are rounded to float16, in which they are kept.
    """
    places, pictures = tiling.cells(second), len(first) // tiling.count
    drawn = torch.randperm(pictures * places, generator=torch.Generator().manual_seed(seed))[:CANDIDATES].sort().values
    found = []
    step = tiling.at_once(AT_A_TIME)
    for start in range(0, pictures, step):
        low, high = (int(torch.searchsorted(drawn, at * places)) for at in (start, start + step))
        tiles = slice(start * tiling.count, (start + step) * tiling.count)
        some = joined(*memory_features(first[tiles].float(), second[tiles].float(), tiling))
        found.append(some.flatten(0, 1)[drawn[low:high] - start * places])
    candidates = torch.cat(found)
    return {ANYWHERE: _kept(candidates[k_centres(candidates, entries, seed, until)])}


def remembered(tiles: int) -> int:
    """Good parts that are remembered place by place: fewer of many tiles, so that no memory takes more than that of ``MOST_REMEMBERED``."""
    return max(FEWEST_PICTURES, min(PICTURES, MOST_REMEMBERED // tiles))


def _kept(values: Tensor) -> NDArray[np.float32]:
    array: NDArray[np.float32] = values.half().float().contiguous().numpy()
    array.flags.writeable = False
    return array


def k_centres(vectors: Tensor, count: int, seed: int, until: float) -> Tensor:
    """Indices of at most ``count`` of ``vectors`` (n, c), in the order of choice; fewer if ``until`` (monotonic seconds) comes first.

    The first is vector 0. Equal vectors are chosen once.
    """
    points = _projected(vectors.float(), seed)
    threads = torch.get_num_threads()
    # Thousands of short steps that wait for memory: beside an inspection several threads would wait for each other at every one.
    torch.set_num_threads(1)
    try:
        return _farthest_first(points, count, until)
    finally:
        torch.set_num_threads(threads)


def _farthest_first(points: Tensor, count: int, until: float) -> Tensor:
    lengths = points.square().sum(dim=1)
    nearest = torch.full((len(points),), torch.inf)
    # What is left of the difference of equal vectors in float32.
    dust = 1e-6 * float(lengths.max())
    chosen = [0]
    while len(chosen) < min(count, len(points)):
        newest = chosen[-1]
        torch.minimum(nearest, lengths + lengths[newest] - 2 * (points @ points[newest]), out=nearest)
        farthest = int(nearest.argmax())
        if nearest[farthest] <= dust or (len(chosen) >= FEWEST and monotonic() >= until):
            break
        chosen.append(farthest)
    return torch.tensor(chosen)


def _projected(vectors: Tensor, seed: int) -> Tensor:
    """Distances stay nearly the same (Johnson and Lindenstrauss, 1984), and are found three times faster."""
    channels = vectors.shape[1]
    if channels <= PROJECTED:
        return vectors.contiguous()
    projection = torch.randn((channels, PROJECTED), generator=torch.Generator().manual_seed(seed)) / PROJECTED**0.5
    projected: Tensor = vectors @ projection
    return projected


class Memory:
    """``Recipe.memory`` on a device: distances of pictures to it."""

    def __init__(self, memory: Weights, device: torch.device, tiling: Tiling = ONE_TILE) -> None:
        self._tiling = tiling
        self._banks = {name: torch.from_numpy(np.array(bank)).to(device) for name, bank in memory.items()}

    def distances(self, teacher: Levels) -> tuple[Tensor, ...]:
        """Distances to the nearest remembered features, ``MEMORY_MAPS`` times (n, 1, h/8, w/8); nothing if nothing is remembered.

        ``teacher``: the teacher's levels for the tiles of n pictures. "anywhere" gives one map, which counts as ``MEMORY_MAPS``.
        """
        if not self._banks:
            return ()
        features = memory_features(normalised(teacher[0].float()), normalised(teacher[1].float()), self._tiling)
        if ANYWHERE in self._banks:
            return (1 - nearest_anywhere(features, self._banks[ANYWHERE]),) * MEMORY_MAPS
        banks = (self._banks[name] for name in MEMORY_NAMES)
        return tuple(1 - nearest(kind, bank) for kind, bank in zip(features, banks, strict=True))


def nearest_anywhere(features: tuple[Tensor, Tensor], bank: Tensor) -> Tensor:
    """Largest cosine with any remembered feature. (n, c1, h, w), (n, c2, h, w) and (entries, c1 + c2) -> (n, 1, h, w)."""
    height, width = features[1].shape[2:]
    largest = [(one @ bank.T).amax(dim=1) for one in joined(*features)]
    return torch.stack(largest).reshape(-1, 1, height, width)


def nearest(features: Tensor, bank: Tensor, left_out: Tensor | None = None) -> Tensor:
    """Largest cosine with a remembered feature within ``MEMORY_RADIUS`` cells. (n, c, h, w) and (h w, pictures, c) -> (n, 1, h, w).

    ``left_out``: bool (h w, pictures, n), the entries that do not count for each of the n pictures; None: all count.
    """
    count, channels, height, width = features.shape
    r, side = MEMORY_RADIUS, 2 * MEMORY_RADIUS + 1
    shifts = [(down, across) for down in range(side) for across in range(side)]
    padded = F.pad(features, (r, r, r, r))
    # Each place of the bank is read once and compared with the features of all pictures around it.
    around = torch.stack([padded[:, :, down : down + height, across : across + width] for down, across in shifts], dim=1)
    cosines = torch.bmm(bank, around.flatten(3).permute(3, 2, 0, 1).reshape(height * width, channels, -1))
    if left_out is not None:
        each = cosines.reshape(height * width, -1, count, len(shifts))
        cosines = each.masked_fill(left_out[..., None], -1.0).reshape(cosines.shape)
    planes = F.pad(cosines.amax(dim=1).T.reshape(count, len(shifts), height, width), (r, r, r, r), value=-1.0)
    # Seen from the picture's place, that bank place lies on the other side.
    back = [planes[:, at, 2 * r - d : 2 * r - d + height, 2 * r - a : 2 * r - a + width] for at, (d, a) in enumerate(shifts)]
    return torch.stack(back).amax(dim=0)[:, None]
