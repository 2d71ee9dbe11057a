"""Teaching as the authors of STPM taught (Wang, Han, Ding, Huang; BMVC 2021, arXiv 2103.04257, section 4), for comparison only.

SGD at a constant rate of 0.4 with momentum 0.9 and weight decay 1e-4, batches of 32, 100 epochs; pictures of 256x256, normalised as for
ImageNet; a fifth of the good ones, drawn at random, validates, and the student of the epoch with the lowest loss there is kept. Its three
maps are multiplied, nothing is smoothed, nothing is remembered, nothing usual is taken off, and no picture is refused. What is not the
authors': pictures are made smaller by averaging areas, as everywhere here; the teacher's features are kept in float16; and a limit is set
by the validation parts, so that there are verdicts.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn
from torch.optim import SGD

from inspector.core.errors import TeachingError
from inspector.core.limit_change import fitted
from inspector.core.recipe import Limit, Recipe, TeacherId, Weights
from inspector.core.teaching import TeachOptions
from inspector.core.types import Picture, RecipeId
from inspector.vision.framing.preprocessing import prepare
from inspector.vision.networks import stpm
from inspector.vision.networks.comparison import Comparison
from inspector.vision.networks.processor import cores
from inspector.vision.networks.torch_network import Network
from inspector.vision.teaching.recipe_fitting import fused_maps
from inspector.vision.teaching.student import level_scales, thinned
from inspector.vision.teaching.teacher_features import TeacherFeatures, as_input, extract_features
from inspector.vision.trunk import Trunk, trunk

RATE, MOMENTUM, DECAY = 0.4, 0.9, 1e-4
BATCH = 32
EPOCHS = 100
SIZE = (256, 256)
VALIDATION = 0.2


@dataclass(frozen=True)
class PaperStudent:
    """Folded weights of the best ``epoch`` (from 1), and the training's loss over all of them."""

    weights: Weights
    epoch: int
    image_steps: int
    losses: tuple[float, ...]


def teach_as_the_paper(
    name: str,
    frames: Sequence[Picture],
    teacher_id: TeacherId,
    teacher: Weights,
    options: TeachOptions,
    epochs: int,
    on_epoch: Callable[[int], None],
) -> Recipe:
    """From good parts, uint8 RGB of equal sizes, to a recipe. Of ``options`` only seed, region, input size, device, and what sets the limit
    are looked at. Raises TeachingError."""
    started = time.time()
    if len(frames) < 4:
        raise TeachingError(f"{len(frames)} good parts are too few", remedy="Two are needed to learn from, two to validate")
    torch.set_num_threads(cores())
    device = torch.device("cuda" if options.device != "cpu" and torch.cuda.is_available() else "cpu")
    spec, size = trunk(teacher_id.name), options.input_size or SIZE
    pictures = [prepare(frame, options.region, size) for frame in frames]
    order = np.random.default_rng(options.seed).permutation(len(pictures))
    validating, training = np.split(order, [max(2, round(VALIDATION * len(pictures)))])
    features = extract_features(_network(spec, teacher, device), pictures, device, lambda done: None)
    student = train(spec, features, training.tolist(), validating.tolist(), options.seed, epochs, device, on_epoch)
    held = [int(index) for index in validating]
    comparison = Comparison(spec, teacher, student.weights, {}, torch.device("cpu"))
    distances = [comparison.distances(as_input([pictures[index]]).float()) for index in held]
    return _recipe(name, frames, held, distances, (teacher_id, student, options, size), time.time() - started)


def train(
    spec: Trunk,
    features: TeacherFeatures,
    training: Sequence[int],
    validating: Sequence[int],
    seed: int,
    epochs: int,
    device: torch.device,
    on_epoch: Callable[[int], None],
) -> PaperStudent:
    """``training``, ``validating``: indices into ``features``. ``on_epoch`` is told how many are done."""
    torch.manual_seed(seed)
    order = torch.Generator().manual_seed(seed)
    student = Network(spec, trainable=True)
    for module in student.modules():
        if isinstance(module, nn.Conv2d):  # as torchvision begins a ResNet
            nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
    student = student.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimiser = SGD(student.parameters(), lr=RATE, momentum=MOMENTUM, weight_decay=DECAY)
    best, kept, at = math.inf, student.folded(), 0
    losses: list[float] = []
    for epoch in range(1, epochs + 1):
        student.train()
        for chosen in torch.tensor(training)[torch.randperm(len(training), generator=order)].split(BATCH):  # type: ignore[no-untyped-call]
            value = _loss(student, features, chosen, device)
            optimiser.zero_grad(set_to_none=True)
            value.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            losses.append(float(value.detach()))
        student.eval()
        with torch.inference_mode():
            batches = torch.tensor(validating).split(BATCH)  # type: ignore[no-untyped-call]
            found = sum(float(_loss(student, features, chosen, device)) * len(chosen) for chosen in batches)
        if found < best:
            best, kept, at = found, student.folded(), epoch
        on_epoch(epoch)
    return PaperStudent(kept, at, epochs * len(training), thinned(losses))


def _loss(student: Network, features: TeacherFeatures, chosen: Tensor, device: torch.device) -> Tensor:
    x, wanted = features.batch(chosen, device)
    return stpm.loss(wanted, student(x))


def _network(spec: Trunk, weights: Weights, device: torch.device) -> Network:
    network = Network(spec)
    network.load_folded(weights)
    return network.eval().to(device, memory_format=torch.channels_last)  # type: ignore[call-overload, no-any-return]


def _recipe(
    name: str,
    frames: Sequence[Picture],
    held: Sequence[int],
    distances: Sequence[tuple[Tensor, ...]],
    taught: tuple[TeacherId, PaperStudent, TeachOptions, tuple[int, int]],
    seconds: float,
) -> Recipe:
    """With the limit that the validation parts give, and one of them as reference. Raises TeachingError if a score is not finite."""
    teacher_id, student, options, size = taught
    draft = Recipe(
        id=RecipeId(name, ""),
        created_at=time.time(),
        teacher=teacher_id,
        frame_size=(frames[0].shape[1], frames[0].shape[0]),
        region=options.region,
        input_size=size,
        fusion="product",
        smoothing_px=0.0,
        level_scales=level_scales(distances),
        student=student.weights,
        limit=Limit(math.nan, options.target_rate, 1.0, len(held), "manual"),
        good_scores=(),
        colour_scale=(-1.0, 0.0),
        seed=options.seed,
        image_steps=student.image_steps,
        teach_seconds=seconds,
        loss_curve=student.losses,
        notes={"paper": f"arXiv 2103.04257; the student of epoch {student.epoch}, which has the lowest loss on {len(held)} parts"},
    )
    maps = fused_maps(draft, distances)
    scores = [float(values.max()) for values in maps]
    if not all(math.isfinite(score) for score in scores):
        raise TeachingError("the student did not converge: a held-out score is not finite", remedy="Teach again with another seed")
    typical = int(np.argsort(scores)[len(scores) // 2])
    return replace(
        draft,
        limit=fitted(scores, options.target_rate, options.confidence, options.guaranteed, options.review_rate),
        good_scores=tuple(scores),
        reference=frames[held[typical]],
        reference_map=(float(maps[typical].max()), float(maps[typical].mean())),
    )
