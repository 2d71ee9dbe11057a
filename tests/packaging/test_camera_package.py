"""A camera driver in a package of its own: the example of the how-to page, installed as its author would install it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging.conftest import PROJECT, Installation, fresh_environment, install

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]

FILES = {"toml": ["pyproject.toml"], "python": ["mycam_inspector.py", "test_mycam.py"]}


@pytest.fixture(scope="module")
def with_mycam(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The wheel and the example, installed by path; the working directory has the example's test only."""
    source, elsewhere = tmp_path_factory.mktemp("mycam"), tmp_path_factory.mktemp("elsewhere")
    page = (PROJECT / "docs" / "how-to" / "camera.md").read_text(encoding="utf-8")
    for language, names in FILES.items():
        blocks = re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)
        for name, text in zip(names, blocks, strict=True):
            (source / name).write_text(text, encoding="utf-8")
    (source / "test_mycam.py").rename(elsewhere / "test_mycam.py")
    python = fresh_environment(tmp_path_factory.mktemp("environment"))
    install(python, wheel)
    install(python, source)
    return Installation(python.parent, elsewhere)


def test_it_keeps_the_contract(with_mycam: Installation) -> None:
    done = with_mycam("python", "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "test_mycam.py")
    assert done.code == 0, done.out + done.err
    assert "13 passed, 1 skipped" in done.out


def test_it_is_found_and_opened_by_its_address(with_mycam: Installation) -> None:
    done = with_mycam("inspector", "cameras", "snapshot", "mycam:5", "stripes.png", "--data-dir", "data")
    assert done.code == 0, done.err
    assert (with_mycam.elsewhere / "stripes.png").is_file()
    refused = with_mycam("inspector", "cameras", "show", "mycam:none", "--data-dir", "data")
    assert refused.code == 1
    assert "Write the width of the stripes" in refused.err


def test_a_word_that_is_no_camera_names_it_too(with_mycam: Installation) -> None:
    refused = with_mycam("inspector", "cameras", "show", "mycan:5", "--data-dir", "data")
    assert refused.code == 1
    assert "did you mean 'mycam'?" in refused.err
    assert "moving stripes" in refused.err
