"""Texts with paths in them, where there is little room: the middle of a path may go, the reason never."""

from __future__ import annotations

import re

_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/][^\s:;,]*[\\/][^\s:;,]*")
_PLACE = re.compile(rf"(?P<of>(?:[A-Za-z0-9][A-Za-z0-9 _-]*: )?)(?P<path>{_PATH.pattern}): ")
_CAUSE = re.compile(r"could not (?P<doing>[^:.]+): (?P<cause>[^.]+)(?P<rest>.*)", re.DOTALL)
APART = "   "
"""Between several messages in one line."""
_BREAK = "\u200b"
"""Where a line may end, though nothing is seen there."""


def with_short_paths(text: str, longest: int = 28) -> str:
    """``text`` with the middle left out of each path that is longer than ``longest`` characters: "/home/…/000123.png"."""
    return _PATH.sub(lambda found: _short(found.group(), longest), text)


def reason_first(text: str) -> str:
    """A message that begins with a place, with its cause at the beginning and the place shortened.

    "/a/b.png: could not write: No space left. Free some" is "No space left: could not write /a/b.png. Free some". The name of a view
    before it, "top: ", stays there. Of several messages, ``APART`` from each other, each begins with its cause.
    """
    return APART.join(_reason_first(one) for one in text.split(APART))


def _reason_first(text: str) -> str:
    found = _PLACE.match(text)
    if found is None:
        return with_short_paths(text)
    said, place = with_short_paths(text[found.end() :]), _short(found["path"], 28)
    cause = _CAUSE.fullmatch(said)
    if cause is not None:
        return f"{found['of']}{cause['cause']}: could not {cause['doing']} {place}{cause['rest']}"
    return f"{found['of']}{said[:1].upper()}{said[1:]} ({place})"


def breakable(text: str) -> str:
    """``text`` whose paths may go over several lines."""
    return _PATH.sub(lambda found: re.sub(r"([\\/])", rf"\1{_BREAK}", found.group()), text)


def _short(path: str, longest: int) -> str:
    if len(path) <= longest:
        return path
    sign = "\\" if "\\" in path else "/"
    parts = path.split(sign)
    name = parts[-1] if len(parts[-1]) < longest else f"{parts[-1][: longest // 2]}…{parts[-1][-longest // 3 :]}"
    return f"{sign.join(parts[:2])}{sign}…{sign}{name}"
