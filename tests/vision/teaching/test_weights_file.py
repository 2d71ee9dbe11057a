"""Weights files as others publish them: read without running anything in them, or refused."""

from __future__ import annotations

import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

from inspector.core.errors import TeacherUnavailable
from inspector.core.recipe import Weights, weights_sha256
from inspector.vision.teaching.weights_file import file_sha256, folded_bytes, network_of, read_folded, read_published
from inspector.vision.trunk import trunk
from tests.vision.parts import as_torch, spoiled

# torch warns of pickles that it did not write before it refuses them.
pytestmark = pytest.mark.filterwarnings("ignore:Detected pickle protocol")

SMALL = {"conv1.weight": np.arange(6, dtype=np.float32).reshape(2, 3), "bn1.bias": np.ones(2, np.float32)}


def refused(path: Path) -> TeacherUnavailable:
    with pytest.raises(TeacherUnavailable) as caught:
        read_published(path)
    assert caught.value.where == str(path)
    assert caught.value.remedy
    return caught.value


def saved(path: Path, content: object, **how: object) -> Path:
    torch.save(content, path, **how)
    return path


class Trap:
    """What an attacker puts into a pickle: reading it as a pickle writes a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return _spring, (str(self.target), "caught")


def _spring(target: str, text: str) -> None:
    Path(target).write_text(text)


def test_a_state_dict_is_read_in_both_formats_of_torch(tmp_path: Path) -> None:
    for name, zipped in (("new.pth", True), ("old.pth", False)):
        found = read_published(saved(tmp_path / name, as_torch(SMALL), _use_new_zipfile_serialization=zipped))
        assert weights_sha256(found) == weights_sha256(SMALL)


def test_a_safetensors_file_is_read(tmp_path: Path) -> None:
    save_file(as_torch(SMALL), tmp_path / "w.safetensors")
    assert weights_sha256(read_published(tmp_path / "w.safetensors")) == weights_sha256(SMALL)


@pytest.mark.parametrize("kind", [torch.float16, torch.float64, torch.bfloat16])
@pytest.mark.parametrize("suffix", ["pth", "safetensors"])
def test_other_precisions_are_read_as_numbers(tmp_path: Path, suffix: str, kind: torch.dtype) -> None:
    path = tmp_path / f"w.{suffix}"
    tensors = {name: tensor.to(kind) for name, tensor in as_torch(SMALL).items()}
    if suffix == "pth":
        torch.save(tensors, path)
    else:
        save_file(tensors, path)
    found = read_published(path)
    assert {name: np.asarray(array, np.float32).tolist() for name, array in found.items()} == {n: a.tolist() for n, a in SMALL.items()}


def test_parameters_that_want_gradients_are_tensors_too(tmp_path: Path) -> None:
    path = saved(tmp_path / "w.pth", {"conv1.weight": torch.nn.Parameter(torch.ones(2, 3))})
    assert read_published(path)["conv1.weight"].shape == (2, 3)


@pytest.mark.parametrize("suffix", ["pth", "safetensors", "pt", "txt"])
@pytest.mark.parametrize(
    "content", [b"", b"\0", b"These are my weights.\n" * 40, b"\x89PNG\r\n\x1a\n" + bytes(64), b"(", b"a.", b"0", b"PK\x03\x04"]
)
def test_a_file_of_something_else_is_refused(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"weights.{suffix}"
    path.write_bytes(content)
    refused(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=60),
    start=st.sampled_from([b"", b"\x80\x02", b"\x80\x02}q\x00(", b"\x80\x04"]),
    suffix=st.sampled_from(["pth", "safetensors"]),
)
def test_no_bytes_give_another_error(tmp_path: Path, content: bytes, start: bytes, suffix: str) -> None:
    path = tmp_path / f"any.{suffix}"
    path.write_bytes(start + content)
    try:
        read_published(path)
    except TeacherUnavailable as error:
        assert error.where == str(path)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), zipped=st.booleans())
def test_a_damaged_file_gives_no_other_error(tmp_path: Path, data: st.DataObject, zipped: bool) -> None:
    path = saved(tmp_path / "damaged.pth", as_torch(SMALL), _use_new_zipfile_serialization=zipped)
    content = bytearray(path.read_bytes())
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))])
    try:
        read_published(path)
    except TeacherUnavailable as error:
        assert error.where == str(path)


@pytest.mark.parametrize("zipped", [True, False])
def test_code_in_a_file_is_refused_and_does_not_run(tmp_path: Path, zipped: bool) -> None:
    target = tmp_path / "sprung"
    path = saved(tmp_path / "w.pth", {"conv1.weight": Trap(target)}, _use_new_zipfile_serialization=zipped)
    refused(path)
    assert not target.exists()
    with path.open("rb") as file:
        torch.load(file, weights_only=False)
    assert target.read_text() == "caught", "the trap itself does not work"


def test_code_in_a_plain_pickle_does_not_run(tmp_path: Path) -> None:
    target = tmp_path / "sprung"
    path = tmp_path / "w.pth"
    path.write_bytes(pickle.dumps(Trap(target)))
    refused(path)
    assert not target.exists()


@pytest.mark.parametrize("content", [[1, 2], {"conv1.weight": 3}, {"epoch": 7, "state_dict": {}}, 5.0, {"a": "text"}])
def test_what_holds_more_than_tensors_is_refused(tmp_path: Path, content: object) -> None:
    refused(saved(tmp_path / "w.pth", content))


def test_a_whole_network_is_refused(tmp_path: Path) -> None:
    refused(saved(tmp_path / "w.pth", torch.nn.Conv2d(1, 1, 1)))


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "w.pth"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    refused(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
@pytest.mark.parametrize("suffix", ["pth", "safetensors"])
def test_a_truncated_file_is_refused(tmp_path: Path, suffix: str, share: float) -> None:
    path = tmp_path / f"w.{suffix}"
    if suffix == "pth":
        saved(path, as_torch(SMALL))
    else:
        save_file(as_torch(SMALL), path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    refused(path)


def test_what_is_not_there_or_no_file_is_said(tmp_path: Path) -> None:
    assert "no such file" in refused(tmp_path / "w.pth").what
    assert "no such file" in refused(tmp_path / "w.safetensors").what
    for name in ("folder.pth", "folder.safetensors"):
        (tmp_path / name).mkdir()
        refused(tmp_path / name)


def test_the_network_is_told_by_its_tensors() -> None:
    assert network_of({"conv1.weight": 0}, "w.pth") == "resnet18"
    assert network_of({"_conv_stem.weight": 0}, "w.pth") == "efficientnet_lite0"
    with pytest.raises(TeacherUnavailable, match="none of the networks"):
        network_of({"features.0.weight": 0}, "w.pth")


def test_folded_weights_come_back_to_the_bit_and_cannot_be_changed(tmp_path: Path, random_teacher: Weights) -> None:
    path = tmp_path / "teacher.safetensors"
    path.write_bytes(folded_bytes(random_teacher))
    found = read_folded(path, trunk("resnet18"))
    assert weights_sha256(found) == weights_sha256(random_teacher)
    with pytest.raises(ValueError, match="read-only"):
        found["conv1.weight"][0] = 0


def test_folded_weights_that_are_wrong_are_refused(tmp_path: Path, random_teacher: Weights) -> None:
    path = tmp_path / "teacher.safetensors"
    whole = folded_bytes(random_teacher)
    missing = {name: array for name, array in random_teacher.items() if name != "conv1.bias"}
    turned = {**random_teacher, "conv1.weight": random_teacher["conv1.weight"].transpose(1, 0, 2, 3)}
    endless = spoiled(random_teacher, "conv1.bias", np.inf)
    for content in (whole[:-1], whole[:100], b"", b"text", folded_bytes(missing), folded_bytes(turned), folded_bytes(endless)):
        path.write_bytes(content)
        with pytest.raises(TeacherUnavailable) as caught:
            read_folded(path, trunk("resnet18"))
        assert caught.value.where == str(path)
    path.write_bytes(whole)
    with pytest.raises(TeacherUnavailable, match="not a folded efficientnet_lite0"):
        read_folded(path, trunk("efficientnet_lite0"))


def test_the_digest_of_a_file_is_that_of_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "abc").write_bytes(b"abc")
    assert file_sha256(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
