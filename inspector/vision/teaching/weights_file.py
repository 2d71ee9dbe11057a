"""Weights files as others publish them, and the folded ones that the station keeps."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors import numpy as safetensors

from inspector.core.errors import TeacherUnavailable
from inspector.core.recipe import Weights
from inspector.vision.trunk import RESNETS, Trunk, check_weights, resnet_of

if TYPE_CHECKING:
    from torch import Tensor

MOST_BYTES = 512 * 2**20
"""Of a weights file, as it is and unpacked: ten times the largest that is published."""

_REMEDY = "Take the weights file that `teachers list` names, or fetch it again"

_NONSENSE = (LookupError, TypeError, AttributeError, AssertionError, ArithmeticError, MemoryError)
"""What torch's reader also raises on bytes that are no weights: it follows their instructions until one makes no sense."""


def read_published(path: Path) -> dict[str, NDArray[np.float32]]:
    """The tensors of a ``.pth`` state dict (read with ``weights_only``: no code in it is run) or a ``.safetensors`` file.

    Raises TeacherUnavailable if it is neither.
    """
    try:
        _check_size(path)
        return _as_arrays(_read_safetensors(path) if path.suffix == ".safetensors" else _read_torch(path), str(path))
    except FileNotFoundError as error:
        raise TeacherUnavailable("there is no such file", where=str(path), remedy="Check the path") from error
    except OSError as error:
        raise TeacherUnavailable(f"cannot be read: {error.strerror or error}", where=str(path), remedy=_REMEDY) from error
    except SafetensorError as error:
        raise TeacherUnavailable(f"is not a safetensors file: {error}", where=str(path), remedy=_REMEDY) from error


def _read_safetensors(path: Path) -> Mapping[str, Tensor]:
    from safetensors.torch import load_file  # numpy's has no bfloat16

    return load_file(path)


def _read_torch(path: Path) -> Mapping[str, Tensor]:
    import pickle  # only the name of its error: torch reads the file without running code
    import struct

    import torch

    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except (pickle.UnpicklingError, struct.error, RuntimeError, EOFError, ValueError, *_NONSENSE) as error:
        raise TeacherUnavailable("is not a file of network weights", where=str(path), remedy=_REMEDY) from error
    if not isinstance(found, Mapping) or not all(isinstance(value, torch.Tensor) for value in found.values()):
        raise TeacherUnavailable("is not a plain state dict of tensors", where=str(path), remedy=_REMEDY)
    return found


def _check_size(path: Path) -> None:
    """Before anything is read: a pipe would be waited for, and what a zip claims to hold is taken into memory. Raises OSError."""
    if not path.is_file():
        if path.exists():
            raise TeacherUnavailable("is not a file", where=str(path), remedy=_REMEDY)
        return
    size = path.stat().st_size
    if zipfile.is_zipfile(path):
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(path) as archive:
            size = max(size, sum(entry.file_size for entry in archive.infolist()))
    if size > MOST_BYTES:
        raise TeacherUnavailable(f"is larger than {MOST_BYTES >> 20} MiB", where=str(path), remedy=_REMEDY)


def _as_arrays(tensors: Mapping[str, Tensor], where: str) -> dict[str, NDArray[np.float32]]:
    # A few stored numbers can stand for a tensor of any size.
    if sum(4 * value.numel() for value in tensors.values()) > MOST_BYTES:
        raise TeacherUnavailable(f"its tensors take more than {MOST_BYTES >> 20} MiB", where=where, remedy=_REMEDY)
    try:
        return {str(name): value.detach().float().numpy() for name, value in tensors.items()}
    except (RuntimeError, NotImplementedError, TypeError, MemoryError) as error:
        raise TeacherUnavailable("holds a tensor that is no plain array of numbers", where=where, remedy=_REMEDY) from error


def network_of(published: Mapping[str, NDArray[np.float32]], where: str) -> str:
    """Which network the tensors belong to. Raises TeacherUnavailable if none of ours."""
    if "conv1.weight" in published:
        return resnet_of({name: np.shape(array) for name, array in published.items()})
    if "_conv_stem.weight" in published:
        return "efficientnet_lite0"
    known = ", ".join((*RESNETS, "efficientnet_lite0"))
    raise TeacherUnavailable(f"these weights are of none of the networks {known}", where=where, remedy=_REMEDY)


def read_folded(path: Path, network: Trunk) -> Weights:
    """Folded weights as the station keeps them. Raises TeacherUnavailable if the file is damaged."""
    try:
        weights = safetensors.load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise TeacherUnavailable(f"is damaged: {error}", where=str(path), remedy="Delete it and import the weights again") from error
    check_weights(network, weights, str(path))
    for array in weights.values():
        array.flags.writeable = False
    return weights


def folded_bytes(weights: Weights) -> bytes:
    """The content of a safetensors file with these weights."""
    return safetensors.save({name: np.ascontiguousarray(array, dtype=np.float32) for name, array in weights.items()})


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
