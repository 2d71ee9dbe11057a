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

    @property
    def name(self) -> str:
        """For a list: maker, model and serial number as far as they are known, else the address."""
        who = " ".join(part for part in (self.vendor, self.model) if part)
        return " ".join(part for part in (who, f"({self.serial})" if self.serial else "") if part) or self.address
