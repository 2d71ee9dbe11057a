"""A limit in words: how it was set, what is promised of it, and where the review band lies."""

from __future__ import annotations

from calibration.statistics.binomial import parts_needed
from calibration.statistics.guarantee import bound_sentence, per_cent
from inspector.cli.console import figure, share
from inspector.core.recipe import Limit


def how_set(limit: Limit) -> str:
    """The method of a limit in words."""
    words = {
        "conformal": "a rank among the held-out scores",
        "tolerance": "estimated by a normal tolerance bound on the held-out scores",
        "manual": "set by a person",
    }
    return words.get(limit.method, limit.method)


def promise(limit: Limit) -> str:
    """What may be said of false rejects, and no more."""
    if limit.method == "manual":
        return f"{bound_sentence(limit.bound, limit.confidence)} That holds if the limit was not chosen by the held-out parts"
    aimed, sure = share(limit.target_rate, 2), f"{100 * limit.confidence:g} % confidence"
    text = f"{aimed} aimed at; {limit.held_out} held-out parts alone promise at most {share(limit.promised_rate)} on average"
    if limit.bound < 1:
        text += f" and, with {sure}, at most {per_cent(limit.bound)}"
    if limit.method == "conformal":
        return text
    needed = parts_needed(limit.target_rate, limit.confidence)
    return f"{text}; {aimed} would need {needed} of them. If log scores are normal, {aimed} holds with {sure}"


def review_band(limit: Limit) -> str:
    """Where a person decides."""
    if not limit.review_rate:
        return "none"
    if limit.review is None:
        return f"none: {limit.held_out} held-out parts leave no room for one of {share(limit.review_rate, 2)} below the limit"
    return f"from {figure(limit.review, 2)} to the limit; {share(limit.review_rate, 2)} of good parts aimed at, rejects included"


def failures(failed: int, review: int) -> str:
    """How many FAILs, and how many of them a person is to decide."""
    return f"{failed} ({review} for review)" if review else f"{failed}"
