"""What this machine can compute on, for a person."""

from __future__ import annotations

import importlib.metadata

from inspector.vision.networks.compiling import cuda_driver_present
from inspector.vision.networks.processor import cores, processor_name


def describe() -> tuple[str, ...]:
    """The processor, OpenVINO, torch and CUDA, a line each. Imports torch and OpenVINO, which takes seconds."""
    return (f"processor: {processor_name()}, {cores()} cores that this program may use", _openvino(), _torch(), _cuda())


def _openvino() -> str:
    try:
        from inspector.vision.networks.openvino_silent import CORE

        detail = f"{importlib.metadata.version('openvino')} on {CORE.get_property('CPU', 'FULL_DEVICE_NAME').strip()}"
    except (ImportError, RuntimeError, importlib.metadata.PackageNotFoundError) as error:
        return f"OpenVINO: not usable, {error}"
    return f"OpenVINO: {detail}"


def _torch() -> str:
    try:
        import torch
    except (ImportError, OSError) as error:
        return f"torch: not usable, {error}"
    return f"torch: {torch.__version__}, {torch.backends.cpu.get_cpu_capability()}"


def _cuda() -> str:
    if not cuda_driver_present():
        return "CUDA: no driver is installed"
    try:
        import torch

        if torch.cuda.is_available():
            return f"CUDA: {torch.cuda.get_device_name(0)}"
    except (ImportError, OSError, RuntimeError) as error:
        return f"CUDA: not usable, {error}"
    return "CUDA: there is a driver, but torch finds no device that it can use"
