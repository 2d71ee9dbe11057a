"""Puts the top-level folder ``assets`` into the wheel, as ``inspector/assets``. Everything else is in ``pyproject.toml``."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithAssets(build_py):
    """An editable installation needs no copy: it reads the folder itself."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            shutil.copytree("assets", Path(self.build_lib) / "inspector" / "assets", dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithAssets})
