"""PINs and badges: which may be chosen, and how they are kept. Only a hash is; nobody can read a PIN from the station's files."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from inspector.core.errors import PeopleError

LONGEST = 64
"""Characters of a PIN or a badge's code."""
SHORTEST_BADGE = 6
"""Characters: whoever scans must not come upon one by chance."""

_COMMON = frozenset(
    ("2580", "0852", "1004", "1122", "1313", "1998", "1999", "2000", "2001", "5683", "6969", "password", "inspector", "admin", "qwerty")
)
_SALT_BYTES = 16
_KEY_BYTES = 32


@dataclass(frozen=True)
class ScryptCost:
    """What one try costs: ``n`` the memory and time (a power of 2), ``r`` the size of a block, ``p`` how often one after the other."""

    n: int = 2**15
    r: int = 8
    p: int = 3


SCRYPT_COST = ScryptCost()
"""As OWASP recommends for scrypt: 32 MiB."""
_MOST_BYTES = 256 * 2**20


def hash_secret(secret: str, cost: ScryptCost = SCRYPT_COST, *, salt: bytes | None = None) -> str:
    """``scrypt$n$r$p$salt$key``, salt and key in base64. Blocks for some tenths of a second. ``salt``: a new one unless given."""
    used = secrets.token_bytes(_SALT_BYTES) if salt is None else salt
    key = _key(secret, cost, used)
    return "$".join(("scrypt", str(cost.n), str(cost.r), str(cost.p), _text(used), _text(key)))


def nobodys_hash(cost: ScryptCost) -> str:
    """A hash that belongs to no secret, and costs as much to compare with as another."""
    zeros = (_text(bytes(_SALT_BYTES)), _text(bytes(_KEY_BYTES)))
    return "$".join(("scrypt", str(cost.n), str(cost.r), str(cost.p), *zeros))


def is_secret(secret: str, kept: str) -> bool:
    """Whether ``kept`` is a hash of ``secret``. As slow for a wrong one as for the right one; False for what is no hash."""
    return found_secret(secret, (kept,)) is not None


def found_secret(secret: str, kept: Sequence[str]) -> int | None:
    """The place of the hash of ``secret`` among ``kept``, or None. All that have one salt cost one hash together."""
    keys: dict[str, bytes] = {}
    found: int | None = None
    for place, one in enumerate(kept):
        head, _, key = one.rpartition("$")
        parts = head.split("$")
        if len(parts) != 5 or parts[0] != "scrypt":
            continue
        try:
            cost = ScryptCost(*map(int, parts[1:4]))
            if head not in keys:
                keys[head] = _key(secret, cost, base64.b64decode(parts[4]))
            same = hmac.compare_digest(keys[head], base64.b64decode(key))
        except ValueError:  # damaged: nobody's secret
            continue
        if same:
            found = place
    return found


def salt_of(kept: Sequence[str]) -> bytes | None:
    """The salt that these hashes have, so that one more is found with no more work; None if there is none."""
    for one in kept:
        parts = one.split("$")
        if len(parts) == 6:
            return base64.b64decode(parts[4])
    return None


def check_pin(pin: str, name: str, shortest: int) -> None:
    """Raise PeopleError for a PIN that is guessed at once. ``name``: of its person; ``shortest``: characters."""
    lower = pin.casefold()
    problem = ""
    if len(pin) < shortest:
        problem = f"has fewer than {shortest} characters"
    elif len(pin) > LONGEST:
        problem = f"has more than {LONGEST} characters"
    elif not pin.isprintable() or pin != pin.strip():
        problem = "has a blank at its end, or characters that cannot be typed"
    elif len(set(pin)) == 1:
        problem = "is one character again and again"
    elif _is_run(pin):
        problem = "is a run of digits or letters"
    elif lower in _COMMON or re.fullmatch(r"(..?)\1+", pin):
        problem = "is one of those that are tried first"
    elif name and (lower in name.casefold() or name.casefold() in lower):
        problem = "is the name"
    if problem:
        raise PeopleError(f"this PIN {problem}", remedy=f"Choose another, of {shortest} characters or more")


def check_badge(code: str) -> None:
    """Raise PeopleError for a code that cannot be a badge's."""
    if not SHORTEST_BADGE <= len(code) <= LONGEST or not code.isprintable():
        raise PeopleError(f"a badge's code has {SHORTEST_BADGE} to {LONGEST} characters", remedy="Scan a badge, not a part")


def check_name(name: str) -> str:
    """The name without blanks around it. Raises PeopleError for one that cannot be a person's."""
    stripped = " ".join(name.split())
    if not stripped or len(stripped) > LONGEST or not stripped.isprintable():
        raise PeopleError(f"a name has 1 to {LONGEST} characters", where=repr(name)[:80])
    return stripped


def _is_run(pin: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    return steps in ({1}, {-1}) or pin in ("7890", "67890", "567890", "0987", "09876", "098765")


def _key(secret: str, cost: ScryptCost, salt: bytes) -> bytes:
    return hashlib.scrypt(secret.encode(), salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=_MOST_BYTES, dklen=_KEY_BYTES)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
