"""The error of this package."""

from __future__ import annotations


class CalibrationError(Exception):
    """What was measured cannot be calibrated from. Says what is wrong, where, and what to do about it."""

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        text = f"{where}: {what}" if where else what
        super().__init__(f"{text}. {remedy}" if remedy else text)
