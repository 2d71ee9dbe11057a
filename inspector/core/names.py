"""Names that become folders, files and keys: what one may be, when two are one to a disk, and how any is shown; and titles, which are names
as people write them (``4711/A``)."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable

_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
"""Devices of Windows, which no folder there can be called after, whatever ending they have."""

_UNSEEN = dict.fromkeys((0x115F, 0x1160, 0x3164, 0xFFA0))
"""Letters of Unicode that have no shape (fillers of Hangul): some disks leave them out when they compare."""

_UNSEEN_LETTERS = frozenset(map(chr, _UNSEEN))


def is_name(text: str, most: int = 64) -> bool:
    """Whether a folder can be called so on every system: up to ``most`` letters, digits, spaces and . _ -, with a letter or digit first
    and no space or dot last; no device of Windows."""
    spelled = re.fullmatch(r"[^\W_](?:[\w .-]*[\w-])?", text) is not None and len(text) <= most and len(text.encode()) <= 128
    device = unicodedata.normalize("NFKC", text.partition(".")[0]).rstrip().casefold()
    return spelled and device not in _RESERVED and text.translate(_UNSEEN) == text


def disk_key(name: str) -> str:
    """Equal for names that a disk may take for one: capital or small letters, one or two characters for an accent, spaces, dots or
    strokes at the end."""
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
    return folded.translate(_UNSEEN).rstrip(" ./\\")


MOST_TITLE_LETTERS = 80


def spelled(title: str) -> str:
    """``title`` in its one normal form: NFC, no blanks around it, single ones within."""
    return " ".join(unicodedata.normalize("NFC", title).split())


def title_problem(title: str) -> str:
    """Why a recipe cannot be shown under ``title``, in words; empty if it can."""
    normal = spelled(title)
    if not any(letter.isalnum() for letter in normal):
        return "has no letter and no digit"
    if not normal[0].isalnum() and normal[0] not in "([{#":
        return "does not begin with a letter or a digit"
    if ".." in re.split(r"[/\\]", normal):
        return "reads like the path of a file"
    if len(normal) > MOST_TITLE_LETTERS:
        return f"has more than {MOST_TITLE_LETTERS} letters"
    unseen = any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn") or letter in _UNSEEN_LETTERS for letter in normal)
    return "has a character that cannot be seen" if unseen else ""


def title_key(title: str) -> str:
    """Equal for titles that a person takes for one: capital or small letters, wide or narrow ones, blanks."""
    return disk_key(unicodedata.normalize("NFKC", spelled(title)))


def name_for(title: str, taken: Iterable[str]) -> str:
    """A folder's name that reads like ``title``, and is to no disk one of ``taken``. ``4711/A`` becomes ``4711_A``."""
    letters = re.sub(r"[^\w .-]+", "_", spelled(title))
    stem = cut_to_bytes(re.sub(r"^[\W_]+", "", letters)[:56], 120).rstrip(" .")
    stem = stem if is_name(stem) else "recipe"
    keys = {disk_key(name) for name in taken}
    candidates = itertools.chain([stem], (f"{stem}-{number}" for number in itertools.count(2)))
    return next(name for name in candidates if disk_key(name) not in keys)


def twins(names: Iterable[str]) -> tuple[int, int] | None:
    """The places of the first two of ``names`` that are one to a disk."""
    seen: dict[str, int] = {}
    for place, name in enumerate(names):
        first = seen.setdefault(disk_key(name), place)
        if first != place:
            return first, place
    return None


def encodable(text: str) -> str:
    """``text`` with bytes that are no UTF-8, as names of files may hold them, written out: ``\\xff``. Line ends stay."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")  # two halves of one letter
    try:
        content = whole.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a letter alone, as Windows allows
        content = whole.encode("utf-8", "surrogatepass")
    return content.decode("utf-8", "backslashreplace")


def readable(name: str) -> str:
    """``name`` as every file and console can show it in one line: as :func:`encodable`, with ``\\n`` and ``\\x1b`` for line ends and
    control characters."""
    return "".join(letter.encode("unicode_escape").decode() if _is_control(letter) else letter for letter in encodable(name))


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Zl", "Zp")


def cut_to_bytes(name: str, most: int) -> str:
    """The beginning of ``name`` that takes at most ``most`` bytes on a disk, ending between two letters."""
    kept = ""
    room = most
    for letter in name:
        room -= len(letter.encode("utf-8", "surrogatepass"))
        if room < 0:
            break
        kept += letter
    return kept
