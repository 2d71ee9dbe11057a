"""CIFAR-10 from the official archive for Python, drawn here in small."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from inspector.core.errors import StorageError
from inspector.lab.datasets.cifar10 import CLASSES, Cifar10
from tests.small_sets import cifar_rows, pack, python2_pickle, write_cifar10


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_cifar10(tmp_path / "data")


def test_folder_and_archive_hold_the_same(folder: Path, tmp_path: Path) -> None:
    archive = pack(folder, tmp_path / "cifar-10-python.tar.gz")
    for place in (folder, folder.parent, archive):
        found = Cifar10.open(place)
        assert (len(found.train.rows), len(found.test.rows)) == (200, 30)
        assert found.train.of_class("airplane") == [index for index in range(200) if index % 10 == 0]
        assert found.test.of_class("truck") == [9, 19, 29]
        # The batches stand one behind the other in the order of their numbers, whatever the archive's order.
        assert np.array_equal(found.train.rows[40:80], cifar_rows(list(range(10)) * 4, 1))
    assert not list(tmp_path.glob("cifar-10-batches-py")), "nothing is unpacked"


def test_a_picture_has_its_colours_where_they_belong(tmp_path: Path) -> None:
    folder = write_cifar10(tmp_path)
    picture = np.zeros((32, 32, 3), np.uint8)
    picture[2, 5] = (10, 20, 30)
    (folder / "test_batch").write_bytes(python2_pickle(picture.transpose(2, 0, 1).reshape(1, 3072), [6]))
    found = Cifar10.open(folder).test
    assert np.array_equal(found.picture(0), picture)
    assert found.picture(0).flags.c_contiguous
    assert found.of_class("frog") == [0]
    assert len(CLASSES) == 10


class Malicious:
    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (Path("touched"),)


def test_an_archive_with_code_in_it_is_refused_and_nothing_ran(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (folder / "data_batch_2").write_bytes(pickle.dumps({"data": Malicious(), "labels": []}, protocol=2))
    for place in (folder, pack(folder, tmp_path / "evil.tar.gz")):
        with pytest.raises(StorageError, match=r"data_batch_2: is refused: it names.*Nothing in it was run") as caught:
            Cifar10.open(place)
        assert caught.value.remedy
    assert not (tmp_path / "touched").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "test_batch: is refused"),
        (pickle.dumps({"labels": [1]}, protocol=2), "no 'data'"),
        (python2_pickle(np.zeros((2, 3072), np.uint8), [1]), "no 'labels'"),
        (python2_pickle(np.zeros((1, 3072), np.uint8), [10]), "no 'labels'"),
        (python2_pickle(np.zeros((1, 3071), np.uint8), [1]), "no 'data'"),
        (python2_pickle(np.zeros((3072,), np.uint8), [1]), "no 'data'"),
    ],
)
def test_a_batch_that_is_none_is_refused_by_name(folder: Path, content: bytes, said: str) -> None:
    (folder / "test_batch").write_bytes(content)
    with pytest.raises(StorageError, match=said):
        Cifar10.open(folder)


def test_what_is_missing_or_cut_off_is_named(folder: Path, tmp_path: Path) -> None:
    archive = pack(folder, tmp_path / "whole.tar.gz")
    cut = tmp_path / "cut.tar.gz"
    cut.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])
    with pytest.raises(StorageError, match=r"cut\.tar\.gz: is no archive that can be read"):
        Cifar10.open(cut)
    (folder / "data_batch_5").unlink()
    with pytest.raises(StorageError, match=r"data_batch_5: there is no such file"):
        Cifar10.open(folder)
    with pytest.raises(StorageError, match="does not hold data_batch_5"):
        Cifar10.open(pack(folder, tmp_path / "part.tar.gz"))
    with pytest.raises(StorageError, match="there is no such file or folder"):
        Cifar10.open(tmp_path / "none")
