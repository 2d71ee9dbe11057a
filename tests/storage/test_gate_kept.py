"""What the image gate learned and what it found are kept; a recipe from before it keeps the two limits that it had."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import yaml

from calibration.gate.limits import FactLimits, GateCheck, ImageGate, Light
from inspector.core.errors import RecipeInvalid
from inspector.core.recipe import Recipe
from inspector.core.types import Inspection, RecipeId
from inspector.storage.checked_yaml import parse_yaml
from inspector.storage.recipes.document import read_document, to_recipe, write_document
from inspector.storage.records.document import document_bytes, document_of, parse_document


def read_back(values: dict[str, Any]) -> Recipe:
    document = read_document(parse_yaml(yaml.safe_dump(values).encode(), "recipe.yaml", RecipeInvalid))
    return to_recipe(document, {}, {}, {}, {}, {}, (), None)


def test_a_recipe_from_before_the_gate_keeps_brightness_and_contrast(make_recipe: Callable[..., Recipe]) -> None:
    values = yaml.safe_load(write_document(make_recipe(), RecipeId("Bottle", "v1")))
    del values["gate"]
    values["picture_limits"] = {"mean_low": 60.0, "mean_high": 140.0, "contrast_low": 12.5}
    assert read_back(values).gate == ImageGate({"brightness": FactLimits(60.0, 100.0, 140.0), "contrast": FactLimits(12.5, 25.0, None)})
    del values["picture_limits"]
    assert read_back(values).gate == ImageGate()


def test_what_was_learned_comes_back_with_its_open_sides(make_recipe: Callable[..., Recipe]) -> None:
    gate = ImageGate({"sharpness": FactLimits(-0.9, -0.7, None), "white": FactLimits(None, 0.01, 0.04)})
    values = yaml.safe_load(write_document(make_recipe(gate=gate), RecipeId("Bottle", "v1")))
    assert "picture_limits" not in values
    assert read_back(values).gate == gate


def test_the_evidence_holds_the_figures_of_the_gate(make_inspection: Callable[..., Inspection]) -> None:
    checks = (
        GateCheck("sharpness", "sharpness", -1.2, -0.9, None, Light.OUT, "blurred: sharpness -1.20, at least -0.90 was learned"),
        GateCheck("size", "size", math.nan, None, None, Light.OK),
    )
    kept = parse_document(document_bytes(document_of(make_inspection(checks=checks), 1.0, None, {})), "here").gate
    assert [(one.name, one.value, one.low, one.high, one.light) for one in kept] == [
        ("sharpness", -1.2, -0.9, None, Light.OUT),
        ("size", None, None, None, Light.OK),
    ]


def test_evidence_from_before_the_gate_is_read(make_inspection: Callable[..., Inspection]) -> None:
    content = document_bytes(document_of(make_inspection(), 1.0, None, {})).decode()
    old = content.replace(',\n"gate": []', "")
    assert old != content
    assert parse_document(old.encode(), "here").gate == ()
