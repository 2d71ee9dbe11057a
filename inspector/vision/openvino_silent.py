"""OpenVINO with its reports to its makers switched off: import it from here and nowhere else.

Importing ``openvino`` sends a message over the network, from a forked process, if ``openvino_telemetry`` is installed, which comes
with it. With that module marked as absent OpenVINO takes its own stub. Marking it is the one thing that has to happen at import.
"""

from __future__ import annotations

import sys

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino as ov  # noqa: E402
from openvino import opset13 as op  # noqa: E402

__all__ = ["op", "ov"]
