"""OpenVINO with its reports to its makers switched off: import it from here and nowhere else.

Importing ``openvino`` sends a message over the network, from a forked process, if ``openvino_telemetry`` is installed, which comes
with it. With that module marked as absent OpenVINO takes its own stub. Marking it has to happen at import.

``CORE`` is the only one of the process and lives as long. With it lives OpenVINO's part for the CPU, which gives the thread that loads it a
stack for signals, and takes it away again when it is unloaded: where two of them were unloaded in the order in which they were loaded, the
thread was left with the first one's stack, which is gone, and the next signal (Ctrl+C) ended the process (OpenVINO 2026.4).

OpenVINO looks up numpy's types at their first use. Two threads that do so at once (several views that load their recipes) stop the whole
process for ever: one waits for the other's lock and holds the interpreter's, which the other waits for. So it is done here, where the
import keeps every other thread out.
"""

from __future__ import annotations

import sys

sys.modules["openvino_telemetry"] = None  # type: ignore[assignment]

import openvino as ov  # noqa: E402
from openvino import opset13 as op  # noqa: E402

CORE = ov.Core()
ov.Type.u8.to_dtype()

__all__ = ["CORE", "op", "ov"]
