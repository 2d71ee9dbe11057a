"""The good parts of one teaching: how they are framed, which of them train the networks and which set the limit."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from calibration.statistics.limit import check_possible
from inspector.core.fixture import Fixture
from inspector.core.limit_change import check_review_rate
from inspector.core.promises.odd_parts import ALL
from inspector.core.teaching import TeachOptions, picture_name
from inspector.core.types import Picture
from inspector.vision.framing.framing import Framing
from inspector.vision.framing.parts_framing import good_parts
from inspector.vision.framing.preprocessing import cut
from inspector.vision.framing.registration import GoodParts, find_good_parts
from inspector.vision.framing.tile_choice import choose_tiles, detail_unseen
from inspector.vision.networks.tiling import Tiling
from inspector.vision.split import held_out_indices

FEATURE_BYTES = 2_000_000_000
"""Memory for the kept teacher features; where more pictures are given, an even selection that fits is trained on."""

RESNET18 = 64, 128, 256
"""Channels of its levels."""

FIRST_PARTS = 60
"""Training parts that the interim recipe is built from: enough for a coreset, and seen within seconds."""

MOST_FOR_GATE = 80
"""Good parts that the image gate is fitted to where a picture shows several."""


@dataclass(frozen=True, eq=False)
class TeachingSet:
    """``frames``: uint8 RGB full frames, all of one size; a frame that shows several parts stands once for each, ``numbers`` says which is
    meant (from 0; empty for one part in each frame). ``trained``, ``held``: indices into ``frames``; the first ``first_parts`` of
    ``trained`` are spread evenly: the interim recipe is built from them. ``room``: pictures that can be learned from at once.
    ``frame_size``, ``input_size``: (width, height). ``alignment``, ``detail``: notes for a person, on the part search and on what tiles
    would see. ``given``: the frames as they were given, each once.
    """

    given: Sequence[Picture]
    frames: Sequence[Picture]
    numbers: tuple[int, ...]
    frame_size: tuple[int, int]
    input_size: tuple[int, int]
    tiling: Tiling
    framing: Framing
    fixture: Fixture | None
    alignment: str
    detail: str
    trained: tuple[int, ...]
    held: tuple[int, ...]
    first_parts: int
    room: int
    options: TeachOptions

    @classmethod
    def of(
        cls,
        frames: Sequence[Picture],
        options: TeachOptions,
        channels: tuple[int, int, int] = RESNET18,
        parts: GoodParts | None = None,
    ) -> TeachingSet:
        """Fit the part search, choose the tiles, and split. ``channels``: of the teacher's levels; ``parts``: what the part search has
        found in ``frames``, where that is known.

        Raises TeachingError, SettingsError; CalibrationError if so few held-out parts cannot give the limit that ``options`` ask for.
        """
        height, width = frames[0].shape[:2]
        parts = find_good_parts(frames, options) if parts is None else parts
        input_size, tiles = choose_tiles(parts.size, options)
        tiling = Tiling(tiles, tiles.tile_size(input_size))
        held = held_out_indices(len(parts.frames), options.held_out)
        while parts.numbers and parts.numbers[held[0]]:
            held = [held[0] - 1, *held]  # all parts of a picture lie on the same side of the split
        check_possible(len(held), options.target_rate, options.confidence, guaranteed=options.guaranteed)
        check_review_rate(options.target_rate, options.review_rate)
        room = _room(tiling, channels)
        trained = evenly_spread([index for index in range(len(parts.frames)) if index not in held], room)
        # An even selection comes first: the interim recipe does not wait for hundreds of parts.
        first = evenly_spread(trained, FIRST_PARTS)
        return cls(
            given=frames,
            frames=parts.frames,
            numbers=parts.numbers,
            frame_size=(width, height),
            input_size=input_size,
            tiling=tiling,
            framing=Framing((width, height), options.region, input_size, parts.fixture, options.shapes, parts=options.parts),
            fixture=parts.fixture,
            alignment=parts.note,
            detail=detail_unseen(parts.size, input_size, tiles, options),
            trained=(*first, *sorted(set(trained) - set(first))),
            held=tuple(held),
            first_parts=FIRST_PARTS,
            room=room,
            options=options,
        )

    def some(self, learned: int, held: int) -> TeachingSet:
        """Of so many of each, evenly spread, those that are learned from first."""
        kept = evenly_spread(sorted(self.trained), learned), evenly_spread(self.held, held)
        chosen = [*kept[0], *kept[1]]
        return replace(
            self,
            frames=[self.frames[index] for index in chosen],
            numbers=tuple(self.numbers[index] for index in chosen) if self.numbers else (),
            trained=tuple(range(len(kept[0]))),
            held=tuple(range(len(kept[0]), len(chosen))),
            first_parts=len(kept[0]),
        )

    def pictures(self) -> list[Picture]:
        """Every good part as the networks see it: uint8 RGB at the input size."""
        several = self.framing.several
        if several is None:
            return [self.framing.prepare(frame).picture for frame in self.frames]
        return [part.picture for part in good_parts(several, self.frames, self.numbers)]

    def gate_pictures(self, reference: Picture) -> tuple[list[Picture], Picture]:
        """The pictures that the image gate is fitted to, and its reference, uint8 RGB at the frame's scale."""
        several = self.framing.several
        if several is None:
            return [cut(frame, self.options.region) for frame in self.frames], cut(reference, self.options.region)
        chosen = self.gate_numbers()
        parts = good_parts(several, [self.frames[index] for index in chosen], [self.numbers[index] for index in chosen])
        return [part.at_scale for part in parts], self.framing.gated(reference)

    def gate_numbers(self) -> Sequence[int]:
        """Of the parts in ``frames`` that :meth:`gate_pictures` shows."""
        every = range(len(self.frames))
        return every if self.framing.several is None else evenly_spread(every, MOST_FOR_GATE)

    def confirmed_for_gate(self) -> set[int]:
        """Positions among :meth:`gate_pictures` of those that a person has found good."""
        wanted, names = self.options.confirmed, self.options.picture_names
        if not wanted:
            return set()
        good = {id(frame) for index, frame in enumerate(self.given) if ALL in wanted or picture_name(names, index) in wanted}
        return {at for at, number in enumerate(self.gate_numbers()) if id(self.frames[number]) in good}

    def typical(self, scores: Sequence[float]) -> int:
        """Position in ``held`` of the part with the median score; where pictures show several, among their first parts."""
        order = np.argsort(scores)
        if self.numbers:
            order = np.array([index for index in order if self.numbers[self.held[index]] == 0])
        return int(order[len(order) // 2])


def without(frames: Sequence[Picture], options: TeachOptions, gone: Collection[int]) -> tuple[list[Picture], TeachOptions]:
    """The frames but those at ``gone``, and the options with the names of those that are left."""
    left = [index for index in range(len(frames)) if index not in gone]
    names = tuple(picture_name(options.picture_names, index) for index in left)
    return [frames[index] for index in left], replace(options, picture_names=names)


def evenly_spread(indices: Sequence[int], most: int) -> list[int]:
    """All of ``indices``, or ``most`` of them, evenly spread."""
    if len(indices) <= most:
        return list(indices)
    return [indices[int(at)] for at in np.linspace(0, len(indices) - 1, most)]


def _room(tiling: Tiling, channels: tuple[int, int, int]) -> int:
    """Pictures that ``FEATURE_BYTES`` hold, with their three levels in float16."""
    bytes_of_pixel = 3 + sum(2 * count / stride**2 for count, stride in zip(channels, (4, 8, 16), strict=True))
    return max(8, int(FEATURE_BYTES // ((bytes_of_pixel + 1) * tiling.count * tiling.tile[0] * tiling.tile[1])))
