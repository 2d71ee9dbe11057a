"""``teachers``: what is at hand, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector.vision.teaching import teachers as teacher_store
from tests.cli.conftest import Call, read_json


@pytest.fixture(autouse=True)
def nothing_at_hand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without any weights."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    monkeypatch.setattr(teacher_store, "_pip_file", lambda: None)


def test_list_tells_what_is_missing_and_what_to_do(call: Call, tmp_path: Path) -> None:
    figures = tmp_path / "teachers.json"
    outcome = call("teachers", "list", "--json", figures)
    assert outcome.code == 0
    assert "teachers fetch resnet18" in " ".join(outcome.out.split())
    lines = read_json(figures)["teachers"]
    assert [(line["name"], line["available"]) for line in lines] == [("resnet18", False), ("efficientnet_lite0", False)]


def test_a_text_file_is_no_weights(call: Call, tmp_path: Path) -> None:
    file = tmp_path / "resnet18.safetensors"
    file.write_text("not weights, only text")
    outcome = call("teachers", "import", file)
    assert outcome.code == 1
    assert "resnet18.safetensors" in outcome.said
    assert call("teachers", "import", tmp_path / "none.safetensors").code == 1


def test_fetch_refuses_what_cannot_be_fetched(call: Call) -> None:
    outcome = call("teachers", "fetch", "efficientnet_lite0")
    assert outcome.code == 1
    assert "comes with pip" in outcome.said
    assert call("teachers", "fetch", "auto").code == 1
    assert call("teachers", "fetch", "resnet81").code == 2
