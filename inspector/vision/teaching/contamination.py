"""Which good parts of a teaching stand alone, and where: by the teacher's features, and by what the image gate measures."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import torch
from torch import Tensor

from calibration.errors import CalibrationError
from calibration.gate.picture_gate import FACTS, pictures_apart
from inspector.core.promises.odd_parts import OddPart, where_in_words
from inspector.core.teaching import picture_name
from inspector.core.types import Picture, Rect
from inspector.vision.framing.parts_framing import PreparedPart, good_parts
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.teacher_features import TeacherFeatures, extract_features
from inspector.vision.teaching.teaching_set import TeachingSet
from inspector.vision.teaching.unlike_others import Unlike, Unlikeness

MOST_KEPT = 256
"""Tiles of held-out parts whose features are kept; those of others are computed when they are asked for."""


_OTHER_CONTENT = next(fact.low for fact in FACTS if fact.name == "likeness")


class GoodPartCheck:
    """``held``: the held-out parts of ``given`` as the networks see them. ``on_picture`` may raise to stop."""

    def __init__(
        self,
        given: TeachingSet,
        teacher: Network,
        device: torch.device,
        held: Sequence[Picture],
        normalised: bool,
        on_picture: Callable[[], None],
    ) -> None:
        self._given, self._normalised, self._on_picture = given, normalised, on_picture
        self._held = _HeldLevels(given, teacher, device, held, on_picture)
        self._positions = {id(frame): index for index, frame in reversed(list(enumerate(given.given)))}

    def of(self, seen: TeacherFeatures) -> tuple[OddPart, ...]:
        """Those that stand alone among the training parts that were ``seen`` so far and all held-out ones: first those whose picture as a
        whole is other, then the furthest."""
        given = self._given
        parts = _Levels(seen, given, self._held)
        unlike = Unlikeness.of(parts, given.options.seed, given.tiling, given.framing.area, self._on_picture)
        found: dict[int, OddPart] = {}
        for one in unlike.standing_alone():
            odd = self._odd(parts.number(one.part), one, len(parts) - 1)
            found.setdefault(odd.index, odd)
        for odd in self._by_the_gate(given.frames[parts.number(unlike.typical)]):
            # What is wrong with the picture as a whole says more than where it is worst; that it shows something else says less.
            if odd.index not in found or not odd.why.startswith(_OTHER_CONTENT):
                found[odd.index] = odd
        return tuple(sorted(found.values(), key=lambda odd: -math.inf if math.isnan(odd.times) else -odd.times))

    def _odd(self, number: int, one: Unlike, others: int) -> OddPart:
        given = self._given
        box = np.array(one.box)
        where = where_in_words(*one.worst)
        if given.framing.several is not None:
            where = f"part {given.numbers[number] + 1}, {where}"
        index = self._positions[id(given.frames[number])]
        place = _on_frame(box, self._part(number), given)
        return OddPart(index, picture_name(given.options.picture_names, index), f"unlike the other {others}, {where}", place, one.times)

    def _part(self, number: int) -> PreparedPart:
        given = self._given
        if given.framing.several is None:
            return given.framing.prepare(given.frames[number])
        return good_parts(given.framing.several, [given.frames[number]], [given.numbers[number]])[0]

    def _by_the_gate(self, reference: Picture) -> Iterator[OddPart]:
        given = self._given
        pictures, gate_reference = given.gate_pictures(reference)
        numbers = given.gate_numbers()
        try:
            apart = pictures_apart(pictures, gate_reference, normalised=self._normalised)
        except CalibrationError:  # fewer than three pictures: the gate itself says so
            return
        for at, why in apart.items():
            index = self._positions[id(given.frames[numbers[at]])]
            yield OddPart(index, picture_name(given.options.picture_names, index), why, None, math.nan)


class _HeldLevels:
    """The first two levels of held-out parts."""

    def __init__(
        self, given: TeachingSet, teacher: Network, device: torch.device, pictures: Sequence[Picture], on_picture: Callable[[], None]
    ) -> None:
        self._given, self._teacher, self._device, self._pictures, self._on_picture = given, teacher, device, pictures, on_picture
        self._most = max(1, MOST_KEPT // given.tiling.count)
        self._kept: dict[int, tuple[Tensor, Tensor]] = {}

    def __len__(self) -> int:
        return len(self._pictures)

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        found = self._kept.get(index)
        if found is None:
            some = extract_features(
                self._teacher, [self._pictures[index]], self._device, lambda done: self._on_picture(), tiling=self._given.tiling
            )
            found = some.levels[0], some.levels[1]
            if len(self._kept) < self._most:
                self._kept[index] = found
        return found


class _Levels(Sequence[tuple[Tensor, Tensor]]):
    """Of the training parts seen so far, augmented ones not among them, then of the held-out ones."""

    def __init__(self, seen: TeacherFeatures, given: TeachingSet, held: _HeldLevels) -> None:
        self._seen, self._given, self._held = seen, given, held
        self._trained = min(len(given.trained), len(seen) // given.tiling.count)

    def __len__(self) -> int:
        return self._trained + len(self._held)

    def __getitem__(self, part: int) -> tuple[Tensor, Tensor]:  # type: ignore[override]
        if part >= self._trained:
            return self._held[part - self._trained]
        count = self._given.tiling.count
        tiles = slice(part * count, (part + 1) * count)
        return self._seen.levels[0][tiles], self._seen.levels[1][tiles]

    def number(self, part: int) -> int:
        """Of the part in ``TeachingSet.frames``."""
        given = self._given
        return given.trained[part] if part < self._trained else given.held[part - self._trained]


def _on_frame(box: np.ndarray[tuple[int, ...], np.dtype[np.float64]], part: PreparedPart, given: TeachingSet) -> Rect:
    """A box in shares of the judged picture -> pixels of the frame, cut off at its edge."""
    width, height = given.input_size
    left, top, right, bottom = box * (width, height, width, height) - 0.5
    corners = np.array([[left, top, 1], [right, top, 1], [left, bottom, 1], [right, bottom, 1]]) @ part.to_frame.T
    low = np.clip(np.floor(corners[:, :2].min(axis=0) + 0.5), 0, np.array(given.frame_size) - 1)
    high = np.clip(np.ceil(corners[:, :2].max(axis=0) + 0.5), low + 1, given.frame_size)
    return Rect(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1]))
