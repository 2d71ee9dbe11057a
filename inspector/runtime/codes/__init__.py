"""Codes of parts: from scanners and from the picture to the part's serial number."""
