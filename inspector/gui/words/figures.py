"""Figures as the window writes them."""

from __future__ import annotations


def score_text(score: float) -> str:
    """A score or a limit, in log10, with two digits and a minus sign."""
    return f"{score:.2f}".replace("-", "−")
