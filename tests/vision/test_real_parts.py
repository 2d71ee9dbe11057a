"""A short teaching on real parts: MVTec AD bottle, with ImageNet's ResNet-18."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture
from inspector.lab.datasets.mvtec import MvtecCategory
from inspector.lab.metrics.areas import image_auroc
from inspector.vision.framing.preprocessing import prepare
from inspector.vision.networks.compiling import compile_recipe
from inspector.vision.teaching.training import StpmTrainer
from tests.vision.parts import teacher_store

EVERY = 6
"""Of the good parts that the set has to learn from, one in so many."""


def read(path: Path) -> Picture:
    return cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)


@pytest.mark.slow
@pytest.mark.realdata
def test_a_short_teaching_tells_good_bottles_from_broken_ones(mvtec_root: Path, teacher_weights: Path, tmp_path: Path) -> None:
    category = MvtecCategory.open(mvtec_root / "bottle")
    store = teacher_store(tmp_path / "teachers")
    options = TeachOptions(image_steps=32, teacher="resnet18", teacher_weights=str(teacher_weights), device="cpu", input_size=(192, 192))
    good = [read(path) for path in category.train[::EVERY]]
    recipe = StpmTrainer(store).teach("bottle", good, options, lambda progress: None, lambda: False)
    detector = compile_recipe(recipe, store.load_exact(recipe.teacher), "cpu")
    scores = [detector.detect(prepare(read(picture.path), recipe.region, recipe.input_size)).score for picture in category.test]
    detector.close()
    defective = np.array([picture.defective for picture in category.test])
    assert image_auroc(defective, scores) >= 0.98
    caught = np.array(scores)[defective] > recipe.limit.value
    assert caught.mean() >= 0.9
