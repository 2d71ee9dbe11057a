"""The options that a recipe was taught with, as far as it tells them: to teach it again in the same way."""

from __future__ import annotations

from dataclasses import replace

from inspector.core.fixture import Align
from inspector.core.promises.light import LIGHT, read_light_copies
from inspector.core.promises.odd_parts import ALL, CONFIRMED, ODD
from inspector.core.recipe import Recipe
from inspector.core.settings import TeachSettings
from inspector.core.teaching import EIGHT_BITS, FLOAT_ASKED, TeachOptions, held_out_of_teaching, options_of


def as_taught(
    recipe: Recipe,
    settings: TeachSettings,
    device: str,
    held_out: float,
    budget_s: float | None = None,
    names: tuple[str, ...] = (),
) -> TeachOptions:
    """As the station teaches, and where the recipe was taught in another way, as that was. ``held_out``: share of the good pictures;
    ``names``: what a person calls these. All are confirmed where a person has found good all that stood alone: which pictures these were
    is not known any more, and the gate is to let them pass."""
    options = options_of(settings, device)
    return replace(
        options,
        budget_s=options.budget_s if budget_s is None else budget_s,
        held_out=held_out,
        seed=recipe.seed,
        teacher=recipe.teacher.name,
        guaranteed=recipe.limit.guaranteed,
        review_rate=recipe.limit.review_rate,
        align=options.align if recipe.fixture is not None else Align.OFF,
        normalise_light=recipe.light is not None,
        tiles=f"{recipe.tiles.rows}x{recipe.tiles.columns}",
        input_size=recipe.tiles.tile_size(recipe.input_size),
        tile_overlap_px=recipe.tiles.overlap_px if recipe.tiles.count > 1 else None,
        region=recipe.region,
        fusion=recipe.fusion,
        smoothing_px=recipe.smoothing_px,
        shapes=recipe.shapes,
        parts=recipe.parts,
        light_range=LIGHT in recipe.notes,
        light_copies=read_light_copies(recipe.notes),
        eight_bits=recipe.notes.get(EIGHT_BITS) != FLOAT_ASKED,
        picture_names=names,
        confirmed=(ALL,) if CONFIRMED in recipe.notes and ODD not in recipe.notes else (),
    )


def held_out_pictures(recipe: Recipe, pictures: int) -> int:
    """How many of the ``pictures`` that ``recipe`` was taught with, the last ones, set its limit."""
    of_a_picture = 1 if recipe.parts is None else recipe.parts.count
    return min(max(1, -(-held_out_of_teaching(recipe) // of_a_picture)), pictures - 1)
