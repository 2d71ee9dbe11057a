"""What a search for cameras finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FoundCamera:
    """``address`` opens it. ``protocol``: "GigEVision", "USB3Vision", "UVC" ...; what is not known is empty."""

    address: str
    vendor: str = ""
    model: str = ""
    serial: str = ""
    protocol: str = ""
