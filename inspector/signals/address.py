"""Addresses of the settings, as sockets want them."""

from __future__ import annotations


def host_and_port(text: str, port: int) -> tuple[str, int]:
    """The parts of "HOST", "HOST:PORT", "[V6]" or "[V6]:PORT", as the settings have checked them; ``port`` where none is named."""
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        return host, int(rest[1:]) if rest else port
    host, colon, number = text.partition(":")
    return host, int(number) if colon else port


def shown_address(host: str, port: int) -> str:
    """ "HOST:PORT", with brackets around an address of IPv6."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
