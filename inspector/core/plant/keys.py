"""Where things lie in the plant's store: by their content, so that none comes twice and none can be exchanged unseen."""

from __future__ import annotations


def evidence_key(sha256: str) -> str:
    """Of a file of a part's record."""
    return f"evidence/{sha256[:2]}/{sha256}"


def recipe_key(sha256: str) -> str:
    """Of a recipe's archive."""
    return f"recipes/{sha256}"


def picture_key(sha256: str) -> str:
    """Of a picture that was sent to be learned from or judged again."""
    return f"pictures/{sha256[:2]}/{sha256}"
