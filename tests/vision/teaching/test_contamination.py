"""A defective part, and a dark picture, among the good ones of a teaching: named with the place, left out, or confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from inspector.core.fixture import Align
from inspector.core.promises.odd_parts import CONFIRMED, LEFT_OUT, ODD, OddPart
from inspector.core.recipe import Recipe
from inspector.core.teaching import TeachOptions, TeachProgress
from inspector.core.types import Picture
from inspector.vision.framing.confirmed_parts import confirmed_as_good
from inspector.vision.teaching.teachers import TeacherStore
from inspector.vision.teaching.training import StpmTrainer
from tests.vision.parts import SCRATCH, scratched, texture
from tests.vision.teaching.test_teaching import content

pytestmark = pytest.mark.usefixtures("few_telling")

PARTS, BAD, DARK = 16, 5, 14
OPTIONS = TeachOptions(eight_bits=False, image_steps=4, input_size=(64, 64), held_out=0.25, align=Align.OFF, augment=False)


def pictures(bad: bool = True) -> list[Picture]:
    made = [texture(number) for number in range(PARTS)]
    if bad:
        made[BAD] = scratched(BAD)
        made[DARK] = (made[DARK] * 0.5).astype(np.uint8)
    return made


def taught(store: TeacherStore, frames: Sequence[Picture], **changes: object) -> tuple[Recipe, tuple[OddPart, ...], list[Recipe]]:
    told: list[TeachProgress] = []
    first: list[Recipe] = []
    recipe = StpmTrainer(store).teach("part", frames, replace(OPTIONS, **changes), told.append, lambda: False, first.append)  # type: ignore[arg-type]
    return recipe, told[-1].odd, first


@pytest.mark.slow
def test_what_stands_alone_is_named_and_left_out_as_if_it_had_never_been_there(random_store: TeacherStore) -> None:
    recipe, odd, first = taught(random_store, pictures())
    assert [part.index for part in odd] == [DARK, BAD]
    assert odd[0].place is None and "too dark" in odd[0].why
    place = odd[1].place
    assert place is not None and odd[1].why == f"unlike the other {PARTS - 1}, at upper left"
    middle = [64 * (SCRATCH[0][axis] + SCRATCH[1][axis]) / 2 for axis in (0, 1)]
    assert place.x <= middle[0] <= place.x + place.width and place.y <= middle[1] <= place.y + place.height
    assert recipe.notes[ODD].startswith(f"picture {DARK + 1}: ") and ODD in first[0].notes
    named = [f"picture {number + 1}" for number in range(PARTS)]
    left = [at for at in range(PARTS) if at not in (BAD, DARK)]
    without, _, _ = taught(random_store, [pictures()[at] for at in left], picture_names=tuple(named[at] for at in left))
    out, told, _ = taught(random_store, pictures(), leave_out_odd=True)
    assert told == () and f"picture {BAD + 1}: " in out.notes[LEFT_OUT] and ODD not in out.notes
    ours, theirs = content(out), content(without)
    assert {key: value for key, value in ours.items() if key != "notes"} == {key: value for key, value in theirs.items() if key != "notes"}
    good, asked, _ = taught(random_store, pictures(), confirmed=(f"picture {DARK + 1}", f"picture {BAD + 1}"))
    assert asked == () and ODD not in good.notes and good.notes[CONFIRMED].count("picture") == 2
    assert good.gate.limits["brightness"].low < 50 < recipe.gate.limits["brightness"].low  # type: ignore[operator]
    later = confirmed_as_good(recipe, ("picture 15",), [pictures()[DARK]])
    assert later.gate.limits["brightness"].low < 50 and f"picture {BAD + 1}" in later.notes[ODD]  # type: ignore[operator]
