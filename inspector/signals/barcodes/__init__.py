"""Codes of parts: serial scanners, and codes in the picture."""
