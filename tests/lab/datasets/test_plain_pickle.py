"""Pickles are read as data: what they ask to be run is refused, and is not run."""

from __future__ import annotations

import pickle
import pickletools
from pathlib import Path

import numpy as np
import pytest

from inspector.lab.datasets.plain_pickle import NotPlain, read_plain_pickle
from tests.small_sets import array_opcodes, python2_pickle

ROWS = np.arange(12, dtype=np.uint8).reshape(3, 4)


class Malicious:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.path,)


@pytest.mark.parametrize("fortran", [False, True])
def test_what_python_2_wrote_is_read(fortran: bool) -> None:
    content = python2_pickle(ROWS, [3, 0, 9], fortran=fortran)
    found = read_plain_pickle(content)
    assert np.array_equal(found["data"], ROWS)
    assert found["data"].dtype == np.uint8
    assert (found["labels"], found["batch_label"]) == ([3, 0, 9], "training batch 1 of 5")
    # The drawn pickle is one: the interpreter of the standard library finds the same in it.
    real = pickle.loads(content, encoding="latin1")
    assert np.array_equal(real["data"], ROWS)
    assert real["labels"] == [3, 0, 9]


def test_plain_things_are_what_pickle_makes_of_them() -> None:
    things = {"a": [1, -2, 70000, 1 << 40, None, True, False], "b": ("x", (), [("y",)], {"c": "é"}), "d": {}}
    assert read_plain_pickle(pickle.dumps(things, protocol=2)) == things
    assert read_plain_pickle(pickletools.optimize(pickle.dumps(things, protocol=2))) == things


def test_a_pickle_that_wants_code_to_run_is_refused_and_nothing_ran(tmp_path: Path) -> None:
    touched = tmp_path / "touched"
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        content = pickle.dumps({"data": Malicious(touched)}, protocol=protocol)
        with pytest.raises(NotPlain, match="no need of"):
            read_plain_pickle(content)
        assert not touched.exists()
    pickle.loads(content)
    assert touched.exists(), "the pickle would not have done anything anyway"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"cos\nsystem\n(U\x09echo evilstR.", "os.system"),
        (b"cnumpy\nload\n.", "numpy.load"),
        (b"\x80\x02cnumpy\nndarray\n(U\x01xtR.", "to be called"),
        (b"\x80\x02cnumpy\ndtype\nU\x02O8K\x00K\x01\x87R.", "O8"),
        (b"(S'x'\nios\nsystem\n.", "no need of"),
        (b"\x80\x02}U\x01ax", "no need of|not a whole pickle"),
        (b"\x80\x02}(U\x01aK\x01", "not a whole pickle"),
        (b"\x80\x02]K\x01a.", "not hold a dictionary"),
        (b"\x80\x02}(]K\x01u.", "keys are not text"),
        (b"\x80\x02}(U\x01au.", "no dictionary"),
        (b"\x80\x02K\x01K\x02a.", "no list"),
        (b"\x80\x02h\x05.", "not a whole pickle"),
        (b"\x80\x02q\x05.", "not a whole pickle"),
        (b"\x80\x02}}.", "does not end"),
        (b"\x80\x02u.", "nothing to work on"),
        (b"\x80\x02}(\x85.", "nothing to work on"),
        (b"\x80\x02}}b.", "no array"),
        (b"not a pickle", "not a whole pickle|no need of"),
        (b"", "not a whole pickle"),
        (b"\x80\x02}U\x01d" + array_opcodes(ROWS)[:-3] + b".", "not a whole pickle|end"),
        (b"\x80\x02}U\x01d" + array_opcodes(ROWS).replace(b"M\x03\x00", b"M\x04\x00") + b"s.", "12 values where its shape is"),
    ],
)
def test_what_is_not_plain_or_not_whole_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(NotPlain, match=said):
        read_plain_pickle(content)


def test_a_list_that_holds_itself_does_no_harm() -> None:
    found = read_plain_pickle(b"\x80\x02}(U\x01x]q\x02h\x02au.")
    assert found["x"][0] is found["x"]
