from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runtime.history.kept_parts import KeptParts


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[KeptParts]:
    made = KeptParts(tmp_path)
    yield made
    made.close()
