"""For whoever writes a camera driver or tests against the station: the camera contract as a suite of pytest, and the simulated line.

Only this package imports pytest; the station never imports this package.
"""

import pytest

pytest.register_assert_rewrite("inspector.testing.camera_contract")

from inspector.testing.camera_contract import CameraContract, ContractSubject  # noqa: E402 - its asserts are rewritten as those of a test are
from inspector.testing.simulated_line import DrawnPicture, ManualClock, drawn_pictures, simulated_camera  # noqa: E402

__all__ = ["CameraContract", "ContractSubject", "DrawnPicture", "ManualClock", "drawn_pictures", "simulated_camera"]
