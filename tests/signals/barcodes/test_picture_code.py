"""Codes in drawn pictures."""

from __future__ import annotations

import numpy as np
import pytest

from inspector.signals.barcodes.picture_code import PictureCodeReader
from tests.signals.barcodes.drawn_codes import with_code

GREY = np.full((240, 320, 3), 150, np.uint8)


@pytest.mark.parametrize("kind", ["DataMatrix", "QRCode", "Code128"])
def test_a_code_is_read_with_its_place(kind: str) -> None:
    (found,) = PictureCodeReader().read(with_code(GREY, "SN-0001", 60, 40, kind, scale=2))
    assert found.text == "SN-0001"
    assert 60 < found.x < 320
    assert 40 < found.y < 200


def test_only_the_region_is_looked_at() -> None:
    picture = with_code(with_code(GREY, "LEFT", 20, 40), "RIGHT", 200, 40)
    assert {one.text for one in PictureCodeReader().read(picture)} == {"LEFT", "RIGHT"}
    (found,) = PictureCodeReader((160, 0, 160, 240)).read(picture)
    assert found.text == "RIGHT"
    assert found.x > 200
    assert PictureCodeReader((1000, 1000, 5, 5)).read(picture) == ()


def test_a_separator_of_gs1_is_no_character_of_the_code() -> None:
    (found,) = PictureCodeReader().read(with_code(GREY, "0104012345678901\x1d21A", 20, 20))
    assert found.text == "010401234567890121A"


def test_a_picture_without_a_code_has_none() -> None:
    assert PictureCodeReader().read(GREY) == ()
