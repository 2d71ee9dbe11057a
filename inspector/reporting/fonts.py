"""The letters of a PDF: DejaVu, which comes with matplotlib, and a font of this computer for what DejaVu does not have (Chinese)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_WIDE = (
    *("wqy-zenhei", "wqy-microhei", "droidsansfallbackfull", "droidsansfallback", "notosanscjk-regular", "notosanscjksc-regular"),
    *("notosanssc-regular", "sourcehansanssc-regular", "msyh", "simhei", "simsun", "deng", "stheiti light", "pingfang", "arial unicode"),
)
"""Files with Chinese, Japanese and Korean letters that Linux, Windows and macOS bring, the quickest to embed first."""


@cache
def plain_fonts() -> tuple[Path, Path]:
    """DejaVu Sans, regular and bold: European languages, Greek, Cyrillic, arrows."""
    import matplotlib

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    return folder / "DejaVuSans.ttf", folder / "DejaVuSans-Bold.ttf"


@cache
def wide_font() -> Path | None:
    """A font of this computer with Chinese letters; None if none was found."""
    from matplotlib.font_manager import findSystemFonts

    known = {Path(path).stem.lower(): Path(path) for path in sorted(findSystemFonts())}
    return next((known[name] for name in _WIDE if name in known), None)
