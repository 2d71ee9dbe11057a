"""Each learned part is compared with what the memory would be had the part never been there."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from inspector.vision.networks import memory as memories
from inspector.vision.networks.memory import Memory, build_places, remember_places
from inspector.vision.networks.stpm import normalised
from inspector.vision.teaching.augmentation import which_augmented, which_in_other_light
from inspector.vision.teaching.cross_distances import DISTANCES, FEWEST_PARTS, as_kept, cross_distances, of_kept
from inspector.vision.teaching.teacher_features import TeacherFeatures

SIDE = 4
CPU = torch.device("cpu")


def features(count: int, seed: int = 0) -> TeacherFeatures:
    """Of pictures that are all like one, each in its own way."""
    rng = torch.Generator().manual_seed(seed)
    common = [torch.rand((1, channels, side, side), generator=rng) for channels, side in ((6, 2 * SIDE), (8, SIDE), (8, SIDE // 2))]
    levels = [normalised(one + 0.3 * torch.rand((count, *one.shape[1:]), generator=rng)).half() for one in common]
    return TeacherFeatures(torch.zeros((count, 3, 8 * SIDE, 8 * SIDE), dtype=torch.uint8), (levels[0], levels[1], levels[2]))


def without(seen: TeacherFeatures, part: int, shows: list[int]) -> tuple[Tensor, ...]:
    """Distances of a part to a memory that was built from the others alone."""
    others = [index for index, shown in enumerate(shows) if shown != part]
    memory = build_places(seen.levels[0][others], seen.levels[1][others])
    own = (seen.levels[0][part : part + 1].float(), seen.levels[1][part : part + 1].float(), seen.levels[2][part : part + 1].float())
    return Memory(memory, CPU).distances(own)


def test_a_part_is_scored_as_if_it_had_never_been_there() -> None:
    count, shows = 10, [*range(10), 0, 1, 1]
    seen = features(len(shows))
    found = cross_distances(seen, remember_places(seen.levels[0], seen.levels[1], shows=shows), shows)
    assert len(found) == count
    for part in range(count):
        for one, wanted in zip(found[part], without(seen, part, shows), strict=True):
            assert torch.allclose(one, wanted, atol=2e-3), "its copies do not count either"


def test_where_not_all_is_remembered_another_entry_stands_in() -> None:
    shows = list(range(memories.PICTURES + 16))
    seen = features(len(shows))
    places = remember_places(seen.levels[0], seen.levels[1], shows=shows)
    assert places.instead is not None and places.memory["level1"].shape[1] == memories.PICTURES
    found = cross_distances(seen, places, shows)
    wanted = [without(seen, part, shows) for part in shows]
    bare = cross_distances(seen, memories.RememberedPlaces(places.memory, places.seen_in, None), shows)
    ours, theirs, poorer = (np.mean([[float(kind.max()) for kind in one] for one in each], axis=0) for each in (found, wanted, bare))
    # Nearly as a memory built again without the part, though it is not; without what stands in, distances are larger.
    assert (np.abs(ours / theirs - 1) < 0.12).all() and (poorer > ours).all()


def test_of_too_few_parts_the_others_say_too_little() -> None:
    shows = [*range(FEWEST_PARTS - 1), 0, 1, 2]
    seen = features(len(shows))
    assert cross_distances(seen, remember_places(seen.levels[0], seen.levels[1], shows=shows), shows) == []


def test_what_is_kept_is_what_was_found() -> None:
    shows = list(range(9))
    seen = features(len(shows))
    found = cross_distances(seen, remember_places(seen.levels[0], seen.levels[1]), shows)
    kept = as_kept(found)
    assert kept[DISTANCES].shape == (9, 2, SIDE, SIDE) and np.array_equal(kept[DISTANCES], kept[DISTANCES].astype(np.float16))
    assert all(
        torch.equal(one, other) for part, again in zip(found, of_kept(kept), strict=True) for one, other in zip(part, again, strict=True)
    )
    assert as_kept([]) == {} and of_kept({}) == []


def test_copies_are_told_apart_by_the_part_that_they_show() -> None:
    assert which_augmented(5, 12) == [0, 1, 2, 3, 4, 0, 1] and which_augmented(24, 24) == []
    assert which_in_other_light(4, 0.2, 8) == [0, 1, 2, 3] and which_in_other_light(4, 0.2, 6) == [0, 2]
    assert which_in_other_light(4, 0.0, 8) == []
