"""The guarantee of a limit in sentences for a person. Rates that bound something are rounded up, never down."""

from __future__ import annotations

import math


def per_cent(rate: float) -> str:
    """Two significant digits, rounded up: 0.0915 is "9.2 %". A dash if it is no number."""
    if not math.isfinite(rate):
        return "–"
    if rate <= 0:
        return "0 %"
    step = 10.0 ** (math.floor(math.log10(rate)) - 1)
    return f"{100 * min(1.0, math.ceil(rate / step - 1e-6) * step):.6g} %"


def parts_in_words(parts: int, learned: int = 0) -> str:
    """What a limit rests on: ``parts`` in all, of which ``learned`` were scored by what the others taught."""
    if learned:
        return f"{parts} good parts, {parts - learned} of them held out"
    return f"{parts} held-out part{'' if parts == 1 else 's'}"


def rejects_at_most(bound: float, confidence: float, parts: int, learned: int = 0) -> tuple[str, str]:
    """What is promised of a limit: the number to be read first, and what it is a number of. A bound of 1 bounds nothing.

    ``parts``, ``learned``: see :func:`parts_in_words`.
    """
    from_parts = parts_in_words(parts, learned)
    if not bound < 1:
        return "no promise", f"of how many good parts are rejected can be made, from {from_parts}"
    return f"≤ {per_cent(bound)}", f"of good parts rejected ({100 * confidence:g} % confidence, from {from_parts})"


def rejects_sentence(bound: float, confidence: float, parts: int, learned: int = 0) -> str:
    """The same in one, without a full stop: "at most 26 % of good parts rejected (90 % confidence, from 8 held-out parts)"."""
    from_parts = parts_in_words(parts, learned)
    if not bound < 1:
        return f"no promise of how many good parts are rejected can be made, from {from_parts}"
    return f"at most {per_cent(bound)} of good parts rejected ({100 * confidence:g} % confidence, from {from_parts})"
