"""What every test has: threads are watched, measured data is found or the test is skipped with the reason."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import settings

from inspector.camera.usb.opencv_stream import silence_ffmpeg
from inspector.core.recipe import Recipe, Weights

CHECKOUT = Path(__file__).resolve().parents[1]

# A shared machine may stop a test for longer than any deadline that would still mean something.
# What a random search finds should not stop an unrelated change: search with --hypothesis-profile=search.
settings.register_profile("inspector", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2000)
settings.load_profile("inspector")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Of ``--dist loadgroup``; None for all others, which pytest-xdist has."""
    if config.getvalue("dist") != "loadgroup":
        return None
    from tests.dealing import KeptTogether

    return KeptTogether(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Nothing that is imported or collected is garbage: it is not looked for until all is collected."""
    worker = getattr(session.config, "workerinput", None)
    if worker is None and session.config.getoption("numprocesses", None):
        return  # the process that deals the tests out collects none
    gc.disable()
    if worker is not None and session.config.getoption("loadgroup", False):
        from tests.dealing import import_own_share

        import_own_share(int(worker["workerid"].removeprefix("gw")), worker["workercount"])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Dealt out so, the slow ones come first: no process is left alone with one of them at the end."""
    if config.getoption("loadgroup", False):
        items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end: garbage collections need not look through it, not even once."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)  # a test lives too short for what is looked through after every 700 objects
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def standing_threads() -> None:
    """The one thread that the program keeps for good: the second one that scales large pictures. It is there before any test."""
    from inspector.vision.framing.preprocessing import prepare

    prepare(np.zeros((1000, 1000, 3), np.uint8), None, (64, 64))


_AT_FIRST: dict[str, Any] = {}
"""State of each test module's ``RNG`` before its first test."""


@pytest.fixture(autouse=True)
def random_numbers_begin_anew(request: pytest.FixtureRequest) -> None:
    """A module's ``RNG`` gives each test the same numbers, whichever tests this process ran before."""
    rng = getattr(request.module, "RNG", None)
    if isinstance(rng, np.random.Generator):
        rng.bit_generator.state = _AT_FIRST.setdefault(request.module.__name__, rng.bit_generator.state)


@pytest.fixture(autouse=True)
def no_leftover_threads(standing_threads: None) -> Iterator[None]:
    """Fails a test that leaves threads behind, and names them."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if thread.name.startswith(("asyncio-waitpid", "mqtt-connect")):
            thread.join(10)  # it waited for a process that has ended, or a broker that nobody asks any more, and ends a moment later
    left = [thread.name for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert not left, f"threads were left behind: {left}"


def _measured(variable: str, sibling: str) -> Path:
    """The folder that ``variable`` names, else the one beside the checkout; skips the test where there is none."""
    told = os.environ.get(variable)
    folder = Path(told).expanduser() if told else CHECKOUT.parent / "shared" / sibling
    if not folder.is_dir():
        pytest.skip(f"{variable} names no folder and there is none at {folder}")
    return folder


@pytest.fixture(scope="session")
def mvtec_root() -> Path:
    """The folder with the categories of MVTec AD: ``mvtec_ad`` in INSPECTOR_DATA or in ``shared/data`` beside the checkout."""
    root = _measured("INSPECTOR_DATA", "data") / "mvtec_ad"
    if not root.is_dir():
        pytest.skip(f"there is no MVTec AD at {root}")
    return root


@pytest.fixture(scope="session")
def bench_video() -> Path:
    """A fixed camera over a bench on which three bottles are put and taken away: ``video`` in INSPECTOR_DATA or in ``shared/data``."""
    file = _measured("INSPECTOR_DATA", "data") / "video" / "bottle-detection.mp4"
    if not file.is_file():
        pytest.skip(f"there is no {file}")
    # What FFmpeg writes to the console is settled for good by whoever opens the first video.
    silence_ffmpeg()
    return file


@pytest.fixture(scope="session")
def teacher_weights() -> Path:
    """A published ResNet-18 weights file, in INSPECTOR_WEIGHTS or in ``shared/weights`` beside the checkout."""
    folder = _measured("INSPECTOR_WEIGHTS", "weights")
    found = sorted(folder.glob("resnet18*.pth"))
    if not found:
        pytest.skip(f"there is no resnet18*.pth in {folder}")
    return found[0]


@pytest.fixture(scope="session")
def one_core() -> Iterator[None]:
    """One thread for each network, also in what a module's fixtures teach: with more, torch's threads wait for each other, and what several
    processes test at once takes longer. What the number of cores is, is another matter."""
    import torch

    from inspector.vision.networks import compiling, eight_bits
    from inspector.vision.teaching import training

    before = torch.get_num_threads()
    with pytest.MonkeyPatch.context() as patch:
        for module in (compiling, eight_bits, training):
            patch.setattr(module, "cores", lambda: 1)
        torch.set_num_threads(1)
        yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def few_telling(one_core: None) -> Iterator[None]:
    """Memory and student are chosen by two planted defects of each kind: judging a dozen of each takes half of so short a teaching. Not
    where it is asked how well is judged."""
    from inspector.vision.teaching.planted import judging

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judging, "TELLING_EACH", 2)
        yield


@pytest.fixture(scope="session")
def random_teacher() -> Weights:
    """Folded weights of a seeded random ResNet-18: what a teacher is, without a file and without a network."""
    from inspector.vision.networks.selftest import random_weights
    from inspector.vision.trunk import trunk

    return random_weights(trunk("resnet18"), 1)


@pytest.fixture(scope="session")
def tiny_recipe() -> Callable[[str, int], tuple[Recipe, Weights]]:
    """``(teacher's name, side in pixels)`` -> a recipe of seeded random networks, and its teacher's weights."""
    from inspector.vision.networks.selftest import random_recipe

    return random_recipe
