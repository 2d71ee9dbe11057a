"""Texts with paths in them, where there is little room: the middle of a path may go, the reason never."""

from __future__ import annotations

import re

_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/][^\s:;,]*[\\/][^\s:;,]*")
_ADDRESS = re.compile(r"[a-z]{2,}:\S+?(?=: )")
"""Of a camera."""
_PLACE = re.compile(rf"(?P<of>(?:[A-Za-z0-9][^:/\\]*: )?)(?P<path>{_PATH.pattern}|{_ADDRESS.pattern}): ")
_CAUSE = re.compile(r"could not (?!be )(?P<doing>[^:.]+): (?P<cause>[^.]+)(?P<rest>.*)", re.DOTALL)
APART = "   "
"""Between several messages in one line."""
_BREAK = "\u200b"
"""Where a line may end, though nothing is seen there."""


def with_short_paths(text: str, longest: int = 28) -> str:
    """``text`` with the middle left out of each path that is longer than ``longest`` characters: "/home/…/000123.png"."""
    return _PATH.sub(lambda found: _short(found.group(), longest), text)


def reason_first(text: str) -> str:
    """A message that begins with a place, with its cause at the beginning and the place shortened.

    "/a/b.png: could not write: No space left. Free some" is "No space left: could not write /a/b.png. Free some". What stands before the
    place, as "top: ", stays there; a camera's address is a place too. Of several messages, ``APART`` from each other, each begins with its
    cause.
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
    if _PATH.search(path) is None:
        return f"{path[: longest // 2]}…{path[-longest // 3 :]}"
    sign = "\\" if "\\" in path else "/"
    parts = path.split(sign)
    name = parts[-1] if len(parts[-1]) < longest else f"{parts[-1][: longest // 2]}…{parts[-1][-longest // 3 :]}"
    return f"{sign.join(parts[:2])}{sign}…{sign}{name}"
