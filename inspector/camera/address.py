"""Camera addresses: a path with options behind a question mark, and "did you mean" for unknown words."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

from inspector.core.errors import CameraError, CameraNotFound
from inspector.core.names import encodable


def split_address(text: str, options: Collection[str]) -> tuple[Path, dict[str, float]]:
    """``PATH?first=100&last=400`` -> the path, and the numbers of ``options``.

    A path may itself hold a question mark: what is there under the whole text is meant by it. Raises CameraError for an
    option that there is not, for a value that is no number, and for an empty text.
    """
    if not text:
        raise CameraNotFound("no path is given", remedy="Write it behind the colon")
    whole = Path(text).expanduser()
    path, mark, query = text.rpartition("?")
    if not mark or whole.exists():
        return whole, {}
    values: dict[str, float] = {}
    known = ", ".join(f"{name}=NUMBER" for name in options)
    for name, value in parse_qsl(query, keep_blank_values=True):
        try:
            number = float(value)
        except ValueError:
            number = -1.0
        if name not in options or not 0 <= number < 1e12:
            raise CameraError(
                f"{name}={value} is not understood{nearest(name, options)}",
                where=text,
                remedy=f"Behind the question mark can stand: {known}",
            )
        values[name] = number
    if not values:
        raise CameraError(f"?{query} is not understood", where=text, remedy=f"Behind the question mark can stand: {known}")
    return Path(path).expanduser(), values


def nearest(word: str, known: Collection[str]) -> str:
    """What to put behind "... is unknown": ``; did you mean 'rate'?``, or nothing if no known word is near, or it is one itself."""
    close = get_close_matches(word.lower(), known, n=1, cutoff=0.5)
    return f"; did you mean {close[0]!r}?" if close and close[0] != word else ""


def join_address(kind: str, path: Path, options: dict[str, float]) -> str:
    """The address that :func:`split_address` takes apart, with an absolute path; one that is no UTF-8 is written out, for people."""
    query = urlencode({name: f"{value:.12g}" for name, value in options.items()})
    return encodable(f"{kind}:{path.absolute()}") + (f"?{query}" if query else "")
