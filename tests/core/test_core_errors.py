"""Errors that reach a person."""

from __future__ import annotations

import inspect
import os
import pickle

import pytest

from inspector.core import errors
from inspector.core.errors import (
    CameraError,
    CameraLost,
    InspectorError,
    RecipeError,
    RecipeMismatch,
    StorageError,
    TeachingCancelled,
    TeachingError,
)

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, InspectorError)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_says_what_where_and_what_to_do(kind: type[InspectorError]) -> None:
    error = kind("the file is empty", where="part.png", remedy="Take the picture again")
    assert str(error) == "part.png: the file is empty. Take the picture again"
    assert (error.what, error.where, error.remedy) == ("the file is empty", "part.png", "Take the picture again")
    assert kind.__doc__


@pytest.mark.parametrize(
    ("where", "remedy", "text"),
    [("", "", "it broke"), ("camera 1", "", "camera 1: it broke"), ("", "Restart it", "it broke. Restart it")],
)
def test_what_is_not_known_is_left_out(where: str, remedy: str, text: str) -> None:
    assert str(InspectorError("it broke", where=where, remedy=remedy)) == text


@pytest.mark.parametrize(("kind", "family"), [(CameraLost, CameraError), (RecipeMismatch, RecipeError), (TeachingCancelled, TeachingError)])
def test_a_family_is_caught_by_its_name(kind: type[InspectorError], family: type[InspectorError]) -> None:
    with pytest.raises(family):
        raise kind("it broke")


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_crosses_to_another_process_whole(kind: type[InspectorError]) -> None:
    """Teaching runs in a process of its own: what it refuses is raised here."""
    error = pickle.loads(pickle.dumps(kind("the file is empty", where="part.png", remedy="Take the picture again")))
    assert type(error) is kind
    assert (error.what, error.where, error.remedy) == ("the file is empty", "part.png", "Take the picture again")
    assert str(error) == "part.png: the file is empty. Take the picture again"


def test_an_error_can_be_written_whatever_a_file_is_called() -> None:
    error = StorageError(os.fsdecode(b"no\xff"), where=os.fsdecode(b"/tmp/\xfc"), remedy=os.fsdecode(b"mv \xfc x"))
    assert (error.what, error.where, error.remedy) == ("no\\xff", "/tmp/\\xfc", "mv \\xfc x")
    assert str(error).encode() == b"/tmp/\\xfc: no\\xff. mv \\xfc x"
